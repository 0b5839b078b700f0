# پرسش‌نامه dialogs/flows/needs.yaml به فارسی. منبع: locales/en/needs.ftl.

# source: 454058d2
welcome =
    سلام! این‌جا { $organisation } از افراد تازه‌وارد می‌پرسد: چه نیازی دارید؟
    کارکنان هر هفته همه پاسخ‌ها را با هم می‌خوانند. آن‌ها می‌بینند چه کمکی کم است و چرا مردم از بعضی خدمات استفاده نمی‌کنند. این‌طور می‌توانند برای کمک بهتر برنامه‌ریزی کنند.
    پاسخ‌های شما در پرونده پناهندگی یا مدارک شما چیزی را تغییر نمی‌دهند. نمی‌توانیم به همه قول کمک بدهیم.
    این کار حدود { $minutes } دقیقه طول می‌کشد. حدود { $questions } سؤال کوتاه می‌پرسیم.

# source: 29634b63
consent =
    می‌خواهید شرکت کنید؟
    تصمیم با شماست. اگر بگویید نه، هیچ ضرری برای شما ندارد.
    این یک فرم درخواست نیست.
    ما نام شما را نمی‌پرسیم. فقط کارکنان { $organisation } پاسخ‌ها را می‌بینند. گزارش‌ها فقط آمار گروه‌ها را نشان می‌دهند، و کلمات شما را فقط اگر خودتان اجازه دهید.
    پاسخ‌های شما را بعد از { $months } ماه پاک می‌کنیم. خودتان هم هر وقت بخواهید می‌توانید آن‌ها را پاک کنید: «پاک کردن اطلاعات من» را انتخاب کنید.
    .short = شرکت کردن

# source: 094c66c7
first = بیشتر از همه به چه چیزی نیاز دارید؟
    .hint = مهم‌ترین را انتخاب کنید. بعد از آن می‌توانید دو چیز دیگر هم بگویید.
    .short = مهم‌ترین
# source: 1ef4bb6b
second = دومین چیز مهم برای شما چیست؟
    .hint = چیز دیگری نیست؟ «رد شدن» را انتخاب کنید.
    .short = دوم
# source: 431ec8dc
third = و سومین چیز مهم؟
    .hint = چیز دیگری نیست؟ «رد شدن» را انتخاب کنید.
    .short = سوم

# source: 6ea5ff7e
field-housing = مسکن
# source: 64632a75
field-language = یادگیری زبان
# source: 98b36e80
field-education = مدرسه (مکتب) و آموزش
# source: af220708
field-work = کار
# source: 5108793a
field-health = سلامتی
# source: b5176ae0
field-sport_culture = ورزش و فرهنگ
# source: c082b1d9
field-family_childcare = خانواده و نگهداری از کودک
# source: 9000ad9d
field-residence_authorities = مدارک و اداره‌ها
# source: 76a55b0b
field-contacts = آشنا شدن با مردم
# source: 61309e78
field-safety_discrimination = امنیت و رفتار عادلانه
# source: 595e0ef8
field-other = پول و چیزهای دیگر

# source: cddc6224
detail = { $item }: دقیقاً به چه چیزی نیاز دارید؟
    .hint = می‌توانید بیش از یک پاسخ انتخاب کنید.
    .short = { $item }: دقیقاً چه چیزی

# source: e95eda85
detail-own_home = یک خانه برای خودم
# source: 7e5d5e92
detail-bigger_home = خانه بزرگ‌تر
# source: f77f41fe
detail-home_repair = تعمیر در خانه‌ام
# source: 14c2182a
detail-shelter_conditions = زندگی بهتر در اقامتگاه (کمپ)
# source: f949faf4
detail-language_course = جا در کلاس آلمانی
# source: e1db7539
detail-language_practice = تمرین حرف زدن به آلمانی
# source: 03c4d2fe
detail-interpreter = کسی که ترجمه کند
# source: 82500048
detail-reading_writing = یاد گرفتن خواندن و نوشتن
# source: abb98840
detail-school_place = جا در یک مدرسه (مکتب)
# source: 4ea5f6a3
detail-school_help = کمک برای درس‌های مدرسه
# source: 1697f4cf
detail-vocational_training = آموزش حرفه‌ای
# source: 5a70af27
detail-university = دانشگاه (پوهنتون)
# source: be809c1f
detail-find_work = پیدا کردن کار
# source: 377db7f4
detail-recognition = به رسمیت شناختن مدرک تحصیلی یا شغلی‌ام
# source: f603bac3
detail-skills_without_certificate = نشان دادن توانایی‌هایم بدون مدرک
# source: 2ecd475f
detail-work_permit = اجازه کار
# source: e8291cf5
detail-find_doctor = پیدا کردن دکتر
# source: d1e6262e
detail-mental_health = کمک برای نگرانی، ترس یا بدخوابی
# source: a84c7a16
detail-health_card = کارت بیمه درمانی و هزینه‌ها
# source: 72f598b5
detail-disability_care = کمک برای معلولیت یا مراقبت
# source: eda21917
detail-sport = ورزش
# source: b349a5b9
detail-culture = موسیقی، هنر، فرهنگ
# source: 70af2d79
detail-for_young_people = برنامه برای جوانان
# source: d669716e
detail-childcare_place = جا در مهدکودک (کودکستان)
# source: 0e413f56
detail-parents_support = کمک به پدرها و مادرها
# source: a5bffd67
detail-family_reunion = آوردن خانواده‌ام به این‌جا
# source: 9d0cc8bd
detail-understand_letters = فهمیدن نامه‌ها و فرم‌ها
# source: 96ecf2c1
detail-appointments = گرفتن وقت ملاقات در اداره‌ها
# source: 96fb708c
detail-legal_advice = مشاوره حقوقی
# source: 51ad2ff9
detail-meet_people = آشنا شدن با آدم‌های تازه
# source: 77b8309f
detail-meeting_place = یک محل دیدار
# source: d19c1b53
detail-mentor = یک نفر که همراه من باشد
# source: 410d05f9
detail-feel_safe = احساس امنیت در جایی که زندگی می‌کنم
# source: 18a5ad8b
detail-treated_unfairly = کمک وقتی با من ناعادلانه رفتار می‌شود
# source: 7443af33
detail-protection = محافظت در برابر خشونت
# source: 47911894
detail-money = پول برای زندگی روزانه
# source: c6964bd2
detail-transport = اتوبوس و قطار
# source: c0668ca1
detail-internet_phone = اینترنت و تلفن
# source: 215045c2
detail-something_else = چیز دیگر

# source: 6788dc9c
urgency = { $item }: چقدر فوری است؟
    .short = { $item }: چقدر فوری
# source: a4f0e79a
urgency-now = همین حالا
# source: b40b5d2c
urgency-soon = در سه ماه آینده
# source: c4ca3780
urgency-later = بعداً

# source: a0951ea2
offer = { $item }: آیا این‌جا برای این از خدماتی استفاده کرده‌اید؟ برای مثال مشاوره، کلاس یا محل دیدار.
    .short = { $item }: خدمات
# source: c06baa96
offer-used = بله، از خدماتی استفاده کرده‌ام
# source: f9983c59
offer-known = خدماتی می‌شناسم، ولی استفاده نکرده‌ام
# source: cbcaef6a
offer-unknown = هیچ خدماتی نمی‌شناسم

# source: 54fb7861
why_not = { $item }: چرا از این خدمات استفاده نکردید؟
    .hint = مهم‌ترین دلیل را انتخاب کنید.
    .short = { $item }: دلیل
# source: e1572028
reason-did_not_know = از آن خبر نداشتم
# source: 39c8ab7b
reason-not_relevant = برای من مناسب نیست
# source: d43d6112
reason-no_trust = به آن به اندازه کافی اعتماد ندارم
# source: b00389da
reason-language = زبان
# source: 18a8a490
reason-time_or_childcare = وقت ندارم، یا کسی نیست که از کودکم نگهداری کند
# source: 5d1c1010
reason-too_far = خیلی دور است
# source: 8cf30176
reason-not_allowed = اجازه ندارم
# source: 23986486
reason-full = جای خالی نبود
# source: 3dc96934
reason-other = دلیل دیگر

# source: f785a8ff
household = شما چند نفر هستید که با هم در یک خانه زندگی می‌کنید؟ خودتان را هم حساب کنید.
    .hint = برای مثال خانواده شما. افراد دیگر اقامتگاه (کمپ) را حساب نکنید. یک عدد بنویسید.
    .short = تعداد افراد خانه
    .constraint = لطفاً عددی از ۱ تا ۲۰ بنویسید. خودتان را هم حساب کنید.

# source: bd11b42f
arrived = چه وقت به آلمان آمدید؟
    .hint = ماه و سال کافی است.
    .short = در آلمان از
    .constraint = این تاریخ نمی‌تواند درست باشد. باید در گذشته باشد. لطفاً ماه و سال را دوباره بنویسید.

# source: afd4da78
municipality = در کدام شهر زندگی می‌کنید؟
    .short = شهر
# source: 82e90e7f
municipality-eberswalde = ابرسوالده (Eberswalde)
# source: dd74c6db
municipality-bernau = برناو (Bernau bei Berlin)
# source: de675264
municipality-ahrensfelde = آرنسفلده (Ahrensfelde)
# source: d27098d0
municipality-panketal = پانکه‌تال (Panketal)
# source: c683d78b
municipality-wandlitz = واندلیتس (Wandlitz)
# source: e05aa7bb
municipality-elsewhere = جای دیگر

# source: b80551c5
own_words = می‌خواهید با کلمات خودتان چیز دیگری هم به ما بگویید؟
    .hint = لطفاً نام، آدرس یا شماره تلفن ننویسید. چیز دیگری نیست؟ «رد شدن» را انتخاب کنید.
    .short = با کلمات خودتان

# source: 8043df8a
idea = آیا پیشنهادی دارید که به مردم این‌جا کمک کند؟
    .hint = پیشنهادی ندارید؟ «رد شدن» را انتخاب کنید.
    .short = پیشنهاد شما

# source: f8e5e76b
quote = آیا می‌توانیم پیشنهاد شما را به شهرداری نشان دهیم؟ بدون نام شما.
    .hint = اگر «بله» بگویید، ممکن است پیشنهاد شما با کلمات خودتان در گزارش هفتگی بیاید. هر وقت بخواهید می‌توانید این را تغییر دهید.
    .short = نشان دادن پیشنهاد

# source: 24d63da0
thanks =
    از شما بسیار متشکریم! پاسخ‌های شما ذخیره شدند.
    بعد چه می‌شود: کارکنان روز دوشنبه پاسخ‌های همه را با هم می‌خوانند. بعد برنامه‌ریزی می‌کنند که چه کاری می‌توانند انجام دهند.
    هر وقت خواستید می‌توانید برگردید و پاسخ‌هایتان را ببینید، تغییر دهید یا پاک کنید.

# پرسش‌نامه dialogs/flows/needs.yaml به فارسی. منبع: locales/en/needs.ftl.

welcome =
    سلام! این‌جا { $organisation } از افراد تازه‌وارد می‌پرسد: چه نیازی دارید؟
    کارکنان هر هفته همه پاسخ‌ها را با هم می‌خوانند. آن‌ها می‌بینند چه کمکی کم است و چرا مردم از یک خدمت استفاده نمی‌کنند. این‌طور می‌توانند کمک بهتری برنامه‌ریزی کنند.
    پاسخ‌های شما در پرونده پناهندگی یا مدارک شما چیزی را تغییر نمی‌دهند. نمی‌توانیم به هر نفر قول کمک بدهیم.
    این کار حدود { $minutes } دقیقه طول می‌کشد. حدود { $questions } سؤال کوتاه است.

consent =
    می‌خواهید شرکت کنید؟
    تصمیم با شماست. اگر بگویید نه، هیچ ضرری برای شما ندارد.
    این یک درخواست رسمی نیست.
    ما نام شما را نمی‌پرسیم. فقط کارکنان { $organisation } پاسخ‌ها را می‌بینند. گزارش‌ها فقط عددهای گروه‌ها را نشان می‌دهند.
    پاسخ‌های شما را بعد از { $months } ماه پاک می‌کنیم. خودتان هم هر وقت بخواهید می‌توانید پاک کنید: «پاک کردن داده‌های من» را انتخاب کنید.
    .short = شرکت کردن

first = بیشتر از همه به چه چیزی نیاز دارید؟
    .hint = مهم‌ترین را انتخاب کنید. بعد از آن می‌توانید دو چیز دیگر بگویید.
    .short = مهم‌ترین
second = دومین چیز مهم برای شما چیست؟
    .hint = چیز دیگری نیست؟ «رد شدن» را انتخاب کنید.
    .short = دوم
third = و سومین؟
    .hint = چیز دیگری نیست؟ «رد شدن» را انتخاب کنید.
    .short = سوم

field-housing = مسکن
field-language = یادگیری زبان
field-education = مدرسه و آموزش
field-work = کار
field-health = سلامتی
field-sport_culture = ورزش و فرهنگ
field-family_childcare = خانواده و نگهداری از کودک
field-residence_authorities = مدارک و اداره‌ها
field-contacts = آشنا شدن با مردم
field-safety_discrimination = امنیت و رفتار عادلانه
field-other = چیز دیگر

detail = { $item }: دقیقاً به چه چیزی نیاز دارید؟
    .hint = می‌توانید بیش از یک پاسخ انتخاب کنید.
    .short = { $item }: دقیقاً چه

detail-own_home = یک خانه برای خودم
detail-bigger_home = خانه بزرگ‌تر
detail-home_repair = تعمیر در خانه‌ام
detail-shelter_conditions = زندگی بهتر در اقامتگاه
detail-language_course = جا در کلاس آلمانی
detail-language_practice = تمرین حرف زدن به آلمانی
detail-interpreter = کسی که ترجمه کند
detail-reading_writing = یاد گرفتن خواندن و نوشتن
detail-school_place = جا در یک مدرسه
detail-school_help = کمک برای درس‌های مدرسه
detail-vocational_training = آموزش حرفه‌ای
detail-university = دانشگاه
detail-find_work = پیدا کردن کار
detail-recognition = به رسمیت شناختن مدرک تحصیلی‌ام
detail-skills_without_certificate = نشان دادن توانایی‌هایم بدون مدرک
detail-work_permit = اجازه کار
detail-find_doctor = پیدا کردن پزشک
detail-mental_health = کمک برای نگرانی، ترس یا بدخوابی
detail-health_card = کارت درمان و هزینه‌ها
detail-disability_care = کمک برای معلولیت یا مراقبت
detail-sport = ورزش
detail-culture = موسیقی، هنر، فرهنگ
detail-for_young_people = برنامه برای جوانان
detail-childcare_place = جا در مهدکودک
detail-parents_support = کمک برای پدر و مادر
detail-family_reunion = آوردن خانواده‌ام به این‌جا
detail-understand_letters = فهمیدن نامه‌ها و فرم‌ها
detail-appointments = گرفتن وقت ملاقات
detail-legal_advice = مشاوره حقوقی
detail-meet_people = دیدن آدم‌های تازه
detail-meeting_place = جایی برای دیدار
detail-mentor = یک نفر که همراه من باشد
detail-feel_safe = احساس امنیت در جایی که زندگی می‌کنم
detail-treated_unfairly = کمک وقتی با من ناعادلانه رفتار می‌شود
detail-protection = حفاظت در برابر خشونت
detail-money = پول برای زندگی روزانه
detail-transport = اتوبوس و قطار
detail-internet_phone = اینترنت و تلفن
detail-something_else = چیز دیگر

urgency = { $item }: چقدر فوری است؟
    .short = { $item }: چقدر فوری
urgency-now = همین حالا
urgency-soon = در سه ماه آینده
urgency-later = بعدها

offer = { $item }: آیا این‌جا از خدمتی برای این استفاده کرده‌اید؟ برای مثال مشاوره، کلاس یا محل دیدار.
    .short = { $item }: خدمات
offer-used = بله، از یک خدمت استفاده کرده‌ام
offer-known = خدمتی می‌شناسم، ولی استفاده نکرده‌ام
offer-unknown = هیچ خدمتی نمی‌شناسم

why_not = { $item }: چرا از این خدمت استفاده نکردید؟
    .hint = مهم‌ترین دلیل را انتخاب کنید.
    .short = { $item }: چرا نه
reason-did_not_know = از آن خبر نداشتم
reason-not_relevant = برای من مناسب نیست
reason-no_trust = به آن به اندازه کافی اعتماد ندارم
reason-language = زبان
reason-time_or_childcare = وقت ندارم، یا کسی نیست از کودک نگهداری کند
reason-too_far = خیلی دور است
reason-not_allowed = اجازه ندارم
reason-full = پر بود
reason-other = دلیل دیگر

household = چند نفر با شما در یک خانه و خانوار زندگی می‌کنند؟ خودتان را هم حساب کنید.
    .hint = برای مثال خانواده شما. نه دیگران در اقامتگاه. یک عدد بنویسید.
    .short = افراد خانوار
    .constraint = لطفاً عددی از ۱ تا ۲۰ بنویسید. خودتان را هم حساب کنید.

arrived = چه وقت به آلمان آمدید؟
    .hint = ماه و سال کافی است.
    .short = در آلمان از
    .constraint = این تاریخ نمی‌تواند درست باشد. باید در گذشته باشد. لطفاً ماه و سال را دوباره بنویسید.

municipality = در کدام شهر زندگی می‌کنید؟
    .short = شهر
municipality-eberswalde = ابرسوالده (Eberswalde)
municipality-bernau = برناو (Bernau bei Berlin)
municipality-ahrensfelde = آرنسفلده (Ahrensfelde)
municipality-panketal = پانکه‌تال (Panketal)
municipality-wandlitz = واندلیتس (Wandlitz)
municipality-elsewhere = جای دیگر

own_words = می‌خواهید با کلمات خودتان چیز بیشتری به ما بگویید؟
    .hint = لطفاً نام، آدرس یا شماره تلفن ننویسید. چیز دیگری نیست؟ «رد شدن» را انتخاب کنید.
    .short = با کلمات خودتان

idea = آیا فکری دارید که به مردم این‌جا کمک کند؟
    .hint = فکری ندارید؟ «رد شدن» را انتخاب کنید.
    .short = فکر شما

thanks =
    خیلی سپاسگزاریم! پاسخ‌های شما ذخیره شدند.
    بعد چه می‌شود: کارکنان روز دوشنبه پاسخ‌های همه را با هم می‌خوانند. بعد برنامه‌ریزی می‌کنند که چه کاری می‌توانند انجام دهند.
    هر وقت خواستید می‌توانید برگردید و پاسخ‌هایتان را ببینید، تغییر دهید یا پاک کنید.

# آنچه ربات در هر پرسش‌نامه می‌گوید. منبع: locales/en/bot.ftl. جمله‌های کوتاه و ساده، با احترام.

## Controls

# source: 9f910244
control-back = برگشت
# source: 4dbb8610
control-skip = رد شدن
# source: 71083dd0
control-pause = مکث
# source: b33b3476
control-language = تغییر زبان
# source: d4a6a5f5
control-help = کمک
# source: e042aa24
control-answers = پاسخ‌های من
# source: b6e704a6
control-stop = پایان گفتگو
# source: 40ecc09a
control-delete = پاک کردن اطلاعات من
# source: 043fcee7
control-start_over = شروع دوباره
# source: 394073ec
control-person = کمک خواستن از یک نفر
# source: 6bcd12d3
control-done = تأیید
# source: f1004626
control-continue = ادامه
# source: 0aa3af29
control-file = پاسخ‌های من در یک فایل
# source: 948795c7
control-quiet = دیگر یادآوری نکنید
# source: a3f11682
control-remind = دوباره به من یادآوری کنید

## Words

# source: 6fe3a07a
word-yes = بله
# source: 8353e6f2
word-no = نه
# source: 7d277842
word-ok = باشه
# source: 43df8548
word-agree = بله، موافقم
# source: 4b458100
word-decline = نه، نمی‌خواهم
# source: 39576ca1
word-young = کمتر از ۱۶ سال دارم
# source: fffdb8e7
word-unknown = نمی‌دانم
# source: 48ea4200
word-declined = ترجیح می‌دهم نگویم
# source: ae46ac38
word-skipped = بدون پاسخ
# source: 13f9dda7
word-years = { $n } سال
# source: 141754de
word-months = { $n } ماه
# source: 91c73b00
word-weeks = { $n } هفته
# source: 9acd9e88
word-days = { $n } روز
# source: d3a4e4e1
word-none-of-these = هیچ‌کدام
# source: e23d377c
word-all-right = همه چیز درست است. ارسال شود.
# source: 981f094c
word-stateless = بدون تابعیت
# source: d59e6f0f
word-level-none = هیچ: هنوز بلد نیستم
# source: 593a2302
word-level-a1 = A1: چند کلمه و جمله‌های خیلی کوتاه
# source: cca4b015
word-level-a2 = A2: جمله‌های ساده درباره زندگی روزمره
# source: 6210a4b1
word-level-b1 = B1: در زندگی روزمره از پس کارها برمی‌آیم
# source: ce1c7679
word-level-b2 = B2: درباره بیشتر چیزها خوب صحبت می‌کنم
# source: 3bb49486
word-level-c1 = C1: تقریباً بدون زحمت صحبت می‌کنم
# source: cea97492
word-level-c2 = C2: تقریباً مثل زبان مادری
# source: 53f7ed20
word-level-native = زبان مادری من است
# source: 4633a615
word-organisation = شهرداری شما
# source: 05d94154
word-contact = دفتر مشاوره در شهرداری شما

## Asking back

# source: 9ebaa3e0
ask-confirm = این‌طور فهمیدم: { $reading }. درست است؟
# source: 317c611a
ask-which = منظورتان چیست؟
# source: dd0132bf
ask-which-calendar = منظورتان کدام تقویم است؟
# source: 4afd78da
ask-language = کدام زبان را می‌خواهید؟
# source: df8cebaa
ask-switch = شما به فارسی نوشتید. حالا کدام زبان را می‌خواهید؟
# source: 10e6d883
ask-answers = این‌ها پاسخ‌های شما هستند. برای تغییر، یکی را انتخاب کنید.
# source: a69d9031
ask-readback = این‌ها پاسخ‌های شما هستند. همه چیز درست است؟ می‌توانید یک پاسخ را انتخاب کنید و تغییر دهید.
# source: ad346ed4
ask-stop = می‌خواهید گفتگو را پایان دهید؟ پاسخ‌هایی را که تا حالا داده‌اید نگه می‌داریم. می‌توانید آن‌ها را پاک هم بکنید.
# source: ad6ede39
ask-delete = می‌خواهید همه چیزهایی را که به ما گفته‌اید پاک کنید؟ بعد از آن نمی‌توانیم چیزی را برگردانیم.
# source: 7c0a7bd7
ask-start_over = می‌خواهید دوباره شروع کنید؟ پاسخ‌هایی که تا حالا داده‌اید دیگر حساب نمی‌شوند.
# source: d7649123
ask-start_again = می‌خواهید دوباره شروع کنید؟ پاسخ‌هایی که تا حالا داده‌اید ذخیره می‌مانند و باز هم حساب می‌شوند.
# source: ac2388b1
ask-after-stop = گفتگو را پایان دادید. هر وقت بخواهید می‌توانید ادامه دهید.
# source: 2b32e71b
ask-after-pause = مکث. همه چیز ذخیره شده است. هر وقت خواستید برگردید؛ از همین سؤال ادامه می‌دهیم.
# source: 74d8f648
ask-after-completed = تمام شد. متشکریم. هنوز می‌توانید پاسخ‌هایتان را ببینید، تغییر دهید یا پاک کنید.

## What is said

# source: 62d9829a
say-unreviewed = هنوز کسی که زبان مادری‌اش فارسی است این متن‌ها را بررسی نکرده است.
# source: 2df59a3c
say-answer = { $question }: { $answer }
# source: d086466b
say-about = حدود { $what }
# source: 10826b68
say-date-persian = { $date } ({ $original } شمسی)
# source: ace5fde6
say-date-islamic = حدود { $date } ({ $original } قمری)
# source: f0a15073
say-date-ethiopic = { $date } ({ $original } در تقویم اتیوپی)
# source: d2e0b99d
say-before = پاسخ شما تا حالا: { $answer }. می‌توانید آن را تغییر دهید، یا «تأیید» را انتخاب کنید تا همین بماند.
# source: 0ffdebb7
say-welcome-back = دوباره خوش آمدید. از همین‌جا ادامه می‌دهیم.
# source: 0779fb86
say-corrected = متشکریم. پاسخ شما تغییر کرد.
# source: 9ccc9899
say-asked-again = به خاطر این تغییر، بعضی سؤال‌ها را دوباره می‌پرسم.
# source: bc391eec
say-first-question = این اولین سؤال است.
# source: cf3f2876
say-stale = این دکمه برای یک سؤال قبلی است. هیچ چیز تغییر نکرد. حالا سؤال این است.
# source: 8c49b747
say-late = این را قبل از این که سؤال بعدی را بپرسم نوشتید. من از آن استفاده نکردم. لطفاً حالا به این سؤال پاسخ دهید.
# source: 7f7bd80e
say-away = ببخشید، مدتی نمی‌توانستم به شما پاسخ دهم. سؤال را دوباره می‌پرسم.
# source: 5ed289ba
say-edit-unknown = شما یک پیام قدیمی را تغییر دادید. نمی‌دانم مربوط به کدام پاسخ است. برای تغییر یک پاسخ «پاسخ‌های من» را انتخاب کنید.
# source: fb81b5ca
say-no-answers = هنوز پاسخی نداده‌اید.
# source: 1f0e10e1
say-declined = اشکالی ندارد. ما هیچ پاسخی ذخیره نکردیم. این برای شما هیچ ضرری ندارد. هر وقت خواستید می‌توانید برگردید. موفق باشید!
# source: 73f7c79c
say-deleted = همه چیزهایی که به ما گفته بودید پاک شد.
# source: 25cda7dd
say-third-time = ببخشید، نمی‌فهمم. می‌توانید از این سؤال رد شوید، یا از یک نفر کمک بخواهید.
# source: 79a96fb0
say-third-time-required = ببخشید، نمی‌فهمم. می‌توانید از یک نفر کمک بخواهید.
# source: a95d7413
say-person = یک نفر می‌تواند به شما کمک کند: { $contact }.
# source: 47022cf2
say-young = ممنون که به ما گفتید. ما فقط از کسانی می‌پرسیم که ۱۶ سال یا بیشتر دارند. شما هیچ کار اشتباهی نکردید. ما هیچ چیزی ذخیره نکردیم. این‌جا می‌توانید کمک بگیرید.
# source: 86999eec
say-file = پاسخ‌های شما در این فایل است. می‌توانید آن را نگه دارید یا به کسی نشان دهید. هر کس این فایل را داشته باشد، می‌تواند آن را بخواند.
# source: f2531542
say-reminder = سلام! هنوز به همه سؤال‌ها پاسخ نداده‌اید. پاسخ‌های شما تا حالا ذخیره شده‌اند. اگر بخواهید، از همین‌جا ادامه می‌دهیم.
# source: c35a216a
say-quiet = باشد. دیگر به شما یادآوری نمی‌کنیم. هر وقت بخواهید می‌توانید ادامه دهید.
# source: bafe2f9f
say-remind = باشد. می‌توانیم دوباره به شما یادآوری کنیم.

## When an answer is not understood

# source: c5c5d768
error-integer = لطفاً یک عدد بنویسید، برای مثال { $example }.
# source: c5c5d768
error-decimal = لطفاً یک عدد بنویسید، برای مثال { $example }.
# source: ea61806b
error-yes-no = لطفاً «بله» یا «نه» را انتخاب کنید.
# source: 92e9d844
error-select-one = لطفاً یکی از پاسخ‌ها را انتخاب کنید. می‌توانید شماره آن را هم بنویسید، از ۱ تا { $count }.
# source: de98187d
error-select-multiple = لطفاً از پاسخ‌ها انتخاب کنید. می‌توانید شماره آن‌ها را هم بنویسید و بین شماره‌ها ویرگول (،) بگذارید.
# source: 5dd82a0c
error-exclusive = نمی‌توانید این پاسخ را همراه با پاسخ‌های دیگر انتخاب کنید. لطفاً دوباره انتخاب کنید.
# source: 5e60e546
error-date = لطفاً روز، ماه و سال را بنویسید، برای مثال { $example }.
# source: 1969f88a
error-date-month = لطفاً ماه و سال را بنویسید، برای مثال { $example }.
# source: 2c3e483d
error-date-year = لطفاً سال را بنویسید، برای مثال { $example }.
# source: 73a90c6e
error-geopoint = لطفاً مکان را با دو عدد بنویسید، برای مثال { $example }. ما مکان را فقط تقریبی نگه می‌داریم، با دقت حدود یک کیلومتر.
# source: d354f6b2
error-phone = لطفاً شماره تلفن را کامل بنویسید، با صفر یا علامت مثبت در اول آن، برای مثال { $example }.
# source: 43cdaae9
error-country = لطفاً نام یک کشور را بنویسید، برای مثال { $example }.
# source: 6eea6e79
error-country-gone = این کشور دیگر وجود ندارد. لطفاً نام امروز آن را بنویسید.
# source: ade24d61
error-nationality = لطفاً تابعیت خود را بنویسید، برای مثال { $example }. اگر تابعیت ندارید، بنویسید «بدون تابعیت».
# source: be5e6c9f
error-place = این جا را نمی‌شناسم. لطفاً یک شهر یا روستا در آلمان را بنویسید، برای مثال Eberswalde، یا کد پستی آن را، برای مثال 16225.
# source: ecbff918
error-place-name-shared = جاهای زیادی در آلمان این نام را دارند. لطفاً کد پستی را هم بنویسید، برای مثال 16225 Eberswalde.
# source: 6cc9d5f8
error-place-code-shared = چند جا این کد پستی را دارند. لطفاً نام آن جا را هم بنویسید، برای مثال 16225 Eberswalde.
# source: 39007063
error-language = لطفاً نام یک زبان را بنویسید، برای مثال { $example }.
# source: 65a7efb1
error-language-level = لطفاً بنویسید چقدر بلدید: A1، A2، B1، B2، C1 یا C2. می‌توانید «هیچ» یا «زبان مادری» هم بنویسید.
# source: 807334c2
error-email = لطفاً یک نشانی ایمیل بنویسید، برای مثال name@example.org.
# source: cb2a47d4
error-duration = لطفاً بنویسید چه مدت، برای مثال { $example }.
# source: 49ec1a50
error-acknowledge = لطفاً یکی از دکمه‌ها را انتخاب کنید.
# source: a6af7459
error-too-long = متن شما خیلی طولانی است. لطفاً کوتاه‌تر بنویسید (تا { $limit } حرف).
# source: 74d2f0a3
error-empty = نتوانستم کلمه‌ای بخوانم. لطفاً دوباره بنویسید.
# source: bf0eae02
error-constraint = این پاسخ این‌جا ممکن نیست. لطفاً آن را دوباره ببینید.
# source: c800321c
error-required = برای ادامه، این‌جا یک پاسخ لازم است. می‌توانید «کمک» یا «پایان گفتگو» را هم انتخاب کنید.
# source: 49ec1a50
error-choose = لطفاً یکی از دکمه‌ها را انتخاب کنید.
# source: ec4987e0
error-other = ببخشید، من فقط متن را می‌خوانم. نمی‌توانم عکس، پیام صوتی یا فایل را باز کنم.

## Help

# source: ba3a1d9a
help-now = این گفتگو برای وضعیت اضطراری نیست. هیچ‌کس پیام شما را فوراً نمی‌خواند.
# source: 94ca785f
help-emergency = هنگام خطر، آتش‌سوزی، حادثه یا بیماری شدید: به 112 زنگ بزنید. پلیس: به 110 زنگ بزنید. تماس رایگان است.
# source: b88aa4da
help-violence = خشونت علیه زنان: به 116 016 زنگ بزنید. رایگان، روز و شب، به ۱۸ زبان، مانند عربی، فارسی، کردی، ترکی، روسی، اوکراینی، فرانسوی و انگلیسی.
# source: 2457aecd
help-children = کودکان و نوجوانانی که نگرانی دارند: به 116 111 زنگ بزنید. رایگان.
# source: 4f535c21
help-ukraine = خط کمک برای اوکراین، به اوکراینی و روسی: 0800 500 2250. رایگان، دوشنبه تا جمعه، ساعت ۱۴:۰۰ تا ۱۷:۰۰.
# source: 9db63e7d
help-contact = درباره این گفتگو سؤالی دارید یا می‌خواهید با یک نفر صحبت کنید: { $contact }.
# source: ad6118e0
help-how = چگونه پاسخ دهید: یک دکمه را انتخاب کنید، یا شماره پاسخ را بنویسید، یا با کلمات خودتان بنویسید. «برگشت»، «رد شدن»، «مکث» و «پایان گفتگو» همیشه کار می‌کنند. برای پاک کردن همه پاسخ‌ها «پاک کردن اطلاعات من» را انتخاب کنید.

## The file with all answers of a person

# source: 92abb4b5
file-title = آنچه از شما ذخیره کرده‌ایم
# source: 9868d2ff
file-made = تاریخ این فایل: { $date }.
# source: d6258c3d
file-agreed = شما در تاریخ { $date } موافقت کردید که شرکت کنید. شماره متن: { $version }.
# source: e12d91d3
file-earlier = این پاسخ را بعداً تغییر دادید.
# source: 6f4e1718
file-translation = ترجمه برای کارکنان

## The web page around the chat

# source: e82facc9
web-title = چه نیازی دارید؟
# source: d21f9b0a
web-intro = به ما بگویید چه چیزی کم است. به زبان خودتان، در چند دقیقه، بدون نام.
# source: abd055d3
web-choose-language = زبان خود را انتخاب کنید
# source: 67ff2334
web-cookie = این صفحه یک نشانه کوچک (کوکی) در تلفن شما نگه می‌دارد تا بتوانید برگردید. چیز دیگری نگه نمی‌دارد.
# source: ce847a80
web-have-code = کد برگشت دارم
# source: 2317d95c
web-chat = گفتگو
# source: e589c4de
web-question = سؤال:
# source: dc56f6a2
web-answer = پاسخ شما:
# source: ffbe11ef
web-answer-form = پاسخ
# source: fd2af777
web-skip-link = رفتن به سؤال
# source: ce133938
web-send = ارسال
# source: b1005be7
web-write = پاسخ خود را بنویسید
# source: 0b128783
web-write-number = یک عدد بنویسید
# source: 5d8d7f29
web-write-instead = به جای آن، پاسخ را بنویسید
# source: 57f6df1d
web-write-date = یا بنویسید
# source: 92946029
web-write-phone = یک شماره تلفن بنویسید
# source: 486906ea
web-write-place = مکان را با دو عدد بنویسید
# source: a4423294
web-here = استفاده از جایی که الان هستم
# source: d022b651
web-here-how = مرورگر اول از شما می‌پرسد. ما مکان شما را فقط تقریبی می‌فهمیم، با دقت حدود یک کیلومتر.
# source: e3a8ab3b
web-here-written = مکان حالا در کادر نوشته شده است. «ارسال» را انتخاب کنید.
# source: 11610ee9
web-here-failed = نتوانستم مکان را پیدا کنم. می‌توانید آن را بنویسید.
# source: e8a1b88e
web-choose-date = تاریخ را انتخاب کنید
# source: 5bcb6ac9
web-day = روز
# source: a088e7a2
web-month = ماه
# source: 98ded52c
web-year = سال
# source: f6962d1a
web-more = بیشتر
# source: 73e7901e
web-progress = حدود { $percent } درصد انجام شده است
# source: 4fe43c6e
web-busy = یک لحظه …
# source: d57e190d
web-offline = اتصال برقرار نیست. پاسخ‌های شما تا حالا ذخیره شده‌اند. لطفاً دوباره تلاش کنید.
# source: a3450022
web-empty = لطفاً یک پاسخ انتخاب کنید یا بنویسید.
# source: ee4255c1
web-code = کد برگشت من
# source: a4679999
web-code-text = این کد را یادداشت کنید. با آن می‌توانید بعداً ادامه دهید، حتی با تلفن دیگر. آن را به کسی نشان ندهید.
# source: 92087a8f
web-code-none = بعد از این که بگویید می‌خواهید شرکت کنید، یک کد می‌گیرید.
# source: 409828bc
web-return = برگشت با کد
# source: 3bbab624
web-return-text = کدی را که این‌جا گرفته‌اید بنویسید. حروف بزرگ یا کوچک فرقی ندارد.
# source: 6d715448
web-return-label = کد شما
# source: eada02af
web-return-wrong = این کد را نمی‌شناسیم. لطفاً هر حرف و هر عدد را دوباره ببینید.
# source: 8542c0e0
web-help = کمک و شماره‌های تلفن
# source: 60e55c61
web-to-chat = به گفتگو
# source: 25af2aaf
web-to-start = به صفحه اول
# source: b13df2d4
web-too-long = پیام شما خیلی طولانی است. لطفاً کوتاه‌تر بنویسید. پاسخ‌های شما تا حالا ذخیره شده‌اند.
# source: 717f602b
web-too-many = پیام‌ها یک‌باره خیلی زیاد بودند. لطفاً یک دقیقه صبر کنید و دوباره تلاش کنید. پاسخ‌های شما تا حالا ذخیره شده‌اند.
# source: 6d14ce17
web-not-found = این صفحه وجود ندارد.
# source: 7ec3c81d
web-not-possible = این کار این‌جا ممکن نیست. پاسخ‌های شما تا حالا ذخیره شده‌اند.
# source: 3fc6da59
web-refused = برای حفاظت از شما این را نپذیرفتیم. لطفاً گفتگو را باز کنید و دوباره تلاش کنید.
# source: 005cbbf1
web-broken = این‌جا مشکلی پیش آمد. تقصیر شما نیست. پاسخ‌های شما تا حالا ذخیره شده‌اند. لطفاً دوباره تلاش کنید.

## Telegram

# source: 30a2944e
telegram-notice = شرکت Telegram می‌تواند این گفتگو را بخواند. اگر این را نمی‌خواهید، می‌توانید در صفحه اینترنتی ما پاسخ دهید.
# source: 5120d28a
telegram-notice-alone = شرکت Telegram می‌تواند این گفتگو را بخواند. لطفاً نام خود یا نام افراد دیگر را ننویسید.
# source: d706872d
telegram-web = پاسخ در صفحه اینترنتی
# source: fdcccf01
telegram-share-place = فرستادن مکان من
# source: fcc46c5d
telegram-share-number = فرستادن شماره من
# source: c039e0d8
telegram-place-how = با دکمه پایین جایی را که الان هستید می‌فرستید. شرکت Telegram مکان دقیق را می‌بیند. ما آن را فقط تقریبی نگه می‌داریم، با دقت حدود یک کیلومتر. می‌توانید مکان را هم بنویسید.
# source: ac9eb6c8
telegram-number-how = با دکمه پایین شماره تلفن خود در Telegram را می‌فرستید. می‌توانید شماره دیگری هم بنویسید.
# source: 318669f6
telegram-go-on = ادامه می‌دهیم.
# source: 4f0e954c
telegram-private = من فقط با یک نفر گفتگو می‌کنم، نه در گروه. لطفاً گفتگو با من را باز کنید: { $link }
# source: 1493b7eb
telegram-description = سؤال از طرف { $organisation }: این‌جا به چه چیزی نیاز دارید؟ به چند سؤال به زبان خودتان پاسخ دهید. حدود پنج دقیقه طول می‌کشد. لازم نیست نام خود را بگویید. رایگان است و هر وقت بخواهید می‌توانید گفتگو را پایان دهید.
# source: d6649fb9
telegram-short = بگویید به چه چیزی نیاز دارید: به زبان خودتان، در حدود پنج دقیقه، بدون نام.
# source: f4e24e53
command-help = کمک و شماره‌های تلفن
# source: eb150185
command-language = انتخاب زبان دیگر
# source: 7e904395
command-answers = دیدن و تغییر پاسخ‌های من
# source: e0bf3284
command-back = برگشت به سؤال قبلی
# source: ae00a2ba
command-skip = رد شدن از این سؤال
# source: 4a91189a
command-pause = مکث؛ همه چیز ذخیره می‌شود
# source: 4fc78763
command-continue = ادامه دادن سؤال‌ها
# source: 394073ec
command-person = کمک خواستن از یک نفر
# source: df57b3ef
command-stop = پایان گفتگو؛ پاسخ‌های من می‌مانند
# source: 3ab48292
command-delete = پاک کردن همه چیزهایی که گفته‌ام

## The poster

# source: a716bc76
poster-intro = به ما بگویید چه چیزی کم است: به زبان خودتان، در حدود { $minutes } دقیقه، بدون نام.
# source: caf05fda
poster-free = هر وقت بخواهید می‌توانید گفتگو را پایان دهید. این برای شما هیچ ضرری ندارد.
# source: adcc9868
poster-asks = سؤال از طرف { $organisation }
# source: e9ccaaa0
poster-telegram = با Telegram
# source: 4284849b
poster-web = بدون Telegram، در صفحه اینترنتی
# source: 3b0ee129
poster-camera = دوربین تلفن خود را باز کنید.
# source: 2736831c
poster-square = { $count ->
        [one] آن را روبه‌روی مربع بگیرید.
       *[other] آن را روبه‌روی یکی از مربع‌ها بگیرید.
    }
# source: c94f1dcb
poster-begin = روی چیزی که در تلفن نشان داده می‌شود بزنید و شروع کنید.

# آنچه ربات در هر پرسش‌نامه می‌گوید. منبع: locales/en/bot.ftl. جمله‌های کوتاه و ساده، با احترام، به دری افغانستان.
# «رد شدن» نوشته نمی‌شود: پناهندگان آن را برای رد شدن درخواست پناهندگی می‌شناسند.

## Controls

# source: 9f910244
control-back = برگشت
# source: 4dbb8610
control-skip = گذشتن
# source: 71083dd0
control-pause = وقفه
# source: b33b3476
control-language = تغییر زبان
# source: d4a6a5f5
control-help = کمک
# source: e042aa24
control-answers = جواب‌های من
# source: b6e704a6
control-stop = ختم گفتگو
# source: 40ecc09a
control-delete = پاک کردن معلومات من
# source: 043fcee7
control-start_over = شروع دوباره
# source: 394073ec
control-person = کمک خواستن از یک نفر
# source: 6bcd12d3
control-done = تأیید
# source: f1004626
control-continue = ادامه
# source: 0aa3af29
control-file = جواب‌های من در یک فایل
# source: 948795c7
control-quiet = دیگر یادآوری نکنید
# source: a3f11682
control-remind = دوباره به من یادآوری کنید

## Words

# source: 6fe3a07a
word-yes = بلی
# source: 8353e6f2
word-no = نخیر
# source: 7d277842
word-ok = خوب است
# source: 43df8548
word-agree = بلی، موافقم
# source: 4b458100
word-decline = نخیر، نمی‌خواهم
# source: 39576ca1
word-young = کمتر از ۱۶ سال دارم
# source: fffdb8e7
word-unknown = نمی‌دانم
# source: 48ea4200
word-declined = نمی‌خواهم بگویم
# source: ae46ac38
word-skipped = بدون جواب
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
word-level-none = هیچ: هنوز یاد ندارم
# source: 593a2302
word-level-a1 = A1: چند کلمه و جمله‌های بسیار کوتاه
# source: cca4b015
word-level-a2 = A2: جمله‌های ساده در باره زندگی روزانه
# source: 6210a4b1
word-level-b1 = B1: در زندگی روزانه کار خود را پیش می‌برم
# source: ce1c7679
word-level-b2 = B2: در باره بیشتر چیزها خوب صحبت می‌کنم
# source: 3bb49486
word-level-c1 = C1: تقریباً بدون مشکل صحبت می‌کنم
# source: cea97492
word-level-c2 = C2: تقریباً مثل زبان مادری
# source: 53f7ed20
word-level-native = زبان مادری من است
# source: 4633a615
word-organisation = شاروالی شما
# source: 05d94154
word-contact = دفتر مشوره در شاروالی شما

## Asking back

# source: 9ebaa3e0
ask-confirm = این‌طور فهمیدم: { $reading }. درست است؟
# source: 317c611a
ask-which = منظور شما چیست؟
# source: dd0132bf
ask-which-calendar = منظور شما کدام تقویم است؟
# source: 4afd78da
ask-language = کدام زبان را می‌خواهید؟
# source: df8cebaa
ask-switch = شما به دری نوشتید. حالا کدام زبان را می‌خواهید؟
# source: 10e6d883
ask-answers = این‌ها جواب‌های شما هستند. برای تغییر، یکی را انتخاب کنید.
# source: a69d9031
ask-readback = این‌ها جواب‌های شما هستند. همه چیز درست است؟ می‌توانید یک جواب را انتخاب کنید و تغییر دهید.
# source: ad346ed4
ask-stop = می‌خواهید گفتگو را ختم کنید؟ جواب‌هایی را که تا حالا داده‌اید نگه می‌داریم. می‌توانید آن‌ها را پاک هم کنید.
# source: ad6ede39
ask-delete = می‌خواهید همه چیزهایی را که به ما گفته‌اید پاک کنید؟ بعد از آن نمی‌توانیم چیزی را پس بیاوریم.
# source: 7c0a7bd7
ask-start_over = می‌خواهید دوباره شروع کنید؟ جواب‌هایی که تا حالا داده‌اید دیگر حساب نمی‌شوند.
# source: d7649123
ask-start_again = می‌خواهید دوباره شروع کنید؟ جواب‌هایی که تا حالا داده‌اید ذخیره می‌مانند و باز هم حساب می‌شوند.
# source: ac2388b1
ask-after-stop = گفتگو را ختم کردید. هر وقت بخواهید می‌توانید ادامه دهید.
# source: 2b32e71b
ask-after-pause = وقفه. همه چیز ذخیره شده است. هر وقت خواستید پس بیایید؛ از همین سوال ادامه می‌دهیم.
# source: 74d8f648
ask-after-completed = تمام شد. تشکر از شما. هنوز هم می‌توانید جواب‌های خود را ببینید، تغییر دهید یا پاک کنید.

## What is said

# source: 62d9829a
say-unreviewed = هنوز کسی که زبان مادری‌اش دری است این متن‌ها را بررسی نکرده است.
# source: 2df59a3c
say-answer = { $question }: { $answer }
# source: d086466b
say-about = حدود { $what }
# source: 10826b68
say-date-persian = { $date } ({ $original } هجری شمسی)
# source: ace5fde6
say-date-islamic = حدود { $date } ({ $original } هجری قمری)
# source: f0a15073
say-date-ethiopic = { $date } ({ $original } در تقویم ایتوپیا)
# source: d2e0b99d
say-before = جواب شما تا حالا: { $answer }. می‌توانید آن را تغییر دهید، یا «تأیید» را انتخاب کنید تا همین بماند.
# source: 0ffdebb7
say-welcome-back = دوباره خوش آمدید. از همین‌جا ادامه می‌دهیم.
# source: 0779fb86
say-corrected = تشکر. جواب شما تغییر کرد.
# source: 9ccc9899
say-asked-again = به خاطر این تغییر، بعضی سوال‌ها را دوباره می‌پرسم.
# source: bc391eec
say-first-question = این اولین سوال است.
# source: cf3f2876
say-stale = این دکمه از یک سوال قبلی است. هیچ چیز تغییر نکرده است. حالا سوال این است.
# source: 8c49b747
say-late = این را پیش از سوال بعدی نوشته بودید. من از آن استفاده نکردم. لطفاً حالا به این سوال جواب بدهید.
# source: 7f7bd80e
say-away = ببخشید، مدتی نمی‌توانستم به شما جواب بدهم. سوال را دوباره می‌پرسم.
# source: 5ed289ba
say-edit-unknown = شما یک پیام قبلی را تغییر دادید. نمی‌دانم از کدام جواب است. برای تغییر یک جواب «جواب‌های من» را انتخاب کنید.
# source: fb81b5ca
say-no-answers = هنوز جوابی نداده‌اید.
# source: 1f0e10e1
say-declined = مشکلی نیست. ما هیچ جوابی را ذخیره نکردیم. این برای شما هیچ ضرری ندارد. هر وقت خواستید می‌توانید پس بیایید. موفق باشید!
# source: 73f7c79c
say-deleted = همه چیزهایی که به ما گفته بودید پاک شد.
# source: 25cda7dd
say-third-time = ببخشید، نمی‌فهمم. می‌توانید از این سوال بگذرید، یا از یک نفر کمک بخواهید.
# source: 79a96fb0
say-third-time-required = ببخشید، نمی‌فهمم. می‌توانید از یک نفر کمک بخواهید.
# source: a95d7413
say-person = یک نفر می‌تواند به شما کمک کند: { $contact }.
# source: 47022cf2
say-young = تشکر که به ما گفتید. ما فقط از کسانی می‌پرسیم که ۱۶ سال یا بیشتر دارند. شما هیچ کار غلطی نکردید. ما هیچ چیزی را ذخیره نکردیم. اینجا می‌توانید کمک پیدا کنید.
# source: 86999eec
say-file = جواب‌های شما در این فایل است. می‌توانید آن را نگه دارید یا به کسی نشان دهید. هر کس این فایل را داشته باشد، می‌تواند آن را بخواند.
# source: f2531542
say-reminder = سلام! هنوز به همه سوال‌ها جواب نداده‌اید. جواب‌های شما تا حالا ذخیره شده‌اند. اگر بخواهید، از همین‌جا ادامه می‌دهیم.
# source: c35a216a
say-quiet = درست است. دیگر به شما یادآوری نمی‌کنیم. هر وقت بخواهید می‌توانید ادامه دهید.
# source: bafe2f9f
say-remind = درست است. می‌توانیم دوباره به شما یادآوری کنیم.

## When an answer is not understood

# source: c5c5d768
error-integer = لطفاً یک عدد بنویسید، مثلاً { $example }.
# source: c5c5d768
error-decimal = لطفاً یک عدد بنویسید، مثلاً { $example }.
# source: ea61806b
error-yes-no = لطفاً «بلی» یا «نخیر» را انتخاب کنید.
# source: 92e9d844
error-select-one = لطفاً یکی از جواب‌ها را انتخاب کنید. می‌توانید شماره آن را هم بنویسید، از ۱ تا { $count }.
# source: de98187d
error-select-multiple = لطفاً از جواب‌ها انتخاب کنید. می‌توانید شماره آن‌ها را هم بنویسید و بین شماره‌ها کامه (،) بگذارید.
# source: 5dd82a0c
error-exclusive = این جواب را با جواب‌های دیگر یک‌جا انتخاب کرده نمی‌توانید. لطفاً دوباره انتخاب کنید.
# source: 5e60e546
error-date = لطفاً روز، ماه و سال را بنویسید، مثلاً { $example }.
# source: 1969f88a
error-date-month = لطفاً ماه و سال را بنویسید، مثلاً { $example }.
# source: 2c3e483d
error-date-year = لطفاً سال را بنویسید، مثلاً { $example }.
# source: 73a90c6e
error-geopoint = لطفاً محل را با دو عدد بنویسید، مثلاً { $example }. ما محل را فقط به صورت تقریبی نگه می‌داریم، تا حدود یک کیلومتر.
# source: d354f6b2
error-phone = لطفاً شماره تیلفون را کامل بنویسید، با صفر یا علامت جمع (+) در اول آن، مثلاً { $example }.
# source: 43cdaae9
error-country = لطفاً نام یک کشور را بنویسید، مثلاً { $example }.
# source: 6eea6e79
error-country-gone = این کشور دیگر وجود ندارد. لطفاً نام امروز آن را بنویسید.
# source: ade24d61
error-nationality = لطفاً تابعیت خود را بنویسید، مثلاً { $example }. اگر تابعیت ندارید، بنویسید «بدون تابعیت».
# source: be5e6c9f
error-place = این شهر را نمی‌شناسم. لطفاً یک شهر یا قریه در آلمان را بنویسید، مثلاً Eberswalde، یا کد پستی آن را، مثلاً 16225.
# source: ecbff918
error-place-name-shared = شهرهای زیادی در آلمان این نام را دارند. لطفاً کد پستی را هم بنویسید، مثلاً 16225 Eberswalde.
# source: 6cc9d5f8
error-place-code-shared = چند شهر این کد پستی را دارند. لطفاً نام آن را هم بنویسید، مثلاً 16225 Eberswalde.
# source: 39007063
error-language = لطفاً نام یک زبان را بنویسید، مثلاً { $example }.
# source: 65a7efb1
error-language-level = لطفاً بنویسید چقدر یاد دارید: A1، A2، B1، B2، C1 یا C2. می‌توانید «هیچ» یا «زبان مادری» هم بنویسید.
# source: 807334c2
error-email = لطفاً یک آدرس ایمیل بنویسید، مثلاً name@example.org.
# source: cb2a47d4
error-duration = لطفاً بنویسید چه مدت، مثلاً { $example }.
# source: 49ec1a50
error-acknowledge = لطفاً یکی از دکمه‌ها را انتخاب کنید.
# source: a6af7459
error-too-long = متن شما بسیار دراز است. لطفاً کوتاه‌تر بنویسید (تا { $limit } حرف).
# source: 74d2f0a3
error-empty = نتوانستم کلمه‌ای بخوانم. لطفاً دوباره بنویسید.
# source: bf0eae02
error-constraint = این جواب اینجا ممکن نیست. لطفاً آن را دوباره ببینید.
# source: c800321c
error-required = برای ادامه، اینجا یک جواب لازم است. می‌توانید «کمک» یا «ختم گفتگو» را هم انتخاب کنید.
# source: 49ec1a50
error-choose = لطفاً یکی از دکمه‌ها را انتخاب کنید.
# source: ec4987e0
error-other = ببخشید، من فقط متن را می‌خوانم. نمی‌توانم عکس، پیام صوتی یا فایل را باز کنم.

## Help

# source: ba3a1d9a
help-now = این گفتگو برای حالت عاجل نیست. هیچ‌کس پیام شما را فوراً نمی‌خواند.
# source: 94ca785f
help-emergency = در وقت خطر، آتش‌سوزی، حادثه یا مریضی سخت: به 112 زنگ بزنید. پولیس: به 110 زنگ بزنید. زنگ زدن رایگان است.
# source: b88aa4da
help-violence = خشونت علیه زنان: به 116 016 زنگ بزنید. رایگان، شب و روز، به ۱۸ زبان، مثلاً عربی، فارسی، کردی، ترکی، روسی، اوکراینی، فرانسوی و انگلیسی.
# source: 2457aecd
help-children = اطفال و جوانانی که تشویش دارند: به 116 111 زنگ بزنید. رایگان.
# source: 4f535c21
help-ukraine = خط کمک برای اوکراین، به اوکراینی و روسی: 0800 500 2250. رایگان، دوشنبه تا جمعه، ساعت ۱۴:۰۰ تا ۱۷:۰۰.
# source: 9db63e7d
help-contact = در باره این گفتگو سوال دارید یا می‌خواهید با یک نفر صحبت کنید: { $contact }.
# source: ad6118e0
help-how = چطور جواب بدهید: یک دکمه را انتخاب کنید، یا شماره جواب را بنویسید، یا با کلمات خود بنویسید. «برگشت»، «گذشتن»، «وقفه» و «ختم گفتگو» همیشه کار می‌کنند. برای پاک کردن همه جواب‌ها «پاک کردن معلومات من» را انتخاب کنید.

## The file with all answers of a person

# source: 92abb4b5
file-title = آنچه از شما ذخیره کرده‌ایم
# source: 9868d2ff
file-made = تاریخ این فایل: { $date }.
# source: d6258c3d
file-agreed = شما به تاریخ { $date } موافقت کردید که اشتراک کنید. شماره متن: { $version }.
# source: e12d91d3
file-earlier = این جواب را بعداً تغییر دادید.
# source: 6f4e1718
file-translation = ترجمه برای کارمندان

## The web page around the chat

# source: e82facc9
web-title = به چه چیزی نیاز دارید؟
# source: d21f9b0a
web-intro = به ما بگویید چه چیزی کم است. به زبان خودتان، در چند دقیقه، بدون نام.
# source: abd055d3
web-choose-language = زبان خود را انتخاب کنید
# source: 67ff2334
web-cookie = این صفحه یک نشانه کوچک (کوکی) در تیلفون شما نگه می‌دارد تا بتوانید پس بیایید. چیز دیگری نگه نمی‌دارد.
# source: ce847a80
web-have-code = کد برگشت دارم
# source: 2317d95c
web-chat = گفتگو
# source: e589c4de
web-question = سوال:
# source: dc56f6a2
web-answer = جواب شما:
# source: ffbe11ef
web-answer-form = جواب
# source: fd2af777
web-skip-link = رفتن به سوال
# source: ce133938
web-send = ارسال
# source: b1005be7
web-write = جواب خود را بنویسید
# source: 0b128783
web-write-number = یک عدد بنویسید
# source: 5d8d7f29
web-write-instead = به جای آن، جواب را بنویسید
# source: 57f6df1d
web-write-date = یا بنویسید
# source: 92946029
web-write-phone = یک شماره تیلفون بنویسید
# source: 486906ea
web-write-place = محل را با دو عدد بنویسید
# source: a4423294
web-here = استفاده از محلی که حالا در آن هستم
# source: d022b651
web-here-how = مرورگر اول از شما می‌پرسد. ما محل شما را فقط به صورت تقریبی می‌گیریم، تا حدود یک کیلومتر.
# source: e3a8ab3b
web-here-written = محل حالا در جای جواب نوشته شده است. «ارسال» را انتخاب کنید.
# source: 11610ee9
web-here-failed = نتوانستم محل را پیدا کنم. می‌توانید آن را بنویسید.
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
web-progress = حدود { $percent } فیصد تمام شده است
# source: 4fe43c6e
web-busy = یک لحظه …
# source: d57e190d
web-offline = انترنت وصل نیست. جواب‌های شما تا حالا ذخیره شده‌اند. لطفاً دوباره کوشش کنید.
# source: a3450022
web-empty = لطفاً یک جواب انتخاب کنید یا بنویسید.
# source: ee4255c1
web-code = کد برگشت من
# source: a4679999
web-code-text = این کد را یادداشت کنید. با آن می‌توانید بعداً ادامه دهید، با تیلفون دیگر هم. آن را به کس دیگر نشان ندهید.
# source: 92087a8f
web-code-none = بعد از این که بگویید می‌خواهید اشتراک کنید، یک کد می‌گیرید.
# source: 409828bc
web-return = برگشت با کد
# source: 3bbab624
web-return-text = کدی را که اینجا گرفته‌اید بنویسید. حروف کلان یا خرد فرق نمی‌کند.
# source: 6d715448
web-return-label = کد شما
# source: eada02af
web-return-wrong = این کد را نمی‌شناسیم. لطفاً هر حرف و هر عدد را دوباره ببینید.
# source: 8542c0e0
web-help = کمک و شماره‌های تیلفون
# source: 60e55c61
web-to-chat = به گفتگو
# source: 25af2aaf
web-to-start = به صفحه اول
# source: b13df2d4
web-too-long = پیام شما بسیار دراز است. لطفاً کوتاه‌تر بنویسید. جواب‌های شما تا حالا ذخیره شده‌اند.
# source: 717f602b
web-too-many = پیام‌ها در یک وقت بسیار زیاد بودند. لطفاً یک دقیقه صبر کنید و دوباره کوشش کنید. جواب‌های شما تا حالا ذخیره شده‌اند.
# source: 6d14ce17
web-not-found = این صفحه وجود ندارد.
# source: 7ec3c81d
web-not-possible = این کار اینجا ممکن نیست. جواب‌های شما تا حالا ذخیره شده‌اند.
# source: 3fc6da59
web-refused = برای محافظت از شما این را قبول نکردیم. لطفاً گفتگو را باز کنید و دوباره کوشش کنید.
# source: 005cbbf1
web-broken = اینجا یک مشکل پیدا شد. تقصیر شما نیست. جواب‌های شما تا حالا ذخیره شده‌اند. لطفاً دوباره کوشش کنید.

## Telegram

# source: 30a2944e
telegram-notice = شرکت Telegram می‌تواند این گفتگو را بخواند. اگر این را نمی‌خواهید، می‌توانید در صفحه انترنتی ما جواب بدهید.
# source: 5120d28a
telegram-notice-alone = شرکت Telegram می‌تواند این گفتگو را بخواند. لطفاً نام خود یا نام کسان دیگر را ننویسید.
# source: d706872d
telegram-web = جواب در صفحه انترنتی
# source: fdcccf01
telegram-share-place = فرستادن محل من
# source: fcc46c5d
telegram-share-number = فرستادن شماره من
# source: c039e0d8
telegram-place-how = با دکمه پایین محلی را که حالا در آن هستید می‌فرستید. شرکت Telegram محل دقیق را می‌بیند. ما آن را فقط به صورت تقریبی نگه می‌داریم، تا حدود یک کیلومتر. می‌توانید محل را هم بنویسید.
# source: ac9eb6c8
telegram-number-how = با دکمه پایین شماره تیلفون خود در Telegram را می‌فرستید. می‌توانید شماره دیگری هم بنویسید.
# source: 318669f6
telegram-go-on = ادامه می‌دهیم.
# source: 4f0e954c
telegram-private = من فقط با یک نفر گفتگو می‌کنم، نه در گروپ. لطفاً گفتگو با من را باز کنید: { $link }
# source: 1493b7eb
telegram-description = سوال از طرف { $organisation }: اینجا به چه چیزی نیاز دارید؟ به چند سوال به زبان خودتان جواب بدهید. حدود پنج دقیقه وقت می‌گیرد. لازم نیست نام خود را بگویید. رایگان است و هر وقت بخواهید می‌توانید گفتگو را ختم کنید.
# source: d6649fb9
telegram-short = بگویید به چه چیزی نیاز دارید: به زبان خودتان، در حدود پنج دقیقه، بدون نام.
# source: f4e24e53
command-help = کمک و شماره‌های تیلفون
# source: eb150185
command-language = انتخاب زبان دیگر
# source: 7e904395
command-answers = دیدن و تغییر جواب‌های من
# source: e0bf3284
command-back = برگشت به سوال قبلی
# source: ae00a2ba
command-skip = گذشتن از این سوال
# source: 4a91189a
command-pause = وقفه؛ همه چیز ذخیره می‌شود
# source: 4fc78763
command-continue = ادامه سوال‌ها
# source: 394073ec
command-person = کمک خواستن از یک نفر
# source: df57b3ef
command-stop = ختم گفتگو؛ جواب‌های من می‌مانند
# source: 3ab48292
command-delete = پاک کردن همه چیزهایی که گفته‌ام

## The poster on the wall

# source: a716bc76
poster-intro = به ما بگویید چه چیزی کم است: به زبان خودتان، در حدود { $minutes } دقیقه، بدون نام.
# source: caf05fda
poster-free = هر وقت بخواهید می‌توانید گفتگو را ختم کنید. این برای شما هیچ ضرری ندارد.
# source: adcc9868
poster-asks = سوال از طرف { $organisation }
# source: e9ccaaa0
poster-telegram = با Telegram
# source: 4284849b
poster-web = بدون Telegram، در صفحه انترنتی
# source: 3b0ee129
poster-camera = کمره تیلفون خود را باز کنید.
# source: 2736831c
poster-square = { $count ->
        [one] آن را روبه‌روی مربع بگیرید.
       *[other] آن را روبه‌روی یکی از مربع‌ها بگیرید.
    }
# source: c94f1dcb
poster-begin = روی چیزی که در تیلفون نشان داده می‌شود بزنید و شروع کنید.

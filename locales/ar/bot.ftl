# ما يقوله البوت في كل استبيان. المصدر: locales/en/bot.ftl. جمل قصيرة وسهلة، بصيغة محترمة.

## Controls

# source: 9f910244
control-back = رجوع
# source: 4dbb8610
control-skip = تخطّي
# source: 71083dd0
control-pause = استراحة
# source: b33b3476
control-language = تغيير اللغة
# source: d4a6a5f5
control-help = مساعدة
# source: e042aa24
control-answers = إجاباتي
# source: b6e704a6
control-stop = إنهاء المحادثة
# source: 40ecc09a
control-delete = حذف بياناتي
# source: 043fcee7
control-start_over = البدء من جديد
# source: 394073ec
control-person = طلب المساعدة من شخص
# source: 6bcd12d3
control-done = تم
# source: f1004626
control-continue = متابعة
# source: 0aa3af29
control-file = إجاباتي في ملف
# source: 948795c7
control-quiet = لا أريد تذكيرًا بعد الآن
# source: a3f11682
control-remind = ذكّروني من جديد

## Words

# source: 6fe3a07a
word-yes = نعم
# source: 8353e6f2
word-no = لا
# source: 7d277842
word-ok = حسنًا
# source: 43df8548
word-agree = نعم، أوافق
# source: 4b458100
word-decline = لا، لا أريد
# source: 39576ca1
word-young = عمري أقل من ١٦ سنة
# source: fffdb8e7
word-unknown = لا أعرف
# source: 48ea4200
word-declined = أفضّل عدم الإجابة
# source: ae46ac38
word-skipped = بلا إجابة
# source: 13f9dda7
word-years = { $n ->
    [zero] { $n } سنة
    [one] سنة واحدة
    [two] سنتان
    [few] { $n } سنوات
    [many] { $n } سنة
    *[other] { $n } سنة
}
# source: 141754de
word-months = { $n ->
    [zero] { $n } شهر
    [one] شهر واحد
    [two] شهران
    [few] { $n } أشهر
    [many] { $n } شهرًا
    *[other] { $n } شهر
}
# source: 91c73b00
word-weeks = { $n ->
    [zero] { $n } أسبوع
    [one] أسبوع واحد
    [two] أسبوعان
    [few] { $n } أسابيع
    [many] { $n } أسبوعًا
    *[other] { $n } أسبوع
}
# source: 9acd9e88
word-days = { $n ->
    [zero] { $n } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $n } أيام
    [many] { $n } يومًا
    *[other] { $n } يوم
}
# source: d3a4e4e1
word-none-of-these = لا شيء من هذا
# source: e23d377c
word-all-right = كل شيء صحيح. إرسال.
# source: 981f094c
word-stateless = بلا جنسية
# source: d59e6f0f
word-level-none = لا شيء: لا أتكلمها بعد
# source: 593a2302
word-level-a1 = A1: كلمات مفردة وجمل قصيرة جدًا
# source: cca4b015
word-level-a2 = A2: جمل بسيطة عن الحياة اليومية
# source: 6210a4b1
word-level-b1 = B1: أتدبر أموري في الحياة اليومية
# source: ce1c7679
word-level-b2 = B2: أتكلم جيدًا عن معظم الأمور
# source: 3bb49486
word-level-c1 = C1: أتكلم من دون صعوبة تقريبًا
# source: cea97492
word-level-c2 = C2: تقريبًا مثل لغتي الأم
# source: 53f7ed20
word-level-native = هي لغتي الأم
# source: 4633a615
word-organisation = بلديتكم
# source: 05d94154
word-contact = مكتب الاستشارة في بلديتكم

## Asking back

# source: 9ebaa3e0
ask-confirm = فهمت: { $reading }. هل هذا صحيح؟
# source: 317c611a
ask-which = ماذا تقصدون؟
# source: dd0132bf
ask-which-calendar = أي تقويم تقصدون؟
# source: 4afd78da
ask-language = أي لغة تريدون؟
# source: df8cebaa
ask-switch = كتبتم بالعربية. أي لغة تريدون الآن؟
# source: 10e6d883
ask-answers = هذه إجاباتكم. اختاروا إجابة لتغييرها.
# source: a69d9031
ask-readback = هذه إجاباتكم. هل كل شيء صحيح؟ يمكنكم اختيار إجابة وتغييرها.
# source: ad346ed4
ask-stop = هل تريدون إنهاء المحادثة؟ نحتفظ بالإجابات التي أعطيتموها حتى الآن. يمكنكم حذفها أيضًا.
# source: ad6ede39
ask-delete = هل تريدون حذف كل ما قلتموه لنا؟ لا يمكننا استرجاع شيء بعد ذلك.
# source: 7c0a7bd7
ask-start_over = هل تريدون البدء من جديد؟ لن تُحسب إجاباتكم السابقة بعد ذلك.
# source: d7649123
ask-start_again = هل تريدون البدء من جديد؟ إجاباتكم السابقة تبقى محفوظة وتُحسب كما هي.
# source: ac2388b1
ask-after-stop = لقد أنهيتم المحادثة. يمكنكم المتابعة في أي وقت.
# source: 2b32e71b
ask-after-pause = استراحة. كل شيء محفوظ. عودوا متى أردتم، وسنتابع من السؤال نفسه.
# source: 74d8f648
ask-after-completed = انتهت الأسئلة. شكرًا لكم. ما زال بإمكانكم رؤية إجاباتكم أو تغييرها أو حذفها.

## What is said

# source: 62d9829a
say-unreviewed = لم يراجع هذه النصوص بعد أحد لغته الأم هي العربية.
# source: 2df59a3c
say-answer = { $question }: { $answer }
# source: d086466b
say-about = { $what } تقريبًا
# source: 10826b68
say-date-persian = { $date } ({ $original } هجري شمسي)
# source: ace5fde6
say-date-islamic = حوالي { $date } ({ $original } هجري)
# source: f0a15073
say-date-ethiopic = { $date } ({ $original } بالتقويم الإثيوبي)
# source: d2e0b99d
say-before = إجابتكم حتى الآن: { $answer }. يمكنكم تغييرها، أو اختاروا «تم» لتبقى كما هي.
# source: 0ffdebb7
say-welcome-back = أهلًا بعودتكم. نتابع من هنا.
# source: 0779fb86
say-corrected = شكرًا. تم تغيير إجابتكم.
# source: 9ccc9899
say-asked-again = بسبب هذا التغيير أطرح بعض الأسئلة مرة أخرى.
# source: bc391eec
say-first-question = هذا هو السؤال الأول.
# source: cf3f2876
say-stale = هذا الزر لسؤال سابق. لم يتغير شيء. هذا هو السؤال الحالي.
# source: 8c49b747
say-late = كتبتم هذا قبل أن أطرح السؤال التالي، فلم أستخدمه. من فضلكم أجيبوا الآن عن هذا السؤال.
# source: 7f7bd80e
say-away = عذرًا، لم أستطع الرد عليكم لبعض الوقت. هذا هو السؤال مرة أخرى.
# source: 5ed289ba
say-edit-unknown = غيّرتم رسالة قديمة. لا أعرف إلى أي إجابة تعود. اختاروا «إجاباتي» لتغيير إجابة.
# source: fb81b5ca
say-no-answers = لم تعطوا أي إجابة بعد.
# source: 1f0e10e1
say-declined = لا بأس. لم نحفظ أي إجابة. لا يضرّكم هذا في شيء. يمكنكم العودة في أي وقت. نتمنى لكم كل الخير!
# source: 73f7c79c
say-deleted = تم حذف كل ما قلتموه لنا.
# source: 25cda7dd
say-third-time = عذرًا، لم أفهم. يمكنكم تخطّي هذا السؤال، أو طلب المساعدة من شخص.
# source: 79a96fb0
say-third-time-required = عذرًا، لم أفهم. يمكنكم طلب المساعدة من شخص.
# source: a95d7413
say-person = يمكن لشخص أن يساعدكم: { $contact }.
# source: 47022cf2
say-young = شكرًا لأنكم أخبرتمونا. نسأل فقط من بلغوا ١٦ سنة أو أكثر. لم ترتكبوا أي خطأ. لم نحفظ أي شيء. هنا تجدون المساعدة.
# source: 86999eec
say-file = هذه إجاباتكم في ملف. يمكنكم الاحتفاظ به أو عرضه على شخص آخر. كل من لديه الملف يستطيع قراءته.
# source: f2531542
say-reminder = مرحبًا! لم تجيبوا بعد عن كل الأسئلة. إجاباتكم حتى الآن محفوظة. إذا أردتم، نتابع من هنا.
# source: c35a216a
say-quiet = حسنًا. لن نذكّركم بعد الآن. يمكنكم المتابعة في أي وقت.
# source: bafe2f9f
say-remind = حسنًا. يمكننا أن نذكّركم من جديد.

## When an answer is not understood

# source: c5c5d768
error-integer = من فضلكم اكتبوا رقمًا، مثلًا { $example }.
# source: c5c5d768
error-decimal = من فضلكم اكتبوا رقمًا، مثلًا { $example }.
# source: ea61806b
error-yes-no = من فضلكم اختاروا «نعم» أو «لا».
# source: 92e9d844
error-select-one = من فضلكم اختاروا إحدى الإجابات. يمكنكم أيضًا كتابة رقمها، من ١ إلى { $count }.
# source: de98187d
error-select-multiple = من فضلكم اختاروا من الإجابات. يمكنكم أيضًا كتابة أرقامها وبينها فاصلة (،).
# source: 5dd82a0c
error-exclusive = لا يمكن اختيار هذه الإجابة مع غيرها. من فضلكم اختاروا مرة أخرى.
# source: 5e60e546
error-date = من فضلكم اكتبوا اليوم والشهر والسنة، مثلًا { $example }.
# source: 1969f88a
error-date-month = من فضلكم اكتبوا الشهر والسنة، مثلًا { $example }.
# source: 2c3e483d
error-date-year = من فضلكم اكتبوا السنة، مثلًا { $example }.
# source: 73a90c6e
error-geopoint = من فضلكم اكتبوا المكان برقمين، مثلًا { $example }. نحتفظ بالمكان بشكل تقريبي فقط، بدقة كيلومتر واحد تقريبًا.
# source: d354f6b2
error-phone = من فضلكم اكتبوا رقم الهاتف كاملًا، وفي أوله صفر أو علامة الزائد، مثلًا { $example }.
# source: 43cdaae9
error-country = من فضلكم اكتبوا اسم بلد واحد، مثلًا { $example }.
# source: 6eea6e79
error-country-gone = هذا البلد لم يعد موجودًا. من فضلكم اكتبوا اسمه اليوم.
# source: ade24d61
error-nationality = من فضلكم اكتبوا جنسيتكم، مثلًا { $example }. إذا لم تكن لديكم جنسية، اكتبوا «بلا جنسية».
# source: be5e6c9f
error-place = لا أعرف هذا المكان. من فضلكم اكتبوا مدينة أو قرية في ألمانيا، مثلًا Eberswalde، أو الرمز البريدي، مثلًا 16225.
# source: ecbff918
error-place-name-shared = أماكن كثيرة في ألمانيا لها هذا الاسم. من فضلكم اكتبوا الرمز البريدي أيضًا، مثلًا 16225 Eberswalde.
# source: 6cc9d5f8
error-place-code-shared = عدة أماكن لها هذا الرمز البريدي. من فضلكم اكتبوا الاسم أيضًا، مثلًا 16225 Eberswalde.
# source: 39007063
error-language = من فضلكم اكتبوا اسم لغة واحدة، مثلًا { $example }.
# source: 65a7efb1
error-language-level = من فضلكم اكتبوا مستواكم في هذه اللغة: A1 أو A2 أو B1 أو B2 أو C1 أو C2. يمكنكم أيضًا أن تكتبوا «لا شيء» أو «لغتي الأم».
# source: 807334c2
error-email = من فضلكم اكتبوا عنوان بريد إلكتروني واحدًا، مثلًا name@example.org.
# source: cb2a47d4
error-duration = من فضلكم اكتبوا المدة، مثلًا { $example }.
# source: 49ec1a50
error-acknowledge = من فضلكم اختاروا أحد الأزرار.
# source: a6af7459
error-too-long = النص طويل جدًا. من فضلكم اكتبوا نصًا أقصر (حتى { $limit ->
        [zero] { $limit } حرف
        [one] حرف واحد
        [two] حرفين
        [few] { $limit } أحرف
        [many] { $limit } حرفًا
       *[other] { $limit } حرف
    }).
# source: 74d2f0a3
error-empty = لم أجد كلمات أقرأها. من فضلكم اكتبوا مرة أخرى.
# source: bf0eae02
error-constraint = هذه الإجابة غير ممكنة هنا. من فضلكم راجعوها.
# source: c800321c
error-required = نحتاج إلى إجابة هنا لكي نتابع. يمكنكم أيضًا اختيار «مساعدة» أو «إنهاء المحادثة».
# source: 49ec1a50
error-choose = من فضلكم اختاروا أحد الأزرار.
# source: ec4987e0
error-other = عذرًا، أقرأ النص فقط. لا أستطيع فتح الصور أو الرسائل الصوتية أو الملفات.

## Help

# source: ba3a1d9a
help-now = هذه المحادثة ليست للحالات الطارئة. لا أحد يقرأ رسالتكم فورًا.
# source: 94ca785f
help-emergency = عند الخطر أو الحريق أو الحادث أو المرض الشديد: اتصلوا بالرقم 112. الشرطة: اتصلوا بالرقم 110. الاتصال مجاني.
# source: b88aa4da
help-violence = عند العنف ضد النساء: اتصلوا بالرقم 116 016. مجانًا، ليلًا ونهارًا، بـ١٨ لغة، منها العربية والفارسية والكردية والتركية والروسية والأوكرانية والفرنسية والإنجليزية.
# source: 2457aecd
help-children = للأطفال والشباب الذين لديهم هموم: اتصلوا بالرقم 116 111. مجانًا.
# source: 4f535c21
help-ukraine = خط المساعدة لأوكرانيا، بالأوكرانية والروسية: 0800 500 2250. مجانًا، من الاثنين إلى الجمعة، من ١٤:٠٠ إلى ١٧:٠٠.
# source: 9db63e7d
help-contact = لديكم سؤال عن هذه المحادثة، أو تريدون التحدث مع شخص: { $contact }.
# source: ad6118e0
help-how = كيف تجيبون: اختاروا زرًّا، أو اكتبوا رقم الإجابة، أو اكتبوا بكلماتكم. يمكنكم دائمًا اختيار «رجوع» و«تخطّي» و«استراحة» و«إنهاء المحادثة». لحذف كل إجاباتكم اختاروا «حذف بياناتي».

## The file with all answers of a person

# source: 92abb4b5
file-title = ما حفظناه عنكم
# source: 9868d2ff
file-made = تاريخ هذا الملف: { $date }.
# source: d6258c3d
file-agreed = وافقتم على المشاركة بتاريخ { $date }. رقم النص: { $version }.
# source: e12d91d3
file-earlier = غيّرتم هذه الإجابة لاحقًا.
# source: 6f4e1718
file-translation = ترجمة للموظفين

## The web page around the chat

# source: e82facc9
web-title = ماذا تحتاجون؟
# source: d21f9b0a
web-intro = قولوا لنا ما الذي ينقصكم. بلغتكم، في دقائق قليلة، دون ذكر اسمكم.
# source: abd055d3
web-choose-language = اختاروا لغتكم
# source: 67ff2334
web-cookie = تحفظ هذه الصفحة علامة صغيرة (كوكي) في هاتفكم لكي تستطيعوا العودة. ولا شيء غير ذلك.
# source: ce847a80
web-have-code = لدي رمز للعودة
# source: 2317d95c
web-chat = محادثة
# source: e589c4de
web-question = سؤال:
# source: dc56f6a2
web-answer = إجابتكم:
# source: ffbe11ef
web-answer-form = إجابة
# source: fd2af777
web-skip-link = إلى السؤال
# source: ce133938
web-send = إرسال
# source: b1005be7
web-write = اكتبوا إجابتكم
# source: 0b128783
web-write-number = اكتبوا رقمًا
# source: 5d8d7f29
web-write-instead = أو اكتبوا الإجابة بدلًا من ذلك
# source: 57f6df1d
web-write-date = أو اكتبوه
# source: 92946029
web-write-phone = اكتبوا رقم هاتف
# source: 486906ea
web-write-place = اكتبوا المكان برقمين
# source: a4423294
web-here = استخدام المكان الذي أنا فيه الآن
# source: d022b651
web-here-how = يسألكم المتصفح أولًا. نعرف مكانكم بشكل تقريبي فقط، بدقة كيلومتر واحد تقريبًا.
# source: e3a8ab3b
web-here-written = المكان مكتوب الآن في الخانة. اختاروا «إرسال».
# source: 11610ee9
web-here-failed = لم أستطع معرفة المكان. يمكنكم كتابته.
# source: e8a1b88e
web-choose-date = اختاروا التاريخ
# source: 5bcb6ac9
web-day = اليوم
# source: a088e7a2
web-month = الشهر
# source: 98ded52c
web-year = السنة
# source: f6962d1a
web-more = المزيد
# source: 73e7901e
web-progress = أنجزتم حوالي { $percent } بالمئة
# source: 4fe43c6e
web-busy = لحظة من فضلكم …
# source: d57e190d
web-offline = لا يوجد اتصال. إجاباتكم حتى الآن محفوظة. من فضلكم حاولوا مرة أخرى.
# source: a3450022
web-empty = من فضلكم اختاروا إجابة أو اكتبوا واحدة.
# source: ee4255c1
web-code = رمزي للعودة
# source: a4679999
web-code-text = اكتبوا هذا الرمز واحتفظوا به. به يمكنكم المتابعة لاحقًا، حتى من هاتف آخر. لا تُظهروه لأحد.
# source: 92087a8f
web-code-none = تحصلون على رمز بعد أن توافقوا على المشاركة.
# source: 409828bc
web-return = العودة بالرمز
# source: 3bbab624
web-return-text = اكتبوا الرمز الذي حصلتم عليه هنا. لا فرق بين الحروف الكبيرة والصغيرة.
# source: 6d715448
web-return-label = رمزكم
# source: eada02af
web-return-wrong = لا نعرف هذا الرمز. من فضلكم راجعوا كل حرف وكل رقم.
# source: 8542c0e0
web-help = المساعدة وأرقام الهاتف
# source: 60e55c61
web-to-chat = إلى المحادثة
# source: 25af2aaf
web-to-start = إلى الصفحة الأولى
# source: b13df2d4
web-too-long = رسالتكم طويلة جدًا. من فضلكم اكتبوا رسالة أقصر. إجاباتكم حتى الآن محفوظة.
# source: 717f602b
web-too-many = وصلتنا رسائل كثيرة دفعة واحدة. من فضلكم انتظروا دقيقة ثم حاولوا مرة أخرى. إجاباتكم حتى الآن محفوظة.
# source: 6d14ce17
web-not-found = هذه الصفحة غير موجودة.
# source: 7ec3c81d
web-not-possible = هذا غير ممكن هنا. إجاباتكم حتى الآن محفوظة.
# source: 3fc6da59
web-refused = لحمايتكم لم نقبل هذا. من فضلكم افتحوا المحادثة وحاولوا مرة أخرى.
# source: 005cbbf1
web-broken = حدث خطأ عندنا. هذا ليس خطأكم. إجاباتكم حتى الآن محفوظة. من فضلكم حاولوا مرة أخرى.

## Telegram

# source: 30a2944e
telegram-notice = تستطيع شركة Telegram قراءة هذه المحادثة. إذا كنتم لا تريدون ذلك، يمكنكم الإجابة في صفحتنا على الإنترنت.
# source: 5120d28a
telegram-notice-alone = تستطيع شركة Telegram قراءة هذه المحادثة. من فضلكم لا تكتبوا اسمكم ولا أسماء أشخاص آخرين.
# source: d706872d
telegram-web = الإجابة في صفحة الإنترنت
# source: fdcccf01
telegram-share-place = إرسال مكاني
# source: fcc46c5d
telegram-share-number = إرسال رقمي
# source: c039e0d8
telegram-place-how = بالزر الذي في الأسفل ترسلون المكان الذي أنتم فيه الآن. ترى شركة Telegram المكان بدقة. نحن نحتفظ به بشكل تقريبي فقط، بدقة كيلومتر واحد تقريبًا. يمكنكم أيضًا كتابة المكان.
# source: ac9eb6c8
telegram-number-how = بالزر الذي في الأسفل ترسلون رقم هاتفكم في Telegram. يمكنكم أيضًا كتابة رقم آخر.
# source: 318669f6
telegram-go-on = نتابع.
# source: 4f0e954c
telegram-private = أتحدث مع شخص واحد فقط، وليس في مجموعة. من فضلكم افتحوا المحادثة معي: { $link }
# source: 1493b7eb
telegram-description = سؤال من { $organisation }: ماذا تحتاجون هنا؟ أجيبوا عن بعض الأسئلة بلغتكم. يستغرق ذلك حوالي خمس دقائق. لا حاجة إلى ذكر اسمكم. هذا مجاني، ويمكنكم التوقف في أي وقت.
# source: d6649fb9
telegram-short = قولوا ما تحتاجون إليه: بلغتكم، في حوالي خمس دقائق، دون ذكر اسمكم.
# source: f4e24e53
command-help = المساعدة وأرقام الهاتف
# source: eb150185
command-language = اختيار لغة أخرى
# source: 7e904395
command-answers = رؤية إجاباتي وتغييرها
# source: e0bf3284
command-back = الرجوع إلى السؤال السابق
# source: ae00a2ba
command-skip = تخطّي هذا السؤال
# source: 4a91189a
command-pause = استراحة؛ كل شيء محفوظ
# source: 4fc78763
command-continue = متابعة الأسئلة
# source: 394073ec
command-person = طلب المساعدة من شخص
# source: df57b3ef
command-stop = إنهاء المحادثة؛ تبقى إجاباتي
# source: 3ab48292
command-delete = حذف كل ما قلته

## The poster

# source: a716bc76
poster-intro = قولوا لنا ما الذي ينقصكم: بلغتكم، في حوالي { $minutes ->
        [zero] { $minutes } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }، دون ذكر اسمكم.
# source: caf05fda
poster-free = يمكنكم التوقف في أي وقت. لا يضرّكم هذا في شيء.
# source: adcc9868
poster-asks = السؤال من { $organisation }
# source: e9ccaaa0
poster-telegram = عبر Telegram
# source: 4284849b
poster-web = دون Telegram، في صفحة الإنترنت
# source: 3b0ee129
poster-camera = افتحوا كاميرا هاتفكم.
# source: 2736831c
poster-square = { $count ->
        [two] وجّهوها نحو أحد المربعين.
       *[other] وجّهوها نحو المربع.
    }
# source: c94f1dcb
poster-begin = اضغطوا على ما يظهر على الهاتف، وابدؤوا.

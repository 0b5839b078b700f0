# هغه څه چې بوټ یې په هره پوښتنلیک کې وايي. سرچینه: locales/en/bot.ftl. لنډې او ساده جملې، په درناوي (تاسو).
# Where $organisation stands no ending may follow it: it stands after a colon or in brackets.

## Controls

# source: 9f910244
control-back = شاته
# source: 4dbb8610
control-skip = تېرېدل
# source: 71083dd0
control-pause = دمه
# source: b33b3476
control-language = ژبه بدلول
# source: d4a6a5f5
control-help = مرسته
# source: e042aa24
control-answers = زما ځوابونه
# source: b6e704a6
control-stop = د خبرو پای
# source: 40ecc09a
control-delete = زما معلومات پاکول
# source: 043fcee7
control-start_over = له سره پیلول
# source: 394073ec
control-person = له یو چا مرسته غوښتل
# source: 6bcd12d3
control-done = تمام
# source: f1004626
control-continue = دوام ورکول
# source: 0aa3af29
control-file = زما ځوابونه په یوه فایل کې
# source: 948795c7
control-quiet = نور یادونه مه کوئ
# source: a3f11682
control-remind = بیا یادونه راته کوئ

## Words

# source: 6fe3a07a
word-yes = هو
# source: 8353e6f2
word-no = نه
# source: 7d277842
word-ok = سمه ده
# source: 43df8548
word-agree = هو، قبلوم یې
# source: 4b458100
word-decline = نه، نه غواړم
# source: 39576ca1
word-young = زما عمر تر ۱۶ کلونو کم دی
# source: fffdb8e7
word-unknown = نه پوهېږم
# source: 48ea4200
word-declined = نه غواړم ووایم
# source: ae46ac38
word-skipped = بې ځوابه
# source: 13f9dda7
word-years = { $n ->
    [one] { $n } کال
    *[other] { $n } کاله
}
# source: 141754de
word-months = { $n ->
    [one] { $n } میاشت
    *[other] { $n } میاشتې
}
# source: 91c73b00
word-weeks = { $n ->
    [one] { $n } اونۍ
    *[other] { $n } اونۍ
}
# source: 9acd9e88
word-days = { $n ->
    [one] { $n } ورځ
    *[other] { $n } ورځې
}
# source: d3a4e4e1
word-none-of-these = هېڅ یو
# source: e23d377c
word-all-right = هر څه سم دي. ولېږئ.
# source: 981f094c
word-stateless = بې تابعیته
# source: d59e6f0f
word-level-none = هېڅ: لا مې زده نه ده
# source: 593a2302
word-level-a1 = A1: څو کلمې او ډېرې لنډې جملې
# source: cca4b015
word-level-a2 = A2: د ورځني ژوند په اړه ساده جملې
# source: 6210a4b1
word-level-b1 = B1: په ورځني ژوند کې خپل کارونه پرې کولای شم
# source: ce1c7679
word-level-b2 = B2: د ډېرو شیانو په اړه ښې خبرې کولای شم
# source: 3bb49486
word-level-c1 = C1: تقریباً بې له ستونزې خبرې کوم
# source: cea97492
word-level-c2 = C2: تقریباً د مورنۍ ژبې په شان
# source: 53f7ed20
word-level-native = زما مورنۍ ژبه ده
# source: 4633a615
word-organisation = ستاسو ښاروالي
# source: 05d94154
word-contact = ستاسو په ښاروالۍ کې د مشورې دفتر

## Asking back

# source: 9ebaa3e0
ask-confirm = زه داسې پوهېږم: { $reading }. دا سمه ده؟
# source: 317c611a
ask-which = ستاسو مطلب څه دی؟
# source: dd0132bf
ask-which-calendar = ستاسو مطلب کوم تقویم دی؟
# source: 4afd78da
ask-language = کومه ژبه غواړئ؟
# source: df8cebaa
ask-switch = تاسو په پښتو لیکلي دي. اوس کومه ژبه غواړئ؟
# source: 10e6d883
ask-answers = دا ستاسو ځوابونه دي. د بدلولو لپاره یو ځواب وټاکئ.
# source: a69d9031
ask-readback = دا ستاسو ځوابونه دي. هر څه سم دي؟ تاسو یو ځواب ټاکلای او بدلولای شئ.
# source: ad346ed4
ask-stop = غواړئ خبرې پای ته ورسوئ؟ هغه ځوابونه ساتو چې تر اوسه مو راکړي دي. تاسو یې پاکولای هم شئ.
# source: ad6ede39
ask-delete = غواړئ هر هغه څه پاک کړئ چې موږ ته مو ویلي دي؟ بیا یې بېرته نه شو راګرځولای.
# source: 7c0a7bd7
ask-start_over = غواړئ له سره پیل وکړئ؟ هغه ځوابونه چې تر اوسه مو راکړي دي، نور نه حسابېږي.
# source: d7649123
ask-start_again = غواړئ له سره پیل وکړئ؟ هغه ځوابونه چې تر اوسه مو راکړي دي، خوندي پاتې کېږي او لا هم حسابېږي.
# source: ac2388b1
ask-after-stop = خبرې پای ته ورسېدې. هر وخت چې وغواړئ، دوام ورکولای شئ.
# source: 2b32e71b
ask-after-pause = دمه. هر څه خوندي دي. هر وخت چې وغواړئ، بېرته راشئ؛ له همدې پوښتنې دوام ورکوو.
# source: 74d8f648
ask-after-completed = پوښتنې تمامې شوې. مننه. تاسو اوس هم خپل ځوابونه کتلای، بدلولای یا پاکولای شئ.

## What is said

# source: 62d9829a
say-unreviewed = تر اوسه داسې چا دا متنونه نه دي کتلي چې مورنۍ ژبه یې پښتو وي.
# source: 2df59a3c
say-answer = { $question }: { $answer }
# source: d086466b
say-about = شاوخوا { $what }
# source: 10826b68
say-date-persian = { $date } ({ $original } هجري لمریز)
# source: ace5fde6
say-date-islamic = شاوخوا { $date } ({ $original } هجري قمري)
# source: f0a15073
say-date-ethiopic = { $date } ({ $original } د ایتوپیا په تقویم)
# source: d2e0b99d
say-before = ستاسو اوسنی ځواب: { $answer }. تاسو یې بدلولای شئ. که غواړئ همدا پاتې شي، «تمام» وټاکئ.
# source: 0ffdebb7
say-welcome-back = بیا ښه راغلاست. له همدې ځایه دوام ورکوو.
# source: 0779fb86
say-corrected = مننه. ستاسو ځواب بدل شو.
# source: 9ccc9899
say-asked-again = د دې بدلون له امله ځینې پوښتنې بیا کوم.
# source: bc391eec
say-first-question = دا لومړۍ پوښتنه ده.
# source: cf3f2876
say-stale = دا تڼۍ د یوې مخکینۍ پوښتنې ده. هېڅ شی نه دی بدل شوی. اوس ستاسو پوښتنه دا ده.
# source: 8c49b747
say-late = تاسو دا پیغام تر بلې پوښتنې مخکې لیکلی و. ما هغه نه دی کارولی. مهرباني وکړئ اوس دې پوښتنې ته ځواب ورکړئ.
# source: 7f7bd80e
say-away = بخښنه غواړم، ما یو څه وخت تاسو ته ځواب نه شو درکولای. ستاسو پوښتنه بیا دا ده.
# source: 5ed289ba
say-edit-unknown = تاسو یو پخوانی پیغام بدل کړی دی. نه پوهېږم چې د کوم ځواب دی. د ځواب بدلولو لپاره «زما ځوابونه» وټاکئ.
# source: fb81b5ca
say-no-answers = تاسو تر اوسه هېڅ ځواب نه دی راکړی.
# source: 1f0e10e1
say-declined = سمه ده. موږ هېڅ ځواب نه دی خوندي کړی. تاسو ته هېڅ زیان نه رسېږي. هر وخت چې وغواړئ، بېرته راتلای شئ. بریالي اوسئ!
# source: 73f7c79c
say-deleted = هر څه چې موږ ته مو ویلي وو، پاک شول.
# source: 25cda7dd
say-third-time = بخښنه غواړم، په دې نه پوهېږم. تاسو له دې پوښتنې تېرېدلای شئ. یا له یو چا مرسته وغواړئ.
# source: 79a96fb0
say-third-time-required = بخښنه غواړم، په دې نه پوهېږم. تاسو له یو چا مرسته غوښتلای شئ.
# source: a95d7413
say-person = یو څوک له تاسو سره مرسته کولای شي: { $contact }.
# source: 47022cf2
say-young = مننه چې موږ ته مو وویل. موږ یوازې له هغو خلکو پوښتنې کوو چې ۱۶ کلن یا لوی وي. تاسو هېڅ بد کار نه دی کړی. موږ هېڅ شی نه دی خوندي کړی. دلته مرسته موندلای شئ.
# source: 86999eec
say-file = ستاسو ځوابونه په دې فایل کې دي. تاسو یې له ځان سره ساتلای یا بل چا ته ښودلای شئ. هر څوک چې دا فایل ولري، لوستلای یې شي.
# source: f2531542
say-reminder = سلام! تاسو لا ټولو پوښتنو ته ځواب نه دی ورکړی. ستاسو تر اوسه ځوابونه خوندي دي. که غواړئ، له همدې ځایه دوام ورکوو.
# source: c35a216a
say-quiet = سمه ده. نور درته یادونه نه کوو. هر وخت چې وغواړئ، دوام ورکولای شئ.
# source: bafe2f9f
say-remind = سمه ده. بیا یادونه درته کولای شو.

## When an answer is not understood

# source: c5c5d768
error-integer = مهرباني وکړئ یو عدد ولیکئ، لکه { $example }.
# source: c5c5d768
error-decimal = مهرباني وکړئ یو عدد ولیکئ، لکه { $example }.
# source: ea61806b
error-yes-no = مهرباني وکړئ «هو» یا «نه» وټاکئ.
# source: 92e9d844
error-select-one = مهرباني وکړئ یو ځواب وټاکئ. شمېره یې هم لیکلای شئ، له ۱ تر { $count } پورې.
# source: de98187d
error-select-multiple = مهرباني وکړئ له دې ځوابونو وټاکئ. شمېرې یې هم لیکلای شئ؛ د شمېرو ترمنځ کامه (،) ولیکئ.
# source: 5dd82a0c
error-exclusive = دا ځواب له نورو ځوابونو سره یوځای نه شئ ټاکلای. مهرباني وکړئ بیا یې وټاکئ.
# source: 5e60e546
error-date = مهرباني وکړئ کال، میاشت او ورځ ولیکئ، لکه { $example }.
# source: 1969f88a
error-date-month = مهرباني وکړئ کال او میاشت ولیکئ، لکه { $example }.
# source: 2c3e483d
error-date-year = مهرباني وکړئ کال ولیکئ، لکه { $example }.
# source: 73a90c6e
error-geopoint = مهرباني وکړئ ځای په دوو عددونو ولیکئ، لکه { $example }. موږ یوازې تقریبي ځای ساتو، تر شاوخوا یو کیلومتر پورې.
# source: d354f6b2
error-phone = مهرباني وکړئ د تلیفون پوره شمېره ولیکئ، چې په پیل کې یې صفر یا د جمع نښه (+) وي، لکه { $example }.
# source: 43cdaae9
error-country = مهرباني وکړئ د یوه هېواد نوم ولیکئ، لکه { $example }.
# source: 6eea6e79
error-country-gone = دا هېواد اوس نشته. مهرباني وکړئ اوسنی نوم یې ولیکئ.
# source: ade24d61
error-nationality = مهرباني وکړئ خپل تابعیت ولیکئ، لکه { $example }. که تابعیت نه لرئ، «بې تابعیته» ولیکئ.
# source: be5e6c9f
error-place = زه دا ښار نه پېژنم. مهرباني وکړئ په جرمني کې یو ښار یا کلی ولیکئ، لکه Eberswalde، یا یې پوستي کوډ ولیکئ، لکه 16225.
# source: ecbff918
error-place-name-shared = په جرمني کې ډېر ښارونه دا نوم لري. مهرباني وکړئ پوستي کوډ هم ولیکئ، لکه 16225 Eberswalde.
# source: 6cc9d5f8
error-place-code-shared = څو ښارونه دا پوستي کوډ لري. مهرباني وکړئ نوم هم ولیکئ، لکه 16225 Eberswalde.
# source: 39007063
error-language = مهرباني وکړئ د یوې ژبې نوم ولیکئ، لکه { $example }.
# source: 65a7efb1
error-language-level = مهرباني وکړئ ولیکئ چې دا ژبه مو څومره زده ده: A1، A2، B1، B2، C1 یا C2. تاسو «هېڅ» یا «مورنۍ ژبه» هم لیکلای شئ.
# source: 807334c2
error-email = مهرباني وکړئ یو ایمیل ادرس ولیکئ، لکه name@example.org.
# source: cb2a47d4
error-duration = مهرباني وکړئ ولیکئ چې څومره وخت، لکه { $example }.
# source: 49ec1a50
error-acknowledge = مهرباني وکړئ یوه تڼۍ وټاکئ.
# source: a6af7459
error-too-long = ستاسو متن ډېر اوږد دی. مهرباني وکړئ لنډ یې ولیکئ (تر { $limit } تورو پورې).
# source: 74d2f0a3
error-empty = زه دلته هېڅ کلمه نه وینم. مهرباني وکړئ بیا یې ولیکئ.
# source: bf0eae02
error-constraint = دا ځواب دلته ممکن نه دی. مهرباني وکړئ بیا یې وګورئ.
# source: c800321c
error-required = د دوام لپاره دلته ځواب ته اړتیا ده. تاسو «مرسته» یا «د خبرو پای» هم ټاکلای شئ.
# source: 49ec1a50
error-choose = مهرباني وکړئ یوه تڼۍ وټاکئ.
# source: ec4987e0
error-other = بخښنه غواړم، زه یوازې متن لوستلای شم. عکسونه، غږیز پیغامونه یا فایلونه نه شم خلاصولای.

## Help

# source: ba3a1d9a
help-now = دا خبرې اترې د بېړني حالت لپاره نه دي. هېڅوک ستاسو پیغام سمدستي نه لولي.
# source: 94ca785f
help-emergency = خطر، اور، حادثه یا سخته ناروغي: 112 ته زنګ ووهئ. پولیس: 110 ته زنګ ووهئ. زنګ وهل وړیا دي.
# source: b88aa4da
help-violence = د ښځو پر وړاندې تاوتریخوالی: 116 016 ته زنګ ووهئ. وړیا، شپه او ورځ، په ۱۸ ژبو، لکه عربي، فارسي، کردي، ترکي، روسي، اوکرایني، فرانسوي او انګلیسي.
# source: 2457aecd
help-children = ماشومان او ځوانان چې اندېښنې لري: 116 111 ته زنګ ووهئ. وړیا.
# source: 4f535c21
help-ukraine = د اوکراین لپاره د مرستې کرښه، په اوکرایني او روسي ژبو: 0800 500 2250. وړیا، له دوشنبې تر جمعې، له ۱۴:۰۰ تر ۱۷:۰۰ بجو.
# source: 9db63e7d
help-contact = که د دې خبرو اترو په اړه پوښتنه لرئ، یا غواړئ له یو چا سره خبرې وکړئ: { $contact }.
# source: ad6118e0
help-how = ځواب داسې ورکړئ: یوه تڼۍ وټاکئ، یا د ځواب شمېره ولیکئ، یا په خپلو کلمو ولیکئ. «شاته»، «تېرېدل»، «دمه» او «د خبرو پای» تل کار کوي. د ټولو ځوابونو د پاکولو لپاره «زما معلومات پاکول» وټاکئ.

## The file with all answers of a person

# source: 92abb4b5
file-title = هغه څه چې ستاسو په اړه مو خوندي کړي دي
# source: 9868d2ff
file-made = د دې فایل نېټه: { $date }.
# source: d6258c3d
file-agreed = تاسو په دې نېټه ومنله چې برخه واخلئ: { $date }. د متن شمېره: { $version }.
# source: e12d91d3
file-earlier = دا ځواب مو وروسته بدل کړ.
# source: 6f4e1718
file-translation = د کارکوونکو لپاره ژباړه

## The web page around the chat

# source: e82facc9
web-title = څه ته اړتیا لرئ؟
# source: d21f9b0a
web-intro = موږ ته ووایئ چې څه شی کم دی. په خپله ژبه، په څو دقیقو کې، بې له نومه.
# source: abd055d3
web-choose-language = خپله ژبه وټاکئ
# source: 67ff2334
web-cookie = دا پاڼه ستاسو په تلیفون کې یوه کوچنۍ نښه (کوکي) ساتي، چې بېرته راتلای شئ. بل څه نه ساتي.
# source: ce847a80
web-have-code = د بېرته راتلو کوډ لرم
# source: 2317d95c
web-chat = خبرې اترې
# source: e589c4de
web-question = پوښتنه:
# source: dc56f6a2
web-answer = ستاسو ځواب:
# source: ffbe11ef
web-answer-form = ځواب
# source: fd2af777
web-skip-link = پوښتنې ته تلل
# source: ce133938
web-send = لېږل
# source: b1005be7
web-write = خپل ځواب ولیکئ
# source: 0b128783
web-write-number = یو عدد ولیکئ
# source: 5d8d7f29
web-write-instead = پر ځای یې ځواب ولیکئ
# source: 57f6df1d
web-write-date = یا یې ولیکئ
# source: 92946029
web-write-phone = د تلیفون شمېره ولیکئ
# source: 486906ea
web-write-place = ځای په دوو عددونو ولیکئ
# source: a4423294
web-here = زما اوسنی ځای کارول
# source: d022b651
web-here-how = براوزر لومړی له تاسو پوښتي. موږ یوازې ستاسو تقریبي ځای اخلو، تر شاوخوا یو کیلومتر پورې.
# source: e3a8ab3b
web-here-written = ځای اوس په خانه کې لیکل شوی دی. «لېږل» وټاکئ.
# source: 11610ee9
web-here-failed = زه دا ځای نه شم موندلای. تاسو یې لیکلای شئ.
# source: e8a1b88e
web-choose-date = نېټه وټاکئ
# source: 5bcb6ac9
web-day = ورځ
# source: a088e7a2
web-month = میاشت
# source: 98ded52c
web-year = کال
# source: f6962d1a
web-more = نور
# source: 73e7901e
web-progress = شاوخوا { $percent } فیصده بشپړ شوي دي
# source: 4fe43c6e
web-busy = یوه شېبه …
# source: d57e190d
web-offline = انټرنټ وصل نه دی. ستاسو تر اوسه ځوابونه خوندي دي. مهرباني وکړئ بیا هڅه وکړئ.
# source: a3450022
web-empty = مهرباني وکړئ یو ځواب وټاکئ یا ولیکئ.
# source: ee4255c1
web-code = زما د بېرته راتلو کوډ
# source: a4679999
web-code-text = دا کوډ ولیکئ او له ځان سره یې وساتئ. په دې کوډ وروسته دوام ورکولای شئ، په بل تلیفون کې هم. نورو خلکو ته یې مه ښیئ.
# source: 92087a8f
web-code-none = کله چې ووایئ چې غواړئ برخه واخلئ، یو کوډ درکول کېږي.
# source: 409828bc
web-return = په خپل کوډ بېرته راتلل
# source: 3bbab624
web-return-text = هغه کوډ ولیکئ چې دلته درکړل شوی دی. غټ یا واړه توري توپیر نه کوي.
# source: 6d715448
web-return-label = ستاسو کوډ
# source: eada02af
web-return-wrong = موږ دا کوډ نه پېژنو. مهرباني وکړئ هر توری او هر عدد بیا وګورئ.
# source: 8542c0e0
web-help = مرسته او د تلیفون شمېرې
# source: 60e55c61
web-to-chat = خبرو اترو ته
# source: 25af2aaf
web-to-start = لومړۍ پاڼې ته
# source: b13df2d4
web-too-long = ستاسو پیغام ډېر اوږد دی. مهرباني وکړئ لنډ یې ولیکئ. ستاسو تر اوسه ځوابونه خوندي دي.
# source: 717f602b
web-too-many = په یو وخت کې ډېر زیات پیغامونه راغلل. مهرباني وکړئ یوه دقیقه صبر وکړئ او بیا هڅه وکړئ. ستاسو تر اوسه ځوابونه خوندي دي.
# source: 6d14ce17
web-not-found = دا پاڼه نشته.
# source: 7ec3c81d
web-not-possible = دا کار دلته نه کېږي. ستاسو تر اوسه ځوابونه خوندي دي.
# source: 3fc6da59
web-refused = ستاسو د ساتنې لپاره مو دا ونه منله. مهرباني وکړئ خبرې اترې پرانیزئ او بیا هڅه وکړئ.
# source: 005cbbf1
web-broken = دلته یوه ستونزه پیدا شوه. دا ستاسو ګناه نه ده. ستاسو تر اوسه ځوابونه خوندي دي. مهرباني وکړئ بیا هڅه وکړئ.

## Telegram

# source: 30a2944e
telegram-notice = د Telegram شرکت دا خبرې اترې لوستلای شي. که دا نه غواړئ، زموږ په انټرنټي پاڼه کې ځواب ورکولای شئ.
# source: 5120d28a
telegram-notice-alone = د Telegram شرکت دا خبرې اترې لوستلای شي. مهرباني وکړئ خپل نوم یا د نورو خلکو نومونه مه لیکئ.
# source: d706872d
telegram-web = په انټرنټي پاڼه کې ځواب
# source: fdcccf01
telegram-share-place = زما ځای لېږل
# source: fcc46c5d
telegram-share-number = زما شمېره لېږل
# source: c039e0d8
telegram-place-how = په لاندې تڼۍ هغه ځای لېږئ چې اوس پکې یاست. د Telegram شرکت دقیق ځای ویني. موږ یوازې تقریبي ځای ساتو، تر شاوخوا یو کیلومتر پورې. تاسو ځای لیکلای هم شئ.
# source: ac9eb6c8
telegram-number-how = په لاندې تڼۍ په Telegram کې خپله د تلیفون شمېره لېږئ. بله شمېره هم لیکلای شئ.
# source: 318669f6
telegram-go-on = دوام ورکوو.
# source: 4f0e954c
telegram-private = زه یوازې له یوه کس سره خبرې کوم، په ګروپ کې نه. مهرباني وکړئ له ما سره خبرې اترې پرانیزئ: { $link }
# source: 1493b7eb
telegram-description = پوښتنه کوي: { $organisation }. دلته څه ته اړتیا لرئ؟ په خپله ژبه څو پوښتنو ته ځواب ورکړئ. شاوخوا پنځه دقیقې وخت نیسي. د نوم ویلو ته اړتیا نشته. وړیا ده، او هر وخت یې پای ته رسولای شئ.
# source: d6649fb9
telegram-short = ووایئ چې څه ته اړتیا لرئ: په خپله ژبه، په شاوخوا پنځو دقیقو کې، بې له نومه.
# source: f4e24e53
command-help = مرسته او د تلیفون شمېرې
# source: eb150185
command-language = بله ژبه ټاکل
# source: 7e904395
command-answers = زما ځوابونه کتل او بدلول
# source: e0bf3284
command-back = مخکینۍ پوښتنې ته تلل
# source: ae00a2ba
command-skip = له دې پوښتنې تېرېدل
# source: 4a91189a
command-pause = دمه؛ هر څه خوندي کېږي
# source: 4fc78763
command-continue = پوښتنو ته دوام ورکول
# source: 394073ec
command-person = له یو چا مرسته غوښتل
# source: df57b3ef
command-stop = د خبرو پای؛ زما ځوابونه ساتل کېږي
# source: 3ab48292
command-delete = هر څه چې ما ویلي دي، پاکول

## The poster on the wall

# source: a716bc76
poster-intro = موږ ته ووایئ چې څه شی کم دی: په خپله ژبه، په شاوخوا { $minutes } دقیقو کې، بې له نومه.
# source: caf05fda
poster-free = هر وخت یې پای ته رسولای شئ. تاسو ته هېڅ زیان نه رسېږي.
# source: adcc9868
poster-asks = پوښتنه کوي: { $organisation }
# source: e9ccaaa0
poster-telegram = په Telegram کې
# source: 4284849b
poster-web = بې له Telegram، په انټرنټي پاڼه کې
# source: 3b0ee129
poster-camera = د خپل تلیفون کمره خلاصه کړئ.
# source: 2736831c
poster-square = { $count ->
        [one] کمره د مربع مخې ته ونیسئ.
       *[other] کمره د یوې مربع مخې ته ونیسئ.
    }
# source: c94f1dcb
poster-begin = پر هغه څه ګوته کېږدئ چې په تلیفون کې ښکاري، او پیل وکړئ.

# پوښتنلیک dialogs/flows/needs.yaml په پښتو. سرچینه: locales/en/needs.ftl.

# source: 454058d2
welcome =
    سلام! موږ له نویو راغلو خلکو پوښتنه کوو: تاسو څه ته اړتیا لرئ؟ څوک پوښتنه کوي؟ { $organisation }.
    کارکوونکي هره اونۍ ټول ځوابونه یوځای لولي. دوی ګوري چې کومه مرسته کمه ده، او ولې خلک له یوه خدمت ګټه نه اخلي. په دې ډول د ښې مرستې لپاره پلان جوړولای شي.
    ستاسو ځوابونه د پناه غوښتنې دوسیه (کېس) یا ستاسو اسناد نه بدلوي. موږ هر چا ته د مرستې ژمنه نه شو کولای.
    دا شاوخوا { $minutes } دقیقې وخت نیسي. شاوخوا { $questions } لنډې پوښتنې دي.

# source: 29634b63
consent =
    غواړئ برخه واخلئ؟
    پرېکړه ستاسو ده. که «نه» ووایئ، تاسو ته هېڅ زیان نه رسېږي.
    دا د غوښتنې فورمه (انتراګ) نه ده.
    موږ ستاسو نوم نه پوښتو. یوازې د دې ادارې کارکوونکي ځوابونه ګوري: { $organisation }. په راپورونو کې یوازې د ډلو شمېرې دي، او ستاسو کلمې یوازې که تاسو اجازه ورکړئ.
    موږ ستاسو ځوابونه { $months ->
        [one] تر ۱ میاشتې
       *[other] تر { $months } میاشتو
    } وروسته پاکوو. تاسو یې خپله هم هر وخت پاکولای شئ: «زما معلومات پاکول» وټاکئ.
    .short = برخه اخیستل

# source: 094c66c7
first = تر ټولو زیات څه ته اړتیا لرئ؟
    .hint = تر ټولو مهم یې وټاکئ. وروسته دوه نور شیان هم ویلای شئ.
    .short = تر ټولو مهم
# source: 1ef4bb6b
second = ستاسو لپاره دویم مهم شی څه دی؟
    .hint = نور څه نشته؟ «تېرېدل» وټاکئ.
    .short = دویم
# source: 431ec8dc
third = او درېیم مهم شی؟
    .hint = نور څه نشته؟ «تېرېدل» وټاکئ.
    .short = درېیم

# source: 6ea5ff7e
field-housing = کور
# source: 64632a75
field-language = ژبه زده کول
# source: 98b36e80
field-education = ښوونځی او زده کړه
# source: af220708
field-work = کار
# source: 5108793a
field-health = روغتیا
# source: b5176ae0
field-sport_culture = ورزش او کلتور
# source: c082b1d9
field-family_childcare = کورنۍ او د ماشومانو پالنه
# source: 9000ad9d
field-residence_authorities = اسناد او ادارې
# source: 76a55b0b
field-contacts = له خلکو سره پېژندګلوي
# source: 61309e78
field-safety_discrimination = امنیت او عادلانه چلند
# source: 595e0ef8
field-other = پیسې او نور شیان

# source: cddc6224
detail = { $item }: دقیقاً څه ته اړتیا لرئ؟
    .hint = له یوه زیات ځوابونه ټاکلای شئ.
    .short = { $item }: دقیقاً څه

# source: e95eda85
detail-own_home = خپل کور
# source: 7e5d5e92
detail-bigger_home = لا لوی کور
# source: f77f41fe
detail-home_repair = زما د کور ترمیم
# source: 14c2182a
detail-shelter_conditions = په کمپ (هایم) کې ښه ژوند
# source: f949faf4
detail-language_course = د جرمني ژبې په کورس کې ځای
# source: e1db7539
detail-language_practice = د جرمني ژبې د خبرو تمرین
# source: 03c4d2fe
detail-interpreter = یو څوک چې ترجماني وکړي
# source: 82500048
detail-reading_writing = لوستل او لیکل زده کول
# source: abb98840
detail-school_place = په ښوونځي کې ځای
# source: 4ea5f6a3
detail-school_help = د ښوونځي په درسونو کې مرسته
# source: 1697f4cf
detail-vocational_training = مسلکي زده کړه (اوسبیلدونګ)
# source: 5a70af27
detail-university = پوهنتون
# source: be809c1f
detail-find_work = کار پیدا کول
# source: 377db7f4
detail-recognition = زما د شهادتنامو رسمي منل
# source: f603bac3
detail-skills_without_certificate = بې شهادتنامې خپل کار او مهارت ښودل
# source: 2ecd475f
detail-work_permit = د کار اجازه
# source: e8291cf5
detail-find_doctor = ډاکټر پیدا کول
# source: d1e6262e
detail-mental_health = په اندېښنه، وېره یا بې خوبۍ کې مرسته
# source: a84c7a16
detail-health_card = روغتیايي کارت او د درملنې لګښت
# source: 72f598b5
detail-disability_care = د معلولیت یا پالنې په اړه مرسته
# source: eda21917
detail-sport = ورزش
# source: b349a5b9
detail-culture = موسیقي، هنر، کلتور
# source: 70af2d79
detail-for_young_people = د ځوانانو لپاره پروګرامونه
# source: d669716e
detail-childcare_place = په وړکتون (کودکستان) کې ځای
# source: 0e413f56
detail-parents_support = له مور او پلار سره مرسته
# source: a5bffd67
detail-family_reunion = دلته د خپلې کورنۍ راوستل
# source: 9d0cc8bd
detail-understand_letters = په لیکونو او فورمو پوهېدل
# source: 96ecf2c1
detail-appointments = د ملاقات وخت (ترمین) اخیستل
# source: 96fb708c
detail-legal_advice = حقوقي مشوره
# source: 51ad2ff9
detail-meet_people = له نویو خلکو سره بلدېدل
# source: 77b8309f
detail-meeting_place = د لیدو کتو ځای
# source: d19c1b53
detail-mentor = یو څوک چې راسره لاړ شي
# source: 410d05f9
detail-feel_safe = په خپل استوګنځای کې د امنیت احساس
# source: 18a5ad8b
detail-treated_unfairly = مرسته، کله چې راسره بې انصافي کېږي
# source: 7443af33
detail-protection = له تاوتریخوالي ساتنه
# source: 47911894
detail-money = د ورځني ژوند لپاره پیسې
# source: c6964bd2
detail-transport = بس او ریل
# source: c0668ca1
detail-internet_phone = انټرنټ او تلیفون
# source: 215045c2
detail-something_else = بل شی

# source: 6788dc9c
urgency = { $item }: څومره ژر ورته اړتیا لرئ؟
    .short = { $item }: څومره ژر
# source: a4f0e79a
urgency-now = همدا اوس
# source: b40b5d2c
urgency-soon = په راتلونکو درېیو میاشتو کې
# source: c4ca3780
urgency-later = وروسته

# source: a0951ea2
offer = { $item }: آیا دلته مو د دې لپاره له کوم خدمت ګټه اخیستې ده؟ لکه مشوره، کورس یا د لیدو کتو ځای.
    .short = { $item }: خدمتونه
# source: c06baa96
offer-used = هو، له یوه خدمت مې ګټه اخیستې ده
# source: f9983c59
offer-known = یو خدمت پېژنم، خو ګټه مې نه ده ترې اخیستې
# source: cbcaef6a
offer-unknown = هېڅ خدمت نه پېژنم

# source: 54fb7861
why_not = { $item }: ولې مو له دې خدمت ګټه نه ده اخیستې؟
    .hint = تر ټولو مهم دلیل وټاکئ.
    .short = { $item }: ولې نه
# source: e1572028
reason-did_not_know = د دې په اړه نه پوهېدم
# source: 39c8ab7b
reason-not_relevant = زما لپاره مناسب نه دی
# source: d43d6112
reason-no_trust = پوره باور پرې نه لرم
# source: b00389da
reason-language = ژبه
# source: 18a8a490
reason-time_or_childcare = وخت نه لرم، یا د ماشوم پالنې ته څوک نشته
# source: 5d1c1010
reason-too_far = ډېر لرې دی
# source: 8cf30176
reason-not_allowed = اجازه نه لرم
# source: 23986486
reason-full = ځای نه و
# source: 3dc96934
reason-other = بل دلیل

# source: f785a8ff
household = تاسو څو کسان په یوه کور کې یوځای اوسېږئ؟ ځان هم حساب کړئ.
    .hint = لکه ستاسو کورنۍ. د کمپ (هایم) نور خلک مه حسابوئ. یو عدد ولیکئ.
    .short = په کور کې کسان
    .constraint = مهرباني وکړئ له ۱ تر ۲۰ پورې یو عدد ولیکئ. ځان هم حساب کړئ.

# source: bd11b42f
arrived = جرمني ته کله راغلئ؟
    .hint = میاشت او کال بس دي.
    .short = جرمني ته راتګ
    .constraint = دا نېټه سمه نه شي کېدای. باید په تېر وخت کې وي. مهرباني وکړئ میاشت او کال بیا ولیکئ.

# source: afd4da78
municipality = په کوم ښار کې اوسېږئ؟
    .short = ښار
# source: 82e90e7f
municipality-eberswalde = اېبرسوالده (Eberswalde)
# source: dd74c6db
municipality-bernau = بېرناو (Bernau bei Berlin)
# source: de675264
municipality-ahrensfelde = ارنسفلده (Ahrensfelde)
# source: d27098d0
municipality-panketal = پانکېتال (Panketal)
# source: c683d78b
municipality-wandlitz = واندلیتس (Wandlitz)
# source: e05aa7bb
municipality-elsewhere = بل ځای

# source: b80551c5
own_words = غواړئ په خپلو کلمو نور څه هم راته ووایئ؟
    .hint = مهرباني وکړئ نومونه، ادرسونه یا د تلیفون شمېرې مه لیکئ. نور څه نشته؟ «تېرېدل» وټاکئ.
    .short = په خپلو کلمو

# source: 8043df8a
idea = آیا داسې وړاندیز لرئ چې دلته له خلکو سره مرسته وکړي؟
    .hint = وړاندیز نه لرئ؟ «تېرېدل» وټاکئ.
    .short = ستاسو وړاندیز

# source: f8e5e76b
quote = آیا موږ ستاسو وړاندیز ښاروالۍ ته ښودلای شو؟ ستاسو له نوم پرته.
    .hint = که «هو» ووایئ، ستاسو وړاندیز ستاسو په خپلو کلمو په اونیز راپور کې راتلای شي. دا هر وخت بدلولای شئ.
    .short = وړاندیز ښودل

# source: 24d63da0
thanks =
    له تاسو ډېره مننه! ستاسو ځوابونه خوندي شول.
    وروسته څه کېږي: کارکوونکي د دوشنبې په ورځ د ټولو خلکو ځوابونه یوځای لولي. بیا پلان جوړوي چې څه کولای شي.
    تاسو هر وخت بېرته راتلای شئ او خپل ځوابونه کتلای، بدلولای یا پاکولای شئ.

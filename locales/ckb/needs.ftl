# پرسیارنامەی dialogs/flows/needs.yaml بە کوردیی ناوەندی. سەرچاوە: locales/en/needs.ftl.

# source: 454058d2
welcome =
    سڵاو! لێرە { $organisation } لە کەسانی تازەهاتوو دەپرسێت: پێویستتان بە چییە؟
    هەموو هەفتەیەک کارمەندان هەموو وەڵامەکان پێکەوە دەخوێننەوە. دەبینن چ یارمەتییەک کەمە، و بۆچی خەڵک خزمەتگوزارییەک بەکار ناهێنن. بەم شێوەیە دەتوانن پلان بۆ یارمەتیی باشتر دابنێن.
    وەڵامەکانتان هیچ شتێک لە دۆسیەی پەنابەرییەکەتان یان لە بەڵگەنامەکانتان ناگۆڕن. ناتوانین بەڵێنی یارمەتی بە هەموو کەسێک بدەین.
    نزیکەی { $minutes } خولەک دەخایەنێت. نزیکەی { $questions } پرسیاری کورت هەن.

# source: 29634b63
consent =
    دەتانەوێت بەشداری بکەن؟
    ئێوە بڕیار دەدەن. ئەگەر بڵێن نەخێر، هیچ زیانێکی بۆ ئێوە نییە.
    ئەمە داواکاریی فەرمی نییە.
    ئێمە ناوتان ناپرسین. تەنها کارمەندانی { $organisation } وەڵامەکان دەبینن. ڕاپۆرتەکان تەنها ژمارە دەربارەی گرووپەکان پیشان دەدەن، و وشەکانی ئێوە تەنها ئەگەر خۆتان ڕێگە بدەن.
    دوای { $months } مانگ وەڵامەکانتان دەسڕینەوە. خۆشتان هەر کاتێک بتانەوێت، دەتوانن بیانسڕنەوە: «سڕینەوەی زانیارییەکانم» هەڵبژێرن.
    .short = بەشداریکردن

# source: 094c66c7
first = زیاتر لە هەموو شتێک پێویستتان بە چییە؟
    .hint = گرنگترینیان هەڵبژێرن. دوای ئەمە دەتوانن دوو شتی تریش بڵێن.
    .short = گرنگترین
# source: 1ef4bb6b
second = دووەم شتی گرنگ بۆ ئێوە چییە؟
    .hint = شتی تر نییە؟ «تێپەڕاندن» هەڵبژێرن.
    .short = دووەم
# source: 431ec8dc
third = ئەی سێیەم؟
    .hint = شتی تر نییە؟ «تێپەڕاندن» هەڵبژێرن.
    .short = سێیەم

# source: 6ea5ff7e
field-housing = خانوو
# source: 64632a75
field-language = فێربوونی زمان
# source: 98b36e80
field-education = قوتابخانە و خوێندن
# source: af220708
field-work = کار
# source: 5108793a
field-health = تەندروستی
# source: b5176ae0
field-sport_culture = وەرزش و کولتوور
# source: c082b1d9
field-family_childcare = خێزان و چاودێریی منداڵ
# source: 9000ad9d
field-residence_authorities = بەڵگەنامە و فەرمانگەکان
# source: 76a55b0b
field-contacts = ناسینی خەڵک
# source: 61309e78
field-safety_discrimination = سەلامەتی و مامەڵەی دادپەروەرانە
# source: 595e0ef8
field-other = پارە و شتی تر

# source: cddc6224
detail = { $item }: بە وردی پێویستتان بە چییە؟
    .hint = دەتوانن زیاتر لە یەک وەڵام هەڵبژێرن.
    .short = { $item }، بە وردی

# source: e95eda85
detail-own_home = خانوویەک بۆ خۆم
# source: 7e5d5e92
detail-bigger_home = خانوویەکی گەورەتر
# source: f77f41fe
detail-home_repair = چاککردنەوە لە خانووەکەمدا
# source: 14c2182a
detail-shelter_conditions = ژیانێکی باشتر لە کەمپەکەدا
# source: f949faf4
detail-language_course = جێگەیەک لە کۆرسی زمانی ئەڵمانی
# source: e1db7539
detail-language_practice = ڕاهێنان لەسەر قسەکردن بە ئەڵمانی
# source: 03c4d2fe
detail-interpreter = کەسێک کە وەرگێڕان بکات
# source: 82500048
detail-reading_writing = فێربوونی خوێندنەوە و نووسین
# source: abb98840
detail-school_place = جێگەیەک لە قوتابخانە
# source: 4ea5f6a3
detail-school_help = یارمەتی بۆ ئەرکی قوتابخانە
# source: 1697f4cf
detail-vocational_training = فێربوونی پیشەیەک
# source: 5a70af27
detail-university = زانکۆ
# source: be809c1f
detail-find_work = دۆزینەوەی کار
# source: 377db7f4
detail-recognition = پەسەندکردنی بڕوانامەکانم
# source: f603bac3
detail-skills_without_certificate = پیشاندانی ئەوەی بێ بڕوانامە دەتوانم بیکەم
# source: 2ecd475f
detail-work_permit = مۆڵەتی کارکردن
# source: e8291cf5
detail-find_doctor = دۆزینەوەی دکتۆر
# source: d1e6262e
detail-mental_health = یارمەتی بۆ نیگەرانی، ترس یان خەوی خراپ
# source: a84c7a16
detail-health_card = کارتی تەندروستی و خەرجییەکان
# source: 72f598b5
detail-disability_care = یارمەتی بۆ کەمئەندامی یان چاودێری
# source: eda21917
detail-sport = وەرزش
# source: b349a5b9
detail-culture = مۆسیقا، هونەر، کولتوور
# source: 70af2d79
detail-for_young_people = چالاکی بۆ گەنجان
# source: d669716e
detail-childcare_place = جێگەیەک بۆ چاودێریی منداڵ
# source: 0e413f56
detail-parents_support = یارمەتی بۆ دایک و باوکان
# source: a5bffd67
detail-family_reunion = هێنانی خێزانەکەم بۆ ئێرە
# source: 9d0cc8bd
detail-understand_letters = تێگەیشتن لە نامە و فۆرمەکان
# source: 96ecf2c1
detail-appointments = وەرگرتنی مەوعید (تێرمین)
# source: 96fb708c
detail-legal_advice = ڕاوێژی یاسایی
# source: 51ad2ff9
detail-meet_people = ئاشنابوون بە خەڵک
# source: 77b8309f
detail-meeting_place = شوێنێک بۆ یەکتربینین
# source: d19c1b53
detail-mentor = کەسێک کە لەگەڵم بێت
# source: 410d05f9
detail-feel_safe = هەستکردن بە سەلامەتی لەو شوێنەی لێی دەژیم
# source: 18a5ad8b
detail-treated_unfairly = یارمەتی کاتێک مامەڵەی نادادپەروەرانەم لەگەڵ دەکرێت
# source: 7443af33
detail-protection = پاراستن لە توندوتیژی
# source: 47911894
detail-money = پارە بۆ ژیانی ڕۆژانە
# source: c6964bd2
detail-transport = پاس و شەمەندەفەر
# source: c0668ca1
detail-internet_phone = ئینتەرنێت و تەلەفۆن
# source: 215045c2
detail-something_else = شتێکی تر

# source: 6788dc9c
urgency = { $item }: چەند بەپەلەیە؟
    .short = { $item }، چەند بەپەلەیە
# source: a4f0e79a
urgency-now = ئێستا
# source: b40b5d2c
urgency-soon = لە سێ مانگی داهاتوودا
# source: c4ca3780
urgency-later = دواتر

# source: a0951ea2
offer = { $item }: ئایا لێرە بۆ ئەمە خزمەتگوزارییەکتان بەکار هێناوە؟ بۆ نموونە ڕاوێژکاری، کۆرس یان شوێنی یەکتربینین.
    .short = { $item }، خزمەتگوزاری
# source: c06baa96
offer-used = بەڵێ، خزمەتگوزارییەکم بەکار هێناوە
# source: f9983c59
offer-known = خزمەتگوزارییەک دەناسم، بەڵام بەکارم نەهێناوە
# source: cbcaef6a
offer-unknown = هیچ خزمەتگوزارییەک ناناسم

# source: 54fb7861
why_not = { $item }: بۆچی ئەو خزمەتگوزارییەتان بەکار نەهێنا؟
    .hint = گرنگترین هۆکار هەڵبژێرن.
    .short = { $item }، هۆکار
# source: e1572028
reason-did_not_know = لێی ئاگادار نەبووم
# source: 39c8ab7b
reason-not_relevant = بۆ من گونجاو نییە
# source: d43d6112
reason-no_trust = متمانەی تەواوم پێی نییە
# source: b00389da
reason-language = زمان
# source: 18a8a490
reason-time_or_childcare = کاتم نییە، یان چاودێریی منداڵ نییە
# source: 5d1c1010
reason-too_far = زۆر دوورە
# source: 8cf30176
reason-not_allowed = ڕێگەم پێ نادرێت
# source: 23986486
reason-full = جێگەی بەتاڵ نەبوو
# source: 3dc96934
reason-other = هۆکارێکی تر

# source: f785a8ff
household = چەند کەس لەگەڵ ئێوە لە یەک ماڵدا دەژین؟ خۆشتان بژمێرن.
    .hint = بۆ نموونە خێزانەکەتان. کەسانی تری کەمپەکە مەژمێرن. ژمارەیەک بنووسن.
    .short = ژمارەی کەسەکانی ماڵ
    .constraint = تکایە ژمارەیەک لە ١ تا ٢٠ بنووسن. خۆشتان بژمێرن.

# source: bd11b42f
arrived = ئێوە کەی هاتنە ئەڵمانیا؟
    .hint = مانگ و ساڵ بەسە.
    .short = هاتن بۆ ئەڵمانیا
    .constraint = ئەم بەروارە ناکرێت ڕاست بێت. دەبێت لە ڕابردوودا بێت. تکایە مانگ و ساڵ دووبارە بنووسنەوە.

# source: afd4da78
municipality = لە کام شار دەژین؟
    .short = شار
# source: 82e90e7f
municipality-eberswalde = ئێبەرسڤاڵدە (Eberswalde)
# source: dd74c6db
municipality-bernau = بێرناو (Bernau bei Berlin)
# source: de675264
municipality-ahrensfelde = ئارێنسفێڵدە (Ahrensfelde)
# source: d27098d0
municipality-panketal = پانکێتاڵ (Panketal)
# source: c683d78b
municipality-wandlitz = ڤاندلیتس (Wandlitz)
# source: e05aa7bb
municipality-elsewhere = شوێنێکی تر

# source: b80551c5
own_words = دەتانەوێت بە وشەی خۆتان شتی ترمان پێ بڵێن؟
    .hint = تکایە ناو، ناونیشان یان ژمارەی تەلەفۆن مەنووسن. شتی تر نییە؟ «تێپەڕاندن» هەڵبژێرن.
    .short = بە وشەی خۆتان

# source: 8043df8a
idea = بیرۆکەیەکتان هەیە کە یارمەتیی خەڵکی ئێرە بدات؟
    .hint = بیرۆکەتان نییە؟ «تێپەڕاندن» هەڵبژێرن.
    .short = بیرۆکەکەتان

# source: f8e5e76b
quote = دەتوانین بیرۆکەکەتان پیشانی شارەوانی بدەین؟ بەبێ ناوی ئێوە.
    .hint = ئەگەر بڵێن «بەڵێ»، بیرۆکەکەتان بە وشەی خۆتان دەتوانێت لە ڕاپۆرتی هەفتانەدا بێت. هەر کاتێک بتانەوێت، دەتوانن ئەمە بگۆڕن.
    .short = پیشاندانی بیرۆکە

# source: 24d63da0
thanks =
    زۆر سوپاس! وەڵامەکانتان پاشەکەوت کران.
    دواتر چی دەبێت: ڕۆژی دووشەممە کارمەندان وەڵامەکانی هەموو کەسەکان پێکەوە دەخوێننەوە. پاشان پلان دادەنێن کە چی دەتوانن بکەن.
    هەر کاتێک بتانەوێت، دەتوانن بگەڕێنەوە و وەڵامەکانتان ببینن، بیانگۆڕن یان بیانسڕنەوە.

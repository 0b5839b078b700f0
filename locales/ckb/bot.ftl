# ئەوەی بۆتەکە لە هەموو پرسیارنامەیەکدا دەیڵێت. سەرچاوە: locales/en/bot.ftl. ڕستەی کورت و سادە، بە ڕێزەوە (ئێوە).

## Controls

# source: 9f910244
control-back = گەڕانەوە
# source: 4dbb8610
control-skip = تێپەڕاندن
# source: 71083dd0
control-pause = پشوو
# source: b33b3476
control-language = گۆڕینی زمان
# source: d4a6a5f5
control-help = یارمەتی
# source: e042aa24
control-answers = وەڵامەکانم
# source: b6e704a6
control-stop = وەستاندن
# source: 40ecc09a
control-delete = سڕینەوەی زانیارییەکانم
# source: 043fcee7
control-start_over = دەستپێکردنەوە
# source: 394073ec
control-person = داوای یارمەتی لە کەسێک
# source: 6bcd12d3
control-done = تەواو بوو
# source: f1004626
control-continue = بەردەوامبوون
# source: 0aa3af29
control-file = وەڵامەکانم لە فایلێکدا
# source: 948795c7
control-quiet = چیتر بیرم مەخەنەوە
# source: a3f11682
control-remind = دووبارە بیرم بخەنەوە

## Words

# source: 6fe3a07a
word-yes = بەڵێ
# source: 8353e6f2
word-no = نەخێر
# source: 7d277842
word-ok = باشە
# source: 43df8548
word-agree = بەڵێ، ڕازیم
# source: 4b458100
word-decline = نەخێر، نامەوێت
# source: 39576ca1
word-young = تەمەنم لە ١٦ ساڵ کەمترە
# source: fffdb8e7
word-unknown = نازانم
# source: 48ea4200
word-declined = پێم باشترە وەڵام نەدەمەوە
# source: ae46ac38
word-skipped = بێ وەڵام
# source: 13f9dda7
word-years = { $n } ساڵ
# source: 141754de
word-months = { $n } مانگ
# source: 91c73b00
word-weeks = { $n } هەفتە
# source: 9acd9e88
word-days = { $n } ڕۆژ
# source: d3a4e4e1
word-none-of-these = هیچیان
# source: e23d377c
word-all-right = هەمووی ڕاستە. ناردن.
# source: 981f094c
word-stateless = بێ ڕەگەزنامە
# source: d59e6f0f
word-level-none = هیچ: هێشتا قسەی پێ ناکەم
# source: 593a2302
word-level-a1 = A1: چەند وشەیەک و ڕستەی زۆر کورت
# source: cca4b015
word-level-a2 = A2: ڕستەی سادە دەربارەی ژیانی ڕۆژانە
# source: 6210a4b1
word-level-b1 = B1: بەشی ژیانی ڕۆژانە دەزانم
# source: ce1c7679
word-level-b2 = B2: دەربارەی زۆربەی شتەکان باش قسە دەکەم
# source: 3bb49486
word-level-c1 = C1: بە ئاسانی قسە دەکەم
# source: cea97492
word-level-c2 = C2: زۆر نزیکە لە زمانی دایکم
# source: 53f7ed20
word-level-native = زمانی دایکمە
# source: 4633a615
word-organisation = شارەوانیی شارەکەتان
# source: 05d94154
word-contact = نووسینگەی ڕاوێژکاری لە شارەوانیی شارەکەتان

## Asking back

# source: 9ebaa3e0
ask-confirm = وا تێگەیشتم: { $reading }. ڕاستە؟
# source: 317c611a
ask-which = مەبەستتان چییە؟
# source: dd0132bf
ask-which-calendar = مەبەستتان کام ساڵنامەیە؟
# source: 4afd78da
ask-language = کام زمانتان دەوێت؟
# source: df8cebaa
ask-switch = بە کوردیی ناوەندی (سۆرانی) نووسیتان. ئێستا کام زمانتان دەوێت؟
# source: 10e6d883
ask-answers = ئەمانە وەڵامەکانتانن. یەکێکیان هەڵبژێرن بۆ ئەوەی بیگۆڕن.
# source: a69d9031
ask-readback = ئەمانە وەڵامەکانتانن. هەمووی ڕاستە؟ دەتوانن وەڵامێک هەڵبژێرن و بیگۆڕن.
# source: ad346ed4
ask-stop = دەتانەوێت گفتوگۆکە بوەستێنن؟ ئەو وەڵامانەی تا ئێستا داوتانە، هەڵیاندەگرین. هەروەها دەتوانن بیانسڕنەوە.
# source: ad6ede39
ask-delete = دەتانەوێت هەموو ئەو شتانە بسڕنەوە کە بە ئێمەتان وتووە؟ دوای ئەوە ناتوانین بیانگەڕێنینەوە.
# source: 7c0a7bd7
ask-start_over = دەتانەوێت لە سەرەتاوە دەست پێ بکەنەوە؟ ئەو وەڵامانەی تا ئێستا داوتانە، ئیتر حیساب ناکرێن.
# source: d7649123
ask-start_again = دەتانەوێت لە سەرەتاوە دەست پێ بکەنەوە؟ ئەو وەڵامانەی تا ئێستا داوتانە، پاشەکەوتکراو دەمێننەوە و هەر حیساب دەکرێن.
# source: ac2388b1
ask-after-stop = گفتوگۆکەتان وەستاند. هەر کاتێک بتانەوێت، دەتوانن بەردەوام بن.
# source: 2b32e71b
ask-after-pause = پشوو. هەموو شتێک پاشەکەوت کراوە. هەر کاتێک بتانەوێت، بگەڕێنەوە و لە هەمان پرسیارەوە بەردەوام بن.
# source: 74d8f648
ask-after-completed = تەواو بوو. سوپاس. هێشتا دەتوانن وەڵامەکانتان ببینن، بیانگۆڕن یان بیانسڕنەوە.

## What is said

# source: 62d9829a
say-unreviewed = هێشتا هیچ کەسێک کە کوردیی ناوەندی (سۆرانی) زمانی دایکی بێت، پێداچوونەوەی بۆ ئەم دەقانە نەکردووە.
# source: 2df59a3c
say-answer = { $question }: { $answer }
# source: d086466b
say-about = نزیکەی { $what }
# source: 10826b68
say-date-persian = { $date } ({ $original }، ساڵنامەی هەتاوی)
# source: ace5fde6
say-date-islamic = نزیکەی { $date } ({ $original }، ساڵنامەی کۆچیی مانگی)
# source: f0a15073
say-date-ethiopic = { $date } ({ $original }، ساڵنامەی ئەسیوپیا)
# source: d2e0b99d
say-before = وەڵامی ئێوە تا ئێستا: { $answer }. دەتوانن بیگۆڕن، یان «تەواو بوو» هەڵبژێرن بۆ ئەوەی وەک خۆی بمێنێتەوە.
# source: 0ffdebb7
say-welcome-back = بەخێر بێنەوە. لێرەوە بەردەوام دەبین.
# source: 0779fb86
say-corrected = سوپاس. وەڵامەکەتان گۆڕدرا.
# source: 9ccc9899
say-asked-again = بەهۆی ئەم گۆڕانکارییەوە، هەندێک پرسیار دووبارە دەکەمەوە.
# source: bc391eec
say-first-question = ئەمە یەکەم پرسیارە.
# source: cf3f2876
say-stale = ئەم دوگمەیە هی پرسیارێکی پێشووە. هیچ شتێک نەگۆڕاوە. ئەمە پرسیاری ئێستاتانە.
# source: 8c49b747
say-late = ئەمەتان پێش ئەوە نووسی کە پرسیاری دواتر بکەم. بەکارم نەهێنا. تکایە ئێستا وەڵامی ئەم پرسیارە بدەنەوە.
# source: 7f7bd80e
say-away = ببوورن، ماوەیەک نەمتوانی وەڵامتان بدەمەوە. ئەمە دووبارە پرسیارەکەتانە.
# source: 5ed289ba
say-edit-unknown = ئێوە نامەیەکی کۆنترتان گۆڕی. نازانم هی کام وەڵامە. بۆ گۆڕینی وەڵامێک، «وەڵامەکانم» هەڵبژێرن.
# source: fb81b5ca
say-no-answers = هێشتا هیچ وەڵامێکتان نەداوە.
# source: 1f0e10e1
say-declined = کێشە نییە. هیچ وەڵامێکمان پاشەکەوت نەکردووە. ئەمە هیچ زیانێکی بۆ ئێوە نییە. هەر کاتێک بتانەوێت، دەتوانن بگەڕێنەوە. سەرکەوتوو بن!
# source: 73f7c79c
say-deleted = هەموو ئەو شتانەی بە ئێمەتان وتبوو، سڕانەوە.
# source: 25cda7dd
say-third-time = ببوورن، تێناگەم. دەتوانن ئەم پرسیارە تێپەڕێنن. یان داوای یارمەتی لە کەسێک بکەن.
# source: 79a96fb0
say-third-time-required = ببوورن، تێناگەم. دەتوانن داوای یارمەتی لە کەسێک بکەن.
# source: a95d7413
say-person = کەسێک دەتوانێت یارمەتیتان بدات: { $contact }.
# source: 47022cf2
say-young = سوپاس کە پێتان وتین. ئێمە تەنها پرسیار لەو کەسانە دەکەین کە تەمەنیان ١٦ ساڵ یان زیاترە. هیچ هەڵەیەکتان نەکردووە. هیچ شتێکمان پاشەکەوت نەکردووە. لێرە یارمەتی دەدۆزنەوە.
# source: 86999eec
say-file = وەڵامەکانتان لەم فایلەدان. دەتوانن هەڵیبگرن یان پیشانی کەسێکی بدەن. هەر کەسێک ئەم فایلەی هەبێت، دەتوانێت بیخوێنێتەوە.
# source: f2531542
say-reminder = سڵاو! هێشتا وەڵامی هەموو پرسیارەکانتان نەداوەتەوە. وەڵامەکانتان تا ئێستا پاشەکەوت کراون. ئەگەر بتانەوێت، لێرەوە بەردەوام دەبین.
# source: c35a216a
say-quiet = باشە. چیتر بیرتان ناخەینەوە. هەر کاتێک بتانەوێت، دەتوانن بەردەوام بن.
# source: bafe2f9f
say-remind = باشە. دەتوانین دووبارە بیرتان بخەینەوە.

## When an answer is not understood

# source: c5c5d768
error-integer = تکایە ژمارەیەک بنووسن، بۆ نموونە { $example }.
# source: c5c5d768
error-decimal = تکایە ژمارەیەک بنووسن، بۆ نموونە { $example }.
# source: ea61806b
error-yes-no = تکایە «بەڵێ» یان «نەخێر» هەڵبژێرن.
# source: 92e9d844
error-select-one = تکایە یەکێک لە وەڵامەکان هەڵبژێرن. هەروەها دەتوانن ژمارەکەی بنووسن، لە ١ تا { $count }.
# source: de98187d
error-select-multiple = تکایە لە وەڵامەکان هەڵبژێرن. هەروەها دەتوانن ژمارەکانیان بنووسن، بە کۆما لە نێوانیاندا، بۆ نموونە ١، ٢.
# source: 5dd82a0c
error-exclusive = ناتوانن ئەم وەڵامە لەگەڵ وەڵامی تر هەڵبژێرن. تکایە دووبارە هەڵبژێرن.
# source: 5e60e546
error-date = تکایە ڕۆژ و مانگ و ساڵ بنووسن، بۆ نموونە { $example }.
# source: 1969f88a
error-date-month = تکایە مانگ و ساڵ بنووسن، بۆ نموونە { $example }.
# source: 2c3e483d
error-date-year = تکایە ساڵەکە بنووسن، بۆ نموونە { $example }.
# source: 73a90c6e
error-geopoint = تکایە شوێنەکە بە دوو ژمارە بنووسن، بۆ نموونە { $example }. ئێمە شوێنەکە تەنها بە نزیکەیی هەڵدەگرین، بە جیاوازیی نزیکەی یەک کیلۆمەتر.
# source: d354f6b2
error-phone = تکایە هەموو ژمارەی تەلەفۆنەکە بنووسن، بە سفر یان نیشانەی کۆ (+) لە سەرەتادا، بۆ نموونە { $example }.
# source: 43cdaae9
error-country = تکایە ناوی یەک وڵات بنووسن، بۆ نموونە { $example }.
# source: 6eea6e79
error-country-gone = ئەم وڵاتە ئیتر نییە. تکایە ناوی ئێستای بنووسن.
# source: ade24d61
error-nationality = تکایە ڕەگەزنامەتان بنووسن، بۆ نموونە { $example }. ئەگەر ڕەگەزنامەتان نییە، «بێ ڕەگەزنامە» بنووسن.
# source: be5e6c9f
error-place = ئەم شارە ناناسم. تکایە شارێک یان گوندێکی ئەڵمانیا بنووسن، بۆ نموونە Eberswalde، یان کۆدی پۆستەکەی، بۆ نموونە 16225.
# source: ecbff918
error-place-name-shared = لە ئەڵمانیا زۆر شار ئەم ناوەیان هەیە. تکایە کۆدی پۆستەش بنووسن، بۆ نموونە 16225 Eberswalde.
# source: 6cc9d5f8
error-place-code-shared = چەند شارێک ئەم کۆدی پۆستەیەیان هەیە. تکایە ناوەکەش بنووسن، بۆ نموونە 16225 Eberswalde.
# source: 39007063
error-language = تکایە ناوی یەک زمان بنووسن، بۆ نموونە { $example }.
# source: 65a7efb1
error-language-level = تکایە بنووسن چەند باش قسەی پێ دەکەن: A1، A2، B1، B2، C1 یان C2. هەروەها دەتوانن «هیچ» یان «زمانی دایک» بنووسن.
# source: 807334c2
error-email = تکایە یەک ناونیشانی ئیمەیڵ بنووسن، بۆ نموونە name@example.org.
# source: cb2a47d4
error-duration = تکایە ماوەکەی بنووسن، بۆ نموونە { $example }.
# source: 49ec1a50
error-acknowledge = تکایە یەکێک لە دوگمەکان هەڵبژێرن.
# source: a6af7459
error-too-long = نووسینەکەتان زۆر درێژە. تکایە کورتتر بینووسن (تا { $limit } پیت).
# source: 74d2f0a3
error-empty = نەمتوانی هیچ وشەیەک بخوێنمەوە. تکایە دووبارە بنووسن.
# source: bf0eae02
error-constraint = ئەم وەڵامە لێرە ناگونجێت. تکایە دووبارە سەیری بکەن.
# source: c800321c
error-required = بۆ بەردەوامبوون، لێرە پێویستم بە وەڵامێکە. هەروەها دەتوانن «یارمەتی» یان «وەستاندن» هەڵبژێرن.
# source: 49ec1a50
error-choose = تکایە یەکێک لە دوگمەکان هەڵبژێرن.
# source: ec4987e0
error-other = ببوورن، تەنها دەتوانم نووسین بخوێنمەوە. ناتوانم وێنە، نامەی دەنگی یان فایل بکەمەوە.

## Help

# source: ba3a1d9a
help-now = ئەم گفتوگۆیە بۆ حاڵەتی لەناکاو (فریاکەوتن) نییە. هیچ کەسێک یەکسەر نامەکەتان ناخوێنێتەوە.
# source: 94ca785f
help-emergency = مەترسی، ئاگر، ڕووداو، نەخۆشیی زۆر سەخت: تەلەفۆن بۆ 112 بکەن. پۆلیس: تەلەفۆن بۆ 110 بکەن. تەلەفۆنەکە بەخۆڕاییە.
# source: b88aa4da
help-violence = توندوتیژی دژی ژنان: تەلەفۆن بۆ 116 016 بکەن. بەخۆڕایی، شەو و ڕۆژ، بە ١٨ زمان، بۆ نموونە عەرەبی، فارسی، کوردی، تورکی، ڕووسی، ئۆکراینی، فەرەنسی و ئینگلیزی.
# source: 2457aecd
help-children = ئەو منداڵ و گەنجانەی نیگەرانییان هەیە: تەلەفۆن بۆ 116 111 بکەن. بەخۆڕایی.
# source: 4f535c21
help-ukraine = هێڵی یارمەتی بۆ ئۆکراین، بە ئۆکراینی و ڕووسی: 0800 500 2250. بەخۆڕایی، دووشەممە تا هەینی، لە ١٤:٠٠ تا ١٧:٠٠.
# source: 9db63e7d
help-contact = پرسیارتان دەربارەی ئەم گفتوگۆیە هەیە، یان دەتانەوێت لەگەڵ کەسێک قسە بکەن: { $contact }.
# source: ad6118e0
help-how = چۆن وەڵام بدەنەوە: دوگمەیەک هەڵبژێرن، یان ژمارەی وەڵامەکە بنووسن، یان بە وشەی خۆتان بنووسن. «گەڕانەوە»، «تێپەڕاندن»، «پشوو» و «وەستاندن» هەمیشە کار دەکەن. بۆ سڕینەوەی هەموو وەڵامەکانتان، «سڕینەوەی زانیارییەکانم» هەڵبژێرن.

## The file with all answers of a person

# source: 92abb4b5
file-title = ئەوەی دەربارەی ئێوە پاشەکەوتمان کردووە
# source: 9868d2ff
file-made = بەرواری ئەم فایلە: { $date }.
# source: d6258c3d
file-agreed = لەم بەروارەدا ڕازی بوون بەشداری بکەن: { $date }. ژمارەی دەق: { $version }.
# source: e12d91d3
file-earlier = دواتر ئەم وەڵامەتان گۆڕی.
# source: 6f4e1718
file-translation = وەرگێڕان بۆ کارمەندان

## The web page around the chat

# source: e82facc9
web-title = پێویستتان بە چییە؟
# source: d21f9b0a
web-intro = پێمان بڵێن چی کەمە. بە زمانی خۆتان، لە چەند خولەکێکدا، بێ ناوی خۆتان.
# source: abd055d3
web-choose-language = زمانەکەتان هەڵبژێرن
# source: 67ff2334
web-cookie = ئەم پەڕەیە نیشانەیەکی بچووک (کوکی) لە تەلەفۆنەکەتاندا هەڵدەگرێت، بۆ ئەوەی بتوانن بگەڕێنەوە. هیچی تر نا.
# source: ce847a80
web-have-code = کۆدی گەڕانەوەم هەیە
# source: 2317d95c
web-chat = گفتوگۆ
# source: e589c4de
web-question = پرسیار:
# source: dc56f6a2
web-answer = وەڵامی ئێوە:
# source: ffbe11ef
web-answer-form = وەڵامدانەوە
# source: fd2af777
web-skip-link = بۆ پرسیارەکە
# source: ce133938
web-send = ناردن
# source: b1005be7
web-write = وەڵامەکەتان بنووسن
# source: 0b128783
web-write-number = ژمارەیەک بنووسن
# source: 5d8d7f29
web-write-instead = لەجیاتی ئەوە وەڵامەکە بنووسن
# source: 57f6df1d
web-write-date = یان بینووسن
# source: 92946029
web-write-phone = ژمارەی تەلەفۆنێک بنووسن
# source: 486906ea
web-write-place = شوێنەکە بە دوو ژمارە بنووسن
# source: a4423294
web-here = بەکارهێنانی شوێنی ئێستام
# source: d022b651
web-here-how = وێبگەڕەکەتان (براوسەر) سەرەتا لێتان دەپرسێت. ئێمە شوێنەکەتان تەنها بە نزیکەیی دەزانین، بە جیاوازیی نزیکەی یەک کیلۆمەتر.
# source: e3a8ab3b
web-here-written = شوێنەکە ئێستا لە خانەکەدا نووسراوە. «ناردن» هەڵبژێرن.
# source: 11610ee9
web-here-failed = نەمتوانی شوێنەکە بدۆزمەوە. دەتوانن بینووسن.
# source: e8a1b88e
web-choose-date = بەروارەکە هەڵبژێرن
# source: 5bcb6ac9
web-day = ڕۆژ
# source: a088e7a2
web-month = مانگ
# source: 98ded52c
web-year = ساڵ
# source: f6962d1a
web-more = زیاتر
# source: 73e7901e
web-progress = نزیکەی لە سەدا { $percent } تەواو بووە
# source: 4fe43c6e
web-busy = تەنها ساتێک …
# source: d57e190d
web-offline = ئینتەرنێت نییە. وەڵامەکانتان تا ئێستا پاشەکەوت کراون. تکایە دووبارە هەوڵ بدەنەوە.
# source: a3450022
web-empty = تکایە وەڵامێک هەڵبژێرن، یان بینووسن.
# source: ee4255c1
web-code = کۆدی گەڕانەوەم
# source: a4679999
web-code-text = ئەم کۆدە لە شوێنێک بنووسن. بەم کۆدە دەتوانن دواتر بەردەوام بن، بە تەلەفۆنێکی تریش. پیشانی کەسانی تری مەدەن.
# source: 92087a8f
web-code-none = دوای ئەوەی بڵێن دەتانەوێت بەشداری بکەن، کۆدێک وەردەگرن.
# source: 409828bc
web-return = بە کۆدەکەتان بگەڕێنەوە
# source: 3bbab624
web-return-text = ئەو کۆدە بنووسن کە لێرە وەرتانگرتووە. گرنگ نییە پیتەکان گەورە بن یان بچووک.
# source: 6d715448
web-return-label = کۆدەکەتان
# source: eada02af
web-return-wrong = ئەم کۆدە ناناسین. تکایە دووبارە سەیری هەموو پیتێک و ژمارەیەک بکەن.
# source: 8542c0e0
web-help = یارمەتی و ژمارەی تەلەفۆن
# source: 60e55c61
web-to-chat = بۆ گفتوگۆکە
# source: 25af2aaf
web-to-start = بۆ پەڕەی یەکەم
# source: b13df2d4
web-too-long = نامەکەتان زۆر درێژە. تکایە کورتتر بینووسن. وەڵامەکانتان تا ئێستا پاشەکەوت کراون.
# source: 717f602b
web-too-many = لە یەک کاتدا نامەی زۆر هاتن. تکایە خولەکێک چاوەڕێ بکەن، پاشان دووبارە هەوڵ بدەنەوە. وەڵامەکانتان تا ئێستا پاشەکەوت کراون.
# source: 6d14ce17
web-not-found = ئەم پەڕەیە بوونی نییە.
# source: 7ec3c81d
web-not-possible = ئەمە لێرە ناکرێت. وەڵامەکانتان تا ئێستا پاشەکەوت کراون.
# source: 3fc6da59
web-refused = بۆ پاراستنی ئێوە، ئەمەمان وەرنەگرت. تکایە گفتوگۆکە بکەنەوە و دووبارە هەوڵ بدەنەوە.
# source: 005cbbf1
web-broken = لێرە کێشەیەک ڕووی دا. هەڵەی ئێوە نییە. وەڵامەکانتان تا ئێستا پاشەکەوت کراون. تکایە دووبارە هەوڵ بدەنەوە.

## Telegram

# source: 30a2944e
telegram-notice = کۆمپانیای Telegram دەتوانێت ئەم گفتوگۆیە بخوێنێتەوە. ئەگەر ئەوەتان ناوێت، دەتوانن لە ماڵپەڕەکەمان وەڵام بدەنەوە.
# source: 5120d28a
telegram-notice-alone = کۆمپانیای Telegram دەتوانێت ئەم گفتوگۆیە بخوێنێتەوە. تکایە ناوی خۆتان یان ناوی کەسانی تر مەنووسن.
# source: d706872d
telegram-web = وەڵامدانەوە لە ماڵپەڕەکە
# source: fdcccf01
telegram-share-place = ناردنی شوێنەکەم
# source: fcc46c5d
telegram-share-number = ناردنی ژمارەکەم
# source: c039e0d8
telegram-place-how = بە دوگمەی خوارەوە شوێنی ئێستاتان دەنێرن. کۆمپانیای Telegram شوێنەکەتان بە وردی دەبینێت. ئێمە شوێنەکە تەنها بە نزیکەیی هەڵدەگرین، بە جیاوازیی نزیکەی یەک کیلۆمەتر. هەروەها دەتوانن شوێنەکە بنووسن.
# source: ac9eb6c8
telegram-number-how = بە دوگمەی خوارەوە ژمارەی تەلەفۆنەکەتان لە Telegram دەنێرن. هەروەها دەتوانن ژمارەیەکی تر بنووسن.
# source: 318669f6
telegram-go-on = بەردەوام دەبین.
# source: 4f0e954c
telegram-private = من تەنها لەگەڵ یەک کەس قسە دەکەم، نەک لە گرووپدا. تکایە گفتوگۆ لەگەڵ من بکەنەوە: { $link }
# source: 1493b7eb
telegram-description = { $organisation } دەپرسێت: لێرە پێویستتان بە چییە؟ بە زمانی خۆتان وەڵامی چەند پرسیارێک بدەنەوە. نزیکەی پێنج خولەک دەخایەنێت. پێویست ناکات ناوتان بڵێن. بەخۆڕاییە، و هەر کاتێک بتانەوێت، دەتوانن بیوەستێنن.
# source: d6649fb9
telegram-short = بڵێن پێویستتان بە چییە: بە زمانی خۆتان، لە نزیکەی پێنج خولەکدا، بێ ناوی خۆتان.
# source: f4e24e53
command-help = یارمەتی و ژمارەی تەلەفۆن
# source: eb150185
command-language = هەڵبژاردنی زمانێکی تر
# source: 7e904395
command-answers = بینین و گۆڕینی وەڵامەکانم
# source: e0bf3284
command-back = گەڕانەوە بۆ پرسیاری پێشوو
# source: ae00a2ba
command-skip = تێپەڕاندنی ئەم پرسیارە
# source: 4a91189a
command-pause = پشوو؛ هەموو شتێک پاشەکەوت دەکرێت
# source: 4fc78763
command-continue = بەردەوامبوون لە پرسیارەکان
# source: 394073ec
command-person = داوای یارمەتی لە کەسێک
# source: df57b3ef
command-stop = وەستاندن؛ وەڵامەکانم دەمێننەوە
# source: 3ab48292
command-delete = سڕینەوەی هەموو ئەوەی وتوومە

## The poster on the wall

# source: a716bc76
poster-intro = پێمان بڵێن چی کەمە: بە زمانی خۆتان، لە نزیکەی { $minutes } خولەکدا، بێ ناوی خۆتان.
# source: caf05fda
poster-free = هەر کاتێک بتانەوێت، دەتوانن بیوەستێنن. ئەمە هیچ زیانێکی بۆ ئێوە نییە.
# source: adcc9868
poster-asks = کێ دەپرسێت: { $organisation }
# source: e9ccaaa0
poster-telegram = بە Telegram
# source: 4284849b
poster-web = بێ Telegram، لە ماڵپەڕەکە
# source: 3b0ee129
poster-camera = کامێرای تەلەفۆنەکەتان بکەنەوە.
# source: 2736831c
poster-square = { $count ->
        [one] کامێراکە بخەنە سەر چوارگۆشەکە.
       *[other] کامێراکە بخەنە سەر یەکێک لە چوارگۆشەکان.
    }
# source: c94f1dcb
poster-begin = دەست لەوە بدەن کە لەسەر تەلەفۆنەکەتان دەردەکەوێت، و دەست پێ بکەن.

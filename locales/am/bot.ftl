# What the bot says in every flow, in Amharic: plain words, short sentences, polite (እርስዎ).
# Source: locales/en/bot.ftl. One term for one thing: see glossary.yaml. German office words stand in brackets in Ethiopic letters.

## Controls

# source: 9f910244
control-back = ወደ ኋላ
# source: 4dbb8610
control-skip = ይለፉ
# source: 71083dd0
control-pause = እረፍት
# source: b33b3476
control-language = ቋንቋ ይቀይሩ
# source: d4a6a5f5
control-help = እርዳታ
# source: e042aa24
control-answers = መልሶቼ
# source: b6e704a6
control-stop = ያቁሙ
# source: 40ecc09a
control-delete = መረጃዬን ያጥፉ
# source: 043fcee7
control-start_over = ከመጀመሪያ ይጀምሩ
# source: 394073ec
control-person = ከሰው እርዳታ ይጠይቁ
# source: 6bcd12d3
control-done = ጨርሻለሁ
# source: f1004626
control-continue = ይቀጥሉ
# source: 0aa3af29
control-file = መልሶቼ በፋይል
# source: 948795c7
control-quiet = ከእንግዲህ አያስታውሱኝ
# source: a3f11682
control-remind = እንደገና ያስታውሱኝ

## Words

# source: 6fe3a07a
word-yes = አዎ
# source: 8353e6f2
word-no = አይ
# source: 7d277842
word-ok = እሺ
# source: 43df8548
word-agree = አዎ፣ እስማማለሁ
# source: 4b458100
word-decline = አይ፣ አልፈልግም
# source: 39576ca1
word-young = ዕድሜዬ ከ16 በታች ነው
# source: fffdb8e7
word-unknown = አላውቅም
# source: 48ea4200
word-declined = መመለስ አልፈልግም
# source: ae46ac38
word-skipped = ታልፏል
# source: 13f9dda7
word-years = { $n ->
    [one] { $n } ዓመት
    *[other] { $n } ዓመታት
}
# source: 141754de
word-months = { $n ->
    [one] { $n } ወር
    *[other] { $n } ወራት
}
# source: 91c73b00
word-weeks = { $n ->
    [one] { $n } ሳምንት
    *[other] { $n } ሳምንታት
}
# source: 9acd9e88
word-days = { $n ->
    [one] { $n } ቀን
    *[other] { $n } ቀናት
}
# source: d3a4e4e1
word-none-of-these = ከእነዚህ አንዱም አይደለም
# source: e23d377c
word-all-right = ሁሉም ትክክል ነው። ይላኩ።
# source: 981f094c
word-stateless = ዜግነት አልባ
# source: d59e6f0f
word-level-none = ምንም፦ ገና አልናገረውም
# source: 593a2302
word-level-a1 = A1፦ ነጠላ ቃላት እና በጣም አጭር ዓረፍተ ነገሮች
# source: cca4b015
word-level-a2 = A2፦ ስለ ዕለታዊ ሕይወት ቀላል ዓረፍተ ነገሮች
# source: 6210a4b1
word-level-b1 = B1፦ ለዕለታዊ ሕይወት ይበቃኛል
# source: ce1c7679
word-level-b2 = B2፦ ስለ ብዙ ነገሮች በደንብ መናገር እችላለሁ
# source: 3bb49486
word-level-c1 = C1፦ ያለ ብዙ ችግር እናገራለሁ
# source: cea97492
word-level-c2 = C2፦ ከአፍ መፍቻ ቋንቋዬ ጋር ይቀራረባል
# source: 53f7ed20
word-level-native = የአፍ መፍቻ ቋንቋዬ ነው
# source: 4633a615
word-organisation = የከተማዎ አስተዳደር
# source: 05d94154
word-contact = በከተማዎ አስተዳደር (ራትሃውስ) ያለው የምክር ቢሮ

## Asking back

# source: 9ebaa3e0
ask-confirm = እንደዚህ ተረድቻለሁ፦ { $reading }። ትክክል ነው?
# source: 317c611a
ask-which = የትኛውን ማለትዎ ነው?
# source: dd0132bf
ask-which-calendar = የትኛውን የቀን አቆጣጠር ማለትዎ ነው?
# source: 4afd78da
ask-language = የትኛውን ቋንቋ ይፈልጋሉ?
# source: df8cebaa
ask-switch = በአማርኛ ጽፈዋል። አሁን የትኛውን ቋንቋ ይፈልጋሉ?
# source: 10e6d883
ask-answers = መልሶችዎ እነዚህ ናቸው። መቀየር የሚፈልጉትን መልስ ይምረጡ።
# source: a69d9031
ask-readback = መልሶችዎ እነዚህ ናቸው። ሁሉም ትክክል ነው? አንድ መልስ መርጠው መቀየር ይችላሉ።
# source: ad346ed4
ask-stop = ማቆም ይፈልጋሉ? እስከ አሁን የሰጡን መልሶች ተቀምጠው ይቆያሉ። ማጥፋትም ይችላሉ።
# source: ad6ede39
ask-delete = የነገሩንን ሁሉ ማጥፋት ይፈልጋሉ? ከዚያ በኋላ መልሰን ማምጣት አንችልም።
# source: 7c0a7bd7
ask-start_over = ከመጀመሪያ መጀመር ይፈልጋሉ? እስከ አሁን የሰጡን መልሶች ከዚያ በኋላ አይቆጠሩም።
# source: d7649123
ask-start_again = ከመጀመሪያ መጀመር ይፈልጋሉ? እስከ አሁን የሰጡን መልሶች ተቀምጠዋል፤ አሁንም ይቆጠራሉ።
# source: ac2388b1
ask-after-stop = አቁመዋል። በማንኛውም ጊዜ መቀጠል ይችላሉ።
# source: 2b32e71b
ask-after-pause = እረፍት። ሁሉም ተቀምጧል። በፈለጉት ጊዜ ተመልሰው ይምጡ። ከዚሁ ጥያቄ ይቀጥላሉ።
# source: 74d8f648
ask-after-completed = ጨርሰዋል። እናመሰግናለን። አሁንም መልሶችዎን ማየት፣ መቀየር ወይም ማጥፋት ይችላሉ።

## What is said

# source: 62d9829a
say-unreviewed = እነዚህን ጽሑፎች አማርኛ የአፍ መፍቻ ቋንቋቸው የሆነ ሰዎች ገና አላረጋገጧቸውም።
# source: 2df59a3c
say-answer = { $question }፦ { $answer }
# source: d086466b
say-about = { $what } ገደማ
# source: 10826b68
say-date-persian = { $date } ({ $original }፣ በኢራን እና በአፍጋኒስታን የቀን አቆጣጠር)
# source: ace5fde6
say-date-islamic = { $date } ገደማ ({ $original }፣ በእስልምና የቀን አቆጣጠር)
# source: f0a15073
say-date-ethiopic = { $date } ({ $original }፣ በኢትዮጵያ የቀን አቆጣጠር)
# source: d2e0b99d
say-before = እስከ አሁን ያለው መልስዎ፦ { $answer }። መቀየር ይችላሉ። እንዳለ እንዲቆይ «ጨርሻለሁ» የሚለውን ይምረጡ።
# source: 0ffdebb7
say-welcome-back = እንኳን ደህና ተመለሱ። ከዚህ እንቀጥላለን።
# source: 0779fb86
say-corrected = እናመሰግናለን። መልስዎ ተቀይሯል።
# source: 9ccc9899
say-asked-again = በዚህ ለውጥ ምክንያት አንዳንድ ጥያቄዎችን እንደገና እጠይቃለሁ።
# source: bc391eec
say-first-question = ይህ የመጀመሪያው ጥያቄ ነው።
# source: cf3f2876
say-stale = ይህ ቁልፍ ያለፈ ጥያቄ ቁልፍ ነው። ምንም አልተቀየረም። የአሁኑ ጥያቄዎ ይህ ነው።
# source: 8c49b747
say-late = ይህን የጻፉት የሚቀጥለውን ጥያቄ ከመጠየቄ በፊት ነው። ስለዚህ አልተጠቀምኩበትም። እባክዎ አሁን ይህን ጥያቄ ይመልሱ።
# source: 7f7bd80e
say-away = ይቅርታ፣ ለተወሰነ ጊዜ መልስ ልሰጥዎ አልቻልኩም። ጥያቄዎ እንደገና ይህ ነው።
# source: 5ed289ba
say-edit-unknown = የቆየ መልእክት ቀይረዋል። ለየትኛው መልስ እንደሆነ አላወቅኩም። መልስ ለመቀየር «መልሶቼ» የሚለውን ይምረጡ።
# source: fb81b5ca
say-no-answers = እስከ አሁን ምንም መልስ አልሰጡም።
# source: 1f0e10e1
say-declined = ችግር የለም። ምንም መልስ አላስቀመጥንም። ምንም አይጎዳዎትም። በማንኛውም ጊዜ ተመልሰው መምጣት ይችላሉ። መልካሙን ሁሉ እንመኝልዎታለን!
# source: 73f7c79c
say-deleted = የነገሩንን ሁሉ አጥፍተናል።
# source: 25cda7dd
say-third-time = ይቅርታ፣ አልገባኝም። ይህን ጥያቄ ማለፍ ይችላሉ። ወይም ከሰው እርዳታ ይጠይቁ።
# source: 79a96fb0
say-third-time-required = ይቅርታ፣ አልገባኝም። ከሰው እርዳታ መጠየቅ ይችላሉ።
# source: a95d7413
say-person = ሰው ሊረዳዎ ይችላል፦ { $contact }።
# source: 47022cf2
say-young = ስለነገሩን እናመሰግናለን። የምንጠይቀው 16 ዓመት እና ከዚያ በላይ የሆኑ ሰዎችን ብቻ ነው። ምንም ስህተት አልሠሩም። ምንም አላስቀመጥንም። እዚህ እርዳታ ያገኛሉ።
# source: 86999eec
say-file = መልሶችዎ በዚህ ፋይል ውስጥ ናቸው። ማስቀመጥ ወይም ለሰው ማሳየት ይችላሉ። ፋይሉ ያለው ሰው ሁሉ ሊያነበው ይችላል።
# source: f2531542
say-reminder = ሰላም! ሁሉንም ጥያቄዎች ገና አልመለሱም። እስከ አሁን የሰጡን መልሶች ተቀምጠዋል። ከፈለጉ ከዚህ እንቀጥላለን።
# source: c35a216a
say-quiet = እሺ። ከእንግዲህ አናስታውስዎትም። በማንኛውም ጊዜ መቀጠል ይችላሉ።
# source: bafe2f9f
say-remind = እሺ። እንደገና ልናስታውስዎት እንችላለን።

## When an answer is not understood

# source: c5c5d768
error-integer = እባክዎ ቁጥር ይጻፉ፣ ለምሳሌ { $example }።
# source: c5c5d768
error-decimal = እባክዎ ቁጥር ይጻፉ፣ ለምሳሌ { $example }።
# source: ea61806b
error-yes-no = እባክዎ «አዎ» ወይም «አይ» የሚለውን ይምረጡ።
# source: 92e9d844
error-select-one = እባክዎ ከመልሶቹ አንዱን ይምረጡ። ቁጥሩንም መጻፍ ይችላሉ፣ ከ1 እስከ { $count }።
# source: de98187d
error-select-multiple = እባክዎ ከመልሶቹ ይምረጡ። ቁጥሮቻቸውንም መጻፍ ይችላሉ። በመካከላቸው ኮማ ያድርጉ፣ ለምሳሌ 1, 2።
# source: 5dd82a0c
error-exclusive = ይህን መልስ ከሌሎች ጋር አብሮ መምረጥ አይቻልም። እባክዎ እንደገና ይምረጡ።
# source: 5e60e546
error-date = እባክዎ ቀኑን፣ ወሩን እና ዓመቱን ይጻፉ፣ ለምሳሌ { $example }።
# source: 1969f88a
error-date-month = እባክዎ ወሩን እና ዓመቱን ይጻፉ፣ ለምሳሌ { $example }።
# source: 2c3e483d
error-date-year = እባክዎ ዓመቱን ይጻፉ፣ ለምሳሌ { $example }።
# source: 73a90c6e
error-geopoint = እባክዎ ቦታውን በሁለት ቁጥሮች ይጻፉ፣ ለምሳሌ { $example }። የምናስቀምጠው ግምታዊ ቦታውን ብቻ ነው፣ አንድ ኪሎ ሜትር ያህል።
# source: d354f6b2
error-phone = እባክዎ ሙሉውን የስልክ ቁጥር ይጻፉ። መጀመሪያው ላይ 0 ወይም + ያስፈልጋል፣ ለምሳሌ { $example }።
# source: 43cdaae9
error-country = እባክዎ የአንድ አገር ስም ይጻፉ፣ ለምሳሌ { $example }።
# source: 6eea6e79
error-country-gone = ይህ አገር አሁን የለም። እባክዎ ዛሬ የሚጠራበትን ስም ይጻፉ።
# source: ade24d61
error-nationality = እባክዎ ዜግነትዎን ይጻፉ፣ ለምሳሌ { $example }። ዜግነት ከሌለዎት «ዜግነት የለኝም» ብለው ይጻፉ።
# source: be5e6c9f
error-place = ይህን ከተማ አላውቀውም። እባክዎ በጀርመን ያለ ከተማ ወይም መንደር ይጻፉ፣ ለምሳሌ Eberswalde፣ ወይም የፖስታ ቁጥሩን፣ ለምሳሌ 16225።
# source: ecbff918
error-place-name-shared = በጀርመን ይህ ስም ያላቸው ብዙ ከተሞች አሉ። እባክዎ የፖስታ ቁጥሩንም ይጻፉ፣ ለምሳሌ 16225 Eberswalde።
# source: 6cc9d5f8
error-place-code-shared = ይህ የፖስታ ቁጥር ያላቸው በርካታ ከተሞች አሉ። እባክዎ ስሙንም ይጻፉ፣ ለምሳሌ 16225 Eberswalde።
# source: 39007063
error-language = እባክዎ የአንድ ቋንቋ ስም ይጻፉ፣ ለምሳሌ { $example }።
# source: 65a7efb1
error-language-level = እባክዎ ምን ያህል እንደሚናገሩት ይጻፉ፦ A1, A2, B1, B2, C1 ወይም C2። «ምንም» ወይም «የአፍ መፍቻ ቋንቋ» ብለው መጻፍም ይችላሉ።
# source: 807334c2
error-email = እባክዎ አንድ የኢሜይል አድራሻ ይጻፉ፣ ለምሳሌ name@example.org።
# source: cb2a47d4
error-duration = እባክዎ ምን ያህል ጊዜ እንደሆነ ይጻፉ፣ ለምሳሌ { $example }።
# source: 49ec1a50
error-acknowledge = እባክዎ ከቁልፎቹ አንዱን ይምረጡ።
# source: a6af7459
error-too-long = ጽሑፍዎ በጣም ረጅም ነው። እባክዎ አሳጥረው ይጻፉ (እስከ { $limit } ፊደላት)።
# source: 74d2f0a3
error-empty = ምንም ቃል ማንበብ አልቻልኩም። እባክዎ እንደገና ይጻፉ።
# source: bf0eae02
error-constraint = ይህ መልስ እዚህ ሊሆን አይችልም። እባክዎ እንደገና ይመልከቱት።
# source: c800321c
error-required = ለመቀጠል እዚህ መልስ ያስፈልጋል። «እርዳታ» ወይም «ያቁሙ» የሚለውንም መምረጥ ይችላሉ።
# source: 49ec1a50
error-choose = እባክዎ ከቁልፎቹ አንዱን ይምረጡ።
# source: ec4987e0
error-other = ይቅርታ፣ ማንበብ የምችለው ጽሑፍ ብቻ ነው። ፎቶ፣ የድምፅ መልእክት ወይም ፋይል መክፈት አልችልም።

## Help

# source: ba3a1d9a
help-now = ይህ ቻት ለአስቸኳይ አደጋ አይደለም። መልእክትዎን ወዲያውኑ የሚያነብ ሰው የለም።
# source: 94ca785f
help-emergency = አደገኛ ሁኔታ፣ እሳት፣ አደጋ፣ ከባድ ሕመም፦ ወደ 112 ይደውሉ። ፖሊስ፦ ወደ 110 ይደውሉ። ጥሪው ነጻ ነው፣ ገንዘብ አይከፈልም።
# source: b88aa4da
help-violence = በሴቶች ላይ የሚደርስ ጥቃት፦ ወደ 116 016 ይደውሉ። ነጻ ነው፣ ቀንም ሌሊትም ይሠራል። በ18 ቋንቋዎች ይናገራሉ፣ ለምሳሌ በአረብኛ እና በእንግሊዝኛ። በአማርኛ ግን አይናገሩም።
# source: 2457aecd
help-children = ጭንቀት ያለባቸው ልጆች እና ወጣቶች፦ ወደ 116 111 ይደውሉ። ነጻ ነው።
# source: 4f535c21
help-ukraine = ለዩክሬን ሰዎች የስልክ እርዳታ፣ በዩክሬንኛ እና በሩሲያኛ፦ 0800 500 2250። ነጻ ነው፣ ከሰኞ እስከ ዓርብ፣ በጀርመን ሰዓት ከ14:00 እስከ 17:00።
# source: 9db63e7d
help-contact = ስለዚህ ቻት ጥያቄ ካለዎት፣ ወይም ከሰው ጋር መነጋገር ከፈለጉ፦ { $contact }።
# source: ad6118e0
help-how = እንዴት እንደሚመልሱ፦ ቁልፍ ይምረጡ፣ ወይም የመልሱን ቁጥር ይጻፉ፣ ወይም በራስዎ ቃላት ይጻፉ። «ወደ ኋላ»፣ «ይለፉ»፣ «እረፍት» እና «ያቁሙ» ሁልጊዜ ይሠራሉ። መልሶችዎን ሁሉ ለማጥፋት «መረጃዬን ያጥፉ» የሚለውን ይምረጡ።

## The file with all answers of a person

# source: 92abb4b5
file-title = ስለ እርስዎ ያስቀመጥነው
# source: 9868d2ff
file-made = ይህ ፋይል የተሠራበት ቀን፦ { $date }።
# source: d6258c3d
file-agreed = ለመሳተፍ የተስማሙበት ቀን፦ { $date }። የጽሑፉ ቁጥር፦ { $version }።
# source: e12d91d3
file-earlier = ይህን መልስ በኋላ ቀይረውታል።
# source: 6f4e1718
file-translation = ለሠራተኞች የተዘጋጀ ትርጉም

## The web page around the chat

# source: e82facc9
web-title = ምን ያስፈልግዎታል?
# source: d21f9b0a
web-intro = ምን እንደሚጎድልዎ ይንገሩን። በቋንቋዎ፣ በጥቂት ደቂቃዎች፣ ያለ ስምዎ።
# source: abd055d3
web-choose-language = ቋንቋዎን ይምረጡ
# source: 67ff2334
web-cookie = ይህ ገጽ ተመልሰው መምጣት እንዲችሉ በስልክዎ ላይ አንድ ትንሽ ምልክት (ኩኪ) ያስቀምጣል። ሌላ ምንም አያስቀምጥም።
# source: ce847a80
web-have-code = ተመልሼ የምመጣበት ኮድ አለኝ
# source: 2317d95c
web-chat = ቻት
# source: e589c4de
web-question = ጥያቄ፦
# source: dc56f6a2
web-answer = መልስዎ፦
# source: ffbe11ef
web-answer-form = መልስ
# source: fd2af777
web-skip-link = ወደ ጥያቄው ይሂዱ
# source: ce133938
web-send = ይላኩ
# source: b1005be7
web-write = መልስዎን ይጻፉ
# source: 0b128783
web-write-number = ቁጥር ይጻፉ
# source: 5d8d7f29
web-write-instead = ወይም መልሱን ይጻፉ
# source: 57f6df1d
web-write-date = ወይም ይጻፉት
# source: 92946029
web-write-phone = የስልክ ቁጥር ይጻፉ
# source: 486906ea
web-write-place = ቦታውን በሁለት ቁጥሮች ይጻፉ
# source: a4423294
web-here = አሁን ያለሁበትን ቦታ ይጠቀሙ
# source: d022b651
web-here-how = ብራውዘርዎ መጀመሪያ ይጠይቅዎታል። እኛ የምናውቀው ያሉበትን ግምታዊ ቦታ ብቻ ነው፣ አንድ ኪሎ ሜትር ያህል።
# source: e3a8ab3b
web-here-written = ቦታው አሁን በሳጥኑ ውስጥ ተጽፏል። «ይላኩ» የሚለውን ይምረጡ።
# source: 11610ee9
web-here-failed = ቦታውን ማግኘት አልቻልኩም። ሊጽፉት ይችላሉ።
# source: e8a1b88e
web-choose-date = ቀኑን ይምረጡ
# source: 5bcb6ac9
web-day = ቀን
# source: a088e7a2
web-month = ወር
# source: 98ded52c
web-year = ዓመት
# source: f6962d1a
web-more = ተጨማሪ
# source: 73e7901e
web-progress = ከመቶ { $percent } ያህል ጨርሰዋል
# source: 4fe43c6e
web-busy = ትንሽ ይጠብቁ …
# source: d57e190d
web-offline = ኢንተርኔት የለም። እስከ አሁን የሰጡን መልሶች ተቀምጠዋል። እባክዎ እንደገና ይሞክሩ።
# source: a3450022
web-empty = እባክዎ መልስ ይምረጡ፣ ወይም ይጻፉ።
# source: ee4255c1
web-code = ተመልሼ የምመጣበት ኮድ
# source: a4679999
web-code-text = ይህን ኮድ ጽፈው ይያዙ። በዚህ ኮድ በኋላ መቀጠል ይችላሉ፣ በሌላ ስልክም ጭምር። ለሌላ ሰው አያሳዩት።
# source: 92087a8f
web-code-none = መሳተፍ እንደሚፈልጉ ከነገሩን በኋላ ኮድ ያገኛሉ።
# source: 409828bc
web-return = በኮድዎ ተመልሰው ይምጡ
# source: 3bbab624
web-return-text = እዚህ ያገኙትን ኮድ ይጻፉ። ትልቅ ወይም ትንሽ ፊደል ቢሆን ችግር የለውም።
# source: 6d715448
web-return-label = ኮድዎ
# source: eada02af
web-return-wrong = ይህን ኮድ አናውቀውም። እባክዎ እያንዳንዱን ፊደል እና ቁጥር እንደገና ይመልከቱ።
# source: 8542c0e0
web-help = እርዳታ እና የስልክ ቁጥሮች
# source: 60e55c61
web-to-chat = ወደ ቻቱ
# source: 25af2aaf
web-to-start = ወደ መጀመሪያው ገጽ
# source: b13df2d4
web-too-long = መልእክትዎ በጣም ረጅም ነው። እባክዎ አሳጥረው ይጻፉ። እስከ አሁን የሰጡን መልሶች ተቀምጠዋል።
# source: 717f602b
web-too-many = በአንድ ጊዜ በጣም ብዙ መልእክት መጥቷል። እባክዎ አንድ ደቂቃ ይጠብቁ፣ ከዚያ እንደገና ይሞክሩ። እስከ አሁን የሰጡን መልሶች ተቀምጠዋል።
# source: 6d14ce17
web-not-found = ይህ ገጽ የለም።
# source: 7ec3c81d
web-not-possible = ይህ እዚህ አይቻልም። እስከ አሁን የሰጡን መልሶች ተቀምጠዋል።
# source: 3fc6da59
web-refused = እርስዎን ለመጠበቅ ይህን አልተቀበልንም። እባክዎ ቻቱን ከፍተው እንደገና ይሞክሩ።
# source: 005cbbf1
web-broken = እዚህ ችግር ተፈጥሯል። የእርስዎ ጥፋት አይደለም። እስከ አሁን የሰጡን መልሶች ተቀምጠዋል። እባክዎ እንደገና ይሞክሩ።

## Telegram

# source: 30a2944e
telegram-notice = የTelegram ኩባንያ ይህን ቻት ማንበብ ይችላል። ይህን ካልፈለጉ በድረ ገጻችን ላይ መልስ መስጠት ይችላሉ።
# source: 5120d28a
telegram-notice-alone = የTelegram ኩባንያ ይህን ቻት ማንበብ ይችላል። እባክዎ ስምዎን ወይም የሌሎች ሰዎችን ስም አይጻፉ።
# source: d706872d
telegram-web = በድረ ገጹ ላይ ይመልሱ
# source: fdcccf01
telegram-share-place = ቦታዬን ይላኩ
# source: fcc46c5d
telegram-share-number = ቁጥሬን ይላኩ
# source: c039e0d8
telegram-place-how = ከታች ባለው ቁልፍ አሁን ያሉበትን ቦታ ይልካሉ። የTelegram ኩባንያ ትክክለኛውን ቦታ ያያል። እኛ የምናስቀምጠው ግምታዊ ቦታውን ብቻ ነው፣ አንድ ኪሎ ሜትር ያህል። ቦታውን መጻፍም ይችላሉ።
# source: ac9eb6c8
telegram-number-how = ከታች ባለው ቁልፍ በTelegram ያለውን የስልክ ቁጥርዎን ይልካሉ። ሌላ ቁጥር መጻፍም ይችላሉ።
# source: 318669f6
telegram-go-on = እንቀጥላለን።
# source: 4f0e954c
telegram-private = እኔ የማነጋግረው አንድን ሰው ለብቻ ነው፣ በቡድን ውስጥ አይደለም። እባክዎ ከእኔ ጋር ቻት ይክፈቱ፦ { $link }
# source: 1493b7eb
telegram-description = ጠያቂ፦ { $organisation }። እዚህ ምን ያስፈልግዎታል? ጥቂት ጥያቄዎችን በቋንቋዎ ይመልሱ። አምስት ደቂቃ ያህል ይወስዳል። ስምዎን መናገር አያስፈልግም። ነጻ ነው፣ በማንኛውም ጊዜም ማቆም ይችላሉ።
# source: d6649fb9
telegram-short = ምን እንደሚያስፈልግዎ ይንገሩን፦ በቋንቋዎ፣ በአምስት ደቂቃ ያህል፣ ያለ ስምዎ።
# source: f4e24e53
command-help = እርዳታ እና የስልክ ቁጥሮች
# source: eb150185
command-language = ሌላ ቋንቋ ይምረጡ
# source: 7e904395
command-answers = መልሶቼን ይዩ እና ይቀይሩ
# source: e0bf3284
command-back = አንድ ጥያቄ ወደ ኋላ ይመለሱ
# source: ae00a2ba
command-skip = ይህን ጥያቄ ይለፉ
# source: 4a91189a
command-pause = እረፍት ያድርጉ፤ ሁሉም ይቀመጣል
# source: 4fc78763
command-continue = ጥያቄዎቹን ይቀጥሉ
# source: 394073ec
command-person = ከሰው እርዳታ ይጠይቁ
# source: df57b3ef
command-stop = ያቁሙ፤ መልሶቼ ይቀመጣሉ
# source: 3ab48292
command-delete = የተናገርኩትን ሁሉ ያጥፉ

## The poster on the wall

# source: a716bc76
poster-intro = ምን እንደሚጎድልዎ ይንገሩን፦ በቋንቋዎ፣ በ{ $minutes } ደቂቃ ያህል፣ ያለ ስምዎ።
# source: caf05fda
poster-free = በማንኛውም ጊዜ ማቆም ይችላሉ። ምንም አይጎዳዎትም።
# source: adcc9868
poster-asks = ጠያቂ፦ { $organisation }
# source: e9ccaaa0
poster-telegram = በTelegram
# source: 4284849b
poster-web = ያለ Telegram፣ በድረ ገጽ
# source: 3b0ee129
poster-camera = የስልክዎን ካሜራ ይክፈቱ።
# source: 2736831c
poster-square = { $count ->
        [one] ካሜራውን ወደ አራት ማዕዘኑ ያዙሩ።
       *[other] ካሜራውን ከአራት ማዕዘኖቹ ወደ አንዱ ያዙሩ።
    }
# source: c94f1dcb
poster-begin = በስልክዎ ላይ የሚመጣውን ይንኩ፣ ከዚያ ይጀምሩ።

# ቦት ኣብ ነፍሲ ወከፍ መሕትት ዝብሎ። ምንጪ፦ locales/en/bot.ftl. ሓጸርቲ ቀለልቲ ምሉእ ሓሳባት፡ ብኣኽብሮት (ንስኹም)። ነጠላ ሰረዝ ፡ ክልተ ነጥቢ ፦ እዩ።

## Controls

# source: 9f910244
control-back = ንድሕሪት
# source: 4dbb8610
control-skip = ሕለፉ
# source: 71083dd0
control-pause = ዕረፍቲ
# source: b33b3476
control-language = ቋንቋ ቀይሩ
# source: d4a6a5f5
control-help = ሓገዝ
# source: e042aa24
control-answers = መልስታተይ
# source: b6e704a6
control-stop = ኣቋርጹ
# source: 40ecc09a
control-delete = ሓበሬታይ ደምስሱ
# source: 043fcee7
control-start_over = ካብ መጀመርታ ጀምሩ
# source: 394073ec
control-person = ሰብ ክሕግዘኒ እደሊ
# source: 6bcd12d3
control-done = ወዲአ
# source: f1004626
control-continue = ቀጽሉ
# source: 0aa3af29
control-file = መልስታተይ ብፋይል
# source: 948795c7
control-quiet = ድሕሪ ሕጂ ኣይተዘኻኽሩኒ
# source: a3f11682
control-remind = ከም ብሓድሽ ኣዘኻኽሩኒ

## Words

# source: 6fe3a07a
word-yes = እወ
# source: 8353e6f2
word-no = ኣይፋልን
# source: 7d277842
word-ok = ሕራይ
# source: 43df8548
word-agree = እወ፡ እስማዕማዕ እየ
# source: 4b458100
word-decline = ኣይፋልን፡ ኣይደልን
# source: 39576ca1
word-young = ዕድመይ ትሕቲ 16 እዩ
# source: fffdb8e7
word-unknown = ኣይፈልጥን እየ
# source: 48ea4200
word-declined = ክምልስ ኣይደልን
# source: ae46ac38
word-skipped = ተሓሊፉ
# source: 13f9dda7
word-years = { $n ->
    [one] { $n } ዓመት
    *[other] { $n } ዓመታት
}
# source: 141754de
word-months = { $n ->
    [one] { $n } ወርሒ
    *[other] { $n } ኣዋርሕ
}
# source: 91c73b00
word-weeks = { $n ->
    [one] { $n } ሰሙን
    *[other] { $n } ሰሙናት
}
# source: 9acd9e88
word-days = { $n ->
    [one] { $n } መዓልቲ
    *[other] { $n } መዓልታት
}
# source: d3a4e4e1
word-none-of-these = ዋላ ሓደ ካብዚኦም
# source: e23d377c
word-all-right = ኩሉ ልክዕ እዩ። ስደዱ።
# source: 981f094c
word-stateless = ዜግነት የብለይን
# source: d59e6f0f
word-level-none = የለን፦ ገና ኣይዛረቦን እየ
# source: 593a2302
word-level-a1 = A1፦ ቃላትን ኣዝዮም ሓጸርቲ ምሉእ ሓሳባትን
# source: cca4b015
word-level-a2 = A2፦ ቀለልቲ ምሉእ ሓሳባት ብዛዕባ መዓልታዊ ህይወት
# source: 6210a4b1
word-level-b1 = B1፦ ኣብ መዓልታዊ ህይወት እኽእሎ እየ
# source: ce1c7679
word-level-b2 = B2፦ ብዛዕባ መብዛሕትኡ ነገር ጽቡቕ ገይረ እዛረብ
# source: 3bb49486
word-level-c1 = C1፦ ብቐሊሉ ዳርጋ ብዘይ ጸገም እዛረብ
# source: cea97492
word-level-c2 = C2፦ ዳርጋ ከም ቋንቋ ኣደይ
# source: 53f7ed20
word-level-native = ቋንቋ ኣደይ እዩ
# source: 4633a615
word-organisation = ምምሕዳር ከተማኹም
# source: 05d94154
word-contact = ኣብ ምምሕዳር ከተማኹም ዘሎ ቤት ጽሕፈት ምኽሪ

## Asking back

# source: 9ebaa3e0
ask-confirm = ከምዚ ተረዲኡኒ፦ { $reading }። ልክዕ ድዩ?
# source: 317c611a
ask-which = እንታይ ማለትኩም እዩ?
# source: dd0132bf
ask-which-calendar = ኣየናይ ኣቆጻጽራ ዕለት ማለትኩም እዩ?
# source: 4afd78da
ask-language = ኣየናይ ቋንቋ ትደልዩ?
# source: df8cebaa
ask-switch = ብትግርኛ ጽሒፍኩም። ሕጂ ኣየናይ ቋንቋ ትደልዩ?
# source: 10e6d883
ask-answers = እዚ መልስታትኩም እዩ። ክትቅይርዎ እትደልዩ መልሲ ምረጹ።
# source: a69d9031
ask-readback = እዚ መልስታትኩም እዩ። ኩሉ ልክዕ ድዩ? ሓደ መልሲ መሪጽኩም ክትቅይርዎ ትኽእሉ ኢኹም።
# source: ad346ed4
ask-stop = ከተቋርጹ ትደልዩ ዲኹም? ክሳብ ሕጂ ዝሃብኩምና መልስታት ከነቐምጦ ኢና። ክትድምስስዎ እውን ትኽእሉ ኢኹም።
# source: ad6ede39
ask-delete = ዝነገርኩምና ኩሉ ክንድምስሶ ትደልዩ ዲኹም? ደሓር ክንመልሶ ኣይንኽእልን ኢና።
# source: 7c0a7bd7
ask-start_over = ካብ መጀመርታ ክትጅምሩ ትደልዩ ዲኹም? ክሳብ ሕጂ ዝሃብኩምና መልስታት ድሕሪኡ ኣይክቑጸርን እዩ።
# source: d7649123
ask-start_again = ካብ መጀመርታ ክትጅምሩ ትደልዩ ዲኹም? ክሳብ ሕጂ ዝሃብኩምና ኩሉ መልሲ ተቐሚጡ ኣሎ፣ ይቑጸር ድማ።
# source: ac2388b1
ask-after-stop = ኣቋሪጽኩም ኣለኹም። ኣብ ዝኾነ ግዜ ክትቅጽሉ ትኽእሉ ኢኹም።
# source: 2b32e71b
ask-after-pause = ዕረፍቲ። ኩሉ ተቐሚጡ ኣሎ። ኣብ ዝደለኹምዎ ግዜ ተመለሱ። ካብቲ ዝገደፍኩምዎ ሕቶ ክንቅጽል ኢና።
# source: 74d8f648
ask-after-completed = ወዲእኩም ኣለኹም። የቐንየልና። መልስታትኩም ክትርእዩ፡ ክትቅይሩ ወይ ክትድምስሱ ገና ትኽእሉ ኢኹም።

## What is said

# source: 62d9829a
say-unreviewed = እዞም ጽሑፋት፡ ትግርኛ ቋንቋ ኣዲኡ ዝኾነ ሰብ ገና ኣይረኣዮምን።
# source: 2df59a3c
say-answer = { $question }፦ { $answer }
# source: d086466b
say-about = ኣስታት { $what }
# source: 10826b68
say-date-persian = { $date } ({ $original } ብኣቆጻጽራ ኢራንን ኣፍጋኒስታንን)
# source: ace5fde6
say-date-islamic = ኣስታት { $date } ({ $original } ብኣቆጻጽራ እስልምና)
# source: f0a15073
say-date-ethiopic = { $date } ({ $original } ብኣቆጻጽራ ግእዝ)
# source: d2e0b99d
say-before = ክሳብ ሕጂ ዝሃብኩምና መልሲ፦ { $answer }። ክትቅይርዎ ትኽእሉ ኢኹም። ወይ ከም ዘለዎ ክተርፍ «ወዲአ» ምረጹ።
# source: 0ffdebb7
say-welcome-back = እንቋዕ ብደሓን ተመለስኩም። ካብዚ ንቕጽል።
# source: 0779fb86
say-corrected = የቐንየልና። መልስኹም ተቐይሩ ኣሎ።
# source: 9ccc9899
say-asked-again = እዚ ስለ ዝተቐየረ፡ ገለ ሕቶታት ደጊመ ክሓተኩም እየ።
# source: bc391eec
say-first-question = እዚ እቲ ናይ መጀመርታ ሕቶ እዩ።
# source: cf3f2876
say-stale = እዚ መጠወቒ ናይ ዝሓለፈ ሕቶ እዩ። ዝተቐየረ ነገር የለን። ናይ ሕጂ ሕቶኹም እዚ እዩ።
# source: 8c49b747
say-late = እዚ ቅድሚ እቲ ቀጺሉ ዝሓተትኩኹም ሕቶ ኢኹም ጽሒፍኩምዎ። ስለዚ ኣይተጠቐምኩሉን። በጃኹም ሕጂ ነዚ ሕቶ መልሱ።
# source: 7f7bd80e
say-away = ይቕሬታ፡ ንገለ ግዜ ክምልሰልኩም ኣይከኣልኩን። ሕቶኹም ደጊሙ እዚ እዩ።
# source: 5ed289ba
say-edit-unknown = ናይ ቅድም መልእኽቲ ቀይርኩም ኣለኹም። ናይ ኣየናይ መልሲ ምዃኑ ኣይፈለጥኩን። መልሲ ክትቅይሩ «መልስታተይ» ምረጹ።
# source: fb81b5ca
say-no-answers = ገና ዝሃብኩምና መልሲ የለን።
# source: 1f0e10e1
say-declined = ጸገም የለን። ዋላ ሓደ መልሲ ኣየቐመጥናን። ዝጎድኣኩም ነገር የለን። ኣብ ዝኾነ ግዜ ክትምለሱ ትኽእሉ ኢኹም። ጽቡቕ ይግጠምኩም!
# source: 73f7c79c
say-deleted = ዝነገርኩምና ኩሉ ተደምሲሱ ኣሎ።
# source: 25cda7dd
say-third-time = ይቕሬታ፡ ኣይተረድኣንን። ነዚ ሕቶ ክትሓልፍዎ ትኽእሉ ኢኹም። ወይ ካብ ሰብ ሓገዝ ክትሓቱ ትኽእሉ ኢኹም።
# source: 79a96fb0
say-third-time-required = ይቕሬታ፡ ኣይተረድኣንን። ካብ ሰብ ሓገዝ ክትሓቱ ትኽእሉ ኢኹም።
# source: a95d7413
say-person = ሰብ ክሕግዘኩም ይኽእል እዩ፦ { $contact }።
# source: 47022cf2
say-young = ስለ ዝነገርኩምና የቐንየልና። ንሕና 16 ዓመትን ልዕሊኡን ንዝዕድሚኦም ሰባት ጥራይ ኢና ንሓትት። ዝገበርኩምዎ ጌጋ የለን። ዋላ ሓንቲ ኣየቐመጥናን። ኣብዚ ሓገዝ ትረኽቡ።
# source: 86999eec
say-file = እዚ ፋይል መልስታትኩም ዝሓዘ እዩ። ክትሕዝዎ ወይ ንሰብ ከተርእዩ ትኽእሉ ኢኹም። እዚ ፋይል ዘለዎ ኩሉ ሰብ ከንብቦ ይኽእል እዩ።
# source: f2531542
say-reminder = ሰላም! ንኹሉ ሕቶታት ገና ኣይመለስኩምን። ክሳብ ሕጂ ዝሃብኩምና መልስታት ተቐሚጡ ኣሎ። እንተደሊኹም ካብዚ ንቕጽል።
# source: c35a216a
say-quiet = ጽቡቕ። ድሕሪ ሕጂ ኣይነዘኻኽረኩምን ኢና። ኣብ ዝኾነ ግዜ ክትቅጽሉ ትኽእሉ ኢኹም።
# source: bafe2f9f
say-remind = ጽቡቕ። ከም ብሓድሽ ከነዘኻኽረኩም ንኽእል ኢና።

## When an answer is not understood

# source: c5c5d768
error-integer = በጃኹም ቁጽሪ ጽሓፉ፡ ንኣብነት { $example }።
# source: c5c5d768
error-decimal = በጃኹም ቁጽሪ ጽሓፉ፡ ንኣብነት { $example }።
# source: ea61806b
error-yes-no = በጃኹም «እወ» ወይ «ኣይፋልን» ምረጹ።
# source: 92e9d844
error-select-one = በጃኹም ካብቶም መልስታት ሓደ ምረጹ። ቁጽሩ ክትጽሕፉ እውን ትኽእሉ ኢኹም፡ ካብ 1 ክሳብ { $count }።
# source: de98187d
error-select-multiple = በጃኹም ካብቶም መልስታት ምረጹ። ቁጽርታቶም ክትጽሕፉ እውን ትኽእሉ ኢኹም። ኣብ መንጎኦም ኮማ ግበሩ፡ ንኣብነት 1, 2።
# source: 5dd82a0c
error-exclusive = እዚ መልሲ ምስ ካልእ መልሲ ብሓደ ክኸውን ኣይክእልን እዩ። በጃኹም ደጊምኩም ምረጹ።
# source: 5e60e546
error-date = በጃኹም መዓልቲ፡ ወርሕን ዓመትን ጽሓፉ፡ ንኣብነት { $example }።
# source: 1969f88a
error-date-month = በጃኹም ወርሕን ዓመትን ጽሓፉ፡ ንኣብነት { $example }።
# source: 2c3e483d
error-date-year = በጃኹም ዓመት ጽሓፉ፡ ንኣብነት { $example }።
# source: 73a90c6e
error-geopoint = በጃኹም ነቲ ቦታ ብክልተ ቁጽርታት ጽሓፍዎ፡ ንኣብነት { $example }። ነቲ ቦታ ብግምት ጥራይ ኢና ነቐምጦ፡ ኣስታት ሓደ ኪሎሜተር።
# source: d354f6b2
error-phone = በጃኹም ምሉእ ቁጽሪ ቴሌፎን ጽሓፉ፡ ኣብ መጀመርታኡ 0 ወይ + ዘለዎ፡ ንኣብነት { $example }።
# source: 43cdaae9
error-country = በጃኹም ስም ናይ ሓንቲ ሃገር ጽሓፉ፡ ንኣብነት { $example }።
# source: 6eea6e79
error-country-gone = እዛ ሃገር ሕጂ የላን። በጃኹም ናይ ሎሚ ስማ ጽሓፉ።
# source: ade24d61
error-nationality = በጃኹም ዜግነትኩም ጽሓፉ፡ ንኣብነት { $example }። ዜግነት እንተዘይብልኩም፡ «ዜግነት የብለይን» ኢልኩም ጽሓፉ።
# source: be5e6c9f
error-place = እዚ ቦታ ኣይፈልጦን እየ። በጃኹም ኣብ ጀርመን ዘላ ከተማ ወይ ዓዲ ጽሓፉ፡ ንኣብነት Eberswalde፡ ወይ ናይ ፖስታ ቁጽራ፡ ንኣብነት 16225።
# source: ecbff918
error-place-name-shared = ኣብ ጀርመን ብዙሓት ቦታታት እዚ ስም እዚ ኣለዎም። በጃኹም ናይ ፖስታ ቁጽሪ እውን ጽሓፉ፡ ንኣብነት 16225 Eberswalde።
# source: 6cc9d5f8
error-place-code-shared = ሓያሎ ቦታታት እዚ ናይ ፖስታ ቁጽሪ ኣለዎም። በጃኹም ስም እውን ጽሓፉ፡ ንኣብነት 16225 Eberswalde።
# source: 39007063
error-language = በጃኹም ስም ናይ ሓደ ቋንቋ ጽሓፉ፡ ንኣብነት { $example }።
# source: 65a7efb1
error-language-level = በጃኹም ክሳብ ክንደይ ከም እትዛረብዎ ጽሓፉ፦ A1, A2, B1, B2, C1 ወይ C2። «የለን» ወይ «ቋንቋ ኣደይ» ክትጽሕፉ እውን ትኽእሉ ኢኹም።
# source: 807334c2
error-email = በጃኹም ሓደ ናይ ኢመይል ኣድራሻ ጽሓፉ፡ ንኣብነት name@example.org።
# source: cb2a47d4
error-duration = በጃኹም ክንደይ ግዜ ምዃኑ ጽሓፉ፡ ንኣብነት { $example }።
# source: 49ec1a50
error-acknowledge = በጃኹም ካብቶም መጠወቒታት ሓደ ምረጹ።
# source: a6af7459
error-too-long = ጽሑፍኩም ኣዝዩ ነዊሕ እዩ። በጃኹም ኣሕጽር ኣቢልኩም ጽሓፉ (ክሳብ { $limit } ፊደላት)።
# source: 74d2f0a3
error-empty = ዝንበብ ቃል ኣይረኸብኩን። በጃኹም ደጊምኩም ጽሓፉ።
# source: bf0eae02
error-constraint = እዚ መልሲ ኣብዚ ክኸውን ኣይክእልን እዩ። በጃኹም ደጊምኩም ርኣይዎ።
# source: c800321c
error-required = ምእንቲ ክንቅጽል ኣብዚ መልሲ የድሊ። «ሓገዝ» ወይ «ኣቋርጹ» ክትመርጹ እውን ትኽእሉ ኢኹም።
# source: 49ec1a50
error-choose = በጃኹም ካብቶም መጠወቒታት ሓደ ምረጹ።
# source: ec4987e0
error-other = ይቕሬታ፡ ጽሑፍ ጥራይ እየ ዘንብብ። ስእሊ፡ ናይ ድምጺ መልእኽቲ ወይ ፋይል ክኸፍት ኣይክእልን እየ።

## Help

# source: ba3a1d9a
help-now = እዚ ቻት ንህጹጽ ሓደጋ ኣይኮነን። መልእኽትኹም ብኡንብኡ ዘንብቦ ሰብ የለን።
# source: 94ca785f
help-emergency = ሓደጋ፡ ሓዊ፡ ግጭት መኪና፡ ከቢድ ሕማም፦ ናብ 112 ደውሉ። ፖሊስ፦ ናብ 110 ደውሉ። ብነጻ እዩ፡ ገንዘብ ኣይትኸፍሉን።
# source: b88aa4da
help-violence = ዓመጽ ኣብ ልዕሊ ደቂ ኣንስትዮ፦ ናብ 116 016 ደውሉ። ብነጻ፡ ለይትን መዓልትን። ብ18 ቋንቋታት ይዛረቡ እዮም፡ ንኣብነት ብዓረብኛን ብእንግሊዝኛን። ብትግርኛ ግን ኣይዛረቡን እዮም።
# source: 2457aecd
help-children = ጭንቀት ዘለዎም ቆልዑን መንእሰያትን፦ ናብ 116 111 ደውሉ። ብነጻ።
# source: 4f535c21
help-ukraine = ናይ ቴሌፎን ሓገዝ ንዩክሬን፡ ብዩክሬንኛን ብሩስኛን፦ 0800 500 2250። ብነጻ፡ ካብ ሰኑይ ክሳብ ዓርቢ፡ ካብ 14:00 ክሳብ 17:00።
# source: 9db63e7d
help-contact = ብዛዕባ እዚ ቻት ሕቶ እንተሃልዩኩም፡ ወይ ምስ ሰብ ክትዛረቡ እንተደሊኹም፦ { $contact }።
# source: ad6118e0
help-how = ከመይ ትምልሱ፦ መጠወቒ ምረጹ፡ ወይ ቁጽሪ ናይቲ መልሲ ጽሓፉ፡ ወይ ብናትኩም ቃላት ጽሓፉ። «ንድሕሪት»፡ «ሕለፉ»፡ «ዕረፍቲ» ከምኡ'ውን «ኣቋርጹ» ኩሉ ግዜ ይሰርሑ እዮም። ኩሉ መልስታትኩም ክትድምስሱ እንተደሊኹም «ሓበሬታይ ደምስሱ» ምረጹ።

## The file with all answers of a person

# source: 92abb4b5
file-title = ብዛዕባኹም ዘቐመጥናዮ
# source: 9868d2ff
file-made = ዕለት ናይዚ ፋይል፦ { $date }።
# source: d6258c3d
file-agreed = ክትሳተፉ ዝተሰማዕማዕኩምሉ ዕለት፦ { $date }። ቁጽሪ ናይቲ ጽሑፍ፦ { $version }።
# source: e12d91d3
file-earlier = ነዚ መልሲ ደሓር ቀይርኩምዎ።
# source: 6f4e1718
file-translation = ትርጉም ንሰራሕተኛታት

## The web page around the chat

# source: e82facc9
web-title = እንታይ የድልየኩም?
# source: d21f9b0a
web-intro = እንታይ ከም ዝጎድለኩም ንገሩና። ብቋንቋኹም፡ ኣብ ቁሩብ ደቓይቕ፡ ብዘይ ስምኩም።
# source: abd055d3
web-choose-language = ቋንቋኹም ምረጹ
# source: 67ff2334
web-cookie = እዚ ገጽ ኣብ ቴሌፎንኩም ሓንቲ ንእሽቶ ምልክት (ኩኪ) የቐምጥ፡ ምእንቲ ክትምለሱ ትኽእሉ። ካልእ ነገር የለን።
# source: ce847a80
web-have-code = ንምምላስ ኮድ ኣለኒ
# source: 2317d95c
web-chat = ቻት
# source: e589c4de
web-question = ሕቶ፦
# source: dc56f6a2
web-answer = መልስኹም፦
# source: ffbe11ef
web-answer-form = መልሲ
# source: fd2af777
web-skip-link = ናብቲ ሕቶ ኪዱ
# source: ce133938
web-send = ስደዱ
# source: b1005be7
web-write = መልስኹም ጽሓፉ
# source: 0b128783
web-write-number = ቁጽሪ ጽሓፉ
# source: 5d8d7f29
web-write-instead = ወይ መልሲ ጽሓፉ
# source: 57f6df1d
web-write-date = ወይ ጽሓፍዎ
# source: 92946029
web-write-phone = ቁጽሪ ቴሌፎን ጽሓፉ
# source: 486906ea
web-write-place = ነቲ ቦታ ብክልተ ቁጽርታት ጽሓፍዎ
# source: a4423294
web-here = ሕጂ ዘለኹዎ ቦታ ተጠቀሙ
# source: d022b651
web-here-how = ብራውዘርኩም መጀመርታ ይሓተኩም። ንሕና ዘለኹምዎ ቦታ ብግምት ጥራይ ኢና ንፈልጥ፡ ኣስታት ሓደ ኪሎሜተር።
# source: e3a8ab3b
web-here-written = እቲ ቦታ ሕጂ ኣብቲ ሳጹን ተጻሒፉ ኣሎ። «ስደዱ» ምረጹ።
# source: 11610ee9
web-here-failed = ነቲ ቦታ ክረኽቦ ኣይከኣልኩን። ክትጽሕፍዎ ትኽእሉ ኢኹም።
# source: e8a1b88e
web-choose-date = ዕለት ምረጹ
# source: 5bcb6ac9
web-day = መዓልቲ
# source: a088e7a2
web-month = ወርሒ
# source: 98ded52c
web-year = ዓመት
# source: f6962d1a
web-more = ተወሳኺ
# source: 73e7901e
web-progress = ካብ ሚእቲ ኣስታት { $percent } ወዲእኩም
# source: 4fe43c6e
web-busy = ሓንሳብ ተጸበዩ …
# source: d57e190d
web-offline = ኢንተርነት የለን። ክሳብ ሕጂ ዝሃብኩምና መልስታት ተቐሚጡ ኣሎ። በጃኹም ደጊምኩም ፈትኑ።
# source: a3450022
web-empty = በጃኹም መልሲ ምረጹ፡ ወይ ጽሓፉ።
# source: ee4255c1
web-code = ንምምላስ ዝሕግዘኒ ኮድ
# source: a4679999
web-code-text = ነዚ ኮድ ጽሒፍኩም ሓዝዎ። ብእኡ ጸኒሕኩም ክትቅጽሉ ትኽእሉ ኢኹም፡ ብኻልእ ቴሌፎን እውን። ንኻልእ ሰብ ኣይተርእይዎ።
# source: 92087a8f
web-code-none = ክትሳተፉ ከም እትደልዩ ምስ ነገርኩምና፡ ኮድ ክትረኽቡ ኢኹም።
# source: 409828bc
web-return = ብኮድኩም ተመለሱ
# source: 3bbab624
web-return-text = ነቲ ካብዚ ዝረኸብኩምዎ ኮድ ጽሓፉ። ዓቢ ይኹን ንእሽቶ ፊደል ጸገም የብሉን።
# source: 6d715448
web-return-label = ኮድኩም
# source: eada02af
web-return-wrong = ነዚ ኮድ ኣይንፈልጦን ኢና። በጃኹም ነፍሲ ወከፍ ፊደልን ቁጽርን ደጊምኩም ርኣዩ።
# source: 8542c0e0
web-help = ሓገዝን ናይ ቴሌፎን ቁጽርታትን
# source: 60e55c61
web-to-chat = ናብቲ ቻት
# source: 25af2aaf
web-to-start = ናብ መጀመርታ ገጽ
# source: b13df2d4
web-too-long = መልእኽትኹም ኣዝዩ ነዊሕ እዩ። በጃኹም ኣሕጽር ኣቢልኩም ጽሓፉ። ክሳብ ሕጂ ዝሃብኩምና መልስታት ተቐሚጡ ኣሎ።
# source: 717f602b
web-too-many = ብዙሕ መልእኽትታት ብሓንሳብ መጺኡ። በጃኹም ሓንቲ ደቒቕ ተጸበዩ፡ ካብኡ ደጊምኩም ፈትኑ። ክሳብ ሕጂ ዝሃብኩምና መልስታት ተቐሚጡ ኣሎ።
# source: 6d14ce17
web-not-found = እዚ ገጽ እዚ የለን።
# source: 7ec3c81d
web-not-possible = እዚ ኣብዚ ክኸውን ኣይክእልን እዩ። ክሳብ ሕጂ ዝሃብኩምና መልስታት ተቐሚጡ ኣሎ።
# source: 3fc6da59
web-refused = ንድሕነትኩም ክንብል ነዚ ኣይተቐበልናዮን። በጃኹም ነቲ ቻት ክፈትዎ፡ ካብኡ ደጊምኩም ፈትኑ።
# source: 005cbbf1
web-broken = ኣብዚ ጸገም ኣጋጢሙ። ናትኩም ጌጋ ኣይኮነን። ክሳብ ሕጂ ዝሃብኩምና መልስታት ተቐሚጡ ኣሎ። በጃኹም ደጊምኩም ፈትኑ።

## Telegram

# source: 30a2944e
telegram-notice = ኩባንያ Telegram ነዚ ቻት ከንብቦ ይኽእል እዩ። ከምኡ ዘይትደልዩ እንተኾንኩም፡ ኣብ ናይ ኢንተርነት ገጽና ክትምልሱ ትኽእሉ ኢኹም።
# source: 5120d28a
telegram-notice-alone = ኩባንያ Telegram ነዚ ቻት ከንብቦ ይኽእል እዩ። በጃኹም ስምኩም ወይ ናይ ካልኦት ሰባት ስም ኣይትጽሓፉ።
# source: d706872d
telegram-web = ኣብ ገጽ ኢንተርነት መልሱ
# source: fdcccf01
telegram-share-place = ቦታይ ስደዱ
# source: fcc46c5d
telegram-share-number = ቁጽረይ ስደዱ
# source: c039e0d8
telegram-place-how = በቲ ኣብ ታሕቲ ዘሎ መጠወቒ ሕጂ ዘለኹምዎ ቦታ ትሰዱ። ኩባንያ Telegram ነቲ ትኽክለኛ ቦታ ይርእዮ። ንሕና ብግምት ጥራይ ኢና ነቐምጦ፡ ኣስታት ሓደ ኪሎሜተር። ነቲ ቦታ ክትጽሕፍዎ እውን ትኽእሉ ኢኹም።
# source: ac9eb6c8
telegram-number-how = በቲ ኣብ ታሕቲ ዘሎ መጠወቒ ናይ Telegram ቁጽሪ ቴሌፎንኩም ትሰዱ። ካልእ ቁጽሪ ክትጽሕፉ እውን ትኽእሉ ኢኹም።
# source: 318669f6
telegram-go-on = ንቕጽል።
# source: 4f0e954c
telegram-private = ኣነ ምስ ሓደ ሰብ በይኑ ጥራይ እየ ዝዛረብ፡ ኣብ ጉጅለ ኣይኮነን። በጃኹም ምሳይ ቻት ክፈቱ፦ { $link }
# source: 1493b7eb
telegram-description = ሕቶ ካብ { $organisation }፦ ኣብዚ እንታይ የድልየኩም? ንቁሩባት ሕቶታት ብቋንቋኹም መልሱ። ኣስታት ሓሙሽተ ደቓይቕ ይወስድ። ስምኩም ክትነግሩ ኣየድልየኩምን። ብነጻ እዩ፡ ኣብ ዝኾነ ግዜ ድማ ከተቋርጹ ትኽእሉ ኢኹም።
# source: d6649fb9
telegram-short = እንታይ ከም ዘድልየኩም ንገሩና፦ ብቋንቋኹም፡ ኣብ ኣስታት ሓሙሽተ ደቓይቕ፡ ብዘይ ስምኩም።
# source: f4e24e53
command-help = ሓገዝን ናይ ቴሌፎን ቁጽርታትን
# source: eb150185
command-language = ካልእ ቋንቋ ምረጹ
# source: 7e904395
command-answers = መልስታተይ ርኣዩን ቀይሩን
# source: e0bf3284
command-back = ናብ ዝሓለፈ ሕቶ ተመለሱ
# source: ae00a2ba
command-skip = ነዚ ሕቶ ሕለፍዎ
# source: 4a91189a
command-pause = ዕረፍቲ፡ ኩሉ ይቕመጥ
# source: 4fc78763
command-continue = ነቶም ሕቶታት ቀጽሉ
# source: 394073ec
command-person = ካብ ሰብ ሓገዝ ሕተቱ
# source: df57b3ef
command-stop = ኣቋርጹ፡ መልስታተይ ይቕመጥ
# source: 3ab48292
command-delete = ዝበልክዎ ኩሉ ደምስሱ

## The poster

# source: a716bc76
poster-intro = እንታይ ከም ዝጎድለኩም ንገሩና፦ ብቋንቋኹም፡ ኣብ ኣስታት { $minutes } ደቓይቕ፡ ብዘይ ስምኩም።
# source: caf05fda
poster-free = ኣብ ዝኾነ ግዜ ከተቋርጹ ትኽእሉ ኢኹም። ዝጎድኣኩም ነገር የለን።
# source: adcc9868
poster-asks = ዝሓትት ዘሎ፦ { $organisation }
# source: e9ccaaa0
poster-telegram = ብTelegram
# source: 4284849b
poster-web = ብዘይ Telegram፡ ኣብ ገጽ ኢንተርነት
# source: 3b0ee129
poster-camera = ናይ ቴሌፎንኩም ካሜራ ክፈቱ።
# source: 2736831c
poster-square = { $count ->
        [one] ናብቲ ትርብዒት ኣቕንዕዎ።
       *[other] ናብ ሓደ ካብቶም ትርብዒታት ኣቕንዕዎ።
    }
# source: c94f1dcb
poster-begin = ኣብ ቴሌፎንኩም ንዝመጸ ጠውቑ፡ ካብኡ ጀምሩ።

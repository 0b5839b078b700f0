# መሕትት dialogs/flows/needs.yaml ብትግርኛ። ምንጪ፦ locales/en/needs.ftl.

# source: 454058d2
welcome =
    ሰላም! ኣብዚ { $organisation } ሓደስቲ ንዝመጹ ሰባት ይሓትት፦ እንታይ የድልየኩም?
    ኣብ ነፍሲ ወከፍ ሰሙን ሰራሕተኛታት ኩሉ መልስታት ብሓባር የንብቡ። ኣየናይ ሓገዝ ከም ዝጎድል ይርእዩ። ሰባት ስለምንታይ ብሓደ ኣገልግሎት ከም ዘይጥቀሙ እውን ይርእዩ። በዚ ዝሓሸ ሓገዝ ክውጥኑ ይኽእሉ።
    መልስታትኩም ንጉዳይ ዑቕባኹም ወይ ንወረቓቕትኹም ኣይቅይሮን እዩ። ንነፍሲ ወከፍ ሰብ ክንሕግዝ ቃል ክንኣቱ ኣይንኽእልን ኢና።
    ኣስታት { $minutes } ደቓይቕ ይወስድ። ኣስታት { $questions } ሓጸርቲ ሕቶታት ኣለዉ።

# source: 29634b63
consent =
    ክትሳተፉ ትደልዩ ዲኹም?
    ውሳነ ናትኩም እዩ። ኣይፋልን እንተበልኩም፡ ዝጎድኣኩም ነገር የለን።
    እዚ ናይ ምልክታ ወረቐት (ኣንትራግ) ኣይኮነን።
    ስምኩም ኣይንሓትትን ኢና። መልስታትኩም ዝርእዩ ሰራሕተኛታት { $organisation } ጥራይ እዮም። ኣብ ጸብጻብ ናይ ጉጅለታት ቁጽሪ ጥራይ ይርአ፡ ቃላትኩም ግና ንስኹም እንተ ፈቒድኩም ጥራይ።
    ድሕሪ { $months ->
        [one] 1 ወርሒ
       *[other] { $months } ኣዋርሕ
    } መልስታትኩም ንድምስሶ ኢና። ባዕልኹም እውን ኣብ ዝኾነ ግዜ ክትድምስስዎ ትኽእሉ ኢኹም፦ «ሓበሬታይ ደምስሱ» ምረጹ።
    .short = ተሳትፎ

# source: 094c66c7
first = ካብ ኩሉ ንላዕሊ እንታይ የድልየኩም?
    .hint = እቲ ካብ ኩሉ ዝያዳ ኣገዳሲ ምረጹ። ድሕሪኡ ክልተ ተወሰኽቲ ክትመርጹ ትኽእሉ ኢኹም።
    .short = ካብ ኩሉ ዝያዳ ኣገዳሲ
# source: 1ef4bb6b
second = ካልኣይ እንታይ የድልየኩም?
    .hint = ካልእ የለን? «ሕለፉ» ምረጹ።
    .short = ካልኣይ
# source: 431ec8dc
third = ሳልሳይ ከ?
    .hint = ካልእ የለን? «ሕለፉ» ምረጹ።
    .short = ሳልሳይ

# source: 6ea5ff7e
field-housing = መንበሪ ገዛ
# source: 64632a75
field-language = ቋንቋ ምምሃር
# source: 98b36e80
field-education = ቤት ትምህርትን ስልጠናን
# source: af220708
field-work = ስራሕ
# source: 5108793a
field-health = ጥዕና
# source: b5176ae0
field-sport_culture = ስፖርትን ባህልን
# source: c082b1d9
field-family_childcare = ስድራቤትን ክንክን ቆልዑን
# source: 9000ad9d
field-residence_authorities = ወረቓቕትን ቤት ጽሕፈታትን
# source: 76a55b0b
field-contacts = ምስ ሰባት ምልላይ
# source: 61309e78
field-safety_discrimination = ድሕነትን ፍትሓዊ ኣተሓሕዛን
# source: 595e0ef8
field-other = ገንዘብን ካልእን

# source: cddc6224
detail = { $item }፦ ብልክዕ እንታይ የድልየኩም?
    .hint = ካብ ሓደ ንላዕሊ ክትመርጹ ትኽእሉ ኢኹም።
    .short = { $item }፡ ብልክዕ እንታይ

# source: e95eda85
detail-own_home = ናይ ገዛእ ርእሰይ ገዛ
# source: 7e5d5e92
detail-bigger_home = ዝዓበየ ገዛ
# source: f77f41fe
detail-home_repair = ጽገና ናይ ገዛይ
# source: 14c2182a
detail-shelter_conditions = ኣብ መዕቆቢ (ሃይም) ዝሓሸ ናብራ
# source: f949faf4
detail-language_course = ኣብ ኮርስ ጀርመንኛ ቦታ
# source: e1db7539
detail-language_practice = ጀርመንኛ ንምዝራብ ልምምድ
# source: 03c4d2fe
detail-interpreter = ዝትርጉመለይ ሰብ
# source: 82500048
detail-reading_writing = ምንባብን ምጽሓፍን ምምሃር
# source: abb98840
detail-school_place = ኣብ ቤት ትምህርቲ ቦታ
# source: 4ea5f6a3
detail-school_help = ሓገዝ ኣብ ዕዮ ገዛ ናይ ትምህርቲ
# source: 1697f4cf
detail-vocational_training = ናይ ሞያ (ኣውስቢልዱንግ) ስልጠና
# source: 5a70af27
detail-university = ዩኒቨርሲቲ
# source: be809c1f
detail-find_work = ስራሕ ምርካብ
# source: 377db7f4
detail-recognition = ምስክር ወረቐተይ ኣፍልጦ ክረክብ
# source: f603bac3
detail-skills_without_certificate = ብዘይ ምስክር ወረቐት ዝኽእሎ ስራሕ ከርኢ
# source: 2ecd475f
detail-work_permit = ፍቓድ ስራሕ
# source: e8291cf5
detail-find_doctor = ሓኪም ምርካብ
# source: d1e6262e
detail-mental_health = ሓገዝ ንጭንቀት፡ ንፍርሒ ወይ ንስእነት ድቃስ
# source: a84c7a16
detail-health_card = ናይ ሕክምና ካርድን ክፍሊትን
# source: 72f598b5
detail-disability_care = ሓገዝ ንስንክልና ወይ ንክንክን
# source: eda21917
detail-sport = ስፖርት
# source: b349a5b9
detail-culture = ሙዚቃ፡ ስነ ጥበብ፡ ባህሊ
# source: 70af2d79
detail-for_young_people = ንጥፈታት ንመንእሰያት
# source: d669716e
detail-childcare_place = ኣብ መውዓሊ ህጻናት (ኪታ) ቦታ
# source: 0e413f56
detail-parents_support = ሓገዝ ንወለዲ
# source: a5bffd67
detail-family_reunion = ስድራቤተይ ናብዚ ምምጻእ
# source: 9d0cc8bd
detail-understand_letters = ደብዳበታትን ፎርምታትን ምርዳእ
# source: 96ecf2c1
detail-appointments = ቆጸራ (ተርሚን) ምርካብ
# source: 96fb708c
detail-legal_advice = ናይ ሕጊ ምኽሪ
# source: 51ad2ff9
detail-meet_people = ሓደስቲ ሰባት ምፍላጥ
# source: 77b8309f
detail-meeting_place = ሰባት ዝራኸቡሉ ቦታ
# source: d19c1b53
detail-mentor = ምሳይ ዝኸይድ ሰብ
# source: 410d05f9
detail-feel_safe = ኣብ ዝነብረሉ ቦታ ብዘይ ፍርሒ ክነብር
# source: 18a5ad8b
detail-treated_unfairly = በደል ክወርደኒ ከሎ ሓገዝ
# source: 7443af33
detail-protection = ካብ ዓመጽ ሓለዋ
# source: 47911894
detail-money = ገንዘብ ንመዓልታዊ መነባብሮ
# source: c6964bd2
detail-transport = ኣውቶቡስን ባቡርን
# source: c0668ca1
detail-internet_phone = ኢንተርነትን ቴሌፎንን
# source: 215045c2
detail-something_else = ካልእ ነገር

# source: 6788dc9c
urgency = { $item }፦ ህጹጽ ድዩ? መዓስ የድልየኩም?
    .short = { $item }፡ መዓስ
# source: a4f0e79a
urgency-now = ሕጂ
# source: b40b5d2c
urgency-soon = ኣብ ዝመጹ ሰለስተ ኣዋርሕ
# source: c4ca3780
urgency-later = ደሓር

# source: a0951ea2
offer = { $item }፦ ኣብዚ ብዝርከብ ኣገልግሎት ተጠቒምኩም ትፈልጡ ዲኹም? ንኣብነት ምኽሪ፡ ኮርስ ወይ ሰባት ዝራኸቡሉ ቦታ።
    .short = { $item }፡ ኣገልግሎት
# source: c06baa96
offer-used = እወ፡ ብኣገልግሎት ተጠቒመ
# source: f9983c59
offer-known = ኣገልግሎት እፈልጥ እየ፡ ግን ኣይተጠቐምኩን
# source: cbcaef6a
offer-unknown = ዝኾነ ኣገልግሎት ኣይፈልጥን እየ

# source: 54fb7861
why_not = { $item }፦ ስለምንታይ በቲ ኣገልግሎት ዘይተጠቐምኩም?
    .hint = እቲ ቀንዲ ምኽንያት ምረጹ።
    .short = { $item }፡ ስለምንታይ ዘይተጠቐምኩም
# source: e1572028
reason-did_not_know = ብዛዕባኡ ኣይፈልጥን ነይረ
# source: 39c8ab7b
reason-not_relevant = ንዓይ ዝኸውን ኣይኮነን
# source: d43d6112
reason-no_trust = ብዙሕ ኣይኣምኖን እየ
# source: b00389da
reason-language = ብሰንኪ ቋንቋ
# source: 18a8a490
reason-time_or_childcare = ግዜ የብለይን፡ ወይ ንቆልዑ ዝሕሉ ሰብ የለን
# source: 5d1c1010
reason-too_far = ኣዝዩ ርሑቕ እዩ
# source: 8cf30176
reason-not_allowed = ኣይፍቀደለይን እዩ
# source: 23986486
reason-full = መሊኡ ነይሩ
# source: 3dc96934
reason-other = ካልእ ምኽንያት

# source: f785a8ff
household = ከም ሓደ ስድራቤት ብሓባር ክንደይ ሰባት ትነብሩ? ንነብስኹም እውን ቁጸሩ።
    .hint = ንኣብነት ስድራቤትኩም። ነቶም ካልኦት ኣብ መዕቆቢ (ሃይም) ዘለዉ ሰባት ኣይትቑጸሩ። ቁጽሪ ጽሓፉ።
    .short = ብዝሒ ሰባት ኣብ ስድራቤት
    .constraint = በጃኹም ካብ 1 ክሳብ 20 ቁጽሪ ጽሓፉ። ንነብስኹም እውን ቁጸሩ።

# source: bd11b42f
arrived = ናብ ጀርመን መዓስ መጺእኩም?
    .hint = ወርሕን ዓመትን እኹል እዩ።
    .short = ናብ ጀርመን ዝመጻእኩምሉ ግዜ
    .constraint = እዚ ዕለት ልክዕ ክኸውን ኣይክእልን እዩ። ዝሓለፈ ዕለት ክኸውን ኣለዎ። በጃኹም ወርሕን ዓመትን ደጊምኩም ጽሓፉ።

# source: afd4da78
municipality = ኣብ ኣየናይ ከተማ ትነብሩ?
    .short = ከተማ
# source: 82e90e7f
municipality-eberswalde = ኤበርስቫልደ (Eberswalde)
# source: dd74c6db
municipality-bernau = በርናው (Bernau bei Berlin)
# source: de675264
municipality-ahrensfelde = ኣረንስፈልደ (Ahrensfelde)
# source: d27098d0
municipality-panketal = ፓንከታል (Panketal)
# source: c683d78b
municipality-wandlitz = ቫንድሊትስ (Wandlitz)
# source: e05aa7bb
municipality-elsewhere = ካልእ ቦታ

# source: b80551c5
own_words = ብናትኩም ቃላት ተወሳኺ ክትነግሩና ትደልዩ ዲኹም?
    .hint = በጃኹም ስም፡ ኣድራሻ ወይ ቁጽሪ ቴሌፎን ኣይትጽሓፉ። ዝውሰኽ የለን? «ሕለፉ» ምረጹ።
    .short = ብናትኩም ቃላት

# source: 8043df8a
idea = ነቶም ኣብዚ ዘለዉ ሰባት ዝሕግዝ ሓሳብ ኣለኩም ዶ?
    .hint = ሓሳብ የለን? «ሕለፉ» ምረጹ።
    .short = ሓሳብኩም

# source: f8e5e76b
quote = ሓሳብኩም ንምምሕዳር ከተማ ከነርኢ ንኽእል ዶ? ብዘይ ስምኩም።
    .hint = «እወ» እንተ ኢልኩም፡ ሓሳብኩም ብናትኩም ቃላት ኣብ ሰሙናዊ ጸብጻብ ክርአ ይኽእል። ኣብ ዝኾነ ግዜ ክትቅይርዎ ትኽእሉ ኢኹም።
    .short = ሓሳብ ምርኣይ

# source: 24d63da0
thanks =
    ብጣዕሚ የቐንየልና! መልስታትኩም ተቐሚጡ ኣሎ።
    ቀጺሉ እንታይ ይኸውን፦ ሰራሕተኛታት ሰኑይ ናይ ኩሎም ሰባት መልስታት ብሓባር የንብቡ። ድሕሪኡ እንታይ ክገብሩ ከም ዝኽእሉ ይውጥኑ።
    ኣብ ዝኾነ ግዜ ተመሊስኩም መልስታትኩም ክትርእዩ፡ ክትቅይሩ ወይ ክትድምስሱ ትኽእሉ ኢኹም።

# The flow dialogs/flows/needs.yaml in Amharic. Source: locales/en/needs.ftl.

# source: 454058d2
welcome =
    ሰላም! እዚህ አዲስ የሆኑ ሰዎችን እንጠይቃለን፦ ምን ያስፈልግዎታል? ጠያቂ፦ { $organisation }።
    በየሳምንቱ ሠራተኞች ሁሉንም መልሶች በአንድ ላይ ያነባሉ። የትኛው እርዳታ እንደጎደለ ያያሉ። ሰዎች በአንድ አገልግሎት ለምን እንደማይጠቀሙም ያያሉ። በዚህ መንገድ የተሻለ እርዳታ ማቀድ ይችላሉ።
    መልሶችዎ የጥገኝነት ጉዳይዎን ወይም ወረቀቶችዎን አይቀይሩም። ለእያንዳንዱ ሰው እርዳታ እንደምንሰጥ ቃል መግባት አንችልም።
    { $minutes } ደቂቃ ያህል ይወስዳል። { $questions } ያህል አጫጭር ጥያቄዎች አሉ።

# source: 29634b63
consent =
    መሳተፍ ይፈልጋሉ?
    የሚወስኑት እርስዎ ነዎት። አይ ካሉ ምንም አይጎዳዎትም።
    ይህ ማመልከቻ (አንትራግ) አይደለም።
    ስምዎን አንጠይቅም። መልሶቹን የሚያዩት ሠራተኞች ብቻ ናቸው ({ $organisation })። በሪፖርቶች ላይ የሚታየው የቡድኖች ቁጥር ብቻ ነው፤ ቃላትዎ የሚታዩት እርስዎ ከፈቀዱ ብቻ ነው።
    ከ{ $months ->
        [one] 1 ወር
       *[other] { $months } ወራት
    } በኋላ መልሶችዎን እናጠፋለን። እርስዎም በማንኛውም ጊዜ ማጥፋት ይችላሉ፦ «መረጃዬን ያጥፉ» የሚለውን ይምረጡ።
    .short = ተሳትፎ

# source: 094c66c7
first = ከሁሉ በላይ ምን ያስፈልግዎታል?
    .hint = በጣም አስፈላጊውን ይምረጡ። ከዚያ ሌሎች ሁለት መምረጥ ይችላሉ።
    .short = ከሁሉ በላይ አስፈላጊ
# source: 1ef4bb6b
second = በሁለተኛ ደረጃ ምን ያስፈልግዎታል?
    .hint = ሌላ የለም? «ይለፉ» የሚለውን ይምረጡ።
    .short = ሁለተኛ
# source: 431ec8dc
third = በሦስተኛ ደረጃስ?
    .hint = ሌላ የለም? «ይለፉ» የሚለውን ይምረጡ።
    .short = ሦስተኛ

# source: 6ea5ff7e
field-housing = መኖሪያ ቤት
# source: 64632a75
field-language = ቋንቋ መማር
# source: 98b36e80
field-education = ትምህርት ቤት እና ሥልጠና
# source: af220708
field-work = ሥራ
# source: 5108793a
field-health = ጤና
# source: b5176ae0
field-sport_culture = ስፖርት እና ባህል
# source: c082b1d9
field-family_childcare = ቤተሰብ እና የልጆች እንክብካቤ
# source: 9000ad9d
field-residence_authorities = ወረቀቶች እና መሥሪያ ቤቶች
# source: 76a55b0b
field-contacts = ከሰዎች ጋር መገናኘት
# source: 61309e78
field-safety_discrimination = ደህንነት እና ፍትሐዊ አያያዝ
# source: 595e0ef8
field-other = ገንዘብ እና ሌሎች ነገሮች

# source: cddc6224
detail = { $item }፦ በትክክል ምን ያስፈልግዎታል?
    .hint = ከአንድ በላይ መምረጥ ይችላሉ።
    .short = { $item }፣ ዝርዝር

# source: e95eda85
detail-own_home = የራሴ ቤት
# source: 7e5d5e92
detail-bigger_home = ተለቅ ያለ ቤት
# source: f77f41fe
detail-home_repair = የቤቴ ጥገና
# source: 14c2182a
detail-shelter_conditions = በመጠለያ (ሃይም) የተሻለ ኑሮ
# source: f949faf4
detail-language_course = በጀርመንኛ ኮርስ ቦታ
# source: e1db7539
detail-language_practice = ጀርመንኛ የመናገር ልምምድ
# source: 03c4d2fe
detail-interpreter = የሚያስተረጉምልኝ ሰው
# source: 82500048
detail-reading_writing = ማንበብ እና መጻፍ መማር
# source: abb98840
detail-school_place = በትምህርት ቤት ቦታ
# source: 4ea5f6a3
detail-school_help = በትምህርት ቤት ሥራ እርዳታ
# source: 1697f4cf
detail-vocational_training = የሙያ ሥልጠና (አውስቢልዱንግ)
# source: 5a70af27
detail-university = ዩኒቨርሲቲ
# source: be809c1f
detail-find_work = ሥራ ማግኘት
# source: 377db7f4
detail-recognition = ለምስክር ወረቀቶቼ እውቅና
# source: f603bac3
detail-skills_without_certificate = ያለ ምስክር ወረቀት የምችለውን ማሳየት
# source: 2ecd475f
detail-work_permit = የሥራ ፈቃድ
# source: e8291cf5
detail-find_doctor = ሐኪም ማግኘት
# source: d1e6262e
detail-mental_health = ለጭንቀት፣ ለፍርሃት ወይም ለእንቅልፍ ችግር እርዳታ
# source: a84c7a16
detail-health_card = የጤና ካርድ እና ወጪ
# source: 72f598b5
detail-disability_care = ለአካል ጉዳት ወይም ለእንክብካቤ እርዳታ
# source: eda21917
detail-sport = ስፖርት
# source: b349a5b9
detail-culture = ሙዚቃ፣ ሥነ ጥበብ፣ ባህል
# source: 70af2d79
detail-for_young_people = የወጣቶች እንቅስቃሴዎች
# source: d669716e
detail-childcare_place = በሕፃናት ማቆያ (ኪታ) ቦታ
# source: 0e413f56
detail-parents_support = ለወላጆች እርዳታ
# source: a5bffd67
detail-family_reunion = ቤተሰቤን ወደዚህ ማምጣት
# source: 9d0cc8bd
detail-understand_letters = ደብዳቤዎችን እና ፎርሞችን መረዳት
# source: 96ecf2c1
detail-appointments = ቀጠሮ (ተርሚን) ማግኘት
# source: 96fb708c
detail-legal_advice = የሕግ ምክር
# source: 51ad2ff9
detail-meet_people = ከአዳዲስ ሰዎች ጋር መተዋወቅ
# source: 77b8309f
detail-meeting_place = ሰዎች የሚገናኙበት ቦታ
# source: d19c1b53
detail-mentor = አብሮኝ የሚሄድ አንድ ሰው
# source: 410d05f9
detail-feel_safe = በምኖርበት ቦታ ያለ ስጋት መኖር
# source: 18a5ad8b
detail-treated_unfairly = በደል ሲደርስብኝ እርዳታ
# source: 7443af33
detail-protection = ከጥቃት ጥበቃ
# source: 47911894
detail-money = ለዕለት ኑሮ ገንዘብ
# source: c6964bd2
detail-transport = አውቶቡስ እና ባቡር
# source: c0668ca1
detail-internet_phone = ኢንተርኔት እና ስልክ
# source: 215045c2
detail-something_else = ሌላ ነገር

# source: 6788dc9c
urgency = { $item }፦ አስቸኳይ ነው? መቼ ያስፈልግዎታል?
    .short = { $item }፣ መቼ
# source: a4f0e79a
urgency-now = አሁን
# source: b40b5d2c
urgency-soon = በሚቀጥሉት ሦስት ወራት
# source: c4ca3780
urgency-later = በኋላ

# source: a0951ea2
offer = { $item }፦ ለዚህ የሚሆን አገልግሎት እዚህ ተጠቅመዋል? ለምሳሌ ምክር፣ ኮርስ ወይም ሰዎች የሚገናኙበት ቦታ።
    .short = { $item }፣ አገልግሎት
# source: c06baa96
offer-used = አዎ፣ አገልግሎት ተጠቅሜያለሁ
# source: f9983c59
offer-known = አገልግሎት አውቃለሁ፣ ግን አልተጠቀምኩም
# source: cbcaef6a
offer-unknown = ምንም አገልግሎት አላውቅም

# source: 54fb7861
why_not = { $item }፦ አገልግሎቱን ለምን አልተጠቀሙም?
    .hint = ዋናውን ምክንያት ይምረጡ።
    .short = { $item }፣ ያልተጠቀሙበት ምክንያት
# source: e1572028
reason-did_not_know = ስለ እሱ አላውቅም ነበር
# source: 39c8ab7b
reason-not_relevant = ለእኔ የሚሆን አይደለም
# source: d43d6112
reason-no_trust = በበቂ ሁኔታ አላምነውም
# source: b00389da
reason-language = የቋንቋ ችግር
# source: 18a8a490
reason-time_or_childcare = ጊዜ የለኝም፣ ወይም ለልጆች እንክብካቤ የለም
# source: 5d1c1010
reason-too_far = በጣም ሩቅ ነው
# source: 8cf30176
reason-not_allowed = አይፈቀድልኝም
# source: 23986486
reason-full = ሞልቶ ነበር
# source: 3dc96934
reason-other = ሌላ ምክንያት

# source: f785a8ff
household = በአንድ ቤተሰብ አብረውዎት የሚኖሩት ስንት ሰዎች ናቸው? ራስዎንም ይቁጠሩ።
    .hint = ለምሳሌ ቤተሰብዎ። በመጠለያው (ሃይም) ያሉ ሌሎች ሰዎችን አይቁጠሩ። ቁጥር ይጻፉ።
    .short = በቤተሰብ ያሉ ሰዎች
    .constraint = እባክዎ ከ1 እስከ 20 ያለ ቁጥር ይጻፉ። ራስዎንም ይቁጠሩ።

# source: bd11b42f
arrived = ወደ ጀርመን መቼ መጡ?
    .hint = ወሩ እና ዓመቱ በቂ ነው።
    .short = ወደ ጀርመን የመጡበት ጊዜ
    .constraint = ይህ ቀን ትክክል ሊሆን አይችልም። ያለፈ ጊዜ መሆን አለበት። እባክዎ ወሩን እና ዓመቱን እንደገና ይጻፉ።

# source: afd4da78
municipality = በየትኛው ከተማ ይኖራሉ?
    .short = ከተማ
# source: 82e90e7f
municipality-eberswalde = ኤበርስቫልደ (Eberswalde)
# source: dd74c6db
municipality-bernau = በርናው (Bernau bei Berlin)
# source: de675264
municipality-ahrensfelde = አሬንስፌልደ (Ahrensfelde)
# source: d27098d0
municipality-panketal = ፓንከታል (Panketal)
# source: c683d78b
municipality-wandlitz = ቫንድሊትስ (Wandlitz)
# source: e05aa7bb
municipality-elsewhere = ሌላ ቦታ

# source: b80551c5
own_words = በራስዎ ቃላት ተጨማሪ መናገር ይፈልጋሉ?
    .hint = እባክዎ ስም፣ አድራሻ ወይም የስልክ ቁጥር አይጻፉ። የሚጨምሩት የለም? «ይለፉ» የሚለውን ይምረጡ።
    .short = በራስዎ ቃላት

# source: 8043df8a
idea = እዚህ ያሉ ሰዎችን የሚረዳ ሐሳብ አለዎት?
    .hint = ሐሳብ የለዎትም? «ይለፉ» የሚለውን ይምረጡ።
    .short = ሐሳብዎ

# source: f8e5e76b
quote = ሐሳብዎን ለከተማው አስተዳደር ማሳየት እንችላለን? ያለ ስምዎ።
    .hint = «አዎ» ካሉ ሐሳብዎ በራስዎ ቃላት በሳምንታዊው ሪፖርት ላይ ሊታይ ይችላል። ይህን በማንኛውም ጊዜ መቀየር ይችላሉ።
    .short = ሐሳብ ማሳየት

# source: 24d63da0
thanks =
    በጣም እናመሰግናለን! መልሶችዎ ተቀምጠዋል።
    ቀጥሎ የሚሆነው፦ ሰኞ ሠራተኞች የሁሉንም ሰዎች መልሶች በአንድ ላይ ያነባሉ። ከዚያ ምን ማድረግ እንደሚችሉ ያቅዳሉ።
    በማንኛውም ጊዜ ተመልሰው መልሶችዎን ማየት፣ መቀየር ወይም ማጥፋት ይችላሉ።

# The flow dialogs/flows/needs.yaml in Somali. Source: locales/en/needs.ftl.

# source: 454058d2
welcome =
    Salaan! Dadka cusub ayaan weydiinaynaa: Maxaad u baahan tahay? Cidda weydiinaysa: { $organisation }.
    Toddobaad kasta, shaqaaluhu waxay wada akhriyaan jawaabaha oo dhan. Waxay arkaan caawimaadda maqan iyo sababta aysan dadku adeeg u isticmaalin. Sidaas ayay ku qorsheyn karaan caawimaad ka wanaagsan.
    Jawaabahaagu wax kama beddelaan kiiskaaga magangelyada ama dukumentiyadaada. Qof kasta uma ballanqaadi karno caawimaad.
    Waxay qaadanaysaa qiyaastii { $minutes } daqiiqo. Waxaa jira qiyaastii { $questions } su'aalood oo gaagaaban.

# source: 29634b63
consent =
    Ma rabtaa inaad ka qaybgasho?
    Adigaa go'aansanaya. Haddii aad maya tiraahdo, wax dhib ah kuma gaarayo.
    Tani ma aha codsi (Antrag).
    Magacaaga kuma weydiinayno. Jawaabaha waxaa arka shaqaalaha oo keliya ({ $organisation }). Warbixinnada waxaa ku jira tirooyinka kooxaha oo keliya, erayadaadana keliya haddii aad oggolaato.
    { $months ->
        [one] 1 bil
       *[other] { $months } bilood
    } kadib waan tirtirnaa jawaabahaaga. Adiguna mar kasta waad tirtiri kartaa: dooro "Tirtir xogtayda".
    .short = Ka qaybgal

# source: 094c66c7
first = Maxaad ugu baahi badan tahay?
    .hint = Dooro midka ugu muhiimsan. Kadib laba kale ayaad sheegi kartaa.
    .short = Ugu muhiimsan
# source: 1ef4bb6b
second = Waa maxay waxa labaad ee kuu muhiimsan?
    .hint = Haddii aysan wax kale jirin, dooro "Ka bood".
    .short = Labaad
# source: 431ec8dc
third = Waa maxay waxa saddexaad?
    .hint = Haddii aysan wax kale jirin, dooro "Ka bood".
    .short = Saddexaad

# source: 6ea5ff7e
field-housing = Guri
# source: 64632a75
field-language = Barashada luqadda
# source: 98b36e80
field-education = Iskuul iyo tababar
# source: af220708
field-work = Shaqo
# source: 5108793a
field-health = Caafimaad
# source: b5176ae0
field-sport_culture = Isboorti iyo dhaqan
# source: c082b1d9
field-family_childcare = Qoyska iyo xannaanada carruurta
# source: 9000ad9d
field-residence_authorities = Dukumentiyo iyo xafiisyo
# source: 76a55b0b
field-contacts = La kulanka dadka
# source: 61309e78
field-safety_discrimination = Ammaan iyo caddaalad
# source: 595e0ef8
field-other = Lacag iyo wax kale

# source: cddc6224
detail = { $item }: Maxaad si gaar ah ugu baahan tahay?
    .hint = Waxaad dooran kartaa wax ka badan hal.
    .short = { $item }: faahfaahin

# source: e95eda85
detail-own_home = Guri ii gaar ah
# source: 7e5d5e92
detail-bigger_home = Guri ka weyn
# source: f77f41fe
detail-home_repair = Dayactirka gurigayga
# source: 14c2182a
detail-shelter_conditions = Hagaajinta nolosha xerada (Heim)
# source: f949faf4
detail-language_course = Boos koorsada Af-Jarmalka
# source: e1db7539
detail-language_practice = Ku celcelinta hadalka Af-Jarmalka
# source: 03c4d2fe
detail-interpreter = Qof ii turjuma
# source: 82500048
detail-reading_writing = Barashada akhriska iyo qorista
# source: abb98840
detail-school_place = Boos iskuul
# source: 4ea5f6a3
detail-school_help = Caawimaadda casharrada iskuulka
# source: 1697f4cf
detail-vocational_training = Tababar xirfadeed (Ausbildung)
# source: 5a70af27
detail-university = Jaamacad
# source: be809c1f
detail-find_work = Helidda shaqo
# source: 377db7f4
detail-recognition = Aqoonsiga shahaadooyinkayga
# source: f603bac3
detail-skills_without_certificate = Inaan muujiyo waxa aan qaban karo shahaado la'aan
# source: 2ecd475f
detail-work_permit = Oggolaanshaha shaqada
# source: e8291cf5
detail-find_doctor = Helidda dhakhtar
# source: d1e6262e
detail-mental_health = Caawimaad marka aan qabo walwal, cabsi ama hurdo xumo
# source: a84c7a16
detail-health_card = Kaarka caafimaadka iyo kharashka
# source: 72f598b5
detail-disability_care = Caawimaadda naafonimada ama daryeelka
# source: eda21917
detail-sport = Isboorti
# source: b349a5b9
detail-culture = Muusig, farshaxan, dhaqan
# source: 70af2d79
detail-for_young_people = Hawlaha dhallinyarada
# source: d669716e
detail-childcare_place = Boos xannaanada carruurta (Kita)
# source: 0e413f56
detail-parents_support = Caawimaadda waalidiinta
# source: a5bffd67
detail-family_reunion = Inaan qoyskayga halkan keeno
# source: 9d0cc8bd
detail-understand_letters = Fahamka warqadaha iyo foomamka
# source: 96ecf2c1
detail-appointments = Helidda ballan (Termin)
# source: 96fb708c
detail-legal_advice = Talo sharci
# source: 51ad2ff9
detail-meet_people = Barashada dad cusub
# source: 77b8309f
detail-meeting_place = Meel lagu kulmo
# source: d19c1b53
detail-mentor = Qof i raaca
# source: 410d05f9
detail-feel_safe = Inaan ammaan ku dareemo meesha aan ku noolahay
# source: 18a5ad8b
detail-treated_unfairly = Caawimaad marka la i dulmiyo
# source: 7443af33
detail-protection = Ka badbaadinta xadgudubka
# source: 47911894
detail-money = Lacagta nolol maalmeedka
# source: c6964bd2
detail-transport = Bas iyo tareen
# source: c0668ca1
detail-internet_phone = Internet iyo telefoon
# source: 215045c2
detail-something_else = Wax kale

# source: 6788dc9c
urgency = { $item }: Ma degdeg baa? Goorma ayaad u baahan tahay?
    .short = { $item }: goorma
# source: a4f0e79a
urgency-now = Hadda
# source: b40b5d2c
urgency-soon = Saddexda bilood ee soo socda
# source: c4ca3780
urgency-later = Mar dambe

# source: a0951ea2
offer = { $item }: Halkan ma ka isticmaashay adeeg arrintan ku saabsan? Tusaale ahaan talo, koorso ama meel lagu kulmo.
    .short = { $item }: adeegyo
# source: c06baa96
offer-used = Haa, adeeg waan isticmaalay
# source: f9983c59
offer-known = Adeeg waan aqaan, laakiin ma aan isticmaalin
# source: cbcaef6a
offer-unknown = Wax adeeg ah ma aqaan

# source: 54fb7861
why_not = { $item }: Maxaad adeegga u isticmaali weyday?
    .hint = Dooro sababta ugu muhiimsan.
    .short = { $item }: sababta aan loo isticmaalin
# source: e1572028
reason-did_not_know = Kama aan warqabin
# source: 39c8ab7b
reason-not_relevant = Aniga iima habboona
# source: d43d6112
reason-no_trust = Kalsooni igu filan kuma qabo
# source: b00389da
reason-language = Luqadda
# source: 18a8a490
reason-time_or_childcare = Waqti ma haysto, ama xannaano carruureed ma jirto
# source: 5d1c1010
reason-too_far = Aad buu u fog yahay
# source: 8cf30176
reason-not_allowed = La iima oggola
# source: 23986486
reason-full = Boos bannaan ma jirin
# source: 3dc96934
reason-other = Sabab kale

# source: f785a8ff
household = Immisa qof ayaad hal qoys ahaan u wada nooshihiin? Naftaadana ku dar.
    .hint = Tusaale ahaan qoyskaaga. Ha ku darin dadka kale ee xerada (Heim). Qor tiro.
    .short = Dadka qoyska
    .constraint = Fadlan qor tiro, laga bilaabo 1 ilaa 20. Naftaadana ku dar.

# source: bd11b42f
arrived = Goorma ayaad Jarmalka timid?
    .hint = Bisha iyo sannadka ayaa ku filan.
    .short = Imaatinka Jarmalka
    .constraint = Taariikhdani sax ma noqon karto. Waa inay tahay waqti hore. Fadlan mar kale qor bisha iyo sannadka.

# source: afd4da78
municipality = Magaaladee ayaad ku nooshahay?
    .short = Magaalo
# source: 82e90e7f
municipality-eberswalde = Eberswalde
# source: dd74c6db
municipality-bernau = Bernau bei Berlin
# source: de675264
municipality-ahrensfelde = Ahrensfelde
# source: d27098d0
municipality-panketal = Panketal
# source: c683d78b
municipality-wandlitz = Wandlitz
# source: e05aa7bb
municipality-elsewhere = Meel kale

# source: b80551c5
own_words = Ma rabtaa inaad wax kale noogu sheegto erayadaada?
    .hint = Fadlan ha qorin magacyo, cinwaanno ama lambarro telefoon. Haddii aysan wax kale jirin, dooro "Ka bood".
    .short = Erayadaada

# source: 8043df8a
idea = Ma haysaa fikrad caawin karta dadka halkan jooga?
    .hint = Fikrad ma haysid? Dooro "Ka bood".
    .short = Fikraddaada

# source: f8e5e76b
quote = Ma tusi karnaa fikraddaada magaalada? Magacaaga la'aantiis.
    .hint = Haddii aad tiraahdo "Haa", fikraddaada oo erayadaada ah ayaa ku jiri karta warbixinta toddobaadka. Mar kasta waad beddeli kartaa.
    .short = Tusidda fikradda

# source: 24d63da0
thanks =
    Aad baad u mahadsan tahay! Jawaabahaaga waa la kaydiyay.
    Waxa xiga: Isniinta shaqaaluhu waxay wada akhriyaan jawaabaha dadka oo dhan. Kadib waxay qorsheeyaan waxa ay samayn karaan.
    Mar kasta waad soo noqon kartaa si aad jawaabahaaga u eegto, u beddesho ama u tirtirto.

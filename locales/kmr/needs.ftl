# dialogs/flows/needs.yaml bi kurmancî. Çavkanî: locales/en/needs.ftl.

# source: 454058d2
welcome =
    Silav! Em ji kesên ku nû hatine vir dipirsin: Çi ji we re lazim e? Kî dipirse? { $organisation }.
    Her hefte karmend hemû bersivan bi hev re dixwînin. Ew dibînin kîjan alîkarî kêm e, û çima mirov xizmetekê bi kar naynin. Wisa ew dikarin alîkariyeke baştir plan bikin.
    Bersivên we di doza we ya penaberiyê û di kaxezên we de tiştekî naguherînin. Em nikarin soza alîkariyê bidin her kesî.
    Ew nêzîkî { $minutes } deqeyan dikişîne. Nêzîkî { $questions } pirsên kurt hene.

# source: 29634b63
consent =
    Hûn dixwazin beşdar bibin?
    Biryar ya we ye. Eger hûn bêjin na, tu zirara vê ji we re nîne.
    Ev ne daxwazname (Antrag) ye.
    Em navê we napirsin. Bersivan tenê karmendên vê saziyê dibînin: { $organisation }. Di raporan de tenê hejmarên koman hene, û gotinên we tenê eger hûn destûrê bidin.
    Piştî { $months ->
        [one] mehekê
       *[other] { $months } mehan
    } em bersivên we jê dibin. Hûn bi xwe jî dikarin wan kengî bixwazin jê bibin: “Agahiyên min jê bibe” hilbijêrin.
    .short = Beşdarbûn

# source: 094c66c7
first = Ji her tiştî zêdetir çi ji we re lazim e?
    .hint = Tiştê herî girîng hilbijêrin. Paşê hûn dikarin du tiştên din jî bêjin.
    .short = Ya herî girîng
# source: 1ef4bb6b
second = Piştî wê, ya herî girîng ji bo we çi ye?
    .hint = Tiştekî din tune? “Derbas bike” hilbijêrin.
    .short = Ya duyem
# source: 431ec8dc
third = Û ya sêyem?
    .hint = Tiştekî din tune? “Derbas bike” hilbijêrin.
    .short = Ya sêyem

# source: 6ea5ff7e
field-housing = Xanî
# source: 64632a75
field-language = Fêrbûna zimên
# source: 98b36e80
field-education = Dibistan û fêrbûna pîşeyekê
# source: af220708
field-work = Kar
# source: 5108793a
field-health = Tenduristî
# source: b5176ae0
field-sport_culture = Werziş û çand
# source: c082b1d9
field-family_childcare = Malbat û lênêrîna zarokan
# source: 9000ad9d
field-residence_authorities = Kaxez û daîreyên dewletê
# source: 76a55b0b
field-contacts = Naskirina mirovan
# source: 61309e78
field-safety_discrimination = Ewlehî û reftara wekhev
# source: 595e0ef8
field-other = Pere û tiştên din

# source: cddc6224
detail = { $item }: Tam çi ji we re lazim e?
    .hint = Hûn dikarin ji yekê zêdetir hilbijêrin.
    .short = { $item }: tam çi

# source: e95eda85
detail-own_home = Xaniyekî serbixwe
# source: 7e5d5e92
detail-bigger_home = Xaniyekî mezintir
# source: f77f41fe
detail-home_repair = Tamîrkirina xaniyê min
# source: 14c2182a
detail-shelter_conditions = Jiyaneke baştir li kampê (Heim)
# source: f949faf4
detail-language_course = Cihek di kursa almanî de
# source: e1db7539
detail-language_practice = Temrîna axaftina almanî
# source: 03c4d2fe
detail-interpreter = Kesek ku wergerê bike
# source: 82500048
detail-reading_writing = Fêrbûna xwendin û nivîsandinê
# source: abb98840
detail-school_place = Cihek di dibistanê de
# source: 4ea5f6a3
detail-school_help = Alîkarî di dersên dibistanê de
# source: 1697f4cf
detail-vocational_training = Fêrbûna pîşeyekê (Ausbildung)
# source: 5a70af27
detail-university = Zanîngeh
# source: be809c1f
detail-find_work = Dîtina kar
# source: 377db7f4
detail-recognition = Naskirina fermî ya dîplomayên min
# source: f603bac3
detail-skills_without_certificate = Nîşandana tiştên ku ez bê dîploma dizanim
# source: 2ecd475f
detail-work_permit = Destûra kar
# source: e8291cf5
detail-find_doctor = Dîtina doktor
# source: d1e6262e
detail-mental_health = Alîkarî ji bo xem, tirs an xewa xirab
# source: a84c7a16
detail-health_card = Karta tenduristiyê û mesref
# source: 72f598b5
detail-disability_care = Alîkarî ji bo astengdarî an lênêrînê
# source: eda21917
detail-sport = Werziş
# source: b349a5b9
detail-culture = Muzîk, huner, çand
# source: 70af2d79
detail-for_young_people = Çalakî ji bo ciwanan
# source: d669716e
detail-childcare_place = Cihek ji bo lênêrîna zarokan (Kita)
# source: 0e413f56
detail-parents_support = Alîkarî ji bo dê û bavan
# source: a5bffd67
detail-family_reunion = Anîna malbata min bo vir
# source: 9d0cc8bd
detail-understand_letters = Fêmkirina name û forman
# source: 96ecf2c1
detail-appointments = Girtina randevûyê (Termin)
# source: 96fb708c
detail-legal_advice = Şêwirmendiya qanûnî
# source: 51ad2ff9
detail-meet_people = Naskirina kesên nû
# source: 77b8309f
detail-meeting_place = Cihekî hevdîtinê
# source: d19c1b53
detail-mentor = Kesek ku bi min re bê
# source: 410d05f9
detail-feel_safe = Xwe ewle hîskirin li cihê ku ez lê dijîm
# source: 18a5ad8b
detail-treated_unfairly = Alîkarî dema neheqî li min tê kirin
# source: 7443af33
detail-protection = Parastina ji şidetê
# source: 47911894
detail-money = Pere ji bo jiyana rojane
# source: c6964bd2
detail-transport = Otobus û trên
# source: c0668ca1
detail-internet_phone = Înternet û telefon
# source: 215045c2
detail-something_else = Tiştekî din

# source: 6788dc9c
urgency = { $item }: Çiqas lezgîn e?
    .short = { $item }: çiqas lezgîn
# source: a4f0e79a
urgency-now = Niha
# source: b40b5d2c
urgency-soon = Di sê mehên pêşiya me de
# source: c4ca3780
urgency-later = Paşê

# source: a0951ea2
offer = { $item }: We ji bo vê yekê li vir xizmetek bi kar aniye? Wek mînak şêwirmendî (Beratung), kursek an cihekî hevdîtinê.
    .short = { $item }: xizmet
# source: c06baa96
offer-used = Erê, min xizmetek bi kar anî
# source: f9983c59
offer-known = Ez xizmetekê nas dikim, lê min ew bi kar neanî
# source: cbcaef6a
offer-unknown = Ez tu xizmetê nas nakim

# source: 54fb7861
why_not = { $item }: Çima we ew xizmet bi kar neanî?
    .hint = Sedema herî girîng hilbijêrin.
    .short = { $item }: çima na
# source: e1572028
reason-did_not_know = Haya min jê tunebû
# source: 39c8ab7b
reason-not_relevant = Ew ne li gorî min e
# source: d43d6112
reason-no_trust = Baweriya min pê kêm e
# source: b00389da
reason-language = Ziman
# source: 18a8a490
reason-time_or_childcare = Wext tune, an lênêrîna zarokan tune
# source: 5d1c1010
reason-too_far = Ew pir dûr e
# source: 8cf30176
reason-not_allowed = Destûra min tune
# source: 23986486
reason-full = Cihê vala tunebû
# source: 3dc96934
reason-other = Sedemeke din

# source: f785a8ff
household = Di mala we de çend kes bi hev re dijîn? Xwe jî bijmêrin.
    .hint = Wek mînak malbata we. Kesên din ên li kampê (Heim) nejmêrin. Hejmarekê binivîsin.
    .short = Kesên di malê de
    .constraint = Ji kerema xwe hejmarekê ji 1 heta 20 binivîsin. Xwe jî bijmêrin.

# source: bd11b42f
arrived = Hûn kengî hatin Almanyayê?
    .hint = Meh û sal bes in.
    .short = Hatina Almanyayê
    .constraint = Ev dîrok ne rast e. Divê ew berî îro be. Ji kerema xwe meh û salê dîsa binivîsin.

# source: afd4da78
municipality = Hûn li kîjan bajarî dijîn?
    .short = Bajar
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
municipality-elsewhere = Cihekî din

# source: b80551c5
own_words = Hûn dixwazin bi gotinên xwe tiştekî din ji me re bêjin?
    .hint = Ji kerema xwe nav, navnîşan an hejmarên telefonê nenivîsin. Tiştekî din tune? “Derbas bike” hilbijêrin.
    .short = Bi gotinên we

# source: 8043df8a
idea = Fikreke we heye ku alîkariya mirovên li vir bike?
    .hint = Fikra we tune? “Derbas bike” hilbijêrin.
    .short = Fikra we

# source: f8e5e76b
quote = Em dikarin fikra we nîşanî şaredariyê bidin? Bê navê we.
    .hint = Eger hûn bibêjin “Erê”, fikra we bi gotinên we dikare di rapora heftane de be. Hûn dikarin vê kengî bixwazin biguherînin.
    .short = Nîşandana fikrê

# source: 24d63da0
thanks =
    Gelek spas! Bersivên we hatin tomarkirin.
    Paşê çi dibe: Roja duşemê karmend bersivên hemû kesan bi hev re dixwînin. Paşê ew plan dikin ka dikarin çi bikin.
    Hûn dikarin kengî bixwazin vegerin, li bersivên xwe binêrin, wan biguherînin an jê bibin.

# Tiştên ku bot di her pirsnameyê de dibêje. Çavkanî: locales/en/bot.ftl. Hevokên kurt û hêsan, bi hûn; kurmancî, bi alfabeya
# latînî. Navên bişkokan fermanî ne (mirov ji botê re dibêje). Nav û lêker wisa hatine hilbijartin ku zayend xuya nebe.

## Controls

# source: 9f910244
control-back = Paşve
# source: 4dbb8610
control-skip = Derbas bike
# source: 71083dd0
control-pause = Navber
# source: b33b3476
control-language = Ziman biguherîne
# source: d4a6a5f5
control-help = Alîkarî
# source: e042aa24
control-answers = Bersivên min
# source: b6e704a6
control-stop = Raweste
# source: 40ecc09a
control-delete = Agahiyên min jê bibe
# source: 043fcee7
control-start_over = Ji nû ve dest pê bike
# source: 394073ec
control-person = Ji kesekî alîkarî bixwaze
# source: 6bcd12d3
control-done = Qediya
# source: f1004626
control-continue = Berdewam bike
# source: 0aa3af29
control-file = Bersivên min di pelekê de
# source: 948795c7
control-quiet = Êdî bi bîra min nexe
# source: a3f11682
control-remind = Dîsa bi bîra min bixe

## Words

# source: 6fe3a07a
word-yes = Erê
# source: 8353e6f2
word-no = Na
# source: 7d277842
word-ok = Baş e
# source: 43df8548
word-agree = Erê, ez qebûl dikim
# source: 4b458100
word-decline = Na, ez naxwazim
# source: 39576ca1
word-young = Ez ji 16 salî biçûktir im
# source: fffdb8e7
word-unknown = Ez nizanim
# source: 48ea4200
word-declined = Ez naxwazim bêjim
# source: ae46ac38
word-skipped = Hat derbaskirin
# source: 13f9dda7
word-years = { $n } sal
# source: 141754de
word-months = { $n } meh
# source: 91c73b00
word-weeks = { $n } hefte
# source: 9acd9e88
word-days = { $n } roj
# source: d3a4e4e1
word-none-of-these = Hîç yek ji van
# source: e23d377c
word-all-right = Her tişt rast e. Bişîne.
# source: 981f094c
word-stateless = Bê hemwelatîbûn
# source: d59e6f0f
word-level-none = Qet: Ez hîn pê naaxivim
# source: 593a2302
word-level-a1 = A1: çend peyv û hevokên pir kurt
# source: cca4b015
word-level-a2 = A2: hevokên hêsan li ser jiyana rojane
# source: 6210a4b1
word-level-b1 = B1: Di jiyana rojane de dikarim pê biaxivim
# source: ce1c7679
word-level-b2 = B2: Dikarim li ser piraniya tiştan baş biaxivim
# source: 3bb49486
word-level-c1 = C1: Hema bêje bê zehmetî diaxivim
# source: cea97492
word-level-c2 = C2: hema bêje wek zimanê min ê dayikê
# source: 53f7ed20
word-level-native = Ew zimanê min ê dayikê ye
# source: 4633a615
word-organisation = şaredariya we
# source: 05d94154
word-contact = buroya şêwirmendiyê ya li şaredariya we

## Asking back

# source: 9ebaa3e0
ask-confirm = Min wisa fêm kir: { $reading }. Rast e?
# source: 317c611a
ask-which = Mebesta we çi ye?
# source: dd0132bf
ask-which-calendar = Mebesta we kîjan salname (teqwîm) ye?
# source: 4afd78da
ask-language = Hûn kîjan zimanî dixwazin?
# source: df8cebaa
ask-switch = We bi kurmancî nivîsand. Niha hûn kîjan zimanî dixwazin?
# source: 10e6d883
ask-answers = Ev bersivên we ne. Ji bo guhertinê yekê hilbijêrin.
# source: a69d9031
ask-readback = Ev bersivên we ne. Her tişt rast e? Hûn dikarin bersivekê hilbijêrin û biguherînin.
# source: ad346ed4
ask-stop = Hûn dixwazin rawestin? Bersivên we yên heta niha li ba me dimînin. Hûn dikarin wan jê bibin jî.
# source: ad6ede39
ask-delete = Hûn dixwazin her tiştê ku we ji me re got jê bibin? Paşê em nikarin tiştekî vegerînin.
# source: 7c0a7bd7
ask-start_over = Hûn dixwazin ji nû ve dest pê bikin? Bersivên we yên heta niha êdî nayên hesibandin.
# source: d7649123
ask-start_again = Hûn dixwazin ji nû ve dest pê bikin? Bersivên we yên heta niha tomarkirî dimînin û hîn jî tên hesibandin.
# source: ac2388b1
ask-after-stop = Hûn rawestiyan. Hûn dikarin kengî bixwazin berdewam bikin.
# source: 2b32e71b
ask-after-pause = Navber. Her tişt hat tomarkirin. Kengî bixwazin vegerin. Em ji heman pirsê berdewam dikin.
# source: 74d8f648
ask-after-completed = We hemû pirs qedandin. Spas. Hûn hîn dikarin li bersivên xwe binêrin, wan biguherînin an jê bibin.

## What is said

# source: 62d9829a
say-unreviewed = Kesên ku zimanê wan ê dayikê kurmancî ye, hîn ev nivîs kontrol nekirine.
# source: 2df59a3c
say-answer = { $question }: { $answer }
# source: d086466b
say-about = kêm-zêde { $what }
# source: 10826b68
say-date-persian = { $date } ({ $original }, salnameya Îran û Afganistanê)
# source: ace5fde6
say-date-islamic = kêm-zêde { $date } ({ $original }, salnameya îslamî)
# source: f0a15073
say-date-ethiopic = { $date } ({ $original }, salnameya Etiyopyayê)
# source: d2e0b99d
say-before = Bersiva we ya heta niha: { $answer }. Hûn dikarin wê biguherînin. An jî “Qediya” hilbijêrin, da ku wisa bimîne.
# source: 0ffdebb7
say-welcome-back = Hûn dîsa bi xêr hatin. Em ji vir berdewam dikin.
# source: 0779fb86
say-corrected = Spas. Bersiva we hat guhertin.
# source: 9ccc9899
say-asked-again = Ji ber vê guhertinê ez hin pirsan dîsa dipirsim.
# source: bc391eec
say-first-question = Ev pirsa yekem e.
# source: cf3f2876
say-stale = Ev bişkok ya pirseke berê ye. Tiştek neguherî. Pirsa we ya niha ev e.
# source: 8c49b747
say-late = We ev berî pirsa din nivîsand. Min ew bi kar neanî. Ji kerema xwe niha bersiva vê pirsê bidin.
# source: 7f7bd80e
say-away = Biborin, demekê min bersiva we neda. Ez pirsa we dîsa dipirsim.
# source: 5ed289ba
say-edit-unknown = We peyameke kevn guherand. Ez nizanim ew ya kîjan bersivê ye. Ji bo guhertina bersivekê “Bersivên min” hilbijêrin.
# source: fb81b5ca
say-no-answers = We hîn tu bersiv nedaye.
# source: 1f0e10e1
say-declined = Pirsgirêk nîne. Me tu bersiv tomar nekir. Tu zirara vê ji we re nîne. Hûn dikarin kengî bixwazin vegerin. Em ji we re her tiştê baş dixwazin!
# source: 73f7c79c
say-deleted = Her tiştê ku we ji me re got hat jêbirin.
# source: 25cda7dd
say-third-time = Biborin, min fêm nekir. Hûn dikarin vê pirsê derbas bikin. An jî ji kesekî alîkarî bixwazin.
# source: 79a96fb0
say-third-time-required = Biborin, min fêm nekir. Hûn dikarin ji kesekî alîkarî bixwazin.
# source: a95d7413
say-person = Li vir kesek dikare alîkariya we bike: { $contact }.
# source: 47022cf2
say-young = Spas ku we ji me re got. Em tenê ji kesên ku 16 salî an mezintir in dipirsin. We tiştekî xelet nekir. Me tiştek tomar nekir. Hûn li vir alîkariyê dibînin.
# source: 86999eec
say-file = Bersivên we di vê pelê de ne. Hûn dikarin wê li ba xwe bihêlin an nîşanî kesekî bidin. Kesên ku ev pel li ba wan e, dikarin wê bixwînin.
# source: f2531542
say-reminder = Silav! We hîn bersiva hemû pirsan nedaye. Bersivên we yên heta niha hatin tomarkirin. Eger hûn bixwazin, em ji vir berdewam dikin.
# source: c35a216a
say-quiet = Baş e. Em êdî bi bîra we naxin. Hûn dikarin kengî bixwazin berdewam bikin.
# source: bafe2f9f
say-remind = Baş e. Em dikarin dîsa bi bîra we bixin.

## When an answer is not understood

# source: c5c5d768
error-integer = Ji kerema xwe hejmarekê binivîsin, wek mînak { $example }.
# source: c5c5d768
error-decimal = Ji kerema xwe hejmarekê binivîsin, wek mînak { $example }.
# source: ea61806b
error-yes-no = Ji kerema xwe “Erê” an “Na” hilbijêrin.
# source: 92e9d844
error-select-one = Ji kerema xwe yek ji bersivan hilbijêrin. Hûn dikarin hejmara bersivê jî binivîsin, ji 1 heta { $count }.
# source: de98187d
error-select-multiple = Ji kerema xwe bersivekê an çend bersivan hilbijêrin. Hûn dikarin hejmarên wan jî binivîsin. Di navbera hejmaran de bêhnokê (,) deynin.
# source: 5dd82a0c
error-exclusive = Hûn nikarin vê bersivê bi bersivên din re hilbijêrin. Ji kerema xwe dîsa hilbijêrin.
# source: 5e60e546
error-date = Ji kerema xwe roj, meh û salê binivîsin, wek mînak { $example }.
# source: 1969f88a
error-date-month = Ji kerema xwe meh û salê binivîsin, wek mînak { $example }.
# source: 2c3e483d
error-date-year = Ji kerema xwe salê binivîsin, wek mînak { $example }.
# source: 73a90c6e
error-geopoint = Ji kerema xwe cihî bi du hejmaran binivîsin, wek mînak { $example }. Em cihê tam tomar nakin, em tenê derdora wî tomar dikin, bi qasî kîlometreyekê.
# source: d354f6b2
error-phone = Ji kerema xwe hejmara telefonê bi temamî binivîsin. Bila bi 0 an + dest pê bike, wek mînak { $example }.
# source: 43cdaae9
error-country = Ji kerema xwe navê welatekî binivîsin, wek mînak { $example }.
# source: 6eea6e79
error-country-gone = Ev welat êdî nîne. Ji kerema xwe navê wî yê îro binivîsin.
# source: ade24d61
error-nationality = Ji kerema xwe hemwelatîbûna xwe binivîsin, wek mînak { $example }. Eger hemwelatîbûna we tune be, “bê hemwelatîbûn” binivîsin.
# source: be5e6c9f
error-place = Ez vî bajarî nas nakim. Ji kerema xwe bajarekî an gundekî li Almanyayê binivîsin, wek mînak Eberswalde. An jî koda posteyê binivîsin, wek mînak 16225.
# source: ecbff918
error-place-name-shared = Li Almanyayê navê gelek bajaran ev e. Ji kerema xwe koda posteyê jî binivîsin, wek mînak 16225 Eberswalde.
# source: 6cc9d5f8
error-place-code-shared = Ev koda posteyê ya çend bajaran e. Ji kerema xwe navê bajarî jî binivîsin, wek mînak 16225 Eberswalde.
# source: 39007063
error-language = Ji kerema xwe navê zimanekî binivîsin, wek mînak { $example }.
# source: 65a7efb1
error-language-level = Ji kerema xwe binivîsin hûn çiqas baş pê diaxivin: A1, A2, B1, B2, C1 an C2. Hûn dikarin “qet” an “zimanê dayikê” jî binivîsin.
# source: 807334c2
error-email = Ji kerema xwe navnîşaneke e-mailê binivîsin, wek mînak name@example.org.
# source: cb2a47d4
error-duration = Ji kerema xwe binivîsin ew çiqas dem e, wek mînak { $example }.
# source: 49ec1a50
error-acknowledge = Ji kerema xwe yek ji bişkokan hilbijêrin.
# source: a6af7459
error-too-long = Nivîsa we pir dirêj e. Ji kerema xwe kurttir binivîsin (herî zêde { $limit } tîp).
# source: 74d2f0a3
error-empty = Min tu peyv nedît. Ji kerema xwe dîsa binivîsin.
# source: bf0eae02
error-constraint = Ev bersiv li vir nabe. Ji kerema xwe dîsa lê binêrin.
# source: c800321c
error-required = Ji bo berdewamkirinê li vir bersivek lazim e. Hûn dikarin “Alîkarî” an “Raweste” jî hilbijêrin.
# source: 49ec1a50
error-choose = Ji kerema xwe yek ji bişkokan hilbijêrin.
# source: ec4987e0
error-other = Biborin, ez tenê dikarim nivîsê bixwînim. Ez nikarim wêneyan, peyamên dengî û pelan vekim.

## Help

# source: ba3a1d9a
help-now = Ev sohbet ne ji bo rewşên lezgîn e. Kes peyama we yekser naxwîne.
# source: 94ca785f
help-emergency = Xeter, agir, qeza, nexweşiya giran: telefonî hejmara 112 bikin. Polîs: telefonî hejmara 110 bikin. Telefonkirin bêpere ye.
# source: b88aa4da
help-violence = Şideta li dijî jinan: telefonî hejmara 116 016 bikin. Bêpere, şev û roj, bi 18 zimanan, wek mînak erebî, farisî, kurdî, tirkî, rûsî, ukraynî, fransî û îngilîzî.
# source: 2457aecd
help-children = Zarok û ciwanên ku derdên wan hene: telefonî hejmara 116 111 bikin. Bêpere.
# source: 4f535c21
help-ukraine = Xeta alîkariyê ya Ukraynayê (Helpline Ukraine), bi ukraynî û rûsî: 0800 500 2250. Bêpere, ji duşemê heta înê, ji 14:00 heta 17:00.
# source: 9db63e7d
help-contact = Pirsa we li ser vê sohbetê heye, an hûn dixwazin bi kesekî re biaxivin: { $contact }.
# source: ad6118e0
help-how = Hûn çawa bersivê didin: Bişkokekê hilbijêrin, an hejmara bersivê binivîsin, an bi gotinên xwe binivîsin. “Paşve”, “Derbas bike”, “Navber” û “Raweste” her tim kar dikin. Ji bo jêbirina hemû bersivên xwe “Agahiyên min jê bibe” hilbijêrin.

## The file with all answers of a person

# source: 92abb4b5
file-title = Tiştên ku me li ser we tomar kirin
# source: 9868d2ff
file-made = Dîroka vê pelê: { $date }.
# source: d6258c3d
file-agreed = We di vê dîrokê de qebûl kir ku hûn beşdar bibin: { $date }. Hejmara nivîsê: { $version }.
# source: e12d91d3
file-earlier = We ev bersiv paşê guhert.
# source: 6f4e1718
file-translation = Wergera ji bo karmendan

## The web page around the chat

# source: e82facc9
web-title = Çi ji we re lazim e?
# source: d21f9b0a
web-intro = Ji me re bêjin çi kêm e. Bi zimanê xwe, di çend deqeyan de, bê navê xwe.
# source: abd055d3
web-choose-language = Zimanê xwe hilbijêrin
# source: 67ff2334
web-cookie = Ev rûpel nîşaneke biçûk (cookie) datîne telefona we, da ku hûn bikarin vegerin. Tiştekî din na.
# source: ce847a80
web-have-code = Koda min a vegerê heye
# source: 2317d95c
web-chat = Sohbet
# source: e589c4de
web-question = Pirs:
# source: dc56f6a2
web-answer = Bersiva we:
# source: ffbe11ef
web-answer-form = Bersivê bide
# source: fd2af777
web-skip-link = Here pirsê
# source: ce133938
web-send = Bişîne
# source: b1005be7
web-write = Bersiva xwe binivîsin
# source: 0b128783
web-write-number = Hejmarekê binivîsin
# source: 5d8d7f29
web-write-instead = An jî bersivê binivîsin
# source: 57f6df1d
web-write-date = An jî binivîsin
# source: 92946029
web-write-phone = Hejmareke telefonê binivîsin
# source: 486906ea
web-write-place = Cihî bi du hejmaran binivîsin
# source: a4423294
web-here = Cihê ku ez niha lê me bi kar bîne
# source: d022b651
web-here-how = Geroka we (browser) pêşî ji we dipirse. Em cihê tam nabînin, em tenê derdora wî dibînin, bi qasî kîlometreyekê.
# source: e3a8ab3b
web-here-written = Cih niha di qutiyê de ye. “Bişîne” hilbijêrin.
# source: 11610ee9
web-here-failed = Min cih nedît. Hûn dikarin wî binivîsin.
# source: e8a1b88e
web-choose-date = Dîrokê hilbijêrin
# source: 5bcb6ac9
web-day = Roj
# source: a088e7a2
web-month = Meh
# source: 98ded52c
web-year = Sal
# source: f6962d1a
web-more = Zêdetir
# source: 73e7901e
web-progress = Kêm-zêde ji sedî { $percent } qediya
# source: 4fe43c6e
web-busy = Kêliyekê bisekinin …
# source: d57e190d
web-offline = Girêdana înternetê tune. Bersivên we yên heta niha hatin tomarkirin. Ji kerema xwe dîsa biceribînin.
# source: a3450022
web-empty = Ji kerema xwe bersivekê hilbijêrin, an binivîsin.
# source: ee4255c1
web-code = Koda min a vegerê
# source: a4679999
web-code-text = Vê kodê li cihekî binivîsin. Bi wê hûn dikarin paşê berdewam bikin, li ser telefoneke din jî. Wê nîşanî kesên din nedin.
# source: 92087a8f
web-code-none = Piştî ku we got ku hûn dixwazin beşdar bibin, hûn kodekê distînin.
# source: 409828bc
web-return = Bi koda xwe vegerin
# source: 3bbab624
web-return-text = Koda ku we li vir stend binivîsin. Ferq nake ku tîp mezin an biçûk bin.
# source: 6d715448
web-return-label = Koda we
# source: eada02af
web-return-wrong = Em vê kodê nas nakin. Ji kerema xwe dîsa li her tîpê û her hejmarê binêrin.
# source: 8542c0e0
web-help = Alîkarî û hejmarên telefonê
# source: 60e55c61
web-to-chat = Here sohbetê
# source: 25af2aaf
web-to-start = Here rûpela yekem
# source: b13df2d4
web-too-long = Peyama we pir dirêj e. Ji kerema xwe kurttir binivîsin. Bersivên we yên heta niha hatin tomarkirin.
# source: 717f602b
web-too-many = Ew di carekê de pir peyam bûn. Ji kerema xwe deqeyekê bisekinin, paşê dîsa biceribînin. Bersivên we yên heta niha hatin tomarkirin.
# source: 6d14ce17
web-not-found = Ev rûpel tune ye.
# source: 7ec3c81d
web-not-possible = Ev li vir nabe. Bersivên we yên heta niha hatin tomarkirin.
# source: 3fc6da59
web-refused = Ji bo parastina we, me ev qebûl nekir. Ji kerema xwe sohbetê vekin û dîsa biceribînin.
# source: 005cbbf1
web-broken = Li vir xeletiyek çêbû. Ew ne xeletiya we ye. Bersivên we yên heta niha hatin tomarkirin. Ji kerema xwe dîsa biceribînin.

## Telegram

# source: 30a2944e
telegram-notice = Şirketa Telegram dikare vê sohbetê bixwîne. Eger hûn vê naxwazin, hûn dikarin li malpera me bersivê bidin.
# source: 5120d28a
telegram-notice-alone = Şirketa Telegram dikare vê sohbetê bixwîne. Ji kerema xwe navê xwe û navên kesên din nenivîsin.
# source: d706872d
telegram-web = Li malperê bersivê bide
# source: fdcccf01
telegram-share-place = Cihê min bişîne
# source: fcc46c5d
telegram-share-number = Hejmara min bişîne
# source: c039e0d8
telegram-place-how = Bi bişkoka li jêr hûn cihê ku hûn niha lê ne dişînin. Şirketa Telegram cihê tam dibîne. Em cihê tam tomar nakin, em tenê derdora wî tomar dikin, bi qasî kîlometreyekê. Hûn dikarin cihî binivîsin jî.
# source: ac9eb6c8
telegram-number-how = Bi bişkoka li jêr hûn hejmara telefona xwe ya di Telegramê de dişînin. Hûn dikarin hejmareke din jî binivîsin.
# source: 318669f6
telegram-go-on = Em berdewam dikin.
# source: 4f0e954c
telegram-private = Ez tenê bi yek kesî re diaxivim, ne di komê de. Ji kerema xwe sohbeta bi min re vekin: { $link }
# source: 1493b7eb
telegram-description = Pirsek ji { $organisation }: Li vir çi ji we re lazim e? Bi zimanê xwe bersiva çend pirsan bidin. Ew nêzîkî pênc deqeyan dikişîne. Ne lazim e hûn navê xwe bêjin. Bêpere ye. Hûn dikarin kengî bixwazin rawestin.
# source: d6649fb9
telegram-short = Bêjin çi ji we re lazim e: bi zimanê xwe, di nêzîkî pênc deqeyan de, bê navê xwe.
# source: f4e24e53
command-help = Alîkarî û hejmarên telefonê
# source: eb150185
command-language = Zimanekî din hilbijêre
# source: 7e904395
command-answers = Bersivên min bibîne û biguherîne
# source: e0bf3284
command-back = Vegere pirsa berê
# source: ae00a2ba
command-skip = Vê pirsê derbas bike
# source: 4a91189a
command-pause = Navberê bide; her tişt tê tomarkirin
# source: 4fc78763
command-continue = Bi pirsan berdewam bike
# source: 394073ec
command-person = Ji kesekî alîkarî bixwaze
# source: df57b3ef
command-stop = Raweste; bersivên min dimînin
# source: 3ab48292
command-delete = Her tiştê ku min got jê bibe

## The poster on the wall

# source: a716bc76
poster-intro = Ji me re bêjin çi kêm e: bi zimanê xwe, di nêzîkî { $minutes } deqeyan de, bê navê xwe.
# source: caf05fda
poster-free = Hûn dikarin kengî bixwazin rawestin. Tu zirara vê ji we re nîne.
# source: adcc9868
poster-asks = Kî dipirse? { $organisation }
# source: e9ccaaa0
poster-telegram = Bi Telegramê
# source: 4284849b
poster-web = Bê Telegramê, li malperê
# source: 3b0ee129
poster-camera = Kameraya telefona xwe vekin.
# source: 2736831c
poster-square = { $count ->
        [one] Kamerayê bidin ber çargoşeyê.
       *[other] Kamerayê bidin ber yek ji çargoşeyan.
    }
# source: c94f1dcb
poster-begin = Tiliya xwe deynin ser tiştê ku li ser telefonê xuya dibe, û dest pê bikin.

# What the bot says in every flow, in Somali: plain words, short sentences, "aad" with 2nd person singular as Somali offices write.
# Source: locales/en/bot.ftl. One term for one thing: see glossary.yaml. German office words stand in brackets.

## Controls

# source: 9f910244
control-back = Dib u noqo
# source: 4dbb8610
control-skip = Ka bood
# source: 71083dd0
control-pause = Nasasho
# source: b33b3476
control-language = Beddel luqadda
# source: d4a6a5f5
control-help = Caawimaad
# source: e042aa24
control-answers = Jawaabahayga
# source: b6e704a6
control-stop = Jooji
# source: 40ecc09a
control-delete = Tirtir xogtayda
# source: 043fcee7
control-start_over = Mar kale bilow
# source: 394073ec
control-person = Qof weydiiso caawimaad
# source: 6bcd12d3
control-done = Waan dhammeeyay
# source: f1004626
control-continue = Sii wad
# source: 0aa3af29
control-file = Jawaabahayga oo fayl ah
# source: 948795c7
control-quiet = Ha i xasuusinina mar dambe
# source: a3f11682
control-remind = Mar kale i xasuusiya

## Words

# source: 6fe3a07a
word-yes = Haa
# source: 8353e6f2
word-no = Maya
# source: 7d277842
word-ok = Waa hagaag
# source: 43df8548
word-agree = Haa, waan oggolahay
# source: 4b458100
word-decline = Maya, ma rabo
# source: 39576ca1
word-young = Da'daydu way ka yar tahay 16
# source: fffdb8e7
word-unknown = Ma garanayo
# source: 48ea4200
word-declined = Ma rabo inaan ka jawaabo
# source: ae46ac38
word-skipped = Waa laga booday
# source: 13f9dda7
word-years = { $n ->
    [one] { $n } sano
    *[other] { $n } sano
}
# source: 141754de
word-months = { $n ->
    [one] { $n } bil
    *[other] { $n } bilood
}
# source: 91c73b00
word-weeks = { $n ->
    [one] { $n } toddobaad
    *[other] { $n } toddobaad
}
# source: 9acd9e88
word-days = { $n ->
    [one] { $n } maalin
    *[other] { $n } maalmood
}
# source: d3a4e4e1
word-none-of-these = Kuwan midna maaha
# source: e23d377c
word-all-right = Wax walba waa sax. Dir.
# source: 981f094c
word-stateless = Jinsiyad la'aan
# source: d59e6f0f
word-level-none = Waxba: weli kuma hadlo
# source: 593a2302
word-level-a1 = A1: erayo keli keli ah iyo jumlado aad u gaaban
# source: cca4b015
word-level-a2 = A2: jumlado fudud oo ku saabsan nolol maalmeedka
# source: 6210a4b1
word-level-b1 = B1: nolol maalmeedka waan kaga hadli karaa
# source: ce1c7679
word-level-b2 = B2: waxyaabo badan si fiican ayaan uga hadli karaa
# source: 3bb49486
word-level-c1 = C1: waxaan ku hadlaa ku dhawaad dhib la'aan
# source: cea97492
word-level-c2 = C2: waxay ku dhowdahay afkayga hooyo
# source: 53f7ed20
word-level-native = Waa afkayga hooyo
# source: 4633a615
word-organisation = maamulka magaaladaada
# source: 05d94154
word-contact = xafiiska talada ee xarunta magaaladaada (Rathaus)

## Asking back

# source: 9ebaa3e0
ask-confirm = Waxaan fahmay: { $reading }. Ma sax baa?
# source: 317c611a
ask-which = Maxaad ula jeeddaa?
# source: dd0132bf
ask-which-calendar = Kalandarkee ayaad ula jeeddaa?
# source: 4afd78da
ask-language = Luqaddee ayaad rabtaa?
# source: df8cebaa
ask-switch = Waxaad wax ku qortay Af-Soomaali. Luqaddee ayaad hadda rabtaa?
# source: 10e6d883
ask-answers = Kuwani waa jawaabahaaga. Dooro mid si aad u beddesho.
# source: a69d9031
ask-readback = Kuwani waa jawaabahaaga. Wax walba ma sax baa? Jawaab waad dooran kartaa oo waad beddeli kartaa.
# source: ad346ed4
ask-stop = Ma rabtaa inaad joojiso? Jawaabaha aad ilaa hadda bixisay waan haynaynaa. Haddii aad rabto, waad tirtiri kartaa.
# source: ad6ede39
ask-delete = Ma rabtaa inaad tirtirto wax walba oo aad noo sheegtay? Markaas dib uma soo celin karno.
# source: 7c0a7bd7
ask-start_over = Ma rabtaa inaad mar kale bilowdo? Jawaabaha aad ilaa hadda bixisay lama xisaabin doono.
# source: d7649123
ask-start_again = Ma rabtaa inaad mar kale bilowdo? Jawaabaha aad ilaa hadda bixisay waa la kaydiyay, welina waa la xisaabinayaa.
# source: ac2388b1
ask-after-stop = Waad joojisay. Mar kasta waad sii wadi kartaa.
# source: 2b32e71b
ask-after-pause = Nasasho. Wax walba waa la kaydiyay. Soo noqo marka aad rabto oo ka sii wad isla su'aashii.
# source: 74d8f648
ask-after-completed = Waad dhammaysay. Mahadsanid. Weli waad eegi kartaa jawaabahaaga, waad beddeli kartaa ama waad tirtiri kartaa.

## What is said

# source: 62d9829a
say-unreviewed = Qof afkiisa hooyo yahay Af-Soomaali weli ma hubin qoraalladan.
# source: 2df59a3c
say-answer = { $question }: { $answer }
# source: d086466b
say-about = qiyaastii { $what }
# source: 10826b68
say-date-persian = { $date } ({ $original }, kalandarka Iiraan iyo Afgaanistaan)
# source: ace5fde6
say-date-islamic = qiyaastii { $date } ({ $original }, kalandarka Islaamka)
# source: f0a15073
say-date-ethiopic = { $date } ({ $original }, kalandarka Itoobiya)
# source: d2e0b99d
say-before = Jawaabtaada ilaa hadda: { $answer }. Waad beddeli kartaa. Haddii aadan rabin, dooro "Waan dhammeeyay".
# source: 0ffdebb7
say-welcome-back = Ku soo dhowow mar kale. Halkan ayaan ka sii wadaynaa.
# source: 0779fb86
say-corrected = Mahadsanid. Jawaabtaada waa la beddelay.
# source: 9ccc9899
say-asked-again = Isbeddelkan dartiis, su'aalaha qaar ayaan mar kale ku weydiinayaa.
# source: bc391eec
say-first-question = Tani waa su'aasha koowaad.
# source: cf3f2876
say-stale = Badhankani wuxuu ka tirsan yahay su'aal hore. Waxba ma beddelmin. Waa tan su'aashaada hadda.
# source: 8c49b747
say-late = Tan waxaad qortay ka hor intii aanan su'aasha xigta ku weydiin. Ma aan isticmaalin. Fadlan hadda ka jawaab su'aashan.
# source: 7f7bd80e
say-away = Waan ka xumahay, muddo ayaan kuu jawaabi waayay. Waa tan su'aashaada mar kale.
# source: 5ed289ba
say-edit-unknown = Waxaad beddeshay fariin hore. Ma garanayo jawaabta ay ku saabsan tahay. Si aad jawaab u beddesho, dooro "Jawaabahayga".
# source: fb81b5ca
say-no-answers = Weli wax jawaab ah maadan bixin.
# source: 1f0e10e1
say-declined = Waa hagaag. Wax jawaab ah ma aannaan kaydin. Wax dhib ah kuma gaarayo. Mar kasta waad soo noqon kartaa. Nabad gelyo!
# source: 73f7c79c
say-deleted = Wax walba oo aad noo sheegtay waa la tirtiray.
# source: 25cda7dd
say-third-time = Waan ka xumahay, ma aan fahmin. Su'aashan waad ka boodi kartaa. Ama qof weydiiso caawimaad.
# source: 79a96fb0
say-third-time-required = Waan ka xumahay, ma aan fahmin. Qof ayaad weydiisan kartaa caawimaad.
# source: a95d7413
say-person = Qof ayaa ku caawin kara: { $contact }.
# source: 47022cf2
say-young = Waad ku mahadsan tahay inaad noo sheegtay. Waxaan weydiinnaa oo keliya dadka 16 jir ah ama ka weyn. Wax khalad ah maadan samayn. Waxba ma aannaan kaydin. Halkan ayaad caawimaad ka helaysaa.
# source: 86999eec
say-file = Waa kuwan jawaabahaaga oo fayl ah. Waad haysan kartaa ama qof waad tusi kartaa. Qof kasta oo faylka haysta wuu akhrin karaa.
# source: f2531542
say-reminder = Salaan! Weli kama jawaabin dhammaan su'aalaha. Jawaabahaaga ilaa hadda waa la kaydiyay. Haddii aad rabto, halkan ayaan ka sii wadaynaa.
# source: c35a216a
say-quiet = Waa hagaag. Mar dambe kuma xasuusin doonno. Mar kasta waad sii wadi kartaa.
# source: bafe2f9f
say-remind = Waa hagaag. Mar kale ayaan ku xasuusin karnaa.

## When an answer is not understood

# source: c5c5d768
error-integer = Fadlan qor tiro, tusaale ahaan { $example }.
# source: c5c5d768
error-decimal = Fadlan qor tiro, tusaale ahaan { $example }.
# source: ea61806b
error-yes-no = Fadlan dooro "Haa" ama "Maya".
# source: 92e9d844
error-select-one = Fadlan dooro mid ka mid ah jawaabaha. Lambarkeeda ayaad sidoo kale qori kartaa, laga bilaabo 1 ilaa { $count }.
# source: de98187d
error-select-multiple = Fadlan ka dooro jawaabaha. Lambarradooda ayaad sidoo kale qori kartaa. Hakad dhexdhig, tusaale ahaan 1, 2.
# source: 5dd82a0c
error-exclusive = Jawaabtan iyo kuwo kale isku mar lama dooran karo. Fadlan mar kale dooro.
# source: 5e60e546
error-date = Fadlan qor maalinta, bisha iyo sannadka, tusaale ahaan { $example }.
# source: 1969f88a
error-date-month = Fadlan qor bisha iyo sannadka, tusaale ahaan { $example }.
# source: 2c3e483d
error-date-year = Fadlan qor sannadka, tusaale ahaan { $example }.
# source: 73a90c6e
error-geopoint = Fadlan meesha ku qor laba tiro, tusaale ahaan { $example }. Waxaan kaydinnaa oo keliya meesha qiyaas ahaan, ilaa hal kiiloomitir.
# source: d354f6b2
error-phone = Fadlan qor lambarka telefoonka oo dhan. Waa inuu ku bilaabmaa 0 ama +, tusaale ahaan { $example }.
# source: 43cdaae9
error-country = Fadlan qor magaca hal dal, tusaale ahaan { $example }.
# source: 6eea6e79
error-country-gone = Dalkani hadda ma jiro. Fadlan qor magaca uu maanta leeyahay.
# source: ade24d61
error-nationality = Fadlan qor jinsiyaddaada, tusaale ahaan { $example }. Haddii aadan lahayn, qor "jinsiyad la'aan".
# source: be5e6c9f
error-place = Magaaladan ma aqaan. Fadlan qor magaalo ama tuulo Jarmalka ku taal, tusaale ahaan Eberswalde, ama lambarkeeda boostada, tusaale ahaan 16225.
# source: ecbff918
error-place-name-shared = Magaalooyin badan oo Jarmalka ku yaal ayaa magacan leh. Fadlan qor lambarka boostada sidoo kale, tusaale ahaan 16225 Eberswalde.
# source: 6cc9d5f8
error-place-code-shared = Dhowr magaalo ayaa leh lambarkan boostada. Fadlan qor magaca sidoo kale, tusaale ahaan 16225 Eberswalde.
# source: 39007063
error-language = Fadlan qor magaca hal luqad, tusaale ahaan { $example }.
# source: 65a7efb1
error-language-level = Fadlan qor heerka aad ugu hadasho: A1, A2, B1, B2, C1 ama C2. Waxaad sidoo kale qori kartaa "waxba" ama "afka hooyo".
# source: 807334c2
error-email = Fadlan qor hal cinwaan iimayl, tusaale ahaan name@example.org.
# source: cb2a47d4
error-duration = Fadlan qor muddada, tusaale ahaan { $example }.
# source: 49ec1a50
error-acknowledge = Fadlan dooro hal badhan.
# source: a6af7459
error-too-long = Qoraalkaagu aad buu u dheer yahay. Fadlan soo gaabi (ugu badnaan { $limit } xaraf).
# source: 74d2f0a3
error-empty = Wax eray ah ma aan akhrin karin. Fadlan mar kale qor.
# source: bf0eae02
error-constraint = Jawaabtan halkan lagama aqbali karo. Fadlan hubi.
# source: c800321c
error-required = Halkan jawaab ayaan uga baahanahay si aan u sii wadno. Waxaad sidoo kale dooran kartaa "Caawimaad" ama "Jooji".
# source: 49ec1a50
error-choose = Fadlan dooro hal badhan.
# source: ec4987e0
error-other = Waan ka xumahay, qoraal oo keliya ayaan akhrin karaa. Ma furi karo sawirro, fariimo cod ah ama faylal.

## Help

# source: ba3a1d9a
help-now = Wadahadalkan looguma talagelin xaalad degdeg ah. Qofna isla markiiba ma akhriyo fariintaada.
# source: 94ca785f
help-emergency = Khatar, dab, shil, xanuun aad u daran: wac 112. Booliis: wac 110. Wicitaanku waa bilaash.
# source: b88aa4da
help-violence = Xadgudub ka dhan ah haweenka: wac 116 016. Bilaash, habeen iyo maalin. Waxay ku hadlaan 18 luqadood, tusaale ahaan Carabi iyo Ingiriisi. Laakiin Af-Soomaali kuma hadlaan.
# source: 2457aecd
help-children = Carruurta iyo dhallinyarada walwalka qaba: wac 116 111. Bilaash.
# source: 4f535c21
help-ukraine = Telefoonka caawimaadda Yukrayn, Af-Yukrayn iyo Af-Ruush: 0800 500 2250. Bilaash, Isniin ilaa Jimce, 14:00 ilaa 17:00.
# source: 9db63e7d
help-contact = Haddii aad su'aal ka qabto wadahadalkan, ama aad rabto inaad qof la hadasho: { $contact }.
# source: ad6118e0
help-how = Sida loo jawaabo: dooro badhan, ama qor lambarka jawaabta, ama ku qor erayadaada. "Dib u noqo", "Ka bood", "Nasasho" iyo "Jooji" mar kasta way shaqeeyaan. Si aad u tirtirto jawaabahaaga oo dhan, dooro "Tirtir xogtayda".

## The file with all answers of a person

# source: 92abb4b5
file-title = Waxa aan kaa kaydinnay
# source: 9868d2ff
file-made = Faylkan waxaa la sameeyay { $date }.
# source: d6258c3d
file-agreed = { $date } ayaad oggolaatay inaad ka qaybgasho. Qoraalku wuxuu leeyahay lambarka { $version }.
# source: e12d91d3
file-earlier = Jawaabtan mar dambe ayaad beddeshay.
# source: 6f4e1718
file-translation = Turjumaadda shaqaalaha

## The web page around the chat

# source: e82facc9
web-title = Maxaad u baahan tahay?
# source: d21f9b0a
web-intro = Noo sheeg waxa kaa maqan. Luqaddaada, dhowr daqiiqo gudahood, magac la'aan.
# source: abd055d3
web-choose-language = Dooro luqaddaada
# source: 67ff2334
web-cookie = Boggani wuxuu telefoonkaaga ku kaydiyaa hal calaamad yar (cookie), si aad u soo noqon karto. Wax kale ma kaydiyo.
# source: ce847a80
web-have-code = Waxaan hayaa koodh aan ku soo noqdo
# source: 2317d95c
web-chat = Wadahadal
# source: e589c4de
web-question = Su'aal:
# source: dc56f6a2
web-answer = Jawaabtaada:
# source: ffbe11ef
web-answer-form = Jawaab
# source: fd2af777
web-skip-link = U tag su'aasha
# source: ce133938
web-send = Dir
# source: b1005be7
web-write = Qor jawaabtaada
# source: 0b128783
web-write-number = Qor tiro
# source: 5d8d7f29
web-write-instead = Ama qor jawaabta
# source: 57f6df1d
web-write-date = Ama qor taariikhda
# source: 92946029
web-write-phone = Qor lambar telefoon
# source: 486906ea
web-write-place = Meesha ku qor laba tiro
# source: a4423294
web-here = Isticmaal meesha aan hadda joogo
# source: d022b651
web-here-how = Barnaamijka internetka (browser) ayaa marka hore ku weydiinaya. Waxaan helaynaa oo keliya meesha aad joogto qiyaas ahaan, ilaa hal kiiloomitir.
# source: e3a8ab3b
web-here-written = Meeshu hadda way ku qoran tahay sanduuqa. Dooro "Dir".
# source: 11610ee9
web-here-failed = Meesha waan heli waayay. Waad qori kartaa.
# source: e8a1b88e
web-choose-date = Dooro taariikhda
# source: 5bcb6ac9
web-day = Maalin
# source: a088e7a2
web-month = Bil
# source: 98ded52c
web-year = Sannad
# source: f6962d1a
web-more = Wax dheeraad ah
# source: 73e7901e
web-progress = Qiyaastii boqolkiiba { $percent } waad dhammaysay
# source: 4fe43c6e
web-busy = Wax yar sug …
# source: d57e190d
web-offline = Internet ma jiro. Jawaabahaaga ilaa hadda waa la kaydiyay. Fadlan mar kale isku day.
# source: a3450022
web-empty = Fadlan dooro jawaab, ama qor mid.
# source: ee4255c1
web-code = Koodhka aan ku soo noqdo
# source: a4679999
web-code-text = Qoro koodhkan. Mar dambe ayaad ku sii wadi kartaa, xitaa telefoon kale. Dad kale ha tusin.
# source: 92087a8f
web-code-none = Marka aad sheegto inaad rabto inaad ka qaybgasho, koodh ayaad helaysaa.
# source: 409828bc
web-return = Ku soo noqo koodhkaaga
# source: 3bbab624
web-return-text = Qor koodhka aad halkan ka heshay. Xarfaha waaweyn iyo kuwa yaryar waa isku mid.
# source: 6d715448
web-return-label = Koodhkaaga
# source: eada02af
web-return-wrong = Koodhkan ma naqaan. Fadlan mar kale eeg xaraf kasta iyo lambar kasta.
# source: 8542c0e0
web-help = Caawimaad iyo lambarro telefoon
# source: 60e55c61
web-to-chat = U tag wadahadalka
# source: 25af2aaf
web-to-start = U tag bogga koowaad
# source: b13df2d4
web-too-long = Fariintaadu aad bay u dheer tahay. Fadlan soo gaabi. Jawaabahaaga ilaa hadda waa la kaydiyay.
# source: 717f602b
web-too-many = Fariimo aad u badan ayaa hal mar yimid. Fadlan hal daqiiqo sug, kadibna mar kale isku day. Jawaabahaaga ilaa hadda waa la kaydiyay.
# source: 6d14ce17
web-not-found = Boggani ma jiro.
# source: 7ec3c81d
web-not-possible = Tan halkan laguma samayn karo. Jawaabahaaga ilaa hadda waa la kaydiyay.
# source: 3fc6da59
web-refused = Si aan kuu ilaalino, tan ma aannaan aqbalin. Fadlan fur wadahadalka oo mar kale isku day.
# source: 005cbbf1
web-broken = Khalad ayaa halkan ka dhacay. Adigu ma khaldamin. Jawaabahaaga ilaa hadda waa la kaydiyay. Fadlan mar kale isku day.

## Telegram

# source: 30a2944e
telegram-notice = Shirkadda Telegram way akhrin kartaa wadahadalkan. Haddii aadan taas rabin, waxaad ku jawaabi kartaa boggayaga internetka.
# source: 5120d28a
telegram-notice-alone = Shirkadda Telegram way akhrin kartaa wadahadalkan. Fadlan ha qorin magacaaga ama magacyada dad kale.
# source: d706872d
telegram-web = Ku jawaab bogga internetka
# source: fdcccf01
telegram-share-place = Dir meesha aan joogo
# source: fcc46c5d
telegram-share-number = Dir lambarkayga
# source: c039e0d8
telegram-place-how = Badhanka hoose waxaad ku diraysaa meesha aad hadda joogto. Shirkadda Telegram way arkaysaa meesha saxda ah. Annagu waxaan kaydinnaa oo keliya meesha qiyaas ahaan, ilaa hal kiiloomitir. Meesha waad qori kartaa sidoo kale.
# source: ac9eb6c8
telegram-number-how = Badhanka hoose waxaad ku diraysaa lambarka telefoonkaaga ee Telegram. Lambar kale ayaad sidoo kale qori kartaa.
# source: 318669f6
telegram-go-on = Waan sii wadaynaa.
# source: 4f0e954c
telegram-private = Waxaan la hadlaa hal qof oo keligiis ah. Koox kuma dhex hadlo. Fadlan ila fur wadahadal: { $link }
# source: 1493b7eb
telegram-description = Cidda weydiinaysa: { $organisation }. Maxaad halkan uga baahan tahay? Dhowr su'aalood kaga jawaab luqaddaada. Waxay qaadanaysaa qiyaastii shan daqiiqo. Magacaaga uma baahnid inaad sheegto. Waa bilaash, mar kastana waad joojin kartaa.
# source: d6649fb9
telegram-short = Sheeg waxa aad u baahan tahay: luqaddaada, qiyaastii shan daqiiqo, magac la'aan.
# source: f4e24e53
command-help = Hel caawimaad iyo lambarro telefoon
# source: eb150185
command-language = Dooro luqad kale
# source: 7e904395
command-answers = Eeg oo beddel jawaabahayga
# source: e0bf3284
command-back = Hal su'aal dib u noqo
# source: ae00a2ba
command-skip = Ka bood su'aashan
# source: 4a91189a
command-pause = Naso; wax walba waa la kaydiyaa
# source: 4fc78763
command-continue = Sii wad su'aalaha
# source: 394073ec
command-person = Qof weydiiso caawimaad
# source: df57b3ef
command-stop = Jooji; jawaabahayga waa la hayaa
# source: 3ab48292
command-delete = Tirtir wax walba oo aan sheegay

## The poster on the wall

# source: a716bc76
poster-intro = Noo sheeg waxa kaa maqan: luqaddaada, qiyaastii { $minutes } daqiiqo, magac la'aan.
# source: caf05fda
poster-free = Mar kasta waad joojin kartaa. Dhib kuma gaarayo.
# source: adcc9868
poster-asks = Cidda weydiinaysa: { $organisation }
# source: e9ccaaa0
poster-telegram = Isticmaal Telegram
# source: 4284849b
poster-web = Telegram la'aan, bogga internetka
# source: 3b0ee129
poster-camera = Fur kaamirada telefoonkaaga.
# source: 2736831c
poster-square = { $count ->
        [one] Kaamirada u jeedi afargeeska.
       *[other] Kaamirada u jeedi hal afargees.
    }
# source: c94f1dcb
poster-begin = Taabo waxa telefoonkaaga ka soo muuqda, kadibna bilow.

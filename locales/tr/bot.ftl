# Botun her soru akışında söyledikleri. Kaynak: locales/en/bot.ftl. Kısa ve basit cümleler, siz diye hitap. Düğme adları
# emir kipinde (kişi bota söyler); "konum" yalnızca haritadaki yer, "şehir" kişinin yaşadığı yer.

## Controls

# source: 9f910244
control-back = Geri
# source: 4dbb8610
control-skip = Atla
# source: 71083dd0
control-pause = Ara ver
# source: b33b3476
control-language = Dili değiştir
# source: d4a6a5f5
control-help = Yardım
# source: e042aa24
control-answers = Cevaplarım
# source: b6e704a6
control-stop = Durdur
# source: 40ecc09a
control-delete = Bilgilerimi sil
# source: 043fcee7
control-start_over = Baştan başla
# source: 394073ec
control-person = Bir kişiden yardım iste
# source: 6bcd12d3
control-done = Bitti
# source: f1004626
control-continue = Devam et
# source: 0aa3af29
control-file = Cevaplarımı dosya olarak ver
# source: 948795c7
control-quiet = Artık hatırlatma
# source: a3f11682
control-remind = Bana yine hatırlat

## Words

# source: 6fe3a07a
word-yes = Evet
# source: 8353e6f2
word-no = Hayır
# source: 7d277842
word-ok = Tamam
# source: 43df8548
word-agree = Evet, kabul ediyorum
# source: 4b458100
word-decline = Hayır, istemiyorum
# source: 39576ca1
word-young = 16 yaşından küçüğüm
# source: fffdb8e7
word-unknown = Bilmiyorum
# source: 48ea4200
word-declined = Söylemek istemiyorum
# source: ae46ac38
word-skipped = Atlandı
# source: 13f9dda7
word-years = { $n } yıl
# source: 141754de
word-months = { $n } ay
# source: 91c73b00
word-weeks = { $n } hafta
# source: 9acd9e88
word-days = { $n } gün
# source: d3a4e4e1
word-none-of-these = Bunların hiçbiri
# source: e23d377c
word-all-right = Her şey doğru. Gönder.
# source: 981f094c
word-stateless = Vatansız
# source: d59e6f0f
word-level-none = Hiç: Henüz konuşamıyorum
# source: 593a2302
word-level-a1 = A1: tek tek kelimeler ve çok kısa cümleler
# source: cca4b015
word-level-a2 = A2: günlük hayatla ilgili basit cümleler
# source: 6210a4b1
word-level-b1 = B1: Günlük hayatta anlaşabiliyorum
# source: ce1c7679
word-level-b2 = B2: Çoğu konuda iyi konuşabiliyorum
# source: 3bb49486
word-level-c1 = C1: Neredeyse hiç zorlanmadan konuşuyorum
# source: cea97492
word-level-c2 = C2: neredeyse ana dilim gibi
# source: 53f7ed20
word-level-native = Bu benim ana dilim
# source: 4633a615
word-organisation = belediyeniz
# source: 05d94154
word-contact = belediyenizdeki danışmanlık bürosu

## Asking back

# source: 9ebaa3e0
ask-confirm = Şöyle anladım: { $reading }. Doğru mu?
# source: 317c611a
ask-which = Hangisini demek istediniz?
# source: dd0132bf
ask-which-calendar = Hangi takvime göre yazdınız?
# source: 4afd78da
ask-language = Hangi dili istiyorsunuz?
# source: df8cebaa
ask-switch = Türkçe yazdınız. Şimdi hangi dili istiyorsunuz?
# source: 10e6d883
ask-answers = Cevaplarınız bunlar. Değiştirmek istediğiniz cevabı seçin.
# source: a69d9031
ask-readback = Cevaplarınız bunlar. Her şey doğru mu? Bir cevabı seçip değiştirebilirsiniz.
# source: ad346ed4
ask-stop = Soruları durdurmak istiyor musunuz? Şimdiye kadar verdiğiniz cevapları saklarız. İsterseniz onları silebilirsiniz.
# source: ad6ede39
ask-delete = Bize söylediğiniz her şeyi silmek istiyor musunuz? Sonra geri getiremeyiz.
# source: 7c0a7bd7
ask-start_over = Baştan başlamak istiyor musunuz? Şimdiye kadar verdiğiniz cevaplar artık sayılmaz.
# source: d7649123
ask-start_again = Baştan başlamak istiyor musunuz? Şimdiye kadar verdiğiniz cevaplar kaydedildi ve sayılmaya devam eder.
# source: ac2388b1
ask-after-stop = Soruları durdurdunuz. İstediğiniz zaman devam edebilirsiniz.
# source: 2b32e71b
ask-after-pause = Ara verdiniz. Her şey kaydedildi. İstediğiniz zaman yeniden gelin. Aynı sorudan devam ederiz.
# source: 74d8f648
ask-after-completed = Soruları bitirdiniz. Teşekkür ederiz. Cevaplarınıza yine bakabilir, onları değiştirebilir veya silebilirsiniz.

## What is said

# source: 62d9829a
say-unreviewed = Ana dili Türkçe olan biri bu metinleri henüz kontrol etmedi.
# source: 2df59a3c
say-answer = { $question }: { $answer }
# source: d086466b
say-about = yaklaşık { $what }
# source: 10826b68
say-date-persian = { $date } ({ $original }, İran ve Afganistan takvimi)
# source: ace5fde6
say-date-islamic = yaklaşık { $date } ({ $original }, hicri takvim)
# source: f0a15073
say-date-ethiopic = { $date } ({ $original }, Etiyopya takvimi)
# source: d2e0b99d
say-before = Şimdiye kadarki cevabınız: { $answer }. Onu değiştirebilirsiniz. Böyle kalsın istiyorsanız “Bitti”yi seçin.
# source: 0ffdebb7
say-welcome-back = Tekrar hoş geldiniz. Buradan devam ediyoruz.
# source: 0779fb86
say-corrected = Teşekkürler. Cevabınız değiştirildi.
# source: 9ccc9899
say-asked-again = Bu değişiklikten dolayı bazı soruları yeniden soruyorum.
# source: bc391eec
say-first-question = Bu ilk soru.
# source: cf3f2876
say-stale = Bu düğme daha önceki bir soruya ait. Hiçbir şey değişmedi. Şimdiki soru aşağıda.
# source: 8c49b747
say-late = Bunu, ben sonraki soruyu sormadan önce yazdınız. Onu kullanmadım. Lütfen şimdi bu soruya cevap verin.
# source: 7f7bd80e
say-away = Özür dilerim, bir süre size cevap veremedim. Soruyu yeniden soruyorum.
# source: 5ed289ba
say-edit-unknown = Eski bir mesajı değiştirdiniz. Onun hangi cevaba ait olduğunu bilmiyorum. Bir cevabı değiştirmek için “Cevaplarım”ı seçin.
# source: fb81b5ca
say-no-answers = Henüz hiç cevap vermediniz.
# source: 1f0e10e1
say-declined = Sorun değil. Hiçbir cevap saklamadık. Bunun size hiçbir zararı olmaz. İstediğiniz zaman yeniden gelebilirsiniz. İyi günler dileriz!
# source: 73f7c79c
say-deleted = Bize söylediğiniz her şey silindi.
# source: 25cda7dd
say-third-time = Özür dilerim, anlayamadım. Bu soruyu atlayabilirsiniz. Ya da bir kişiden yardım isteyin.
# source: 79a96fb0
say-third-time-required = Özür dilerim, anlayamadım. Bir kişiden yardım isteyebilirsiniz.
# source: a95d7413
say-person = Bir kişiyle konuşup yardım alabilirsiniz: { $contact }.
# source: 47022cf2
say-young = Söylediğiniz için teşekkürler. Bu soruları yalnızca 16 yaşında veya daha büyük kişilere soruyoruz. Yanlış bir şey yapmadınız. Hiçbir şey saklamadık. Yardımı buradan alabilirsiniz.
# source: 86999eec
say-file = Cevaplarınız bu dosyada. Dosyayı saklayabilir veya birine gösterebilirsiniz. Dosya kimdeyse o kişi dosyayı okuyabilir.
# source: f2531542
say-reminder = Merhaba! Henüz bütün soruları cevaplamadınız. Şimdiye kadarki cevaplarınız kaydedildi. İsterseniz buradan devam ederiz.
# source: c35a216a
say-quiet = Tamam. Artık size hatırlatmayız. İstediğiniz zaman devam edebilirsiniz.
# source: bafe2f9f
say-remind = Tamam. Size yine hatırlatabiliriz.

## When an answer is not understood

# source: c5c5d768
error-integer = Lütfen bir sayı yazın, örneğin { $example }.
# source: c5c5d768
error-decimal = Lütfen bir sayı yazın, örneğin { $example }.
# source: ea61806b
error-yes-no = Lütfen “Evet”i veya “Hayır”ı seçin.
# source: 92e9d844
error-select-one = Lütfen cevaplardan birini seçin. Cevabın numarasını da yazabilirsiniz: 1 ile { $count } arasında.
# source: de98187d
error-select-multiple = Lütfen cevaplardan birini veya birkaçını seçin. Cevapların numaralarını da yazabilirsiniz. Numaraların arasına virgül koyun.
# source: 5dd82a0c
error-exclusive = Bu cevabı başka cevaplarla birlikte seçemezsiniz. Lütfen yeniden seçin.
# source: 5e60e546
error-date = Lütfen günü, ayı ve yılı yazın, örneğin { $example }.
# source: 1969f88a
error-date-month = Lütfen ayı ve yılı yazın, örneğin { $example }.
# source: 2c3e483d
error-date-year = Lütfen yılı yazın, örneğin { $example }.
# source: 73a90c6e
error-geopoint = Lütfen konumu iki sayı olarak yazın, örneğin { $example }. Biz tam konumu saklamayız. Yalnızca yaklaşık yerini saklarız (bir kilometre kadar).
# source: d354f6b2
error-phone = Lütfen telefon numarasının tamamını yazın. Başında 0 veya + olsun, örneğin { $example }.
# source: 43cdaae9
error-country = Lütfen bir ülkenin adını yazın, örneğin { $example }.
# source: 6eea6e79
error-country-gone = Bu ülke artık yok. Lütfen bugünkü adını yazın.
# source: ade24d61
error-nationality = Lütfen hangi ülkenin vatandaşı olduğunuzu yazın, örneğin { $example }. Hiçbir ülkenin vatandaşı değilseniz “vatansız” yazın.
# source: be5e6c9f
error-place = Bu şehri tanımıyorum. Lütfen Almanya’da bir şehir veya köy yazın, örneğin Eberswalde. Ya da posta kodunu yazın, örneğin 16225.
# source: ecbff918
error-place-name-shared = Almanya’da birçok şehrin adı bu. Lütfen posta kodunu da yazın, örneğin 16225 Eberswalde.
# source: 6cc9d5f8
error-place-code-shared = Birkaç şehrin posta kodu bu. Lütfen şehrin adını da yazın, örneğin 16225 Eberswalde.
# source: 39007063
error-language = Lütfen bir dilin adını yazın, örneğin { $example }.
# source: 65a7efb1
error-language-level = Lütfen bu dili ne kadar iyi konuştuğunuzu yazın: A1, A2, B1, B2, C1 veya C2. “Hiç” veya “ana dil” de yazabilirsiniz.
# source: 807334c2
error-email = Lütfen bir e-posta adresi yazın, örneğin name@example.org.
# source: cb2a47d4
error-duration = Lütfen ne kadar süre olduğunu yazın, örneğin { $example }.
# source: 49ec1a50
error-acknowledge = Lütfen düğmelerden birini seçin.
# source: a6af7459
error-too-long = Yazınız çok uzun. Lütfen daha kısa yazın (en fazla { $limit } harf).
# source: 74d2f0a3
error-empty = Hiçbir kelime okuyamadım. Lütfen yeniden yazın.
# source: bf0eae02
error-constraint = Bu cevap burada mümkün değil. Lütfen cevabınızı kontrol edin.
# source: c800321c
error-required = Devam etmek için burada bir cevap gerekiyor. “Yardım”ı veya “Durdur”u da seçebilirsiniz.
# source: 49ec1a50
error-choose = Lütfen düğmelerden birini seçin.
# source: ec4987e0
error-other = Özür dilerim, yalnızca yazıları okuyabilirim. Resimleri, sesli mesajları ve dosyaları açamam.

## Help

# source: ba3a1d9a
help-now = Bu sohbet acil durumlar için değildir. Mesajınızı kimse hemen okumaz.
# source: 94ca785f
help-emergency = Tehlike, yangın, kaza, ağır hastalık: 112 numarasını arayın. Polis: 110 numarasını arayın. Arama ücretsizdir.
# source: b88aa4da
help-violence = Kadınlara karşı şiddet: 116 016 numarasını arayın. Ücretsiz, gece gündüz, 18 dilde, örneğin Arapça, Farsça, Kürtçe, Türkçe, Rusça, Ukraynaca, Fransızca ve İngilizce.
# source: 2457aecd
help-children = Sıkıntısı olan çocuklar ve gençler: 116 111 numarasını arayın. Ücretsiz.
# source: 4f535c21
help-ukraine = Ukrayna yardım hattı (Helpline Ukraine), Ukraynaca ve Rusça: 0800 500 2250. Ücretsiz, pazartesiden cumaya kadar, saat 14:00 ile 17:00 arası.
# source: 9db63e7d
help-contact = Bu sohbet hakkında bir sorunuz varsa veya bir kişiyle konuşmak istiyorsanız: { $contact }.
# source: ad6118e0
help-how = Nasıl cevap verirsiniz: Bir düğme seçin, cevabın numarasını yazın veya kendi sözlerinizle yazın. “Geri”, “Atla”, “Ara ver” ve “Durdur” her zaman çalışır. Bütün cevaplarınızı silmek için “Bilgilerimi sil”i seçin.

## The file with all answers of a person

# source: 92abb4b5
file-title = Sizinle ilgili sakladıklarımız
# source: 9868d2ff
file-made = Bu dosyanın tarihi: { $date }.
# source: d6258c3d
file-agreed = Katılmayı kabul ettiğiniz tarih: { $date }. Metnin numarası: { $version }.
# source: e12d91d3
file-earlier = Bu cevabı sonra değiştirdiniz.
# source: 6f4e1718
file-translation = Görevliler için çeviri

## The web page around the chat

# source: e82facc9
web-title = Neye ihtiyacınız var?
# source: d21f9b0a
web-intro = Neyin eksik olduğunu bize söyleyin. Kendi dilinizde, birkaç dakikada, adınızı söylemeden.
# source: abd055d3
web-choose-language = Dilinizi seçin
# source: 67ff2334
web-cookie = Bu sayfa telefonunuza küçük bir işaret (çerez) koyar. Böylece yeniden gelebilirsiniz. Başka bir şey koymaz.
# source: ce847a80
web-have-code = Geri dönüş kodum var
# source: 2317d95c
web-chat = Sohbet
# source: e589c4de
web-question = Soru:
# source: dc56f6a2
web-answer = Cevabınız:
# source: ffbe11ef
web-answer-form = Cevap ver
# source: fd2af777
web-skip-link = Soruya git
# source: ce133938
web-send = Gönder
# source: b1005be7
web-write = Cevabınızı yazın
# source: 0b128783
web-write-number = Bir sayı yazın
# source: 5d8d7f29
web-write-instead = Ya da cevabı yazın
# source: 57f6df1d
web-write-date = Ya da yazın
# source: 92946029
web-write-phone = Bir telefon numarası yazın
# source: 486906ea
web-write-place = Konumu iki sayı olarak yazın
# source: a4423294
web-here = Şu anki konumumu kullan
# source: d022b651
web-here-how = Tarayıcınız önce size sorar. Biz tam konumunuzu öğrenmeyiz. Yalnızca yaklaşık yerinizi öğreniriz (bir kilometre kadar).
# source: e3a8ab3b
web-here-written = Konum şimdi kutuda yazıyor. “Gönder”i seçin.
# source: 11610ee9
web-here-failed = Konumu bulamadım. Kendiniz yazabilirsiniz.
# source: e8a1b88e
web-choose-date = Tarihi seçin
# source: 5bcb6ac9
web-day = Gün
# source: a088e7a2
web-month = Ay
# source: 98ded52c
web-year = Yıl
# source: f6962d1a
web-more = Daha fazla
# source: 73e7901e
web-progress = Yaklaşık yüzde { $percent } tamamlandı
# source: 4fe43c6e
web-busy = Lütfen bekleyin …
# source: d57e190d
web-offline = Bağlantı yok. Şimdiye kadarki cevaplarınız kaydedildi. Lütfen yeniden deneyin.
# source: a3450022
web-empty = Lütfen bir cevap seçin veya yazın.
# source: ee4255c1
web-code = Geri dönüş kodum
# source: a4679999
web-code-text = Bu kodu bir yere yazın. Bu kodla daha sonra devam edebilirsiniz, başka bir telefonda da. Kodu başkalarına göstermeyin.
# source: 92087a8f
web-code-none = Katılmak istediğinizi söyledikten sonra bir kod alırsınız.
# source: 409828bc
web-return = Kodunuzla geri dönün
# source: 3bbab624
web-return-text = Burada aldığınız kodu yazın. Büyük veya küçük harf fark etmez.
# source: 6d715448
web-return-label = Kodunuz
# source: eada02af
web-return-wrong = Bu kodu tanımıyoruz. Lütfen her harfe ve her rakama yeniden bakın.
# source: 8542c0e0
web-help = Yardım ve telefon numaraları
# source: 60e55c61
web-to-chat = Sohbete git
# source: 25af2aaf
web-to-start = İlk sayfaya git
# source: b13df2d4
web-too-long = Mesajınız çok uzun. Lütfen daha kısa yazın. Şimdiye kadarki cevaplarınız kaydedildi.
# source: 717f602b
web-too-many = Bir anda çok fazla mesaj geldi. Lütfen bir dakika bekleyin, sonra yeniden deneyin. Şimdiye kadarki cevaplarınız kaydedildi.
# source: 6d14ce17
web-not-found = Böyle bir sayfa yok.
# source: 7ec3c81d
web-not-possible = Bu, burada mümkün değil. Şimdiye kadarki cevaplarınız kaydedildi.
# source: 3fc6da59
web-refused = Sizi korumak için bunu kabul etmedik. Lütfen sohbeti açın ve yeniden deneyin.
# source: 005cbbf1
web-broken = Burada bir hata oldu. Bu sizin hatanız değil. Şimdiye kadarki cevaplarınız kaydedildi. Lütfen yeniden deneyin.

## Telegram

# source: 30a2944e
telegram-notice = Telegram şirketi bu sohbeti okuyabilir. Bunu istemiyorsanız internet sayfamızda cevap verebilirsiniz.
# source: 5120d28a
telegram-notice-alone = Telegram şirketi bu sohbeti okuyabilir. Lütfen kendi adınızı ve başka insanların adlarını yazmayın.
# source: d706872d
telegram-web = İnternet sayfasında cevap ver
# source: fdcccf01
telegram-share-place = Konumumu gönder
# source: fcc46c5d
telegram-share-number = Numaramı gönder
# source: c039e0d8
telegram-place-how = Aşağıdaki düğmeyle şu anki konumunuzu gönderirsiniz. Telegram şirketi tam konumu görür. Biz tam konumu saklamayız. Yalnızca yaklaşık yerini saklarız (bir kilometre kadar). Konumu yazabilirsiniz de.
# source: ac9eb6c8
telegram-number-how = Aşağıdaki düğmeyle Telegram’daki telefon numaranızı gönderirsiniz. Başka bir numara da yazabilirsiniz.
# source: 318669f6
telegram-go-on = Devam ediyoruz.
# source: 4f0e954c
telegram-private = Ben yalnızca tek bir kişiyle konuşurum, grupta konuşmam. Lütfen benimle bir sohbet açın: { $link }
# source: 1493b7eb
telegram-description = Burada neye ihtiyacınız var? Soran: { $organisation }. Kendi dilinizde birkaç soruya cevap verin. Yaklaşık beş dakika sürer. Adınızı söylemeniz gerekmez. Ücretsizdir. İstediğiniz zaman durdurabilirsiniz.
# source: d6649fb9
telegram-short = Neye ihtiyacınız olduğunu söyleyin: kendi dilinizde, yaklaşık beş dakikada, adınızı söylemeden.
# source: f4e24e53
command-help = Yardım ve telefon numaraları
# source: eb150185
command-language = Başka bir dil seç
# source: 7e904395
command-answers = Cevaplarımı gör ve değiştir
# source: e0bf3284
command-back = Bir soru geri git
# source: ae00a2ba
command-skip = Bu soruyu atla
# source: 4a91189a
command-pause = Ara ver; her şey kaydedilir
# source: 4fc78763
command-continue = Sorulara devam et
# source: 394073ec
command-person = Bir kişiden yardım iste
# source: df57b3ef
command-stop = Durdur; cevaplarım saklanır
# source: 3ab48292
command-delete = Söylediğim her şeyi sil

## The poster on the wall

# source: a716bc76
poster-intro = Neyin eksik olduğunu bize söyleyin: kendi dilinizde, yaklaşık { $minutes } dakikada, adınızı söylemeden.
# source: caf05fda
poster-free = İstediğiniz zaman durdurabilirsiniz. Bunun size hiçbir zararı olmaz.
# source: adcc9868
poster-asks = Soran: { $organisation }
# source: e9ccaaa0
poster-telegram = Telegram ile
# source: 4284849b
poster-web = Telegram olmadan, internet sayfasında
# source: 3b0ee129
poster-camera = Telefonunuzun kamerasını açın.
# source: 2736831c
poster-square = { $count ->
        [one] Kamerayı kareye tutun.
       *[other] Kamerayı karelerden birine tutun.
    }
# source: c94f1dcb
poster-begin = Telefonunuzda çıkan yazıya dokunun ve başlayın.

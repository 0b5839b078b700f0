# dialogs/flows/needs.yaml akışının Türkçesi. Kaynak: locales/en/needs.ftl.

# source: 454058d2
welcome =
    Merhaba! Buraya yeni gelen insanlara soruyoruz: Neye ihtiyacınız var? Soran: { $organisation }.
    Her hafta görevliler bütün cevapları birlikte okur. Hangi yardımın eksik olduğunu görürler. İnsanların bir hizmetten neden yararlanmadığını da görürler. Böylece daha iyi yardım planlayabilirler.
    Cevaplarınız iltica işleminizde ve belgelerinizde hiçbir şeyi değiştirmez. Herkese yardım sözü veremeyiz.
    Yaklaşık { $minutes } dakika sürer. Yaklaşık { $questions } kısa soru var.

# source: 29634b63
consent =
    Katılmak istiyor musunuz?
    Kararı siz verirsiniz. Hayır derseniz bunun size hiçbir zararı olmaz.
    Bu bir başvuru (Antrag) değildir.
    Adınızı sormayız. Cevapları yalnızca bu kurumun görevlileri görür: { $organisation }. Raporlarda yalnızca grupların sayıları vardır; sözleriniz yalnızca siz izin verirseniz yer alır.
    Cevaplarınızı { $months } ay sonra sileriz. Onları istediğiniz zaman kendiniz de silebilirsiniz: “Bilgilerimi sil”i seçin.
    .short = Katılım

# source: 094c66c7
first = En çok neye ihtiyacınız var?
    .hint = En önemlisini seçin. Sonra iki tane daha söyleyebilirsiniz.
    .short = En önemlisi
# source: 1ef4bb6b
second = Sizin için ikinci en önemli şey nedir?
    .hint = Başka bir şey yok mu? “Atla”yı seçin.
    .short = İkincisi
# source: 431ec8dc
third = Peki üçüncüsü?
    .hint = Başka bir şey yok mu? “Atla”yı seçin.
    .short = Üçüncüsü

# source: 6ea5ff7e
field-housing = Ev
# source: 64632a75
field-language = Dil öğrenmek
# source: 98b36e80
field-education = Okul ve meslek eğitimi
# source: af220708
field-work = İş
# source: 5108793a
field-health = Sağlık
# source: b5176ae0
field-sport_culture = Spor ve kültür
# source: c082b1d9
field-family_childcare = Aile ve çocuk bakımı
# source: 9000ad9d
field-residence_authorities = Belgeler ve resmi daireler
# source: 76a55b0b
field-contacts = İnsanlarla tanışmak
# source: 61309e78
field-safety_discrimination = Güvenlik ve adil muamele
# source: 595e0ef8
field-other = Para ve başka şeyler

# source: cddc6224
detail = { $item }: Tam olarak neye ihtiyacınız var?
    .hint = Birden fazla cevap seçebilirsiniz.
    .short = { $item }: tam olarak ne

# source: e95eda85
detail-own_home = Kendi evim
# source: 7e5d5e92
detail-bigger_home = Daha büyük bir ev
# source: f77f41fe
detail-home_repair = Evimde tamirat
# source: 14c2182a
detail-shelter_conditions = Yurtta (Heim) daha iyi bir yaşam
# source: f949faf4
detail-language_course = Almanca kursunda bir yer
# source: e1db7539
detail-language_practice = Almanca konuşma pratiği
# source: 03c4d2fe
detail-interpreter = Çeviri yapacak biri
# source: 82500048
detail-reading_writing = Okuma yazma öğrenmek
# source: abb98840
detail-school_place = Okulda bir yer
# source: 4ea5f6a3
detail-school_help = Okul derslerinde yardım
# source: 1697f4cf
detail-vocational_training = Meslek eğitimi (Ausbildung)
# source: 5a70af27
detail-university = Üniversite
# source: be809c1f
detail-find_work = İş bulmak
# source: 377db7f4
detail-recognition = Diplomalarımın tanınması (denklik)
# source: f603bac3
detail-skills_without_certificate = Diplomam olmadan yapabildiklerimi göstermek
# source: 2ecd475f
detail-work_permit = Çalışma izni
# source: e8291cf5
detail-find_doctor = Doktor bulmak
# source: d1e6262e
detail-mental_health = Kaygı, korku veya uyku sorunu için yardım
# source: a84c7a16
detail-health_card = Sağlık kartı ve masraflar
# source: 72f598b5
detail-disability_care = Engellilik veya bakım için yardım
# source: eda21917
detail-sport = Spor
# source: b349a5b9
detail-culture = Müzik, sanat, kültür
# source: 70af2d79
detail-for_young_people = Gençler için etkinlikler
# source: d669716e
detail-childcare_place = Çocuk bakımı için bir yer (Kita)
# source: 0e413f56
detail-parents_support = Anne babalar için yardım
# source: a5bffd67
detail-family_reunion = Ailemi buraya getirmek
# source: 9d0cc8bd
detail-understand_letters = Mektupları ve formları anlamak
# source: 96ecf2c1
detail-appointments = Randevu almak
# source: 96fb708c
detail-legal_advice = Hukuki danışmanlık
# source: 51ad2ff9
detail-meet_people = Yeni insanlar tanımak
# source: 77b8309f
detail-meeting_place = Bir buluşma yeri
# source: d19c1b53
detail-mentor = Bana eşlik edecek bir kişi
# source: 410d05f9
detail-feel_safe = Yaşadığım yerde kendimi güvende hissetmek
# source: 18a5ad8b
detail-treated_unfairly = Bana haksızlık yapılınca yardım
# source: 7443af33
detail-protection = Şiddetten korunma
# source: 47911894
detail-money = Günlük hayat için para
# source: c6964bd2
detail-transport = Otobüs ve tren
# source: c0668ca1
detail-internet_phone = İnternet ve telefon
# source: 215045c2
detail-something_else = Başka bir şey

# source: 6788dc9c
urgency = { $item }: Ne kadar acil?
    .short = { $item }: ne kadar acil
# source: a4f0e79a
urgency-now = Şimdi
# source: b40b5d2c
urgency-soon = Önümüzdeki üç ay içinde
# source: c4ca3780
urgency-later = Daha sonra

# source: a0951ea2
offer = { $item }: Bunun için burada bir hizmetten yararlandınız mı? Örneğin danışmanlık, kurs veya buluşma yeri.
    .short = { $item }: hizmetler
# source: c06baa96
offer-used = Evet, bir hizmetten yararlandım
# source: f9983c59
offer-known = Bir hizmet biliyorum ama yararlanmadım
# source: cbcaef6a
offer-unknown = Hiçbir hizmet bilmiyorum

# source: 54fb7861
why_not = { $item }: Bu hizmetten neden yararlanmadınız?
    .hint = En önemli nedeni seçin.
    .short = { $item }: neden yararlanmadınız
# source: e1572028
reason-did_not_know = Haberim yoktu
# source: 39c8ab7b
reason-not_relevant = Bana uygun değil
# source: d43d6112
reason-no_trust = Yeterince güvenmiyorum
# source: b00389da
reason-language = Dil
# source: 18a8a490
reason-time_or_childcare = Zamanım yok veya çocuklarıma bakacak kimse yok
# source: 5d1c1010
reason-too_far = Çok uzak
# source: 8cf30176
reason-not_allowed = Buna iznim yok
# source: 23986486
reason-full = Boş yer yoktu
# source: 3dc96934
reason-other = Başka bir neden

# source: f785a8ff
household = Hanenizde kaç kişi birlikte yaşıyor? Kendinizi de sayın.
    .hint = Örneğin aileniz. Yurttaki (Heim) diğer insanları saymayın. Bir sayı yazın.
    .short = Hanedeki kişi sayısı
    .constraint = Lütfen 1 ile 20 arasında bir sayı yazın. Kendinizi de sayın.

# source: bd11b42f
arrived = Almanya’ya ne zaman geldiniz?
    .hint = Ay ve yıl yeterli.
    .short = Almanya’ya geliş
    .constraint = Bu tarih doğru olamaz. Geçmişte bir tarih olmalı. Lütfen ayı ve yılı yeniden yazın.

# source: afd4da78
municipality = Hangi şehirde yaşıyorsunuz?
    .short = Şehir
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
municipality-elsewhere = Başka bir yer

# source: b80551c5
own_words = Bize kendi sözlerinizle başka bir şey söylemek istiyor musunuz?
    .hint = Lütfen ad, adres veya telefon numarası yazmayın. Ekleyecek bir şey yok mu? “Atla”yı seçin.
    .short = Kendi sözlerinizle

# source: 8043df8a
idea = Buradaki insanlara yardımcı olacak bir fikriniz var mı?
    .hint = Fikriniz yok mu? “Atla”yı seçin.
    .short = Fikriniz

# source: f8e5e76b
quote = Fikrinizi belediyeye gösterebilir miyiz? Adınız olmadan.
    .hint = “Evet” derseniz fikriniz kendi sözlerinizle haftalık raporda yer alabilir. Bunu istediğiniz zaman değiştirebilirsiniz.
    .short = Fikri göster

# source: 24d63da0
thanks =
    Çok teşekkür ederiz! Cevaplarınız kaydedildi.
    Bundan sonra ne olacak: Görevliler pazartesi günü herkesin cevaplarını birlikte okur. Sonra ne yapabileceklerini planlarlar.
    İstediğiniz zaman yeniden gelip cevaplarınıza bakabilir, onları değiştirebilir veya silebilirsiniz.

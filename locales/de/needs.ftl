# Der Ablauf dialogs/flows/needs.yaml auf Deutsch. Quelle ist locales/en/needs.ftl.

# source: 454058d2
welcome =
    Guten Tag! Wir fragen Menschen, die neu hier sind: Was brauchen Sie? Wer fragt? { $organisation }.
    Jede Woche lesen Mitarbeitende alle Antworten zusammen. Sie sehen, welche Hilfe fehlt und warum Menschen ein Angebot nicht nutzen. So können sie bessere Hilfe planen.
    Ihre Antworten ändern nichts an Ihrem Asylverfahren oder an Ihren Papieren. Wir können nicht jedem Menschen Hilfe versprechen.
    Es dauert etwa { $minutes } Minuten. Es sind etwa { $questions } kurze Fragen.

# source: 29634b63
consent =
    Möchten Sie mitmachen?
    Sie entscheiden. Wenn Sie Nein sagen, haben Sie keinen Nachteil.
    Das ist kein Antrag.
    Wir fragen nicht nach Ihrem Namen. Nur Mitarbeitende ({ $organisation }) sehen die Antworten. Berichte zeigen nur Zahlen von Gruppen, und Ihre Worte nur, wenn Sie es erlauben.
    Nach { $months ->
        [one] einem Monat
       *[other] { $months } Monaten
    } löschen wir Ihre Antworten. Sie können sie jederzeit selbst löschen: Wählen Sie „Meine Daten löschen“.
    .short = Mitmachen

# source: 094c66c7
first = Was brauchen Sie am meisten?
    .hint = Wählen Sie das Wichtigste. Danach können Sie noch zwei weitere nennen.
    .short = Am wichtigsten
# source: 1ef4bb6b
second = Was ist für Sie am zweitwichtigsten?
    .hint = Nichts weiter? Wählen Sie „Überspringen“.
    .short = Zweitens
# source: 431ec8dc
third = Und drittens?
    .hint = Nichts weiter? Wählen Sie „Überspringen“.
    .short = Drittens

# source: 6ea5ff7e
field-housing = Wohnen
# source: 64632a75
field-language = Die Sprache lernen
# source: 98b36e80
field-education = Schule und Ausbildung
# source: af220708
field-work = Arbeit
# source: 5108793a
field-health = Gesundheit
# source: b5176ae0
field-sport_culture = Sport und Kultur
# source: c082b1d9
field-family_childcare = Familie und Kinderbetreuung
# source: 9000ad9d
field-residence_authorities = Papiere und Ämter
# source: 76a55b0b
field-contacts = Menschen kennenlernen
# source: 61309e78
field-safety_discrimination = Sicherheit und faire Behandlung
# source: 595e0ef8
field-other = Geld und anderes

# source: cddc6224
detail = { $item }: Was genau brauchen Sie?
    .hint = Sie können mehrere auswählen.
    .short = { $item }: was genau

# source: e95eda85
detail-own_home = Eine eigene Wohnung
# source: 7e5d5e92
detail-bigger_home = Eine größere Wohnung
# source: f77f41fe
detail-home_repair = Reparaturen in meiner Wohnung
# source: 14c2182a
detail-shelter_conditions = Ein besseres Leben in der Unterkunft
# source: f949faf4
detail-language_course = Ein Platz im Deutschkurs
# source: e1db7539
detail-language_practice = Deutsch sprechen üben
# source: 03c4d2fe
detail-interpreter = Hilfe beim Übersetzen
# source: 82500048
detail-reading_writing = Lesen und Schreiben lernen
# source: abb98840
detail-school_place = Ein Platz in einer Schule
# source: 4ea5f6a3
detail-school_help = Hilfe bei Schulaufgaben
# source: 1697f4cf
detail-vocational_training = Eine Berufsausbildung
# source: 5a70af27
detail-university = Universität
# source: be809c1f
detail-find_work = Arbeit finden
# source: 377db7f4
detail-recognition = Anerkennung meiner Zeugnisse
# source: f603bac3
detail-skills_without_certificate = Zeigen, was ich ohne Zeugnis kann
# source: 2ecd475f
detail-work_permit = Erlaubnis zu arbeiten
# source: e8291cf5
detail-find_doctor = Eine Ärztin oder einen Arzt finden
# source: d1e6262e
detail-mental_health = Hilfe bei Sorgen, Angst oder schlechtem Schlaf
# source: a84c7a16
detail-health_card = Gesundheitskarte und Kosten
# source: 72f598b5
detail-disability_care = Hilfe bei Behinderung oder Pflege
# source: eda21917
detail-sport = Sport
# source: b349a5b9
detail-culture = Musik, Kunst, Kultur
# source: 70af2d79
detail-for_young_people = Angebote für junge Menschen
# source: d669716e
detail-childcare_place = Ein Platz in der Kinderbetreuung
# source: 0e413f56
detail-parents_support = Hilfe für Eltern
# source: a5bffd67
detail-family_reunion = Meine Familie hierher holen
# source: 9d0cc8bd
detail-understand_letters = Briefe und Formulare verstehen
# source: 96ecf2c1
detail-appointments = Einen Termin bekommen
# source: 96fb708c
detail-legal_advice = Rechtsberatung
# source: 51ad2ff9
detail-meet_people = Leute kennenlernen
# source: 77b8309f
detail-meeting_place = Ein Ort, um sich zu treffen
# source: d19c1b53
detail-mentor = Ein Mensch, der mich begleitet
# source: 410d05f9
detail-feel_safe = Mich sicher fühlen, wo ich wohne
# source: 18a5ad8b
detail-treated_unfairly = Hilfe, wenn ich unfair behandelt werde
# source: 7443af33
detail-protection = Schutz vor Gewalt
# source: 47911894
detail-money = Geld für das tägliche Leben
# source: c6964bd2
detail-transport = Bus und Bahn
# source: c0668ca1
detail-internet_phone = Internet und Telefon
# source: 215045c2
detail-something_else = Etwas anderes

# source: 6788dc9c
urgency = { $item }: Wie dringend ist es?
    .short = { $item }: wie dringend
# source: a4f0e79a
urgency-now = Jetzt
# source: b40b5d2c
urgency-soon = In den nächsten drei Monaten
# source: c4ca3780
urgency-later = Später

# source: a0951ea2
offer = { $item }: Haben Sie hier schon ein Angebot dafür genutzt? Zum Beispiel eine Beratung, einen Kurs oder einen Treffpunkt.
    .short = { $item }: Angebote
# source: c06baa96
offer-used = Ja, ich habe ein Angebot genutzt
# source: f9983c59
offer-known = Ich kenne ein Angebot, aber ich habe es nicht genutzt
# source: cbcaef6a
offer-unknown = Ich kenne kein Angebot

# source: 54fb7861
why_not = { $item }: Warum haben Sie das Angebot nicht genutzt?
    .hint = Wählen Sie den wichtigsten Grund.
    .short = { $item }: warum nicht
# source: e1572028
reason-did_not_know = Ich kannte es nicht
# source: 39c8ab7b
reason-not_relevant = Es passt nicht zu mir
# source: d43d6112
reason-no_trust = Ich habe nicht genug Vertrauen
# source: b00389da
reason-language = Die Sprache
# source: 18a8a490
reason-time_or_childcare = Keine Zeit oder keine Kinderbetreuung
# source: 5d1c1010
reason-too_far = Es ist zu weit weg
# source: 8cf30176
reason-not_allowed = Ich darf nicht
# source: 23986486
reason-full = Es war kein Platz frei
# source: 3dc96934
reason-other = Ein anderer Grund

# source: f785a8ff
household = Wie viele Menschen leben mit Ihnen in einem Haushalt? Zählen Sie sich selbst mit.
    .hint = Zum Beispiel Ihre Familie. Nicht die anderen Menschen in der Unterkunft. Schreiben Sie eine Zahl.
    .short = Menschen im Haushalt
    .constraint = Bitte schreiben Sie eine Zahl von 1 bis 20. Zählen Sie sich selbst mit.

# source: bd11b42f
arrived = Wann sind Sie nach Deutschland gekommen?
    .hint = Monat und Jahr reichen.
    .short = In Deutschland seit
    .constraint = Dieses Datum kann nicht stimmen. Es muss in der Vergangenheit liegen. Bitte schreiben Sie Monat und Jahr noch einmal.

# source: afd4da78
municipality = In welchem Ort wohnen Sie?
    .short = Ort
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
municipality-elsewhere = Ein anderer Ort

# source: b80551c5
own_words = Möchten Sie uns noch etwas mit eigenen Worten sagen?
    .hint = Bitte schreiben Sie keine Namen, Adressen oder Telefonnummern. Nichts weiter? Wählen Sie „Überspringen“.
    .short = Mit eigenen Worten

# source: 8043df8a
idea = Haben Sie eine Idee, die Menschen hier helfen würde?
    .hint = Keine Idee? Wählen Sie „Überspringen“.
    .short = Ihre Idee

# source: f8e5e76b
quote = Dürfen wir Ihre Idee der Gemeinde zeigen? Ohne Ihren Namen.
    .hint = Wenn Sie Ja sagen, kann Ihre Idee im Wochenbericht stehen, in Ihren Worten. Sie können das jederzeit ändern.
    .short = Idee zeigen

# source: 24d63da0
thanks =
    Vielen Dank! Ihre Antworten sind gespeichert.
    So geht es weiter: Am Montag lesen Mitarbeitende die Antworten aller Menschen zusammen. Dann planen sie, was sie tun können.
    Sie können jederzeit wiederkommen und Ihre Antworten ansehen, ändern oder löschen.

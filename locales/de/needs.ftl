# Der Ablauf dialogs/flows/needs.yaml auf Deutsch. Quelle ist locales/en/needs.ftl.

welcome =
    Guten Tag! Hier fragt { $organisation } Menschen, die neu sind: Was brauchen Sie?
    Jede Woche lesen Mitarbeitende alle Antworten zusammen. Sie sehen, welche Hilfe fehlt und warum Menschen ein Angebot nicht nutzen. So können sie bessere Hilfe planen.
    Ihre Antworten ändern nichts an Ihrem Asylverfahren oder Ihren Papieren. Wir können nicht jedem Menschen Hilfe versprechen.
    Es dauert etwa { $minutes } Minuten. Es sind etwa { $questions } kurze Fragen.

consent =
    Möchten Sie mitmachen?
    Sie entscheiden. Wenn Sie Nein sagen, haben Sie keinen Nachteil.
    Das ist kein Antrag.
    Wir fragen nicht nach Ihrem Namen. Nur Mitarbeitende sehen die Antworten, von hier: { $organisation }. Berichte zeigen nur Zahlen von Gruppen.
    Nach { $months } Monaten löschen wir Ihre Antworten. Sie können sie jederzeit selbst löschen: Wählen Sie „Meine Daten löschen“.
    .short = Mitmachen

first = Was brauchen Sie am meisten?
    .hint = Wählen Sie das Wichtigste. Danach können Sie noch zwei weitere nennen.
    .short = Am wichtigsten
second = Was ist für Sie am zweitwichtigsten?
    .hint = Nichts weiter? Wählen Sie „Überspringen“.
    .short = Zweitens
third = Und drittens?
    .hint = Nichts weiter? Wählen Sie „Überspringen“.
    .short = Drittens

field-housing = Wohnen
field-language = Die Sprache lernen
field-education = Schule und Ausbildung
field-work = Arbeit
field-health = Gesundheit
field-sport_culture = Sport und Kultur
field-family_childcare = Familie und Kinderbetreuung
field-residence_authorities = Papiere und Ämter
field-contacts = Menschen kennenlernen
field-safety_discrimination = Sicherheit und faire Behandlung
field-other = Etwas anderes

detail = { $item }: Was genau brauchen Sie?
    .hint = Sie können mehrere auswählen.
    .short = { $item }: was genau

detail-own_home = Eine eigene Wohnung
detail-bigger_home = Eine größere Wohnung
detail-home_repair = Reparaturen in meiner Wohnung
detail-shelter_conditions = Ein besseres Leben in der Unterkunft
detail-language_course = Ein Platz im Deutschkurs
detail-language_practice = Deutsch sprechen üben
detail-interpreter = Jemand, der übersetzt
detail-reading_writing = Lesen und Schreiben lernen
detail-school_place = Ein Platz in einer Schule
detail-school_help = Hilfe bei Schulaufgaben
detail-vocational_training = Eine Berufsausbildung
detail-university = Universität
detail-find_work = Arbeit finden
detail-recognition = Anerkennung meiner Zeugnisse
detail-skills_without_certificate = Zeigen, was ich ohne Zeugnis kann
detail-work_permit = Erlaubnis zu arbeiten
detail-find_doctor = Eine Ärztin oder einen Arzt finden
detail-mental_health = Hilfe bei Sorgen, Angst oder schlechtem Schlaf
detail-health_card = Gesundheitskarte und Kosten
detail-disability_care = Hilfe bei Behinderung oder Pflege
detail-sport = Sport
detail-culture = Musik, Kunst, Kultur
detail-for_young_people = Angebote für junge Menschen
detail-childcare_place = Ein Platz in der Kinderbetreuung
detail-parents_support = Hilfe für Eltern
detail-family_reunion = Meine Familie hierher holen
detail-understand_letters = Briefe und Formulare verstehen
detail-appointments = Einen Termin bekommen
detail-legal_advice = Rechtsberatung
detail-meet_people = Leute kennenlernen
detail-meeting_place = Ein Ort, um sich zu treffen
detail-mentor = Ein Mensch, der mich begleitet
detail-feel_safe = Mich sicher fühlen, wo ich wohne
detail-treated_unfairly = Hilfe, wenn ich unfair behandelt werde
detail-protection = Schutz vor Gewalt
detail-money = Geld für das tägliche Leben
detail-transport = Bus und Bahn
detail-internet_phone = Internet und Telefon
detail-something_else = Etwas anderes

urgency = { $item }: Wie dringend ist es?
    .short = { $item }: wie dringend
urgency-now = Jetzt
urgency-soon = In den nächsten drei Monaten
urgency-later = Später

offer = { $item }: Haben Sie hier schon ein Angebot dafür genutzt? Zum Beispiel eine Beratung, einen Kurs oder einen Treffpunkt.
    .short = { $item }: Angebote
offer-used = Ja, ich habe ein Angebot genutzt
offer-known = Ich kenne ein Angebot, aber ich habe es nicht genutzt
offer-unknown = Ich kenne kein Angebot

why_not = { $item }: Warum haben Sie das Angebot nicht genutzt?
    .hint = Wählen Sie den wichtigsten Grund.
    .short = { $item }: warum nicht
reason-did_not_know = Ich kannte es nicht
reason-not_relevant = Es passt nicht zu mir
reason-no_trust = Ich vertraue ihm nicht genug
reason-language = Die Sprache
reason-time_or_childcare = Keine Zeit oder keine Kinderbetreuung
reason-too_far = Es ist zu weit weg
reason-not_allowed = Ich darf nicht
reason-full = Es war voll
reason-other = Ein anderer Grund

household = Wie viele Menschen leben mit Ihnen in einem Haushalt? Zählen Sie sich selbst mit.
    .hint = Zum Beispiel Ihre Familie. Nicht die anderen Menschen in der Unterkunft. Schreiben Sie eine Zahl.
    .short = Menschen im Haushalt
    .constraint = Bitte schreiben Sie eine Zahl von 1 bis 20. Zählen Sie sich selbst mit.

arrived = Wann sind Sie nach Deutschland gekommen?
    .hint = Monat und Jahr reichen.
    .short = In Deutschland seit
    .constraint = Dieses Datum kann nicht stimmen. Es muss in der Vergangenheit liegen. Bitte schreiben Sie Monat und Jahr noch einmal.

municipality = In welchem Ort wohnen Sie?
    .short = Ort
municipality-eberswalde = Eberswalde
municipality-bernau = Bernau bei Berlin
municipality-ahrensfelde = Ahrensfelde
municipality-panketal = Panketal
municipality-wandlitz = Wandlitz
municipality-elsewhere = Ein anderer Ort

own_words = Möchten Sie uns noch etwas mit eigenen Worten sagen?
    .hint = Bitte schreiben Sie keine Namen, Adressen oder Telefonnummern. Nichts weiter? Wählen Sie „Überspringen“.
    .short = Mit eigenen Worten

idea = Haben Sie eine Idee, die Menschen hier helfen würde?
    .hint = Keine Idee? Wählen Sie „Überspringen“.
    .short = Ihre Idee

thanks =
    Vielen Dank! Ihre Antworten sind gespeichert.
    So geht es weiter: Am Montag lesen Mitarbeitende die Antworten aller Menschen zusammen. Dann planen sie, was sie tun können.
    Sie können jederzeit wiederkommen und Ihre Antworten ansehen, ändern oder löschen.

# Was der Bot in jedem Ablauf sagt. Höfliche Form, kurze Sätze (A2). Quelle ist locales/en/bot.ftl.

## Steuerung

# source: 9f910244
control-back = Zurück
# source: 4dbb8610
control-skip = Überspringen
# source: 71083dd0
control-pause = Pause
# source: b33b3476
control-language = Sprache wechseln
# source: d4a6a5f5
control-help = Hilfe
# source: e042aa24
control-answers = Meine Antworten
# source: b6e704a6
control-stop = Aufhören
# source: 40ecc09a
control-delete = Meine Daten löschen
# source: 043fcee7
control-start_over = Neu anfangen
# source: 394073ec
control-person = Einen Menschen um Hilfe bitten
# source: 6bcd12d3
control-done = Fertig
# source: f1004626
control-continue = Weitermachen
# source: 0aa3af29
control-file = Meine Antworten als Datei
# source: 948795c7
control-quiet = Nicht mehr erinnern
# source: a3f11682
control-remind = Wieder erinnern

## Wörter

# source: 6fe3a07a
word-yes = Ja
# source: 8353e6f2
word-no = Nein
# source: 7d277842
word-ok = OK
# source: 43df8548
word-agree = Ja, ich bin einverstanden
# source: 4b458100
word-decline = Nein, ich möchte nicht
# source: 39576ca1
word-young = Ich bin unter 16
# source: fffdb8e7
word-unknown = Das weiß ich nicht
# source: 48ea4200
word-declined = Das möchte ich nicht sagen
# source: ae46ac38
word-skipped = Übersprungen
# source: 13f9dda7
word-years = { $n ->
    [one] { $n } Jahr
    *[other] { $n } Jahre
}
# source: 141754de
word-months = { $n ->
    [one] { $n } Monat
    *[other] { $n } Monate
}
# source: 91c73b00
word-weeks = { $n ->
    [one] { $n } Woche
    *[other] { $n } Wochen
}
# source: 9acd9e88
word-days = { $n ->
    [one] { $n } Tag
    *[other] { $n } Tage
}
# source: d3a4e4e1
word-none-of-these = Nichts davon
# source: e23d377c
word-all-right = Alles ist richtig. Abschicken.
# source: 981f094c
word-stateless = Staatenlos
# source: d59e6f0f
word-level-none = Keine: Ich spreche sie noch nicht
# source: 593a2302
word-level-a1 = A1: einzelne Wörter und sehr kurze Sätze
# source: cca4b015
word-level-a2 = A2: einfache Sätze über den Alltag
# source: 6210a4b1
word-level-b1 = B1: Ich komme im Alltag zurecht
# source: ce1c7679
word-level-b2 = B2: Ich kann über die meisten Dinge gut sprechen
# source: 3bb49486
word-level-c1 = C1: Ich spreche fast ohne Mühe
# source: cea97492
word-level-c2 = C2: fast wie meine Muttersprache
# source: 53f7ed20
word-level-native = Es ist meine Muttersprache
# source: 4633a615
word-organisation = Ihre Gemeinde
# source: 05d94154
word-contact = die Beratungsstelle in Ihrem Rathaus

## Nachfragen

# source: 9ebaa3e0
ask-confirm = Ich habe verstanden: { $reading }. Ist das richtig?
# source: 317c611a
ask-which = Was meinen Sie?
# source: dd0132bf
ask-which-calendar = Welchen Kalender meinen Sie?
# source: 4afd78da
ask-language = Welche Sprache möchten Sie?
# source: df8cebaa
ask-switch = Sie haben auf Deutsch geschrieben. Welche Sprache möchten Sie jetzt?
# source: 10e6d883
ask-answers = Das sind Ihre Antworten. Wählen Sie eine aus, um sie zu ändern.
# source: a69d9031
ask-readback = Das sind Ihre Antworten. Ist alles richtig? Sie können eine Antwort auswählen und ändern.
# source: ad346ed4
ask-stop = Möchten Sie aufhören? Wir behalten die Antworten, die Sie bis jetzt gegeben haben. Sie können sie auch löschen.
# source: ad6ede39
ask-delete = Möchten Sie alles löschen, was Sie uns gesagt haben? Danach können wir nichts zurückholen.
# source: 7c0a7bd7
ask-start_over = Möchten Sie neu anfangen? Ihre Antworten bis jetzt zählen dann nicht mehr.
# source: d7649123
ask-start_again = Möchten Sie neu anfangen? Ihre Antworten bis jetzt bleiben gespeichert und zählen weiter.
# source: ac2388b1
ask-after-stop = Sie haben aufgehört. Sie können jederzeit weitermachen.
# source: 2b32e71b
ask-after-pause = Pause. Alles ist gespeichert. Kommen Sie wieder, wann Sie möchten. Es geht bei derselben Frage weiter.
# source: 74d8f648
ask-after-completed = Sie sind fertig. Danke. Sie können Ihre Antworten noch ansehen, ändern oder löschen.

## Was gesagt wird

# source: 62d9829a
say-unreviewed = Noch hat niemand mit Deutsch als Muttersprache diese Texte geprüft.
# source: 2df59a3c
say-answer = { $question }: { $answer }
# source: d086466b
say-about = ungefähr { $what }
# source: 10826b68
say-date-persian = { $date } ({ $original } im iranischen und afghanischen Kalender)
# source: ace5fde6
say-date-islamic = ungefähr { $date } ({ $original } im islamischen Kalender)
# source: f0a15073
say-date-ethiopic = { $date } ({ $original } im äthiopischen Kalender)
# source: d2e0b99d
say-before = Ihre Antwort bis jetzt: { $answer }. Sie können sie ändern. Oder wählen Sie „Fertig“, dann bleibt sie.
# source: 0ffdebb7
say-welcome-back = Willkommen zurück. Hier geht es weiter.
# source: 0779fb86
say-corrected = Danke. Ihre Antwort ist geändert.
# source: 9ccc9899
say-asked-again = Wegen dieser Änderung stelle ich einige Fragen noch einmal.
# source: bc391eec
say-first-question = Das ist die erste Frage.
# source: cf3f2876
say-stale = Dieser Knopf gehört zu einer früheren Frage. Nichts hat sich geändert. Das ist jetzt Ihre Frage.
# source: 8c49b747
say-late = Das haben Sie geschrieben, bevor ich die nächste Frage gestellt habe. Ich habe es nicht verwendet. Bitte antworten Sie jetzt auf diese Frage.
# source: 7f7bd80e
say-away = Entschuldigung, ich konnte Ihnen eine Zeit lang nicht antworten. Hier ist Ihre Frage noch einmal.
# source: 5ed289ba
say-edit-unknown = Sie haben eine ältere Nachricht geändert. Ich weiß nicht, zu welcher Antwort sie gehört. Wählen Sie „Meine Antworten“, um eine Antwort zu ändern.
# source: fb81b5ca
say-no-answers = Sie haben noch keine Antworten gegeben.
# source: 1f0e10e1
say-declined = Das ist in Ordnung. Wir haben keine Antworten gespeichert. Sie haben keinen Nachteil. Sie können jederzeit wiederkommen. Alles Gute!
# source: 73f7c79c
say-deleted = Alles, was Sie uns gesagt haben, ist gelöscht.
# source: 25cda7dd
say-third-time = Das verstehe ich leider nicht. Sie können diese Frage überspringen. Oder bitten Sie einen Menschen um Hilfe.
# source: 79a96fb0
say-third-time-required = Das verstehe ich leider nicht. Sie können einen Menschen um Hilfe bitten.
# source: a95d7413
say-person = Hier hilft Ihnen ein Mensch: { $contact }.
# source: 47022cf2
say-young = Danke, dass Sie uns das sagen. Wir fragen nur Menschen, die 16 oder älter sind. Sie haben nichts falsch gemacht. Wir haben nichts gespeichert. Hier finden Sie Hilfe.
# source: 86999eec
say-file = Hier sind Ihre Antworten als Datei. Sie können die Datei behalten oder jemandem zeigen. Wer die Datei hat, kann sie lesen.
# source: f2531542
say-reminder = Guten Tag! Sie haben noch nicht alle Fragen beantwortet. Ihre Antworten bis jetzt sind gespeichert. Wenn Sie möchten, geht es hier weiter.
# source: c35a216a
say-quiet = In Ordnung. Wir erinnern Sie nicht mehr. Sie können jederzeit weitermachen.
# source: bafe2f9f
say-remind = In Ordnung. Wir können Sie wieder erinnern.

## Wenn eine Antwort nicht verstanden wurde

# source: c5c5d768
error-integer = Bitte schreiben Sie eine Zahl, zum Beispiel { $example }.
# source: c5c5d768
error-decimal = Bitte schreiben Sie eine Zahl, zum Beispiel { $example }.
# source: ea61806b
error-yes-no = Bitte wählen Sie „Ja“ oder „Nein“.
# source: 92e9d844
error-select-one = Bitte wählen Sie eine der Antworten. Sie können auch die Nummer der Antwort schreiben, von 1 bis { $count }.
# source: de98187d
error-select-multiple = Bitte wählen Sie aus den Antworten. Sie können auch die Nummern der Antworten schreiben, mit einem Komma dazwischen.
# source: 5dd82a0c
error-exclusive = Diese Antwort können Sie nicht zusammen mit anderen wählen. Bitte wählen Sie noch einmal.
# source: 5e60e546
error-date = Bitte schreiben Sie den Tag, den Monat und das Jahr, zum Beispiel { $example }.
# source: 1969f88a
error-date-month = Bitte schreiben Sie den Monat und das Jahr, zum Beispiel { $example }.
# source: 2c3e483d
error-date-year = Bitte schreiben Sie das Jahr, zum Beispiel { $example }.
# source: 73a90c6e
error-geopoint = Bitte schreiben Sie den Ort als zwei Zahlen, zum Beispiel { $example }. Wir behalten nur ungefähr, wo er ist, auf etwa einen Kilometer.
# source: d354f6b2
error-phone = Bitte schreiben Sie die ganze Telefonnummer, mit 0 oder + am Anfang, zum Beispiel { $example }.
# source: 43cdaae9
error-country = Bitte schreiben Sie den Namen von einem Land, zum Beispiel { $example }.
# source: 6eea6e79
error-country-gone = Dieses Land gibt es nicht mehr. Bitte schreiben Sie, wie es heute heißt.
# source: ade24d61
error-nationality = Bitte schreiben Sie Ihre Staatsangehörigkeit, zum Beispiel { $example }. Wenn Sie keine haben, schreiben Sie „staatenlos“.
# source: be5e6c9f
error-place = Diesen Ort kenne ich nicht. Bitte schreiben Sie eine Stadt oder ein Dorf in Deutschland, zum Beispiel Eberswalde, oder die Postleitzahl, zum Beispiel 16225.
# source: ecbff918
error-place-name-shared = Viele Orte in Deutschland heißen so. Bitte schreiben Sie auch die Postleitzahl, zum Beispiel 16225 Eberswalde.
# source: 6cc9d5f8
error-place-code-shared = Mehrere Orte haben diese Postleitzahl. Bitte schreiben Sie auch den Namen, zum Beispiel 16225 Eberswalde.
# source: 39007063
error-language = Bitte schreiben Sie den Namen von einer Sprache, zum Beispiel { $example }.
# source: 65a7efb1
error-language-level = Bitte schreiben Sie, wie gut Sie sie sprechen: A1, A2, B1, B2, C1 oder C2. Sie können auch „keine“ oder „Muttersprache“ schreiben.
# source: 807334c2
error-email = Bitte schreiben Sie eine E-Mail-Adresse, zum Beispiel name@example.org.
# source: cb2a47d4
error-duration = Bitte schreiben Sie, wie lange, zum Beispiel { $example }.
# source: 49ec1a50
error-acknowledge = Bitte wählen Sie einen der Knöpfe.
# source: a6af7459
error-too-long = Ihr Text ist zu lang. Bitte schreiben Sie ihn kürzer (höchstens { $limit } Buchstaben).
# source: 74d2f0a3
error-empty = Ich konnte keine Wörter lesen. Bitte schreiben Sie noch einmal.
# source: bf0eae02
error-constraint = Diese Antwort ist hier nicht möglich. Bitte prüfen Sie die Antwort.
# source: c800321c
error-required = Ich brauche hier eine Antwort, damit es weitergeht. Sie können auch „Hilfe“ oder „Aufhören“ wählen.
# source: 49ec1a50
error-choose = Bitte wählen Sie einen der Knöpfe.
# source: ec4987e0
error-other = Ich kann leider nur Text lesen. Bilder, Sprachnachrichten und Dateien kann ich nicht öffnen.

## Hilfe

# source: ba3a1d9a
help-now = Dieser Chat ist nicht für Notfälle. Niemand liest Ihre Nachricht sofort.
# source: 94ca785f
help-emergency = Bei Gefahr, Feuer, Unfall oder schwerer Krankheit: Rufen Sie 112 an. Polizei: Rufen Sie 110 an. Der Anruf ist kostenlos.
# source: b88aa4da
help-violence = Gewalt gegen Frauen: Rufen Sie 116 016 an. Kostenlos, Tag und Nacht, in 18 Sprachen, zum Beispiel Arabisch, Farsi, Kurdisch, Türkisch, Russisch, Ukrainisch, Französisch und Englisch.
# source: 2457aecd
help-children = Kinder und Jugendliche mit Sorgen: Rufen Sie 116 111 an. Kostenlos.
# source: 4f535c21
help-ukraine = Helpline Ukraine, auf Ukrainisch und Russisch: 0800 500 2250. Kostenlos, Montag bis Freitag, 14:00 bis 17:00 Uhr.
# source: 9db63e7d
help-contact = Sie haben eine Frage zu diesem Chat oder möchten mit einem Menschen sprechen: { $contact }.
# source: ad6118e0
help-how = So antworten Sie: Wählen Sie einen Knopf, oder schreiben Sie die Nummer der Antwort, oder schreiben Sie mit eigenen Worten. „Zurück“, „Überspringen“, „Pause“ und „Aufhören“ funktionieren immer. Wenn Sie alle Antworten löschen möchten, wählen Sie „Meine Daten löschen“.

## Die Datei mit allen Antworten einer Person

# source: 92abb4b5
file-title = Was wir über Sie gespeichert haben
# source: 9868d2ff
file-made = Diese Datei wurde am { $date } gemacht.
# source: d6258c3d
file-agreed = Sie haben am { $date } gesagt, dass Sie mitmachen möchten. Der Text hat die Nummer { $version }.
# source: e12d91d3
file-earlier = Sie haben diese Antwort später geändert.
# source: 6f4e1718
file-translation = Übersetzung für Mitarbeitende

## Die Webseite um den Chat

# source: e82facc9
web-title = Was brauchen Sie?
# source: d21f9b0a
web-intro = Sagen Sie uns, was fehlt. In Ihrer Sprache, in wenigen Minuten, ohne Ihren Namen.
# source: abd055d3
web-choose-language = Wählen Sie Ihre Sprache
# source: 67ff2334
web-cookie = Diese Seite speichert ein kleines Zeichen (Cookie) auf Ihrem Telefon, damit Sie wiederkommen können. Sonst nichts.
# source: ce847a80
web-have-code = Ich habe einen Code zum Wiederkommen
# source: 2317d95c
web-chat = Chat
# source: e589c4de
web-question = Frage:
# source: dc56f6a2
web-answer = Ihre Antwort:
# source: ffbe11ef
web-answer-form = Antworten
# source: fd2af777
web-skip-link = Zur Frage
# source: ce133938
web-send = Senden
# source: b1005be7
web-write = Schreiben Sie Ihre Antwort
# source: 0b128783
web-write-number = Schreiben Sie eine Zahl
# source: 5d8d7f29
web-write-instead = Die Antwort lieber schreiben
# source: 57f6df1d
web-write-date = Oder schreiben Sie es
# source: 92946029
web-write-phone = Schreiben Sie eine Telefonnummer
# source: 486906ea
web-write-place = Schreiben Sie den Ort als zwei Zahlen
# source: a4423294
web-here = Den Ort nehmen, an dem ich jetzt bin
# source: d022b651
web-here-how = Ihr Browser fragt Sie zuerst. Wir erfahren nur ungefähr, wo Sie sind, auf etwa einen Kilometer.
# source: e3a8ab3b
web-here-written = Der Ort steht jetzt im Feld. Wählen Sie „Senden“.
# source: 11610ee9
web-here-failed = Ich konnte den Ort nicht finden. Sie können ihn schreiben.
# source: e8a1b88e
web-choose-date = Wählen Sie das Datum
# source: 5bcb6ac9
web-day = Tag
# source: a088e7a2
web-month = Monat
# source: 98ded52c
web-year = Jahr
# source: f6962d1a
web-more = Mehr
# source: 73e7901e
web-progress = Etwa { $percent } Prozent sind geschafft
# source: 4fe43c6e
web-busy = Einen Moment …
# source: d57e190d
web-offline = Keine Verbindung. Ihre Antworten bis jetzt sind gespeichert. Bitte versuchen Sie es noch einmal.
# source: a3450022
web-empty = Bitte wählen Sie eine Antwort, oder schreiben Sie eine.
# source: ee4255c1
web-code = Mein Code zum Wiederkommen
# source: a4679999
web-code-text = Schreiben Sie diesen Code auf. Damit können Sie später weitermachen, auch auf einem anderen Telefon. Zeigen Sie ihn niemandem.
# source: 92087a8f
web-code-none = Sie bekommen einen Code, wenn Sie gesagt haben, dass Sie mitmachen möchten.
# source: 409828bc
web-return = Mit Ihrem Code wiederkommen
# source: 3bbab624
web-return-text = Schreiben Sie den Code, den Sie hier bekommen haben. Große oder kleine Buchstaben sind egal.
# source: 6d715448
web-return-label = Ihr Code
# source: eada02af
web-return-wrong = Diesen Code kennen wir nicht. Bitte sehen Sie jeden Buchstaben und jede Zahl noch einmal an.
# source: 8542c0e0
web-help = Hilfe und Telefonnummern
# source: 60e55c61
web-to-chat = Zum Chat
# source: 25af2aaf
web-to-start = Zur ersten Seite
# source: b13df2d4
web-too-long = Ihre Nachricht ist zu lang. Bitte schreiben Sie sie kürzer. Ihre Antworten bis jetzt sind gespeichert.
# source: 717f602b
web-too-many = Das waren zu viele Nachrichten auf einmal. Bitte warten Sie eine Minute und versuchen Sie es dann noch einmal. Ihre Antworten bis jetzt sind gespeichert.
# source: 6d14ce17
web-not-found = Diese Seite gibt es nicht.
# source: 7ec3c81d
web-not-possible = Das geht hier nicht. Ihre Antworten bis jetzt sind gespeichert.
# source: 3fc6da59
web-refused = Zu Ihrem Schutz haben wir das nicht angenommen. Bitte öffnen Sie den Chat und versuchen Sie es noch einmal.
# source: 005cbbf1
web-broken = Hier ist etwas schiefgegangen. Das ist nicht Ihr Fehler. Ihre Antworten bis jetzt sind gespeichert. Bitte versuchen Sie es noch einmal.

## Telegram

# source: 30a2944e
telegram-notice = Die Firma Telegram kann diesen Chat lesen. Wenn Sie das nicht möchten, können Sie auf unserer Internetseite antworten.
# source: 5120d28a
telegram-notice-alone = Die Firma Telegram kann diesen Chat lesen. Bitte schreiben Sie nicht Ihren Namen und nicht die Namen anderer Menschen.
# source: d706872d
telegram-web = Auf der Internetseite antworten
# source: fdcccf01
telegram-share-place = Meinen Ort senden
# source: fcc46c5d
telegram-share-number = Meine Nummer senden
# source: c039e0d8
telegram-place-how = Mit dem Knopf unten senden Sie den Ort, an dem Sie jetzt sind. Die Firma Telegram sieht den genauen Ort. Wir behalten nur ungefähr, wo er ist, auf etwa einen Kilometer. Sie können den Ort auch schreiben.
# source: ac9eb6c8
telegram-number-how = Mit dem Knopf unten senden Sie Ihre Telefonnummer bei Telegram. Sie können auch eine andere Nummer schreiben.
# source: 318669f6
telegram-go-on = Es geht weiter.
# source: 4f0e954c
telegram-private = Ich spreche nur mit einem Menschen allein, nicht in einer Gruppe. Bitte öffnen Sie den Chat mit mir: { $link }
# source: 1493b7eb
telegram-description = { $organisation } fragt: Was brauchen Sie hier? Beantworten Sie ein paar Fragen in Ihrer Sprache. Das dauert etwa fünf Minuten. Sie müssen Ihren Namen nicht sagen. Es kostet nichts, und Sie können jederzeit aufhören.
# source: d6649fb9
telegram-short = Sagen Sie, was Sie brauchen: in Ihrer Sprache, in etwa fünf Minuten, ohne Ihren Namen.
# source: f4e24e53
command-help = Hilfe und Telefonnummern
# source: eb150185
command-language = Eine andere Sprache wählen
# source: 7e904395
command-answers = Meine Antworten ansehen und ändern
# source: e0bf3284
command-back = Eine Frage zurück
# source: ae00a2ba
command-skip = Diese Frage überspringen
# source: 4a91189a
command-pause = Pause machen; alles bleibt gespeichert
# source: 4fc78763
command-continue = Mit den Fragen weitermachen
# source: 394073ec
command-person = Einen Menschen um Hilfe bitten
# source: df57b3ef
command-stop = Aufhören; meine Antworten bleiben
# source: 3ab48292
command-delete = Alles löschen, was ich gesagt habe

## Das Plakat

# source: a716bc76
poster-intro = Sagen Sie uns, was fehlt: in Ihrer Sprache, in etwa { $minutes } Minuten, ohne Ihren Namen.
# source: caf05fda
poster-free = Sie können jederzeit aufhören. Sie haben dadurch keinen Nachteil.
# source: adcc9868
poster-asks = Wer fragt? { $organisation }
# source: e9ccaaa0
poster-telegram = Mit Telegram
# source: 4284849b
poster-web = Ohne Telegram, auf der Internetseite
# source: 3b0ee129
poster-camera = Öffnen Sie die Kamera Ihres Telefons.
# source: 2736831c
poster-square = { $count ->
        [one] Halten Sie die Kamera vor das Quadrat.
       *[other] Halten Sie die Kamera vor eines der Quadrate.
    }
# source: c94f1dcb
poster-begin = Tippen Sie auf das, was auf dem Telefon erscheint. Dann geht es los.

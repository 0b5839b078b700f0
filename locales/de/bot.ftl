# Was der Bot in jedem Ablauf sagt. Höfliche Form, kurze Sätze (A2). Quelle ist locales/en/bot.ftl.

## Steuerung

control-back = Zurück
control-skip = Überspringen
control-pause = Pause
control-language = Sprache wechseln
control-help = Hilfe
control-answers = Meine Antworten
control-stop = Aufhören
control-delete = Meine Daten löschen
control-start_over = Neu anfangen
control-person = Einen Menschen um Hilfe bitten
control-done = Fertig
control-continue = Weitermachen

## Wörter

word-yes = Ja
word-no = Nein
word-ok = OK
word-agree = Ja, ich bin einverstanden
word-decline = Nein, ich möchte nicht
word-unknown = Das weiß ich nicht
word-declined = Das möchte ich nicht sagen
word-skipped = Übersprungen
word-none-of-these = Nichts davon
word-all-right = Alles ist richtig. Abschicken.
word-organisation = Ihre Gemeinde
word-contact = die Beratungsstelle in Ihrem Rathaus

## Nachfragen

ask-confirm = Ich habe verstanden: { $reading }. Ist das richtig?
ask-which = Was meinen Sie?
ask-language = Welche Sprache möchten Sie?
ask-answers = Das sind Ihre Antworten. Wählen Sie eine aus, um sie zu ändern.
ask-readback = Das sind Ihre Antworten. Ist alles richtig? Sie können eine Antwort auswählen und ändern.
ask-stop = Möchten Sie aufhören? Wir behalten die Antworten, die Sie bis jetzt gegeben haben. Sie können sie auch löschen.
ask-delete = Möchten Sie alles löschen, was Sie uns gesagt haben? Wir können es nicht zurückholen.
ask-start_over = Möchten Sie neu anfangen? Ihre Antworten bis jetzt zählen dann nicht mehr.
ask-after-stop = Sie haben aufgehört. Sie können jederzeit weitermachen.
ask-after-pause = Pause. Alles ist gespeichert. Kommen Sie wieder, wann Sie möchten. Es geht bei derselben Frage weiter.
ask-after-completed = Sie sind fertig. Danke. Sie können Ihre Antworten noch ansehen, ändern oder löschen.

## Was gesagt wird

say-answer = { $question }: { $answer }
say-before = Ihre Antwort bis jetzt: { $answer }. Sie können sie ändern. Oder wählen Sie „Fertig“, dann bleibt sie.
say-welcome-back = Willkommen zurück. Hier geht es weiter.
say-corrected = Danke. Ihre Antwort ist geändert.
say-asked-again = Wegen dieser Änderung frage ich einige Fragen noch einmal.
say-first-question = Das ist die erste Frage.
say-stale = Dieser Knopf gehört zu einer früheren Frage. Nichts hat sich geändert. Hier ist Ihre jetzige Frage.
say-no-answers = Sie haben noch keine Antworten gegeben.
say-declined = Das ist in Ordnung. Wir haben keine Antworten gespeichert. Sie haben keinen Nachteil. Sie können jederzeit wiederkommen. Alles Gute!
say-deleted = Alles, was Sie uns gesagt haben, ist gelöscht.
say-third-time = Das verstehe ich leider nicht. Sie können diese Frage überspringen. Oder bitten Sie einen Menschen um Hilfe.
say-third-time-required = Das verstehe ich leider nicht. Sie können einen Menschen um Hilfe bitten.
say-person = Hier hilft Ihnen ein Mensch: { $contact }. Wir haben notiert, dass hier jemand Hilfe braucht.

## Wenn eine Antwort nicht verstanden wurde

error-integer = Bitte schreiben Sie eine Zahl, zum Beispiel { $example }.
error-decimal = Bitte schreiben Sie eine Zahl, zum Beispiel { $example }.
error-yes-no = Bitte wählen Sie „Ja“ oder „Nein“.
error-select-one = Bitte wählen Sie eine der Antworten. Sie können auch ihre Nummer schreiben, von 1 bis { $count }.
error-select-multiple = Bitte wählen Sie aus den Antworten. Sie können auch ihre Nummern schreiben, mit einem Komma dazwischen.
error-exclusive = Diese Antwort kann nicht neben anderen stehen. Bitte wählen Sie noch einmal.
error-date = Bitte schreiben Sie den Tag, den Monat und das Jahr, zum Beispiel { $example }.
error-date-month = Bitte schreiben Sie den Monat und das Jahr, zum Beispiel { $example }.
error-date-year = Bitte schreiben Sie das Jahr, zum Beispiel { $example }.
error-acknowledge = Bitte wählen Sie einen der Knöpfe.
error-too-long = Ihr Text ist zu lang. Bitte schreiben Sie ihn kürzer (höchstens { $limit } Buchstaben).
error-empty = Ich konnte keine Wörter lesen. Bitte schreiben Sie noch einmal.
error-constraint = Diese Antwort ist hier nicht möglich. Bitte prüfen Sie sie.
error-required = Ich brauche hier eine Antwort, damit es weitergeht. Sie können auch „Hilfe“ oder „Aufhören“ wählen.
error-choose = Bitte wählen Sie einen der Knöpfe.
error-other = Ich kann leider nur Text lesen. Bilder, Sprachnachrichten und Dateien kann ich nicht öffnen.

## Hilfe

help-now = Dieser Chat ist nicht für Notfälle. Niemand liest Ihre Nachricht sofort.
help-emergency = Gefahr, Feuer, Unfall, sehr krank: Rufen Sie 112 an. Polizei: Rufen Sie 110 an. Der Anruf ist kostenlos.
help-violence = Gewalt gegen Frauen: Rufen Sie 116 016 an. Kostenlos, Tag und Nacht, in 18 Sprachen, zum Beispiel Arabisch, Farsi, Kurdisch, Türkisch, Russisch, Ukrainisch, Französisch und Englisch.
help-children = Kinder und Jugendliche mit Sorgen: Rufen Sie 116 111 an. Kostenlos.
help-ukraine = Helpline Ukraine, auf Ukrainisch und Russisch: 0800 500 2250. Kostenlos, Montag bis Freitag, 14:00 bis 17:00 Uhr.
help-contact = Sie haben eine Frage zu diesem Chat oder möchten mit einem Menschen sprechen: { $contact }.
help-how = So antworten Sie: Wählen Sie einen Knopf, oder schreiben Sie die Nummer der Antwort, oder schreiben Sie mit eigenen Worten. „Zurück“, „Überspringen“, „Pause“ und „Aufhören“ gehen immer. Wenn Sie alle Antworten löschen möchten, wählen Sie „Meine Daten löschen“.

## Die Webseite um den Chat

web-title = Was brauchen Sie?
web-intro = Sagen Sie uns, was fehlt. In Ihrer Sprache, in wenigen Minuten, ohne Ihren Namen.
web-choose-language = Wählen Sie Ihre Sprache
web-cookie = Diese Seite merkt sich ein kleines Zeichen (Cookie) auf Ihrem Telefon, damit Sie wiederkommen können. Sonst nichts.
web-have-code = Ich habe einen Code zum Wiederkommen
web-chat = Chat
web-question = Frage:
web-answer = Ihre Antwort:
web-answer-form = Antworten
web-skip-link = Zur Frage
web-send = Senden
web-write = Schreiben Sie Ihre Antwort
web-write-number = Schreiben Sie eine Zahl
web-write-instead = Die Antwort lieber schreiben
web-write-date = Schreiben Sie das Datum
web-choose-date = Oder wählen Sie das Datum
web-day = Tag
web-month = Monat
web-year = Jahr
web-more = Mehr
web-progress = Etwa { $percent } Prozent sind geschafft
web-busy = Einen Moment …
web-offline = Keine Verbindung. Ihre Antworten bis jetzt sind gespeichert. Bitte versuchen Sie es noch einmal.
web-empty = Bitte wählen Sie eine Antwort, oder schreiben Sie eine.
web-code = Mein Code zum Wiederkommen
web-code-text = Schreiben Sie diesen Code auf. Damit können Sie später weitermachen, auch auf einem anderen Telefon. Zeigen Sie ihn niemandem.
web-code-none = Sie bekommen einen Code, wenn Sie gesagt haben, dass Sie mitmachen möchten.
web-return = Mit Ihrem Code wiederkommen
web-return-text = Schreiben Sie den Code, den Sie hier bekommen haben. Große oder kleine Buchstaben sind egal.
web-return-label = Ihr Code
web-return-wrong = Diesen Code kennen wir nicht. Bitte sehen Sie jeden Buchstaben und jede Zahl noch einmal an.
web-help = Hilfe und Telefonnummern
web-to-chat = Zum Chat
web-to-start = Zur ersten Seite
web-too-long = Ihre Nachricht ist zu lang. Bitte schreiben Sie sie kürzer. Ihre Antworten bis jetzt sind gespeichert.
web-too-many = Das war sehr viel auf einmal. Bitte warten Sie eine Minute und versuchen Sie es dann noch einmal. Ihre Antworten bis jetzt sind gespeichert.
web-not-found = Diese Seite gibt es nicht.
web-not-possible = Das geht hier nicht. Ihre Antworten bis jetzt sind gespeichert.
web-refused = Zu Ihrem Schutz haben wir das nicht angenommen. Bitte öffnen Sie den Chat und versuchen Sie es noch einmal.
web-broken = Hier ist etwas schiefgegangen. Das ist nicht Ihr Fehler. Ihre Antworten bis jetzt sind gespeichert. Bitte versuchen Sie es noch einmal.

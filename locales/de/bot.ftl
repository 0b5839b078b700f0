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

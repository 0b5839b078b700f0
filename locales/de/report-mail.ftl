### Die Mail, die die Wochenübersicht bringt. Regeln wie in report.ftl.

# source: eef59e4e
mail-subject = Was Zugewanderte brauchen: Woche { $number } des Jahres { $year }
# source: 0e8ff604
mail-intro =
    Es folgt die Zusammenfassung der Woche { $number } des Jahres { $year }: was Zugewanderte brauchen, was sich seit der Woche davor verändert hat und warum Angebote ungenutzt bleiben.
    Kleine Zahlen sind verdeckt, damit niemand erkannt werden kann.
# source: 7472250c
mail-without-pdf = Das PDF fehlt in dieser Mail: Es ließ sich nicht erstellen. Wer den Chat betreibt, weiß davon.
# source: 65d5c5c8
mail-footer =
    Diese Mail wurde automatisch verschickt. Antworten darauf werden möglicherweise nicht gelesen.
    Sie erhalten sie, weil Ihre Adresse auf der Liste für diese Zusammenfassung steht. Wer den Chat betreibt, kann sie dort streichen.

### Der Rahmen der Seite für Mitarbeitende um die Zusammenfassung der Woche.

# source: 9c3c08f2
staff-title = Was Zugewanderte brauchen
# source: 11c835a1
staff-weeks = Wochen
# source: 8b4e068b
staff-previous = Woche davor
# source: e0b0c8b7
staff-next = Nächste Woche
# source: a88ba7e1
staff-language = Sprache
# source: ff7183a4
staff-open = Zusammenfassung öffnen
# source: faaf4757
staff-closed = Diese Seite ist für Mitarbeitende. Bitte öffnen Sie sie mit der vollständigen Adresse, die Sie bekommen haben.
# source: c6fcae23
staff-too-many = Zu viele falsche Versuche. Bitte warten Sie eine Minute und öffnen Sie dann die vollständige Adresse noch einmal.

## Worte, die wir zitieren dürfen

# source: ff4dd410
staff-quotes = Worte zum Zitieren
# source: bbd8cf7d
staff-quotes-back = Zur Zusammenfassung
# source: 6a552c36
staff-quotes-note = Diese Menschen erlauben, dass wir ihre Idee zitieren, ohne ihren Namen. Nummern, Namen und Adressen sind nach Regeln herausgenommen: Bitte sehen Sie nach, ob noch etwas verrät, wer es ist. Was Sie freigeben, steht in der Zusammenfassung der laufenden Woche.
# source: 5dc8c14d
staff-quotes-one = Idee
# source: 528d4ecd
staff-quotes-none = Es wartet nichts auf Sie. Neue Ideen kommen, wenn eine Woche zu Ende ist.
# source: c7ae9367
staff-quotes-more = { $count ->
    [one] Eine weitere Idee wartet.
   *[other] { $count } weitere Ideen warten.
    }
# source: 8606bc18
staff-quotes-hidden = Andere Ideen sind erst zu sehen, wenn sie übersetzt sind: In jener Woche haben wenige Menschen in ihrer Sprache geantwortet.
# source: 8d36acd4
staff-quotes-removed = Herausgenommen: { $what }
# source: 6b145c62
staff-quotes-withheld = Die Übersetzung fehlt: Was aus dem Original herausgenommen ist, war in ihr nicht zu finden.
# source: 4fbabd7b
staff-quotes-approve = Freigeben
# source: b0414880
staff-quotes-refuse = Nicht zitieren
# source: 82b7181f
staff-quotes-shorten = Kürzen
# source: 4485d003
staff-quotes-shorten-note = Lassen Sie Wörter weg, aber schreiben Sie keine dazu. Kürzen Sie nur einen der beiden Texte, dann fällt der andere weg.
# source: 4c987ceb
staff-quotes-original = Original
# source: b1b746a5
staff-quotes-translation = Übersetzung
# source: 4d1740e1
staff-quotes-shortened = Gekürzt freigeben
# source: 7f425878
staff-quotes-decided = Entschieden
# source: 4251ce3e
staff-quotes-undo = Rückgängig machen
# source: ef746ca4
staff-quotes-approved = Freigegeben.
# source: 2628dc26
staff-quotes-refused = Wird nicht zitiert.
# source: 686fabd5
staff-quotes-undone = Rückgängig gemacht: Sie wartet wieder.
# source: 2205dfd4
staff-quotes-gone = Sie ist nicht mehr da, oder jemand hat schon entschieden.
# source: 07a3ead2
staff-quotes-not-shorter = Das sagt etwas, das die Person nicht gesagt hat. Bitte lassen Sie nur Wörter weg.
# source: 45f3e14b
staff-quotes-week = In der Zusammenfassung { $week }.
# source: ef746ca4
staff-quotes-state-approved = Freigegeben.
# source: 4138bbe0
staff-quotes-state-refused = Nicht zitiert.

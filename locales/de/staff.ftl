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

### Die Wochenübersicht, für Mitarbeitende. »Menschen« oder »Personen«, nie »Nutzer«. Keine Zahl ohne ihre Basis.

# source: 9c3c08f2
report-title = Was Zugewanderte brauchen
# source: 7fbf7550
report-week = Woche { $number } des Jahres { $year }: { $first } bis { $last }
# source: 08176830
report-week-of = { $municipality } · { $week }
# source: 6b08e1c4
report-week-short = Woche { $number }, { $year }
# source: 8017102b
report-days = { $first } bis { $last }
# source: 1173a365
report-people = { $count ->
    [one] Eine Person hat in dieser Woche geantwortet.
   *[other] { $count } Menschen haben in dieser Woche geantwortet.
  }
# source: b86ff2f6
report-empty = In dieser Woche haben weniger als fünf Menschen geantwortet, vielleicht niemand. Damit niemand erkannt werden kann, wird nichts gezeigt.
# source: e5200dae
report-running = Diese Woche ist noch nicht vorbei. Ihre Übersicht ist ab { $next } zu lesen: Solange Menschen noch antworten, würde jede neue Zahl zeigen, wer zuletzt dazukam.
# source: 80ea588d
report-future = Diese Woche hat noch nicht begonnen. Ihre Übersicht ist ab { $next } zu lesen.
# source: 8c258edf
report-not-representative = Das sind die Menschen, die geantwortet haben, keine Stichprobe: Die Zahlen sagen, was sie brauchen, nie, was alle Zugewanderten brauchen.
# source: 41cb19d5
report-missing-unknown = Wer fehlt, kann niemand sagen: Wie viele Zugewanderte es gibt, ist nicht eingetragen. Wer den Bot betreibt, kann es in der Datei reference.yaml tun (docs/report.md).
# source: 0a4bc681
report-missing-none = Verglichen mit den eingetragenen Zahlen aller Zugewanderten fehlt keine Gruppe deutlich, soweit Zahlen gezeigt werden dürfen.
# source: 388fd8cb
report-missing = Deutlich zu wenig unter den Antworten: { $group }, { $percent } der Antworten ({ $count } von { $base } Menschen), { $expected } der Menschen in »{ $source }« ({ $date }).
# source: 0e9cbf8e
report-missing-heading = Wer geantwortet hat und wer fehlt
# source: a88ba7e1
report-missing-language = Sprache
# source: 0144a838
report-missing-municipality = Gemeinde
# source: 7fc41a00
report-missing-household = Menschen im Haushalt
# source: 8979d249
report-missing-arrived = In Deutschland
# source: fedb78a9
report-missing-answered = Haben geantwortet
# source: 42bec951
report-missing-there = Gibt es
# source: 6fa772e7
report-missing-expected = Anteil an allen
# source: 959c1817
report-missing-verdict = Antworten gegen Anteil
# source: a2f4a337
report-missing-base-language = Anteile der Antworten an { $base } Menschen.
# source: d953b3c8
report-missing-base-municipality = Anteile der Antworten an den { $base } Menschen, die ihren Wohnort gesagt haben.
# source: 106e6a37
report-missing-base-household = Anteile der Antworten an den { $base } Menschen, die gesagt haben, wie viele sie sind.
# source: 3d9461a4
report-missing-base-arrived = Anteile der Antworten an den { $base } Menschen, die gesagt haben, wann sie kamen.
# source: 04164fe0
report-missing-source = »Gibt es«: { $source }, { $date }.
# source: 8c3a4fc5
report-missing-note = »Deutlich« steht in höchstens 5 von 100 Wochen allein durch Zufall irgendwo in diesen Tabellen.
# source: 434e8882
report-legend = · verdeckt: weniger als fünf Menschen, oder eine Zahl, aus der sich eine kleinere berechnen ließe.
# source: f5ce5b63
report-hidden = ·
# source: 15e35833
report-hidden-in-words = verdeckt

# source: a90f3975
report-findings = Kurz gesagt
# source: 6ce7ed01
report-finding-most = Am häufigsten genannt: { $need }, von { $count } der { $base } Menschen ({ $percent } %).
# source: 540ef3d6
report-finding-need-last = { $verdict ->
    [more] Deutlich häufiger als in der Woche davor: { $need }. Jetzt { $count } von { $base } Menschen ({ $percent } %), davor { $previous } von { $previous_base } ({ $previous_percent } %).
   *[fewer] Deutlich seltener als in der Woche davor: { $need }. Jetzt { $count } von { $base } Menschen ({ $percent } %), davor { $previous } von { $previous_base } ({ $previous_percent } %).
  }
# source: e81e0412
report-finding-need-long = { $verdict ->
    [more] Deutlich häufiger als in den Wochen davor: { $need }. Jetzt { $count } von { $base } Menschen ({ $percent } %), in { $weeks } Wochen davor zusammen { $previous } von { $previous_base } ({ $previous_percent } %).
   *[fewer] Deutlich seltener als in den Wochen davor: { $need }. Jetzt { $count } von { $base } Menschen ({ $percent } %), in { $weeks } Wochen davor zusammen { $previous } von { $previous_base } ({ $previous_percent } %).
  }
# source: bb4581e2
report-finding-new = Neu unter den drei am häufigsten genannten Themen: { $need }, deutlich häufiger als zuvor. Jetzt { $count } von { $base } Menschen ({ $percent } %), in { $weeks } Wochen davor zusammen { $previous } von { $previous_base } ({ $previous_percent } %).
# source: 846128a7
report-finding-reason-last = { $verdict ->
    [more] Als Grund deutlich häufiger als in der Woche davor: »{ $reason }«. Jetzt { $count } von { $base } Menschen ({ $percent } %), davor { $previous } von { $previous_base } ({ $previous_percent } %).
   *[fewer] Als Grund deutlich seltener als in der Woche davor: »{ $reason }«. Jetzt { $count } von { $base } Menschen ({ $percent } %), davor { $previous } von { $previous_base } ({ $previous_percent } %).
  }
# source: b980ed6a
report-finding-reason-long = { $verdict ->
    [more] Als Grund deutlich häufiger als in den Wochen davor: »{ $reason }«. Jetzt { $count } von { $base } Menschen ({ $percent } %), in { $weeks } Wochen davor zusammen { $previous } von { $previous_base } ({ $previous_percent } %).
   *[fewer] Als Grund deutlich seltener als in den Wochen davor: »{ $reason }«. Jetzt { $count } von { $base } Menschen ({ $percent } %), in { $weeks } Wochen davor zusammen { $previous } von { $previous_base } ({ $previous_percent } %).
  }
# source: b1373a62
report-finding-chance = Nichts hat sich deutlich verändert: Alle Unterschiede zu den Wochen davor können Zufall sein.
# source: 21082953
report-finding-few = Ob sich etwas verändert hat, lässt sich nicht sagen: Zu wenige Zahlen dürfen gezeigt werden.
# source: 1f70bd09
report-finding-reason = Warum Angebote ungenutzt bleiben, am häufigsten: »{ $reason }«, von { $count } der { $base } Menschen ({ $percent } %).

# source: 459f8d44
report-conversations = Wer mitgemacht hat
# source: 6523da98
report-conversations-note = Wer früher begonnen und in dieser Woche abgeschlossen hat, zählt nur bei »abgeschlossen«.
# source: 167f39ce
report-started = Begonnen
# source: cc038aa8
report-completed = Abgeschlossen
# source: 12e97f9a
report-stopped = Abgebrochen
# source: eb1e1766
report-paused = Unterbrochen
# source: d84a37b6
report-expired = Verfallen: zwei Wochen nichts mehr gesagt
# source: e3523415
report-left = Vor dem Ende weggeblieben
# source: 63f37273
report-whole = In dieser Woche geantwortet, bis zum Ende
# source: a2a0e0f9
report-partial = In dieser Woche geantwortet, nicht bis zum Ende
# source: 92ece07a
report-end = Gespräche

# source: 643b919d
report-languages = Sprachen
# source: a88ba7e1
report-language = Sprache
# source: 39205f44
report-languages-note = Die Sprache, in der jede Person zuletzt geantwortet hat.

# source: 8dc310a0
report-needs = Was Menschen brauchen
# source: 170fe8de
report-needs-base = Anteile von { $base } Menschen. Alle konnten bis zu drei Themen nennen.
# source: bc7008b4
report-needs-base-before = In der Woche davor: von { $base }.
# source: 3bf14251
report-field = Thema
# source: 0b84096a
report-count = Menschen
# source: 15af0cb6
report-share = Anteil
# source: f3b6ddfe
report-base = Basis der Anteile
# source: c101ae68
report-percent = { $percent } %
# source: 8d0c53fe
report-range = Bereich
# source: 3cf8bdbc
report-range-of = { $low }–{ $high } %
# source: ef413341
report-range-note = Der Bereich: So weit kann der Anteil allein durch Zufall schwanken (95-%-Konfidenzintervall).
# source: 5d32d9e0
report-change-more = +{ $count }
# source: cec87097
report-change-fewer = −{ $count }
# source: 5c9c06b1
report-change-none = ±0
# source: 45b9d1d5
report-first = 1. Thema
# source: 9e29fbb3
report-second = 2. Thema
# source: 2a158688
report-third = 3. Thema
# source: c597f6eb
report-bar = Der Balken ist der Anteil dieser Woche, der Strich der Anteil der Vorwoche.

# source: 355ce94a
report-changes = Was sich verändert hat
# source: 8b4e068b
report-previous = Vorwoche
# source: ca1d8b05
report-with-share = { $count } ({ $share })
# source: df570219
report-change = Änderung
# source: 8fecfbdc
report-verdict = Zur Vorwoche
# source: 1efbb3e1
report-before = 12 Wochen davor
# source: db4618f5
report-before-of = { $share } von { $base }
# source: 92d46efc
report-before-verdict = Zu 12 Wochen
# source: 1349b1b9
report-verdict-more = deutlich mehr
# source: d97bc246
report-verdict-fewer = deutlich weniger
# source: 00418aba
report-verdict-chance = kann Zufall sein
# source: 47e4aa80
report-verdict-few = zu wenige
# source: 232f3cd9
report-verdict-note = Verglichen werden Anteile. »Deutlich« steht allein durch Zufall in höchstens 5 von 100 Wochen irgendwo auf dieser Seite. »Zu wenige«: Eine Zahl ist verdeckt, oder weniger als drei Wochen lassen sich vergleichen. Die 12 Wochen davor sind zusammengezählt, soweit sie eine Zahl zeigen; wer in mehreren geantwortet hat, zählt in jeder.
# source: 51e5a269
report-line = Verlauf
# source: 9b00c77b
report-line-note = Die Linie: die Anteile aus zwölf Wochen und aus dieser, für alle Themen auf derselben Skala von 0 bis { $percent } %. Wo eine Zahl verdeckt ist, bricht sie ab.
# source: f498de56
report-line-words = { $need }, Woche für Woche, die älteste zuerst: { $points }
# source: 8588805b
report-line-week = { $count } von { $base }
# source: 15e35833
report-line-hidden = verdeckt

# source: d0b24b97
report-reasons = Warum Angebote ungenutzt bleiben
# source: af0669bd
report-reason-changes = Gründe, Veränderungen
# source: 1679c5bf
report-reasons-base = Von { $base } Menschen. Eine Person kann mehrere Gründe nennen.
# source: 5d162838
report-reason = Grund

# source: 7cb757cd
report-year = Dieses Jahr bisher
# source: 1dad1b90
report-year-reasons = Dieses Jahr, Gründe
# source: 39537864
report-year-people = Menschen, zusammengezählt
# source: 55646576
report-year-weeks = Wochen, die es zeigen
# source: a3a7c962
report-year-note = Seit Woche { $first }, { $weeks ->
    [one] in einer Woche
   *[other] in { $weeks } Wochen
  }: { $people } Menschen, zusammengezählt aus { $shown ->
    [one] der einen Woche, die ihre Zahl zeigt
   *[other] den { $shown } Wochen, die ihre Zahl zeigen
  }. Wer in mehreren Wochen geantwortet hat, zählt in jeder, und eine Woche, die eine Zahl verdeckt, fehlt in deren Summe.

# source: e7083e28
report-details = Was genau, und wie dringend
# source: e16fd982
report-detail = Was genau
# source: 0fe0141b
report-detail-rest = Übriges
# source: 3f0569dd
report-urgency = Wie dringend
# source: 311295a3
report-details-note = Von den Menschen, die das Thema genannt haben. Mehreres ist möglich. Nur Zahlen, die gezeigt werden dürfen; »Übriges«: Menschen, die etwas genannt haben, das keine eigene Zahl hat.

# source: f2fe47b7
report-offers = Angebote zu jedem Thema
# source: 6853dd8e
report-offer = Genutzt oder bekannt
# source: bfea3bc9
report-offer-used = genutzt
# source: fef38416
report-offer-known = nur bekannt
# source: 4964c1e4
report-offer-unknown = keins bekannt
# source: d4539eef
report-why-not = Warum bekannte Angebote ungenutzt bleiben
# source: d488f57d
report-offers-note = Von den Menschen, die das Thema genannt haben. Die Gründe sind die der Menschen, die ein Angebot kennen und nicht genutzt haben. Nur Zahlen, die gezeigt werden dürfen.

# source: 88a95396
report-of-people = Von { $base } Menschen.
# source: 7fc41a00
report-household = Menschen im Haushalt
# source: 3081b10b
report-household-1 = 1 Person
# source: 2781c383
report-household-2 = 2 Personen
# source: e7bd2963
report-household-3-4 = 3 oder 4 Personen
# source: cd008be9
report-household-5-6 = 5 oder 6 Personen
# source: 03fa53e8
report-household-7 = 7 Personen oder mehr
# source: 8979d249
report-arrived = In Deutschland
# source: e63d49e5
report-arrived-0-2 = weniger als 3 Monate
# source: 4ab10343
report-arrived-3-11 = 3 Monate bis 1 Jahr
# source: 35e14842
report-arrived-12-23 = 1 bis 2 Jahre
# source: 8f57e62f
report-arrived-24-59 = 2 bis 5 Jahre
# source: f1800536
report-arrived-60 = 5 Jahre oder länger

# source: e4c05475
report-words = Ideen und eigene Worte
# source: a1432dc3
report-words-note = Wie viele Menschen etwas geschrieben haben. Was sie geschrieben haben, wird hier nicht gezählt.

# source: 52c2177f
report-doubts = Wie sicher die Antworten sind
# source: a35291c9
report-doubt = Antworten
# source: a35291c9
report-answers = Antworten
# source: 517d24d4
report-unsure = ungefähr, wie die Menschen selbst gesagt haben
# source: 968ddf11
report-unconfirmed = mit eigenen Worten getippt, ohne Rückfrage verstanden
# source: b301487a
report-untranslated = in eigenen Worten, noch nicht übersetzt
# source: dfbfced7
report-doubts-note = Sie sind in den Zahlen oben enthalten. Sie stehen hier offen, damit alle sie einordnen können.

# source: 917d9d6a
report-questions = Wie die Fragen ankamen
# source: fccfe8a2
report-question = Frage
# source: 5bf0f48a
report-spoken = Die Fragen nach Sprachen
# source: 8b01a114
report-spoken-note = Sprachen ohne eine einzige Zahl stehen nicht in der Tabelle.
# source: ee43ef2f
report-inside = Jede Frage nach Sprachen
# source: 4771d073
report-inside-note = Wie in den beiden Tabellen davor, und nur Zahlen, die gezeigt werden dürfen. Fragen ohne eine einzige Zahl stehen nicht in der Tabelle. »Alle übrigen«: die Sprachen ohne eigene Zahl, zusammen.
# source: 053d2566
report-each-need = Zu jedem Thema
# source: 1f7f97cf
report-read-back = Durchsicht am Ende
# source: a8808a79
report-reached = Kamen hin
# source: 104d80c4
report-unknown = »Weiß nicht«
# source: a23d24c5
report-declined = »Möchte ich nicht sagen«
# source: ae46ac38
report-skipped = Übersprungen
# source: bed4e610
report-left-here = Hier weggeblieben
# source: 32438446
report-missed = Nicht verstanden
# source: 3c06d3f5
report-seconds = Sekunden
# source: 1d387c7b
report-questions-note = Menschen. »Hier weggeblieben«: dort abgebrochen, unterbrochen oder verstummt und nicht wiedergekommen. »Nicht verstanden«: eine Antwort, mit der der Chat nichts anfangen konnte. »Sekunden«: Die Hälfte der Menschen hat in dieser Zeit geantwortet, gerundet; Pausen von mehr als einer Stunde zählen nicht mit. In eigenen Worten muss niemand etwas schreiben: Wer das überspringt, wird nicht gezählt.

# source: 59c22c40
report-municipalities = Nach Gemeinde
# source: abd6e92d
report-municipalities-note = Was dort am häufigsten genannt wurde; nur Zahlen, die gezeigt werden dürfen.
# source: 0144a838
report-municipality = Gemeinde
# source: 3097e925
report-municipality-needs = Am häufigsten genannt
# source: 333b6fad
report-municipality-need = { $need }: { $count }
# source: de9ea2b1
report-separator = { ", " }
# source: af477a95
report-not-said = Nicht gesagt
# source: 9e81f46e
report-others = Alle übrigen
# source: 4e9dfd24
report-others-note = Alle übrigen: zusammen alle, deren Zeile verdeckt wäre.

# source: 2f9a2b35
report-quotes = In eigenen Worten
# source: c82227d8
report-quotes-note = Diese Menschen erlauben, dass wir sie zitieren, und jemand aus dem Team hat die Worte freigegeben. Was auf jemanden hinweisen könnte, ist herausgenommen.
# source: b5abe2d4
report-quote-need = Braucht am meisten: { $need }
# source: 4f98faaf
report-quote-machine = Maschinell übersetzt: { $route }
# source: 73f48512
report-quote-human = Von einem Menschen übersetzt
# source: fb189cc7
report-quote-untranslated = Nicht übersetzt
# source: 7ca6d618
report-quote-joint = { " · " }
# source: a883918f
report-removed-phone = [Telefonnummer]
# source: 1b3023f1
report-removed-email = [E-Mail-Adresse]
# source: 4d0c5e87
report-removed-link = [Link]
# source: 8632e2ae
report-removed-name = [Name]
# source: 67e00d7b
report-removed-address = [Adresse]
# source: 9d63a5f7
report-removed-number = [Nummer]
# source: 7da2a954
report-removed-date = [Datum]

# source: b7c1b831
report-suppressed = { $count ->
    [one] Eine Zahl ist verdeckt, damit niemand erkannt werden kann; in den Summen sind diese Menschen mitgezählt.
   *[other] { $count } Zahlen sind verdeckt, damit niemand erkannt werden kann: Es fehlt nichts, in den Summen sind diese Menschen mitgezählt. Je weniger Menschen antworten, desto mehr Zahlen sind verdeckt.
  }
# source: a59e7aed
report-left-out = Weggelassen, weil in ihnen jede Zahl verdeckt ist: { $tables }.

# source: c7301763
report-week-format = »{ $week }« ist keine Woche. Bitte Jahr und Nummer der Woche schreiben, etwa 2026-W47.
# source: 322c9809
report-week-unknown = Die Woche { $week } gibt es nicht. Ein Jahr hat 52 oder 53 Wochen; die erste ist hier 2000-W01.

### Die Wochenübersicht, für Mitarbeitende. »Menschen« oder »Personen«, nie »Nutzer«. Keine Zahl ohne ihre Basis.

# source: 9c3c08f2
report-title = Was Zugewanderte brauchen
# source: 7fbf7550
report-week = Woche { $number } des Jahres { $year }: { $first } bis { $last }
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
# source: 434e8882
report-legend = · verdeckt: weniger als fünf Menschen, oder eine Zahl, aus der sich eine kleinere berechnen ließe.
# source: f5ce5b63
report-hidden = ·
# source: 15e35833
report-hidden-in-words = verdeckt

# source: a90f3975
report-findings = Kurz gesagt
# source: 7a05ba55
report-finding-most = Am häufigsten genannt: { $need }, von { $count } der { $base } Menschen.
# source: 88c76591
report-finding-more = Größte Veränderung: { $need } wurde von { $change } Menschen mehr genannt. Jetzt von { $count } der { $base } Menschen, in der Woche davor von { $previous } der { $previous_base }.
# source: deba7ddb
report-finding-fewer = Größte Veränderung: { $need } wurde von { $change } Menschen weniger genannt. Jetzt von { $count } der { $base } Menschen, in der Woche davor von { $previous } der { $previous_base }.
# source: d8767686
report-finding-reason = Warum Angebote ungenutzt bleiben, am häufigsten: »{ $reason }«, von { $count } der { $base } Menschen.

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

# source: 643b919d
report-languages = Sprachen
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
# source: c101ae68
report-percent = { $percent } %
# source: 8b4e068b
report-previous = Vorwoche
# source: df570219
report-change = Veränderung
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

# source: d0b24b97
report-reasons = Warum Angebote ungenutzt bleiben
# source: 1679c5bf
report-reasons-base = Von { $base } Menschen. Eine Person kann mehrere Gründe nennen.
# source: 5d162838
report-reason = Grund

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

# source: 685d1a12
report-suppressed = { $count ->
    [one] Eine Zahl ist verdeckt.
   *[other] { $count } Zahlen sind verdeckt.
  }

# source: c7301763
report-week-format = »{ $week }« ist keine Woche. Bitte Jahr und Nummer der Woche schreiben, etwa 2026-W47.
# source: 322c9809
report-week-unknown = Die Woche { $week } gibt es nicht. Ein Jahr hat 52 oder 53 Wochen; die erste ist hier 2000-W01.

### Die Wochenübersicht als Tabelle. Regeln wie in report.ftl.

# source: d0e69c34
sheet-overview = Überblick
# source: 3409e7b6
sheet-week = Woche
# source: 90f8b28e
sheet-from = Von
# source: cd285ea5
sheet-to = Bis
# source: 721ed5ee
sheet-zone = Zeitzone
# source: 80550f04
sheet-people = Menschen, die geantwortet haben
# source: 6fc7693f
sheet-base = Anteile der Themen: von
# source: 4d69ffba
sheet-reason-base = Anteile der Gründe: von
# source: e4680a92
sheet-suppressed = Verdeckte Zahlen
# source: cc4d9da7
sheet-of = Von
# source: f2aa18d1
sheet-part = { $column }: { $part }
# source: 98697384
sheet-weeks = { $table } (Wochen)
# source: 0811e1df
sheet-weeks-base = Basis
# source: 55d39ed8
sheet-note = Ein Punkt ist eine verdeckte Zahl, nie eine Null: Lassen Sie ihn aus Summen heraus. Jede Zahl zählt verschiedene Menschen, Zeilen dürfen deshalb nicht addiert werden.
# source: b1c68a43
sheet-quote-words = Worte
# source: b1b746a5
sheet-quote-translation = Übersetzung
# source: 61f54b1b
sheet-quote-route = Übersetzt auf dem Weg

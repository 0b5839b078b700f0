### Das Archiv der Wochen auf der Seite für Mitarbeitende.

# source: ed56136d
archive-title = Archiv
# source: 982e4a15
archive-latest = Neueste Woche
# source: a78279b7
archive-newer = Neuere Wochen
# source: a443ceac
archive-older = Ältere Wochen
# source: 356d000a
archive-note = Abgeschlossene Wochen, die neueste zuerst. Was von einer Woche einmal gezeigt wurde, bleibt, wie es ist.
# source: 3097e925
archive-needs = Am häufigsten genannt
# source: 0eb5e674
archive-of = { $count } von { $base } ({ $share })
# source: 50be23d1
archive-changes = Was sich deutlich verändert hat
# source: 0125e580
archive-files = Zum Herunterladen
# source: e7dcdfb6
archive-file-pdf = PDF
# source: e4df224e
archive-file-xlsx = Excel
# source: 1c182dd4
archive-file-html = HTML
# source: 19792915
archive-file-json = JSON
# source: 5a77e684
archive-file-text = Text
# source: b0f67221
archive-no-file = Diese Datei gibt es nicht. Bitte öffnen Sie das Archiv und wählen Sie eine Woche.
# source: ec37cd52
archive-no-pdf = Hier lässt sich kein PDF erstellen: Auf dem Server fehlt ein Bestandteil. Wer den Chat betreibt, findet ihn mit »needs doctor«. Die anderen Dateien gehen.
# source: a2d7f080
archive-compared = Nebeneinander
# source: 3bf14251
archive-need = Thema
# source: 850687a2
archive-week = KW { $number }
# source: 5a1b2a25
archive-compared-note = Die Anteile gelten für die Basis in ihrer Spalte. ▲ deutlich häufiger, ▼ deutlich seltener: als in der Woche davor oder als in den Wochen davor zusammen.
# source: c92bb0a9
archive-audience = Für
# source: ac16dad8
archive-everyone = Alle Gemeinden
# source: 023a909f
archive-show = Anzeigen

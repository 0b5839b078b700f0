### Die Wochenübersicht fürs Telefon: die kurze Nachricht, ein Bedarf, ein Bedarf über die Wochen. Regeln wie in report.ftl.

# source: 174ed802
brief-finding = • { $finding }
# source: 0c66346b
brief-needs = { $base ->
    [none] Am meisten gebraucht
   *[other] Am meisten gebraucht (von { $base } Menschen; in Klammern die Veränderung; sie kann Zufall sein, wo nichts anderes steht)
  }
# source: b0813d25
brief-need = { $rank }. { $need }: { $count } ({ $change })
# source: 0f082034
brief-need-clear = { $rank }. { $need }: { $count } ({ $change }, { $verdict })
# source: b0688d69
brief-need-without-change = { $rank }. { $need }: { $count }
# source: 9bebcdfd
brief-reasons = { $base ->
    [none] Warum Angebote ungenutzt bleiben
   *[other] Warum Angebote ungenutzt bleiben (von { $base } Menschen)
  }
# source: 6d85a89d
brief-reason = • »{ $reason }«: { $count }
# source: ead16948
brief-hidden = · verdeckt, damit niemand erkannt werden kann
# source: b4e2f092
brief-suppressed = { $count ->
    [one] Eine Zahl zum Schutz verdeckt
   *[other] { $count } Zahlen zum Schutz verdeckt
  }
# source: 9762204a
brief-none = In dieser Woche sind sich so wenige einig, dass kein Bedarf gezeigt werden kann.

# source: 7658674f
need-named = { $count ->
    [none] Genannt von: · (verdeckt)
   *[other] Genannt von { $count } der { $base } Menschen ({ $share })
  }
# source: 4ef51645
need-before = { $previous ->
    [none] In der Woche davor: · (verdeckt)
   *[other] In der Woche davor: { $previous } von { $base } ({ $change }, { $verdict })
  }
# source: 777dd86a
need-long = In { $weeks } Wochen davor zusammen: { $before } ({ $verdict })
# source: 1de61e1d
need-range = So weit kann der Anteil dieser Woche allein durch Zufall schwanken: { $range }
# source: 7a74ef94
need-ranks = Als 1. Bedarf: { $first }, als 2.: { $second }, als 3.: { $third }
# source: 59c22c40
need-places = Nach Gemeinde
# source: 9e919136
need-place = • { $municipality }: { $count }
# source: 44246040
need-place-others = • anderswo: ·
# source: b5924fa5
need-place-none = • überall: ·

# source: 4dd3f59c
trend-heading = { $need }
# source: 898ebea8
trend-weeks = { $count } Wochen, { $first } bis { $last }
# source: 29ae4a4c
trend-week = { $week }  { $count } von { $base } { $bar }
# source: f3f2fcfd
trend-hidden = { $base ->
    [none] { $week }  ·
   *[other] { $week }  · von { $base }
  }
# source: cc3d4037
trend-note = Ein Kästchen: 5 von 100 Menschen, die in der Woche einen Bedarf genannt haben.
# source: 81604331
brief-quote = »{ $text }« { $below }

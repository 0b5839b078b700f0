### The weekly summary for a phone: the short message, one need, one need over the weeks. Same rules as report.ftl.

brief-finding = • { $finding }
brief-needs = { $base ->
    [none] Needed most
   *[other] Needed most (of { $base } people; in brackets the change, which may be chance where nothing else is said)
  }
brief-need = { $rank }. { $need }: { $count } ({ $change })
brief-need-clear = { $rank }. { $need }: { $count } ({ $change }, { $verdict })
brief-need-without-change = { $rank }. { $need }: { $count }
brief-reasons = { $base ->
    [none] Why offers go unused
   *[other] Why offers go unused (of { $base } people)
  }
brief-reason = • “{ $reason }”: { $count }
brief-hidden = · hidden, so that nobody can be recognised
brief-suppressed = { $count ->
    [one] One number hidden to protect people
   *[other] { $count } numbers hidden to protect people
  }
brief-none = So few people agree on anything this week that no need can be shown.

need-named = { $count ->
    [none] Named by: · (hidden)
   *[other] Named by { $count } of { $base } people ({ $share })
  }
need-before = { $previous ->
    [none] The week before: · (hidden)
   *[other] The week before: { $previous } of { $base } ({ $change }, { $verdict })
  }
need-long = In { $weeks } weeks before, together: { $before } ({ $verdict })
need-range = Chance alone can move this week's share that far: { $range }
need-ranks = As the 1st need: { $first }, the 2nd: { $second }, the 3rd: { $third }
need-places = By municipality
need-place = • { $municipality }: { $count }
need-place-others = • elsewhere: ·
need-place-none = • everywhere: ·

trend-heading = { $need }
trend-weeks = { $count } weeks, { $first } to { $last }
trend-week = { $week }  { $count } of { $base } { $bar }
trend-hidden = { $base ->
    [none] { $week }  ·
   *[other] { $week }  · of { $base }
  }
trend-note = One block of the bar: 5 of every 100 who named any need in that week.
brief-quote = “{ $text }” { $below }

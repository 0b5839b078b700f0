# source: d12d38fe
consent = { $organisation } ይሓትት። { $minutes } ደቓይቕ ይወስድ።
# source: a926f880
household = ክንደይ ኢኹም?
    .hint = ቁጽሪ ጽሓፍ።
    .short = ሰባት
    .constraint = { $n ->
        [one] እንተወሓደ { $n } ሰብ።
       *[other] እንተወሓደ { $n } ሰባት።
    }
# source: c172cb9d
town = ኣበይ ትነብር?
    .short = ከተማ
# source: 0f6eaf36
town-bernau = በርናው
# source: e05aa7bb
town-elsewhere = ካልእ ቦታ

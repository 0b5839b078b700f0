# source: d12d38fe
consent = تسأل { $organisation }. يستغرق ذلك { $minutes } دقائق.
# source: a926f880
household = كم عددكم؟
    .hint = اكتب رقما.
    .short = الأشخاص
    .constraint = { $n ->
        [zero] لا أحد { $n }
        [one] شخص واحد { $n }
        [two] شخصان { $n }
        [few] قلة { $n }
        [many] كثرة { $n }
       *[other] غير ذلك { $n }
    }
# source: c172cb9d
town = أين تسكن؟
    .short = المدينة
# source: 0f6eaf36
town-bernau = Bernau
# source: e05aa7bb
town-elsewhere = مكان آخر

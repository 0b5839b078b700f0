consent = { $organisation } asks. It takes { $minutes } minutes.
household = How many are you?
    .hint = Write a number.
    .short = People
    .constraint = { $n ->
        [one] At least { $n } person.
       *[other] At least { $n } people.
    }
town = Where do you live?
    .short = Town
town-bernau = Bernau
town-elsewhere = Another place

consent = May we keep your answers?
here = Where do you live?
    .short = Place
number = How can we call you?
    .short = Telephone
words = Anything else?
    .short = Your words

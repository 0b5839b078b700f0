# The flow dialogs/flows/needs.yaml. Message ids are its names; $item is the topic that a question is about.
# `.hint` stands small under a question, `.short` names it in "My answers", `.constraint` answers what cannot be.

welcome =
    Hello! Here { $organisation } asks people who are new: What do you need?
    Every week, staff read all the answers together. They see which help is missing and why people do not use an offer. This way they can plan better help.
    Your answers do not change your asylum case or your papers. We cannot promise help to each person.
    It takes about { $minutes } minutes. There are about { $questions } short questions.

consent =
    Do you want to take part?
    You decide. If you say no, you have no disadvantage.
    This is not an application.
    We do not ask for your name. Only staff of { $organisation } see the answers. Reports only show numbers of groups, and your words only if you allow it.
    We delete your answers after { $months ->
        [one] 1 month
       *[other] { $months } months
    }. You can delete them yourself at any time: choose "Delete my data".
    .short = Taking part

first = What do you need most?
    .hint = Choose the most important one. You can name two more after this.
    .short = Most important
second = What is second most important for you?
    .hint = Nothing more? Choose "Skip".
    .short = Second
third = And third?
    .hint = Nothing more? Choose "Skip".
    .short = Third

field-housing = Housing
field-language = Learning the language
field-education = School and training
field-work = Work
field-health = Health
field-sport_culture = Sport and culture
field-family_childcare = Family and childcare
field-residence_authorities = Papers and offices
field-contacts = Meeting people
field-safety_discrimination = Safety and fair treatment
field-other = Money and other things

detail = { $item }: What exactly do you need?
    .hint = You can choose more than one.
    .short = { $item }: what exactly

detail-own_home = My own home
detail-bigger_home = A bigger home
detail-home_repair = Repairs in my home
detail-shelter_conditions = A better life in the shelter
detail-language_course = A place in a German course
detail-language_practice = Practice speaking German
detail-interpreter = Somebody who translates
detail-reading_writing = Learning to read and write
detail-school_place = A place in a school
detail-school_help = Help with school work
detail-vocational_training = Vocational training
detail-university = University
detail-find_work = Finding work
detail-recognition = Recognition of my certificates
detail-skills_without_certificate = Showing what I can do without a certificate
detail-work_permit = Permission to work
detail-find_doctor = Finding a doctor
detail-mental_health = Help with worries, fear or bad sleep
detail-health_card = Health card and costs
detail-disability_care = Help with a disability or care
detail-sport = Sport
detail-culture = Music, art, culture
detail-for_young_people = Activities for young people
detail-childcare_place = A place in childcare
detail-parents_support = Help for parents
detail-family_reunion = Bringing my family here
detail-understand_letters = Understanding letters and forms
detail-appointments = Getting an appointment
detail-legal_advice = Legal advice
detail-meet_people = Getting to know people
detail-meeting_place = A place to meet
detail-mentor = One person who goes with me
detail-feel_safe = Feeling safe where I live
detail-treated_unfairly = Help when I am treated unfairly
detail-protection = Protection from violence
detail-money = Money for daily life
detail-transport = Bus and train
detail-internet_phone = Internet and phone
detail-something_else = Something else

urgency = { $item }: How urgent is it?
    .short = { $item }: how urgent
urgency-now = Now
urgency-soon = In the next three months
urgency-later = Later

offer = { $item }: Have you used an offer for this here? For example advice, a course or a meeting place.
    .short = { $item }: offers
offer-used = Yes, I used an offer
offer-known = I know an offer, but I did not use it
offer-unknown = I do not know any offer

why_not = { $item }: Why did you not use the offer?
    .hint = Choose the most important reason.
    .short = { $item }: why not
reason-did_not_know = I did not know about it
reason-not_relevant = It is not right for me
reason-no_trust = I do not trust it enough
reason-language = The language
reason-time_or_childcare = No time, or no childcare
reason-too_far = It is too far away
reason-not_allowed = I am not allowed
reason-full = It was full
reason-other = Another reason

household = How many people live together with you in one household? Count yourself too.
    .hint = For example your family. Not the other people in the shelter. Write a number.
    .short = People in the household
    .constraint = Please write a number from 1 to 20. Count yourself too.

arrived = When did you come to Germany?
    .hint = The month and the year are enough.
    .short = In Germany since
    .constraint = This date cannot be right. It must be in the past. Please write the month and the year again.

municipality = In which town do you live?
    .short = Town
municipality-eberswalde = Eberswalde
municipality-bernau = Bernau bei Berlin
municipality-ahrensfelde = Ahrensfelde
municipality-panketal = Panketal
municipality-wandlitz = Wandlitz
municipality-elsewhere = Another place

own_words = Do you want to tell us more, in your own words?
    .hint = Please do not write names, addresses or phone numbers. Nothing to add? Choose "Skip".
    .short = In your own words

idea = Do you have an idea that would help people here?
    .hint = No idea? Choose "Skip".
    .short = Your idea

quote = May we show your idea to the town? Without your name.
    .hint = If you say yes, your idea can stand in the weekly report, in your words. You can change this at any time.
    .short = Show my idea

thanks =
    Thank you very much! Your answers are saved.
    What happens next: Staff read the answers of all people together on Monday. Then they plan what they can do.
    You can come back any time to look at your answers, change them or delete them.

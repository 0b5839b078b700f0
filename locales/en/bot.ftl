# What the bot says in every flow: controls, words, asking back, errors, help. Plain words, short sentences (A2).
# Facts that any message may use: $organisation (who asks), $contact (a person who helps), $months (how long answers are kept).

## Controls

control-back = Back
control-skip = Skip
control-pause = Pause
control-language = Change language
control-help = Help
control-answers = My answers
control-stop = Stop
control-delete = Delete my data
control-start_over = Start again
control-person = Ask a person for help
control-done = Done
control-continue = Continue
control-file = My answers as a file
control-quiet = No more reminders
control-remind = Remind me again

## Words

word-yes = Yes
word-no = No
word-ok = OK
word-agree = Yes, I agree
word-decline = No, I do not want to
word-young = I am under 16
word-unknown = I do not know
word-declined = I prefer not to say
word-skipped = Skipped
word-years = { $n ->
    [one] { $n } year
    *[other] { $n } years
}
word-months = { $n ->
    [one] { $n } month
    *[other] { $n } months
}
word-weeks = { $n ->
    [one] { $n } week
    *[other] { $n } weeks
}
word-days = { $n ->
    [one] { $n } day
    *[other] { $n } days
}
word-none-of-these = None of these
word-all-right = Everything is right. Send.
word-stateless = Stateless
word-level-none = None: I do not speak it yet
word-level-a1 = A1: single words and very short sentences
word-level-a2 = A2: simple sentences about daily life
word-level-b1 = B1: I manage in daily life
word-level-b2 = B2: I can talk well about most things
word-level-c1 = C1: I speak almost without effort
word-level-c2 = C2: almost like my mother tongue
word-level-native = It is my mother tongue
word-organisation = your town
word-contact = the advice office in your town hall

## Asking back

ask-confirm = I understood: { $reading }. Is that right?
ask-which = What do you mean?
ask-which-calendar = Which calendar do you mean?
ask-language = Which language do you want?
ask-switch = You wrote in English. Which language do you want now?
ask-answers = These are your answers. Choose one to change it.
ask-readback = These are your answers. Is everything right? You can choose an answer and change it.
ask-stop = Do you want to stop? We keep the answers you gave until now. You can also delete them.
ask-delete = Do you want to delete everything you told us? We cannot bring it back.
ask-start_over = Do you want to start again? Your answers until now will not count any more.
ask-start_again = Do you want to start again? Your answers until now stay saved and still count.
ask-after-stop = You stopped. You can continue any time.
ask-after-pause = Pause. Everything is saved. Come back when you like and continue at the same question.
ask-after-completed = You have finished. Thank you. You can still look at your answers, change them or delete them.

## What is said

say-unreviewed = No native speaker has checked these texts yet.
say-answer = { $question }: { $answer }
say-about = about { $what }
say-date-persian = { $date } ({ $original }, Iranian and Afghan calendar)
say-date-islamic = about { $date } ({ $original }, Islamic calendar)
say-date-ethiopic = { $date } ({ $original }, Ethiopian calendar)
say-before = Your answer until now: { $answer }. You can change it, or choose "Done" to keep it.
say-welcome-back = Welcome back. We continue here.
say-corrected = Thank you. Your answer is changed.
say-asked-again = Because of this change, I ask some questions again.
say-first-question = This is the first question.
say-stale = This button belongs to an earlier question. Nothing has changed. Here is your question now.
say-late = You wrote this before I asked the next question. I did not use it. Please answer this question now.
say-away = Sorry, I could not answer you for some time. Here is your question again.
say-edit-unknown = You changed an older message. I do not know which answer it belongs to. Choose "My answers" to change an answer.
say-no-answers = You have not given any answers yet.
say-declined = That is all right. We have stored no answers. It has no disadvantage for you. You can come back any time. All the best!
say-deleted = Everything you told us is deleted.
say-third-time = Sorry, I do not understand. You can skip this question. Or ask a person for help.
say-third-time-required = Sorry, I do not understand. You can ask a person for help.
say-person = A person can help you: { $contact }.
say-young = Thank you for telling us. We only ask people who are 16 or older. You did nothing wrong. We have stored nothing. Here you find help.
say-file = Here are your answers as a file. You can keep it or show it to somebody. Whoever has the file can read it.
say-reminder = Hello! You have not answered all questions yet. Your answers until now are saved. If you like, we go on here.
say-quiet = All right. We do not remind you any more. You can go on at any time.
say-remind = All right. We can remind you again.

## When an answer is not understood

error-integer = Please write a number, for example { $example }.
error-decimal = Please write a number, for example { $example }.
error-yes-no = Please choose "Yes" or "No".
error-select-one = Please choose one of the answers. You can also write its number, from 1 to { $count }.
error-select-multiple = Please choose from the answers. You can also write their numbers, with a comma between them.
error-exclusive = You cannot choose this answer together with others. Please choose again.
error-date = Please write the day, the month and the year, for example { $example }.
error-date-month = Please write the month and the year, for example { $example }.
error-date-year = Please write the year, for example { $example }.
error-geopoint = Please write the place as two numbers, for example { $example }. We only keep roughly where it is, to about one kilometre.
error-phone = Please write the whole telephone number, with 0 or + at the beginning, for example { $example }.
error-country = Please write the name of one country, for example { $example }.
error-country-gone = This country does not exist any more. Please write what it is called today.
error-nationality = Please write your nationality, for example { $example }. If you have none, write "stateless".
error-place = I do not know this town. Please write a town or village in Germany, for example Eberswalde, or its postal code, for example 16225.
error-place-name-shared = Many towns in Germany have this name. Please also write the postal code, for example 16225 Eberswalde.
error-place-code-shared = Several towns have this postal code. Please also write the name, for example 16225 Eberswalde.
error-language = Please write the name of one language, for example { $example }.
error-language-level = Please write how well you speak it: A1, A2, B1, B2, C1 or C2. You can also write "none" or "mother tongue".
error-email = Please write one e-mail address, for example name@example.org.
error-duration = Please write how long, for example { $example }.
error-acknowledge = Please choose one of the buttons.
error-too-long = Your text is too long. Please write it shorter (up to { $limit } letters).
error-empty = I could not read any words. Please write again.
error-constraint = This answer is not possible here. Please check it.
error-required = I need an answer here to continue. You can also choose "Help" or "Stop".
error-choose = Please choose one of the buttons.
error-other = Sorry, I can only read text. I cannot open pictures, voice messages or files.

## Help

help-now = This chat is not for emergencies. Nobody reads your message immediately.
help-emergency = Danger, fire, accident, very ill: call 112. Police: call 110. The call is free.
help-violence = Violence against women: call 116 016. Free, day and night, in 18 languages, for example Arabic, Farsi, Kurdish, Turkish, Russian, Ukrainian, French and English.
help-children = Children and young people with worries: call 116 111. Free.
help-ukraine = Helpline Ukraine, in Ukrainian and Russian: 0800 500 2250. Free, Monday to Friday, 14:00 to 17:00.
help-contact = You have a question about this chat, or you want to talk to a person: { $contact }.
help-how = How to answer: choose a button, or write the number of the answer, or write in your own words. "Back", "Skip", "Pause" and "Stop" always work. To delete all your answers, choose "Delete my data".

## The file with all answers of a person

file-title = What we have stored about you
file-made = This file was made on { $date }.
file-agreed = You agreed to take part on { $date }. The text has the number { $version }.
file-earlier = You changed this answer later.
file-translation = Translation for staff

## The web page around the chat

web-title = What do you need?
web-intro = Tell us what is missing. In your language, in a few minutes, without your name.
web-choose-language = Choose your language
web-cookie = This page keeps one small mark (cookie) on your phone, so that you can come back. Nothing else.
web-have-code = I have a code to come back
web-chat = Chat
web-question = Question:
web-answer = Your answer:
web-answer-form = Answer
web-skip-link = Go to the question
web-send = Send
web-write = Write your answer
web-write-number = Write a number
web-write-instead = Write the answer instead
web-write-date = Or write it
web-write-phone = Write a telephone number
web-write-place = Write the place as two numbers
web-here = Use the place where I am now
web-here-how = Your browser asks you first. We only get roughly where you are, to about one kilometre.
web-here-written = The place is now in the box. Choose "Send".
web-here-failed = I could not find the place. You can write it.
web-choose-date = Choose the date
web-day = Day
web-month = Month
web-year = Year
web-more = More
web-progress = About { $percent } percent is done
web-busy = One moment …
web-offline = No connection. Your answers until now are saved. Please try again.
web-empty = Please choose an answer, or write one.
web-code = My code to come back
web-code-text = Write this code down. With it you can continue later, also on another phone. Do not show it to other people.
web-code-none = You get a code after you have said that you want to take part.
web-return = Come back with your code
web-return-text = Write the code that you got here. Big or small letters do not matter.
web-return-label = Your code
web-return-wrong = We do not know this code. Please look at each letter and number again.
web-help = Help and numbers to call
web-to-chat = To the chat
web-to-start = To the first page
web-too-long = Your message is too long. Please write it shorter. Your answers until now are saved.
web-too-many = Those were too many messages at once. Please wait a minute, then try again. Your answers until now are saved.
web-not-found = This page does not exist.
web-not-possible = This is not possible here. Your answers until now are saved.
web-refused = To protect you, we did not take this. Please open the chat and try again.
web-broken = Something went wrong here. It is not your fault. Your answers until now are saved. Please try again.

## Telegram

telegram-notice = The company Telegram can read this chat. If you do not want that, you can answer on our web page.
telegram-notice-alone = The company Telegram can read this chat. Please do not write your name or the names of other people.
telegram-web = Answer on the web page
telegram-share-place = Send my place
telegram-share-number = Send my number
telegram-place-how = With the button below you send the place where you are now. The company Telegram sees the exact place. We only keep roughly where it is, to about one kilometre. You can also write the place.
telegram-number-how = With the button below you send your telephone number in Telegram. You can also write another number.
telegram-go-on = We go on.
telegram-private = I only talk with one person alone, not in a group. Please open the chat with me: { $link }
telegram-description = A question from { $organisation }: What do you need here? Answer a few questions in your language. It takes about five minutes. You do not need to say your name. It costs nothing, and you can stop at any time.
telegram-short = Say what you need, in your language, in about five minutes, without your name.
command-help = Get help and telephone numbers
command-language = Choose another language
command-answers = See and change my answers
command-back = Go back one question
command-skip = Skip this question
command-pause = Take a break; everything is saved
command-continue = Go on with the questions
command-person = Ask a person for help
command-stop = Stop; my answers are kept
command-delete = Delete everything I said

## The poster on the wall

poster-intro = Tell us what is missing: in your language, in about { $minutes } minutes, without your name.
poster-free = You can stop at any time. It has no disadvantage for you.
poster-asks = Who asks: { $organisation }
poster-telegram = With Telegram
poster-web = Without Telegram, on the web page
poster-camera = Open the camera of your phone.
poster-square = { $count ->
        [one] Point it at the square.
       *[other] Point it at one of the squares.
    }
poster-begin = Tap what appears on your phone, and begin.

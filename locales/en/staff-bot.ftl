### What the staff bot says, besides the numbers themselves (report.ftl, report-brief.ftl).

## Whoever is not invited reads this sentence and nothing else. It says the same whether a code was wrong or right once.

staff-bot-stranger = This bot is for staff only.
staff-bot-description = This bot is for staff only.

## Colleagues

staff-bot-welcome = Welcome, { $name }. Once a week this bot shows you what newcomers need, in numbers by which nobody can be recognised.
staff-bot-help =
    /week – the summary of the last whole week; /week 2026-W47 that of another; /week pdf as a PDF, also xlsx and json

    /needs – one need in numbers, such as /needs housing

    /trend – one need over twelve weeks, such as /trend work

    /quotes – ideas that people let us quote: approve them or not

    /subscribe – get the summary every week, such as /subscribe monday 8

    /stop – no longer get it

    /language – the language in which I answer

    /help – this list
staff-bot-unknown = I do not know that. Here is what I can do:
staff-bot-broken = That did not work; it is not your fault. Please try again a little later.
staff-bot-document = The whole summary, to open in a browser.
staff-bot-document-form = The whole summary as { $form }.
staff-bot-document-no-pdf = No PDF can be made here; whoever runs the bot sees why with “needs doctor”. This is the whole summary, to open in a browser.
staff-bot-which-need = Which need?
staff-bot-which-trend = Which need over twelve weeks?
staff-bot-which-of-these = There is no need of that name. Is it one of these?
staff-bot-over-weeks = Over twelve weeks

## Subscribing. `day` is a day's name, `time` staff-bot-hour.

staff-bot-which-day = On which day shall the summary come?
staff-bot-which-hour = On { $day }, at what time?
staff-bot-which-language = On { $day } at { $time }, in which language?
staff-bot-hour = { $hour }:00
staff-bot-subscribed = The summary comes every { $day } at { $time }, in { $language }. Next time on { $date }. /stop ends it.
staff-bot-subscribed-now = The summary comes every { $day } at { $time }, in { $language }. The latest one is on its way. /stop ends it.
staff-bot-subscription = Now the summary comes every { $day } at { $time }, in { $language }.
staff-bot-stop-button = No longer
staff-bot-stopped = The summary no longer comes by itself. /week shows it at any time, /subscribe starts it again.
staff-bot-not-subscribed = There was no summary on order. /subscribe orders it.
staff-bot-doubtful = The connection broke while I was sending you the summary. If it is not here, write /week { $week }

## Language

staff-bot-which-reply-language = In which language shall I answer?
staff-bot-speaks = I answer in { $language } from now on.
staff-bot-speaks-but = I answer in { $language } from now on. The weekly summary still comes in { $other }; /subscribe changes that.

## The menu

staff-bot-command-week = The summary of the week
staff-bot-command-needs = One need in numbers
staff-bot-command-trend = One need over twelve weeks
staff-bot-command-subscribe = Get the summary every week
staff-bot-command-stop = No longer get it
staff-bot-command-language = The language in which I answer
staff-bot-command-help = What I can do

## Words that people let us quote

staff-bot-quotes-none = No idea waits to be approved.
staff-bot-quote-approved = Approved: it will stand in the summary of { $week }.
staff-bot-quotes-left = { $count ->
    [one] This is the only idea that waits.
   *[other] { $count } ideas wait.
    } You can shorten one on the staff page.
staff-bot-quotes-next = Next
staff-bot-command-quotes = Ideas to quote

### The weekly summary, for staff. "People" and "community members", never "users". No number without its base.

report-title = What newcomers need
report-week = Week { $number } of { $year }: { $first } to { $last }
report-week-of = { $municipality } · { $week }
report-week-short = Week { $number }, { $year }
report-days = { $first } to { $last }
report-people = { $count ->
    [one] One person answered this week.
   *[other] { $count } people answered this week.
  }
report-empty = Fewer than five people answered in this week, or none. Nothing is shown, so that nobody can be recognised.
report-running = This week is not over. Its summary can be read from { $next } on: while people are still answering, every new number would show who came last.
report-future = This week has not begun. Its summary can be read from { $next } on.
report-not-representative = These are the people who answered, not a sample: the numbers say what they need, never what all newcomers need.
report-missing-unknown = Who is missing, nobody can tell: how many newcomers there are has not been entered. Whoever runs the bot can do so in the file reference.yaml (docs/report.md).
report-missing-none = Beside the figures entered of all newcomers, no group is clearly missing, as far as numbers may be shown.
report-missing = Clearly missing: { $group }, { $percent } of the answers ({ $count } of { $base } people), { $expected } of the people in “{ $source }” ({ $date }).
report-missing-heading = Who answered, and who is missing
report-missing-language = Language
report-missing-municipality = Municipality
report-missing-household = People in the household
report-missing-arrived = In Germany
report-missing-answered = Answered
report-missing-there = There are
report-missing-expected = Their share
report-missing-verdict = Answered, against their share
report-missing-base-language = Shares of the answers are of { $base } people.
report-missing-base-municipality = Shares of the answers are of the { $base } people who said where they live.
report-missing-base-household = Shares of the answers are of the { $base } people who said how many they are.
report-missing-base-arrived = Shares of the answers are of the { $base } people who said when they came.
report-missing-source = “There are”: { $source }, { $date }.
report-missing-note = “Clearly” stands somewhere in these tables by chance alone in at most 5 of 100 weeks.
report-legend = · hidden: fewer than five people, or a number from which a smaller one could be worked out.
report-hidden = ·
report-hidden-in-words = hidden

report-findings = In short
report-finding-most = Named most: { $need }, by { $count } of { $base } people ({ $percent }%).
report-finding-need-last = { $verdict ->
    [more] Clearly more than the week before: { $need }. Now { $count } of { $base } people ({ $percent }%), then { $previous } of { $previous_base } ({ $previous_percent }%).
   *[fewer] Clearly fewer than the week before: { $need }. Now { $count } of { $base } people ({ $percent }%), then { $previous } of { $previous_base } ({ $previous_percent }%).
  }
report-finding-need-long = { $verdict ->
    [more] Clearly more than in the weeks before: { $need }. Now { $count } of { $base } people ({ $percent }%), in { $weeks } weeks before { $previous } of { $previous_base } in all ({ $previous_percent }%).
   *[fewer] Clearly fewer than in the weeks before: { $need }. Now { $count } of { $base } people ({ $percent }%), in { $weeks } weeks before { $previous } of { $previous_base } in all ({ $previous_percent }%).
  }
report-finding-new = New among the three needs named most: { $need }, clearly more than before. Now { $count } of { $base } people ({ $percent }%), in { $weeks } weeks before { $previous } of { $previous_base } in all ({ $previous_percent }%).
report-finding-reason-last = { $verdict ->
    [more] A reason given clearly more than the week before: “{ $reason }”. Now { $count } of { $base } people ({ $percent }%), then { $previous } of { $previous_base } ({ $previous_percent }%).
   *[fewer] A reason given by clearly fewer than the week before: “{ $reason }”. Now { $count } of { $base } people ({ $percent }%), then { $previous } of { $previous_base } ({ $previous_percent }%).
  }
report-finding-reason-long = { $verdict ->
    [more] A reason given clearly more than in the weeks before: “{ $reason }”. Now { $count } of { $base } people ({ $percent }%), in { $weeks } weeks before { $previous } of { $previous_base } in all ({ $previous_percent }%).
   *[fewer] A reason given by clearly fewer than in the weeks before: “{ $reason }”. Now { $count } of { $base } people ({ $percent }%), in { $weeks } weeks before { $previous } of { $previous_base } in all ({ $previous_percent }%).
  }
report-finding-chance = Nothing changed clearly: every difference from the weeks before may be chance.
report-finding-few = Whether anything changed cannot be said: too few numbers may be shown.
report-finding-reason = Why offers go unused, named most: “{ $reason }”, by { $count } of { $base } people ({ $percent }%).

report-conversations = Who took part
report-conversations-note = Someone who began earlier and finished this week is counted as finished only.
report-started = Began
report-completed = Finished
report-stopped = Stopped
report-paused = Paused
report-expired = Expired: nothing said for two weeks
report-left = Left before the end, and not come back
report-whole = Answered this week, and to the end
report-partial = Answered this week, and not to the end
report-end = Conversations

report-languages = Languages
report-language = Language
report-languages-note = The language in which each person answered last.

report-needs = What people need
report-needs-base = Shares are of { $base } people. Each named up to three needs.
report-needs-base-before = The week before: of { $base }.
report-field = Need
report-count = People
report-share = Share
report-base = Base of the shares
report-percent = { $percent }%
report-range = Range
report-range-of = { $low }–{ $high }%
report-range-note = The range: chance alone can move the share that far (95% confidence interval).
report-change-more = +{ $count }
report-change-fewer = −{ $count }
report-change-none = ±0
report-first = 1st need
report-second = 2nd need
report-third = 3rd need
report-bar = The bar is this week's share, the mark the share of the week before.

report-changes = What changed
report-previous = Week before
report-with-share = { $count } ({ $share })
report-change = Change
report-verdict = Against last week
report-before = 12 weeks before
report-before-of = { $share } of { $base }
report-before-verdict = Against 12 weeks
report-verdict-more = clearly more
report-verdict-fewer = clearly fewer
report-verdict-chance = may be chance
report-verdict-few = too few to say
report-verdict-note = Compared are shares. “Clearly” stands somewhere on this page by chance alone in at most 5 of 100 weeks. “Too few to say”: a number is hidden, or fewer than three weeks can be compared. The 12 weeks before are added up as far as they show a number; who answered in several is in each.
report-line = Course
report-line-note = The line: the shares of twelve weeks and of this one, on a scale from 0 to { $percent }% that is the same for all. It breaks where a number is hidden.
report-line-words = { $need }, by week, oldest first: { $points }
report-line-week = { $count } of { $base }
report-line-hidden = hidden

report-reasons = Why offers go unused
report-reason-changes = Reasons, changes
report-reasons-base = Of { $base } people. One person can give several reasons.
report-reason = Reason

report-year = This year so far
report-year-reasons = This year, reasons
report-year-people = People, added up
report-year-weeks = Weeks that show it
report-year-note = Since week { $first }, { $weeks ->
    [one] one week
   *[other] { $weeks } weeks
  }: { $people } people, added up over { $shown ->
    [one] the one week that shows
   *[other] the { $shown } weeks that show
  } their number. Someone who answered in several weeks is counted in each, and a week that hides a number is missing from its sum.

report-details = What exactly, and how urgent
report-detail = What exactly
report-detail-rest = all others
report-urgency = How urgent
report-details-note = Of the people who named the need. Somebody can name several things. Only numbers that may be shown; “all others”: people who named any of the things that have no number of their own.

report-offers = Offers for each need
report-offer = Used or known
report-offer-used = used
report-offer-known = known only
report-offer-unknown = none known
report-why-not = Why offers that are known are not used
report-offers-note = Of the people who named the need. The reasons are those of the people who know an offer and did not use it. Only numbers that may be shown.

report-of-people = Of { $base } people.
report-household = People in the household
report-household-1 = 1 person
report-household-2 = 2 people
report-household-3-4 = 3 or 4 people
report-household-5-6 = 5 or 6 people
report-household-7 = 7 people or more
report-arrived = In Germany
report-arrived-0-2 = less than 3 months
report-arrived-3-11 = 3 months to 1 year
report-arrived-12-23 = 1 to 2 years
report-arrived-24-59 = 2 to 5 years
report-arrived-60 = 5 years or more

report-words = Ideas and own words
report-words-note = How many people gave some. The words themselves are not counted here.

report-doubts = How sure the answers are
report-doubt = Answers
report-answers = Answers
report-unsure = approximate, as the people said themselves
report-unconfirmed = typed in words of their own, understood without asking back
report-untranslated = in own words, not translated yet
report-doubts-note = They are in the numbers above. Open here, so that everybody can weigh them.

report-questions = How the questions worked
report-question = Question
report-spoken = The questions by language
report-spoken-note = Languages without any number are not listed.
report-inside = Each question by language
report-inside-note = As in the two tables before, and only numbers that may be shown. Questions without any are not listed. “All others”: the languages without a number of their own, together.
report-each-need = For each need
report-read-back = Reading back at the end
report-reached = Came to it
report-unknown = “Don't know”
report-declined = “Prefer not to say”
report-skipped = Skipped
report-left-here = Left here
report-missed = Not understood
report-seconds = Seconds
report-questions-note = People. “Left here”: they stopped, paused or fell silent there and had not come back. “Not understood”: an answer that the chat could not use. “Seconds”: half of the people answered within this time, rounded; pauses of more than an hour are left out. Nobody has to write something in own words: who skipped that is not counted.

report-municipalities = By municipality
report-municipalities-note = The needs named most there; only numbers that may be shown.
report-municipality = Municipality
report-municipality-needs = Named most
report-municipality-need = { $need }: { $count }
report-separator = { ", " }
report-not-said = Not said
report-others = All others
report-others-note = All others: everybody whose row would be hidden, together.

report-quotes = In their own words
report-quotes-note = These people let us quote them, and a colleague has approved the words. What could lead to a person was taken out.
report-quote-need = Needs most: { $need }
report-quote-machine = Translated by machine: { $route }
report-quote-human = Translated by a person
report-quote-untranslated = Not translated
report-quote-joint = { " · " }
report-removed-phone = [telephone number]
report-removed-email = [e-mail address]
report-removed-link = [link]
report-removed-name = [name]
report-removed-address = [address]
report-removed-number = [number]
report-removed-date = [date]

report-suppressed = { $count ->
    [one] One number is hidden, so that nobody can be recognised; in the totals these people are counted.
   *[other] { $count } numbers are hidden, so that nobody can be recognised: nothing is missing, in the totals these people are counted. The fewer answer, the more numbers are hidden.
  }
report-left-out = Left out, because every number in them is hidden: { $tables }.

report-week-format = “{ $week }” is not a week. Write the year and the week's number, like 2026-W47.
report-week-unknown = There is no week { $week }. A year has 52 or 53 weeks; the first one here is 2000-W01.

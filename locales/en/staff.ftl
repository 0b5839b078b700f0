### The frame of the staff page around the week's summary. Its messages begin with staff-.

staff-title = What newcomers need
staff-weeks = Weeks
staff-previous = Week before
staff-next = Next week
staff-language = Language
staff-open = Open the summary
staff-closed = This page is for staff. Please open it with the full address that you were given.
staff-too-many = Too many wrong tries. Please wait a minute and open the full address again.

## Words that people let us quote

staff-quotes = Words to quote
staff-quotes-back = To the summary
staff-quotes-note = These people let us quote their idea, without their name. Numbers, names and addresses are taken out by rule: please look whether anything else could tell who it is. What you approve stands in the summary of the running week.
staff-quotes-one = Idea
staff-quotes-none = Nothing waits for you. New ideas come when a week is over.
staff-quotes-more = { $count ->
    [one] One more idea waits.
   *[other] { $count } more ideas wait.
    }
staff-quotes-hidden = Other ideas can be seen once they are translated: few people of their language answered in that week.
staff-quotes-removed = Taken out: { $what }
staff-quotes-withheld = The translation is left out: what was taken out of the original could not be found in it.
staff-quotes-approve = Approve
staff-quotes-refuse = Do not quote
staff-quotes-shorten = Shorten
staff-quotes-shorten-note = Leave words out, but add none. A text that you do not shorten beside one that you do is left out.
staff-quotes-original = Original
staff-quotes-translation = Translation
staff-quotes-shortened = Approve as shortened
staff-quotes-decided = Decided
staff-quotes-undo = Undo
staff-quotes-approved = Approved.
staff-quotes-refused = It is not quoted.
staff-quotes-undone = Undone: it waits again.
staff-quotes-gone = It is no longer there, or somebody has decided already.
staff-quotes-not-shorter = That says something that the person did not say. Please only leave words out.
staff-quotes-week = In the summary of { $week }.
staff-quotes-state-approved = Approved.
staff-quotes-state-refused = Not quoted.

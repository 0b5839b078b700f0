### The mail that brings the weekly summary. Same rules as report.ftl.

mail-subject = What newcomers need: week { $number } of { $year }
mail-intro =
    Below is the summary of week { $number } of { $year }. It says what newcomers need, what has changed since the week before, and why offers go unused.
    Small numbers are hidden, so that nobody can be recognised.
mail-without-pdf = The PDF is missing from this mail: it could not be made. Whoever runs the chat has been told.
mail-footer =
    This mail was sent automatically. Answers to it may not be read.
    You get it because your address is on the list for this summary. Whoever runs the chat can take it off.

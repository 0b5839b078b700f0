# What is wrong with reference.yaml, for whoever runs the bot. Same rules as diagnostics.ftl.

reference-not-a-mapping = A file of reference figures begins with 'reference:'.
    .mend = Write 'reference:' and below it one '- of: language' with its lines; docs/report.md shows a whole file.
reference-twice = The figures by { $of } begin on line { $first } already.
    .mend = Keep the newer of the two; each kind stands once.
reference-source = This source is too long.
    .mend = Say in at most { $most } characters where the figures are from.
reference-date = '{ $value }' is no day.
    .mend = Write the day that the figures are of as year, month and day, as in 'date: 2026-06-30'.
reference-group = '{ $wrong }' is no { $of } that the questions know.
    .mend = { $near ->
        [yes] Did you mean '{ $suggestion }'? There are: { $groups }.
       *[no] Write one of: { $groups }.
      }
reference-number = '{ $value }' is no number of people.
    .mend = Write a whole number in digits, without dots or spaces, as in '1250'.
reference-few = { $value } people are too few for a row of their own.
    .mend = Add them to '{ $rest }': on the page, who answered must not be known from a group of fewer than { $least }.
reference-nobody = No group is listed here.
    .mend = Write below 'people:' one line for each group, as in 'ar: 610'.

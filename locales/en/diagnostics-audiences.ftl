# What is wrong with audiences.yaml, for whoever runs the bot. Same rules as diagnostics.ftl.

audience-not-a-mapping = A file of audiences begins with 'audiences:'.
    .mend = Write 'audiences:' and below it one '- audience: all' with its lines; docs/delivery.md shows a whole file.
audience-part = There is no audience '{ $audience }'.
    .mend = Write one of: { $audiences }.
audience-hour = '{ $value }' is no hour of the day.
    .mend = Write a whole number from 0 to 23, as in 'hour: 7'.
audience-zone = There is no time zone '{ $value }'.
    .mend = Write it as in 'zone: Europe/Berlin', or leave it out to use NEEDS_TIMEZONE.
audience-no-recipients = Nobody is listed who would get this.
    .mend = Write 'recipients:' and below it one '- name@example.org' for each, or remove the audience.
audience-address = '{ $value }' is no address of e-mail to which mail can be sent.
    .mend = Write one address, without a name, as in 'name@example.org'.
audience-address-twice = '{ $value }' is listed for this audience on line { $first } already.
    .mend = Remove one of the two; everybody gets a week once.

### The archive of weeks on the staff page.

archive-title = Archive
archive-latest = Latest week
archive-newer = Newer weeks
archive-older = Older weeks
archive-note = Weeks that are over, the newest first. What was shown of a week once stays as it is.
archive-needs = Named most
archive-of = { $count } of { $base } ({ $share })
archive-changes = What changed clearly
archive-files = To download
archive-file-pdf = PDF
archive-file-xlsx = Excel
archive-file-html = HTML
archive-file-json = JSON
archive-file-text = Text
archive-no-file = There is no such file. Please open the archive and choose a week.
archive-no-pdf = No PDF can be made here: a part is missing on the server. Whoever runs the chat finds it with “needs doctor”. The other files work.
archive-compared = Side by side
archive-need = Need
archive-week = W{ $number }
archive-compared-note = The shares are of the base in their column. ▲ clearly more, ▼ clearly fewer: than the week before, or than the weeks before together.
archive-audience = For
archive-everyone = All municipalities
archive-show = Show

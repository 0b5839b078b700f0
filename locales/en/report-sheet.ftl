### The weekly summary as a spreadsheet. Same rules as report.ftl.

sheet-overview = Overview
sheet-week = Week
sheet-from = From
sheet-to = To
sheet-zone = Time zone
sheet-people = People who answered
sheet-base = Shares of needs are of
sheet-reason-base = Shares of reasons are of
sheet-suppressed = Hidden numbers
sheet-of = Of
sheet-part = { $column }: { $part }
sheet-weeks = { $table } (weeks)
sheet-weeks-base = Base
sheet-note = A dot is a hidden number, never a zero: leave it out of sums. Every number counts different people, so rows must not be added up.
sheet-quote-words = Words
sheet-quote-translation = Translation
sheet-quote-route = Translated by way of

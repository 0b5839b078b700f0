### Was der Bot für Mitarbeitende sagt, neben den Zahlen selbst (report.ftl, report-brief.ftl).

## Wer nicht eingeladen ist, liest diesen Satz und sonst nichts; derselbe, ob ein Code falsch war oder einmal richtig.

# source: 95667067
staff-bot-stranger = Dieser Bot ist nur für Mitarbeitende.
# source: 95667067
staff-bot-description = Dieser Bot ist nur für Mitarbeitende.

## Mitarbeitende

# source: 08c47e4c
staff-bot-welcome = Willkommen, { $name }. Dieser Bot zeigt Ihnen jede Woche, was Zugewanderte brauchen, in Zahlen, an denen niemand zu erkennen ist.
# source: 4739db33
staff-bot-help =
    /week – die Zusammenfassung der letzten ganzen Woche; /week 2026-W47 die einer anderen; /week pdf als PDF, auch xlsx und json

    /needs – ein Bedarf in Zahlen, etwa /needs wohnen

    /trend – ein Bedarf über zwölf Wochen, etwa /trend arbeit

    /quotes – Ideen, die wir zitieren dürfen: freigeben oder nicht

    /subscribe – die Zusammenfassung jede Woche bekommen, etwa /subscribe montag 8

    /stop – sie nicht mehr bekommen

    /language – die Sprache, in der ich antworte

    /help – diese Liste
# source: 89954947
staff-bot-unknown = Das kenne ich nicht. Das kann ich für Sie tun:
# source: 446e238f
staff-bot-broken = Das hat nicht geklappt; es liegt nicht an Ihnen. Bitte versuchen Sie es etwas später noch einmal.
# source: 148f6d4a
staff-bot-document = Die ganze Zusammenfassung, zum Öffnen im Browser.
# source: 0adf93ec
staff-bot-document-form = Die ganze Zusammenfassung als { $form }.
# source: 5d5d434c
staff-bot-document-no-pdf = Hier kann kein PDF erzeugt werden; wer den Bot betreibt, sieht mit »needs doctor«, warum. Dies ist die ganze Zusammenfassung, zum Öffnen im Browser.
# source: 1cd95f12
staff-bot-which-need = Welcher Bedarf?
# source: a91fc386
staff-bot-which-trend = Welcher Bedarf über zwölf Wochen?
# source: 00f5230e
staff-bot-which-of-these = Einen Bedarf mit diesem Namen gibt es nicht. Ist es einer von diesen?
# source: dc1725a3
staff-bot-over-weeks = Über zwölf Wochen

## Bestellen. `day` ist der Name eines Tages, `time` staff-bot-hour.

# source: ae26d804
staff-bot-which-day = An welchem Tag soll die Zusammenfassung kommen?
# source: a5041170
staff-bot-which-hour = Am { $day }, um wie viel Uhr?
# source: 0cf59204
staff-bot-which-language = Am { $day } um { $time }, in welcher Sprache?
# source: fb5e0623
staff-bot-hour = { $hour } Uhr
# source: 26cdff08
staff-bot-subscribed = Die Zusammenfassung kommt jeden { $day } um { $time } auf { $language }. Das nächste Mal am { $date }. /stop beendet das.
# source: 18b8963f
staff-bot-subscribed-now = Die Zusammenfassung kommt jeden { $day } um { $time } auf { $language }. Die neueste ist schon unterwegs. /stop beendet das.
# source: 81e419cd
staff-bot-subscription = Zurzeit kommt die Zusammenfassung jeden { $day } um { $time } auf { $language }.
# source: 5a3a4db6
staff-bot-stop-button = Nicht mehr
# source: f8dc0f1f
staff-bot-stopped = Die Zusammenfassung kommt nicht mehr von selbst. Mit /week sehen Sie sie jederzeit, mit /subscribe kommt sie wieder.
# source: ef8c2fa3
staff-bot-not-subscribed = Es war keine Zusammenfassung bestellt. /subscribe bestellt sie.
# source: a50778ae
staff-bot-doubtful = Während ich Ihnen die Zusammenfassung schickte, ist die Verbindung abgerissen. Falls sie nicht angekommen ist, schreiben Sie bitte /week { $week }

## Sprache

# source: 52d647d4
staff-bot-which-reply-language = In welcher Sprache soll ich antworten?
# source: 7ba1e28b
staff-bot-speaks = Ab jetzt antworte ich auf { $language }.
# source: cb741dc1
staff-bot-speaks-but = Ab jetzt antworte ich auf { $language }. Die wöchentliche Zusammenfassung kommt weiter auf { $other }; mit /subscribe ändern Sie das.

## Das Menü

# source: 2eabdc36
staff-bot-command-week = Die Zusammenfassung der Woche
# source: b1c9731e
staff-bot-command-needs = Ein Bedarf in Zahlen
# source: 8f598bb7
staff-bot-command-trend = Ein Bedarf über zwölf Wochen
# source: 64e95b59
staff-bot-command-subscribe = Die Zusammenfassung jede Woche bekommen
# source: 0441f781
staff-bot-command-stop = Sie nicht mehr bekommen
# source: 185dd69f
staff-bot-command-language = Die Sprache, in der ich antworte
# source: 5dc3531d
staff-bot-command-help = Was ich kann

## Worte, die wir zitieren dürfen

# source: 4dc3f5dc
staff-bot-quotes-none = Keine Idee wartet auf Freigabe.
# source: 2e5d9f7c
staff-bot-quote-approved = Freigegeben: Sie steht in der Zusammenfassung { $week }.
# source: b7537983
staff-bot-quotes-left = { $count ->
    [one] Das ist die einzige Idee, die wartet.
   *[other] { $count } Ideen warten.
    } Kürzen können Sie auf der Seite für Mitarbeitende.
# source: b2b13a56
staff-bot-quotes-next = Nächste
# source: 72d953db
staff-bot-command-quotes = Ideen zum Zitieren

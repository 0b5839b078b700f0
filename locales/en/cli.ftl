# The command line: help, sentences, problems. For operators and developers; English only.

## Help

about = Needs asks newcomers in their own language what they need, and tells the municipality each week what was said.
about-examples =
    Examples:

    needs run --port 8080 --data data — serve the chat and the staff page

    needs chat --language ar — try the conversation here

    needs report --week 2026-W47 --language en — read a week

    needs schedule — who gets the week by e-mail, and what became of it

    needs answers --format csv > answers.csv — take the answers with you

    needs retention --dry-run — what is too old to be kept

    needs staff invite "Anna Muster" — let a colleague read the weeks in Telegram

    needs poster --bot MusterkreisBot — make a page for the wall

    needs normalize integer ሰለስተ --language ti — see how an answer is read

    needs translations run — translate own words for staff

    needs simulate --people 300 --weeks 4 --seed 7 — fill a trial folder

    needs check — before you publish a flow or a translation

    needs languages — what is translated, and what is offered

    needs doctor — when something does not work

    Every command explains itself: needs COMMAND --help
about-run = Start the web chat and the staff page, and say where to go.

    Example: needs run --port 8080 --data data
about-chat = Have the conversation in this terminal. Answers come from stdin, one a line, when it is piped.

    Example: printf '1\n' | needs chat --language ti
about-report = Print the summary of one week, or send it by e-mail.

    --send goes to those of an audience in audiences.yaml who have not had this week. Who has had it is left out, and so is who may have had it (see: needs schedule). docs/delivery.md says how mail is set up.

    Example: needs report --week 2026-W47 --format html --output week.html

    Example: needs report --send --week 2026-W47
about-schedule = Say when the weekly summary is sent by e-mail next, to how many, and what became of the last ones; and who of the people who answer is reminded next.

    A mail whose sending broke off at its very end may have arrived or not. It is never sent again by itself: ask the recipient, then say with --settle ID sent that it arrived, or with --settle ID again that it is to be sent now.

    Addresses are shown as m***@town.de. docs/delivery.md says how mail is set up.

    Example: needs schedule

    Example: needs schedule --settle 2026-W47-3 sent
about-retention = Let go of what is older than the settings say (NEEDS_KEEP_...), as happens every night by itself, and say how much of each kind went.

    --dry-run says how much would go, and changes nothing. Summaries that were published stay as they are.

    Example: needs retention --dry-run
about-answers = Print the normalized answers, pseudonymous, one object an answer.

    Example: needs answers --format csv > answers.csv
about-normalize = Show how one answer is read, as a JSON object; or "-" to read many as JSON lines.

    Example: needs normalize integer ሰለስተ --language ti
about-renormalize = Read again what people wrote, by the present words and rules, and show what would change. Changes nothing without --write.

    Answers given by a button, by an option's number, or confirmed by the person stay as they are.

    Example: needs renormalize --data data
about-simulate = Let invented people answer through the real bot, to try everything out.

    Example: needs simulate --people 300 --weeks 4 --seed 7 --data trial
about-check = Check the flows, all languages and the settings. Prints each problem; prints nothing when all is well.

    Example: needs check my-flow.yaml
about-languages = List the languages: what is complete, out of date, reviewed, offered; and help to translate.

    A language is offered when every text is there, up to date, in its own letters, and no button means two things.

    Example: needs languages
about-preview = Write everything that the bot says in a language on one page, to read through.

    A whole conversation as people see it, then the other texts, each under its name. xx-long and xx-rtl are invented
    languages: what is cut off in the one, or still reads as English in either, cannot be translated yet.

    Example: needs preview needs --language ti --output page.html
about-languages-add = Begin a new language: a row in languages.yaml, and a folder with forms to fill in.

    What CLDR knows of it is filled in: its own name, script, direction. Check the row, then see what is to do.

    Example: needs languages add sq
about-languages-todo = List the texts that are missing or out of date, each with the English one.

    Example: needs languages todo ti
about-languages-sheet = Write the texts of a language into an Excel sheet for a translator, or read a filled-in one.

    The translator changes the column headed with the language's code, or writes x beside a text that is right as it is.
    Each row is checked when it is read; a row that cannot be taken is told with its number, the others are taken.

    Example: needs languages sheet ti --output ti.xlsx
    Then:    needs languages sheet ti --read ti.xlsx
about-languages-review = Note that a native speaker has read every text of a language and signs for it.

    Until then the language is marked as not yet checked.

    Example: needs languages review ti --by "Selam T."
about-backup = Write everything that is stored into one sealed file, while people go on answering; and read it again to check it.

    The file is named after the moment and opens only with the key, which is not in it: keep the key in another place.
    Whoever was deleted since is still in it. --keep-days lets no backup of this folder become older than people are told.

    Example: needs backup /mnt/backups --keep-days 14
about-restore = Put a backup into a new, empty place: a data folder with nothing but the key, or a new database.

    All of it or nothing. Take the newest backup that is whole: whoever deleted everything since is in it again.
    Nothing is left that tells who that is, so tell the data protection officer.

    Example: needs restore /mnt/backups/needs-20261127T030000Z.backup --data restored

    Example: needs restore /mnt/backups/needs-20261127T030000Z.backup --check
about-database = Move to another database.
about-database-copy = Copy everything into an empty database, and compare both row by row. Stop `needs run` first.

    Broken off, it goes on where it was when it is called again. The database that is copied from stays as it is.

    Example: needs database copy --to postgresql://needs:password@localhost/needs
about-key = Change the key that seals what people wrote.
about-key-rotate = Make a new key, and seal everything with it. Stop `needs run` first.

    Broken off, it goes on when it is called again. Older backups still want the old key; the staff page gets a new address.

    Example: needs key rotate --data data

    Example: needs key rotate --to new.key
about-doctor = Say what is configured, what is missing, and how to mend it.

    Example: needs doctor --data data

## Options

option-data = The folder of the database and the key. Default: NEEDS_DATA, or "data".
option-backup-folder = The folder to write the backup into.
option-keep-days = Afterwards remove the backups in that folder that are older than so many days.
option-backup-file = The backup.
option-backup-check = Only read it to its end, and say what is in it.
option-copy-to = The address of the new database, as in NEEDS_DATABASE_URL.
option-key-to = Write the new key into this new file. Only where the key is set by NEEDS_KEY.
option-port = The port to listen on; 0 takes any free one. Default: NEEDS_PORT, or 8080.
option-host = The address to listen on. Default: NEEDS_HOST, or 0.0.0.0, which other devices on the network can reach.
option-flow = The flow to talk through.
option-chat-language = The language to talk in. Without it, you choose from a list.
option-name = Come back as the same person as earlier under this name. Without it, you are somebody new.
option-week = The week, as in 2026-W47. Default: the last whole week.
option-report-format = What to print: { $formats }.
option-answers-format = What to print: { $formats }.
option-output = Write into this file instead of printing.
option-schema = Print the JSON Schema (2020-12) of --format json, and nothing else.
option-report-language = The language of the report. Default: NEEDS_STAFF_LANGUAGE, or "de".
option-send = Send it by e-mail now, in the audience's language and formats, to its recipients who have not had it.
option-report-audience = Whose summary: "all", or a municipality of the questions, such as "bernau". With --send: to whose recipients.
option-send-again = With --send: send it once more also to those who have had it, or may have had it.
option-settle = Say what became of a mail that is told of as doubtful: sent, or again to send it now.
option-people = How many people in all. Default: 300.
option-weeks = Over how many weeks they come. Default: 4.
option-seed = The same seed gives the same people.
option-until = The last day, as in 2026-11-22. Default: the last Sunday.
option-paths = Flow files to check. Without any: our own flows, all languages and the settings.
option-stamp = Mark this language's texts as up to date with the English ones. For a translator who has just checked them.
option-language-code = The language's code, as in languages.yaml.
option-language-name = Its own name, as its speakers write it. Default: what CLDR says.
option-language-babel = The CLDR locale that gives its plurals and lists. Default: the code itself.
option-sheet-output = Where to write the sheet. Default: texts-CODE.xlsx.
option-sheet-read = Read this filled-in sheet.
option-preview-flow = The flow to play.
option-preview-language = The language to show, or xx-long or xx-rtl. Default: en.
option-preview-output = Where to write the page. Default: preview-CODE.html.
option-review-by = Who has read everything and signs, as people may read it.
option-review-withdraw = Take the signature back.
option-type = The type of the question, as in a flow: { $types }. Or "-" to read JSON lines from stdin.
option-text = The answer as typed.
option-normalize-language = The language that the answer is in, as in fa.
option-country = Where the person is from, as in AF: whose calendar a date may be in, and whose number a telephone number may be.
option-dry-run = Say how much would go, and change nothing.
option-write = Put the new readings in the place of the old ones. The old ones stay in the database, no longer counted.
option-explain = Show each step: how the text is cleaned, folded and read, in its language and in the others.
option-now = Today's date, as in 2026-11-22.

## Running

run-ready = Needs is running. Stop it with Ctrl-C.
run-local = Chat on this computer
run-network = Chat on a phone in the same network
run-public = Chat from anywhere
run-staff = Staff page (keep this link secret)
run-organisation-missing = People are not told who asks: set NEEDS_ORGANISATION, and NEEDS_CONTACT for somebody to call.
run-stopped = Needs has stopped. Nothing is lost.
run-flow = Another version was published: people are asked { $flow } { $version } now.

## Chat

chat-start = Write an answer, its number, or a command such as /back. Ctrl-D leaves; `needs chat --name NAME` comes back.
chat-names = Write the number of a language, its name or its code.

## Languages

languages-code = Code
languages-name = Language
languages-complete = Complete
languages-stale = Out of date
languages-reviewed = Reviewed by
languages-offered = Offered
languages-none = nobody yet
languages-stamped = { $count } texts of { $code } are marked as up to date.
preview-title = { $language } ({ $code }): { $flow }
preview-about = The names of the texts stand over them, as in the sheet and in the .ftl files. The conversation played itself: its answers mean nothing.
preview-others = Other texts
preview-others-about = What this conversation did not meet, with sample values; once for each plural where a text counts.
preview-done = { $path } shows every text.
preview-missing = { $count ->
    [one] One text is missing; its name stands in brackets instead. It is listed by: needs languages todo { $code }
   *[other] { $count } texts are missing; their names stand in brackets instead. They are listed by: needs languages todo { $code }
}
languages-held-back = Not offered: { $codes }. What keeps them back, and the mend: needs check
languages-added = { $code } is in languages.yaml now: { $name }, { $script }, { $direction }. Check the row; then: needs languages todo { $code }
todo-task = { $state }  { $id }  ({ $file }, { $place })
todo-count =
    { $count ->
        [0] Nothing is missing or out of date in { $code }.
        [one] One text of { $code } is missing or out of date.
       *[other] { $count } texts of { $code } are missing or out of date.
    }
sheet-message = Message
sheet-place = Place
sheet-seen = Seen at
sheet-source = English
sheet-right = Right as it is (x)
sheet-most = Letters at most
sheet-state = State
sheet-digest = Source
sheet-state-missing = missing
sheet-state-stale = out of date
sheet-state-done = done
sheet-written = { $path }: { $count } texts. When it is filled in, read it with --read.
sheet-read =
    { $count ->
        [0] No text of { $code } was changed
        [one] One text of { $code } was taken
       *[other] { $count } texts of { $code } were taken
    }{ $refused ->
        [0] .
        [one] , and one row was refused, as said above.
       *[other] , and { $refused } rows were refused, as said above.
    }
review-signed = { $name } has signed for { $code }.
review-withdrawn = Nobody has signed for { $code } any more.
yes = yes
no = no

## Doctor

doctor-settings = Settings
doctor-settings-ok = all understood
doctor-data = Data folder
doctor-data-ok = { $path }
doctor-data-new = { $path } will be made at the first start
doctor-key = Key
doctor-key-file = in the data folder; keep a copy of it apart from the data, for without it nothing can be read
doctor-key-open = others on this computer may read { $path }; let only its owner: chmod 600 { $path }
doctor-key-setting = from NEEDS_KEY
doctor-key-new = will be made at the first start
doctor-database = Database
doctor-database-ok = opens, and has this version's form
doctor-database-new = will be made at the first start
doctor-flows = Flows
doctor-flows-ok = { $flows }
doctor-flows-wrong = with mistakes; `needs check` lists them
doctor-languages = Languages offered
doctor-languages-ok = { $languages }{ $others ->
    [none] {""}
   *[other] ; not yet: { $others } (`needs check` says why)
  }
doctor-staff-language = Staff's language
doctor-staff-language-ok = { $language }
doctor-staff-language-missing = { $language } has no texts for staff; set NEEDS_STAFF_LANGUAGE to another, such as de or en
doctor-organisation = Who asks
doctor-contact = Whom to call for help
doctor-public-url = Address from outside
doctor-time = Time zone
doctor-set = { $value }
doctor-public-url-unset = not set: only this network can reach the chat; set { $name }
doctor-unset = not set, so a general word is used; set { $name }
doctor-reminders = Reminders
doctor-reminders-counts = { $due } due, { $sent } sent, { $expired } conversations expired; see: needs schedule
doctor-kept = Kept
doctor-kept-months = answers { $people } months after the last message; of them what was typed { $words }, addresses { $addresses }, unfinished conversations { $partial }, happenings { $happenings }; messages that failed { $dead_letters }. Too old is gone every night; see: needs retention --dry-run
doctor-port = Port
doctor-port-free = { $port } is free
doctor-port-used = { $port } is in use, perhaps by Needs itself
doctor-telegram = Newcomers' bot
doctor-staff-telegram = Staff's bot
doctor-telegram-ok = @{ $name }
doctor-telegram-unset = not set; docs/telegram.md says how
doctor-telegram-refused = Telegram does not take this token; ask BotFather for it (/token) and set it again
doctor-telegram-unreachable = Telegram cannot be reached from here; look at the network, and at NEEDS_TELEGRAM_API
doctor-webhook = Webhook
doctor-published = Published
doctor-published-differs = the file of { $flow } says something else than people are asked; see what would change: needs flows publish { $flow } --dry-run
doctor-deadletters = Set aside
doctor-deadletters-counts = { $count } messages could not be taken; see: needs deadletters list
doctor-outbox = Replies
doctor-outbox-counts = { $pending } waiting, { $given_up } given up, { $doubtful } perhaps sent twice after a crash
doctor-staff = Colleagues
doctor-staff-counts = { $colleagues } joined, { $subscriptions } get the weekly summary; { $doubtful } perhaps not arrived, { $given_up } given up
doctor-audiences = Recipients
doctor-audiences-ok = { $count } in { $path }
doctor-audiences-wrong = { $path } has mistakes; see: needs check
doctor-mail = Mail server
doctor-mail-unset = not set, so no summary goes out by e-mail; docs/delivery.md says how
doctor-mail-ok = { $host } lets us send
doctor-mailings = Summaries by e-mail
doctor-mailings-counts = { $sent } sent, { $waiting } to be tried again, { $doubtful } perhaps not arrived, { $given_up } given up; see: needs schedule
doctor-pdf = PDF
doctor-pdf-ok = the week can be had as a PDF
doctor-pdf-fonts = works, but these languages have no font here, so words in them would be boxes: { $languages }. On Debian or Ubuntu: apt-get install fonts-noto-core
doctor-translation = Translation
doctor-translation-ok = { $pairs ->
    [none] { $model }
   *[other] { $pairs }{ $model ->
        [none] {""}
       *[other] ; { $model }
      }
  }
doctor-translation-none = of own words, for staff: nothing is installed; see: needs translations packages
doctor-translation-model = { $path } holds no model that can be used; it needs model.bin and sentencepiece.model, or leave NEEDS_TRANSLATION_MODEL out
doctor-fine = Nothing needs mending.
doctor-wrong = { $count ->
    [one] One thing needs mending.
   *[other] { $count } things need mending.
  }

## Problems. Each says what is wrong and how to mend it.

usage = { $message } See: { $command } --help
problem-port-used = Port { $port } on { $host } is in use; stop the other program or choose another: --port { $other }
problem-port-denied = This user may not listen on port { $port }; choose one above 1023: --port 8080
problem-host = Cannot listen on "{ $host }": { $reason }. Use an address of this computer, such as 127.0.0.1 or 0.0.0.0: --host
problem-terminal = A { $format } file cannot be shown in a terminal; name a file with --output FILE
problem-pdf-library = This system cannot make a PDF ({ $detail }). On Debian or Ubuntu: apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0; elsewhere install Pango 1.44 or newer. The other formats work without
problem-format = There is no format "{ $format }" here; choose one of: { $formats }
problem-language = There is no language "{ $language }" here; choose one of: { $languages }
problem-language-held-back = "{ $language }" is not offered as it stands; see what keeps it back, and the mend: needs check
problem-language-there = There is a language "{ $language }" already; see: needs languages todo { $language }
problem-language-code = "{ $language }" cannot be the code of a language; write it as in BCP 47: two or three small letters, as sq
problem-language-unknown = CLDR knows no language "{ $language }"; say with --babel which one forms plurals and lists as it does
problem-source-language = "{ $language }" is the language that the others are translated from; change its files by hand
problem-no-file = There is no file { $path }
problem-review = Say who signs with --by NAME (up to 80 letters), or take a signature back with --withdraw
problem-review-open = { $language } has the problems above; a language is signed for when it has none
problem-flow = There is no flow "{ $flow }"; choose one of: { $flows }
problem-date = "{ $date }" is not a date; write it as in 2026-11-22
problem-type = There is no question type "{ $type }" that people answer; choose one of: { $types }
problem-line = This line is not an object like {"{"}"type": "integer", "text": "3", "language": "en"{"}"}
problem-choices = The choices must be an object of code and label, with labels that can be told apart
problem-text-missing = The answer's text is missing; write it after the type, or "-" alone to read JSON lines
problem-file-missing = { $path } cannot be found; check the spelling
problem-file = { $path } cannot be used: { $reason }. Check that it exists and that this user may read and write it
problem-os = The system refused: { $reason }
problem-disk-full = There is no space left on the disk; free some and start again. Everything acknowledged so far is kept
problem-no-language = No language is complete enough to be offered; `needs check` says what is missing
problem-start = The bot does not start with problems in its flows or texts; mend the { $count } above, then try again
problem-interrupted = Stopped before the end
problem-unexpected = Something went wrong that was not foreseen ({ $kind }). Nothing acknowledged is lost. Run it again with NEEDS_DEBUG=1 for the details, and please report them
problem-failed = This message could not be taken; it was set aside. Please try again

setting-env-file = { $path } cannot be read; it must be a text file in UTF-8 that this user may read
setting-env-line = { $path }, line { $line }: this sets nothing; write NAME=value, with a " at the end of what begins with one
setting-unknown = { $name } is not a setting{ $near ->
    [none] {""}
   *[other] ; did you mean { $near }?
  }
setting-data = { $name } is "{ $value }", but it must be the path of a folder
setting-database-url = { $name } is not a database address; write it as in postgresql+psycopg://user@host/needs, or leave it out
setting-key = { $name } cannot be used; it must be the content of a key file, or be left out
setting-timezone = { $name } is "{ $value }", but there is no such time zone; write it as in Europe/Berlin
setting-staff-language = { $name } is "{ $value }", but it must be a language code such as de or en
setting-pseudo = { $name } is "{ $value }", but it must be 1 (yes) or 0 (no)
setting-host = { $name } is "{ $value }", but it must be an address to listen on, such as 0.0.0.0 or 127.0.0.1
setting-port = { $name } is "{ $value }", but a port is a whole number from 0 to 65535
setting-metrics = { $name } is "{ $value }", but it must be an address and a port to listen on, such as 127.0.0.1:9464
setting-public-url = { $name } is "{ $value }", but it must be a web address such as https://needs.example.org
setting-organisation = { $name } must be one line of at most 200 characters: the name of who asks
setting-contact = { $name } must be one line of at most 200 characters: a name and a telephone number
setting-telegram-token = { $name } is not a bot's token; copy it from BotFather, as in 123456:ABC-DEF
setting-staff-telegram-token = { $name } is not a bot's token; copy it from BotFather, as in 123456:ABC-DEF
setting-telegram-api = { $name } is "{ $value }", but it must be the address of a Bot API server such as http://127.0.0.1:8081
setting-telegram-webhook-url = { $name } is "{ $value }", but it must be a web address such as https://needs.example.org/telegram
setting-telegram-webhook-secret = { $name } must be 16 to 256 of A-Z, a-z, 0-9, _ and -; make one with: openssl rand -hex 32
setting-webhook-without-secret = NEEDS_TELEGRAM_WEBHOOK_URL is set without NEEDS_TELEGRAM_WEBHOOK_SECRET, so that anybody could send in messages; make a secret with: openssl rand -hex 32
setting-webhook-without-token = NEEDS_TELEGRAM_WEBHOOK_URL is set without NEEDS_TELEGRAM_TOKEN; set the token, or leave the address out
setting-webhook-without-https = NEEDS_TELEGRAM_WEBHOOK_URL must begin with https://, as Telegram brings messages to no other address
setting-webhook-without-path = NEEDS_TELEGRAM_WEBHOOK_URL needs a path of its own, as in https://needs.example.org/telegram
setting-secret-without-webhook = NEEDS_TELEGRAM_WEBHOOK_SECRET is set without NEEDS_TELEGRAM_WEBHOOK_URL; set the address too, or leave the secret out
setting-one-token-for-two = NEEDS_TELEGRAM_TOKEN and NEEDS_STAFF_TELEGRAM_TOKEN are of the same bot; make a second one at BotFather, so that staff and newcomers never meet
setting-audiences = { $name } is "{ $value }", but it must be the path of a file
setting-smtp-url = { $name } is not the address of a mail server; write it as in smtp://name:password@mail.example.org:587 or smtps://name:password@mail.example.org:465, with %40 for an @ in the name or password
setting-smtp-from = { $name } is "{ $value }", but it must be an address of e-mail such as Needs <needs@example.org>
setting-smtp-ca = { $name } is "{ $value }", but it must be a file of certificates (PEM) that this user may read
setting-smtp-without-from = NEEDS_SMTP_URL is set without NEEDS_SMTP_FROM; set the address that mail comes from, such as needs@example.org
setting-from-without-smtp = NEEDS_SMTP_FROM is set without NEEDS_SMTP_URL; set the mail server too, or leave the address out
setting-keep-months = { $name } is "{ $value }", but it must be a whole number of months from 1 to 120
setting-keep-words-months = { $name } is "{ $value }", but it must be a whole number of months from 1 to 120; none is kept longer than NEEDS_KEEP_MONTHS says
setting-keep-addresses-months = { $name } is "{ $value }", but it must be a whole number of months from 1 to 120; none is kept longer than NEEDS_KEEP_MONTHS says
setting-keep-partial-months = { $name } is "{ $value }", but it must be a whole number of months from 1 to 120; none is kept longer than NEEDS_KEEP_MONTHS says
setting-keep-happenings-months = { $name } is "{ $value }", but it must be a whole number of months from 1 to 120; none is kept longer than NEEDS_KEEP_MONTHS says
setting-keep-dead-letters-months = { $name } is "{ $value }", but it must be a whole number of months from 1 to 120; none is kept longer than NEEDS_KEEP_MONTHS says

## The database and the key

database-address = NEEDS_DATABASE_URL (or --to) is not the address of a database that this program knows; write it as in postgresql://user:password@host/needs, or leave it out to use a file in the data folder
database-folder-unwritable = { $path } cannot be made or written; choose a folder that this user may write: --data DIR
database-corrupt = { $path } is not a database, or it is damaged; stop, leave it as it is, and bring back the last backup in another place: needs restore FILE --data NEW (docs/operating.md)
database-foreign = { $path } is the database of another program; choose another folder (--data DIR) or another database (NEEDS_DATABASE_URL)
database-nothing = Nothing is kept in { $path } yet; name the folder with --data DIR, or set NEEDS_DATA or NEEDS_DATABASE_URL as the service has it
database-newer = { $path } was written by a newer version of this program ({ $revision }); update this program
database-busy = { $path } is kept locked by another process; stop it, then try again
database-full = There is no space left on the disk of { $path }; free some and start again. Everything acknowledged so far is kept
database-unused = { $path } is not used, as NEEDS_DATABASE_URL names another database. If people's data was moved, delete it; if not, leave NEEDS_DATABASE_URL out
database-readonly = { $path } may only be read; let this user write it, or choose another folder: --data DIR
database-disk-error = The disk of { $path } failed; look at the disk, then start again. Everything acknowledged so far is kept
database-refused = The database at { $path } does not let us in; check the user, the password, the database's name and its rights in NEEDS_DATABASE_URL
database-serving = `needs run` is serving people from { $path }; stop it first
flow-superseded = Another version of a flow was published a moment ago; try again
database-unfinished = A copy into { $path } was broken off; call `needs database copy` again to finish it
database-not-empty = There is something in { $path } already; choose a new folder (--data DIR) or an empty database
copy-differs = The copy in { $path } is not what is stored now: { $table } was changed meanwhile. Empty that database, and copy once more while nothing runs
backup-unwritable = { $path } cannot be written: { $why }. No backup was made
backup-unreadable = { $path } cannot be read: { $why }
backup-foreign = { $path } is not a backup of this program
backup-key = { $path } does not open with this key: it was sealed with another one, or it is damaged. Put the key of that time into the data folder
backup-broken = { $path } is damaged or cut off, and nothing of it was taken; use another backup
backup-newer = { $path } was written by a newer version of this program ({ $revision }); update this program
database-unreachable = The database at { $path } does not answer; start it, or mend NEEDS_DATABASE_URL
key-missing = There is a database but no key at { $path }; put the key file back from its copy, for without it nothing can be read
key-malformed = { $path ->
    [none] NEEDS_KEY is not a key; it must be the content of a key file (64 hex digits)
   *[other] { $path } is not a key file; put it back from its copy, for without it nothing can be read
  }
key-unreadable = { $path } cannot be read; let this user read it
key-unwritable = { $path } cannot be written; choose a folder that this user may write: --data DIR
key-wrong = { $path ->
    [none] NEEDS_KEY
   *[other] The key at { $path }
  } is not the one that this database was begun with; put the right one back from its copy
sealed-unreadable = Something in the database does not open with this key; put back the key that belongs to it, or a copy of the database

## Simulating

simulate-progress = Invented people
simulate-done = { $people } people, { $turns } messages: { $completed } finished, { $stopped } stopped, { $left } left in the middle, { $declined } did not want to take part, { $deleted } deleted their data, { $before } had answered before.
simulate-mixed = this folder also holds answers from a real channel. Weeks that were published stay as they are; in all others the invented people count beside the real ones, and stay in what is published meanwhile. To take them out again: needs simulate --undo
simulate-undone = { $people } invented people are erased.
option-undo = Erase the invented people again, and nobody else.
problem-simulate = --people is 1 to { $people }, --weeks is 1 to { $weeks }

## Reading again

renormalize-place = Question
renormalize-language = Language
renormalize-raw = Written
renormalize-was = Understood
renormalize-now = Today
renormalize-what = What happens
renormalize-changed = replaced with --write
renormalize-asked = would be asked back today; stays
renormalize-bound = other questions depend on it; stays
renormalize-done = { $read } answers in words read again: { $changed } understood otherwise, { $asked } would be asked back today, { $bound } understood otherwise but with questions that depend on them.
renormalize-dry = Nothing is changed yet. Replace those understood otherwise with: needs renormalize --write
renormalize-written = { $count } answers are replaced.

## The poster

about-poster = Make a page to print for a wall: one sheet of A4 a language, with the squares that a phone's camera reads.

    Example: needs poster --bot MusterkreisBot --place eberswalde
option-poster-flow = The flow that the poster leads to.
option-poster-language = A sheet in this language only; say it again for more. Default: every language that is offered.
option-place = Where the poster hangs: a choice of the flow's 'spot' question. It is suggested as the answer there.
option-bot = The user name of the newcomers' bot in Telegram, without "@".
option-poster-output = Write into this file. Default: poster.html.
poster-done = { $path } has { $count ->
    [one] one sheet
   *[other] { $count } sheets
  } ({ $languages }). Open it in a browser and print it on A4, without scaling. Try each square with a phone before you hang it.
poster-without-telegram = There is no square for Telegram, and the web page's does not tell where it hangs; add one with: --bot NAME
poster-without-web = There is no square for the web page, for those whom Telegram shall not read; set NEEDS_PUBLIC_URL to add one
problem-poster-nowhere = A poster must lead somewhere; name the Telegram bot with --bot NAME, or set NEEDS_PUBLIC_URL to the web chat's address, or both
problem-poster-no-place = The flow { $flow } has no 'spot' question that --place could answer; leave --place out
problem-poster-link = A link to Telegram cannot carry "{ $link }"; flow, language and place are made of A-Z, a-z, 0-9 and _, 64 characters in all
problem-place = There is no place "{ $place }" here; choose one of: { $places }
problem-bot = "{ $bot }" is not a bot's user name; write it without "@", as in MusterkreisBot: 5 to 32 of A-Z, a-z, 0-9 and _, with "bot" at its end

## Colleagues

about-staff = Say who may ask the staff bot in Telegram, and see who has asked for what.

    Example: needs staff invite "Anna Muster"
about-staff-invite = Print a code with which a colleague joins the staff bot. It works once, for seven days.

    She writes the code to the bot as her first message. A second code for the same name ends the first.

    Example: needs staff invite "Anna Muster" --audience all
about-staff-list = List who has joined, who has a code, and who gets the weekly summary.

    Example: needs staff list
about-staff-remove = Take somebody off the list: she gets nothing more, and an open code of hers ends.

    Example: needs staff remove "Anna Muster"
about-staff-log = Print who asked the staff bot for what: commands and codes, never what somebody typed.

    Example: needs staff log --last 20
option-staff-name = The colleague's name, as you want to see it in the list and in the log. She is greeted by it.
option-audience = What she may read: "all", the whole summary; or a municipality of the questions, such as "bernau".
option-last = How many lines, the newest ones.
staff-invited = { $name } joins by writing this code to the staff bot:

    { $code }

    It works once, until { $until }. Hand it over in person or by telephone; whoever has it can join.
staff-without-token = the staff bot does not run yet: set NEEDS_STAFF_TELEGRAM_TOKEN (docs/telegram.md says how)
staff-nobody = Nobody has joined the staff bot, and no code is open. Invite somebody: needs staff invite NAME
staff-name = Name
staff-audience = May read
staff-state = State
staff-summary = Weekly summary
staff-joined = joined { $at }
staff-blocked = has blocked the bot; joined { $at }
staff-waiting = has a code until { $until }
staff-no-summary = no
staff-ordered = { $day } { $hour }:00, { $language }
staff-when = { $day }, { $time }
staff-removed = { $name } is off the list and gets nothing more.
staff-code-ended = { $name } had not joined; the code no longer works.
staff-stranger = (a stranger)
staff-log-empty = Nobody has asked for anything yet.
day-0 = Monday
day-1 = Tuesday
day-2 = Wednesday
day-3 = Thursday
day-4 = Friday
day-5 = Saturday
day-6 = Sunday
problem-staff-name = A colleague's name is one line of 1 to { $longest } characters; write it in quotes: needs staff invite "Anna Muster"
problem-staff-joined = { $name } has joined already; for a new telephone, first: needs staff remove "{ $name }"
problem-staff-unknown = Nobody called "{ $name }" has joined or has a code; see: needs staff list
problem-audience = There is no audience "{ $audience }". There are: { $audiences }

## Places

about-places = Renew the table of Germany's municipalities from the official list.

    The list is the text file GV100AD of the Federal Statistical Office (Destatis, Gemeindeverzeichnis); the postal codes are a CSV with zipcode, place and community_code, made of GeoNames.

    Example: needs places GV100AD_31082025.txt --postal-codes zipcodes.de.csv
option-official = The file GV100AD_*.txt, unpacked.
option-postal-codes = A CSV of postal codes and the places that they belong to. Without it only the town halls' own are known.
option-places-output = Write into this file. Default: the table that the bot reads.
places-done = { $path } has { $count } municipalities as of { $edition }. Raise NORMALIZER in dialogs/answers/base.py, so that every answer says which list it was read by.
problem-official = This is not the list of municipalities; unpack GV100AD and give its .txt file

## Translations

about-translations = People's own words in the language that staff read (NEEDS_STAFF_LANGUAGE): by machine where a package or a model is installed, by a human where not. Newcomers never see them.

    Begin here: needs translations packages
about-translations-todo = List what waits for a human translator: number, language, question, text.

    Example: needs translations todo
about-translations-add = Keep a human's translation of an answer. The text is the argument, or comes from stdin.

    Example: needs translations add 17 "Wir brauchen eine Wohnung mit drei Zimmern."
about-translations-run = Translate now what waits, with progress. The running bot does the same every few minutes.

    Example: needs translations run
about-translations-packages = List the installed Argos packages, and what each language has or would need.

    Example: needs translations packages
about-translations-install = Install an Argos package from a file, or from the index the packages that languages need.

    Examples:

    needs translations packages install translate-ar_en-1_0.argosmodel --sha256 HEX

    needs translations packages install --from-index ar fa uk
about-translations-remove = Take an installed package away. What it has translated stays.

    Example: needs translations packages remove ar-en
option-translation-id = The answer's number, as `needs translations todo` shows it.
option-translation-text = The translation. Without it, it is read from stdin.
option-again = Also try again at once what has failed.
option-package = An .argosmodel file; with --from-index, codes of languages, as in ar fa.
option-from-index = Fetch what these languages need from the index (NEEDS_TRANSLATION_INDEX).
option-sha256 = The SHA-256 that the file must have.
option-pair = The two languages, as in ar-en.
translations-todo = { $count ->
    [one] One text waits for a human. Write its translation: needs translations add ID TEXT
   *[other] { $count } texts wait for a human. Write a translation: needs translations add ID TEXT
  }
translations-nothing = Nothing waits for a human translator.
translations-added = The translation of answer { $number } is kept.
translations-progress = Translating
translations-done = { $translated } translated, { $failed } failed, { $unavailable } more that nothing here can translate. What failed is tried again after 10 and 60 minutes, then left to a human; `needs translations todo` lists what waits for one.
translation-waiting = nothing here can translate it
translation-no-package = nothing here can translate it
translation-same-language = it is in the language that staff read
translation-sentence-lost = the engine left something out
translation-engine-error = the package or model is broken
translation-engine-died = the engine crashed
translation-engine-hung = the engine did not answer
packages-none = No package is installed in { $path }.
packages-in = Installed in { $path }:
packages-have-all = Everything that these languages need is installed already.
packages-pair = Pair
packages-version = Version
packages-size = Size
packages-code = Code
packages-language = Language
packages-how = How its words are translated
packages-staff = staff read it
packages-route = { $route }
packages-lacking = needs { $pairs }: needs translations packages install --from-index { $code }
packages-no-argos = Argos has no package: a model for many languages (NEEDS_TRANSLATION_MODEL), or a human
package-installed = { $pair } { $version } is installed. Its SHA-256 is { $sha256 }. Read its licence before you use it.
package-removed = { $pair } is taken away.
problem-translation-none = Nothing that can translate is installed; see what to install: needs translations packages
problem-translation-text = The translation must have 1 to { $longest } characters; write it in quotes after the number, or pipe it in
problem-translation-id = There is no answer { $number } in own words that needs a translation into { $language }; see the numbers: needs translations todo
problem-package-one = Give one .argosmodel file, or --from-index and codes of languages
problem-package-pair = "{ $pair }" is not a pair of languages; write it as in ar-en
problem-package-none = There is no package for { $pair } here; see what there is: needs translations packages
problem-package-unlisted = The index has no package for { $pairs }; a model for many languages may do instead (NEEDS_TRANSLATION_MODEL), or a human: needs translations todo
package-index = { $address } cannot be read as an index of packages; look at the network and at NEEDS_TRANSLATION_INDEX, or install from a file
package-download = The package for { $pair } cannot be fetched; try again later, or fetch it elsewhere and install the file
package-checksum = { $file } has not the SHA-256 that was given; fetch it again, and do not use this one
package-broken = { $file } is damaged or not an Argos package; fetch it again
package-shape = { $file } is not an Argos package: it needs one folder with metadata.json for a pair of languages, model/model.bin and sentencepiece.model or bpe.model
package-unsafe = { $file } would write outside its own folder; do not use it, and fetch it from another place
package-too-large = { $file } unpacks to more than { $gigabytes } GB or hundreds of files; that is no Argos package
package-pair = { $file } is for { $found }, not for { $wanted }; give the right file, or another --pair
setting-translation-packages = { $name } is "{ $value }", but it must be the path of a folder
setting-translation-model = { $name } is "{ $value }", but it must be the path of a folder
setting-translation-index = { $name } is "{ $value }", but it must be the web address of an index of packages
setting-translation-memory = { $name } is "{ $value }", but it must be a whole number of MiB from 256 to 262144

## E-mail

problem-audiences = Nothing is sent while there are mistakes in the file of audiences; mend the { $count } above, then try again
problem-no-mail-server = No mail server is set: set NEEDS_SMTP_URL and NEEDS_SMTP_FROM (docs/delivery.md says how)
problem-no-recipients = Nobody is listed for "{ $audience }" in { $path }; docs/delivery.md shows how to list somebody
problem-week-not-over = The week { $week } is not over, so there is nothing to send yet; choose an earlier one: --week WEEK
problem-send-only = --send takes the language and the formats from { $path }; leave --format, --language and --output out
problem-again-without-send = --again goes with --send; without it nothing is sent
problem-settle = "{ $how }" does not say what became of the mail; write sent (it arrived) or again (send it now)
problem-not-doubtful = There is no doubtful mail { $id }; see: needs schedule
problem-not-listed = Whom { $id } was for is no longer in the file of audiences, so it cannot be sent again; say: needs schedule --settle { $id } sent

mail-sent = { $to }: sent
mail-waiting = { $to }: not sent yet ({ $why }). A running bot tries again by itself for a day
mail-given-up = { $to }: refused for good ({ $why }). Correct the address in the file of audiences
mail-doubtful = { $to }: may have arrived or not ({ $why }); see: needs schedule
mail-skipped-sent = { $to }: has had this week. To send it once more: --again
mail-skipped-doubtful = { $to }: may have had this week; needs schedule says how to settle that
mail-skipped-claimed = { $to }: left out; another process is sending to this recipient, or is about to

# $detail is what the server or the system said.
mail-why-said = the server said: { $detail }
mail-why-sender = the server does not take NEEDS_SMTP_FROM as a sender: { $detail }
mail-why-login = the server refuses the name or the password in NEEDS_SMTP_URL: { $detail }
mail-why-no-login = the server has no way to log in that we know; leave the name and password out of NEEDS_SMTP_URL, or use another port
mail-why-no-starttls = the server offers no encryption (STARTTLS), without which nothing is sent; try smtps:// and port 465
mail-why-certificate = the server's certificate is not trusted: { $detail }; for an authority of your own set NEEDS_SMTP_CA
mail-why-encryption = no encrypted connection came about: { $detail }; is it smtp:// in place of smtps://, or the other way round?
mail-why-unreachable = the server cannot be reached: { $detail }; look at the network, and at NEEDS_SMTP_URL
mail-why-broke-off = the connection broke off{ $detail ->
    [none] {""}
   *[other] : { $detail }
  }
mail-why-unforeseen = something that was not foreseen: { $detail }

retention-people = people of whom nothing was heard
retention-unconsented = people who looked and did not agree
retention-partial = people who neither finished nor stopped
retention-words = answers whose typed words go; what they mean stays
retention-addresses = addresses that people could be written to; who writes again is known again
retention-happenings = happenings, such as a pause or a call for help
retention-replies = replies that were sent or shown
retention-claims = marks by which a message that comes again is known
retention-dead_letters = messages that could not be taken
retention-before = before { $date }
retention-dry = Nothing was changed. The same without --dry-run lets it go.
retention-done = It is gone.

schedule-no-audiences = Nobody is listed to get the summary by e-mail. { $path } is the list; docs/delivery.md shows one.
schedule-next = { $audience }: next on { $next }. Every { $day } at { $hour }:00 ({ $zone }), in { $language }, to { $count ->
    [one] one recipient
   *[other] { $count } recipients
  }{ $formats ->
    [none] {""}
   *[other] , with { $formats }
  }.
schedule-reminders = Reminders in Telegram, between 10:00 and 18:00: { $due } due, next at { $next }; { $sent } sent, { $expired } conversations expired
schedule-id = ID
schedule-recipient = Recipient
schedule-state = State
schedule-at = When
schedule-why = Why
schedule-not-listed = (listed no more)
schedule-state-nothing = nothing yet
schedule-state-claimed = being sent
schedule-state-sending = being sent
schedule-state-waiting = to be tried again
schedule-state-sent = sent
schedule-state-doubtful = may have arrived or not
schedule-state-given-up = refused
schedule-doubtful =
    { $id } may have arrived or not: its sending broke off at the very end. Ask the recipient, then say which:
      needs schedule --settle { $id } sent     it arrived
      needs schedule --settle { $id } again    it did not; it is sent now
settled-sent = { $id } counts as sent.

## Messages that could not be taken

about-deadletters = Messages that could not be taken: see them, try them again after the mend, drop them.

    A message that fails three times is set aside, so that it holds up nobody; its person is told that something went wrong. It is kept for a month (NEEDS_KEEP_DEAD_LETTERS_MONTHS), sealed, only of somebody who had consented. What it says is never shown.

    Example: needs deadletters list
about-deadletters-list = List when each came, in which channel, where it failed, how often, and whether it can be tried again.

    Example: needs deadletters list
about-deadletters-retry = Take messages again, as if they arrived now. Do this when what made them fail is mended.

    Only where the person has said nothing since: what was meant for one question is never taken as the answer to another.

    Example: needs deadletters retry --all
about-deadletters-drop = Forget messages that were set aside.

    Example: needs deadletters drop 3 4
option-deadletters = Numbers from the list.
option-deadletters-all = All of them.
deadletters-none = No message is set aside.
deadletters-number = Number
deadletters-at = Came
deadletters-channel = Channel
deadletters-error = Failed
deadletters-tries = Times
deadletters-chance = Again?
deadletters-open = can be tried again
deadletters-unkept = no: nothing was kept, as its person had not consented
deadletters-past = no: its person has gone on
deadletters-retried-taken = { $number } is taken, and answered.
deadletters-retried-failed = { $number } failed again, and stays; see: needs deadletters list
deadletters-retried-unkept = { $number } cannot be tried again: nothing was kept, as its person had not consented.
deadletters-retried-past = { $number } is not tried again: its person has gone on.
deadletters-retried-gone = { $number } is there no more.
deadletters-dropped = { $count ->
    [one] One message is forgotten.
   *[other] { $count } messages are forgotten.
}
problem-deadletters = Say which, by their numbers, or all with --all; see: needs deadletters list
problem-deadletter-unknown = There is no message { $number } set aside; see: needs deadletters list

## Safekeeping

backup-progress = Rows
backup-done = { $path } holds { $rows ->
    [one] one row
   *[other] all { $rows } rows
  }, sealed, and was read again to its end.
backup-removed = { $count ->
    [one] One backup was
   *[other] { $count } backups were
  } older than { $days ->
    [one] a day
   *[other] { $days } days
  } and removed.
restore-checked = { $path } is whole: { $rows ->
    [one] one row
   *[other] { $rows } rows
  }, as on { $at }.
restore-done = { $rows ->
    [one] One row is
   *[other] { $rows } rows are
  } back, as on { $at }. Whoever deleted everything since is in it again, and nothing is left that tells who: where a newer backup is whole, bring back that one instead, and tell the data protection officer.
copy-progress = Rows
copy-table = { $name }: { $rows }
copy-done = All { $rows } rows are there, and each is the same. Now set NEEDS_DATABASE_URL to the new database, and start `needs run`. The old one holds people's data too: delete it once all is well.
key-progress = Rows
key-rotated = Everything is sealed with a new key, in { $path }. Keep a copy of it apart from the data; make a new backup, for older ones want the old key.
key-rotated-to = Everything is sealed with a new key. Set NEEDS_KEY to what is in { $path }, and keep a copy of it apart from the data; make a new backup, for older ones want the old key.
key-strange = { $count ->
    [one] One sealed value was opened by no key, and stays as it is
   *[other] { $count } sealed values were opened by no key, and stay as they are
  }
problem-copy-folder = { $path } is in the folder that is copied from; name another database, such as postgresql://user:password@host/needs, or a file in another folder
problem-keep-days = --keep-days wants a whole number of days, 1 or more
problem-restore-key = Put the key that belongs to the backup at { $path } first; without it nothing in the backup can be read
problem-key-to = The key is set by NEEDS_KEY: say with --to FILE where to write the new one
problem-key-file = The key is in the data folder, where the new one takes its place: leave out --to
key-elsewhere = A rotation that was cut off has written its new key to another file than { $path }; name that one with --to, and it goes on. Where it is gone, write what NEEDS_KEY holds into a new file, and name that
key-same = { $path } holds the key that is in use; name a new file

## Metrics: what each means, for whoever reads them in a monitoring system

metric-messages = Messages by channel, and what became of them: taken, repeated (came again, changed nothing), failed (set aside), busy or database (not taken; they come again)
metric-turn-seconds = From a message's arrival to its commit
metric-database-up = 1 when the database answers
metric-replies = Replies in the outbox: pending, given_up, doubtful (perhaps sent twice)
metric-summaries = Weekly summaries by way (mail, telegram) and state; doubtful ones want a person's decision
metric-dead-letters = Messages set aside, as `needs deadletters list` shows them
metric-messages-waiting = Messages that wait for their turn in this process
metric-on-duty = 1 where this process sends, fetches and keeps the schedule
problem-metrics = NEEDS_METRICS: cannot listen on { $address }: { $reason }. Set another address or port, or leave it out

## Versions of flows

about-flows = The versions of a flow: which one people are asked, who stands where, and how a changed one is published.

    A changed file asks nobody anything until it is published. Then everybody who is in the middle is carried over: answers go with their questions, nobody is thrown out, and publishing an earlier version again is the way back. docs/flows.md explains it.

    Example: needs flows publish --dry-run
about-flows-list = List every version with when it was published, and how many people stand in it.

    Example: needs flows list
about-flows-publish = Ask people the flow as its file says it now, after showing what happens to each question and to whom.

    kept: nothing changes. mapped: it has another name now (renamed_from in the file), and the answers go with it. changed: an answer that still fits is kept, another is asked again. new: who has not finished yet is asked. gone: who stands there is asked the next question; what was answered stays in every list and report.

    It works while `needs run` serves people, which takes the new version over by itself. Broken off, call it again: it goes on.

    Example: needs flows publish --dry-run
    Example: needs flows publish --version 3f2a
option-flows-flow = The flow's name (needs, where none is given).
option-flows-version = Publish an earlier version again, by the first letters of its digest; see: needs flows list
option-flows-dry = Only show what would happen.
option-flows-yes = Do not ask before publishing.
flows-none = Nothing is published yet: the first start does that.
flows-flow = Flow
flows-version = Version
flows-since = Published
flows-from = From
flows-inside = People inside
flows-all = All, with those who are done
flows-served = { $version } (served)
flows-unknown = before versions were kept
flows-question = Question
flows-what = What happens
flows-there = People there
flows-then = who then
flows-again = Answers asked again
flows-readback = (read-back)
flows-is-kept = kept
flows-is-mapped = mapped from { $was }
flows-is-changed = { $was ->
    [none] changed
   *[other] changed, mapped from { $was }
}
flows-is-new = new
flows-is-gone = gone
flows-goes-to = { $count ->
    [one] 1 is asked { $to }
   *[other] { $count } are asked { $to }
}
flows-asked-anew = { $count ->
    [one] 1 is asked it anew
   *[other] { $count } are asked it anew
}
flows-summary = { $inside ->
    [0] Nobody is in the middle of it.
    [one] One person is in the middle of it; asked the same: { $same }, asked something else now: { $moved }.
   *[other] { $inside } people are in the middle of it; asked the same: { $same }, asked something else now: { $moved }.
} Conversations that are over: { $over }; they are asked nothing.
flows-dry = Nothing was changed. To ask people this: needs flows publish { $flow }
flows-confirm = Ask people { $flow } { $version } from now on?
flows-same = People are asked this version of { $flow } already ({ $version }).
flows-looking = Looking at conversations
flows-carrying = Carrying people over
flows-published = People are asked { $flow } { $version } now; { $count ->
    [0] nobody had to be carried over.
    [one] one conversation was carried over.
   *[other] { $count } conversations were carried over.
}
flows-failed = { $count ->
    [one] One conversation could not be read and stays as it is.
   *[other] { $count } conversations could not be read and stay as they are.
}
flows-differ = The file of { $flow } says something else than people are asked (version { $version }). See what would change: needs flows publish { $flow } --dry-run
problem-flow-unreadable = This version of the program does not understand the published flow { $flow } { $version } ({ $first }). Publish one that it does: needs flows publish { $flow }
problem-flow-version = { $count ->
    [none] No version { $version } was ever published; see: needs flows list
   *[other] { $version } begins { $count } versions; give more of it. See: needs flows list
}
problem-flow-texts = The texts of { $flow } are not complete in any language, so nobody could be asked it; see: needs check
problem-flows-yes = Nobody can be asked here whether to publish { $flow }; look with --dry-run, then say --yes
problem-texts-unpublished = No language has all texts of the published flow: the texts were changed for a version that waits. Publish it (needs flows publish), or bring the texts back

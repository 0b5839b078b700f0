# What is wrong with the languages' files, for translators and for those who run the bot. Same rules as diagnostics.ftl.

## languages.yaml

locale-no-languages = There is no table of languages here.
    .mend = Put a languages.yaml with 'source:' and 'languages:' into this folder, like the one this project comes with.
locale-bad-row = Row { $number } of the languages: '{ $field }' is missing or is no value it can have.
    .mend = Compare the row with the others, and with the comment at the top of the file.
locale-unknown-language = There is no language '{ $language }'.
    .mend = Choose one of the codes in languages.yaml, or add a row there.
locale-no-source = The source language has no texts.
    .mend = Restore this file; all other languages are translated from it.

## Files

locale-no-file = This file is missing.
    .mend = Copy the file of this name from the source language's folder and translate it.
locale-unreadable = This file cannot be read as UTF-8 text.
    .mend = Save it as UTF-8, and let everyone read it.
locale-too-big = This file is too big to be a catalogue.
    .mend = Keep it under 512 KB, or split it: texts of needs.ftl may also stand in needs-more.ftl.
locale-bad-yaml = This is not the YAML that is expected here.
    .mend = Check this line and the one above it: indentation, colons, quotes and brackets.
locale-syntax = This is not Fluent, so the message here is lost.
    .mend = Check the line: 'name = text', further lines indented, an attribute as '    .hint = text', each {"{"} closed, and a select with one variant marked '*'.
locale-duplicate = '{ $message }' is already at { $first }.
    .mend = Remove or rename one of the two.

## Texts

locale-missing = '{ $message }' has no text.
    .mend = Translate it from the source language's file, under the same name. It belongs behind this line.
locale-unused = Nothing refers to '{ $message }'.
    .mend = Remove it, or correct its name.
locale-stale =
    { $stamp ->
        [wrong] The source of '{ $message }' has changed since it was translated.
       *[none] '{ $message }' does not say which source text it was translated from.
    }
    .mend = Compare it with the source language's text. When all of this language is right: needs languages --stamp CODE
locale-unknown-placeholder = '{ $message }' uses {"{"} ${ $placeholder } {"}"}, which nobody fills in.
    .mend = Use the placeholders of the source language's text, spelled the same.
locale-missing-placeholder = '{ $message }' has lost {"{"} ${ $placeholder } {"}"}.
    .mend = Put it where this language wants it; never write the value itself.
locale-plural-missing = '{ $message }' lacks forms of {"{"} ${ $argument } {"}"} for numbers that this language tells apart: { $forms }.
    .mend = Write a line for each of them, like the others; repeat the words of another form where they are the same.
locale-untranslated = '{ $message }' is the source's text, letter by letter.
    .mend = Translate it.
locale-unknown-reference = '{ $message }' inserts '{ $reference }', which does not exist.
    .mend = Correct the name, or add that message.
locale-confusing-labels = '{ $message }' and '{ $other }' cannot be told apart: '{ $label }'.
    .mend = Choose two words that differ in more than spelling, case or accents.
locale-wrong-script = '{ $message }' has a word in another script: '{ $word }'.
    .mend = Write it in this language's own letters. If it is a name, add it to latin_names in languages.yaml.
locale-too-wide = '{ $message }' has { $letters } letters; its button or field takes { $most }.
    .mend = Say it shorter.
locale-odd-length = '{ $message }' has { $letters } letters, and its source { $source }: something was lost or put in.
    .mend = Compare the two. A translation of this text has { $low } to { $high } letters.
locale-quoted-label = '{ $message }' speaks of the button "{ $source }", and does not call it '{ $label }' as the button does.
    .mend = Write '{ $label }' in quotes, exactly as it stands on the button.
locale-no-transcript = No conversation in this language was ever played.
    .mend = Write the lines that people say, after the model of another language's whole.yaml; then .venv/bin/python -m tests.transcripts CODE writes what the bot says.

## glossary.yaml

glossary-bad = This is no glossary.
    .mend = It has 'source', 'reviewed_by', 'terms' (term: [forms]), and perhaps 'avoid' ([words]) and 'except' (term: [message ids]).
glossary-term-missing = The glossary does not say what '{ $term }' is called in this language.
    .mend = Add '{ $term }: [word]' under 'terms'. A part of a word will do where endings change.
glossary-term-unknown = The source's glossary has no term '{ $term }'.
    .mend = Remove it, or add it to the source language's glossary.yaml.
glossary-not-said = '{ $message }' speaks of '{ $term }', and uses none of these: { $forms }.
    .mend = Use the language's own term. If another word is right here, add the message under 'except', or the word to the term.
glossary-avoided = '{ $message }' says '{ $word }', which this language's glossary avoids.
    .mend = Use the term that the glossary gives instead.

## words.yaml

locale-words-missing = The table '{ $table }' is missing or empty.
    .mend = Write it after the model of the source language's file of this name: how do people say this?
locale-redaction-unknown = Redaction knows no table '{ $key }'.
    .mend = The tables are explained in locales/redaction.py.
locale-bad-words = The tables do not have the shape they must have: { $detail }.
    .mend = Compare lists and tables with those of the source language's words.yaml.
words-unknown-code = '{ $key }' at '{ $path }' is not known.
    .mend = Countries are written as two capitals (ISO 3166-1), languages as in BCP 47, other keys as in locales/names.yaml.
locale-unknown-place = The list of municipalities has no '{ $key }'.
    .mend = Write a key (AGS) that is in places.tsv, or renew that file with 'needs places'.
words-unknown-key = '{ $key }' means nothing here.
    .mend = Compare the key with those of the source language's words.yaml.
words-not-text = '{ $value }' at '{ $path }' is no word.
    .mend = Put it in quotes: YAML reads yes, no, on and off as true and false, and digits as numbers.
words-collision = '{ $word }' means both '{ $first }' and '{ $second }'.
    .mend = Keep it in one of the two, or in neither: then the person is asked.
words-months = The calendar '{ $calendar }' is unknown, or does not have its number of months.
    .mend = Write gregory, persian or islamic with twelve months, ethiopic with thirteen, in their order.
words-thousands = '{ $word }' does not say how many thousands.
    .mend = Write {"{"}n{"}"} where their number stands, as in "{"{"}n{"}"} thousand".
words-relative = '{ $word }' at '{ $key }' does not say how long ago.
    .mend = Write {"{"}n{"}"} where the number stands for days, weeks, months and years, and nowhere else.
words-labels-collide = In the list '{ $list }', '{ $word }' would mean both '{ $first }' and '{ $second }'.
    .mend = Change one label or synonym.

## A translator's sheet

sheet-none = This is no Excel sheet (.xlsx).
    .mend = Save it as .xlsx, or write a new one with: needs languages sheet CODE
sheet-too-big = This sheet is too big to be one of ours.
    .mend = Write a new one with: needs languages sheet CODE
sheet-other-language = There is no column '{ $column }': this sheet is for another language.
    .mend = Read it with the code that stands over its translations.
sheet-no-column = The column '{ $column }' is missing.
    .mend = Put the heading back into the first row, or write a new sheet.
sheet-unknown = Nothing here is called '{ $message }'.
    .mend = Leave the first column as it was written; new rows are not read.
sheet-merged = The cell of '{ $message }' is merged with another.
    .mend = Take the cells apart and write each text into its own row.
sheet-formula = The cell of '{ $message }' holds a formula.
    .mend = Write the text itself; put an apostrophe before it if it must begin with = or +.
sheet-emptied = The text of '{ $message }' is gone.
    .mend = Write it again. A text cannot be taken away; it can only be changed.
sheet-not-text = The cell of '{ $message }' holds a number or a date, not a text.
    .mend = Format the column as text and write it again.
sheet-too-long = The text of '{ $message }' is longer than { $most } letters.
    .mend = Compare it with the English one; something else was pasted.
sheet-source-changed = The English text of '{ $message }' has changed since this sheet was written.
    .mend = Write a new sheet and translate this text again.
sheet-not-fluent = The text of '{ $message }' is not as Fluent writes it.
    .mend = Compare the curly brackets with the English text: each one opened is closed, and one variant begins with *.

## While people write

locale-cannot-say = '{ $message }' cannot be said: { $detail }.
    .mend = Compare its placeholders with the source language's text.

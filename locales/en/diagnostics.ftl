# What is wrong with a flow file, for its author. A message says what is wrong; its .mend says what to do.
# They are shown as: needs.yaml:12 flow-unknown-type: MESSAGE MEND. The author's own words stand in '…'.

# $near is "yes" when $suggestion is a known name that is nearly $wrong.
did-you-mean =
    { $near ->
        [yes] { " " }Did you mean '{ $suggestion }'?
       *[no] { "" }
    }

## The file

flow-not-utf8 = This line is not UTF-8.
    .mend = Save the file as UTF-8.
flow-too-large = The file has { $kilobytes } KB; at most { $most } KB are read.
    .mend = Split it into several flows, or move long lists out of it.
flow-yaml-syntax = This is not YAML: { $problem }.
    .mend = Check this line and the one above it: indentation, colons, quotes and brackets.
flow-yaml-number = A number in this line is larger than YAML can have.
    .mend = Write a smaller one, or remove it.
flow-yaml-character = The character { $character } cannot be shown and may not stand here.
    .mend = Remove it; a copied text often brings such characters along.
flow-several-documents = A second document begins here; a file holds one flow.
    .mend = Move what follows into a file of its own.
flow-too-deep = This is nested more than { $most } levels deep.
    .mend = Take inner groups out, or put them in a flow of their own.
flow-yaml-anchor = '&{ $anchor }' is an anchor, and anchors are not read.
    .mend = Remove '&{ $anchor }' and write the value where it is needed.
flow-yaml-alias = '*{ $alias }' is an alias, and aliases are not read.
    .mend = Write the value itself here.
flow-yaml-tag = '{ $tag }' is a tag, and tags are not read.
    .mend = Remove the tag; quote the value if it is a text.
flow-not-a-mapping = The file does not hold a flow.
    .mend = Begin it with 'flow: NAME', then 'consent:' and 'questions:'.

## Keys and values

flow-key-not-a-word = A list or a mapping stands where a key should.
    .mend = Write a single word before the colon.
flow-duplicate-key = '{ $key }' stands twice; it is on line { $first } already.
    .mend = Remove one of the two.
flow-missing-key = '{ $key }' is missing.
    .mend = { $key ->
        [consent] Write 'consent: NAME' with the name of the question that asks for consent.
        [calculation] Write 'calculation: EXPRESSION'.
        [questions] Write 'questions:' and a list of questions.
       *[other] Write '{ $key }: ...'.
    }
flow-unknown-key = '{ $wrong }' means nothing in a { $where }.{ did-you-mean }
    .mend = { $near ->
        [yes] Write '{ $suggestion }', or remove it.
       *[no] Remove it.
    }
flow-text-in-flow = '{ $key }' is text, and a flow file holds none.
    .mend = Move the text to the flow's file in 'locales/LANGUAGE/'.
flow-wrong-shape = { $expected ->
        [list] '{ $key }' wants a list here.
        [mapping] '{ $key }' wants 'key: value' pairs here.
       *[word] '{ $key }' wants a single value here.
    }
    .mend = { $expected ->
        [list] Write '[one, two]', or one line for each with '- ' before it.
        [mapping] Write '{ "{" }key: value, key: value{ "}" }', or one line for each.
       *[word] Write one word, or one text in quotes.
    }
flow-empty-value = '{ $key }' has no value.
    .mend = Write a value, or remove '{ $key }'.
flow-not-true-or-false = '{ $key }' is either true or false, not '{ $value }'.
    .mend = Write 'true' or 'false'.
flow-unknown-value = '{ $wrong }' is no value of '{ $key }'.{ did-you-mean }
    .mend = Write one of: { $allowed }.
flow-minutes = '{ $value }' is no number of minutes from 1 to { $most }.
    .mend = Write how many minutes the flow takes, in digits.

## Names

flow-invalid-name = '{ $name }' cannot be a name.{ did-you-mean }
    .mend = Begin with a letter from a to z and go on with a to z, 0 to 9 and _, at most 40 characters.
flow-reserved-name = '{ $name }' is a name that the bot's own texts use.
    .mend = Choose another name.
flow-duplicate-name = '{ $name }' stands twice; it is on line { $first } already.
    .mend = Give one of the two another name: questions, groups and repeats share their names.
flow-renamed-twice = '{ $name }' cannot have been '{ $was }' before: that is '{ $other }' now.
    .mend = Give each former name to the one question or choice that took its place, and only when nothing has it any more.

## Choices

flow-unknown-list = There is no list '{ $wrong }' in 'choices'.{ did-you-mean }
    .mend = { $near ->
        [yes] Write '{ $suggestion }', or add the list.
       *[no] Add the list to 'choices'.
    }
flow-empty-list = The list '{ $list }' has no choices.
    .mend = Add at least one choice, or remove the list.
flow-duplicate-choice = '{ $name }' stands twice in the list '{ $list }'; it is on line { $first } already.
    .mend = Remove one of the two.
flow-unused-list = Nothing uses the list '{ $list }'.
    .mend = Remove it, or name it in the type of a question.
flow-unknown-column = No choice of the list has a column '{ $wrong }'.{ did-you-mean }
    .mend = { $near ->
        [yes] Write '{ $suggestion }', or add the column to the choices.
       *[no] Add the column to the choices, or write an answer as { "${" }name{ "}" } and a text in quotes.
    }

## Questions, groups and repeats

flow-without-questions = There are no questions in '{ $where }'.
    .mend = { $where ->
        [questions] Add at least one question.
       *[other] Add at least one question, or remove '{ $where }'.
    }
flow-too-many-questions = There are more than { $most } questions; what follows was not read.
    .mend = Split the flow.
flow-unknown-type = '{ $wrong }' is not a type.{ did-you-mean }
    .mend = { $near ->
        [yes] Write '{ $suggestion }'.
       *[no] Write one of: note, acknowledge, text, integer, decimal, select_one LIST, select_multiple LIST, date, duration, yes_no, geopoint, phone, country, nationality, place, language, language_level, email, calculate, group, repeat.
    }
flow-select-without-list = '{ $type }' does not say which list to choose from.
    .mend = Write '{ $type } LIST' with the name of a list in 'choices'.
flow-key-not-for-type = '{ $key }' means nothing for the type '{ $type }'.
    .mend = { $types ->
        [values] Remove it; only questions that people answer with a value have it.
       *[other] Remove it; only these types have it: { $types }.
    }
flow-repeat-without-count = Nothing says how often this repeat is asked.
    .mend = Add 'for_each' (once for each choice) or 'repeat_count' (a number of times).
flow-repeat-twofold = This repeat has both 'for_each' and 'repeat_count'.
    .mend = Remove one of the two.
flow-for-each-without-choices = 'for_each' does not say which list its choices come from.
    .mend = Add 'choices: LIST' to the repeat.
flow-choices-on-repeat-count = A repeat with 'repeat_count' counts 1, 2, 3 and has no choices.
    .mend = Remove 'choices', or use 'for_each'.

## Consent

flow-consent-unknown = 'consent' names '{ $wrong }', and there is no such question.{ did-you-mean }
    .mend = Name the question of type acknowledge that asks for consent.
flow-spot-unknown = 'spot' names '{ $wrong }', and there is no such question.{ did-you-mean }
    .mend = Name a question of type select_one that is asked once, or leave 'spot' out.
flow-spot-type = 'spot' names '{ $name }', which a poster cannot answer.
    .mend = Name a question of type select_one outside repeats, or leave 'spot' out.
flow-quote-unknown = Quoting '{ $name }' depends on '{ $wrong }', and there is no such question.{ did-you-mean }
    .mend = Name a question of type yes_no that asks whether these words may be quoted.
flow-quote-sensitive = '{ $name }' is sensitive and could be quoted.
    .mend = Leave 'quote_if' out: sensitive words are never quoted. Ask for what may be quoted in a question of its own.
flow-quote-type = '{ $name }' decides whether '{ $words }' may be quoted, but its type is { $type }.
    .mend = Write 'type: yes_no'.
flow-quote-default = '{ $name }' decides whether '{ $words }' may be quoted, and has an answer before anybody gave one.
    .mend = Leave 'default' out: only a person's own yes counts.
flow-quote-place = '{ $name }' decides whether '{ $words }' may be quoted, and does not follow it.
    .mend = Put it after '{ $words }', inside the same repeat or outside all repeats as that is.
flow-consent-type = '{ $name }' asks for consent, but its type is { $type }.
    .mend = Write 'type: acknowledge'.
flow-consent-not-required = '{ $name }' asks for consent and could be skipped.
    .mend = Add 'required: true'.
flow-consent-conditional = '{ $name }' asks for consent, and not everybody would be asked.
    .mend = Move it out of groups and repeats and remove its 'relevant'.
flow-consent-not-first = '{ $earlier }' comes before '{ $name }', which asks for consent.
    .mend = Move '{ $name }' up: only notes may come before it.

## What expressions refer to

flow-unknown-reference = '{ $key }' refers to '{ $wrong }', and there is no such question.{ did-you-mean }
    .mend = { $near ->
        [yes] Write { "${" }{ $suggestion }{ "}" }.
       *[no] Name a question of this flow.
    }
flow-reference-without-answer = '{ $key }' refers to '{ $name }', a { $kind }, which has no answer.
    .mend = Refer to a question that is answered.
flow-later-reference = '{ $key }' refers to '{ $name }', which is not answered by then (line { $later }).
    .mend = Move that question up, or refer to an earlier one.
flow-reference-into-repeat = '{ $name }' has one answer for each round of the repeat '{ $repeat }', and this is outside of it.
    .mend = Put it into sum(), count(), count-non-empty(), min(), max(), concat() or join(), or move this into the repeat.
flow-repeat-from-outside = '{ $key }' refers to the repeat '{ $name }', and outside of it there is no present round.
    .mend = Refer to a question of the repeat, in sum() or count-non-empty(), or move this into the repeat.
flow-calculation-of-words = '{ $key }' refers to '{ $name }', whose answer is sealed: a person's own words, place or telephone number.
    .mend = Refer to it in a relevant or a constraint: what comes of '{ $key }' is not sealed.
flow-unknown-answer = '{ $name }' in '{ $key }' is never '{ $wrong }'.{ did-you-mean }
    .mend = { $near ->
        [yes] Write '{ $suggestion }'.
       *[no] Write one of: { $allowed }.
    }
flow-circular = '{ $name }' depends on its own result: { $circle }.
    .mend = Take one of these references out.
flow-self-outside-constraint = '.' stands in '{ $key }', and only a constraint has an answer to check.
    .mend = Write the question's name as { "${" }name{ "}" }.
flow-bare-name = '{ $name }' in '{ $key }' is neither an answer, nor a text, nor a function.
    .mend = Write { "${" }{ $name }{ "}" } for an answer, '{ $name }' in quotes for a text, { $name }() for a function.

## How expressions are written. $key is where the expression stands, $column the place in it.

expression-empty = The expression in '{ $key }' is empty.
    .mend = Write an expression, or remove '{ $key }'.
expression-too-long = The expression in '{ $key }' has { $length } characters; at most { $limit } are read.
    .mend = Split it: put parts into questions of type calculate.
expression-too-deep = The expression in '{ $key }' is nested more than { $limit } levels deep at column { $column }.
    .mend = Split it: put parts into questions of type calculate.
expression-unclosed = { $opening } in '{ $key }' at column { $column } is never closed.
    .mend = Close it, or remove it.
expression-bad-name = '{ $name }' in '{ $key }' at column { $column } cannot be the name of a question.
    .mend = Write the name of a question between { "${" } and { "}" }.
expression-unexpected = '{ $found }' in '{ $key }' cannot stand at column { $column }.
    .mend = Remove it, or write the operator, comma or quotes that are missing before it.
expression-incomplete = The expression in '{ $key }' ends where a value must follow.
    .mend = Write the value that is missing at its end.
expression-path = '{ $found }' in '{ $key }' at column { $column } is a path, and paths are not read.
    .mend = Write the question's name as { "${" }name{ "}" }.
expression-unknown-function = There is no function '{ $name }' ('{ $key }', column { $column }).{ $nearest ->
        [none] { "" }
       *[other] { " " }Did you mean '{ $nearest }'?
    }
    .mend = { $nearest ->
        [none] Use one of the functions that the documentation lists.
       *[other] Write '{ $nearest }'.
    }
expression-chance = '{ $name }' in '{ $key }' at column { $column } would give something else at every turn.
    .mend = Leave it out: each conversation has its own pseudonym already.
expression-wrong-arguments = '{ $name }' in '{ $key }' at column { $column } takes { $most ->
        [none] at least { $least }
        [same] exactly { $least }
       *[other] { $least } to { $most }
    } value(s) and has { $given }.
    .mend = Add the values that are missing, or remove those that are too many.
expression-needs-name = '{ $name }' in '{ $key }' at column { $column } wants a question, not a value.
    .mend = Write a question as { "${" }name{ "}" } there.
expression-pattern-literal = The pattern of regex() in '{ $key }' at column { $column } is not a text in quotes.
    .mend = Write the pattern itself, in quotes.
expression-pattern = '{ $found }' in the pattern of regex() in '{ $key }' at column { $column } is not read.
    .mend = Write the pattern without it.
expression-pattern-too-large = The pattern of regex() in '{ $key }' at column { $column } is too large.
    .mend = Shorten it, and make the numbers in its braces smaller.
expression-date-format = '{ $found }' in the format in '{ $key }' at column { $column } stands for no part of a date.
    .mend = Use the % signs that the documentation lists.

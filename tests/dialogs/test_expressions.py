"""Expressions as authors write them, their mistakes, and anything at all (no input may end in a traceback)."""

import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogs.expressions import Expression, ExpressionError, Value, parse, to_boolean, to_number, to_text
from tests.dialogs.javarosa.generator import GRAMMAR, LEAVES, WORDS


@dataclass
class Answers:
    """A Scope over a few plain answers."""

    values: Mapping[str, Value] = field(default_factory=dict)
    this: Value = ""
    columns: Mapping[str, str] = field(default_factory=dict)
    position: int = 2
    now: datetime = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)

    def value(self, name: str) -> Value:
        return self.values.get(name, "")

    def column(self, name: str) -> str:
        return self.columns.get(name, "")

    def choice_name(self, value: str, question: str) -> str:
        return {"f": "Female", "m": "Male"}.get(value, "") if question == "gender" else ""


def value_of(source: str, this: Value = "", **values: Value) -> Value:
    return parse(source).evaluate(Answers(values, this))


@pytest.mark.parametrize(
    ("source", "values", "expected"),
    [
        ("${offer} = 'known'", {"offer": "known"}, True),
        ("${offer} = 'known'", {}, False),
        ("${second} != ''", {}, False),
        ("${a}='1' or ${a}='2' or ${a}='3'", {"a": "3"}, True),
        ("selected(${needs}, 'work') and not(selected(${needs}, 'none'))", {"needs": "housing work"}, True),
        ("concat(${first}, ' ', ${second})", {"first": "housing", "second": "work"}, "housing work"),
        ("if(${offer} = 'unknown', 'did_not_know', ${why})", {"offer": "known", "why": "full"}, "full"),
        ("sum(${age})", {"age": ("3", "", "40")}, 43.0),
        ("sum(${age})", {"age": ()}, 0.0),
        ("count-non-empty(${age})", {"age": ("3", "", "40")}, 2.0),
        ("max(${age}) - min(${age})", {"age": ("3", "", "40")}, 37.0),
        ("join(', ', ${age})", {"age": ("3", "40")}, "3, 40"),
        ("round(${total} div 3, 2)", {"total": "10"}, 3.33),
        ("int((today() - ${born}) div 365.25)", {"born": "1990-05-01"}, 36.0),
        ("format-date(${born}, '%d.%m.%Y')", {"born": "1990-05-01"}, "01.05.1990"),
        ("jr:choice-name(${gender}, '${gender}')", {"gender": "f"}, "Female"),
        ("position(..)", {}, 2.0),
        ("${a}-5", {"a": "12"}, 7.0),
        ("2 + 3 * 4 - 10 div 4 mod 2", {}, 13.5),
        ("'${a}'", {"a": "x"}, "${a}"),
        ("coalesce(${a}, ${b})", {"b": "spare"}, "spare"),
    ],
)
def test_what_real_forms_say_is_understood(source: str, values: dict[str, Value], expected: Value) -> None:
    assert value_of(source, **values) == expected


@pytest.mark.parametrize(
    ("this", "holds"), [("1", True), ("20", True), ("0", False), ("21", False), ("", False), ("three", False)]
)
def test_a_constraint_bounds_the_answer_and_a_blank_is_not_a_number(this: str, holds: bool) -> None:
    assert value_of(". >= 1 and . <= 20", this) is holds


@pytest.mark.parametrize(
    ("this", "holds"),
    [("2026-11-23", True), ("2026-11-24", False), ("2026-11", True), ("2026-12", False), ("1949-12-31", False)],
)
def test_a_date_or_a_month_is_compared_with_today(this: str, holds: bool) -> None:
    assert value_of(". >= date('1950-01-01') and . <= today()", this) is holds


def test_a_choice_filter_reads_the_columns_of_the_choice() -> None:
    expression = parse("field = ${topic} or name = 'something_else'")
    assert expression.columns == {"field", "name"}
    assert expression.evaluate(Answers({"topic": "work"}, columns={"field": "work", "name": "find_work"})) is True
    assert expression.evaluate(Answers({"topic": "work"}, columns={"field": "health"})) is False


def test_an_expression_says_what_it_reads() -> None:
    expression = parse("sum(${age}) > ${ limit } and . != '' and jr:choice-name(${x}, '${sex}') = \"${not_read}\"")
    assert expression.references == {"age", "limit", "x", "sex"}
    assert expression.singles == {"limit", "x"}  # age stands where a whole repeat may stand
    assert expression.uses_self
    assert expression.varies
    assert not parse("${a} = 1").uses_self
    assert not parse("${a} = 1").varies


@pytest.mark.parametrize(
    "source", ["${a} = ‘yes’", "${a} = “yes”", "${a} = „yes“", "${a} = 'yes’", "${a}\u00a0= 'yes'"]
)
def test_what_a_word_processor_makes_of_quotes_and_spaces_is_straightened(source: str) -> None:
    assert value_of(source, a="yes") is True


def test_an_apostrophe_of_a_word_processor_stays_inside_its_text() -> None:
    assert value_of("'don’t'") == "don’t"


@pytest.mark.parametrize(
    ("source", "code", "column", "arguments"),
    [
        ("", "expression-empty", 1, {}),
        ("  ", "expression-empty", 1, {}),
        ("1" * 4001, "expression-too-long", 1, {"length": "4001", "limit": "4000"}),
        ("(" * 200 + "1" + ")" * 200, "expression-too-deep", 121, {"limit": "120"}),
        ("(1 + 2", "expression-unclosed", 1, {"opening": "("}),
        ("${a} = 'x", "expression-unclosed", 8, {"opening": "'"}),
        ("1 + ${a", "expression-unclosed", 5, {"opening": "${"}),
        ("${a b}", "expression-bad-name", 1, {"name": "a b"}),
        ("1 == 2", "expression-unexpected", 4, {"found": "="}),
        ("(1))", "expression-unexpected", 4, {"found": ")"}),
        ("${a} && ${b}", "expression-unexpected", 6, {"found": "&"}),
        ("1 +", "expression-incomplete", 4, {}),
        ("../a = 1", "expression-path", 3, {"found": "/"}),
        ("${a}[1]", "expression-path", 5, {"found": "["}),
        ("selectd(., 'a')", "expression-unknown-function", 1, {"name": "selectd", "nearest": "selected"}),
        ("uuid()", "expression-chance", 1, {"name": "uuid"}),
        ("if(1, 2)", "expression-wrong-arguments", 1, {"name": "if", "given": "2", "least": "3", "most": "3"}),
        ("max()", "expression-wrong-arguments", 1, {"name": "max", "given": "0", "least": "1", "most": ""}),
        ("sum(1 + 2)", "expression-needs-name", 5, {"name": "sum"}),
        ("jr:choice-name(., 5)", "expression-needs-name", 19, {"name": "jr:choice-name"}),
        ("regex(., ${a})", "expression-pattern-literal", 10, {}),
        ("regex(., '(a')", "expression-pattern", 13, {"found": "("}),
        ("regex(., '(a)\\1')", "expression-pattern", 14, {"found": "\\1"}),
        ("regex(., '((a{99}){99})')", "expression-pattern-too-large", 10, {"limit": "1000"}),
        ("format-date(., '%Q')", "expression-date-format", 16, {"found": "%Q"}),
    ],
)
def test_a_mistake_is_named_with_its_place(source: str, code: str, column: int, arguments: dict[str, str]) -> None:
    with pytest.raises(ExpressionError) as caught:
        parse(source)
    assert (caught.value.code, caught.value.column, caught.value.arguments) == (code, column, arguments)


def test_a_long_chain_of_conditions_costs_no_depth() -> None:
    source = " or ".join(f"${{a}}='{n}'" for n in range(250))
    assert value_of(source, a="249") is True
    assert value_of("1" + "+1" * 1999) == 2000.0


def test_sixty_levels_as_real_forms_have_are_read() -> None:
    source = "'end'"
    for level in range(60):
        source = f"if(${{a}} = '{level}', '{level}', {source})"
    assert value_of(source, a="x") == "end"
    assert value_of(source, a="0") == "0"


@pytest.mark.parametrize(
    "opening", ["(", "not(", "if(1, ", "1 + (", "- (", "1 or 1 and 1 = 1 < 1 + 1 * not(", "concat(1, "]
)
def test_the_deepest_nesting_stays_clear_of_pythons_limit(opening: str) -> None:
    def read_and_evaluate(frames: int) -> None:
        if frames:
            read_and_evaluate(frames - 1)
            return
        deepest = 0
        for levels in range(1, 130):
            closing = {"if(1, ": ", 2)"}.get(opening, ")")
            try:
                expression = parse(opening * levels + "1" + closing * levels)
            except ExpressionError as error:
                assert error.code == "expression-too-deep"
                break
            expression.evaluate(Answers())
            deepest = levels
        assert deepest >= 15  # with an operator of every rank at each level; 120 with none

    read_and_evaluate(200)


@pytest.mark.parametrize("pattern", ["(a+)+b", "(a|a)*b", "(a*)*(a*)*(a*)*b", "(.*)(.*)(.*)(.*)x", "(a?){30}a{30}b"])
def test_no_pattern_stalls_on_any_answer(pattern: str) -> None:
    expression = parse(f"regex(., '{pattern}')")
    before = time.perf_counter()
    assert expression.evaluate(Answers(this="a" * 500)) is False
    assert time.perf_counter() - before < 1


def test_a_pattern_knows_the_letters_of_every_script() -> None:
    assert value_of(r"regex(., '[\p{L}\p{M} ]+')", "ጽጌ ሀይለ") is True
    assert value_of(r"regex(., '[\p{L}\p{M} ]+')", "x1") is False


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (5.0, "5"),
        (-0.0, "0"),
        (0.5, "0.5"),
        (1e7, "10000000"),
        (3e9, "3.0E9"),
        (0.0005, "5.0E-4"),
        (1.5e300, "1.5E300"),
    ],
)
def test_a_number_becomes_text_as_in_java(number: float, text: str) -> None:
    assert to_text(number) == text


def test_an_expression_is_equal_to_another_of_the_same_source_and_cannot_be_changed() -> None:
    assert parse("1 + 1") == parse("1 + 1")
    assert len({parse("1 + 1"), parse("1 + 1"), parse("2")}) == 2
    with pytest.raises(AttributeError):
        parse("1").source = "2"  # type: ignore[misc]


PIECES = [rule for rules in GRAMMAR.values() for rule in rules]
SCRAPS = ["(", ")", ",", " ", "-", "'", '"', ".", "..", "${", "}", "and", "div", "\x00", "\ud800", "‘", "/", "1e5", "€"]
SCOPE = Answers({"a": "5", "b": "2024-03-15", "c": ("1", "x", ""), "d": 2.5}, "x y", {"name": "n"})


def answered(source: str) -> None:
    try:
        expression: Expression = parse(source)
    except ExpressionError as error:
        assert error.code.startswith("expression-")
        assert 1 <= error.column <= len(source) + 1
        "".join(error.arguments.values()).encode()
        return
    value = expression.evaluate(SCOPE)
    assert isinstance(value, float | str | bool | tuple)
    assert isinstance(to_number(value), float)
    assert isinstance(to_boolean(value), bool)
    assert type(to_text(value)) is str


@settings(max_examples=300, deadline=None)
@given(st.text())
def test_any_text_is_an_expression_or_a_named_mistake(source: str) -> None:
    answered(source)


@settings(max_examples=700, deadline=None)
@given(st.lists(st.sampled_from([*PIECES, *SCRAPS, *WORDS, *LEAVES["name"], *LEAVES["written"]]), max_size=12))
def test_any_heap_of_pieces_is_an_expression_or_a_named_mistake(pieces: list[str]) -> None:
    answered("".join(pieces))
    answered("".join(pieces).replace("<", "(").replace(">", ")"))


def test_the_largest_pattern_on_the_longest_text_takes_a_moment() -> None:
    before = time.perf_counter()
    assert value_of("regex(., '(?:a?){450}b')", "a" * 2000) is False
    assert time.perf_counter() - before < 5


@settings(max_examples=300, deadline=None)
@given(st.text("ab1^$.*+?{},()[]|\\dwpxL&-:=!'<", max_size=30))
def test_any_pattern_is_one_or_a_named_mistake(pattern: str) -> None:
    answered(f'regex("abab1", "{pattern}")')


NUMBERS = st.floats() | st.sampled_from(["", "x", "2024-03-15", "9999-12-31", "0001-01-01", "-1", "1e999", "9" * 400])


@settings(max_examples=300, deadline=None)
@given(NUMBERS, NUMBERS, st.sampled_from(GRAMMAR["number"] + GRAMMAR["date"] + GRAMMAR["text"]))
def test_no_number_or_date_is_too_much(left: Value, right: Value, rule: str) -> None:
    parts = iter(["${x}", "${y}"] * 4)
    source = rule.replace("<either>", "0").replace("<format>", "'%Y'").replace("'<name>'", "'q'")
    while "<" in source:
        start, end = source.index("<"), source.index(">")
        source = source[:start] + next(parts) + source[end + 1 :]
    expression = parse(source)
    for now in (datetime(9999, 12, 31, 23, 59), datetime(1, 1, 1)):  # noqa: DTZ001 - the zone follows
        for zone in (UTC, ZoneInfo("Pacific/Kiritimati"), ZoneInfo("America/Adak")):
            to_text(expression.evaluate(Answers({"x": left, "y": right}, left, now=now.replace(tzinfo=zone))))


def test_a_usual_condition_takes_microseconds() -> None:
    expression, scope = parse("${a} = 'x' and ${b} > 3"), Answers({"a": "x", "b": "5"})
    best = min(_timed(expression, scope) for _ in range(5))
    assert best < 10e-6  # half a microsecond on a quiet machine


def _timed(expression: Expression, scope: Answers) -> float:
    before = time.perf_counter()
    for _ in range(2_000):
        expression.evaluate(scope)
    return (time.perf_counter() - before) / 2_000

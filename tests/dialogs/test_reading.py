"""Broken flows tell every mistake, in the words their own last lines expect; sound ones become a Flow."""

import re
from functools import cache
from pathlib import Path

import pytest
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentParser, ast
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogs.flow import Choice, Flow, Group, Repeat
from dialogs.reading import Diagnostic, read_flow
from dialogs.reading.yaml_nodes import LARGEST_FILE

ROOT = Path(__file__).parents[2]
READING = ROOT / "dialogs" / "reading"
NEEDS = ROOT / "dialogs" / "flows" / "needs.yaml"
TEXTS = (ROOT / "locales" / "en" / "diagnostics.ftl").read_text(encoding="utf-8")
BROKEN = sorted((ROOT / "tests" / "broken_flows").glob("*.yaml"))
# The last lines of a broken flow: "# LINE CODE: what is wrong" and "#     how to mend it".
EXPECTED = re.compile(r"^# (\d+ [a-z][a-z0-9-]+: .*)\n#     (.*)$", re.MULTILINE)

START = """flow: sound
consent: consent
choices:
  answer: [yes, no, on, null, {name: none, exclusive: true, weight: 010}]
questions:
  - {name: consent, type: acknowledge, required: yes}
"""
NESTED = """
  - {name: answer, type: select_one answer}
  - name: home
    type: group
    relevant: ${answer} = 'yes'
    questions:
      - name: child
        type: repeat
        repeat_count: 3
        questions:
          - {name: age, type: integer, relevant: "${child} != '1'", constraint: "${age} < 90"}
          - {name: older, type: calculate, calculation: "${age} + 1"}
  - {name: together, type: calculate, calculation: "round(sum( ${age} ), 1)"}
"""


@cache
def bundle() -> FluentBundle:
    made = FluentBundle(["en"], use_isolating=False)
    made.add_resource(FluentResource(TEXTS))
    return made


def told(diagnostic: Diagnostic) -> tuple[str, str]:
    """What an author reads, as a broken flow writes it down: (line, code and message; mend)."""
    message = bundle().get_message(diagnostic.code)
    texts = []
    for pattern in (message.value, message.attributes["mend"]):
        text, errors = bundle().format_pattern(pattern, diagnostic.arguments)
        assert not errors, (diagnostic, errors)
        texts.append(text)
    return f"{diagnostic.line} {diagnostic.code}: {texts[0]}", texts[1]


def sound(text: str) -> Flow:
    flow, diagnostics = read_flow(text, "sound.yaml")
    assert diagnostics == ()
    assert flow is not None
    return flow


@pytest.mark.parametrize("path", BROKEN, ids=lambda path: path.stem)
def test_a_broken_flow_tells_exactly_its_mistakes_and_how_to_mend_them(path: Path) -> None:
    source = path.read_bytes()
    expected = EXPECTED.findall(source.decode("utf-8", "replace"))
    assert expected, "a broken flow without expectations proves nothing"
    flow, diagnostics = read_flow(source, path.name)
    assert flow is None
    assert [told(each) for each in diagnostics] == expected
    assert {each.path for each in diagnostics} == {path.name}


def test_forty_mistakes_are_told_at_once() -> None:
    _, diagnostics = read_flow((ROOT / "tests" / "broken_flows" / "forty.yaml").read_bytes(), "forty.yaml")
    assert len(diagnostics) == 40
    assert list(diagnostics) == sorted(diagnostics, key=lambda each: each.line)


def test_every_code_has_a_message_and_a_mend() -> None:
    messages = {each.id.name: each for each in FluentParser().parse(TEXTS).body if isinstance(each, ast.Message)}
    for code in codes() | expression_codes():
        assert messages[code].value is not None, code
        assert [attribute.id.name for attribute in messages[code].attributes] == ["mend"], code
    assert set(messages) - {"did-you-mean"} == codes() | expression_codes(), "a message that nothing says"
    assert not [each for each in FluentParser().parse(TEXTS).body if isinstance(each, ast.Junk)]


def test_every_code_is_proven_by_a_broken_flow() -> None:
    proven = {line.split()[1].rstrip(":") for path in BROKEN for line, _ in expected_of(path)}
    made_by_tests_below = {"flow-too-large", "flow-too-many-questions"}
    assert (codes() | expression_codes()) - proven == made_by_tests_below


def expected_of(path: Path) -> list[tuple[str, str]]:
    return EXPECTED.findall(path.read_text(encoding="utf-8", errors="replace"))


def codes() -> set[str]:
    """Every code that dialogs/reading/ can give, read from its source."""
    return {code for path in READING.glob("*.py") for code in re.findall(r'"(flow-[a-z0-9-]+)"', path.read_text())}


def expression_codes() -> set[str]:
    folder = ROOT / "dialogs" / "expressions"
    return {code for path in folder.glob("*.py") for code in re.findall(r'"(expression-[a-z-]+)"', path.read_text())}


def test_a_file_that_is_too_large_is_not_read() -> None:
    text = START + "#" * LARGEST_FILE
    flow, (diagnostic,) = read_flow(text, "large.yaml")
    assert flow is None
    assert told(diagnostic) == (
        "1 flow-too-large: The file has 512 KB; at most 512 KB are read.",
        "Split it into several flows, or move long lists out of it.",
    )


def test_questions_after_the_five_hundredth_are_refused_once() -> None:
    rows = "".join(f"  - {{name: q{number}, type: text}}\n" for number in range(600))
    _, (diagnostic,) = read_flow(START + rows, "many.yaml")
    assert told(diagnostic)[0] == (
        "506 flow-too-many-questions: There are more than 500 questions; what follows was not read."
    )


# ---------------------------------------------------------------- what is sound


def test_the_needs_flow_is_sound() -> None:
    flow = sound(NEEDS.read_text(encoding="utf-8"))
    assert (flow.name, flow.minutes, flow.consent) == ("needs", 5, "consent")
    topic = next(item for item in flow.items if item.name == "topic")
    assert isinstance(topic, Repeat)
    assert topic.for_each is not None
    assert (topic.for_each.source, topic.list_name) == ("${topics}", "field")
    by_name = {question.name: question for question in flow.questions()}
    assert by_name["arrived"].precision == "month"
    assert by_name["arrived"].missing == ("unknown", "declined")
    assert by_name["consent"].required
    assert by_name["own_words"].sensitive
    assert by_name["detail"].choices[0] == Choice("own_home", columns={"field": "housing"})
    assert by_name["first"].choices == flow.choices["field"]
    assert (
        NEEDS.read_text(encoding="utf-8").splitlines()[by_name["detail"].line - 1].strip().startswith("- {name: detail")
    )


def test_choice_names_stay_the_authors_text() -> None:
    flow = sound(START + "  - {name: answer, type: select_one answer}\n")
    assert flow.choices["answer"] == (
        Choice("yes"),
        Choice("no"),
        Choice("on"),
        Choice("null"),
        Choice("none", exclusive=True, columns={"weight": "010"}),
    )


def test_groups_and_repeats_nest() -> None:
    flow = sound(START + NESTED)
    group = flow.items[2]
    assert isinstance(group, Group)
    repeat = group.items[0]
    assert isinstance(repeat, Repeat)
    assert repeat.repeat_count is not None
    assert repeat.repeat_count.source == "3"
    assert [item.name for item in repeat.items] == ["age", "older"]


def test_a_calculation_may_look_ahead() -> None:
    flow = sound(
        START
        + '  - {name: double, type: calculate, calculation: "${rooms} * 2"}\n'
        + "  - {name: rooms, type: integer}\n"
        + "  - {name: answer, type: select_one answer}\n"
    )
    assert [question.name for question in flow.questions()] == ["consent", "double", "rooms", "answer"]


@pytest.mark.parametrize("source", ["\ufeff" + START, START.replace("\n", "\r\n"), START.encode()])
def test_a_byte_order_mark_and_windows_line_ends_do_not_matter(source: str | bytes) -> None:
    tail = "  - {name: answer, type: select_one answer}"
    whole = source + tail if isinstance(source, str) else source + tail.encode()
    flow, diagnostics = read_flow(whole, "sound.yaml")
    assert (flow is not None, diagnostics) == (True, ())


# ---------------------------------------------------------------- the version


def test_the_version_stays_when_only_the_writing_changes() -> None:
    one = sound(START + "  - {name: answer, type: select_one answer}\n")
    other = sound("# A comment.\n\n" + START + '  - type: "select_one answer"  # the type\n    name: answer\n')
    assert re.fullmatch("[0-9a-f]{12}", one.version)
    assert one.version == other.version


@pytest.mark.parametrize(
    "row",
    [
        "{name: answers, type: select_one answer}",
        "{name: answer, type: select_multiple answer}",
        "{name: answer, type: select_one answer, required: true}",
        '{name: answer, type: select_one answer, relevant: "1 = 1"}',
        "{name: answer, type: select_one answer, choice_filter: \"name != 'on'\"}",
        "{name: answer, type: select_one answer, missing: [declined]}",
    ],
)
def test_the_version_changes_with_what_is_asked(row: str) -> None:
    before = sound(START + "  - {name: answer, type: select_one answer}\n")
    assert sound(START + f"  - {row}\n").version != before.version


# ---------------------------------------------------------------- whatever comes in


def never_raises(source: str | bytes) -> None:
    flow, diagnostics = read_flow(source, "any.yaml")
    assert (flow is None) == bool(diagnostics)
    for diagnostic in diagnostics[:100]:
        line, mend = told(diagnostic)
        assert f"{line} {mend}".encode(), "can be printed"
        assert "\n" not in line + mend
        assert len(line) < 500


@given(st.binary(max_size=300))
@settings(max_examples=150, deadline=None)
def test_any_bytes_give_diagnostics_and_no_exception(source: bytes) -> None:
    never_raises(source)


@given(st.text(alphabet=st.sampled_from(list("ab:-?[]{},&*!|>'\"%@# \n\t\\U0~<\ud800\u202e")), max_size=80))
@settings(max_examples=300, deadline=None)
def test_any_yaml_signs_give_diagnostics_and_no_exception(source: str) -> None:
    never_raises(source)


SHORT = [line for line in (START + NESTED).splitlines() if line]
PIECES = st.sampled_from(
    ["", "[]", "{}", "- ", "&a ", "*a", "!!str ", "name:", "${age}", "type: repeat", "'", "true", "?"]
)


@given(st.integers(0, len(SHORT) - 1), st.integers(0, 60), st.integers(0, 12), PIECES)
@settings(max_examples=300, deadline=None)
def test_any_slip_of_the_pen_gives_diagnostics_and_no_exception(row: int, at: int, length: int, piece: str) -> None:
    line = SHORT[row]
    lines = [*SHORT[:row], line[:at] + piece + line[at + length :], *SHORT[row + 1 :]]
    never_raises("\n".join(lines))


@pytest.mark.parametrize(
    "source",
    [
        "%YAML 1." + "1" * 5000 + "\n---\na: b\n",
        "[" * 100_000,
        "- " * 100_000,
        "{a: " * 100_000,
        "? " * 100_000,
        'flow: "\\UFFFFFFFF"',
        "flow: " + "a" * 500_000,
        "a: b\n" * 10_000,
        "*a\n",
        "&a\n",
        "!x\n",
        "\x00",
        "a: \ud800",
        "--- \n...\n--- \n",
    ],
    ids=lambda source: source[:12].encode("unicode_escape").decode(),
)
def test_hostile_files_end_in_diagnostics(source: str) -> None:
    never_raises(source)

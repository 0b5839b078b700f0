"""Tables that tell nothing each, and together what neither tells: one after the other, the later one stays untold."""

from reports.cells import PEOPLE, Layout
from reports.joint import Joint
from reports.panels import Panel
from reports.suppression import Key, Sum

FEW: Key = ("row", "few")  # 4, hidden for being small
NEXT: Key = ("row", "next")  # 6, hidden with it
MANY: Key = ("row", "many")
BESIDE: Key = ("beside",)


def told() -> Joint:
    """Twenty people in three rows, of which one is shown, and a number of five that stands for itself."""
    cells = {PEOPLE: 20, FEW: 4, NEXT: 6, MANY: 10, BESIDE: 5}
    laid = Layout(cells, [Sum(PEOPLE, (FEW, NEXT, MANY))], frozenset(), {}, [], PEOPLE, PEOPLE)
    return Joint(laid, {FEW, NEXT}, set(), 5)


def at_most(joint: Joint, name: str, row: Key, count: int) -> Panel:
    """A table whose number is that of a row and of some whom nobody is told of: the row is at most as many."""
    panel, rest = Panel(), (name, "rest")
    panel.take(joint.cells, row)
    panel.cells |= {(name,): count, rest: count - joint.cells[row]}
    panel.secret.add(rest)
    panel.sums.append(Sum((name,), (row, rest)))
    return panel


def test_each_of_two_tables_is_told_where_it_is_the_only_one() -> None:
    for name, row, count in (("first", NEXT, 6), ("second", FEW, 5)):
        joint = told()
        assert joint.add(at_most(joint, name, row, count)) == {(name,): count}


def test_a_table_that_tells_a_hidden_number_together_with_one_before_is_not_told() -> None:
    """At most six are in the one row and at most five in the other, which are ten together."""
    joint = told()
    assert joint.add(at_most(joint, "first", NEXT, 6)) == {("first",): 6}
    assert joint.add(at_most(joint, "second", FEW, 5)) == {("second",): None}


def test_nothing_is_told_of_a_table_that_could_only_be_told_if_an_older_number_were_hidden() -> None:
    joint = told()
    joint.add(at_most(joint, "first", NEXT, 6))
    panel = at_most(joint, "second", FEW, 5)
    del panel.cells["second",]
    panel.sums = [Sum(BESIDE, (FEW, ("second", "rest")))]
    panel.cells |= {BESIDE: 5, ("large",): 7}
    assert joint.add(panel) == {("large",): None}
    assert BESIDE not in joint.hidden


def test_a_small_number_is_hidden_and_so_is_the_one_that_it_could_be_worked_out_from() -> None:
    joint, panel = told(), Panel()
    panel.take(joint.cells, MANY)
    parts: list[Key] = [("part", name) for name in ("a", "b", "c")]
    panel.cells |= dict(zip(parts, (1, 2, 7), strict=True))
    panel.sums.append(Sum(MANY, tuple(parts)))
    assert joint.add(panel) == dict.fromkeys(parts)


def test_of_whom_nothing_is_told_is_protected_however_many_they_are() -> None:
    """Two rows of a total that is shown, and a rest that nobody may know, of whom there are enough."""
    joint, panel = told(), Panel()
    panel.take(joint.cells, MANY)
    shown, rest = ("part", "shown"), ("part", "rest")
    panel.cells |= {shown: 5, rest: 5}
    panel.secret.add(rest)
    panel.sums.append(Sum(MANY, (shown, rest)))
    assert joint.add(panel) == {shown: None}, "ten less five would be the rest"

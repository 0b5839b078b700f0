"""Intervals and verdicts against what can be worked out in another way."""

import random
from fractions import Fraction
from itertools import combinations
from math import comb, isclose, sqrt

import pytest

from reports.chance import ALPHA, Comparison, Part, Z, difference, interval, verdicts

SEEDS = range(8)


@pytest.mark.parametrize(
    ("count", "base", "low", "high"),
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)],
)
def test_intervals_are_those_that_newcombe_published(count: int, base: int, low: float, high: float) -> None:
    assert interval(Part(count, base)) == pytest.approx((low, high), abs=0.00005)


@pytest.mark.parametrize("seed", SEEDS)
def test_at_each_end_of_an_interval_the_count_is_just_1_96_standard_errors_away(seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(200):
        base = chance.choice((5, 9, 40, 300, 100_000))
        count = chance.randint(0, base)
        low, high = interval(Part(count, base))
        assert 0 <= low <= count / base <= high <= 1
        for end in (low, high):
            if 1e-12 < end < 1 - 1e-12:
                assert isclose(abs(count / base - end), Z * sqrt(end * (1 - end) / base), rel_tol=1e-6)


@pytest.mark.parametrize("seed", SEEDS)
def test_a_difference_is_as_probable_as_counting_all_tables_says(seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(150):
        n, m = chance.randint(1, 60), chance.randint(1, 400)
        a, b = chance.randint(0, n), chance.randint(0, m)
        tables = {k: comb(n, k) * comb(m, a + b - k) for k in range(max(0, a + b - m), min(n, a + b) + 1)}
        side = [k for k in tables if (k <= a if a * m < b * n else k >= a)]
        exact = min(Fraction(1), Fraction(2 * sum(tables[k] for k in side), sum(tables.values())))
        assert isclose(difference(Part(a, n), Part(b, m)), exact, rel_tol=1e-9)


def test_a_million_people_are_judged_too() -> None:
    assert difference(Part(300_000, 10**6), Part(3_600_000, 12 * 10**6)) == 1
    assert difference(Part(302_000, 10**6), Part(3_600_000, 12 * 10**6)) < 0.0001
    assert difference(Part(900_000, 10**6), Part(10, 10**6)) < 1e-300


@pytest.mark.parametrize("seed", SEEDS)
def test_what_is_clear_among_many_is_what_every_set_of_comparisons_says(seed: int) -> None:
    """Holm's procedure is the closed test: a difference is clear when each set that it is in holds one that is."""
    chance = random.Random(seed)
    clear = 0
    for _ in range(60):
        asked = [_any(chance) for _ in range(7)]
        p = {
            at: difference(one.now, one.before[0])
            for at, one in enumerate(asked)
            if one.now is not None and one.before and one.now.share != one.before[0].share
        }
        p |= {at: 1.0 for at, one in enumerate(asked) if one.now and one.before and at not in p}
        sets = [group for size in range(1, len(p) + 1) for group in combinations(p, size)]
        for at, verdict in enumerate(verdicts(asked)):
            one = asked[at]
            if at not in p:
                assert verdict == "few"
            elif all(min(p[other] for other in group) <= ALPHA / len(group) for group in sets if at in group):
                assert one.now is not None
                assert verdict == ("more" if one.now.share > one.before[0].share else "fewer")
                clear += 1
            else:
                assert verdict == "chance"
    assert clear > 50


@pytest.mark.parametrize("seed", SEEDS)
def test_the_order_of_the_comparisons_changes_no_verdict(seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(60):
        asked = [_any(chance) for _ in range(20)]
        order = chance.sample(range(20), 20)
        told = verdicts(asked)
        assert verdicts([asked[at] for at in order]) == tuple(told[at] for at in order)


def test_several_references_must_agree() -> None:
    now, small, large = Part(60, 100), Part(20, 100), Part(62, 100)
    assert verdicts([Comparison(now, (small,)), Comparison(now, (small, large))]) == ("more", "chance")
    assert verdicts([Comparison(now, ())]) == verdicts([Comparison(None, (small,))]) == ("few",)
    assert verdicts([]) == ()


def test_more_comparisons_make_it_harder_to_be_clear() -> None:
    one = Comparison(Part(40, 100), (Part(25, 100),))
    dull = [Comparison(Part(25, 100), (Part(25, 100),))] * 30
    assert verdicts([one]) == ("more",)
    assert verdicts([one, *dull])[0] == "chance"


def _any(chance: random.Random) -> Comparison:
    base, before = chance.randint(5, 200), chance.randint(5, 200)
    share = chance.random()
    other = min(1.0, share * chance.choice((1, 1, 1, 1.5, 2)))
    now, then = Part(round(share * base), base), Part(round(other * before), before)
    return Comparison(None if chance.random() < 0.1 else now, () if chance.random() < 0.1 else (then,))

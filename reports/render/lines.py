"""Thirteen weeks as a line: a path for SVG and blocks for text. All lines of a page have one scale, from no share to
the largest; a line is broken where a number is hidden."""

from collections.abc import Sequence

from reports.course import Point
from reports.summary import Need, Summary

WIDTH, HEIGHT, EDGE = 120, 28, 3  # of the picture; room for the strokes at its edges
BLOCKS, HIDDEN = "▁▂▃▄▅▆▇█", "·"


def points(need: Need, summary: Summary) -> tuple[Point, ...]:
    """The weeks before, oldest first, and the week itself."""
    return (*need.course.series, Point(summary.week, need.count, summary.base))


def top(summary: Summary) -> float:
    """The largest share of any need in any of the weeks; 0 where all are hidden."""
    return max((_share(point) or 0 for need in summary.needs for point in points(need, summary)), default=0)


def path(row: Sequence[Point], largest: float) -> str:
    """The line through the weeks that show a number; a week between two hidden ones is a dot."""
    steps, pen = [], "M"
    for at, point in enumerate(row):
        share = _share(point)
        if share is None:
            pen = "M"
            continue
        steps.append(f"{pen}{_place(at, len(row), share, largest)}" + ("h0" if pen == "M" else ""))
        pen = "L"
    return "".join(steps)


def now(row: Sequence[Point], largest: float) -> str:
    """The week itself as a dot, if it shows a number."""
    share = _share(row[-1])
    return "" if share is None else f"M{_place(len(row) - 1, len(row), share, largest)}h0"


def blocks(row: Sequence[Point], largest: float) -> str:
    """The same as one character a week."""
    return "".join(HIDDEN if (share := _share(point)) is None else _block(share, largest) for point in row)


def _block(share: float, largest: float) -> str:
    return BLOCKS[min(len(BLOCKS) - 1, int(share / largest * len(BLOCKS)))] if largest else BLOCKS[0]


def _place(at: int, weeks: int, share: float, largest: float) -> str:
    across = EDGE + (WIDTH - 2 * EDGE) * at / max(1, weeks - 1)
    up = (HEIGHT - 2 * EDGE) * (share / largest if largest else 0)
    return f"{across:.1f} {HEIGHT - EDGE - up:.1f}"


def _share(point: Point) -> float | None:
    return None if point.part is None else point.part.share

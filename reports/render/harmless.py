"""Text is never a formula: what a spreadsheet could run gets an apostrophe."""

RUNS = (
    "=",
    "+",
    "-",
    "@",
    "\t",
    "\r",
    "\n",
    "＝",
    "＋",
    "－",
    "＠",
)  # the last four: what some programs read the same way
LONGEST_CELL = 32_767  # characters; Excel's limit


def harmless(cell: str) -> str:
    """A text that no spreadsheet runs, and that every one of them can hold."""
    cell = cell.encode("utf-8", "replace").decode().replace("\0", "\ufffd")
    return "'" + cell if cell.lstrip(" \ufeff\u200b\u200e\u200f\u2066\u2067\u2068").startswith(RUNS) else cell

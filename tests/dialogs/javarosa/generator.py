"""Random expressions from a grammar: every operator and function, over blanks, words, numbers, dates and repeats.

In a rule, <text>, <number>, <boolean>, <date> and <any> are parts of that kind (a fifth of them of another kind:
conversions are half of the language); the other <words> are listed in LEAVES or made by the Generator.
"""

import random
import re

from tests.dialogs.javarosa.oracle import Case

RULES = {
    "text": """
        string(<any>) | concat(<text>, <text>) | concat(<text>, ' ', <any>, <text>) | concat(${kid})
        | join(', ', <text>, <text>) | join(<text>, ${kid}) | substr(<text>, <number>)
        | substr(<text>, <number>, <number>) | substr(<text>, <place>, <place>)
        | substring-before(<text>, <text>) | substring-after(<text>, <word>) | substring-after(<text>, ' ')
        | translate(<text>, <text>, 'XYZ') | translate(<text>, <word>, 'é') | normalize-space(<text>)
        | selected-at(<text>, <number>) | selected-at(<text>, 1) | format-date(<date>, <format>)
        | format-date-time(<date>, <format>) | jr:choice-name(<text>, '<name>') | <either>
    """,
    "number": """
        <number> + <number> | <number> - <number> | <number> -<number> | <number>*<number>
        | <number> div <number> | <number> mod <number> | <number> - <number> + <number>
        | <number> * <number> - 2 | (<number> + <number>) * 3 | -<leaf> | - -(<number>) | int(<number>)
        | number(<text>) | round(<number>) | round(<number>, <place>) | abs(<number>)
        | pow(<number>, <exponent>) | string-length(<text>) | count-selected(<text>) | sum(${kid})
        | sum(<name>) | count(${kid}) | count(<name>) | count-non-empty(${kid}) | max(${kid}) | min(${kid})
        | max(<name>) | max(<number>, <number>, <any>) | min(<number>, <any>) | decimal-date-time(<date>)
        | position(..) | <either>
    """,
    "boolean": """
        <boolean> and <boolean> | <boolean> or <boolean>
        | <boolean> or <boolean> and <boolean> or <text> = <text> | (<boolean> or <boolean>) and <any>
        | not(<boolean>) | boolean(<any>) | boolean-from-string(<text>) | <text> = <text> | <text> != <text>
        | <any> <order> <any> | <number> <order> <number> | <leaf><order><figure> | <date> <order> <date>
        | <number> <order> <number> = <boolean> | <any> = <any> != <any> | selected(<leaf>, <word>)
        | is-selected(<text>, <text>) | contains(<text>, <text>) | starts-with(<text>, <text>)
        | ends-with(<text>, <text>) | regex(<text>, <pattern>) | regex(<letters>, <made>) | <either>
    """,
    "date": """
        date(<written>) | date-time(<written>) | date(<date>) | date(<number>) | date-time(<number>)
        | date(<leaf> + 30) | date-time(<date>) | today() | now() | <written> | <either>
    """,
    "either": """
        if(<boolean>, <any>, <any>) | coalesce(<any>, <any>) | (<any>) | <leaf> | <once>
    """,
}


def _list(text: str) -> tuple[str, ...]:
    return tuple(text.split("¦"))


GRAMMAR = {kind: re.split(r"\s+\| ", rules.strip()) for kind, rules in RULES.items()}
KINDS = ("text", "number", "boolean", "boolean", "date", "either")
NAMES = ("a", "b", "c", "d", "e")
WORDS = _list(
    "¦ ¦x¦yes¦no¦housing¦a b c¦b¦ a  b ¦true¦1¦0¦5¦05¦5.0¦-3¦ 7 ¦1,5¦1e5¦+5¦.5¦5.¦-.5¦--5¦1-2¦-¦.¦"
    "12345678901¦٣¦ሰላም¦سلام دنیا¦Hello¦a b\n c¦100000000¦NaN¦0.1"
)
DATES = _list("2024-03-15¦2024-2-9¦1999-12-31¦2026-11-23¦1970-01-01¦2024-02-30¦2024-13-01¦2024-03")
TIMES = _list("2024-03-15T10:20:30.400¦2024-03-15T10:20¦2024-07-15T23:30:00Z¦2024-03-15T01:00:00.000+02:00")
PATTERNS = _list(
    r"[0-9]+¦[a-z]*¦\d{1,3}¦^[A-Za-z ]+$¦(yes|no)?¦.*¦[^0-9]+¦[\w.%+-]+¦\s*\S+\s*¦a|b|5¦(a ?b?c?)*¦"
    r"-?\d+(\.\d+)?¦(?:[a-z] )*[a-z]¦\p{L}+¦¦x{0}5{1,}¦([a-c]+)+¦[]a-]¦[^\d\s]*¦\x41|\u0062¦\p{Lu}\p{Ll}+¦"
    r"(\w+@)+¦[ab&]+"
)
LEAVES = {
    "figure": _list("0¦1¦2¦3¦5¦10¦0.5¦2.5¦0.1¦3.¦.25¦100¦1234.5678¦2147483648¦20000"),
    "place": _list("0¦1¦2¦3¦4¦6¦-1¦-2¦-3"),
    "exponent": _list("2¦3¦0¦-1¦1¦0.5"),
    "format": _list("'%Y-%m-%d'¦'%d.%m.%y'¦'%e/%n/%Y %H:%M:%S'¦'%a %e %b'¦'%h h %3 %%'¦'none'"),
    "order": _list("<¦<=¦>¦>=¦=¦!="),
    "name": tuple(f"${{{name}}}" for name in NAMES),
    "word": tuple(f"'{word}'" for word in WORDS),
    "pattern": tuple(f'"{pattern}"' for pattern in PATTERNS),
    "written": tuple(f"'{date}'" for date in DATES + TIMES),
}
ZONES = ("UTC", "UTC", "UTC", "Europe/Berlin")


class Generator:
    """`item` is whether the case stands in a choice_filter (columns) instead of at a question (`.`)."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.item = False

    def case(self) -> Case:
        pick = self.random
        self.item = pick.random() < 0.15
        source = self.part("any", pick.randint(1, 4))
        values = [(name, self.value()) for name in NAMES]
        values += [("kid", self.value()) for _ in range(pick.choice((0, 1, 1, 2, 3, 4)))]
        values += (
            [(name, f"s{pick.choice(WORDS)}") for name in ("name", "field")] if self.item else [("self", self.value())]
        )
        return Case(source, tuple(values), pick.choice(ZONES), pick.randint(1, 4))

    def value(self) -> str:
        pick = self.random
        kind = pick.choice("ssssiifd-")
        if kind == "s":
            word = pick.choice(WORDS)
            return f"s{word}" if word else ""
        if kind == "i":
            return f"i{pick.choice((0, 1, 3, 5, -2, 20, 70000))}"
        if kind == "f":
            return f"f{pick.choice((0.5, 2.5, -2.5, 1e-13, 12345678.9, 0.001, 1 / 3))!r}"
        return f"d{pick.choice(DATES[:5])}" if kind == "d" else ""

    def part(self, kind: str, depth: int) -> str:
        pick = self.random
        if kind in LEAVES:
            return pick.choice(LEAVES[kind])
        made = {"leaf": self.leaf, "once": self.once, "letters": self.letters, "made": self.made}
        if kind in made:
            return made[kind]()
        if kind == "any" or (kind != "either" and pick.random() < 0.2):
            kind = pick.choice(KINDS)
        if depth <= 0:
            ends = {"text": "word", "number": "figure", "date": "written"}
            return self.leaf() if pick.random() < 0.6 or kind not in ends else self.part(ends[kind], 0)
        rule = pick.choice(GRAMMAR[kind])
        return re.sub(r"<(\w+)>", lambda inner: self.part(inner[1], depth - 1), rule)

    def leaf(self) -> str:
        own = self.random.choice(("name", "field")) if self.item else "."
        return self.random.choice((own, own, *LEAVES["name"]))

    def once(self) -> str:
        return "true()" if self.item else f"once({self.part('any', 1)})"

    def letters(self) -> str:
        return "'" + "".join(self.random.choice("aab1 ") for _ in range(self.random.randint(0, 7))) + "'"

    def made(self) -> str:
        return f"'{self._pattern(3)}'"

    def _pattern(self, depth: int) -> str:
        """A regular expression over few letters, so that it often matches."""
        pick = self.random
        if depth <= 0:
            return pick.choice(("a", "b", ".", "[ab]", "[^a]", r"\d", r"\w", " ", "[a-b1]", r"[\s\d]", "(a)", "a?"))
        one, two = self._pattern(depth - 1), self._pattern(depth - 1)
        count = pick.choice(("*", "+", "?", "{2}", "{1,3}", "{0,}", "*?", "{2,}?"))
        return pick.choice(
            (f"{one}{two}", f"({one}|{two})", f"(?:{one}){count}", f"({one}){count}{two}", f"^{one}$", one)
        )

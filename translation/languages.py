"""Our fifteen languages as the engines call them."""

from collections.abc import Iterable, Mapping

# All fifteen. FLORES-200 codes, as NLLB-200 and its relatives use them.
NLLB: Mapping[str, str] = {
    "ar": "arb_Arab", "fa": "pes_Arab", "prs": "prs_Arab", "ps": "pbt_Arab", "ckb": "ckb_Arab", "kmr": "kmr_Latn",
    "ti": "tir_Ethi", "am": "amh_Ethi", "so": "som_Latn", "tr": "tur_Latn", "ru": "rus_Cyrl", "uk": "ukr_Cyrl",
    "fr": "fra_Latn", "de": "deu_Latn", "en": "eng_Latn",
}  # fmt: skip

# Whose package serves a language that has none. Always said in the route.
STANDS_IN: Mapping[str, str] = {"prs": "fa"}

PIVOT = "en"

ARGOS_HAS = frozenset(("ar", "fa", "uk", "ru", "tr", "de", "en", "fr"))
"""Of ours, those in the Argos index in November 2026."""


def pairs_needed(source: str, target: str) -> tuple[tuple[str, str], ...]:
    """The Argos packages that lead from a language to another."""
    spoken = STANDS_IN.get(source, source)
    if PIVOT in (spoken, target):
        return ((spoken, target),)
    return ((spoken, PIVOT), (PIVOT, target))


def legs(source: str, target: str, installed: Iterable[tuple[str, str]]) -> list[tuple[str, str]] | None:
    """The pairs on the way: the direct one, else two through English; None: no way."""
    have = frozenset(installed)
    for spoken in dict.fromkeys((source, STANDS_IN.get(source, source))):
        if spoken == target or source == target:
            return None
        if (spoken, target) in have:
            return [(spoken, target)]
        if {(spoken, PIVOT), (PIVOT, target)} <= have:
            return [(spoken, PIVOT), (PIVOT, target)]
    return None


def spell(source: str, way: list[tuple[str, str]]) -> str:
    """A way in words of codes: "ar -> en -> de", "prs via fa -> de"."""
    first = way[0][0]
    begun = first if first == source else f"{source} via {first}"
    return " -> ".join([begun, *(target for _, target in way)])

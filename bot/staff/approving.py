"""The staff bot's way to decide about quotes: one at a time, by buttons. Shortening is on the staff page."""

from collections.abc import Mapping

from bot.staff.answers import Answer, Key, Voice
from bot.staff.quoting import Quoting
from dialogs.conversation import Number
from locales.arguments import without_isolates
from reports.quotes import Card, quote_of
from reports.render.quotes import removed, said
from reports.render.words import Labels
from storage.staff import Colleague

LONGEST = 1500  # characters of one passage: a message has room for two


class Approving:
    """What colleagues may do with a quote. Access is noted by command alone, never by quote."""

    def __init__(self, quoting: Quoting, voices: Mapping[str, Voice]) -> None:
        self._quoting, self._voices = quoting, voices

    def quotes(self, who: Colleague, rest: str) -> Answer:
        """The first that waits, with buttons. `rest` is the one that was seen last: another comes, if there is one."""
        voice = self._voices[who.language]
        waiting = self._quoting.listed().waiting
        tokens = [card.candidate.token for card in waiting]
        at = (tokens.index(rest) + 1) % len(tokens) if rest in tokens else 0
        if not waiting:
            return Answer(voice.say("quotes-none"), "quotes")
        token = tokens[at]
        keys: list[tuple[Key, ...]] = [
            (
                Key(voice.page("quotes-approve"), f"quote approve {token}"),
                Key(voice.page("quotes-refuse"), f"quote refuse {token}"),
            )
        ]
        if len(waiting) > 1:
            keys.append((Key(voice.say("quotes-next"), f"quotes {token}"),))
        text = "\n\n".join((*_lines(waiting[at], voice), voice.say("quotes-left", count=Number(str(len(waiting))))))
        return Answer(text, "quotes", tuple(keys))

    def quote(self, who: Colleague, rest: str) -> Answer:
        """A button under a quote."""
        voice = self._voices[who.language]
        what, _, token = rest.partition(" ")
        more = Key(voice.say("quotes-next"), "quotes")
        undo = Key(voice.page("quotes-undo"), f"quote undo {token}")
        if what == "approve":
            week = self._quoting.approve(token, who.id)
            if not isinstance(week, str):
                said = voice.say("quote-approved", week=str(week))
                return Answer(said, "quote approve", ((undo, more),), instead=True)
        elif what == "refuse" and self._quoting.refuse(token, who.id):
            return Answer(voice.page("quotes-refused"), "quote refuse", ((undo, more),), instead=True)
        elif what == "undo" and self._quoting.undo(token):
            return Answer(voice.page("quotes-undone"), "quote undo", ((more,),), instead=True)
        return Answer(voice.page("quotes-gone"), "quote ?", ((more,),))


def _lines(card: Card, voice: Voice) -> list[str]:
    labels = Labels(voice.flow, voice.catalogue, voice.language)
    assert card.told is not None  # only such ones are listed
    shown = said(quote_of(card.told), labels)
    lines = [passage.plain(labels)[:LONGEST] for passage in shown.passages]
    lines += [without_isolates(shown.below)] if shown.below else []
    if card.removed:
        lines.append(voice.page("quotes-removed", what=" ".join(removed(kind, labels) for kind in card.removed)))
    if card.withheld:
        lines.append(voice.page("quotes-withheld"))
    return lines

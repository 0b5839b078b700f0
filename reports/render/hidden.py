"""What a page says of the numbers that it hides."""

from dialogs.conversation import Number
from reports.render.tables import Laid
from reports.render.words import Words
from reports.summary import Summary


def sentence(summary: Summary, laid: Laid, words: Words) -> str:
    """How many they are, and which tables would have no others."""
    told = words.say("report-suppressed", count=Number(str(summary.suppressed)))
    names = [words.say(heading) for heading in laid.left_out]
    if not names:
        return told
    return f"{told} {words.say('report-left-out', tables=words.say('report-separator').join(names))}"

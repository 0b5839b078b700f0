"""What a page says of the numbers that it hides."""

from dialogs.conversation import Number
from reports.render.tables import left_out
from reports.render.words import Words
from reports.summary import Summary


def sentence(summary: Summary, words: Words) -> str:
    """How many they are, and which tables would have no others."""
    told = words.say("report-suppressed", count=Number(str(summary.suppressed)))
    names = [words.say(heading) for heading in left_out(summary)]
    if not names:
        return told
    return f"{told} {words.say('report-left-out', tables=words.say('report-separator').join(names))}"

"""What three people type, each in her language, to mean the same."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Newcomer:
    """`three` and `four` are household sizes, `arrived` is March 2023; `words` hold markup and a bidi override."""

    language: str
    three: str
    four: str
    arrived: str
    words: str

    @property
    def readable(self) -> str:
        """The words without what would turn the text around it."""
        return self.words.replace("\u202e", "")


NEWCOMERS = (
    Newcomer("ar", "٣", "أربعة", "آذار ٢٠٢٣", "نحتاج إلى طبيب أطفال <b>قريبًا</b> \u202e321 <script>alert(1)</script>"),
    Newcomer("fa", "۳", "چهار", "مارس ۲۰۲۳", "برای بچه‌ها <b>دکتر</b> می‌خواهیم \u202e321 &amp; <img src=x>"),
    Newcomer("ti", "ሰለስተ", "ኣርባዕተ", "መጋቢት 2023", "ንቆልዑ <b>ሓኪም</b> የድልየና \u202e321 <a href=//x.example>x</a>"),
)
SKIPPED = (None, "skipped")
# The same for everyone, whatever the language and however it was entered.
STORED = {
    "consent": ("yes", "answered"),
    "first": ("housing", "answered"),
    "second": ("work", "answered"),
    "third": SKIPPED,
    "topics": ("housing work", "answered"),
    "detail[housing]": ("own_home home_repair", "answered"),
    "urgency[housing]": ("now", "answered"),
    "offer[housing]": ("known", "answered"),
    "why_not[housing]": ("no_trust", "answered"),
    "reason[housing]": ("no_trust", "answered"),
    "detail[work]": ("find_work work_permit", "answered"),
    "urgency[work]": ("later", "answered"),
    "offer[work]": ("known", "answered"),
    "why_not[work]": ("too_far", "answered"),
    "reason[work]": ("too_far", "answered"),
    "household": ("4", "answered"),
    "arrived": ("2023-03", "answered"),
    "municipality": ("eberswalde", "answered"),
    "idea": SKIPPED,
}

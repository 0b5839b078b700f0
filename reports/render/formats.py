"""Every form in which the summary leaves the house: one list for the command line, mail, bot and archive."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from locales.catalogue import Catalogue
from reports.render import html, json, pdf, text, xlsx
from reports.summary import EVERYONE, Summary

SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@dataclass(frozen=True, slots=True)
class Format:
    """`media` is the content's type, `end` that of a file's name. `render` may raise PdfProblem."""

    media: str
    end: str
    render: Callable[[Summary, Catalogue, str], bytes]

    @property
    def is_text(self) -> bool:
        """Whether a terminal may show it."""
        return self.media.startswith("text/") or self.end == "json"

    def file_name(self, summary: Summary) -> str:
        part = "" if summary.audience == EVERYONE else f"-{summary.audience}"
        return f"needs-{summary.week}{part}.{self.end}"


FORMATS: Mapping[str, Format] = {
    "text": Format("text/plain", "txt", lambda *given: text.render(*given).encode()),
    "html": Format("text/html", "html", lambda *given: html.page(*given).encode()),
    "pdf": Format("application/pdf", "pdf", pdf.render),
    "xlsx": Format(SHEET, "xlsx", xlsx.render),
    "json": Format("application/json", "json", lambda summary, *_: json.render(summary).encode()),
}

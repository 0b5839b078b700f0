"""A week's summary as a mail: text, the same as HTML, and the files that the audience asked for."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, parseaddr

from locales.arguments import without_isolates
from locales.catalogue import Catalogue
from reports.render import html, json, text
from reports.render.words import REPORT
from reports.summary import Summary

POLICY = SMTP.clone(cte_type="7bit")  # whatever the servers on the way can do
Renderer = Callable[[Summary, Catalogue, str], str]
FORMATS: Mapping[str, tuple[str, str, Renderer]] = {  # name -> subtype, end of the file's name, renderer
    "text": ("plain", "txt", text.render),
    "html": ("html", "html", html.page),
    "json": ("json", "json", lambda summary, catalogue, language: json.render(summary)),
}
LATER = ("pdf", "xlsx")  # not there yet


@dataclass(frozen=True, slots=True)
class Letter:
    """What all recipients of an audience get; each gets one of her own. `files` are name, subtype and text."""

    subject: str
    text: str
    html: str
    files: tuple[tuple[str, str, str], ...]
    language: str

    def to(self, address: str, sender: str, name: str, at: datetime) -> bytes:
        """As it goes over the line. `name` makes the Message-ID: the same for the same letter, however often it is
        tried, so that a second one would be known as such."""
        mail = EmailMessage(POLICY)
        mail["From"], mail["To"], mail["Subject"] = sender, address, self.subject
        mail["Date"] = format_datetime(at)
        mail["Message-ID"] = f"<needs.{name}@{parseaddr(sender)[1].rpartition('@')[2]}>"
        mail["Auto-Submitted"] = "auto-generated"  # no answering machine answers
        mail.set_content(self.text)
        mail.add_alternative(self.html, subtype="html")
        for file, subtype, content in self.files:
            if subtype == "json":
                mail.add_attachment(content.encode(), maintype="application", subtype="json", filename=file)
            else:
                mail.add_attachment(content, subtype=subtype, filename=file)
        mail["Content-Language"] = self.language  # last: what comes after would take it into its first part
        return mail.as_bytes()


def letter(summary: Summary, catalogue: Catalogue, language: str, formats: tuple[str, ...]) -> Letter:
    """The mail of a summary."""
    week = str(summary.week)
    numbers = {"number": str(summary.week.number), "year": str(summary.week.year)}

    def say(message: str) -> str:
        return without_isolates(catalogue.text(REPORT, language, message, numbers))

    files = []
    for name in formats:
        subtype, end, render = FORMATS[name]
        files.append((f"needs-{week}.{end}", subtype, render(summary, catalogue, language)))
    body = f"{say('mail-intro')}\n\n{text.render(summary, catalogue, language)}\n-- \n{say('mail-footer')}\n"
    return Letter(say("mail-subject"), body, html.page(summary, catalogue, language), tuple(files), language)

"""A week's summary as a mail: text, the same as HTML, and the files that the audience asked for."""

from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, parseaddr

import structlog

from locales.arguments import without_isolates
from locales.catalogue import Catalogue
from reports.render import html, text
from reports.render.formats import FORMATS
from reports.render.pdf import PdfProblem
from reports.render.words import REPORT
from reports.summary import Summary

POLICY = SMTP.clone(cte_type="7bit")  # whatever the servers on the way can do

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Letter:
    """What all recipients of an audience get; each gets one of her own. `files` are name, type and content."""

    subject: str
    text: str
    html: str
    files: tuple[tuple[str, str, bytes], ...]
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
        for file, media, content in self.files:
            kind, _, subtype = media.partition("/")
            if kind == "text":
                mail.add_attachment(content.decode(), subtype=subtype, filename=file)
            else:
                mail.add_attachment(content, maintype=kind, subtype=subtype, filename=file)
        mail["Content-Language"] = self.language  # last: what comes after would take it into its first part
        return mail.as_bytes()


def letter(summary: Summary, catalogue: Catalogue, language: str, formats: tuple[str, ...]) -> Letter:
    """The mail of a summary."""
    numbers = {"number": str(summary.week.number), "year": str(summary.week.year)}

    def say(message: str) -> str:
        return without_isolates(catalogue.text(REPORT, language, message, numbers))

    files, intro = [], [say("mail-intro")]
    for name in formats:
        form = FORMATS[name]
        try:
            files.append((form.file_name(summary), form.media, form.render(summary, catalogue, language)))
        except PdfProblem as problem:  # the numbers are in the mail itself: better without the file than not at all
            log.error("no PDF can be made: see needs doctor", why=problem.arguments["detail"])
            intro.append(say("mail-without-pdf"))
    footer = say("mail-footer")
    body = "\n\n".join((*intro, text.render(summary, catalogue, language))) + f"\n-- \n{footer}\n"
    page = html.page(summary, catalogue, language, before=intro, after=footer.splitlines())
    return Letter(say("mail-subject"), body, page, tuple(files), language)

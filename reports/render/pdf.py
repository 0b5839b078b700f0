"""The summary as a PDF: the page of html.py, set by WeasyPrint. Nothing is fetched from anywhere, fonts are the
system's. Tagged for screen readers (PDF/UA), with its language, title and page numbers."""

import logging
import shutil
import subprocess
from threading import Lock
from typing import Any

from locales.catalogue import Catalogue
from reports.render import html
from reports.summary import Summary

SCRIPTS = ("ar", "fa", "ti", "uk")  # quotes may be in any of them
_ONE = Lock()  # Pango's maps of fonts are not made for threads


class PdfProblem(Exception):  # noqa: N818 - as the project's other problems
    """No PDF can be made here. `code` is a message of cli.ftl: problem-pdf-library."""

    def __init__(self, detail: str) -> None:
        super().__init__(detail)
        self.code = "problem-pdf-library"
        self.arguments = {"detail": detail}


def render(summary: Summary, catalogue: Catalogue, language: str) -> bytes:
    """The whole file. Raises PdfProblem where the system lacks a library."""
    return set_page(html.page(summary, catalogue, language))


def set_page(source: str) -> bytes:
    """A document that needs nothing from outside -> a PDF."""
    weasyprint = _library()
    # Whatever the document may ask for, a file or an address, is refused.
    nowhere = weasyprint.urls.URLFetcher(allowed_protocols=())
    with _ONE:
        made: bytes = weasyprint.HTML(string=source, url_fetcher=nowhere).write_pdf(pdf_variant="pdf/ua-1")
    return made


def check() -> None:
    """Raises PdfProblem where no PDF can be made."""
    _library()


def scripts_without_font() -> list[str]:
    """Of the languages that stand for scripts of their own, those for which no font is installed; none of them where
    that cannot be asked."""
    asked = shutil.which("fc-list")
    if asked is None:
        return []
    return [
        code
        for code in SCRIPTS
        if not subprocess.run([asked, f":lang={code}", "family"], capture_output=True, check=False).stdout.strip()
    ]


def _library() -> Any:
    """Importing WeasyPrint loads the system's Pango and takes a second: not before a PDF is wanted."""
    try:
        import weasyprint
    except (ImportError, OSError) as error:
        raise PdfProblem(str(error).partition("\n")[0]) from None
    # It would tell of every rule of the stylesheet that is for screens only.
    logging.getLogger("weasyprint").setLevel(logging.ERROR)
    return weasyprint

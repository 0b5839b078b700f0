"""One mail to one recipient, over one connection. What fails says whether the mail may have arrived.

The summary is handed over in two steps: all of it but the last dot, which cannot have been taken yet, and the dot.
Only a connection that breaks between the dot and its answer leaves a doubt.
"""

import re
import smtplib
import ssl
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress

from bot.mail.server import Server

SECONDS = 30  # for each answer
FOR_THE_LAST = 90  # a server that scans for viruses does it before it answers the dot; less than a lease
LONGEST = 200
_ADDRESS = re.compile(r"[^\s<>@:;,()\"']+@[^\s<>@:;,()\"']+")


class MailTrouble(Exception):  # noqa: N818  (as the project's other problems)
    """`code` is the end of a message of cli.ftl (mail-why-...); `words` are the server's or the system's."""

    def __init__(self, code: str, words: str = "") -> None:
        super().__init__(code)
        self.code, self.words = code, _shown(words)

    @property
    def why(self) -> str:
        """As it is recorded."""
        return f"{self.code} {self.words}".strip()


class Refused(MailTrouble):
    """This recipient does not get it, however often it is tried."""


class NotNow(MailTrouble):
    """This recipient does not get it yet."""


class NoServer(MailTrouble):
    """Nobody gets anything now: not reached, not trusted, or it does not let us send."""


class Unsure(MailTrouble):
    """Perhaps it arrived."""


def check(server: Server) -> None:
    """Connects, encrypts and logs in as for a mail. Raises NoServer."""
    with session(server):
        pass


def send(server: Server, sender: str, to: str, message: bytes, begin: Callable[[], bool]) -> bool:
    """Sends, and returns whether it was taken. `begin` is asked when only the last step is left; where it says no,
    nothing is sent. Raises MailTrouble."""
    with session(server) as smtp:
        try:
            _right(smtp.mail(sender), NoServer, NoServer, "sender")
            _right(smtp.rcpt(to), NotNow, Refused)
            _right(smtp.docmd("DATA"), NotNow, Refused, right=3)
            smtp.send(re.sub(rb"(?m)^\.", b"..", message))
        except (OSError, smtplib.SMTPException) as error:  # the dot was not said
            raise NoServer("broke-off", _reason(error)) from None
        if not begin():
            return False
        try:
            assert smtp.sock is not None
            smtp.sock.settimeout(FOR_THE_LAST)
            smtp.send(b".\r\n")
            answer = smtp.getreply()
        except Exception as error:
            raise Unsure("broke-off", _reason(error)) from None
        _right(answer, NotNow, Refused)
        with suppress(OSError, smtplib.SMTPException):
            smtp.quit()
    return True


@contextmanager
def session(server: Server) -> Iterator[smtplib.SMTP]:
    """A connection that may send. Raises NoServer."""
    try:
        smtp = _connect(server)
    except (OSError, smtplib.SMTPException) as error:
        raise NoServer(_kind(error), _reason(error)) from None
    with closing(smtp):
        try:
            _prepare(smtp, server)
        except (OSError, smtplib.SMTPException) as error:
            raise NoServer(_kind(error), _reason(error)) from None
        yield smtp


def _connect(server: Server) -> smtplib.SMTP:
    if server.scheme == "smtps":
        return smtplib.SMTP_SSL(server.host, server.port, timeout=SECONDS, context=server.context())
    return smtplib.SMTP(server.host, server.port, timeout=SECONDS)


def _prepare(smtp: smtplib.SMTP, server: Server) -> None:
    smtp.ehlo_or_helo_if_needed()
    if server.encrypts and server.scheme == "smtp":
        if not smtp.has_extn("starttls"):
            raise NoServer("no-starttls")
        smtp.starttls(context=server.context())
        smtp.ehlo_or_helo_if_needed()
    if server.login:
        smtp.login(*server.login)


def _right(
    answer: tuple[int, bytes],
    temporary: type[MailTrouble],
    permanent: type[MailTrouble],
    code: str = "said",
    right: int = 2,
) -> None:
    number, words = answer
    if number // 100 == right:
        return
    if number < 0:  # smtplib's sign of an answer that is none
        raise smtplib.SMTPServerDisconnected
    kind = permanent if number // 100 == 5 else NoServer if number == 421 else temporary
    raise kind(code, f"{number} {words.decode('utf-8', 'replace')}")


def _kind(error: Exception) -> str:
    match error:
        case ssl.SSLCertVerificationError():
            return "certificate"
        case ssl.SSLError():
            return "encryption"
        case smtplib.SMTPAuthenticationError():
            return "login"
        case smtplib.SMTPNotSupportedError():
            return "no-login"
        case smtplib.SMTPResponseException():
            return "said"
        case smtplib.SMTPServerDisconnected():
            return "broke-off"
    return "unreachable"


def _reason(error: Exception) -> str:
    match error:
        case smtplib.SMTPResponseException():
            words = error.smtp_error
            return f"{error.smtp_code} {words.decode('utf-8', 'replace') if isinstance(words, bytes) else words}"
        case ssl.SSLCertVerificationError():
            return error.verify_message
        case OSError():
            return error.strerror or str(error)
    return ""


def masked(address: str) -> str:
    """An address as it may be shown: m***@town.de."""
    local, _, domain = address.rpartition("@")
    return f"{local[:1]}***@{domain}"


def _shown(words: str) -> str:
    """On one line, without anybody's address: servers like to repeat it."""
    line = "".join(each if each.isprintable() else " " for each in words)
    return _ADDRESS.sub(lambda found: masked(found[0]), " ".join(line.split()))[:LONGEST]

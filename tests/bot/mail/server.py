"""A real mail server on loopback: aiosmtpd, with a certificate made here. It refuses and hangs as it is told."""

import asyncio
import socket
import ssl
import threading
from collections import Counter
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from ipaddress import ip_address
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

PASSWORD = "p@ss/word"


def certificate(folder: Path, name: str = "localhost") -> tuple[Path, Path]:
    """A self-signed certificate for a name, and for 127.0.0.1 where that is localhost; and its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    names: list[x509.GeneralName] = [x509.DNSName(name)]
    if name == "localhost":
        names.append(x509.IPAddress(ip_address("127.0.0.1")))
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder(subject, subject, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    files = folder / f"{name}.pem", folder / f"{name}.key"
    files[0].write_bytes(made.public_bytes(serialization.Encoding.PEM))
    private = serialization.PrivateFormat.PKCS8
    files[1].write_bytes(key.private_bytes(serialization.Encoding.PEM, private, serialization.NoEncryption()))
    return files


class MailServer:
    """Use as a context manager; it may be stopped and started again on its port. `refuses` are addresses that it does
    not know, `later` how often it puts one off. While `holds` is set it keeps each mail, and answers nothing."""

    def __init__(self, files: tuple[Path, Path] | None = None, implicit: bool = False, login: bool = False) -> None:
        self.port = _free_port()
        self.files, self.implicit, self.login = files, implicit, login
        self.refuses: set[str] = set()
        self.later: Counter[str] = Counter()
        self.says = "250 OK"
        self.hangs_up = False
        self.holds = threading.Event()
        self.taken: list[Envelope] = []
        self.encrypted: list[bool] = []
        self.connections = 0
        self._controller: Controller | None = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.holds.clear()
        self.stop()

    def start(self) -> None:
        context = None
        if self.files:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(*self.files)
        told: dict[str, Any] = {"ssl_context" if self.implicit else "tls_context": context} if context else {}
        if self.login:
            told |= {"authenticator": _knows, "auth_required": True, "auth_require_tls": not self.implicit}
        self._controller = Controller(
            self, "127.0.0.1", self.port, require_starttls=bool(context) and not self.implicit, **told
        )
        self._controller.start()

    def stop(self) -> None:
        if self._controller is not None:
            self._controller.stop()
            self._controller = None

    @property
    def address(self) -> str:
        scheme, name = "smtps" if self.implicit else "smtp", "needs:p%40ss%2Fword@" if self.login else ""
        return f"{scheme}://{name}localhost:{self.port}" if self.files else f"{scheme}://{name}127.0.0.1:{self.port}"

    def mails(self, to: str | None = None) -> list[EmailMessage]:
        """As a mail program reads them."""
        read = [message_from_bytes(_content(each), policy=default) for each in self.taken]
        found = [each for each in read if isinstance(each, EmailMessage)]
        return [each for each in found if to is None or each["To"] == to]

    def whom(self) -> list[str]:
        """Each recipient as often as she got a mail."""
        return sorted(to for each in self.taken for to in each.rcpt_tos)

    # ------------------------------------------------------------ what aiosmtpd calls

    async def handle_EHLO(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Envelope, hostname: str, responses: list[str]
    ) -> list[str]:
        self.connections += 1
        session.host_name = hostname
        return responses

    async def handle_RCPT(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if address in self.refuses:
            return f"550 5.1.1 <{address}>: Recipient address rejected: User unknown"
        if self.later[address] > 0:
            self.later[address] -= 1
            return "451 4.7.1 Greylisted, please try again"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        if self.says.startswith("250"):
            self.taken.append(envelope)
            self.encrypted.append(session.ssl is not None or self.implicit)
        if self.hangs_up:
            assert server.transport is not None
            server.transport.abort()
        while self.holds.is_set():
            await asyncio.sleep(0.02)
        return self.says


def _knows(server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: Any) -> AuthResult:
    right = isinstance(data, LoginPassword) and (data.login, data.password) == (b"needs", PASSWORD.encode())
    return AuthResult(success=right, handled=right)


def _content(envelope: Envelope) -> bytes:
    assert isinstance(envelope.content, bytes)
    return envelope.content


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        return int(free.getsockname()[1])

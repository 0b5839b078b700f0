"""Which mail server, as NEEDS_SMTP_URL says: smtp:// is encrypted by STARTTLS before anything is said, smtps:// from
the first byte."""

import ssl
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import unquote, urlsplit

PORTS = {"smtp": 587, "smtps": 465}


@dataclass(frozen=True, slots=True)
class Server:
    """`repr` must not show the password."""

    scheme: str
    host: str
    port: int
    login: tuple[str, str] | None
    ca: Path | None = None

    def __repr__(self) -> str:
        return f"Server({self.scheme}://{self.host}:{self.port})"

    @property
    def encrypts(self) -> bool:
        """Only what stays on this machine may go in the clear, and only while no certificate was asked for."""
        return self.scheme == "smtps" or self.ca is not None or not _is_here(self.host)

    def context(self) -> ssl.SSLContext:
        """Verifies the certificate and the name in it. Raises OSError (SSLError too) when `ca` cannot be used."""
        return ssl.create_default_context(cafile=self.ca)


def parse_server(address: str, ca: Path | None = None) -> Server:
    """The server of an address. Raises ValueError."""
    parts = urlsplit(address)
    port = parts.port  # raises ValueError
    if parts.scheme not in PORTS or not parts.hostname or parts.path not in ("", "/") or parts.query or parts.fragment:
        raise ValueError("not the address of a mail server")
    if bool(parts.username) != bool(parts.password) or port == 0:
        raise ValueError("a name without a password, or no port")
    login = (unquote(parts.username), unquote(parts.password)) if parts.username and parts.password else None
    return Server(parts.scheme, parts.hostname, port or PORTS[parts.scheme], login, ca)


def _is_here(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"

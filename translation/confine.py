"""What the engines' process may not do: use the network, take all memory or the bot's share of the processor, outlive
the bot."""

import os
import shutil
import sys
import threading
import time

_NETWORK = ("socket.connect", "socket.bind", "socket.sendto", "socket.getaddrinfo", "socket.gethostbyname")
_LOOKS = 2.0  # seconds between looks at whether the parent is there


class NoNetwork(PermissionError):  # noqa: N818
    """Something in an engine tried to reach the network."""


def confine(memory: int) -> None:
    """Holds this process to `memory` MiB and to this machine, for good."""
    sys.addaudithook(_refuse)
    os.nice(10)
    try:
        import resource
    except ImportError:  # not on Windows
        return
    resource.setrlimit(resource.RLIMIT_AS, (memory * 2**20, memory * 2**20))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # a core file would hold what people wrote


def die_with(parent: int, room: str) -> None:
    """Ends this process soon after its parent, also in the middle of a sentence; `room` is its scratch folder."""

    def watch() -> None:
        while os.getppid() == parent:
            time.sleep(_LOOKS)
        shutil.rmtree(room, ignore_errors=True)
        os._exit(0)

    threading.Thread(target=watch, daemon=True).start()


def _refuse(event: str, _: object) -> None:
    if event in _NETWORK:
        raise NoNetwork(event)

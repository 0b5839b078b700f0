"""What the engines' process may not do: use the network, take all memory or the bot's share of the processor, outlive
the bot."""

import ctypes
import errno
import os
import platform
import shutil
import struct
import sys
import threading
import time

_NETWORK = ("socket.connect", "socket.bind", "socket.sendto", "socket.getaddrinfo", "socket.gethostbyname")
# Linux' own refusal, which native code and other programs cannot pass either: the machine's number in the kernel's
# books, and the system calls that make sockets (socket, io_uring_setup).
_CALLS = {"x86_64": (0xC000003E, (41, 425)), "aarch64": (0xC00000B7, (198, 425))}
_OTHER_CALLS = 0x40000000  # from here on x86-64 counts its calls once more
_NO_NEW_PRIVILEGES, _SECCOMP, _FILTER = 38, 22, 2  # prctl's
_LOAD, _EQUAL, _AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06  # BPF's
_ALLOW, _REFUSE = 0x7FFF0000, 0x00050000 | errno.EACCES
_LOOKS = 2.0  # seconds between looks at whether the parent is there


class NoNetwork(PermissionError):  # noqa: N818
    """Something in an engine tried to reach the network."""


def confine(memory: int) -> bool:
    """Holds this process to `memory` MiB and to this machine, for good. False where only Python's own code is held to
    this machine, not what is native or another program: see `no_sockets`."""
    sys.addaudithook(_refuse)
    os.nice(10)
    try:
        import resource
    except ImportError:  # not on Windows
        return False
    resource.setrlimit(resource.RLIMIT_AS, (memory * 2**20, memory * 2**20))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # a core file would hold what people wrote
    return no_sockets()


def no_sockets() -> bool:
    """From now on this thread, and whatever it starts, can make no socket. False where that cannot be had: on another
    system than Linux, on machines that are not known here, and where the kernel takes no filter."""
    if not sys.platform.startswith("linux") or platform.machine() not in _CALLS:
        return False
    machine, calls = _CALLS[platform.machine()]
    asks = [(_EQUAL, call) for call in calls] + [(_AT_LEAST, _OTHER_CALLS)]
    steps = [(_LOAD, 0, 0, 4), (_EQUAL, 0, len(asks) + 2, machine), (_LOAD, 0, 0, 0)]
    steps += [(code, len(asks) - number, 0, value) for number, (code, value) in enumerate(asks)]
    steps += [(_RETURN, 0, 0, _ALLOW), (_RETURN, 0, 0, _REFUSE)]
    written = ctypes.create_string_buffer(b"".join(struct.pack("=HBBI", *step) for step in steps))
    program = ctypes.create_string_buffer(struct.pack("@HP", len(steps), ctypes.addressof(written)))
    asked = ctypes.CDLL(None).prctl
    asked.argtypes = [ctypes.c_int] + [ctypes.c_ulong] * 4
    refused = asked(_NO_NEW_PRIVILEGES, 1, 0, 0, 0) or asked(_SECCOMP, _FILTER, ctypes.addressof(program), 0, 0)
    return not refused


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

"""A slow network in front of a house: everything comes late and little by little."""

import asyncio
import threading
import time
from types import TracebackType
from typing import Self

PIECE = 1024  # bytes


class SlowNetwork(threading.Thread):
    """Use as a context manager; people go to `address`. `took` is how long the house had each request: from its last
    byte there to the first of the answer, in seconds."""

    def __init__(self, port: int, delay: float, rate: float) -> None:
        super().__init__(daemon=True)
        self._port, self._delay, self._rate = port, delay, rate  # seconds; bytes a second
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        self.took: list[float] = []
        self.address = ""

    def __enter__(self) -> Self:
        self.start()
        assert self._ready.wait(20)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self.join(20)

    def run(self) -> None:
        asyncio.set_event_loop(self._loop)
        server = self._loop.run_until_complete(asyncio.start_server(self._connect, "127.0.0.1", 0))
        self.address = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        self._ready.set()
        self._loop.run_forever()

    async def _connect(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked: list[float] = []  # when the request that waits for an answer was handed over
        try:
            there, back = await asyncio.open_connection("127.0.0.1", self._port)
        except OSError:  # the house is not there: as when a server refuses
            writer.close()
            return
        try:
            ways = (
                asyncio.create_task(self._up(reader, back, asked)),
                asyncio.create_task(self._down(there, writer, asked)),
            )
            await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
            for way in ways:
                way.cancel()
            await asyncio.gather(*ways, return_exceptions=True)
        finally:
            writer.close()
            back.close()

    async def _up(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, asked: list[float]) -> None:
        while data := await reader.read(65536):
            await self._carry(data, writer, asked)

    async def _down(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, asked: list[float]) -> None:
        while data := await reader.read(65536):
            if asked:
                self.took.append(time.monotonic() - asked.pop())
            await self._carry(data, writer, [])

    async def _carry(self, data: bytes, writer: asyncio.StreamWriter, written: list[float]) -> None:
        await asyncio.sleep(self._delay)
        for begin in range(0, len(data), PIECE):
            piece = data[begin : begin + PIECE]
            writer.write(piece)
            await writer.drain()
            written[:] = [time.monotonic()]  # not after the wait: a quick answer comes sooner
            await asyncio.sleep(len(piece) / self._rate)

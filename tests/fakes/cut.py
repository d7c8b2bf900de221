"""A line to PostgreSQL that can be cut: a Unix socket in a folder of its own, passed on to the server's."""

import asyncio
import contextlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from fakes.loop import LoopThread
from sqlalchemy import URL

_SOCKET = ".s.PGSQL.5432"


class Line:
    """`cut` ends every connection and lets none begin until `mend`."""

    def __init__(self, server: Path) -> None:
        self._server = server
        self._whole = True
        self._open: set[asyncio.StreamWriter] = set()

    async def carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if not self._whole:
            writer.close()
            return
        there, here = await asyncio.open_unix_connection(self._server / _SOCKET)
        self._open |= {writer, here}
        await asyncio.gather(_pump(reader, here), _pump(there, writer))
        self._open -= {writer, here}

    async def cut(self) -> None:
        self._whole = False
        for writer in self._open:
            writer.transport.abort()

    async def mend(self) -> None:
        self._whole = True


async def _pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with contextlib.suppress(OSError):
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
    writer.close()


@contextmanager
def cuttable(url: URL) -> Iterator[tuple[URL, LoopThread, Line]]:
    """Give a URL that leads to the same database over a line of its own, the loop it runs on, and the line."""
    line = Line(Path(str(url.query["host"])))
    loop = LoopThread()
    with TemporaryDirectory(prefix="cut") as folder:
        server = loop.run(asyncio.start_unix_server(line.carry, f"{folder}/{_SOCKET}"))
        try:
            yield url.set(query={"host": folder}), loop, line
        finally:
            loop.run(line.cut())
            server.close()
            loop.end()

"""A few kept connections to one SMTP server."""

import asyncio
import contextlib
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable

import aiosmtplib

from channels.smtp_codes import Stage
from channels.smtp_url import SmtpServer
from config.clock import monotonic

_CONNECTIONS = 8  # few enough for any server; fewer kept than used at once would close and open under load
_KEPT_SECONDS = 60.0  # servers drop idle connections after minutes
_CLOSING = 421
Step = Callable[[Stage], None]


class SmtpPool:
    """Lends connections on which MAIL FROM has been accepted; keeps them for later."""

    def __init__(
        self, server: SmtpServer, helo: str, tls_context: ssl.SSLContext | None, connect_seconds: float
    ) -> None:
        self._server = server
        self._helo = helo
        self._tls_context = tls_context
        self._connect_seconds = connect_seconds
        self._kept: list[tuple[float, aiosmtplib.SMTP]] = []
        self._room = asyncio.Semaphore(_CONNECTIONS)

    @contextlib.asynccontextmanager
    async def connection(self, sender: str, step: Step) -> AsyncIterator[aiosmtplib.SMTP]:
        """Lend a connection for one mail from `sender`; `step` is told the stage before each move.

        A kept connection may have died unseen: nothing was handed over before MAIL, so a new one is opened once.
        """
        async with self._room:
            connection = await self._begin_on_kept(sender, step)
            if connection is None:
                connection = await self._open(step)
                step(Stage.SENDER)
                await self._or_close(connection, connection.mail(sender))
            try:
                yield connection
            except aiosmtplib.SMTPResponseException:
                await self._keep(connection, reset=True)
                raise
            except BaseException:
                _drop(connection)
                raise
            await self._keep(connection, reset=False)

    async def probe(self, step: Step) -> bool:
        """Open a connection, log in, say NOOP and QUIT; tell whether it was over TLS."""
        connection = await self._open(step)
        try:
            await connection.noop()
            secured = connection.get_transport_info("sslcontext") is not None
            with contextlib.suppress(aiosmtplib.SMTPException):
                await connection.execute_command(b"QUIT", timeout=1)
        finally:
            _drop(connection)
        return secured

    async def close(self) -> None:
        """Say goodbye on every kept connection, and close it."""
        kept, self._kept = self._kept, []
        self._room = asyncio.Semaphore(_CONNECTIONS)
        for _, connection in kept:
            with contextlib.suppress(aiosmtplib.SMTPException, OSError):
                await connection.execute_command(b"QUIT", timeout=1)
            _drop(connection)
        await asyncio.sleep(0)  # sockets close in a callback, and the loop may end after this

    async def _begin_on_kept(self, sender: str, step: Step) -> aiosmtplib.SMTP | None:
        while self._kept:
            since, connection = self._kept.pop()
            if connection.is_connected and monotonic() - since < _KEPT_SECONDS:
                step(Stage.SENDER)
                try:
                    await self._or_close(connection, connection.mail(sender))
                except aiosmtplib.SMTPSenderRefused as refused:
                    if refused.code != _CLOSING:
                        raise
                except (aiosmtplib.SMTPServerDisconnected, OSError):
                    pass
                else:
                    return connection
            _drop(connection)
        return None

    async def _open(self, step: Step) -> aiosmtplib.SMTP:
        """Connect, upgrade, log in. Step by step, as aiosmtplib's all-in-one `connect` can't tell where it failed."""
        step(Stage.CONNECT)
        if self._tls_context is None and self._server.tls != "none":
            self._tls_context = await asyncio.to_thread(ssl.create_default_context)
        connection = aiosmtplib.SMTP(
            hostname=self._server.host,
            port=self._server.port,
            local_hostname=self._helo,
            timeout=None,  # the caller bounds the whole hand-over
            use_tls=self._server.tls == "implicit",
            start_tls=False,
            tls_context=self._tls_context,
        )
        await connection.connect(timeout=self._connect_seconds)
        step(Stage.LOGIN)
        await self._or_close(connection, self._enter(connection))
        return connection

    async def _enter(self, connection: aiosmtplib.SMTP) -> None:
        await connection.ehlo()
        tls = self._server.tls
        if tls == "starttls" or (tls == "auto" and connection.supports_extension("starttls")):
            await connection.starttls()
            await connection.ehlo()
        if self._server.username:
            await connection.login(self._server.username, self._server.password)

    async def _keep(self, connection: aiosmtplib.SMTP, *, reset: bool) -> None:
        if reset:
            try:
                await connection.rset()
            except (aiosmtplib.SMTPException, OSError):
                _drop(connection)
        if connection.is_connected and len(self._kept) < _CONNECTIONS:
            self._kept.append((monotonic(), connection))
        else:
            _drop(connection)

    @staticmethod
    async def _or_close(connection: aiosmtplib.SMTP, move: Awaitable[object]) -> None:
        """Make a move; a connection on which it fails or is cancelled is not used again."""
        try:
            await move
        except BaseException:
            _drop(connection)
            raise


def _drop(connection: aiosmtplib.SMTP) -> None:
    """Close at once. A polite TLS goodbye would wait for the server's, maybe longer than the loop lives."""
    transport = connection.transport
    if isinstance(transport, asyncio.WriteTransport):
        transport.abort()
    connection.close()

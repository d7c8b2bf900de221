"""A real SMTP server that keeps what it is given, and can fail at every step."""

import asyncio
import logging
import ssl
import warnings
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session
from fakes.loop import LoopThread

from config.settings import Email

logging.getLogger("mail.log").setLevel(logging.CRITICAL + 1)  # aiosmtpd writes down every line it hears
USER, PASSWORD = "nudges@example.org", "p@ss/word:#1"
FROM = "nudges@example.org"


@dataclass(frozen=True)
class Taken:
    """A mail the server said 250 to, or took and kept silent about."""

    sender: str
    recipients: list[str]
    raw: bytes

    @property
    def mail(self) -> EmailMessage:
        return message_from_bytes(self.raw, _class=EmailMessage, policy=default)


@dataclass
class SmtpKnobs:
    """What a test may turn while the server runs."""

    mail_reply: str = ""
    mail_replies: list[str] = field(default_factory=list)  # used up in order, before `mail_reply`
    rcpt_reply: dict[str, str] = field(default_factory=dict)  # address -> reply
    data_reply: str = ""  # after the final dot, instead of taking the mail
    drop_at: str = ""  # "mail" | "rcpt" | "dot" (taken, then silence)
    slow_at: str = ""  # "mail" | "rcpt" | "dot" (taken, then a long wait)
    slow_seconds: float = 3600.0


class FakeSmtp:
    """The server. `taken` is what it has; `logins` and `connections` count."""

    def __init__(self, *, tls: tuple[Path, Path] | None = None, implicit_tls: bool = False, auth: bool = False) -> None:
        self.taken: list[Taken] = []
        self.knobs = SmtpKnobs()
        self.connections = 0
        self.logins = 0
        options: dict[str, Any] = {"auth_require_tls": False, "auth_required": auth}
        if auth:
            options["authenticator"] = self._authenticate
        context = None
        if tls:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(*tls)
            if not implicit_tls:
                options |= {"tls_context": context, "require_starttls": True}
        self._outer = context if implicit_tls else None
        self._options = options
        self._server: asyncio.Server | None = None
        self._thread: LoopThread | None = None
        self._transports: list[asyncio.Transport] = []

    @property
    def port(self) -> int:
        assert self._server is not None
        return int(self._server.sockets[0].getsockname()[1])

    def settings(self, url: str = "") -> Email:
        """Settings that reach this server; `{port}` in a URL is filled in."""
        url = (url or "smtp://127.0.0.1:{port}?tls=none").replace("{port}", str(self.port))
        return Email.model_validate({"smtp_url": url, "from": FROM})

    def __enter__(self) -> Self:
        self._thread = LoopThread()
        self._server = self._thread.run(self._listen())
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        assert self._thread is not None
        assert self._server is not None
        self._thread.run(self._stop(self._server))
        self._thread.end()

    async def _listen(self) -> asyncio.Server:
        loop = asyncio.get_running_loop()
        return await loop.create_server(self._speak, "127.0.0.1", 0, ssl=self._outer, backlog=256)

    async def _stop(self, server: asyncio.Server) -> None:
        server.close()
        for transport in self._transports:
            transport.abort()

    def _speak(self) -> SMTP:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)  # aiosmtpd warns of AUTH without TLS; here it is meant
            return _Session(self, loop=asyncio.get_running_loop(), hostname="mail.example.net", **self._options)

    def _authenticate(
        self, server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: Any
    ) -> AuthResult:
        self.logins += 1
        good = isinstance(data, LoginPassword) and (data.login, data.password) == (USER.encode(), PASSWORD.encode())
        return AuthResult(success=good, handled=False)

    def opened(self, transport: asyncio.Transport) -> None:
        self._transports.append(transport)

    async def handle_EHLO(  # noqa: N802 - aiosmtpd's hook
        self, server: SMTP, session: Session, envelope: Envelope, hostname: str, responses: list[str]
    ) -> list[str]:
        self.connections += session.ssl is None
        session.host_name = hostname
        return responses

    async def handle_MAIL(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        await self._stumble(server, "mail")
        reply = self.knobs.mail_replies.pop(0) if self.knobs.mail_replies else self.knobs.mail_reply
        if not reply:
            envelope.mail_from = address
            envelope.mail_options.extend(options)
        return reply or "250 OK"

    async def handle_RCPT(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        await self._stumble(server, "rcpt")
        reply = self.knobs.rcpt_reply.get(address, "")
        if not reply:
            envelope.rcpt_tos.append(address)
        return reply or "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        if self.knobs.data_reply:
            return self.knobs.data_reply
        raw = envelope.original_content or b""
        self.taken.append(Taken(envelope.mail_from or "", list(envelope.rcpt_tos), raw))
        await self._stumble(server, "dot")
        return "250 Taken"

    async def _stumble(self, server: SMTP, step: str) -> None:
        if self.knobs.drop_at == step and server.transport is not None:
            server.transport.abort()
        if self.knobs.slow_at == step:
            await asyncio.sleep(self.knobs.slow_seconds)


class _Session(SMTP):  # type: ignore[misc]
    def connection_made(self, transport: asyncio.Transport) -> None:
        self.event_handler.opened(transport)
        super().connection_made(transport)

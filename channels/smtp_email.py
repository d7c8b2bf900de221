"""E-mail through an SMTP server."""

import asyncio
import ssl
from collections.abc import Sequence
from datetime import datetime

import aiosmtplib

from channels.channel import Accepted, CannotAsk, Handed, Outcome, Outgoing, Refused, Scope, TryLater, Unknown
from channels.mail import BadMail, Letterhead, mailbox, write_mail
from channels.smtp_codes import Stage, outcome_of_reply
from channels.smtp_pool import SmtpPool
from channels.smtp_url import SmtpUrlError, read_smtp_url
from config.clock import Clock
from config.settings import Email, Program, SettingsError

CONNECT_SECONDS = 10.0
TOTAL_SECONDS = 30.0
_RECONNECT_AFTER_SECONDS = 60.0
_SCOPE_OF_BAD_MAIL = {"bad-address": Scope.ADDRESS, "not-unicode": Scope.CONTENT}


class SmtpEmail:
    """Hands mails to the SMTP server of `EMAIL__SMTP_URL`, once each.

    SettingsError if the URL can't be read. Use it on one event loop, and `close` before that loop ends.
    """

    name = "email"
    keeps_log = False

    def __init__(
        self,
        settings: Email,
        program: Program,
        clock: Clock,
        *,
        tls_context: ssl.SSLContext | None = None,
        connect_seconds: float = CONNECT_SECONDS,
        total_seconds: float = TOTAL_SECONDS,
    ) -> None:
        try:
            self._server = read_smtp_url(settings.smtp_url.get_secret_value())
        except SmtpUrlError as error:
            raise SettingsError([str(error)]) from None
        self._letterhead = Letterhead(program.name, mailbox(settings.from_address), program.support)
        self._clock = clock
        self._total_seconds = total_seconds
        self._pool = SmtpPool(self._server, self._letterhead.domain, tls_context, connect_seconds)
        self.rate = settings.messages_per_second
        self.sender = f"smtp:{self._server.host}"[:64]

    async def send(self, message: Outgoing) -> Outcome:
        """Hand one mail over; every failure is an Outcome."""
        try:
            to = mailbox(message.to)
            written = write_mail(message, self._letterhead, self._clock.now())
        except BadMail as bad:
            return Refused(bad.code, _SCOPE_OF_BAD_MAIL.get(bad.code, Scope.MESSAGE))
        turn = _Turn()
        try:
            async with asyncio.timeout(self._total_seconds):
                await self._hand_over(to, written, turn)
        except Exception as failure:  # noqa: BLE001 - every failure has a meaning by how far the turn has come
            return turn.outcome(failure)
        return Accepted(message.reference)  # the left half of its Message-ID

    async def _hand_over(self, to: str, written: bytes, turn: "_Turn") -> None:
        async with self._pool.connection(self._letterhead.address, turn.at) as connection:
            turn.at(Stage.RECIPIENT)
            await connection.rcpt(to)
            turn.at(Stage.DATA)
            await connection.data(written)

    async def sent_to(self, address: str, since: datetime) -> Sequence[Handed]:
        """Raise CannotAsk: an SMTP server keeps no list of what it took."""
        del address, since
        raise CannotAsk("an SMTP server keeps no list of what it took")

    async def check(self) -> str:
        """Connect, upgrade to TLS, log in, and say so in a line; CannotAsk says what to mend."""
        host = f"{self._server.host}:{self._server.port}"
        turn = _Turn()
        try:
            async with asyncio.timeout(self._total_seconds):
                secured = await self._pool.probe(turn.at)
        except Exception as failure:  # noqa: BLE001 - whatever it is, the answer is the same: look at the setting
            raise CannotAsk(f"{host}: {_mend(turn.stage, failure)}") from None
        return f"{host} takes mail {'over TLS' if secured else 'without TLS'}" + (
            ", logged in" if self._server.username else ""
        )

    async def close(self) -> None:
        """Close connections; harmless if there are none."""
        await self._pool.close()


class _Turn:
    """How far a hand-over has come: what a failure means depends on it."""

    def __init__(self) -> None:
        self.stage = Stage.CONNECT

    def at(self, stage: Stage) -> None:
        """Enter a stage."""
        self.stage = stage

    def outcome(self, failure: Exception) -> Outcome:
        """A reply decides; silence before DATA is harmless; silence after it may hide an acceptance."""
        if isinstance(failure, aiosmtplib.SMTPResponseException) and 400 <= failure.code <= 599:
            return outcome_of_reply(self.stage, failure.code, failure.message)
        if self.stage is Stage.DATA:
            return Unknown("timeout" if isinstance(failure, TimeoutError) else "disconnected")
        if _tls_failed(failure) or (self.stage is Stage.LOGIN and _says_no(failure)):
            return TryLater("tls-or-login", _RECONNECT_AFTER_SECONDS, Scope.ACCOUNT)
        return TryLater(str(self.stage), _RECONNECT_AFTER_SECONDS)


def _tls_failed(failure: BaseException | None) -> bool:
    """Tell a handshake that will never succeed, such as a wrong certificate, from one that was cut off."""
    if isinstance(failure, aiosmtplib.SMTPConnectError):
        failure = failure.__cause__
    return isinstance(failure, ssl.SSLError) and not isinstance(failure, ssl.SSLEOFError | ssl.SSLZeroReturnError)


def _says_no(failure: Exception) -> bool:
    """Tell a missing STARTTLS or AUTH, or a bad certificate, from a connection that merely broke."""
    broken = (aiosmtplib.SMTPServerDisconnected, aiosmtplib.SMTPTimeoutError, TimeoutError, OSError)
    return isinstance(failure, aiosmtplib.SMTPException) and not isinstance(failure, broken)


def _mend(stage: Stage, failure: Exception) -> str:
    if isinstance(failure, aiosmtplib.SMTPAuthenticationError):
        return f"refuses the user or password ({failure.code}): check EMAIL__SMTP_URL; %-encode special characters"
    if isinstance(failure, aiosmtplib.SMTPResponseException):
        return f"answers {failure.code} at {stage}: ask whoever runs it"
    if _tls_failed(failure):
        return "TLS fails: check the host name and the port (465 for smtps://, 587 for tls=starttls) in EMAIL__SMTP_URL"
    if stage is Stage.LOGIN and _says_no(failure):
        return "offers no STARTTLS or no login: try smtps://, another port, or tls=none on this machine"
    return f"can't be reached ({type(failure).__name__}): check host and port in EMAIL__SMTP_URL, and the network"

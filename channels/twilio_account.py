"""What else is asked of a Twilio account, beside sending: what came in, who left, whose number is gone, what to forget.

Every failure is a CannotAsk whose text holds no number; `status` is the HTTP status where Twilio gave one.
"""

from collections.abc import AsyncIterator, Awaitable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from uuid import uuid4

import aiohttp
from twilio.base.exceptions import TwilioException

from channels.channel import CannotAsk
from channels.e164 import is_e164
from channels.http_pool import Disconnected, NotConnected
from channels.twilio_http import PooledHttpClient, TooMany, sdk_client
from config.settings import Twilio

CONNECT_SECONDS = 5.0
TOTAL_SECONDS = 30.0
_PAGE = 1000  # the largest that Twilio gives
_PAGES = 500


class Denied(CannotAsk):
    """Twilio answered with an error; `status` is that of HTTP, `code` Twilio's own (0 if none)."""

    def __init__(self, status: int, code: int) -> None:
        super().__init__(f"Twilio answered HTTP {status}" + (f", code {code}" if code else ""))
        self.status = status
        self.code = code


@dataclass(frozen=True, slots=True)
class Arrived:
    """A text that has come in at Twilio; its repr hides who wrote it and what."""

    provider_id: str
    sender: str = field(repr=False)
    body: str = field(repr=False)
    at: datetime
    to: str = ""  # our number


@dataclass(frozen=True, slots=True)
class Kept:
    """A message whose text Twilio still has."""

    provider_id: str
    inbound: bool


@dataclass(frozen=True, slots=True)
class Consent:
    """Somebody who has left (`out`) or is back, by which means: website, opt-out-message, opt-in-message or others."""

    address: str = field(repr=False)
    out: bool
    source: str
    at: datetime


class TwilioAccount:
    """Asks Twilio about our account. Use it on one event loop, and `close` before that loop ends."""

    def __init__(
        self, settings: Twilio, *, connect_seconds: float = CONNECT_SECONDS, total_seconds: float = TOTAL_SECONDS
    ) -> None:
        self._settings = settings
        self._http = PooledHttpClient(connect_seconds=connect_seconds, total_seconds=total_seconds)
        user, password = settings.api_key_sid, settings.api_key_secret.get_secret_value()
        if not user:
            user, password = settings.account_sid, settings.auth_token.get_secret_value()
        self._client = sdk_client(settings, self._http, user, password)

    async def arrived(self, since: datetime) -> Sequence[Arrived]:
        """List the texts that came in to our numbers since an instant, the oldest first; raises CannotAsk."""
        floor = since.replace(microsecond=0)  # Twilio tells whole seconds
        found: dict[str, Arrived] = {}
        for number in await self._numbers():
            for record in await self._messages(floor, to=number):
                if str(record.direction) == "inbound":
                    sender, body = str(record.from_ or ""), str(record.body or "")
                    found[str(record.sid)] = Arrived(str(record.sid), sender, body, record.date_created, number)
        return sorted(found.values(), key=lambda text: text.at)

    async def bodies(self, since: datetime, until: datetime) -> Sequence[Kept]:
        """List the messages to and from our numbers, made in that time, whose text Twilio still has."""
        found: dict[str, Kept] = {}
        floor = since.replace(microsecond=0)
        for number in await self._numbers():
            for which in ({"to": number}, {"from_": number}):
                for record in await self._messages(floor, **which):
                    if record.body and record.date_created <= until:
                        found[str(record.sid)] = Kept(str(record.sid), str(record.direction) == "inbound")
        return list(found.values())

    async def redact(self, provider_id: str) -> None:
        """Let Twilio forget the text of a message; Denied while it is still under way, or if there is none (404)."""
        await _asked(self._client.api.v2010.account.messages(provider_id).update_async(body=""))

    async def push_consents(self, consents: Sequence[Consent]) -> Sequence[bool]:
        """Tell Twilio who has left and who is back, for each of our senders; whether it took each for all of them.

        Denied (404) where it has no such service.
        https://www.twilio.com/docs/messaging/features/consent-management-api
        """
        answers = [await self._push(consents, sender) for sender in self._settings.senders]
        return [all(took) for took in zip(*answers, strict=True)]

    async def _push(self, consents: Sequence[Consent], sender: str) -> Sequence[bool]:
        items = [
            {
                "contact_id": each.address,
                "correlation_id": uuid4().hex,
                "sender_id": sender,
                "status": "opt-out" if each.out else "opt-in",
                "source": each.source,
                "date_of_consent": each.at.isoformat(timespec="seconds"),
            }
            for each in consents
        ]
        answer = await _asked(self._client.accounts.v1.bulk_consents.create_async(items=items))
        rows = answer.items if isinstance(answer.items, list) else []
        taken = {row.get("correlation_id") for row in rows if isinstance(row, dict) and row.get("error_code") == 0}
        return [item["correlation_id"] in taken for item in items]

    async def deactivated(self, day: date) -> AsyncIterator[str]:
        """Give the US numbers (E.164) that were deactivated on a day, as they are read; raises CannotAsk.

        https://www.twilio.com/docs/messaging/features/number-deactivations
        """
        found = await _asked(self._client.messaging.v1.deactivations().fetch_async(date=day))
        if not found.redirect_to:
            raise CannotAsk("Twilio names no file of deactivated numbers")
        limits = aiohttp.ClientTimeout(total=None, sock_connect=CONNECT_SECONDS, sock_read=TOTAL_SECONDS)
        try:
            # A client without our credentials: the address alone opens the file, and leads to another host.
            async with aiohttp.ClientSession(timeout=limits) as session, session.get(found.redirect_to) as file:
                if file.status != 200:
                    raise Denied(file.status, 0)
                async for line in file.content:
                    number = "+" + line.decode("ascii", "replace").strip().lstrip("+")
                    if is_e164(number):
                        yield number
        except (TimeoutError, aiohttp.ClientError, OSError, ValueError) as failure:
            raise CannotAsk(f"the file of deactivated numbers can't be read ({type(failure).__name__})") from None

    async def close(self) -> None:
        """Close connections; harmless if there are none."""
        await self._http.close()

    async def _numbers(self) -> Sequence[str]:
        """Name the numbers that people write to: the senders, or those of a Messaging Service."""
        each = [await self._numbers_of(sender) for sender in self._settings.senders]
        return list(dict.fromkeys(number for numbers in each for number in numbers))

    async def _numbers_of(self, sender: str) -> Sequence[str]:
        if not sender.startswith("MG"):
            return [sender]
        holder = self._client.messaging.v1.services(sender)
        numbers = await _asked(holder.phone_numbers.list_async(page_size=_PAGE))
        short_codes = await _asked(holder.short_codes.list_async(page_size=_PAGE))
        return [str(each.phone_number) for each in numbers] + [str(each.short_code) for each in short_codes]

    async def _messages(self, floor: datetime, **which: str) -> list[Any]:
        """Read messages, which Twilio lists newest first, back to the first page without one made since `floor`."""
        found: list[Any] = []
        page = await _asked(self._client.api.v2010.account.messages.page_async(page_size=_PAGE, **which))
        for _ in range(_PAGES):
            records = _records(page)
            fresh = [record for record in records if record.date_created >= floor]
            found += fresh
            if not fresh or page.next_page_url is None:
                return found
            page = await _asked(page.next_page_async())
        raise CannotAsk("Twilio lists more messages than can be looked through at once")


def _records(page: Any) -> list[Any]:
    try:
        records = list(page)
    except Exception as failure:  # noqa: BLE001 - whatever is wrong with the list, it can't be relied on
        raise CannotAsk(f"Twilio's list of messages can't be read ({type(failure).__name__})") from None
    if any(not isinstance(record.date_created, datetime) for record in records):
        raise CannotAsk("Twilio's list of messages has an entry without a date")
    return records


async def _asked(question: Awaitable[Any]) -> Any:
    """Await a question to Twilio; its errors, whose texts hold numbers, become CannotAsk."""
    try:
        return await question
    except TooMany:
        raise Denied(429, 20429) from None
    except TwilioException as failure:
        answer = next((part for part in failure.args if hasattr(part, "status_code")), failure)
        status = getattr(answer, "status_code", None) or getattr(answer, "status", None) or 500
        code = getattr(failure, "code", None)
        raise Denied(int(status), code if isinstance(code, int) and code != status else 0) from None
    except (NotConnected, Disconnected, TimeoutError) as failure:
        raise CannotAsk(f"Twilio can't be reached ({str(failure) or type(failure).__name__})") from None
    except Exception as failure:  # noqa: BLE001 - an unreadable answer is no answer
        raise CannotAsk(f"Twilio's answer can't be read ({type(failure).__name__})") from None

"""What else is asked of a Twilio account, beside sending: what has come in.

Every failure is a CannotAsk whose text holds no number; `status` is the HTTP status where Twilio gave one.
"""

from collections.abc import Awaitable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from twilio.base.exceptions import TwilioException
from twilio.rest import Client

from channels.channel import CannotAsk
from channels.http_pool import Disconnected, NotConnected
from channels.twilio_http import PooledHttpClient, TooMany
from config.settings import Twilio

CONNECT_SECONDS = 5.0
TOTAL_SECONDS = 30.0
_PAGE = 1000  # the largest that Twilio gives
_PAGES = 500
_TWILIO = "https://api.twilio.com"


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
        # A non-empty environment of our own: TWILIO_EDGE and TWILIO_REGION would rewrite the host names.
        environment = {"TWILIO_ACCOUNT_SID": settings.account_sid}
        self._client: Any = Client(
            user, password, settings.account_sid, http_client=self._http, environment=environment
        )
        self._client.api.base_url = settings.api_base_url
        if settings.api_base_url != _TWILIO:  # a proxy or a mock stands for all of Twilio's hosts
            self._client.messaging.base_url = settings.api_base_url

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

    async def close(self) -> None:
        """Close connections; harmless if there are none."""
        await self._http.close()

    async def _numbers(self) -> Sequence[str]:
        """Name the numbers that people write to: the sender, or those of its Messaging Service."""
        service = self._settings.messaging_service_sid
        if not service:
            return [self._settings.from_number]
        holder = self._client.messaging.v1.services(service)
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

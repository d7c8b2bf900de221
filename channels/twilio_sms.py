"""SMS through Twilio's REST API."""

import json
import logging
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

from twilio.base.exceptions import TwilioException
from twilio.http.response import Response

from channels.channel import Accepted, CannotAsk, Handed, Outcome, Outgoing, Refused, Scope, TryLater, Unknown
from channels.e164 import is_e164
from channels.http_pool import Disconnected, NotConnected
from channels.twilio_codes import UnknownStatus, outcome_of, status_of
from channels.twilio_http import PooledHttpClient, TooMany, sdk_client
from config.settings import Twilio

log = logging.getLogger(__name__)

CONNECT_SECONDS = 5.0
TOTAL_SECONDS = 15.0
_RECONNECT_AFTER_SECONDS = 15.0
_FORM = {"Content-Type": "application/x-www-form-urlencoded", "Accept": "application/json"}
_PAGE = 50
_PAGES = 20  # 1,000 messages to one address in minutes is no reminder service: refuse to guess
_TRIAL_PREFIX = "Sent from your Twilio trial account - "


class TwilioSms:
    """Hands texts to Twilio, once each.

    `status_url` turns a message's reference into the address Twilio reports deliveries to; it must hold no number
    and no query. No reports are asked for if it is empty, or on this machine while Twilio is not: Twilio would refuse
    every text for it (21609). `sender` names one of `sender_names`, the first unless told otherwise. Use it on one
    event loop, and `close` before that loop ends.
    """

    name = "sms"
    keeps_log = True

    def __init__(
        self,
        settings: Twilio,
        status_url: Callable[[str], str],
        *,
        sender: str = "",
        connect_seconds: float = CONNECT_SECONDS,
        total_seconds: float = TOTAL_SECONDS,
    ) -> None:
        named = sender_names(settings.senders)
        self.rate = settings.messages_per_second
        self.sender = sender or next(iter(named))
        self._settings = settings
        self._status_url = status_url
        self._wants_reports = can_reach(settings.api_base_url, status_url("reference"))
        self._http = PooledHttpClient(connect_seconds=connect_seconds, total_seconds=total_seconds)
        token = settings.auth_token.get_secret_value()
        key, secret = settings.api_key_sid, settings.api_key_secret.get_secret_value()
        self._account = sdk_client(settings, self._http, settings.account_sid, token)
        self._client_for_messages = sdk_client(settings, self._http, key, secret) if key else self._account
        self._messages = self._client_for_messages.api.v2010.account.messages
        self._url = f"{settings.api_base_url.rstrip('/')}/2010-04-01/Accounts/{settings.account_sid}/Messages.json"
        own = named[self.sender]
        self._from = {"MessagingServiceSid" if own.startswith("MG") else "From": own}

    async def send(self, message: Outgoing) -> Outcome:
        """Hand one text over with exactly one POST; every failure is an Outcome."""
        if not is_e164(message.to):
            return Refused("not-e164", Scope.ADDRESS)
        try:
            message.text.encode()
        except UnicodeEncodeError:
            return Refused("not-unicode", Scope.CONTENT)
        try:
            answer = await self._post(message)
        except TooMany as failure:
            return outcome_of(429, None, failure.after_seconds)
        except NotConnected:
            return TryLater("connect", _RECONNECT_AFTER_SECONDS)
        except TimeoutError:
            return Unknown("timeout")
        except Disconnected:
            return Unknown("disconnected")
        return _outcome(answer)

    async def _post(self, message: Outgoing) -> Response:
        """Post the form through the SDK's client, below its resources: building those costs a third of a send."""
        form = {
            "To": message.to,
            "Body": message.text,
            "ValidityPeriod": str(min(36_000, max(5, message.valid_seconds))),
            **self._from,
        }
        if self._wants_reports:
            form["StatusCallback"] = self._status_url(message.reference)
        return await self._client_for_messages.request_async("POST", self._url, data=form, headers=dict(_FORM))

    async def sent_to(self, address: str, since: datetime) -> Sequence[Handed]:
        """List outbound texts to an E.164 number created since an instant, newest first; CannotAsk if Twilio won't say.

        Twilio gives creation times in whole seconds, so `since` is rounded down to one.
        """
        floor = since.replace(microsecond=0)
        found: list[Handed] = []
        page = await self._ask(self._messages.page_async(to=address, page_size=_PAGE))
        for _ in range(_PAGES):
            try:
                records = list(page)
            except Exception as failure:  # noqa: BLE001 - whatever is wrong with the list, it can't be relied on
                raise CannotAsk(f"Twilio's list of messages can't be read ({type(failure).__name__})") from None
            if any(not isinstance(record.date_created, datetime) for record in records):
                raise CannotAsk("Twilio's list of messages has an entry without a date")
            fresh = [record for record in records if record.date_created >= floor]
            found += [_handed(record) for record in fresh if str(record.direction).startswith("outbound-")]
            if not fresh or page.next_page_url is None:
                return sorted(found, key=lambda handed: handed.created_at, reverse=True)
            page = await self._ask(page.next_page_async())
        raise CannotAsk("Twilio lists more messages to this address than can be looked through")

    async def check(self) -> str:
        """Fetch the account, and with an API key one message, and say so in a line; CannotAsk says what to mend."""
        sid = self._settings.account_sid
        account = await self._ask(self._account.api.v2010.accounts(sid).fetch_async())
        if account.status != "active":
            raise CannotAsk(f"the Twilio account is {account.status}: see the Twilio console, then resume sending")
        if self._client_for_messages is not self._account:
            # A standard key may not read the account itself, so it is tried on what it is for.
            await self._ask(self._messages.page_async(page_size=1))
        return f"Twilio account …{sid[-4:]} is active; texts go out through {self.sender}"

    async def close(self) -> None:
        """Close connections; harmless if there are none."""
        await self._http.close()

    async def _ask(self, question: Any) -> Any:
        """Await a question to Twilio; its errors, whose texts hold numbers, become CannotAsk."""
        try:
            return await question
        except TooMany:
            raise CannotAsk("Twilio asks to slow down (429): try again in a minute") from None
        except TwilioException as failure:
            raise CannotAsk(_mend(failure)) from None
        except (NotConnected, Disconnected, TimeoutError) as failure:
            reason = str(failure) or type(failure).__name__
            raise CannotAsk(f"Twilio can't be reached ({reason}): check the network and TWILIO__API_BASE_URL") from None
        except Exception as failure:  # noqa: BLE001 - an unreadable answer is no answer
            raise CannotAsk(f"Twilio's answer can't be read ({type(failure).__name__}): check API_BASE_URL") from None


def sender_names(senders: Sequence[str]) -> dict[str, str]:
    """Name each number or Messaging Service without telling a number: by its last two digits, as in twilio:00."""
    named: dict[str, str] = {}
    for sender in senders:
        name = sender if sender.startswith("MG") else f"twilio:{sender[-2:]}"
        while name in named:
            name += "'"
        named[name] = sender
    return named


def can_reach(api_base_url: str, url: str) -> bool:
    """Tell whether who answers at `api_base_url` can call `url`: a name of this machine means nothing elsewhere."""
    hosts = (urlsplit(api_base_url).hostname or "", urlsplit(url).hostname or "")
    from_here, to_here = (host == "localhost" or host == "::1" or host.startswith("127.") for host in hosts)
    return bool(hosts[1]) and (from_here or not to_here)


def _outcome(answer: Response) -> Outcome:
    """Read the answer to a create; what can't be read after a 2xx may still have been sent."""
    try:
        said = json.loads(answer.text)
    except (ValueError, RecursionError):
        said = None
    said = said if isinstance(said, dict) else {}
    if 200 <= answer.status_code < 300:
        return _accepted(said)
    return outcome_of(answer.status_code, _number(str(said.get("code"))))


def _accepted(made: dict[str, Any]) -> Outcome:
    sid = made.get("sid")
    if not isinstance(sid, str) or not 0 < len(sid) <= 64:
        return Unknown("no-id")
    segments = str(made.get("num_segments") or "")
    count = int(segments) if segments.isascii() and segments.isdigit() else 0
    return Accepted(sid, _state(made.get("status")), count or None)  # "0": a service counts later


def _handed(record: Any) -> Handed:
    text = str(record.body or "").removeprefix(_TRIAL_PREFIX)
    code = "" if record.error_code is None else str(record.error_code)
    return Handed(str(record.sid), text, record.date_created, _state(record.status), code)


def _state(word: Any) -> str:
    """Twilio has the message, whatever it calls that; a new word must not hide it, but somebody should hear of it."""
    try:
        return status_of(str(word)).state
    except UnknownStatus:
        log.warning("twilio used a message status that is not in channels/twilio_codes.py")
        return "accepted"


def _status_and_code(failure: TwilioException) -> tuple[int, int | None]:
    """Read an SDK error of either kind; without a code of Twilio's the SDK repeats the HTTP status."""
    status, code = getattr(failure, "status", None), getattr(failure, "code", None)
    status = status if isinstance(status, int) else 500  # not even a status: treat as ambiguous
    number = _number(str(code))
    return status, None if number == status else number


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 6 else None


def _mend(failure: TwilioException) -> str:
    answer = next((part for part in failure.args if hasattr(part, "status_code")), None)
    status, code = (answer.status_code, None) if answer is not None else _status_and_code(failure)
    said = f"HTTP {status}" + (f", code {code}" if code else "")
    if status in (401, 403):
        return f"Twilio refuses the credentials ({said}): check TWILIO__ACCOUNT_SID, AUTH_TOKEN and API_KEY_SID/SECRET"
    if status == 404:
        return f"Twilio knows no such account ({said}): check TWILIO__ACCOUNT_SID and API_BASE_URL"
    return f"Twilio can't answer now ({said}): try again later, and see status.twilio.com"

"""Pure: the kinds of value a setting may have, each with a message that says what would be right."""

import json
import re
from datetime import time
from typing import Annotated, Any
from urllib.parse import SplitResult, urlsplit

from email_validator import EmailNotValidError, validate_email
from phonenumbers import SUPPORTED_REGIONS
from pydantic import AfterValidator, BeforeValidator, SecretStr

_TIME = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)(:00)?")
_PHONE = re.compile(r"\+[1-9]\d{7,14}|\d{5,6}")
_SID = {kind: re.compile(kind + r"[0-9A-Za-z]{32}") for kind in ("AC", "SK", "MG")}
_PG = re.compile(r"postgresql\+psycopg://[^/?]*(:\d+)?/\w")
KEY_CHARACTERS = 32


def _one_line(value: str) -> str:
    # A line break in a name would end up in an e-mail header.
    if not value.isprintable():
        raise ValueError("must be one line of printable characters")
    return value.strip()


def _country(value: Any) -> Any:
    code = value.strip().upper() if isinstance(value, str) else ""
    if code not in SUPPORTED_REGIONS:
        hint = ": the United Kingdom is GB" if code == "UK" else ", such as US or GB"
        raise ValueError(f"must be the two letters of a country (ISO 3166){hint}")
    return code


def _wall_time(value: Any) -> Any:
    if isinstance(value, time):  # TOML has times of its own
        match = value.tzinfo is None and value.second == value.microsecond == 0
    else:
        match = isinstance(value, str) and bool(_TIME.fullmatch(value.strip()))
    if not match:
        raise ValueError("must be a time of day such as 21:00")
    return value if isinstance(value, time) else time.fromisoformat(value.strip().zfill(5))


def _phone(value: str) -> str:
    number = re.sub(r"[\s().-]", "", value)
    if number and not _PHONE.fullmatch(number):
        raise ValueError("must be a number with its country code, such as +12025550123, or a short code")
    return number


def _sender(value: str) -> str:
    if value.startswith("MG") and _SID["MG"].fullmatch(value):
        return value
    if not value:
        raise ValueError("must name a number in each place of the list")
    return _phone(value)


def _sid(kind: str) -> Any:
    def check(value: str) -> str:
        if value and not _SID[kind].fullmatch(value):
            raise ValueError(f"must be {kind} and 32 more letters and digits, as Twilio's console shows it")
        return value

    return AfterValidator(check)


def _mailbox(value: str) -> str:
    if not value:
        return value
    try:
        found = validate_email(value, allow_smtputf8=False, check_deliverability=False, globally_deliverable=False)
    except EmailNotValidError:
        raise ValueError("must be one e-mail address, such as nudges@example.org") from None
    return found.ascii_email or found.normalized


def _web_url(value: str) -> str:
    parts = _split(value)
    good = parts and parts.scheme in {"http", "https"} and not (parts.query or parts.fragment or "@" in parts.netloc)
    if not good:
        raise ValueError("must look like https://nudges.example.org, without user, query or fragment")
    return value.rstrip("/")


def _smtp_url(value: SecretStr) -> SecretStr:
    url = value.get_secret_value()
    parts = _split(url)
    if url and not (parts and parts.scheme in {"smtp", "smtps"}):
        raise ValueError(
            "must look like smtp://user:password@host:587?tls=starttls or smtps://user:password@host"
            " (percent-encode special characters of the password)"
        )
    return value


def _database_url(value: SecretStr) -> SecretStr:
    url = value.get_secret_value()
    file = url.removeprefix("sqlite:///")
    if not url or (url != file and file and ":memory:" not in file):
        return value
    if not _PG.match(url):
        raise ValueError("must look like postgresql+psycopg://user:password@host/name or sqlite:///folder/file")
    return value


def _key(value: SecretStr) -> SecretStr:
    if 0 < len(value.get_secret_value()) < KEY_CHARACTERS:
        raise ValueError(f"must have at least {KEY_CHARACTERS} characters; leave it empty to have one generated")
    return value


def _list(value: Any) -> Any:
    """Take a JSON list, or words between commas."""
    if not isinstance(value, str):
        return value
    try:
        found = json.loads(value)
    except ValueError:
        found = [part.strip() for part in value.split(",") if part.strip()]
    if isinstance(found, list):
        return found
    raise ValueError('must be a list such as ["older key", "oldest key"]')


def _split(url: str) -> SplitResult | None:
    """Take a URL apart; None for one without a host or with a port that can't be."""
    try:
        parts = urlsplit(url)
        usable = bool(parts.hostname) and parts.port != 0
    except ValueError:
        return None
    return parts if usable else None


def _shared_keys(value: Any) -> Any:
    """Take id:secret pairs apart."""
    pairs = [tuple(each.split(":", 1)) if isinstance(each, str) else tuple(each) for each in _list(value)]
    if not all(len(pair) == 2 and all(pair) for pair in pairs):
        raise ValueError("must be a list of id:secret, such as webhooks_sharedkey_0123:its-secret")
    return tuple(pairs)


Line = Annotated[str, AfterValidator(_one_line)]
Country = Annotated[str, BeforeValidator(_country)]
WallTime = Annotated[time, BeforeValidator(_wall_time)]
Phone = Annotated[str, AfterValidator(_phone)]
AccountSid = Annotated[str, _sid("AC")]
ApiKeySid = Annotated[str, _sid("SK")]
ServiceSid = Annotated[str, _sid("MG")]
Mailbox = Annotated[str, AfterValidator(_mailbox)]
WebUrl = Annotated[str, AfterValidator(_web_url)]
SmtpUrl = Annotated[SecretStr, AfterValidator(_smtp_url)]
DatabaseUrl = Annotated[SecretStr, AfterValidator(_database_url)]
Key = Annotated[SecretStr, AfterValidator(_key)]
Keys = Annotated[tuple[Key, ...], BeforeValidator(_list)]
Senders = Annotated[tuple[Annotated[str, AfterValidator(_sender)], ...], BeforeValidator(_list)]
Secrets = Annotated[tuple[SecretStr, ...], BeforeValidator(_list)]
SharedKeys = Annotated[tuple[tuple[str, SecretStr], ...], BeforeValidator(_shared_keys)]

"""Pure: masks what must never be in a log. A last net: whoever logs should not log it in the first place."""

import re
from collections.abc import Mapping, MutableMapping
from typing import Any

MASK = "…"
_PRIVATE_KEYS = frozenset(
    {"address", "auth_token", "body", "email", "from", "key", "password", "phone", "secret", "text", "to", "token"}
)
_RULES = (
    (re.compile(r"(://)[^/\s@]+@"), rf"\1{MASK}@"),  # user and password in a URL
    (re.compile(r"[^\s@<>\"'=,;:/()\[\]]+(?:@|%40)[^\s@<>\"'=,;:/()\[\]]+\.[A-Za-z]{2,}"), MASK),  # e-mail addresses
    (
        re.compile(r"(/(?:me|confirm|unsubscribe|status|fresh|join)/)[^/\s?\"'<>]+", re.IGNORECASE),
        rf"\1{MASK}",
    ),  # links
    (re.compile(r"(?:(?<!\w)\+|%2B)[1-9](?:[ ().-]{0,2}\d){6,14}", re.IGNORECASE), MASK),  # +1 (202) 555-0123
    (re.compile(r"(?<![\w.+-])\(?[2-9]\d\d\)?[ .-]\d{3}[ .-]\d{4}(?!\w)"), MASK),  # (202) 555-0123
    (re.compile(r"(?<![\w.])\d{10,15}(?![\w.])"), MASK),  # 12025550123
    (re.compile(r"(?<!\w)[0-9a-f]{32}(?!\w)"), MASK),  # Twilio's auth tokens; its SIDs have letters before
)


def redact(text: str) -> str:
    """Mask phone numbers, e-mail addresses, passwords in URLs and the tokens of personal links in any text."""
    for pattern, mask in _RULES:
        text = pattern.sub(mask, text)
    return text


def redact_event(_logger: Any, _method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Mask a whole log entry (a structlog processor): texts at any depth, and everything under a private name."""
    for key, value in event.items():
        event[key] = _masked(key, value)
    return event


def _masked(key: str, value: Any) -> Any:
    if key in _PRIVATE_KEYS and value:
        return MASK
    if isinstance(value, Mapping):
        return {inner: _masked(str(inner), each) for inner, each in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [_masked("", each) for each in value]
    if value is None or isinstance(value, bool | int | float):
        return value
    return redact(value if isinstance(value, str) else repr(value))

"""Pure: the forms of `EMAIL__SMTP_URL`, read into what a connection needs."""

from dataclasses import dataclass, field
from typing import Literal
from urllib.parse import parse_qsl, unquote, urlsplit

Tls = Literal["implicit", "starttls", "none", "auto"]
_FORMS = "smtp://user:password@host:587?tls=starttls (or tls=none, tls=auto) or smtps://user:password@host:465"
_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


class SmtpUrlError(ValueError):
    """The URL can't be used; the message names the part and the mend, and repeats nothing of it."""

    def __init__(self, problem: str) -> None:
        super().__init__(f"KINDLING_EMAIL__SMTP_URL: {problem}; it looks like {_FORMS}")


@dataclass(frozen=True, slots=True)
class SmtpServer:
    """Where mail is handed over. `implicit` TLS from the first byte; `auto` takes STARTTLS if it is offered."""

    host: str
    port: int
    tls: Tls
    username: str = field(default="", repr=False)
    password: str = field(default="", repr=False)


def read_smtp_url(url: str) -> SmtpServer:
    """Read an SMTP URL; SmtpUrlError says what is wrong with it.

    Without `tls`, STARTTLS is demanded, except of this machine, where it is taken if offered. A password never
    leaves the machine in the clear unless `tls=none` says so: with one, `auto` means `starttls`.
    """
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise SmtpUrlError(
            "host or port can't be read (special characters in the password must be %-encoded)"
        ) from None
    if parts.scheme not in ("smtp", "smtps"):
        raise SmtpUrlError("must begin with smtp:// or smtps://")
    if not parts.hostname:
        raise SmtpUrlError("names no host")
    if parts.path not in ("", "/") or parts.fragment:
        raise SmtpUrlError("has something after the host (/, ? and # in a password must be %-encoded)")
    username, password = unquote(parts.username or ""), unquote(parts.password or "")
    if password and not username:
        raise SmtpUrlError("has a password but no user")
    tls = _tls(parts.scheme, parts.query, local=parts.hostname in _LOOPBACK, secret=bool(password))
    usual = {"implicit": 465, "starttls": 587, "none": 25, "auto": 25}[tls]
    return SmtpServer(parts.hostname, port or usual, tls, username, password)


def _tls(scheme: str, query: str, *, local: bool, secret: bool) -> Tls:
    options = dict(parse_qsl(query, keep_blank_values=True))
    wanted = options.pop("tls", None)
    if options:
        raise SmtpUrlError("has an option other than tls")
    if scheme == "smtps":
        if wanted is not None:
            raise SmtpUrlError("smtps:// is TLS from the start and takes no tls option")
        return "implicit"
    match wanted:
        case None:
            return "auto" if local else "starttls"
        case "auto":
            return "starttls" if secret and not local else "auto"
        case "starttls" | "none":
            return wanted
        case _:
            raise SmtpUrlError("tls must be starttls, none or auto")

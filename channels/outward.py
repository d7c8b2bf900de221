"""Pure: which addresses a stranger may have us call: public ones, over https. All others could be our own machines."""

from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from urllib.parse import urlsplit

LONGEST = 2_000
_LOCAL = frozenset({"localhost", "127.0.0.1", "::1"})
_NAT64 = (ip_network("64:ff9b::/96"), ip_network("64:ff9b:1::/48"))
_HTTPS = 443
_FIRST_FREE = 1024  # below it live other services: mail, shells, name servers


class BadUrl(ValueError):
    """We would not call that URL; the message says why, and what would be right."""


def check_url(url: str, *, local: bool = False) -> str:
    """Give a URL that may be called as it is written, or raise BadUrl. `local`: http to this machine may be, too."""
    if len(url) > LONGEST or not url.isascii() or any(character <= " " or character == "\\" for character in url):
        raise BadUrl(f"a URL is at most {LONGEST} plain characters without spaces, such as https://example.org/hook")
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise BadUrl("that is no URL: write it like https://example.org/hook") from None
    host = parts.hostname or ""
    if local and parts.scheme == "http" and host in _LOCAL:
        return url
    if parts.scheme != "https" or not host:
        raise BadUrl("a URL begins with https:// and names a host, such as https://example.org/hook")
    if parts.username is not None or parts.password is not None or parts.fragment:
        raise BadUrl("a URL holds no name, password or #: each call is signed instead")
    if port is not None and port != _HTTPS and port < _FIRST_FREE:
        raise BadUrl(f"the port must be {_HTTPS}, or {_FIRST_FREE} and above")
    if not _outside(host):
        raise BadUrl("that host is not one on the public internet")
    return url


def is_public(address: str) -> bool:
    """Tell whether an IP address is one of the public internet, also when it is wrapped in another.

    is_public("192.0.43.8") -> True; is_public("169.254.169.254") -> False; is_public("::ffff:10.0.0.1") -> False
    """
    try:
        found = ip_address(address.partition("%")[0])
    except ValueError:
        return False
    inner = _inner(found)
    return inner is not None and inner.is_global and not (inner.is_multicast or inner.is_reserved)


def is_here(address: str) -> bool:
    """Tell whether an IP address is this machine's own."""
    try:
        return ip_address(address).is_loopback
    except ValueError:
        return False


def _inner(found: IPv4Address | IPv6Address) -> IPv4Address | IPv6Address | None:
    """Give the address that is meant; None where that can't be told."""
    if isinstance(found, IPv4Address):
        return found
    if found.ipv4_mapped:
        return found.ipv4_mapped
    if found.sixtofour or found.teredo or any(found in net for net in _NAT64):
        return None
    return found


def _outside(host: str) -> bool:
    """Whether a host's name may be one out there: what it resolves to is looked at when it is called."""
    try:
        ip_address(host)
    except ValueError:
        name = host.rstrip(".").lower()
        last = name.rpartition(".")[2]
        # Of digits only, or hexadecimal: some resolvers read "2130706433" and "0x7f.1" as addresses.
        numeric = last.isdigit() or last.startswith("0x")
        return "." in name and not numeric and last not in {"localhost", "local", "internal", "home", "lan", "arpa"}
    return is_public(host)

"""Which URLs a stranger may have us call."""

import asyncio

import pytest
from fakes.receiver import Receiver

from channels.http_pool import HttpPool, NotConnected
from channels.outward import LONGEST, BadUrl, check_url, is_public

GOOD = (
    "https://example.org/hook",
    "https://hooks.example.com:8443/a/b?c=d",
    "https://8.8.8.8/x",
    "https://[2606:4700:4700::1111]/x",
    "https://example.org:443/",
)
BAD = (
    "http://example.org/hook",
    "ftp://example.org/",
    "https://",
    "https:///path",
    "https://localhost/x",
    "https://intranet/x",
    "https://printer.local/x",
    "https://metadata.google.internal/x",
    "https://127.0.0.1/x",
    "https://10.0.0.8/",
    "https://192.168.1.1/",
    "https://172.16.0.1/",
    "https://169.254.169.254/latest/meta-data",
    "https://100.64.0.1/",
    "https://0.0.0.0/",
    "https://[::1]/",
    "https://[::ffff:127.0.0.1]/",
    "https://[fd00::1]/",
    "https://[fe80::1%25eth0]/",
    "https://[64:ff9b::7f00:1]/",
    "https://[2002:7f00:1::]/",
    "https://2130706433/",
    "https://0x7f000001/",
    "https://127.1/",
    "https://0177.0.0.1/",
    "https://224.0.0.1/",
    "https://user:secret@example.org/",
    "https://example.org@10.0.0.1/",
    "https://example.org/#part",
    "https://example.org:22/",
    "https://example.org:25/",
    "https://example.org:99999/",
    "https://exa mple.org/",
    "https://example.org\\@10.0.0.1/",
    "https://example.org/\r\nHost: other",
    "https://exämple.org/",
    "https://example.org/" + "a" * LONGEST,
    "javascript:alert(1)",
    "//example.org/",
    "",
)


@pytest.mark.parametrize("url", GOOD)
def test_it_takes_what_is_out_there(url: str) -> None:
    assert check_url(url) == url


@pytest.mark.parametrize("url", BAD)
def test_it_refuses_what_could_be_ours(url: str) -> None:
    with pytest.raises(BadUrl):
        check_url(url)


def test_it_takes_this_machine_only_where_that_was_set() -> None:
    assert check_url("http://localhost:8090/x", local=True)
    for url in ("http://10.0.0.1/x", "https://localhost/x", "http://localhost.example.org/x"):
        with pytest.raises(BadUrl):
            check_url(url, local=True)


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("192.0.43.8", True),
        ("2606:4700:4700::1111", True),
        ("10.1.2.3", False),
        ("127.0.0.1", False),
        ("169.254.169.254", False),
        ("::ffff:8.8.8.8", True),
        ("::ffff:10.0.0.1", False),
        ("fe80::1%eth0", False),
        ("255.255.255.255", False),
        ("nonsense", False),
    ],
)
def test_it_knows_a_public_address(address: str, public: bool) -> None:
    assert is_public(address) is public


def test_it_never_connects_to_what_a_name_leads_to_at_home() -> None:
    async def call(url: str) -> str:
        pool = HttpPool(connect_seconds=2, total_seconds=2, allowed=is_public)
        try:
            await pool.request("POST", url, {}, b"{}")
        except NotConnected as failure:
            return str(failure)
        finally:
            await pool.close()
        return "called"

    with Receiver() as there:
        for url in (there.url, there.url.replace("127.0.0.1", "localhost")):
            assert asyncio.run(call(url)) == "NotAllowed"
        assert there.heard == []

"""The lean HTTP client, on real sockets, to servers that say exactly what a test wants said."""

import asyncio
import contextlib
import ipaddress
import socket
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import uvloop
from aiohttp import web
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from hypothesis import given, settings
from hypothesis import strategies as st

from channels import http_pool
from channels.http_pool import Answer, Disconnected, HttpPool, NotConnected

Script = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]
LOOPS = {"asyncio": asyncio.new_event_loop, "uvloop": uvloop.new_event_loop}


@pytest.fixture(params=LOOPS, autouse=True)
def runner(request: pytest.FixtureRequest) -> Iterator[asyncio.Runner]:
    with asyncio.Runner(loop_factory=LOOPS[request.param]) as made:
        yield made


@contextlib.asynccontextmanager
async def serving(script: Script, tls: ssl.SSLContext | None = None) -> AsyncIterator[str]:
    visits: set[asyncio.Task[None]] = set()

    async def visit(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task
        visits.add(task)
        try:
            with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError):
                await script(reader, writer)
        finally:
            writer.close()
            with contextlib.suppress(OSError):
                await writer.wait_closed()

    server = await asyncio.start_server(visit, "127.0.0.1", 0, ssl=tls)
    try:
        yield f"{'https' if tls else 'http'}://127.0.0.1:{server.sockets[0].getsockname()[1]}/here"
    finally:
        server.close()
        for task in visits:
            task.cancel()
        for ended in await asyncio.gather(*visits, return_exceptions=True):
            if isinstance(ended, Exception):  # being cancelled is none
                raise ended


def saying(*parts: bytes, then_wait: bool = True) -> Script:
    """Read a request, say these parts, and keep the line open or not; again for each request."""

    async def script(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while True:
            await reader.readuntil(b"\r\n\r\n")
            for part in parts:
                writer.write(part)
                await writer.drain()
                await asyncio.sleep(0.005)
            if not then_wait:
                return

    return script


async def ask(url: str, count: int = 1, **limits: float) -> list[Answer]:
    pool = HttpPool(**{"connect_seconds": 2.0, "total_seconds": 5.0, **limits})
    try:
        return [await pool.request("GET", url, {}) for _ in range(count)]
    finally:
        await pool.close()


@pytest.mark.parametrize(
    ("said", "body"),
    [
        ([b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello"], b"hello"),
        ([b"HTTP/1.1 200 OK\r\nContent-Le", b"ngth: 5\r\n\r\nhe", b"llo"], b"hello"),
        ([b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhe\r\n", b"3\r\nllo\r\n0\r\n\r\n"], b"hello"),
        ([b"HTTP/1.1 204 No Content\r\n\r\n"], b""),
        ([b"HTTP/1.1 100 Continue\r\n\r\n", b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi"], b"hi"),
        ([b"HTTP/1.1 503 Busy\r\nRetry-After: 7\r\nContent-Length: 0\r\n\r\n"], b""),
        ([b"HTTP/1.1 302 Found\r\nLocation: /there\r\nContent-Length: 0\r\n\r\n"], b""),
    ],
)
def test_it_reads_answers_however_they_are_cut(runner: asyncio.Runner, said: list[bytes], body: bytes) -> None:
    async def story() -> None:
        async with serving(saying(*said)) as url:
            first, second = await ask(url, 2)
            assert first.body == second.body == body
            assert first.status == int(said[-1 if b"100" in said[0] else 0].split()[1])

    runner.run(story())


def test_it_takes_the_end_of_the_line_for_the_end_of_an_unframed_body(runner: asyncio.Runner) -> None:
    async def story() -> None:
        async with serving(saying(b"HTTP/1.1 200 OK\r\n\r\nhel", b"lo", then_wait=False)) as url:
            assert [each.body for each in await ask(url, 2)] == [b"hello", b"hello"]

    runner.run(story())


@pytest.mark.parametrize("head", [b"Content-Length: 50", b"Transfer-Encoding: chunked"])
def test_it_keeps_the_status_when_the_body_breaks_off(runner: asyncio.Runner, head: bytes) -> None:
    async def story() -> None:
        async with serving(saying(b"HTTP/1.1 201 Created\r\n" + head + b"\r\n\r\n5\r\nhel", then_wait=False)) as url:
            (answer,) = await ask(url)
            assert (answer.status, answer.body) == (201, b"")

    runner.run(story())


@pytest.mark.parametrize(
    "said", [[], [b"HTTP/1.1 2"], [b"SSH-2.0-OpenSSH_9\r\n"], [b"HTTP/1.1 100 Continue\r\n\r\n"], [b"\x00" * 40]]
)
def test_it_says_disconnected_when_no_status_came(runner: asyncio.Runner, said: list[bytes]) -> None:
    async def story() -> None:
        async with serving(saying(*said, then_wait=False)) as url:
            with pytest.raises(Disconnected):
                await ask(url)

    runner.run(story())


@pytest.mark.parametrize("status", [b"201 Created", b"400 Bad Request", b"429 Too Many Requests"])
def test_it_never_takes_the_last_answer_for_one_that_did_not_come(runner: asyncio.Runner, status: bytes) -> None:
    async def script(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 " + status + b"\r\nContent-Length: 2\r\n\r\nok")
        await reader.readuntil(b"\r\n\r\n")  # a second request, which ends the line

    async def story() -> None:
        async with serving(script) as url:
            with pytest.raises(Disconnected):
                await ask(url, count=2)

    runner.run(story())


def test_it_asks_nothing_more_on_a_line_that_has_begun_a_second_answer(runner: asyncio.Runner) -> None:
    """The rest of that would else be taken for the answer to the next request."""
    first = b"HTTP/1.1 201 Created\r\nContent-Length: 2\r\n\r\nok"
    begun = b"HTTP/1.1 201 Created\r\nContent-Length: 5\r\n\r\n"

    async def story() -> None:
        async with serving(saying(first + begun)) as url:
            assert [each.body for each in await ask(url, count=2)] == [b"ok", b"ok"]

    runner.run(story())


def test_it_says_not_connected_where_nobody_listens(runner: asyncio.Runner) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{taken.getsockname()[1]}/secret"
        with pytest.raises(NotConnected) as caught:
            runner.run(ask(url))
    assert str(caught.value) == "ConnectionRefusedError"


def test_it_says_not_connected_when_no_line_is_free_in_time(runner: asyncio.Runner) -> None:
    with socket.create_server(("127.0.0.1", 0), backlog=0) as full, contextlib.ExitStack() as others:
        for _ in range(4):  # fill the queue of a server that accepts nobody
            other = others.enter_context(socket.socket())
            other.setblocking(False)
            other.connect_ex(full.getsockname())
        with pytest.raises(NotConnected):
            runner.run(ask(f"http://127.0.0.1:{full.getsockname()[1]}/", connect_seconds=0.2))


def test_it_gives_up_in_time_and_drops_the_line(runner: asyncio.Runner) -> None:
    async def story() -> None:
        lines: list[int] = []

        async def script(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            lines.append(1)
            await reader.readuntil(b"\r\n\r\n")
            if len(lines) == 1:
                assert await reader.read() == b"a=b"  # and then they hung up
                lines.append(2)
                return
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")

        async with serving(script) as url:
            pool = HttpPool(connect_seconds=2.0, total_seconds=0.2)
            with pytest.raises(TimeoutError):
                await pool.request("POST", url, {}, b"a=b")
            await asyncio.sleep(0.05)
            assert (await pool.request("POST", url, {}, b"a=b")).body == b"ok"
            assert lines == [1, 2, 1]
            await pool.close()

    runner.run(story())


def test_it_keeps_lines_and_opens_new_ones_only_when_needed(runner: asyncio.Runner) -> None:
    lines: list[object] = []

    async def script(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        lines.append(writer)
        await saying(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")(reader, writer)

    async def story() -> None:
        async with serving(script) as url:
            pool = HttpPool(connect_seconds=2.0, total_seconds=5.0)
            for _ in range(3):
                await asyncio.gather(*(pool.request("GET", url, {}) for _ in range(5)))
            await pool.close()
            assert len(lines) == 5

    runner.run(story())


@pytest.mark.parametrize("goodbye", [b"Connection: close\r\n", b""])
def test_it_never_asks_on_a_line_that_has_ended(runner: asyncio.Runner, goodbye: bytes) -> None:
    async def story() -> None:
        said = b"HTTP/1.1 200 OK\r\n" + goodbye + b"Content-Length: 2\r\n\r\nok"
        async with serving(saying(said, then_wait=False)) as url:
            pool = HttpPool(connect_seconds=2.0, total_seconds=5.0)
            for _ in range(4):
                assert (await pool.request("GET", url, {})).body == b"ok"
                await asyncio.sleep(0.02)  # their goodbye arrives
            await pool.close()

    runner.run(story())


def test_it_drops_a_line_that_was_idle_for_long(runner: asyncio.Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    lines: list[object] = []

    async def script(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        lines.append(writer)
        await saying(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")(reader, writer)

    async def story() -> None:
        monkeypatch.setattr(http_pool, "IDLE_SECONDS", -1.0)  # whatever is idle has been so for long
        async with serving(script) as url:
            await ask(url, 3)
        assert len(lines) == 3

    runner.run(story())


def test_it_distrusts_a_line_on_which_more_was_said_than_asked(runner: asyncio.Runner) -> None:
    twice = b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\none" + b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\ntwo"

    async def story() -> None:
        async with serving(saying(twice)) as url:
            assert [each.body for each in await ask(url, 3)] == [b"one"] * 3

    runner.run(story())


def test_it_speaks_tls_only_to_whom_it_can_verify(runner: asyncio.Runner, tmp_path: Path) -> None:
    certificate = _certificate(tmp_path)
    tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    tls.load_cert_chain(certificate)

    async def story() -> None:
        async with serving(saying(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"), tls) as url:
            with pytest.raises(NotConnected):
                await ask(url)
            pool = HttpPool(connect_seconds=2.0, total_seconds=5.0)
            pool._tls = ssl.create_default_context(cafile=str(certificate))
            assert (await pool.request("GET", url, {})).body == b"ok"
            await pool.close()

    runner.run(story())


@pytest.mark.parametrize("url", ["ftp://example.org/", "http:///x", "example.org", "http://example.org/a\r\nX: y"])
def test_it_refuses_what_is_no_request(runner: asyncio.Runner, url: str) -> None:
    with pytest.raises((ValueError, NotConnected)):
        runner.run(ask(url))


def test_it_refuses_a_header_with_a_line_break(runner: asyncio.Runner) -> None:
    async def story() -> None:
        pool = HttpPool(connect_seconds=2.0, total_seconds=5.0)
        with pytest.raises(ValueError, match="line break"):
            await pool.request("GET", "http://127.0.0.1:9/", {"X-One": "1\r\nX-Two: 2"})

    runner.run(story())


@given(junk=st.lists(st.binary(max_size=60), max_size=4))
@settings(deadline=None, max_examples=60)
def test_it_ends_whatever_a_server_says(junk: list[bytes]) -> None:
    async def story() -> None:
        async with serving(saying(*junk, then_wait=False)) as url:
            with contextlib.suppress(Disconnected):
                assert isinstance((await ask(url))[0], Answer)

    asyncio.run(story())


def test_it_is_understood_by_a_real_server(runner: asyncio.Runner) -> None:
    async def handle(request: web.Request) -> web.Response:
        form = await request.post()
        return web.json_response({"form": dict(form), "query": request.query_string, "by": request.headers["X-By"]})

    async def story() -> None:
        app = web.Application()
        app.router.add_post("/messages", handle)
        served = web.AppRunner(app)
        await served.setup()
        site = web.TCPSite(served, "127.0.0.1", 0)
        await site.start()
        url = f"http://127.0.0.1:{served.addresses[0][1]}/messages?a=1"
        head = {"Content-Type": "application/x-www-form-urlencoded", "X-By": "us"}
        pool = HttpPool(connect_seconds=2.0, total_seconds=5.0)
        answer = await pool.request("POST", url, head, b"To=%2B1&Body=a+b")
        assert answer.body == b'{"form": {"To": "+1", "Body": "a b"}, "query": "a=1", "by": "us"}'
        await pool.close()
        await served.cleanup()

    runner.run(story())


def _certificate(folder: Path) -> Path:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    day = datetime(2026, 1, 1, tzinfo=UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(day)
        .not_valid_after(day + timedelta(days=36500))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), True)
        .sign(key, hashes.SHA256())
    )
    file = folder / "server.pem"
    file.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        + made.public_bytes(serialization.Encoding.PEM)
    )
    return file

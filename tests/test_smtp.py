"""Mail as it is written, and as a real SMTP server takes it."""

import asyncio
import datetime as dt
import ipaddress
import re
import ssl
from collections.abc import Coroutine
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from fakes.smtp import PASSWORD, USER, FakeSmtp
from hypothesis import given, settings
from hypothesis import strategies as st

from channels.channel import Accepted, CannotAsk, Outcome, Outgoing, Refused, Scope, TryLater
from channels.mail import BadMail, Letterhead, mailbox, write_mail
from channels.smtp_email import SmtpEmail
from channels.smtp_url import SmtpServer, SmtpUrlError, read_smtp_url
from config.clock import FixedClock
from config.settings import Program

NOW = dt.datetime(2026, 3, 2, 15, 0, tzinfo=dt.UTC)
HEAD = Letterhead("Kindling", "nudges@example.org", "help@example.org")
AMINA = "amina@example.net"
LOGIN = f"{quote(USER, safe='')}:{quote(PASSWORD, safe='')}"


def mail(**more: Any) -> Outgoing:
    given = {"reference": "r-1", "to": AMINA, "text": "Hello\n", "subject": "A note", "html": "<p>Hello</p>"}
    return Outgoing(**{**given, "unsubscribe_url": "https://nudges.example.org/u/abc", **more})


def read(written: bytes) -> EmailMessage:
    return message_from_bytes(written, _class=EmailMessage, policy=default)


def run(channel: SmtpEmail, *stories: Coroutine[Any, Any, Any]) -> list[Any]:
    async def whole() -> list[Any]:
        try:
            return [await story for story in stories]
        finally:
            await channel.close()

    return asyncio.run(whole())


def channel_to(smtp: FakeSmtp, url: str = "", **more: Any) -> SmtpEmail:
    return SmtpEmail(smtp.settings(url), Program(), FixedClock(NOW), **more)


def test_it_writes_every_header() -> None:
    written = read(write_mail(mail(), HEAD, NOW))
    assert dict(written.items()) == {
        "From": "Kindling <nudges@example.org>",
        "To": AMINA,
        "Subject": "A note",
        "Date": "Mon, 02 Mar 2026 15:00:00 +0000",
        "Message-ID": "<r-1@example.org>",
        "List-Id": "Kindling <nudges.example.org>",
        "List-Help": "<mailto:help@example.org>",
        "List-Unsubscribe": "<https://nudges.example.org/u/abc>",
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
        "Auto-Submitted": "auto-generated",
        "X-Auto-Response-Suppress": "All",
        "MIME-Version": "1.0",
        "Content-Type": written["Content-Type"],
    }
    assert [part.get_content_type() for part in written.walk()] == ["multipart/alternative", "text/plain", "text/html"]


def test_it_answers_as_an_answer_and_without_html_writes_plain_text() -> None:
    written = read(write_mail(mail(auto_reply=True, html="", unsubscribe_url=""), HEAD, NOW))
    assert written["Auto-Submitted"] == "auto-replied"
    assert written.get_content_type() == "text/plain"
    assert "List-Unsubscribe" not in written
    assert "List-Unsubscribe-Post" not in written


@settings(deadline=None, max_examples=60)
@given(st.text("abcdefXYZ0189-_.~%/=&?", min_size=1, max_size=300))
def test_it_never_folds_or_encodes_the_unsubscribe_link(tail: str) -> None:
    url = f"https://nudges.example.org/{tail}"
    written = write_mail(mail(unsubscribe_url=url), HEAD, NOW)
    line = re.search(rb"\r\nList-Unsubscribe: ([^\r]*)\r\n", written)
    assert line is not None
    assert line[1] == f"<{url}>".encode()
    assert b"=?" not in line[0].replace(tail.encode(), b"")


def test_it_offers_one_click_only_over_https() -> None:
    written = read(write_mail(mail(unsubscribe_url="http://127.0.0.1:8000/u/abc"), HEAD, NOW))
    assert written["List-Unsubscribe"] == "<http://127.0.0.1:8000/u/abc>"
    assert "List-Unsubscribe-Post" not in written


@pytest.mark.parametrize(
    "url", ["javascript:x", "https://a b", "https://x>,<https://y", "https://x\r\nBcc: e@example.com", "u"]
)
def test_it_refuses_a_link_that_is_none(url: str) -> None:
    with pytest.raises(BadMail, match="bad-link"):
        write_mail(mail(unsubscribe_url=url), HEAD, NOW)


@settings(deadline=None, max_examples=200)
@given(
    st.text() | st.sampled_from(["x\r\nBcc: e@example.com", "x\nY: z", "\x0bA: b", "\u2028B: c", "\x85D: e"]),
    st.text(max_size=40),
)
def test_it_lets_no_text_become_a_header(subject: str, name: str) -> None:
    try:
        written = write_mail(mail(subject=subject), Letterhead(name, HEAD.address), NOW)
    except BadMail:
        assert re.search("[\ud800-\udfff]", subject + name)  # half a character can't be written at all
        return
    expected = {"From", "To", "Subject", "Date", "Message-ID", "List-Id", "List-Unsubscribe", "List-Unsubscribe-Post"}
    expected |= {"Auto-Submitted", "X-Auto-Response-Suppress", "MIME-Version", "Content-Type"}
    assert written.isascii()
    assert {
        line.split(":")[0] for line in written.decode().split("\r\n\r\n")[0].split("\r\n") if line[0] not in " \t"
    } == expected


@pytest.mark.parametrize("reference", ["", "a b", "a@b", "<r>", "r\r\nX: y", "x" * 65, "é"])
def test_it_refuses_a_reference_that_would_break_the_message_id(reference: str) -> None:
    with pytest.raises(BadMail, match="bad-reference"):
        write_mail(mail(reference=reference), HEAD, NOW)


@pytest.mark.parametrize(
    ("address", "written"),
    [
        ("amina@example.net", "amina@example.net"),
        ("a.b+c_d=e'f@sub.example.net", "a.b+c_d=e'f@sub.example.net"),
        ("amina@bücher.example", "amina@xn--bcher-kva.example"),
    ],
)
def test_it_writes_addresses_in_ascii(address: str, written: str) -> None:
    assert mailbox(address) == written


@pytest.mark.parametrize(
    "address", ["", "@", "a@", "@b", "a b@c", "a@b c", "é@example.net", "a..b@c", "a@b..c", "a,b@c", "<a@b>", "a@b>"]
)
def test_it_refuses_addresses_that_are_none(address: str) -> None:
    with pytest.raises(BadMail, match="bad-address"):
        mailbox(address)


@pytest.mark.parametrize(
    ("url", "server"),
    [
        ("smtp://mail.example.org", SmtpServer("mail.example.org", 587, "starttls")),
        ("smtp://mail.example.org?tls=none", SmtpServer("mail.example.org", 25, "none")),
        ("smtp://mail.example.org:2525?tls=auto", SmtpServer("mail.example.org", 2525, "auto")),
        ("smtps://mail.example.org", SmtpServer("mail.example.org", 465, "implicit")),
        ("smtp://localhost:1025/", SmtpServer("localhost", 1025, "auto")),
        ("smtp://[::1]:1025", SmtpServer("::1", 1025, "auto")),
        ("smtp://u:p@mail.example.org?tls=auto", SmtpServer("mail.example.org", 587, "starttls", "u", "p")),
        ("smtp://u%40example.org:p%2F%3A%23@h", SmtpServer("h", 587, "starttls", "u@example.org", "p/:#")),
    ],
)
def test_it_reads_every_form_of_the_url(url: str, server: SmtpServer) -> None:
    assert read_smtp_url(url) == server


BAD_URLS = [
    "",
    "mail.example.org",
    "http://h",
    "smtp://",
    "smtp://h:99999",
    "smtp://h:x",
    "smtp://u:s3cr/t@h",
    "smtp://[h",
]
BAD_URLS += ["smtp://:s3cr@h", "smtp://h/path", "smtp://h?tls=maybe", "smtp://h?ssl=1", "smtps://h?tls=none"]
BAD_URLS += ["smtp://u:s3cr#t@h"]


@pytest.mark.parametrize("url", BAD_URLS)
def test_it_says_what_is_wrong_with_a_url_and_keeps_its_secrets(url: str) -> None:
    with pytest.raises(SmtpUrlError, match=r"EMAIL__SMTP_URL: .* it looks like") as refused:
        read_smtp_url(url)
    assert "s3cr" not in str(refused.value)
    assert "s3cr" not in repr(read_smtp_url("smtp://u:s3cr@h"))


def test_it_hands_over_what_it_wrote() -> None:
    with FakeSmtp() as smtp:
        url = "https://nudges.example.org/" + "u" * 270
        channel = channel_to(smtp)
        (outcome,) = run(channel, channel.send(mail(unsubscribe_url=url, subject="Grüße\r\nBcc: eve@example.com")))
        assert outcome == Accepted("r-1")
        (taken,) = smtp.taken
    assert (taken.sender, taken.recipients) == ("nudges@example.org", [AMINA])
    assert f"\r\nList-Unsubscribe: <{url}>\r\n".encode() in taken.raw
    assert taken.mail["Subject"] == "Grüße Bcc: eve@example.com"
    assert "Bcc" not in taken.mail


def test_it_repeats_the_message_id_when_it_repeats_a_message() -> None:
    with FakeSmtp() as smtp:
        channel = channel_to(smtp)
        run(channel, channel.send(mail()), channel.send(mail()))
        assert len({one.mail["Message-ID"] for one in smtp.taken}) == 1


def test_it_keeps_a_few_connections() -> None:
    with FakeSmtp() as smtp:
        channel = channel_to(smtp)

        async def many() -> list[Outcome]:
            first = await asyncio.gather(*(channel.send(mail(reference=f"r-{n}")) for n in range(30)))
            opened = smtp.connections
            second = [await channel.send(mail(reference=f"s-{n}")) for n in range(10)]
            assert opened == smtp.connections <= 8
            return [*first, *second]

        (outcomes,) = run(channel, many())
        assert {type(outcome) for outcome in outcomes} == {Accepted}


def test_it_goes_on_after_the_server_dropped_a_kept_connection() -> None:
    with FakeSmtp() as smtp:
        channel = channel_to(smtp)

        async def story() -> list[Outcome]:
            first = await channel.send(mail(reference="r-1"))
            smtp.knobs.drop_at = "mail"
            dropped = await channel.send(mail(reference="r-2"))
            smtp.knobs.drop_at = ""
            return [first, dropped, await channel.send(mail(reference="r-2"))]

        (outcomes,) = run(channel, story())
        assert [type(outcome) for outcome in outcomes] == [Accepted, TryLater, Accepted]
        assert len(smtp.taken) == 2


def test_it_goes_on_after_a_refused_recipient_on_the_same_connection() -> None:
    with FakeSmtp() as smtp:
        smtp.knobs.rcpt_reply["gone@example.net"] = "550 5.1.1 unknown"
        channel = channel_to(smtp)
        outcomes = run(channel, channel.send(mail(to="gone@example.net")), channel.send(mail()))
        assert outcomes == [Refused("550 5.1.1", Scope.ADDRESS), Accepted("r-1")]
        assert smtp.connections == 1


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    folder = tmp_path_factory.mktemp("tls")
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    names = x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))])
    until = dt.datetime(2100, 1, 1, tzinfo=dt.UTC)
    builder = x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number(), NOW, until)
    made = builder.add_extension(names, critical=False).sign(key, hashes.SHA256())
    pem, private = folder / "cert.pem", folder / "key.pem"
    pem.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    plain = (serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    private.write_bytes(key.private_bytes(*plain))
    return pem, private


def trusting(certificate: tuple[Path, Path]) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=str(certificate[0]))


@pytest.mark.parametrize("implicit", [True, False], ids=["smtps", "starttls"])
def test_it_logs_in_over_tls(certificate: tuple[Path, Path], implicit: bool) -> None:
    with FakeSmtp(tls=certificate, implicit_tls=implicit, auth=True) as smtp:
        url = f"{'smtps' if implicit else 'smtp'}://{LOGIN}@127.0.0.1:{{port}}" + ("" if implicit else "?tls=starttls")
        channel = channel_to(smtp, url, tls_context=trusting(certificate))
        line, outcome = run(channel, channel.check(), channel.send(mail()))
        assert outcome == Accepted("r-1")
        assert smtp.logins == 2
        assert line.endswith("takes mail over TLS, logged in")
        assert USER not in line


@pytest.mark.parametrize(
    ("url", "mend"),
    [
        ("smtp://{login}@127.0.0.1:{port}?tls=starttls", "TLS fails"),
        ("smtp://127.0.0.1:1?tls=none", "can't be reached"),
        ("smtp://no-such-host.invalid", "can't be reached"),
    ],
)
def test_it_keeps_mail_and_says_what_to_mend(certificate: tuple[Path, Path], url: str, mend: str) -> None:
    with FakeSmtp(tls=certificate, auth=True) as smtp:
        channel = channel_to(smtp, url.replace("{login}", LOGIN))
        with pytest.raises(CannotAsk, match=mend):
            run(channel, channel.check())
        (outcome,) = run(channel, channel.send(mail()))
        assert isinstance(outcome, TryLater)
        assert (outcome.scope is Scope.ACCOUNT) == (mend == "TLS fails")


@pytest.mark.parametrize(
    ("url", "mend"),
    [
        ("smtp://u:wrong@127.0.0.1:{port}?tls=none", "refuses the user or password"),
        ("smtp://127.0.0.1:{port}?tls=starttls", "offers no STARTTLS"),
    ],
)
def test_it_stops_the_account_on_a_wrong_login_or_missing_tls(url: str, mend: str) -> None:
    with FakeSmtp(auth=True) as smtp:
        channel = channel_to(smtp, url)
        with pytest.raises(CannotAsk, match=mend) as refused:
            run(channel, channel.check())
        assert "wrong" not in str(refused.value)
        (outcome,) = run(channel, channel.send(mail()))
        assert isinstance(outcome, TryLater)
        assert outcome.scope is Scope.ACCOUNT
        assert smtp.taken == []

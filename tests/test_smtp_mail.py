"""Mail as it is written, and the URL of the server it goes to."""

import datetime as dt
import re
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from channels.channel import Outgoing
from channels.mail import BadMail, Letterhead, mailbox, write_mail
from channels.smtp_url import SmtpServer, SmtpUrlError, read_smtp_url

NOW = dt.datetime(2026, 3, 2, 15, 0, tzinfo=dt.UTC)
HEAD = Letterhead("Kindling", "nudges@example.org", "help@example.org")
AMINA = "amina@example.net"


def mail(**more: Any) -> Outgoing:
    given = {"reference": "r-1", "to": AMINA, "text": "Hello\n", "subject": "A note", "html": "<p>Hello</p>"}
    return Outgoing(**{**given, "unsubscribe_url": "https://nudges.example.org/u/abc", **more})


def read(written: bytes) -> EmailMessage:
    return message_from_bytes(written, _class=EmailMessage, policy=default)


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


def test_it_writes_ascii_only_as_not_every_server_takes_eight_bits() -> None:
    written = write_mail(mail(text="é" * 20 + "x" * 60, html="<p>é</p>" + "x" * 600, subject="é"), HEAD, NOW)
    assert written.isascii()
    assert max(len(line) for line in written.split(b"\r\n")) <= 998


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

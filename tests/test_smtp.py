"""Mail as a real SMTP server takes it."""

import asyncio
import datetime as dt
import ipaddress
import ssl
from collections.abc import Coroutine
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from fakes.smtp import PASSWORD, USER, FakeSmtp

from channels.channel import Accepted, CannotAsk, Outcome, Outgoing, Refused, Scope, TryLater
from channels.smtp_email import SmtpEmail
from config.clock import FixedClock
from config.settings import Email, Program, SettingsError

NOW = dt.datetime(2026, 3, 2, 15, 0, tzinfo=dt.UTC)
AMINA = "amina@example.net"
LOGIN = f"{quote(USER, safe='')}:{quote(PASSWORD, safe='')}"


def mail(**more: Any) -> Outgoing:
    given = {"reference": "r-1", "to": AMINA, "text": "Hello\n", "subject": "A note", "html": "<p>Hello</p>"}
    return Outgoing(**{**given, "unsubscribe_url": "https://nudges.example.org/u/abc", **more})


def run(channel: SmtpEmail, *stories: Coroutine[Any, Any, Any]) -> list[Any]:
    async def whole() -> list[Any]:
        try:
            return [await story for story in stories]
        finally:
            await channel.close()

    return asyncio.run(whole())


def channel_to(smtp: FakeSmtp, url: str = "", **more: Any) -> SmtpEmail:
    return SmtpEmail(smtp.settings(url), Program(), FixedClock(NOW), **more)


def test_it_does_not_start_with_a_url_it_cannot_use() -> None:
    email = Email.model_validate({"smtp_url": "smtp://u:s3cr@mail.example.org?tls=maybe", "from": USER})
    with pytest.raises(SettingsError, match="tls must be") as refused:
        SmtpEmail(email, Program(), FixedClock(NOW))
    assert "s3cr" not in str(refused.value)


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


def test_it_opens_another_connection_when_a_kept_one_is_told_to_close() -> None:
    with FakeSmtp() as smtp:
        channel = channel_to(smtp)
        smtp.knobs.mail_replies = ["", "421 4.3.2 had enough"]
        outcomes = run(channel, channel.send(mail()), channel.send(mail(reference="r-2")))
        assert outcomes == [Accepted("r-1"), Accepted("r-2")]
        assert smtp.connections == 2


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

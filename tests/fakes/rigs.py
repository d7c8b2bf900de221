"""Each way out with its other side, all of one shape, for the contract they keep."""

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from fakes.smtp import FakeSmtp
from fakes.twilio import FAULTS, FakeTwilio, Fault

from channels.channel import Channel
from channels.outbox import Outbox
from channels.smtp_email import SmtpEmail
from channels.twilio_sms import TwilioSms
from config.clock import SystemClock
from config.settings import Program

NUMBER, MAILBOX = "+12025550123", "amina@example.net"


@dataclass
class Rig:
    """A channel, whom it writes to, what the other side has, and how the other side can be made to fail."""

    channel: Channel
    to: str
    taken: Callable[[], list[str]]
    fail: Callable[[str], None]


def status_url(reference: str) -> str:
    return f"https://nudges.example.org/twilio/status/{reference}"


@contextlib.contextmanager
def twilio_rig(folder: Path, seconds: float = 10) -> Iterator[Rig]:
    with FakeTwilio() as twilio:
        channel = TwilioSms(twilio.settings(), status_url, connect_seconds=5, total_seconds=seconds)
        extra = {
            "unreadable": Fault(accepts=True, body=b"<html>oops</html>"),
            "not-an-object": Fault(accepts=True, body=b"[1, 2]"),
            "deep": Fault(accepts=True, body=b"[" * 100_000),
            "no-id": Fault(accepts=True, body=b"{}"),
            "empty": Fault(accepts=True, body=b""),
            "odd-number": Fault(accepts=True, body=b'{"sid": 7, "error_code": {}, "date_created": 3}'),
            "redirect": Fault(status=302),
            "teapot": Fault(status=418),
            "errors-as-list": Fault(status=400, body=b'["no"]'),
            "502-after": Fault(status=502, accepts=True, body=b"bad gateway"),
        }

        def fail(kind: str) -> None:
            twilio.knobs.plan.append({**FAULTS, **extra}[kind])

        yield Rig(channel, NUMBER, lambda: [record["body"] for record in twilio.book.all()], fail)


@contextlib.contextmanager
def smtp_rig(folder: Path, seconds: float = 10) -> Iterator[Rig]:
    with FakeSmtp() as smtp:
        channel = SmtpEmail(smtp.settings(), Program(), SystemClock(), connect_seconds=5, total_seconds=seconds)

        def fail(kind: str) -> None:
            step, _, reply = kind.partition(" ")
            match step:
                case "drop" | "slow":
                    setattr(smtp.knobs, f"{step}_at", reply)
                case "rcpt":
                    smtp.knobs.rcpt_reply[MAILBOX] = reply
                case _:
                    setattr(smtp.knobs, f"{step}_reply", reply)

        def taken() -> list[str]:
            bodies = [one.mail.get_body(("plain",)) for one in smtp.taken]
            texts = [str(body.get_content()) for body in bodies if body is not None]
            return [text.replace("\r\n", "\n").removesuffix("\n") for text in texts]

        yield Rig(channel, MAILBOX, taken, fail)


@contextlib.contextmanager
def outbox_rig(folder: Path, seconds: float = 10, name: str = "sms") -> Iterator[Rig]:
    box = folder / "data" / "outbox"
    channel = Outbox(box, name, SystemClock())

    def fail(kind: str) -> None:
        if kind == "not-a-folder":
            box.parent.mkdir(parents=True)
            box.write_text("in the way")

    to = NUMBER if name == "sms" else MAILBOX
    yield Rig(channel, to, lambda: [filed.text for filed in channel.messages()], fail)


RIGS = {
    "twilio": twilio_rig,
    "smtp": smtp_rig,
    "outbox-sms": outbox_rig,
    "outbox-email": lambda folder, seconds=10: outbox_rig(folder, seconds, "email"),
}

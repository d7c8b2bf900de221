"""Twilio's other half: signed webhooks to us, its own STOP handling, and handsets that answer."""

import urllib.error
import urllib.request
import uuid
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import urlencode
from xml.etree import ElementTree

from fakes.twilio import ACCOUNT, FROM, TOKEN, FakeTwilio
from fakes.twilio_book import Record
from twilio.request_validator import RequestValidator

STOP_WORDS = frozenset({"stop", "stopall", "unsubscribe", "cancel", "end", "quit", "revoke", "optout"})
START_WORDS = frozenset({"start", "yes", "unstop"})
HELP_WORDS = frozenset({"help", "info"})
_REPLIES = {
    "STOP": "You have successfully been unsubscribed. You will not receive any more messages from this number. "
    "Reply START to resubscribe.",
    "START": "You have successfully been re-subscribed to messages from this number. Reply HELP for help. "
    "Reply STOP to unsubscribe. Msg&Data Rates May Apply.",
    "HELP": "Reply STOP to unsubscribe. Msg&Data Rates May Apply.",
}
_NETWORK = {
    "STOP": 'NETWORK MSG: You replied with the word "stop" which blocks all texts sent from this number. '
    'Text back "unstop" to receive messages again.',
    "START": "NETWORK MSG: You have replied unstop and will begin receiving messages again from this number.",
}


@dataclass(frozen=True)
class Answer:
    """What our webhook said."""

    status: int
    body: str

    @property
    def texts(self) -> list[str]:
        """The messages of the TwiML."""
        if not self.body.strip():
            return []
        root = ElementTree.fromstring(self.body)
        assert root.tag == "Response"
        return ["".join(element.itertext()) for element in root.iter("Message")]


Post = Callable[[str, Mapping[str, str], Mapping[str, str]], Answer]


def post(url: str, form: Mapping[str, str], headers: Mapping[str, str]) -> Answer:
    """POST a form over the network; give another function of this shape to reach an app in the same process."""
    request = urllib.request.Request(url, urlencode(form).encode(), dict(headers), method="POST")
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(request, timeout=15) as answer:
            return Answer(answer.status, answer.read().decode())
    except urllib.error.HTTPError as error:
        with error:
            return Answer(error.code, error.read().decode())


def signed(url: str, form: Mapping[str, str], token: str = TOKEN) -> dict[str, str]:
    """The headers Twilio sends with this form to this URL."""
    signature = RequestValidator(token).compute_signature(url, dict(form))
    return {"X-Twilio-Signature": signature, "I-Twilio-Idempotency-Token": str(uuid.uuid4())}


def inbound_form(from_: str, body: str, to: str = FROM, **more: str) -> dict[str, str]:
    """What Twilio sends for a text that came in."""
    sid = more.pop("MessageSid", f"SM{uuid.uuid4().hex}")
    form = {"MessageSid": sid, "SmsSid": sid, "SmsMessageSid": sid, "AccountSid": ACCOUNT, "From": from_, "To": to}
    rest = {"Body": body, "NumMedia": "0", "NumSegments": "1", "SmsStatus": "received", "ApiVersion": "2010-04-01"}
    return {**form, **rest, "FromCountry": "US", "ToCountry": "US", "FromCity": "", "FromState": "", **more}


def status_form(record: Record, status: str, error_code: str = "") -> dict[str, str]:
    """What Twilio sends when a message moves on."""
    sid = record["sid"]
    form = {"MessageSid": sid, "SmsSid": sid, "AccountSid": ACCOUNT, "From": record["from"] or FROM, "To": record["to"]}
    form |= {"MessageStatus": status, "SmsStatus": status, "ApiVersion": "2010-04-01"}
    return form | ({"ErrorCode": error_code} if error_code else {})


class Carrier:
    """Handsets and Twilio's Messaging between them and us.

    `optout`: "provider" blocks after STOP and answers keywords itself (long codes); "advanced" also tells us in
    OptOutType; "app" leaves all of it to us; "toll-free" leaves it to us too, but the networks themselves obey STOP,
    START and UNSTOP (not YES). `handsets` holds what each number was shown.
    """

    def __init__(self, twilio: FakeTwilio, inbound_url: str, optout: str = "provider", post: Post = post) -> None:
        self.handsets: dict[str, list[str]] = {}
        self._twilio = twilio
        self._inbound_url = inbound_url
        self._optout = optout
        self._post = post

    def text_in(self, from_: str, body: str, **more: str) -> Answer:
        """A person texts; give our webhook's answer, whose messages go to the handset unless it is blocked."""
        return self.hand(self.take(from_, body, **more))

    def take(self, from_: str, body: str, **more: str) -> dict[str, str]:
        """Take a person's text, obey it and list it; give the form, for a webhook that may get lost."""
        keyword = self._obey(from_, body)
        form = inbound_form(from_, body, **more)
        fields = {"From": from_, "To": form["To"], "Body": body}
        self._twilio.book.accept(ACCOUNT, fields, "inbound", form["MessageSid"], "received")
        if keyword and self._optout == "advanced":
            form = {"OptOutType": keyword, **form}
        return form

    def hand(self, form: Mapping[str, str]) -> Answer:
        """Post the webhook of a text; the same form again is a retry."""
        answer = self._post(self._inbound_url, form, signed(self._inbound_url, form))
        from_ = form["From"]
        if from_ not in self._twilio.knobs.blocked:
            for text in answer.texts:
                fields = {"From": FROM, "To": from_, "Body": text}
                self._twilio.book.accept(ACCOUNT, fields, "outbound-reply")
                self._show(from_, text)
        return answer

    def report(self, record: Record, statuses: Iterable[str], error_code: str = "") -> list[Answer]:
        """Tell us of these statuses, in this order; the same twice is a repeated callback. The book is left alone."""
        url = record["_status_callback"]
        assert url, "this message asked for no reports"
        answers = []
        for status in statuses:
            form = status_form(record, status, error_code if status in ("failed", "undelivered") else "")
            answers.append(self._post(url, form, signed(url, form)))
        return answers

    def deliver(self, record: Record) -> list[Answer]:
        """Bring an accepted message to its handset, and report each step."""
        self._twilio.book.update(record["sid"], status="delivered")
        self._show(record["to"], record["body"])
        return self.report(record, ("queued", "sending", "sent", "delivered")) if record["_status_callback"] else []

    def _obey(self, from_: str, body: str) -> str:
        """Match the whole body, in any case, as Twilio does; block, unblock, answer."""
        word = body.strip().lower()
        groups = {"STOP": STOP_WORDS, "START": START_WORDS, "HELP": HELP_WORDS}
        keyword = next((name for name, words in groups.items() if word in words), "")
        if self._optout == "toll-free" and (word not in ("stop", "start", "unstop")):
            return ""
        if self._optout == "app" or not keyword:
            return ""
        if keyword == "STOP":
            self._twilio.knobs.blocked.add(from_)
        if keyword == "START":
            self._twilio.knobs.blocked.discard(from_)
        self._show(from_, (_NETWORK if self._optout == "toll-free" else _REPLIES)[keyword])
        return keyword

    def _show(self, number: str, text: str) -> None:
        self.handsets.setdefault(number, []).append(text)

"""Somebody who calls: hears what our TwiML says, presses keys, and is asked again as Twilio would ask."""

from xml.etree import ElementTree

import httpx
from fakes.visitor import ACCOUNT, HERE, NUMBER, Twilio

VOICES = {("en-US", "Polly.Joanna-Neural"), ("es-US", "Polly.Lupe-Neural")}


class Caller:
    """One call. `lines` is its transcript; `url` the address that the next key goes to, "" after the last word."""

    def __init__(self, twilio: Twilio, number: str = NUMBER, sid: str = "CA" + "1" * 32, **more: str) -> None:
        self._twilio = twilio
        self._fields = {"CallSid": sid, "AccountSid": ACCOUNT, "From": number, "To": "+12025550199", **more}
        self._fields |= {"CallStatus": "in-progress", "Direction": "inbound", "ApiVersion": "2010-04-01"}
        self.lines: list[str] = []
        self.url = ""

    def dial(self) -> str:
        """Call, and give what is said."""
        return self._hear(self._twilio.hand("/twilio/voice", self._fields))

    def press(self, key: str = "", at: str = "") -> str:
        """Press a key, or none, where the call is (or `at` an earlier address), and give what is said."""
        self.lines.append(f"> {key or '(no key)'}")
        return self._hear(self.repeat(key, at or self.url))

    def repeat(self, key: str, at: str) -> httpx.Response:
        """Hand a key over, as Twilio does once more when it saw no answer."""
        assert at.startswith(HERE), "nothing more was asked"
        return self._twilio.hand(at.removeprefix(HERE), self._fields | ({"Digits": key} if key else {}))

    def _hear(self, answer: httpx.Response) -> str:
        said, self.url = read_speech(answer)
        self.lines += [f"< {words}" for words in said] + ([] if self.url else ["(end of the call)"])
        return " ".join(said)


def read_speech(answer: httpx.Response) -> tuple[list[str], str]:
    """Give what TwiML reads out, and where it posts a key to ("" if it only hangs up); fails on any other TwiML."""
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"].startswith("text/xml")
    root = ElementTree.fromstring(answer.content)
    assert root.tag == "Response"
    assert root[-1].tag == "Hangup"
    says = list(root[:-1])
    url = ""
    if says and says[0].tag == "Gather":
        (gather,) = says
        says, url = list(gather), gather.attrib.pop("action")
        asked = {"input": "dtmf", "method": "POST", "numDigits": "1", "timeout": "8", "finishOnKey": ""}
        assert gather.attrib == asked | {"actionOnEmptyResult": "true"}
    assert {say.tag for say in says} == {"Say"}
    assert {(say.get("language"), say.get("voice")) for say in says} <= VOICES
    return [say.text or "" for say in says], url

"""What Twilio's OpenAPI description allows in a request, and the refusals the real one gives."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

_SID = "[0-9a-fA-F]{32}"
_URL = r"https?://[^\s/?#_]+(:\d+)?(/\S*)?"
_BOOL = "(?i:true|false)"
_ANY = r"(?s:.*)"
# POST …/Messages.json: name -> what it may look like. MessageIntent is in the SDK, not in the description.
CREATE_FIELDS: Mapping[str, str] = {
    "To": _ANY,
    "From": _ANY,
    "Body": _ANY,
    "StatusCallback": _ANY,
    "ApplicationSid": f"AP{_SID}",
    "MessagingServiceSid": f"MG{_SID}",
    "ContentSid": f"HX{_SID}",
    "ContentVariables": _ANY,
    "MaxPrice": r"\d+(\.\d+)?",
    "ProvideFeedback": _BOOL,
    "Attempt": r"\d+",
    "ValidityPeriod": r"\d+",
    "ForceDelivery": _BOOL,
    "ContentRetention": "retain|discard",
    "AddressRetention": "retain|obfuscate",
    "SmartEncoded": _BOOL,
    "PersistentAction": _ANY,
    "TrafficType": "free",
    "ShortenUrls": _BOOL,
    "ScheduleType": "fixed",
    "SendAt": r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ",
    "SendAsMms": _BOOL,
    "RiskCheck": "enable|disable",
    "FallbackFrom": _ANY,
    "MediaUrl": _ANY,
}
LIST_FIELDS = frozenset({"To", "From", "DateSent", "DateSent<", "DateSent>", "PageSize", "Page", "PageToken"})
MAGIC_TO = {
    "+15005550001": 21211,
    "+15005550002": 21612,
    "+15005550003": 21408,
    "+15005550004": 21610,
    "+15005550009": 21614,
}
MAGIC_FROM = {"+15005550007": 21606, "+15005550008": 21611}
_E164 = re.compile(r"\+[1-9]\d{6,14}")


@dataclass(frozen=True)
class Refusal:
    """An error answer in Twilio's JSON."""

    status: int
    code: int
    message: str

    def json(self) -> dict[str, object]:
        more = f"https://www.twilio.com/docs/errors/{self.code}"
        return {"code": self.code, "message": self.message, "more_info": more, "status": self.status}


def refusal_of(pairs: list[tuple[str, str]]) -> Refusal | None:
    """Check a create form; stricter than Twilio in one thing: an unknown field is refused, not ignored."""
    form = dict(pairs)
    unknown = set(form) - set(CREATE_FIELDS)
    if unknown:
        return Refusal(400, 20001, f"Unknown parameters {sorted(unknown)}")
    bad = [name for name, value in pairs if not re.fullmatch(CREATE_FIELDS[name], value)]
    if bad:
        return Refusal(400, 20001, f"Invalid parameters {bad}")
    return _refusal_of_meaning(form)


def _refusal_of_meaning(form: Mapping[str, str]) -> Refusal | None:
    to = form.get("To", "")
    if not to:
        return Refusal(400, 21604, "A 'To' phone number is required.")
    if not _E164.fullmatch(to):
        return Refusal(400, 21211, f"Invalid 'To' Phone Number: {to}")
    if not (form.get("From") or form.get("MessagingServiceSid")):
        return Refusal(400, 21603, "A 'From' phone number is required.")
    if not (form.get("Body") or form.get("MediaUrl") or form.get("ContentSid")):
        return Refusal(400, 21602, "Message body is required.")
    if len(form.get("Body", "")) > 1600:
        return Refusal(400, 21617, "The concatenated message body exceeds the 1600 character limit.")
    if form.get("StatusCallback") and not re.fullmatch(_URL, form["StatusCallback"]):
        return Refusal(400, 21609, f"The StatusCallback URL {form['StatusCallback']} is not a valid URL.")
    if not 1 <= int(form.get("ValidityPeriod", "36000")) <= 36_000:
        return Refusal(400, 21624, "The ValidityPeriod is invalid")
    code = MAGIC_TO.get(to) or MAGIC_FROM.get(form.get("From", ""))
    return Refusal(400, code, f"Refused for {to}") if code else None

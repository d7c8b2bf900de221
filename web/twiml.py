"""The XML that a provider's webhook is answered with."""

import re

from twilio.twiml.messaging_response import MessagingResponse

MAX_BODY_CHARS = 1600
# What XML 1.0 cannot hold, not even escaped: https://www.w3.org/TR/xml/#charsets
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def twiml(reply: str = "") -> str:
    """Return a TwiML document that sends `reply`, or one that says nothing; valid XML for any string."""
    response = MessagingResponse()
    if reply:
        response.message(_NOT_XML.sub("", reply)[:MAX_BODY_CHARS])
    return str(response)

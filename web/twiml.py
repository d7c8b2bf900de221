"""The XML that a provider's webhook is answered with."""

import re
from collections.abc import Iterable

from twilio.twiml.messaging_response import MessagingResponse
from twilio.twiml.voice_response import VoiceResponse

MAX_BODY_CHARS = 1600
KEY_SECONDS = 8  # how long somebody may look for a key
# Who reads in which language: https://www.twilio.com/docs/voice/twiml/say/text-speech
_VOICES = {"en": ("en-US", "Polly.Joanna-Neural"), "es": ("es-US", "Polly.Lupe-Neural")}
# What XML 1.0 cannot hold, not even escaped: https://www.w3.org/TR/xml/#charsets
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def twiml(reply: str = "") -> str:
    """Return a TwiML document that sends `reply`, or one that says nothing; valid XML for any string."""
    response = MessagingResponse()
    if reply:
        response.message(_NOT_XML.sub("", reply)[:MAX_BODY_CHARS])
    return str(response)


def speech(lines: Iterable[tuple[str, str]], then: str = "") -> str:
    """Return a TwiML document that reads out `lines` of (language, words), then hangs up.

    With a URL in `then` it posts the one key pressed there instead, or that none came; a key cuts the words short.
    """
    response = VoiceResponse()
    says = response
    if then:
        says = response.gather(
            action=then,
            method="POST",
            input="dtmf",
            num_digits=1,
            finish_on_key="",  # else # would end the wait without being heard
            timeout=KEY_SECONDS,
            action_on_empty_result=True,
        )
    for language, words in lines:
        locale, voice = _VOICES[language]
        says.say(_NOT_XML.sub("", words), language=locale, voice=voice)
    response.hangup()
    return str(response)

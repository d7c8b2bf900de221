"""Pure: country packs: how openly a text message may speak, by the country that it goes to."""

from messages.nudge import Tier

# Twilio and the carriers of the United States, its territories and Canada refuse sex-related texts whatever their
# purpose (errors 30441, 30873, 30883). An e-mail may say what it likes, in every country.
_NO_FRANK_TEXTS = frozenset({"US", "CA", "PR", "GU", "VI", "AS", "MP", "UM", ""})


def sms_tier(wanted: str, country: str, *, frank: bool) -> Tier:
    """Return the tier that a text to `country` (ISO 3166 alpha-2, "" where unknown) is written in.

    Never a franker one than `wanted`; the frank one only where `frank` says that this installation has cleared it
    with its carriers, and never to the United States or Canada.
    """
    if wanted == "frank":
        return "frank" if frank and country not in _NO_FRANK_TEXTS else "full"
    return "full" if wanted == "full" else "discreet"

"""Pure: who a call comes from, as far as its number tells."""

from phonenumbers import convert_alpha_characters_in_number

from channels.e164 import is_e164
from conversation.call import Caller
from people.address import Address, BadAddress, country_of, parse_phone

# In place of a withheld number Twilio gives a word, or that word spelt on a phone's keys: +266696687 is ANONYMOUS.
_WITHHELD = ("ANONYMOUS", "BLOCKED", "PRIVATE", "RESTRICTED", "UNAVAILABLE", "UNKNOWN", "WITHHELD")
_SPELT = frozenset(f"+{convert_alpha_characters_in_number(word)}" for word in _WITHHELD)


def number_of(sender: str) -> Address | None:
    """Give the number that a call or text is said to come from; None for a withheld one, or for what is no number.

    It is kept as it came, as with texts, so that what is said on the phone and by text is about the same address.
    """
    return Address("sms", sender) if is_e164(sender) and sender not in _SPELT else None


def caller_of(number: Address | None, country: str) -> Caller:
    """Tell whether a caller can be asked by text; `country` is the programme's. The number may be forged."""
    if number is None:
        return "hidden"
    try:
        parse_phone(number.value, country)
    except BadAddress:
        return "no_texts"
    return "mobile" if country_of(number, country) == country.upper() else "foreign"

"""Pure: an address a message can go to, read from what a person typed."""

from dataclasses import dataclass, field
from functools import cache
from zoneinfo import available_timezones

import phonenumbers
from email_validator import EmailNotValidError, validate_email
from phonenumbers import PhoneNumberType, ValidationResult
from phonenumbers.timezone import time_zones_for_number

_NO_TEXTS = {
    PhoneNumberType.FIXED_LINE: "a landline",
    PhoneNumberType.TOLL_FREE: "a toll-free number",
    PhoneNumberType.PREMIUM_RATE: "a premium-rate number",
    PhoneNumberType.SHARED_COST: "a shared-cost number",
    PhoneNumberType.UAN: "a company's number",
    PhoneNumberType.VOICEMAIL: "a voicemail number",
    PhoneNumberType.PAGER: "a pager",
}
_LONGEST = 320  # an e-mail address has at most 254 characters; a phone number with its decoration fewer


class BadAddress(ValueError):
    """The text is no address that can be written to; the message says why and never repeats the text."""


@dataclass(frozen=True, slots=True)
class Address:
    """A phone number in E.164 on `sms`, or an e-mail address in lower case on `email`. Its repr hides the value."""

    channel: str
    value: str = field(repr=False)


def parse_address(text: str, country: str) -> Address:
    """Read a phone number or an e-mail address, told apart by the @; raises BadAddress."""
    return parse_email(text) if "@" in text else parse_phone(text, country)


def parse_phone(text: str, country: str) -> Address:
    """Read a number as written in `country` (ISO 3166), or anywhere with + and its code; raises BadAddress.

    A number need only be possible, not assigned: our copy of the numbering plans ages, and the numbers set aside
    for fiction (+1 202 555 0123) belong to nobody. What is known to take no texts is refused.
    """
    try:
        number = phonenumbers.parse(text[:_LONGEST], country)
    except phonenumbers.NumberParseException:
        raise BadAddress("that is not a phone number: write it with its country code, like +1 202 555 0123") from None
    if number.extension:
        raise BadAddress("a number with an extension can't get texts: give a mobile number")
    _check_length(phonenumbers.is_possible_number_with_reason(number))
    if what := _NO_TEXTS.get(phonenumbers.number_type(number)):
        raise BadAddress(f"that is {what}, which can't get texts: give a mobile number, or an e-mail address")
    return Address("sms", phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))


def parse_email(text: str) -> Address:
    """Read an e-mail address without asking the network; raises BadAddress.

    The whole is lowered: nobody tells mailboxes apart by case, and an opt-out must be found again however it was
    typed. A domain in another alphabet is kept in its ASCII form.
    """
    try:
        email = validate_email(text.strip()[:_LONGEST], allow_smtputf8=False, check_deliverability=False)
    except EmailNotValidError:
        raise BadAddress("that is not an e-mail address: it looks like name@example.org") from None
    return Address("email", (email.ascii_email or email.normalized).lower())


def country_of(address: Address, default: str) -> str:
    """Give the country (ISO 3166) that a phone number belongs to; `default` for e-mail and for what has none.

    Of several countries that share a code (+1), one that can't be told is `default` if that is among them.
    """
    if address.channel != "sms":
        return default
    number = _number(address)
    if number is None:
        return default
    shared = phonenumbers.region_codes_for_country_code(number.country_code or 0)
    found = phonenumbers.region_code_for_number(number) or (default if default in shared else next(iter(shared), ""))
    return found if len(found) == 2 else default  # "001": a code of no country


def zones_of(address: Address) -> tuple[str, ...]:
    """Guess the IANA zones a phone number may be in, from its prefix; () for e-mail and where nothing is known.

    People keep their number when they move, so it is a default to ask about, never a fact.
    """
    if address.channel != "sms":
        return ()
    number = _number(address)
    return tuple(zone for zone in time_zones_for_number(number) if zone in known_zones()) if number else ()


@cache
def known_zones() -> frozenset[str]:
    """Name every IANA zone there is (read once: it takes milliseconds)."""
    return frozenset(available_timezones())


def is_toll_free(number: str) -> bool:
    """Tell whether an E.164 number is one whose caller pays nothing, such as +1 800 and +1 833."""
    found = _number(Address("sms", number)) if number.startswith("+") else None
    return found is not None and phonenumbers.number_type(found) == PhoneNumberType.TOLL_FREE


def _number(address: Address) -> phonenumbers.PhoneNumber | None:
    """Take a number apart; None for one with the form of E.164 whose country code nobody has, as a forged text may."""
    try:
        return phonenumbers.parse(address.value, None)
    except phonenumbers.NumberParseException:
        return None


def _check_length(result: int) -> None:
    if result == ValidationResult.IS_POSSIBLE:
        return
    wrong = {
        ValidationResult.TOO_SHORT: "has too few digits",
        ValidationResult.TOO_LONG: "has too many digits",
        ValidationResult.IS_POSSIBLE_LOCAL_ONLY: "lacks its area code",
        ValidationResult.INVALID_COUNTRY_CODE: "begins with a country code that does not exist",
    }.get(result, "has a length that no number there has")
    raise BadAddress(f"that phone number {wrong}: write it whole, like +1 202 555 0123")

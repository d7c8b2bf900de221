"""What a person typed becomes an address, or a reason that doesn't repeat it."""

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from people.address import (
    Address,
    BadAddress,
    country_of,
    known_zones,
    parse_address,
    parse_email,
    parse_phone,
    zones_of,
)
from people.places import guess_zone, westernmost, zones_in

NOW = datetime(2026, 3, 2, 15, tzinfo=UTC)


@pytest.mark.parametrize(
    ("typed", "country", "number"),
    [
        ("+1 202 555 0123", "US", "+12025550123"),
        ("(202) 555-0123", "US", "+12025550123"),
        ("202.555.0123", "CA", "+12025550123"),
        ("1 202 555 0123", "US", "+12025550123"),
        ("tel:+1-202-555-0123", "US", "+12025550123"),
        ("２０２５５５０１２３", "US", "+12025550123"),  # full-width digits
        ("07700 900123", "GB", "+447700900123"),
        ("+44 7700 900123", "US", "+447700900123"),
        ("0044 7700 900123", "GB", "+447700900123"),
        ("+447700900123", "nowhere", "+447700900123"),
    ],
)
def test_it_reads_a_number(typed: str, country: str, number: str) -> None:
    assert parse_phone(typed, country) == parse_address(typed, country) == Address("sms", number)


@pytest.mark.parametrize(
    ("typed", "country", "why"),
    [
        ("", "US", "not a phone number"),
        ("hello", "US", "not a phone number"),
        ("415 555", "US", "too few digits"),
        ("555 0147", "US", "lacks its area code"),
        ("+1 415 555 0147 4567", "US", "too many digits"),
        ("415 555 0147", "nowhere", "country code"),
        ("+999 415 555 0147", "US", "not a phone number"),
        ("+1 415 555 0147 ext. 4", "US", "extension"),
        ("1 800 555 0199", "US", "toll-free"),
        ("1 900 555 0123", "US", "premium-rate"),
        ("020 7946 0123", "GB", "landline"),
        ("030 23125 123", "DE", "landline"),
        ("1" * 5000, "US", "digits|not a phone number"),
        ("\ud800\x00", "US", "not a phone number"),
    ],
)
def test_it_says_why_a_number_will_not_do(typed: str, country: str, why: str) -> None:
    with pytest.raises(BadAddress, match=why) as refused:
        parse_phone(typed, country)
    assert not typed or typed not in str(refused.value)
    assert refused.value.__cause__ is None, "the library's own error repeats what was typed"


@pytest.mark.parametrize(
    ("typed", "email"),
    [
        ("bo@example.org", "bo@example.org"),
        ("  Bo.Ek+Nudges@Example.ORG ", "bo.ek+nudges@example.org"),
        ("bo@münchen.example.org", "bo@xn--mnchen-3ya.example.org"),
    ],
)
def test_it_reads_an_email_address(typed: str, email: str) -> None:
    assert parse_email(typed) == parse_address(typed, "US") == Address("email", email)


@pytest.mark.parametrize(
    "typed",
    ["@@", "bo@", "@example.net", "bo@localhost", "bo example@example.org", "bø@example.org", "a@b@example.org",
     "Bo <bo@example.org>", "bo@example.org\nBcc: cy@example.org", "bo@" + "a" * 400 + ".org", "bo@[127.0.0.1]",
     "\ud800@example.org"],
)  # fmt: skip
def test_it_says_what_an_email_address_looks_like(typed: str) -> None:
    with pytest.raises(BadAddress, match=r"name@example\.org") as refused:
        parse_address(typed, "US")
    assert typed not in str(refused.value)


@settings(deadline=None, max_examples=300)
@given(st.text(st.characters(exclude_categories=()), max_size=60), st.sampled_from(["US", "GB", "DE", "", "??"]))
def test_it_reads_or_refuses_whatever_is_typed(typed: str, country: str) -> None:
    try:
        address = parse_address(typed, country)
    except BadAddress:
        return
    assert parse_address(address.value, country) == address, "an address read again is itself"
    assert address.value.isascii()


def test_it_hides_itself_in_logs() -> None:
    assert "0123" not in f"{parse_phone('+12025550123', 'US')!r} {parse_phone('+12025550123', 'US')}"


@pytest.mark.parametrize(
    ("number", "zones"),
    [
        ("+12025550123", ("America/New_York",)),
        ("+12085550123", ("America/Boise", "America/Los_Angeles")),
        ("+447700900123", ()),  # no zone is known for fiction
    ],
)
def test_it_guesses_zones_from_a_number(number: str, zones: tuple[str, ...]) -> None:
    assert zones_of(Address("sms", number)) == zones


def test_it_guesses_nothing_from_a_number_of_no_country() -> None:
    """A forged text may come from one: +830 is nobody's country code."""
    nobody = Address("sms", "+8300000")
    assert zones_of(nobody) == ()
    assert country_of(nobody, "CA") == "CA"


def test_it_only_ever_guesses_zones_that_exist() -> None:
    for number in ("+18005550199", "+15005550006", "+61491570006", "+447700900123"):
        assert set(zones_of(Address("sms", number))) <= known_zones()
    assert zones_of(Address("email", "bo@example.org")) == ()


@pytest.mark.parametrize(
    ("address", "default", "country"),
    [
        (Address("sms", "+12025550123"), "GB", "US"),
        (Address("sms", "+447700900123"), "US", "GB"),
        (Address("sms", "+15551234567"), "CA", "CA"),  # no country can be told: the programme's, as it shares +1
        (Address("sms", "+15551234567"), "GB", "US"),
        (Address("sms", "+88812345678901"), "IE", "IE"),  # a code of no country, given back
        (Address("email", "bo@example.org"), "IE", "IE"),
    ],
)
def test_it_knows_the_country_of_a_number(address: Address, default: str, country: str) -> None:
    assert country_of(address, default) == country


@pytest.mark.parametrize(
    ("address", "country", "guess"),
    [
        (Address("sms", "+12025550123"), "GB", ("America/New_York", "number")),
        (Address("sms", "+12085550123"), "US", ("America/Los_Angeles", "number")),  # one state, two zones: the western
        (Address("sms", "+447700900123"), "US", ("Europe/London", "default")),
        (Address("email", "bo@example.org"), "DE", ("Europe/Berlin", "default")),
        (Address("email", "bo@example.org"), "US", ("America/Adak", "default")),
        (Address("email", "bo@example.org"), "XX", ("UTC", "default")),
    ],
)
def test_it_guesses_one_zone_in_which_nobody_is_woken(address: Address, country: str, guess: tuple[str, str]) -> None:
    assert guess_zone(address, country, NOW) == guess


def test_it_lists_the_zones_of_a_country() -> None:
    assert zones_in("NZ") == ("Pacific/Auckland", "Pacific/Chatham")
    assert zones_in("XX") == ()
    assert westernmost(("Europe/London", "America/New_York"), NOW) == "America/New_York"

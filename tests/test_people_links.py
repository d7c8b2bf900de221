"""Tokens: good for one purpose, as long as they say, and unreadable to whoever lacks the key."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from people.links import (
    MeToken,
    confirm_token,
    me_token,
    read_confirm_token,
    read_me_token,
    read_status_token,
    read_unsubscribe_token,
    status_token,
    unsubscribe_token,
)
from store.seal import Seal

NOW = datetime(2026, 3, 2, 15, tzinfo=UTC)
OLD, NEW = Seal("old secret"), Seal("new secret", ("old secret",))
TOKENS = {
    "me": (lambda seal, now: me_token(seal, 7, 2, now), read_me_token),
    "confirm": (lambda seal, now: confirm_token(seal, 7, now), read_confirm_token),
    "unsubscribe": (
        lambda seal, _: unsubscribe_token(seal, 7),
        lambda seal, token, _: read_unsubscribe_token(seal, token),
    ),
    "status": (lambda seal, _: status_token(seal, 7), lambda seal, token, _: read_status_token(seal, token)),
}
ENDS = {"me": timedelta(days=30), "confirm": timedelta(days=7)}


@pytest.mark.parametrize("purpose", TOKENS)
def test_it_reads_what_it_wrote_and_only_for_its_purpose(purpose: str) -> None:
    token = TOKENS[purpose][0](NEW, NOW)
    for other, (_, read) in TOKENS.items():
        expected = (MeToken(7, 2) if purpose == "me" else 7) if other == purpose else None
        assert read(NEW, token, NOW) == expected


@pytest.mark.parametrize("purpose", ENDS)
def test_it_ends_when_it_says(purpose: str) -> None:
    write, read = TOKENS[purpose]
    token = write(NEW, NOW)
    assert read(NEW, token, NOW + ENDS[purpose]) is not None
    assert read(NEW, token, NOW + ENDS[purpose] + timedelta(seconds=1)) is None
    assert read(NEW, token, NOW - timedelta(seconds=1)) is None, "made in the future"


@pytest.mark.parametrize("purpose", sorted(set(TOKENS) - set(ENDS)))
def test_it_never_ends_when_it_must_not(purpose: str) -> None:
    write, read = TOKENS[purpose]
    assert read(NEW, write(NEW, NOW), NOW + timedelta(days=36_500)) == 7
    assert write(NEW, NOW) == write(NEW, NOW + timedelta(days=1)), "the same name at every try"


@pytest.mark.parametrize("purpose", TOKENS)
def test_it_survives_a_change_of_key_while_the_old_one_is_listed(purpose: str) -> None:
    write, read = TOKENS[purpose]
    assert read(NEW, write(OLD, NOW), NOW) is not None
    assert read(OLD, write(NEW, NOW), NOW) is None
    assert read(Seal("new secret"), write(OLD, NOW), NOW) is None


@settings(deadline=None, max_examples=200)
@given(st.sampled_from(sorted(TOKENS)), st.text(st.characters(exclude_categories=()), max_size=80))
@example("me", "")
@example("me", ".")
@example("confirm", "7.AAAA.AAAA")
@example("status", "7." + "A" * 22)
def test_it_reads_nothing_from_what_it_did_not_write(purpose: str, token: str) -> None:
    assert TOKENS[purpose][1](NEW, token, NOW) is None


@settings(deadline=None, max_examples=200)
@given(st.sampled_from(sorted(TOKENS)), st.data())
def test_it_notices_any_changed_character(purpose: str, data: st.DataObject) -> None:
    write, read = TOKENS[purpose]
    token = write(NEW, NOW)
    position = data.draw(st.integers(0, len(token) - 2))  # the last one holds two bits only
    other = data.draw(st.sampled_from("AZaz09-_.~").filter(lambda letter: letter != token[position]))
    assert read(NEW, token[:position] + other + token[position + 1 :], NOW) is None


def test_it_fits_one_line_of_a_mail_header_and_the_end_of_a_sentence() -> None:
    for number in range(1, 2_000_000_000, 9_999_991):
        token = unsubscribe_token(NEW, number)
        assert len(f"/unsubscribe/{token}") <= 60
        assert token[-1].isalnum()
        assert token.replace("-", "").replace("_", "").replace(".", "").isalnum(), "safe in a path as it is"

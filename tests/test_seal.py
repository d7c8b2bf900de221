"""What is sealed comes back whole, to who holds the key and to nobody else."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from store.seal import Seal, SealBroken

OLD, NEW, OTHER = (f"{word} secret, thirty-two characters at least" for word in ("old", "new", "other"))
ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=400)  # lone surrogates, NUL and all
SEAL = Seal(NEW)


@settings(deadline=None, max_examples=200)
@given(ANY_TEXT)
def test_it_gives_back_what_was_sealed(text: str) -> None:
    assert SEAL.open(SEAL.seal(text)) == text
    assert SEAL.open_json(SEAL.seal_json({"said": text})) == {"said": text}


@settings(deadline=None, max_examples=100)
@given(st.text(min_size=4, max_size=60))
def test_it_hides_what_was_sealed(text: str) -> None:
    sealed = SEAL.seal(text)
    assert text.encode(errors="replace") not in sealed
    assert sealed != SEAL.seal(text), "the same text twice must not look the same"
    assert text.encode(errors="replace") not in SEAL.index("sms", text) + SEAL.digest(text)


@settings(deadline=None, max_examples=100)
@given(st.text(max_size=40), st.data())
def test_it_notices_any_change(text: str, data: st.DataObject) -> None:
    sealed = bytearray(SEAL.seal(text))
    position = data.draw(st.integers(0, len(sealed) - 1))
    sealed[position] ^= data.draw(st.integers(1, 255))
    with pytest.raises(SealBroken):
        SEAL.open(bytes(sealed))


@pytest.mark.parametrize("broken", [b"", b"\0", b"\0" * 12, b"\0" * 27, b"\0" * 28, b"\0" * 200])
def test_it_says_what_to_look_at_when_nothing_fits(broken: bytes) -> None:
    with pytest.raises(SealBroken, match="KINDLING_SECRET_KEY"):
        SEAL.open(broken)


def test_it_opens_nothing_with_another_key() -> None:
    with pytest.raises(SealBroken):
        Seal(OTHER).open(Seal(NEW).seal("private"))


def test_it_opens_after_rotation_what_older_keys_sealed() -> None:
    rotated = Seal(NEW, (OLD,))
    assert rotated.open(Seal(OLD).seal("before")) == "before"
    assert rotated.open(rotated.seal("after")) == "after"
    assert Seal(NEW).open(rotated.seal("after")) == "after", "new values need only the new key"
    with pytest.raises(SealBroken):
        Seal(OLD).open(rotated.seal("after"))


def test_it_finds_after_rotation_what_was_indexed_before() -> None:
    first, second, third = Seal(OLD), Seal(NEW, (OLD,)), Seal(OTHER, (NEW, OLD))
    assert (
        first.index("sms", "+12025550123") == second.index("sms", "+12025550123") == third.index("sms", "+12025550123")
    )
    assert first.digest("text") == third.digest("text")


def test_it_tells_apart_channels_addresses_and_installations() -> None:
    indexes = {
        SEAL.index("sms", "+12025550123"),
        SEAL.index("sms", "+12025550124"),
        SEAL.index("email", "+12025550123"),
        Seal(OTHER).index("sms", "+12025550123"),
    }
    assert len(indexes) == 4
    assert {len(index) for index in indexes} == {16}


def test_it_keeps_its_secret_to_itself() -> None:
    assert NEW not in repr(SEAL)
    assert NEW.encode() not in b"".join(SEAL.token_keys)

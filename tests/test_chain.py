"""A hash chain shows whatever somebody without the key did to it, and where."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from store.chain import START, BadHead, Head, Link, after, canonical, first_break, is_marked, mark, parse_head

KEY, OLD, FOREIGN = b"k" * 32, b"o" * 32, b"f" * 32
KEYS = (KEY, OLD)


def chain(contents: list[bytes], key: bytes = KEY, before: Head = START) -> tuple[list[Link], Head]:
    links = []
    for content in contents:
        before = after(key, before, content)
        links.append(Link(100 + before.count, before.count, before.hash, content))
    return links, before


LINKS, HEAD = chain([f"entry {number}".encode() for number in range(1, 9)])
some = st.integers(0, len(LINKS) - 1)


def found(links: list[Link], head: Head | None = HEAD, noted: Head | None = None) -> tuple[int, str] | None:
    broken = first_break(KEYS, sorted(links, key=lambda link: link.position), head, noted)
    return (broken.position, broken.kind) if broken else None


def test_it_finds_nothing_wrong_with_what_nobody_touched() -> None:
    assert found([], START) is None
    assert found(LINKS) is None
    assert found(LINKS, noted=Head(5, LINKS[4].hash or b"")) is None
    assert found(LINKS, noted=HEAD) is None


@settings(deadline=None, max_examples=60)
@given(some, st.binary(max_size=12))
def test_it_names_the_entry_that_was_edited(which: int, said: bytes) -> None:
    edited = [*LINKS]
    edited[which] = replace(LINKS[which], content=said)
    assert found(edited) == (which + 1, "edited")
    edited[which] = replace(LINKS[which], hash=said)
    assert found(edited) == (which + 1, "edited")
    edited[which] = replace(LINKS[which], wrong="its evidence was changed")
    assert found(edited) == (which + 1, "edited")


@settings(deadline=None, max_examples=60)
@given(some, st.integers(1, 8))
def test_it_names_the_first_entry_that_is_missing(which: int, many: int) -> None:
    left = LINKS[:which] + LINKS[which + many :]
    gone = "truncated" if which + many >= len(LINKS) else "deleted"
    assert found(left) == (which + 1, gone)
    closed = [replace(link, position=number) for number, link in enumerate(left, 1)]
    shorter = Head(len(left), left[-1].hash or b"") if left else START
    if gone == "truncated":
        assert found(left, shorter) is None, "only the head's mark shows that"
        assert found(left, shorter, noted=HEAD) == (which + 1, "truncated")
    else:
        assert found(closed, shorter) is not None


@settings(deadline=None, max_examples=60)
@given(some, some)
def test_it_names_the_first_of_two_that_changed_places(one: int, other: int) -> None:
    if one == other:
        return
    swapped = [*LINKS]
    swapped[one] = replace(LINKS[other], position=one + 1)
    swapped[other] = replace(LINKS[one], position=other + 1)
    assert found(swapped) == (min(one, other) + 1, "reordered")


@settings(deadline=None, max_examples=60)
@given(st.integers(0, len(LINKS)), st.sampled_from([KEY, FOREIGN]), st.booleans())
def test_it_names_the_entry_that_was_put_there(where: int, key: bytes, wound: bool) -> None:
    """Also a true entry that is told again, and with the head moved on."""
    told = LINKS[min(where, 7)].content if key == KEY else b"forged"
    before = Head(where, LINKS[where - 1].hash or b"") if where else START
    (new,), _ = chain([told], FOREIGN, before)
    later = [replace(link, position=link.position + 1) for link in LINKS[where:]]
    grown = [*LINKS[:where], new, *later]
    position, _kind = found(grown, Head(len(grown), grown[-1].hash or b"") if wound else HEAD) or (0, "")
    assert position == where + 1
    assert found(LINKS, Head(9, HEAD.hash)) == (9, "truncated")


@settings(deadline=None, max_examples=30)
@given(some)
def test_it_finds_a_chain_that_was_rewritten_with_another_key(which: int) -> None:
    before = Head(which, LINKS[which - 1].hash or b"") if which else START
    forged, head = chain([b"forged"] * (8 - which), FOREIGN, before)
    assert (found(LINKS[:which] + forged, head) or (0,))[0] == which + 1
    assert found(LINKS[:which] + forged, None) == (which + 1, "inserted")


def test_it_goes_on_under_a_new_key_while_the_old_one_is_listed() -> None:
    old, middle = chain([b"a", b"b"], OLD)
    new, head = chain([b"c"], KEY, middle)
    assert found(old + new, head) is None
    broken = first_break((KEY,), old + new, head)
    assert broken
    assert "among the old ones" in broken.said


def test_it_is_told_from_its_own_past_by_a_noted_head() -> None:
    """Who holds the key can rewrite everything: then only what was noted elsewhere shows it."""
    told_anew, head = chain([b"another", *[link.content for link in LINKS[1:]]])
    assert found(told_anew, head) is None
    assert found(told_anew, head, noted=Head(5, LINKS[4].hash or b"")) == (5, "rewritten")
    assert found(told_anew, head, noted=Head(12, b"")) == (9, "truncated")


def test_it_marks_a_head_by_name_and_key() -> None:
    assert is_marked(KEYS, "consent", HEAD, mark(OLD, "consent", HEAD))
    for wrong in (mark(FOREIGN, "consent", HEAD), mark(KEY, "audit", HEAD), mark(KEY, "consent", START), b""):
        assert not is_marked(KEYS, "consent", HEAD, wrong)


def test_it_reads_a_head_as_it_was_printed() -> None:
    assert parse_head(f" {HEAD}\n") == HEAD
    for wrong in ("", "8", "8:", "x:" + "0" * 64, "8:" + "0" * 62, "-1:" + "0" * 64, "8:" + "g" * 64):
        with pytest.raises(BadHead, match="64 digits"):
            parse_head(wrong)


values = st.none() | st.integers() | st.text() | st.binary().map(lambda value: b"\xff" + value)


@settings(deadline=None, max_examples=200)
@given(st.lists(values, max_size=4), st.lists(values, max_size=4))
def test_it_writes_different_values_differently(one: list[int | None], other: list[int | None]) -> None:
    hexed = [[value.hex() if isinstance(value, bytes) else value for value in each] for each in (one, other)]
    assert (canonical(*one) == canonical(*other)) == (hexed[0] == hexed[1])


def test_it_writes_an_instant_in_one_way() -> None:
    at = datetime(2026, 3, 2, 15, 0, 0, 1, tzinfo=UTC)
    assert canonical(at) == canonical(at.astimezone(timezone(timedelta(hours=-5))))
    assert canonical(at) == b'["2026-03-02T15:00:00.000001+00:00"]'

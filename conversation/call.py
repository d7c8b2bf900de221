"""Pure: what a call says, does and asks next, by where it stands and which key was pressed."""

import re
from dataclasses import dataclass
from typing import Literal

# mobile: can be asked by text · no_texts: a landline and the like · foreign: of another country than the programme's ·
# hidden: the number was withheld.
Caller = Literal["mobile", "no_texts", "foreign", "hidden"]
Effect = Literal["ask", "stop"]

MOST_MISSES = 3  # in a row; then the call ends
MOST_TURNS = 12  # nobody needs more, and a machine that presses keys for ever costs money
FIRST_LANGUAGE = "en"
_OTHER = {"en": "es", "es": "en"}
_PLACE = re.compile(r"(en|es)-([0-9]{1,2})-([0-9])", re.ASCII)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a call stands: its language, how often it has asked for a key, and in vain how often in a row."""

    language: str = FIRST_LANGUAGE
    turns: int = 0
    misses: int = 0

    @property
    def name(self) -> str:
        """As the next step's address has it: "en-1-0"."""
        return f"{self.language}-{self.turns}-{self.misses}"


@dataclass(frozen=True, slots=True)
class Step:
    """What is said, as (language, kind of words); what is done; and the place after it: None ends the call."""

    says: tuple[tuple[str, str], ...]
    does: Effect | None
    then: Place | None


@dataclass(frozen=True, slots=True)
class _End:
    says: str
    does: Effect | None = None


# What each kind of caller is told, from the first word to the keys there are.
_SCRIPTS: dict[Caller, tuple[str, ...]] = {
    "mobile": ("about", "urgent", "keys"),
    "no_texts": ("no_texts", "urgent", "keys_without_yes"),
    "foreign": ("foreign", "urgent", "keys_without_yes"),
    "hidden": ("hidden", "urgent", "keys_hidden"),
}
_AGAIN: dict[str, _End | Literal["again", "other"]] = {"2": "again", "3": "other"}
_UNREACHED: dict[str, _End | Literal["again", "other"]] = _AGAIN | {"1": "again", "9": _End("stopped", "stop")}
_KEYS: dict[Caller, dict[str, _End | Literal["again", "other"]]] = {
    "mobile": _AGAIN | {"1": _End("asked", "ask"), "9": _End("stopped", "stop")},
    "no_texts": _UNREACHED,
    "foreign": _UNREACHED,
    "hidden": _AGAIN | {"1": "again", "9": _End("nothing_to_stop")},
}


def read_place(name: str) -> Place:
    """Read a place's name; what is no name is the beginning."""
    found = _PLACE.fullmatch(name)
    return Place(found[1], int(found[2]), int(found[3])) if found else Place()


def begin(caller: Caller, place: Place | None = None) -> Step:
    """Say everything from the start, in the language of `place`, and wait for a key."""
    place = place or Place()
    own, other = place.language, _OTHER[place.language]
    says = ((own, "greeting"), (other, "switch"), *((own, kind) for kind in _SCRIPTS[caller]))
    return Step(says, None, place)


def press(place: Place, digits: str, caller: Caller) -> Step:
    """Take the key that was pressed at `place` ("" for none)."""
    own, key = place.language, _KEYS[caller].get(digits)
    if isinstance(key, _End):
        return Step(((own, key.says),), key.does, None)
    misses = 0 if key else place.misses + 1
    if misses >= MOST_MISSES or place.turns >= MOST_TURNS:
        return Step(((own, "goodbye"),), None, None)
    if key:
        return begin(caller, Place(_OTHER[own] if key == "other" else own, place.turns + 1))
    missed = "no_such_key" if digits else "no_key"
    says = ((own, missed), (_OTHER[own], "switch"), (own, _SCRIPTS[caller][-1]))
    return Step(says, None, Place(own, place.turns + 1, misses))

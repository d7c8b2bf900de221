"""Pure: the library: nudges in the order of their files, held ready for quick picking."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from messages.nudge import Nudge

RETIRED = "this idea has been retired"


@dataclass(frozen=True, slots=True, eq=False)
class Library:
    """Nudges in the order of their files, with look-ups made once.

    `places` maps ("en/COM-01", key) to (file, line); `bars` maps (language, id) to the reason why a nudge is not used.
    """

    nudges: tuple[Nudge, ...]
    places: dict[tuple[str, str], tuple[str, int]] = field(default_factory=dict, repr=False, compare=False)
    bars: Mapping[tuple[str, str], str] = field(default_factory=dict, repr=False, compare=False)
    _by_id: dict[tuple[str, str], Nudge] = field(init=False, repr=False, compare=False)
    _by_lang: dict[tuple[str, str], tuple[Nudge, ...]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        by_id: dict[tuple[str, str], Nudge] = {}
        groups: dict[tuple[str, str], list[Nudge]] = {}
        for nudge in self.nudges:
            by_id[nudge.lang, nudge.id] = nudge
            by_id.setdefault(("", nudge.id), nudge)
            for theme in ("", nudge.theme):
                groups.setdefault((nudge.lang, theme), []).append(nudge)
        object.__setattr__(self, "_by_id", by_id)
        object.__setattr__(self, "_by_lang", {key: tuple(group) for key, group in groups.items()})

    def get(self, nudge_id: str, lang: str = "en") -> Nudge | None:
        """Return the nudge in `lang`, else in the first language that has it, else None."""
        return self._by_id.get((lang, nudge_id)) or self._by_id.get(("", nudge_id))

    def of(self, lang: str, theme: str = "") -> tuple[Nudge, ...]:
        """Return the nudges of a language, or of one theme in it; the tuple is made once, so this is free."""
        return self._by_lang.get((lang, theme), ())

    def bar(self, nudge: Nudge) -> str:
        """Return why a nudge may not be used, "" if it may."""
        return RETIRED if nudge.status == "retired" else self.bars.get((nudge.lang, nudge.id), "")

    @property
    def langs(self) -> tuple[str, ...]:
        """The languages held, in order."""
        return tuple(sorted({lang for lang, _ in self._by_lang}))

    def place(self, nudge: Nudge, key: str = "") -> tuple[str, int]:
        """Return (file, line) of a nudge's key, or of its header where the key comes from the file's defaults."""
        named = f"{nudge.lang}/{nudge.id}"
        return self.places.get((named, key)) or self.places.get((named, "")) or (named, 1)


def overlaid(shipped: Library, own: Library) -> Library:
    """Return the shipped nudges with others added, or in the place of those of the same language and id."""
    replaced = {(nudge.lang, nudge.id): nudge for nudge in own.nudges}
    kept = tuple(replaced.pop((nudge.lang, nudge.id), nudge) for nudge in shipped.nudges)
    named = {f"{nudge.lang}/{nudge.id}" for nudge in own.nudges}
    places = {place: where for place, where in shipped.places.items() if place[0] not in named}
    return Library((*kept, *replaced.values()), places | own.places)


def export(library: Library) -> list[dict[str, Any]]:
    """Return every nudge as plain JSON-ready values (dates as ISO text), in library order."""
    return [
        {key: value.isoformat() if hasattr(value, "isoformat") else value for key, value in asdict(nudge).items()}
        for nudge in library.nudges
    ]

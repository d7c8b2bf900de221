"""Walking the consent ledger: besides the chain, evidence that was changed, or destroyed though nobody was erased."""

from typing import Any, TypeAlias

from sqlalchemy import Connection, Row

from store.chain import Broken, Head, Keys, digest
from store.consents import CONSENT
from store.walk import Progress, Walk, Walked, unwatched

_Address: TypeAlias = tuple[str, bytes]
_Place: TypeAlias = tuple[int, int]  # position and id of an entry


def walk_consents(
    connection: Connection, keys: Keys, noted: Head | None = None, progress: Progress = unwatched
) -> Walked:
    """Walk the whole ledger, in memory that does not grow with it. `connection` must be steady (`Database.read`)."""
    return _Ledger(connection, progress).go(keys, noted)


class _Ledger(Walk):
    """Keeps track of evidence that is gone."""

    def __init__(self, connection: Connection, progress: Progress) -> None:
        super().__init__(connection, CONSENT, progress)
        self._gone: dict[_Address, dict[int | None, _Place]] = {}  # by address, then person: the first
        self._places: dict[int | None, set[_Address]] = {}  # where a person's are

    def look(self, row: Row[Any]) -> str:
        address = (row.channel, row.address_index)
        if row.event == "erased":
            self._gone.pop(address, None)
            for other in self._places.pop(row.person_id, ()):
                self._gone.get(other, {}).pop(row.person_id, None)
        elif row.evidence_digest is not None and row.evidence_sealed is None:
            self._gone.setdefault(address, {}).setdefault(row.person_id, (row.position, row.id))
            self._places.setdefault(row.person_id, set()).add(address)
        changed = row.evidence_sealed is not None and digest(row.evidence_sealed) != row.evidence_digest
        return "its evidence was changed" if changed else ""

    def left_over(self) -> Broken | None:
        """Name the first entry whose evidence is gone though nobody was erased afterwards."""
        if not any(self._gone.values()):
            return None
        position, entry = min(place for whose in self._gone.values() for place in whose.values())
        return Broken(position, entry, "evidence", "its evidence was destroyed, and nobody was erased afterwards")

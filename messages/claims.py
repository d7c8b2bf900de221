"""The claim map: what the article says, how well it is supported, and the most a nudge may make of it."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

GRADES = ("A", "A/B", "B", "B/C", "C", "D")


@dataclass(frozen=True, slots=True)
class Claim:
    """One claim: the passages it comes from, its grade (A to D), the outside evidence, and what may be said."""

    id: str
    passages: tuple[str, ...]
    grade: str
    evidence: str
    say: str


@dataclass(frozen=True, slots=True)
class ClaimMap:
    """Passages by id ("P2.1" -> our words) and claims by id ("C04" -> Claim)."""

    passages: Mapping[str, str]
    claims: Mapping[str, Claim]

    def usable(self, passage: str) -> bool:
        """Whether some claim above grade D rests on the passage."""
        return any(passage in claim.passages and claim.grade != "D" for claim in self.claims.values())


@cache
def claim_map() -> ClaimMap:
    """Return the packaged claim map, read once."""
    data = tomllib.loads((files("messages") / "claims.toml").read_text(encoding="utf-8"))
    claims = {
        name: Claim(name, tuple(entry["passages"]), entry["grade"], entry["evidence"], entry["say"])
        for name, entry in data["claims"].items()
    }
    return ClaimMap(data["passages"], claims)

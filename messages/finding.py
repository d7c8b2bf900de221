"""Pure: what the lint says about a nudge."""

from dataclasses import dataclass
from typing import Literal

Level = Literal["fail", "warn"]


@dataclass(frozen=True, slots=True)
class Remark:
    """A doubt about one key of a nudge; a `fail` blocks, a `warn` asks a person to look."""

    key: str
    rule: str
    advice: str
    level: Level = "fail"


@dataclass(frozen=True, slots=True)
class Finding:
    """A remark with its place: reads as `file:line: rule: what to do`."""

    file: str
    line: int
    rule: str
    level: Level
    advice: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.rule}: {self.advice}"

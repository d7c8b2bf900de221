"""How well texts nobody tuned for are understood. `python tests/test_corpora.py` lists the misses of the tuning part.

Every third text of a file is kept aside: it is judged here and must not be looked at while rules are changed.
"""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from conversation.read import read

CORPORA = Path(__file__).parent / "corpora"
DANGER = {"crisis", "violence"}
# What is read, the files in which it has to be found, and the share of them that may be missed or wrongly found.
CLASSES = {
    "opt_out": ({"opt_out"}, ("optout_yes",), "optout_no", 0.95, 0.05),
    "danger": (DANGER, ("danger_crisis", "danger_violence"), "danger_no", 0.97, 0.13),
}


@dataclass(frozen=True, slots=True)
class Score:
    """Counts of texts in which something was to be found, or not to be found, and of those where that went wrong."""

    yes: int
    missed: tuple[str, ...]
    no: int
    wrong: tuple[str, ...]

    @property
    def recall(self) -> float:
        return 1 - len(self.missed) / self.yes

    @property
    def false_positives(self) -> float:
        return len(self.wrong) / self.no

    def __str__(self) -> str:
        return f"recall {self.recall:.1%} of {self.yes}, false positives {self.false_positives:.1%} of {self.no}"


def texts(name: str, language: str, *, aside: bool) -> list[str]:
    """The texts of a file in its order, without headings: every third one (aside) or all the others."""
    lines = (CORPORA / f"{name}_{language}.txt").read_text(encoding="utf-8").splitlines()
    said = [line for line in lines if line.strip() and not line.startswith("# ")]
    return [text for number, text in enumerate(said, start=1) if (number % 3 == 0) is aside]


def score(kind: str, languages: tuple[str, ...], *, aside: bool) -> Score:
    """Read the texts of one class in some languages and count."""
    wanted, yes_files, no_file, _, _ = CLASSES[kind]
    yes = [text for file in yes_files for each in languages for text in texts(file, each, aside=aside)]
    no = [text for each in languages for text in texts(no_file, each, aside=aside)]
    missed = tuple(text for text in yes if not wanted & set(read(text).intents))
    wrong = tuple(text for text in no if wanted & set(read(text).intents))
    return Score(len(yes), missed, len(no), wrong)


@pytest.mark.parametrize("languages", [("en",), ("es",), ("en", "es")], ids="+".join)
@pytest.mark.parametrize("kind", CLASSES)
def test_it_understands_texts_it_was_not_tuned_on(kind: str, languages: tuple[str, ...]) -> None:
    found = score(kind, languages, aside=True)
    _, _, _, recall, false_positives = CLASSES[kind]
    assert found.recall >= recall, str(found)
    assert found.false_positives <= false_positives, str(found)


def _report(*, aside: bool) -> Iterator[str]:
    for kind in CLASSES:
        for language in ("en", "es"):
            found = score(kind, (language,), aside=aside)
            yield f"== {kind} {language}: {found}"
            if not aside:
                yield from (f"  missed  {text}" for text in found.missed)
                yield from (f"  wrongly {text}" for text in found.wrong)


if __name__ == "__main__":
    sys.stdout.write("\n".join(_report(aside="--aside" in sys.argv)) + "\n")

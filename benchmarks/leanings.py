"""Learns from the corpora how words lean, and writes the tables: `python -m benchmarks.leanings`.

To be run again when the corpora or the words of `conversation/*_words.py` have changed. Texts kept aside are not read.
"""

import random
import re
from itertools import groupby
from pathlib import Path

from conversation.danger import GLOSSARY as DANGER
from conversation.gloss import Glossary
from conversation.leaning import learn, signs
from conversation.leaving import GLOSSARY as LEAVING
from conversation.plain import clauses
from messages.files import load_library

ROOT = Path(__file__).resolve().parent.parent
CORPORA = ROOT / "tests" / "corpora"
LEAST = 0.1  # what leans less is not written down
WIDTH = 118
# By meaning: its glossary, the files of texts that have it and of those that have not.
MEANINGS = {
    "danger": (
        DANGER,
        ("danger_crisis", "danger_violence", "tuned/danger_yes", "blind/danger_yes"),
        ("danger_no", "tuned/danger_no", "blind/danger_no", "optout_yes", "tuned/optout_yes"),
    ),
    "leaving": (
        LEAVING,
        ("optout_yes", "tuned/optout_yes", "blind/optout_yes"),
        ("optout_no", "tuned/optout_no", "blind/optout_no", "tuned/danger_no"),
    ),
}


def seen(name: str, language: str) -> list[str]:
    """The texts of a file which may be looked at: two of three; all of those that were written while tuning."""
    lines = (CORPORA / f"{name}_{language}.txt").read_text(encoding="utf-8").splitlines()
    said = [line for line in lines if line.strip() and not line.startswith("# ")]
    return [text for number, text in enumerate(said, start=1) if number % 3 or "/" in name]


def shown(glossary: Glossary, names: tuple[str, ...]) -> list[set[str]]:
    """The signs of every text of some files."""
    return [_signs(glossary, text) for name in names for language in ("en", "es") for text in seen(name, language)]


def ours(glossary: Glossary) -> list[set[str]]:
    """The signs of our own messages and of their sentences: hard days, bodies and other people, and no meaning."""
    said = {text for nudge in load_library().nudges for text in (nudge.sms_full, nudge.sms_discreet)}
    sentences = {part for text in said for part in re.split(r"(?<=[.!?:]) ", text)}
    return [_signs(glossary, text) for text in sorted(said | sentences)]


def _signs(glossary: Glossary, text: str) -> set[str]:
    parts = clauses(text)
    return signs(parts, glossary.gloss(parts))


def written(weights: dict[str, float]) -> str:
    """The table as text: signs of one weight in a row, the heaviest first."""
    rounded = sorted((-round(weight, 1), sign) for sign, weight in weights.items() if abs(weight) >= LEAST)
    rows = []
    for weight, group in groupby(rounded, key=lambda pair: pair[0]):
        head = row = f"{-weight}:"
        for _, sign in group:
            if len(row) + len(sign) + 1 > WIDTH:
                rows.append(row)
                row = head
            row += f" {sign}"
        rows.append(row)
    return "\n".join(rows)


def main() -> None:
    """Learn and write every table."""
    for meaning, (glossary, yes, no) in MEANINGS.items():
        weights = learn(shown(glossary, yes), shown(glossary, no) + ours(glossary), random.Random(7))
        lines = [
            '"""Pure: how words lean; written by `python -m benchmarks.leanings` (see `leaning`), not by hand."""',
            "",
            'LEANINGS = """',
            written(weights),
            '"""',
            "",
        ]
        (ROOT / "conversation" / f"{meaning}_leanings.py").write_text("\n".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()

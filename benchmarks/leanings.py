"""Learns from the corpora how words lean, and writes the tables: `python -m benchmarks.leanings`.

To be run again when the corpora or the words of `conversation/*_words.py` have changed. Texts kept aside are not read.
"""

import random
import re
from collections.abc import Iterable
from itertools import groupby
from pathlib import Path

from conversation.danger import GLOSSARY as DANGER
from conversation.danger import why_danger
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
QUIET = ("tuned/optout_no", "blind/optout_no")
MEANINGS = {
    "danger": (
        DANGER,
        ("danger_crisis", "danger_violence", "tuned/danger_yes", "blind/danger_yes"),
        (
            "danger_no",
            "tuned/danger_no",
            "blind/danger_no",
            "optout_yes",
            "tuned/optout_yes",
            "blind/optout_yes",
            *QUIET,
        ),
    ),
    "leaving": (
        LEAVING,
        ("optout_yes", "tuned/optout_yes", "blind/optout_yes"),
        ("optout_no", "tuned/optout_no", "blind/optout_no", "danger_no", "tuned/danger_no", "blind/danger_no"),
    ),
}


def seen(name: str, language: str) -> list[str]:
    """The texts of a file which may be looked at: two of three; all of those that were written while tuning."""
    lines = (CORPORA / f"{name}_{language}.txt").read_text(encoding="utf-8").splitlines()
    said = [line for line in lines if line.strip() and not line.startswith("# ")]
    return [text for number, text in enumerate(said, start=1) if number % 3 or "/" in name]


def harmless(meaning: str, name: str, language: str) -> list[str]:
    """The texts of a file which have not a meaning; among what is no opt-out some tell of danger, as rules hear."""
    texts = seen(name, language)
    return texts if meaning != "danger" or "optout" not in name else [text for text in texts if not _grave(text)]


def _grave(text: str) -> bool:
    return any(sum(why.values()) - why["words that lean"] > 0 for why in why_danger(clauses(text)).values())


def shown(glossary: Glossary, texts: Iterable[str]) -> list[set[str]]:
    """The signs of every text."""
    return [_signs(glossary, text) for text in texts]


def ours(glossary: Glossary) -> list[set[str]]:
    """The signs of our own messages and of their sentences: hard days, bodies and other people, and no meaning."""
    said = {text for nudge in load_library().nudges for text in (nudge.sms_full, nudge.sms_discreet)}
    sentences = {part for text in said for part in re.split(r"(?<=[.!?:]) ", text)}
    return [_signs(glossary, text) for text in sorted(said | sentences)]


def _signs(glossary: Glossary, text: str) -> set[str]:
    parts = clauses(text)
    return signs(parts, glossary.gloss(parts))


def both(grave: list[str]) -> list[str]:
    """Texts of danger with an opt-out behind: who asks us to stop in the same breath is in no less danger."""
    leaving = [text for language in ("en", "es") for text in seen("tuned/optout_yes", language)]
    return [f"{text}, {leaving[number % len(leaving)]}" for number, text in enumerate(grave[::3])]


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
        having = [text for name in yes for language in ("en", "es") for text in seen(name, language)]
        lacking = [text for name in no for language in ("en", "es") for text in harmless(meaning, name, language)]
        if meaning == "danger":
            having += both(having)
        weights = learn(shown(glossary, having), shown(glossary, lacking) + 3 * ours(glossary), random.Random(7))
        (ROOT / "conversation" / f"{meaning}_leanings.txt").write_text(written(weights) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()

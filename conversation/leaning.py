"""Pure: how far the words of a text lean towards a meaning, beside the rules that find it outright.

The weights were learned from the corpora (`python -m benchmarks.leanings` learns them again): one for each word, each
run of two or three words, each concept and each pair of concepts that stand near each other. So a way of saying it
that no rule knows can still be heard. The tables lie beside this file, as they are longer than code should be.
"""

import math
import random
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from importlib.resources import files
from itertools import pairwise

ANY = "*"  # the sign that every text shows
MOST = 15.0
OFTEN = 2  # a sign that was seen in fewer texts says nothing
ROUNDS = 20
STEP = 0.1
SHRINK = 1.0  # the pull back to nought: what a few texts say by chance stays small


def signs(parts: Iterable[str], glossed: str) -> set[str]:
    """What a text shows: its words and runs of words ("want_to_die"), its concepts ("LIVE") and pairs of them.

    "NOT_LIVE" are neighbours, "NOT__LIVE" have one or two between them; "|" is the start or the end of a clause.
    """
    concepts = glossed.split()
    shown = set(concepts) - {"|"} | set(map("_".join, pairwise(concepts)))
    shown.update(map("__".join, zip(concepts, concepts[2:], strict=False)))
    shown.update(map("__".join, zip(concepts, concepts[3:], strict=False)))
    for part in parts:
        words = ["|", *part.split(), "|"]
        shown.update(words[1:-1])
        shown.update(map("_".join, pairwise(words)))
        shown.update(map("_".join, zip(words, words[1:], words[2:], strict=False)))
    return {sign for sign in shown if not any(map(str.isdigit, sign))}  # an hour or a price says nothing


def load_weights(meaning: str) -> dict[str, float]:
    """Read the learned table of a meaning, which has lines of "weight: sign sign sign", into {sign: weight}."""
    table = (files("conversation") / f"{meaning}_leanings.txt").read_text(encoding="utf-8")
    rows = (line.partition(": ") for line in table.splitlines())
    return {sign: float(weight) for weight, _, found in rows for sign in found.split()}


def leaning(shown: Iterable[str], weights: Mapping[str, float]) -> float:
    """The log-odds that a text with these signs has the meaning: 0 is undecided."""
    return weights[ANY] + math.fsum(weights.get(sign, 0.0) for sign in shown)


def points(shown: Iterable[str], weights: Mapping[str, float], *, worth: float, ahead: float) -> float:
    """The leaning as points beside those of rules, `worth` for each; what is undecided gets `ahead`."""
    return round(max(-MOST, min(MOST, worth * leaning(shown, weights) + ahead)), 1)


def learn(yes: Sequence[set[str]], no: Sequence[set[str]], rng: random.Random) -> dict[str, float]:
    """Fit the weights to texts that have the meaning and others (logistic regression; both count alike)."""
    seen = Counter(sign for shown in (*yes, *no) for sign in shown)
    share = len(yes) / (len(yes) + len(no))
    known = [(shown, 1.0, 0.5 / share) for shown in yes] + [(shown, 0.0, 0.5 / (1 - share)) for shown in no]
    cases = [(sorted(sign for sign in shown if seen[sign] >= OFTEN), wanted, weight) for shown, wanted, weight in known]
    weights = dict.fromkeys(sorted(sign for sign in seen if seen[sign] >= OFTEN), 0.0) | {ANY: 0.0}
    squares = dict.fromkeys(weights, 1.0)
    for _ in range(ROUNDS):
        rng.shuffle(cases)
        for shown, wanted, counts in cases:
            missed = counts * (wanted - 1 / (1 + math.exp(-max(-30.0, min(30.0, leaning(shown, weights))))))
            for sign in (*shown, ANY):
                pull = missed - (SHRINK * weights[sign] / seen[sign] if sign != ANY else 0.0)
                squares[sign] += pull * pull
                weights[sign] += STEP * pull / math.sqrt(squares[sign])
    return weights

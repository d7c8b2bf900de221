"""Pure: how far the words of a text lean towards a meaning, beside the rules that find it outright.

The weights were learned from the corpora (`python -m benchmarks.leanings` learns them again): one for each word, each
concept and each pair of neighbouring concepts. So a way of saying it that no rule knows can still be heard.
"""

import math
import random
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

ANY = "*"  # the sign that every text shows
LEAST, MOST = 3.0, 6.0
OFTEN = 3  # a sign that was seen in fewer texts says nothing
ROUNDS = 40
STEP = 0.5
SHRINK = 0.05  # the pull back to nought: what a few texts say by chance stays small


def signs(parts: Iterable[str], glossed: str) -> set[str]:
    """What a text shows: its plain words, its concepts ("LIVE") and pairs of concepts ("NOT_LIVE")."""
    concepts = glossed.split()
    pairs = {f"{one}_{other}" for one, other in pairwise(concepts)}
    shown = {word for part in parts for word in part.split()} | set(concepts) - {"|"} | pairs
    return {sign for sign in shown if not any(map(str.isdigit, sign))}  # an hour or a price says nothing


def read_weights(table: str) -> dict[str, float]:
    """Read lines of "weight: sign sign sign" into {sign: weight}."""
    rows = (line.partition(": ") for line in table.strip().splitlines())
    return {sign: float(weight) for weight, _, found in rows for sign in found.split()}


def leaning(shown: Iterable[str], weights: Mapping[str, float]) -> float:
    """The log-odds that a text with these signs has the meaning: 0 is undecided."""
    return weights[ANY] + math.fsum(weights.get(sign, 0.0) for sign in shown)


def points(shown: Iterable[str], weights: Mapping[str, float], *, ahead: float) -> float:
    """The leaning as points beside those of rules: what is undecided gets `ahead`; no leaning outweighs plain words."""
    return round(max(-LEAST, min(MOST, 2 * leaning(shown, weights) + ahead)), 1)


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
                pull = missed - (SHRINK * weights[sign] if sign != ANY else 0.0)
                squares[sign] += pull * pull
                weights[sign] += STEP * pull / math.sqrt(squares[sign])
    return weights

"""Pure: rules over a glossed text: a pattern of concepts that speaks for a meaning, or against it, with a weight.

A pattern is words in a row. `A/B` one of these; `A?` or nothing; `A*` up to four of them; `!A/B` not followed by one of
these; `~` up to four words of any kind; `^` and `$` the start and the end of a clause; `...` anything, in any clause;
`ab%` a word beginning so; `<group>` the alternatives of that name.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rule:
    """`weight` is positive for what speaks for the meaning. `needs` are words of which each group must occur."""

    name: str
    weight: int
    pattern: re.Pattern[str]
    needs: tuple[frozenset[str], ...]

    def found(self, glossed: str, words: frozenset[str]) -> bool:
        """Whether the pattern is in a glossed text, whose `words` are given to rule most patterns out cheaply."""
        for need in self.needs:
            if need.isdisjoint(words):
                return False
        return bool(self.pattern.search(glossed))


Table = Mapping[str, Sequence[Rule]]  # by a word that a text must have for the rule to hold


def rules(table: str, groups: Mapping[str, str]) -> Table:
    """Read rules: "weight name: pattern | pattern", carried on by lines with "| " first. A line with # is a remark."""
    found = []
    lines = "\n".join(line for line in table.strip().splitlines() if not line.startswith("#"))
    for line in lines.replace("\n| ", " | ").splitlines():
        head, _, patterns = line.partition(":")
        weight, _, name = head.strip().partition(" ")
        found += [_rule(name, int(weight), each.split(), groups) for each in patterns.split("|") if each.strip()]
    return _by_word(found)


def _by_word(found: list[Rule]) -> Table:
    """File each rule under the words of its rarest group, so that a text meets few rules it has no word for."""
    often = Counter(word for rule in found for need in rule.needs for word in need)
    table: dict[str, list[Rule]] = {}
    for rule in found:
        rarest = min(rule.needs, key=lambda need: sum(often[word] for word in need), default=frozenset({"|"}))
        for word in rarest:
            table.setdefault(word, []).append(rule)
    return table


def weigh(table: Table, glossed: str) -> dict[str, int]:
    """The rules that hold for a glossed text, by name, with their weight; those against are below nought."""
    words = frozenset(glossed.split())
    return {
        rule.name: rule.weight for word in sorted(words) for rule in table.get(word, ()) if rule.found(glossed, words)
    }


def strongest(found: Mapping[str, int], above: int = 1) -> dict[str, float]:
    """Of the weights above a bound keep only the first, as a thing is said once however many rules hear it."""
    strong = sorted((name for name in found if found[name] > above), key=lambda name: (-found[name], name))[1:]
    return {name: weight for name, weight in found.items() if name not in strong}


def _rule(name: str, weight: int, tokens: list[str], groups: Mapping[str, str]) -> Rule:
    tokens = [_spread(token, groups) for token in tokens]
    needs = tuple(
        frozenset(token.split("/"))
        for token in tokens
        if token not in {"~", "^", "$", "..."} and token[0] != "!" and token[-1] not in "?*" and "%" not in token
    )
    return Rule(name, weight, re.compile("(?<= )" + "".join(_regex(token) for token in tokens)), needs)


def _spread(token: str, groups: Mapping[str, str]) -> str:
    return re.sub(r"<(\w+)>", lambda found: groups[found.group(1)].replace(" ", "/"), token)


def _regex(token: str) -> str:
    fixed = {"^": r"\| ", "$": r"(?=\|)", "~": "(?:[^ |]+ ){0,4}?", "...": "(?:[^ ]+ )*?"}
    if token in fixed:
        return fixed[token]
    words = "|".join(re.escape(word).replace("%", "[^ |]*") for word in token.strip("!?*").split("/"))
    if token.startswith("!"):
        return rf"(?!(?:{words}) )"
    times = {"?": "?", "*": "{0,4}"}.get(token[-1], "")
    return f"(?:(?:{words}) ){times}"

"""The languages of the pages: whoever is spoken to in one reads nothing in another."""

import ast
import re
import tomllib
from pathlib import Path
from string import Formatter

import pytest
from starlette.requests import Request

from messages import agreed as wording
from scheduler.spacing.taste import ALL_SENT
from web import choices, errors, told
from web.languages import LANGUAGES, language_for, language_in, speaker

ROOT = Path(__file__).resolve().parent.parent
SPOKEN = re.compile(r'_\("((?:[^"\\]|\\.)*)"')
# Reasons that receipts keep in other ways than by the calls below.
KEPT = {
    "this idea has left the library", "its time had passed before it could be sent", "perhaps sent: never sent again",
    "refused by the provider", "the provider was busy",
    "You have not answered so far, so this time we ask whether the pace is right",
}  # fmt: skip


def in_templates() -> set[str]:
    return {text for path in (ROOT / "web/templates").rglob("*.html") for text in SPOKEN.findall(path.read_text())}


def in_views() -> set[str]:
    text = "".join(path.read_text() for path in (ROOT / "web").glob("me*.py"))
    return set(re.findall(r'say\(\s*"([^"]+)"', text)) | {"Texts to {address}", "E-mails to {address}"}


def in_tables() -> set[str]:
    tables = (
        told.OUTCOMES,
        told.KINDS,
        told.EVENTS,
        told.MEANS,
        told.STATES,
        told.DONE,
        told.SHARES,
        choices.LABELS,
        choices.ADVICE,
    )
    pairs = (choices.CADENCES, choices.WINDOWS, choices.TIER_WORDS, choices.LEVELS, told.RATINGS, told.PAUSES)
    found = {words for table in tables for words in table.values()} | {words for each in pairs for _, words in each}
    found |= {words for pair in errors._WORDS.values() for words in pair}
    return found | {told.ALL_OFF, told.ASKED_AGAIN, told.NO_CONSENT, told.SAME_ADDRESS}


def in_receipts() -> set[str]:
    """Why something was not sent, wherever that is decided."""
    found = set()
    for path in [*ROOT.glob("scheduler/*.py"), *ROOT.glob("people/*.py"), *ROOT.glob("web/*.py")]:
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call) and ast.unparse(node.func) in {"Skip", "NotNow", "cancel_waiting"}:
                found |= {each.value for each in node.args if isinstance(each, ast.Constant)}
    returns = (
        each for each in ast.walk(ast.parse((ROOT / "people/may_send.py").read_text())) if isinstance(each, ast.Return)
    )
    constants = (each.value for node in returns for each in ast.walk(node) if isinstance(each, ast.Constant))
    found |= {each for each in constants if isinstance(each, str)}
    assert len(found) > 12
    return found | KEPT | {ALL_SENT}


@pytest.fixture(params=sorted(set(LANGUAGES) - {"en"}))
def lang(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def table(lang: str) -> dict[str, str]:
    return tomllib.loads((ROOT / f"web/words/{lang}.toml").read_text())


def test_it_has_words_for_everything_and_for_nothing_else(table: dict[str, str]) -> None:
    needed = in_templates() | in_views() | in_tables() | in_receipts()
    assert sorted(needed - table.keys()) == [], "not in the table"
    assert sorted(table.keys() - needed) == [], "nobody says this any more"


def test_it_keeps_the_values_of_each_sentence(table: dict[str, str]) -> None:
    for english, words in table.items():
        named = [sorted(name for _, name, _, _ in Formatter().parse(each) if name) for each in (english, words)]
        assert named[0] == named[1], english
        assert words.strip(), english
        assert english[-1:] not in ".!?" or words[-1] in ".!?", english


def test_its_buttons_say_what_the_ledger_keeps(lang: str) -> None:
    for agreed in (wording.CONFIRM, wording.STOP, wording.START, wording.UNSUBSCRIBE):
        assert agreed.in_language(lang).words == speaker(lang)(agreed.words)
    for agreed in (wording.CONSENT, wording.MOVE, wording.STOP):
        there = agreed.in_language(lang)
        assert there.words != agreed.words
        assert f".{lang}." in there.version
        assert agreed.in_language("en") == agreed


def test_no_template_speaks_by_itself() -> None:
    """Every word between two tags is said through the table; what is for staff and for developers is in English."""
    for path in (ROOT / "web/templates").rglob("*.html"):
        if "clinic" in path.parts or path.name == "api_docs.html":
            continue
        bare = path.read_text()
        for tag in (
            r"\{% block width %\}\w*",
            r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}",
            r"<[^>]*>",
            r"[\w-]+=\"[^\"]*\"|&[#\w]+;",
        ):
            bare = re.sub(tag, " ", bare, flags=re.DOTALL)
        assert re.findall("[A-Za-z]{2,}", bare) == [], path.name


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("", "en"), ("es", "es"), ("es-MX,es;q=0.9,en;q=0.8", "es"), ("en-GB,en;q=0.9,es;q=0.5", "en"),
        ("fr-CH, fr;q=0.9, *;q=0.5", "en"), ("fr, es;q=0.4", "es"), ("en;q=0.1, es;q=0.2", "es"), (";;;q=,=", "en"),
        ("es;q=nonsense, en;q=0.1", "en"),
    ],
)  # fmt: skip
def test_it_speaks_as_the_browser_asks(header: str, expected: str) -> None:
    scope = {"type": "http", "query_string": b"", "headers": [(b"accept-language", header.encode())]}
    assert language_for(Request(scope)) == expected
    other = "es" if expected == "en" else "en"
    assert language_for(Request(scope | {"query_string": f"lang={other}".encode()})) == other, "a link wins"
    assert language_for(Request(scope | {"query_string": b"lang=tlh"})) == expected


def test_it_knows_a_language_by_its_tag() -> None:
    assert [language_in(tag) for tag in ("es", "es-MX", "ES", "en", "", "fr")] == ["es", "es", "es", "en", "en", "en"]

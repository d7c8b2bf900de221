import csv
import io
import json
import re
from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from messages.claims import GRADES, claim_map
from messages.csv_page import read_csv_page, write_csv_page
from messages.files import LibraryError, load_library
from messages.library import Library, export
from messages.nudge import AUDIENCES, FLAGS, THEME_IDS, THEMES, UNREVIEWED
from messages.record import unwrapped
from messages.toml_page import read_toml_page, write_toml_page

LIBRARY = load_library()

GOOD = '''
lang = "en"
theme = "focus"

[defaults]
version = 1
tags = []
flags = []
ext = []
email_preheader = "A small idea for today"
follow_up = "Did it fit?"
safety_line = ""
status = "not_clinically_reviewed"
author = "somebody"
reviewers = []
reviewed_on = ""
next_review = ""

[FOC-90]
family = "plain"
audience = "either"
effort = "1-5"
src = ["P6.3"]
claims = ["C24"]
sms_discreet = "Look at a tree."
sms_full = "Look at a tree for a while."
email_subject = "A tree"
email_body = """
Look at a tree
for a while.

family = "this is text, not a key"
"""
'''


def written(tmp_path, text, name="focus.toml"):
    folder = tmp_path / "en"
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(text, encoding="utf-8")
    return tmp_path


def line_of(text, start):
    return next(number for number, line in enumerate(text.splitlines(), start=1) if line.startswith(start))


def test_it_ships_a_starter_set_for_every_theme_and_audience():
    themes = Counter(nudge.theme for nudge in LIBRARY.nudges)
    assert set(themes) == set(THEME_IDS)
    assert min(themes.values()) >= 6
    audiences = Counter(nudge.audience for nudge in LIBRARY.nudges)
    assert set(audiences) == set(AUDIENCES)
    assert audiences["either"] * 2 >= len(LIBRARY.nudges)


def test_it_holds_the_planned_spanish_set():
    held = LIBRARY.of("es")
    assert Counter(nudge.theme for nudge in held) == {
        "communication": 15,
        "treatment": 9,
        "exercise": 14,
        "touch": 14,
        "focus": 13,
    }
    assert Counter(nudge.audience for nudge in held)["either"] * 2 >= len(held)
    assert Counter(nudge.effort for nudge in held)["1-5"] * 2 >= len(held)


def test_it_writes_spanish_texts_with_every_accent_they_have():
    """An accent that an SMS could not carry is never dropped: the words are chosen so that there is none."""
    stripped = re.compile(
        r"\b(?:mas|dia|dias|tambien|despues|asi|ahi|aqui|esta bien|musica|cancion|corazon|telefono|proxima|proximo"
        r"|animo|facil|dificil|ultimo|algun|todavia|jabon|rapido|numero|energia|compania|manana|nino|pequeno|sueno)\b",
        re.IGNORECASE,
    )
    for nudge in LIBRARY.of("es"):
        whole = f"{nudge.sms_discreet} {nudge.sms_full} {nudge.follow_up} {nudge.email_subject} {nudge.email_text}"
        assert not stripped.search(whole), nudge.id


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize("theme", THEME_IDS)
def test_it_has_something_in_each_theme_for_a_person_who_agreed_to_nothing_more(theme, lang):
    plain = [nudge for nudge in LIBRARY.of(lang, theme) if nudge.audience == "either" and not nudge.flags]
    assert len({nudge.family for nudge in plain}) >= 2


def test_it_claims_no_review_that_did_not_happen():
    for nudge in LIBRARY.nudges:
        assert (nudge.status, nudge.reviewers, nudge.reviewed_on) == (UNREVIEWED, (), None)


def test_it_weighs_the_themes_to_one():
    assert sum(theme.weight for theme in THEMES) == pytest.approx(1)


def test_it_finds_nudges_by_id_language_and_theme():
    assert LIBRARY.get("COM-01").theme == "communication"
    assert LIBRARY.get("COM-01", "xx").lang == "en"
    assert LIBRARY.get("XYZ-99") is None
    assert LIBRARY.of("xx") == LIBRARY.of("en", "nothing") == ()
    assert {nudge.theme for nudge in LIBRARY.of("en", "touch")} == {"touch"}
    assert {nudge.lang for nudge in LIBRARY.of("en")} == {"en"}
    french = replace(LIBRARY.get("COM-01"), lang="fr")
    both = Library((*LIBRARY.of("en"), french))
    assert both.of("en") == LIBRARY.of("en")
    assert both.get("COM-01", "fr") is french
    assert both.langs == ("en", "fr")


def test_it_exports_plain_json():
    values = json.loads(json.dumps(export(LIBRARY)))
    assert [value["id"] for value in values] == [nudge.id for nudge in LIBRARY.nudges]
    assert values[0]["reviewed_on"] is None


def test_it_reads_a_folder_or_a_file_and_knows_the_lines(tmp_path):
    folder = written(tmp_path, GOOD)
    library = load_library(folder)
    assert load_library(folder / "en" / "focus.toml").nudges == library.nudges
    (nudge,) = library.nudges
    assert nudge.email_body == 'Look at a tree for a while.\n\nfamily = "this is text, not a key"'
    assert library.place(nudge, "family") == (str(folder / "en" / "focus.toml"), line_of(GOOD, "family"))
    assert library.place(nudge, "author")[1] == line_of(GOOD, "[FOC-90]")


@pytest.mark.parametrize(
    ("old", "new", "at", "rule", "hint"),
    [
        ('effort = "1-5"', 'effort = "30"', "effort", "effort", "1-5, 15, longer"),
        ('audience = "either"', 'audience = "couple"', "audience", "audience", "either, partner, solo"),
        ("version = 1", "version = true", "version", "version", "whole number"),
        ("flags = []", 'flags = ["all_ok"]', "flags", "flags", FLAGS[0]),
        ("ext = []", "ext = 3", "ext", "ext", "list of texts"),
        ('reviewed_on = ""', 'reviewed_on = "soon"', "reviewed_on", "reviewed_on", "a date such as"),
        ('status = "not_clinically_reviewed"', 'status = "fine"', "status", "status", "retired"),
        ('email_subject = "A tree"', 'email_subject = ""', "email_subject", "email_subject", "is a text"),
        ('email_subject = "A tree"\n', "", "[FOC-90]", "email_subject", "add email_subject"),
        ('family = "plain"', 'familly = "plain"', "familly", "unknown-key", "mend its spelling"),
        ("[FOC-90]", "[foc-1]", "[foc-1]", "id", "COM-01"),
        ('lang = "en"', 'lang = "English"', "lang", "lang", "language code"),
        ('theme = "focus"', 'theme = "sleep"', "theme", "theme", "communication"),
        ("[FOC-90]", "[FOC-90", "[FOC-90", "toml", "mend the TOML"),
    ],
)
def test_it_names_file_line_rule_and_remedy(tmp_path, old, new, at, rule, hint):
    assert old in GOOD
    text = GOOD.replace(old, new, 1)
    folder = written(tmp_path, text)
    with pytest.raises(LibraryError) as caught:
        load_library(folder)
    found = [str(problem) for problem in caught.value.problems if problem.rule == rule]
    assert len(found) == 1
    assert found[0].startswith(f"{folder / 'en' / 'focus.toml'}:{line_of(text, at)}: {rule}: ")
    assert hint in found[0]


def test_it_names_all_problems_at_once(tmp_path):
    written(tmp_path, GOOD.replace('"either"', '"all"').replace('"1-5"', '"2"'))
    written(tmp_path, "lang = 3", "touch.toml")
    with pytest.raises(LibraryError) as caught:
        load_library(tmp_path)
    assert [problem.rule for problem in caught.value.problems] == ["audience", "effort", "lang", "theme"]
    assert len(str(caught.value).splitlines()) == 4


def test_it_refuses_the_same_id_in_two_files(tmp_path):
    written(tmp_path, GOOD)
    written(tmp_path, GOOD, "more.toml")
    with pytest.raises(LibraryError, match=r"more\.toml:\d+: id: FOC-90 is already in .*focus\.toml"):
        load_library(tmp_path)


def test_it_says_so_when_there_is_nothing_to_read(tmp_path):
    with pytest.raises(LibraryError, match="missing"):
        load_library(tmp_path / "nowhere")
    with pytest.raises(LibraryError, match="empty"):
        load_library(tmp_path)
    (tmp_path / "latin.toml").write_bytes(b'lang = "\xe9"')
    with pytest.raises(LibraryError, match="save the file as UTF-8"):
        load_library(tmp_path)


def test_it_keeps_a_whole_claim_map():
    claims = claim_map()
    assert set(claims.claims) == {f"C{number:02}" for number in range(1, 26)}
    assert len(claims.passages) == 22
    for claim in claims.claims.values():
        assert claim.grade in GRADES
        assert claim.passages
        assert set(claim.passages) <= set(claims.passages)
    unusable = {passage for passage in claims.passages if not claims.usable(passage)}
    assert unusable == {"P4.3", "P5.3", "P6.5"}


def test_it_goes_from_toml_to_a_table_and_back():
    table = write_csv_page(LIBRARY.nudges)
    read = read_csv_page("all.csv", table)
    assert read.problems == ()
    assert read.nudges == LIBRARY.nudges
    for lang in LIBRARY.langs:
        for theme in THEME_IDS:
            nudges = tuple(nudge for nudge in read.nudges if (nudge.lang, nudge.theme) == (lang, theme))
            again = read_toml_page("again.toml", write_toml_page(nudges))
            assert again.problems == ()
            assert again.nudges == LIBRARY.of(lang, theme)


WORDS = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp")), min_size=1).filter(str.strip)


@settings(deadline=None, max_examples=60)
@given(st.lists(WORDS, min_size=1, max_size=3), WORDS, st.none() | st.dates())
def test_it_keeps_any_words_in_either_form(parts, subject, day):
    body = unwrapped("\n\n".join(parts))
    nudge = replace(LIBRARY.nudges[0], email_body=body, email_subject=unwrapped(subject), reviewed_on=day)
    for written, read in ((write_csv_page, read_csv_page), (write_toml_page, read_toml_page)):
        page = read("page", written([nudge]))
        assert page.problems == ()
        assert page.nudges == (nudge,)


ROW = {
    "id": "FOC-90",
    "lang": "en",
    "theme": "focus",
    "family": "plain",
    "audience": "either",
    "effort": "1-5",
    "tags": "choice; gentle",
    "src": "P6.3",
    "claims": "C24",
    "sms_discreet": "Look, a tree; look.",
    "sms_full": "Look at a tree.",
    "email_subject": "A tree",
    "email_preheader": "For today",
    "email_body": "Look at it.\n\nTwice.",
    "follow_up": "Did it fit?",
    "author": "José Nuñez",
}


def table(rows, delimiter=",", columns=tuple(ROW)):
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, columns, delimiter=delimiter)
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_it_reads_what_a_spreadsheet_saves(tmp_path, delimiter, encoding):
    (tmp_path / "own.csv").write_bytes(table([ROW], delimiter).encode(encoding))
    library = load_library(tmp_path / "own.csv")
    (nudge,) = library.nudges
    assert nudge.email_body == "Look at it.\n\nTwice."
    assert (nudge.tags, nudge.flags, nudge.version, nudge.status) == (("choice", "gentle"), (), 1, UNREVIEWED)
    assert (nudge.author, nudge.sms_frank, nudge.reviewed_on) == ("José Nuñez", "", None)
    assert library.place(nudge, "sms_full") == (str(tmp_path / "own.csv"), 2)
    assert load_library(tmp_path).nudges == library.nudges


@pytest.mark.parametrize(
    ("change", "rule", "hint"),
    [
        ({"effort": "30"}, "effort", "1-5, 15, longer"),
        ({"id": "foc-1"}, "id", "COM-01"),
        ({"lang": "English"}, "lang", "language code"),
        ({"theme": ""}, "theme", "communication"),
        ({"version": "two"}, "version", "whole number"),
        ({"tags": "choice;all"}, "tags", "may hold"),
        ({"reviewed_on": "soon"}, "reviewed_on", "a date such as"),
        ({"email_subject": ""}, "email_subject", "add email_subject"),
    ],
)
def test_it_names_the_line_of_a_bad_row_and_keeps_the_others(change, rule, hint):
    columns = (*ROW, "version", "reviewed_on")
    first = ROW | {"id": "FOC-91"}
    page = read_csv_page("own.csv", table([first, ROW | change], columns=columns))
    assert [nudge.id for nudge in page.nudges] == ["FOC-91"]
    (problem,) = page.problems
    assert str(problem).startswith(f"own.csv:5: {rule}: ")  # the first row has three lines
    assert hint in problem.advice
    assert page.unread == ((ROW | change)["id"],)


@pytest.mark.parametrize(
    ("text", "line", "rule", "hint"),
    [
        ("", 1, "csv", "header"),
        ("id,lang\nFOC-90,en\n", 1, "header", "add a column named"),
        (table([ROW], columns=(*ROW, "colour")), 1, "header", "mend 'colour'"),
        (table([ROW]).replace("family", "theme", 1), 1, "header", "two columns are named theme"),
        (table([ROW]).rstrip() + ",and,more\n", 2, "csv", "put quotes around"),
        (table([ROW]) + 'FOC-91,"en\n', 5, "csv", "mend the quotes"),
    ],
)
def test_it_says_what_is_wrong_with_a_table(text, line, rule, hint):
    problems = [str(problem) for problem in read_csv_page("own.csv", text).problems]
    assert any(each.startswith(f"own.csv:{line}: {rule}: ") and hint in each for each in problems), problems


def test_it_names_the_nudges_of_a_file_that_it_could_not_read():
    assert read_toml_page("own.toml", GOOD + "\n[FOC-91]\nfamily = \n").unread == ("FOC-90", "FOC-91")
    assert read_toml_page("own.toml", GOOD.replace('"1-5"', '"2"')).unread == ("FOC-90",)
    assert read_toml_page("own.toml", GOOD).unread == ()


@pytest.mark.parametrize(
    ("tier", "words", "sent"),
    [
        ("discreet", ("d", "f", "k"), "d"),
        ("full", ("d", "f", "k"), "f"),
        ("frank", ("d", "f", "k"), "k"),
        ("frank", ("d", "f", ""), "f"),
        ("frank", ("d", "", ""), "d"),
        ("full", ("d", "", "k"), "d"),
        ("discreet", ("", "f", "k"), ""),
        ("full", ("", "", "k"), ""),
    ],
)
def test_it_is_never_franker_than_wished(tier, words, sent):
    discreet, full, frank = words
    nudge = replace(LIBRARY.nudges[0], sms_discreet=discreet, sms_full=full, sms_frank=frank)
    assert nudge.sms(tier) == sent

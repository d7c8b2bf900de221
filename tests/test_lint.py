import subprocess
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from messages.files import load_library
from messages.frame import frame_of
from messages.library import Library
from messages.lint import check, failures
from messages.lint_form import form_remarks
from messages.lint_set import imbalance
from messages.lint_spelling import unknown_words
from messages.source import longest_run, overlap, shared_run, shingles, source_hashes

ROOT = Path(__file__).parents[1]
LIBRARY = load_library()


def findings(nudge, **around):
    return {(finding.level, finding.rule) for finding in check(Library((nudge,)), **around)}


def test_it_finds_nothing_in_the_shipped_library():
    assert [str(finding) for finding in check(LIBRARY, today=date(2026, 11, 23))] == []


@pytest.mark.parametrize(
    ("of", "changes", "level", "rule"),
    [
        ("FOC-02", {"sms_full": "It’s time for tea."}, "fail", "gsm7"),
        ("FOC-02", {"sms_full": "Un té está bien."}, "fail", "gsm7"),
        ("FOC-02", {"sms_full": "a" * 131}, "fail", "sms-length"),
        ("FOC-02", {"sms_full": "€" * 66}, "fail", "sms-length"),
        ("FOC-02", {"email_body": "Too short."}, "fail", "word-count"),
        ("FOC-02", {"email_body": "Look at the tree. " * 26}, "fail", "word-count"),
        ("FOC-02", {"email_subject": "a" * 41}, "fail", "subject-length"),
        ("FOC-02", {"email_preheader": "a" * 91}, "fail", "preheader-length"),
        ("FOC-02", {"follow_up": "Did it fit… well?"}, "fail", "gsm7"),
        ("FOC-02", {"sms_full": "Dear {name}, have some tea."}, "fail", "placeholder"),
        ("FOC-02", {"sms_full": "TODO write this"}, "fail", "placeholder"),
        ("FOC-02", {"sms_full": "See example.org for tea."}, "fail", "link"),
        ("FOC-02", {"email_body": "Call 202 555 0123 for tea."}, "fail", "number"),
        ("FOC-02", {"email_body": "TEA for everyone, and CAKE"}, "fail", "shouting"),
        ("FOC-02", {"email_body": "Have some tea!!"}, "fail", "shouting"),
        ("FOC-02", {"email_body": "Have some tea \U0001f375"}, "fail", "emoji"),
        ("FOC-02", {"sms_discreet": "How is your mood?"}, "fail", "discreet"),
        ("FOC-02", {"sms_discreet": "Ask for a hug."}, "fail", "discreet"),
        ("FOC-02", {"sms_discreet": "Un abrazo lento."}, "fail", "discreet"),
        ("FOC-02", {"email_subject": "Your medicine"}, "fail", "discreet"),
        ("FOC-02", {"email_preheader": "For you and your partner"}, "fail", "discreet"),
        ("FOC-02", {"sms_full": "Talk about your sex life."}, "fail", "carrier"),
        ("FOC-02", {"sms_full": "A glass of wine helps."}, "fail", "carrier"),
        ("FOC-02", {"email_body": "Ask for Sertraline."}, "fail", "drug-name"),
        ("FOC-02", {"email_body": "Take 50 mg."}, "fail", "drug-name"),
        ("FOC-02", {"sms_full": "Touch releases oxytocin."}, "fail", "overclaim"),
        ("FOC-02", {"email_body": "This is normal."}, "fail", "overclaim"),
        ("FOC-02", {"email_body": "A walk will help you."}, "fail", "overclaim"),
        ("FOC-02", {"email_body": "You should try harder."}, "warn", "shaming"),
        ("FOC-02", {"email_body": "You have to rest."}, "warn", "shaming"),
        ("FOC-02", {"email_body": "Ask how he is."}, "fail", "gendered"),
        ("FOC-02", {"email_body": "Call your partner."}, "fail", "assumption"),
        ("FOC-02", {"email_body": "Stop your pills today."}, "fail", "medication"),
        ("FOC-02", {"sms_full": "Lower the dose a little."}, "fail", "medication"),
        ("FOC-02", {"email_body": "That treatment is one to quit."}, "fail", "medication"),
        ("FOC-02", {"email_body": "Ask your doctor to lower the dose."}, "warn", "medication"),
        ("TRT-03", {"safety_line": ""}, "fail", "required-line"),
        ("TRT-01", {"safety_line": "Please keep taking it as agreed."}, "fail", "required-line"),
        ("MOV-05", {"safety_line": ""}, "fail", "required-line"),
        ("MOV-05", {"safety_line": "Stop if it hurts."}, "fail", "required-line"),
        ("TCH-05", {"safety_line": ""}, "fail", "required-line"),
        ("TCH-07", {"safety_line": "Skip it if you like."}, "fail", "required-line"),
        ("COM-01", {"flags": ()}, "fail", "consent"),
        ("TCH-01", {"flags": ("partner_ok",)}, "fail", "consent"),
        ("TRT-01", {"flags": ()}, "fail", "consent"),
        ("FOC-02", {"src": ()}, "fail", "provenance"),
        ("FOC-02", {"src": ("P9.9",)}, "fail", "provenance"),
        ("FOC-02", {"src": ("P6.3", "P6.5")}, "fail", "provenance"),
        ("FOC-02", {"claims": ("C99",)}, "fail", "provenance"),
        ("FOC-02", {"src": ("P6.3", "P6.5"), "claims": ("C24", "C25")}, "fail", "provenance"),
        ("FOC-02", {"claims": ("C04",)}, "fail", "provenance"),
        ("FOC-02", {"reviewers": ("somebody",)}, "fail", "review"),
        ("FOC-02", {"status": "reviewed", "reviewers": ("one", "one")}, "fail", "review"),
        ("FOC-02", {"sms_frank": "It’s about sex."}, "fail", "gsm7"),
        ("FOC-02", {"sms_frank": "a" * 131}, "fail", "sms-length"),
        ("FOC-02", {"sms_frank": "Sex, and a glass of wine."}, "fail", "carrier"),
        ("FOC-02", {"sms_frank": "Stop your pills today."}, "fail", "medication"),
        ("FOC-02", {"follow_up": "See example.org?"}, "fail", "link"),
        ("FOC-02", {"sms_full": "Make tea, call a friend and sweep the hall."}, "warn", "one-action"),
        ("FOC-02", {"sms_full": "Make some tea. Write a list. Send it to a friend."}, "warn", "one-action"),
        ("FOC-02", {"sms_full": "Look at the kichen window."}, "warn", "spelling"),
        ("FOC-02", {"email_body": "Tommorow, look at the sky."}, "warn", "spelling"),
        ("FOC-02", {"email_body": "It may feel crazy."}, "warn", "inclusive"),
        ("FOC-02", {"email_body": "Many people suffer from low mood."}, "warn", "inclusive"),
    ],
)
def test_it_finds_what_is_wrong(of, changes, level, rule):
    clean = LIBRARY.get(of)
    assert findings(clean) == set()
    assert (level, rule) in findings(replace(clean, **changes))


@pytest.mark.parametrize(
    ("of", "changes", "level", "rule"),
    [
        ("FOC-02", {"sms_full": "Mira un árbol."}, "fail", "gsm7"),
        ("FOC-02", {"sms_full": "a" * 131}, "fail", "sms-length"),
        ("FOC-02", {"follow_up": "¿Encajó?"}, "fail", "gsm7"),
        ("FOC-02", {"sms_discreet": "¿Qué tal va el ánimo?"}, "fail", "discreet"),
        ("FOC-02", {"sms_discreet": "Abraza a alguien."}, "fail", "discreet"),
        ("FOC-02", {"sms_discreet": "Acaricia a tu gato."}, "fail", "discreet"),
        ("FOC-02", {"sms_discreet": "Antes de ir a la cama."}, "fail", "discreet"),
        ("FOC-02", {"sms_discreet": "Pregunta por el tratamiento."}, "fail", "discreet"),
        ("FOC-02", {"email_subject": "Tu medicina"}, "fail", "discreet"),
        ("FOC-02", {"email_subject": "Para ti y tu pareja"}, "fail", "discreet"),
        ("FOC-02", {"email_preheader": "Hablar con quien te receta"}, "fail", "discreet"),
        ("FOC-02", {"sms_full": "Habla de tu vida sexual."}, "fail", "carrier"),
        ("FOC-02", {"sms_full": "El deseo puede volver."}, "fail", "carrier"),
        ("FOC-02", {"sms_full": "Una copa de vino y ya."}, "fail", "carrier"),
        ("FOC-02", {"email_body": "Pide sertralina."}, "fail", "drug-name"),
        ("FOC-02", {"email_body": "La oxitocina sube."}, "fail", "overclaim"),
        ("FOC-02", {"email_body": "Eso es normal."}, "fail", "overclaim"),
        ("FOC-02", {"email_body": "Caminar te ayudará."}, "fail", "overclaim"),
        ("FOC-02", {"email_body": "Esto te va a ayudar."}, "fail", "overclaim"),
        ("FOC-02", {"email_body": "Esto siempre funciona."}, "fail", "overclaim"),
        ("FOC-02", {"email_body": "Tienes que caminar."}, "warn", "shaming"),
        ("FOC-02", {"email_body": "Debes intentarlo."}, "warn", "shaming"),
        ("FOC-02", {"email_body": "Llama a un amigo."}, "fail", "gendered"),
        ("FOC-02", {"email_body": "¿Estás cansado?"}, "fail", "gendered"),
        ("FOC-02", {"email_body": "Si te sientes sola, llama."}, "fail", "gendered"),
        ("FOC-02", {"email_body": "Bienvenido/a a casa."}, "fail", "gendered"),
        ("FOC-02", {"email_body": "Háblalo con él."}, "fail", "gendered"),
        ("FOC-02", {"email_body": "Coge tu móvil."}, "fail", "dialect"),
        ("FOC-02", {"email_body": "Si usted quiere."}, "fail", "dialect"),
        ("FOC-02", {"email_body": "Si queréis, salid."}, "fail", "dialect"),
        ("FOC-02", {"email_body": "Llama a tu pareja."}, "fail", "assumption"),
        ("FOC-02", {"email_body": "Deja las pastillas hoy."}, "fail", "medication"),
        ("FOC-02", {"sms_full": "Baja la dosis un poco."}, "fail", "medication"),
        ("FOC-02", {"email_body": "Sáltate la pastilla de hoy."}, "fail", "medication"),
        ("FOC-02", {"email_body": "Toma menos medicina."}, "fail", "medication"),
        ("FOC-02", {"email_body": "Suspende el tratamiento."}, "fail", "medication"),
        ("FOC-02", {"email_body": "Esa medicina se puede reducir."}, "fail", "medication"),
        ("FOC-02", {"email_body": "Pide a quien te receta bajar la dosis."}, "warn", "medication"),
        ("TRT-03", {"safety_line": ""}, "fail", "required-line"),
        ("TRT-01", {"safety_line": "Sigue tomando todo como acordaste."}, "fail", "required-line"),
        ("MOV-05", {"safety_line": ""}, "fail", "required-line"),
        ("MOV-05", {"safety_line": "Si algo duele, para."}, "fail", "required-line"),
        (
            "MOV-05",
            {"safety_line": "Si duele, para andar consulta antes a tu equipo de salud."},
            "fail",
            "required-line",
        ),
        ("TCH-05", {"safety_line": ""}, "fail", "required-line"),
        ("TCH-07", {"safety_line": "Sáltate esta idea si quieres."}, "fail", "required-line"),
        ("COM-01", {"flags": ()}, "fail", "consent"),
        ("TCH-01", {"flags": ("partner_ok",)}, "fail", "consent"),
        ("TRT-01", {"flags": ()}, "fail", "consent"),
        ("TRT-02", {"flags": ()}, "fail", "consent"),
        ("FOC-02", {"email_body": "CAMINÁ un poco."}, "fail", "shouting"),
        ("FOC-02", {"sms_full": "Pon agua, llama a alguien y barre la sala."}, "warn", "one-action"),
        ("FOC-02", {"sms_full": "Mira la ventanna un rato."}, "warn", "spelling"),
        ("FOC-02", {"email_body": "Parece una idea de locos."}, "warn", "inclusive"),
    ],
)
def test_it_finds_what_is_wrong_in_spanish(of, changes, level, rule):
    clean = LIBRARY.get(of, "es")
    assert clean.lang == "es"
    assert findings(clean) == set()
    assert (level, rule) in findings(replace(clean, **changes))


@pytest.mark.parametrize(
    "body",
    [
        "No tienes que hablar, y no hace falta que respondas.",
        "Por favor, sigue tomando tu medicina como acordaste hasta que lo hables.",
        "Cualquier cambio en tu tratamiento, planéalo con quien te receta.",
        "He notado que el té vino bien; es para la tarde, a solas.",
        "Baja los hombros y empieza por el agua. Luego piensa en tu día.",
        "Para tu gato, una manta. Para ti, un rato sin prisa.",
    ],
)
def test_it_lets_kind_spanish_pass(body):
    rules = {rule for _, rule in findings(replace(LIBRARY.get("FOC-02", "es"), email_body=body))}
    assert rules <= {"word-count", "ease"}  # one sentence is too short for either


def test_it_reads_english_words_as_english():
    # "he" is "I have" in Spanish; "sola" and "vale" are nothing in English.
    assert findings(replace(LIBRARY.get("FOC-02"), email_body="A sola vale. " * 25)) <= {
        ("warn", "grade"),
        ("warn", "spelling"),
    }


def test_it_warns_of_hard_spanish_and_refuses_very_hard():
    nudge = LIBRARY.get("FOC-02", "es")
    heavy = "La consideración de posibilidades alternativas imposibilita deliberaciones institucionalizadas. " * 8
    assert ("fail", "ease") in findings(replace(nudge, email_body=heavy))
    stiff = (
        "La atención consciente a las sensaciones cotidianas, aunque resulte difícil durante los periodos "
        "complicados, permite recuperar gradualmente el contacto con la propia experiencia, siempre que se "
        "mantenga cierta regularidad. "
    )
    middling = f"{stiff}{'Mira el mar y la luz en la casa. ' * 2}"
    assert ("warn", "ease") in findings(replace(nudge, email_body=middling))


def test_it_measures_with_the_ending_of_the_language():
    nudge = replace(LIBRARY.get("FOC-02", "es"), sms_full="ve " * 43 + ".")
    assert findings(nudge) == set()
    assert findings(nudge, prefix="Kindling2") == {("fail", "one-segment")}
    assert findings(nudge, prefix="Kindling2", suffix=" STOP") == set()


@pytest.mark.parametrize(
    ("key", "value"),
    [("flags", ()), ("audience", "solo"), ("effort", "longer"), ("src", ("P2.1",)), ("family", "another")],
)
def test_it_refuses_one_id_for_two_ideas(key, value):
    english, spanish = LIBRARY.get("COM-01"), LIBRARY.get("COM-01", "es")
    assert check(Library((english, spanish))) == []
    odd = [
        finding for finding in check(Library((english, replace(spanish, **{key: value})))) if finding.rule == "parity"
    ]
    assert [finding.level for finding in odd] == ["fail"]
    assert f"COM-01: {key} is" in odd[0].advice


@pytest.mark.parametrize(
    "body",
    [
        "You don't have to talk, and there's no need to reply.",
        "Please keep taking your medicine as agreed until you've talked.",
        "Any change to your treatment is for you and your prescriber to plan together.",
        "They shed a hat there, then the other; this is manifold and heroic.",
        "Lower your shoulders and start the kettle. Then think of your day.",
    ],
)
def test_it_lets_kind_wording_pass(body):
    rules = {rule for _, rule in findings(replace(LIBRARY.get("FOC-02"), email_body=body))}
    assert rules <= {"word-count", "grade"}  # one sentence is too short for either


def test_it_judges_a_review_by_its_dates():
    reviewed = replace(
        LIBRARY.get("FOC-02"),
        status="reviewed",
        reviewers=("one", "two"),
        reviewed_on=date(2026, 1, 10),
        next_review=date(2027, 1, 10),
    )
    assert findings(reviewed, today=date(2027, 1, 10)) == set()
    assert findings(reviewed, today=date(2027, 1, 11)) == {("fail", "review")}
    assert findings(replace(reviewed, next_review=date(2028, 1, 10))) == {("fail", "review")}
    assert findings(reviewed, today=date(2026, 1, 9)) == {("fail", "review")}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Make some tea. If you like, call a friend and sweep the hall. Or just sit."),
        ("en", 'Ask: "Walk, talk or sit?" Listen. Skip it if it feels like too much.'),
        ("en", "Take a slow walk: look up, breathe out, count the birds. Not today? Watch from a window."),
        ("es", "Pon agua para un té. Si quieres, llama a alguien y barre la sala. O descansa."),
        ("es", "Camina un poco: mira arriba, respira, cuenta las aves. ¿Hoy no? Mira por la ventana."),
    ],
)
def test_it_counts_neither_choices_nor_the_ways_to_do_one_thing(lang, text):
    rules = {rule for _, rule in findings(replace(LIBRARY.get("FOC-02", lang), sms_full=text))}
    assert rules == set()


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            "Colour or color, neighbour or neighbor: that's fine. Ask Zbigniew, the friend's friend.",
        ),
        ("es", "Dilo, sáltalo, tenlo cerca, pásala bien. Querértelo contar está bien. Pregunta por Xóchitl."),
    ],
)
def test_it_knows_how_words_are_spelt(lang, text):
    assert unknown_words(text, lang) == []
    assert unknown_words("wrod", lang) == ["wrod"]
    assert unknown_words("wrod", "fr") == []


def test_it_judges_the_grade_of_a_theme_as_a_whole():
    plain = LIBRARY.get("FOC-02")
    stiff = "Remembering something pleasant from an ordinary afternoon can occasionally brighten a difficult evening. "
    pair = tuple(replace(plain, id=f"FOC-8{n}", email_body=stiff * 6) for n in range(2))
    assert "theme-grade" in {finding.rule for finding in check(Library(pair))}
    assert "theme-grade" not in {finding.rule for finding in check(Library((plain,)))}


def test_it_refuses_phrases_of_the_article_even_in_short_runs():
    hashes = set(shingles("a b c d e f g h i j", 5))
    assert overlap("a b c d e f g h i j", hashes) == 1
    assert overlap("a b c d e x x x x x", hashes) == pytest.approx(1 / 6)
    assert overlap("a b c d x", hashes) == overlap("", hashes) == 0
    assert source_hashes(5) != source_hashes()


def test_it_holds_a_nudge_below_a_tenth_of_the_article(monkeypatch):
    nudge = LIBRARY.get("FOC-02")
    first = set(shingles(nudge.email_body, 5)[:20])
    monkeypatch.setattr("messages.lint_source.source_hashes", lambda size: first)
    assert findings(nudge) == {("fail", "copied")}
    monkeypatch.setattr("messages.lint_source.source_hashes", lambda size: set(sorted(first)[:5]))
    assert findings(nudge) == set()


def test_it_fits_our_own_library_into_one_part_with_the_longest_prefix():
    def too_long(prefix):
        found = [remark for each in LIBRARY.nudges for remark in form_remarks(each, prefix, frame_of(each.lang).suffix)]
        return {remark.advice.split("; ")[-1] for remark in found if remark.level == "fail"}

    assert too_long("a" * 10) == set()  # ": " makes it twelve
    assert too_long("a" * 12) == {"shorten KINDLING_PROGRAM__PREFIX"}


def test_it_lets_a_nudge_go_by_mail_alone():
    silent = replace(LIBRARY.get("FOC-02"), sms_discreet="", sms_full="", sms_frank="")
    assert findings(silent) == set()
    assert findings(replace(silent, sms_frank="Talk about sex over tea.")) == set()


@pytest.mark.parametrize(("prefix", "fits"), [("a" * 10, True), ("a" * 11, False), ("Ж", False)])
def test_it_measures_with_the_prefix_in_use(prefix, fits):
    nudge = replace(LIBRARY.get("FOC-02"), sms_full="a" * 130)
    found = {rule for level, rule in findings(nudge, prefix=prefix) if level == "fail"}
    assert found == (set() if fits else {"one-segment"})


def test_it_warns_of_hard_reading_and_refuses_very_hard():
    hard = "The consideration of alternative possibilities occasionally necessitates deliberation. " * 8
    assert ("fail", "grade") in findings(replace(LIBRARY.get("FOC-02"), email_body=hard))


def test_it_warns_of_near_copies_but_not_within_a_family():
    nudge = LIBRARY.get("FOC-02")
    copy = replace(nudge, id="FOC-88", family="another")
    warned = check(Library((nudge, copy)))
    assert [(finding.rule, finding.level) for finding in warned] == [("near-copy", "warn")]
    assert "FOC-88" in warned[0].advice
    assert check(Library((nudge, replace(copy, family=nudge.family)))) == []


def test_it_warns_of_a_library_out_of_balance():
    lopsided = tuple(nudge for nudge in LIBRARY.nudges if nudge.theme != "touch")
    assert {remark.rule for _, remark in imbalance(lopsided)} == {"balance"}
    coupled = tuple(replace(nudge, audience="solo") for nudge in LIBRARY.nudges)
    assert any("audience 'either' is 0%" in remark.advice for _, remark in imbalance(coupled))
    long = tuple(replace(nudge, effort="longer") for nudge in LIBRARY.nudges)
    assert any("effort 'longer' is 100%" in remark.advice for _, remark in imbalance(long))
    assert list(imbalance(LIBRARY.nudges)) == []


def test_it_points_at_the_line_and_tells_fails_from_warnings():
    nudge = LIBRARY.get("COM-03")
    broken = replace(nudge, sms_full="Kiss. You must. It’s naked.")
    found = check(Library((broken,), LIBRARY.places))
    file, line = LIBRARY.place(nudge, "sms_full")
    assert file == "messages/library/en/communication.toml"
    assert str(found[0]).startswith(f"{file}:{line}: gsm7: COM-03: replace '’' (U+2019)")
    assert {finding.rule for finding in failures(found)} == {"gsm7", "carrier"}
    assert {finding.rule for finding in found} == {"gsm7", "carrier", "shaming"}


def test_it_knows_seven_words_in_a_row_and_not_six():
    hashes = set(shingles("the quick brown fox jumps over the lazy dog"))
    assert longest_run("a Quick, brown fox jumps OVER the lazy cat", hashes) == 7
    assert longest_run("the quick brown fox - jumps over the lazy dog!", hashes) == 9
    assert longest_run("quick brown fox jumps over the sleepy dog", hashes) == 0
    assert longest_run("", hashes) == 0


def test_it_holds_the_hashes_of_the_whole_article():
    assert len(source_hashes()) > 500
    assert all(len(line) == 16 and int(line, 16) >= 0 for line in source_hashes())


def test_it_shares_no_seven_words_with_the_article_anywhere():
    copied = {}
    for path in texts():
        try:
            run = shared_run(path.read_text(encoding="utf-8"))
        except UnicodeDecodeError:
            continue
        if run:
            copied[str(path.relative_to(ROOT))] = run
    assert copied == {}


def texts():
    """Every tracked file; outside a git checkout every file but those that tools make."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False)
    if listed.returncode == 0 and listed.stdout:
        paths = [ROOT / name for name in listed.stdout.decode().split("\0") if name]
    else:
        paths = [path for path in ROOT.rglob("*") if not {".venv", "data"} & set(path.relative_to(ROOT).parts)]
    found = [path for path in paths if path.is_file() and path.stat().st_size < 2_000_000]
    assert len(found) > 20
    return found

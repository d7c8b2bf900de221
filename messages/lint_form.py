"""The form of a nudge: alphabet, length, reading grade, and things that do not belong in any of its texts."""

import re
import unicodedata
from collections.abc import Iterator

from messages.finding import Level, Remark
from messages.nudge import Nudge
from messages.reading import fernandez_huerta, szigriszt_pazos
from messages.segments import GSM_BASIC, is_gsm, segments

TEXTS = ("sms_discreet", "sms_full", "sms_frank")
BODY_UNITS, SUBJECT_CHARS, PREHEADER_CHARS = 130, 40, 90
WORDS_FROM, WORDS_TO = 60, 100
GRADE_AIM, GRADE_LIMIT = 6.0, 8.0
# Spanish scales run the other way: 100 is very easy. Below the limits a text is no longer plain.
HUERTA_AIM, HUERTA_LIMIT = 70.0, 60.0
SZIGRISZT_AIM, SZIGRISZT_LIMIT = 65.0, 55.0

_STRAY = (
    ("placeholder", re.compile(r"[{}<>\[\]]|\b(TODO|TBD|FIXME|XXX|lorem)\b"), "remove the placeholder"),
    ("link", re.compile(r"https?:|\bwww\.|\b[\w-]+\.(com|org|net|info|io|ly)\b", re.I), "remove the link"),
    ("number", re.compile(r"\+?\d[\d ().-]{5,}\d|\b\d{3,}\b"), "remove the phone number"),
    ("shouting", re.compile(r"\b(?!STOP\b)[A-ZÁÉÍÑÓÚÜ]{4,}\b|!!"), "write it calmly: no capitals, no double marks"),
)


def form_remarks(nudge: Nudge, prefix: str, suffix: str) -> Iterator[Remark]:
    """Yield a remark for every text of the wrong shape, with the real `prefix` and `suffix` of the deployment."""
    for key in TEXTS:
        yield from _sms(key, getattr(nudge, key), prefix, suffix)
    yield from _letter(nudge)
    if not is_gsm(nudge.follow_up):
        yield Remark("follow_up", "gsm7", "use letters of the GSM alphabet only")
    for key in (*TEXTS, "follow_up", "email_subject", "email_preheader", "email_body", "safety_line"):
        yield from _stray(key, getattr(nudge, key))
    yield from _grades(nudge)


def reading_grade(text: str) -> float:
    """Return the Flesch-Kincaid grade of an English text, by textstat (counts are its own)."""
    # Imported here: it costs memory and a second, and only the lint needs it.
    import textstat  # noqa: PLC0415

    plain = re.sub(r'["()]', "", text).replace("...", ".")
    return float(textstat.flesch_kincaid_grade(plain))


def _sms(key: str, text: str, prefix: str, suffix: str) -> Iterator[Remark]:
    stray = sorted({char for char in text if not is_gsm(char)})
    if stray:
        shown = ", ".join(f"{char!r} (U+{ord(char):04X})" for char in stray)
        yield Remark(key, "gsm7", f"replace {shown}: one such character more than doubles the cost")
    units = segments(text).units
    if not stray and units > BODY_UNITS:
        yield Remark(key, "sms-length", f"shorten by {units - BODY_UNITS}: {units} units, {BODY_UNITS} allowed")
    whole = segments(f"{prefix}: {text}{suffix}")
    if not stray and units <= BODY_UNITS and whole.count > 1:
        over = f"{whole.units} units of {whole.encoding}"
        yield Remark(key, "one-segment", f"with prefix and ending it takes {over}; shorten KINDLING_PROGRAM__PREFIX")


def _letter(nudge: Nudge) -> Iterator[Remark]:
    count = len(nudge.email_text.split())
    if not WORDS_FROM <= count <= WORDS_TO:
        yield Remark("email_body", "word-count", f"{count} words with the safety line; make it {WORDS_FROM}-{WORDS_TO}")
    if len(nudge.email_subject) > SUBJECT_CHARS:
        yield Remark("email_subject", "subject-length", f"{len(nudge.email_subject)} characters; {SUBJECT_CHARS} fit")
    if len(nudge.email_preheader) > PREHEADER_CHARS:
        yield Remark("email_preheader", "preheader-length", f"keep it within {PREHEADER_CHARS} characters")


def _stray(key: str, text: str) -> Iterator[Remark]:
    for rule, pattern, advice in _STRAY:
        if found := pattern.search(text):
            yield Remark(key, rule, f"{advice} ({found[0]!r})")
    if any(unicodedata.category(char) in ("So", "Sk", "Cs") for char in text if char not in GSM_BASIC):
        yield Remark(key, "emoji", "remove the emoji")


def _grades(nudge: Nudge) -> Iterator[Remark]:
    yield from grade_remarks(nudge.email_text, nudge.lang)
    if nudge.lang != "en":
        return
    for key in TEXTS:
        if (short := reading_grade(getattr(nudge, key))) > GRADE_LIMIT:
            yield Remark(key, "grade", f"grade {short:.1f}: aim at {GRADE_LIMIT:.0f} or less", "warn")


def grade_remarks(text: str, lang: str) -> Iterator[Remark]:
    """Yield a remark if an e-mail, or several in a row, is hard to read; other languages than ours go unjudged."""
    if lang.startswith("es"):
        yield from _ease(text)
    elif lang == "en" and (grade := reading_grade(text)) > GRADE_AIM:
        level: Level = "fail" if grade > GRADE_LIMIT else "warn"
        advice = f"grade {grade:.1f}: shorter sentences and words, to {GRADE_AIM:.0f} or less"
        yield Remark("email_body", "grade", advice, level)


def _ease(text: str) -> Iterator[Remark]:
    huerta, szigriszt = fernandez_huerta(text), szigriszt_pazos(text)
    if huerta < HUERTA_AIM or szigriszt < SZIGRISZT_AIM:
        level: Level = "fail" if huerta < HUERTA_LIMIT or szigriszt < SZIGRISZT_LIMIT else "warn"
        scores = f"Fernández Huerta {huerta:.0f}, Szigriszt-Pazos {szigriszt:.0f}"
        advice = f"{scores}: shorter sentences and words, to {HUERTA_AIM:.0f} and {SZIGRISZT_AIM:.0f}"
        yield Remark("email_body", "ease", advice, level)

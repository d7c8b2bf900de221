"""Pure: what a person's words mean. One seam: `read(text) -> Reading`; nothing else decides a meaning."""

from dataclasses import dataclass

from conversation import phrases
from conversation.danger import dangers, grave
from conversation.dates import Until, read_until
from conversation.kindness import calls_out, goes_on, mourns
from conversation.leaving import wants_out
from conversation.nearest import nearest
from conversation.places import read_stay
from conversation.plain import bare, clauses, fold, plain, tidied
from conversation.spanish import in_english, language_of
from conversation.times import NO_TIMES, Times, read_times
from conversation.topics import read_topic

__all__ = ["PAUSE_DAYS", "Reading", "fold", "read"]

PAUSE_DAYS = 14  # when no length is named
_LONGEST_COMMAND = 160  # characters; a longer text tells a story
_PAUSE = Until(days=PAUSE_DAYS)
_ASKED = {phrase: (intent, "") for intent, known in phrases.ASKED.items() for phrase in known} | {
    phrase: ("wording", wording) for wording, known in phrases.WORDINGS.items() for phrase in known
}  # the word that is asked with, and its value


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text was understood to say.

    `intents` are among crisis, violence, opt_out, delete, help, start, agree, ok, decline, thanks, rating, pause,
    resume, stay, anyone, grief, safe, more, less, same, reset, cadence, window, zone, away, topic_off, topic_on, mute,
    wording, language, email, next, undo, why, status, link, data, reaction, and elsewhere (see `answer.in_answer`);
    none when nothing was understood: `meant` is then the nearest command, if any is near. `rule` names what matched.
    A lone "1" is both rating and agree: the subscription's state decides. `exact` says that the whole text is a keyword
    which Twilio answers by itself. `times`, `place` and `until` hold the words for a rhythm and a time of day, for a
    zone, and for an end; `value` is a theme, a wording, a language or an e-mail address; `language` is that of the text
    ("" where it can't be told).
    """

    text: str
    intents: tuple[str, ...] = ()
    rule: str = ""
    rating: int | None = None
    exact: bool = False
    times: Times = NO_TIMES
    place: str = ""
    until: Until | None = None
    value: str = ""
    meant: str = ""
    language: str = ""


def read(text: str, program_name: str = "") -> Reading:
    """Read any string; never raises. Danger is looked for first and on its own, whatever else a text says."""
    parts, folded = clauses(text), fold(text)
    language = language_of(folded)
    if known := _known(text, folded, parts, language):
        return known  # word for word one of ours, so nothing else can be meant
    danger = dangers(parts)
    if danger:
        # Beside danger only the wish to leave counts: "help" there is no call for the HELP text.
        leaves = wants_out(text, parts, grave(parts))
        rule = "danger:" + "+".join(danger)
        return Reading(text, danger + (("opt_out",) if leaves else ()), rule, language=language)
    return _said(text, folded, parts, fold(program_name), language)


def _said(text: str, folded: str, parts: list[str], program_name: str, language: str) -> Reading:
    whole = text.strip().casefold()
    if tapback := phrases.TAPBACK.fullmatch(text):
        rating = phrases.TAPBACK_RATINGS.get(tapback["verb"].lower())
        return Reading(text, ("rating",) if rating else ("reaction",), "tapback", rating=rating)
    short = len(folded) <= _LONGEST_COMMAND
    if short and goes_on(parts):
        return Reading(text, ("stay",), "stay", language=language)
    if short and (narrow := _narrow(text, language)):
        return narrow
    if folded in phrases.DELETE:
        return Reading(text, ("opt_out", "delete"), "delete", language=language)
    if folded not in phrases.STOP and (answered := _answered(text, folded, program_name, language)):
        return answered
    if wants_out(text, parts):
        exact = whole in phrases.PROVIDER_STOP
        return Reading(text, ("opt_out",), "stop", exact=exact, language=language)
    understood = _asked(text, language) if short else None
    return understood or _in_passing(text, plain(text), language)


def _narrow(text: str, language: str) -> Reading | None:
    """Read a theme, times or a rest, and nothing else: "no weekends" and "not today" are no wish to end all."""
    theme, turned = read_topic(plain(text))
    if theme:
        return Reading(text, (f"topic_{turned}",), "topic", value=theme, language=language)
    if times := read_times(text) or read_times(in_english(tidied(text))):
        intents = (("cadence",) if times.rhythm or times.days_off else ()) + (("window",) if times.hour else ())
        return Reading(text, intents, "times", times=times, language=language)
    rest = phrases.NOT_TODAY.fullmatch(fold(text))
    return Reading(text, ("pause",), "pause", until=Until(days=1), language=language) if rest else None


def _started(text: str, words: str, program_name: str, language: str) -> Reading | None:
    """Read a keyword of ours, which may say the language: "Kindling español"."""
    for asked, tongues in (("es", (" en espanol", " espanol", " spanish")), ("en", (" in english", " english"))):
        for tongue in tongues:
            if words.endswith(tongue):
                words, language = words.removesuffix(tongue), asked
    known = words in phrases.START or (program_name and words in {program_name, f"join {program_name}"})
    if not known:
        return None
    if words in phrases.START_ES:
        language = "es"
    exact = text.strip().casefold() in phrases.PROVIDER_START
    return Reading(text, ("start",), "start", exact=exact, language=language)


def _answered(text: str, folded: str, program_name: str, language: str) -> Reading | None:
    """Read what stands in a table whole, so that no weighing of words can take it for something else."""
    whole, core = text.strip().casefold(), bare(folded) or folded
    said = {folded, core}
    if said & phrases.HELP:
        return Reading(text, ("help",), "help", exact=whole in phrases.PROVIDER_HELP, language=language)
    if started := _started(text, core, program_name, language):
        return started
    for value, pattern in phrases.LANGUAGES.items():
        if pattern.fullmatch(folded):
            return Reading(text, ("language",), "language", value=value, language=value)
    number = next(filter(None, map(phrases.RATING.match, said)), None)
    rating = int(number[1]) if number else next((n for n, words in phrases.RATED.items() if said & words), None)
    intents = (("rating",) if rating else ()) + (("agree",) if said & phrases.AGREE else ())
    if intents:
        exact = whole in phrases.PROVIDER_START
        return Reading(text, intents, intents[0], rating=rating, exact=exact, language=language)
    for intent, words in (("ok", phrases.OK), ("decline", phrases.DECLINE), ("thanks", phrases.THANKS)):
        if said & words:
            return Reading(text, (intent,), intent, language=language)
    return None


def _known(text: str, folded: str, parts: list[str], language: str) -> Reading | None:
    """Read one of the phrases that stand in a table, word for word, or several that mean the same."""
    if len(folded) > _LONGEST_COMMAND:
        return None
    for said in ((folded,), (plain(text),), tuple(parts)):
        meant = {_ASKED.get(phrase) or _ASKED.get(core) for phrase in said if (core := bare(phrase))}
        if len(meant) == 1 and (found := meant.pop()):
            intent, value = found
            return Reading(text, (intent,), intent, value=value, language=language)
    return None


def _asked(text: str, language: str) -> Reading | None:
    if email := phrases.EMAIL.fullmatch(tidied(text)):
        return Reading(text, ("email",), "email", value=email["address"], language=language)
    said = tidied(text)
    for words in dict.fromkeys((said, in_english(said))):
        if understood := _in_free_words(text, words, language):
            return understood
        if until := _rest_amid(words, mourning=mourns(plain(text))):
            return Reading(text, ("pause",), "pause", until=until, language=language)
    return None


def _in_passing(text: str, said: str, language: str) -> Reading:
    """Read what asks for no change and yet for an answer; and else what is nearest."""
    if mourns(said):
        return Reading(text, ("grief",), "grief", language=language)
    if calls_out(said):
        return Reading(text, ("anyone",), "anyone", language=language)
    return Reading(text, meant=(near := nearest(said)), rule="nearest" if near else "", language=language)


def _in_free_words(text: str, said: str, language: str) -> Reading | None:
    """Read a rest or a place; the words are English, or were put across."""
    if until := _pause(said):
        return Reading(text, ("pause",), "pause", until=until, language=language)
    if stay := read_stay(said):
        intent = "away" if stay.until else "zone"
        return Reading(text, (intent,), stay.rule, place=stay.place, until=stay.until, language=language)
    return None


def _rest_amid(said: str, *, mourning: bool) -> Until | None:
    """Read a rest with its length, whatever stands beside it: "my mom died. give me 3 weeks"."""
    for clause in phrases.PAUSES.split(said):
        given = phrases.GIVE.fullmatch(clause)
        asked = given and (mourning or given["off"] or not given["need"])
        found = given if asked else phrases.PAUSE.fullmatch(clause) or (mourning and phrases.QUIET.fullmatch(clause))
        if found and found["rest"] and (until := read_until(found["rest"])):
            return until
    amid = phrases.AMID.search(said) if mourning else None
    return read_until(amid["rest"]) if amid else None


def _pause(said: str) -> Until | None:
    pause = phrases.PAUSE.fullmatch(said)
    if pause and (not pause["rest"] or pause["rest"] in phrases.AWHILE):
        return Until(days=1) if said.startswith("snooz") else _PAUSE
    found = pause or phrases.QUIET.fullmatch(said)
    return read_until(found["rest"]) if found else None

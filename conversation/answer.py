"""Pure: what follows from a reading: what is done, and which system text (if any) is sent back."""

from dataclasses import dataclass, replace
from typing import Literal

from conversation.places import read_named
from conversation.plain import fold, tidied
from conversation.read import Reading, read

Status = Literal["unknown", "pending", "active", "stopped"]

UNCLEAR_PER_DAY = 3  # "I did not understand that", at most so often to one address
# Two machines answering each other end here; the provider itself cuts in at 15 within half a minute (error 14107).
ANSWERS_PER_HOUR = 15
ANSWERS_PER_DAY = 60
ZONE = "time zone "  # before the name of a zone, in the words that a yes stands for
_MOST_WORDS_OF_A_PLACE = 3


@dataclass(frozen=True, slots=True)
class Question:
    """What we asked last: the word that says yes to it (ok, mute, delete), and the words that this stands for.

    With "place" we asked for a city, and no word says yes to that.
    """

    word: str
    meant: str = ""


@dataclass(frozen=True, slots=True)
class Standing:
    """What is known of the sender when a text comes in.

    `provider_answers`: the provider replies to STOP, START and HELP by itself. `opt_out_type`: the keyword that the
    provider says it has acted on ("" if none). The counts are of our own answers to this address.
    """

    status: Status
    provider_answers: bool = True
    opt_out_type: str = ""
    crisis_in_12_hours: int = 0
    unclear_in_24_hours: int = 0
    answers_in_1_hour: int = 0
    answers_in_24_hours: int = 0


@dataclass(frozen=True, slots=True)
class Answer:
    """`kind` names a system text (None: say nothing); `effects` are done first, in order.

    With `silent` nothing is said whatever the effects come to: the loop of two machines is broken.
    """

    kind: str | None = None
    effects: tuple[str, ...] = ()
    silent: bool = False


# What somebody who gets our messages may ask for. An effect that can't be had changes the reply (see web/effects).
_ANSWERS = {
    "ok": Answer(),
    "stay": Answer("going_on", ("stay",)),
    "thanks": Answer(),
    "reaction": Answer(),
    "pause": Answer("paused", ("pause",)),
    "resume": Answer("resumed", ("resume",)),
    "safe": Answer("safe", ("safe",)),
    "more": Answer("changed", ("more",)),
    "less": Answer("changed", ("less",)),
    "same": Answer("unchanged"),
    "cadence": Answer("changed", ("times",)),
    "window": Answer("changed", ("times",)),
    "zone": Answer("moved", ("zone",)),
    "away": Answer("away", ("away",)),
    "topic_off": Answer("topic_off", ("topic_off",)),
    "topic_on": Answer("topic_on", ("topic_on",)),
    "mute": Answer("topic_which"),
    "wording": Answer("wording", ("wording",)),
    "language": Answer("language", ("language",)),
    "email": Answer("move_asked", ("email",)),
    "next": Answer(None, ("next",)),  # the nudge itself is the answer
    "undo": Answer("undone", ("undo",)),
    "reset": Answer("reset", ("reset",)),
    "why": Answer("why"),
    "status": Answer("status"),
    "data": Answer("data"),
    "link": Answer("page"),
    "elsewhere": Answer("place_which", ("ask_place",)),
}
# A call into the silence, and a loss.
_HUMANE = {"anyone": "no_person", "grief": "grief"}
# The answers to what asks for nothing that we can do.
UNCLEAR_KINDS = ("not_understood", "about_unknown", "about_pending", *_HUMANE.values())


def in_answer(reading: Reading, question: Question | None) -> Reading:
    """Read an answer to what we asked: "OK" as the words it stands for, "DELETE" again as the yes to it."""
    if question is None:
        return reading
    if question.word == "delete":
        sure = "delete" in reading.intents
        return replace(reading, intents=("opt_out", "delete", "sure"), rule="answer:delete") if sure else reading
    if (question.word == "place" or question.meant.startswith(ZONE)) and (placed := _in_place(reading, question)):
        return placed
    yes = {"ok", "agree"} & set(reading.intents) and reading.rating is None
    if (yes and question.meant) or (question.word == "mute" and "mute" in reading.intents):
        return replace(
            read(question.meant), text=reading.text, rule=f"answer:{question.word}", language=reading.language
        )
    if "decline" in reading.intents:
        return replace(reading, intents=("same",), rule="answer:no")
    return reading


def _in_place(reading: Reading, question: Question) -> Reading | None:
    """Read the answer to "is this your clock, or which is?": a place as such, or no to ours."""
    asked = fold(question.meant.removeprefix(ZONE).rsplit("/", 1)[-1])
    place, denied = ("", True) if "decline" in reading.intents else read_named(tidied(reading.text))
    if asked and denied and fold(place) in {"", asked}:
        return replace(reading, intents=("elsewhere",), rule="answer:no")
    if not place or reading.intents or reading.meant or (not denied and len(place.split()) > _MOST_WORDS_OF_A_PLACE):
        return None
    # "Springfield" is a place even where we don't know it; "so sad" is none.
    likely = "city" if all(word[:1].isupper() for word in reading.text.split()) else "named"
    return replace(reading, intents=("zone",), rule=f"answer:{'not' if denied else likely}", place=place)


def decide(reading: Reading, standing: Standing) -> Answer:
    """Choose effects (stop, hold, start, confirm, rate keep, and those of _ANSWERS) and the one reply.

    What a person asks for is done whatever the limits on replies; a loop of two machines only loses its replies.
    """
    answer = _in_danger(reading, standing) or _by_words(reading, standing)
    looping = standing.answers_in_1_hour >= ANSWERS_PER_HOUR or standing.answers_in_24_hours >= ANSWERS_PER_DAY
    vital = answer.kind is not None and answer.kind.startswith(("crisis", "violence", "stopped"))
    return Answer(None, answer.effects, silent=True) if looping and not vital else answer


def _in_danger(reading: Reading, standing: Standing) -> Answer | None:
    kind = next((each for each in ("crisis", "violence") if each in reading.intents), None)
    if kind is None:
        return None
    leaves = "opt_out" in reading.intents or standing.opt_out_type == "STOP"
    effects = ("stop", "hold") if leaves else ("hold",)
    if standing.crisis_in_12_hours:
        # The helpline was given already; a wish to leave is still confirmed once.
        return Answer("stopped" if leaves and standing.status != "stopped" else None, effects)
    if leaves:
        return Answer(f"{kind}_stopped", effects)
    return Answer(kind if standing.status == "active" else f"{kind}_only", effects)


def _by_words(reading: Reading, standing: Standing) -> Answer:
    if "delete" in reading.intents and standing.status != "unknown":
        sure = "sure" in reading.intents
        return Answer("erased", ("stop", "erase")) if sure else Answer("delete_sure", ("stop", "ask_delete"))
    if "opt_out" in reading.intents or standing.opt_out_type == "STOP":
        return _stop(reading, standing)
    if "help" in reading.intents or standing.opt_out_type == "HELP":
        return Answer(None if _answered_there(reading, standing) else _for_who("help", standing))
    if standing.status == "pending" and "agree" in reading.intents:
        # Also after a plain YES, which the provider answers too: the welcome is due before any nudge.
        return Answer("welcome", ("confirm",))
    if standing.status == "pending" and "decline" in reading.intents:
        return _stop(reading, standing)
    if "start" in reading.intents or standing.opt_out_type == "START" or _yes_after_stop(reading, standing):
        return _start(reading, standing)
    if standing.status == "active":
        return _subscriber(reading, standing)
    if standing.status == "pending" and "language" in reading.intents:
        return Answer("opt_in_request", ("language",))
    return _unclear(standing, "about")


def _answered_there(reading: Reading, standing: Standing) -> bool:
    return bool(standing.opt_out_type) or (standing.provider_answers and reading.exact)


def _yes_after_stop(reading: Reading, standing: Standing) -> bool:
    # The provider takes a plain YES for START and says so; we must not go on keeping still after that.
    return standing.status == "stopped" and standing.provider_answers and reading.exact and "agree" in reading.intents


def _stop(reading: Reading, standing: Standing) -> Answer:
    # One confirmation, and no more than one: the law allows a single text after an opt-out.
    said_already = _answered_there(reading, standing) or standing.status == "stopped"
    return Answer(None if said_already else "stopped", ("stop",))


def _start(reading: Reading, standing: Standing) -> Answer:
    if standing.status == "stopped":
        return Answer(None if _answered_there(reading, standing) else "restarted", ("start",))
    if standing.status == "active":
        # "Reply START to resume" is what we say when we pause.
        return Answer(None if _answered_there(reading, standing) else "resumed", ("resume",))
    # The request to agree goes out as a message of its own, so there is nothing to say here.
    return Answer(None, ("start",))


def _subscriber(reading: Reading, standing: Standing) -> Answer:
    if reading.rating is not None:
        return Answer(None, ("rate",))
    if "agree" in reading.intents:
        return Answer(None if _answered_there(reading, standing) else "kept", ("keep",))
    for intent, answer in _ANSWERS.items():
        if intent in reading.intents:
            return answer
    if reading.meant:
        return Answer("did_you_mean", ("ask",))
    return _unclear(standing, next((_HUMANE[each] for each in reading.intents if each in _HUMANE), "not_understood"))


def _unclear(standing: Standing, kind: str) -> Answer:
    """Answer what asks for nothing that we can do; behind a cry for help with where people are, and no more."""
    if standing.unclear_in_24_hours >= UNCLEAR_PER_DAY:
        return Answer()
    if standing.crisis_in_12_hours:
        return Answer("no_person")
    return Answer(None if standing.status == "stopped" else _for_who(kind, standing))


def _for_who(kind: str, standing: Standing) -> str:
    """Give the kind of text for who has not joined: what this is, and the way in; a subscriber's remains."""
    if standing.status == "active":
        return kind
    way_in = "pending" if standing.status == "pending" else "unknown"
    return f"{'help' if kind == 'help' else 'about'}_{way_in}"

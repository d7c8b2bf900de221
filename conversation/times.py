"""Pure: free words on when: "every other day at 9", "twice a week in the evening", "I live in Denver".

Only a text that says nothing else counts, so that "every day is hard" changes nothing. The words are split here and
handed on as they are; which days, hours and zone they mean is read where schedules are made.
"""

import re
import unicodedata
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Times:
    """The words of a rhythm ("every other day") and of a time of day ("9", "evening"); "" where none was said."""

    rhythm: str = ""
    hour: str = ""

    def __bool__(self) -> bool:
        """Whether anything was said."""
        return bool(self.rhythm or self.hour)


NO_TIMES = Times()
_LONGEST = 120  # characters; a longer text tells a story
_LEAD = re.compile(
    r"(?:(?:please|pls|hi|hey|hello|ok|okay|yes|yeah|so|maybe|actually|and|can (?:you|i|we|it)|could (?:you|i|we|it)|"
    r"may i|would you|i(?:'d| would)(?: rather| really)? (?:like|love|prefer|have)|i (?:want|need|prefer)|how about|"
    r"what about|let'?s (?:do|try|make it|go with|say)|try|make (?:it|them|that|this)|change(?: it| this| them)?|"
    r"switch(?: it| me)?|set (?:it|this|me|them)|move (?:it|them)|put me|send(?: it| them| these)?|text|message|nudge|"
    r"remind|do(?: it)?|get|have|receive|hear from you|them|it|me|these|to|for|on|only|just|instead|at most|(?:not|"
    r"no) more (?:often )?than|(?:my |the )?(?:rhythm|cadence|frequency|pace|schedule|time|window)(?: to| is)?|(?:the "
    r"|my |one |a )?(?:messages?|texts?|nudges?|reminders?|msgs?|one))\b[ ,:=]*)+"
)
_TRAIL = re.compile(
    r"(?:[ ,]*\b(?:please|pls|thanks|thank you|thx|instead|only|then|now|from now on|for me|if possible|if you can|"
    r"(?:is|are|would be|works?)(?: much)? (?:better|best|perfect|ideal)|works?(?: for me)?|would be (?:good|great|"
    r"nice|fine)|at most|max|maximum))+$"
)
_CLOCK = r"(?<![\d:.])\d{1,2}(?:[:.h]\d{2})?(?: ?[ap]\.? ?m\b\.?)?(?: ?o'?clock)?(?![\d:])"
_SURE = r"(?<![\d:.])\d{1,2}(?:[:.h]\d{2}(?: ?[ap]\.? ?m\b\.?)?| ?[ap]\.? ?m\b\.?| ?o'?clock)"
_TO = r" ?(?:-|–|\bto\b|\buntil\b|\btill\b|\band\b) ?"
_HOURS = re.compile(
    rf"\b(?:between|from) {_CLOCK}{_TO}{_CLOCK}|{_CLOCK}{_TO}{_SURE}|{_SURE}{_TO}{_CLOCK}|\bat {_CLOCK}{_TO}{_CLOCK}|"
    rf"{_CLOCK} ?[-–] ?{_CLOCK}$|(?:\b(?:at|around|about|by) )?{_SURE}|\b(?:at|around|about) (?:about |around "
    rf")?{_CLOCK}"
)
_PART = re.compile(
    r"(?:\b(?:in|during|at|around|before) )?(?:\bthe )?(?:\b(?:early|late) )?\b(?P<name>morning|afternoon|evening|"
    r"night|midday|noon|lunch(?:time)?|midnight)s?\b"
)
_GREETING = re.compile(r"(?:the )?(?:early |late )?(?:morning|afternoon|evening|night|lunch|midnight)")
_NUMBERS = dict(
    zip(
        ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
        map(str, range(1, 13)),
        strict=True,
    )
)
_NUMBER = re.compile(rf"(?<=\bat )(?:{'|'.join(_NUMBERS)})\b|\b(?:{'|'.join(_NUMBERS)})(?= ?(?:[ap]\.? ?m\b|o'?clock))")
_HALVES = {"morning": "am", "afternoon": "pm", "evening": "pm", "night": "pm"}

_DAYS = (
    r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?|weds|days?|daily|everyday|weeks?|weekly|"
    r"weekdays?|weekends?|workdays?|fortnight(?:ly)?|biweekly|months?|monthly|quarter(?:ly)?|taper(?:ing)?|hour(?:s|"
    r"ly)?"
)
_COUNTS = (
    r"every|each|per|an?|other|second|third|once|twice|thrice|one|two|three|four|five|six|seven|\d{1,3}(?:x|st|nd|rd|"
    r"th)?|x|times?|and|on|the|to|thru|through|till|until|bi|off|then"
)
_RHYTHM = re.compile(rf"(?:(?:{_DAYS}|{_COUNTS})[\s,/&+–-]*)+")
_A_DAY = re.compile(rf"\b(?:{_DAYS})\b")
_A_SPAN = re.compile(
    r"(?:the )?(?:an?|one|two|three|four|five|six|seven|other|\d{1,3})?(?: other)? ?(?:day|week|month|hour)s?"
)

_PLACE = r"(?P<place>[^\W\d_][\w .,'/+-]{1,50}?)"
_NOW = r"(?:,? (?:now|these days|at the moment|time|please))*[ .!]*"
_ZONE = re.compile(
    rf"(?:please |ok |hi |hey |set |change |my |the |to )*(?:time ?zone|zone|tz)(?: to| is| now|:| =|=)* {_PLACE}{_NOW}"
)
_LIVES = re.compile(
    r"(?:hi |hey |please |ok |now )*(?:i(?:'m| am)?|im|we)? ?(?:just |now |currently |have |'ve )*(?:live|living|"
    rf"based|located|moved|relocated|moving)(?: now| over| back)? (?:in|to|near) {_PLACE}{_NOW}"
)
_LONGEST_PLACE = 4  # words


def read_times(text: str) -> Times:
    """Split a text that is about times and nothing else; NO_TIMES for any other."""
    said = _tidied(text)
    if "freq=" in said:
        return Times(rhythm=" ".join(text.split()))
    if not 0 < len(said) <= _LONGEST:
        return NO_TIMES
    said = _TRAIL.sub("", _LEAD.sub("", said, count=1) if _LEAD.match(said) else said).strip(" ,")
    hours = _HOURS.search(said)
    rest = said if hours is None else f"{said[: hours.start()]} {said[hours.end() :]}"
    part = _PART.search(rest)
    if part:
        if hours is None and _GREETING.fullmatch(said):
            return NO_TIMES  # "Morning!" is a greeting
        rest = f"{rest[: part.start()]} {rest[part.end() :]}"
    rhythm = re.sub(r"\b(?:on|in|at|the|and)$", "", _TRAIL.sub("", " ".join(rest.split())).strip(" ,&")).strip(" ,")
    if rhythm in {"every", "each"} and part:
        rhythm = "every day"
    if rhythm and not _is_rhythm(rhythm):
        return NO_TIMES
    return Times(rhythm, _hour(hours[0] if hours else "", part["name"] if part else ""))


def read_place(text: str) -> tuple[str, str]:
    """Give (the place a text says its writer's clock is that of, the rule); ("", "") if it says none.

    The rule is "zone" where a time zone was spoken of, "place" for a home, which may be no place at all ("in fear").
    """
    said = _tidied(text)
    for rule, pattern in (("zone", _ZONE), ("place", _LIVES)):
        found = pattern.fullmatch(said) if len(said) <= _LONGEST else None
        if found and len(found["place"].split()) <= _LONGEST_PLACE:
            return found["place"], rule
    return "", ""


def _tidied(text: str) -> str:
    text = unicodedata.normalize("NFKC", text).casefold().replace("\u2019", "'").replace("@", " at ")
    text = _NUMBER.sub(lambda found: _NUMBERS[found[0]], " ".join(text.split()))
    return text.strip(" .!?\"'\u201c\u201d")


def _is_rhythm(words: str) -> bool:
    return bool(_RHYTHM.fullmatch(words) and _A_DAY.search(words)) and not _A_SPAN.fullmatch(words)


def _hour(hours: str, part: str) -> str:
    """Join "at 7" and "evening" to "at 7pm"."""
    if not hours:
        return part
    said = re.sub(r"^(?:around|about|by|at about|at around) ", "at ", hours.strip())
    half = _HALVES.get(part, "")
    return said if not half or re.search(r"[ap]\.? ?m\b", said) else said.replace(" o'clock", "") + half

"""Pure: free words on when: "every other day at 9", "twice a week in the evening, not sundays".

Only a text that says nothing else counts, so that "every day is hard" changes nothing. The words are split here and
handed on as they are; which days and hours they mean is read where schedules are made.
"""

import re
from dataclasses import dataclass

from conversation.plain import tidied


@dataclass(frozen=True, slots=True)
class Times:
    """The words of a rhythm ("every other day") and of a time of day ("9", "evening"); "" where none was said.

    `days_off` are the weekdays that were ruled out, Monday being 0.
    """

    rhythm: str = ""
    hour: str = ""
    days_off: tuple[int, ...] = ()

    def __bool__(self) -> bool:
        """Whether anything was said."""
        return bool(self.rhythm or self.hour or self.days_off)


NO_TIMES = Times()
_RULE = re.compile(r"(?:rrule:)?(?:[a-z]+ ?= ?[\w,+-]+[ ;]*)+")  # "FREQ=WEEKLY;BYDAY=MO,TH" (RFC 5545, 3.3.10)
_LONGEST = 120  # characters; a longer text tells a story
_LEAD = re.compile(
    r"(?:(?:please|pls|hi|hey|hello|ok|okay|yes|yeah|so|maybe|actually|and|can (?:you|i|we|it)|could (?:you|i|we|"
    r"it)(?: be)?|may i|would you|too many|too much|too often|a bit much|less often|menos seguido|demasiados?|i(?:'d|"
    r" would)(?: rather| really)? (?:like|love|prefer|have)|i (?:want|need|prefer)|how about|what about|let'?s (?:do|"
    r"try|make it|go with|say)|try|make (?:it|them|that|this)|change(?: it| this| them)?|switch(?: it| me)?|set "
    r"(?:it|this|me|them)|move (?:it|them)|put me|send(?: it| them| these)?|text|message|nudge|remind|do(?: it)?|get|"
    r"have|receive|give me|hear from you|them|it|me|these|to|for|on|only|just|instead|at most|(?:not|no) more (?:often "
    r")?than|(?:my |the )?(?:rhythm|cadence|frequency|pace|schedule|time|window)(?: to| is)?|(?:the |my |one |a "
    r")?(?:messages?|texts?|nudges?|reminders?|msgs?|one))\b[ ,:=]*)+"
)
_TRAIL = re.compile(
    r"(?:[ ,]*\b(?:please|pls|thanks|thank you|thx|instead|only|then|now|from now on|for me|if possible|if you can|"
    r"(?:is|are|would be|works?)(?: much)? (?:better|best|perfect|ideal|enough|fine|good|great|plenty|ok|okay)|"
    r"works?(?: for me)?|would be (?:good|great|nice|fine)|at most|max|maximum))+$"
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
_BETTER = re.compile(r"(?<=[gnt])(?P<more>s?),? (?:better|best|mejor|send)$")  # behind a part of the day
_GREETING = re.compile(r"(?:the )?(?:early |late )?(?:morning|afternoon|evening|night|lunch|midnight)")
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
_RHYTHM = re.compile(rf"(?:(?:{_DAYS}|{_COUNTS})[\s,/&+():–-]*)+")
_A_DAY = re.compile(rf"\b(?:{_DAYS})\b")
_A_SPAN = re.compile(
    r"(?:the )?(?:an?|one|two|three|four|five|six|seven|other|\d{1,3})?(?: other)? ?(?:day|week|month|hour)s?(?: off)?"
)

_A_DAY_OFF = r"(?:weekends?|weekdays?|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?)"
_DAYS_OFF = re.compile(
    rf"[, ]*(?:\b(?:but|and|just|please) )*\b(?:(?:not|no|never|but|except(?: for)?|without|skip(?:ping)?|excluding|"
    rf"avoid(?:ing)?|minus|apart from|other than|remove|drop)(?: on| at| in| during)?(?: the| an?| any)?(?: day)? "
    rf"(?P<named>{_A_DAY_OFF}(?:(?:,| and| or| &)*(?: the| on)* {_A_DAY_OFF})*)|(?P<behind>{_A_DAY_OFF}) "
    r"(?:not|no|off)$)"
)


def read_times(text: str) -> Times:
    """Split a text that is about times and nothing else; NO_TIMES for any other."""
    said = tidied(text)
    if _RULE.fullmatch(said) and "freq=" in said:
        return Times(rhythm=" ".join(text.split()))
    if not 0 < len(said) <= _LONGEST:
        return NO_TIMES
    days_off: tuple[int, ...] = ()
    if found := _DAYS_OFF.search(said):
        days_off = _weekdays(found["named"] or found["behind"])
        said = f"{said[: found.start()]} {said[found.end() :]}".strip(" ,")
    said = _TRAIL.sub("", _LEAD.sub("", said, count=1) if _LEAD.match(said) else said).strip(" ,")
    said = _BETTER.sub(r"\g<more>", said) if _PART.search(said) else said
    hours = _HOURS.search(said)
    rest = said if hours is None else f"{said[: hours.start()]} {said[hours.end() :]}"
    part = _PART.search(rest)
    if part:
        if hours is None and not days_off and _GREETING.fullmatch(said):
            return NO_TIMES  # "Morning!" is a greeting
        rest = f"{rest[: part.start()]} {rest[part.end() :]}"
    rhythm = re.sub(r"\b(?:on|in|at|the|and)$", "", _TRAIL.sub("", " ".join(rest.split())).strip(" ,&")).strip(" ,")
    if rhythm in {"every", "each"} and part:
        rhythm = "every day"
    if rhythm and not _is_rhythm(rhythm):
        return NO_TIMES
    return Times(rhythm, _hour(hours[0] if hours else "", part["name"] if part else ""), days_off)


def _weekdays(named: str) -> tuple[int, ...]:
    """Number the days in "sundays or mondays"."""
    days: set[int] = set()
    for name in re.findall(r"weekend|weekday|mon|tue|wed|thu|fri|sat|sun", named):
        days |= _NAMED[name]
    return tuple(sorted(days))


_NAMED = {name: {number} for number, name in enumerate(("mon", "tue", "wed", "thu", "fri", "sat", "sun"))}
_NAMED |= {"weekday": set(range(5)), "weekend": {5, 6}}


def _is_rhythm(words: str) -> bool:
    return bool(_RHYTHM.fullmatch(words) and _A_DAY.search(words)) and not _A_SPAN.fullmatch(words)


def _hour(hours: str, part: str) -> str:
    """Join "at 7" and "evening" to "at 7pm"."""
    if not hours:
        return part
    said = re.sub(r"^(?:around|about|by|at about|at around) ", "at ", hours.strip())
    half = _HALVES.get(part, "")
    return said if not half or re.search(r"[ap]\.? ?m\b", said) else said.replace(" o'clock", "") + half

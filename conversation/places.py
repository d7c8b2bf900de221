"""Pure: where somebody says they are, for good or for a while. Which zone that is, is read where zones are known."""

import re
from dataclasses import dataclass

from conversation.dates import Until, read_until

_LONGEST = 120  # characters; a longer text tells a story
_LONGEST_PLACE = 4  # words
_PLACE = r"(?P<place>[^\W\d_][\w .,'/+-]{1,50}?)"
_ZIP = r"(?P<zip>\d{5})(?:-\d{4})?"
_NOW = r"(?:,? (?:now|these days|at the moment|right now|time|please|pls|thanks|actually|btw))*[ .!]*"
_HELLO = r"(?:(?:hi|hey|hello|please|ok|okay|yes|no|so|and|well|oh|now|actually|hola|si)[, ]+)*"
_I = r"(?:i(?:'m| am|'ll be| will be|'ve)?|im|ill be|we(?:'re|'ve| are)?|my (?:home|place) is)?"
_ZONE = re.compile(
    rf"(?:please |ok |hi |hey |set |change |my |the |to |is |it's )*(?:time ?zone|zone|tz|clock)(?: to| is| now|:| =|"
    rf"=)* {_PLACE}{_NOW}"
)
_ZIP_CODE = re.compile(
    rf"{_HELLO}(?:(?:my |the |our )?(?:new )?(?:zip|postal)(?: ?code)?(?: is|'s|:| =|=| now)*|{_I} ?(?:now |just |"
    rf"have )*(?:live|living|in|based|moved|located|at)(?: now)?(?: in| to| at)?(?: the)?(?: zip)?(?: code)?)? "
    rf"?{_ZIP}{_NOW}"
)
_LIVES = re.compile(
    rf"{_HELLO}{_I} ?(?:just |now |currently |have |actually )*(?:live|living|based|located|moved|relocated|moving|"
    rf"reside)(?: now| over| back| here)? (?:in|to|near|at) {_PLACE}{_NOW}"
)
_IS_HERE = re.compile(
    rf"{_HELLO}{_I} ?(?:just |now |currently |actually )*(?P<going>travel+ing (?:to|in|around)|visiting|on "
    rf"(?:vacation|holiday|a trip|business) (?:in|to)|staying in|away in|over in|out in|going to be in|gonna be in|"
    rf"flying to|off to|in) {_PLACE}{_NOW}"
)
# What people are in that is no place on a map.
_NOWHERE = re.compile(
    r"(?:an?|the|my|so|such|no|too|deep|bad|good|great|serious|terrible|some|this|that|our|his|her|more|real|much|lots?|"
    r"pain|bed|trouble|love|therapy|hospital|crisis|hell|tears|shock|need|recovery|treatment|bits|pieces|town|"
    r"school|class|work|church|court|jail|prison|surgery|labou?r|mourning|grief|danger|debt|fear|limbo|denial|public|"
    r"between|general|fact|addition|here|there|rehab|meetings?|agony|despair|isolation|lockdown|traffic|line|touch|"
    r"cama|casa|terapia|tratamiento|duelo|apuros|peligro)\b"
)
# A place alone, which only means something where we had asked for one: "no, Chicago", "it's Denver", "soy de Toluca".
_NO = r"(?:no|nope|nah|not|wrong|not quite)"
_NAMED = re.compile(
    rf"(?P<no>{_NO}[ ,.;:!-]+)?(?:(?:{_NO}|yes|yeah|si|sí|ok|right|actually|sorry|it's|its|it is|that's|i'm|im|i am|"
    r"we're|in|from|on|at|mine is|my clock is|use|try|es|la de|de|hora de|la hora de|soy de|estoy en|ando en|en|"
    rf"vivo en|la ciudad de)[ ,.;:!-]+)*{_PLACE}{_NOW}"
)
_WHILE = re.compile(
    r"^(?P<where>.+?),? (?P<until>(?:until|till|til|'til|through|thru)\b.+|for (?:the |a |an |\d|one|two|three|four|"
    r"five|six|seven|ten|next|this|today).*|this (?:week|weekend|month)|today)$"
)


@dataclass(frozen=True, slots=True)
class Stay:
    """A place as it was named, or a postal code; `until` when they leave it (None: they stay).

    `rule` is "zone" where a time zone was spoken of, "zip" for a code, "place" for a home and "here" for a mere "I'm
    in", which may be no place at all ("in fear").
    """

    place: str
    rule: str
    until: Until | None = None


def read_stay(said: str) -> Stay | None:
    """Read a tidied text (see `plain.tidied`) that says where its writer's clock is that of, and nothing else."""
    if len(said) > _LONGEST:
        return None
    if (begun := _WHILE.match(said)) and (until := read_until(begun["until"])):
        stay = _stay(begun["where"])
        return Stay(stay.place, stay.rule, until) if stay else None
    return _stay(said)


def read_named(said: str) -> tuple[str, bool]:
    """Read the answer to "which city?" in a tidied text: the place ("" for none), and whether it began with a no."""
    found = _NAMED.fullmatch(said) if len(said) <= _LONGEST else None
    if found is None or len(found["place"].split()) > _LONGEST_PLACE or _NOWHERE.match(found["place"]):
        return "", False
    return found["place"].strip(" ,"), bool(found["no"])


def _stay(said: str) -> Stay | None:
    if code := _ZIP_CODE.fullmatch(said):
        return Stay(code["zip"], "zip")
    for rule, pattern in (("zone", _ZONE), ("place", _LIVES), ("here", _IS_HERE)):
        found = pattern.fullmatch(said)
        if found and len(found["place"].split()) <= _LONGEST_PLACE and not _NOWHERE.match(found["place"]):
            return Stay(found["place"].strip(" ,"), rule)
    return None

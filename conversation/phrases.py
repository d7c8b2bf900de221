"""Pure: the words and short phrases that are known, as tables. All are matched on folded text (see `plain.fold`)."""

import re

# The words that Twilio itself answers and blocks or unblocks by, as a whole message in any case.
PROVIDER_STOP = frozenset({"stop", "stopall", "unsubscribe", "cancel", "end", "quit", "revoke", "optout"})
PROVIDER_START = frozenset({"start", "yes", "unstop"})
PROVIDER_HELP = frozenset({"help", "info"})


def _known(*lines: str) -> frozenset[str]:
    return frozenset(phrase.strip() for line in lines for phrase in line.split(","))


STOP = PROVIDER_STOP | _known(
    "unsub, opt out, opt me out, stop all, unsubscribe me, unsubscribed, unsubscription, stops, stopp",
    "alto, basta, cancela, cancelar, cancelen, parar, pare, paren, para, detener, deten, detente, detenganse, baja",
    "de baja, salir, suspender, terminar, termina, anular, fin, no mas",
    "arret, arreter, arretez, arrete, desabonner",
)
# Not keywords anywhere, but nobody who says only this wants more.
GO_AWAY = _known(
    "go away, get lost, fuck off, piss off, bugger off, buzz off, f off, screw off, not interested, no more, enough",
    "that is enough, thats enough, spam, scam, discontinue, cease, cease and desist, count me out, i want out, out",
    "exit, leave, block me, eff off, fuck you, fu, f you, shut up, removed, opt, remove, delete, remove me, delete "
    "me, take me off, leave me alone, no thanks stop, blocked",
)
ONLY_ALONE = _known(
    "end, out, opt, fin, para, pare, paren, baja, salir, termina, terminar, stops, spam, scam, remove, delete, removed",
    "exit, leave, shut up, enough, no more, blocked, cease, alto",
)
START = _known("start, unstop, restart, rejoin, subscribe, join, optin, opt in, start again")
HELP = PROVIDER_HELP | _known(
    "info please, help please, please help, help me, ayuda, aide, commands, menu, options",
    "who is this, whos this, who are you, what is this, whats this, how did you get my number",
)
AGREE = _known("agree, i agree, yes, y, 1, yes please, agreed, ok yes, si, oui")
DECLINE = _known("no, n, nope, nah, no thanks, no thank you, not me, no gracias")
# One intent each, for somebody who gets our messages.
ASKED = {
    "resume": _known("resume, unpause, continue, carry on, im back, i m back"),
    "safe": _known("safe, not safe to text"),
    "more": _known("more, more please, please more, more often, send more, more messages, more texts, faster"),
    "less": _known(
        "less, less please, fewer, fewer please, less often, send less, send fewer, fewer messages, fewer texts",
        "too many, too many texts, too many messages, too often, slower",
    ),
    "same": _known("same, same please, the same, keep it, keep it the same, stay the same, same pace, no change"),
    "reset": _known("reset, reset please"),
    "why": _known("why, why this, why this one, why me, why did i get this, why did you send this, why do i get this"),
    "status": _known(
        "status, my status, settings, my settings, schedule, my schedule, what is my schedule, whats my schedule, when",
        "next, when is next, when is the next one, whens the next one, when is my next message, whats next",
    ),
    "link": _known("more info, more information, link, the link, tell me more, my page, page"),
}
# What an iPhone sends for a touch on a message of ours: the verb, then our own words, which are not theirs.
TAPBACK = re.compile(
    r"\s*(?P<verb>loved|liked|disliked|laughed at|emphasi[sz]ed|questioned|reacted \S+ to|removed an? [\w ]+ from) "
    r"(?:an? (?:image|message)|[\"\u201c\u00ab].*[\"\u201d\u00bb])\s*",
    re.IGNORECASE | re.DOTALL,
)
TAPBACK_RATINGS = {"loved": 4, "disliked": 1}

_COUNT = r"\d{1,3}|an?|a couple of|a few|one|two|three|four|five|six|eight|ten"
PAUSE = re.compile(
    r"^(?:please )?(?:pause|snooze|take a break|a break)(?: (?:it|this|these|them|me|(?:the |my |these |all "
    rf")?(?:texts|messages)))?(?:(?: for)?(?: (?P<count>{_COUNT}))? (?P<unit>days?|weeks?|months?))?(?: please)?$"
)
COUNTS = {"a": 1, "an": 1, "a couple of": 2, "a few": 3}
COUNTS |= {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "eight": 8, "ten": 10}
UNIT_DAYS = {"day": 1, "week": 7, "month": 30}
RATING = re.compile(r"^(?:no |number |option |rating )?([1-4])$")

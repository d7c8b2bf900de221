"""Pure: the words and phrases that are known, as tables. All are matched on folded text (see `read.fold`)."""

import re

# The words that Twilio itself answers and blocks or unblocks by, as a whole message in any case.
PROVIDER_STOP = frozenset({"stop", "stopall", "unsubscribe", "cancel", "end", "quit", "revoke", "optout"})
PROVIDER_START = frozenset({"start", "yes", "unstop"})
PROVIDER_HELP = frozenset({"help", "info"})

STOP = PROVIDER_STOP | {"opt out", "stop all", "arret", "arrete", "alto", "basta", "cancelar", "parar"}
START = frozenset({"start", "unstop", "restart", "rejoin", "subscribe", "join", "optin", "opt in"})
HELP = PROVIDER_HELP | {"info please", "help please", "ayuda", "aide"}
AGREE = frozenset({"agree", "i agree", "yes", "y", "1", "yes please", "agreed", "ok yes", "si", "oui"})
RESUME = frozenset({"resume", "unpause", "continue", "carry on"})
SAFE = frozenset({"safe", "not safe to text"})
MORE = frozenset({"more info", "more information", "link", "tell me more", "my page"})


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile(r"\b(?:" + "|".join(patterns) + ")")


# A sentence which asks us to go on, or tells that something else should end, is no opt-out.
GO_ON = _any(
    r"(?:don ?t|do not|never) (?:stop|cancel|quit|end|unsubscribe|remove|opt)\b", r"(?:can ?t|non ?|bus )stop\b"
)
_WRITING = "(?:texting|messaging|emailing|e mailing|contacting|bothering|writing|sending|nudging|spamming|calling)"
_WRITE = f"(?:text|message|e ?mail|contact|write|bother|{_WRITING})"
_SENT = "(?:texts?|messages?|e ?mails?|sms|nudges?|reminders?)"
OPT_OUT = _any(
    rf"(?:stop|quit|cease) {_WRITING}\b",
    r"stop (?:it|this|that|them|now|please|all|everything|already|these|those|stop)\b",
    r"(?:please|just|said) stop\b|stop$",
    rf"(?:don ?t|do not|never|no longer)(?: \w+){{0,2}}? {_WRITE}(?: to)? (?:me|us|this)\b",
    r"(?:take|get) me off\b|unsubscribe\b|opt(?:ing)?(?: me)? out\b",
    r"(?:remove|delete|unsubscribe|unenroll) (?:me|us|my (?:number|e ?mail|address))\b|remove this number\b",
    r"(?:leave|let) (?:me|us) (?:alone|be)\b",
    r"wrong (?:number|person|phone|guy|address)\b|not the (?:right )?(?:number|person) you\b",
    r"(?:don ?t|do not|no longer) want (?:to (?:get|receive|hear)|any|these|this|your|more)\b",
    rf"no more {_SENT}\b|cancel (?:my|this|the|these) (?:subscription|sign ?up|{_SENT})\b",
    r"(?:lose|forget|delete) (?:my|this) number\b|report(?:ing)? (?:you|this|as spam)\b|this is (?:spam|harassment)\b",
    r"i (?:want|wanna|would like|d like) (?:to be )?out$|(?:i am|i m|im) (?:out|done with (?:this|these|you))$",
)
# The keyword as a sentence of its own, with more behind it.
STOP_FIRST = re.compile(r"\s*(?:stop|unsubscribe|quit|cancel)\s*[.,;:!\n]", re.IGNORECASE)
STOP_SIGN = re.compile("[\U0001f6d1\u26d4\U0001f6ab\u270b\U0001f44e]")

# Both lists over-detect on purpose: a helpline too many costs a moment, one too few may cost more.
CRISIS = _any(
    r"(?:kill|hurt|harm|cut|shoot|hang|drown|od|off)(?:t?ing)? (?:myself|my self|my own life)\b",
    r"(?:end|ending|take|taking) (?:my (?:own )?life|it all|everything|myself)\b",
    r"suicid|self ?harm|kms\b|unalive\b|overdos|jump off\b|slit my\b|(?:take|took) all my pills\b",
    r"(?:want|wanna|going|gonna|ready|try|trying|plan|planning|need) (?:too? )?(?:die|be dead|disappear forever)\b",
    r"wish i (?:was|were|could be) (?:dead|never born|gone)\b|wish i (?:could |would |d )(?:just )?die\b",
    r"better off (?:dead|without me)\b|(?:be )?better if i (?:was|were) (?:dead|gone|not here)\b",
    r"(?:don ?t|do not) (?:want|wanna) (?:to )?(?:live|be here|be alive|exist|wake up)\b",
    r"no (?:reason|point|point in|will) (?:to |in )?(?:live|living|go on|going on)\b|not worth living\b",
    r"(?:can ?t|cannot|can not) (?:go on|do this any ?more|live like this|take it any ?more)\b",
    r"goodbye (?:everyone|world|forever)\b|quiero morir\b|quitarme la vida\b|matarme\b|je veux mourir\b",
)
_RELATIVE = "(?:partner|husband|wife|spouse|boyfriend|girlfriend|bf|gf|ex|dad|mum|mom|father|mother)"
_THEY = f"(?:he|she|they|my {_RELATIVE})"
_HARMS = "(?:hit|beat|chok|strangl|punch|slap|kick|threaten|rap|forc|hurt|abus|attack|burn)"
VIOLENCE = _any(
    rf"{_THEY}(?: \w+){{0,3}}? {_HARMS}\w{{0,4}}(?: up)? (?:me|us|my|the kids)\b",
    rf"{_THEY} (?:will|is going to|gonna|might|ll|says? he ?ll|says? she ?ll) (?:kill|hurt|beat) (?:me|us)\b",
    r"(?:hits|beats|hurts|rapes|raped|abuses|chokes|threatens) me\b|forc(?:es|ed|ing) me (?:to|into)\b",
    r"(?:made|makes) me have sex\b|against my will\b|domestic (?:violence|abuse)\b",
    r"(?:i was|i am|i m|im|being|been|got) (?:raped|abused|beaten|assaulted|strangled|choked)\b",
    rf"(?:scared|afraid|terrified|frightened) of (?:him|her|my {_RELATIVE})\b",
    r"(?:not|isn ?t|don ?t feel) safe (?:at home|with him|with her|here)\b",
)

_COUNT = r"\d{1,3}|an?|one|two|three|four|six|eight"
PAUSE = re.compile(rf"^pause(?: (?:for )?(?:(?P<count>{_COUNT}) )?(?P<unit>days?|weeks?|months?))?(?: please)?$")
COUNTS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "six": 6, "eight": 8}
UNIT_DAYS = {"day": 1, "week": 7, "month": 30}
RATING = re.compile(r"^(?:no |number |option |rating )?([1-4])$")

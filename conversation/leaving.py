"""Pure: whether a text asks us to end. When in doubt it does (START undoes it); talk of ending something else does not.

Three ways to say it are known: a keyword, alone or among courtesies; a command to whoever reads; and words that leave
no other reading, such as a wrong number. Each is looked for clause by clause, so that "thanks, but please stop" is one.
"""

import re

from rapidfuzz.distance import OSA

from conversation import phrases
from conversation.plain import fold


def _words(text: str) -> str:
    return "|".join(text.split())


_SENT = (
    "(?:texts?|txts?|messages?|msgs?|e ?mails?|sms|nudges?|reminders?|notifications?|alerts?|updates?|spam|"
    "subscription|service|program(?:me)?|sign ?up|newsletters?|communications?|offers?|promos?|ads|junk|crap)"
)
_DET = "(?:(?:the|these|this|those|that|your|my|our|all|any|of|more|further|such|daily|weekly|stupid|annoying) )"
_OURS = f"(?:{_DET}*{_SENT}|it|this|these|those|them|that|all|everything)"
_LAST = (
    f"(?: (?:{_words('anymore any more again ever please thanks thank you now already at all longer ok for good')}|"
    "forever|permanently|immediately|asap|today|yet|period|svp|por favor|gracias))*$"
)
_WRITING = (
    "(?:text|messag|e ?mail|contact|bother|writ|send|nudg|spamm|call|harass|annoy|ping|pester|nagg|bugg|remind)ing"
)
_WRITE = "(?:text|message|e ?mail|contact|bother|write|send|nudge|spam|call|harass|annoy|ping|bug|remind)"
_CEASE = "(?:stop|quit|cease|end|cancel|discontinue|halt|unsubscribe)"

# -- a keyword among courtesies

_BEFORE = _words(
    "please kindly hi hello hey dear ok okay k yes no lol omg ffs thanks thank you thx ty sorry just now i id im we "
    "want wanna need wish would like to can could will said told really also guys sir team well oh um ugh all right "
    "how do por favor ya quiero gracias hola favor svp merci"
)


def _any(words: frozenset[str]) -> str:
    return "(?:" + "|".join(sorted(words, key=len, reverse=True)) + ")"


_KEY = _any(phrases.STOP | phrases.GO_AWAY)
_AFTER = (
    f"{_OURS}|{_KEY}|for good|"
    f"{_words('please now already immediately asap today thanks thank you thx ty ok okay sir')}|"
    f"{_words('guys lol ffs forever permanently again right away and us yes so much at once here anymore')}|svp|por|"
    "favor|ya"
)
_ALONE = re.compile(rf"(?:(?:{_BEFORE}) )*{_KEY}(?: (?:{_AFTER}))*")
# In passing some of them mean something else: "stay in, go out, whatever"; "si duele, para".
_AMONG_OTHERS = re.compile(
    rf"(?:(?:{_BEFORE}) )*{_any((phrases.STOP | phrases.GO_AWAY) - phrases.ONLY_ALONE)}(?: (?:{_AFTER}))*"
)
_COURTESY = re.compile(rf"(?:(?:{_BEFORE}|{_AFTER})(?: |$))+")
_TALK = re.compile(r"(?:the|no|so) end|how do i end(?: it| this)?|to be|just so")

# -- a command to whoever reads, and a wish of the one who writes

_TO_US = (
    r"(?:^|\b(?:please|kindly|just|and|so|now|ok|okay|hi|hello|hey|sorry|thanks|yall|guys|must|should|said|make (?:it|"
    r"this|them|these)|said to|you|(?:you|guys) (?:all )?(?:need|have|ought|better)(?: to)?|would you mind|(?:tell|"
    r"told|tells|ask|asked|asking|want|wants|like|need) you(?: guys| all)? to) )"
)
_MINE = (
    r"\b(?:(?:want|wanna|need|like|wish|love|prefer|decided|trying|way)(?: to)?|how (?:do|can|could|would|to)(?: i| "
    r"we)?(?: to)?|(?:can|may|could) i(?: please)?|let me|help me) "
)
_NUMBER = (
    r"(?:(?:my|this|our|the|her|his|their|\w+ s|my \w+ s) )?(?:\w+ )?(?:number|cell|phone|e ?mail|address|name|"
    r"info\w*|data|contact|details)"
)
_LIST = r"(?:this|the|your|that|any|all)(?: \w+){0,2}? (?:lists?|things?|program|service|system|" + _SENT + ")"
_OTHERS = r"(?! (?:him|her|them|my|people|other|someone|anyone|everyone|and|while|at|on|before|after|during)\b)"
_COMMANDS = (
    rf"(?:stop|quit|cease|stopping|quitting|no more)(?: all| with| the| these| this)* {_WRITING}{_OTHERS}\b",
    rf"(?:{_CEASE}|stopping|ending|cancel+ing|turn off|shut off) {_DET}*{_SENT}\b",
    rf"(?:turn|shut|switch) (?:these|this|them|it|that|{_DET}*{_SENT}) off\b",
    rf"(?:dont|do not|never|no need to|dare not)(?: you)?(?: ever| even| dare)?(?: to)? {_WRITE}(?: to)?(?: (?:me|us|"
    r"this|here|any|anything|these|more|it|them)\b|" + _LAST + ")",
    r"(?:(?:remove|delete|unenroll|unsubscribe) (?:me|us)|(?:remove|delete|erase|forget|lose|drop|unsubscribe) "
    rf"{_NUMBER})\b",
    rf"(?:take|get|keep|pull)(?: (?:me|us|{_NUMBER}))? (?:off|out of|from)(?: of)?(?: {_LIST}\b|{_LAST})",
    r"(?:leave|let) (?:me|us|my)(?: \w+){0,3}? (?:alone|be)$",
    rf"{_CEASE}{_LAST}",
)
_WISHES = (
    rf"(?:unsubscribe|opt (?:me )?out|deactivate|(?:leave|exit|quit|get off(?: of)?) {_LIST}|be (?:removed|off|taken "
    rf"off|left alone|unsubscribed)|off {_LIST})\b",
    rf"(?:stop|quit|end|cancel|avoid|discontinue) (?:(?:getting|receiving|hearing from)\b|{_DET}*{_SENT}\b|(?:it|this|"
    rf"these|all this|them){_LAST})",
    rf"(?:this|these|them|it|you|{_DET}*{_SENT}) (?:guys )?(?:to )?(?:stop|end|cease){_LAST}",
)

# -- words that leave no other reading

_NO = r"(?:dont|do not|no longer|never|didnt|did not|not)"
_CLEAR = (
    r"\bunsubscrib(?:e|ing)\b|\bopt(?:ing)? (?:me |us )?out\b(?! of)|\bopt(?:ing)? (?:me |us )?out of (?:this|these|"
    r"your)\b",
    rf"(?<!\bthey )(?<!\bhe )(?<!\bshe ){_NO} (?:want|wish|need|care|wanna)(?: to)?(?: (?:get|getting|receive|"
    r"receiving|hear|hear from|see|have|be (?:contacted|texted|messaged|on|part of)))?(?: (?:any more|any|more|these|"
    rf"this|those|your|the|further|such|from|you|it|them|of|to|get)\b)+(?: {_SENT}|(?: \w+)? lists?)?{_LAST}",
    rf"{_NO} (?:want|wish|need|wanna)(?: (?!lose|miss|stop|end|skip|change|delete|leave|cancel)\w+){{0,5}}? "
    rf"{_SENT}\b(?! (?:about|from (?!you)))",
    rf"\bdoesnt (?:want|need)(?: \w+){{0,4}}? {_SENT}\b|^no (?:texts|messages|spam|reminders){_LAST}|^no more{_LAST}|"
    rf"\bno (?:more|further) {_SENT}\b",
    r"\b(?:not|no longer|aint|isnt) interested(?: in (?:this|these|it|you|your \w+|any of this|"
    rf"{_DET}*{_SENT}))?{_LAST}",
    rf"\b(?:done|finished|through) with (?:this|these|those|you|{_DET}*{_SENT}){_LAST}",
    rf"\b(?:sick|tired|fed up|enough)(?: and tired)? (?:of|with) (?:you|getting|{_DET}+{_SENT})\b|^im out$",
    r"\b(?:never|didnt|did not|havent|dont remember|dont recall)(?: ever)? (?:sign(?:ed|ing)? up|(?:agree|consent|"
    rf"subscrib|enrol|opt|ask)\w*(?: in)?(?: for| to)?(?: (?:get|be|receive|this|these|it|any|{_SENT})\b|{_LAST}))",
    r"\b(?:prefer|rather) not (?:to )?(?:get|receive|have|be (?:texted|contacted|messaged))\b|\bno longer in need "
    r"of\b|\b(?:is|are) (?:unwanted|unwelcome|unsolicited)\b",
    r"\b(?:revoke|withdraw|rescind|cancel) (?:my |all )?(?:consent|permission)\b",
    r"\b(?:report|sue|block)(?:ing|ed)? (?:you|this (?:number|as))\b|\breport(?:ing|ed)? (?:this|it)?(?: as spam| to "
    rf"the (?:fcc|ftc|police|carrier|authorities)|{_LAST})|^this is (?:pure )?(?:spam|harassment|a scam|unwanted|"
    r"unsolicited)\b",
    r"\b(?:not|isnt) (?:the (?:right )?(?:number|person) you|(?:\w+ s?|her|his|my|their) (?:number|phone)\b)",
    r"\b(?:no ?one|nobody|no \w+)(?: (?:by|with) that name| (?:here )?(?:named|called) \w+)?(?: (?:at|on|with) this "
    r"(?:number|phone)| (?:by|with) that name)\b|\bthis number (?:now |no longer )?belongs to\b",
    r"\b(?:dont|cant|why (?:wont|cant|dont)) you stop\b(?! (?:by|and|for|at)\b)",
    # Spanish and French
    r"\b(?:no|nunca) (?:quiero|deseo|queremos)(?: \w+){0,2}? (?:mensajes?|textos?|recordatorios?|sms|esto|estos|"
    r"recibir(?:los)?|mas)\b|^ya no quiero$",
    r"\bno (?:me|nos) (?:escrib(?:a|as|an)|mand(?:e|es|en)|envi(?:e|es|en)|contact(?:e|es|en)|llam(?:e|es|en)|"
    r"text(?:ee|ees|een)|molest(?:e|es|en))\b",
    r"\bno mas (?:mensajes|textos|recordatorios|sms)\b|^(?:borr|elimin|quit|sac)(?:a|e|en)(?:me|nos)$",
    r"\b(?:dej|par)(?:a|e|en|ar|ame|enme)(?: ya)? de (?:mandar|enviar|escribir|molestar|textear|llamar|contactar)\w*|"
    r"\bdej(?:a|e|en)(?:me|nos) en paz\b|\b(?:dame|denme|dar(?:me|nos)|quiero) (?:la |de )?baja\b",
    r"\b(?:borr|elimin|quit|sac)(?:a|e|en|ar)(?:me|nos)? (?:de (?:la|su|tu|esta) lista|mi numero)\b|\bnumero "
    r"equivocado\b|\b(?:desuscrib|desabon|desinscri)\w+",
    r"\barret(?:er|ez|e) (?:de|d|les|ces) |\bne m ecrivez plus\b|\blaissez moi tranquille\b|\bplus de messages\b",
)
_WRONG = re.compile(r"\bwrong (?:number|person|phone|guy|address|recipient)\b")
_MY_WRONG = re.compile(
    r"\b(?:i|ive|he|she|we|they)(?: \w+){0,2}? (?:dial+ed|sent|called|texted|married|picked|gave|wrote|had|met|hired)\b"
)
_OUT = re.compile(
    "|".join(
        (
            rf"{_TO_US}(?:{'|'.join(_COMMANDS)})",
            rf"{_MINE}(?:{'|'.join((*_WISHES, _COMMANDS[1]))})",
            *_CLEAR,
        )
    )
)
_END = r"(?:stop|stopping|cancel|quit|end|unsubscribe|remove|opt)\b"
_GO_ON = re.compile(
    rf"(?<!why )\b(?:dont|do not|never|not|wont|wouldnt|cant|cannot|couldnt|didnt|hope)(?: you| ever| it| we)? {_END}|"
    rf"\b(?:dont|do not|not|never|wouldnt|didnt) (?:want|wish|like|need|mean|plan|intend)(?: \w+){{0,3}}? to {_END}"
)

# -- a keyword in its dress

_SHOUTED = re.compile(r"\W*(?:STOP|UNSUBSCRIBE|CANCEL|QUIT)\b.*[a-z]|.*[a-z].*(?<!reply )(?<!or )\bSTOP\W*$", re.DOTALL)
_SIGN = re.compile("[\U0001f6d1\u26d4\U0001f6ab\u270b\U0001f44e]")
_REAL = frozenset(_words("step shop slop stow atop top sop swop strop stomp cancer chancel").split("|"))
_TARGETS = (("stop", 1), ("cancel", 1), ("unsubscribe", 2), ("optout", 2))
_RUN_TOGETHER = re.compile(
    r"(?:please|to|2|and)?(?:(?:stop|quit|end|cancel|remove|optout|opt|unsubscribe|fuckoff)(?:2|to|all)?)+"
)
_SWEARING = re.compile(
    r"\b(?:(?:the )?(?:fuck(?!\b (?:off|you)| off)|hell)|fuckin\w*|effing|freaking|frigging|god ?dam\w*|dam(?:n|mit|"
    r"nit)\w*|bloody|idiots?|morons?|assholes?|bitch(?:es)?|bastards?|jerks?|shit)\b"
)
_SENT_WITH = re.compile(r"\s*\(?sent with [\w ]{3,20} effect\)?\s*$", re.IGNORECASE)
_DIGITS = str.maketrans("01357$@", "oiesTsa".lower())


def wants_out(text: str, parts: list[str]) -> bool:
    """Whether a text asks us to end; `parts` are its clauses (see `plain.clauses`), without what tells of danger."""
    text = _SENT_WITH.sub("", text)
    folded = fold(text)
    if not folded:
        return bool(_SIGN.search(text))
    squeezed = folded.replace(" ", "")
    if folded in phrases.STOP or _mended(squeezed) in phrases.PROVIDER_STOP:
        return True
    if _RUN_TOGETHER.fullmatch(squeezed) or _SHOUTED.match(text.strip()):
        return True
    cleaned = [" ".join(_SWEARING.sub(" ", part).split()) for part in parts]
    rule = _ALONE if sum(not _COURTESY.fullmatch(part) for part in cleaned) <= 1 else _AMONG_OTHERS
    return any(_is_key(part, rule) or _says_so(part) for part in cleaned)


def _is_key(part: str, rule: re.Pattern[str]) -> bool:
    mended = " ".join(_mended(word) for word in part.split())
    return bool(rule.fullmatch(mended)) and not _TALK.fullmatch(mended)


def _says_so(part: str) -> bool:
    if _WRONG.search(part) and not _MY_WRONG.search(part):
        return True
    return bool(_OUT.search(part)) and not _GO_ON.search(part)


def _mended(word: str) -> str:
    """Put a slip of the thumb right: "stpo" and "st0p" are "stop", "unsubcribe" is "unsubscribe"; "shop" is a shop."""
    if not word.isalpha():
        word = word.translate(_DIGITS)
    if word in _REAL or len(word) < 3:
        return word
    for target, slips in _TARGETS:
        if word[0] in target[:2] and OSA.distance(word, target, score_cutoff=slips) <= slips:
            return target
    return word

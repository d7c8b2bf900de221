"""Pure: what asks for a kind word and no change: a loss, a call into the silence, the wish that we go on.

All are patterns over plain texts (see `plain.plain`), one thought a line.
"""

import re


def _one_of(*thoughts: str) -> str:
    return f"(?:{'|'.join(thoughts)})"


_WHO = _one_of(
    "moms?|mums?|mothers?|mama|mommy|dads?|fathers?|papa|daddy|parents?|brothers?|bro|sisters?|sis|sons?|daughters?",
    "child|children|kid|baby|wife|husband|partner|spouse|fiancee?|boyfriend|girlfriend|friends?|bestie|granny|gran",
    "grand(?:ma|pa|mother|father|son|daughter)|nana|uncle|aunt|cousin|nephew|niece|neighbou?r|dogs?|pup|puppy|cats?",
    "kitty|pet|he|she",
)
_QUIEN = _one_of(
    "mama|madre|papa|padre|herman[oa]s?|hij[oa]s?|espos[oa]|marido|mujer|pareja|novi[oa]|amig[oa]s?|abuel[oa]s?",
    "abuelit[oa]|ti[oa]|prim[oa]|sobrin[oa]|suegr[oa]|niet[oa]|vecin[oa]|perr[oa]|perrit[oa]|gat[oa]|gatit[oa]|mascota",
)
_GRIEF = re.compile(
    r"\b"
    + _one_of(
        rf"{_WHO}(?: (?:has|just|suddenly|recently|finally))* (?:died|is dead|passed(?: away| on))",
        rf"{_WHO} passed (?:last|this|in|yesterday|today)",
        rf"(?:{_WHO}|her|his|their) (?:s )?(?:funeral|wake|burial)",
        rf"i (?:\w+ )?miss (?:him|her|(?:my|our) (?:\w+ )?{_WHO})",
        "(?:lo|la) (?:extrano|echo de menos)|extrano a mi|echo de menos a mi|me hace (?:mucha|tanta) falta",
        rf"lost (?:my|our) (?:\w+ )?{_WHO}",
        "(?:death|funeral|passing|burial|loss) of (?:my|our)|buried (?:my|our)",
        "(?:im|am|still) (?:grieving|in mourning)",
        rf"(?:murio|fallecio|se nos fue|enterramos a) (?:mi|nuestr[oa]|la|el) {_QUIEN}",
        rf"(?:mi|nuestr[oa]) {_QUIEN} (?:\w+ )?(?:murio|fallecio)",
        "perdi a mi|(?:muerte|funeral|velorio|entierro) de mi|(?:estoy|ando|sigo) (?:de|en) (?:luto|duelo)",
    )
    + r"\b"
)
_SOMEBODY = _one_of("(?:any|some) ?(?:one|body)", "an? (?:real )?(?:person|human)")
_MACHINE = _one_of("person|people|human|robot|bot|machine|ai|real|automated")
_CALLS = re.compile(
    "(?:(?:hello|hi|hey|hola|holi|buenas|yo|so|ok|please|por favor|porfa|anyone|there)(?: |$))*"
    + _one_of(
        "hello|hi|hey|hola|buenas|good (?:morning|afternoon|evening|night)|buenos dias|buenas (?:tardes|noches)",
        "(?:are |r )?you (?:still )?there",
        rf"(?:is )?{_SOMEBODY} (?:there|out there|here|listening|reading(?: this| these)?)",
        rf"(?:are you|is this|am i talking to|am i texting)(?: an?)?(?: real| actual)? ?{_MACHINE}",
        rf"(?:can|could|may) (?:i|we|you) (?:just )?(?:talk|speak|chat)(?: (?:to|with) (?:me|you|{_SOMEBODY}))?",
        rf"i (?:need|want)(?: to (?:talk|speak) to)? {_SOMEBODY}(?: to talk to)?",
        "talk to me|answer(?: me)?",
        rf"(?:does|do|did|will|can) (?:you|{_SOMEBODY}) (?:even |actually |ever )?(?:hear|read|see|answer|get)"
        "(?: me| this| these| my (?:texts?|messages?))?",
        "(?:hay )?alguien(?: (?:ahi|aqui|que lea|leyendo))?|(?:sigues|estas|siguen|estan)(?: tu)? ahi",
        "(?:eres|es|son) (?:(?:un|una) )?(?:persona|robot|bot|maquina|real|humano|de verdad)s?(?: real| de verdad)?",
        "(?:puedo|quiero|quisiera|necesito) hablar(?: con (?:alguien|una persona))?",
        "(?:me )?(?:lees|escuchas|oyes|leen|escuchan|oyen)|alguien (?:me )?(?:lee|escucha|oye)(?: esto)?",
        "contesta(?:me|n)?|responde(?:me|n)?|hablame",
    )
    + rf"(?: (?:there|anyone|anybody|please|or (?:an? )?{_MACHINE}|right now|por favor|porfa|"
    "o una? (?:robot|bot|persona|maquina)))*"
)
_OURS = (
    "(?: (?:me|us|them|these|those|this|it|(?:the|your|my|these|those|all(?: the)?)?(?: ?(?:texts?|messages?|nudges?|"
    "reminders?|ideas?|notes?|ones?))))?"
)
_STAY = _one_of(
    "(?:do not|dont|never)(?: you)?(?: ever| dare)? (?:stop|quit|end|cancel)"
    rf"(?: (?:sending|texting|messaging|writing|nudging))?{_OURS}{_OURS}",
    rf"keep{_OURS} (?:coming|going|up)",
    rf"(?:im |i am )?not (?:unsubscribing|leaving|quitting|cancell?ing|opting out){_OURS}",
    rf"i (?:do )?(?:(?:do )?still|really do) (?:want|like|need|love)(?: to (?:get|receive))?{_OURS}",
    rf"i (?:want|would like|d like) to (?:keep|stay)(?: getting| on| in| subscribed)?{_OURS}",
    "no (?:paren|pares|pare|dejen|dejes|deje)(?: (?:de )?(?:mandar|enviar|escribir)(?:me|los|melos)?)?",
    "sig(?:an|ue|a) (?:mandando|enviando|escribiendo)(?:me|los|melos)?|quiero seguir(?: recibiendo(?:los)?)?",
    "no (?:me )?(?:quiero|voy a) (?:cancelar(?:los)?|salir(?:me)?|dejar(?:los)?|dar(?:me)? de baja|que paren)",
    "(?:todavia|aun|si) (?:los|las) quiero|no me (?:estoy dando|doy) de baja",
)
_BESIDE = _one_of(
    "(?:i|we|they|these|it|you|this)(?: (?:really|truly|do|just|so|all|always|kinda|are|is))* (?:love|like|enjoy|need|"
    f"appreciate|help(?:s|ed|ing)?|great|good|nice|helpful|lovely)(?: me)?{_OURS}(?: (?:so much|a lot|very much|too|"
    "every (?:day|week)))*",
    "(?:me|nos) (?:encantan|gustan|ayudan|sirven|hacen bien)(?: (?:mucho|muchisimo|bastante))?",
    "son (?:muy )?(?:buen[oa]s|lind[oa]s|bonit[oa]s)",
    "im|i am|ive been|i have been|just|only|so|really|very|been|a bit|a little|too|super|busy|tired|swamped|slow|quiet",
    "travell?ing|at work|behind|lately|rn|right now|lol|haha|ever|now|at all|and|ok|yes|yeah|yep|no|please|pls|thanks",
    "thank you|hey|hi|si|hola|por favor|porfa|gracias|nunca|solo|estoy|ando|he estado|ocupad[oa]|cansad[oa]|muy",
)
_GOES_ON = re.compile(rf"(?:{_BESIDE} )*{_STAY}(?: (?:{_STAY}|{_BESIDE}))*")
_END = re.compile("stop|quit|end|cancel")


def mourns(plain: str) -> bool:
    """Whether a text tells of a loss, whatever else it says."""
    return bool(_GRIEF.search(plain))


def calls_out(plain: str) -> bool:
    """Whether it asks if anybody is there, or for somebody to talk to, and says nothing else."""
    return bool(_CALLS.fullmatch(plain))


def goes_on(parts: list[str]) -> bool:
    """Whether clauses (see `plain.clauses`) ask us to go on, and say nothing else but why: "don't stop, I love these".

    "Don't. Stop." is none.
    """
    return not any(_END.match(part) for part in parts) and bool(_GOES_ON.fullmatch(" ".join(parts)))

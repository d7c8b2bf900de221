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
START_ES = _known(
    "empezar, comenzar, iniciar, inicio, unirme, unir, suscribir, suscribirme, inscribirme, inscribir, apuntarme, alta",
    "quiero recibirlos, quiero volver, volver, quiero volver a recibirlos",
)
START = START_ES | _known(
    "start, unstop, restart, rejoin, subscribe, join, optin, opt in, start again, sign me up, sign me up again, sign up"
)
HELP = PROVIDER_HELP | _known(
    "info please, help please, please help, help me, ayuda, aide, commands, menu, options",
    "who is this, whos this, who are you, what is this, whats this, how did you get my number",
    "ayuda por favor, que es esto, quien es, quien eres, opciones, comandos",
)
AGREE = _known(
    "agree, i agree, yes, y, 1, yes please, agreed, ok yes, si, oui",
    "acepto, de acuerdo, estoy de acuerdo, si acepto, confirmo, i accept, accept, i consent",
)
OK = _known(
    "ok, okay, k, okey, yep, yeah, yup, sure, right, correct, thats right, exactly, yes thats right, yes ok, that one",
    "great, perfect, sounds good, sounds great, good, it is, yes it is, thats it, perfecto, genial, excelente, si es",
    "vale, correcto, claro, claro que si, eso, eso es, exacto, bien, esta bien, asi es",
)
DECLINE = _known("no, n, nope, nah, no thanks, no thank you, not me, no gracias")
# Said with STOP in mind, and with more: all that is held shall go, too. Asked once more before that.
DELETE = _known(
    "delete, delete me, erase, erase me, forget me, delete my data, erase my data, delete all my data, delete my info",
    "erase all my data, delete everything, delete my account, delete all, please delete me, please delete my data",
    "borrame, borrar, borra mis datos, borrar mis datos, elimina mis datos, eliminar mis datos, eliminame, olvidame",
    "borrar todo, borra todo, eliminar",
)
THANKS = _known(
    "thanks, thank you, thx, ty, thanks so much, thank you so much, many thanks, thanks a lot, cheers, thank u",
    "gracias, muchas gracias, mil gracias",
)
# One intent each, for somebody who gets our messages.
ASKED = {
    "resume": _known(
        "resume, unpause, continue, carry on, im back, i m back, resume please, i want to continue, keep sending",
        "reanudar, seguir, continuar, sigue, sigan, ya volvi, reanuda",
    ),
    "safe": _known("safe, not safe to text, seguro, segura, a salvo"),
    "more": _known(
        "more, more please, please more, more often, send more, more messages, more texts, faster, a bit more, "
        "speed up",
        "mas, mas por favor, mas seguido, mas a menudo, mas mensajes, manda mas, mandame mas, un poco mas",
    ),
    "less": _known(
        "less, less please, fewer, fewer please, less often, send less, send fewer, fewer messages, fewer texts",
        "too many, too many texts, too many messages, too often, slower, slow, slow down, a bit less, too much, a "
        "bit much",
        "menos, menos por favor, menos seguido, menos a menudo, menos mensajes, demasiados, demasiado, mas despacio",
        "mas lento, un poco menos, son muchos, muy seguido, son demasiados, bajenle, bajale, bajenle un poco",
    ),
    "same": _known(
        "same, same please, the same, keep it, keep it the same, stay the same, same pace, no change, its fine, "
        "its good",
        "igual, lo mismo, sin cambio, sin cambios, dejalo igual, asi esta bien, igual por favor, el mismo",
    ),
    "reset": _known("reset, reset please, reiniciar, restablecer"),
    "why": _known(
        "why, why this, why this one, why me, why did i get this, why did you send this, why do i get this",
        "por que, porque, por que esto, por que este, por que me mandaste esto, por que recibo esto",
    ),
    "next": _known(
        "next, next please, next one, another, another one, another one please, one more, one more please, one now",
        "send one, send one now, send me one, send me one now, send me another, send another, now please",
        "otro, otra, uno mas, una mas, otro por favor, otro porfa, siguiente, dame uno, mandame uno, mandame otro, "
        "una ya",
    ),
    "status": _known(
        "status, my status, settings, my settings, schedule, my schedule, what is my schedule, whats my schedule, when",
        "when is next, when is the next one, whens the next one, when is my next message, whats next",
        "how many of these do i get a week, how often, how often do i get these",
        "estado, mi estado, ajustes, mis ajustes, horario, mi horario, cuando, cuando es el proximo",
        "cuando llega el proximo, cuando toca, cual es mi horario",
    ),
    "data": _known(
        "data, my data, export, download, download my data, export my data, send me my data, what do you know about me",
        "datos, mis datos, descargar, descargar mis datos, exportar",
    ),
    "link": _known(
        "more info, more information, link, the link, tell me more, my page, page, website, my link, send me the link",
        "enlace, mi enlace, pagina, mi pagina, mi hoja, el enlace",
    ),
    "undo": _known(
        "undo, undo that, undo it, undo this, take that back, take it back, go back, revert, change it back, un do",
        "deshacer, deshaz, deshazlo, deshacer eso, vuelve atras, como estaba, dejalo como estaba",
    ),
    "mute": _known("mute, mute it, mute that, mute this, mute please, silencio, silencia, silenciar, silenciarlo"),
}
# Words with a value: which wording, which language, which answer to a nudge.
WORDINGS = {
    "discreet": _known(
        "discreet, discrete, more discreet, be discreet, discreet please, private, more private, hide it, discreet "
        "texts",
        "discreto, discreta, mas discreto, mas discreta, privado, modo discreto",
    ),
    "full": _known(
        "full, full text, full texts, open, open wording, full wording, say it openly, less discreet, not discreet",
        "completo, completa, abierto, abierta, texto completo, modo completo",
    ),
}
LANGUAGES = {
    "es": re.compile(
        r"(?:please |can (?:i|you|we) |could (?:i|you) |i |id |want |prefer |like |have |get |send |change |switch |"
        r"them |it |these |texts |messages |to |in |use |en |prefiero |quiero |por favor |los |mensajes )*(?:spanish|"
        r"espanol|castellano)(?: please| thanks| por favor| porfa| porfavor)*"
    ),
    "en": re.compile(
        r"(?:please |can (?:i|you|we) |could (?:i|you) |i |id |want |prefer |like |have |get |send |change |switch |"
        r"them |it |these |texts |messages |to |in |use |back |en |prefiero |quiero |por favor |los |mensajes "
        r")*(?:english|ingles)(?: please| thanks| por favor| porfa| porfavor)*"
    ),
}
RATED = {
    1: _known("not for me, no va conmigo, no es para mi"),
    2: _known("not now, later, maybe later, busy rn later, ahora no, luego, mas tarde, todavia no"),
    3: _known(
        "tried it, i tried it, did it, i did it, done, lo hice, la hice, ya lo hice, lo probe, hecho, lo intente"
    ),
    4: _known(
        "loved it, love it, i loved it, i love it, love this, loved this, me encanta, me encanto, me gusto mucho"
    ),
}
# What an iPhone sends for a touch on a message of ours: the verb, then our own words, which are not theirs.
TAPBACK = re.compile(
    r"\s*(?P<verb>loved|liked|disliked|laughed at|emphasi[sz]ed|questioned|reacted \S+ to|removed an? [\w ]+ from) "
    r"(?:an? (?:image|message)|[\"\u201c\u00ab].*[\"\u201d\u00bb])\s*",
    re.IGNORECASE | re.DOTALL,
)
TAPBACK_RATINGS = {"loved": 4, "disliked": 1}

_THEM = (
    "(?: (?:(?:the |my |these |all )?(?:texts|messages|nudges|reminders|ideas|ones)|it|this(?! (?:week|month))|these|"
    "them|me|everything|all))?"
)
_ASKING = (
    "(?:(?:please|pls|can you|could you|can i|could i|can we|id like to|i(?: would)? (?:like|want|need)(?: to)?|lets|"
    "let me|i have to|so|ok|hi|hey|just|give me|im|i am|send)[, ]+)*"
)
# A rest, on the tidied text. Behind a word that may mean the end ("stop", "no texts") a length must be said.
PAUSE = re.compile(
    rf"{_ASKING}(?:pause|pausing|snooze|snoozing|take a (?:break|rest)|taking a (?:break|rest)|have a break|a break|"
    rf"rest){_THEM}(?:,? (?P<rest>.+?))?(?:,? (?:please|pls|thanks|thank you))*"
)
QUIET = re.compile(
    rf"{_ASKING}(?:pause|stop|hold off|hold|mute|quiet|silence|nothing|none|not|no|no more|enough|off|skip)(?: more)?"
    rf"(?: (?:sending|texting))?{_THEM}(?: (?:on|over))?,? (?P<rest>.+?)(?:,? (?:please|pls|thanks|thank you))*"
)
# Time that is asked for by its length: what is only needed must be said to be time off, or stand beside a loss.
GIVE = re.compile(
    rf"{_ASKING}(?:give me|allow me|(?P<need>(?:i |we |i'll |ill |will )*(?:need|take)))"
    r"(?: (?:about|like|maybe|at least|just|some))* (?P<rest>.+?)"
    r"(?P<off>(?: (?:off|alone|to myself|to grieve|to mourn|away|of (?:quiet|peace|rest|silence)|without "
    r"(?:these|messages|texts)))*)(?:,? (?:please|pls|thanks|thank you))*"
)
_LENGTH = r"(?:\d{1,3}|an?|one|two|three|four|five|six|a few|a couple of) (?:day|week|wk|month)s?"
AMID = re.compile(
    r"\b(?:pause|give me|need|take|hold|stop)(?: (?:it|this|these|them|the|texts|messages|everything|off|for|about|"
    rf"like|a|break|of))* (?P<rest>{_LENGTH})\b"
)
PAUSES = re.compile(r" ?[.,;:!?()\n]+ ?| - | (?:because|cause|cuz|bc|so|as|and|porque|pues) ")
AWHILE = _known("a while, for a while, a bit, for a bit, some time, for some time, now, for now")
NOT_TODAY = re.compile(
    "(?:snooze|not today|no more (?:for )?today|(?:thats )?enough for today|(?:por )?hoy (?:ya )?no|(?:mejor )?manana "
    "(?:mejor|si)|mejor manana|ya no mas por hoy(?: manana si)?)(?: (?:please|pls|thanks|por favor|gracias))*"
)
EMAIL = re.compile(
    r"(?:(?:hi|hey|hello|please|pls|ok|yes|can you|could you|i want (?:them|these)|send (?:them|these|it|me)?|use|"
    r"write|text|my|the|new|is|to|at|by|via|on|instead|change|switch|move|e-?mails?|mail|address|it's|its|me|them|"
    r"here|correo(?: electronico)?|mi|es|por|a|al|usa|manda(?:los|me)?|envia(?:los|me)?|cambia|nuevo)[ "
    r",:=]*)*(?P<address>[^\s@<>,;:\"'()]{1,64}@[^\s@<>,;:\"'()]{1,190}\.[^\W\d_]{2,24})(?:[ ,.]*(?:please|pls|"
    r"instead|thanks|thank you|from now on|por favor|gracias))*"
)
RATING = re.compile(r"^(?:no |number |option |rating )?([1-4])$")

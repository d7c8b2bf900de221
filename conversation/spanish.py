"""Pure: Spanish words on times, days and places, put into the English that the rules are written for; and which
language a text is in.

Only what is said in few words is put across ("dos veces por semana, menos los domingos"); a story stays a story,
since no rule fits what comes out of it.
"""

import re
import unicodedata

_DAY = "lunes|martes|miercoles|jueves|viernes|sabados?|domingos?"
# In order: longer phrases first, since what was put across is not looked at again as Spanish.
_PHRASES = (
    (r"todos los dias|cada dia|a diario|diari[oa](?:mente)?", "every day"),
    (r"todas las (?=manana|tarde|noche)", "every "),
    (r"dia por medio|un dia si y (?:otro|un dia) no|dias? alternos?|cada (?:tercer|dos|2) dias?|"
    r"cada otro dia", "every other day"),
    (r"(?:los |en (?:los )?)?fin(?:es)? de semana", "weekends"),
    (r"(?:los )?dias (?:laborables|de semana|habiles)|entre semana", "weekdays"),
    (r"semanal(?:mente)?", "weekly"),
    (r"mensual(?:mente)?", "monthly"),
    (r"quincenal(?:mente)?|cada (?:quincena|quince dias|15 dias)", "every 2 weeks"),
    (r"una vez", "once"),
    (r"dos veces", "twice"),
    (r"veces", "times"),
    (rf"(?:de )?({_DAY}) a ({_DAY})", r"\1 to \2"),
    (r"(?:por|a la|en la|a) (?=semana)", "a "),
    (r"(?:por|al|a|en el) (?=mes\b)", "a "),
    (r"(?:al|por) (?=dia\b)", "a "),
    (r"al? mediodia|mediodia", "noon"),
    (r"(?:a|por|en|de) la manana|(?:(?:por|en) )?las mananas|(?<=every )manana|cada manana", "in the morning"),
    (r"(?:a|por|en|de) las? tardes?|las tardes|(?<=every )tarde|cada tarde", "in the afternoon"),
    (r"(?:a|por|en|de) las? noches?|las noches|(?<=every )noche|cada noche", "in the evening"),
    (r"(?<!buenas )mananas", "in the morning"),
    (r"(?<!buenas )tardes", "in the afternoon"),
    (r"(?<!buenas )noches", "in the evening"),
    (r"otro (?=dia)", "other "),
    (r"entre las? (?=\d)", "between "),
    (r"de (?=\d+ (?:dia|semana|mes))", "of "),
    (r"de (?=\d)", "from "),
    (r"a las? (?=\d)|a eso de las? (?=\d)|sobre las? (?=\d)", "at "),
    (r"(?<=\d) y media", ":30"),
    (r"(?<=\d) y (?:las? )?(?=\d)", " and "),
    (r"(?<=\d) a (?:las? )?(?=\d)", "-"),
    (r"un par de", "a couple of"),
    (r"unos (?:cuantos|pocos)|unas (?:cuantas|pocas)|algun[oa]s", "a few"),
    (r"la (?:proxima semana|semana (?:que viene|proxima))", "next week"),
    (r"el (?:proximo mes|mes (?:que viene|proximo))", "next month"),
    (r"esta semana no", "not this week"),
    (r"esta semana", "this week"),
    (r"este fin de semana|el fin de semana", "the weekend"),
    (r"hasta (?=el |la |manana|nuevo|que )?", "until "),
    (r"(?:menos|excepto|salvo|sin|pero no|no)(?: en)? (?:los? )?(?=DAY|weekends)".replace("DAY", _DAY), "not "),
    (r"(?:por favor|porfa(?:vor)?|porfis)", "please"),
    (r"(?:yo )?vivo en|resido en", "i live in"),
    (r"(?:ahora )?(?:estoy|ando|sigo) en", "i'm in"),
    (r"(?:voy a estar|estare) en", "i'll be in"),
    (r"(?:me (?:mude|he mudado)|nos mudamos) a", "i moved to"),
    (r"(?:de )?viaje (?:en|a)|de visita en|de vacaciones en", "travelling to"),
    (r"(?:mi )?(?:zona horaria|huso horario)", "my time zone"),
    (r"(?:mi )?(?:codigo postal|c\.?p\.?(?= ?\d))", "my zip code"),
    (r"(?:mi )?(?:nuevo )?(?:correo(?: electronico)?|mail|e-mail)", "my email"),
    (r"(?:haz|hacer|toma(?:r)?|quiero|necesito) una pausa|en pausa|pausar?|pausalo|pausame|un descanso|descansar?|"
    r"dame un respiro", "pause"),
    (r"(?:silencio|nada|paren|para|detente|ninguno) (?=until |for |por |durante |this |the weekend|una? |dos |tres "
    r"|\d)", "pause "),
    (r"dame|denme|deme|danme", "give me"),
    (r"necesito", "i need"),
    (r"durante|por", "for"),
    (r"(?:me gustaria(?:n)?|quisiera|quiero|prefiero|mandame(?:los)?|enviame(?:los)?|manda(?:los)?|envia(?:los)?|"
    r"ponlos?|cambial[oa]s?|cambia|mejor|que sean?|recibir(?:los)?|puede ser|podria ser)(?: a)?", "send"),
    (r"solo|solamente|nada mas|nomas|unicamente", "only"),
    (r"no mas de|como mucho|maximo", "at most"),
)  # fmt: skip
_WORDS = {
    "lunes": "monday", "martes": "tuesday", "miercoles": "wednesday", "jueves": "thursday", "viernes": "friday",
    "lun": "mon", "mar": "tue", "mie": "wed", "jue": "thu", "vie": "fri", "sab": "sat", "dom": "sun",
    "sabado": "saturday", "sabados": "saturday", "domingo": "sunday", "domingos": "sunday",
    "enero": "january", "febrero": "february", "marzo": "march", "abril": "april", "mayo": "may", "junio": "june",
    "julio": "july", "agosto": "august", "septiembre": "september", "setiembre": "september", "octubre": "october",
    "noviembre": "november", "diciembre": "december",
    "un": "a", "una": "a", "uno": "one", "dos": "two", "tres": "three", "cuatro": "four", "cinco": "five",
    "seis": "six", "siete": "seven", "ocho": "eight", "nueve": "nine", "diez": "ten",
    "dia": "day", "dias": "days", "semana": "week", "semanas": "weeks", "mes": "month", "meses": "months",
    "hora": "hour", "horas": "hours", "cada": "every", "y": "and", "e": "and", "el": "the", "la": "the",
    "los": "the", "las": "the", "de": "of", "hoy": "today", "manana": "tomorrow", "tarde": "afternoon",
    "noche": "evening", "mi": "my", "es": "is", "no": "not", "hasta": "until",
}  # fmt: skip


def _bounded(phrase: str) -> re.Pattern[str]:
    """A phrase as whole words; one that looks around itself has its own ends."""
    before = "" if phrase.startswith("(?<=") else r"(?<!\w)"
    return re.compile(f"{before}(?:{phrase})" + ("" if phrase.endswith((")", " ")) else r"(?!\w)"))


_PUT_ACROSS = tuple((_bounded(phrase), english) for phrase, english in _PHRASES)


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Words that hardly any English text has; one is enough where nothing English stands beside them.
_OF_SPANISH = _set(
    "quiero estoy soy tengo hola gracias ayuda favor porfa cada semana semanas dia dias hasta vivo "
    "menos espanol los las una unos muy pero porque puedo ella ellos mi mis yo nada todo todos vida morir morirme "
    "matarme miedo alto basta baja cancelar pausa que por para como cuando donde ya mas esto esta este eso siempre "
    "nunca hoy manana ahora luego noche tarde mensajes textos del al se le lo les me te nos su sus un el la y si ni "
    "hace hacer voy va van vivir mejor igual borrar borrame borra datos deshacer seguir volver empezar comenzar "
    "inscribirme acepto estado ajustes horario enlace silencio silenciar reanudar discreto completo opciones comandos "
    "datos pagina hay alguien ahi estas eres quien murio fallecio mama abuela abuelo buenas buenos"
)
_OF_ENGLISH = _set(
    "the i you is are to and my please it this that of in on with for not dont im was have want me "
    "a no he she they we be do so at stop"
)
_EITHER = frozenset({"me", "no", "a", "y", "la", "he", "an", "en"})


def in_english(said: str) -> str:
    """Put a tidied text (see `plain.tidied`) across: "cada dos días a las 9" is "every other day at 9"."""
    text = "".join(char for char in unicodedata.normalize("NFKD", said) if not unicodedata.combining(char))
    for pattern, english in _PUT_ACROSS:
        text = pattern.sub(english, text)
    text = re.sub(r"\b(?!no[,.])[^\W\d_]+", lambda found: _WORDS.get(found[0], found[0]), text)
    return " ".join(text.replace(" :30", ":30").split())


def language_of(folded: str) -> str:
    """Tell "es" from "en" by the small words of a folded text; "" where they say nothing."""
    words = set(folded.split()) - _EITHER
    spanish, english = len(words & _OF_SPANISH), len(words & _OF_ENGLISH)
    if spanish == english:
        return ""
    return "es" if spanish > english else "en"

"""The words of consent that a clinic's staff read out: kept by version, the newest one of a language holds."""

from dataclasses import dataclass
from datetime import datetime
from hashlib import blake2b

from sqlalchemy import Connection

from people.clinic_settings import BadClinicSetting
from store.clinics import ClinicWording, add_wording, list_wordings
from store.wordings import keep_words

LONGEST = 4_000
# What stands until a clinic writes its own. Nothing here names a topic: it is read out in a waiting room.
FIRST = {
    "en": (
        "{program} can send you small reminders for your wellbeing, by text or e-mail, about as often as you choose. "
        "Texts and e-mails are not encrypted: somebody who has your phone, or works for the network, could read them. "
        "Their wording is discreet. It is a program: nobody reads what you answer, and it is not for emergencies. You "
        "can stop at any time by replying STOP, and your care here does not depend on it. We see that you take part, "
        "when messages come and of which topic, whether they arrive, and that one of yours spoke of danger; never "
        "what you write, nor how you answer unless you allow it. Message and data rates may apply. You "
        "will first get one message that asks whether you agree. Would you like that?"
    ),
    "es": (
        "{program} puede enviarle pequeños recordatorios para su bienestar, por mensaje de texto o correo, más o "
        "menos con la frecuencia que usted elija. No van cifrados: podría leerlos quien tenga su teléfono o trabaje "
        "para la red. Están escritos con discreción. Es un programa: nadie lee lo que usted conteste y no es para "
        "emergencias. Puede cancelar en cualquier momento respondiendo STOP, y su atención aquí no depende de ello. "
        "Vemos que usted participa, cuándo van los mensajes, de qué tema son y si llegan, y que uno suyo habló de un "
        "peligro; nunca lo que usted escribe, ni cómo contesta sin su permiso. Puede haber cargos de "
        "mensajes y datos. Primero recibirá un mensaje que le pregunta si está de acuerdo. ¿Le gustaría?"
    ),
}


@dataclass(frozen=True, slots=True)
class ReadOut:
    """Words to read out, and the version (at most 40 characters) that the ledger names them by."""

    version: str
    language: str
    words: str
    number: int  # 0: the words that stand until the clinic writes its own


def words_to_read(connection: Connection, clinic_id: int, language: str) -> ReadOut:
    """Give the words that hold now in a language; English ones where the clinic has none in it."""
    held = {each.language: each for each in reversed(list_wordings(connection, clinic_id))}  # the newest one last
    found = held.get(language)
    if found:
        return ReadOut(_version(clinic_id, language, found.version, found.words), language, found.words, found.version)
    spoken = language if language in FIRST else "en"
    return ReadOut(_version(0, spoken, 1, FIRST[spoken]), spoken, FIRST[spoken], 0)


def keep_read_out(connection: Connection, read_out: ReadOut) -> None:
    """Keep words before an entry of the ledger names them, so that the entry's hash covers them."""
    keep_words(connection, read_out.version, read_out.words)


def write_words(
    connection: Connection, clinic_id: int, language: str, words: str, *, needs_new_consent: bool, now: datetime
) -> ClinicWording:
    """Add a new version; from now on it is read out. Raises BadClinicSetting.

    With `needs_new_consent`, patients who agreed to an older one are asked by message whether they still agree.
    """
    tidy = "\n".join(line.strip() for line in words.strip().splitlines())
    if len(tidy) < 80:
        raise BadClinicSetting("words", "are too few to say what is sent, how often, the risk, and how to stop")
    if len(tidy) > LONGEST:
        raise BadClinicSetting("words", f"must have {LONGEST} characters at most: they are read out")
    if "STOP" not in tidy:
        raise BadClinicSetting("words", "must say that one can stop by replying STOP")
    number = add_wording(connection, clinic_id, language, tidy, needs_new_consent=needs_new_consent, now=now)
    return ClinicWording(number, language, tidy, now, needs_new_consent)


def _version(clinic_id: int, language: str, number: int, words: str) -> str:
    return f"clinic{clinic_id or ''}.{language}.{number}-{blake2b(words.encode(), digest_size=4).hexdigest()}"

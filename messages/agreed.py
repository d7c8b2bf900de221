"""The sentences that somebody says yes or no to, each with the version that the consent ledger keeps."""

from dataclasses import dataclass, replace
from functools import cache
from hashlib import blake2b

from messages.system import kinds, wording_of, wording_version
from messages.voice import script_version, script_words


@dataclass(frozen=True, slots=True)
class Wording:
    """What stands next to a box or on a button; `{program}` is filled in."""

    kind: str
    number: int
    words: str
    spanish: str = ""
    lang: str = "en"

    def in_language(self, lang: str) -> "Wording":
        """Give the sentence in a language, English where there is no other."""
        return replace(self, words=self.spanish, lang=lang) if lang == "es" and self.spanish else self

    @property
    def version(self) -> str:
        """E.g. "web_consent.en.1-5f0c2a9e": raised by hand when the meaning changes, fingerprinted in any case."""
        return f"{self.kind}.{self.lang}.{self.number}-{blake2b(self.words.encode(), digest_size=4).hexdigest()}"

    def say(self, program: str) -> str:
        """Fill the programme's name in."""
        return self.words.format(program=program)


CONSENT = Wording(
    "web_consent",
    1,
    "Yes, {program} may send me small ideas about closeness and low mood at this address, about as often as I chose "
    "here. I know that they come from a program, that nobody reads my replies, and that I can stop at any time "
    "by replying STOP or by following the unsubscribe link. Message and data rates may apply.",
    "Sí, {program} puede enviarme a esta dirección pequeñas ideas sobre la cercanía y el ánimo bajo, más o menos con "
    "la frecuencia que elegí aquí. Sé que las envía un programa, que nadie lee mis respuestas y que puedo cancelar en "
    "cualquier momento respondiendo STOP o con el enlace para darse de baja. Puede haber cargos de mensajes y datos.",
)
CONFIRM = Wording("web_confirm", 1, "Yes, send me these", "Sí, quiero recibirlas")
MOVE = Wording(
    "web_move",
    1,
    "By asking, you say that this address is yours, and that {program} may send its messages there instead once you "
    "have said yes there, too. Message and data rates may apply.",
    "Al pedirlo dices que esta dirección es tuya y que {program} puede enviar allí sus mensajes, en lugar de aquí, "
    "cuando también allí hayas dicho que sí. Puede haber cargos de mensajes y datos.",
)
STOP = Wording("web_stop", 1, "Stop all messages", "Cancelar todos los mensajes")
START = Wording("web_start", 1, "Start again", "Empezar de nuevo")
UNSUBSCRIBE = Wording("web_unsubscribe", 1, "Unsubscribe", "Darme de baja")
COMMAND_CONSENT = Wording("command_consent", 1, "This person has agreed to get these messages at this address.")
COMMAND_REQUEST = Wording("command_request", 1, "Ask this person to confirm.")

_SENTENCES = (CONSENT, CONFIRM, MOVE, STOP, START, UNSUBSCRIBE, COMMAND_CONSENT, COMMAND_REQUEST)
_LANGUAGES = ("en", "es")


def words_of(version: str) -> str | None:
    """Give the words that a version stands for, before values are filled in; None for one this release doesn't know."""
    return _words().get(version)


@cache
def _words() -> dict[str, str]:
    asked = {
        wording_version(kind, language): wording_of(kind, language)
        for language in _LANGUAGES
        for kind in kinds(language)
    }
    asked |= {script_version(language): script_words(language) for language in _LANGUAGES}
    said = [sentence.in_language(language) for sentence in _SENTENCES for language in _LANGUAGES]
    return asked | {sentence.version: sentence.words for sentence in said}

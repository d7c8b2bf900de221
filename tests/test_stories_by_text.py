"""Lives of subscribers told by their texts, in both languages; each transcript is a file to be read."""

from pathlib import Path

import pytest
from fakes.texting import Life

from config.clock import FixedClock
from messages.lint_words import CARRIER, DISCREET
from messages.segments import segments
from scheduler.service import Service

GOLDEN = Path(__file__).parent / "golden" / "by_text"
# What is said; a number lets so many days pass. Everybody joins first.
JOINING = {"en": ["KINDLING", 0, "AGREE", 0, "OK"], "es": ["KINDLING español", 0, "ACEPTO", 0, "sí"]}
STORIES: dict[str, list[str | int]] = {
    "joining.en": ["STATUS", "HELP!", 3],
    "joining.es": ["estado", "AYUDA", 3],
    "steering.en": ["twice a week in the evening, not sundays", "UNDO", "UNDO", "every other day at 7", "OK", "less",
                    "SLOW", "MORE", "same", "no weekends", 4, "WHY"],
    "steering.es": ["dos veces por semana por la noche, menos los domingos", "deshacer", "deshacer",
                    "cada dos días a las 7", "OK", "menos", "más", "igual", "los fines de semana no", 4, "¿por qué?"],
    "resting.en": ["PAUSE 2 WEEKS", "UNDO", "pause until May 3", "status", "resume", "pause until friday", 3, "snooze",
                   "status", 3, "not today", "UNDO"],
    "resting.es": ["pausa 2 semanas", "deshacer", "pausa hasta el 3 de mayo", "estado", "reanudar",
                   "pausa hasta el viernes", 3, "hoy no", "estado", 3],
    "travelling.en": ["I live in Denver", "80202", "my zip is 10001", "I'm in Lisbon until Friday", "status", 3,
                      "status", 4, "status", "I live in Bostn", "OK", "UNDO"],
    "travelling.es": ["vivo en Denver", "mi código postal es 10001", "estoy en Lisboa hasta el viernes", "estado", 7,
                      "estado", "deshacer"],
    "topics.en": ["no more about exercise", "mute touch", "turn touch back on", "UNDO", "MUTE", "SAFE", "UNDO", 3, "1",
                  "RESET", "UNDO"],
    "topics.es": ["sin ejercicio", "nada de contacto", "contacto otra vez", "deshacer", "silencio", "SAFE", "deshacer",
                  3, "1", "reiniciar"],
    "choosing.en": ["full", "discreet please", "en español", "English please", "my email is bo@example.org", "LINK",
                    "DATA", "NEXT", 0, "NEXT", "3", "why", "thanks"],
    "choosing.es": ["completo", "discreto", "in English", "español por favor", "mi correo es bo@example.org", "enlace",
                    "mis datos", "otro por favor", 0, "otro", "3", "por qué", "gracias"],
    "half_understood.en": ["puase", "no", "I really need a break from these", "OK", "not so early please", "ok",
                           "weekends at night", "OK", "blue is a colour", "I'm in pain", "3 times a day"],
    "half_understood.es": ["necesito descansar de esto un rato", "OK", "no tan temprano", "ok",
                           "el cielo es azul", "cada dos horas"],
    "erasing.en": ["DELETE ME", "status", "DELETE", "STATUS", 3, "KINDLING", 0],
    "erasing.es": ["borra mis datos", "borrar", "estado", 3],
}  # fmt: skip


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
@pytest.mark.parametrize("name", STORIES)
def test_it_tells(service: Service, clock: FixedClock, name: str) -> None:
    life = Life(service, clock, "app")
    told = life.follow([*JOINING[name[-2:]], *STORIES[name]])
    life.door.close()
    path = GOLDEN / f"{name}.txt"
    if not path.exists():  # a new story: write it, fail, and let somebody read it
        path.parent.mkdir(exist_ok=True)
        path.write_text("\n".join(told) + "\n", encoding="utf-8")
        pytest.fail(f"{path.name} was not there; it is now: read it")
    assert told == path.read_text(encoding="utf-8").splitlines()
    for line in told:
        if line.startswith("< "):
            assert (segments(line[2:]).encoding, segments(line[2:]).count <= 2) == ("GSM-7", True), line
            assert not DISCREET.search(line), line
            assert not CARRIER.search(line), line

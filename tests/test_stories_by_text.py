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
    # Distress: one answer, no nudge for three days; the next cry is answered as well, but not twice in half a day.
    "distress.en": ["I can't do this anymore. I don't want to be alive", "I mean it, I want to die", 1,
                    "I keep thinking about killing myself", 4, "STATUS", 3],
    "distress.es": ["ya no aguanto, ya no quiero vivir", "en serio, me quiero morir", 1, "otra vez quiero matarme", 4,
                    "estado", 3],
    "recovering.en": ["my brother says he's going to kill himself and he has a gun", 1, "START", 3, "4"],
    "recovering.es": ["mi hermano dice que se va a matar y tiene una pistola", 1, "START", 3, "4"],
    "harmed.en": ["he hit me again and took my keys", 1, "pause", "HELP", 1, "he choked me. stop texting me"],
    "harmed.es": ["me volvió a pegar y me quitó las llaves", 1, "pausa", "ayuda", 1,
                  "me pegó otra vez, ya no me escriban"],
    "both_at_once.en": ["stop texting me, I'm going to kill myself tonight", 4, "START", 4],
    "both_at_once.es": ["ya no me escriban, me voy a matar", 4, "START", 4],
    # What only sounds like leaving or danger changes nothing; leaving in other words does, and START leads back.
    "talking.en": ["I quit smoking three weeks ago!", "my battery is dying lol", "can't stop laughing", 1,
                   "he won't stop snoring", "we cancelled Netflix and talk now", 3, "thanks"],
    "talking.es": ["dejé de fumar hace tres semanas!", "me muero de risa jaja", "no para de llover", 1,
                   "me cancelaron el vuelo", "maté una cucaracha", 3, "gracias"],
    "leaving.en": ["thank you for the kind notes, but please don't write any more", 4, "hello?", "START", 3,
                   "this is my new phone, wrong number for Tess", 4],
    "leaving.es": ["gracias por todo, pero ya no me escriban por favor", 4, "hola?", "START", 3,
                   "número equivocado, no soy Teresa", 4],
    # What asks for a kind word, and for nothing else.
    "heartfelt.en": ["please don't stop, I love these", "dad died last spring, I miss him", "are you there?", 3,
                     "I can't go on, I want to die", "are you there", "I don't know what to do", "UNDO", "MORE",
                     "UNDO", "START", 4],
    "mourning.en": ["MORE", "my mom died. give me 3 weeks", "UNDO", "pause 3 weeks, my mom died", "I miss her so much",
                    "her funeral is on friday", 24],
    "mourning.es": ["más", "mi mamá murió. denme 3 semanas", "deshacer", "pausa 3 semanas, se murió mi mamá",
                    "la extraño mucho", "el viernes es el funeral de mi mamá", 24],
    "heartfelt.es": ["no paren por favor, me encantan", "mi papá murió en abril", "¿hay alguien ahí?", 3,
                     "ya no puedo más, me quiero morir", "¿estás ahí?", "no sé qué hacer", "deshacer", "más",
                     "deshacer", "START", 4],
    # Both languages in one mouth.
    "switching.en": ["dos veces por semana, please", "UNDO", "can I get these in spanish", "lunes y jueves at 10am",
                     "I'm in Madrid until Friday", "pausa until May 3", "english please",
                     "ya no más textos, please", 4, "START", 3],
    "mixing.en": ["MORE porfa", "UNDO porfa", "mañanas please", "every otro día at 9", "a la noche better",
                  "estado please", "once a week on sundays", "give me 2 a week", "gracias"],
    "mixing.es": ["son muchos, bájenle", "deshacer please", "una vez por semana los domingos", "no más los lunes", "no",
                  "no más los lunes y jueves", "sí", "nomás los sábados", "tardes porfa", "status porfa"],
    "switching.es": ["twice a week please", "deshacer", "no sundays porfa", "weekends nada más", "pause 1 semana",
                     "STATUS", "seguir", "english please", 3, "español por favor", "no more textos por favor", 4],
    # A year: more, less, away, resting, once a week, long quiet months, and a friendly end.
    "a_year.en": [7, "4", "MORE", 4, "too many", 7, "I'm in London until March 30", 14, "status", "pause 3 weeks", 24,
                  "2", "weekly on sundays", 21, "why", "once a month", 100, "status", 150,
                  "I feel better now, thank you. stop"],
    "a_year.es": [7, "4", "más", 4, "son demasiados", "sí", 7, "estoy en Londres hasta el 30 de marzo", 14, "estado",
                  "pausa 3 semanas", 24, "2", "solo los domingos", 21, "por qué", "una vez al mes", 100, "estado", 150,
                  "ya me siento mejor, gracias. baja"],
    "erasing.en": ["DELETE ME", "status", "DELETE", "STATUS", 3, "KINDLING", 0],
    "erasing.es": ["borra mis datos", "borrar", "estado", 3],
}  # fmt: skip
# These say nothing to the question whether the clock is theirs, but what is told here.
ELSEWHERE: dict[str, list[str | int]] = {
    "clocks.en": ["no, Chicago", "AGREE", "status", "I live in Bostn", "no, Denver", "I live in Nowhereville",
                  "Phoenix", "yes", "status"],
    "clocks.es": ["no, estoy en Chicago", "ACEPTO", "estado", "vivo en Bostn", "no, Denver", "vivo en Macondo",
                  "Monterrey", "sí", "estado"],
    "clock_denied.en": ["no", "AGREE", "blue is a colour of the sky", "Chicago", "OK", "status"],
    "clock_denied.es": ["no", "ACEPTO", "el cielo es azul siempre", "Chicago", "OK", "estado"],
    "clock_named.en": ["tired today", "chicgo", "no, Springfield", "yes", "central time", "OK", "UNDO"],
    "clock_named.es": ["muy cansada hoy", "chicgo", "no, Macondo", "sí", "soy de Toluca", "OK", "deshacer"],
    "clock_known.en": ["great", "status"],
    "clock_known.es": ["no es Nueva York", "Los Ángeles", "perfecto", "estado"],
}  # fmt: skip
# These have not joined.
STRANGERS: dict[str, list[str | int]] = {
    "stranger.en": ["HELP", 1, "STOP", "hello?", 1, "KINDLING", 0, "AGREE", 3],
    "stranger.es": ["AYUDA", 1, "alto", "hola?", 1, "KINDLING español", 0, "ACEPTO", 3],
    "asking.en": ["what is this?", "status", "I want to die", "are you there", 1, "KINDLING", 0, "what is this?",
                  "how often do these come", "he hit me again", 1, "AGREE", 0, 4],
    "asking.es": ["qué es esto?", "estado", "me quiero morir", "hay alguien ahí?", 1, "KINDLING español", 0,
                  "qué es esto?", "cuánto cuesta", "mi esposo me pegó", 1, "ACEPTO", 0, 4],
    "gone.en": ["STOP", "status", "I want to die", "are you there", 1, "hello?", "he hit me", 1, "what is this?"],
    "gone.es": ["alto", "estado", "me quiero morir", "¿estás ahí?", 1, "hola?", "mi esposo me pegó", 1, "qué es esto?"],
    "not_now.en": ["KINDLING", 0, "no thanks", 3, "KINDLING", 0, 3, "yes", 3],
    "not_now.es": ["KINDLING español", 0, "no gracias", 3, "KINDLING español", 0, 3, "1", 3],
    "yes_in_words.en": ["KINDLING", 0, "I agree", 0, "I live in Chicago", "KINDLING", 3],
    "yes_in_words.es": ["KINDLING español", 0, "sí acepto", 0, "vivo en Chicago", "KINDLING", 3],
}  # fmt: skip


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
@pytest.mark.parametrize(
    "name",
    [
        pytest.param(name, marks=[pytest.mark.slow] if name.startswith("a_year") else [])
        for name in (*STORIES, *ELSEWHERE, *STRANGERS)
    ],
)
def test_it_tells(service: Service, clock: FixedClock, name: str) -> None:
    life = Life(service, clock, "app")
    joining = JOINING[name[-2:]]
    script = STRANGERS.get(name) or [*joining, *STORIES.get(name, ())]
    told = life.follow([*joining[:-1], *ELSEWHERE[name]] if name in ELSEWHERE else script)
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

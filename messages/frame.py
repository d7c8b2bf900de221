"""Pure: the fixed words around a nudge and under a letter, by language."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Frame:
    """One language's words; {program}, {question}, {ratings}, {support}, {crisis}, {emergency} are filled in.

    `suffix`, `follow_up_suffix`, `ratings` and `text_rates` go into texts, so they keep to GSM-7. The rates say how
    often, each as (once, {count} times).
    """

    suffix: str
    follow_up_suffix: str
    ratings: str
    because: str
    how_was_it: str
    say_so: str
    change: str
    unsubscribe: str
    support: str
    automated: str
    text_rates: tuple[str, str]
    letter_rates: tuple[str, str]
    day: str
    months: tuple[str, ...]


FRAMES = {
    "en": Frame(
        suffix=" Reply 1-4 or STOP",
        follow_up_suffix=" 1-4 or STOP",
        ratings="1 not for me, 2 not now, 3 tried it, 4 loved it",
        because="You get this because you said yes to messages from {program}.",
        how_was_it="How was it?",
        say_so="{question} {ratings}. Say so on your page",
        change="Change when and what you get, or pause",
        unsubscribe="Unsubscribe",
        support="Support: {support}",
        automated="This is automated; replies are not read. In a crisis, {crisis}, or call {emergency}.",
        text_rates=("about 1 msg/week", "about {count} msgs/week"),
        letter_rates=("about 1 a week", "about {count} a week"),
        day="{day} {month}",
        months=(
            *("January", "February", "March", "April", "May", "June"),
            *("July", "August", "September", "October", "November", "December"),
        ),
    ),
    "es": Frame(
        suffix=" Responde 1-4 o STOP",
        follow_up_suffix=" 1-4 o STOP",
        ratings="1 no va conmigo, 2 ahora no, 3 lo probé, 4 me encanta",
        because="Recibes esto porque dijiste que sí a los mensajes de {program}.",
        how_was_it="¿Qué te pareció?",
        say_so="{question} {ratings}. Dilo en tu página",
        change="Cambia cuándo llega y qué recibes, o haz una pausa",
        unsubscribe="Darme de baja",
        support="Contacto: {support}",
        automated="Este mensaje es automático; nadie lee las respuestas. En una crisis, {crisis}, o llama {emergency}.",
        text_rates=("cerca de 1 por semana", "unos {count} por semana"),
        letter_rates=("cerca de una por semana", "unas {count} por semana"),
        day="{day} de {month}",
        months=(
            *("enero", "febrero", "marzo", "abril", "mayo", "junio"),
            *("julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"),
        ),
    ),
}


def frame_of(lang: str) -> Frame:
    """Return the words of a language ("es", "es-MX"), or the English ones where it has none."""
    return FRAMES.get(lang.partition("-")[0], FRAMES["en"])


def frequency(per_week: float, lang: str = "en", *, letter: bool = False) -> str:
    """Say about how often, as system texts (or, with `letter`, letters) take it: "about 3 msgs/week"."""
    count = round(per_week) or 1
    frame = frame_of(lang)
    once, often = frame.letter_rates if letter else frame.text_rates
    return once if count == 1 else often.format(count=count)


def day_words(day: date, lang: str = "en") -> str:
    """Say a day, as `until` in system texts takes it: "7 December", "7 de diciembre"; it keeps to GSM-7."""
    frame = frame_of(lang)
    return frame.day.format(day=day.day, month=frame.months[day.month - 1])

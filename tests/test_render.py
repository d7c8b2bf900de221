import re
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser
from string import Formatter

import pytest

from messages.crisis import ANYWHERE, crisis_for, crisis_lines
from messages.files import load_library
from messages.frame import FRAMES, day_words, frame_of, frequency
from messages.letter import Letter, Program, lay_out
from messages.lint_words import CARRIER, DISCREET
from messages.nudge import TIERS
from messages.render import Links, render_email, render_sms
from messages.segments import segments
from messages.system import MissingValue, UnknownText, kinds, system_text, wording_of, wording_version

LIBRARY = load_library()
PROGRAM = Program("Kindling", "help@example.org", "1 Example Street, Example Town")
LINKS = Links("https://example.org/me/abc", "https://example.org/unsubscribe/def")
VALUES = {
    "prefix": "Kindling",
    "program": "Kindling",
    "frequency": "about 3 msgs/week",
    "support": "help@example.org",
    "postal_address": "1 Example Street, Example Town",
    "until": "Monday 30 November",
    "schedule": "3 a week, 9:00-11:00, New York time",
    "reason": "New to you, after 4 other sends.",
    "day": "Mon 2 March",
    "next": "Wed 30 September",
    "place": "Buenos Aires",
    "advice": "At most one nudge a day goes out.",
    "link": "https://example.org/c/abc",
    "meant": "18:00-20:00",
    "count": "4",
}
OF_LANGUAGE = {
    "en": VALUES,
    "es": VALUES
    | {
        "frequency": "unos 3 por semana",
        "until": "lunes 30 de noviembre",
        "schedule": "3 por semana, 9:00-11:00, hora de New York",
        "reason": "Es nuevo para ti.",
        "day": "2 de marzo",
        "next": "30 de septiembre",
        "advice": "Responde LINK para ver tu hoja.",
    },
}
LANGS = list(OF_LANGUAGE)
TEXTS = [kind for kind in kinds() if not kind.startswith("email_")]
LETTERS = [kind for kind in kinds() if kind.startswith("email_")]


class Page(HTMLParser):
    """The text and the links of an HTML letter."""

    def __init__(self, html):
        super().__init__()
        self.tags, self.links, self.text = [], [], ""
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.links += [value for name, value in attrs if name in ("href", "src")]

    def handle_data(self, data):
        self.text += data


@pytest.mark.parametrize("tier", TIERS)
@pytest.mark.parametrize("nudge", LIBRARY.nudges, ids=lambda nudge: f"{nudge.lang}-{nudge.id}")
def test_it_sends_every_nudge_as_one_part(nudge, tier):
    for follow_up in (False, True):
        text = render_sms(nudge, tier=tier, prefix="Kindling", follow_up=follow_up)
        assert segments(text).count == 1
        assert text.startswith(f"Kindling: {nudge.sms(tier)}")
        assert text.endswith({"en": "1-4 or STOP", "es": "1-4 o STOP"}[nudge.lang])


def test_it_asks_the_follow_up_only_where_there_is_room():
    short = replace(LIBRARY.get("FOC-03"), sms_discreet="List three nice things.")
    assert render_sms(short, tier="discreet", prefix="K", follow_up=True) == (
        "K: List three nice things. Did it fit your week? 1-4 or STOP"
    )
    full = replace(short, sms_discreet="a" * 130)
    assert render_sms(full, tier="discreet", prefix="K", follow_up=True).endswith("a Reply 1-4 or STOP")


def test_it_makes_a_prefix_cheap_to_send():
    assert render_sms(LIBRARY.get("FOC-02"), tier="full", prefix="Anna’s").startswith("Anna's: ")


SPANISH = replace(LIBRARY.get("FOC-02"), lang="es", follow_up="¿Te vino bien?", sms_full="Mira un árbol.")


def test_it_ends_a_text_in_the_language_of_the_nudge():
    assert render_sms(SPANISH, tier="full", prefix="K") == "K: Mira un árbol. Responde 1-4 o STOP"
    assert render_sms(SPANISH, tier="full", prefix="K", follow_up=True) == (
        "K: Mira un árbol. ¿Te vino bien? 1-4 o STOP"
    )
    assert render_sms(replace(SPANISH, lang="fr"), tier="full", prefix="K").endswith(" Reply 1-4 or STOP")


def test_it_closes_a_letter_in_the_language_of_the_nudge():
    letter = render_email(SPANISH, program=PROGRAM, links=LINKS, country="US")
    page = Page(letter.html)
    assert '<html lang="es">' in letter.html
    for said in (letter.text, page.text):
        for line in (
            "Recibes esto porque dijiste que sí a los mensajes de Kindling.",
            "1 no va conmigo, 2 ahora no, 3 lo probé, 4 me encanta",
            "Darme de baja",
            "Contacto: help@example.org",
            "Este mensaje es automático; nadie lee las respuestas. En una crisis, llama al 988 y oprime 2,",
            "o llama al 911.",
        ):
            assert line in said
        for word in ("Reply", "Unsubscribe", "Support", "call"):
            assert word not in said


@pytest.mark.parametrize("frame", FRAMES.values(), ids=FRAMES)
def test_it_frames_texts_in_the_cheap_alphabet(frame):
    told = (frame.suffix, frame.follow_up_suffix, frame.ratings, *frame.text_rates)
    assert {segments(text).encoding for text in (*told, *frame.months)} == {"GSM-7"}
    assert len(frame.months) == 12


def test_it_says_how_often_and_until_when():
    assert frequency(3.4) == "about 3 msgs/week"
    assert frequency(0.2, "es") == "cerca de 1 por semana"
    assert frequency(7, "es-MX", letter=True) == "unas 7 por semana"
    assert frequency(2, letter=True) == "about 2 a week"
    assert day_words(date(2026, 12, 7)) == "7 December"
    assert day_words(date(2026, 1, 31), "es") == "31 de enero"
    assert frame_of("xx") is FRAMES["en"]


@pytest.mark.parametrize("nudge", LIBRARY.of("en"), ids=lambda nudge: nudge.id)
def test_it_writes_a_letter_with_all_its_closing_lines(nudge):
    letter = render_email(nudge, program=PROGRAM, links=LINKS, country="US")
    page = Page(letter.html)
    assert (letter.subject, letter.preheader) == (nudge.email_subject, nudge.email_preheader)
    for said in (letter.text, page.text):
        for part in nudge.email_text.split("\n\n"):
            assert part in said
        for line in (
            "You get this because you said yes",
            "1 not for me, 2 not now, 3 tried it, 4 loved it",
            "Unsubscribe",
            PROGRAM.support,
            PROGRAM.postal_address,
            "This is automated; replies are not read. In a crisis, call or text 988, or call 911.",
        ):
            assert line in said
    assert set(page.links) == {LINKS.preferences, LINKS.unsubscribe}
    assert LINKS.preferences in letter.text
    assert LINKS.unsubscribe in letter.text


def test_it_loads_nothing_from_afar_and_escapes_everything():
    nudge = replace(LIBRARY.get("FOC-02"), email_subject="<script>a</script>", email_body="<img src=x> & 'so'")
    program = Program("<b>K</b>", '"><script>', "<i>1</i>")
    page = Page(render_email(nudge, program=program, links=LINKS).html)
    assert not {"script", "img", "b", "i", "link", "iframe"} & set(page.tags)
    assert "<img src=x> & 'so'" in page.text


def test_it_leaves_out_what_is_not_set():
    letter = render_email(LIBRARY.get("FOC-02"), program=Program("Kindling"), links=LINKS)
    assert "Support" not in letter.text
    assert "findahelpline.com" in letter.text


def test_it_makes_a_link_of_the_part_that_is_one():
    rendered = lay_out(
        Letter("s", "p", ("Hello", "https://example.org/x?a=1&b=2"), (), "https://example.org/x?a=1&b=2", "Go")
    )
    assert Page(rendered.html).links == ["https://example.org/x?a=1&b=2"]
    assert "Go:\nhttps://example.org/x?a=1&b=2" in rendered.text


@pytest.mark.parametrize("country", ["", "XX", *crisis_lines()])
@pytest.mark.parametrize("kind", TEXTS)
@pytest.mark.parametrize("lang", LANGS)
def test_it_says_everything_in_two_parts_at_most(lang, kind, country):
    text = system_text(kind, lang, country=country, **OF_LANGUAGE[lang]).text
    counted = segments(text)
    assert (counted.encoding, counted.count <= 2) == ("GSM-7", True)
    assert text.startswith("Kindling: ")
    assert "{" not in text


@pytest.mark.parametrize("kind", kinds())
@pytest.mark.parametrize("lang", LANGS)
def test_it_keeps_system_wording_discreet_and_honest(lang, kind):
    rendered = system_text(kind, lang, country="US", **OF_LANGUAGE[lang])
    shown = f"{rendered.subject} {rendered.preheader}" if rendered.subject else rendered.text
    assert DISCREET.findall(shown) == []
    assert CARRIER.findall(shown) == []
    assert len(rendered.subject) <= 40
    for lie in ("normal", "help is on the way", "guarantee", "someone will", "garant", "va en camino", "alguien te "):
        assert lie not in wording_of(kind, lang).lower()


def test_it_has_the_same_texts_in_every_language():
    for lang in LANGS:
        assert kinds(lang) == kinds("en")
    for kind in kinds():
        assert names(wording_of(kind, "es")) == names(wording_of(kind, "en")), kind
        assert wording_version(kind, "es").startswith(f"{kind}.es.")
        assert wording_of(kind, "es") != wording_of(kind, "en") or kind == "why"


def names(text):
    return sorted(name for _, name, _, _ in Formatter().parse(text) if name)


@pytest.mark.parametrize("kind", ["opt_in_request", "welcome", "help", "restarted"])
def test_it_says_in_spanish_what_carriers_ask_for(kind):
    text = system_text(kind, "es", country="US", **OF_LANGUAGE["es"]).text
    asked = "bienestar", "unos 3 por semana", "Puede haber cargos de mensajes y datos", "STOP", "utomatizado"
    for said in (*asked, "nadie" if kind != "help" else "Nadie", *(() if kind == "help" else ("AYUDA",))):
        assert said in text


def test_it_asks_in_spanish_for_a_word_that_no_provider_takes_for_itself():
    text = system_text("opt_in_request", "es", **VALUES).text
    assert "Responde 1 " in text  # "sí" would need its accent, and "SI" without it is no word of consent


DANGER = ["crisis", "crisis_stopped", "crisis_only", "violence", "violence_stopped", "violence_only"]
OF_MESSAGES = {"en": ("unsubscribed", "paused", "Messages"), "es": ("cancelados", "pausa", "Tus mensajes")}


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("kind", DANGER)
def test_it_speaks_beside_danger_of_messages_to_those_alone_who_get_some(kind, lang):
    said = [word for word in OF_MESSAGES[lang] if word in wording_of(kind, lang)]
    assert bool(said) is not kind.endswith("only")
    assert ("START" in wording_of(kind, lang)) is (kind in {"crisis", "violence", "crisis_stopped"})


@pytest.mark.parametrize("lang", LANGS)
def test_it_tells_whoever_has_not_joined_what_this_is_and_the_way_in(lang):
    for kind, word in (("unknown", "START"), ("pending", "AGREE" if lang == "en" else "1")):
        for text in (wording_of(f"about_{kind}", lang), wording_of(f"help_{kind}", lang)):
            for said in (word, "STOP", "bienestar" if lang == "es" else "wellbeing", "{frequency}", "{crisis}"):
                assert said in text
            assert "MORE" not in text


@pytest.mark.parametrize("kind", ["about_unknown", "about_pending", "no_person", "grief", "going_on", "place_which"])
@pytest.mark.parametrize("lang", LANGS)
def test_it_answers_in_one_part(kind, lang):
    assert segments(system_text(kind, lang, country="US", **OF_LANGUAGE[lang]).text).count == 1


@pytest.mark.parametrize("kind", DANGER)
@pytest.mark.parametrize("country", ["", "US", "MX", "ES", "GB"])
def test_it_answers_a_crisis_in_spanish(kind, country):
    text = system_text(kind, "es", country=country, **OF_LANGUAGE["es"]).text
    crisis = crisis_for(country, "es")
    assert (crisis.violence if "violence" in kind else crisis.say) in text
    assert f"llama {crisis.emergency}" in text
    for said in ("automatizado", "no es para emergencias", "ninguna persona lee las respuestas"):
        assert said in text
    assert "?" not in text


def test_it_has_crisis_lines_in_spanish_for_every_country():
    assert set(crisis_lines("es")) == set(crisis_lines())
    assert "988 y oprime 2" in crisis_for("US", "es").say
    assert "AYUDA al 988" in crisis_for("us", "es-MX").say
    assert "024" in crisis_for("ES", "es").say
    assert "800 911 2000" in crisis_for("MX", "es").say
    for country, crisis in crisis_lines("es").items():
        assert crisis.verified_on or "findahelpline.com" in crisis.say
        # The same numbers as in English, never others.
        assert numbers(crisis.say) <= numbers(crisis_for(country).say) | {"2"}
        assert numbers(crisis.emergency) == numbers(crisis_for(country).emergency)
        assert segments(crisis.say + crisis.violence + crisis.emergency).encoding == "GSM-7"
    assert crisis_for("US", "fr") == crisis_for("US")


def numbers(text):
    return {found.strip() for found in re.findall(r"\d[\d -]*", text)}


@pytest.mark.parametrize("kind", ["opt_in_request", "welcome", "help", "restarted"])
def test_it_says_what_carriers_ask_for(kind):
    text = system_text(kind, country="US", **VALUES).text
    for said in ("wellbeing reminders", "about 3 msgs/week", "Msg & data rates may apply", "HELP", "STOP", "utomated"):
        assert said in text or (kind == "help" and said == "HELP")


def test_it_asks_for_a_word_that_no_provider_takes_for_itself():
    text = system_text("opt_in_request", **VALUES).text
    assert "AGREE" in text
    assert "YES" not in text


@pytest.mark.parametrize("kind", DANGER)
def test_it_answers_a_crisis_with_what_to_do_now(kind):
    for country in ("", "US", "GB", "ZA"):
        text = system_text(kind, country=country, **VALUES).text
        crisis = crisis_for(country)
        assert (crisis.violence if "violence" in kind else crisis.say) in text
        assert f"call {crisis.emergency}" in text
        for said in ("automated", "not for emergencies", "no person reads replies"):
            assert said in text
        assert "?" not in text


def test_it_picks_the_crisis_line_by_country():
    assert crisis_for("us").say == "call or text 988"
    assert crisis_for(" UK ") is crisis_for("GB")
    assert crisis_for("QQ").say == ANYWHERE
    for crisis in crisis_lines().values():
        assert crisis.verified_on or ANYWHERE in crisis.say


@pytest.mark.parametrize("kind", LETTERS)
def test_it_writes_system_letters_with_their_link(kind):
    rendered = system_text(kind, country="IE", **VALUES)
    page = Page(rendered.html)
    assert page.links == [VALUES["link"]]
    for said in (rendered.text, page.text):
        assert "116 123" in said
        assert VALUES["postal_address"] in said
        assert "replies are not read" in said
    assert VALUES["link"] in rendered.text


def test_it_fills_in_values_as_they_are():
    rendered = system_text("not_changed", prefix="{K}", advice="because {of} <this>")
    assert rendered.text == "{K}: nothing changed. because {of} <this>"
    page = Page(system_text("email_confirm", **VALUES | {"program": "<b>{x}</b>"}).html)
    assert "b" not in page.tags
    assert "<b>{x}</b>" in page.text


def test_it_names_what_is_missing():
    with pytest.raises(MissingValue, match="'paused' needs next, until"):
        system_text("paused", prefix="K")
    with pytest.raises(MissingValue, match="needs link, program"):
        system_text("email_welcome", frequency="daily")
    with pytest.raises(UnknownText, match="no system text 'nope'"):
        system_text("nope")
    with pytest.raises(UnknownText, match=r"messages/system/xx\.toml"):
        system_text("welcome", "xx")


def test_it_gives_each_wording_its_own_version():
    versions = [wording_version(kind, lang) for lang in LANGS for kind in kinds()]
    assert len(set(versions)) == len(versions)
    assert wording_version("welcome") == wording_version("welcome")
    assert wording_version("welcome").startswith("welcome.en.1-")

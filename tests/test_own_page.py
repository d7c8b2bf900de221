"""What a person loved, put aside or turned off, told and changed on their own page; in English and in Spanish."""

import asyncio
import re
from dataclasses import replace
from datetime import timedelta
from html import unescape

import pytest
from fakes.subscribers import subscribe
from fakes.visitor import Visitor
from sqlalchemy import select

from config.clock import FixedClock
from messages.nudge import THEME_IDS, title_of
from people.links import confirm_token, me_token, unsubscribe_token
from people.preferences import Preferences, change_preferences, read_preferences
from scheduler.passes import run_once
from scheduler.ratings import read_shelves
from scheduler.remember import remember
from scheduler.service import Service
from scheduler.worker import this_worker
from store.database import Database
from store.tables import consent_events, people, receipts
from web import told
from web.languages import speaker

ACCENTED = set("áéíóúñ¿¡")
HOUR = timedelta(hours=1)


@pytest.fixture
def database(sqlite_database: Database) -> Database:
    """One kind is enough here: the store's own tests ask both."""
    return sqlite_database


@pytest.fixture
def amina(service: Service) -> int:
    return subscribe(service, "amina@example.org", audiences=("partner", "solo"))


@pytest.fixture
def me(service: Service, amina: int) -> str:
    return page_of(service, amina)


def page_of(service: Service, subscription_id: int) -> str:
    return f"/me/{me_token(service.seal, subscription_id, 0, service.clock.now())}"


def chosen(service: Service, subscription_id: int) -> Preferences:
    with service.database.read() as tx:
        return read_preferences(tx, subscription_id)


def change(service: Service, subscription_id: int, **changed: object) -> None:
    with service.database.write() as tx:
        held = read_preferences(tx, subscription_id)
        change_preferences(tx, subscription_id, replace(held, **changed), now=service.clock.now())  # type: ignore[arg-type]


def send(service: Service, subscription_id: int, *nudge_ids: str) -> None:
    """Let nudges have come, with their receipts."""
    now = service.clock.now()
    with service.database.write() as tx:
        remember(tx, [(subscription_id, nudge_id, now) for nudge_id in nudge_ids], now)
        for nudge_id in nudge_ids:
            row = {"kind": "nudge", "channel": "email", "state": "delivered", "nudge_id": nudge_id, "reason": "So."}
            row |= dict.fromkeys(("created_at", "try_at", "expires_at", "sent_at"), now)
            tx.execute(receipts.insert().values(subscription_id=subscription_id, **row))


def press(visitor: Visitor, me: str, do: str, **fields: str) -> str:
    answer = visitor.submit(me, me, {"do": do, **fields})
    assert answer.status_code == 200, answer.text
    return unescape(answer.text)


def section(page: str, name: str) -> str:
    found = re.search(rf'<section class="card" aria-labelledby="{name}">.*?</section>', page, re.DOTALL)
    return found[0] if found else ""


def texts(service: Service, theme: str, lang: str = "en") -> dict[str, str]:
    return {nudge.id: nudge.sms_full for nudge in service.library.of(lang, theme) if nudge.audience == "either"}


# -- favourites


def test_it_keeps_what_was_loved(visitor: Visitor, service: Service, amina: int, me: str, clock: FixedClock) -> None:
    nudge_id, words = next(iter(texts(service, "focus").items()))
    send(service, amina, nudge_id)
    assert words not in section(unescape(visitor.get(me).text), "favourites")
    page = press(visitor, me, "rate", nudge=nudge_id, rating="4")
    assert "Kept with your favourites" in page
    assert words in section(page, "favourites")
    assert "It comes back at its first turn after 23 March 2026" in section(page, "favourites"), "three weeks from now"
    clock.wind(timedelta(days=25))
    assert "It comes back at its next turn" in section(unescape(visitor.get(me).text), "favourites")
    page = press(visitor, me, "unstar", nudge=nudge_id)
    assert words not in section(page, "favourites")
    assert "✓ Tried it" in section(page, "sent")
    assert visitor.submit(me, me, {"do": "unstar", "nudge": nudge_id}).status_code == 422


def test_it_folds_a_long_list(visitor: Visitor, service: Service, amina: int, me: str) -> None:
    ids = [*texts(service, "focus")][:7]
    send(service, amina, *ids)
    for nudge_id in ids:
        page = press(visitor, me, "rate", nudge=nudge_id, rating="4")
    assert "4 more" in section(page, "favourites")
    assert section(page, "favourites").count("No longer a favourite") == 7
    assert "Earlier" in section(page, "sent")
    assert section(page, "sent").count("Loved it") == 7


# -- put aside, and the way back


def test_it_brings_back_what_was_put_aside(visitor: Visitor, service: Service, amina: int, me: str) -> None:
    first, other = [*texts(service, "focus").items()][:2]
    send(service, amina, first[0], other[0])
    assert section(unescape(visitor.get(me).text), "aside") == ""
    press(visitor, me, "rate", nudge=other[0], rating="1")
    service.clock.wind(HOUR)  # type: ignore[attr-defined]
    page = press(visitor, me, "rate", nudge=first[0], rating="1")
    assert "It won't come again." in page
    undo = re.search(r'name="nudge" value="([^"]+)">Undo<', page)
    assert undo
    assert undo[1] == first[0], "the one that was just put aside"
    assert first[1] in section(page, "aside")
    page = press(visitor, me, "bring_back", nudge=first[0])
    assert "It may come again" in page
    assert first[1] not in section(page, "aside")
    assert other[1] in section(page, "aside")
    assert "Undo" not in page
    assert visitor.submit(me, me, {"do": "bring_back", "nudge": first[0]}).status_code == 422


def test_it_brings_all_back(visitor: Visitor, service: Service, amina: int, me: str) -> None:
    ids = [*texts(service, "focus")][:3]
    send(service, amina, *ids)
    for nudge_id in ids:
        page = press(visitor, me, "rate", nudge=nudge_id, rating="1")
    assert "Bring all of them back" in page
    page = press(visitor, me, "reset")
    assert section(page, "aside") == ""
    with service.database.read() as tx:
        assert read_shelves(tx, amina).aside == ()


def test_it_leaves_other_peoples_ideas_alone(visitor: Visitor, service: Service, amina: int, me: str) -> None:
    other = subscribe(service, "bo@example.org")
    nudge_id = next(iter(texts(service, "focus")))
    send(service, other, nudge_id)
    theirs = page_of(service, other)
    press(visitor, theirs, "rate", nudge=nudge_id, rating="1")
    assert visitor.submit(me, me, {"do": "bring_back", "nudge": nudge_id}).status_code == 422
    press(visitor, me, "reset")
    with service.database.read() as tx:
        assert [each.nudge_id for each in read_shelves(tx, other).aside] == [nudge_id]


# -- the offer to turn a theme off


def refuse(visitor: Visitor, service: Service, amina: int, me: str, theme: str, count: int) -> str:
    page = ""
    for nudge_id in [*texts(service, theme)][:count]:
        send(service, amina, nudge_id)
        page = press(visitor, me, "rate", nudge=nudge_id, rating="1")
        service.clock.wind(HOUR)  # type: ignore[attr-defined]
    return page


def test_it_offers_to_turn_a_theme_off_and_does(visitor: Visitor, service: Service, amina: int, me: str) -> None:
    assert "Less of this?" not in refuse(visitor, service, amina, me, "exercise", 2)
    page = refuse(visitor, service, amina, me, "exercise", 3)
    assert "Several of the last ideas under “Moving” were not for you" in page
    assert "Less of this?" not in visitor.get(me).text, "asked once, not at every visit"
    assert "Turned off" in press(visitor, me, "mute", theme="exercise")
    assert chosen(service, amina).muted_themes == ("exercise",)
    assert re.search(r'name="dial-exercise" value="off" checked', visitor.get(me).text)


def test_it_turns_off_no_theme_that_is_the_last(visitor: Visitor, service: Service, amina: int, me: str) -> None:
    change(service, amina, muted_themes=tuple(theme for theme in THEME_IDS if theme != "focus"))
    assert told.ALL_OFF in press(visitor, me, "mute", theme="focus")
    assert "focus" not in chosen(service, amina).muted_themes
    assert visitor.submit(me, me, {"do": "mute", "theme": "nonsense"}).status_code == 422


# -- dials


def save(visitor: Visitor, me: str, **changed: str) -> str:
    fields = {"cadence": "daily", "window": "10:00-12:00", "zone": "Europe/Lisbon", "tier": "full"}
    return press(visitor, me, "save", **(fields | changed))


def test_it_shows_the_dials_as_they_are_set(visitor: Visitor, service: Service, amina: int, me: str) -> None:
    change(service, amina, muted_themes=("touch",), theme_dials=(("exercise", 0.7), ("focus", 3.0)))
    page = visitor.get(me).text
    shown = dict(re.findall(r'name="dial-(\w+)" value="(\w+)" checked', page))
    assert shown == {
        "communication": "usual", "treatment": "usual", "exercise": "less", "touch": "off", "focus": "more",
    }  # fmt: skip
    save(visitor, me, **{f"dial-{theme}": level for theme, level in shown.items()})
    kept = chosen(service, amina)
    assert kept.theme_dials == (("exercise", 0.7), ("focus", 3.0)), "what was not moved keeps its exact place"
    save(visitor, me, **{"dial-exercise": "usual", "dial-touch": "less", "dial-focus": "nonsense"})
    kept = chosen(service, amina)
    assert (kept.muted_themes, kept.theme_dials) == ((), (("focus", 3.0), ("touch", 0.5)))


# -- SAFE


def test_it_turns_to_neutral_ideas_at_once(
    visitor: Visitor, service: Service, amina: int, me: str, woken: list[bool]
) -> None:
    press(visitor, me, "now")
    page = press(visitor, me, "safe")
    assert "Only neutral ideas come from now on" in page
    assert "nobody asks why" not in page, "there is nothing left to turn off"
    kept = chosen(service, amina)
    assert (kept.audiences, kept.muted_themes) == ((), ("touch",))
    asyncio.run(run_once(service, this_worker()))
    with service.database.read() as tx:
        states = list(tx.execute(select(receipts.c.state).where(receipts.c.kind == "extra")).scalars())
    assert states == ["cancelled"], "what had been chosen before does not go out any more"
    assert woken


# -- in Spanish


@pytest.fixture
def lucia(service: Service) -> int:
    return subscribe(service, "lucia@example.org", language="es", audiences=("partner",), cadence="3 a week")


ENGLISH = re.compile(r"\b(the|you|your|and|of|this|comes?|week|time|not|never|Wed|March)\b")


def bare(page: str) -> str:
    page = re.sub(r"<datalist.*?</datalist>|<select id=.language.*?</select>", " ", page, flags=re.DOTALL)
    return unescape(re.sub(r"<[^>]*>", " ", page.partition("<body>")[2]))


def test_it_speaks_spanish_to_who_does(visitor: Visitor, service: Service, lucia: int) -> None:
    me = page_of(service, lucia)
    nudge_id, words = next(iter(texts(service, "exercise", "es").items()))
    send(service, lucia, nudge_id)
    change(service, lucia, paused_until=None, cadence="FREQ=WEEKLY;BYDAY=MO,WE,FR")
    press(visitor, me, "rate", nudge=nudge_id, rating="4")
    page = visitor.get(me).text
    assert '<html lang="es">' in page
    assert words in unescape(section(page, "favourites"))
    assert re.search(r"<li>mié 4 de marzo, 1\d:\d\d</li>", page)
    assert "3 por semana (lun, mié, vie), 10:00-12:00, hora de New York" in page
    said = bare(page).replace(words, "").replace("every other day, mon wed fri", "")
    assert ENGLISH.findall(said) == []
    assert title_of("exercise", "es") in said


def test_it_speaks_one_language_on_every_page(visitor: Visitor, service: Service, lucia: int) -> None:
    seal, now = service.seal, service.clock.now()
    me, out = page_of(service, lucia), f"/unsubscribe/{unsubscribe_token(seal, lucia)}"
    pages = [visitor.get(f"/confirm/{confirm_token(seal, lucia, now)}").text, press(visitor, me, "erase")]
    pages += [visitor.get(out).text, visitor.ask("POST", f"{out}?by=hand").text]
    pages += [visitor.submit(out, f"{out}/start").text, press(visitor, me, "erase_surely")]
    for path in ("/", "/asked", "/nothing", "/me/x", "/unsubscribe/x"):
        pages.append(visitor.get(path, headers={"accept-language": "es-MX,es;q=0.9"}).text)
    for page in pages:
        assert '<html lang="es">' in page
        said = bare(page).replace("STOP", "").replace("English", "")
        assert ENGLISH.findall(said) == [], said
        assert ACCENTED & set(said)
    with service.database.read() as tx:
        wordings = list(tx.execute(select(consent_events.c.wording).order_by(consent_events.c.id)).scalars())
    assert [each.partition("-")[0] for each in wordings[2:4]] == ["web_unsubscribe.es.1", "web_start.es.1"]


def test_it_says_what_would_be_right_in_spanish(visitor: Visitor, service: Service, lucia: int) -> None:
    me, say = page_of(service, lucia), speaker("es")
    fields = {"do": "save", "cadence": "x", "window": "22:00-23:00", "zone": "Marte", "tier": "full", "language": "es"}
    answer = visitor.submit(me, me, fields)
    assert answer.status_code == 422
    page = unescape(answer.text)
    for words in (
        "Choose one of the rhythms in the list.", "Write hours such as 9:00-11:00, by day.",
        "Write a city such as Denver, or a zone such as Europe/Lisbon.",
    ):  # fmt: skip
        assert say(words) in page
    assert ENGLISH.findall(bare(answer.text).replace("every other day, mon wed fri", "")) == []


def test_it_changes_the_language_of_the_ideas_and_of_the_page(
    visitor: Visitor, service: Service, amina: int, me: str
) -> None:
    assert "Guardado." in save(visitor, me, language="es")
    assert chosen(service, amina).language == "es"
    assert "Saved." in save(visitor, me, language="en")
    save(visitor, me, language="tlh")
    assert chosen(service, amina).language == "en"


def test_it_signs_up_in_spanish(visitor: Visitor, service: Service) -> None:
    fields = {"address": "lucia@example.org", "cadence": "3 a week", "window": "09:00-11:00", "zone": "Bogota"}
    answer = visitor.submit("/?lang=es", "/subscribe", fields | {"language": "es"})
    assert answer.status_code == 422
    assert '<html lang="es">' in answer.text, "the language stays when the form comes back"
    assert "Marca la casilla" in answer.text
    answer = visitor.submit("/?lang=es", "/subscribe", fields | {"language": "es", "consent": "yes"})
    assert "Un sí más" in answer.text
    with service.database.read() as tx:
        assert tx.execute(select(people.c.language)).scalar_one() == "es"
        assert tx.execute(select(consent_events.c.wording)).scalar_one().startswith("web_consent.es.1-")
    asyncio.run(run_once(service, this_worker()))
    mail = service.channels["email"].messages()[-1]  # type: ignore[attr-defined]
    assert mail.subject == "Confirma tu dirección, por favor"

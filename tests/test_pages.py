"""The pages: sign-up, the second yes, a person's own page, and what guards them."""

import asyncio
import json
import re
from dataclasses import replace
from datetime import timedelta
from html import unescape

import httpx
import pytest
from fakes.subscribers import subscribe
from fakes.visitor import Visitor
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from config.clock import FixedClock
from messages import agreed as wording
from messages.nudge import THEME_IDS
from people.address import Address
from people.find import find_by_address
from people.links import confirm_token, me_token
from people.optin import confirm, request_optin
from people.optout import record_stop
from people.preferences import Preferences, read_preferences
from scheduler.passes import run_once
from scheduler.remember import remember
from scheduler.service import Service
from scheduler.worker import this_worker
from store.database import Database
from store.heartbeats import beat
from store.tables import consent_events, exposures, people, receipts
from web.app import create_app
from web.choices import AUDIENCES, CADENCES, WINDOWS, zone_names
from web.door import SIGN_UPS_PER_CLIENT
from web.limit import Limit
from web.me import _ACTS
from web.security import CONTENT_SECURITY_POLICY

AMINA = Address("email", "amina@example.org")
SIGN_UP = [
    ("address", "amina@example.org"), ("cadence", "3 a week"), ("window", "09:00-11:00"), ("zone", "New York"),
    ("consent", "yes"),
]  # fmt: skip
USUAL = {"cadence": "3 a week", "window": "09:00-11:00"}
PRIVATE = ("/", "/asked", "/confirm/x", "/me/x", "/unsubscribe/x", "/nothing", "/outbox")


@pytest.fixture
def database(sqlite_database: Database) -> Database:
    """One kind is enough here: the webhooks' tests ask the same queries of both."""
    return sqlite_database


@pytest.fixture
def me(service: Service) -> str:
    """The way to Amina's page, who gets nudges."""
    return page_of(service, subscribe(service, AMINA.value, **USUAL))


def page_of(service: Service, subscription_id: int) -> str:
    return f"/me/{me_token(service.seal, subscription_id, 0, service.clock.now())}"


def standing(service: Service, address: Address = AMINA) -> str:
    with service.database.read() as tx:
        return find_by_address(tx, service.seal, address).standing


def subscription(service: Service) -> int:
    with service.database.read() as tx:
        found = find_by_address(tx, service.seal, AMINA).subscription_id
    assert found
    return found


def chosen(service: Service) -> Preferences:
    with service.database.read() as tx:
        return read_preferences(tx, subscription(service))


def count(service: Service, what: object) -> int:
    with service.database.read() as tx:
        return int(tx.execute(select(func.count()).select_from(what)).scalar_one())  # type: ignore[arg-type]


# -- what guards every page


@pytest.mark.parametrize("path", [*PRIVATE, "/healthz", "/readyz", "/metrics", "/twilio/sms"])
def test_it_sends_the_guarding_headers(visitor: Visitor, path: str) -> None:
    headers = visitor.get(path).headers
    assert headers["content-security-policy"] == CONTENT_SECURITY_POLICY
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["cache-control"] == "no-store"
    assert "noindex" in headers["x-robots-tag"]
    assert "strict-transport-security" not in headers


@pytest.mark.parametrize("path", PRIVATE)
def test_it_has_no_script_no_inline_style_and_a_discreet_title(visitor: Visitor, path: str) -> None:
    page = visitor.get(path).text
    assert "<title>Kindling</title>" in page
    assert '<html lang="en">' in page
    for banned in ("<script", "<style", " style=", " onclick", "javascript:", "http://", "https://"):
        assert banned not in page, banned


def over_https(service: Service, path: str = "") -> Service:
    public = service.settings.model_copy(update={"public_url": f"https://nudges.example.org{path}"})
    return replace(service, settings=public)


def test_it_says_to_stay_on_https_and_hardens_its_cookie_there(service: Service) -> None:
    visitor = Visitor(create_app(over_https(service), lambda: None), base_url="https://nudges.example.org")
    answer = visitor.get("/")
    visitor.close()
    assert answer.headers["strict-transport-security"].startswith("max-age=")
    cookie = answer.headers["set-cookie"]
    assert cookie.startswith("__Host-form=")
    for word in ("Secure", "HttpOnly", "SameSite=lax", "Path=/"):
        assert word in cookie


def test_it_lives_under_a_path_and_never_trusts_the_host_header(service: Service) -> None:
    visitor = Visitor(create_app(over_https(service, "/kindling"), lambda: None))
    page = visitor.get("/", headers={"host": "rebound.example.com", "x-forwarded-host": "rebound.example.com"}).text
    visitor.close()
    assert "rebound" not in page
    assert 'action="/kindling/subscribe"' in page
    assert 'href="/kindling/static/' in page


def test_it_keeps_the_style_sheet_for_ever(visitor: Visitor) -> None:
    found = re.search(r'href="(/static/kindling-[0-9a-f]{12}\.css)"', visitor.get("/").text)
    assert found
    answer = visitor.get(found[1])
    assert answer.headers["content-type"].startswith("text/css")
    assert "immutable" in answer.headers["cache-control"]
    assert "url(" not in answer.text, "nothing is loaded from anywhere"


@pytest.mark.parametrize(
    ("method", "path", "code"),
    [("GET", "/nothing", 404), ("GET", "/subscribe", 405), ("DELETE", "/", 405), ("GET", "/me/rubbish", 410),
     ("GET", "/confirm/rubbish", 410), ("GET", "/docs", 404), ("GET", "/openapi.json", 404), ("GET", "/me/%ff%00", 410),
     ("GET", "/clinic/../../etc/passwd", 404)],
)  # fmt: skip
def test_it_fails_kindly(visitor: Visitor, method: str, path: str, code: int) -> None:
    answer = visitor.ask(method, path)
    assert answer.status_code == code
    assert "Go to the first page" in answer.text
    assert "Traceback" not in answer.text


def test_it_hides_a_fault_of_its_own(service: Service) -> None:
    broken = Visitor(create_app(replace(service, stock=None), lambda: None))  # type: ignore[arg-type]
    answer = broken.get("/")
    broken.close()
    assert answer.status_code == 500
    assert "on our side" in answer.text
    assert "AttributeError" not in answer.text
    assert answer.headers["content-security-policy"] == CONTENT_SECURITY_POLICY


def test_it_refuses_a_flood(visitor: Visitor) -> None:
    assert visitor.ask("POST", "/subscribe", content=b"a" * 70_000).status_code == 413
    assert visitor.ask("POST", "/subscribe", content=b"a=1&" * 500).status_code == 422


@pytest.mark.parametrize("path", ["/subscribe", "/confirm/x", "/me/x"])
def test_it_refuses_a_form_that_is_not_ours(visitor: Visitor, path: str) -> None:
    page = visitor.get("/").text
    key = re.search(r'name="form_key" value="([^"]+)"', page)
    assert key
    assert visitor.post(path, SIGN_UP).status_code == 403
    assert visitor.post(path, [("form_key", key[1] + "x")]).status_code == 403
    assert visitor.post(path, [("form_key", "☃")]).status_code == 403
    visitor.cookies.clear()
    assert visitor.post(path, [("form_key", key[1])]).status_code == 403, "the cookie is missing"
    visitor.cookies.set("form", "made-up")
    assert visitor.post(path, [("form_key", "made-up")]).status_code == 403, "not signed by us"


# -- sign-up


def test_it_signs_up_by_mail_and_waits_for_the_second_yes(
    visitor: Visitor, service: Service, woken: list[bool]
) -> None:
    answer = visitor.submit("/", "/subscribe", [*SIGN_UP, ("audience", "partner")])
    assert answer.status_code == 200
    assert "One more yes" in answer.text
    assert woken
    assert standing(service) == "pending"
    assert chosen(service).zone == "America/New_York"
    assert chosen(service).audiences == ("partner",)
    with service.database.read() as tx:
        event = tx.execute(select(consent_events)).one()
    assert (event.event, event.means, event.wording) == ("requested", "web", wording.CONSENT.version)
    assert "user_agent" in service.seal.open_json(event.evidence_sealed)


def test_it_takes_the_country_from_the_number(visitor: Visitor, service: Service) -> None:
    visitor.submit("/", "/subscribe", [("address", "+44 7700 900123"), *SIGN_UP[1:]])
    with service.database.read() as tx:
        assert tx.execute(select(people.c.country)).scalar_one() == "GB"


def test_it_says_plainly_what_this_is(visitor: Visitor) -> None:
    page = unescape(visitor.get("/").text)
    for words in (
        "mood is low", "Not clinically reviewed", "Automated, not monitored", "988", "may help a little",
        "message and data rates", "Reply STOP", wording.CONSENT.say("Kindling"),
    ):  # fmt: skip
        assert words in page, words


@pytest.mark.parametrize("known", ["stranger", "pending", "active", "stopped", "too many"])
def test_it_tells_nobody_whether_an_address_is_known(visitor: Visitor, service: Service, known: str) -> None:
    now, proof = service.clock.now(), {"means": "web", "evidence": {}, "wording": "w@1"}
    with service.database.write() as tx:
        for _ in range({"stranger": 0, "too many": 5}.get(known, 1)):
            asked = request_optin(
                tx, service.seal, AMINA, Preferences(zone="UTC", country="US"), language="en", now=now, **proof
            )
        if known == "active":
            confirm(tx, service.seal, asked.subscription_id or 0, now=now, **proof)
        if known == "stopped":
            record_stop(tx, service.seal, AMINA, now=now, **proof)
    answer = visitor.submit("/", "/subscribe", SIGN_UP, follow=False)
    assert (answer.status_code, answer.headers["location"], answer.content) == (303, "/asked", b"")


def test_it_mails_a_fresh_link_to_who_signs_up_again(visitor: Visitor, service: Service, me: str) -> None:
    for _ in range(5):
        visitor.submit("/", "/subscribe", SIGN_UP)
    with service.database.read() as tx:
        kinds = list(tx.execute(select(receipts.c.kind).where(receipts.c.state == "waiting")).scalars())
    assert kinds == ["fresh_link"] * 2


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [("address", "amina@", "e-mail address"), ("address", "", "phone number"), ("address", "12", "digits"),
     ("zone", "Amercia/New_York", "America/New_York"), ("zone", "", "zone"), ("cadence", "now and then", "3 a week"),
     ("window", "03:00-04:00", "between 08:00 and 21:00"), ("consent", "", "tick the box"), ("consent", "no", "tick")],
)  # fmt: skip
def test_it_gives_the_form_back_with_what_is_wrong(
    visitor: Visitor, service: Service, field: str, value: str, words: str
) -> None:
    answer = visitor.submit("/", "/subscribe", [*[pair for pair in SIGN_UP if pair[0] != field], (field, value)])
    page = unescape(answer.text)
    assert answer.status_code == 422
    assert words in page
    name = "consent-yes" if field == "consent" else field
    assert f'<a href="#{name}">' in page, "the summary leads to the field"
    assert re.search(rf'id="{name}"[^>]*aria-describedby="[^"]*{name}-wrong"', page)
    assert f'id="{name}-wrong"' in page
    if field != "address":
        assert 'value="amina@example.org"' in page, "what was right is kept"
    assert count(service, people) == 0


def test_it_puts_nothing_private_into_an_address(visitor: Visitor) -> None:
    answer = visitor.submit("/", "/subscribe", SIGN_UP)
    assert "amina" not in str(answer.url)
    assert "amina" not in answer.text


def test_it_slows_one_client_down(visitor: Visitor, clock: FixedClock) -> None:
    codes = [
        visitor.submit("/", "/subscribe", [("address", f"p{n}@example.org"), *SIGN_UP[1:]]).status_code
        for n in range(SIGN_UPS_PER_CLIENT + 1)
    ]
    assert codes == [200] * SIGN_UPS_PER_CLIENT + [429]
    clock.wind(timedelta(hours=1, seconds=1))
    assert visitor.submit("/", "/subscribe", SIGN_UP).status_code == 200


def test_it_limits_each_key_by_itself(clock: FixedClock) -> None:
    limit = Limit(2, timedelta(minutes=1))
    assert [limit.take(key, clock.now()) for key in "aabab"] == [True, True, True, False, True]
    assert limit.take("a", clock.wind(timedelta(minutes=1)))


# -- the second yes


def test_it_confirms_by_button_and_not_by_link(visitor: Visitor, service: Service, clock: FixedClock) -> None:
    visitor.submit("/", "/subscribe", SIGN_UP)
    path = f"/confirm/{confirm_token(service.seal, subscription(service), clock.now())}"
    assert "3 a week" in visitor.get(path).text
    visitor.ask("HEAD", path)
    assert standing(service) == "pending"
    answer = visitor.submit(path, path)
    assert standing(service) == "active"
    assert "You're in" in unescape(answer.text)
    again = visitor.submit(path, path)
    assert again.status_code == 200
    with service.database.read() as tx:
        events = list(tx.execute(select(consent_events.c.event, consent_events.c.wording)).all())
    assert [tuple(event) for event in events][1:] == [("granted", wording.CONFIRM.version)]


def test_it_does_not_confirm_who_has_left(visitor: Visitor, service: Service, clock: FixedClock) -> None:
    visitor.submit("/", "/subscribe", SIGN_UP)
    path = f"/confirm/{confirm_token(service.seal, subscription(service), clock.now())}"
    with service.database.write() as tx:
        record_stop(tx, service.seal, AMINA, means="email", evidence={}, wording="w@1", now=clock.now())
    assert visitor.submit(path, path).status_code == 410
    assert standing(service) == "stopped"
    clock.wind(timedelta(days=8))
    assert visitor.get(path).status_code == 410


# -- one's own page


def test_it_shows_what_comes_and_hides_the_address(visitor: Visitor, service: Service, me: str) -> None:
    page = unescape(visitor.get(me).text)
    assert len(re.findall(r"<li>\w{3} \d{1,2} \w+, \d\d:\d\d</li>", page)) == 10
    assert "New York time" in page
    assert "a…" in page
    assert "amina" not in page


def save(visitor: Visitor, me: str, **changed: str) -> httpx.Response:
    fields = {"do": "save", "cadence": "daily", "window": "18:00-20:00", "zone": "Europe/Lisbon", "tier": "full"}
    return visitor.submit(me, me, fields | changed)


def dials(**levels: str) -> dict[str, str]:
    return {f"dial-{theme}": level for theme, level in levels.items()}


ALL_OFF = dials(**dict.fromkeys(THEME_IDS, "off"))


def test_it_saves_choices(visitor: Visitor, service: Service, me: str, woken: list[bool]) -> None:
    answer = visitor.submit(
        me, me,
        [("do", "save"), ("cadence", "every other day"), ("window", "at 9:30"), ("zone", "lisbon"), ("tier", "full"),
         ("dial-touch", "off"), ("dial-focus", "less"), ("dial-exercise", "more"), ("dial-treatment", "usual"),
         ("audience", "solo"), ("audience", "nonsense")],
    )  # fmt: skip
    assert "Saved" in answer.text
    assert woken
    found = chosen(service)
    assert (found.zone, found.zone_source, found.tier, found.window) == ("Europe/Lisbon", "stated", "full", "09:30")
    assert found.muted_themes == ("touch",)
    assert found.theme_dials == (("exercise", 2.0), ("focus", 0.5))
    assert found.audiences == ("solo",)
    assert 'value="every other day"' in answer.text


@pytest.mark.parametrize(
    ("changed", "words"),
    [({"cadence": "often"}, "every day"), ({"window": "22:00-23:00"}, "between 08:00 and 21:00"),
     ({"zone": "Mars"}, "time zone"), (ALL_OFF, "at least one"), ({"window": "11-9am"}, "after it starts")],
)  # fmt: skip
def test_it_refuses_a_choice_and_keeps_the_rest(
    visitor: Visitor, service: Service, me: str, changed: dict[str, str], words: str
) -> None:
    before = chosen(service)
    answer = save(visitor, me, **changed)
    assert answer.status_code == 422
    assert words in unescape(answer.text)
    assert chosen(service) == before
    if "zone" not in changed:
        assert 'value="Europe/Lisbon"' in answer.text


def press(visitor: Visitor, me: str, do: str, **fields: str) -> str:
    answer = visitor.submit(me, me, {"do": do, **fields})
    assert answer.status_code == 200, answer.text
    return unescape(answer.text)


def test_it_pauses_and_resumes(visitor: Visitor, service: Service, me: str, clock: FixedClock) -> None:
    assert "Paused until 16 March 2026" in press(visitor, me, "pause", days="14")
    assert chosen(service).paused_until == clock.now() + timedelta(days=14)
    assert "on again" in press(visitor, me, "resume")
    assert chosen(service).paused_until is None


def test_it_stops_and_starts_again(visitor: Visitor, service: Service, me: str) -> None:
    page = press(visitor, me, "stop")
    assert standing(service) == "stopped"
    assert "Start again" in page
    assert "Nothing is planned" in page
    assert "Welcome back" in press(visitor, me, "start")
    assert standing(service) == "active"


def test_it_sends_one_now_and_tells_why(visitor: Visitor, service: Service, me: str) -> None:
    assert "on its way" in press(visitor, me, "now")
    asyncio.run(run_once(service, this_worker()))
    page = unescape(visitor.get(me).text)
    assert "You asked for one" in page
    assert "Sent" in page
    assert "One nudge a day" in press(visitor, me, "now")
    with service.database.read() as tx:
        nudge_id = tx.execute(select(exposures.c.nudge_id)).scalar_one()
    assert "✓ Loved it" in press(visitor, me, "rate", nudge=nudge_id, rating="4")


def test_it_keeps_a_rating_of_ones_own_nudges_only(visitor: Visitor, service: Service, me: str) -> None:
    with service.database.write() as tx:
        remember(tx, [(subscription(service), "mine", service.clock.now())], service.clock.now())
    press(visitor, me, "rate", nudge="mine", rating="1")
    with service.database.read() as tx:
        assert tx.execute(select(exposures.c.rating, exposures.c.retired)).one() == (1, True)
    for fields in ({"nudge": "theirs", "rating": "1"}, {"nudge": "mine", "rating": "5"}, {"nudge": "mine"}):
        assert visitor.submit(me, me, {"do": "rate", **fields}).status_code == 422


def test_it_hands_out_all_that_is_held(visitor: Visitor, me: str) -> None:
    answer = visitor.submit(me, me, {"do": "download"})
    assert answer.headers["content-disposition"] == 'attachment; filename="my-data.json"'
    held = json.loads(answer.text)
    assert held["contacts"][0]["address"] == "amina@example.org"
    assert [event["event"] for event in held["consent"]] == ["requested", "granted"]


def test_it_erases_only_after_asking_once_more(visitor: Visitor, service: Service, me: str) -> None:
    assert "Erase everything?" in press(visitor, me, "erase")
    assert standing(service) == "active"
    assert "all gone" in press(visitor, me, "erase_surely")
    assert standing(service) == "unknown"
    assert visitor.get(me).status_code == 410


@pytest.mark.parametrize("fields", [{}, {"do": "fly"}, {"do": "pause"}, {"do": "pause", "days": "-1"}, {"do": "rate"}])
def test_it_refuses_what_no_button_sends(visitor: Visitor, me: str, fields: dict[str, str]) -> None:
    assert visitor.submit(me, me, fields).status_code == 422


def test_it_lets_a_link_run_out(visitor: Visitor, service: Service, me: str, clock: FixedClock) -> None:
    clock.wind(timedelta(days=31))
    assert visitor.get(me).status_code == 410
    fresh = f"/me/{me_token(service.seal, subscription(service), 1, clock.now())}"
    assert visitor.get(fresh).status_code == 410, "of another version"


@given(
    fields=st.lists(
        st.tuples(
            st.sampled_from(
                [
                    "do",
                    "cadence",
                    "window",
                    "zone",
                    "dial-touch",
                    "theme",
                    "language",
                    "audience",
                    "tier",
                    "days",
                    "rating",
                    "nudge",
                    "consent",
                ]
            )
            | st.text(max_size=8),
            st.sampled_from([*_ACTS, "daily", "off", "touch", "es"]) | st.text(max_size=40),
        ),
        max_size=12,
    ),
    path=st.sampled_from(["me", "/subscribe"]),
)
@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_it_never_breaks_on_a_form(visitor: Visitor, me: str, fields: list[tuple[str, str]], path: str) -> None:
    clean = [
        (name.encode("utf-8", "replace").decode(), value.encode("utf-8", "replace").decode()) for name, value in fields
    ]
    answer = visitor.submit("/", me if path == "me" else path, clean)
    assert answer.status_code in {200, 422, 410}, answer.status_code  # 410: an example before it erased her


def test_it_offers_only_what_it_can_read(service: Service) -> None:
    from scheduler.cadence import parse_cadence
    from scheduler.quiet import check_window
    from scheduler.schedules import quiet_of
    from scheduler.window import parse_window
    from scheduler.zone import parse_zone

    for words, _ in CADENCES:
        assert parse_cadence(words)
    for words, _ in WINDOWS:
        check_window(parse_window(words), quiet_of(service.settings.quiet), "US")
    assert all(parse_zone(name) == name for name in zone_names())
    assert AUDIENCES == ("partner", "solo")


# -- health and the outbox


def test_it_tells_whether_it_is_ready(visitor: Visitor, service: Service, clock: FixedClock) -> None:
    assert visitor.get("/healthz").text == "ok"
    assert visitor.get("/readyz").status_code == 503
    with service.database.write() as tx:
        beat(tx, "tick", clock.now())
    answer = visitor.get("/readyz")
    assert (answer.status_code, answer.json()["ready"]) == (200, True)
    clock.wind(timedelta(minutes=3))
    answer = visitor.get("/readyz")
    assert answer.status_code == 503
    assert answer.json()["checks"] == {"database": "ok", "migrations": "ok", "heartbeat": "last beat 180 s ago"}


def test_it_says_that_the_database_is_away(service: Service) -> None:
    gone = replace(service, database=Database("postgresql+psycopg://127.0.0.1:1/none?connect_timeout=2"))
    visitor = Visitor(create_app(gone, lambda: None))
    answer = visitor.get("/readyz")
    visitor.close()
    gone.database.close()
    assert answer.status_code == 503
    assert answer.json()["checks"]["database"] == "does not answer"


def test_it_counts_without_naming(visitor: Visitor, me: str) -> None:
    text = visitor.get("/metrics").text
    assert 'kindling_subscriptions{status="active"} 1.0' in text
    assert 'kindling_receipts_open{state="waiting"}' in text
    assert "amina" not in text


def test_it_shows_the_outbox_on_this_machine_only(service: Service) -> None:
    app = create_app(service, lambda: None)
    here, elsewhere = Visitor(app), Visitor(app, "203.0.113.9")
    here.submit("/", "/subscribe", SIGN_UP)
    asyncio.run(run_once(service, this_worker()))
    page = here.get("/outbox").text
    assert "Please confirm your address" in page
    assert "amina@example.org" in page
    assert re.search(r'<a href="http://127.0.0.1:8000/confirm/[^"]+"', page)
    assert elsewhere.get("/outbox").status_code == 404
    for headers in ({"host": "rebound.example.com"}, {"x-forwarded-for": "203.0.113.9"}, {"forwarded": "for=1.2.3.4"}):
        assert here.get("/outbox", headers=headers).status_code == 404
    here.close()
    elsewhere.close()


def test_it_hides_the_outbox_once_a_provider_is_set(service: Service) -> None:
    from config.settings import Email

    mail = Email(smtp_url="smtp://127.0.0.1:25", from_address="kindling@example.org")  # type: ignore[arg-type]
    settled = replace(service, settings=service.settings.model_copy(update={"email": mail}))
    visitor = Visitor(create_app(settled, lambda: None))
    assert visitor.get("/outbox").status_code == 404
    visitor.close()

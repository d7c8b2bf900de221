"""What a clinic sets for itself, the words it reads out, and its audit."""

import asyncio
import csv
import io
import json
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

import pytest
from fakes.consent import AMINA, Consent
from fakes.staff import Hired, at_portal, found_clinic, hire
from fakes.visitor import Twilio, Visitor
from sqlalchemy import select, update
from typer.testing import CliRunner

from channels.outbox import Outbox
from cli.main import app
from cli.wiring import opened
from config.groups import Email, Portal
from config.groups import Twilio as TwilioSettings
from config.settings import Settings
from people.address import Address
from people.alerts import raise_alerts
from people.clinic_settings import BadClinicSetting, ClinicSettings, reveals, settings_of, stored
from people.clinic_wordings import keep_read_out, words_to_read, write_words
from people.hipaa import gaps
from people.ledger import Proof, enter
from scheduler.notices import send_notices
from scheduler.service import Service
from scheduler.unanswered import follow_up
from store.clinic_tables import alerts, audit_events, clinic_wordings, clinics
from store.clinics import read_clinic, update_clinic
from store.database import Database
from store.enrolments import insert_enrolment, update_enrolment
from store.seal import Seal
from store.subscriptions import read_subscription
from store.tables import errands
from store.wordings import read_words


@pytest.fixture
def owner(service: Service, seal: Seal, now: datetime) -> Hired:
    return hire(service.database, seal, now, found_clinic(service.database, seal, now))


@pytest.fixture
def desk(service: Service, owner: Hired) -> Iterator[Visitor]:
    with at_portal(service, owner) as visitor:
        yield visitor


FORM = {
    "name": "North Street", "sender_name": "Lantern", "zone": "America/Chicago", "language": "en", "languages": "en",
    "opens": "09:00", "closes": "19:00", "quiet": "strict", "most_per_week": "5", "default_cadence": "3 a week",
    "crisis": "+1 202 555 0199", "retention_months": "84", "part2": "yes", "hipaa": "",
}  # fmt: skip


def save(desk: Visitor, **changed: str) -> str:
    return desk.submit("/clinic/settings", "/clinic/settings", FORM | changed).text


def test_it_saves_what_a_clinic_sets(desk: Visitor, service: Service, owner: Hired) -> None:
    assert "have been saved" in save(desk)
    with service.database.read() as tx:
        clinic = read_clinic(tx, owner.clinic_id)
        detail = tx.execute(select(audit_events.c.detail).order_by(audit_events.c.id.desc())).scalars().first()
    assert clinic
    held = settings_of(clinic.settings)
    assert (clinic.sender_name, clinic.zone, clinic.crisis_channel) == ("Lantern", "America/Chicago", "sms")
    assert (held.quiet, held.opens, held.most_per_week, held.part2) == ("strict", "09:00", 5, True)
    assert held.languages == ("en",)
    assert detail
    assert detail["zone"] == {"before": "America/New_York", "after": "America/Chicago"}
    assert detail["crisis"] == "changed"
    assert "0199" not in json.dumps(detail)
    page = desk.get("/clinic/settings").text
    assert 'value="Lantern"' in page
    assert 'value="+12025550199"' in page
    assert "Nobody is told" not in page


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"name": ""}, "empty"),
        ({"name": "x" * 81}, "80 characters"),
        ({"name": "Two\u2028lines"}, ""),
        ({"sender_name": "Eleven chars"}, "10 characters"),
        ({"sender_name": "Rehab 4U"}, "tells of treatment"),
        ({"name": "River Recovery Center"}, "tells of treatment"),
        ({"zone": "Chicago"}, "IANA"),
        ({"opens": "9"}, "time of day"),
        ({"closes": "08:00"}, "later"),
        ({"quiet": "none"}, "one of"),
        ({"most_per_week": "99"}, "1 to 14"),
        ({"most_per_week": "-1"}, "a number"),
        ({"most_per_week": "2"}, "quicker"),
        ({"default_cadence": "now and then"}, ""),
        ({"languages": "fr"}, "at least one"),
        ({"language": "es"}, "one of the languages"),
        ({"crisis": "call the nurse"}, "not a phone number"),
        ({"retention_months": "6"}, "12 to 240"),
        ({"hipaa": "yes"}, "without https"),
    ],
)
def test_it_says_what_would_be_right(desk: Visitor, service: Service, changed: dict[str, str], said: str) -> None:
    before = desk.get("/clinic/settings").text.count("Lantern")
    page = save(desk, **changed)
    if changed != {"name": "Two\u2028lines"}:
        assert "another look" in page
        assert said in page.replace("&#39;", "'")
    assert before == 0


def test_it_takes_no_name_of_another_clinic(desk: Visitor, service: Service, seal: Seal, now: datetime) -> None:
    found_clinic(service.database, seal, now, "South Street")
    assert "there is a clinic of that name" in save(desk, name="south street")


@pytest.mark.parametrize("name", ["Harbor Detox", "AA North", "Clínica de Adicciones", "Sober Living", "MAT Center"])
def test_it_hears_what_a_name_tells(name: str) -> None:
    assert reveals(name)


@pytest.mark.parametrize("name", ["North Street", "Lantern", "Matthew House", "Naomi Clinic", "Kindling"])
def test_it_lets_names_be_that_tell_nothing(name: str) -> None:
    assert not reveals(name)


def test_it_reads_settings_of_other_releases() -> None:
    held = stored(ClinicSettings(languages=("es",)))
    assert settings_of(held | {"unheard_of": 1}).languages == ("es",)
    assert settings_of({}) == ClinicSettings()
    with pytest.raises(BadClinicSetting):
        ClinicSettings(quiet="off")


@pytest.mark.parametrize(
    ("url", "twilio", "email", "idle", "many"),
    [
        ("https://n.example.org", {}, {}, 15, 0),
        ("http://n.example.org", {}, {}, 15, 1),
        ("https://n.example.org", {"redact_bodies": False}, {}, 15, 1),
        ("https://n.example.org", {"redact_bodies": True, "api_base_url": "http://proxy.example"}, {}, 15, 1),
        ("https://n.example.org", {"redact_bodies": True}, {"smtp_url": "smtp://mail.example?tls=none"}, 15, 1),
        ("https://n.example.org", {"redact_bodies": True}, {"smtp_url": "smtps://mail.example"}, 15, 0),
        ("https://n.example.org", {}, {"smtp_url": "smtp://mail.example"}, 60, 1),
    ],
)
def test_it_names_what_hipaa_mode_lacks(url: str, twilio: dict[str, Any], email: dict[str, Any], idle: int, many: int):
    account = {"account_sid": "AC" + "0" * 32, "auth_token": "t", "from_number": "+12025550100"} if twilio else {}
    mail = email | {"from": "n@example.org"} if email else {}
    found = gaps(url, TwilioSettings(**account, **twilio), Email(**mail), Portal(idle_minutes=idle))
    assert len(found) == many
    assert all("KINDLING_" in each for each in found)


def test_the_doctor_holds_clinics_to_it(settings: Settings, now: datetime) -> None:
    runner = CliRunner()
    assert runner.invoke(app, ["clinic", "add", "Harbor Detox"]).exit_code == 0
    with opened() as service, service.database.write() as tx:
        update_clinic(tx, 1, settings=stored(ClinicSettings(hipaa=True, part2=True)))
    checks = json.loads(runner.invoke(app, ["doctor", "--json"]).stdout)["checks"]
    said = [(each["state"], each["said"]) for each in checks if each["check"] == "clinic 1"]
    assert [state for state, _ in said] == ["fail", "fail", "warn"]
    assert "HIPAA" in said[0][1]
    assert "Part 2" in said[1][1]
    assert "crisis contact" in said[2][1]


# --- words of consent ---------------------------------------------------------------------------------------------

WORDS = "We send you small reminders by text, three a week. They are not encrypted. Reply STOP to end them. Shall we?"


def test_it_lets_new_words_hold(desk: Visitor, service: Service, owner: Hired, seal: Seal, now: datetime) -> None:
    assert "ours, until you write your own" in desk.get("/clinic/wording").text
    page = desk.submit("/clinic/wording", "/clinic/wording", {"language": "en", "words": WORDS, "again": "yes"}).text
    assert "version 1" in page
    for words, said in (("short", "too few"), ("x" * 100, "replying STOP"), ("STOP " * 900, "4000 characters")):
        answer = desk.submit("/clinic/wording", "/clinic/wording", {"language": "en", "words": words})
        assert said in answer.text
    assert desk.submit("/clinic/wording", "/clinic/wording", {"language": "fr", "words": WORDS}).status_code == 422
    desk.submit("/clinic/wording", "/clinic/wording", {"language": "en", "words": WORDS + " Truly?"})
    with service.database.read() as tx:
        held, spanish = words_to_read(tx, owner.clinic_id, "en"), words_to_read(tx, owner.clinic_id, "es")
        assert (held.number, held.words[-6:]) == (2, "Truly?")
        assert (spanish.number, spanish.language) == (0, "es")
        assert words_to_read(tx, owner.clinic_id, "fr").language == "en"
        assert len(held.version) <= 40
    with service.database.write() as tx:
        keep_read_out(tx, held)
        proof = Proof("staff", {}, held.version, now, actor=f"staff:{owner.id}")
        enter(tx, seal, AMINA, None, "requested", proof)
    with service.database.read() as tx:
        assert read_words(tx, held.version) == held.words


def test_it_asks_again_where_it_must(service: Service, owner: Hired, seal: Seal, now: datetime) -> None:
    """Only who agreed before, speaks that language, and is that clinic's patient."""
    told = Consent(service.database, seal, now)
    mine = told.subscribed()
    others = told.subscribed(Address("sms", "+12025550145"))
    with service.database.write() as tx:
        held = read_subscription(tx, mine)
        assert held
        row = {"person_id": held.person_id, "subscription_id": mine, "wording": "x@1", "answer": "yes"}
        enrolment = insert_enrolment(tx, owner.clinic_id, now, **row, status="active")
    later = now + timedelta(hours=1)

    def asked() -> list[bool]:
        asyncio.run(follow_up(service, later))
        return [told.subscription(each).reasked_at is not None for each in (mine, others)]

    def write(language: str, again: bool) -> None:
        with service.database.write() as tx:
            write_words(tx, owner.clinic_id, language, WORDS, needs_new_consent=again, now=later)

    assert asked() == [False, False]
    write("en", again=False)
    write("es", again=True)
    assert asked() == [False, False]
    write("en", again=True)
    assert asked() == [True, False]
    with service.database.write() as tx:
        update_enrolment(tx, owner.clinic_id, enrolment, status="ended")
        tx.execute(update(clinic_wordings).values(since=now))


# --- alerts -------------------------------------------------------------------------------------------------------


@pytest.fixture
def patient(service: Service, owner: Hired, seal: Seal, now: datetime) -> int:
    """Amina, a patient of North Street, which has named a crisis contact."""
    told = Consent(service.database, seal, now)
    subscription_id = told.subscribed()
    with service.database.write() as tx:
        held = read_subscription(tx, subscription_id)
        assert held
        row = {"person_id": held.person_id, "subscription_id": subscription_id, "wording": "x@1", "answer": "yes"}
        insert_enrolment(tx, owner.clinic_id, now, **row, status="active")
        update_clinic(tx, owner.clinic_id, crisis_channel="sms", crisis_sealed=seal.seal("+12025550199"))
    return held.person_id


def raised(database: Database) -> list[tuple[int, str]]:
    with database.read() as tx:
        return [(row.person_id, row.kind) for row in tx.execute(select(alerts).order_by(alerts.c.id))]


def test_it_tells_staff_without_the_words(service: Service, seal: Seal, patient: int, now: datetime) -> None:
    with service.database.write() as tx:
        assert raise_alerts(tx, seal, patient, ("crisis", "opt_out"), now) == 1
        assert raise_alerts(tx, seal, patient, ("crisis",), now) == 0, "one is enough until somebody has seen it"
        assert raise_alerts(tx, seal, patient, ("violence", "crisis"), now + timedelta(hours=13)) == 2
        assert raise_alerts(tx, seal, patient, ("rating",), now) == 0
        assert raise_alerts(tx, seal, 999, ("crisis",), now) == 0
    assert raised(service.database) == [(patient, "crisis"), (patient, "crisis"), (patient, "violence")]
    assert asyncio.run(send_notices(service, now + timedelta(hours=13))) == 2
    box = service.channels["sms"]
    assert isinstance(box, Outbox)
    sent = box.messages()
    assert [each.to for each in sent] == ["+12025550199"] * 2
    assert "/clinic/alerts" in sent[0].text
    assert "crisis" not in sent[0].text
    with service.database.read() as tx:
        assert tx.execute(select(errands).where(errands.c.kind.like("notice%"))).all() == []


def test_it_hears_a_patients_text(service: Service, seal: Seal, patient: int, owner: Hired) -> None:
    """The whole way: a text to the number, an alert at the clinic, and no word of it there."""
    settings = service.settings.model_copy(
        update={
            "twilio": TwilioSettings(
                account_sid="AC" + "0" * 32, auth_token="the auth token of the tests", from_number="+12025550100"
            )
        }
    )
    from dataclasses import replace

    from web.app import create_app

    phone = Twilio(create_app(replace(service, settings=settings), lambda: None))
    try:
        phone.say("i want to kill myself tonight", sender="+12025550123")
        phone.say("i want to kill myself tonight", sender="+12025550188")
    finally:
        phone.close()
    assert raised(service.database) == [(patient, "crisis")]
    with at_portal(service, owner) as desk:
        assert "may be in danger" in desk.get("/clinic").text
    with service.database.read() as tx:
        said = json.dumps([row.detail for row in tx.execute(select(audit_events.c.detail))])
    assert "kill" not in said


# --- the audit's page ---------------------------------------------------------------------------------------------


def test_it_shows_and_exports_the_audit(
    desk: Visitor, service: Service, owner: Hired, seal: Seal, now: datetime
) -> None:
    save(desk, name="=HYPERLINK(1)", part2="")
    found_clinic(service.database, seal, now, "South Street")
    page = desk.get("/clinic/audit").text
    for said in ("clinic.changed", "Owner Okafor", "127.0.0.1", "America/New_York → America/Chicago"):
        assert said in page
    assert "clinic.changed" not in desk.get("/clinic/audit?action=staff").text
    assert "Nothing found" in desk.get("/clinic/audit?since=2030-01-01").text
    answer = desk.get("/clinic/audit.csv?action=clinic")
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    rows = list(csv.DictReader(io.StringIO(answer.text)))
    assert [row["action"] for row in rows] == ["clinic.changed", "clinic.added"]
    assert not any(cell[:1] in "=+-@" for row in rows for cell in row.values() if cell)
    with service.database.read() as tx:
        last = tx.execute(select(audit_events).order_by(audit_events.c.id.desc())).first()
    assert last
    assert (last.action, last.detail) == ("audit.exported", {"action": "clinic"})


@pytest.mark.parametrize(
    "query", ["since=9999-12-31&until=9999-12-31", "since=0001-01-01", "before=x", "before=99999999999999999999999",
              "until=2026-13-01", "action=%25%5f", "subject=\u2028", "before=-1"]
)  # fmt: skip
def test_it_takes_any_filter(desk: Visitor, query: str) -> None:
    assert desk.get(f"/clinic/audit?{query}").status_code == 200
    assert desk.get(f"/clinic/audit.csv?{query}").status_code == 200


def test_it_turns_pages(desk: Visitor, service: Service, owner: Hired, seal: Seal, now: datetime) -> None:
    from people.audit import note

    with service.database.write() as tx:
        for number in range(60):
            note(tx, seal, owner.clinic_id, "key:1", "patient.read", f"person:{number}", at=now)
    page = desk.get("/clinic/audit?action=patient").text
    assert page.count("patient.read") == 50
    older = page.split('rel="next"')[0].rsplit('href="', 1)[1].split('"')[0].replace("&amp;", "&")
    assert desk.get(f"/clinic/audit{older}").text.count("patient.read") == 10


def test_it_hides_settings_behind_the_owners_role(service: Service, owner: Hired, seal: Seal, now: datetime) -> None:
    auditor = hire(service.database, seal, now, owner.clinic_id, "auditor")
    with at_portal(service, auditor) as visitor:
        page = visitor.get("/clinic/settings").text
        assert "Save settings" not in page
        key = visitor.get("/clinic/settings").text.split('name="form_key" value="')[1].split('"')[0]
        assert visitor.post("/clinic/settings", FORM | {"form_key": key}).status_code == 403
    with service.database.read() as tx:
        assert tx.execute(select(clinics.c.sender_name)).scalar() is None


def test_it_says_that_nobody_is_enrolled_yet(desk: Visitor) -> None:
    page = desk.get("/clinic").text
    assert "No patients yet" in page
    assert "Name a crisis contact" in page
    save(desk, part2="")
    assert "Name a crisis contact" not in desk.get("/clinic").text

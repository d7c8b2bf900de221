"""Patients at the portal: enrolled, listed, worked through, changed; and nothing of another clinic's."""

import re
from collections.abc import Iterator
from datetime import timedelta

import pytest
from fakes.staff import at_portal, found_clinic, hire
from fakes.visitor import Visitor
from sqlalchemy import func, select, update

from config.clock import FixedClock
from people.address import parse_address
from people.enrolment import Application, enrol
from people.optin import confirm
from people.optout import record_stop
from people.preferences import Preferences, change_preferences, read_preferences
from people.reassigned import end_number
from scheduler.service import Service
from store.alerts import add_alert
from store.audit import list_events
from store.clinics import read_clinic
from store.contacts import mark_invalid
from store.enrolled import Enrolled, read_enrolled
from store.enrolments import update_enrolment
from store.subscriptions import read_subscription, update_subscription
from store.tables import exposures, receipts
from store.worklists import LISTS, count_work, list_work
from web.clinic.enrol import REFUSALS_PER_DAY

AMINA, BO = "+12025550123", "bo@example.org"
FORM = {
    "address": "(202) 555-0123",
    "label": "MRN-7",
    "cadence": "3 a week",
    "window": "9-11",
    "zone": "New York",
    "language": "en",
    "witnessed_by": "Nurse Okafor",
    "answer": "yes",
}
TOPICS = [("topics", "exercise"), ("topics", "focus")]


@pytest.fixture
def clinic_id(service: Service) -> int:
    return found_clinic(service.database, service.seal, service.clock.now())


@pytest.fixture
def nurse(service: Service, clinic_id: int) -> Iterator[Visitor]:
    hired = hire(service.database, service.seal, service.clock.now(), clinic_id, "enroller")
    with at_portal(service, hired) as visitor:
        yield visitor


def enrolled(service: Service, clinic_id: int, address: str = AMINA, label: str = "", *, agrees: bool = True) -> int:
    now = service.clock.now()
    with service.database.write() as tx:
        clinic = read_clinic(tx, clinic_id)
        assert clinic
        chosen = Preferences(cadence="daily", window="10:00-12:00", zone="America/New_York", country="US")
        application = Application(
            address=parse_address(address, "US"), preferences=chosen, label=label, wording="x", witnessed_by="N"
        )
        made = enrol(tx, service.seal, clinic, application, actor="operator", now=now)
        assert made.enrolment_id, made.status
        if agrees:
            subscription_id = held(service, clinic_id, made.enrolment_id, tx).subscription_id
            assert confirm(tx, service.seal, subscription_id, means="sms", evidence={}, wording="x", now=now)
    return made.enrolment_id


def held(service: Service, clinic_id: int, enrolment_id: int, tx: object = None) -> Enrolled:
    if tx is not None:
        found = read_enrolled(tx, clinic_id, enrolment_id)  # type: ignore[arg-type]
    else:
        with service.database.read() as reading:
            found = read_enrolled(reading, clinic_id, enrolment_id)
    assert found
    return found


def actions(service: Service, clinic_id: int) -> list[str]:
    with service.database.read() as tx:
        return [row.action for row in reversed(list_events(tx, clinic_id))]


def words_of(page: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", page).split())


# Enrolling one


def test_it_enrols_a_patient(service: Service, clinic_id: int, nurse: Visitor) -> None:
    form = words_of(nurse.get("/clinic/enrol").text)
    assert "Read this out" in form
    assert "{program}" not in form
    answer = nurse.submit("/clinic/enrol", "/clinic/enrol", [*FORM.items(), *TOPICS])
    assert "They were invited" in answer.text
    assert "MRN-7" in answer.text
    assert "5550123" not in answer.text
    with service.database.read() as tx:
        assert [row.kind for row in tx.execute(select(receipts.c.kind))] == ["clinic_invite"]
    patient = held(service, clinic_id, 1)
    assert (patient.status, patient.standing) == ("invited", "pending")
    assert patient.muted_themes == ["communication", "treatment", "touch"]
    assert {"patient.enrolled", "patient.read"} <= set(actions(service, clinic_id))


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"address": "12"}, "too few digits"),
        ({"address": "+1 800 555 0100"}, "toll-free"),
        ({"cadence": "hourly"}, "every day"),
        ({"window": "22:00-23:00"}, "must lie between"),
        ({"zone": "Atlantis"}, "not known"),
        ({"language": "fr"}, "must be one of"),
        ({"witnessed_by": ""}, "must name who heard"),
        ({"answer": ""}, "say what they answered"),
    ],
)
def test_it_says_what_would_be_right(
    service: Service, clinic_id: int, nurse: Visitor, change: dict[str, str], said: str
) -> None:
    answer = nurse.submit("/clinic/enrol", "/clinic/enrol", [*(FORM | change).items(), *TOPICS])
    assert answer.status_code == 422
    assert said in words_of(answer.text)
    assert 'value="MRN-7"' in answer.text
    with service.database.read() as tx:
        assert list_work(tx, clinic_id, "unconfirmed", service.clock.now()) == []


def test_it_keeps_nothing_of_a_no(service: Service, clinic_id: int, nurse: Visitor) -> None:
    answer = nurse.submit("/clinic/enrol", "/clinic/enrol", [*(FORM | {"answer": "no"}).items(), *TOPICS])
    assert "nothing was kept" in answer.text
    with service.database.read() as tx:
        assert tx.execute(select(func.count()).select_from(receipts)).scalar_one() == 0


def test_it_tells_no_clinic_who_is_known_elsewhere(service: Service, clinic_id: int, nurse: Visitor) -> None:
    other = found_clinic(service.database, service.seal, service.clock.now(), "Elsewhere")
    enrolled(service, other)
    answer = nurse.submit("/clinic/enrol", "/clinic/enrol", [*FORM.items(), *TOPICS])
    assert answer.status_code == 422
    assert "gets nudges already or can&#39;t be enrolled" in answer.text
    assert "Elsewhere" not in answer.text
    assert "enrolment.refused" in actions(service, clinic_id)


def test_it_lets_nobody_try_numbers_all_day(
    service: Service, clinic_id: int, nurse: Visitor, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("web.clinic.enrol.REFUSALS_PER_DAY", 2)
    assert REFUSALS_PER_DAY > 2
    enrolled(service, clinic_id)
    for _ in range(2):
        nurse.submit("/clinic/enrol", "/clinic/enrol", [*FORM.items(), *TOPICS])
    another = FORM | {"address": "(202) 555-0145"}
    answer = nurse.submit("/clinic/enrol", "/clinic/enrol", [*another.items(), *TOPICS])
    assert "too many were refused today" in answer.text
    clock.at += timedelta(days=1, minutes=1)
    with service.database.write() as tx:
        tx.execute(update(receipts).values(state="delivered"))


# Lists


def test_it_lists_a_page_at_a_time(service: Service, clinic_id: int, nurse: Visitor) -> None:
    for n in range(53):
        enrolled(service, clinic_id, f"+1202555{n:04}", f"MRN-{n}", agrees=n < 3)
    first = nurse.get("/clinic/patients").text
    assert "MRN-52" in first
    assert "MRN-2<" not in first
    older = re.search(r'href="(\?[^"]+)" rel="next"', first)
    assert older
    second = nurse.get("/clinic/patients" + older[1].replace("&amp;", "&")).text
    assert "MRN-2<" in second
    assert "MRN-52" not in second
    assert "MRN-2<" in nurse.get("/clinic/patients?status=active").text
    for exact in ("mrn-7", "+1 (202) 555-0007"):
        found = nurse.get("/clinic/patients", params={"q": exact}).text
        assert "MRN-7<" in found
        assert "MRN-8<" not in found
    for nobody in ("MRN", "+12025559999", "%", "'"):
        assert "Nobody found" in nurse.get("/clinic/patients", params={"q": nobody}).text


def worklists(service: Service, clinic_id: int) -> dict[str, int]:
    """One patient for each list, and one for none."""
    now = service.clock.now()
    ids = {name: enrolled(service, clinic_id, f"+1202555010{n}", name, agrees=n > 0) for n, name in enumerate(LISTS)}
    ids["none"] = enrolled(service, clinic_id, "+12025550109", "none")
    with service.database.write() as tx:
        where = {name: held(service, clinic_id, key, tx).subscription_id for name, key in ids.items()}
        mark_invalid(tx, where["undeliverable"], "no such number", now)
        proof = {"means": "sms", "evidence": {}, "wording": "x", "now": now}
        record_stop(tx, service.seal, parse_address("+12025550102", "US"), **proof)  # type: ignore[arg-type]
        chosen = read_preferences(tx, where["paused"])
        from dataclasses import replace

        change_preferences(tx, where["paused"], replace(chosen, paused_until=now + timedelta(days=9)), now=now)
        update_subscription(tx, where["silent"], reasked_at=now)
        index = service.seal.index("sms", "+12025550105")
        assert end_number(tx, service.seal, "sms", index, now + timedelta(days=1), now)
    return ids


def test_it_has_a_list_for_each_need(service: Service, clinic_id: int, nurse: Visitor) -> None:
    ids = worklists(service, clinic_id)
    other = found_clinic(service.database, service.seal, service.clock.now(), "Elsewhere")
    enrolled(service, other, "+12025550133", "theirs", agrees=False)
    with service.database.read() as tx:
        assert count_work(tx, clinic_id, service.clock.now()) == dict.fromkeys(LISTS, 1)
        for name in LISTS:
            assert [each.id for each in list_work(tx, clinic_id, name, service.clock.now())] == [ids[name]], name
    for name in LISTS:
        page = nurse.get(f"/clinic/worklists?list={name}").text
        assert f'href="/clinic/patients/{ids[name]}"' in page
        assert page.count('href="/clinic/patients/') == 1, name
        assert "theirs" not in page


def test_it_ends_many_at_once_but_only_those_of_the_list(service: Service, clinic_id: int, nurse: Visitor) -> None:
    ids = worklists(service, clinic_id)
    ticked = [("list", "undeliverable"), *(("patient", str(each)) for each in ids.values()), ("patient", "x")]
    nurse.submit("/clinic/worklists?list=undeliverable", "/clinic/worklists", ticked)
    ended = [name for name, key in ids.items() if held(service, clinic_id, key).status == "ended"]
    assert ended == ["undeliverable"]
    nothing = [("list", "silent")]
    assert nurse.submit("/clinic/worklists?list=paused", "/clinic/worklists", nothing).status_code == 422


def test_it_ends_only_pauses_that_the_clinic_made(service: Service, clinic_id: int, nurse: Visitor) -> None:
    ids = worklists(service, clinic_id)
    mine = ids["none"]
    nurse.submit(f"/clinic/patients/{mine}", f"/clinic/patients/{mine}", {"do": "pause", "days": "7"})
    ticked = [("list", "paused"), ("patient", str(mine)), ("patient", str(ids["paused"]))]
    nurse.submit("/clinic/worklists?list=paused", "/clinic/worklists", ticked)
    assert held(service, clinic_id, mine).paused_until is None
    assert held(service, clinic_id, ids["paused"]).paused_until


def test_it_shows_alerts_without_a_text(service: Service, clinic_id: int, nurse: Visitor) -> None:
    patient = enrolled(service, clinic_id, label="MRN-7")
    with service.database.write() as tx:
        alert_id = add_alert(
            tx, clinic_id, held(service, clinic_id, patient, tx).person_id, "crisis", service.clock.now()
        )
    page = nurse.get("/clinic/alerts")
    assert "MRN-7" in page.text
    after = nurse.submit("/clinic/alerts", f"/clinic/alerts/{alert_id}")
    assert "No open alerts" in after.text
    assert "Enroller Okafor" in nurse.get("/clinic/alerts?all=1").text
    assert "alert.seen" in actions(service, clinic_id)
    assert nurse.submit("/clinic/enrol", "/clinic/alerts/999").status_code == 404


# One patient


def act(nurse: Visitor, patient: int, **fields: str) -> str:
    page = f"/clinic/patients/{patient}"
    return nurse.submit(page, page, fields).text


def test_it_tells_their_story_by_id_and_topic(service: Service, clinic_id: int, nurse: Visitor) -> None:
    patient = enrolled(service, clinic_id, label="MRN-7")
    now = service.clock.now()
    subscription_id = held(service, clinic_id, patient).subscription_id
    nudge = next(each for each in service.library.of("en") if each.theme == "exercise" and each.sms_discreet)
    row = {"subscription_id": subscription_id, "channel": "sms", "created_at": now, "try_at": now, "expires_at": now}
    told = {"kind": "nudge", "state": "delivered", "sent_at": now, "nudge_id": nudge.id, "theme": "exercise"}
    met = {"nudge_id": nudge.id, "seen": 1, "last_sent_at": now, "due_at": now, "rating": 4}
    with service.database.write() as tx:
        tx.execute(receipts.insert().values(row | told | {"slot_at": now, "reason": "because you loved this kind"}))
        late = row | {"kind": "nudge", "state": "skipped", "slot_at": now + timedelta(hours=1), "reason": "quiet hours"}
        tx.execute(receipts.insert().values(late))
        tx.execute(exposures.insert().values(met | {"subscription_id": subscription_id}))
    page = words_of(nurse.get(f"/clinic/patients/{patient}").text)
    assert f"Nudge {nudge.id}, moving" in page
    assert "quiet hours" in page
    assert "Said yes, by text" in page
    for private in ("loved", nudge.sms_discreet, AMINA, "5550123"):
        assert private not in page
    with service.database.write() as tx:
        update_enrolment(tx, clinic_id, patient, shares={"answers": True, "nudges": True})
    shared = words_of(nurse.get(f"/clinic/patients/{patient}").text)
    assert "answer: loved it" in shared
    assert "because you loved" not in shared


def test_it_shows_the_address_only_on_request_and_notes_it(service: Service, clinic_id: int, nurse: Visitor) -> None:
    patient = enrolled(service, clinic_id)
    assert AMINA not in nurse.get(f"/clinic/patients/{patient}").text
    assert AMINA in act(nurse, patient, do="address")
    assert "patient.address_read" in actions(service, clinic_id)


def test_it_changes_when_and_what_comes(service: Service, clinic_id: int, nurse: Visitor) -> None:
    patient = enrolled(service, clinic_id)
    page = f"/clinic/patients/{patient}"
    fields = {"do": "change", "cadence": "once a week", "window": "14-16", "zone": "Denver", "language": "es"}
    nurse.submit(page, page, [*fields.items(), *TOPICS])
    after = held(service, clinic_id, patient)
    assert (after.window, after.zone, after.language) == ("14:00-16:00", "America/Denver", "es")
    assert after.muted_themes == ["communication", "treatment", "touch"]
    wrong = nurse.submit(page, page, [*(fields | {"cadence": "hourly"}).items(), *TOPICS])
    assert wrong.status_code == 422
    assert held(service, clinic_id, patient).window == "14:00-16:00"


@pytest.mark.parametrize("heard", ["voice", "paper"])
def test_it_records_an_optout_said_by_other_means(service: Service, clinic_id: int, nurse: Visitor, heard: str) -> None:
    patient = enrolled(service, clinic_id)
    assert "Only they can lift that" in act(nurse, patient, do="optout", heard=heard)
    with service.database.read() as tx:
        subscription = read_subscription(tx, held(service, clinic_id, patient).subscription_id)
        waiting = select(func.count()).select_from(receipts).where(receipts.c.state == "waiting")
        assert tx.execute(waiting).scalar_one() == 0
    assert subscription
    assert subscription.status == "stopped"


def test_it_ends_and_hands_over(service: Service, clinic_id: int, nurse: Visitor) -> None:
    patient, second = enrolled(service, clinic_id), enrolled(service, clinic_id, BO)
    found_clinic(service.database, service.seal, service.clock.now(), "Elsewhere")
    assert "say in a few words" in act(nurse, patient, do="end", why="")
    assert "has ended" in act(nurse, patient, do="end", why="moved away")
    assert held(service, clinic_id, patient).status == "ended"
    assert "no such clinic" in act(nurse, second, do="offer", to="Nowhere")
    assert "They were asked" in act(nurse, second, do="offer", to="elsewhere")
    assert held(service, clinic_id, second).status == "active"
    with service.database.read() as tx:
        asked = select(receipts.c.state).where(receipts.c.kind == "clinic_offer")
        assert tx.execute(asked).scalars().all() == ["waiting"]


def test_it_refuses_what_no_button_says(service: Service, clinic_id: int, nurse: Visitor) -> None:
    patient = enrolled(service, clinic_id)
    page = f"/clinic/patients/{patient}"
    for fields in ({"do": "explode"}, {"do": "pause", "days": "9999"}, {}):
        assert nurse.submit(page, page, fields).status_code == 422
    assert nurse.submit(page, page, {"do": "optout", "heard": "rumour"}).status_code == 422


def test_it_shows_nothing_of_another_clinics(service: Service, clinic_id: int, nurse: Visitor) -> None:
    other = found_clinic(service.database, service.seal, service.clock.now(), "Elsewhere")
    patient = enrolled(service, other, label="theirs")
    assert nurse.get(f"/clinic/patients/{patient}").status_code == 404
    for do in ("change", "pause", "resume", "optout", "end", "offer", "address"):
        fields = {"do": do, "days": "7", "heard": "voice", "why": "x", "to": "North Street"}
        assert nurse.submit("/clinic/enrol", f"/clinic/patients/{patient}", fields).status_code == 404, do
    assert "theirs" not in nurse.get("/clinic/patients").text
    assert "Nobody found" in nurse.get("/clinic/patients", params={"q": "theirs"}).text
    assert "Nobody found" in nurse.get("/clinic/patients", params={"q": AMINA}).text
    assert held(service, other, patient).status == "active"

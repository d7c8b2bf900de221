"""The worklists of a clinic: who is on which, counted and asked for by index, and nobody of another clinic's."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from fakes.clinic import clinic, patient
from fakes.staff import at_portal, hire
from fakes.subscribers import AMINA, BO, CHIDI
from sqlalchemy import event, text

from people.address import parse_address
from people.enrolment import Application, enrol
from people.optout import record_stop
from people.preferences import Preferences, change_preferences, read_preferences
from people.reassigned import end_number
from scheduler.service import Service
from store import worklists
from store.clinics import read_clinic
from store.contacts import mark_invalid, read_contact
from store.enrolments import read_enrolment, update_enrolment
from store.subscriptions import update_subscription
from store.worklists import LISTS, count_work, list_work

DAY = timedelta(days=1)
CHOSEN = Preferences(cadence="daily", window="10:00-12:00", zone="America/New_York", country="US")


@pytest.fixture
def elm(service: Service) -> int:
    return clinic(service)


def invited(service: Service, clinic_id: int, address: str = AMINA) -> int:
    with service.database.write() as tx:
        whose = read_clinic(tx, clinic_id)
        assert whose
        application = Application(
            address=parse_address(address, "US"), preferences=CHOSEN, wording="w", witnessed_by="Nurse Okafor"
        )
        made = enrol(tx, service.seal, whose, application, actor="operator", now=service.clock.now()).enrolment_id
    assert made
    return made


def subscription_of(service: Service, clinic_id: int, enrolment_id: int) -> int:
    with service.database.read() as tx:
        found = read_enrolment(tx, clinic_id, enrolment_id)
    assert found
    return found.subscription_id


def lists_of(service: Service, clinic_id: int) -> dict[str, list[int]]:
    now = service.clock.now()
    with service.database.read() as tx:
        found = {which: [held.id for held in list_work(tx, clinic_id, which, now)] for which in LISTS}
        assert count_work(tx, clinic_id, now) == {which: len(ids) for which, ids in found.items()}
    return {which: ids for which, ids in found.items() if ids}


def befall(service: Service, what: str, subscription_id: int) -> None:
    now, seal = service.clock.now(), service.seal
    with service.database.write() as tx:
        contact = read_contact(tx, subscription_id)
        assert contact
        if what == "undeliverable":
            mark_invalid(tx, subscription_id, "no such mailbox", now)
        elif what == "opted_out":
            proof: dict[str, Any] = {"means": "email", "evidence": {}, "wording": "w", "now": now}
            record_stop(tx, seal, parse_address(BO, "US"), **proof)
        elif what == "reassigned":
            assert end_number(tx, seal, contact.channel, contact.address_index, now + DAY, now)
        elif what == "silent":
            update_subscription(tx, subscription_id, reasked_at=now)
        else:
            rest = replace(read_preferences(tx, subscription_id), paused_until=now + DAY)
            change_preferences(tx, subscription_id, rest, now=now)


@pytest.mark.parametrize("what", ["undeliverable", "opted_out", "reassigned", "silent", "paused"])
def test_it_puts_a_patient_on_the_list(service: Service, elm: int, what: str) -> None:
    other = clinic(service, "Hill")
    enrolment_id = patient(service, elm, BO)
    patient(service, other, CHIDI)
    assert lists_of(service, elm) == {}
    befall(service, what, subscription_of(service, elm, enrolment_id))
    assert lists_of(service, elm) == {what: [enrolment_id]}
    assert lists_of(service, other) == {}, "it is another clinic's patient"
    with service.database.write() as tx:
        update_enrolment(tx, elm, enrolment_id, status="ended", ended_at=service.clock.now())
    assert lists_of(service, elm) == {}, "nothing is to be done for who has left"


def test_it_takes_a_patient_off_whose_pause_is_over(service: Service, elm: int) -> None:
    befall(service, "paused", subscription_of(service, elm, patient(service, elm, BO)))
    service.clock.wind(2 * DAY)  # type: ignore[attr-defined]
    assert lists_of(service, elm) == {}


def test_it_gives_a_page_after_the_other(service: Service, elm: int) -> None:
    ids = [invited(service, elm, f"p{number}@example.org") for number in range(5)]
    seen: list[int] = []
    before = None
    with service.database.read() as tx:
        while page := list_work(tx, elm, "unconfirmed", service.clock.now(), before_id=before, limit=2):
            seen += [held.id for held in page]
            before = page[-1].id
    assert seen == sorted(ids, reverse=True)


def test_it_counts_no_further_than_it_says(service: Service, elm: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worklists, "MOST_COUNTED", 2)
    for number in range(3):
        invited(service, elm, f"p{number}@example.org")
    with service.database.read() as tx:
        assert count_work(tx, elm, service.clock.now())["unconfirmed"] == 2


def test_it_walks_through_no_whole_table(service: Service, elm: int) -> None:
    """By index, as the database itself plans it, for each list and each count."""
    if not service.database.is_sqlite:
        pytest.skip("PostgreSQL reads small tables whole, whatever their indexes")
    asked: list[tuple[str, Any]] = []
    with service.database.read() as tx:
        event.listen(tx, "before_cursor_execute", lambda *given: asked.append((given[2], given[3])))
        now = service.clock.now()
        count_work(tx, elm, now)
        for which in LISTS:
            list_work(tx, elm, which, now, before_id=1000)
        queries = list(asked)
        plans = [
            [row[-1] for row in tx.exec_driver_sql(f"EXPLAIN QUERY PLAN {words}", values)] for words, values in queries
        ]
    assert len(plans) == 2 * len(LISTS)
    for plan in plans:
        whole = [step for step in plan if step.startswith("SCAN") and "USING" not in step and "(subquery" not in step]
        assert [step for step in whole if "anon" not in step] == [], plan


def test_it_invites_those_ticked_again(service: Service, elm: int) -> None:
    first, second = invited(service, elm, AMINA), invited(service, elm, BO)
    service.clock.wind(2 * DAY)  # type: ignore[attr-defined]
    page = "/clinic/worklists?list=unconfirmed"
    ticked = [("list", "unconfirmed"), ("do", "invite"), ("patient", str(first)), ("patient", str(second))]
    hired = hire(service.database, service.seal, service.clock.now(), elm, "enroller")
    with at_portal(service, hired) as nurse:
        assert "Invited again" in nurse.submit(page, "/clinic/worklists", ticked).text
        assert "Invited again" in nurse.submit(page, "/clinic/worklists", ticked).text
    with service.database.read() as tx:
        waiting = "SELECT count(*) FROM receipts WHERE kind = 'clinic_invite' AND state = 'waiting'"
        made = "SELECT count(*) FROM receipts WHERE kind = 'clinic_invite'"
        assert (tx.execute(text(waiting)).scalar(), tx.execute(text(made)).scalar()) == (2, 4), "once a day, no more"


def test_it_invites_no_other_clinics_patient(service: Service, elm: int) -> None:
    other = clinic(service, "Hill")
    theirs, mine = invited(service, other, BO), invited(service, elm, AMINA)
    service.clock.wind(2 * DAY)  # type: ignore[attr-defined]
    hired = hire(service.database, service.seal, service.clock.now(), elm, "enroller")
    with at_portal(service, hired) as nurse:
        ticked = {"list": "unconfirmed", "do": "invite", "patient": str(theirs)}
        nurse.submit("/clinic/worklists?list=unconfirmed", "/clinic/worklists", ticked)
        assert f"/clinic/patients/{mine}" in nurse.get("/clinic/worklists?list=unconfirmed").text
    with service.database.read() as tx:
        made = "SELECT count(*) FROM receipts WHERE kind = 'clinic_invite'"
        assert tx.execute(text(made)).scalar() == 2, "the first invitations alone"


def test_it_shows_on_the_first_page_what_waits(service: Service, elm: int) -> None:
    invited(service, elm)
    befall(service, "silent", subscription_of(service, elm, patient(service, elm, BO)))
    hired = hire(service.database, service.seal, service.clock.now(), elm, "enroller")
    with at_portal(service, hired) as nurse:
        page = nurse.get("/clinic").text
    for which in ("unconfirmed", "silent"):
        assert f'href="/clinic/worklists?list={which}"' in page
    assert "list=paused" not in page
    side = page.partition('aria-label="Portal"')[2].partition("</nav>")[0]
    assert side.count('href="/clinic/patients"') == 1, "each place once"

"""Alerts at the portal: who, which kind and when, by whom taken up; nothing of other clinics."""

import re

import pytest
from fakes.clinic import clinic, patient
from fakes.staff import at_portal, hire
from fakes.subscribers import BO, CHIDI
from sqlalchemy import select

from people.alerts import raise_alerts
from scheduler.service import Service
from store.clinic_tables import alerts, audit_events
from store.enrolments import read_enrolment


@pytest.fixture
def elm(service: Service) -> int:
    return clinic(service)


def alarm(service: Service, clinic_id: int, enrolment_id: int, kind: str = "crisis") -> int:
    with service.database.write() as tx:
        held = read_enrolment(tx, clinic_id, enrolment_id)
        assert held
        assert raise_alerts(tx, service.seal, held.person_id, [kind], service.clock.now()) == 1
        newest: int = tx.execute(select(alerts.c.id).order_by(alerts.c.id.desc()).limit(1)).scalar_one()
    return newest


def noted(service: Service, action: str) -> list[str]:
    with service.database.read() as tx:
        rows = tx.execute(select(audit_events.c.actor).where(audit_events.c.action == action))
        return list(rows.scalars())


def seen(service: Service, alert_id: int) -> tuple[int | None, bool]:
    with service.database.read() as tx:
        row = tx.execute(select(alerts.c.seen_by, alerts.c.seen_at).where(alerts.c.id == alert_id)).one()
    return row.seen_by, row.seen_at is not None


def test_it_tells_who_and_lets_somebody_take_it_up(service: Service, elm: int) -> None:
    enrolment_id = patient(service, elm, BO)
    alert_id = alarm(service, elm, enrolment_id)
    hired = hire(service.database, service.seal, service.clock.now(), elm, "enroller")
    with at_portal(service, hired) as nurse:
        page = nurse.get("/clinic/alerts").text
        assert f'href="/clinic/patients/{enrolment_id}"' in page
        assert BO not in page
        assert noted(service, "alert.read") == [f"staff:{hired.id}"]
        page = nurse.submit("/clinic/alerts", f"/clinic/alerts/{alert_id}").text
        assert "No open alerts" in page
        assert "Enroller Okafor" in nurse.get("/clinic/alerts?all=1").text
    assert seen(service, alert_id) == (hired.id, True)
    assert noted(service, "alert.seen") == [f"staff:{hired.id}"]


def test_it_shows_first_what_nobody_has_taken_up(service: Service, elm: int) -> None:
    open_one, taken = patient(service, elm, BO), patient(service, elm, CHIDI)
    alarm(service, elm, open_one, "violence")
    alert_id = alarm(service, elm, taken)
    hired = hire(service.database, service.seal, service.clock.now(), elm, "enroller")
    with at_portal(service, hired) as nurse:
        nurse.submit("/clinic/alerts", f"/clinic/alerts/{alert_id}")
        page = nurse.get("/clinic/alerts").text
    assert re.findall(r"/clinic/patients/(\d+)", page) == [str(open_one)]
    assert "from somebody else" in page, "what kind of danger it is"


def test_it_lets_an_auditor_look_and_no_more(service: Service, elm: int) -> None:
    alert_id = alarm(service, elm, patient(service, elm, BO))
    hired = hire(service.database, service.seal, service.clock.now(), elm, "auditor")
    with at_portal(service, hired) as auditor:
        page = auditor.get("/clinic/alerts").text
        assert "/clinic/patients/" in page
        assert f'action="/clinic/alerts/{alert_id}"' not in page
        assert auditor.submit("/clinic/account", f"/clinic/alerts/{alert_id}").status_code == 403
    assert seen(service, alert_id) == (None, False)
    assert noted(service, "alert.read") == [f"staff:{hired.id}"]


def test_it_keeps_alerts_from_another_clinic(service: Service, elm: int) -> None:
    other = clinic(service, "Hill")
    theirs = alarm(service, other, patient(service, other, BO))
    hired = hire(service.database, service.seal, service.clock.now(), elm, "enroller")
    with at_portal(service, hired) as nurse:
        assert "No open alerts" in nurse.get("/clinic/alerts").text
        assert nurse.submit("/clinic/account", f"/clinic/alerts/{theirs}").status_code == 404
    assert seen(service, theirs) == (None, False)

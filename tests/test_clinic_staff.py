"""Owners run their clinic's staff; everybody runs their own account."""

import re
from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from fakes.staff import PASSWORD, Hired, at_portal, code_at, found_clinic, hire
from fakes.visitor import Visitor
from sqlalchemy import select

from config.clock import FixedClock
from people.staff import LastOwner, change_role, end_member
from people.staff_sessions import Visitor as Origin
from scheduler.service import Service
from store.clinic_tables import audit_events, staff, staff_sessions
from store.seal import Seal
from store.staff import read_member

HERE = Origin("192.0.2.1", "Firefox")


@pytest.fixture
def owner(service: Service, seal: Seal, now: datetime) -> Hired:
    return hire(service.database, seal, now, found_clinic(service.database, seal, now))


@pytest.fixture
def nurse(service: Service, seal: Seal, now: datetime, owner: Hired) -> Hired:
    return hire(service.database, seal, now, owner.clinic_id, "enroller")


@pytest.fixture
def desk(service: Service, owner: Hired) -> Iterator[Visitor]:
    """The owner's browser."""
    with at_portal(service, owner) as visitor:
        yield visitor


def standing(service: Service, staff_id: int) -> tuple[str, str]:
    with service.database.read() as tx:
        row = tx.execute(select(staff.c.role, staff.c.status).where(staff.c.id == staff_id)).one()
    return row.role, row.status


def actions(service: Service) -> list[str]:
    with service.database.read() as tx:
        return list(tx.execute(select(audit_events.c.action).order_by(audit_events.c.id)).scalars())


def link_in(page: str) -> str:
    found = re.search(r"http://127\.0\.0\.1:8000(/clinic/join/[\w-]+)", page)
    assert found
    return found[1]


def test_it_invites(desk: Visitor, service: Service) -> None:
    fields = {"name": "Bo Li", "email": "Bo@Example.org", "role": "approver"}
    page = desk.submit("/clinic/staff", "/clinic/staff", fields).text
    assert "You have been invited as approver" in desk.get(link_in(page)).text
    assert "bo@example.org" in desk.get("/clinic/staff").text
    for wrong in ({"role": "chief"}, {"role": "auditor", "email": "bo"}, {"role": "auditor", "name": "x" * 81}):
        assert desk.submit("/clinic/staff", "/clinic/staff", wrong).status_code == 422
    assert actions(service).count("staff.invited") == 1


def test_it_changes_a_role_at_once(desk: Visitor, service: Service, nurse: Hired) -> None:
    with at_portal(service, nurse) as theirs:
        assert theirs.get("/clinic/audit").status_code == 403
        fields = {"do": "role", "role": "auditor"}
        assert "role has been changed" in desk.submit("/clinic/staff", f"/clinic/staff/{nurse.id}", fields).text
        assert theirs.get("/clinic/audit").status_code == 200
    assert standing(service, nurse.id) == ("auditor", "active")


def test_it_lets_somebody_go_at_once(desk: Visitor, service: Service, nurse: Hired) -> None:
    with at_portal(service, nurse) as theirs:
        assert "They have left" in desk.submit("/clinic/staff", f"/clinic/staff/{nurse.id}", {"do": "end"}).text
        assert theirs.get("/clinic").status_code == 303
    assert "1 who left" in desk.get("/clinic/staff").text
    answer = desk.submit("/clinic/staff", f"/clinic/staff/{nurse.id}", {"do": "reset"})
    assert answer.status_code == 404, "who has left does not come back by a link"


def test_it_resets_a_sign_in(desk: Visitor, service: Service, nurse: Hired) -> None:
    with at_portal(service, nurse) as theirs:
        page = desk.submit("/clinic/staff", f"/clinic/staff/{nurse.id}", {"do": "reset"}).text
        assert theirs.get("/clinic").status_code == 303
        sign_in = {"email": nurse.email, "password": PASSWORD}
        assert theirs.submit("/clinic/sign-in", "/clinic/sign-in", sign_in).status_code == 422
        link = link_in(page)
        fields = {"name": "Nkem", "password": PASSWORD, "again": PASSWORD}
        assert "Your second factor" in theirs.submit(link, link, fields).text


def test_it_keeps_one_owner(desk: Visitor, service: Service, owner: Hired, seal: Seal, now: datetime) -> None:
    for fields in ({"do": "end"}, {"do": "reset"}, {"do": "role", "role": "auditor"}):
        answer = desk.submit("/clinic/staff", f"/clinic/staff/{owner.id}", fields)
        assert (answer.status_code, "keeps one owner" in answer.text) == (422, True)
    second = hire(service.database, seal, now, owner.clinic_id, "owner", "second@example.org")
    with service.database.write() as tx:
        me = read_member(tx, owner.clinic_id, owner.id)
        assert me
        end_member(tx, seal, me, second.id, HERE, now)
        with pytest.raises(LastOwner):
            change_role(tx, seal, me, owner.id, "auditor", HERE, now)


def test_it_sees_no_other_clinics_staff(desk: Visitor, service: Service, seal: Seal, now: datetime) -> None:
    other = found_clinic(service.database, seal, now, "South Street")
    theirs = hire(service.database, seal, now, other, "enroller", "theirs@example.net")
    hire(service.database, seal, now, other, "owner", "boss@example.net")
    assert "theirs@example.net" not in desk.get("/clinic/staff").text
    for fields in ({"do": "end"}, {"do": "reset"}, {"do": "role", "role": "owner"}):
        assert desk.submit("/clinic/staff", f"/clinic/staff/{theirs.id}", fields).status_code == 404
    assert standing(service, theirs.id) == ("enroller", "active")


def test_it_says_only_to_the_invited_that_an_address_is_taken(
    desk: Visitor, service: Service, seal: Seal, now: datetime
) -> None:
    other = found_clinic(service.database, seal, now, "South Street")
    hire(service.database, seal, now, other, "owner", "boss@example.net")
    page = desk.submit("/clinic/staff", "/clinic/staff", {"email": "boss@example.net", "role": "auditor"})
    assert page.status_code == 200
    link = link_in(page.text)
    answer = desk.submit(link, link, {"name": "Boss", "password": PASSWORD, "again": PASSWORD})
    assert "can&#39;t be used here" in answer.text


def test_it_escapes_what_people_call_themselves(desk: Visitor) -> None:
    evil = "<script>alert(1)</script>\"'"
    desk.submit("/clinic/staff", "/clinic/staff", {"name": evil, "role": "auditor"})
    for path in ("/clinic/staff", f"/clinic/audit?subject={evil}&actor={evil}&since={evil}"):
        assert "<script" not in desk.get(path).text


# --- one's own account --------------------------------------------------------------------------------------------


def test_it_changes_ones_password(desk: Visitor, service: Service, owner: Hired) -> None:
    path, new = "/clinic/account/password", "four copper kettles sing"

    def change(old: str, password: str, again: str = "") -> str:
        fields = {"old": old, "password": password, "again": again or password}
        return desk.submit("/clinic/account", path, fields).text

    assert "is not your password" in change("wrong but long", new)
    assert "is not the same" in change(PASSWORD, new, "four copper kettles")
    assert "12 characters" in change(PASSWORD, "short")
    assert "Your password has been changed" in change(PASSWORD, new)
    assert desk.get("/clinic").status_code == 303
    fields = {"email": owner.email, "password": new}
    assert "<h1>Your code</h1>" in desk.submit("/clinic/sign-in", "/clinic/sign-in", fields).text


def test_it_lets_nobody_guess_the_password_at_an_open_desk(desk: Visitor, clock: FixedClock) -> None:
    fields = {"old": "wrong but long", "password": "four copper kettles sing", "again": "four copper kettles sing"}
    codes = [desk.submit("/clinic/account", "/clinic/account/password", fields).status_code for _ in range(8)]
    assert codes == [422] * 6 + [429] * 2


def test_it_makes_new_recovery_codes(desk: Visitor, clock: FixedClock) -> None:
    path = "/clinic/account/codes"
    assert desk.submit("/clinic/account", path, {"code": "000000"}).status_code == 422
    page = desk.submit("/clinic/account", path, {"code": code_at(clock.now())}).text
    assert len(set(re.findall(r"<li>([a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4})</li>", page))) == 10
    assert desk.submit("/clinic/account", path, {"code": code_at(clock.now())}).status_code == 422, "used"


def test_it_ends_sessions_elsewhere(
    desk: Visitor, service: Service, owner: Hired, nurse: Hired, clock: FixedClock
) -> None:
    with at_portal(service, owner, "192.0.2.8") as home, at_portal(service, nurse, "192.0.2.9") as theirs:
        page = desk.get("/clinic/account").text
        assert "192.0.2.8" in page
        assert "192.0.2.9" not in page, "a colleague's"
        named = re.search(r'name="session" value="([0-9a-f]{16})"', page)
        assert named
        assert "has ended" in desk.submit("/clinic/account", "/clinic/account/sessions", {"session": named[1]}).text
        assert home.get("/clinic").status_code == 303
        with service.database.read() as tx:
            colleagues = tx.execute(select(staff_sessions.c.digest).where(staff_sessions.c.staff_id == nurse.id))
            fields = {"session": colleagues.scalar_one().hex()[:16]}
        assert desk.submit("/clinic/account", "/clinic/account/sessions", fields).status_code == 404
        assert theirs.get("/clinic").status_code == 200
    with at_portal(service, owner) as third:
        clock.wind(timedelta(minutes=2))
        desk.submit("/clinic/account", "/clinic/account/sessions", {"session": "others"})
        assert third.get("/clinic").status_code == 303
    assert desk.get("/clinic").status_code == 200

"""How staff come in at the portal, and how others don't."""

import asyncio
import json
import re
from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from fakes.staff import PASSWORD, SECRET, Hired, at_portal, code_at, found_clinic, hire
from fakes.visitor import Visitor
from pyotp import TOTP
from sqlalchemy import select, update

from config.clock import FixedClock
from people.clinics import invite
from people.passwords import WeakPassword, check_password, hash_password, is_password
from people.second_factor import new_recovery_codes, new_secret, recovery_hash, step_of
from people.staff import InvitationOver, take_up
from people.staff_sessions import Visitor as Origin
from scheduler.service import Service
from scheduler.sign_ins import forget_sign_ins
from store.clinic_tables import audit_events, clinics, sign_in_tries, staff, staff_sessions
from store.seal import Seal
from web.app import create_app

WRONG = "That address and password don&#39;t fit together"
HERE = Origin("192.0.2.1", "Firefox")


@pytest.fixture
def owner(service: Service, seal: Seal, now: datetime) -> Hired:
    return hire(service.database, seal, now, found_clinic(service.database, seal, now))


@pytest.fixture
def other(service: Service) -> Iterator[Visitor]:
    """Somebody else's browser, at another address, served by another web process."""
    made = Visitor(create_app(service, lambda: None), "198.51.100.7")
    yield made
    made.close()


def knock(visitor: Visitor, email: str, password: str = PASSWORD, follow: bool = False) -> int:
    fields = {"email": email, "password": password}
    return visitor.submit("/clinic/sign-in", "/clinic/sign-in", fields, follow=follow).status_code


def come_in(visitor: Visitor, hired: Hired, clock: FixedClock) -> None:
    assert knock(visitor, hired.email) == 303
    answer = visitor.submit("/clinic/code", "/clinic/code", {"code": code_at(clock.now())})
    assert "<h1>Today</h1>" in answer.text
    clock.wind(timedelta(seconds=30))  # the next code


# --- the way in ---------------------------------------------------------------------------------------------------


def test_it_lets_in_by_password_and_code(visitor: Visitor, owner: Hired, clock: FixedClock, service: Service) -> None:
    come_in(visitor, owner, clock)
    assert visitor.get("/clinic").status_code == 200
    with service.database.read() as tx:
        assert (
            list(tx.execute(select(audit_events.c.action).order_by(audit_events.c.id)).scalars())[-1] == "sign_in.done"
        )


def test_it_opens_nothing_by_password_alone(visitor: Visitor, owner: Hired) -> None:
    assert knock(visitor, owner.email) == 303
    assert visitor.get("/clinic").headers["location"].startswith("/clinic/sign-in")


def test_it_takes_no_code_twice(visitor: Visitor, other: Visitor, owner: Hired, clock: FixedClock) -> None:
    assert knock(visitor, owner.email) == 303
    code = code_at(clock.now())
    assert visitor.submit("/clinic/code", "/clinic/code", {"code": code}, follow=False).status_code == 303
    assert knock(other, owner.email) == 303
    assert other.submit("/clinic/code", "/clinic/code", {"code": code}, follow=False).status_code == 422
    clock.wind(timedelta(seconds=30))
    assert other.submit("/clinic/code", "/clinic/code", {"code": code}, follow=False).status_code == 422
    fresh = {"code": code_at(clock.now())}
    assert other.submit("/clinic/code", "/clinic/code", fresh, follow=False).status_code == 303


def test_it_waits_ten_minutes_for_a_code(visitor: Visitor, owner: Hired, clock: FixedClock) -> None:
    assert knock(visitor, owner.email) == 303
    clock.wind(timedelta(minutes=10))
    assert visitor.get("/clinic/code").headers["location"] == "/clinic/sign-in?done=late"


def test_it_is_taken_up_once_by_invitation(
    visitor: Visitor, other: Visitor, service: Service, seal: Seal, clock: FixedClock
) -> None:
    """From the command's link to the first page: password, app, recovery codes."""
    clinic_id = found_clinic(service.database, seal, clock.now())
    with service.database.write() as tx:
        invitation = invite(tx, seal, clinic_id, "owner", actor="operator", now=clock.now())
    fields = {"name": "Amara Okafor", "email": "Amara@Example.org", "password": PASSWORD, "again": PASSWORD}
    answer = visitor.submit(invitation.path, invitation.path, fields)
    assert "Your second factor" in answer.text
    assert 'src="data:image/svg+xml' in answer.text
    found = re.search(r'class="code">([A-Z2-7 ]+)<', answer.text)
    assert found
    secret = found[1].replace(" ", "")
    assert other.get(invitation.path).status_code == 410, "used"
    assert visitor.submit("/clinic/second-factor", "/clinic/second-factor", {"code": "000000"}).status_code == 422
    code = TOTP(secret).at(int(clock.now().timestamp()))
    shown = visitor.submit("/clinic/second-factor", "/clinic/second-factor", {"code": code})
    codes = re.findall(r"<li>([a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4})</li>", shown.text)
    assert len(set(codes)) == 10
    assert "<h1>Today</h1>" in visitor.get("/clinic").text
    # A recovery code is worth one sign-in, however it is typed.
    for status in (303, 422):
        other.cookies.clear()
        assert knock(other, "amara@example.org") == 303
        typed = {"code": codes[3].upper().replace("-", " ")}
        assert other.submit("/clinic/code", "/clinic/code", typed, follow=False).status_code == status
    with service.database.read() as tx:
        row = tx.execute(select(staff)).one()
    assert codes[0] not in json.dumps(row.recovery)
    assert len(row.recovery) == 9


def test_it_keeps_an_invitation_until_it_is_taken_up(
    visitor: Visitor, service: Service, seal: Seal, clock: FixedClock
) -> None:
    clinic_id = found_clinic(service.database, seal, clock.now())
    with service.database.write() as tx:
        invitation = invite(tx, seal, clinic_id, "auditor", email="bo@example.org", actor="operator", now=clock.now())
    assert "bo@example.org" in visitor.get(invitation.path).text
    fields = {"name": "Bo", "password": "short", "again": "short"}
    assert "must have 12 characters at least" in visitor.submit(invitation.path, invitation.path, fields).text
    fields = {"name": "Bo", "password": PASSWORD, "again": PASSWORD + "x"}
    assert "is not the same" in visitor.submit(invitation.path, invitation.path, fields).text
    fields = {"name": "Bo", "password": "north street 12345", "again": "north street 12345"}
    assert "clinic&#39;s name" in visitor.submit(invitation.path, invitation.path, fields).text
    clock.wind(timedelta(days=7))
    assert visitor.get(invitation.path).status_code == 410


def test_it_gives_one_of_two_at_once_the_invitation(service: Service, seal: Seal, clock: FixedClock) -> None:
    clinic_id = found_clinic(service.database, seal, clock.now())
    with service.database.write() as tx:
        invitation = invite(tx, seal, clinic_id, "auditor", email="bo@example.org", actor="operator", now=clock.now())
    args = {"email": "", "name": "Bo Li", "password": PASSWORD, "visitor": HERE, "now": clock.now()}
    take_up(service.database, seal, invitation.token, **args)  # type: ignore[arg-type]
    with pytest.raises(InvitationOver):
        take_up(service.database, seal, invitation.token, **args)  # type: ignore[arg-type]


def test_it_gives_an_app_that_was_not_set_up_a_new_secret(
    visitor: Visitor, service: Service, owner: Hired, seal: Seal
) -> None:
    with service.database.write() as tx:
        tx.execute(update(staff).values(totp_last_step=None))
    assert knock(visitor, owner.email, follow=True) == 200
    page = visitor.get("/clinic/second-factor").text
    assert "Your second factor" in page
    assert SECRET[:4] + " " + SECRET[4:8] not in page


# --- and how others don't -----------------------------------------------------------------------------------------


def test_it_answers_alike_whether_the_account_exists(visitor: Visitor, owner: Hired) -> None:
    """Wrong password, no such account, no address at all, somebody who left: one answer, one kind of work."""
    said = set()
    for email in (owner.email, "nobody@clinic.example", "not an address", "\x00é" * 50):
        answer = visitor.submit("/clinic/sign-in", "/clinic/sign-in", {"email": email, "password": "wrong but long"})
        assert answer.status_code == 422
        said.add(re.sub(r'value="[^"]*"', "", answer.text))
    assert len(said) == 1
    assert WRONG in said.pop()


def test_it_looks_at_a_password_even_without_an_account(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same hash is made for nobody as for somebody; else the time would tell them apart."""
    looked: list[str] = []
    import people.passwords as passwords

    real = passwords._HASHER.verify

    class Watched:
        def verify(self, kept: str, password: str) -> bool:
            looked.append(kept.rsplit("$", 2)[0])  # the parameters, without salt and hash
            return real(kept, password)

    kept = hash_password(PASSWORD)
    monkeypatch.setattr(passwords, "_HASHER", passwords._HASHER)
    passwords._nobodys()
    monkeypatch.setattr(passwords, "_HASHER", Watched())
    assert is_password(kept, PASSWORD)
    assert not is_password(None, PASSWORD)
    assert not is_password(None, "nobody has this password")
    assert len(set(looked)) == 1
    assert len(looked) == 3


@pytest.mark.parametrize("email", ["owner@clinic1.example", "nobody@clinic1.example"])
def test_it_locks_out_longer_each_time(
    visitor: Visitor, other: Visitor, owner: Hired, clock: FixedClock, email: str
) -> None:
    """An account that does not exist is locked like one that does; two web processes count together."""
    for each in (visitor, other, visitor, other, visitor, other):
        assert knock(each, email, "wrong but long") == 422
    answer = visitor.submit("/clinic/sign-in", "/clinic/sign-in", {"email": email, "password": PASSWORD}, follow=False)
    assert (answer.status_code, answer.headers["retry-after"]) == (429, "30")
    assert "wait 1 minute," in answer.text
    waits = []
    for _ in range(7):
        answer = other.submit("/clinic/sign-in", "/clinic/sign-in", {"email": email, "password": "x"}, follow=False)
        assert answer.status_code == 429
        waits.append(int(answer.headers["retry-after"]))
        clock.wind(timedelta(seconds=waits[-1]))
        assert knock(other, email, "wrong but long") == 422
    assert waits == [30, 60, 120, 240, 480, 900, 900]


def test_it_forgets_failures_after_a_day_and_after_success(
    visitor: Visitor, owner: Hired, clock: FixedClock, service: Service
) -> None:
    for _ in range(4):
        assert knock(visitor, owner.email, "wrong but long") == 422
    come_in(visitor, owner, clock)
    with service.database.read() as tx:
        rows = tx.execute(select(sign_in_tries.c.failures)).scalars().all()
    assert rows == [4], "the address that tried is still watched; what succeeded is not held against it"
    clock.wind(timedelta(hours=25))
    assert knock(visitor, owner.email, "wrong but long") == 422
    with service.database.read() as tx:
        assert set(tx.execute(select(sign_in_tries.c.failures)).scalars()) == {1}


def test_it_locks_out_an_address_that_tries_many_accounts(visitor: Visitor, other: Visitor, owner: Hired) -> None:
    for number in range(20):
        assert knock(visitor, f"nurse{number}@clinic.example", "wrong but long") == 422
    assert knock(visitor, "another@clinic.example") == 429
    assert knock(other, owner.email) == 303, "others are not locked out with it"


def test_it_lets_nobody_guess_codes(visitor: Visitor, owner: Hired, clock: FixedClock) -> None:
    """Whoever has the password gets a handful of codes, not a million; a new session does not help."""
    tried = 0
    for _ in range(6):
        if knock(visitor, owner.email) != 303:
            break
        for guess in range(4):
            status = visitor.submit("/clinic/code", "/clinic/code", {"code": f"{guess:06}"}, follow=False).status_code
            tried += status == 422
    assert 0 < tried <= 5


def test_it_begins_a_session_of_its_own(visitor: Visitor, owner: Hired, clock: FixedClock) -> None:
    """A cookie that was planted before is worth nothing after, and neither is the half open one."""
    visitor.cookies.set("clinic", "planted-by-somebody-else", "127.0.0.1", "/")
    assert knock(visitor, owner.email) == 303
    half = visitor.cookies["clinic"]
    assert half != "planted-by-somebody-else"
    visitor.submit("/clinic/code", "/clinic/code", {"code": code_at(clock.now())})
    assert visitor.cookies["clinic"] not in {half, "planted-by-somebody-else"}
    for old in (half, "planted-by-somebody-else"):
        visitor.cookies.clear()
        visitor.cookies.set("clinic", old)
        assert visitor.get("/clinic").status_code == 303


def test_it_wants_the_form_key(visitor: Visitor, owner: Hired, clock: FixedClock) -> None:
    """No other site can sign somebody in or out."""
    assert visitor.post("/clinic/sign-in", {"email": owner.email, "password": PASSWORD}).status_code == 403
    come_in(visitor, owner, clock)
    assert visitor.post("/clinic/sign-out").status_code == 403
    assert visitor.post("/clinic/sign-out", {"form_key": "made-up"}).status_code == 403
    assert visitor.get("/clinic").status_code == 200


def test_it_ends_after_idleness_and_in_any_case(visitor: Visitor, owner: Hired, clock: FixedClock) -> None:
    come_in(visitor, owner, clock)
    for _ in range(50):
        clock.wind(timedelta(minutes=14))
        assert visitor.get("/clinic").status_code == 200
    clock.wind(timedelta(minutes=15))
    answer = visitor.get("/clinic")
    assert answer.headers["location"] == "/clinic/sign-in?done=over"
    assert 'clinic=""' in answer.headers["set-cookie"]
    come_in(visitor, owner, clock)
    for _ in range(51):
        clock.wind(timedelta(minutes=14))
        visitor.get("/clinic")
    clock.wind(timedelta(minutes=6))
    assert visitor.get("/clinic").status_code == 303, "twelve hours are over, however busy they were"


def test_it_signs_out(visitor: Visitor, owner: Hired, clock: FixedClock) -> None:
    come_in(visitor, owner, clock)
    token = visitor.cookies["clinic"]
    answer = visitor.submit("/clinic", "/clinic/sign-out")
    assert "You have signed out" in answer.text
    visitor.cookies.set("clinic", token)
    assert visitor.get("/clinic").status_code == 303


def test_it_ends_with_the_clinic(service: Service, owner: Hired, now: datetime) -> None:
    with at_portal(service, owner) as visitor:
        assert visitor.get("/clinic").status_code == 200
        with service.database.write() as tx:
            tx.execute(update(clinics).values(ended_at=now))
        assert visitor.get("/clinic").status_code == 303


def test_it_never_goes_where_a_request_says(visitor: Visitor, owner: Hired, clock: FixedClock) -> None:
    headers = {"host": "evil.example", "x-forwarded-host": "evil.example", "referer": "https://evil.example/"}
    for path in ("/clinic?next=https://evil.example/", "/clinic/sign-in/..//evil.example", "//evil.example/clinic"):
        answer = visitor.get(path, headers=headers)
        assert "evil.example" not in answer.headers.get("location", "") + answer.text
    assert knock(visitor, owner.email) == 303


def test_it_keeps_no_token_and_no_password(visitor: Visitor, owner: Hired, clock: FixedClock, service: Service) -> None:
    come_in(visitor, owner, clock)
    token = visitor.cookies["clinic"].encode()
    with service.database.read() as tx:
        rows = [repr(row) for table in (staff, staff_sessions, audit_events) for row in tx.execute(select(table))]
    for private in (token.decode(), PASSWORD, SECRET, owner.email, "127.0.0.1", "Okafor"):
        assert not any(private in row for row in rows), private


def test_it_hides_its_cookie(visitor: Visitor, owner: Hired) -> None:
    answer = visitor.submit("/clinic/sign-in", "/clinic/sign-in", {"email": owner.email, "password": PASSWORD}, False)
    cookie = next(value for name, value in answer.headers.multi_items() if name == "set-cookie" and "clinic=" in value)
    assert "HttpOnly" in cookie
    assert "SameSite=lax" in cookie
    assert "Path=/" in cookie


# --- its parts ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("password", "wrong"),
    [
        ("elevenchars", "12 characters"),
        ("aaaaaaaaaaaaaaaa", "among the first"),
        ("Password123456", "among the first"),
        ("!!iloveyou2026!!", "among the first"),
        ("234567890123", "among the first"),
        ("northSTREET forever", "clinic's name"),
        ("i am Amara Okafor", "your own name"),
        ("amara.o likes tea", "your own name"),
        ("a short sentence nobody says", ""),
        ("wörter die nicht passen", ""),
        ("xK9#mQ2$vL5!", ""),
        ("street lamps at noon", ""),
    ],
)
def test_it_judges_passwords_by_length_not_by_signs(password: str, wrong: str) -> None:
    names = ["North Street", "Amara Okafor", "amara.o", "Bo"]
    if not wrong:
        check_password(password, names)
        return
    with pytest.raises(WeakPassword, match=wrong):
        check_password(password, names)


def test_it_knows_a_password_however_it_is_encoded() -> None:
    assert is_password(hash_password("cafe\u0301 au lait noir"), "caf\u00e9 au lait noir")
    assert not is_password("no hash at all", PASSWORD)


def test_it_takes_the_code_of_a_neighbouring_step(now: datetime) -> None:
    secret = new_secret()
    here = int(now.timestamp()) // 30
    for away, known in ((-2, False), (-1, True), (0, True), (1, True), (2, False)):
        code = TOTP(secret).at((here + away) * 30)
        assert (step_of(secret, f"{code[:3]} {code[3:]}", now) == here + away) == known
    assert step_of(secret, "", now) is None
    assert step_of(secret, "٣" * 6, now) is None


def test_it_keeps_recovery_codes_apart(seal: Seal) -> None:
    code = new_recovery_codes()[0]
    assert recovery_hash(seal, 1, code) == recovery_hash(seal, 1, f" {code.upper()} ")
    assert recovery_hash(seal, 1, code) != recovery_hash(seal, 2, code)


def test_it_forgets_what_nobody_asks_for(visitor: Visitor, owner: Hired, clock: FixedClock, service: Service) -> None:
    come_in(visitor, owner, clock)
    for days, sessions in ((89, 2), (91, 0)):
        asyncio.run(forget_sign_ins(service, clock.now() + timedelta(days=days)))
        with service.database.read() as tx:
            assert len(tx.execute(select(staff_sessions.c.digest)).all()) == sessions
            assert tx.execute(select(sign_in_tries.c.whose)).all() == []

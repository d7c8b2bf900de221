"""A clinic's days, counted from what happened to its patients."""

from datetime import UTC, datetime, timedelta

import pytest
from fakes.patients import found_clinic, make_patient
from fakes.subscribers import AMINA, CHIDI, subscribe
from sqlalchemy import insert, select, update

from channels.channel import Scope
from channels.smtp_codes import refusal_scope
from messages.files import load_library
from people.address import parse_address
from people.optout import record_start, record_stop
from scheduler.clinic_days import LATE, RECENT, count_days
from scheduler.service import Service
from store.clinic_days import first_counted, last_counted, read_days
from store.clinic_tables import clinic_days, enrolments
from store.tables import exposures, receipts

NEW_YORK = "America/New_York"
TOUCH = next(nudge.id for nudge in load_library().of("en", "touch"))
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def sent(service: Service, subscription: int, at: datetime, state: str = "delivered", **values: object) -> None:
    """Write the receipt of a nudge that was sent, or was to be, at `at`."""
    held = {
        "subscription_id": subscription,
        "kind": "nudge",
        "channel": "sms",
        "slot_at": at,
        "sent_at": None if state in {"expired", "skipped", "waiting"} else at,
        "state": state,
        "created_at": at,
        "try_at": at,
        "expires_at": at + HOUR,
    }
    with service.database.write() as tx:
        tx.execute(insert(receipts).values(held | values))


def rated(service: Service, subscription: int, at: datetime, rating: int) -> None:
    with service.database.write() as tx:
        tx.execute(
            insert(exposures).values(
                subscription_id=subscription, nudge_id=TOUCH, seen=1, last_sent_at=at, rating=rating, due_at=at,
                rated_at=at,
            )
        )  # fmt: skip


def stop(service: Service, address: str, at: datetime) -> None:
    with service.database.write() as tx:
        record_stop(tx, service.seal, parse_address(address, "US"), means="sms", evidence={}, wording="t", now=at)


def counted(
    service: Service, clinic: int, days: int = LATE, later: timedelta = timedelta(0)
) -> dict[str, dict[str, int]]:
    """Count, and give what is not nought by day, as "03-02"."""
    now = service.clock.now() + later
    count_days(service, now, days)
    with service.database.read() as tx:
        found = read_days(tx, clinic, (now - 400 * DAY).date(), (now + 2 * DAY).date())
    return {f"{day:%m-%d}": {key: count for key, count in counts.items() if count} for day, counts in sorted(found)}


@pytest.fixture
def amina(service: Service) -> int:
    return subscribe(service, AMINA)


@pytest.fixture
def clinic(service: Service, amina: int) -> int:
    key = found_clinic(service)
    make_patient(service, key, amina)
    return key


def test_it_counts_nothing_where_there_is_no_clinic(service: Service) -> None:
    count_days(service, service.clock.now(), LATE)
    with service.database.read() as tx:
        assert tx.execute(select(clinic_days)).all() == []


def test_it_counts_a_day(service: Service, clinic: int, amina: int, now: datetime) -> None:
    sent(service, amina, now + HOUR)
    sent(service, amina, now + 2 * HOUR, "accepted")
    rated(service, amina, now + 3 * HOUR, 3)
    assert counted(service, clinic, later=4 * HOUR)["03-02"] == {
        "enrolled": 1,
        "confirmed": 1,
        "active": 1,
        "delivered": 1,
        "handed": 1,
        "hour:11": 1,
        "hour:12": 1,
        "reply:touch:3": 1,
    }


@pytest.mark.parametrize(
    ("state", "code", "channel", "cause"),
    [
        ("undelivered", "30006", "sms", "gone"),
        ("refused", "21211", "sms", "gone"),
        ("undelivered", "30003", "sms", "unreachable"),
        ("undelivered", "30007", "sms", "filtered"),
        ("refused", "21610", "sms", "opted_out"),
        ("undelivered", "30034", "sms", "stopped"),
        ("undelivered", None, "sms", "other"),
        ("refused", "550 5.1.1", "email", "gone"),
        ("refused", "552 5.2.2", "email", "unreachable"),
        ("refused", "554 5.6.0", "email", "filtered"),
        ("refused", "raised", "email", "other"),
        ("expired", None, "sms", "late"),
        ("flagged", None, "sms", "unsure"),
    ],
)
def test_it_names_why_a_nudge_did_not_arrive(
    service: Service, clinic: int, amina: int, now: datetime, state: str, code: str | None, channel: str, cause: str
) -> None:
    sent(service, amina, now + HOUR, state, error_code=code, channel=channel)
    day = counted(service, clinic, later=2 * HOUR)["03-02"]
    assert {key: count for key, count in day.items() if key.startswith("undelivered")} == {f"undelivered:{cause}": 1}


@pytest.mark.parametrize("state", ["waiting", "skipped", "cancelled", "sending", "unknown"])
def test_what_was_not_to_arrive_or_yet_may_is_not_counted(
    service: Service, clinic: int, amina: int, now: datetime, state: str
) -> None:
    sent(service, amina, now + HOUR, state)
    assert set(counted(service, clinic, later=2 * HOUR)["03-02"]) == {"enrolled", "confirmed", "active"}


def test_texts_of_our_own_are_no_nudges(service: Service, clinic: int, amina: int, now: datetime) -> None:
    sent(service, amina, now + HOUR, kind="welcome")
    assert "delivered" not in counted(service, clinic, later=2 * HOUR)["03-02"]


def test_a_nudge_that_was_asked_for_counts(service: Service, clinic: int, amina: int, now: datetime) -> None:
    sent(service, amina, now + HOUR, kind="extra", slot_at=None)
    assert counted(service, clinic, later=2 * HOUR)["03-02"]["delivered"] == 1


@pytest.mark.parametrize(
    ("zone", "at", "day"),
    [
        (
            NEW_YORK,
            datetime(2026, 3, 8, 4, 59, tzinfo=UTC),
            "03-07",
        ),  # before midnight, the night the clocks go forward
        (NEW_YORK, datetime(2026, 3, 9, 3, 59, tzinfo=UTC), "03-08"),
        ("Asia/Kathmandu", datetime(2026, 3, 8, 18, 14, tzinfo=UTC), "03-08"),  # 05:45 ahead
        ("Asia/Kathmandu", datetime(2026, 3, 8, 18, 15, tzinfo=UTC), "03-09"),
    ],
)
def test_days_are_the_clinics_own(service: Service, amina: int, zone: str, at: datetime, day: str) -> None:
    clinic = found_clinic(service, zone=zone)
    make_patient(service, clinic, amina)
    sent(service, amina, at)
    found = counted(service, clinic, later=8 * DAY)
    assert [key for key, counts in found.items() if "delivered" in counts] == [day]


def test_hours_are_the_patients_own(service: Service, amina: int, now: datetime) -> None:
    clinic = found_clinic(service, zone="Asia/Kathmandu")
    make_patient(service, clinic, amina)  # in New York, where it is 10:00
    sent(service, amina, now)
    assert counted(service, clinic, later=HOUR)["03-02"]["hour:10"] == 1


def test_the_same_days_counted_twice_are_the_same(service: Service, clinic: int, amina: int, now: datetime) -> None:
    sent(service, amina, now + HOUR)
    assert counted(service, clinic, later=2 * HOUR) == counted(service, clinic, later=2 * HOUR)


def test_what_comes_late_is_put_right(service: Service, clinic: int, amina: int, now: datetime) -> None:
    sent(service, amina, now + HOUR, "accepted")
    assert counted(service, clinic, later=5 * DAY)["03-02"]["handed"] == 1
    with service.database.write() as tx:
        tx.execute(update(receipts).values(state="delivered"))
    assert "delivered" not in counted(service, clinic, RECENT, later=5 * DAY)["03-02"]
    assert counted(service, clinic, LATE, later=5 * DAY)["03-02"]["delivered"] == 1


def test_days_that_nobody_counted_are_counted(service: Service, clinic: int, amina: int, now: datetime) -> None:
    counted(service, clinic, RECENT)
    sent(service, amina, now + 3 * DAY)
    found = counted(service, clinic, RECENT, later=70 * DAY)
    assert found["03-05"]["delivered"] == 1
    assert len(found) == 71
    with service.database.read() as tx:
        first, last = first_counted(tx, clinic), last_counted(tx, clinic)
    assert (str(first), str(last[0] if last else "")) == ("2026-03-02", "2026-05-11")


def test_who_opted_out_is_no_longer_active(service: Service, clinic: int, now: datetime) -> None:
    stop(service, AMINA, now + DAY)
    stop(service, AMINA, now + DAY + HOUR)
    found = counted(service, clinic, later=3 * DAY)
    assert [found[day].get("active", 0) for day in ("03-02", "03-03", "03-04", "03-05")] == [1, 0, 0, 0]
    assert [found[day].get("optouts", 0) for day in ("03-02", "03-03", "03-04", "03-05")] == [0, 1, 0, 0]


def test_who_starts_again_is_active_again(service: Service, clinic: int, now: datetime) -> None:
    stop(service, AMINA, now + DAY)
    with service.database.write() as tx:
        address = parse_address(AMINA, "US")
        record_start(tx, service.seal, address, means="sms", evidence={}, wording="t", now=now + 2 * DAY)
    found = counted(service, clinic, later=3 * DAY)
    assert [found[day].get("active", 0) for day in ("03-02", "03-03", "03-04", "03-05")] == [1, 0, 1, 1]


def test_what_patients_do_on_their_own_does_not_count(service: Service, clinic: int, amina: int, now: datetime) -> None:
    sent(service, amina, now - HOUR)
    with service.database.write() as tx:
        tx.execute(update(enrolments).values(status="ended", ended_at=now + DAY))
    sent(service, amina, now + 2 * DAY)
    rated(service, amina, now + 2 * DAY, 4)
    stop(service, AMINA, now + 2 * DAY)
    found = counted(service, clinic, later=3 * DAY)
    assert found == {"03-02": {"enrolled": 1, "confirmed": 1, "active": 1}, "03-03": {}, "03-04": {}, "03-05": {}}


def test_others_patients_do_not_count(service: Service, clinic: int, amina: int, now: datetime) -> None:
    other = found_clinic(service, "Hill")
    make_patient(service, other, chidi := subscribe(service, CHIDI))
    for whose, hours in ((amina, 1), (chidi, 1), (chidi, 2)):
        sent(service, whose, now + hours * HOUR)
        if hours == 1:
            rated(service, whose, now + hours * HOUR, 1)
    days = [counted(service, which, later=3 * HOUR)["03-02"] for which in (clinic, other)]
    assert [(day["delivered"], day["reply:touch:1"], day["enrolled"]) for day in days] == [(1, 1, 1), (2, 1, 1)]


@pytest.mark.parametrize(
    ("name", "scope"),
    [("550 5.1.1", Scope.ADDRESS), ("554 5.6.0", Scope.CONTENT), ("421", Scope.MESSAGE), ("raised", Scope.MESSAGE)],
)
def test_it_tells_whom_a_mail_servers_refusal_concerns(name: str, scope: Scope) -> None:
    assert refusal_scope(name) is scope


def test_it_counts_where_a_clinic_was_made_by_a_clock_ahead(service: Service) -> None:
    """One such clinic keeps no other's days from being counted."""
    found_clinic(service)
    count_days(service, service.clock.now() - timedelta(days=2), 2)

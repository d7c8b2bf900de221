"""What happened to a clinic's patients, counted: what its days are made of. Instants come as quarters of an hour.

A patient's events count for a clinic from the enrolment to its end: what they do on their own is no clinic's business.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    and_,
    case,
    cast,
    extract,
    func,
    or_,
    select,
    type_coerce,
)

from store.clinic_tables import enrolments
from store.kinds import NUDGES
from store.tables import consent_events, exposures, receipts, subscriptions

_QUARTER = timedelta(minutes=15)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_DAY = timedelta(days=1)
_STARTS, _STOPS = ("granted", "restarted"), ("revoked", "ended", "erased", "reassigned")


@dataclass(frozen=True, slots=True)
class Sends:
    """So many nudges that had this fate, at patients in this zone, within a quarter of an hour from `at` on."""

    at: datetime
    zone: str
    channel: str
    state: str
    code: str
    count: int


@dataclass(frozen=True, slots=True)
class Answers:
    """So many answers of 1 to 4 to one nudge by a clinic's patients, within a quarter of an hour from `at` on."""

    clinic_id: int
    at: datetime
    nudge_id: str
    rating: int
    count: int


@dataclass(frozen=True, slots=True)
class Crowd:
    """How many were enrolled and confirmed between two instants, and how many stood enrolled at the later one."""

    enrolled: int
    confirmed: int
    standing: int


@dataclass(frozen=True, slots=True)
class Stop:
    """A patient's nudges were stopped at `at`, by their own will or not; `starts` are when they began again."""

    person_id: int
    at: datetime
    willed: bool
    confirmed_at: datetime | None
    ended_at: datetime | None
    starts: tuple[datetime, ...] = ()


def count_sends(connection: Connection, clinic_id: int, since: datetime, until: datetime) -> Iterator[Sends]:
    """Count what became of the nudges of a clinic's patients that were sent, or were to be, from `since` to `until`."""
    moment = func.coalesce(receipts.c.sent_at, receipts.c.slot_at, receipts.c.created_at)
    slots = (receipts.c.slot_at >= since - _DAY) & (receipts.c.slot_at < until)
    asked = receipts.c.slot_at.is_(None) & (receipts.c.created_at >= since - _DAY)
    quarter = _quarter(connection, moment)
    for theirs in (slots, asked):  # each by the index of a subscription's slots
        columns = (quarter, subscriptions.c.zone, receipts.c.channel, receipts.c.state, receipts.c.error_code)
        statement = (
            select(*columns, func.count())
            .select_from(_patients().join(receipts, receipts.c.subscription_id == subscriptions.c.id))
            .where(enrolments.c.clinic_id == clinic_id, theirs, receipts.c.kind.in_(NUDGES), _enrolled(moment))
            .group_by(*columns)
        )
        for number, zone, channel, state, code, count in connection.execute(statement):
            at = _at(number)
            if since <= at < until:
                yield Sends(at, zone, channel, state, code or "", count)


def count_answers(connection: Connection, since: datetime, until: datetime) -> list[Answers]:
    """Count the answers of all clinics' patients, by nudge; each person's latest answer to a nudge is the one."""
    rated = exposures.c.rated_at
    columns = (enrolments.c.clinic_id, _quarter(connection, rated), exposures.c.nudge_id, exposures.c.rating)
    statement = (
        select(*columns, func.count())
        .select_from(exposures)
        .join(subscriptions, subscriptions.c.id == exposures.c.subscription_id)
        .join(enrolments, enrolments.c.person_id == subscriptions.c.person_id)
        .where(rated.is_not(None), rated >= since, rated < until, exposures.c.rating.is_not(None), _enrolled(rated))
        .group_by(*columns)
    )
    return [Answers(row[0], _at(row[1]), *row[2:]) for row in connection.execute(statement)]


def count_crowd(connection: Connection, clinic_id: int, instants: Sequence[datetime]) -> list[Crowd]:
    """Count between each two of these instants; the list is one shorter than they are."""
    enrolled, confirmed, ended = enrolments.c.enrolled_at, enrolments.c.confirmed_at, enrolments.c.ended_at
    conditions: list[ColumnElement[bool]] = []
    for since, until in pairwise(instants):
        conditions += ((enrolled >= since) & (enrolled < until), (confirmed >= since) & (confirmed < until))
        conditions.append((confirmed < until) & or_(ended.is_(None), ended >= until))
    sums = [func.coalesce(func.sum(case((condition, 1), else_=0)), 0) for condition in conditions]
    row = connection.execute(select(*sums).where(enrolments.c.clinic_id == clinic_id)).one()
    return [Crowd(*map(int, row[place : place + 3])) for place in range(0, len(row), 3)]


def list_stops(connection: Connection, clinic_id: int) -> list[Stop]:
    """List the stops of a clinic's patients while they were enrolled, each with the starts that came after it."""
    at, person = consent_events.c.at, consent_events.c.person_id
    stops = (
        select(person, at, consent_events.c.event, enrolments.c.confirmed_at, enrolments.c.ended_at)
        .join(enrolments, enrolments.c.person_id == person)
        .where(enrolments.c.clinic_id == clinic_id, consent_events.c.event.in_(_STOPS), at >= enrolments.c.enrolled_at)
        .where(or_(enrolments.c.ended_at.is_(None), at <= enrolments.c.ended_at))
    )
    rows = connection.execute(stops).all()
    starts: dict[int, list[datetime]] = {}
    if rows:
        again = select(person, at).where(
            person.in_(stops.with_only_columns(person)), consent_events.c.event.in_(_STARTS)
        )
        for person_id, began in connection.execute(again):
            starts.setdefault(person_id, []).append(began)
    return [
        Stop(
            row[0], row[1], row[2] == "revoked", row[3], row[4], tuple(t for t in starts.get(row[0], ()) if t > row[1])
        )
        for row in rows
    ]


def _patients() -> Any:
    """Join enrolments to all subscriptions that their people ever had: somebody may move to another number."""
    return enrolments.join(subscriptions, subscriptions.c.person_id == enrolments.c.person_id)


def _enrolled(moment: ColumnElement[Any]) -> ColumnElement[bool]:
    ended = enrolments.c.ended_at
    return and_(moment >= enrolments.c.enrolled_at, or_(ended.is_(None), moment < ended))


def _quarter(connection: Connection, moment: ColumnElement[Any]) -> ColumnElement[int]:
    """Number the quarters of an hour since 1970. Every zone's hours and days begin with one."""
    if connection.dialect.name == "sqlite":
        return type_coerce(moment, BigInteger) // int(_QUARTER.total_seconds() * 1_000_000)
    return cast(func.floor(extract("epoch", moment) / _QUARTER.total_seconds()), BigInteger)


def _at(quarter: int) -> datetime:
    return _EPOCH + quarter * _QUARTER

"""The audit as an auditor reads it: filtered, a page at a time, and as CSV."""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Annotated, Any
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from fastapi import APIRouter
from sqlalchemy import Row
from starlette.datastructures import QueryParams
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from people.staff_sign_in import name_of
from store.audit import list_events
from store.staff import list_members
from web.clinic.shell import Place, page
from web.clinic.visit import Visit, reads

router = APIRouter(include_in_schema=False)
PLACE = Place("/clinic/audit", "Audit", "shield", frozenset({"owner", "auditor"}), "Clinic")
Reader = Annotated[Visit, reads()]
_PAGE, _BATCH = 50, 1_000
_YEARS = range(2000, 2200)
_KINDS = (
    ("", "Everything"),
    ("sign_in", "Signing in"),
    ("staff", "Staff"),
    ("clinic", "Settings"),
    ("wording", "Consent wording"),
    ("patient", "Patients"),
    ("enrolment", "Enrolments"),
    ("import", "Imports"),
    ("alert", "Alerts"),
    ("content", "Content"),
    ("report", "Reports"),
    ("key", "Keys"),
    ("hook", "Webhooks"),
    ("audit", "The audit itself"),
)


@dataclass(frozen=True, slots=True)
class Filter:
    """What of the audit is wanted; empty means all. `until` is the last day that counts."""

    actor: str
    action: str
    subject: str
    since: str
    until: str
    before: int | None

    def arguments(self, zone: str) -> dict[str, Any]:
        """Give what the store is asked with; a date that can't be read counts as none."""
        first, last = _day(self.since, zone), _day(self.until, zone)
        return {
            "actor": self.actor,
            "action": self.action,
            "subject": self.subject,
            "since": first,
            "until": last + timedelta(days=1) if last else None,
        }

    def query(self, **more: Any) -> str:
        """Write the filter as a query."""
        held = {name: getattr(self, name) for name in ("actor", "action", "subject", "since", "until")} | more
        return urlencode({name: value for name, value in held.items() if value})


@router.get("/clinic/audit")
def show_audit(who: Reader, request: Request) -> Response:
    """Show what was done and looked at, the newest first. Looking is noted, too."""
    wanted = _filter(request.query_params)
    service = who.door.service
    with service.database.write() as tx:
        rows = list_events(
            tx, who.clinic.id, before_id=wanted.before, limit=_PAGE + 1, **wanted.arguments(who.clinic.zone)
        )
        who.note(tx, "audit.read")
    with service.database.read() as tx:
        names = _names(who, tx)
    more = len(rows) > _PAGE
    return page(
        request,
        who,
        "audit.html",
        title="Audit",
        lines=[_line(who, row, names) for row in rows[:_PAGE]],
        wanted=wanted,
        kinds=_KINDS,
        actors=[("", "Anybody"), *names.items(), ("operator", "Operator"), ("system", "Kindling itself")],
        older=f"?{wanted.query(before=rows[_PAGE - 1].id)}" if more else "",
        newest=f"?{wanted.query()}" if wanted.before else "",
        export=f"/clinic/audit.csv?{wanted.query()}",
    )


@router.get("/clinic/audit.csv")
def export_audit(who: Reader, request: Request) -> Response:
    """Hand out what the filter finds, all of it. The export is noted."""
    wanted = _filter(request.query_params)
    with who.door.service.database.write() as tx:
        kept = {name: value for name, value in wanted.arguments(who.clinic.zone).items() if value}
        who.note(tx, "audit.exported", **{name: str(value) for name, value in kept.items()})
        names = _names(who, tx)
    headers = {"content-disposition": 'attachment; filename="audit.csv"'}
    return StreamingResponse(_csv(who, wanted, names), media_type="text/csv; charset=utf-8", headers=headers)


def _csv(who: Visit, wanted: Filter, names: dict[str, str]) -> Iterator[bytes]:
    yield _row(["id", "at", "who", "name", "action", "subject", "detail", "network address"]).encode()
    before: int | None = None
    while True:
        with who.door.service.database.read() as tx:
            rows = list_events(tx, who.clinic.id, before_id=before, limit=_BATCH, **wanted.arguments(who.clinic.zone))
        for row in rows:
            line = _line(who, row, names)
            cells = [row.id, row.at.isoformat(), row.actor, line["name"], row.action, row.subject]
            yield _row([*cells, line["detail"], line["address"]]).encode()
        if len(rows) < _BATCH:
            return
        before = rows[-1].id


def _row(cells: list[Any]) -> str:
    """Write a row; a cell that a spreadsheet would take for a formula is quoted with '."""
    out = io.StringIO()
    texts = [str(cell) for cell in cells]
    csv.writer(out).writerow([f"'{text}" if text[:1] in "=+-@\t\r" and text else text for text in texts])
    return out.getvalue()


def _line(who: Visit, row: Row[Any], names: dict[str, str]) -> dict[str, Any]:
    seal = who.door.service.seal
    return {
        "id": row.id,
        "at": row.at,
        "name": names.get(row.actor, {"operator": "Operator", "system": "Kindling"}.get(row.actor, row.actor)),
        "action": row.action,
        "subject": names.get(row.subject, row.subject),
        "detail": _words(row.detail),
        "address": seal.open(row.address_sealed) if row.address_sealed else "",
    }


def _words(detail: dict[str, Any]) -> str:
    said = []
    for name, value in detail.items():
        if isinstance(value, dict) and value.keys() == {"before", "after"}:
            value = f"{_plain(value['before'])} → {_plain(value['after'])}"
        said.append(f"{name.replace('_', ' ')}: {_plain(value)}")
    return "; ".join(said)


def _plain(value: Any) -> str:
    if isinstance(value, list):
        return ", ".join(map(_plain, value))
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "none" if value in (None, "") else str(value)


def _names(who: Visit, tx: Any) -> dict[str, str]:
    seal = who.door.service.seal
    return {f"staff:{each.id}": name_of(seal, each) or f"Staff {each.id}" for each in list_members(tx, who.clinic.id)}


def _filter(query: QueryParams) -> Filter:
    fields = {name: query.get(name, "")[:60] for name in ("actor", "action", "subject", "since", "until")}
    before = query.get("before", "")
    return Filter(
        **fields, before=int(before) if before.isascii() and before.isdecimal() and len(before) < 16 else None
    )


def _day(text: str, zone: str) -> datetime | None:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return datetime.combine(day, time(), ZoneInfo(zone)) if day.year in _YEARS else None

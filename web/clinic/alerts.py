"""Alerts: a patient may be in danger. Who and when, never what they wrote."""

from typing import Annotated

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from people.staff_sign_in import name_of
from store.alerts import list_alerts, see_alert
from store.staff import list_members
from store.worklists import labels_of
from web.clinic.patients import number
from web.clinic.shell import Place, page
from web.clinic.visit import Enroller, RowId, Visit, not_here, reads
from web.door import TheDoor
from web.fields import Form

router = APIRouter(include_in_schema=False)
PLACE = Place("/clinic/alerts", "Alerts", "bell", frozenset({"owner", "enroller", "auditor"}), "Patients")
PAGE = 50
KINDS = {"crisis": "may be in danger from themselves", "violence": "may be in danger from somebody else"}


@router.get("/clinic/alerts")
def show_alerts(who: Annotated[Visit, reads("enroller")], request: Request) -> Response:
    """Show alerts, the newest first; those that nobody has taken up stand out."""
    unseen = request.query_params.get("all") is None
    before, seal = number(request.query_params.get("before", "")), who.door.service.seal
    with who.door.service.database.write() as tx:
        rows = list_alerts(tx, who.clinic.id, unseen=unseen, before_id=before, limit=PAGE + 1)
        labels = labels_of(tx, who.clinic.id, [row.person_id for row in rows])
        names = {each.id: name_of(seal, each) for each in list_members(tx, who.clinic.id)}
        who.note(tx, "alert.read", count=min(len(rows), PAGE))
    lines = []
    for row in rows[:PAGE]:
        enrolment_id, sealed = labels.get(row.person_id, (0, None))
        lines.append(
            {
                "id": row.id,
                "patient": enrolment_id,
                "name": seal.open(sealed) if sealed else f"Patient {enrolment_id}",
                "kind": KINDS[row.kind],
                "at": row.at,
                "seen_by": names.get(row.seen_by, "") if row.seen_at else "",
                "seen_at": row.seen_at,
            }
        )
    every = "" if unseen else "all=1&"
    older = f"?{every}before={rows[PAGE - 1].id}" if len(rows) > PAGE else ""
    return page(
        request,
        who,
        "alerts.html",
        title="Alerts",
        done={"seen": "Noted: you have taken it up."},
        lines=lines,
        unseen=unseen,
        older=older,
        newest=f"?{every}" if before else "",
    )


@router.post("/clinic/alerts/{alert_id}")
def take_up(who: Enroller, alert_id: RowId, form: Form, door: TheDoor) -> Response:
    """Note that somebody has taken an alert up."""
    del form
    with door.service.database.write() as tx:
        if see_alert(tx, who.clinic.id, alert_id, who.member.id, door.now()):
            who.note(tx, "alert.seen", f"alert:{alert_id}")
        elif not any(row.id == alert_id for row in list_alerts(tx, who.clinic.id, before_id=alert_id + 1, limit=1)):
            not_here()
    return door.see("/clinic/alerts?done=seen")

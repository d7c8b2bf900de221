"""A clinic's settings."""

from collections.abc import Mapping
from typing import Annotated, Any

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from people.address import BadAddress
from people.clinic_settings import MOST_PER_WEEK, QUIET_PROFILES, BadClinicSetting, ClinicSettings
from people.clinics import Details, change_clinic, details_of
from people.hipaa import gaps
from scheduler.cadence import UnreadableCadence, parse_cadence
from web.choices import zone_names
from web.clinic.shell import Place, page
from web.clinic.visit import Owner, Visit, reads
from web.door import Door, TheDoor
from web.fields import Form
from web.languages import LANGUAGES

router = APIRouter(include_in_schema=False)
PLACE = Place("/clinic/settings", "Settings", "settings", frozenset({"owner", "auditor"}), "Clinic")
LABELS = {
    "name": "Name",
    "sender_name": "Sender",
    "zone": "Time zone",
    "language": "First language",
    "languages": "Languages",
    "opens": "Nudges from",
    "closes": "Nudges until",
    "quiet": "Quiet hours",
    "most_per_week": "At most",
    "default_cadence": "Rhythm to begin with",
    "crisis": "Crisis contact",
    "retention_months": "Kept for",
    "part2": "42 CFR Part 2",
    "hipaa": "HIPAA mode",
}
_QUIET = {
    "country": "Those of the patient's country",
    "strict": "Strict: only on workdays, 10:00 to 17:00",
}


@router.get("/clinic/settings")
def show_settings(who: Annotated[Visit, reads()], request: Request, door: TheDoor) -> Response:
    """Show what the clinic has set."""
    return _show(request, who, _values(details_of(door.service.seal, who.clinic)), {})


@router.post("/clinic/settings")
def do_settings(who: Owner, request: Request, form: Form, door: TheDoor) -> Response:
    """Save what the clinic sets."""
    values = {name: form.get(name, "") for name in LABELS} | {"languages": form.getlist("languages")}
    service = door.service
    try:
        wanted = _read(values, door)
        with service.database.write() as tx:
            change_clinic(
                tx,
                service.seal,
                who.clinic.id,
                wanted,
                program=door.settings.program,
                actor=who.actor,
                now=door.now(),
                address=who.visitor.address,
            )
    except BadClinicSetting as wrong:
        return _show(request, who, values, {wrong.field: wrong.message})
    except BadAddress as wrong:
        return _show(request, who, values, {"crisis": str(wrong)})
    return door.see("/clinic/settings?done=saved")


def _read(values: Mapping[str, Any], door: Door) -> Details:
    """Read the form; raises BadClinicSetting."""
    try:
        cadence = parse_cadence(values["default_cadence"])
    except UnreadableCadence as wrong:
        raise BadClinicSetting("default_cadence", str(wrong)) from None
    settings = ClinicSettings(
        quiet=values["quiet"],
        opens=values["opens"],
        closes=values["closes"],
        languages=tuple(each for each in LANGUAGES if each in values["languages"]),
        most_per_week=_number("most_per_week", values),
        default_cadence=values["default_cadence"],
        retention_months=_number("retention_months", values),
        part2=values["part2"] == "yes",
        hipaa=values["hipaa"] == "yes",
    )
    if cadence.per_week > settings.most_per_week:
        raise BadClinicSetting("default_cadence", "is quicker than what you allow at most")
    missing = _gaps(door) if settings.hipaa else []
    if missing:
        raise BadClinicSetting("hipaa", "can't be on yet: " + "; ".join(missing))
    return Details(
        **{name: values[name] for name in ("name", "sender_name", "zone", "language", "crisis")}, settings=settings
    )


def _number(field: str, values: Mapping[str, str]) -> int:
    if not (values[field].isascii() and values[field].isdecimal() and len(values[field]) <= 3):
        raise BadClinicSetting(field, "must be a number")
    return int(values[field])


def _values(details: Details) -> dict[str, Any]:
    """Give the fields of the form as they stand."""
    settings = details.settings
    held: dict[str, Any] = {name: str(getattr(settings, name, "")) for name in LABELS}
    held |= {name: getattr(details, name) for name in ("name", "sender_name", "zone", "language", "crisis")}
    held |= {name: "yes" if getattr(settings, name) else "" for name in ("part2", "hipaa")}
    return held | {"languages": list(settings.languages)}


def _gaps(door: Door) -> list[str]:
    settings = door.settings
    return gaps(settings.public_url, settings.twilio, settings.email, settings.portal)


def _show(request: Request, who: Visit, values: Mapping[str, Any], errors: dict[str, str]) -> Response:
    return page(
        request,
        who,
        "settings.html",
        422 if errors else 200,
        title="Settings",
        done={"saved": "Your settings have been saved."},
        values=values,
        errors=errors,
        labels=LABELS,
        zones=zone_names(),
        languages=list(LANGUAGES.items()),
        profiles=[(each, _QUIET[each]) for each in QUIET_PROFILES],
        most=MOST_PER_WEEK,
        missing=_gaps(who.door),
        prefix=who.door.settings.program.prefix,
    )

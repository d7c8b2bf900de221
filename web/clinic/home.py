"""The portal's first page: what there is to do today, and how things stand."""

from dataclasses import dataclass

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from people.clinic_settings import ROLES
from store.alerts import count_unseen
from store.enrolments import count_enrolments
from store.worklists import MOST_COUNTED, List, count_work
from web.clinic.shell import Place, page
from web.clinic.visit import TheStaff, Visit

router = APIRouter(include_in_schema=False)
PLACE = Place("/clinic", "Today", "home", frozenset(ROLES))


@dataclass(frozen=True, slots=True)
class Tile:
    """A number, and where it leads: "" where there is no such page, or it isn't for the visitor's role."""

    number: int
    what: str
    path: str = ""
    urgent: bool = False
    most: int = 0  # as far as was counted, 0 for to the end

    @property
    def words(self) -> str:
        """The number, as far as it is known."""
        return f"{self.number:,}{'+' if self.most and self.number >= self.most else ''}"


@router.get("/clinic")
def home(who: TheStaff, request: Request) -> Response:
    """Show what there is to do today. Only counts that an index answers: this page is opened all day long."""
    with who.door.service.database.read() as tx:
        counts = count_enrolments(tx, who.clinic.id)
        alerts = count_unseen(tx, who.clinic.id)
        work = count_work(tx, who.clinic.id, who.door.now())
    invited = counts.get("invited", 0)
    to_do = [
        Tile(alerts, "may be in danger", _seen(who, "/clinic/alerts"), urgent=True),
        *(_work(who, which, work[which]) for which in _TO_DO),
    ]
    standing = [
        Tile(counts.get("active", 0), "get nudges", _seen(who, "/clinic/patients")),
        Tile(invited, "invited", _seen(who, "/clinic/patients")),
        Tile(counts.get("ended", 0) + counts.get("transferred", 0), "ended", _seen(who, "/clinic/patients")),
    ]
    return page(
        request,
        who,
        "home.html",
        title="Today",
        to_do=[tile for tile in to_do if tile.number],
        standing=standing,
        nobody=not any(counts.values()),
        no_contact=who.may("auditor") and who.clinic.crisis_channel is None,
        enrol=_seen(who, "/clinic/enrol") if who.may("enroller") else "",
    )


# Of the worklists, those in which something waits for staff, and what to call it.
_TO_DO: dict[List, str] = {
    "unconfirmed": "invited, not answered yet",
    "undeliverable": "can't be reached",
    "reassigned": "numbers given up",
    "opted_out": "opted out",
    "silent": "asked again, silent",
}


def _work(who: Visit, which: List, number: int) -> Tile:
    path = _seen(who, "/clinic/worklists")
    return Tile(number, _TO_DO[which], f"{path}?list={which}" if path else "", most=MOST_COUNTED)


def _seen(who: Visit, path: str) -> str:
    """Give a path if it is in the visitor's navigation."""
    return path if any(place.path == path and who.role in place.roles for place in who.door.places) else ""

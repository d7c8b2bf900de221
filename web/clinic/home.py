"""The portal's first page."""

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from people.clinic_settings import ROLES
from web.clinic.shell import Place, page
from web.clinic.visit import TheStaff

router = APIRouter(include_in_schema=False)
PLACE = Place("/clinic", "Today", "home", frozenset(ROLES))


@router.get("/clinic")
def home(who: TheStaff, request: Request) -> Response:
    """Show what there is to do today."""
    return page(request, who, "home.html", title="Today")

"""Every route of the portal says who may come in, and keeps to it."""

import re
from datetime import datetime

import pytest
from fakes.staff import at_portal, found_clinic, hire
from fastapi.routing import APIRoute

from people.clinic_settings import ROLES
from scheduler.service import Service
from store.seal import Seal
from web.app import create_app
from web.clinic.rooms import ROOMS
from web.clinic.visit import Anybody, Needs, needs

# Without a session: the doors one signs in by, and nothing else.
OPEN = {"/clinic/sign-in", "/clinic/code", "/clinic/join/{token}", "/clinic/second-factor"}
# What changes something, and is an auditor's own all the same.
THEIR_OWN = {"/clinic/sign-out", "/clinic/account/password", "/clinic/account/codes", "/clinic/account/sessions"}


def routes() -> list[APIRoute]:
    found = [route for room in ROOMS for route in room.router.routes if isinstance(route, APIRoute)]
    assert all(route.path.startswith("/clinic") for route in found)
    return found


def asked_of(route: APIRoute) -> list[Needs | Anybody]:
    return [each.call for each in route.dependant.dependencies if isinstance(each.call, Needs | Anybody)]


def named(route: APIRoute) -> str:
    return f"{'/'.join(sorted(route.methods))} {route.path}"


@pytest.mark.parametrize("route", routes(), ids=named)
def test_it_states_who_may_come_in(route: APIRoute) -> None:
    asked = asked_of(route)
    assert len(asked) == 1, "a route states its roles once: `who: Annotated[Visit, needs(…)]` or `_: Open`"
    assert route.dependant.dependencies[0].call is asked[0], "and first, before a form is read"
    assert isinstance(asked[0], Anybody) == (route.path in OPEN)


@pytest.mark.parametrize("route", routes(), ids=named)
def test_it_lets_an_auditor_change_nothing(route: APIRoute) -> None:
    for asked in asked_of(route):
        if isinstance(asked, Needs) and route.methods - {"GET", "HEAD"} and route.path not in THEIR_OWN:
            assert "auditor" not in asked.roles


def test_it_has_every_portal_route_in_a_room(service: Service) -> None:
    """No route under /clinic comes from elsewhere, where nobody looks whether it states its roles."""
    app = create_app(service, lambda: None)
    paths = {getattr(route, "path", "") for route in app.routes}
    assert {path for path in paths if path.startswith("/clinic")} <= {route.path for route in routes()}


@pytest.mark.parametrize("route", [route for route in routes() if route.path not in OPEN], ids=named)
def test_it_turns_others_away(route: APIRoute, service: Service, seal: Seal, now: datetime) -> None:
    """Each role at each route: 403 for who has no business there; without a session, the way to the sign-in."""
    database = service.database
    clinic_id = found_clinic(database, seal, now)
    path = re.sub(r"\{[^}]+\}", "1", route.path)
    asked = next(each for each in asked_of(route) if isinstance(each, Needs))
    method = sorted(route.methods)[0]
    for role in ROLES:
        with at_portal(service, hire(database, seal, now, clinic_id, role)) as visitor:
            # Without a form key whoever may come in gets 403, too, but on another page.
            answer = visitor.ask(method, path)
            assert ("This isn&#39;t part of your role" in answer.text) == (role not in asked.roles), role
            assert answer.status_code != 500
            visitor.cookies.clear()
            answer = visitor.ask(method, path)
            assert (answer.status_code, answer.headers["location"]) == (303, "/clinic/sign-in")


def test_it_knows_its_roles() -> None:
    with pytest.raises(ValueError, match="no such role: nurse"):
        needs("nurse")

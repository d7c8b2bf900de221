"""The portal in a real browser: an owner comes in by their link, and every page is looked at."""

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from fakes.browsing import DESK, PHONE, Looked, chromium, looking, site_of
from fakes.staff import PASSWORD, found_clinic, hire
from fastapi.routing import APIRoute
from playwright.sync_api import Browser, ViewportSize
from pyotp import TOTP

from channels.channel import Channel
from channels.outbox import Outbox
from config.clock import FixedClock
from config.settings import Settings
from messages.library import Library
from people.clinics import invite
from scheduler.live_library import LiveLibrary
from scheduler.service import Service
from store.database import Database
from store.seal import Seal
from web.clinic.rooms import ROOMS

pytestmark = pytest.mark.browser
# Beside the plain GET pages: what hands out a file, and what only a step before leads to.
NO_PAGES = (".csv", "/second-factor", "/code", "/sign-in", "/template", "/fhir")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as opened:
        yield opened


@pytest.fixture
def service(settings: Settings, clock: FixedClock, sqlite_url: str, seal: Seal, library: Library) -> Iterator[Service]:
    channels: dict[str, Channel] = {
        name: Outbox(settings.data_dir / "outbox", name, clock) for name in ("sms", "email")
    }
    database = Database(sqlite_url)
    yield Service(settings, clock, database, seal, LiveLibrary(library, settings), channels)
    database.close()


def plain_pages() -> list[str]:
    routes = [route for room in ROOMS for route in room.router.routes if isinstance(route, APIRoute)]
    paths = {route.path for route in routes if "GET" in route.methods and "{" not in route.path}
    return sorted(path for path in paths if not path.endswith(NO_PAGES))


@pytest.mark.parametrize(
    ("size", "scheme"),
    [
        (PHONE, "light"),
        pytest.param(DESK, "dark", marks=pytest.mark.slow),
        pytest.param(PHONE, "dark", marks=pytest.mark.slow),
        pytest.param(DESK, "light", marks=pytest.mark.slow),
    ],
    ids=["phone-light", "desk-dark", "phone-dark", "desk-light"],
)
def test_it_is_a_place_to_work_in(
    browser: Browser, service: Service, clock: FixedClock, size: ViewportSize, scheme: str
) -> None:
    now = clock.now()
    clinic_id = found_clinic(service.database, service.seal, now)
    with service.database.write() as tx:
        link = invite(tx, service.seal, clinic_id, "owner", actor="operator", now=now).path
    for role in ("enroller", "auditor"):
        hire(service.database, service.seal, now, clinic_id, role)
    with site_of(service) as site, looking(browser, site, size, scheme) as looked:
        come_in_by_link(looked, link, now)
        for path in plain_pages():
            looked.go(path)
            looked.inspect("portal-" + (path.removeprefix("/clinic").strip("/").replace("/", "-") or "home"))
        sign_out_and_in(looked, clock)
        invite_somebody(looked)
        looked.go("/clinic/nowhere")
        looked.inspect("portal-404")


def come_in_by_link(looked: Looked, link: str, now: datetime) -> None:
    page = looked.page
    looked.go(link)
    looked.inspect("portal-join")
    page.get_by_label("Your name").fill("Amara Okafor")
    page.get_by_label("E-mail address").fill("amara@example.org")
    page.get_by_label("Password", exact=True).fill("short")
    page.get_by_label("Password, again").fill("short")
    page.get_by_role("button", name="Continue").click()
    looked.inspect("portal-join-mistake")
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.get_by_label("Password, again").fill(PASSWORD)
    page.get_by_role("button", name="Continue").click()
    looked.inspect("portal-second-factor")
    looked.secret = page.locator(".code").inner_text().replace(" ", "")
    page.get_by_label("Type the code").fill(TOTP(looked.secret).at(int(now.timestamp())))
    page.get_by_role("button", name="Continue").click()
    looked.inspect("portal-recovery-codes")
    page.get_by_role("link", name="I have kept them").click()
    assert page.locator("h1").inner_text() == "Today"


def sign_out_and_in(looked: Looked, clock: FixedClock) -> None:
    page = looked.page
    page.get_by_role("button", name="Sign out").click()
    looked.inspect("portal-sign-in")
    page.get_by_label("E-mail address").fill("amara@example.org")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Continue").click()
    looked.inspect("portal-code")
    now = clock.wind(timedelta(seconds=60))
    page.get_by_label("Code").fill(TOTP(looked.secret).at(int(now.timestamp())))
    page.get_by_role("button", name="Sign in").click()
    assert page.locator("h1").inner_text() == "Today"


def invite_somebody(looked: Looked) -> None:
    page = looked.page
    looked.go("/clinic/staff")
    page.get_by_label("Name", exact=True).fill("Bo Li")
    page.get_by_role("button", name="Make an invitation").click()
    looked.inspect("portal-invited")

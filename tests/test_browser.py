"""The pages in a real browser: the whole way from sign-up to a nudge, at two widths, by mouse and by keyboard."""

import asyncio
import os
import shutil
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
import uvicorn
from axe_playwright_python.sync_playwright import Axe
from fakes.subscribers import subscribe
from playwright.sync_api import Browser, Page, ViewportSize, sync_playwright

from channels.channel import Channel
from channels.outbox import Outbox
from config.clock import FixedClock
from config.settings import Settings
from messages.library import Library
from people.links import me_token, unsubscribe_token
from scheduler.heartbeat import Heartbeat
from scheduler.live_library import LiveLibrary
from scheduler.service import Service
from scheduler.worker import this_worker
from store.database import Database
from store.seal import Seal
from web.app import create_app

pytestmark = pytest.mark.browser
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
FLAGS = [
    "--no-sandbox", "--headless", "--disable-gpu", "--disable-background-networking", "--disable-component-update",
    "--disable-sync", "--no-first-run",
]  # fmt: skip
PHONE, DESK = ViewportSize(width=375, height=740), ViewportSize(width=1280, height=860)
PATIENCE_SECONDS = 20
PICTURES = os.environ.get("KINDLING_TEST_PICTURES")  # read now: the settings' fixture clears our variables


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    if CHROMIUM is None:
        missing = "no Chromium: install it (Debian: apt-get install chromium)"
        if os.environ.get("KINDLING_TEST_BROWSER") == "require":
            pytest.fail(missing)
        pytest.skip(missing)
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield opened
        opened.close()


@pytest.fixture
def database(sqlite_database: Database) -> Database:
    return sqlite_database


@pytest.fixture
def service(settings: Settings, clock: FixedClock, database: Database, seal: Seal, library: Library) -> Service:
    """As everywhere, but closed on the server's own loop: Playwright keeps one running in the test's thread."""
    channels: dict[str, Channel] = {
        name: Outbox(settings.data_dir / "outbox", name, clock) for name in ("sms", "email")
    }
    return Service(settings, clock, database, seal, LiveLibrary(library, settings), channels)


@pytest.fixture
def site(service: Service) -> Iterator[str]:
    """The whole of Kindling on a free port, scheduler and all, in a thread."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        settled = replace(service, settings=service.settings.model_copy(update={"public_url": url}))
        with serving(settled, listener):
            yield url


@contextmanager
def serving(service: Service, listener: socket.socket) -> Iterator[None]:
    heartbeat = Heartbeat(service, this_worker())
    app = create_app(service, heartbeat.wake)
    server = uvicorn.Server(uvicorn.Config(app, log_config=None, access_log=False, lifespan="off"))

    async def serve() -> None:
        await heartbeat.start()
        await server.serve(sockets=[listener])
        await heartbeat.stop()
        for channel in service.channels.values():
            await channel.close()

    thread = threading.Thread(target=lambda: asyncio.run(serve()))
    thread.start()
    try:
        yield
    finally:
        server.should_exit = True
        thread.join(PATIENCE_SECONDS)


@dataclass
class Visit:
    """One person at a browser; every page they come to is looked at closely."""

    page: Page
    site: str
    name: str
    complaints: list[str] = field(default_factory=list)

    def go(self, path: str) -> None:
        self.page.goto(self.site + path)

    def inspect(self, what: str) -> None:
        """No accessibility violation, nothing wider than the screen, a discreet title, a clean address."""
        self.page.wait_for_load_state()
        found = Axe().run(self.page)
        assert found.response["passes"], f"{what}: nothing was looked at"
        assert found.violations_count == 0, f"{what}: {found.generate_report()}"
        width = self.page.viewport_size
        assert width
        assert self.page.evaluate("document.documentElement.scrollWidth") <= width["width"], f"{what} overflows"
        assert self.page.title() == "Kindling"
        assert "@" not in self.page.url
        self.keep(what)

    def keep(self, what: str) -> None:
        """Keep a picture, where one is wanted: KINDLING_TEST_PICTURES names a folder."""
        if PICTURES:
            self.page.screenshot(path=Path(PICTURES) / f"{what}-{self.name}.png", full_page=True)

    def wait_for(self, words: str) -> None:
        """Reload until the page has the words: messages go out in their own time."""
        give_up = time.monotonic() + PATIENCE_SECONDS
        while words not in self.page.inner_text("main"):
            assert time.monotonic() < give_up, f"never saw {words!r}"
            self.page.reload()


@contextmanager
def visiting(browser: Browser, site: str, size: ViewportSize, scheme: str) -> Iterator[Visit]:
    context = browser.new_context(viewport=size, color_scheme=scheme)  # type: ignore[arg-type]
    page = context.new_page()
    visit = Visit(page, site, f"{size['width']}-{scheme}")
    page.on("console", lambda message: visit.complaints.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: visit.complaints.append(str(error)))
    page.on(
        "request",
        lambda request: None if request.url.startswith((site, "data:")) else visit.complaints.append(request.url),
    )
    page.add_init_script(
        "addEventListener('securitypolicyviolation', e => console.error('CSP', e.violatedDirective, e.blockedURI))"
    )
    yield visit
    context.close()
    # A refused form is an answer of its own: Chromium notes every 4xx as an error.
    assert [text for text in visit.complaints if "status of 4" not in text] == []


@pytest.mark.parametrize(
    ("size", "scheme"),
    [
        (PHONE, "light"),
        (DESK, "dark"),
        pytest.param(PHONE, "dark", marks=pytest.mark.slow),
        pytest.param(DESK, "light", marks=pytest.mark.slow),
    ],
    ids=["phone-light", "desk-dark", "phone-dark", "desk-light"],
)
def test_it_leads_from_sign_up_to_a_nudge(
    browser: Browser, site: str, service: Service, size: ViewportSize, scheme: str
) -> None:
    with visiting(browser, site, size, scheme) as visit:
        sign_up_with_a_mistake(visit)
        confirm_from_the_mail(visit)
        get_one_now(visit)
        change_things(visit)
        move_house(visit)
        go_and_come_back(visit, f"/unsubscribe/{unsubscribe_token(service.seal, 2)}")
        leave(visit)


def sign_up_with_a_mistake(visit: Visit) -> None:
    page = visit.page
    visit.go("/")
    visit.inspect("home")
    page.get_by_label("Mobile number or e-mail").fill("amina@example.org")
    page.get_by_label("Your city or time zone").fill("New Yrok")
    page.get_by_role("button", name="Ask me to confirm").click()
    visit.inspect("home-mistake")
    assert page.get_by_label("Mobile number or e-mail").input_value() == "amina@example.org"
    page.get_by_role("alert").get_by_role("link").first.click()
    assert page.evaluate("document.activeElement.id") == "zone", "the summary leads to the field"
    page.get_by_label("Your city or time zone").fill("New York")
    page.get_by_label("Yes, Kindling may send").check()
    page.get_by_role("button", name="Ask me to confirm").click()
    assert page.url == f"{visit.site}/asked"
    visit.inspect("asked")


def confirm_from_the_mail(visit: Visit) -> None:
    page = visit.page
    visit.go("/outbox")
    visit.wait_for("Please confirm your address")
    visit.inspect("outbox")
    page.get_by_role("link", name="/confirm/").click()
    visit.inspect("confirm")
    page.get_by_role("button", name="Yes, send me these").click()
    assert "You're in" in page.inner_text("main")
    visit.inspect("me-new")


def get_one_now(visit: Visit) -> None:
    page = visit.page
    page.get_by_role("button", name="Send me one now").click()
    visit.wait_for("You asked for one")
    visit.wait_for("Tried it")
    page.get_by_role("button", name="Loved it").click()
    assert page.get_by_role("button", name="Loved it").get_attribute("aria-pressed") == "true"
    assert page.get_by_role("region", name="Favourites").get_by_role("button").count() == 1
    visit.inspect("me")
    page.get_by_role("button", name="Not for me").click()
    visit.inspect("me-aside")
    page.get_by_role("button", name="Undo").click()
    assert "It may come again" in page.inner_text("main")
    mine = page.url
    visit.go("/outbox")
    visit.wait_for("How was it?")
    page.goto(mine)


def change_things(visit: Visit) -> None:
    page = visit.page
    page.get_by_label("How often").fill("now and then")
    page.get_by_role("button", name="Save").click()
    visit.inspect("me-mistake")
    page.get_by_label("How often").fill("mon and thu")
    page.get_by_label("Ideas to try with a partner").check()
    page.get_by_role("group", name="Moving").get_by_label("Less").check()
    page.get_by_role("group", name="A new focus").get_by_label("As usual").focus()
    page.keyboard.press("ArrowRight")
    page.get_by_role("button", name="Save").click()
    assert "Saved" in page.inner_text("main")
    assert page.get_by_role("group", name="Moving").get_by_label("Less").is_checked()
    assert page.get_by_role("group", name="A new focus").get_by_label("More").is_checked()
    page.get_by_role("button", name="Only neutral ideas").click()
    assert not page.get_by_label("Ideas to try with a partner").is_checked()
    visit.inspect("me-neutral")
    page.get_by_label("Pause for").select_option("2 weeks")
    page.get_by_role("button", name="Pause").click()
    visit.inspect("me-paused")
    page.get_by_role("button", name="Resume now").click()
    page.get_by_text("Your yes and your no").click()
    visit.keep("me-consent")


def move_house(visit: Visit) -> None:
    page = visit.page
    page.get_by_label("New mobile number or e-mail").fill("bo@")
    page.get_by_role("button", name="Ask there").click()
    visit.inspect("me-move-mistake")
    page.get_by_role("alert").get_by_role("link").first.click()
    assert page.evaluate("document.activeElement.id") == "address", "the summary leads to the field"
    page.get_by_label("New mobile number or e-mail").fill("bo@example.org")
    page.get_by_role("button", name="Ask there").click()
    visit.inspect("me-asked")
    visit.go("/outbox")
    visit.wait_for("Please confirm this address")
    letter = page.get_by_role("article").filter(has_text="Please confirm this address")
    letter.get_by_role("link", name="/confirm/").click()
    visit.inspect("confirm-move")
    page.get_by_role("button", name="Yes, send me these").click()
    assert "Messages come here from now on" in page.inner_text("main")
    visit.inspect("me-moved")


def go_and_come_back(visit: Visit, path: str) -> None:
    page = visit.page
    mine = page.url
    visit.go(path)
    visit.inspect("unsubscribe")
    page.get_by_role("button", name="Unsubscribe").click()
    visit.inspect("unsubscribed")
    visit.go(path)
    visit.inspect("unsubscribed-before")
    page.get_by_role("button", name="Start again").click()
    assert "Welcome back" in page.inner_text("main")
    visit.inspect("started")
    page.goto(mine)


def leave(visit: Visit) -> None:
    page = visit.page
    mine = page.url
    page.get_by_role("button", name="Stop all messages").click()
    visit.inspect("me-stopped")
    page.get_by_role("button", name="Erase all of it").click()
    visit.inspect("erase")
    page.get_by_role("button", name="Yes, erase it all").click()
    visit.inspect("erased")
    page.goto(mine)
    visit.inspect("gone")
    visit.go("/unsubscribe/anything")
    visit.inspect("unsubscribe-nobody")


def test_it_is_read_in_spanish(browser: Browser, site: str, service: Service) -> None:
    lucia = subscribe(service, "lucia@example.org", language="es", cadence="3 a week")
    with visiting(browser, site, PHONE, "light") as visit:
        page = visit.page
        visit.go("/")
        page.get_by_role("link", name="Español").click()
        visit.inspect("inicio")
        assert page.evaluate("document.documentElement.lang") == "es"
        visit.go(f"/me/{me_token(service.seal, lucia, 0, service.clock.now())}")
        visit.inspect("mi-pagina")
        page.get_by_role("group", name="Movimiento").get_by_label("Menos").check()
        page.get_by_label("Cada cuánto").select_option("Un día sí y otro no")
        page.get_by_role("button", name="Guardar").click()
        visit.inspect("mi-pagina-guardada")
        assert "un día sí y otro no" in page.inner_text("main")
        assert small_targets(page) == []


def test_it_can_be_signed_up_to_by_keyboard_alone(browser: Browser, site: str, clock: FixedClock) -> None:
    with visiting(browser, site, DESK, "light") as visit:
        visit.go("/")
        press = visit.page.keyboard.press

        def focused() -> str:
            return str(visit.page.evaluate("document.activeElement.id || document.activeElement.className"))

        press("Tab")
        assert focused() == "skip"
        press("Enter")
        assert focused() == "main"
        for name, keys in (
            ("address", "amina@example.org"), ("cadence", ""), ("window", ""), ("zone", "Lisbon"),
            ("audience-partner", ""), ("audience-solo", " "), ("consent-yes", " "),
        ):  # fmt: skip
            press("Tab")
            assert focused() == name
            assert visit.page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid", name
            visit.page.keyboard.type(keys)
        press("Tab")
        press("Enter")
        visit.page.wait_for_url("**/asked")


def test_it_works_at_four_times_the_size(browser: Browser, site: str) -> None:
    """WCAG 2.2, 1.4.10: at 320 CSS pixels nothing has to be scrolled sideways."""
    with visiting(browser, site, ViewportSize(width=320, height=256), "light") as visit:
        for path in ("/", "/asked", "/nothing"):
            visit.go(path)
            assert visit.page.evaluate("document.documentElement.scrollWidth") <= 320, path


def test_it_has_targets_that_can_be_hit(browser: Browser, site: str) -> None:
    """WCAG 2.2, 2.5.8: at least 24 by 24 CSS pixels, links in running text aside."""
    with visiting(browser, site, PHONE, "light") as visit:
        visit.go("/")
        assert small_targets(visit.page) == []


def small_targets(page: Page) -> list[str]:
    found: list[str] = page.evaluate(
        "[...document.querySelectorAll('button,select,input:not([type=hidden]),.brand,summary')]"
        ".filter(e => { const r = e.getBoundingClientRect(); return r.width < 24 || r.height < 24 })"
        ".map(e => e.outerHTML)"
    )
    return found

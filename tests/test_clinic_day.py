"""A clinic's first days in a real browser, each role in its turn, from the command's link to the auditor's look.

KINDLING_TEST_PICTURES=docs/clinic has it take the pictures of docs/clinic.md.
"""

import asyncio
import csv
import io
import json
import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from urllib.parse import urlsplit

import httpx
import pytest
from fakes.browsing import DESK, PHONE, Looked, chromium, looking, site_of
from fakes.portal import portal_routes
from fakes.staff import PASSWORD
from fakes.visitor import ACCOUNT, TOKEN
from playwright.sync_api import Browser
from pydantic import SecretStr
from pyotp import TOTP
from sqlalchemy import func, select
from twilio.request_validator import RequestValidator
from typer.testing import CliRunner

from cli.main import app as command
from cli.wiring import build_service
from config.clock import FixedClock
from config.settings import Settings, Twilio
from scheduler.clinic_days import count_recent
from scheduler.imports import Imports
from scheduler.passes import run_once
from scheduler.service import Service
from scheduler.worker import this_worker
from store.tables import exposures

pytestmark = [pytest.mark.browser, pytest.mark.slow]
AMINA = "+12025550100"  # the first of the list
NO_PAGES = (".csv", "/template", "/records/{name}")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as opened:
        yield opened


@dataclass
class Day:
    """The site, its clock, and what was looked at."""

    browser: Browser
    service: Service
    clock: FixedClock
    site: str
    seen: set[str]

    @contextmanager
    def at_desk(self) -> Iterator[Looked]:
        """A browser of somebody's own."""
        with looking(self.browser, self.site, DESK, "light") as looked:
            yield looked

    def look(self, looked: Looked, what: str) -> None:
        """Look closely at a page at both widths."""
        self.seen.add(urlsplit(looked.page.url).path)
        for size in (PHONE, DESK):
            looked.page.set_viewport_size(size)
            looked.name = str(size["width"])
            looked.inspect(what)

    def work(self) -> None:
        """Let the scheduler work once: not on this thread, whose loop is Playwright's."""

        async def once() -> None:
            await Imports().go_on(self.service, self.clock.now())
            await run_once(self.service, this_worker())
            await count_recent(self.service, self.clock.now())

        with ThreadPoolExecutor(1) as pool:
            pool.submit(asyncio.run, once()).result()

    def pass_days(self, days: int) -> None:
        for _ in range(days * 8):
            self.clock.wind(timedelta(hours=3))
            self.work()

    def text(self, sender: str, body: str, number: int) -> None:
        """Hand a text over, signed as Twilio signs."""
        fields = {"MessageSid": f"SM{number:032x}", "AccountSid": ACCOUNT, "From": sender, "To": "+12025550199"}
        fields |= {"Body": body}
        url = f"{self.site}/twilio/sms"
        signature = RequestValidator(TOKEN).compute_signature(url, fields)
        assert httpx.post(url, data=fields, headers={"x-twilio-signature": "forged"}).status_code == 403
        assert httpx.post(url, data=fields, headers={"x-twilio-signature": signature}).status_code == 200

    def join(self, looked: Looked, link: str, name: str, email: str) -> None:
        """Take an invitation up: name, password, app, recovery codes."""
        page = looked.page
        looked.go(urlsplit(link).path)
        self.look(looked, "join")
        page.get_by_label("Your name").fill(name)
        page.get_by_label("E-mail address").fill(email)
        page.get_by_label("Password", exact=True).fill(PASSWORD)
        page.get_by_label("Password, again").fill(PASSWORD)
        page.get_by_role("button", name="Continue").click()
        self.look(looked, "second-factor")
        looked.secret = page.locator(".code").inner_text().replace(" ", "")
        page.get_by_label("Type the code").fill(TOTP(looked.secret).at(int(self.clock.now().timestamp())))
        page.get_by_role("button", name="Continue").click()
        assert page.locator("h1").inner_text() == "Recovery codes" or page.get_by_role("link", name="I have kept them")
        page.get_by_role("link", name="I have kept them").click()
        assert page.locator("h1").inner_text() == "Today"


@pytest.fixture
def day(browser: Browser, settings: Settings, clock: FixedClock) -> Iterator[Day]:
    """A whole installation, as `kindling run` would wire it, with Twilio's webhooks on."""
    twilio = Twilio(account_sid=ACCOUNT, auth_token=SecretStr(TOKEN), from_number="+12025550199")
    wired = build_service(settings, clock)
    service = replace(wired, settings=settings.model_copy(update={"twilio": twilio}))
    with site_of(service) as site:
        yield Day(browser, service, clock, site, set())
    wired.database.close()


def messy() -> tuple[bytes, int]:
    """500 patients as an old program hands them out: Windows-1252, semicolons, its own headings; and how many bad."""
    lines, bad = [["Nº historia", "Móvil", "Correo electrónico", "Idioma", "Ciudad", "Consintió", "Observaciones"]], 0
    for number in range(500):
        phone, mail = f"(202) 555-{number + 100:04}", ""
        if number % 5 == 4:
            phone, mail = "", f" Patient{number}@Example.org "
        elif number % 5 == 3:
            phone = f"+1 202.555.{number + 100:04}"
        if number and number % 40 == 0:  # a number short of digits, one that stands here twice, no address at all
            phone, bad = ("555-01", "(202) 555-0100", "")[number // 40 % 3], bad + 1
        language = ("English", "español", "es", "EN")[number % 4]
        city = "New York" if number % 2 else "Nueva York"
        lines.append(
            [f"MRN-{number:04}", phone, mail, language, "" if number % 3 else city, "sí", "Peña; «call first»"]
        )
    text = io.StringIO()
    csv.writer(text, delimiter=";").writerows(lines)
    return text.getvalue().encode("cp1252"), bad


def exported() -> bytes:
    """100 patients as a records system exports them, a line each; three can't be reached."""
    lines = []
    for number in range(100):
        telecom = [
            {"system": "phone", "use": "home", "value": "555-0100", "period": {"end": "2019-01-01"}},
            {"system": "email", "value": f"fhir{number}@example.net", "rank": 1},
        ]
        patient = {
            "resourceType": "Patient",
            "id": f"p{number}",
            "identifier": [{"type": {"coding": [{"code": "MR"}]}, "value": f"FH-{number:03}"}],
            "telecom": telecom if number % 40 else [],
            "communication": [{"language": {"coding": [{"code": "es" if number % 4 else "en"}]}, "preferred": True}],
        }
        lines.append(json.dumps(patient))
    return "\n".join(lines).encode()


def test_it_is_a_clinics_first_days(day: Day) -> None:
    made = CliRunner().invoke(command, ["clinic", "add", "North Street", "--zone", "America/New_York", "--json"])
    assert made.exit_code == 0, made.output
    links = owner_begins(day, json.loads(made.stdout)["link"])
    with day.at_desk() as looked:
        enroller_enrols(day, looked, links["enroller"])
        patient_agrees(day)
        day.pass_days(2)
    assert nudges_of(day) >= 1
    approver_decides(day, links["approver"])
    day.text(AMINA, "I want to die", 3)
    day.work()
    with day.at_desk() as looked:
        day.join(looked, links["auditor"], "Ines Audit", "ines@example.org")
        auditor_looks(day, looked)
    for route in portal_routes():
        if "GET" in route.methods and not route.path.endswith(NO_PAGES):
            pattern = re.sub(r"\{\w+\}", "[^/]+", route.path)
            assert any(re.fullmatch(pattern, path) for path in day.seen), f"nobody looked at {route.path}"


def owner_begins(day: Day, link: str) -> dict[str, str]:
    """The owner comes in by the command's link, sets the clinic up and invites the others; gives their links."""
    links = {}
    with day.at_desk() as looked:
        page = looked.page
        day.join(looked, link, "Amara Okafor", "amara@example.org")
        day.look(looked, "home-first")
        for path in ("settings", "wording", "account", "keys", "hooks"):
            looked.go(f"/clinic/{path}")
            day.look(looked, path)
        page.get_by_label("Address").or_(page.get_by_label("URL")).first.fill("https://ehr.example.org/kindling")
        page.get_by_role("button", name=re.compile("Add")).click()
        looked.go("/clinic/hooks/1")
        day.look(looked, "hook")
        page.get_by_role("button", name=re.compile("End")).first.click()  # nothing is to leave this test
        for role in ("enroller", "approver", "auditor"):
            looked.go("/clinic/staff")
            page.get_by_label("Role", exact=True).select_option(role)
            page.get_by_role("button", name="Make an invitation").click()
            links[role] = page.locator(".linkbox").inner_text().strip()
        day.look(looked, "invited")
        looked.go("/clinic/staff")
        day.look(looked, "staff")
        page.get_by_role("button", name="Sign out").click()
        day.look(looked, "sign-in")
        page.get_by_label("E-mail address").fill("amara@example.org")
        page.get_by_label("Password").fill(PASSWORD)
        page.get_by_role("button", name="Continue").click()
        day.look(looked, "code")
    return links


def enroller_enrols(day: Day, looked: Looked, link: str) -> None:
    """One patient by hand, 500 from a messy list, 100 from a records system."""
    page = looked.page
    day.join(looked, link, "Bo Li", "bo.li@example.org")
    looked.go("/clinic/enrol")
    page.get_by_label("Mobile number or e-mail").fill("chidi@example.org")
    page.get_by_label("Reference").fill("Front desk 1")
    page.get_by_label("Yes", exact=True).check()
    day.look(looked, "enrol")
    page.get_by_role("button", name="Enrol", exact=True).click()
    assert "They were invited" in page.locator("main").inner_text()
    day.look(looked, "patient-invited")
    raw, bad = messy()
    counts = bring_in(day, looked, "patients.csv", raw, "csv")
    assert counts == (500 - bad, bad)
    assert bring_in(day, looked, "export.ndjson", exported(), "fhir") == (97, 3)
    looked.go("/clinic/patients")
    day.look(looked, "patients")


def bring_in(day: Day, looked: Looked, name: str, raw: bytes, what: str) -> tuple[int, int]:
    """Upload a list, look it through, enrol the good rows; gives how many were good and bad."""
    page = looked.page
    looked.go("/clinic/import")
    day.look(looked, "import")
    page.get_by_label("The list").set_input_files({"name": name, "mimeType": "text/plain", "buffer": raw})
    page.get_by_role("button", name="Upload").click()
    day.look(looked, f"import-{what}-columns")
    page.get_by_label("Each of them was read").check()
    page.get_by_role("button", name="Look it through").click()
    day.look(looked, f"import-{what}-going")
    while page.get_by_role("button", name="Enrol the good rows").count() == 0:
        day.work()
        page.reload()
    day.look(looked, f"import-{what}-looked-through")
    page.get_by_role("button", name="Enrol the good rows").click()
    while page.get_by_role("link", name="See the patients").count() == 0:
        day.work()
        page.reload()
    day.look(looked, f"import-{what}-done")
    good, bad = (int(each.replace(",", "")) for each in page.locator(".tile .number").all_inner_texts())
    return good, bad


def patient_agrees(day: Day) -> None:
    """Nothing before the yes from their own phone; then nudges."""
    day.work()
    assert nudges_of(day) == 0
    day.text(AMINA, "AGREE", 1)
    day.work()


def nudges_of(day: Day) -> int:
    with day.service.database.read() as tx:
        found: int = tx.execute(select(func.count()).select_from(exposures)).scalar_one()
    return found


def approver_decides(day: Day, link: str) -> None:
    """Read, approve, disable, put in other words."""
    with day.at_desk() as looked:
        page = looked.page
        day.join(looked, link, "Cleo Park", "cleo@example.org")
        looked.go("/clinic/content?standing=waiting")
        assert "wait" in page.locator("main").inner_text()
        page.locator("input[name=nudge]").first.check()
        name = page.locator(".gallery h2 a").first.inner_text()
        page.get_by_role("button", name="Approve", exact=True).click()
        assert "Approved as it reads now" in page.locator("main").inner_text()
        day.look(looked, "content")
        looked.go(f"/clinic/content/{name}")
        day.look(looked, "content-item")
        page.get_by_role("link", name="Put it in other words").first.click()
        field = page.locator("textarea").first
        field.fill(field.input_value().replace(".", "!", 1))
        page.get_by_role("button", name="Check").click()
        day.look(looked, "content-edit")
        page.get_by_role("button", name="Keep these words").click()
        for path in ("content/new", "content/pack", "content/history", "reports", "reports/print"):
            looked.go(f"/clinic/{path}")
            day.look(looked, path.replace("/", "-"))


def auditor_looks(day: Day, looked: Looked) -> None:
    """Everything is there to be seen, and nothing to be changed."""
    page = looked.page
    looked.go("/clinic")
    day.look(looked, "home")
    pages = ("worklists", "alerts", "patients", "content", "reports", "staff", "wording", "audit", "settings")
    for path in (*pages, "keys", "hooks", "records"):
        looked.go(f"/clinic/{path}")
        if path in ("worklists", "alerts", "audit", "records"):
            day.look(looked, path)
        buttons = page.locator("main form[method=post] button:enabled")
        assert buttons.count() == 0, f"{path} offers the auditor a button"
    looked.go("/clinic/alerts")
    page.locator("main table a, main li a, main .card a").filter(has_text="MRN-0000").first.click()
    day.look(looked, "patient")
    story = page.locator("main").inner_text()
    assert "I want to die" not in page.content()
    assert AMINA not in page.content()
    assert "Said yes" in story
    looked.go("/clinic/audit")
    text = page.locator("main").inner_text()
    for name in ("Amara Okafor", "Bo Li", "Cleo Park"):
        assert name in text, f"the audit doesn't name {name}"

"""What the portal refuses: others' forms, ids, markup and hosts. The routes are the app's own: a new one is covered."""

import csv
import io
from collections.abc import Iterator

import pytest
from fakes.forms import forms_in
from fakes.portal import Practice, everything, filled, named, names_in, portal_routes, practice
from fakes.staff import at_portal
from fakes.subscribers import AMINA, CHIDI
from fakes.visitor import HERE, Visitor
from fastapi.routing import APIRoute
from sqlalchemy import update

from config.clock import FixedClock
from scheduler.service import Service
from store.clinic_tables import enrolments
from store.database import Database
from web.app import create_app
from web.clinic.rooms import LARGER_BODIES
from web.clinic.visit import Needs
from web.security import headers_for

# Path parameters that name something of the installation, and are checked by other tests: no clinic's ids.
NOBODYS = {"nudge_id": "EX-01", "name": "patients.csv", "token": "nothing"}
MARKUP = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>{{7*7}}"
EVIL = "evil.example"
ID_FIELDS = ("patient", "patients", "enrolment", "id", "alert", "session", "staff", "key", "hook", "nudge")


@pytest.fixture
def database(sqlite_database: Database) -> Database:
    return sqlite_database


@pytest.fixture
def mine(service: Service) -> Practice:
    return practice(service, "North Street", AMINA)


@pytest.fixture
def theirs(service: Service, mine: Practice) -> Practice:
    return practice(service, "South Street", CHIDI)


@pytest.fixture
def owner(service: Service, mine: Practice) -> Iterator[Visitor]:
    with at_portal(service, mine.staff["owner"]) as visitor:
        yield visitor


def roles_of(route: APIRoute) -> set[str]:
    return {role for each in route.dependant.dependencies if isinstance(each.call, Needs) for role in each.call.roles}


def key_of(visitor: Visitor) -> str:
    forms = forms_in(visitor.get("/clinic/account").text)
    return next(value for form in forms for name, _, value in form.fields if name == "form_key")


def send(visitor: Visitor, path: str, route_path: str, fields: list[tuple[str, str]]) -> int:
    """Send a form as its page would: with a file where one is expected."""
    if route_path in LARGER_BODIES:
        file = {"file": ("list.csv", b"phone\n+12025550171\n", "text/csv")}
        return visitor.ask("POST", path, data=dict(fields), files=file).status_code
    return visitor.post(path, fields).status_code


POSTS = [route for route in portal_routes() if "POST" in route.methods]
PAGES = [route for route in portal_routes() if "GET" in route.methods and roles_of(route)]
WITH_IDS = [route for route in portal_routes() if set(names_in(route.path)) - set(NOBODYS)]


def buttons_for(visitor: Visitor, pages: list[str], action: str) -> list[list[tuple[str, str]]]:
    """All that the forms on these pages would send to an address, a button at a time."""
    found = []
    for page in pages:
        for form in forms_in(visitor.get(page).text, page):
            if form.method == "post" and form.action == action:
                found += [form.sent(button) for button in form.buttons or [None]]  # type: ignore[list-item]
    return found


# --- others' forms ------------------------------------------------------------------------------------------------


@pytest.mark.slow
@pytest.mark.parametrize("route", POSTS, ids=named)
def test_it_takes_no_form_of_another_site(route: APIRoute, service: Service, mine: Practice) -> None:
    """Without a form key, with a made-up one, with one that somebody else was given: 403, and nothing changed."""
    role = sorted(roles_of(route) or {"owner"})[0]
    path = filled(route.path, mine.ids | NOBODYS)
    with at_portal(service, mine.staff[role]) as visitor, at_portal(service, mine.staff["owner"]) as another:
        visitor.get("/clinic/sign-in")
        foreign, before = key_of(another), everything(service.database)
        for fields in ([], [("form_key", "")], [("form_key", "x.y")], [("form_key", foreign)]):
            assert send(visitor, path, route.path, fields) == 403, fields
        assert everything(service.database) == before


# --- others' ids --------------------------------------------------------------------------------------------------


def test_it_knows_what_each_id_in_a_path_names(mine: Practice) -> None:
    known = set(mine.ids) | set(NOBODYS)
    for route in portal_routes():
        assert set(names_in(route.path)) <= known, f"{route.path}: let fakes.portal.practice make one of these"


@pytest.mark.slow
@pytest.mark.parametrize("route", WITH_IDS, ids=named)
def test_it_gives_nobody_what_is_another_clinics(
    route: APIRoute, service: Service, mine: Practice, theirs: Practice, owner: Visitor
) -> None:
    """Each role, each route, each button: another clinic's id is as good as none."""
    own, foreign = (filled(route.path, each.ids | NOBODYS) for each in (mine, theirs))
    none = filled(route.path, dict.fromkeys(mine.ids, "999999") | NOBODYS)
    huge = filled(route.path, dict.fromkeys(mine.ids, "9" * 40) | NOBODYS)
    pages = [filled(each.path, mine.ids | NOBODYS) for each in PAGES if not each.path.endswith(".csv")]
    bodies = buttons_for(owner, pages, own) if "POST" in route.methods else [[]]
    assert bodies, "no page has a form for it"
    before = everything(service.database)
    for role, hired in mine.staff.items():
        with at_portal(service, hired) as visitor:
            key = key_of(visitor)
            for body in bodies:
                for path in (foreign, none, huge):
                    if "GET" in route.methods:
                        status = visitor.get(path).status_code
                    else:
                        status = send(visitor, path, route.path, [("form_key", key), *body])
                    assert status in ({404, 422} if role in roles_of(route) else {403}), (role, path, body)
                    assert status != 422 or path == huge
    assert everything(service.database) == before
    if "GET" in route.methods:
        assert owner.get(own).status_code == 200, "and their own is there"


@pytest.mark.slow
def test_it_does_nothing_to_anothers_by_ids_in_forms(
    service: Service, mine: Practice, theirs: Practice, owner: Visitor
) -> None:
    """A form of one's own clinic, sent with another clinic's ids in every field that holds one."""
    key, foreign = key_of(owner), sorted(set(theirs.ids.values()))
    kept = rows_of(service.database, theirs.id)
    assert len(kept) > 5
    ids = [(name, value) for name in ID_FIELDS for value in foreign]
    for route in POSTS:
        if not names_in(route.path) and "owner" in roles_of(route) and route.path != "/clinic/sign-out":
            for do in ("end", "resume", "seen", "invite", "again", "all"):
                for which in ("unconfirmed", "undeliverable", "opted_out", "paused", "reassigned"):
                    fields = [("form_key", key), ("do", do), ("list", which), *ids]
                    assert send(owner, route.path, route.path, fields) < 500, route.path
                    if "worklists" not in route.path:
                        break
    assert rows_of(service.database, theirs.id) == kept


def rows_of(database: Database, clinic_id: int) -> list[str]:
    return [row for rows in everything(database).values() for row in rows if f"'clinic_id': {clinic_id}," in row]


# --- others' markup -----------------------------------------------------------------------------------------------


def is_safe(text: str) -> bool:
    return "<script" not in text and "<img src=x" not in text


@pytest.mark.slow
def test_it_keeps_markup_a_text_in_every_field(service: Service, mine: Practice, owner: Visitor) -> None:
    """Typed into each field of each form: neither on the page that answers nor on any page after."""
    pages = [filled(each.path, mine.ids | NOBODYS) for each in PAGES if not each.path.endswith((".csv", "{name}"))]
    sent = 0
    for page in pages:
        for form in forms_in(owner.get(page).text, page):
            if "sign-out" in form.action or "/account/" in form.action:
                continue
            for button in form.buttons or [None]:  # type: ignore[list-item]
                fields, sent = form.sent(button, MARKUP), sent + 1
                if form.method == "get":
                    answer = owner.get(form.action, params=fields)
                else:
                    answer = owner.post(form.action, [("form_key", key_of(owner)), *fields])
                assert answer.status_code < 500, (form.action, button)
                assert is_safe(answer.text), (form.action, button)
    assert sent > 20
    shown = [owner.get(page).text for page in pages]
    assert all(map(is_safe, shown))
    assert any("&lt;script&gt;" in text for text in shown), "nothing was kept: what does this test look at?"


@pytest.mark.slow
@pytest.mark.parametrize("route", PAGES, ids=named)
def test_it_keeps_markup_a_text_in_queries(route: APIRoute, mine: Practice, owner: Visitor) -> None:
    path = filled(route.path, mine.ids | NOBODYS)
    names = [name for form in forms_in(owner.get(path).text, path) for name, _, _ in form.fields]
    for value in (MARKUP, "9" * 4500, "-1", "\x00", "٣", "%00", "2026-13-99"):
        every = (*names, "q", "done", "page", "before", "list", "from", "until", "after")
        for asked in [dict.fromkeys(every, value)] if len(value) < 100 else [{name: value} for name in every]:
            answer = owner.get(path, params=asked)
            assert answer.status_code < 500, (value[:20], list(asked))
            assert is_safe(answer.text)


# --- tables that a spreadsheet opens ------------------------------------------------------------------------------


def test_it_exports_no_formulas(service: Service, mine: Practice, owner: Visitor) -> None:
    """Names and references that would be formulas are texts in every table that is handed out."""
    with service.database.write() as tx:
        sealed = service.seal.seal('=HYPERLINK("https://evil.example")')
        tx.execute(update(enrolments).values(label_sealed=sealed))
    names = [("name", '=cmd|"/c calc"!A1'), ("email", "+1@example.org"), ("role", "auditor")]
    owner.submit("/clinic/staff", "/clinic/staff", names)
    tables = [filled(each.path, mine.ids) for each in portal_routes() if each.path.endswith((".csv", "/template"))]
    tables += [f"/clinic/records/{kind}.csv" for kind in ("patients", "consents", "communications")]
    assert len(tables) > 5
    for path in tables:
        answer = owner.get(path)
        assert answer.status_code == 200, path
        assert answer.headers["content-disposition"].startswith("attachment; filename="), path
        cells = [cell for row in csv.reader(io.StringIO(answer.text.lstrip("\ufeff"))) for cell in row]
        assert cells or path.endswith("/bad.csv"), path  # of bad rows: tests/test_roster_csv.py
        assert [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))] == [], path


# --- uploads ------------------------------------------------------------------------------------------------------

BOMBS = {
    "deep.toml": b"a = " + b"[" * 200_000,
    "deep.json": b"[" * 200_000,
    "wide.csv": b"id," + b"x" * 300_000 + b"\n",
    "quotes.csv": b'id,lang\n"' + b"x" * 300_000,
    "nul.csv": b"id,lang\n\x00,\x00\n",
    "list.zip": b"PK\x03\x04" + b"\x00" * 1000,
    "list.xlsx": b"PK\x03\x04" + b"\x00" * 1000,
    "bomb.xml": b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "x"><!ENTITY c "&b;&b;">]><a>&c;</a>',
    "half.toml": b"\xff\xfe\x00",
    "../../../../etc/cron.d/x.toml": b"x = 1",
    "..\\..\\x.csv": b"x",
    "x" * 3000 + ".csv": b"x",
    "=cmd.csv": b"=cmd",
    "<img src=x onerror=alert(1)>.csv": b"x",
}


@pytest.mark.parametrize("path", sorted(LARGER_BODIES))
def test_it_is_not_hurt_by_what_is_uploaded(path: str, service: Service, owner: Visitor, mine: Practice) -> None:
    """Bombs, paths for names and files of other kinds: an answer in words, and no file anywhere but in the database."""
    folder = service.settings.data_dir
    files = sorted(folder.rglob("*")) if folder.exists() else []
    for name, data in BOMBS.items():
        for do in ("save", "check"):
            fields = {"form_key": key_of(owner), "do": do}
            answer = owner.ask("POST", path, data=fields, files={"file": (name, data)})
            assert answer.status_code in {200, 303, 413, 415, 422}, (name[:40], answer.status_code)
            assert is_safe(answer.text), name
            assert "/etc/cron.d" not in answer.text
    assert (sorted(folder.rglob("*")) if folder.exists() else []) == files
    big = {"form_key": key_of(owner)}, {"file": ("big.csv", b"x" * (LARGER_BODIES[path] + 1))}
    assert owner.ask("POST", path, data=big[0], files=big[1]).status_code == 413


# --- others' hosts ------------------------------------------------------------------------------------------------


def test_it_believes_no_host_and_no_target(visitor: Visitor, mine: Practice, owner: Visitor) -> None:
    """Nothing on a page, in a header or in a redirect comes from the Host header or from a query."""
    forged = {"host": EVIL, "x-forwarded-host": EVIL, "x-forwarded-proto": "gopher", "forwarded": f"host={EVIL}"}
    for route in portal_routes():
        path = filled(route.path, mine.ids | NOBODYS)
        for asked in (path, f"{path}/", f"{HERE}/{path}", f"{path}?next=//{EVIL}&url=https://{EVIL}"):
            for each in (owner, visitor) if "GET" in route.methods else ():
                answer = each.get(asked, headers=forged)
                assert answer.status_code < 500, asked
                assert answer.headers.get("location", "/clinic").startswith("/clinic"), asked
                assert EVIL not in " ".join(answer.headers.values()), asked
                assert EVIL not in answer.text, asked


# --- headers and cookies ------------------------------------------------------------------------------------------


@pytest.mark.slow
@pytest.mark.parametrize("role", ["owner", "auditor"])
def test_it_sends_its_headers_with_every_answer(role: str, service: Service, mine: Practice) -> None:
    with at_portal(service, mine.staff[role]) as visitor:
        paths = [filled(route.path, mine.ids | NOBODYS) for route in portal_routes()]
        for path in [*paths, "/clinic/nowhere", "/clinic/staff/x", "/clinic/../clinic"]:
            for method in ("GET", "POST", "HEAD", "PUT", "OPTIONS"):
                if path == "/clinic/sign-out":
                    continue
                answer = visitor.ask(method, path)
                assert answer.status_code < 500, (method, path)
                for name, value in headers_for(https=False).items():
                    assert answer.headers.get(name) == value, (method, path, name)
                for cookie in answer.headers.get_list("set-cookie"):
                    assert "HttpOnly" in cookie, path
                    assert "samesite=lax" in cookie.lower(), path


def test_it_keeps_no_session_but_its_own(service: Service, mine: Practice, clock: FixedClock) -> None:
    """Cookies planted before the sign-in, cut ones, doubled ones, those of somebody who left: none opens anything."""
    visitor = Visitor(create_app(service, lambda: None))
    for planted in ("", "x", "0" * 43, "../../etc", "é", "a" * 8000):
        answer = visitor.get("/clinic", headers={"cookie": f"clinic={planted}".encode()})
        assert (answer.status_code, answer.headers["location"].partition("?")[0]) == (303, "/clinic/sign-in")
    visitor.close()
    assert HERE.startswith("http://")

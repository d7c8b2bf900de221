"""Importing a list at the portal: upload, columns, a look through, the run, and the bad rows back."""

import asyncio
import csv
import io
import json
import re
from collections.abc import Iterator

import httpx
import pytest
from fakes.staff import at_portal, found_clinic, hire
from fakes.visitor import Visitor
from sqlalchemy import func, select

from scheduler.imports import Imports
from scheduler.service import Service
from store.audit import list_events
from store.clinic_tables import enrolments, import_chunks
from store.database import Database
from store.imports import read_import
from web.clinic.importing import LARGEST_LIST_BYTES

LIST = "Nombre;Móvil;Idioma\r\nAna;(202) 555-0123;Español\r\nBo;12;es\r\n=1+1;(202) 555-0123;es\r\n".encode("cp1252")
CHOSEN = {"do": "check", "column-label": "0", "column-phone": "1", "witness": "Nurse Okafor", "agreed": "yes"}


@pytest.fixture
def database(sqlite_database: Database) -> Database:
    """One kind is enough here: what an import does to both is told in test_import.py."""
    return sqlite_database


@pytest.fixture
def clinic_id(service: Service) -> int:
    return found_clinic(service.database, service.seal, service.clock.now())


@pytest.fixture
def nurse(service: Service, clinic_id: int) -> Iterator[Visitor]:
    with at_portal(
        service, hire(service.database, service.seal, service.clock.now(), clinic_id, "enroller")
    ) as visitor:
        yield visitor


def upload(nurse: Visitor, data: bytes, name: str = "list.csv", key: str = "") -> httpx.Response:
    found = re.search(r'name="form_key" value="([^"]+)"', nurse.get("/clinic/import").text)
    assert found
    return nurse.ask("POST", "/clinic/import", data={"form_key": key or found[1]}, files={"file": (name, data)})


def go_on(service: Service) -> None:
    asyncio.run(Imports().go_on(service, service.clock.now()))


def words_of(page: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", page).split())


def test_it_leads_from_the_file_to_the_patients(service: Service, clinic_id: int, nurse: Visitor) -> None:
    answer = upload(nurse, LIST)
    assert (answer.status_code, answer.headers["location"]) == (303, "/clinic/import/1")
    here = "/clinic/import/1"
    page = nurse.get(here).text
    assert "Windows-1252, separated by semicolons" in page
    assert '<option value="1" selected>Móvil' in page
    going = nurse.submit(here, here, CHOSEN | {"column-language": "2"})
    assert going.headers["refresh"] == "3"
    assert "<progress" in going.text
    go_on(service)
    looked = words_of(nurse.get(here).text)
    assert "1 can be enrolled" in looked
    assert "2 have something wrong" in looked
    assert "the same address stands in row 2" in looked
    with service.database.read() as tx:
        assert tx.execute(select(func.count()).select_from(enrolments)).scalar_one() == 0
    nurse.submit(here, here, {"do": "run"})
    go_on(service)
    assert "1 invited" in words_of(nurse.get(here).text)
    back = nurse.get(f"{here}/bad.csv")
    assert back.headers["content-disposition"] == 'attachment; filename="to-mend-1.csv"'
    table = list(csv.reader(io.StringIO(back.text.removeprefix("\ufeff"), newline="")))
    assert [row[0] for row in table] == ["Nombre", "Bo", "'=1+1"]
    assert "Ana" in nurse.get("/clinic/patients").text
    with service.database.read() as tx:
        row = tx.execute(select(enrolments.c.enrolled_by, enrolments.c.witnessed_by)).one()
        done = [each.action for each in list_events(tx, clinic_id, action="import")]
    assert tuple(row) == (1, "Nurse Okafor")
    assert {"import.uploaded", "import.checked", "import.started", "import.finished", "import.exported"} <= set(done)


def test_it_takes_fhir(service: Service, nurse: Visitor) -> None:
    patient = {"resourceType": "Patient", "id": "p1", "telecom": [{"system": "phone", "value": "202-555-0123"}]}
    upload(nurse, json.dumps(patient).encode(), "export.ndjson")
    here = "/clinic/import/1"
    assert "Which column" not in nurse.get(here).text
    nurse.submit(here, here, {"do": "check", "witness": "Nurse Okafor", "agreed": "yes"})
    go_on(service)
    assert "1 can be enrolled" in words_of(nurse.get(here).text)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "empty"),
        (b"PK\x03\x04", "Excel"),
        (b"<?xml version='1.0'?>", "XML"),
        (b"phone\n" + b"x" * 200_000, "characters"),
    ],
)
def test_it_keeps_no_file_that_it_cannot_read(service: Service, nurse: Visitor, data: bytes, said: str) -> None:
    answer = upload(nurse, data)
    assert answer.status_code == 422
    assert said in answer.text
    with service.database.read() as tx:
        assert tx.execute(select(func.count()).select_from(import_chunks)).scalar_one() == 0


def test_it_breaks_off_bombs(service: Service, clinic_id: int, nurse: Visitor) -> None:
    upload(nurse, b"[" * 100_000)
    here = "/clinic/import/1"
    nurse.submit(here, here, {"do": "check", "witness": "N", "agreed": "yes"})
    go_on(service)
    assert "nested more than" in nurse.get(here).text


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"agreed": ""}, "nobody may be invited who was not asked"),
        ({"witness": ""}, "name who heard the yes"),
        ({"column-phone": ""}, "which column holds"),
        ({"column-email": "1"}, "each once"),
        ({"column-phone": "99"}, "which column holds"),
        ({"column-phone": "-1"}, "which column holds"),
    ],
)
def test_it_asks_for_what_is_missing(nurse: Visitor, change: dict[str, str], said: str) -> None:
    upload(nurse, LIST)
    answer = nurse.submit("/clinic/import/1", "/clinic/import/1", CHOSEN | change)
    assert answer.status_code == 422
    assert said in answer.text


def test_it_enrols_nobody_before_a_look_through(service: Service, clinic_id: int, nurse: Visitor) -> None:
    upload(nurse, LIST)
    nurse.submit("/clinic/import/1", "/clinic/import/1", {"do": "run"})
    with service.database.read() as tx:
        held = read_import(tx, clinic_id, 1)
    assert held
    assert held.status == "read"


def test_it_drops_a_list(service: Service, nurse: Visitor) -> None:
    upload(nurse, LIST)
    answer = nurse.submit("/clinic/import/1", "/clinic/import/1", {"do": "drop"})
    assert "nobody was enrolled" in answer.text
    with service.database.read() as tx:
        assert tx.execute(select(func.count()).select_from(import_chunks)).scalar_one() == 0
    assert "Dropped" in nurse.get("/clinic/import/1").text


def test_it_wants_its_own_form(nurse: Visitor) -> None:
    assert upload(nurse, LIST, key="forged").status_code == 403


def test_it_takes_no_more_than_it_says(nurse: Visitor) -> None:
    assert upload(nurse, b"phone\n" + bytes(LARGEST_LIST_BYTES)).status_code == 413


def test_it_escapes_what_stands_in_a_list(nurse: Visitor) -> None:
    upload(nurse, b'"<b>phone</b>","<script>x</script>"\n2025550123,"<img src=x>"\n')
    page = nurse.get("/clinic/import/1").text
    assert "<script>" not in page
    assert "<img" not in page
    assert "&lt;img src=x&gt;" in page


def test_it_hands_out_a_template_that_it_takes_back(nurse: Visitor) -> None:
    template = nurse.get("/clinic/import/template")
    assert upload(nurse, template.content).status_code == 303
    assert '<option value="1" selected>phone' in nurse.get("/clinic/import/1").text


def test_it_shows_nothing_of_another_clinics(service: Service, clinic_id: int, nurse: Visitor) -> None:
    other = found_clinic(service.database, service.seal, service.clock.now(), "Elsewhere")
    with at_portal(service, hire(service.database, service.seal, service.clock.now(), other, "enroller")) as stranger:
        upload(nurse, LIST)
        assert stranger.get("/clinic/import/1").status_code == 404
        assert stranger.get("/clinic/import/1/bad.csv").status_code == 404
        assert stranger.submit("/clinic/import", "/clinic/import/1", CHOSEN).status_code == 404
        assert "Import 1" not in stranger.get("/clinic/import").text

"""A person's whole record, to be read and for a clinic's files: theirs, complete, and in a form that others accept."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from fakes.consent import AMINA, BO, CHOSEN, Consent
from fakes.subscribers import subscribe
from fakes.visitor import Visitor
from fhir.resources.R4B.bundle import Bundle
from pypdf import PdfReader
from typer.testing import CliRunner

from cli.main import app
from config.settings import Settings
from messages.agreed import CONSENT
from messages.library import Library
from people.erase import erase_person
from people.export import export_person
from people.fhir import consent_bundle
from people.links import me_token
from people.optin import request_optin
from scheduler.service import Service
from store.database import Database
from store.inbound import record_reply, remember
from store.people import update_person
from store.seal import Seal
from web.me_pdf import record_pdf

LATER = datetime(2026, 6, 1, 9, 0, tzinfo=UTC)
WRITTEN = "¿Qué tal? Ñandú, corazón, Łódź, Привет, Ωμέγα <b>&amp; \x07"


@pytest.fixture
def consent(sqlite_database: Database, seal: Seal, now: datetime) -> Consent:
    return Consent(sqlite_database, seal, now)


def record(consent: Consent, person_id: int = 1) -> dict[str, Any]:
    with consent.database.read() as tx:
        return export_person(tx, consent.seal, person_id)


def fhir(consent: Consent, person_id: int = 1) -> tuple[dict[str, Any], dict[str, Any]]:
    """Give the patient and the consent of a bundle that fhir.resources accepts, whole."""
    bundle = json.loads(json.dumps(consent_bundle(record(consent, person_id), "Kindling", LATER)))
    assert json.loads(Bundle.model_validate(bundle).model_dump_json()).keys() == bundle.keys()
    patient, held = (entry["resource"] for entry in bundle["entry"])
    return patient, held


def read(pdf: bytes) -> str:
    pages = (page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)
    return " ".join(" ".join(pages).split())


def decided(held: dict[str, Any]) -> tuple[str, str, str]:
    return held["status"], held["policyRule"]["coding"][0]["code"], held["dateTime"]


# FHIR


def test_it_gives_a_consent_by_what_was_decided_last(consent: Consent) -> None:
    asked = consent.ask()
    start = consent.now
    assert decided(fhir(consent)[1]) == ("proposed", "OPTIN", start.isoformat())
    assert "verification" not in fhir(consent)[1]
    consent.now += timedelta(hours=1)
    consent.agree(asked.subscription_id)
    patient, held = fhir(consent)
    assert decided(held) == ("active", "OPTIN", consent.now.isoformat())
    assert patient["telecom"] == [{"system": "sms", "value": AMINA.value, "use": "mobile"}]
    assert held["provision"]["type"] == "permit"
    assert held["provision"]["period"] == {"start": consent.now.isoformat()}
    assert held["verification"][0]["verified"]
    granted = consent.now
    consent.now += timedelta(days=1)
    consent.stop()
    held = fhir(consent)[1]
    assert decided(held) == ("inactive", "OPTOUT", consent.now.isoformat())
    assert held["provision"]["period"] == {"start": granted.isoformat(), "end": consent.now.isoformat()}
    consent.start()
    assert decided(fhir(consent)[1])[0] == "active"


def test_it_attaches_the_words_that_were_answered(consent: Consent) -> None:
    with consent.database.write() as tx:
        proof = consent.proof("web") | {"wording": CONSENT.version}
        request_optin(tx, consent.seal, BO, CHOSEN, language="en", **proof)
    attached = fhir(consent)[1]["sourceAttachment"]
    parsed = Bundle.model_validate(consent_bundle(record(consent), "Kindling", LATER))
    assert attached["title"] == CONSENT.version
    assert parsed.entry[1].resource.sourceAttachment.data.decode()
    assert fhir(consent)[0]["telecom"] == [{"system": "email", "value": BO.value}]


def test_it_says_of_somebody_erased_that_there_was_consent(consent: Consent) -> None:
    consent.subscribed()
    with consent.database.write() as tx:
        erase_person(tx, consent.seal, 1, now=consent.now)
    patient, held = fhir(consent)
    assert "telecom" not in patient
    assert held["status"] == "inactive"
    text = read(record_pdf(record(consent), Library(()), "Kindling", LATER))
    assert "You had everything erased." in text
    assert "(forgotten)" in text
    assert AMINA.value not in text


# PDF


def test_it_can_be_read(consent: Consent, library: Library, seal: Seal) -> None:
    subscription = consent.subscribed(chosen=replace(CHOSEN, muted_themes=("touch",)))
    nudge = next(each for each in library.of("en"))
    for day in range(60):
        consent.wait_nudge(
            subscription, state="delivered", nudge_id=nudge.id, slot_at=consent.now + timedelta(days=day)
        )
    with consent.database.write() as tx:
        index = seal.index(AMINA.channel, AMINA.value)
        remember(tx, "SM1", channel="sms", address_index=index, body_sealed=seal.seal(WRITTEN), now=consent.now)
        record_reply(tx, "SM1", person_id=1, intents=[], answer="help", reply_sealed=seal.seal("We answered."))
    pdf = record_pdf(record(consent), library, "Kindling", LATER)
    text = read(pdf)
    for said in (
        AMINA.value, "1 June 2026", "Gentle touch (off)", "You said yes.", "as they wrote them", "Ledger entry 2",
        "2 March 2026, 10:00",
        "¿Qué tal? Ñandú, corazón, Łódź, Привет, Ωμέγα <b>&amp;", "We answered.", " ".join(nudge.sms_full.split())[:40],
    ):  # fmt: skip
        assert said in text, said
    reader = PdfReader(BytesIO(pdf))
    assert len(reader.pages) > 2
    assert AMINA.value not in str(reader.metadata)
    fonts = {font["/BaseFont"] for page in reader.pages for font in page["/Resources"]["/Font"].values()}
    assert any("DejaVuSans" in str(font) for font in fonts)


def test_it_speaks_the_persons_language(consent: Consent, library: Library) -> None:
    consent.subscribed()
    with consent.database.write() as tx:
        update_person(tx, 1, language="es")
    text = read(record_pdf(record(consent), library, "Kindling", LATER))
    for said in ("Tu registro", "1 de junio de 2026", "Dijiste que sí."):
        assert said in text
    assert "You" not in text


def test_it_takes_whatever_somebody_wrote(consent: Consent, seal: Seal) -> None:
    consent.subscribed()
    with consent.database.write() as tx:
        index = seal.index(AMINA.channel, AMINA.value)
        for number, body in enumerate(("", "\x00\x0b\ud83d", "x" * 5_000, "\n" * 200, "<para>&", "漢字 שלום 😀")):
            sealed = seal.seal(body)
            remember(tx, f"SM{number}", channel="sms", address_index=index, body_sealed=sealed, now=consent.now)
            record_reply(tx, f"SM{number}", person_id=1, intents=[], answer=None, reply_sealed=None)
    assert record_pdf(record(consent), Library(()), "Kindling", LATER).startswith(b"%PDF")


# Where it is had


@pytest.mark.parametrize(
    ("do", "name", "kind"),
    [
        ("download", "my-data.json", "application/json"),
        ("download_pdf", "my-data.pdf", "application/pdf"),
        ("download_fhir", "my-data-fhir.json", "application/fhir+json"),
    ],
)
def test_it_is_handed_out_on_ones_own_page(visitor: Visitor, service: Service, do: str, name: str, kind: str) -> None:
    me = f"/me/{me_token(service.seal, subscribe(service), 0, service.clock.now())}"
    assert f'value="{do}"' in visitor.get(me).text
    answer = visitor.submit(me, me, {"do": do})
    assert answer.headers["content-type"].split(";")[0] == kind
    assert answer.headers["content-disposition"] == f'attachment; filename="{name}"'
    assert "no-store" in answer.headers["cache-control"]
    assert len(answer.content) > 500
    assert visitor.submit(me, "/me/nonsense", {"do": do}).status_code == 410


def test_it_is_written_by_the_command(settings: Settings, tmp_path: Path) -> None:
    def kindling(*words: str) -> str:
        result = CliRunner().invoke(app, words)
        assert result.exit_code == 0, (result.stdout, result.stderr)
        return result.stdout

    kindling("subscribe", "--phone", AMINA.value, "--consent")
    pdf, fhir_file = tmp_path / "a.pdf", tmp_path / "a.json"
    said = kindling("people", "export", "1", "--pdf", str(pdf), "--fhir", str(fhir_file), "--json")
    assert json.loads(said) == {"written": [str(pdf), str(fhir_file)]}
    assert AMINA.value in read(pdf.read_bytes())
    held = json.loads(fhir_file.read_text())["entry"][1]["resource"]
    assert held["status"] == "active"
    assert not held["verification"][0]["verified"], "an operator said so"
    assert json.loads(kindling("people", "export", "1"))["person"]["id"] == 1

"""Lists of patients as FHIR R4, as records systems export them."""

import json
from datetime import date
from typing import Any

import pytest
from fakes.rosters import TERMS, found, opening
from hypothesis import given, settings
from hypothesis import strategies as st

from people.roster import pieces as cutting
from people.roster.fhir import is_fhir, read_fhir
from people.roster.pieces import pieces
from people.roster.row import BadRoster, Row

TODAY = date(2026, 3, 2)
MOBILE = {"system": "phone", "use": "mobile", "value": "202-555-0123"}
MAIL = {"system": "email", "value": "a@b.example"}


def patient(number: int = 1, **more: Any) -> dict[str, Any]:
    return {"resourceType": "Patient", "id": f"p{number}", "telecom": [phone(number)], **more}


def phone(number: int, **more: Any) -> dict[str, Any]:
    return {"system": "phone", "value": f"202-555-01{number:02}", "use": "mobile", **more}


def consent(reference: str, kind: str = "deny", **more: Any) -> dict[str, Any]:
    return {
        "resourceType": "Consent",
        "status": "active",
        "scope": {"coding": [{"code": "patient-privacy"}]},
        "patient": {"reference": reference},
        "provision": {"type": kind},
        **more,
    }


def bundle(*resources: dict[str, Any], kind: str = "collection") -> dict[str, Any]:
    entries = [{"fullUrl": f"urn:uuid:{place}", "resource": each} for place, each in enumerate(resources)]
    return {"resourceType": "Bundle", "type": kind, "entry": entries}


def read(*top: Any, piece: int = 31) -> list[Row]:
    return list(read_fhir(opening("\n".join(json.dumps(each) for each in top).encode(), piece), TERMS, TODAY))


# Shortened, but in the form in which Synthea writes it: extensions everywhere, one home number, several identifiers.
SYNTHEA = {
    "resourceType": "Patient",
    "id": "3a1d5bbb-1111-2222-3333-444455556666",
    "meta": {"profile": ["http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient"]},
    "text": {"status": "generated", "div": '<div xmlns="http://www.w3.org/1999/xhtml">made {up} "by" [Synthea]</div>'},
    "extension": [
        {
            "url": "http://hl7.org/fhir/us/core/StructureDefinition/us-core-race",
            "extension": [{"url": "text", "valueString": "White"}],
        },
        {"url": "http://synthetichealth.github.io/synthea/quality-adjusted-life-years", "valueDecimal": 32.9},
    ],
    "identifier": [
        {"system": "https://github.com/synthetichealth/synthea", "value": "3a1d5bbb-1111-2222-3333-444455556666"},
        {
            "type": {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v2-0203", "code": "SS"}]},
            "system": "http://hl7.org/fhir/sid/us-ssn",
            "value": "999-12-3456",
        },
        {"type": {"coding": [{"code": "MR"}]}, "system": "http://hospital.smarthealthit.org", "value": "MR-77"},
    ],
    "name": [{"use": "official", "family": "Abbott774", "given": ["Ada"]}],
    "telecom": [{"system": "phone", "value": "555-431-2345", "use": "home"}],
    "gender": "female",
    "birthDate": "1979-06-13",
    "address": [{"extension": [{"url": "http://hl7.org/fhir/StructureDefinition/geolocation"}], "city": "Boston"}],
    "multipleBirthBoolean": False,
    "communication": [{"language": {"coding": [{"system": "urn:ietf:bcp:47", "code": "en-US"}], "text": "English"}}],
}


def test_it_reads_what_synthea_writes() -> None:
    others = [{"resourceType": "Encounter", "subject": {"reference": "urn:uuid:0"}, "participant": [{"x": [{}]}]}] * 3
    (row,) = read(bundle(SYNTHEA, *others, kind="transaction"))
    assert row.entry
    assert (row.entry.address.value, row.entry.label, row.entry.language) == ("+15554312345", "MR-77", "en")
    assert row.entry.answer == ""


@pytest.mark.parametrize("kind", ["searchset", "collection", "transaction", "batch", "history", "document"])
def test_it_reads_every_kind_of_bundle(kind: str) -> None:
    assert found(read(bundle(patient(1), patient(2), kind=kind))) == ["+12025550101", "+12025550102"]


def test_it_reads_other_forms_alike() -> None:
    wanted = ["+12025550101", "+12025550102"]
    one, two = patient(1), patient(2)
    assert found(read(one, two)) == wanted, "NDJSON"
    assert found(read([one, two])) == wanted, "an array"
    assert found(read(bundle(bundle(one, two)))) == wanted, "a bundle in a bundle"
    assert found(read(bundle(one), bundle(two))) == wanted, "NDJSON of bundles"
    assert found(read(one)) == wanted[:1], "one resource"
    raw = b"\xef\xbb\xbf" + json.dumps(bundle(one, two), indent=2).encode()
    assert found(read_fhir(opening(raw), TERMS, TODAY)) == wanted, "indented, with a mark"
    gone = bundle(one, two) | {
        "entry": [*bundle(one, two)["entry"], {"request": {"method": "DELETE"}, "resource": one}]
    }
    assert found(read(gone)) == wanted, "what was deleted is not there"


@pytest.mark.parametrize(
    ("telecom", "address"),
    [
        ([MOBILE], "+12025550123"),
        ([MAIL], "a@b.example"),
        ([MAIL, MOBILE], "+12025550123"),
        ([MAIL, {**MOBILE, "system": "sms"}], "+12025550123"),
        ([MAIL | {"rank": 1}, MOBILE | {"rank": 2}], "a@b.example"),
        ([MAIL | {"rank": 1}, MOBILE], "a@b.example"),
        ([{**MOBILE, "use": "home"}, MAIL], "a@b.example"),
        ([{**MOBILE, "use": "home"}], "+12025550123"),
        ([{**MOBILE, "use": "old"}, MAIL], "a@b.example"),
        ([{**MOBILE, "period": {"end": "2026-03-01"}}, MAIL], "a@b.example"),
        ([{**MOBILE, "period": {"start": "2020", "end": "2026"}}, MAIL], "+12025550123"),
        ([{**MOBILE, "period": {"start": "2026-04"}}, MAIL], "a@b.example"),
        ([{"system": "phone", "value": "+1 800 555 0100", "rank": 1}, MAIL], "a@b.example"),
        ([{"system": "phone", "value": "+1 800 555 0100"}], "phone:landline"),
        ([{"system": "fax", "value": "202-555-0123"}, {"system": "url", "value": "x"}], "phone:missing"),
        ([{**MOBILE, "use": "work"}], "phone:missing"),
        ([{"system": "phone", "_value": {"extension": [{"valueCode": "masked"}]}}], "phone:missing"),
        ([{"system": "email", "value": "mailto:a@b.example"}], "a@b.example"),
        ([], "phone:missing"),
        ("nonsense", "phone:missing"),
        ([None, 3, {"system": 7, "value": {}}], "phone:missing"),
    ],
)
def test_it_chooses_how_to_reach_them(telecom: Any, address: str) -> None:
    assert found(read(patient(telecom=telecom))) == [address]


@pytest.mark.parametrize(
    ("more", "kind"),
    [
        ({"deceasedBoolean": True}, "deceased"),
        ({"deceasedDateTime": "2025-01-01"}, "deceased"),
        ({"deceasedBoolean": False}, ""),
        ({"active": False}, "inactive"),
        ({"active": True}, ""),
        ({"link": [{"type": "replaced-by", "other": {"reference": "Patient/2"}}]}, "replaced"),
        ({"link": [{"type": "replaces", "other": {"reference": "Patient/2"}}]}, ""),
        ({"birthDate": "2008-03-02"}, ""),
        ({"birthDate": "2008-03-03"}, "minor"),
        ({"birthDate": "2008"}, "minor"),
        ({"birthDate": "2007"}, ""),
        ({"birthDate": "unknown"}, ""),
    ],
)
def test_it_leaves_out_whom_nobody_should_write_to(more: dict[str, Any], kind: str) -> None:
    (row,) = read(patient(**more))
    assert [each.kind for each in row.problems] == ([kind] if kind else [])


def speaks(*codes: str, preferred: int = -1) -> list[dict[str, Any]]:
    return [
        {"language": {"coding": [{"code": code}]}} | ({"preferred": True} if place == preferred else {})
        for place, code in enumerate(codes)
    ]


@pytest.mark.parametrize(
    ("communication", "language"),
    [
        (speaks("es"), "es"),
        (speaks("en-US", "es-MX", preferred=1), "es"),
        (speaks("zh", "es"), "es"),
        (speaks("zh", "en", preferred=0), None),
        ([{"language": {"text": "Spanish"}}], "es"),
        ([], "en"),
    ],
)
def test_it_writes_in_the_language_they_prefer(communication: Any, language: str | None) -> None:
    (row,) = read(patient(communication=communication))
    assert (row.entry.language if row.entry else None) == language


@pytest.mark.parametrize(
    ("identifier", "label"),
    [
        ([], "p1"),
        ([{"value": "A"}, {"value": "B", "use": "usual"}], "B"),
        ([{"value": "B", "use": "usual"}, {"value": "C", "type": {"coding": [{"code": "MR"}]}}], "C"),
        ([{"value": "C", "type": {"coding": [{"code": "MR"}]}, "use": "old"}, {"value": "A"}], "A"),
        ([{"value": "1", "type": {"coding": [{"code": "SS"}]}}, {"value": "2", "system": "…/us-ssn"}], "p1"),
    ],
)
def test_it_takes_the_records_number_as_label(identifier: Any, label: str) -> None:
    (row,) = read(patient(identifier=identifier))
    assert row.entry
    assert row.entry.label == label


def test_it_takes_the_zone_that_a_record_names() -> None:
    zone = {"url": "http://hl7.org/fhir/StructureDefinition/timezone", "valueCode": "America/Denver"}
    (row,) = read(patient(address=[{"extension": [zone]}]))
    assert row.entry
    assert (row.entry.zone, row.entry.zone_source) == ("America/Denver", "stated")


PERMIT_LATER = consent("Patient/p1", "permit", dateTime="2026-02-01")


@pytest.mark.parametrize(
    ("said", "refused"),
    [
        ([consent("Patient/p1")], True),
        ([consent("urn:uuid:0")], True),
        ([consent("https://ehr.example.org/fhir/Patient/p1/_history/3")], True),
        ([consent("Patient/p2")], False),
        ([consent("Patient/p1", "permit")], False),
        ([consent("Patient/p1", "permit", status="inactive")], True),
        ([consent("Patient/p1", "permit", status="rejected")], True),
        ([consent("Patient/p1", status="draft")], False),
        ([consent("Patient/p1", status="entered-in-error")], False),
        ([consent("Patient/p1", provision={"type": "deny", "period": {"end": "2025-12-31"}})], False),
        ([consent("Patient/p1", provision={"type": "deny", "period": {"start": "2025-12-31"}})], True),
        ([consent("Patient/p1", "permit", policyRule={"coding": [{"code": "OPTOUT"}]})], True),
        ([consent("Patient/p1", dateTime="2026-01-01"), PERMIT_LATER], False),
        ([PERMIT_LATER, consent("Patient/p1", dateTime="2026-01-01")], False),
        ([PERMIT_LATER, consent("Patient/p1", dateTime="2026-02-15")], True),
        ([PERMIT_LATER, consent("Patient/p1", dateTime="2026-02-01")], True),
        ([consent("Patient/p1", dateTime="2026-01-01", scope={"coding": [{"code": "research"}]}), PERMIT_LATER], True),
        ([consent("", patient={"identifier": {"system": "mrn", "value": "7"}})], True),
        ([consent("", patient={}, subject={"reference": "Patient/p1"}, provision=[], decision="deny")], True),
        ([consent("", patient="nonsense", provision="x")], False),
    ],
)
@pytest.mark.parametrize("first", [True, False])
def test_it_respects_a_refusal_wherever_it_stands(said: list[dict[str, Any]], refused: bool, first: bool) -> None:
    them = patient(identifier=[{"system": "mrn", "value": "7"}])
    rows = read(bundle(them, *said)) if first else read(*said, bundle(them))
    assert [bool(row.problems) for row in rows] == [refused]
    assert not refused or rows[0].problems[0].kind == "refused"


def test_it_notes_a_yes_that_is_on_record() -> None:
    (row,) = read(bundle(patient(), consent("Patient/p1", "permit")))
    assert row.entry
    assert row.entry.answer == "yes"


def test_it_reads_a_patient_inside_a_consent() -> None:
    inside = consent("#p9", "permit", id="c1", contained=[patient(9)])
    refused = consent("#p9", "deny", id="c2", contained=[patient(8) | {"id": "p9"}])
    assert found(read(bundle(inside, refused))) == ["+12025550109", "consent:refused"]


def test_it_finds_who_stands_in_it_twice() -> None:
    assert found(read(patient(1), patient(2), patient(1))) == [
        "+12025550101",
        "+12025550102",
        "phone:twice label:twice",
    ]


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        ("{}", "no Patient"),
        ('{"resourceType": "Bundle", "entry": []}', "no Patient"),
        ('{"resourceType": "Patient"', "cut off"),
        ('{"resourceType": "Patient", "id": "', "cut off"),
        ('{"resourceType": "Patient"}}', "never opened"),
        ('{"resourceType": "Patient", id: 3}', "no JSON"),
        ('{"resourceType": "Patient", "x": ' + "9" * 5000 + "}", "no JSON"),
        ('{"entry": [' * 500, "nested"),
        ("[" * 100_000, "nested"),
        ('{"resourceType": "Patient", "x":' * 80, "nested"),
    ],
)
def test_it_refuses_bombs_and_damage(raw: str, said: str) -> None:
    with pytest.raises(BadRoster, match=said):
        list(read_fhir(opening(raw.encode(), 64), TERMS, TODAY))


def test_it_passes_over_what_is_too_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cutting, "LARGEST", 2_000)
    monkeypatch.setattr(cutting, "_HEAD", 200)
    film = {"resourceType": "Binary", "data": "x" * 1500, "more": ["x" * 1500] * 50}
    photo = patient(2, photo=[{"data": "x" * 1500}] * 3)
    assert found(read(bundle(film, patient(1), photo), piece=100)) == ["+12025550101", ":too_large"]
    with pytest.raises(BadRoster, match="single text"):
        read(bundle(patient(1, photo=[{"data": "x" * 9_000}])), piece=100)


def test_it_tells_json_from_a_table() -> None:
    assert is_fhir(opening(b'\xef\xbb\xbf \n {"a": 1}'))
    assert is_fhir(opening('{"a": 1}'.encode("utf-16")))
    assert not is_fhir(opening(b"phone,label"))
    assert not is_fhir(opening(b""))


JSONS = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["entry", "resource", "telecom", "resourceType", 'a"{[\\', "value"]), inner, max_size=4
        )
    ),
    max_leaves=12,
)


@settings(deadline=None, max_examples=200)
@given(st.lists(JSONS, max_size=4), st.integers(1, 40))
def test_it_cuts_a_bundle_into_its_entries(entries: list[Any], piece: int) -> None:
    text = json.dumps({"type": "x", "entry": entries, "after": {"entry": [{"no": 1}]}})
    texts = [text[start : start + piece] for start in range(0, len(text), piece)]
    cut = [json.loads(each.text) for each in pieces(texts)]
    assert cut == [each for each in entries if isinstance(each, dict)]


@settings(deadline=None, max_examples=300)
@given(
    st.dictionaries(
        st.sampled_from(["telecom", "identifier", "communication", "birthDate", "active", "link", "id", "address"]),
        JSONS,
    ),
    st.dictionaries(st.sampled_from(["status", "patient", "provision", "scope", "dateTime", "contained"]), JSONS),
)
def test_it_survives_records_of_any_form(more: dict[str, Any], said: dict[str, Any]) -> None:
    them, decided = patient() | more, {"resourceType": "Consent", **said}
    rows = read(bundle(them, decided), piece=1000)
    assert all(row.entry or row.problems for row in rows)


@settings(deadline=None, max_examples=300)
@given(st.text(alphabet='{}[]",: entry\\a1', max_size=60), st.integers(1, 9))
def test_it_survives_junk(text: str, piece: int) -> None:
    try:
        rows = list(read_fhir(opening(text.encode(), piece), TERMS, TODAY))
    except BadRoster:
        return  # said in words
    assert rows

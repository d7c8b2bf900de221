"""The content pages: what patients get, decisions, words of the clinic's own with the lint beside them, history."""

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from fakes.staff import at_portal, found_clinic, hire
from fakes.visitor import Visitor
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from messages.csv_page import write_csv_page
from messages.files import load_library, read_upload
from messages.library import Library
from messages.nudge import Nudge
from messages.toml_page import write_toml_page
from people.content import Pack, read_pack, remarks_on
from people.content_history import changes
from scheduler.service import Service
from store.clinic_nudges import words_history
from store.clinic_tables import audit_events
from web.clinic.cells import no_formula

LIBRARY = load_library()
TREATMENT = LIBRARY.of("en", "treatment")[0]
MOVE = next(nudge for nudge in LIBRARY.of("en", "exercise") if nudge.audience == "either")
OURS = "After your next drink, look at the sky for a minute, or not."
PAGE = f"/clinic/content/{MOVE.id}"
EDIT = f"{PAGE}/edit"
WORDS = ("sms_discreet", "sms_full", "sms_frank", "email_subject", "email_preheader", "email_body", "safety_line")


@pytest.fixture
def clinic(service: Service) -> int:
    return found_clinic(service.database, service.seal, service.clock.now())


@pytest.fixture
def approver(service: Service, clinic: int) -> Iterator[Visitor]:
    with at_portal(service, hire(service.database, service.seal, service.clock.now(), clinic, "approver")) as visitor:
        yield visitor


def library(service: Service, clinic: int) -> Library:
    with service.database.read() as tx:
        return service.stock.for_clinic(tx, service.clock.now(), clinic)


def bar(service: Service, clinic: int, nudge: Nudge) -> str:
    held = library(service, clinic)
    found = held.get(nudge.id, nudge.lang)
    assert found
    return held.bar(found)


def words(nudge: Nudge, **other: str) -> dict[str, str]:
    held = {name: getattr(nudge, name) for name in (*WORDS, "follow_up")}
    return {"lang": nudge.lang, "do": "save"} | held | other


def upload(visitor: Visitor, name: str, data: bytes, do: str = "save") -> str:
    key = re.search(r'name="form_key" value="([^"]+)"', visitor.get("/clinic/content/pack").text)
    assert key
    answer = visitor.ask(
        "POST", "/clinic/content/pack", data={"form_key": key[1], "do": do}, files={"file": (name, data, "text/csv")}
    )
    return answer.text


def actions(service: Service) -> list[tuple[str, str]]:
    with service.database.read() as tx:
        columns = audit_events.c.action, audit_events.c.subject
        rows = tx.execute(select(*columns).where(audit_events.c.action.like("content.%")).order_by(audit_events.c.id))
        return [(row[0], row[1]) for row in rows]


@pytest.mark.parametrize(
    ("query", "inside", "outside"),
    [
        ("", "COM-01", "TRT-01"),
        ("?theme=treatment", "TRT-01", "COM-01"),
        ("?standing=waiting", "TRT-01", "COM-01"),
        ("?lang=es&theme=focus", 'lang="es"', 'lang="en">'),
        (f"?q={MOVE.id}", MOVE.id, "COM-01"),
        ("?q=zzzzzz", "No nudge fits", "COM-01"),
        ("?page=2", "COM-21", "COM-01"),
        ("?page=99999999999999999", "More", "None"),
        ("?q=%3Cscript%3Ealert(1)%3C/script%3E", "&lt;script&gt;", "<script>"),
    ],
)
def test_it_browses(approver: Visitor, query: str, inside: str, outside: str) -> None:
    answer = approver.get(f"/clinic/content{query}")
    assert answer.status_code == 200
    shown = answer.text.partition('<main id="main"')[2]
    if outside == "None":
        return
    assert inside in shown
    assert outside not in shown


def test_it_shows_a_nudge_as_the_patient_sees_it(approver: Visitor) -> None:
    text = approver.get("/clinic/content/TRT-01").text
    for nudge in (LIBRARY.get("TRT-01", "en"), LIBRARY.get("TRT-01", "es")):
        assert nudge
        for said in (nudge.sms_discreet, nudge.sms_full, nudge.email_subject, nudge.email_preheader):
            assert said.replace("'", "&#39;").replace('"', "&#34;") in text
    assert "Reply 1-4 or STOP" in text
    assert "Responde 1-4 o STOP" in text
    assert "Not clinically reviewed" in text
    assert "grade" in text


@pytest.mark.parametrize("path", ["/clinic/content/NIX-01", "/clinic/content/NIX-01/edit?lang=en", f"{EDIT}?lang=xx"])
def test_it_knows_no_other_nudges(approver: Visitor, path: str) -> None:
    assert approver.get(path).status_code == 404


def test_it_approves_disables_and_enables(service: Service, clinic: int, approver: Visitor) -> None:
    page = f"/clinic/content/{TREATMENT.id}"
    assert bar(service, clinic, TREATMENT)
    for do, barred in (("approved", False), ("disabled", True), ("enabled", False)):
        answer = approver.submit(page, page, {"lang": "en", "do": do})
        assert answer.status_code == 200
        assert bool(bar(service, clinic, TREATMENT)) == barred
    subject = f"nudge:en/{TREATMENT.id}"
    assert actions(service) == [(f"content.{do}", subject) for do in ("approved", "disabled", "enabled")]
    assert "Approver Okafor" in approver.get(page).text
    assert "Approver Okafor" in approver.get("/clinic/content/history").text


@pytest.mark.parametrize("do", ["", "rubbish", "approve"])
def test_it_does_nothing_else(service: Service, approver: Visitor, do: str) -> None:
    assert approver.submit(PAGE, PAGE, {"lang": "en", "do": do}).status_code == 404
    assert actions(service) == []


def test_it_decides_on_all_that_is_ticked(service: Service, clinic: int, approver: Visitor) -> None:
    ticked = [("nudge", f"en/{TREATMENT.id}"), ("nudge", f"es/{TREATMENT.id}"), ("nudge", "en/NIX-01")]
    answer = approver.submit("/clinic/content", "/clinic/content", [("do", "approve"), *ticked])
    assert "Approved as it reads now" in answer.text
    assert bar(service, clinic, TREATMENT) == ""
    assert len(actions(service)) == 2
    assert "Nothing was ticked" in approver.submit("/clinic/content", "/clinic/content", {"do": "disable"}).text


def test_it_keeps_other_words(service: Service, clinic: int, approver: Visitor) -> None:
    answer = approver.submit(f"{EDIT}?lang=en", EDIT, words(MOVE, sms_discreet=OURS))
    assert "Your words are kept" in answer.text
    held = library(service, clinic).get(MOVE.id, "en")
    assert held
    assert (held.sms_discreet, held.version, held.author) == (OURS, MOVE.version + 1, "clinic")
    assert (
        library(service, found_clinic(service.database, service.seal, service.clock.now(), "Hill")).get(MOVE.id) == MOVE
    )
    assert actions(service) == [("content.written", f"nudge:en/{MOVE.id}")]


def test_it_shows_what_the_lint_says_beside_the_field(service: Service, approver: Visitor) -> None:
    answer = approver.submit(f"{EDIT}?lang=en", EDIT, words(MOVE, sms_discreet="Sex “now”! " * 20))
    assert answer.status_code == 422
    [said] = re.findall(r'<span id="sms_discreet-said">(.*?)</textarea>', answer.text, re.DOTALL)
    assert "<b>gsm7</b>" in said
    assert "<b>discreet</b>" in said
    assert 'aria-invalid="true"' in said
    assert "Sex “now”!" in said
    assert actions(service) == []


def test_it_checks_without_keeping(service: Service, approver: Visitor) -> None:
    answer = approver.submit(f"{EDIT}?lang=en", EDIT, words(MOVE, sms_discreet=OURS, do="check"))
    assert answer.status_code == 200
    assert f"Kindling: {OURS} Reply 1-4 or STOP" in answer.text
    assert actions(service) == []


def test_the_same_words_are_no_edit(service: Service, approver: Visitor) -> None:
    approver.submit(f"{EDIT}?lang=en", EDIT, words(MOVE))
    assert actions(service) == []


def test_it_tells_every_change(service: Service, clinic: int, approver: Visitor) -> None:
    approver.submit(f"{EDIT}?lang=en", EDIT, words(MOVE, sms_discreet=OURS))
    approver.submit(f"{EDIT}?lang=en", EDIT, words(MOVE, sms_discreet=OURS, email_subject="A minute of sky"))
    text = approver.submit(PAGE, PAGE, {"lang": "en", "do": "take-back"}).text
    assert library(service, clinic).get(MOVE.id, "en") == MOVE
    history = text.partition('id="history"')[2]
    assert [history.count(f'<span class="badge">{kind}</span>') for kind in ("written", "taken back")] == [3, 1]
    for said in (f'<del lang="en">{MOVE.sms_discreet}</del>', f'<ins lang="en">{OURS}</ins>', "A minute of sky"):
        assert said.replace("'", "&#39;") in history
    assert "the library" in history
    with service.database.read() as tx:
        assert [each.by for each in words_history(tx, clinic, MOVE.id)][:2] == ["library", "staff:1"]


def new(**other: str) -> dict[str, str]:
    mine = replace(MOVE, id="OWN-01", family="own-sky", sms_discreet=OURS, sms_full=OURS)
    listed = {"src": " ".join(mine.src), "claims": ", ".join(mine.claims)}
    return (
        words(mine)
        | {name: getattr(mine, name) for name in ("id", "theme", "family", "audience", "effort")}
        | listed
        | other
    )


def test_it_adds_a_nudge(service: Service, clinic: int, approver: Visitor) -> None:
    answer = approver.submit("/clinic/content/new", "/clinic/content/new", new())
    assert answer.status_code == 200
    added = library(service, clinic).get("OWN-01", "en")
    assert added
    assert (added.sms_full, added.src, added.claims, added.status) == (
        OURS,
        MOVE.src,
        MOVE.claims,
        "not_clinically_reviewed",
    )


@pytest.mark.parametrize(
    ("field", "value", "rule"),
    [
        ("id", "nonsense", "id"),
        ("id", MOVE.id, "id"),
        ("lang", "english", "lang"),
        ("claims", "C99", "provenance"),
        ("theme", "money", "theme"),
        ("email_subject", "", "email_subject"),
        ("sms_full", "Stop your medicine today.", "medication"),
    ],
)
def test_it_refuses_a_nudge_that_is_wrong(
    service: Service, approver: Visitor, field: str, value: str, rule: str
) -> None:
    answer = approver.submit("/clinic/content/new", "/clinic/content/new", new(**{field: value}))
    assert answer.status_code == 422
    assert f"<b>{rule}</b>" in answer.text
    assert actions(service) == []


def own(*nudges: Nudge) -> tuple[Nudge, ...]:
    return tuple(
        replace(each, id=f"OWN-{number:02}", family=f"own-{number}", sms_full=OURS, sms_discreet=OURS, author="us")
        for number, each in enumerate(nudges, 1)
    )


@pytest.mark.parametrize(("name", "written"), [("p.csv", write_csv_page), ("p.toml", write_toml_page)])
def test_it_takes_a_pack(service: Service, clinic: int, approver: Visitor, name: str, written: object) -> None:
    pack = own(MOVE)
    text = upload(approver, name, written(pack).encode())  # type: ignore[operator]
    assert "1 nudge kept; 0 of them in the place of others" in text
    assert library(service, clinic).get("OWN-01") == pack[0]


def test_it_reports_a_pack_line_by_line_and_keeps_nothing_of_it(service: Service, approver: Visitor) -> None:
    good, bad = own(MOVE, MOVE)
    table = write_csv_page([good, replace(bad, sms_full="Skip your pills tonight")])
    text = upload(approver, "p.csv", table.encode())
    assert "Nothing was kept" in text
    rows = re.findall(r'<tr><td class="num">(\d+)</td><td><span class="badge bad">([\w-]+)</span>', text)
    assert "medication" in {rule for _, rule in rows}
    assert {line for line, _ in rows} == {str(_line(table, "OWN-02"))}
    assert actions(service) == []


def _line(table: str, name: str) -> int:
    return next(number for number, line in enumerate(table.splitlines(), 1) if line.startswith(name))


def test_it_only_checks_a_pack(service: Service, approver: Visitor) -> None:
    text = upload(approver, "p.csv", write_csv_page(own(MOVE)).encode(), do="check")
    assert "Nothing was kept, as you asked" in text
    assert actions(service) == []


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("p.exe", b"MZ"),
        ("p.csv", b""),
        ("p.csv", b"\x00\x01\x02"),
        ("p.toml", b"a = " + b"[" * 5000),
        ("p.toml", b"\xff\xfe"),
        ("p.csv", b'id,lang\n"never ends'),
        ("p.csv", b"id," + b"x" * 200_000),
        ("../../etc/<b>.csv", b"x"),
    ],
)
def test_it_says_what_is_wrong_with_a_file(service: Service, approver: Visitor, name: str, data: bytes) -> None:
    text = upload(approver, name, data)
    assert "Nothing was kept" in text
    assert "<b>.csv" not in text
    assert actions(service) == []


def test_a_pack_may_not_be_huge(approver: Visitor) -> None:
    assert "That was too much at once" in upload(approver, "p.csv", b"x" * 1_100_000)


def test_it_takes_no_pack_without_the_form_key(approver: Visitor) -> None:
    answer = approver.ask("POST", "/clinic/content/pack", data={"do": "save"}, files={"file": ("p.csv", b"x")})
    assert answer.status_code == 403


def test_it_hands_the_library_out(service: Service, approver: Visitor) -> None:
    answer = approver.get("/clinic/content.csv")
    page = read_upload("nudges.csv", answer.content)
    assert page.problems == ()
    assert {each.id for each in page.nudges} == {each.id for each in LIBRARY.nudges}
    assert actions(service) == [("content.exported", "")]


@settings(deadline=None, max_examples=50)
@given(st.lists(st.lists(st.text(alphabet="=+-@\t\ra1\"',\n;"), min_size=2, max_size=3), min_size=1, max_size=4))
def test_no_cell_is_a_formula(rows: list[list[str]]) -> None:
    text = io.StringIO(newline="")
    csv.writer(text).writerows(rows)
    safe = list(csv.reader(io.StringIO(no_formula(text.getvalue()), newline="")))
    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for row in safe for cell in row)
    assert [[cell.removeprefix("'") for cell in row] for row in safe] == [
        [c.removeprefix("'") for c in row] for row in rows
    ]


@pytest.mark.parametrize("role", ["auditor", "enroller"])
def test_only_approvers_and_owners_change_it(service: Service, clinic: int, role: str) -> None:
    with at_portal(service, hire(service.database, service.seal, service.clock.now(), clinic, role)) as visitor:
        assert visitor.get("/clinic/content").status_code == (200 if role == "auditor" else 403)
        assert 'name="do"' not in visitor.get(PAGE).text
        for path in (PAGE, EDIT, "/clinic/content", "/clinic/content/new", "/clinic/content/pack"):
            assert visitor.post(path, {"do": "save"}).status_code == 403
    assert actions(service) == []


def test_a_clinic_sees_nothing_of_anothers(service: Service, clinic: int, approver: Visitor) -> None:
    approver.submit("/clinic/content/new", "/clinic/content/new", new())
    now = service.clock.now()
    other = found_clinic(service.database, service.seal, now, "Hill")
    with at_portal(service, hire(service.database, service.seal, now, other, "owner")) as visitor:
        assert visitor.get("/clinic/content/OWN-01").status_code == 404
        assert "OWN-01" not in visitor.get("/clinic/content?q=OWN-01").text.partition("gallery")[2]
        assert "OWN-01" not in visitor.get("/clinic/content/history").text


def test_a_pack_is_held_against_the_library() -> None:
    near = replace(own(MOVE)[0], sms_full=MOVE.sms_full)
    pack: Pack = read_pack("p.csv", write_csv_page([near]).encode(), LIBRARY, prefix="Kindling")
    assert "near-copy" in {finding.rule for finding in pack.findings}
    assert pack.words


def test_the_shipped_library_passes() -> None:
    for nudge in LIBRARY.nudges[::20]:
        assert [remark for remark in remarks_on(nudge, LIBRARY, prefix="Kindling") if remark.level == "fail"] == []


def test_it_names_what_changed() -> None:
    before = {"sms_full": "a", "tags": ["choice"], "version": 1}
    found = changes(before, before | {"sms_full": "b", "tags": [], "version": 2})
    assert [(each.field, each.before, each.after) for each in found] == [
        ("Text, full", "a", "b"),
        ("tags", "choice", ""),
    ]
    assert changes(None, before) == ()

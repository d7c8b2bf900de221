"""A clinic's own decisions and words: for its patients, on top of the installation's, and for nobody else."""

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest
import structlog
from fakes.patients import found_clinic, make_patient
from fakes.scripted import Scripted
from fakes.subscribers import AMINA, CHIDI, next_at, receipts_of, slots_of, subscribe
from sqlalchemy import event, update

from channels.channel import Refused, Scope
from messages.files import load_library
from messages.kept import Unreadable, as_nudge, as_record
from messages.library import Library
from messages.nudge import Nudge
from messages.standing import DISABLED, UNAPPROVED, Mark, MarkKind, Needs, clinic_bars, wording_of
from scheduler.dispatch import Dispatcher
from scheduler.now import send_one_now
from scheduler.passes import plan_all
from scheduler.service import Service
from scheduler.states import State
from scheduler.worker import this_worker
from store.clinic_nudges import add_words, list_words, words_history
from store.clinic_tables import enrolments
from store.library_marks import add_marks
from store.withheld import list_withheld

LIBRARY = load_library()
TODAY = date(2026, 3, 2)
TREATMENT = tuple(nudge for nudge in LIBRARY.nudges if nudge.theme == "treatment")
OTHER = next(nudge for nudge in LIBRARY.of("en", "exercise") if nudge.audience == "either")
OURS = "Look at the sky for a minute, or not."


@pytest.fixture
def ways() -> dict[str, Scripted]:
    return {"sms": Scripted(), "email": Scripted(name="email")}


@pytest.fixture
def service(service: Service, ways: dict[str, Scripted]) -> Service:
    return replace(service, channels=ways)


@pytest.fixture
def logged() -> Iterator[list[dict[str, object]]]:
    with structlog.testing.capture_logs() as events:
        yield events  # type: ignore[misc]


def mark(service: Service, clinic: int | None, kind: MarkKind, *nudges: Nudge) -> None:
    now = service.clock.now()
    with service.database.write() as tx:
        marks = [Mark(each.id, each.lang, kind, wording_of(each), "staff:1", now) for each in nudges]
        add_marks(tx, marks, clinic)


def write(service: Service, clinic: int, *nudges: Nudge) -> None:
    with service.database.write() as tx:
        records = [(each.id, each.lang, as_record(each)) for each in nudges]
        add_words(tx, clinic, records, by="staff:1", now=service.clock.now())


def library(service: Service, clinic: int | None) -> Library:
    with service.database.write() as tx:
        return service.stock.for_clinic(tx, service.clock.now(), clinic)


def plan(service: Service, *subscriptions: int) -> None:
    """Wind the clock to the first slot of the last of them, and plan what is due."""
    asyncio.run(plan_all(service, service.clock.now()))
    at = max(filter(None, (next_at(service, each) for each in subscriptions)))
    service.clock.at = at  # type: ignore[attr-defined]
    asyncio.run(plan_all(service, at))


def drain(service: Service) -> None:
    asyncio.run(Dispatcher(service, service.channels["sms"], this_worker()).drain())


def only(service: Service, clinic: int | None, nudge: Nudge) -> None:
    """Leave a clinic nothing else to send."""
    mark(service, clinic, "disabled", *(each for each in LIBRARY.nudges if each.id != nudge.id))


@pytest.mark.parametrize("nudge", LIBRARY.nudges[::25], ids=lambda nudge: f"{nudge.lang}-{nudge.id}")
def test_it_keeps_a_nudge_as_it_is(nudge: Nudge) -> None:
    reviewed = replace(nudge, reviewed_on=TODAY, next_review=TODAY, reviewers=("A", "B"))
    assert [as_nudge(as_record(each)) for each in (nudge, reviewed)] == [nudge, reviewed]


@pytest.mark.parametrize(
    "change", [{"theme": "money"}, {"reviewed_on": "soon"}, {"sms_discreet": None}, {"flags": "x"}]
)
def test_it_says_what_can_not_be_read_back(change: dict[str, object]) -> None:
    with pytest.raises(Unreadable):
        as_nudge(as_record(OTHER) | change)


MADE = {
    "own": lambda nudge: Mark(nudge.id, nudge.lang, "approved", wording_of(nudge), "staff:1", None),  # type: ignore[arg-type]
    "off": lambda nudge: Mark(nudge.id, nudge.lang, "disabled", wording_of(nudge), "staff:1", None),  # type: ignore[arg-type]
    "on": lambda nudge: Mark(nudge.id, nudge.lang, "enabled", wording_of(nudge), "staff:1", None),  # type: ignore[arg-type]
}


@pytest.mark.parametrize(
    ("nudge", "above", "own", "needs", "why_not"),
    [
        (TREATMENT[0], [], [], "none", UNAPPROVED),
        (TREATMENT[0], ["own"], [], "none", UNAPPROVED),  # somebody else's approval
        (TREATMENT[0], [], ["own"], "none", ""),
        (TREATMENT[0], [], ["own"], "all", ""),
        (TREATMENT[0], ["off"], ["own"], "none", DISABLED),
        (TREATMENT[0], [], ["own", "off"], "none", DISABLED),
        (TREATMENT[0], [], ["own", "off", "on"], "none", ""),
        (TREATMENT[0], ["off"], ["own", "on"], "none", DISABLED),
        (OTHER, [], [], "none", ""),
        (OTHER, [], [], "treatment", ""),
        (OTHER, [], [], "all", UNAPPROVED),
        (OTHER, ["own"], [], "all", ""),
        (OTHER, [], ["own"], "all", ""),
        (OTHER, ["off"], [], "none", DISABLED),
        (OTHER, [], ["off"], "none", DISABLED),
    ],
)
def test_it_knows_what_a_clinics_patients_may_get(
    nudge: Nudge, above: list[str], own: list[str], needs: Needs, why_not: str
) -> None:
    made = [[MADE[word](nudge) for word in words] for words in (above, own)]
    found = clinic_bars(LIBRARY, *made, needs=needs, today=TODAY, faults={})
    assert found.get((nudge.lang, nudge.id), "") == why_not


def test_a_review_elsewhere_is_no_approval_of_the_clinics() -> None:
    reviewed = replace(TREATMENT[0], status="reviewed", reviewers=("A", "B"), next_review=TODAY + timedelta(days=9))
    found = clinic_bars(Library((reviewed,)), [], [], needs="none", today=TODAY, faults={})
    assert found == {(reviewed.lang, reviewed.id): UNAPPROVED}


def test_nothing_unapproved_of_treatment_is_chosen_for_its_patients(service: Service) -> None:
    clinic = found_clinic(service)
    amina, bo = subscribe(service, AMINA), subscribe(service, CHIDI)
    make_patient(service, clinic, amina)
    mark(service, None, "disabled", *(each for each in LIBRARY.nudges if each.theme != "treatment"))
    plan(service, amina, bo)
    assert [(each.state, each.theme) for each in slots_of(service, amina)] == [(State.SKIPPED, None)]
    assert [(each.state, each.theme) for each in slots_of(service, bo)] == [(State.WAITING, "treatment")]


def test_what_it_approves_goes_to_its_patients(service: Service, ways: dict[str, Scripted]) -> None:
    clinic = found_clinic(service)
    make_patient(service, clinic, amina := subscribe(service, AMINA))
    mark(service, None, "disabled", *(each for each in LIBRARY.nudges if each.theme != "treatment"))
    mark(service, clinic, "approved", *TREATMENT)
    plan(service, amina)
    drain(service)
    assert [each.theme for each in slots_of(service, amina)] == ["treatment"]
    assert len(ways["sms"].taken) == 1


def test_what_one_clinic_disables_others_still_get(service: Service) -> None:
    here, there = found_clinic(service), found_clinic(service, "Hill")
    mark(service, here, "disabled", OTHER)
    assert [library(service, clinic).bar(OTHER) for clinic in (here, there, None)] == [DISABLED, "", ""]


def test_its_words_reach_what_was_chosen_before(service: Service, ways: dict[str, Scripted]) -> None:
    clinic = found_clinic(service)
    amina, bo = subscribe(service, AMINA), subscribe(service, CHIDI)
    make_patient(service, clinic, amina)
    only(service, None, OTHER)
    plan(service, amina, bo)
    write(service, clinic, replace(OTHER, version=OTHER.version + 1, sms_discreet=OURS))
    drain(service)
    said = {message.to: message.text for message in ways["sms"].taken}
    assert said[AMINA] == f"Kindling: {OURS} Reply 1-4 or STOP"
    assert OURS not in said[CHIDI]


def test_what_it_disables_is_not_sent_any_more(service: Service, ways: dict[str, Scripted]) -> None:
    clinic = found_clinic(service)
    make_patient(service, clinic, amina := subscribe(service, AMINA))
    only(service, None, OTHER)
    plan(service, amina)
    mark(service, clinic, "disabled", OTHER)
    drain(service)
    [receipt] = slots_of(service, amina)
    assert (receipt.state, receipt.reason) == (State.CANCELLED, DISABLED)
    assert ways["sms"].taken == []


def test_its_own_pack_is_chosen_for_its_patients_alone(service: Service) -> None:
    clinic = found_clinic(service)
    own = replace(OTHER, id="OWN-01", family="own")
    write(service, clinic, own)
    mark(service, None, "disabled", *LIBRARY.nudges)
    amina, bo = subscribe(service, AMINA), subscribe(service, CHIDI)
    make_patient(service, clinic, amina)
    plan(service, amina, bo)
    assert [each.nudge_id for each in slots_of(service, amina)] == ["OWN-01"]
    assert [each.state for each in slots_of(service, bo)] == [State.SKIPPED]
    assert library(service, None).get("OWN-01") is None


def test_an_edit_takes_its_approval_back(service: Service) -> None:
    clinic = found_clinic(service)
    mark(service, clinic, "approved", TREATMENT[0])
    assert library(service, clinic).bar(TREATMENT[0]) == ""
    edited = replace(TREATMENT[0], sms_discreet=OURS)
    write(service, clinic, edited)
    assert library(service, clinic).bar(edited) == UNAPPROVED
    mark(service, clinic, "approved", edited)
    assert library(service, clinic).bar(edited) == ""


def test_words_that_were_taken_away_leave_the_librarys(service: Service) -> None:
    clinic = found_clinic(service)
    write(service, clinic, replace(OTHER, sms_discreet=OURS))
    with service.database.write() as tx:
        add_words(tx, clinic, [(OTHER.id, OTHER.lang, None)], by="staff:2", now=service.clock.now())
        assert list_words(tx, clinic) == []
        assert [written.by for written in words_history(tx, clinic, OTHER.id)] == ["staff:1", "staff:2"]
    assert library(service, clinic).get(OTHER.id) == OTHER


def test_words_that_can_not_be_read_go_to_nobody(service: Service, logged: list[dict[str, object]]) -> None:
    clinic = found_clinic(service)
    with service.database.write() as tx:
        add_words(tx, clinic, [(OTHER.id, OTHER.lang, {"theme": "gone"})], by="staff:1", now=service.clock.now())
    assert library(service, clinic).bar(OTHER)
    assert [each["event"] for each in logged] == ["clinic_nudge_unreadable"]


def test_who_left_the_clinic_gets_what_all_get(service: Service, ways: dict[str, Scripted]) -> None:
    clinic = found_clinic(service)
    make_patient(service, clinic, amina := subscribe(service, AMINA))
    only(service, None, OTHER)
    write(service, clinic, replace(OTHER, sms_discreet=OURS))
    plan(service, amina)
    with service.database.write() as tx:
        tx.execute(update(enrolments).values(status="ended", ended_at=service.clock.now()))
    drain(service)
    assert OURS not in ways["sms"].taken[0].text


def test_a_nudge_asked_for_is_the_clinics(service: Service) -> None:
    clinic = found_clinic(service)
    make_patient(service, clinic, amina := subscribe(service, AMINA))
    only(service, clinic, OTHER)
    with service.database.write() as tx:
        send_one_now(service, tx, amina, service.clock.now())
    assert [each.nudge_id for each in receipts_of(service, amina) if each.kind == "extra"] == [OTHER.id]


def test_what_a_carrier_filters_of_a_clinics_words_is_held_back_there_alone(
    service: Service, ways: dict[str, Scripted]
) -> None:
    here, there = found_clinic(service), found_clinic(service, "Hill")
    make_patient(service, here, amina := subscribe(service, AMINA))
    write(service, here, replace(OTHER, sms_discreet=OURS))
    only(service, None, OTHER)
    plan(service, amina)
    ways["sms"].ends.append(Refused("30007", Scope.CONTENT))
    drain(service)
    with service.database.read() as tx:
        withheld = list_withheld(tx)
    assert withheld == {f"{OTHER.id}@{here}"}
    stock = service.stock
    assert OTHER.id in stock.held_back(library(service, here), here, withheld)
    assert OTHER.id not in stock.held_back(library(service, there), there, withheld)
    # What is filtered of the common words is none of the clinic's that has others.
    assert OTHER.id not in stock.held_back(library(service, here), here, frozenset({OTHER.id}))
    assert OTHER.id in stock.held_back(library(service, there), there, frozenset({OTHER.id}))


def test_clinics_that_decided_alike_share_a_library(service: Service) -> None:
    first, second, third = (found_clinic(service, name) for name in ("A", "B", "C"))
    mark(service, third, "disabled", OTHER)
    assert library(service, first) is library(service, second)
    assert library(service, first) is not library(service, third)


def test_a_decision_costs_the_others_nothing(service: Service) -> None:
    here, there = found_clinic(service), found_clinic(service, "Hill")
    mark(service, here, "disabled", OTHER)
    mark(service, there, "approved", OTHER)
    before = library(service, here), library(service, there)
    mark(service, there, "disabled", OTHER)
    assert library(service, here) is before[0]
    assert library(service, there) is not before[1]


def test_without_clinics_nothing_more_is_read(service: Service) -> None:
    library(service, None)
    seen: list[str] = []
    event.listen(service.database.engine, "before_cursor_execute", lambda *args: seen.append(args[2]))
    with service.database.write() as tx:
        service.stock.for_clinics(tx, service.clock.now(), {None})
    assert len([words for words in seen if words.startswith("SELECT")]) == 2

"""A deployment's own nudges and decisions: seen by a running service, whatever state they are in."""

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
import structlog
from fakes.scripted import Scripted
from fakes.subscribers import AMINA, BO, next_at, receipts_of, slots_of, subscribe

from config.settings import LibraryRules
from messages.countries import sms_tier
from messages.files import load_library
from messages.library import Library, overlaid
from messages.nudge import Nudge
from messages.standing import DISABLED, UNAPPROVED, Mark, MarkKind, bars, wording_of
from messages.toml_page import write_toml_page
from scheduler.dispatch import Dispatcher
from scheduler.live_library import LiveLibrary
from scheduler.passes import plan_all
from scheduler.service import Service
from scheduler.spacing.taste import Taste, eligible, why_nothing
from scheduler.states import State
from scheduler.worker import this_worker
from store.library_marks import add_marks

LIBRARY = load_library()
TODAY = date(2026, 3, 2)


@pytest.fixture
def ways() -> dict[str, Scripted]:
    return {"sms": Scripted(), "email": Scripted(name="email")}


@pytest.fixture
def service(service: Service, ways: dict[str, Scripted]) -> Service:
    return replace(service, channels=ways)


@pytest.fixture
def own(service: Service) -> Path:
    folder = service.settings.data_dir / "library"
    folder.mkdir(parents=True)
    return folder


@pytest.fixture
def logged() -> Iterator[list[dict[str, object]]]:
    with structlog.testing.capture_logs() as events:
        yield events  # type: ignore[misc]


def due(service: Service, address: str = AMINA, **chosen: object) -> int:
    """Subscribe somebody, wind the clock to their first slot, and plan it."""
    subscription = subscribe(service, address, **chosen)
    asyncio.run(plan_all(service, service.clock.now()))
    at = next_at(service, subscription)
    assert at
    service.clock.at = at  # type: ignore[attr-defined]
    asyncio.run(plan_all(service, at))
    return subscription


def drain(service: Service, way: str = "sms") -> None:
    asyncio.run(Dispatcher(service, service.channels[way], this_worker()).drain())


def chosen(service: Service, subscription: int) -> Nudge:
    [receipt] = slots_of(service, subscription)
    nudge = service.library.get(receipt.nudge_id)
    assert nudge
    return nudge


def write(folder: Path, *nudges: Nudge, name: str = "own.toml") -> Path:
    file = folder / name
    file.write_text(write_toml_page(nudges), encoding="utf-8")
    return file


def look(service: Service) -> Library:
    service.stock.look()
    with service.database.write() as connection:
        return service.stock.refresh(connection, service.clock.now())


def mark(service: Service, kind: MarkKind, *nudges: Nudge) -> None:
    now = service.clock.now()
    with service.database.write() as connection:
        add_marks(connection, [Mark(each.id, each.lang, kind, wording_of(each), "Dr Who", now) for each in nudges])


def test_an_edit_reaches_what_was_chosen_before(service: Service, own: Path, ways: dict[str, Scripted]) -> None:
    amina = due(service)
    nudge = chosen(service, amina)
    write(own, replace(nudge, version=nudge.version + 1, sms_discreet="Look at the sky for a minute, or not."))
    drain(service)
    assert [message.text for message in ways["sms"].taken] == [
        "Kindling: Look at the sky for a minute, or not. Reply 1-4 or STOP"
    ]


def test_what_is_disabled_after_it_was_chosen_is_not_sent(service: Service, ways: dict[str, Scripted]) -> None:
    amina = due(service)
    mark(service, "disabled", chosen(service, amina))
    drain(service)
    [receipt] = slots_of(service, amina)
    assert (receipt.state, receipt.reason) == (State.CANCELLED, DISABLED)
    assert ways["sms"].taken == []


def test_what_is_enabled_again_is_sent_again(service: Service, ways: dict[str, Scripted]) -> None:
    amina = due(service)
    nudge = chosen(service, amina)
    mark(service, "disabled", nudge)
    assert look(service).bar(nudge) == DISABLED
    mark(service, "enabled", nudge)
    drain(service)
    assert len(ways["sms"].taken) == 1


def test_a_file_that_is_taken_away_is_gone(service: Service, own: Path) -> None:
    new = replace(LIBRARY.get("FOC-02"), id="OWN-01", family="own")  # type: ignore[type-var]
    file = write(own, new)
    assert look(service).get("OWN-01") == new
    file.unlink()
    assert look(service).get("OWN-01") is None


def test_it_reads_nothing_anew_while_nothing_changes(service: Service, own: Path) -> None:
    write(own, replace(LIBRARY.nudges[0], id="OWN-01", family="own"))
    assert look(service) is look(service)


def test_a_broken_edit_changes_nothing_and_names_the_line(
    service: Service, own: Path, ways: dict[str, Scripted], logged: list[dict[str, object]]
) -> None:
    amina = due(service)
    nudge = chosen(service, amina)
    file = write(own, replace(nudge, sms_discreet="Look at the sky, or not."))
    good = look(service)
    file.write_text(file.read_text().replace('effort = "', "effort = "), encoding="utf-8")
    assert look(service) is good
    problems = [event for event in logged if event["event"] == "library_problem"]
    assert [(event["file"], event["rule"]) for event in problems] == [(str(file), "toml")]
    assert problems[0]["line"] == next(
        number for number, line in enumerate(file.read_text().splitlines(), 1) if line.startswith("effort")
    )
    drain(service)
    assert "Look at the sky" in ways["sms"].taken[0].text


def test_a_start_on_a_broken_file_leaves_its_nudges_out(service: Service, own: Path) -> None:
    first, second = LIBRARY.of("en", "focus")[:2]
    write(own, replace(second, sms_discreet="Look at the sky, or not."), name="good.toml")
    bad = write(own, first, name="bad.toml")
    bad.write_text(bad.read_text(encoding="utf-8") + "\n[FOC-99\n", encoding="utf-8")
    started = replace(service, stock=LiveLibrary(LIBRARY, service.settings))
    library = look(started)
    assert "can't be read" in library.bar(library.get(first.id) or first)
    assert library.get(second.id).sms_discreet == "Look at the sky, or not."  # type: ignore[union-attr]
    assert library.bar(library.get(second.id) or second) == ""


def test_a_rule_that_is_broken_bars_the_nudge_and_its_shipped_wording_too(
    service: Service, own: Path, ways: dict[str, Scripted], logged: list[dict[str, object]]
) -> None:
    amina = due(service)
    nudge = chosen(service, amina)
    file = write(own, replace(nudge, sms_discreet="Ask for a hug."))
    drain(service)
    [receipt] = slots_of(service, amina)
    assert (receipt.state, receipt.reason) == (State.CANCELLED, "this idea breaks a rule here: discreet")
    assert ways["sms"].taken == []
    assert {"file": str(file), "rule": "discreet"}.items() <= logged[-1].items()


def test_a_folder_that_cannot_be_looked_at_stops_nothing(
    service: Service, own: Path, monkeypatch: pytest.MonkeyPatch, ways: dict[str, Scripted]
) -> None:
    due(service)

    def fails(folder: Path) -> None:
        raise PermissionError(13, "denied")

    monkeypatch.setattr("scheduler.live_library.stamp_of", fails)
    drain(service)
    assert len(ways["sms"].taken) == 1


def test_it_waits_for_an_approval_where_one_is_needed(service: Service) -> None:
    rules = service.settings.model_copy(update={"library": LibraryRules(approval="treatment")})
    strict = replace(service, settings=rules, stock=LiveLibrary(LIBRARY, rules))
    nudge = LIBRARY.of("en", "treatment")[0]
    taste = Taste("en", "discreet")
    assert "treatment" not in {each.theme for each in eligible(look(strict), taste)}
    mark(strict, "approved", nudge)
    assert [each for each in eligible(look(strict), taste) if each.theme == "treatment"] == [nudge]


@pytest.mark.parametrize(
    ("needs", "theme", "change", "approved", "barred"),
    [
        ("none", "treatment", {}, False, False),
        ("treatment", "treatment", {}, False, True),
        ("treatment", "treatment", {}, True, False),
        ("treatment", "touch", {}, False, False),
        ("all", "touch", {}, False, True),
        ("all", "touch", {"status": "reviewed", "next_review": TODAY}, False, False),
        ("all", "touch", {"status": "reviewed", "next_review": TODAY - timedelta(days=1)}, False, True),
        ("all", "touch", {"sms_full": "Something else."}, True, True),
        ("all", "touch", {"version": 9, "author": "somebody"}, True, False),
    ],
)
def test_an_approval_is_of_a_wording(needs: str, theme: str, change: dict, approved: bool, barred: bool, now) -> None:  # type: ignore[no-untyped-def,type-arg]
    nudge = LIBRARY.of("en", theme)[0]
    marks = [Mark(nudge.id, "en", "approved", wording_of(nudge), "Dr Who", now)] if approved else []
    edited = replace(nudge, **change)
    found = bars(Library((edited,)), marks, needs=needs, today=TODAY, faults={})  # type: ignore[arg-type]
    assert found == ({("en", nudge.id): UNAPPROVED} if barred else {})


@pytest.mark.parametrize(
    ("wanted", "country", "frank", "tier"),
    [
        ("discreet", "DE", True, "discreet"),
        ("full", "US", True, "full"),
        ("frank", "DE", True, "frank"),
        ("frank", "DE", False, "full"),
        *[("frank", country, True, "full") for country in ("US", "CA", "PR", "")],
    ],
)
def test_no_frank_text_goes_where_carriers_refuse_it(wanted: str, country: str, frank: bool, tier: str) -> None:
    assert sms_tier(wanted, country, frank=frank) == tier


def test_a_nudge_without_words_for_a_text_goes_by_mail_only() -> None:
    by_mail = replace(LIBRARY.of("en", "focus")[0], sms_discreet="", sms_full="", sms_frank="A frank word.")
    library = Library((by_mail,))
    texts = Taste("en", "full", ("partner", "solo"), by_text=True)
    assert eligible(library, texts) == ()
    assert "by e-mail, but not by text" in why_nothing(library, texts)
    assert eligible(library, replace(texts, tier="frank")) == (by_mail,)
    assert eligible(library, replace(texts, by_text=False)) == (by_mail,)
    assert by_mail.gist == by_mail.email_subject
    assert "no nudge in use" in why_nothing(Library(()), texts)


def test_it_offers_only_what_is_gentle_to_who_asked_for_that() -> None:
    found = eligible(LIBRARY, Taste("en", "discreet", gentle_only=True))
    assert found
    assert all("gentle" in nudge.tags for nudge in found)


def test_a_slot_is_skipped_with_its_reason_where_nothing_may_go_by_text(
    service: Service, ways: dict[str, Scripted]
) -> None:
    silent = Library(tuple(replace(nudge, sms_discreet="", sms_full="") for nudge in LIBRARY.nudges))
    service = replace(service, stock=LiveLibrary(silent, service.settings))
    amina = due(service)
    [receipt] = slots_of(service, amina)
    assert receipt.state == State.SKIPPED
    assert "by e-mail, but not by text" in receipt.reason
    bo = due(service, BO)
    drain(service, "email")
    assert [each.state for each in receipts_of(service, bo)] == [State.ACCEPTED]


def test_a_text_that_loses_its_words_after_it_was_chosen_is_not_sent(
    service: Service, own: Path, ways: dict[str, Scripted]
) -> None:
    amina = due(service)
    nudge = chosen(service, amina)
    write(own, replace(nudge, sms_discreet="", sms_full=""))
    drain(service)
    [receipt] = slots_of(service, amina)
    assert (receipt.state, receipt.reason) == (State.CANCELLED, "this idea goes by e-mail only")


@pytest.mark.parametrize(("number", "country", "frank"), [("+447700900123", "GB", True), (AMINA, "US", False)])
def test_a_frank_text_goes_only_where_it_may(
    service: Service, own: Path, ways: dict[str, Scripted], number: str, country: str, frank: bool
) -> None:
    rules = service.settings.model_copy(update={"library": LibraryRules(frank=True)})
    service = replace(service, settings=rules)
    somebody = due(service, number, country=country, tier="frank")
    write(own, replace(chosen(service, somebody), sms_frank="A word on sex, or not."))
    drain(service)
    [message] = ways["sms"].taken
    assert ("sex" in message.text) is frank


def test_what_is_laid_over_takes_the_place_and_the_lines() -> None:
    nudge = LIBRARY.nudges[0]
    own = Library((replace(nudge, version=9), replace(nudge, id="OWN-01")), {("en/" + nudge.id, ""): ("own.csv", 2)})
    library = overlaid(LIBRARY, own)
    assert [each.id for each in library.nudges] == [*(each.id for each in LIBRARY.nudges), "OWN-01"]
    assert library.nudges[0].version == 9
    assert library.place(library.nudges[0], "sms_full") == ("own.csv", 2)
    assert library.place(library.nudges[1], "") == LIBRARY.place(LIBRARY.nudges[1], "")

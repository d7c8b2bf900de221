import json
import os
import re
import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path

import icalendar
import pytest
import typer
from typer.testing import CliRunner

from channels.outbox import Outbox
from cli.checks import Check
from cli.main import app
from cli.wiring import opened
from config.clock import FixedClock, SystemClock
from config.settings import load_settings
from people.address import parse_phone
from people.optout import record_stop
from store.heartbeats import beat
from store.senders import break_circuit
from store.withheld import withhold

AMINA = "+12025550123"
BO = "bo@example.org"
COMMANDS = [
    "run",
    "init",
    "doctor",
    "subscribe",
    "tick",
    "people list",
    "people show",
    "people export",
    "people erase",
    "consent verify",
    "preview",
    "library check",
    "library list",
    "library show",
    "library export",
    "library release",
    "library approve",
    "library disable",
    "library enable",
    "read",
    "senders list",
    "senders resume",
]


@pytest.fixture(autouse=True)
def _nothing_set(tmp_path, monkeypatch):
    for name in [name for name in os.environ if name.upper().startswith("KINDLING_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("COLUMNS", "200")
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.chdir(tmp_path)
    os.umask(0o077)


def kindling(*words, given=None, code=0):
    result = CliRunner().invoke(app, words, input=given)
    assert result.exit_code == code, (result.stdout, result.stderr, result.exception)
    assert "Traceback" not in result.stderr
    return result


def asked(*words, code=0):
    """Run a command with --json and give its one JSON value."""
    result = kindling(*words, "--json", code=code)
    assert result.stdout.endswith("\n")
    return json.loads(result.stdout)


def amina(**options):
    words = [word for name, value in options.items() for word in (f"--{name}", value)]
    return asked("subscribe", "--phone", AMINA, "--zone", "New_York", "--consent", *words)


def outbox(channel="sms"):
    return Outbox(Path("data/outbox"), channel, SystemClock()).messages()


@pytest.mark.parametrize("command", COMMANDS)
def test_it_has_every_command_with_help(command):
    shown = kindling(*command.split(), "--help").stdout
    assert f"kindling {command}" in shown or command.split()[-1] in shown
    assert "Usage" in shown


def test_it_describes_every_command_option_and_argument():
    def walk(command, name):
        assert command.help, name
        for param in command.params:
            if param.name != "help":
                assert getattr(param, "help", None), f"{name} {param.name}"
        for inner, sub in getattr(command, "commands", {}).items():
            walk(sub, f"{name} {inner}")

    walk(typer.main.get_command(app), "kindling")


def test_it_names_its_version():
    assert kindling("--version").stdout.strip().count(".") == 2


@pytest.mark.parametrize(
    ("words", "right"),
    [
        (["nosuch"], "No such command"),
        (["run", "--port", "0"], "greater than or equal to 1"),
        (["tick", "--now", "yesterday"], "2026-03-02T15:00:00Z"),
        (["tick", "--now", "2026-03-02T15:00:00"], "its zone"),
        (["subscribe"], "--phone or --email"),
        (["subscribe", "--phone", AMINA, "--email", BO], "--phone or --email"),
        (["subscribe", "--phone", "12"], "+1 202 555 0123"),
        (["subscribe", "--email", "bo"], "name@example.org"),
        (["subscribe", "--email", BO, "--cadence", "hourly"], "every day"),
        (["subscribe", "--email", BO, "--window", "22:00-23:00"], "between 08:00 and 21:00"),
        (["subscribe", "--email", BO, "--zone", "Atlantis"], "America/New_York"),
        (["subscribe", "--email", BO, "--topics", "exercise,golf"], "treatment"),
        (["subscribe", "--email", BO, "--lang", "xx"], "en"),
        (["subscribe", "--email", BO, "--tier", "loud"], "discreet"),
        (["preview", "--from", "soon"], "2026-03-02"),
        (["preview", "--country", "Wonderland"], "US or GB"),
        (["people", "erase", "1", "--json"], "--yes"),
        (["library", "list", "--theme", "golf"], "exercise"),
    ],
)
def test_it_says_what_would_be_right_and_exits_2(words, right):
    result = kindling(*words, code=2)
    assert right in result.stderr
    assert result.stdout.strip() == "" or "--json" in words


def test_it_lists_every_settings_problem_and_exits_2(monkeypatch):
    monkeypatch.setenv("KINDLING_PORT", "x")
    monkeypatch.setenv("KINDLING_TWILIO__AUTH_TOKEN", "hushhush")
    result = kindling("tick", "--json", code=2)
    for text in (result.stderr, json.loads(result.stdout)["error"]):
        assert "KINDLING_PORT" in text
        assert "KINDLING_TWILIO__ACCOUNT_SID" in text
        assert "hush" not in text


def test_it_takes_a_bad_mail_server_for_a_bad_setting(monkeypatch):
    monkeypatch.setenv("KINDLING_EMAIL__SMTP_URL", "smtp://bo:hushhush@mail.example.org?tls=perhaps")
    monkeypatch.setenv("KINDLING_EMAIL__FROM", BO)
    said = kindling("tick", code=2).stderr
    assert "KINDLING_EMAIL__SMTP_URL: tls must be" in said
    assert "hush" not in said


def test_it_subscribes_with_consent_at_once():
    done = amina(cadence="every other day", window="evening", topics="exercise,touch", audience="solo")
    assert done["status"] == "active"
    assert done["schedule"] == "every other day, 18:00-20:00, New York time"
    assert datetime.fromisoformat(done["next"]) > SystemClock().now()
    shown = asked("people", "show", str(done["person"]))
    assert shown["audiences"] == ["solo"]
    assert sorted(shown["muted_themes"]) == ["communication", "focus", "treatment"]
    assert amina()["status"] == "already_active"


def test_it_asks_without_consent_and_the_next_pass_sends_the_question():
    result = kindling("subscribe", "--email", BO, "--json")
    assert json.loads(result.stdout)["status"] == "asked"
    assert "is a guess" in result.stderr
    assert asked("tick")["sent"] == 1
    (message,) = outbox("email")
    assert message.to == BO
    assert "/confirm/" in message.text


def test_it_refuses_an_address_that_has_opted_out():
    with opened() as service, service.database.write() as tx:
        address = parse_phone(AMINA, "US")
        record_stop(tx, service.seal, address, means="sms", evidence={}, wording="x@1", now=service.clock.now())
    result = kindling("subscribe", "--phone", AMINA, "--consent", "--json", code=1)
    assert "opted out" in json.loads(result.stdout)["error"]
    assert AMINA[-7:] not in result.stdout + result.stderr


def test_it_ticks_as_of_an_instant_once():
    due = amina()["next"]
    assert asked("tick")["sent"] == 1  # the welcome
    counts = asked("tick", "--now", due)
    assert set(counts) == {"now", "planned", "sent", "held", "failed", "unknown"}
    assert (counts["now"], counts["planned"], counts["sent"]) == (due, 1, 1)
    again = asked("tick", "--now", due)
    assert (again["planned"], again["sent"]) == (0, 0)
    assert len(outbox()) == 2
    assert "1 planned" not in kindling("tick", "--now", due).stdout


def test_it_lists_and_shows_people_without_their_address():
    due = amina()["next"]
    asked("tick")
    asked("tick", "--now", due)
    (line,) = asked("people", "list")
    assert (line["address"], line["status"], line["sends"]) == ("…23", "active", 1)
    shown = asked("people", "show", "1")
    nudge = next(receipt for receipt in shown["receipts"] if receipt["kind"] == "nudge")
    assert nudge["slot_at"] == due
    assert nudge["state"] == "accepted"
    assert nudge["nudge_id"]
    assert nudge["reason"]
    for result in (kindling("people", "list"), kindling("people", "show", "1")):
        assert "…23" in result.stdout
        assert AMINA[-7:] not in result.stdout


def test_it_exports_and_erases():
    amina()
    assert AMINA in kindling("people", "export", "1").stdout
    assert "nothing was erased" in kindling("people", "erase", "1", given="n\n", code=1).stderr
    assert asked("people", "erase", "1", "--yes") == {"person": 1, "erased": True}
    assert asked("people", "erase", "1", "--yes") == {"person": 1, "erased": False}
    assert AMINA not in kindling("people", "export", "1").stdout


def test_it_says_what_an_instant_looks_like():
    assert "2026" in asked("tick", "--now", "never", code=2)["error"]


@pytest.mark.parametrize("words", [("show", "9"), ("export", "9"), ("erase", "9", "--yes")])
def test_it_says_that_there_is_no_such_person(words):
    assert "no such person" in asked("people", *words, code=1)["error"].replace("no person 9", "no such person")


def test_it_previews_across_a_clock_change():
    value = asked("preview", "--cadence", "daily", "--zone", "New York", "--from", "2026-03-07", "--days", "3")
    assert [(slot["day"], slot["weekday"], slot["abbreviation"]) for slot in value["slots"]] == [
        ("2026-03-07", "Sat", "EST"),
        ("2026-03-08", "Sun", "EDT"),
        ("2026-03-09", "Mon", "EDT"),
    ]
    assert all("09:00" <= slot["local"][11:16] < "11:00" for slot in value["slots"])
    assert value["schedules"][0]["words"] == "every day, 9:00-11:00, New York time"


def test_it_previews_what_the_tick_will_do():
    due = amina()["next"]
    value = asked("preview", "--person", "1", "--days", "30")
    assert value["slots"][0]["at"] == due
    assert {slot["subscription"] for slot in value["slots"]} == {1}
    assert "Wed" in kindling("preview", "--person", "1").stdout


def test_it_has_nothing_to_preview_for_one_who_has_not_confirmed():
    kindling("subscribe", "--email", BO)
    assert "no active subscription" in kindling("preview", "--person", "1", code=1).stderr


def test_it_writes_a_calendar_that_tells_nothing_and_does_not_double():
    words = ("preview", "--zone", "Denver", "--from", "2026-03-02", "--days", "14", "--ics", "a.ics")
    found = []
    for _ in range(2):
        asked(*words)
        events = icalendar.Calendar.from_ical(Path("a.ics").read_bytes()).walk("VEVENT")
        found.append([(str(event["UID"]), event["DTSTART"].dt, str(event["SUMMARY"])) for event in events])
    assert found[0] == found[1]
    assert len(found[0]) == 6
    assert len({uid for uid, _, _ in found[0]}) == 6
    assert {summary for _, _, summary in found[0]} == {"Kindling"}


def test_it_checks_lists_and_shows_the_library():
    assert asked("library", "check")["ok"]
    nudges = asked("library", "list", "--theme", "touch")
    assert {nudge["theme"] for nudge in nudges} == {"touch"}
    one = asked("library", "show", nudges[0]["id"])
    assert one["sms_discreet"] in kindling("library", "show", one["id"]).stdout
    assert one["id"] in kindling("library", "list").stdout
    assert "did you mean" in kindling("library", "show", one["id"] + "0", code=1).stderr


def test_it_gives_a_library_to_start_from():
    kindling("library", "export", "--csv", "own/all.csv")
    assert Path("own/all.csv").read_bytes().startswith(b"\xef\xbb\xbfid,version,")
    kindling("library", "export", "own/all.csv", "--toml", "again")
    first, second, third = (
        [each | {"file": ""} for each in asked("library", "list", *of)] for of in (["again"], ["own"], [])
    )
    assert sorted(first, key=str) == sorted(second, key=str) == sorted(third, key=str)
    assert kindling("library", "check", "again").stderr == "nothing to mend\n"
    assert "exists" in kindling("library", "export", "--csv", "own/all.csv", code=1).stderr
    assert "--csv FILE or --toml" in kindling("library", "export", code=2).stderr


def test_it_says_what_is_in_use_and_lets_somebody_decide(monkeypatch):
    said = kindling("library", "list", "--lang", "es")
    assert said.stderr == "65 of 65 not clinically reviewed\n"
    assert "not clinically reviewed; not approved here; in use" in kindling("library", "show", "TRT-01").stdout
    monkeypatch.setenv("KINDLING_LIBRARY__APPROVAL", "treatment")
    assert "neither been reviewed nor approved" in kindling("library", "show", "TRT-01").stdout
    decided = asked("library", "approve", "TRT-01", "TRT-02", "--by", "Dr Who", "--lang", "en")
    assert decided == {
        "decided": "approved",
        "nudges": [{"id": name, "lang": "en", "in_use": True} for name in ("TRT-01", "TRT-02")],
    }
    shown = asked("library", "show", "TRT-01")
    assert (shown["in_use"], shown["approved_by"]) == (True, "Dr Who")
    assert not asked("library", "show", "TRT-01", "--lang", "es")["in_use"]
    assert asked("library", "disable", "TRT-01")["nudges"] == [
        {"id": "TRT-01", "lang": lang, "in_use": False} for lang in ("en", "es")
    ]
    assert asked("library", "show", "TRT-01")["why_not"] == "this idea has been disabled here"
    assert "TRT-01 (es) is still not sent: this idea has neither" in kindling("library", "enable", "TRT-01").stderr
    assert "did you mean" in kindling("library", "disable", "TRT-011", code=1).stderr
    assert "--by" in kindling("library", "approve", "TRT-01", "--by", " ", code=2).stderr


def test_it_takes_nudges_of_ones_own_from_the_data_folder():
    Path("data/library").mkdir(parents=True)
    kindling("library", "export", "--lang", "es", "--csv", "data/library/own.csv")
    text = Path("data/library/own.csv").read_text(encoding="utf-8-sig")
    Path("data/library/own.csv").write_text(
        text.replace("FOC-02,1,es", "FOC-02,2,es"), encoding="cp1252", errors="replace"
    )
    shown = asked("library", "show", "FOC-02", "--lang", "es")
    assert (shown["version"], shown["file"]) == (2, "data/library/own.csv")
    assert asked("library", "show", "FOC-02")["version"] == 1
    Path("data/library/more.csv").write_text("id;lang\nFOC-02;es\n")
    found = asked("library", "check", code=1)["findings"]
    assert {(each["file"], each["line"], each["rule"]) for each in found} == {("data/library/more.csv", 1, "header")}
    said = kindling("doctor", code=1).stdout
    assert "to mend, first data/library/more.csv:1: header -> see `kindling library check`" in said


def test_it_fails_a_library_that_breaks_a_rule_by_file_and_line():
    Path("touch.toml").write_text('[[nudge]]\nid = "T\n', encoding="utf-8")
    assert kindling("library", "check", "touch.toml", code=1).stdout.startswith("touch.toml:2: ")
    value = asked("library", "check", "touch.toml", code=1)
    assert value["ok"] is False
    assert value["findings"][0]["level"] == "fail"


def test_it_reads_a_line_each_whatever_it_holds():
    hostile = b"STOP\nI want to die\r\n\n\xff\xfe\x00 \xe2\x80\xa8 tail\n" + "ď".encode() * 2000 + b"\n3"
    lines = kindling("read", given=hostile).stdout.split("\n")
    assert lines.pop() == ""
    read = [json.loads(line) for line in lines]
    assert len(read) == 6
    assert all(set(each) == {"text", "intents", "reply", "why"} for each in read)
    assert read[0]["intents"] == ["opt_out"]
    assert read[0]["why"] == "opt_out: a keyword alone +3"
    assert "unsubscribed" in read[0]["reply"]
    assert "crisis" in read[1]["intents"]
    assert "988" in read[1]["reply"]
    assert read[2]["text"] == ""
    assert "rating" in read[5]["intents"]
    assert not Path("data").exists()


def test_it_shows_what_free_words_on_when_would_do():
    given = "every other day at 9\nI live in Denver\nMORE\nless\nwhy\nstatus\ndaily at 3am\n"
    read = [json.loads(line) for line in kindling("read", given=given).stdout.splitlines()]
    intents = [["cadence", "window"], ["zone"], ["more"], ["less"], ["why"], ["status"], ["cadence", "window"]]
    assert [each["intents"] for each in read] == intents
    said = ["every other day, at 9:00", "Denver", "weekdays", "2 a week", "New to you.", "3 a week", "in quiet hours"]
    for each, words in zip(read, said, strict=True):
        assert words in each["reply"]


def test_it_dates_the_sample_answer_by_the_schedule_in_it():
    given = "once a week on sundays\nuna vez por semana los domingos\npause until friday\n"
    replies = [json.loads(line)["reply"] for line in kindling("read", given=given).stdout.splitlines()]
    assert "every Sunday" in replies[0]
    assert "Next: Sun " in replies[0]
    day = replies[0].partition("Next: Sun ")[2].partition(" ")[0]
    assert f"Toca el {day} de " in replies[1]
    assert re.search("until Fri .* Next: (?:Fri|Sat|Mon) ", replies[2])


def test_it_says_why_it_read_so_for_a_file_too(tmp_path):
    said = "no weekends\nI want to die\nplease take me off your list\npuase\nmy zip is 80202\nel cielo es azul\n"
    Path("said.txt").write_text(said, encoding="utf-8")
    read = [json.loads(line) for line in kindling("read", "said.txt").stdout.splitlines()]
    begins = ["times: words on when", "crisis: ", "opt_out: ", "nearest: ", "zip: a US ZIP code", "none: "]
    for each, begin in zip(read, begins, strict=True):
        assert each["why"].startswith(begin)
    assert "did you mean PAUSE?" in read[3]["reply"]
    assert "no pudo entender" in read[5]["reply"], "in the language of the text"
    kindling("read", "nowhere.txt", code=2)


def test_it_leaves_keywords_to_twilio_where_twilio_answers_them(monkeypatch):
    for name, value in (("ACCOUNT_SID", "AC" + "0a" * 16), ("AUTH_TOKEN", "x"), ("FROM_NUMBER", AMINA)):
        monkeypatch.setenv(f"KINDLING_TWILIO__{name}", value)
    assert json.loads(kindling("read", given="STOP").stdout)["reply"] is None


def test_it_finds_a_fresh_machine_healthy():
    value = asked("doctor")
    assert value["ok"]
    assert {check["state"] for check in value["checks"]} <= {"ok", "warn"}
    assert not Path("data").exists()
    amina()
    checks = {check["check"]: check for check in asked("doctor")["checks"]}
    assert checks["encryption"]["state"] == checks["migrations"]["state"] == "ok"
    assert checks["scheduler"]["state"] == "warn"


def spoiled_mode():
    Path("data/secret.key").chmod(0o644)


def spoiled_key():
    Path("data/secret.key").write_text("k" * 43, encoding="ascii")


def lost_key():
    Path("data/secret.key").unlink()


def spoiled_database():
    Path("data/kindling.sqlite3").write_bytes(b"not a database, whatever its name says" * 100)


def clock_set_back():
    with opened() as service, service.database.write() as tx:
        beat(tx, "tick", service.clock.now() + timedelta(days=1))


def stopped_sender():
    with opened() as service, service.database.write() as tx:
        break_circuit(tx, "twilio:23", "20003", service.clock.now())


@pytest.fixture
def sound_library(monkeypatch):
    """Take the library's own check, a second long, as passed."""
    monkeypatch.setattr("cli.doctor.check_nudges", lambda settings: Check("library", "ok", ""))


@pytest.mark.usefixtures("sound_library")
@pytest.mark.parametrize(
    ("spoil", "check", "mend"),
    [
        (spoiled_mode, "secret key", "chmod 600 data/secret.key"),
        (spoiled_key, "encryption", "KINDLING_OLD_SECRET_KEYS"),
        (lost_key, "encryption", "backup"),
        (spoiled_database, "database", "KINDLING_DATABASE_URL"),
        (clock_set_back, "clock", "NTP"),
        (stopped_sender, "sender", "kindling senders resume twilio:23"),
    ],
)
def test_it_finds_what_is_wrong_and_says_what_mends_it(spoil, check, mend):
    amina()
    spoil()
    value = asked("doctor", code=1)
    failed = {each["check"]: each for each in value["checks"] if each["state"] == "fail"}
    assert value["ok"] is False
    assert mend in failed[check]["mend"]


@pytest.mark.usefixtures("sound_library")
def test_it_warns_that_twilio_cannot_reach_a_loopback_address(monkeypatch):
    for name, value in (("ACCOUNT_SID", "AC" + "0a" * 16), ("AUTH_TOKEN", "hushhush"), ("FROM_NUMBER", AMINA)):
        monkeypatch.setenv(f"KINDLING_TWILIO__{name}", value)
    monkeypatch.setenv("KINDLING_TWILIO__API_BASE_URL", "http://127.0.0.1:9")
    result = kindling("doctor", "--json", code=1)
    failed = {each["check"] for each in json.loads(result.stdout)["checks"] if each["state"] == "fail"}
    assert failed == {"sms", "public URL"}
    assert "hush" not in result.stdout + result.stderr
    assert AMINA[-7:] not in result.stdout + result.stderr


@pytest.mark.usefixtures("sound_library")
def test_it_resumes_a_sender_and_releases_a_nudge():
    with opened() as service, service.database.write() as tx:
        break_circuit(tx, "twilio:23", "20003", service.clock.now())
        withhold(tx, "COM-01", "30007", service.clock.now())
    assert "stopped" in kindling("senders", "list").stdout
    said = kindling("doctor", code=1).stdout
    assert "fail sender: twilio:23 sends nothing since" in said
    assert "ok   database: answers" in said
    assert "-> reword it, then `kindling library release COM-01`" in said
    assert asked("senders", "resume", "twilio:23")["resumed"]
    assert asked("library", "release", "COM-01")["released"]
    asked("senders", "resume", "twilio:23", code=1)
    asked("library", "release", "COM-01", code=1)


def test_it_tells_of_a_database_that_is_none():
    Path("data").mkdir()
    Path("data/secret.key").write_text("k" * 43, encoding="ascii")
    spoiled_database()
    assert "kindling doctor" in asked("people", "list", code=1)["error"]


def test_it_writes_settings_at_their_defaults_and_never_over_others():
    before = load_settings()
    kindling("init", "--yes")
    file = Path("data/kindling.toml")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert load_settings() == before
    file.write_text("port = 9\n", encoding="utf-8")
    assert "left as it is" in kindling("init", "--yes", code=1).stderr
    assert "left as it is" in kindling("init", given="n\n", code=1).stderr
    assert load_settings().port == 9


def test_it_asks_checks_and_writes():
    answers = [
        'Ash & "Bo"',  # program.name
        "far too long a prefix",  # refused
        "Ash",
        "UK",  # refused
        "gb",
        "help@example.org",
        "https://nudges.example.org/",
        "y",  # Twilio
        "",  # needed
        "AC" + "0a" * 16,
        "hush\\hush",
        "+44 7700 900123",
        "n",  # e-mail
    ]
    result = kindling("init", given="\n".join(answers) + "\n")
    assert "10 characters" in result.stderr
    assert "GB" in result.stderr
    settings = load_settings()
    assert settings.program.name == 'Ash & "Bo"'
    assert (settings.program.prefix, settings.program.country) == ("Ash", "GB")
    assert settings.public_url == "https://nudges.example.org"
    assert settings.twilio.auth_token.get_secret_value() == "hush\\hush"
    assert settings.twilio.from_number == "+447700900123"
    assert "hush" not in result.stdout + result.stderr


def test_it_gives_up_when_nobody_answers():
    assert "--help" in kindling("init", given="", code=1).stderr
    assert not Path("data/kindling.toml").exists()


def test_it_keeps_a_clock_that_stands_still():
    at = datetime(2026, 3, 2, 15, tzinfo=UTC)
    with opened(FixedClock(at)) as service:
        assert service.clock.now() == at

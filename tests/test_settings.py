import os
import re
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from pydantic import SecretStr

from config.names import env_example, list_settings
from config.secret_key import load_secret_key, make_folder
from config.settings import Settings, SettingsError, Twilio, load_settings

ROOT = Path(__file__).parent.parent
SID = "AC" + "0a" * 16
WHOLE_TWILIO = {
    "KINDLING_TWILIO__ACCOUNT_SID": SID,
    "KINDLING_TWILIO__AUTH_TOKEN": "hushhush",
    "KINDLING_TWILIO__FROM_NUMBER": "+1 202 555 0123",
}


@pytest.fixture(autouse=True)
def _nothing_set(tmp_path, monkeypatch):
    """Work in an empty folder, without the developer's own settings."""
    for name in [name for name in os.environ if name.upper().startswith("KINDLING_")]:
        monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def env(monkeypatch):
    def put(**values):
        for name, value in values.items():
            monkeypatch.setenv(name, value)

    return put


def toml(text, folder="data"):
    Path(folder).mkdir(exist_ok=True)
    (Path(folder) / "kindling.toml").write_text(text, encoding="utf-8")


def problems(**given):
    with pytest.raises(SettingsError) as caught:
        load_settings(**given)
    return caught.value.problems


def test_it_needs_no_setting_at_all():
    settings = load_settings()
    assert (settings.host, settings.port, settings.public_url) == ("127.0.0.1", 8000, "http://127.0.0.1:8000")
    assert settings.database == "sqlite:///data/kindling.sqlite3"
    assert not settings.twilio.on
    assert not settings.email.on


def test_it_reads_environment_before_dotenv_before_toml(env):
    toml('host = "toml.example.org"\nport = 1\n[program]\nname = "Toml"\nsupport = "help@example.org"')
    Path(".env").write_text("KINDLING_HOST=dotenv.example.org\nKINDLING_PORT=2\n", encoding="utf-8")
    env(KINDLING_PORT="3", kindling_program__name="Env")
    settings = load_settings()
    assert (settings.host, settings.port) == ("dotenv.example.org", 3)
    assert (settings.program.name, settings.program.support) == ("Env", "help@example.org")
    assert load_settings(port=4, host=None).port == 4


def test_it_finds_the_toml_in_a_data_folder_named_by_dotenv():
    Path(".env").write_text("KINDLING_DATA_DIR=elsewhere\nPOSTGRES_PASSWORD=not-ours\n", encoding="utf-8")
    toml("port = 9", "elsewhere")
    assert load_settings().port == 9


def test_it_takes_an_empty_variable_for_an_unset_one(env):
    env(KINDLING_PORT="", KINDLING_TWILIO__ACCOUNT_SID="")
    assert load_settings().port == 8000


def test_it_builds_links_for_the_port_it_listens_on():
    assert load_settings(port=9000).public_url == "http://127.0.0.1:9000"


def test_it_turns_channels_on_when_they_are_whole(env):
    env(**WHOLE_TWILIO, KINDLING_EMAIL__SMTP_URL="smtps://u:p@mail.example.org", KINDLING_EMAIL__FROM="a@example.org")
    settings = load_settings()
    assert settings.twilio.on
    assert settings.twilio.from_number == "+12025550123"
    assert settings.email.on
    assert settings.email.from_address == "a@example.org"


@pytest.mark.parametrize(
    ("name", "value", "right"),
    [
        ("KINDLING_PORT", "eighty", "integer"),
        ("KINDLING_PORT", "70000", "65535"),
        ("KINDLING_PUBLIC_URL", "nudges.example.org", "https://"),
        ("KINDLING_PUBLIC_URL", "https://a.example.org/?x=1", "without"),
        ("KINDLING_PUBLIC_URL", "https://me:pw@a.example.org", "without user"),
        ("KINDLING_PUBLIC_URL", "https://a.example.org:port", "https://"),
        ("KINDLING_DATABASE_URL", "mysql://u:hushhush@db/k", "postgresql+psycopg://"),
        ("KINDLING_DATABASE_URL", "postgresql://u:hushhush@db/k", "postgresql+psycopg://"),
        ("KINDLING_DATABASE_URL", "sqlite:///:memory:", "sqlite:///folder/file"),
        ("KINDLING_SECRET_KEY", "hushhush", "32 characters"),
        ("KINDLING_OLD_SECRET_KEYS", '["hushhush"]', "32 characters"),
        ("KINDLING_OLD_SECRET_KEYS", '{"hushhush": 1}', "list"),
        ("KINDLING_PROGRAM__COUNTRY", "UK", "GB"),
        ("KINDLING_PROGRAM__COUNTRY", "Wonderland", "US"),
        ("KINDLING_PROGRAM__NAME", "a\nb", "one line"),
        ("KINDLING_PROGRAM__PREFIX", "thirteen long", "10"),
        ("KINDLING_QUIET__START", "9pm", "21:00"),
        ("KINDLING_QUIET__START", "900", "21:00"),
        ("KINDLING_QUIET__PROFILE", "loud", "'strict'"),
        ("KINDLING_TWILIO__ACCOUNT_SID", "SK" + "0a" * 16, "AC and 32 more"),
        ("KINDLING_TWILIO__FROM_NUMBER", "Kindling", "+12025550123"),
        ("KINDLING_TWILIO__MESSAGES_PER_SECOND", "0", "greater than 0"),
        ("KINDLING_TWILIO__OPTOUT_REPLIES", "both", "'app'"),
        ("KINDLING_TWILIO__API_BASE_URL", "twilio.example.org", "https://"),
        ("KINDLING_EMAIL__SMTP_URL", "https://hushhush@mail.example.org", "smtp://"),
        ("KINDLING_EMAIL__SMTP_URL", "smtp://u:hush#hush@mail.example.org:x", "percent-encode"),
        ("KINDLING_EMAIL__FROM", "Amina <amina@example.org>", "one e-mail address"),
    ],
)
def test_it_says_by_name_what_would_be_right_and_never_the_value(env, name, value, right):
    env(**{name: value})
    said = problems()
    assert any(line.startswith(name + ": ") and right in line for line in said), said
    assert "hush" not in "\n".join(said)
    assert "amina" not in "\n".join(said).lower()


def test_it_keeps_the_ascii_form_of_a_sender(env):
    env(KINDLING_EMAIL__SMTP_URL="smtp://localhost", KINDLING_EMAIL__FROM="nudges@bücher.example.org")
    assert load_settings().email.from_address == "nudges@xn--bcher-kva.example.org"


def test_it_reports_every_problem_at_once(env):
    env(KINDLING_PORT="x", KINDLING_TWILIO__FROM_NUMBER="no", KINDLING_PORTT="1", KINDLING_QUIET__START="9pm")
    Path(".env").write_text("KINDLING_QUIET__ENDS=08:00\nnot a setting\n", encoding="utf-8")
    toml('[program]\ncountry = "UK"\nnane = "x"\n[email]\nfrom = "a@example.org"')
    assert sorted(line.split(": ")[0] for line in problems()) == [
        ".env:2",
        "KINDLING_EMAIL__SMTP_URL",
        "KINDLING_PORT",
        "KINDLING_PORTT",
        "KINDLING_PROGRAM__COUNTRY (program.country in data/kindling.toml)",
        "KINDLING_PROGRAM__NANE (program.nane in data/kindling.toml)",
        "KINDLING_QUIET__ENDS (in .env)",
        "KINDLING_QUIET__START",
        "KINDLING_TWILIO__ACCOUNT_SID",
        "KINDLING_TWILIO__AUTH_TOKEN",
        "KINDLING_TWILIO__FROM_NUMBER",
    ]


@pytest.mark.parametrize(
    ("given", "missing"),
    [
        ({"ACCOUNT_SID"}, {"AUTH_TOKEN", "FROM_NUMBER"}),
        ({"AUTH_TOKEN"}, {"ACCOUNT_SID", "FROM_NUMBER"}),
        ({"FROM_NUMBER"}, {"ACCOUNT_SID", "AUTH_TOKEN"}),
        ({"API_KEY_SID"}, {"ACCOUNT_SID", "AUTH_TOKEN", "FROM_NUMBER", "API_KEY_SECRET"}),
        ({"ACCOUNT_SID", "AUTH_TOKEN", "MESSAGING_SERVICE_SID", "API_KEY_SECRET"}, {"API_KEY_SID"}),
        ({"ACCOUNT_SID", "AUTH_TOKEN", "MESSAGING_SERVICE_SID"}, set()),
    ],
)
def test_it_lists_everything_that_half_of_twilio_lacks(env, given, missing):
    values = {
        "ACCOUNT_SID": SID,
        "API_KEY_SID": "SK" + "0a" * 16,
        "MESSAGING_SERVICE_SID": "MG" + "0a" * 16,
        "FROM_NUMBER": "+12025550123",
    }
    env(**{f"KINDLING_TWILIO__{name}": values.get(name, "hushhush") for name in given})
    if not missing:
        assert load_settings().twilio.on
        return
    said = problems()
    assert {line.split(":")[0] for line in said} == {f"KINDLING_TWILIO__{name}" for name in missing}
    assert all("is missing" in line for line in said)


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("KINDLING_PROGRAM__NAM", "KINDLING_PROGRAM__NAME"),
        ("KINDLING_TWILIO_AUTH_TOKEN", "KINDLING_TWILIO__AUTH_TOKEN"),
        ("KINDLING_TWILIO", "KINDLING_TWILIO__ACCOUNT_SID"),
        ("KINDLING_WHOLLY_UNLIKE_ANY_OF_THEM_ZZZ", ".env.example"),
    ],
)
def test_it_refuses_an_unknown_variable_and_names_the_nearest(env, name, near):
    env(**{name: "x"})
    (said,) = problems()
    assert said.startswith(name + ": is ")
    assert near in said


def test_it_leaves_the_tests_own_variables_alone(env):
    env(KINDLING_TEST_POSTGRES="require")
    assert load_settings().port == 8000


@pytest.mark.parametrize(
    ("content", "place"),
    [
        (b"port = 1\nhost = nudges.example.org\n", "data/kindling.toml:2: "),
        (b"port = ", "data/kindling.toml:"),
        (b'[program]\nname = "caf\xe9"\n', "data/kindling.toml: must be saved as UTF-8"),
        (b'data_dir = "x"\n', "data_dir in data/kindling.toml: "),
        (b'twilio = "x"\n', "KINDLING_TWILIO (twilio in data/kindling.toml): must be a table: [twilio]"),
    ],
)
def test_it_names_file_and_line_of_a_broken_toml(content, place):
    toml("")
    Path("data/kindling.toml").write_bytes(content)
    assert problems()[0].startswith(place)


def test_it_tells_of_a_dotenv_that_is_no_text(env):
    Path(".env").write_bytes(b"KINDLING_PROGRAM__NAME=caf\xe9\n")
    env(KINDLING_PORT="x")
    assert [line.split(":")[0] for line in problems()] == [".env", "KINDLING_PORT"]


def test_it_takes_times_of_toml_and_lists_of_words(env):
    toml("[quiet]\nstart = 20:30:00\nend = 09:00:00")
    env(KINDLING_OLD_SECRET_KEYS=f"{'a' * 32}, {'b' * 32}")
    settings = load_settings()
    assert f"{settings.quiet.start:%H:%M}" == "20:30"
    assert [key.get_secret_value() for key in settings.old_secret_keys] == ["a" * 32, "b" * 32]


def test_it_never_shows_a_secret(env):
    env(**WHOLE_TWILIO, KINDLING_DATABASE_URL="postgresql+psycopg://u:hushhush@db/k", KINDLING_SECRET_KEY="hush" * 8)
    assert "hush" not in repr(load_settings())
    assert "hush" not in str(load_settings().model_dump())


def test_it_can_be_built_in_code():
    assert Twilio(account_sid=SID, auth_token=SecretStr("x"), from_number="+12025550123").on
    with pytest.raises(ValueError, match="auth_token"):
        Twilio(account_sid=SID)


def test_it_keeps_the_example_equal_to_the_model():
    assert (ROOT / ".env.example").read_text(encoding="utf-8") == env_example(Settings)


def test_it_starts_from_the_example_as_it_stands():
    text = (ROOT / ".env.example").read_text(encoding="utf-8")
    Path(".env").write_text(re.sub("^#(?=KINDLING_)", "", text, flags=re.MULTILINE), encoding="utf-8")
    assert load_settings() == Settings(_env_file=None)


def test_it_has_a_meaning_for_every_setting():
    assert [setting.name for setting in list_settings(Settings) if not setting.meaning] == []


def test_it_keeps_every_setting_that_the_readme_names():
    named = set(re.findall(r"KINDLING_[A-Z_]*[A-Z]", (ROOT / "README.md").read_text(encoding="utf-8")))
    known = {setting.name for setting in list_settings(Settings)}
    assert {name for name in named - known if not name.startswith("KINDLING_TEST_")} == set()


def test_it_generates_the_key_once_and_for_its_owner_only():
    settings = load_settings()
    first = load_secret_key(settings)
    assert len(first) >= 43
    assert load_secret_key(settings) == first
    assert stat.S_IMODE(Path("data/secret.key").stat().st_mode) == 0o600
    assert stat.S_IMODE(Path("data").stat().st_mode) == 0o700
    assert [file.name for file in Path("data").iterdir()] == ["secret.key"]


def test_it_uses_a_key_that_is_given_and_writes_none(env):
    env(KINDLING_SECRET_KEY="k" * 40)
    assert load_secret_key(load_settings()) == "k" * 40
    assert not Path("data").exists()


def test_it_makes_no_new_key_for_a_database_that_has_lost_its_own():
    make_folder(Path("data"))
    Path("data/kindling.sqlite3").touch()
    with pytest.raises(SettingsError, match="bring it back"):
        load_secret_key(load_settings())
    assert not Path("data/secret.key").exists()


def test_it_refuses_a_damaged_key():
    make_folder(Path("data"))
    Path("data/secret.key").write_text("abc\n", encoding="ascii")
    with pytest.raises(SettingsError, match="damaged"):
        load_secret_key(load_settings())


def test_it_agrees_on_one_key_when_processes_start_together():
    code = "from config.secret_key import *; from config.settings import *; print(load_secret_key(load_settings()))"
    env = {name: value for name, value in os.environ.items() if not name.startswith("KINDLING_")}
    starts = [
        subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True, env=env) for _ in range(6)
    ]
    keys = {start.communicate(timeout=60)[0] for start in starts}
    assert len(keys) == 1
    assert keys.pop().strip() == Path("data/secret.key").read_text(encoding="ascii").strip()

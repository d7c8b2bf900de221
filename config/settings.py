"""Every setting: its name, its default, what it may be; and the one way to load them all."""

from pathlib import Path
from typing import Annotated, Any

from pydantic import AfterValidator, Field, ValidationError
from pydantic_settings import BaseSettings, InitSettingsSource, PydanticBaseSettingsSource, SettingsConfigDict

from config.checks import DatabaseUrl, Key, Keys, Line, WebUrl
from config.groups import NO_SECRET, Api, Consent, Email, LibraryRules, Portal, Program, Quiet, Twilio
from config.names import LEVELS, PREFIX
from config.problems import unknown_names, wrong_values
from config.sources import DOTENV, read_origins, read_toml

__all__ = ["Api", "Consent", "Email", "Program", "Quiet", "Settings", "SettingsError", "Twilio", "load_settings"]


class SettingsError(ValueError):
    """The settings can't be used; `problems` has a line for each, by setting name and without values."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


_Folder = Annotated[Path, AfterValidator(Path.expanduser)]


class Settings(BaseSettings):
    """All settings: environment first, then `.env`, then `kindling.toml` in the data folder."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX,
        env_nested_delimiter=LEVELS,
        env_ignore_empty=True,
        env_file=DOTENV,
        env_file_encoding="utf-8",
        dotenv_filtering="only_existing",  # .env may hold other programs' variables; load_settings checks our own
        enable_decoding=False,
        extra="forbid",
        frozen=True,
        hide_input_in_errors=True,
    )

    host: Line = Field("127.0.0.1", min_length=1, description="where `run` and `web` listen")
    port: int = Field(8000, ge=1, le=65535, description="the port they listen on")
    data_dir: _Folder = Field(Path("data"), description="database, outbox and generated key; private to its owner")
    database_url: DatabaseUrl = Field(
        NO_SECRET, description="postgresql+psycopg://… for scale; empty: SQLite in the data folder"
    )
    public_url: WebUrl = Field(
        default_factory=lambda data: f"http://127.0.0.1:{data['port']}",
        examples=["http://127.0.0.1:8000"],
        description="what Twilio and people reach; signatures and links are built from it",
    )
    secret_key: Key = Field(NO_SECRET, description="encrypts, and signs links; empty: generated into the data folder")
    old_secret_keys: Keys = Field((), description="still open what they sealed; a JSON list, newest first")
    program: Program = Program()
    twilio: Twilio = Twilio()
    email: Email = Email()
    quiet: Quiet = Quiet()
    library: LibraryRules = LibraryRules()
    consent: Consent = Consent()
    portal: Portal = Portal()
    api: Api = Api()

    @property
    def database(self) -> str:
        """The SQLAlchemy URL in use."""
        return self.database_url.get_secret_value() or f"sqlite:///{self.data_dir / 'kindling.sqlite3'}"

    @property
    def on_sqlite(self) -> bool:
        """Whether the database is a file of this machine."""
        return self.database.startswith("sqlite")

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Order the sources: arguments, environment, `.env`, `kindling.toml`."""
        del file_secret_settings
        first_wins = {**dotenv_settings(), **env_settings(), **init_settings()}
        toml, _ = read_toml(Path(first_wins.get("data_dir", "data")).expanduser())
        return init_settings, env_settings, dotenv_settings, InitSettingsSource(settings_cls, toml)


def load_settings(**given: Any) -> Settings:
    """Load all settings; `given` goes before every source, and None there means not given.

    Raises SettingsError with every problem at once.
    """
    given = {name: value for name, value in given.items() if value is not None}
    origins, problems = read_origins(Path(given["data_dir"]) if "data_dir" in given else None)
    problems += unknown_names(origins.environ, Settings) + unknown_names(origins.dotenv, Settings, " (in .env)")
    if "data_dir" in origins.toml:
        problems.append(f"data_dir in {origins.toml_name}: can't be set in the folder it names; set {PREFIX}DATA_DIR")
    try:
        settings = Settings(_env_file=DOTENV if origins.dotenv else None, **given)
    except ValidationError as error:
        raise SettingsError(problems + wrong_values(error, origins, Settings)) from None
    if problems:
        raise SettingsError(problems)
    return settings

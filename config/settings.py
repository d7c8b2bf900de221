"""Every setting: its name, its default, what it may be, and where it is read from."""

import os
import tomllib
from collections.abc import Mapping
from datetime import time
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit

from pydantic import (
    BaseModel,
    ConfigDict,
    EmailStr,
    Field,
    SecretStr,
    ValidationError,
    field_validator,
    model_validator,
)
from pydantic_settings import (
    BaseSettings,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    TomlConfigSettingsSource,
)

PREFIX = "KINDLING_"
_LEVELS = "__"


class SettingsError(ValueError):
    """The settings can't be used; `problems` has a line for each, by setting name and without values."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


class _Group(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)


class Program(_Group):
    """Who the messages are from."""

    name: str = Field("Kindling", min_length=1, max_length=40)
    country: str = Field("US", pattern=r"^[A-Z]{2}$", description="ISO 3166 code: crisis lines, hours, phone format")
    support: str = Field("", max_length=80, description="help address or number named in HELP and in every e-mail")
    prefix: str = Field("Kindling", max_length=12, description="begins every SMS; 12 characters at most")


class Twilio(_Group):
    """SMS through Twilio; on when the account, a credential and a sender are set."""

    account_sid: str = ""
    auth_token: SecretStr = SecretStr("")
    api_key_sid: str = ""
    api_key_secret: SecretStr = SecretStr("")
    from_number: str = ""
    messaging_service_sid: str = ""
    api_base_url: str = "https://api.twilio.com"
    messages_per_second: float = Field(1.0, gt=0, le=100_000)
    optout_replies: Literal["provider", "app"] = "provider"

    @property
    def on(self) -> bool:
        """Whether SMS goes through Twilio."""
        return bool(self.account_sid)

    @model_validator(mode="after")
    def _whole_or_absent(self) -> "Twilio":
        given = [
            self.account_sid,
            self.auth_token.get_secret_value(),
            self.api_key_sid,
            self.api_key_secret.get_secret_value(),
            self.from_number,
            self.messaging_service_sid,
        ]
        if not any(given):
            return self
        missing = []
        if not self.account_sid:
            missing.append("ACCOUNT_SID")
        if not self.auth_token.get_secret_value():
            missing.append("AUTH_TOKEN (it also checks the signature of Twilio's webhooks)")
        if bool(self.api_key_sid) != bool(self.api_key_secret.get_secret_value()):
            missing.append("API_KEY_SID and API_KEY_SECRET (both or neither)")
        if not (self.from_number or self.messaging_service_sid):
            missing.append("FROM_NUMBER or MESSAGING_SERVICE_SID")
        if missing:
            raise ValueError("is half set; also needed: " + ", ".join(missing))
        return self


class Email(_Group):
    """E-mail through SMTP; on when `smtp_url` and `from` are set."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True, populate_by_name=True)

    smtp_url: SecretStr = SecretStr("")
    from_address: EmailStr | Literal[""] = Field("", alias="from")
    postal_address: str = Field("", description="required in commercial mail by 15 USC 7704(a)(5); in every footer")
    messages_per_second: float = Field(10.0, gt=0, le=100_000)

    @property
    def on(self) -> bool:
        """Whether e-mail goes through SMTP."""
        return bool(self.smtp_url.get_secret_value())

    @field_validator("smtp_url")
    @classmethod
    def _readable_url(cls, value: SecretStr) -> SecretStr:
        url = value.get_secret_value()
        if not url:
            return value
        parts = urlsplit(url)
        if parts.scheme not in {"smtp", "smtps"} or not parts.hostname:
            raise ValueError("must look like smtp://user:password@host:587?tls=starttls or smtps://user:password@host")
        return value

    @model_validator(mode="after")
    def _whole_or_absent(self) -> "Email":
        if self.on and not self.from_address:
            raise ValueError("is half set; also needed: FROM, the address mail is sent from")
        if self.from_address and not self.on:
            raise ValueError("is half set; also needed: SMTP_URL")
        return self


class Quiet(_Group):
    """Outer limits in the person's local time that no preference can cross."""

    start: time = time(21, 0)
    end: time = time(8, 0)
    profile: Literal["country", "strict", "off"] = "country"


class Settings(BaseSettings):
    """All settings: environment first, then `.env`, then `kindling.toml` in the data folder."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX,
        env_nested_delimiter=_LEVELS,
        env_file=".env",
        extra="forbid",
        frozen=True,
        hide_input_in_errors=True,
    )

    host: str = "127.0.0.1"
    port: int = Field(8000, ge=1, le=65535)
    data_dir: Path = Path("data")
    database_url: SecretStr = Field(SecretStr(""), description="empty: SQLite in the data folder")
    public_url: str = "http://127.0.0.1:8000"
    secret_key: SecretStr = Field(SecretStr(""), description="empty: generated once into the data folder")
    old_secret_keys: list[SecretStr] = Field(default_factory=list, description="still open what they sealed; JSON list")
    program: Program = Program()
    twilio: Twilio = Twilio()
    email: Email = Email()
    quiet: Quiet = Quiet()

    @field_validator("public_url")
    @classmethod
    def _readable_public_url(cls, value: str) -> str:
        parts = urlsplit(value)
        if parts.scheme not in {"http", "https"} or not parts.hostname or parts.query or parts.fragment:
            raise ValueError("must look like https://nudges.example.org, without query or fragment")
        return value.rstrip("/")

    @field_validator("database_url")
    @classmethod
    def _known_database(cls, value: SecretStr) -> SecretStr:
        url = value.get_secret_value()
        if url and not url.startswith(("sqlite:///", "postgresql+psycopg://")):
            raise ValueError("must begin with sqlite:/// or postgresql+psycopg://")
        return value

    @field_validator("secret_key")
    @classmethod
    def _long_key(cls, value: SecretStr) -> SecretStr:
        if value.get_secret_value() and len(value.get_secret_value()) < 32:
            raise ValueError("must have at least 32 characters; leave it empty to have one generated")
        return value

    @property
    def database(self) -> str:
        """The SQLAlchemy URL in use."""
        return self.database_url.get_secret_value() or f"sqlite:///{self.data_dir / 'kindling.sqlite3'}"

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Order the sources: arguments (tests), environment, `.env`, `kindling.toml`."""
        del file_secret_settings
        merged = {**_dotenv_data_dir(), **os.environ}
        toml = Path(merged.get(PREFIX + "DATA_DIR", "data")) / "kindling.toml"
        return init_settings, env_settings, dotenv_settings, TomlConfigSettingsSource(settings_cls, toml)

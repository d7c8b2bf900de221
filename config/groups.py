"""Pure: the groups of settings: who the messages are from, SMS, e-mail, quiet hours."""

from collections.abc import Callable
from datetime import time
from typing import Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, SecretStr, ValidationError, model_validator
from pydantic_core import InitErrorDetails, PydanticCustomError

from config.checks import (
    AccountSid,
    ApiKeySid,
    Country,
    Line,
    Mailbox,
    Phone,
    Secrets,
    Senders,
    ServiceSid,
    SharedKeys,
    SmtpUrl,
    WallTime,
    WebUrl,
)

NO_SECRET = SecretStr("")
_SMS_NEEDS = {"account_sid": "SMS needs the account (AC…)", "auth_token": "it also proves that webhooks are Twilio's"}
_SMS_SENDERS = {"from_number", "from_numbers", "messaging_service_sid"}


class _Group(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True, populate_by_name=True)

    @classmethod
    def lacks(cls, given: set[str]) -> dict[str, str]:
        """Name the settings that are missing beside those given, and why each is needed."""
        del given
        return {}

    @model_validator(mode="wrap")
    @classmethod
    def _whole_or_absent(cls, data: Any, handler: Callable[[Any], Self]) -> Self:
        # Around the fields' own checks, so that what is missing and what is wrong are told together.
        given = {key for key, value in data.items() if _is_set(value)} if isinstance(data, dict) else set()
        problems = [_problem((key,), "needed", f"is missing; {why}") for key, why in cls.lacks(given).items()]
        group = None
        try:
            group = handler(data)
        except ValidationError as error:
            found = error.errors(include_url=False, include_context=False, include_input=False)
            problems += [_problem(each["loc"], each["type"], each["msg"]) for each in found]
        if group is None or problems:
            raise ValidationError.from_exception_data(cls.__name__, problems, hide_input=True)
        return group


def _is_set(value: Any) -> bool:
    plain = value.get_secret_value() if isinstance(value, SecretStr) else value
    return bool(plain) and plain != "[]"  # as .env.example has an empty list


def _problem(place: tuple[int | str, ...], kind: str, message: str) -> InitErrorDetails:
    error = PydanticCustomError(kind, "{message}", {"message": message})
    return InitErrorDetails(type=error, loc=place, input=None)


class Program(_Group):
    """Who the messages are from."""

    name: Line = Field("Kindling", min_length=1, max_length=40, description="who the messages are from")
    country: Country = Field("US", description="two letters (ISO 3166): crisis lines, hours, form of phone numbers")
    support: Line = Field("", max_length=80, description="help address or number named in HELP and in every e-mail")
    prefix: Line = Field("Kindling", min_length=1, max_length=10, description="begins every SMS; 10 characters at most")


class Twilio(_Group):
    """SMS through Twilio; on when the account, a credential and a sender are set."""

    account_sid: AccountSid = Field("", description="Twilio account (AC…); SMS goes through Twilio when it is set")
    auth_token: SecretStr = Field(NO_SECRET, description="Twilio's auth token; also checks that webhooks are Twilio's")
    old_auth_tokens: Secrets = Field(
        (), description="auth tokens that webhooks may still be signed with, while the token is being changed"
    )
    shared_keys: SharedKeys = Field(
        (), description="SharedKeys that webhooks may be signed with: a list of id:secret, as Twilio gave them"
    )
    api_key_sid: ApiKeySid = Field("", description="Twilio API key (SK…), used instead of the auth token for sending")
    api_key_secret: SecretStr = Field(NO_SECRET, description="the secret of that API key")
    from_number: Phone = Field("", description="the number that texts come from, such as +12025550123")
    messaging_service_sid: ServiceSid = Field("", description="a Messaging Service (MG…) instead of a number")
    from_numbers: Senders = Field(
        (), description="further numbers or Messaging Services; each has its own rate, each person keeps to one"
    )
    api_base_url: WebUrl = Field("https://api.twilio.com", description="another base for every REST call")
    messages_per_second: float = Field(1.0, gt=0, le=100_000, description="what each sender may hand over")
    optout_replies: Literal["provider", "app"] = Field(
        "provider", description="who answers STOP, START and HELP: provider (Twilio's default) or app"
    )

    bulk_consents: bool = Field(
        True, description="tell Twilio who left in words it does not know, where the account can (Bulk Consents)"
    )
    deactivations: bool = Field(
        True, description="stop numbers that Twilio lists as given up, before somebody else gets them"
    )
    redact_bodies: bool = Field(False, description="let Twilio forget the text of each message soon after its end")

    @property
    def on(self) -> bool:
        """Whether SMS goes through Twilio."""
        return bool(self.account_sid)

    @property
    def senders(self) -> tuple[str, ...]:
        """Every number and Messaging Service that texts leave by, each once; a service goes before FROM_NUMBER."""
        first = self.messaging_service_sid or self.from_number
        return tuple(dict.fromkeys(each for each in (first, *self.from_numbers) if each))

    @classmethod
    def lacks(cls, given: set[str]) -> dict[str, str]:
        """Ask for account, token and sender as soon as one of them, or an API key, is set."""
        if not given & {*_SMS_NEEDS, "api_key_sid", "api_key_secret", *_SMS_SENDERS}:
            return {}
        missing = {key: why for key, why in _SMS_NEEDS.items() if key not in given}
        if not given & _SMS_SENDERS:
            missing["from_number"] = "set it, or MESSAGING_SERVICE_SID"
        for one, other in (("api_key_sid", "api_key_secret"), ("api_key_secret", "api_key_sid")):
            if one in given and other not in given:
                missing[other] = "an API key is a SID and a secret"
        return missing


class Email(_Group):
    """E-mail through SMTP; on when `smtp_url` and `from` are set."""

    smtp_url: SmtpUrl = Field(NO_SECRET, description="smtp://user:password@host:587?tls=starttls, or smtps://…")
    from_address: Mailbox = Field("", alias="from", description="the address that e-mails come from")
    postal_address: Line = Field("", description="in every footer; US law asks for one in commercial mail")
    messages_per_second: float = Field(10.0, gt=0, le=100_000, description="what the mail server may be handed")

    @property
    def on(self) -> bool:
        """Whether e-mail goes through SMTP."""
        return bool(self.smtp_url.get_secret_value())

    @classmethod
    def lacks(cls, given: set[str]) -> dict[str, str]:
        """Ask for server and sender as soon as one of them is set."""
        sender = given & {"from", "from_address"}
        if sender and "smtp_url" not in given:
            return {"smtp_url": "e-mail needs a server to go through"}
        return {"from": "e-mail needs the address it comes from"} if "smtp_url" in given and not sender else {}


class LibraryRules(_Group):
    """Which nudges may be used, and how openly texts may speak."""

    approval: Literal["none", "treatment", "all"] = Field(
        "none",
        description="which nudges need a review or `kindling library approve`: none, treatment or all",
    )
    frank: bool = Field(
        False, description="frank wordings by text, outside the US and Canada, once your carriers have agreed"
    )


class Consent(_Group):
    """How long a question may stay unanswered."""

    forget_unanswered_days: int = Field(
        7, ge=1, le=365, description="days after which a sign-up that nobody confirmed is forgotten"
    )
    reconfirm_days: int = Field(
        180, ge=0, le=3650, description="days after which people are asked whether they still want nudges; 0: never"
    )
    reconfirm_grace_days: int = Field(14, ge=1, le=365, description="days they have to answer before nudges pause")


class Portal(_Group):
    """How long staff of clinics stay signed in."""

    idle_minutes: int = Field(15, ge=1, le=1440, description="minutes without a click after which staff are signed out")
    session_hours: int = Field(12, ge=1, le=168, description="hours after which staff are signed out in any case")


class Quiet(_Group):
    """Outer limits in the person's local time that no preference can cross."""

    start: WallTime = Field(time(21, 0), description="no nudge from this local time on; equal to END: no quiet hours")
    end: WallTime = Field(time(8, 0), description="no nudge before this time of day")
    profile: Literal["country", "strict", "off"] = Field(
        "country", description="further limits: country (its own hours), strict (workdays 10:00-17:00) or off"
    )


class Api(_Group):
    """The API of clinics, and what goes out of them."""

    per_minute: int = Field(600, ge=1, le=1_000_000, description="requests a minute that an API key may make")
    local_hooks: bool = Field(
        False, description="let webhooks go to http://localhost, for trying them out; never where others may add one"
    )

"""The wiring: the only place where the real clock, database, keys and channels are chosen."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

from channels.channel import Channel
from channels.mail import BadMail
from channels.outbox import Outbox
from channels.smtp_email import SmtpEmail
from channels.smtp_url import SmtpUrlError
from channels.twilio_sms import TwilioSms, sender_names
from config.clock import Clock, HeldClock, SystemClock
from config.secret_key import load_secret_key, make_folder
from config.settings import Settings, SettingsError, load_settings
from messages.files import load_library
from scheduler.live_library import LiveLibrary
from scheduler.service import Service
from store.clock import hold_clock
from store.database import Database
from store.migrate import migrate
from store.seal import Seal

OUTBOX = "outbox"


def build_service(settings: Settings, clock: Clock | None = None) -> Service:
    """Make data folder and secret key if need be, open and migrate the database, choose the channels.

    Unless a clock is given, SQLite goes with the machine's, PostgreSQL with its own: the one that all machines share.
    Raises SettingsError, LibraryError, SQLAlchemyError, OSError.
    """
    clock = clock or (SystemClock() if settings.on_sqlite else HeldClock())
    make_folder(settings.data_dir)
    seal = load_seal(settings)
    stock = LiveLibrary(load_library(), settings)
    stock.look()
    channels = choose_channels(settings, clock)
    database = Database(settings.database)
    try:
        migrate(database, seal)
        if isinstance(clock, HeldClock):
            hold_clock(database, clock)
    except BaseException:
        database.close()
        raise
    return Service(settings, clock, database, seal, stock, channels, choose_more(settings))


def load_seal(settings: Settings) -> Seal:
    """Give the seal of this installation's keys."""
    old = tuple(key.get_secret_value() for key in settings.old_secret_keys)
    return Seal(load_secret_key(settings), old)


def choose_channels(settings: Settings, clock: Clock) -> Mapping[str, Channel]:
    """Choose the way out for texts and mails: the provider that is set, else the local outbox. Connects to nothing."""
    folder = settings.data_dir / OUTBOX
    status_url = f"{settings.public_url}/twilio/status/"
    sms: Channel = Outbox(folder, "sms", clock, settings.program)
    email: Channel = Outbox(folder, "email", clock, settings.program)
    if settings.twilio.on:
        sms = TwilioSms(settings.twilio, status_url.__add__)
    if settings.email.on:
        try:
            email = SmtpEmail(settings.email, settings.program, clock)
        except SmtpUrlError as error:
            raise SettingsError([f"KINDLING_{error}"]) from None
        except BadMail:
            raise SettingsError(["KINDLING_EMAIL__FROM: mail can't be sent from this address"]) from None
    return {"sms": sms, "email": email}


def choose_more(settings: Settings) -> Sequence[Channel]:
    """Give the further numbers and services that texts leave by. Connects to nothing."""
    status_url = f"{settings.public_url}/twilio/status/"
    named = sender_names(settings.twilio.senders)
    return [TwilioSms(settings.twilio, status_url.__add__, sender=sender) for sender in list(named)[1:]]


async def close(service: Service) -> None:
    """Close connections, on the loop that the channels were used on."""
    for channel in service.senders:
        await channel.close()
    service.database.close()


@contextmanager
def opened(clock: Clock | None = None) -> Iterator[Service]:
    """Open the service for a command that sends nothing itself."""
    service = build_service(load_settings(), clock)
    try:
        yield service
    finally:
        service.database.close()

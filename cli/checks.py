"""What `kindling doctor` looks at: a function a matter, each giving lines with the mend."""

import stat
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError

from channels.channel import CannotAsk, Channel
from cli.library import check_library
from cli.output import explain
from cli.wiring import load_seal
from config.secret_key import FILE
from config.settings import Settings, SettingsError
from messages.lint import failures
from people.clinic_settings import reveals, settings_of
from people.find import list_people
from people.hipaa import gaps
from store.audit import AUDIT
from store.clinics import list_clinics
from store.consents import CONSENT
from store.database import Database
from store.heartbeats import list_beats
from store.migrate import DatabaseTooNew, pending
from store.seal import SealBroken
from store.senders import list_senders
from store.walk import glance
from store.withheld import list_withheld

State = Literal["ok", "warn", "fail"]
_OWNER_ONLY = 0o077
_SKEW = timedelta(minutes=1)
_LATE = timedelta(minutes=2)


@dataclass(frozen=True, slots=True)
class Check:
    """One line: what was looked at, how it stands, and what mends it."""

    check: str
    state: State
    said: str
    mend: str = ""


def check_files(settings: Settings) -> Iterator[Check]:
    """Look at the data folder and the key file: there, and their owner's alone."""
    folder = settings.data_dir
    if not folder.exists():
        yield Check("data folder", "ok", f"{folder} is not there yet; the first start makes it")
        return
    yield _private("data folder", folder, "700")
    if settings.secret_key.get_secret_value():
        yield Check("secret key", "ok", "given as KINDLING_SECRET_KEY")
    elif (folder / FILE).exists():
        yield _private("secret key", folder / FILE, "600")
    else:
        yield Check("secret key", "ok", "not there yet; the first start makes it")


def check_database(settings: Settings, now: datetime) -> Iterator[Check]:
    """Look at the database, its tables, the key that opens it, beats and senders."""
    file = settings.data_dir / "kindling.sqlite3"
    if not settings.database_url.get_secret_value() and not file.exists():
        yield Check("database", "ok", f"{file} is not there yet; the first start makes it")
        return
    database = Database(settings.database)
    try:
        behind = pending(database)
        yield Check("database", "ok", "answers")
        if behind:
            mend = "they are applied at the next start of `kindling run`"
            yield Check("migrations", "warn", f"{len(behind)} to apply", mend)
            return
        yield Check("migrations", "ok", "all applied")
        with database.read(steady=True) as tx:
            yield from _check_key(tx, settings)
            yield from _check_ledger(tx, settings)
            yield from _check_clock(tx, now)
            yield from _check_senders(tx)
            yield from _check_withheld(tx)
            yield from _check_clinics(tx, settings)
    except DatabaseTooNew as error:
        yield Check("migrations", "fail", str(error), "start that release")
    except SQLAlchemyError as error:
        yield Check("database", "fail", explain(error)[0], "see KINDLING_DATABASE_URL, and that the server runs")
    finally:
        database.close()


async def check_channels(settings: Settings, channels: Mapping[str, Channel]) -> list[Check]:
    """Ask each provider whether the credentials work."""
    found = []
    for name, channel in channels.items():
        on = settings.twilio.on if name == "sms" else settings.email.on
        group = "KINDLING_TWILIO__…" if name == "sms" else "KINDLING_EMAIL__…"
        if not on:
            found.append(Check(name, "warn", "no provider: messages stay in the local outbox", f"set {group} to send"))
            continue
        try:
            found.append(Check(name, "ok", await channel.check()))
        except CannotAsk as error:
            found.append(Check(name, "fail", str(error), f"see {group}"))
        await channel.close()
    if settings.email.on and not settings.email.postal_address:
        said = "no postal address: US law asks for one in commercial mail"
        found.append(Check("postal address", "warn", said, "set KINDLING_EMAIL__POSTAL_ADDRESS"))
    return found


def check_public_url(settings: Settings) -> Check:
    """Look at the address that links and webhooks are built from."""
    parts = urlsplit(settings.public_url)
    mend = "set KINDLING_PUBLIC_URL to the https address that the world reaches"
    if _is_here(parts.hostname or ""):
        if settings.twilio.on or settings.email.on:
            state: State = "fail" if settings.twilio.on else "warn"
            return Check("public URL", state, "is this machine's own: nobody else can follow its links", mend)
        return Check("public URL", "ok", f"{settings.public_url}, for this machine alone")
    if parts.scheme != "https":
        return Check("public URL", "warn", "is not https: links and answers can be read on the way", mend)
    return Check("public URL", "ok", settings.public_url)


def check_nudges(settings: Settings) -> Check:
    """Lint the library with this programme's own prefix."""
    failed = failures(check_library(None, settings))
    if failed:
        said = f"{len(failed)} to mend, first {failed[0].file}:{failed[0].line}: {failed[0].rule}"
        return Check("library", "fail", said, "see `kindling library check`")
    return Check("library", "ok", "every nudge keeps the rules")


def _private(name: str, path: Path, mode: str) -> Check:
    bits = stat.S_IMODE(path.stat().st_mode)
    if bits & _OWNER_ONLY:
        return Check(name, "fail", f"{path} can be read by others (mode {bits:o})", f"chmod {mode} {path}")
    return Check(name, "ok", f"{path} is its owner's alone")


def _check_key(tx: Connection, settings: Settings) -> Iterator[Check]:
    try:
        list_people(tx, load_seal(settings), limit=1)
    except SealBroken as error:
        yield Check("encryption", "fail", str(error), "bring the old key back, or list it in KINDLING_OLD_SECRET_KEYS")
    except SettingsError as error:
        yield Check("encryption", "fail", error.problems[0], "bring the key file back from a backup")
    else:
        yield Check("encryption", "ok", "the key opens what is stored")


def _check_ledger(tx: Connection, settings: Settings) -> Iterator[Check]:
    try:
        keys = load_seal(settings).chain_keys
    except SettingsError:
        return  # said by the check of the key
    for name, chained in (("consent ledger", CONSENT), ("audit", AUDIT)):
        broken = glance(tx, keys, chained)
        if broken:
            yield Check(name, "fail", broken.said, f"`kindling {chained.name} verify` walks all of it")
        else:
            yield Check(name, "ok", "its end is as we left it")


def _check_clock(tx: Connection, now: datetime) -> Iterator[Check]:
    beats = list_beats(tx)
    newest = max(beats.values(), default=None)
    if newest and newest > now + _SKEW:
        said = f"the database has seen {newest:%Y-%m-%d %H:%M:%S} UTC, this machine says {now:%Y-%m-%d %H:%M:%S}"
        yield Check("clock", "fail", said, "set the clock (NTP), here or on the other machine")
    else:
        yield Check("clock", "ok", f"{now:%Y-%m-%d %H:%M:%S} UTC")
    if newest is None or newest < now - _LATE:
        since = f"last seen {newest:%Y-%m-%d %H:%M} UTC" if newest else "never seen"
        yield Check(
            "scheduler", "warn", f"does not run ({since})", "start `kindling run`, or have cron `kindling tick`"
        )
    else:
        yield Check("scheduler", "ok", "runs")


def _check_senders(tx: Connection) -> Iterator[Check]:
    for sender in list_senders(tx):
        if sender.broken_since:
            said = f"{sender.name} sends nothing since {sender.broken_since:%Y-%m-%d %H:%M} UTC: {sender.broken_reason}"
            mend = f"put it right at the provider, then `kindling senders resume {sender.name}`"
            yield Check("sender", "fail", said, mend)


def _check_withheld(tx: Connection) -> Iterator[Check]:
    for nudge_id in sorted(list_withheld(tx)):
        mend = f"reword it, then `kindling library release {nudge_id}`"
        yield Check("nudge", "warn", f"{nudge_id} was filtered by a carrier and is sent to nobody", mend)


def _check_clinics(tx: Connection, settings: Settings) -> Iterator[Check]:
    """Look at what clinics have set: HIPAA mode and Part 2 ask something of the installation."""
    missing = gaps(settings.public_url, settings.twilio, settings.email, settings.portal)
    for clinic in list_clinics(tx):
        if clinic.ended_at:
            continue
        held, name = settings_of(clinic.settings), f"clinic {clinic.id}"
        if held.hipaa and missing:
            yield Check(name, "fail", "is in HIPAA mode, but " + missing[0], "; ".join(missing[1:]) or "as it says")
        elif held.hipaa:
            yield Check(name, "ok", "HIPAA mode holds")
        shown = (clinic.name, clinic.sender_name or settings.program.prefix, settings.program.name)
        if held.part2 and any(map(reveals, shown)):
            said = "is a Part 2 programme, and a name that patients see tells of treatment for substance use"
            yield Check(name, "fail", said, "change the clinic's names, or KINDLING_PROGRAM__NAME and __PREFIX")
        if clinic.crisis_channel is None:
            mend = "its owner names one in the portal's settings"
            yield Check(name, "warn", "has no crisis contact: nobody is told when a patient may be in danger", mend)


def _is_here(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"

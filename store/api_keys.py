"""API keys: found by the part of them that may be shown, known by a digest of the whole."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy import Connection, insert, select, update

from store.clinic_tables import api_keys, clinics

_SEEN_EVERY = timedelta(minutes=1)  # `last_used_at` is no finer than this


@dataclass(frozen=True, slots=True)
class ApiKey:
    """One key; `digest` is the SHA-256 of the whole."""

    id: int
    clinic_id: int
    name: str
    prefix: str
    digest: bytes = field(repr=False)
    scopes: tuple[str, ...]
    created_at: datetime
    created_by: int | None
    revoked_at: datetime | None
    last_used_at: datetime | None

    def __post_init__(self) -> None:
        object.__setattr__(self, "scopes", tuple(self.scopes))


_COLUMNS = [api_keys.c[name] for name in ApiKey.__slots__]


def insert_key(
    connection: Connection,
    clinic_id: int,
    *,
    name: str,
    prefix: str,
    digest: bytes,
    scopes: tuple[str, ...],
    created_by: int | None,
    now: datetime,
) -> int:
    """Add a key; gives its id. IntegrityError if the prefix is taken."""
    statement = insert(api_keys).values(
        clinic_id=clinic_id,
        name=name,
        prefix=prefix,
        digest=digest,
        scopes=list(scopes),
        created_by=created_by,
        created_at=now,
    )
    key: int = connection.execute(statement.returning(api_keys.c.id)).scalar_one()
    return key


def find_key(connection: Connection, prefix: str) -> ApiKey | None:
    """Find a key that still opens something: not revoked, of a clinic that has not ended."""
    living = api_keys.c.revoked_at.is_(None) & clinics.c.ended_at.is_(None)
    found = select(*_COLUMNS).join(clinics, clinics.c.id == api_keys.c.clinic_id)
    row = connection.execute(found.where(api_keys.c.prefix == prefix, living)).first()
    return ApiKey(*row) if row else None


def list_keys(connection: Connection, clinic_id: int) -> list[ApiKey]:
    """List a clinic's keys, revoked ones too, the newest first."""
    mine = select(*_COLUMNS).where(api_keys.c.clinic_id == clinic_id).order_by(api_keys.c.id.desc())
    return [ApiKey(*row) for row in connection.execute(mine)]


def revoke_key(connection: Connection, clinic_id: int, key_id: int, now: datetime) -> bool:
    """Let one of a clinic's keys open nothing any more; False if it has none such, or it was revoked before."""
    mine = (api_keys.c.clinic_id == clinic_id) & (api_keys.c.id == key_id) & api_keys.c.revoked_at.is_(None)
    return connection.execute(update(api_keys).where(mine).values(revoked_at=now)).rowcount == 1


def note_use(connection: Connection, key: ApiKey, now: datetime) -> None:
    """Note that a key was used just now."""
    if key.last_used_at is None or now - key.last_used_at >= _SEEN_EVERY:
        connection.execute(update(api_keys).where(api_keys.c.id == key.id).values(last_used_at=now))

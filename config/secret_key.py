"""The deployment's one secret: given as a setting, or generated once into the data folder."""

import os
import secrets
from pathlib import Path

from config.settings import Settings, SettingsError

FILE = "secret.key"
_FOLDER_MODE = 0o700
_FILE_MODE = 0o600
_KEY_BYTES = 32


def make_folder(folder: Path) -> Path:
    """Make the data folder, private to its owner; one that exists keeps its mode."""
    folder.mkdir(mode=_FOLDER_MODE, parents=True, exist_ok=True)
    return folder


def load_secret_key(settings: Settings) -> str:
    """Give the secret key; on the first start without one, generate it (256 bits) into `data/secret.key`, mode 0600.

    Processes that start together agree on one key. Raises SettingsError when the database is there but its key is
    not: a new key would open nothing, and would no longer know who has opted out.
    """
    if given := settings.secret_key.get_secret_value():
        return given
    file = settings.data_dir / FILE
    had_database = (settings.data_dir / "kindling.sqlite3").exists()  # asked first: a key is older than its database
    if not file.exists():
        if had_database and not settings.database_url.get_secret_value():
            raise SettingsError([f"{file}: is missing, and only it opens the database beside it; bring it back"])
        _generate(make_folder(settings.data_dir), file)
    key = file.read_text(encoding="ascii").strip()
    if len(key) < _KEY_BYTES:
        raise SettingsError([f"{file}: is damaged; bring it back from a backup"])
    return key


def _generate(folder: Path, file: Path) -> None:
    # Written whole under another name and then linked: nobody ever reads half a key, and the first link wins.
    draft = folder / f".{FILE}.{os.getpid()}.{secrets.token_hex(4)}"
    handle = os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, _FILE_MODE)
    try:
        with os.fdopen(handle, "w", encoding="ascii") as out:
            out.write(secrets.token_urlsafe(_KEY_BYTES) + "\n")
            out.flush()
            os.fsync(out.fileno())
        try:
            file.hardlink_to(draft)
        except FileExistsError:
            return
        _flush(folder)
    finally:
        draft.unlink()


def _flush(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)

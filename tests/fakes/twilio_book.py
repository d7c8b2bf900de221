"""What a fake Twilio has accepted: in memory, and in an append-only file that outlives every process."""

import json
import os
import uuid
from collections.abc import Mapping
from email.utils import format_datetime
from pathlib import Path
from typing import Any

from config.clock import Clock, SystemClock

Record = dict[str, Any]


class Book:
    """Accepted messages in order. With a file, several processes may keep one book together."""

    def __init__(self, path: Path | None = None, clock: Clock | None = None) -> None:
        self._clock = clock or SystemClock()
        self._path = path
        self._records: list[Record] = []
        self._by_sid: dict[str, Record] = {}
        self._read_to = 0
        self._file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600) if path else None

    def accept(
        self, account: str, form: Mapping[str, str], direction: str = "outbound-api", sid: str = "", status: str = ""
    ) -> Record:
        service = form.get("MessagingServiceSid")
        sid = sid or f"SM{uuid.uuid4().hex}"
        created = format_datetime(self._clock.now())
        record: Record = {
            "account_sid": account,
            "api_version": "2010-04-01",
            "body": form.get("Body", ""),
            "date_created": created,
            "date_sent": None,
            "date_updated": created,
            "direction": direction,
            "error_code": None,
            "error_message": None,
            "from": form.get("From"),
            "messaging_service_sid": service,
            "num_media": "0",
            "num_segments": "0" if service else "1",
            "price": None,
            "price_unit": "USD",
            "sid": sid,
            "status": status or ("accepted" if service else "queued"),
            "subresource_uris": {"media": f"/2010-04-01/Accounts/{account}/Messages/{sid}/Media.json"},
            "to": form["To"],
            "uri": f"/2010-04-01/Accounts/{account}/Messages/{sid}.json",
            "_status_callback": form.get("StatusCallback", ""),
        }
        self._write(record)
        return record

    def update(self, sid: str, **changes: object) -> Record:
        record = {**self.find(sid), **changes}
        self._write(record)
        return record

    def all(self) -> list[Record]:
        """Every message in the order of acceptance, each in its latest state."""
        self._refresh()
        return list(self._records)

    def find(self, sid: str) -> Record:
        """KeyError if there is none."""
        self._refresh()
        return self._by_sid[sid]

    def close(self) -> None:
        if self._file is not None:
            os.close(self._file)
            self._file = None

    def _write(self, record: Record) -> None:
        if self._file is None:
            self._take(record)
        else:  # one write, so that lines of several processes don't mix and a killed one leaves whole lines
            os.write(self._file, json.dumps(record).encode() + b"\n")

    def _refresh(self) -> None:
        if self._path is None:
            return
        with self._path.open("rb") as file:
            file.seek(self._read_to)
            for line in file:
                if not line.endswith(b"\n"):
                    break
                self._read_to += len(line)
                self._take(json.loads(line))

    def _take(self, record: Record) -> None:
        known = self._by_sid.get(record["sid"])
        if known is None:
            self._by_sid[record["sid"]] = record
            self._records.append(record)
        else:
            known.clear()
            known.update(record)


def public(record: Record) -> Record:
    """The record as the API shows it."""
    return {name: value for name, value in record.items() if not name.startswith("_")}

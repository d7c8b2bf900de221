"""What requests and answers are made of, wherever they have it in common."""

import hashlib
from datetime import UTC, datetime
from typing import Annotated, Any, Generic, TypeVar

from fastapi import Path, Query
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, PlainSerializer

from web.api.cursors import LONGEST, PATTERN

T = TypeVar("T")
_MOST_ID = 2**63 - 1

Id = Annotated[int, Path(ge=1, le=_MOST_ID, examples=[12])]
Cursor = Annotated[
    str | None,
    Query(pattern=PATTERN, min_length=1, max_length=LONGEST, description="`next` of the page before; none: the first."),
]
Limit = Annotated[int, Query(ge=1, le=200, description="How many at most.")]
Instant = Annotated[
    datetime,
    PlainSerializer(lambda at: at.astimezone(UTC).isoformat().replace("+00:00", "Z"), return_type=str),
    Field(json_schema_extra={"format": "date-time"}, examples=["2026-11-23T15:04:05Z"]),
]


def _one_line(text: str) -> str:
    return "".join(character for character in " ".join(text.split()) if character.isprintable())


class Asked(BaseModel):
    """What a request may hold, and nothing else."""

    model_config = ConfigDict(extra="forbid", strict=True, hide_input_in_errors=True)


class Said(BaseModel):
    """What an answer holds."""

    model_config = ConfigDict(extra="forbid", from_attributes=True)


class Page(Said, Generic[T]):
    """One page of a list."""

    items: list[T]
    next: str | None = Field(description="The cursor of the page after; null: there is nothing more for now.")


class Problem(BaseModel):
    """RFC 9457. `type` leads to what the kind of problem means."""

    type: str = Field(examples=["https://example.org/api/docs#not-valid"])
    title: str
    status: int
    detail: str
    errors: list["Wrong"] | None = None


class Wrong(BaseModel):
    """One thing that did not fit."""

    where: str = Field(examples=["body.address.phone"])
    detail: str


Line = AfterValidator(_one_line)  # of a text: one line, tidied


def etag_of(*values: Any) -> str:
    """Give the strong ETag of what a resource now holds."""
    return '"' + hashlib.sha256(repr(values).encode()).hexdigest()[:24] + '"'

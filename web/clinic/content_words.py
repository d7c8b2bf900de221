"""What the pages have in common on which a clinic writes: the form, what the lint says to each field, the preview."""

from collections.abc import Mapping, Sequence
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from messages.finding import Remark
from messages.nudge import Nudge
from people.content import BadWords, checked, write
from people.content_history import WORDS
from web.clinic.content import editor_of
from web.clinic.shelf import TIERS, Shelf, read_shelf
from web.clinic.shell import page
from web.clinic.visit import Visit

_ROWS = {"email_body": 10, "sms_discreet": 3, "sms_full": 3, "safety_line": 3}


def shelf_of(who: Visit) -> Shelf:
    """Read what holds for somebody's clinic."""
    with who.door.service.database.read() as tx:
        return read_shelf(who, tx)


def words_page(
    request: Request,
    shelf: Shelf,
    template: str,
    code: int,
    *,
    remarks: Sequence[Remark],
    nudge: Nudge | None,
    values: Mapping[str, Any],
    **more: Any,
) -> Response:
    """Show a form of words with `values` in it, `remarks` beside its fields, and `nudge` (if it is one) as it reads."""
    beside: dict[str, list[Remark]] = {}
    for remark in remarks:
        beside.setdefault(remark.key if remark.key in values else "", []).append(remark)
    return page(
        request,
        shelf.who,
        template,
        code,
        shelf=shelf,
        words=WORDS,
        rows=_ROWS,
        values=values,
        nudge=nudge,
        remarks=beside,
        fails=sum(remark.level == "fail" for remark in remarks),
        warns=sum(remark.level == "warn" for remark in remarks),
        texts=[(words, shelf.text(nudge, tier)) for tier, words in TIERS] if nudge else [],
        letter=shelf.letter(nudge) if nudge else None,
        **more,
    )


def keep(shelf: Shelf, nudge: Nudge) -> Response:
    """Keep a nudge that has just passed, and go on to its page."""
    who, service = shelf.who, shelf.who.door.service
    try:
        words = checked([nudge], shelf.library, prefix=shelf.prefix)
    except BadWords:  # what it stands beside has changed since
        return who.door.see("/clinic/content")
    with service.database.write() as tx:
        write(tx, service.seal, editor_of(who), words, shelf.library)
    return who.door.see(f"/clinic/content/{nudge.id}?done=written")

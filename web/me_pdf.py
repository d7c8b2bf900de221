"""All that is held of a person as a PDF to be read, in their language."""

import json
import re
from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape
from zoneinfo import ZoneInfo

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, HRFlowable, KeepTogether, Paragraph, SimpleDocTemplate, Spacer

from messages.library import Library
from messages.nudge import title_of
from scheduler.cadence import parse_cadence
from scheduler.states import State
from scheduler.window import parse_window
from web import told
from web.choices import LEVELS
from web.languages import LANGUAGES, Say, language_in, speaker
from web.rhythm import cadence_words, spoken_day, window_words

_INK, _SOFT, _LINE, _ACCENT = (HexColor(colour) for colour in ("#2a2420", "#665b52", "#e6dccf", "#9c3d1b"))
_WIDE = 20 * mm  # margins
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_SENT = {State.ACCEPTED, State.DELIVERED, State.UNDELIVERED, State.UNKNOWN, State.FLAGGED}


def record_pdf(record: Mapping[str, Any], library: Library, program: str, now: datetime) -> bytes:
    """Lay out what `people.export.export_person` gives as A4 pages, as of `now`.

    The file's own properties name nobody. A character that the embedded font (DejaVu Sans: Latin, Greek, Cyrillic and
    more) does not have is shown as a box; the JSON export has it.
    """
    page = _Page(record, library, program)
    story = [*page.head(now), *page.settings(), *page.consent(), *page.messages(), *page.texts()]
    held = BytesIO()
    document = SimpleDocTemplate(
        held, pagesize=A4, leftMargin=_WIDE, rightMargin=_WIDE, topMargin=_WIDE, bottomMargin=_WIDE, title=program,
        author=program, lang=page.lang, invariant=1,
    )  # fmt: skip
    document.build(story, onFirstPage=_number, onLaterPages=_number)
    return held.getvalue()


class _Page:
    """One person's record, told in their language and by their clock."""

    def __init__(self, record: Mapping[str, Any], library: Library, program: str) -> None:
        self.record, self.library, self.program = record, library, program
        self.person, self.contacts = record["person"], record["contacts"]
        self.lang = language_in(self.person["language"])
        self.say: Say = speaker(self.lang)
        held = [contact["subscription"] for contact in self.contacts if contact["subscription"]]
        self.zone: str = held[-1]["zone"] if held else "UTC"

    def head(self, now: datetime) -> Iterable[Flowable]:
        say = self.say
        yield Paragraph(escape(say("Your record")), _styles()["title"])
        made = say("All that {program} holds about you, on {day}.", program=self.program, day=self._day(now))
        times = say("Times are those of {zone}.", zone=self.zone.replace("_", " "))
        more = say("The data file (JSON) has the same to the last detail.")
        yield _text(f"{made} {times} {more}", "soft")

    def settings(self) -> Iterable[Flowable]:
        say, person = self.say, self.person
        yield _heading(say("You and your choices"))
        for contact in self.contacts:
            yield from self._contact(contact)
        yield _line(say("Language"), LANGUAGES[self.lang])
        yield _line(say("Country"), person["country"])
        levels = {level: say(words) for level, words in LEVELS}
        chosen = dict.fromkeys(person["muted_themes"], "off")
        chosen |= {theme: "less" if share < 1 else "more" for theme, share in person["theme_dials"] if share != 1}
        if chosen:
            topics = (f"{title_of(theme, self.lang)} ({levels[level].lower()})" for theme, level in chosen.items())
            yield _line(say("Topics"), ", ".join(topics))
        for label, at in ((say("With us since"), person["created_at"]), (say("On hold until"), person["hold_until"])):
            if at:
                yield _line(label, self._day(datetime.fromisoformat(at)))

    def _contact(self, contact: Mapping[str, Any]) -> Iterable[Flowable]:
        say, held = self.say, contact["subscription"]
        way = say("Texts to") if contact["channel"] == "sms" else say("E-mails to")
        yield _line(way, contact["address"] or say("(forgotten)"))
        if held:
            rhythm = cadence_words(parse_cadence(held["cadence"]), self.lang)
            window = window_words(parse_window(held["send_window"]), self.lang)
            yield _line(say("Now"), say(told.STATES[held["status"]]))
            yield _line(say("Rhythm"), f"{rhythm}, {window}")

    def consent(self) -> Iterable[Flowable]:
        say = self.say
        yield _heading(say("Your yes and your no"))
        for entry in self.record["consent"]:
            means = say(told.MEANS.get(entry["means"], entry["means"]))
            lines = [_text(f"{self._when(entry['at'])} · {means}", "soft")]
            lines.append(_text(say(told.EVENTS.get(entry["event"], entry["event"]))))
            if entry["words"]:
                shown = entry["words"].replace("{program}", self.program)
                lines.append(_text(say("The words: {words}", words=shown), "quote"))
            if entry["evidence"]:
                kept = "; ".join(f"{name}: {value}" for name, value in json.loads(entry["evidence"]).items())
                lines.append(_text(say("What we keep to show for it: {evidence}", evidence=kept), "small"))
            place = say("Ledger entry {number}", number=entry["position"])
            lines.append(_text(f"{place} · {entry['wording'] or '-'} · {(entry['hash'] or '')[:16]}", "small"))
            yield KeepTogether([*lines, Spacer(1, 3 * mm)])

    def messages(self) -> Iterable[Flowable]:
        say = self.say
        receipts = [receipt for contact in self.contacts for receipt in contact["receipts"]]
        yield _heading(say("Messages to you"))
        for receipt in sorted(receipts, key=lambda each: each["slot_at"] or each["created_at"]):
            outcome = say(told.OUTCOMES[State(receipt["state"])])
            reason = f": {say(receipt['reason'])}" if receipt["reason"] else ""
            when = self._when(receipt["slot_at"] or receipt["created_at"])
            lines = [_text(f"{when} · {outcome}{reason}", "soft"), _text(self._said(receipt))]
            yield KeepTogether([*lines, Spacer(1, 2 * mm)])
        if not receipts:
            yield _text(say("None."))

    def _said(self, receipt: Mapping[str, Any]) -> str:
        nudge = self.library.get(receipt["nudge_id"], self.lang) if receipt["nudge_id"] else None
        if nudge and State(receipt["state"]) in _SENT:
            return nudge.sms_full
        return self.say(told.KINDS.get(receipt["kind"], "")) or receipt["nudge_id"] or "-"

    def texts(self) -> Iterable[Flowable]:
        if not self.record["inbound"]:
            return
        yield _heading(self.say("Texts from you"))
        for text in self.record["inbound"]:
            lines = [_text(self._when(text["received_at"]), "soft"), _text(text["body"] or "-")]
            if text["reply"]:
                lines.append(_text(self.say("Our answer: {words}", words=text["reply"]), "quote"))
            yield KeepTogether([*lines, Spacer(1, 2 * mm)])

    def _when(self, at: str) -> str:
        moment = datetime.fromisoformat(at)
        return f"{self._day(moment)}, {moment.astimezone(ZoneInfo(self.zone)):%H:%M}"

    def _day(self, at: datetime) -> str:
        return spoken_day(at, self.zone, self.lang)


def _heading(words: str) -> Flowable:
    line = HRFlowable(width="100%", thickness=0.6, color=_LINE, spaceBefore=6 * mm, spaceAfter=4 * mm)
    return KeepTogether([line, Paragraph(escape(words), _styles()["heading"])])


def _line(label: str, value: str) -> Flowable:
    return _marked_up(f'<font color="{_SOFT.hexval()}">{escape(label)}:</font> {_clean(value)}', "text")


def _text(words: str, style: str = "text") -> Flowable:
    return _marked_up(_clean(words), style)


def _marked_up(markup: str, style: str) -> Flowable:
    return Paragraph(markup, _styles()[style])


def _clean(words: str) -> str:
    return escape(_CONTROLS.sub(" ", words)).replace("\n", "<br/>")


def _number(canvas: Canvas, document: SimpleDocTemplate) -> None:
    canvas.setFont("Kindling", 8)
    canvas.setFillColor(_SOFT)
    canvas.drawRightString(A4[0] - _WIDE, 11 * mm, str(document.page))


@cache
def _styles() -> dict[str, ParagraphStyle]:
    """Load the fonts, which matplotlib carries, and make the styles; once."""
    from matplotlib import get_data_path  # noqa: PLC0415 - a second at every start, for what few ever ask for

    fonts = Path(get_data_path()) / "fonts" / "ttf"
    pdfmetrics.registerFont(TTFont("Kindling", str(fonts / "DejaVuSans.ttf")))
    pdfmetrics.registerFont(TTFont("Kindling-Bold", str(fonts / "DejaVuSans-Bold.ttf")))
    text = ParagraphStyle("text", fontName="Kindling", fontSize=9.5, leading=14, textColor=_INK, splitLongWords=1)
    bold = {"fontName": "Kindling-Bold", "spaceAfter": 2 * mm}
    return {
        "text": text,
        "soft": ParagraphStyle("soft", text, textColor=_SOFT, fontSize=8.5, leading=12.5),
        "small": ParagraphStyle("small", text, textColor=_SOFT, fontSize=7.5, leading=11),
        "quote": ParagraphStyle("quote", text, leftIndent=5 * mm, borderColor=_LINE, textColor=_INK, fontSize=9),
        "title": ParagraphStyle("title", text, **bold, fontSize=20, leading=26, textColor=_ACCENT),
        "heading": ParagraphStyle("heading", text, **bold, fontSize=12.5, leading=17),
    }

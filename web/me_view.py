"""A person's own page, laid out for its template in their language."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection
from starlette.requests import Request
from starlette.responses import Response

from messages import agreed as wording
from messages.library import Library
from messages.nudge import THEMES, Nudge, title_of
from people.find import masked
from people.reconfirm import rests_unanswered
from scheduler.cadence import parse_cadence
from scheduler.ratings import Kept, offered_mute, read_shelves
from scheduler.spacing.answers import NOT_NOW
from scheduler.states import HANDED_OVER, State
from store.consents import list_consents
from store.history import Past, list_history
from web import told
from web.choices import CADENCES, LABELS, LEVELS, TIER_WORDS, WINDOWS, Options, in_words, wrong_in_words, zone_names
from web.door import Door
from web.languages import LANGUAGES, Say, speaker
from web.me_clinic import clinic_card
from web.own_page import Owner
from web.rhythm import cadence_words, day_initials, schedule_words, spoken, spoken_day
from web.upcoming import SHOWN, calendar

HISTORY_SHOWN = 20
FIRST_SHOWN = 3  # of each list; the others are behind one press
_RATABLE = HANDED_OVER | {State.UNKNOWN}


def show(
    door: Door,
    request: Request,
    tx: Connection,
    owner: Owner,
    token: str,
    *,
    code: int = 200,
    done: str = "",
    note: str = "",
    values: Any = None,
    errors: dict[str, str] | None = None,
) -> Response:
    """Render the page. `done` is a word of `told.DONE`, `note` a sentence; `values` and `errors` a form sent back."""
    library = door.service.library_for(tx, owner.subscription.id, door.now())
    view = _View(door, tx, owner, speaker(owner.lang), door.now(), library)
    return door.page(
        request,
        "me.html",
        code,
        lang=owner.lang,
        token=token,
        done=note or view.say(told.DONE.get(done, "")),
        values=values or owner.values(),
        errors=wrong_in_words(errors or {}, view.say),
        first=FIRST_SHOWN,
        clinic=clinic_card(tx, owner.person.id, view.say),
        history=[view.past(past) for past in list_history(tx, owner.subscription.id, HISTORY_SHOWN)],
        consents=[view.event(row) for row in list_consents(tx, owner.person.id)],
        **view.standing(),
        **view.options(),
        **view.shelves(just_put_aside=done == "aside"),
    )


@dataclass(frozen=True, slots=True)
class _View:
    """One person's page as of one moment."""

    door: Door
    tx: Connection
    owner: Owner
    say: Say
    now: datetime
    library: Library  # what holds for them

    def standing(self) -> dict[str, Any]:
        """Give how things stand, and what comes."""
        owner, subscription, say, lang = self.owner, self.owner.subscription, self.say, self.owner.lang
        zone, active = subscription.zone, subscription.status == "active"
        until = owner.rests_until(self.now) if active else None
        unanswered = rests_unanswered(until, self.now)
        schedule = owner.schedule(self.door.service.quiet_for(self.tx, owner.subscription.id))
        found = owner.coming(schedule, until or self.now, SHOWN) if active and not unanswered else []
        paused = spoken_day(until, zone, lang) if until and not unanswered else ""
        state = say("Paused until {day}", day=paused) if paused else say(told.STATES[subscription.status])
        way = "Texts to {address}" if owner.address.channel == "sms" else "E-mails to {address}"
        return {
            "where": say(way, address=masked(owner.address)),
            "move_words": wording.MOVE.in_language(lang).say(self.door.settings.program.name),
            "status": subscription.status,
            "state": say("Paused until you say that you still want these") if unanswered else state,
            "live": active and not until,
            "paused": paused,
            "unanswered": unanswered,
            "schedule": schedule_words(schedule, lang),
            "slots": [spoken(slot.at, where, lang) for slot, where in found],
            "weeks": calendar({slot.day for slot, _ in found}, self.now.astimezone(ZoneInfo(zone)).date()),
            "initials": day_initials(lang),
            "why_none": say("This rhythm has come to its end.") if active else say("Nothing is planned."),
            "can_be_safer": active and bool(owner.person.audiences or "touch" not in owner.person.muted_themes),
        }

    def options(self) -> dict[str, Any]:
        """Give what there is to choose from."""
        say, lang = self.say, self.owner.lang
        spoken_here = set(self.door.service.library.langs)
        return {
            "labels": {name: say(words) for name, words in LABELS.items()},
            "cadences": in_words(CADENCES, say) if lang == "en" else self._rhythms(),
            "windows": in_words(WINDOWS, say),
            "zones": zone_names(),
            "themes": [{"id": theme.id, "title": title_of(theme.id, lang)} for theme in THEMES],
            "levels": in_words(LEVELS, say),
            "tiers": in_words(TIER_WORDS, say),
            "languages": tuple((code, name) for code, name in LANGUAGES.items() if code in spoken_here),
            "ratings": tuple((number, say(words)) for number, words in told.RATINGS),
            "pauses": in_words(told.PAUSES, say),
        }

    def _rhythms(self) -> Options:
        """List this person's own rhythm and the usual ones: rhythms can't be read from words of their language."""
        own = parse_cadence(self.owner.preferences.cadence)
        listed = {own.words: cadence_words(own, self.owner.lang)}
        return tuple((listed | {parse_cadence(value).words: self.say(words) for value, words in CADENCES}).items())

    def shelves(self, *, just_put_aside: bool) -> dict[str, Any]:
        """Give the favourites and what was put aside; and right after that, the way back and perhaps an offer."""
        subscription_id = self.owner.subscription.id
        held = read_shelves(self.tx, subscription_id)
        theme = offered_mute(self.tx, self.library, subscription_id) if just_put_aside else None
        return {
            "favourites": self._cards(held.favourites, self._when_again),
            "aside": self._cards(held.aside, self._put_off),
            "undo": held.aside[0].nudge_id if just_put_aside and held.aside else "",
            "offer": {"id": theme, "title": title_of(theme, self.owner.lang)} if theme else None,
        }

    def past(self, past: Past) -> dict[str, Any]:
        """Give one line of what came. The page is the person's own: the open wording is shown whatever was sent."""
        nudge = self._nudge(past.nudge_id) if past.nudge_id else None
        why, parenthesis, code = past.reason.partition(" (")
        reason = self.say(why) + parenthesis + code
        return {
            "when": spoken(past.at, self.owner.subscription.zone, self.owner.lang),
            "outcome": self.say(told.OUTCOMES[State(past.state)]),
            "text": nudge.gist if nudge else self.say(told.KINDS.get(past.kind, "")),
            "reason": reason[:1].upper() + reason[1:],
            "nudge_id": past.nudge_id if past.state in _RATABLE else None,
            "rating": past.rating,
        }

    def event(self, row: Any) -> dict[str, str]:
        """Give one entry of the consent ledger."""
        return {
            "when": spoken(row.at, self.owner.subscription.zone, self.owner.lang),
            "means": self.say(told.MEANS.get(row.means, row.means)),
            "words": self.say(told.EVENTS.get(row.event, row.event)),
            "wording": row.wording,
        }

    def _cards(self, kept: Iterable[Kept], note: Callable[[Kept], str]) -> list[dict[str, str]]:
        found = ((each, self._nudge(each.nudge_id)) for each in kept)
        return [{"nudge_id": each.nudge_id, "text": nudge.gist, "note": note(each)} for each, nudge in found if nudge]

    def _when_again(self, kept: Kept) -> str:
        if kept.due_at <= self.now:
            return self.say("It comes back at its next turn.")
        day = spoken_day(kept.due_at, self.owner.subscription.zone, self.owner.lang)
        return self.say("It comes back at its first turn after {day}.", day=day)

    def _put_off(self, kept: Kept) -> str:
        return self.say("You put this off three times.") if kept.rating == NOT_NOW else ""

    def _nudge(self, nudge_id: str) -> Nudge | None:
        return self.library.get(nudge_id, self.owner.person.language)

"""What a claimed receipt says, in the form its channel hands over."""

from datetime import datetime

from channels.channel import Outgoing
from messages.countries import sms_tier
from messages.frame import frequency
from messages.letter import Program, Rendered
from messages.library import Library
from messages.nudge import Nudge
from messages.render import Links, render_email, render_sms
from messages.system import system_text
from people.links import confirm_token, me_token, status_token, unsubscribe_token
from people.may_send import BEFORE_CONSENT
from scheduler.cadence import parse_cadence
from scheduler.service import Service
from store.kinds import NUDGES
from store.waiting import Waiting

FOLLOW_UP_EVERY = 4  # a nudge's own question ends one nudge in so many: asked each time it would not be read
# A text of our own has one kind in the receipts and one wording a channel.
WORDINGS = {
    "optin_request": {"sms": "opt_in_request", "email": "email_confirm"},
    "optin_again": {"sms": "opt_in_request", "email": "email_confirm"},
    "clinic_invite": {"sms": "clinic_invite", "email": "email_clinic_invite"},
    "move_request": {"sms": "opt_in_request", "email": "email_verify"},
    "welcome": {"sms": "welcome", "email": "email_welcome"},
    "restarted": {"sms": "restarted", "email": "email_welcome"},
    "stopped": {"sms": "stopped", "email": "email_stopped"},
    "fresh_link": {"email": "email_fresh_link"},
    "check_in": {"sms": "check_in"},
    "clinic_offer": {"sms": "clinic_offer", "email": "email_clinic_offer"},
    "reconfirm": {"sms": "reconfirm", "email": "email_reconfirm"},
    "zone_check": {"sms": "zone_check"},
}

_ASKS = frozenset({"optin_request", "optin_again"})


class NothingToSay(Exception):
    """What was chosen can't be sent any more: it has left the library, or may not be used; the message says why."""


def compose(service: Service, library: Library, waiting: Waiting, channel: str, now: datetime) -> Outgoing:
    """Render a receipt as of now, so that an edit of the library reaches whatever was not yet sent.

    `library` is the one that holds for the person.

    Raises NothingToSay.
    """
    rendered, unsubscribe = _rendered(service, library, waiting, channel, now)
    return Outgoing(
        reference=status_token(service.seal, waiting.id),
        to=service.seal.open(waiting.address_sealed),
        text=rendered.text,
        subject=rendered.subject,
        html=rendered.html,
        valid_seconds=int((waiting.expires_at - now).total_seconds()),
        unsubscribe_url=unsubscribe,
        auto_reply=waiting.kind not in NUDGES,
    )


def asked_as(kind: str, clinic_id: int | None) -> str:
    """Give the kind whose words are used: who was enrolled by a clinic is only ever asked in its name."""
    return "clinic_invite" if clinic_id is not None and kind in _ASKS else kind


def _rendered(
    service: Service, library: Library, waiting: Waiting, channel: str, now: datetime
) -> tuple[Rendered, str]:
    if waiting.kind in NUDGES:
        nudge = library.get(waiting.nudge_id or "", waiting.language)
        if nudge is None or nudge.lang != waiting.language:
            raise NothingToSay("this idea has left the library")
        if reason := library.bar(nudge):
            raise NothingToSay(reason)
        return _nudge(service, waiting, channel, nudge, now)
    return _system(service, waiting, channel, now)


def _nudge(service: Service, waiting: Waiting, channel: str, nudge: Nudge, now: datetime) -> tuple[Rendered, str]:
    asks = waiting.sends % FOLLOW_UP_EVERY == FOLLOW_UP_EVERY - 1
    if channel == "sms":
        tier = sms_tier(waiting.tier, waiting.country, frank=service.settings.library.frank)
        if not nudge.sms(tier):
            raise NothingToSay("this idea goes by e-mail only")
        return Rendered(render_sms(nudge, tier=tier, prefix=_prefix(service, waiting), follow_up=asks)), ""
    links = Links(_page(service, waiting, now), _unsubscribe(service, waiting))
    letter = render_email(
        nudge, program=_program(service, waiting), links=links, country=waiting.country, follow_up=asks
    )
    return letter, links.unsubscribe


def _system(service: Service, waiting: Waiting, channel: str, now: datetime) -> tuple[Rendered, str]:
    program = service.settings.program
    per_week = parse_cadence(waiting.cadence).per_week
    kept = service.seal.open_json(waiting.values_sealed) if waiting.values_sealed else {}
    text = system_text(
        WORDINGS[asked_as(waiting.kind, waiting.clinic_id)][channel],
        waiting.language,
        prefix=_prefix(service, waiting),
        program=waiting.sender_name or program.name,
        support=program.support or service.settings.public_url,
        postal_address=service.settings.email.postal_address,
        country=waiting.country,
        frequency=frequency(per_week, waiting.language, letter=channel == "email"),
        link=_link(service, waiting, now),
        **kept,
    )
    mailing = channel == "email" and waiting.kind in {"welcome", "restarted"}
    return text, _unsubscribe(service, waiting) if mailing else ""


def _prefix(service: Service, waiting: Waiting) -> str:
    return waiting.sender_name or service.settings.program.prefix


def _program(service: Service, waiting: Waiting) -> Program:
    program = service.settings.program
    return Program(waiting.sender_name or program.name, program.support, service.settings.email.postal_address)


def _link(service: Service, waiting: Waiting, now: datetime) -> str:
    if waiting.kind in BEFORE_CONSENT or waiting.kind == "reconfirm":
        return _confirm(service, waiting, now)
    if waiting.kind == "stopped":  # the link that never runs out is the way back, too
        return _unsubscribe(service, waiting)
    return _page(service, waiting, now)


def _page(service: Service, waiting: Waiting, now: datetime) -> str:
    token = me_token(service.seal, waiting.subscription_id, waiting.link_version, now)
    return f"{service.settings.public_url}/me/{token}"


def _confirm(service: Service, waiting: Waiting, now: datetime) -> str:
    return f"{service.settings.public_url}/confirm/{confirm_token(service.seal, waiting.subscription_id, now)}"


def _unsubscribe(service: Service, waiting: Waiting) -> str:
    return f"{service.settings.public_url}/unsubscribe/{unsubscribe_token(service.seal, waiting.subscription_id)}"

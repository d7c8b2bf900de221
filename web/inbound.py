"""A text from a person: remembered, understood, acted on and answered, all in one transaction."""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

import structlog
from sqlalchemy import Connection

from channels.e164 import is_e164
from channels.twilio_account import Arrived
from conversation.answer import UNCLEAR_KINDS, Question, Standing, decide, in_answer
from conversation.read import read
from people.address import Address, is_toll_free
from people.alerts import raise_alerts
from people.find import find_by_address
from people.overtaken import overtaken
from scheduler.missed import Late
from scheduler.service import Service
from store.conversations import read_asked
from store.inbound import count_answers, read_reply, record_reply, remember
from web.effects import Sender, act
from web.reply import say

log = structlog.get_logger()
CRISIS_KINDS = ("crisis", "crisis_stopped", "crisis_only", "violence", "violence_stopped", "violence_only")
CRISIS_APART = timedelta(hours=12)
QUESTION_OPEN = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class Text:
    """One inbound text; its repr hides who wrote it and what. `opt_out_type` is what the provider says it acted on."""

    provider_id: str
    sender: Address
    body: str = field(repr=False)
    opt_out_type: str = ""
    to: str = ""  # which of our numbers it came to; "" where that is not known


def hear(service: Service, tx: Connection, text: Text, now: datetime) -> str:
    """Act on a text and give the reply ("" for silence). A repeat gets the same reply and has no second effect."""
    heard = _hear_once(service, tx, text, now)
    if heard is not None:
        return heard.text
    held = read_reply(tx, text.provider_id)
    return service.seal.open(held) if held else ""


def hear_late(service: Service, tx: Connection, arrived: Arrived, said_at: datetime) -> Late | None:
    """Act on a text whose webhook never came, as of when it was said; None if it did come.

    What its sender did since then stands. The reply is the caller's to send: a webhook that comes yet gets silence.
    """
    if not is_e164(arrived.sender):
        return None
    text = Text(arrived.provider_id, Address("sms", arrived.sender), arrived.body, to=arrived.to)
    return _hear_once(service, tx, text, said_at, late=True)


def _hear_once(service: Service, tx: Connection, text: Text, now: datetime, *, late: bool = False) -> Late | None:
    """Act on a text; None for a repeat."""
    seal, address = service.seal, text.sender
    index = seal.index(address.channel, address.value)
    body = text.body.encode("utf-8", "replace").decode()
    if not remember(
        tx, text.provider_id, channel=address.channel, address_index=index, body_sealed=seal.seal(body), now=now
    ):
        return None
    reading = read(body, service.settings.program.name)
    if late and overtaken(tx, seal, address, reading.intents, now):
        return Late()
    sender = Sender(text.provider_id, address, find_by_address(tx, seal, address))
    reading = in_answer(reading, _question(tx, sender, now))
    answer = decide(reading, _standing(service, tx, sender, index, text, now))
    if answer.kind == "stopped" and is_toll_free(text.to):
        answer = replace(answer, kind=None)  # the network says so itself, and takes no other message after that
    if sender.found.person_id is not None:
        raise_alerts(tx, seal, sender.found.person_id, reading.intents, now)  # before they are perhaps erased
    outcome = act(service, tx, sender, reading, answer, now)
    reply, kind = say(service, tx, sender, outcome, reading, now)
    record_reply(
        tx,
        text.provider_id,
        person_id=None if kind == "erased" else sender.found.person_id,
        intents=reading.intents,
        answer=kind,
        reply_sealed=seal.seal(reply) if reply and not late else None,
    )
    # What was meant is logged, never what was said.
    log.info("heard", intents=list(reading.intents), rule=reading.rule, effects=list(answer.effects), reply=kind)
    return Late(kind or "", reply)


def _standing(service: Service, tx: Connection, sender: Sender, index: bytes, text: Text, now: datetime) -> Standing:
    channel = sender.address.channel
    hour, day = now - timedelta(hours=1), now - timedelta(hours=24)
    return Standing(
        status=sender.found.standing,
        # No setting turns off what the networks themselves answer on toll-free numbers.
        provider_answers=service.settings.twilio.optout_replies == "provider" or is_toll_free(text.to),
        opt_out_type=text.opt_out_type,
        crisis_in_12_hours=count_answers(tx, channel, index, now - CRISIS_APART, CRISIS_KINDS),
        unclear_in_24_hours=count_answers(tx, channel, index, day, UNCLEAR_KINDS),
        answers_in_1_hour=count_answers(tx, channel, index, hour),
        answers_in_24_hours=count_answers(tx, channel, index, day),
    )


def _question(tx: Connection, sender: Sender, now: datetime) -> Question | None:
    """Give what we asked the sender last; who is not a subscriber can only answer that they want to be erased."""
    if sender.found.subscription_id is None:
        return None
    asked = read_asked(tx, sender.found.subscription_id, now - QUESTION_OPEN)
    if asked is None or (sender.found.standing != "active" and asked.word != "delete"):
        return None
    return Question(asked.word, asked.meant)

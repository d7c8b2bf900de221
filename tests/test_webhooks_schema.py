"""The webhooks against a description of what Twilio posts: whatever fits it is answered as promised.

Schemathesis makes the cases from the description below (the parameters of Twilio's page "Twilio's request to your
incoming message webhook URL"); each is signed and posted.
"""

from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import urlencode
from xml.etree import ElementTree

import pytest
import schemathesis
from fakes.visitor import ACCOUNT, HERE, TOKEN, Twilio
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import SecretStr
from twilio.request_validator import RequestValidator

from config.settings import Twilio as TwilioSettings
from scheduler.service import Service
from web.app import create_app
from web.fields import parse

TEXT = {"type": "string", "maxLength": 1600}
E164 = {"type": "string", "pattern": r"^\+[1-9][0-9]{6,14}$"}
SID = {"type": "string", "pattern": "^SM[0-9a-f]{32}$"}


def form(properties: dict[str, object], required: list[str]) -> dict[str, object]:
    schema = {"type": "object", "properties": properties, "required": required, "additionalProperties": False}
    return {"required": True, "content": {"application/x-www-form-urlencoded": {"schema": schema}}}


INBOUND = {
    "MessageSid": SID,
    "From": {"anyOf": [E164, {"type": "string", "maxLength": 20}]},
    "To": E164,
    "Body": TEXT,
    "NumMedia": {"type": "string", "pattern": "^[0-9]$"},
    "NumSegments": {"type": "string", "pattern": "^[0-9]{1,2}$"},
    "FromCountry": {"type": "string", "pattern": "^[A-Z]{2}$"},
    "OptOutType": {"enum": ["STOP", "START", "HELP", ""]},
}
STATUS = {
    "MessageSid": SID,
    "MessageStatus": {"enum": ["queued", "sending", "sent", "delivered", "undelivered", "failed", "read", "novel"]},
    "ErrorCode": {"type": "string", "pattern": "^[0-9]{0,5}$"},
}
DESCRIPTION = {
    "openapi": "3.1.0",
    "info": {"title": "Webhooks", "version": "1"},
    "paths": {
        "/twilio/sms": {
            "post": {
                "requestBody": form(INBOUND, ["MessageSid", "From", "Body"]),
                "responses": {"200": {"description": "TwiML", "content": {"text/xml": {}}}},
            }
        },
        "/twilio/status": {
            "post": {
                "requestBody": form(STATUS, ["MessageSid", "MessageStatus"]),
                "responses": {"204": {"description": "Taken"}},
            }
        },
    },
}
SCHEMA = schemathesis.openapi.from_dict(DESCRIPTION)


def cases(path: str) -> st.SearchStrategy[schemathesis.Case]:
    return SCHEMA[path]["POST"].as_strategy(generation_mode=schemathesis.GenerationMode.POSITIVE)


@pytest.fixture
def twilio(service: Service) -> Iterator[Twilio]:
    own = TwilioSettings(account_sid=ACCOUNT, auth_token=SecretStr(TOKEN), from_number="+12025550199")
    service = replace(service, settings=service.settings.model_copy(update={"twilio": own}))
    visitor = Twilio(create_app(service, lambda: None))
    yield visitor
    visitor.close()


def post(twilio: Twilio, path: str, case: schemathesis.Case) -> object:
    """Sign a case as Twilio would, and post it."""
    fields = case.body if isinstance(case.body, dict) else {"Body": str(case.body)}
    pairs = [(str(name), str(value)) for name, value in fields.items()] + [("AccountSid", ACCOUNT)]
    raw = urlencode(pairs, errors="replace").encode()
    signature = RequestValidator(TOKEN).compute_signature(HERE + path, parse(raw))
    headers = {"content-type": "application/x-www-form-urlencoded", "x-twilio-signature": signature}
    return twilio.ask("POST", path, content=raw, headers=headers)


HOSTILE = {
    "deadline": None,
    "suppress_health_check": [HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.filter_too_much],
}


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
@given(case=cases("/twilio/sms"))
@settings(max_examples=60, **HOSTILE)
def test_it_answers_every_inbound_text_with_twiml(twilio: Twilio, case: schemathesis.Case) -> None:
    answer = post(twilio, "/twilio/sms", case)
    assert answer.status_code == 200  # type: ignore[attr-defined]
    assert answer.headers["content-type"].startswith("text/xml")  # type: ignore[attr-defined]
    assert ElementTree.fromstring(answer.content).tag == "Response"  # type: ignore[attr-defined]


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
@given(case=cases("/twilio/status"))
@settings(max_examples=60, **HOSTILE)
def test_it_takes_every_status_report(twilio: Twilio, case: schemathesis.Case) -> None:
    answer = post(twilio, "/twilio/status", case)
    assert (answer.status_code, answer.content) == (204, b"")  # type: ignore[attr-defined]

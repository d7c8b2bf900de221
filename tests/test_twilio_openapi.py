"""Our requests, and the fake that answers them, held against Twilio's published OpenAPI description.

The description is Twilio's (github.com/twilio/twilio-oai, spec/yaml/twilio_api_v2010.yaml) and not part of this
project: name a copy in TWILIO_OPENAPI to run this file.
"""

import asyncio
import os
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import yaml
from fakes.twilio import ACCOUNT, FROM, FakeTwilio, Seen
from fakes.twilio_form import CREATE_FIELDS, LIST_FIELDS

from channels.channel import Accepted, Outgoing
from channels.twilio_codes import STATUSES
from channels.twilio_sms import TwilioSms

COPY = os.environ.get("TWILIO_OPENAPI", "")
pytestmark = pytest.mark.skipif(not COPY, reason="set TWILIO_OPENAPI to a copy of Twilio's twilio_api_v2010.yaml")

AMINA = "+12025550123"
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)
FORMATS = {"uri": r"https?://\S+", "phone-number": r"\+[1-9]\d{6,14}", "date-time-rfc-2822": r"\w{3}, .* \+0000"}
TYPES: dict[str, type | tuple[type, ...]] = {"string": str, "integer": int, "object": dict, "boolean": bool}


@pytest.fixture(scope="module")
def description() -> Any:
    with Path(COPY).open() as file:
        return yaml.load(file, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))


@pytest.fixture(scope="module")
def requests() -> list[Seen]:
    """Every kind of request we make."""
    with FakeTwilio() as twilio:
        for sender in ({}, {"messaging_service_sid": "MG" + "a" * 32, "from_number": ""}):
            channel = TwilioSms(twilio.settings(**sender), lambda token: f"https://nudges.example.org/status/{token}")
            asyncio.run(everything(channel, twilio))
        return twilio.requests


async def everything(channel: TwilioSms, twilio: FakeTwilio) -> None:
    for n in range(3):
        assert isinstance(await channel.send(Outgoing(f"r-{n}", AMINA, f"Text {n} 🫂")), Accepted)
    twilio.knobs.page_limit = 2
    assert len(await channel.sent_to(AMINA, LONG_AGO)) >= 3
    await channel.check()
    await channel.close()


def resolve(description: Any, schema: Any) -> Any:
    while "$ref" in schema:
        schema = description["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
    return schema


def assert_fits(description: Any, schema: Any, value: str) -> None:
    schema = resolve(description, schema)
    if schema.get("type") == "integer":
        assert re.fullmatch(r"-?\d+", value)
        assert schema.get("minimum", -(10**9)) <= int(value) <= schema.get("maximum", 10**9)
    assert "enum" not in schema or value in schema["enum"]
    assert re.fullmatch(schema.get("pattern", "(?s:.*)"), value)
    assert re.fullmatch(FORMATS.get(schema.get("format", ""), "(?s:.*)"), value)


def operation(description: Any, request: Seen) -> tuple[dict[str, str], Any]:
    """Find the path that fits, the fixed ones first; give its parameters and what it says of the method."""
    for path in sorted(description["paths"], key=lambda path: path.count("{")):
        parts = re.fullmatch(re.sub(r"\{(\w+)\}", r"(?P<\1>[^/.]+)", path.replace(".json", r"\.json")), request.path)
        if parts and request.method.lower() in description["paths"][path]:
            return parts.groupdict(), description["paths"][path][request.method.lower()]
    raise AssertionError(f"{request.method} {request.path} is not in the description")


def test_it_makes_three_kinds_of_request(requests: list[Seen]) -> None:
    kinds = {(request.method, request.path) for request in requests}
    messages = f"/2010-04-01/Accounts/{ACCOUNT}/Messages.json"
    assert kinds == {("POST", messages), ("GET", messages), ("GET", f"/2010-04-01/Accounts/{ACCOUNT}.json")}


def test_it_signs_in_as_the_description_says(description: Any, requests: list[Seen]) -> None:
    assert description["components"]["securitySchemes"]["accountSid_authToken"] == {"type": "http", "scheme": "basic"}
    for request in requests:
        assert operation(description, request)[1]["security"] == [{"accountSid_authToken": []}]
        assert request.authorization.startswith("Basic ")


def test_its_paths_queries_and_forms_fit(description: Any, requests: list[Seen]) -> None:
    for request in requests:
        path, described = operation(description, request)
        places = {(one["in"], one["name"]): one["schema"] for one in described["parameters"]}
        for place, given in (("path", path), ("query", dict(request.query))):
            for name, value in given.items():
                assert_fits(description, places[place, name], value)
        if request.method == "POST":
            assert_form_fits(description, described, request)


def assert_form_fits(description: Any, described: Any, request: Seen) -> None:
    ((content_type, content),) = described["requestBody"]["content"].items()
    assert request.content_type == content_type
    schema = resolve(description, content["schema"])
    names = [name for name, _ in request.form]
    assert len(names) == len(set(names))
    assert set(schema["required"]) <= set(names)
    for name, value in request.form:
        assert_fits(description, schema["properties"][name], value)


def test_the_fake_knows_the_same_fields(description: Any) -> None:
    messages = description["paths"]["/2010-04-01/Accounts/{AccountSid}/Messages.json"]
    form = messages["post"]["requestBody"]["content"]["application/x-www-form-urlencoded"]["schema"]
    assert set(CREATE_FIELDS) == set(form["properties"])
    assert {one["name"] for one in messages["get"]["parameters"] if one["in"] == "query"} == LIST_FIELDS


def test_the_fake_answers_in_the_same_form(description: Any) -> None:
    fake = FakeTwilio()
    record = fake.book.accept(ACCOUNT, {"To": AMINA, "From": FROM, "Body": "x", "MessagingServiceSid": "MG" + "a" * 32})
    properties = description["components"]["schemas"]["api.v2010.account.message"]["properties"]
    shown = {name: value for name, value in record.items() if not name.startswith("_")}
    assert set(shown) == set(properties)
    for name, value in shown.items():
        schema = resolve(description, properties[name])
        if value is None:
            assert schema["nullable"]
        else:
            assert isinstance(value, TYPES[schema["type"]])
            if isinstance(value, str):
                assert_fits(description, schema, value)


def test_every_status_of_an_outgoing_message_is_in_our_table(description: Any) -> None:
    words = set(description["components"]["schemas"]["message_enum_status"]["enum"])
    assert words - {"receiving", "received"} == set(STATUSES)

"""What the API can do, as a page of our own: made from its description, without script."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from people.keys import SCOPES
from store.feed_events import KINDS
from web.api.caller import SCOPE
from web.api.examples import example_of, words_of
from web.api.problems import KINDS as PROBLEMS
from web.door import TheDoor, stylesheet_name

router = APIRouter(include_in_schema=False)


@dataclass(frozen=True, slots=True)
class Operation:
    """One thing the API can do, as it is shown."""

    id: str
    method: str
    path: str
    summary: str
    words: str
    scope: str
    parameters: tuple[tuple[str, str, str], ...]  # name, what it may be, what for
    asked: tuple[tuple[str, str], ...]  # content-type, example
    status: str
    answered: tuple[tuple[str, str], ...]


@router.api_route("/api/docs", methods=["GET", "HEAD"])
def show_docs(request: Request, door: TheDoor) -> Response:
    """Show what there is to ask, how, and what each answer means."""
    described = request.app.state.api.openapi()
    groups: dict[str, list[Operation]] = {}
    for path, methods in described["paths"].items():
        for method, operation in methods.items():
            groups.setdefault(operation["tags"][0], []).append(_shown(method, path, operation, described))
    return door.page(
        request,
        "api_docs.html",
        lang="en",
        groups=groups,
        about=described["info"]["description"].split("\n\n"),
        scopes=SCOPES,
        problems=PROBLEMS,
        kinds=KINDS,
        base=described["servers"][0]["url"],
        description=f"{door.root}/api/v1/openapi.json",
        api_stylesheet=f"{door.root}/static/{stylesheet_name('api')}",
    )


def _shown(method: str, path: str, operation: Mapping[str, Any], described: Mapping[str, Any]) -> Operation:
    parts = described["components"]["schemas"]
    status, answer = next((each for each in operation["responses"].items() if each[0].startswith("2")), ("", {}))
    return Operation(
        operation["operationId"],
        method.upper(),
        path,
        operation["summary"],
        operation["description"].partition("\n\nNeeds the scope")[0],
        operation[SCOPE],
        tuple(
            (each["name"], words_of(each["schema"]), each.get("description") or each["schema"].get("description", ""))
            for each in operation.get("parameters", ())
        ),
        _examples(operation.get("requestBody", {}), parts),
        status,
        _examples(answer, parts),
    )


def _examples(body: Mapping[str, Any], parts: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    found = []
    for media_type, held in body.get("content", {}).items():
        example = held["example"] if "example" in held else example_of(held.get("schema", {}), parts)
        text = example if isinstance(example, str) else json.dumps(example, indent=2, ensure_ascii=False)
        found.append((media_type, text))
    return tuple(found)

"""A clinic's own system: asks the API with a key."""

import json
from typing import Any

import httpx
from fakes.visitor import Visitor
from fastapi import FastAPI

from people.keys import SCOPES, make_key
from scheduler.service import Service

BASE = "/api/v1"


def key(service: Service, clinic_id: int, *scopes: str) -> str:
    """Make a key with these scopes, all of them if none is named."""
    with service.database.write() as tx:
        made = make_key(
            tx,
            service.seal,
            clinic_id,
            "The tests",
            scopes or tuple(SCOPES),
            actor="operator",
            now=service.clock.now(),
        )
    return made.key


class Client(Visitor):
    """Sends JSON, and a key with every request."""

    def __init__(self, app: FastAPI, key: str) -> None:
        super().__init__(app, "203.0.113.20")
        self.key = key

    def ask(self, method: str, path: str, **more: Any) -> httpx.Response:
        headers = {"authorization": f"Bearer {self.key}"} | more.pop("headers", {})
        return super().ask(method, BASE + path, headers=headers, **more)

    def send(self, path: str, body: Any, method: str = "POST", **headers: str) -> httpx.Response:
        """Send a JSON body."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        content = json.dumps(body)
        return self.ask(method, path, content=content, headers={"content-type": "application/json"} | named)

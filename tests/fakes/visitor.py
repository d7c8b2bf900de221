"""A visitor without a browser: asks the app itself, keeps cookies, sends forms as our pages hold them."""

import asyncio
import re
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import urlencode

import httpx
from fastapi import FastAPI
from twilio.request_validator import RequestValidator

HERE = "http://127.0.0.1:8000"
ACCOUNT = "AC" + "0" * 32
TOKEN = "the auth token of the tests"
NUMBER = "+12025550123"

Fields = Mapping[str, str] | Sequence[tuple[str, str]]


class Visitor:
    """One person's browser, or Twilio; close it."""

    def __init__(self, app: FastAPI, address: str = "127.0.0.1", base_url: str = HERE) -> None:
        transport = httpx.ASGITransport(app, raise_app_exceptions=False, client=(address, 50_000))
        self._client = httpx.AsyncClient(transport=transport, base_url=base_url)
        self._loop = asyncio.Runner()

    @property
    def cookies(self) -> httpx.Cookies:
        return self._client.cookies

    def ask(self, method: str, path: str, **more: Any) -> httpx.Response:
        return self._loop.run(self._client.request(method, path, **more))

    def get(self, path: str, **more: Any) -> httpx.Response:
        return self.ask("GET", path, **more)

    def post(self, path: str, fields: Fields = (), **more: Any) -> httpx.Response:
        headers = {"content-type": "application/x-www-form-urlencoded"} | more.pop("headers", {})
        pairs = list(fields.items()) if isinstance(fields, Mapping) else list(fields)
        return self.ask("POST", path, content=urlencode(pairs), headers=headers, **more)

    def submit(self, page: str, path: str, fields: Fields = (), follow: bool = True) -> httpx.Response:
        """Open a page, fill its form in and send it; then follow where it leads."""
        found = re.search(r'name="form_key" value="([^"]+)"', self.get(page).text)
        assert found, f"{page} has no form"
        pairs = list(fields.items()) if isinstance(fields, Mapping) else list(fields)
        answer = self.post(path, [("form_key", found[1]), *pairs])
        while follow and answer.is_redirect:
            answer = self.get(answer.headers["location"])
        return answer

    def close(self) -> None:
        self._loop.run(self._client.aclose())
        self._loop.close()


class Twilio(Visitor):
    """Signs what it posts, as Twilio does."""

    def __init__(self, app: FastAPI, token: str = TOKEN, public_url: str = HERE) -> None:
        super().__init__(app, "203.0.113.9")
        self._validator = RequestValidator(token)
        self._public_url = public_url
        self._texts = 0

    def hand(self, path: str, fields: Mapping[str, str]) -> httpx.Response:
        signature = self._validator.compute_signature(self._public_url + path, dict(fields))
        return self.post(path, fields, headers={"x-twilio-signature": signature})

    def text(self, body: str, sender: str = NUMBER, sid: str = "", **more: str) -> httpx.Response:
        """Hand a text over; without a `sid` it is a new one."""
        self._texts += 1
        sid = sid or f"SM{self._texts:032x}"
        fields = {"MessageSid": sid, "AccountSid": ACCOUNT, "From": sender, "To": "+12025550199", "Body": body, **more}
        return self.hand("/twilio/sms", fields)

    def say(self, body: str, **more: str) -> str:
        """Hand a text over and give the reply ("" for silence)."""
        answer = self.text(body, **more)
        assert answer.status_code == 200, answer.text
        from xml.etree import ElementTree

        message = ElementTree.fromstring(answer.content).find("Message")
        return "" if message is None else message.text or ""

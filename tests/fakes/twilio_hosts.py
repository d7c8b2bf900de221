"""What the fake Twilio answers for Twilio's other hosts (messaging.twilio.com, accounts.twilio.com)."""

import json
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from aiohttp import web
from fakes.twilio_form import Refusal

if TYPE_CHECKING:
    from fakes.twilio import FakeTwilio

CONSENT_FIELDS = {"contact_id", "correlation_id", "sender_id", "status", "source", "date_of_consent"}
SERVICE = "MG" + "0" * 31 + "3"


@dataclass
class Hosts:
    """The resources; a test may change what they hold."""

    numbers: list[str] = field(default_factory=list)  # of the Messaging Service
    takes_consents: bool = True  # whether the account has Bulk Consents
    consents: list[dict[str, str]] = field(default_factory=list)  # what it was told
    failing: set[str] = field(default_factory=set)  # numbers whose consent it does not take
    deactivated: dict[str, list[str]] = field(default_factory=dict)  # by date
    no_list: set[str] = field(default_factory=set)  # dates for which there is no file

    def add_routes(self, app: web.Application, fake: "FakeTwilio") -> None:
        def guarded(answer: Any) -> Any:
            async def handler(request: web.Request) -> web.StreamResponse:
                refusal = fake.refused(request, list((await request.post()).items()))  # type: ignore[arg-type]
                if refusal:
                    return web.json_response(refusal.json(), status=refusal.status)
                return await answer(request)

            return handler

        async def consent(request: web.Request) -> web.Response:
            return self._consent(await request.post(), fake)

        app.router.add_post("/v1/Consents/Bulk", guarded(consent))
        app.router.add_get("/v1/Deactivations", guarded(self._deactivations))
        app.router.add_get("/the-file/{day}", self._file)
        app.router.add_get("/v1/Services/{sid}/PhoneNumbers", guarded(self._phone_numbers))
        app.router.add_get("/v1/Services/{sid}/ShortCodes", guarded(self._short_codes))

    def _consent(self, form: Any, fake: "FakeTwilio") -> web.Response:
        if not self.takes_consents:
            return web.json_response(Refusal(404, 20404, "No such resource").json(), status=404)
        answers = []
        for item in (json.loads(text) for text in form.getall("Items")):
            assert set(item) == CONSENT_FIELDS, item
            assert re.fullmatch("[0-9a-f]{32}", item["correlation_id"])
            taken = item["contact_id"] not in self.failing
            if taken:
                self.consents.append(item)
                blocked = fake.knobs.blocked
                (blocked.add if item["status"] == "opt-out" else blocked.discard)(item["contact_id"])
            code = {"error_code": 0 if taken else 30645, "error_messages": []}
            answers.append({"correlation_id": item["correlation_id"], **code})
        return web.json_response({"items": answers}, status=201)

    async def _deactivations(self, request: web.Request) -> web.Response:
        link = f"http://{request.host}/the-file/{request.query['Date']}"
        return web.json_response({"redirect_to": link}, status=307, headers={"Location": link})

    async def _file(self, request: web.Request) -> web.Response:
        assert "Authorization" not in request.headers, "the link alone opens the file"
        if request.match_info["day"] in self.no_list:
            raise web.HTTPNotFound
        return web.Response(text="\n".join(self.deactivated.get(request.match_info["day"], [])) + "\n")

    async def _phone_numbers(self, request: web.Request) -> web.Response:
        return self._listed(request, "phone_numbers", [{"phone_number": one} for one in self.numbers if one[0] == "+"])

    async def _short_codes(self, request: web.Request) -> web.Response:
        return self._listed(request, "short_codes", [{"short_code": one} for one in self.numbers if one[0] != "+"])

    def _listed(self, request: web.Request, key: str, rows: list[dict[str, str]]) -> web.Response:
        if request.match_info["sid"] != SERVICE:
            return web.json_response(Refusal(404, 20404, "No such service").json(), status=404)
        meta = {"key": key, "page": 0, "page_size": 50, "url": str(request.url), "next_page_url": None}
        return web.json_response({"meta": meta, key: rows})

"""What the fake Twilio answers for Twilio's other hosts (messaging.twilio.com, accounts.twilio.com)."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from aiohttp import web
from fakes.twilio_form import Refusal

if TYPE_CHECKING:
    from fakes.twilio import FakeTwilio

SERVICE = "MG" + "0" * 31 + "3"


@dataclass
class Hosts:
    """The resources; a test may change what they hold."""

    numbers: list[str] = field(default_factory=list)  # of the Messaging Service

    def add_routes(self, app: web.Application, fake: "FakeTwilio") -> None:
        def guarded(answer: Any) -> Any:
            async def handler(request: web.Request) -> web.StreamResponse:
                refusal = fake.refused(request, list((await request.post()).items()))  # type: ignore[arg-type]
                if refusal:
                    return web.json_response(refusal.json(), status=refusal.status)
                return await answer(request)

            return handler

        app.router.add_get("/v1/Services/{sid}/PhoneNumbers", guarded(self._phone_numbers))
        app.router.add_get("/v1/Services/{sid}/ShortCodes", guarded(self._short_codes))

    async def _phone_numbers(self, request: web.Request) -> web.Response:
        return self._listed(request, "phone_numbers", [{"phone_number": one} for one in self.numbers if one[0] == "+"])

    async def _short_codes(self, request: web.Request) -> web.Response:
        return self._listed(request, "short_codes", [{"short_code": one} for one in self.numbers if one[0] != "+"])

    def _listed(self, request: web.Request, key: str, rows: list[dict[str, str]]) -> web.Response:
        if request.match_info["sid"] != SERVICE:
            return web.json_response(Refusal(404, 20404, "No such service").json(), status=404)
        meta = {"key": key, "page": 0, "page_size": 50, "url": str(request.url), "next_page_url": None}
        return web.json_response({"meta": meta, key: rows})

"""What every door is handed: the service, the wake-up call, the templates and the form key."""

import hashlib
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import cache
from importlib.resources import files
from typing import Annotated, Any
from urllib.parse import urlsplit

from fastapi import Depends
from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from messages.crisis import crisis_for
from scheduler.service import Service
from web.clinic.times import here
from web.csrf import FIELD, FormKey
from web.languages import language_for, speaker
from web.limit import Limit

SHEETS = ("kindling", "clinic", "content", "api")  # the site's; the portal's; its pages of content; the API's page
SIGN_UPS_PER_CLIENT = 20  # an hour; a household, a clinic's waiting room or a proxy may share one address


class Door:
    """One web site over one service; built once by `create_app`."""

    def __init__(self, service: Service, wake: Callable[[], None], places: Sequence[Any] = ()) -> None:
        self.service = service
        self.wake = wake
        self.places = places  # the portal's navigation: see web/clinic/shell.py
        self.settings = service.settings
        self.https = service.settings.public_url.startswith("https://")
        self.form_key = FormKey(service.seal.token_keys, self.https)
        self.sign_ups = Limit(SIGN_UPS_PER_CLIENT, timedelta(hours=1))
        self.pages = _environment()
        # The site may live under a path; links are relative to it and never built from the Host header.
        self.root = urlsplit(service.settings.public_url).path.rstrip("/")

    def now(self) -> datetime:
        """Tell the time by the service's clock."""
        return self.service.clock.now()

    def page(self, request: Request, name: str, code: int = 200, *, lang: str = "", **values: Any) -> HTMLResponse:
        """Render a template with the form key, and keep that key in the visitor's cookie.

        `lang` is the language of a person who is known; another visitor is spoken to as their browser asks.
        """
        key = self.form_key.of(request)
        program = self.settings.program
        spoken = lang or language_for(request)
        html = self.pages.get_template(name).render(
            program=program.name,
            support=program.support,
            crisis=crisis_for(program.country, spoken),
            lang=spoken,
            _=speaker(spoken),
            root=self.root,
            stylesheet=f"{self.root}/static/{stylesheet_name()}",
            clinic_stylesheet=f"{self.root}/static/{stylesheet_name('clinic')}",
            content_stylesheet=f"{self.root}/static/{stylesheet_name('content')}",
            key_field=FIELD,
            form_key=key,
            **values,
        )
        response = HTMLResponse(html, code)
        self.form_key.put(response, key)
        return response

    def see(self, path: str) -> RedirectResponse:
        """Send the browser on to one of our own pages (303: with a GET)."""
        return RedirectResponse(self.root + path, 303)


def the_door(request: Request) -> Door:
    """Give the door of the app that the request came to."""
    door: Door = request.app.state.door
    return door


TheDoor = Annotated[Door, Depends(the_door)]


@cache
def stylesheet(sheet: str = "kindling") -> bytes:
    """Read one of the style sheets."""
    return (files("web") / "static" / f"{sheet}.css").read_bytes()


@cache
def stylesheet_name(sheet: str = "kindling") -> str:
    """Name a style sheet after its content, so that it may be kept by browsers for ever."""
    return f"{sheet}-{hashlib.sha256(stylesheet(sheet)).hexdigest()[:12]}.css"


def no_content() -> Response:
    """Answer that there is nothing to say."""
    return Response(status_code=204)


def _environment() -> Environment:
    made = Environment(
        loader=PackageLoader("web"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters["here"] = here
    return made

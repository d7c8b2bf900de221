"""All resources of the API: to add one, write its file with a `router` of keyed routes, and list it."""

from types import ModuleType

from fastapi.routing import APIRoute

from web.api import audit, content, events, hooks, patients, records, reports

ROOMS: tuple[ModuleType, ...] = (patients, records, events, content, reports, audit, hooks)


def routes() -> list[APIRoute]:
    """List all routes that ask for a key, under the API's own path."""
    return [route for room in ROOMS for route in room.router.routes]

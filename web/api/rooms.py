"""All resources of the API: to add one, write its file with a `router` of keyed routes, and list it."""

from types import ModuleType

from fastapi.routing import APIRoute

from web.api import audit, batches, content, events, hooks, patients, records, reports, worklists

ROOMS: tuple[ModuleType, ...] = (
    patients,
    batches,
    worklists,
    records,
    events,
    content,
    reports,
    audit,
    hooks,
)
LARGER_BODIES = {"/api/v1/enrolments": batches.LARGEST_BYTES}  # paths that may be sent more than 64 KB


def routes() -> list[APIRoute]:
    """List all routes that ask for a key, under the API's own path."""
    return [route for room in ROOMS for route in room.router.routes]

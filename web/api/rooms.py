"""All resources of the API: to add one, write its file with a `router` of keyed routes, and list it."""

from types import ModuleType

from web.api import audit, events, hooks

ROOMS: tuple[ModuleType, ...] = (events, audit, hooks)

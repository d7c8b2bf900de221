"""All rooms of the portal: to add one, write its file with a `router` (and a `PLACE` for the navigation), and list it.

Every route says who may come in (web/clinic/visit.py); tests/test_clinic_roles.py fails on one that does not.
"""

from types import ModuleType

from web.clinic import home, join, reports, sign_in
from web.clinic.shell import Place

ROOMS: tuple[ModuleType, ...] = (home, reports, sign_in, join)  # the navigation has the order of this list
LARGER_BODIES: dict[str, int] = {}  # paths that may be sent more than 64 KB, and how many bytes


def places() -> tuple[Place, ...]:
    """List what the navigation leads to."""
    return tuple(room.PLACE for room in ROOMS if hasattr(room, "PLACE"))

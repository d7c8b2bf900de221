"""All rooms of the portal: to add one, write its file with a `router` (and a `PLACE` for the navigation), and list it.

Every route says who may come in (web/clinic/visit.py); tests/test_clinic_roles.py fails on one that does not.
"""

from types import ModuleType

from web.clinic import (
    account,
    alerts,
    audit,
    content,
    content_edit,
    content_item,
    content_new,
    enrol,
    home,
    hooks,
    importing,
    join,
    keys,
    patient,
    patients,
    records,
    reports,
    setup,
    sign_in,
    team,
    wording,
    worklists,
)
from web.clinic.shell import Place

# The navigation has the order of this list.
ROOMS: tuple[ModuleType, ...] = (
    home,
    worklists,
    alerts,
    patients,
    patient,
    enrol,
    importing,
    content,
    content_new,
    content_item,
    content_edit,
    reports,
    team,
    wording,
    audit,
    setup,
    keys,
    hooks,
    records,
    account,
    sign_in,
    join,
)
# Paths that may be sent more than 64 KB, and how many bytes.
LARGER_BODIES: dict[str, int] = {
    "/clinic/content/pack": content_new.LARGEST_PACK_BYTES,
    "/clinic/import": importing.LARGEST_LIST_BYTES,
}


def places() -> tuple[Place, ...]:
    """List what the navigation leads to."""
    return tuple(dict.fromkeys(room.PLACE for room in ROOMS if hasattr(room, "PLACE")))  # two rooms may share one

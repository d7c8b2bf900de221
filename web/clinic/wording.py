"""The words of consent that staff read out, by version."""

from typing import Annotated

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from people.clinic_settings import BadClinicSetting
from people.clinic_wordings import ReadOut, words_to_read, write_words
from store.clinics import list_wordings
from web.clinic.shell import Place, page
from web.clinic.visit import Owner, Visit, reads
from web.door import TheDoor
from web.fields import LongForm
from web.languages import LANGUAGES

router = APIRouter(include_in_schema=False)
PLACE = Place("/clinic/wording", "Consent wording", "words", frozenset({"owner", "enroller", "auditor"}), "Clinic")


@router.get("/clinic/wording")
def show_wording(who: Annotated[Visit, reads("enroller")], request: Request) -> Response:
    """Show the words that hold in each language, and all older ones."""
    return _show(request, who, {}, {})


@router.post("/clinic/wording")
def do_wording(who: Owner, request: Request, form: LongForm, door: TheDoor) -> Response:
    """Let new words hold from now on."""
    language, words, again = form.get("language", ""), form.get("words", ""), form.get("again") == "yes"
    values = {"language": language, "words": words, "again": "yes" if again else ""}
    if language not in who.settings.languages:
        return _show(request, who, values, {"language": "must be one that the clinic offers"})
    try:
        with door.service.database.write() as tx:
            now = door.now()
            written = write_words(tx, who.clinic.id, language, words, needs_new_consent=again, now=now)
            who.note(tx, "wording.written", f"wording:{language}.{written.version}", needs_new_consent=again)
    except BadClinicSetting as wrong:
        return _show(request, who, values, {wrong.field: wrong.message})
    return door.see("/clinic/wording?done=written")


def _show(request: Request, who: Visit, values: dict[str, str], errors: dict[str, str]) -> Response:
    with who.door.service.database.read() as tx:
        now = [words_to_read(tx, who.clinic.id, language) for language in who.settings.languages]
        older = [each for each in list_wordings(tx, who.clinic.id) if each.version not in _held(now, each.language)]
    first = next((each for each in now if each.language == who.clinic.language), now[0])
    return page(
        request,
        who,
        "wording.html",
        422 if errors else 200,
        title="Consent wording",
        done={"written": "The new words hold from now on."},
        errors=errors,
        values={"language": first.language, "words": first.words, "again": "", **values},
        now=now,
        older=older,
        names=LANGUAGES,
        offered=[(each, LANGUAGES[each]) for each in who.settings.languages],
    )


def _held(now: list[ReadOut], language: str) -> set[int]:
    return {each.number for each in now if each.language == language}

"""Pure: the cells of one row, or the parts of one record, as a patient to be; or all that is wrong with them."""

import re
from collections.abc import Callable, Mapping

from messages.nudge import THEME_IDS, title_of
from people.address import Address, BadAddress, country_of, parse_email, parse_phone
from people.roster.row import Entry, Problem, Terms

LONGEST_LABEL = 80
_YES = {
    *("yes", "y", "true", "1", "x", "✓", "agreed", "agree", "consented", "given", "accepted", "granted", "permit"),
    *("si", "sí", "s", "acepto", "acepta"),
}
_NO = frozenset(
    ("no", "n", "false", "0", "declined", "refused", "denied", "withdrawn", "rechaza", "rechazo", "deny", "revoked")
)
_TEXTS = frozenset(
    ("sms", "text", "texts", "phone", "mobile", "texto", "mensaje", "movil", "móvil", "telefono", "teléfono", "celular")
)
_MAILS = frozenset(("email", "e-mail", "mail", "correo")) | {"correo electronico", "correo electrónico"}
_LANGUAGES = {"english": "en", "ingles": "en", "inglés": "en", "eng": "en", "spanish": "es", "espanol": "es"}
_LANGUAGES |= {"español": "es", "castellano": "es", "spa": "es"}
_ROUNDED = re.compile(r"[+-]?\d+([.,]\d+)?[eE]\+?\d+")
_TOPICS = {
    words.lower(): theme for theme in THEME_IDS for words in (theme, title_of(theme, "en"), title_of(theme, "es"))
}


class _Wrong(ValueError):
    def __init__(self, kind: str, said: str) -> None:
        super().__init__(said)
        self.kind = kind


def read_entry(said: Mapping[str, str], terms: Terms) -> tuple[Entry | None, tuple[Problem, ...]]:
    """Read what a row says of a patient (a value for any of row.FIELDS); all that is wrong is found at once."""
    problems: list[Problem] = []

    def take(field: str, read: Callable[[str], str], default: str) -> str:
        value = said.get(field, "")
        if not value:
            return default
        try:
            return read(value)
        except ValueError as wrong:
            kind = wrong.kind if isinstance(wrong, _Wrong) else "unreadable"
            problems.append(Problem(field, kind, str(wrong)))
            return default

    address = _address(said, terms, problems)
    answer = take("consent", _consent, "")
    values = {
        "label": take("label", _label, ""),
        "language": take("language", lambda words: _language(words, terms), terms.language),
        "zone": take("zone", terms.read_zone, terms.zone),
        "cadence": take("cadence", terms.read_cadence, terms.cadence),
        "window": take("window", terms.read_window, terms.window),
        "witness": take("witness", lambda words: words[:LONGEST_LABEL], ""),
    }
    muted = _muted(said.get("topics", ""), problems)
    if problems or address is None:
        return None, tuple(problems)
    zone_source = "stated" if said.get("zone") else "default"
    country = country_of(address, terms.country)
    entry = Entry(
        address=address, country=country, zone_source=zone_source, muted_themes=muted, answer=answer, **values
    )
    return entry, ()


def _address(said: Mapping[str, str], terms: Terms, problems: list[Problem]) -> Address | None:
    phone, email, channel = said.get("phone", ""), said.get("email", ""), said.get("channel", "").lower()
    if channel and channel not in _TEXTS | _MAILS:
        problems.append(Problem("channel", "unreadable", 'must be "text" or "email", or empty'))
        return None
    if not phone and not email:
        problems.append(Problem("phone", "missing", "there is neither a phone number nor an e-mail address: give one"))
        return None
    by_mail = channel in _MAILS if channel else not phone
    field, value = ("email", email) if by_mail else ("phone", phone)
    if not value:
        wanted = "an e-mail address" if by_mail else "a mobile number"
        problems.append(Problem(field, "missing", f"the channel asks for {wanted}, and there is none: give it"))
        return None
    try:
        return parse_email(value) if by_mail else _phone(value, terms.country)
    except BadAddress as wrong:
        kind = "landline" if "can't get texts" in str(wrong) else "invalid"
        problems.append(Problem(field, kind, str(wrong)))
    return None


def _phone(cell: str, country: str) -> Address:
    """Read a number as spreadsheets leave it: with an apostrophe, or with a decimal; rounded ones are lost."""
    cell = cell.removeprefix("'").removesuffix(".0").strip()
    if _ROUNDED.fullmatch(cell):
        raise BadAddress("a spreadsheet has rounded this number: format the column as text and enter it again")
    if "@" in cell:
        raise BadAddress("that is an e-mail address: put it in the e-mail column")
    return parse_phone(cell, country)


def _label(words: str) -> str:
    if len(words) > LONGEST_LABEL:
        raise _Wrong("too_long", f"must have {LONGEST_LABEL} characters at most")
    if not words.isprintable():
        raise _Wrong("unreadable", "must be printable characters")
    return words


def _language(words: str, terms: Terms) -> str:
    code = _LANGUAGES.get(words.lower()) or re.split("[-_]", words.lower())[0]
    if code not in terms.languages:
        raise _Wrong("language", f"must be {' or '.join(terms.languages)}: the languages this clinic writes in")
    return code


def _consent(words: str) -> str:
    plain = words.lower().strip(".! ")
    if plain in _NO:
        raise _Wrong("refused", "the list says that this patient did not agree: leave them out")
    if plain not in _YES and not re.match(r"\d{4}-\d\d-\d\d", plain):
        raise _Wrong("unreadable", 'must be "yes" or "no", or the day of the yes such as 2026-03-02')
    return words[:20]


def _muted(words: str, problems: list[Problem]) -> tuple[str, ...]:
    """Read the topics somebody wants as those they don't; none named means all."""
    named = [part.strip().lower() for part in re.split("[;,|/+]", words) if part.strip()]
    if not named or named in (["all"], ["todos"]):
        return ()
    wanted = {_TOPICS[name] for name in named if name in _TOPICS}
    if len(wanted) < len(set(named)):
        problems.append(
            Problem("topics", "unreadable", f"must be some of {', '.join(THEME_IDS)}, parted by semicolons")
        )
    return tuple(theme for theme in THEME_IDS if theme not in wanted)

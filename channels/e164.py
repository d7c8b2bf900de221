"""Pure: the one form of a telephone number that leaves this program."""

import re

_E164 = re.compile(r"\+[1-9][0-9]{6,14}")


def is_e164(number: str) -> bool:
    """Tell `+12025550123` from anything else, such as `whatsapp:+…`, which would name another channel (ITU-T E.164)."""
    return _E164.fullmatch(number) is not None

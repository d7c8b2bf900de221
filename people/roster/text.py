"""Pure: bytes of an unknown make, read as text; a piece at a time, so that a large file needs no large memory."""

import codecs
import itertools
from collections.abc import Iterable, Iterator

from people.roster.row import BadRoster

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before that of UTF-16, which is its beginning
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_FOREIGN = (
    (b"PK\x03\x04", "that is an Excel or ZIP file: in Excel, choose Save as, then CSV UTF-8"),
    (b"PK\x05\x06", "that is an empty ZIP file: give a CSV"),
    (b"\xd0\xcf\x11\xe0", "that is an old Excel file: choose Save as, then CSV UTF-8"),
    (b"\x1f\x8b", "that file is compressed: unpack it first"),
    (b"%PDF", "that is a PDF: give a CSV, or FHIR as JSON"),
    (b"<?xml", "that is XML, which is not read here: export FHIR as JSON or NDJSON"),
    (b"<Bundle", "that is XML, which is not read here: export FHIR as JSON or NDJSON"),
    (b"<!DOCTYPE", "that is a web page: export the list as CSV"),
    (b"<html", "that is a web page: export the list as CSV"),
)
_HEAD = 4096


def encoding_of(pieces: Iterable[bytes]) -> str:
    """Find out the encoding of a whole file: by its mark, by its zeros, UTF-8 if it is that, else Windows-1252.

    Raises BadRoster for what is no text.
    """
    head, looked, decoder, is_utf8 = b"", False, codecs.getincrementaldecoder("utf-8")(), True
    for piece in itertools.chain(pieces, [b""]):
        if not looked:
            head += piece
            looked = len(head) >= _HEAD or not piece
            if looked and (known := _known(head)):
                return known
        try:
            decoder.decode(piece if is_utf8 else b"", final=is_utf8 and not piece)
        except UnicodeDecodeError:
            is_utf8 = False
            decoder.reset()
    if not head:
        raise BadRoster("the file is empty")
    return "utf-8" if is_utf8 else "cp1252"


def decoded(pieces: Iterable[bytes], encoding: str) -> Iterator[str]:
    """Decode a file piece by piece; what has no meaning in its encoding becomes U+FFFD."""
    decoder = codecs.getincrementaldecoder(encoding)("replace")
    for piece in pieces:
        if text := decoder.decode(piece):
            yield text
    if text := decoder.decode(b"", final=True):
        yield text


def lines(texts: Iterable[str], longest: int) -> Iterator[str]:
    """Cut text into lines, each with its end as \\n, whether the file's is LF, CRLF or CR.

    Raises BadRoster for a line of more than `longest` characters.
    """
    rest = ""
    for text in texts:
        held = rest + text
        keep_back = held.endswith("\r")  # a \n may follow in the next piece
        parts = (held[:-1] if keep_back else held).replace("\r\n", "\n").replace("\r", "\n").split("\n")
        rest = parts.pop() + ("\r" if keep_back else "")
        for part in parts:
            if len(part) > longest:
                raise BadRoster(f"a line has more than {longest} characters: that is no list of patients")
            yield part + "\n"
        if len(rest) > longest:
            raise BadRoster(f"a line has more than {longest} characters: that is no list of patients")
    if rest:
        yield rest.rstrip("\r") + "\n"


def _known(head: bytes) -> str:
    for mark, encoding in _MARKS:
        if head.startswith(mark):
            return encoding
    start = head.lstrip()[:16]
    for sign, said in _FOREIGN:
        if head.startswith(sign) or start.lower().startswith(sign.lower()):
            raise BadRoster(said)
    if b"\0" not in head:
        return ""
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if min(even, odd) * 10 > max(even, odd) or max(even, odd) * 3 < len(head) // 2:
        raise BadRoster("that is no text file: give a CSV, or FHIR as JSON")
    return "utf-16-le" if odd > even else "utf-16-be"

"""Lists of patients as CSV: of any make, in two languages; what is wrong is said by row and column."""

import csv
import io

import pytest
from fakes.rosters import TERMS, found, opening
from hypothesis import given, settings
from hypothesis import strategies as st

from people.roster.columns import by_heading, check, guess
from people.roster.listed import look, read_csv
from people.roster.mend import bad_rows, csv_line, in_words, meant, safe, template
from people.roster.row import FIELDS, BadRoster, Row
from people.roster.table import form_of, rows_of
from people.roster.text import encoding_of, lines

NAMES = "Teléfono;Nombre\n+12025550123;Nuñez\n"


def rows(text: str | bytes) -> list[Row]:
    opens = opening(text if isinstance(text, bytes) else text.encode())
    return list(read_csv(opens, look(opens).plan, TERMS))


@pytest.mark.parametrize(
    ("raw", "encoding"),
    [
        (NAMES.encode(), "utf-8"),
        (b"\xef\xbb\xbf" + NAMES.encode(), "utf-8-sig"),
        (NAMES.encode("cp1252"), "cp1252"),
        (NAMES.encode("utf-16"), "utf-16"),
        (NAMES.encode("utf-16-le"), "utf-16-le"),
        (NAMES.encode("utf-16-be"), "utf-16-be"),
        (NAMES.encode("utf-32"), "utf-32"),
    ],
)
def test_it_reads_what_programs_write(raw: bytes, encoding: str) -> None:
    opens = opening(raw)
    assert encoding_of(opens()) == encoding
    (row,) = read_csv(opens, look(opens).plan, TERMS)
    assert row.entry
    assert (row.entry.address.value, row.entry.label) == ("+12025550123", "Nuñez")


def test_it_hears_late_that_a_file_is_not_utf8() -> None:
    raw = b"phone,name\n" + b"2025550123,x\n" * 1000 + b"2025550124,Nu\xf1ez\n"
    assert encoding_of(opening(raw, 100)()) == "cp1252"


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (b"", "empty"),
        (b"\n \n;;\n", "no rows"),
        (b"phone,email\n", "no rows"),
        (b"PK\x03\x04 and so on", "Excel or ZIP"),
        (b"\xd0\xcf\x11\xe0", "old Excel"),
        (b"\x1f\x8b\x08", "compressed"),
        (b"%PDF-1.7", "PDF"),
        (b'<?xml version="1.0"?><Bundle/>', "XML"),
        (b"  <!doctype html>", "web page"),
        (bytes(range(256)) * 4, "no text file"),
        (b'phone\n"+12025550123\n' + b"x\n" * 40_000, "quotation mark"),
        (b"phone\n" + b"x" * 200_000, "line has more than"),
        (b"phone" + b",x" * 300 + b"\n", "columns"),
    ],
)
def test_it_says_why_a_file_is_no_list(raw: bytes, said: str) -> None:
    with pytest.raises(BadRoster, match=said):
        rows(raw)


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_it_finds_the_delimiter(delimiter: str, end: str) -> None:
    table = [["phone", "label"], ["+1 202 555 0123", 'a "b"; c, d | e'], ["+1 202 555 0124", "two\nlines"]]
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter, lineterminator=end, quoting=csv.QUOTE_ALL).writerows(table)
    read = rows(out.getvalue())
    assert found(read) == ["+12025550123", "+12025550124"]
    assert read[0].entry
    assert read[0].entry.label == 'a "b"; c, d | e'


def test_it_believes_a_file_that_names_its_delimiter() -> None:
    read = rows("sep=;\r\nphone;label\r\n2025550123;a,b,c\r\n")
    assert [(row.number, row.entry.label) for row in read if row.entry] == [(3, "a,b,c")]


@pytest.mark.parametrize(
    ("heading", "columns"),
    [
        ("MRN,Mobile Phone,E-mail Address,Preferred Language", {"label": 0, "phone": 1, "email": 2, "language": 3}),
        ("Nombre,Teléfono móvil,Correo electrónico,Idioma", {"label": 0, "phone": 1, "email": 2, "language": 3}),
        ("PatientId,PatientName,CellPhone", {"label": 0, "phone": 2}),
        ("Zona horaria,Frecuencia,Franja,Temas,Consentimiento", {"zone": 0, "cadence": 1, "window": 2}),
        ("Telefone,Emial,Langauge", {"phone": 0, "email": 1, "language": 2}),
        ("Phase,Wards,Remarks", {}),
        ("How often,Time of day,Witnessed by", {"cadence": 0, "window": 1, "witness": 2}),
    ],
)
def test_it_guesses_what_columns_are(heading: str, columns: dict[str, int]) -> None:
    assert columns.items() <= by_heading(heading.split(",")).items()
    if not columns:
        assert by_heading(heading.split(",")) == {}


def test_it_guesses_by_content_where_there_is_no_heading() -> None:
    assert guess([["7", "(202) 555-0123", "a@b.example"], ["8", "202-555-0124", ""]]) == (
        {"email": 2, "phone": 1},
        False,
    )
    assert guess([["who", "where"], ["7", "(202) 555-0123"], ["8", "202-555-0124"]]) == ({"phone": 1}, True)
    assert guess([["day", "phone"], ["2026-03-02 10:00", "2025550123"]])[0] == {"phone": 1}


def test_it_checks_columns_that_somebody_chose() -> None:
    assert check({"phone": 0, "label": 3, "shoe": 1, "email": 9}, 4) == {"phone": 0, "label": 3}
    with pytest.raises(BadRoster, match="which column"):
        check({"label": 0}, 3)
    with pytest.raises(BadRoster, match="each once"):
        check({"phone": 0, "label": 0}, 3)


GOOD = {"phone": "(202) 555-0123"}


@pytest.mark.parametrize(
    ("cells", "wrong"),
    [
        (GOOD, ""),
        ({"phone": "2025550123.0"}, ""),
        ({"phone": "'+12025550123"}, ""),
        ({"phone": "2.02555E+09"}, "phone:invalid"),
        ({"phone": "12"}, "phone:invalid"),
        ({"phone": "nobody"}, "phone:invalid"),
        ({"phone": "a@b.example"}, "phone:invalid"),
        ({"phone": "+44 20 7946 0018"}, "phone:landline"),
        ({"phone": "+1 800 555 0100"}, "phone:landline"),
        ({"email": "a@b.example"}, ""),
        ({"email": "a.b.example"}, "email:invalid"),
        ({}, "phone:missing"),
        (GOOD | {"email": "x"}, ""),
        (GOOD | {"email": "a@b.example", "channel": "E-mail"}, ""),
        (GOOD | {"channel": "email"}, "email:missing"),
        (GOOD | {"channel": "fax"}, "channel:unreadable"),
        (GOOD | {"language": "Español"}, ""),
        (GOOD | {"language": "es-MX"}, ""),
        (GOOD | {"language": "fr"}, "language:language"),
        (GOOD | {"zone": "Denver"}, ""),
        (GOOD | {"zone": "Atlantis"}, "zone:unreadable"),
        (GOOD | {"cadence": "every other day"}, ""),
        (GOOD | {"cadence": "hourly"}, "cadence:unreadable"),
        (GOOD | {"window": "mornings"}, ""),
        (GOOD | {"window": "late"}, "window:unreadable"),
        (GOOD | {"topics": "exercise; Talking"}, ""),
        (GOOD | {"topics": "exercise; knitting"}, "topics:unreadable"),
        (GOOD | {"consent": "Yes"}, ""),
        (GOOD | {"consent": "2026-03-01"}, ""),
        (GOOD | {"consent": "no"}, "consent:refused"),
        (GOOD | {"consent": "perhaps"}, "consent:unreadable"),
        (GOOD | {"label": "x" * 81}, "label:too_long"),
        ({"phone": "1", "language": "fr", "cadence": "hourly"}, "phone:invalid language:language cadence:unreadable"),
    ],
)
def test_it_says_what_is_wrong_with_a_row(cells: dict[str, str], wrong: str) -> None:
    (row,) = (
        rows(csv_line(FIELDS) + csv_line(cells.get(name, "") for name in FIELDS))
        if cells
        else rows("phone,label\n,x\n")
    )
    assert " ".join(f"{each.column}:{each.kind}" for each in row.problems) == wrong
    assert (row.entry is None) == bool(wrong)
    for problem in row.problems:  # what would be right, never what was there
        assert not any(len(cell) > 3 and cell in problem.said for cell in cells.values())


def test_it_keeps_what_a_row_says() -> None:
    (row,) = rows("phone,zone,cadence,window,topics,language\n+44 7700 900123,London,twice a week,8-9,focus,spanish\n")
    assert row.entry
    entry = row.entry
    assert (entry.address.value, entry.country, entry.zone, entry.zone_source) == (
        "+447700900123",
        "GB",
        "Europe/London",
        "stated",
    )
    assert (entry.window, entry.language) == ("08:00-09:00", "es")
    assert entry.muted_themes == ("communication", "treatment", "exercise", "touch")
    (plain,) = rows("phone\n2025550123\n")
    assert plain.entry
    assert (plain.entry.zone, plain.entry.zone_source, plain.entry.muted_themes) == ("America/Chicago", "default", ())


def test_it_finds_who_stands_in_it_twice() -> None:
    read = rows("label,phone\nA,2025550123\n\nB,+1 (202) 555-0123\na,2025550124\nC,bad\nC,2025550125\n")
    assert [row.number for row in read] == [2, 4, 5, 6, 7]
    assert found(read) == ["+12025550123", "phone:twice", "label:twice", "phone:invalid", "+12025550125"]
    assert "row 2" in read[1].problems[0].said


def test_it_gives_bad_rows_back_to_be_mended() -> None:
    raw = 'label;phone;notes\n"=1+1";12;"a;b"\nB;2025550123;\n+C;"";@x\n'.encode("utf-16")
    opens = opening(raw)
    looked = look(opens)
    problems = [(row.number, row.problems) for row in read_csv(opens, looked.plan, TERMS) if row.problems]
    text = "".join(bad_rows(opens, looked.plan.form, True, problems))
    table = list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline="")))
    assert [row[:3] for row in table] == [["label", "phone", "notes"], ["'=1+1", "12", "a;b"], ["'+C", "", "'@x"]]
    assert table[0][3] == "what to mend"
    assert table[1][3].startswith("phone: that phone number")
    mended = rows(text.replace(",12,", ",2025550199,").replace("'+C,,", "'+C,2025550198,"))
    assert [row.entry.label for row in mended if row.entry] == ["=1+1", "+C"]


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"])
def test_it_writes_no_formula(cell: str) -> None:
    assert safe(cell) == f"'{cell}"
    assert meant(safe(cell)) == cell


def test_its_template_can_be_read() -> None:
    (row,) = rows(template())
    assert row.entry
    assert row.entry.label.startswith("EXAMPLE")
    assert in_words(row.problems) == ""


@settings(deadline=None, max_examples=300)
@given(st.binary(max_size=400), st.integers(1, 50))
def test_it_survives_junk(raw: bytes, piece: int) -> None:
    opens = opening(raw, piece)
    try:
        read = list(read_csv(opens, look(opens).plan, TERMS))
    except BadRoster:
        return  # said in words
    assert all(row.entry or row.problems for row in read)


@settings(deadline=None, max_examples=200)
@given(
    st.lists(
        st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=8), min_size=2, max_size=4),
        min_size=1,
        max_size=5,
    )
)
def test_it_reads_back_any_table(table: list[list[str]]) -> None:
    """What a spreadsheet writes is read as it was, but for space, zeros and line ends."""
    width = max(len(row) for row in table)
    square = [["head", *["x"] * (width - 1)], *([*row, *[""] * (width - len(row))] for row in table)]
    out = io.StringIO()
    csv.writer(out, quoting=csv.QUOTE_ALL).writerows(square)
    opens = opening(("\ufeff" + out.getvalue()).encode(), 11)
    wanted = [[" ".join(cell.replace("\0", "").split()) for cell in row] for row in square]
    form = form_of(opens)
    if form.delimiter == ",":  # cells may look more like a table than the table does
        assert [cells for _, cells in rows_of(opens, form)] == [row for row in wanted if any(row)]


@settings(deadline=None, max_examples=200)
@given(st.text(alphabet="ab\r\n", max_size=40), st.integers(1, 5))
def test_it_cuts_lines_as_python_does(text: str, piece: int) -> None:
    pieces = [text[start : start + piece] for start in range(0, len(text), piece)]
    ends = text.replace("\r\n", "\n").replace("\r", "\n")
    assert "".join(lines(pieces, 100)).removesuffix("\n") == ends.removesuffix("\n")

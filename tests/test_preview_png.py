import io
import json
import os
import re
from datetime import date
from pathlib import Path

import pytest
from PIL import Image
from typer.testing import CliRunner

from cli.main import app
from cli.months import Mark, calendar_png

ACCENT = (0x9C, 0x3D, 0x1B)
FIRST, LAST = date(2026, 3, 2), date(2026, 5, 30)


@pytest.fixture(autouse=True)
def _nothing_set(tmp_path, monkeypatch):
    for name in [name for name in os.environ if name.upper().startswith("KINDLING_")]:
        monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)


def kindling(*words, code=0):
    result = CliRunner().invoke(app, words)
    assert result.exit_code == code, (result.stdout, result.stderr)
    assert "Traceback" not in result.stderr
    return result


def drawn(*words):
    """Draw a preview; gives the picture and how many slots there are."""
    found = json.loads(kindling("preview", "--from", "2026-03-02", "--png", "a.png", "--json", *words).stdout)
    return read("a.png"), len(found["slots"])


def read(name):
    with Image.open(name) as picture:
        return picture.convert("RGB")


def accents(picture):
    """Count the pixels in which a slot's colour stands."""
    return sum(number for number, colour in picture.getcolors(1 << 24) if colour == ACCENT)


def png(marks=(), title="Kindling", lines=("3 a week",), first=FIRST, last=LAST):
    return calendar_png(title, list(lines), dict.fromkeys(marks, Mark(text="9:30")), first, last)


def test_it_draws_ninety_days_for_a_phone():
    picture, slots = drawn("--zone", "Denver")
    assert slots == 39
    assert 1000 <= picture.width <= 1200
    assert 2000 <= picture.height <= 4500
    assert Path("a.png").read_bytes().startswith(b"\x89PNG\r\n\x1a\n")


def test_it_marks_every_slot():
    zone = ("--zone", "Denver")
    (few, weekly), (some, thrice), (many, daily) = (
        drawn(*zone, "--cadence", cadence) for cadence in ("weekly", "3 a week", "every day")
    )
    assert (weekly, thrice, daily) == (13, 39, 90)
    each = accents(few) / weekly
    assert accents(some) / thrice == pytest.approx(each, rel=0.05)
    assert accents(many) / daily == pytest.approx(each, rel=0.05)


def test_it_changes_with_the_schedule_and_with_nothing_else():
    fourth = png([date(2026, 3, 4)])
    assert png([date(2026, 3, 4)]) == fourth
    assert len({png(), fourth, png([date(2026, 3, 5)]), png(lines=["weekly"])}) == 4


def test_it_draws_as_many_days_as_are_asked_for():
    short, _ = drawn("--days", "7", "--zone", "Denver")
    long, _ = drawn("--days", "365", "--zone", "Denver")
    assert short.height < 1500
    assert long.width > 2 * short.width
    assert long.height < 6000


@pytest.mark.slow
def test_it_draws_ten_years():
    assert Image.open(io.BytesIO(png(last=date(2036, 3, 1)))).height <= 12_000


def test_it_tells_nothing_but_the_programmes_name():
    found = Image.open(io.BytesIO(png()))
    assert not {"Software", "Title", "Author", "Description"} & set(found.info)


@pytest.mark.parametrize("name", ["$\\frac{1$ Kindling", "火", "A name that is so long that it would not fit", ""])
def test_it_draws_any_name(name):
    assert Image.open(io.BytesIO(png(title=name))).width == Image.open(io.BytesIO(png())).width


def test_it_wraps_long_lines():
    line = "by the rule " + " ".join(f"word{number}" for number in range(40))
    short, long = (Image.open(io.BytesIO(png(lines=[text]))) for text in ("weekly", line))
    assert (long.width, long.height > short.height) == (short.width, True)


def test_it_draws_a_persons_own_days():
    words = (
        "subscribe",
        "--email",
        "bo@example.org",
        "--zone",
        "Denver",
        "--cadence",
        "every day",
        "--consent",
        "--json",
    )
    person = json.loads(kindling(*words).stdout)["person"]
    said = kindling("preview", "--person", str(person), "--png", "p.png").stderr
    assert int(re.search(r"(\d+) drawn", said)[1]) in {89, 90}
    assert accents(read("p.png")) > accents(Image.open(io.BytesIO(png([FIRST]))).convert("RGB")) * 80


def test_it_needs_no_matplotlib_to_list():
    import subprocess
    import sys

    code = "import sys, cli.main; sys.exit('matplotlib' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=Path(__file__).parent.parent, check=False).returncode == 0


def test_it_fails_plainly_where_it_cannot_write():
    assert "nowhere" in kindling("preview", "--zone", "Denver", "--png", "nowhere/a.png", code=1).stderr

"""`kindling library`: check, list and show the nudges."""

from collections.abc import Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated

import typer
from rich.table import Table

from cli.output import FAILED, WRONG_USAGE, Json, Trouble, out, say, show
from cli.wiring import opened
from config.clock import SystemClock
from config.settings import load_settings
from messages.csv_page import write_csv_page
from messages.files import LibraryError, load_library
from messages.finding import Finding
from messages.library import Library, export
from messages.lint import check as lint
from messages.lint import failures
from messages.nudge import THEME_IDS, Nudge
from messages.toml_page import write_toml_page
from store import withheld

Where = Annotated[Path | None, typer.Argument(help="A folder, .toml or .csv file; the packaged library otherwise.")]

app = typer.Typer(no_args_is_help=True, help="The nudges: check, list, show.")


@app.command()
def check(
    path: Where = None,
    as_json: Json = False,
) -> None:
    """Check every nudge against the rules; exit 1 if one fails."""
    findings = check_library(path, load_settings().program.prefix)
    failed = failures(findings)
    show({"ok": not failed, "findings": findings}, as_json, lambda: _draw(findings))
    if failed:
        say(f"{len(failed)} to mend")
        raise typer.Exit(FAILED)
    say(f"nothing to mend; {len(findings)} to look at" if findings else "nothing to mend")


@app.command("list")
def list_(
    path: Where = None,
    theme: Annotated[str | None, typer.Option(help=f"Only this one: {', '.join(THEME_IDS)}.")] = None,
    lang: Annotated[str | None, typer.Option(help="Only this language.")] = None,
    as_json: Json = False,
) -> None:
    """List the nudges."""
    library = load_library(path)
    if theme and theme not in THEME_IDS:
        raise Trouble(f"--theme: must be one of {', '.join(THEME_IDS)}", WRONG_USAGE)
    held = library.of(_known(lang, library)) if lang else library.nudges
    nudges = [each for each in held if theme in {None, each.theme}]
    show(export(Library(tuple(nudges))), as_json, lambda: out.print(_table(nudges)))


@app.command("show")
def show_(
    nudge_id: Annotated[str, typer.Argument(metavar="ID", help="As `kindling library list` shows it.")],
    path: Where = None,
    as_json: Json = False,
) -> None:
    """Show a nudge in every form that it is sent in."""
    library = load_library(path)
    nudge = library.get(nudge_id)
    if nudge is None:
        near = get_close_matches(nudge_id, [each.id for each in library.nudges], n=3)
        raise Trouble("there is no such nudge" + (f"; did you mean {' or '.join(near)}?" if near else ""), FAILED)
    show(export(Library((nudge,)))[0], as_json, lambda: _draw_nudge(nudge))


@app.command("export")
def export_(
    path: Where = None,
    csv: Annotated[Path | None, typer.Option(help="Write a table for a spreadsheet here.")] = None,
    toml: Annotated[Path | None, typer.Option(help="Write a file a language and theme into this folder.")] = None,
    lang: Annotated[str | None, typer.Option(help="Only this language.")] = None,
) -> None:
    """Write the nudges to files, to start a library of your own from; nothing is written over."""
    if (csv is None) == (toml is None):
        raise Trouble("give --csv FILE or --toml FOLDER", WRONG_USAGE)
    library = load_library(path)
    nudges = library.of(_known(lang, library)) if lang else library.nudges
    texts = {csv: write_csv_page(nudges)} if csv else _toml_pages(toml or Path(), nudges)
    for file, text in texts.items():
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("x", encoding="utf-8-sig" if csv else "utf-8", newline="") as page:  # the mark is for Excel
            page.write(text)
    say(f"{len(nudges)} nudges written to {csv or toml}")


@app.command()
def release(
    nudge_id: Annotated[str, typer.Argument(metavar="ID", help="A nudge that `kindling doctor` names.")],
    as_json: Json = False,
) -> None:
    """Let a nudge that a carrier filtered be sent again, once it has been reworded."""
    with opened() as service, service.database.write() as tx:
        released = withheld.release(tx, nudge_id)
    if not released:
        raise Trouble("this nudge is not held back", FAILED)
    show({"nudge": nudge_id, "released": True}, as_json, lambda: out.print(f"{nudge_id} may be sent again."))


def check_library(path: Path | None, prefix: str) -> list[Finding]:
    """Load and lint a library; what can't be read is a failing finding like any other."""
    try:
        library = load_library(path)
    except LibraryError as error:
        return [Finding(each.file, each.line, each.rule, "fail", each.advice) for each in error.problems]
    return lint(library, prefix=prefix, today=SystemClock().now().date())


def _known(lang: str, library: Library) -> str:
    if lang not in library.langs:
        raise Trouble(f"--lang: the library has {', '.join(library.langs)}", WRONG_USAGE)
    return lang


def _toml_pages(folder: Path, nudges: Sequence[Nudge]) -> dict[Path, str]:
    pages: dict[Path, list[Nudge]] = {}
    for nudge in nudges:
        pages.setdefault(folder / nudge.lang / f"{nudge.theme}.toml", []).append(nudge)
    return {file: write_toml_page(page) for file, page in pages.items()}


def _draw(findings: list[Finding]) -> None:
    for finding in findings:
        out.print(f"{finding}" + ("" if finding.level == "fail" else " (warning)"), markup=False)


def _table(nudges: list[Nudge]) -> Table:
    table = Table("id", "theme", "audience", "minutes", "text", box=None)
    for nudge in nudges:
        table.add_row(nudge.id, nudge.theme, nudge.audience, nudge.effort, nudge.sms_discreet)
    return table


def _draw_nudge(nudge: Nudge) -> None:
    parts = {
        f"{nudge.id} version {nudge.version}": f"{nudge.theme}, for {nudge.audience}, {nudge.effort} minutes",
        "text, discreet": nudge.sms_discreet,
        "text, full": nudge.sms_full,
        "mail": f"{nudge.email_subject}\n{nudge.email_preheader}\n\n{nudge.email_text}",
        "follow-up": nudge.follow_up,
        "from": f"{', '.join(nudge.src)}; claims {', '.join(nudge.claims)}; {nudge.status}; by {nudge.author}",
    }
    for title, text in parts.items():
        if text:
            out.print(f"{title}\n  " + text.replace("\n", "\n  ") + "\n", markup=False)

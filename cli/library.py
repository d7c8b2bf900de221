"""`kindling library`: check, list and show the nudges."""

from difflib import get_close_matches
from pathlib import Path
from typing import Annotated

import typer
from rich.table import Table

from cli.output import FAILED, WRONG_USAGE, Json, Trouble, out, say, show
from cli.wiring import opened
from config.clock import SystemClock
from config.settings import load_settings
from messages.finding import Finding
from messages.library import Library, LibraryError, export, load_library
from messages.lint import check as lint
from messages.lint import failures
from messages.nudge import THEME_IDS, Nudge
from store import withheld

app = typer.Typer(no_args_is_help=True, help="The nudges: check, list, show.")


@app.command()
def check(
    path: Annotated[Path | None, typer.Argument(help="A folder or .toml file; the packaged library otherwise.")] = None,
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
    theme: Annotated[str | None, typer.Option(help=f"Only this one: {', '.join(THEME_IDS)}.")] = None,
    lang: Annotated[str | None, typer.Option(help="Only this language.")] = None,
    as_json: Json = False,
) -> None:
    """List the nudges."""
    library = load_library()
    if theme and theme not in THEME_IDS:
        raise Trouble(f"--theme: must be one of {', '.join(THEME_IDS)}", WRONG_USAGE)
    if lang and lang not in library.langs:
        raise Trouble(f"--lang: the library has {', '.join(library.langs)}", WRONG_USAGE)
    nudges = [each for each in library.nudges if theme in {None, each.theme} and lang in {None, each.lang}]
    show(export(Library(tuple(nudges))), as_json, lambda: out.print(_table(nudges)))


@app.command("show")
def show_(
    nudge_id: Annotated[str, typer.Argument(metavar="ID", help="As `kindling library list` shows it.")],
    as_json: Json = False,
) -> None:
    """Show a nudge in every form that it is sent in."""
    library = load_library()
    nudge = library.get(nudge_id)
    if nudge is None:
        near = get_close_matches(nudge_id, [each.id for each in library.nudges], n=3)
        raise Trouble("there is no such nudge" + (f"; did you mean {' or '.join(near)}?" if near else ""), FAILED)
    show(export(Library((nudge,)))[0], as_json, lambda: _draw_nudge(nudge))


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

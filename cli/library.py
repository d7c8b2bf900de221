"""`kindling library`: check, list and show the nudges."""

from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.table import Table

from cli.output import FAILED, WRONG_USAGE, Json, Trouble, out, say, show
from cli.wiring import opened
from config.clock import SystemClock
from config.settings import Settings, load_settings
from messages.csv_page import write_csv_page
from messages.files import LibraryError, load_library
from messages.finding import Finding
from messages.library import Library, export
from messages.lint import check as lint
from messages.lint import failures
from messages.nudge import THEME_IDS, UNREVIEWED, Nudge
from messages.own import own_library
from messages.record import Problem
from messages.standing import Mark, MarkKind, approvals, wording_of
from messages.toml_page import write_toml_page
from scheduler.live_library import FOLDER
from store import withheld
from store.library_marks import add_marks, list_marks

Where = Annotated[
    Path | None, typer.Argument(help="A folder, .toml or .csv file; this installation's library otherwise.")
]

Approved = Mapping[tuple[str, str], Mark]

app = typer.Typer(no_args_is_help=True, help="The nudges: check, list, show, export, approve, disable.")


@app.command()
def check(
    path: Where = None,
    as_json: Json = False,
) -> None:
    """Check every nudge against the rules; exit 1 if one fails."""
    findings = check_library(path, load_settings())
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
    """List the nudges: those in the file or folder, or all that this installation has, with what was decided."""
    library, approved = _held(path)
    if theme and theme not in THEME_IDS:
        raise Trouble(f"--theme: must be one of {', '.join(THEME_IDS)}", WRONG_USAGE)
    held = library.of(_known(lang, library)) if lang else library.nudges
    nudges = [each for each in held if theme in {None, each.theme}]
    rows = [_row(library, approved, nudge) for nudge in nudges]
    show(rows, as_json, lambda: out.print(_table(rows)))
    _warn_of_review(nudges)


@app.command("show")
def show_(
    nudge_id: Annotated[str, typer.Argument(metavar="ID", help="As `kindling library list` shows it.")],
    path: Where = None,
    lang: Annotated[str | None, typer.Option(help="In this language.")] = None,
    as_json: Json = False,
) -> None:
    """Show a nudge in every form that it is sent in, and whether it is in use."""
    library, approved = _held(path)
    nudge = next((each for each in _named(library, nudge_id) if lang in {None, each.lang}), None)
    if nudge is None:
        raise Trouble(f"--lang: {nudge_id} is not written in it", FAILED)
    row = _row(library, approved, nudge)
    show(row, as_json, lambda: _draw_nudge(nudge, row))
    _warn_of_review([nudge])


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
    library, _ = _held(path)
    nudges = library.of(_known(lang, library)) if lang else library.nudges
    texts = {csv: write_csv_page(nudges)} if csv else _toml_pages(toml or Path(), nudges)
    for file, text in texts.items():
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("x", encoding="utf-8-sig" if csv else "utf-8", newline="") as page:  # the mark is for Excel
            page.write(text)
    say(f"{len(nudges)} nudges written to {csv or toml}")


Ids = Annotated[list[str], typer.Argument(metavar="ID...", help="As `kindling library list` shows them.")]
Lang = Annotated[str | None, typer.Option(help="Only its wording in this language.")]
By = Annotated[str, typer.Option(help="Who decides; it is kept with the decision.")]
_LONGEST_NAME = 80


@app.command()
def approve(ids: Ids, by: By, lang: Lang = None, as_json: Json = False) -> None:
    """Approve nudges as they read now; the next edit of one takes its approval back."""
    _decide("approved", ids, by, lang, as_json)


@app.command()
def disable(ids: Ids, by: By = "", lang: Lang = None, as_json: Json = False) -> None:
    """Send these nudges to nobody from now on, whatever was chosen before."""
    _decide("disabled", ids, by, lang, as_json)


@app.command()
def enable(ids: Ids, by: By = "", lang: Lang = None, as_json: Json = False) -> None:
    """Let disabled nudges be sent again."""
    _decide("enabled", ids, by, lang, as_json)


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


def check_library(path: Path | None, settings: Settings) -> list[Finding]:
    """Load and lint a library, or the shipped one with this installation's own over it.

    What can't be read is a failing finding like any other.
    """
    try:
        if path:
            library, problems = load_library(path), tuple[Problem, ...]()
        else:
            library, problems = own_library(load_library(), settings.data_dir / FOLDER)
    except LibraryError as error:
        return [_unread(problem) for problem in error.problems]
    found = lint(library, prefix=settings.program.prefix, today=SystemClock().now().date())
    return [*map(_unread, problems), *found]


def _unread(problem: Problem) -> Finding:
    return Finding(problem.file, problem.line, problem.rule, "fail", problem.advice)


def _held(path: Path | None) -> tuple[Library, Approved]:
    """Give the library at a path as it is, else this installation's with what was decided of it."""
    if path:
        return load_library(path), {}
    with opened() as service, service.database.read() as tx:
        library = service.stock.refresh(tx, service.clock.now())
        return library, approvals(library, list_marks(tx))


def _named(library: Library, nudge_id: str) -> list[Nudge]:
    """Give a nudge in every language that it is written in."""
    if found := [each for each in library.nudges if each.id == nudge_id]:
        return found
    near = get_close_matches(nudge_id, {each.id for each in library.nudges}, n=3)
    raise Trouble("there is no such nudge" + (f"; did you mean {' or '.join(near)}?" if near else ""), FAILED)


def _decide(kind: MarkKind, ids: list[str], by: str, lang: str | None, as_json: bool) -> None:
    if len(by) > _LONGEST_NAME or (kind == "approved" and not by.strip()):
        raise Trouble(f"--by: give a name of {_LONGEST_NAME} characters at most", WRONG_USAGE)
    with opened() as service, service.database.write() as tx:
        now = service.clock.now()
        library = service.stock.refresh(tx, now)
        nudges = [each for name in ids for each in _named(library, name) if lang in {None, each.lang}]
        if not nudges:
            raise Trouble(f"--lang: none of these is written in {lang}", FAILED)
        add_marks(tx, [Mark(each.id, each.lang, kind, wording_of(each), by, now) for each in nudges])
        library = service.stock.refresh(tx, now)
    rows = [{"id": each.id, "lang": each.lang, "in_use": not library.bar(each)} for each in nudges]
    names = ", ".join(f"{each.id} ({each.lang})" for each in nudges)
    show({"decided": kind, "nudges": rows}, as_json, lambda: out.print(f"{kind}: {names}", markup=False))
    for each in nudges:
        if kind != "disabled" and library.bar(each):
            say(f"{each.id} ({each.lang}) is still not sent: {library.bar(each)}")


def _row(library: Library, approved: Approved, nudge: Nudge) -> dict[str, Any]:
    bar, approval = library.bar(nudge), approved.get((nudge.lang, nudge.id))
    standing = {"in_use": not bar, "why_not": bar, "approved_by": approval.by if approval else ""}
    return export(Library((nudge,)))[0] | standing | {"file": library.place(nudge)[0]}


def _warn_of_review(nudges: Sequence[Nudge]) -> None:
    unreviewed = sum(nudge.status == UNREVIEWED for nudge in nudges)
    if unreviewed:
        say(f"{unreviewed} of {len(nudges)} not clinically reviewed")


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


def _table(rows: Sequence[dict[str, Any]]) -> Table:
    table = Table("id", "lang", "theme", "audience", "minutes", "in use", "text", box=None)
    for row in rows:
        standing = "no" if row["why_not"] else "approved" if row["approved_by"] else "yes"
        text = row["sms_discreet"] or f"(by e-mail) {row['email_subject']}"
        table.add_row(row["id"], row["lang"], row["theme"], row["audience"], row["effort"], standing, text)
    return table


def _draw_nudge(nudge: Nudge, row: dict[str, Any]) -> None:
    approval = f"approved by {row['approved_by']}" if row["approved_by"] else "not approved here"
    use = f"not sent: {row['why_not']}" if row["why_not"] else "in use"
    parts = {
        f"{nudge.id} version {nudge.version}": f"{nudge.theme}, for {nudge.audience}, {nudge.effort} minutes",
        "text, discreet": nudge.sms_discreet,
        "text, full": nudge.sms_full,
        "text, frank": nudge.sms_frank,
        "mail": f"{nudge.email_subject}\n{nudge.email_preheader}\n\n{nudge.email_text}",
        "follow-up": nudge.follow_up,
        "from": f"{', '.join(nudge.src)}; claims {', '.join(nudge.claims)}; by {nudge.author}; {row['file']}",
        "standing": f"{nudge.status.replace('_', ' ')}; {approval}; {use}",
    }
    for title, text in parts.items():
        if text:
            out.print(f"{title}\n  " + text.replace("\n", "\n  ") + "\n", markup=False)

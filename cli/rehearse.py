"""Rehearsals on all processors: pieces of work, handed to processes of their own."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing import get_context

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from messages.library import Library
from scheduler.rehearsal import Piece, pieces, rehearse
from scheduler.simulate import Plan
from scheduler.tally import Tally

_ALONE = 20_000  # days of people's lives; below, other processes take longer to start than the work takes
_here: tuple[Plan, Library]


def rehearse_all(plan: Plan, library: Library, policies: tuple[str, ...], processes: int) -> dict[str, Tally]:
    """Walk everybody under each policy, with a bar on stderr; the outcome is the same however many processes there are.

    Memory holds one piece a process, and the totals.
    """
    work = pieces(plan, policies)
    totals = {policy: Tally() for policy in policies}
    people = plan.people * len(policies)
    alone = people * plan.days < _ALONE
    with _results(plan, library, work, 1 if alone else processes) as results, _bar(people) as advance:
        for piece, done in zip(work, results, strict=True):
            totals[piece.policy].add(done)
            advance(piece.end - piece.first)
    return totals


@contextmanager
def _results(plan: Plan, library: Library, work: list[Piece], processes: int) -> Iterator[Iterator[Tally]]:
    """Give the tallies in the order of the work, so that sums are summed in one order."""
    if processes == 1:
        yield (rehearse(plan, library, piece) for piece in work)
        return
    # Not forked: a fork copies locks that threads of ours may hold.
    with get_context("spawn").Pool(processes, _settle_in, (plan, library)) as pool:
        yield pool.imap(_do, work)


def _settle_in(plan: Plan, library: Library) -> None:
    global _here  # noqa: PLW0603  (a process of a pool has no other place for what all its work shares)
    _here = plan, library


def _do(piece: Piece) -> Tally:
    return rehearse(*_here, piece)


@contextmanager
def _bar(people: int) -> Iterator[Callable[[int], None]]:
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    console = Console(stderr=True)
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as progress:
        task = progress.add_task("people", total=people)
        yield lambda done: progress.advance(task, done)

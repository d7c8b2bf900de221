"""Pure: many people's walks, cut into pieces of work that come to the same wherever they are done."""

from dataclasses import dataclass

from messages.library import Library
from scheduler.policies import POLICIES
from scheduler.simulate import Moment, Plan, person_of, walk
from scheduler.tally import Tally, tally

PIECE = 20  # people


@dataclass(frozen=True, slots=True)
class Piece:
    """Some people (`first` up to, not with, `end`) under one policy."""

    policy: str
    first: int
    end: int


def pieces(plan: Plan, policies: tuple[str, ...]) -> list[Piece]:
    """Cut a plan up, policy by policy; the cut depends on nothing else, so that sums come out alike to the last bit."""
    return [
        Piece(policy, first, min(first + PIECE, plan.people))
        for policy in policies
        for first in range(0, plan.people, PIECE)
    ]


def rehearse(plan: Plan, library: Library, piece: Piece) -> Tally:
    """Walk the people of a piece, one after the other."""
    total = Tally()
    for number in range(piece.first, piece.end):
        person = person_of(plan, library, number)
        policy = POLICIES[piece.policy](person, library)
        total.add(tally(plan, library, person, walk(plan, person, policy)))
    return total


def one_person(plan: Plan, library: Library, policy: str, number: int = 0) -> list[Moment]:
    """Give every slot of one person's walk."""
    person = person_of(plan, library, number)
    return list(walk(plan, person, POLICIES[policy](person, library)))

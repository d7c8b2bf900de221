"""Pure: which nudge, three ways. The policy that runs, and two to hold it against: by lot, and as flashcards."""

from collections.abc import Callable
from datetime import datetime
from random import Random

from fsrs import Card, Rating, Scheduler

from messages.library import Library
from messages.nudge import Nudge
from scheduler.simulate import Person, Policy, Reply
from scheduler.spacing.answers import on_reply, on_send
from scheduler.spacing.choose import Choice, choose
from scheduler.spacing.taste import eligible
from store.exposure import Exposure
from store.memory import Memory, noted


class Kindling:
    """The policy that runs."""

    def __init__(self, person: Person, library: Library) -> None:
        self._person, self._library = person, library
        self._seed = person.schedule.seed
        self._met: dict[str, Exposure] = {}
        self._memory = Memory()

    def choose(self, at: datetime) -> Choice | None:
        """Choose as the tick does."""
        return choose(self._person.taste, self._library, self._memory, now=at, seed=self._seed)

    def sent(self, choice: Choice, at: datetime) -> None:
        """Write the exposure, as dispatch does."""
        nudge_id = choice.nudge.id
        self._note(on_send(self._met.get(nudge_id), nudge_id, at, seed=self._seed))

    def heard(self, reply: Reply) -> None:
        """Rate it, as a reply does."""
        self._note(on_reply(self._met[reply.nudge_id], reply.rating, reply.at, seed=self._seed))

    def _note(self, exposure: Exposure) -> None:
        self._met[exposure.nudge_id] = exposure
        self._memory = noted(self._memory, exposure)


class Uniform:
    """By lot: any nudge the person allows, whatever was sent before."""

    def __init__(self, person: Person, library: Library) -> None:
        self._allowed = eligible(library, person.taste)
        self._seed = person.schedule.seed

    def choose(self, at: datetime) -> Choice | None:
        """Draw one."""
        rng = Random(f"{self._seed}:{at.isoformat()}")
        return Choice(rng.choice(self._allowed), "Drawn by lot.") if self._allowed else None

    def sent(self, choice: Choice, at: datetime) -> None:
        """Remember nothing."""

    def heard(self, reply: Reply) -> None:
        """Heed nothing."""


class NaiveFsrs:
    """As flashcards: an answer is the card's grade, silence is Good, the card longest due comes first, then a new one.

    A grade of 1 means Again to FSRS, so that what somebody dislikes comes back soonest. Its parameters are the
    library's own, but for the learning steps, which are minutes.
    """

    _SCHEDULER = Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False)

    def __init__(self, person: Person, library: Library) -> None:
        self._unmet: list[Nudge] = list(eligible(library, person.taste))
        Random(person.schedule.seed).shuffle(self._unmet)
        self._met: dict[str, Nudge] = {}
        self._before: dict[str, Card] = {}  # as the card was when its nudge last went out
        self._after: dict[str, Card] = {}

    def choose(self, at: datetime) -> Choice | None:
        """Take the card longest due; else a new one; else the one due next."""
        soonest = min(self._after.values(), key=lambda card: card.due, default=None)
        if soonest and (soonest.due <= at or not self._unmet):
            nudge_id = next(key for key, card in self._after.items() if card is soonest)
            return Choice(self._met[nudge_id], "Due by the flashcard schedule.")
        return Choice(self._unmet[-1], "A new card.") if self._unmet else None

    def sent(self, choice: Choice, at: datetime) -> None:
        """Grade it Good until something is heard."""
        nudge = choice.nudge
        if nudge.id not in self._met:
            self._unmet.pop()
            self._met[nudge.id] = nudge
            self._after[nudge.id] = Card(card_id=len(self._met), due=at)
        self._before[nudge.id] = self._after[nudge.id]
        self._grade(nudge.id, Rating.Good, at)

    def heard(self, reply: Reply) -> None:
        """Grade the last sending again, by the answer, as of the sending."""
        if self._after[reply.nudge_id].last_review == reply.sent_at:
            self._grade(reply.nudge_id, Rating(reply.rating), reply.sent_at)

    def _grade(self, nudge_id: str, rating: Rating, at: datetime) -> None:
        self._after[nudge_id] = self._SCHEDULER.review_card(self._before[nudge_id], rating, at)[0]


POLICIES: dict[str, Callable[[Person, Library], Policy]] = {
    "kindling": Kindling,
    "uniform": Uniform,
    "naive-fsrs": NaiveFsrs,
}

"""Where a nudge comes from: passages and claims of the claim map, its review, and that it copies nothing."""

from collections.abc import Iterator
from datetime import date

from messages.claims import ClaimMap, claim_map
from messages.finding import Remark
from messages.nudge import UNREVIEWED, Nudge
from messages.source import SHORT_RUN, overlap, shared_run, source_hashes

OVERLAP = 0.10


def source_remarks(nudge: Nudge, today: date | None) -> Iterator[Remark]:
    """Yield a remark for a source or a review that does not hold; `today` is when, None leaves dates unjudged."""
    yield from _provenance(nudge, claim_map())
    yield from _review(nudge, today)
    for key in ("sms_discreet", "sms_full", "sms_frank", "email_body", "safety_line"):
        if run := shared_run(getattr(nudge, key)):
            yield Remark(key, "copied", f"shares {run} words in a row with the source article; say it afresh")
    shared = max(overlap(text, source_hashes(SHORT_RUN)) for text in (nudge.sms_full, nudge.email_text))
    if shared >= OVERLAP:
        yield Remark("email_body", "copied", f"{shared:.0%} of its phrases stand in the source article; say it afresh")


def _provenance(nudge: Nudge, claims: ClaimMap) -> Iterator[Remark]:
    if not nudge.src or not nudge.claims:
        yield Remark("src", "provenance", "name at least one passage (src) and one claim (claims)")
    for passage in nudge.src:
        if passage not in claims.passages:
            yield Remark("src", "provenance", f"{passage} is not in claims.toml")
        elif not claims.usable(passage):
            yield Remark("src", "provenance", f"{passage} rests on grade D claims only; leave it out")
    for claim in nudge.claims:
        if claim not in claims.claims:
            yield Remark("claims", "provenance", f"{claim} is not in claims.toml")
        elif claims.claims[claim].grade == "D":
            yield Remark("claims", "provenance", f"{claim} is graded D; leave it out")
        elif not set(claims.claims[claim].passages) & set(nudge.src):
            yield Remark("claims", "provenance", f"{claim} comes from none of the passages in src")


def _review(nudge: Nudge, today: date | None) -> Iterator[Remark]:
    if nudge.status == UNREVIEWED and (nudge.reviewers or nudge.reviewed_on):
        yield Remark("reviewers", "review", "no reviewers and no date until a review has happened")
    if nudge.status == "reviewed":
        if len(set(nudge.reviewers)) < 2 or not nudge.reviewed_on or not nudge.next_review:
            yield Remark("reviewers", "review", "a review has two reviewers, reviewed_on and next_review")
        elif today and nudge.reviewed_on > today:
            yield Remark("reviewed_on", "review", "no review has happened that is still to come")
        elif (nudge.next_review - nudge.reviewed_on).days > 366:
            yield Remark("next_review", "review", "review again within 12 months")
        elif today and today > nudge.next_review:
            yield Remark("next_review", "review", "the review has run out; review again")

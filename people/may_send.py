"""Pure: may this message go to this person now? Asked by the dispatcher inside the transaction that claims it."""

BEFORE_CONSENT = frozenset({"optin_request", "optin_again", "move_request", "clinic_invite"})
AFTER_OPTOUT = frozenset({"stopped", "crisis_stopped", "violence_stopped"})  # the one confirmation the law allows
# What only a subscriber gets. A kind that is not listed is a reply: refused only to who has left.
FOR_SUBSCRIBERS = frozenset(
    {"nudge", "extra", "welcome", "restarted", "check_in", "reconfirm", "zone_check", "clinic_offer"}
)


def may_send(*, kind: str, status: str, suppressed: bool, invalid: bool) -> str | None:
    """Give the reason (plain words) why a message of `kind` must not go, or None if it may.

    `status` is the subscription's; `suppressed` whether the address has opted out; `invalid` whether the provider
    has said that there is no such number or mailbox.

    may_send(kind="nudge", status="active", suppressed=False, invalid=False) -> None
    may_send(kind="nudge", status="stopped", suppressed=True, invalid=False) -> "opted out"
    """
    if status == "ended":
        return "erased"
    if status == "moved":
        return "moved to another address"
    if invalid:
        return "the address does not work"
    if kind in AFTER_OPTOUT:
        return None if suppressed else "no longer opted out"
    if suppressed or status == "stopped":
        return "opted out"
    if kind in BEFORE_CONSENT and status != "pending":
        return "already confirmed"
    if kind in FOR_SUBSCRIBERS and status != "active":
        return "not confirmed"
    return None

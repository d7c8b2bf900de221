"""Pure: what became of each message and each consent, in plain words."""

from scheduler.states import State

OUTCOMES = {
    State.WAITING: "On its way",
    State.SENDING: "On its way",
    State.UNKNOWN: "Probably sent; we are checking",
    State.ACCEPTED: "Sent",
    State.DELIVERED: "Delivered",
    State.UNDELIVERED: "Sent, but it did not arrive",
    State.REFUSED: "Could not be sent",
    State.EXPIRED: "Not sent: too late",
    State.CANCELLED: "Taken back",
    State.SKIPPED: "Not sent",
    State.FLAGGED: "Perhaps sent; not sent again",
}
KINDS = {
    "optin_request": "We asked you to confirm.",
    "clinic_invite": "We asked you to confirm what you agreed to in person.",
    "optin_again": "We asked you once more to confirm.",
    "reconfirm": "We asked whether you still want these.",
    "move_request": "We asked if messages should come here.",
    "welcome": "Welcome.",
    "restarted": "Welcome back.",
    "stopped": "We confirmed that you had stopped.",
    "fresh_link": "A fresh link to this page.",
    "clinic_offer": "We asked whether another clinic may look after these.",
    "check_in": "We asked whether the pace is right.",
    "zone_check": "We asked whether we have your clock right.",
}
EVENTS = {
    "requested": "A sign-up with this address; we asked if it was you.",
    "granted": "You said yes.",
    "moved": "You moved to another address.",
    "revoked": "You said stop.",
    "ended": "Your clinic's programme ended.",
    "restarted": "You came back.",
    "refused": "A sign-up was refused, because you had said stop.",
    "erased": "You had everything erased.",
    "reassigned": "The number was given up; nothing goes to it any more.",
    "reminded": "We asked once more whether it was you.",
    "reasked": "We asked whether you still want these.",
    "reconfirmed": "You said that you still want these.",
}
MEANS = {
    "web": "on this site",
    "sms": "by text",
    "voice": "in a call",
    "email": "by e-mail",
    "command": "by the operator",
    "provider": "through your carrier",
    "staff": "by staff",
    "system": "by itself",
}
STATES = {
    "pending": "Waiting for your yes",
    "active": "On",
    "stopped": "Stopped",
    "moved": "Moved to another address",
    "ended": "Erased",
}
DONE = {
    "confirmed": "You're in. The first one comes at the time shown here.",
    "asked": "If that address can be written to, a message is on its way to it. Say yes there: by text reply AGREE, by "
    "e-mail follow the link. Until then nothing changes.",
    "moved": "Done. Messages come here from now on.",
    "saved": "Saved.",
    "paused": "Paused. Rest well.",
    "resumed": "Nudges are on again.",
    "sent": "One is on its way to you.",
    "rated": "Thank you, noted.",
    "later": "It waits for some weeks.",
    "loved": "Kept with your favourites. It comes back in three weeks or later.",
    "unstarred": "No longer a favourite. It comes back a little later.",
    "back": "It may come again when it is its turn.",
    "reset": "All that you had put aside may come again, each in its turn.",
    "safe": "Done. Only neutral ideas come from now on. Turn the others on again whenever you like, below.",
    "muted": "Turned off. You can turn it on again whenever you like, below.",
    "shares": "Saved. Your clinic sees that, and nothing more.",
    "left_clinic": "You have left the clinic. It sees nothing more of your messages.",
    "changed_clinic": "Done. Your new clinic sees what comes from now on.",
    "stayed": "Noted. You stay with your clinic.",
    "stopped": "Stopped. No more messages will come.",
    "started": "Welcome back.",
}
SHARES = {  # what a clinic may be allowed to see, by the names of people.patients.SHAREABLE
    "answers": "How I answered",
    "nudges": "The ideas themselves, as I got them",
}
RATINGS = ((1, "Not for me"), (2, "Not now"), (3, "Tried it"), (4, "Loved it"))
PAUSES = (("7", "a week"), ("14", "2 weeks"), ("30", "a month"), ("90", "3 months"))  # days
ALL_OFF = "Leave at least one on, or take a break instead."
ASKED_AGAIN = "We have sent you a message to confirm."
NO_CONSENT = "Please tick the box, so that we may write to you."
SAME_ADDRESS = "That is where they come now."

"""Pure: what keeps a nudge from doing harm: medicine, the lines it must carry, the consents it needs."""

import re
from collections.abc import Iterator

from messages.finding import Remark
from messages.nudge import Nudge

_VERB = (
    r"(?:stop|skip|lower|halve|taper|switch|start|add|reduce|cut|change|quit|drop|come off|wean|increase|raise|double|"
    r"swap|pause|miss|stopping|skipping|lowering|halving|tapering|switching|starting|adding|reducing|cutting|"
    r"changing|quitting|coming off|weaning|increasing|doubling|missing|pausing)"
)
_MEDICINE = r"(?:medic\w*|dos(?:e|es|age)|pills?|tablets?|treatments?|antidepress\w*)"
MEDICATION = re.compile(rf"\b{_VERB}\b.{{0,40}}\b{_MEDICINE}\b|\b{_MEDICINE}\b.{{0,40}}\b{_VERB}\b", re.IGNORECASE)
_PRESCRIBER = re.compile(r"\b(prescriber|care team|doctor|nurse|pharmacist)\b", re.IGNORECASE)

KEEP_TAKING = re.compile(r"keep taking\b[^.]{0,40}\bas agreed|\bplan\b[^.]{0,30}\b(together|with them|with your)", re.I)
_SENTENCE = re.compile(r"(?<=[.!?])\s+")
_REQUIRED = {
    "treatment": (KEEP_TAKING, 'say "please keep taking ... as agreed" or "plan any change together"'),
    "exercise": (re.compile(r"\bstop\b[^.]*\bhurts", re.I), 'say "stop if it hurts"'),
    "touch": (re.compile(r"\b(skip|pause|stop)\b", re.I), "say that it may be skipped, paused or stopped"),
}
_CARE_TEAM = re.compile(r"\bask your care team\b", re.I)
_FEELS_SAFE = re.compile(r"\bfeels? safe|\bsafe (for you|at home|to say)|\bstop at any time", re.I)
_MUCH_WORSE = re.compile(r"\bmuch worse\b[^.]*\bcare team now", re.I)
_OWN_MEDICINE = re.compile(r"\b(your|a|this) medicine|\bside effect", re.I)


def safety_remarks(nudge: Nudge) -> Iterator[Remark]:
    """Yield a remark for everything about medicine, required lines and consents that is not as it must be."""
    for key, text in (
        ("sms_discreet", nudge.sms_discreet),
        ("sms_full", nudge.sms_full),
        ("email_body", nudge.email_text),
    ):
        yield from _medication(key, text)
    yield from _required_lines(nudge)
    yield from _consents(nudge)


def _medication(key: str, text: str) -> Iterator[Remark]:
    for sentence in _SENTENCE.split(text.replace("\n", " ")):
        # A sentence which is itself the safe wording may speak of change.
        if MEDICATION.search(sentence) and not KEEP_TAKING.search(sentence):
            if _PRESCRIBER.search(sentence):
                yield Remark(key, "medication", "have a clinician read what it says of a change to medicine", "warn")
            else:
                yield Remark(key, "medication", "no change to medicine as something to do: ask, note, or keep taking")


def _required_lines(nudge: Nudge) -> Iterator[Remark]:
    letter = nudge.email_text
    pattern, advice = _REQUIRED.get(nudge.theme, (None, ""))
    if pattern and not pattern.search(letter):
        yield Remark("safety_line", "required-line", f"{nudge.theme} e-mail: {advice}")
    if nudge.theme == "exercise" and not _CARE_TEAM.search(letter):
        yield Remark("safety_line", "required-line", 'exercise e-mail: say "ask your care team first if ..."')
    if nudge.audience == "partner" and not _FEELS_SAFE.search(letter):
        yield Remark("safety_line", "required-line", 'partner e-mail: say "if it feels safe" or "skip this one"')
    if "meds_ok" in nudge.flags and not _MUCH_WORSE.search(letter):
        yield Remark("safety_line", "required-line", 'say "if you feel much worse, contact your care team now"')


def _consents(nudge: Nudge) -> Iterator[Remark]:
    needs = []
    if nudge.audience == "partner":
        needs.append("partner_ok")
        if nudge.theme == "touch":
            needs.append("touch_ok")
    if _OWN_MEDICINE.search(nudge.sms_full):
        needs.append("meds_ok")
    for flag in needs:
        if flag not in nudge.flags:
            yield Remark("flags", "consent", f'add "{flag}": only people who agreed to this may get it')

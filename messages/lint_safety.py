"""Pure: what keeps a nudge from doing harm: medicine, the lines it must carry, the consents it needs."""

import re
from collections.abc import Iterator

from messages.finding import Remark
from messages.nudge import Nudge
from messages.safety_words import SafetyWords, safety_words

_SENTENCE = re.compile(r"(?<=[.!?])\s+")


def safety_remarks(nudge: Nudge) -> Iterator[Remark]:
    """Yield a remark for everything about medicine, required lines and consents that is not as it must be."""
    words = safety_words(nudge.lang)
    for key, text in (
        ("sms_discreet", nudge.sms_discreet),
        ("sms_full", nudge.sms_full),
        ("sms_frank", nudge.sms_frank),
        ("email_body", nudge.email_text),
    ):
        yield from _medication(key, text, words)
    yield from _required_lines(nudge, words)
    yield from _consents(nudge, words)


def _medication(key: str, text: str, words: SafetyWords) -> Iterator[Remark]:
    for sentence in _SENTENCE.split(text.replace("\n", " ")):
        # A sentence which is itself the safe wording may speak of change.
        if words.medication.search(sentence) and not words.keep_taking.search(sentence):
            if words.prescriber.search(sentence):
                yield Remark(key, "medication", "have a clinician read what it says of a change to medicine", "warn")
            else:
                yield Remark(key, "medication", "no change to medicine as something to do: ask, note, or keep taking")


def _required_lines(nudge: Nudge, words: SafetyWords) -> Iterator[Remark]:
    letter = nudge.email_text
    pattern, advice = words.required.get(nudge.theme, (None, ""))
    if pattern and not pattern.search(letter):
        yield Remark("safety_line", "required-line", f"{nudge.theme} e-mail: {advice}")
    if nudge.theme == "exercise" and not words.care_team.search(letter):
        yield Remark("safety_line", "required-line", f"exercise e-mail: {words.care_team_advice}")
    if nudge.audience == "partner" and not words.feels_safe.search(letter):
        yield Remark("safety_line", "required-line", f"partner e-mail: {words.feels_safe_advice}")
    if "meds_ok" in nudge.flags and not words.much_worse.search(letter):
        yield Remark("safety_line", "required-line", words.much_worse_advice)


def _consents(nudge: Nudge, words: SafetyWords) -> Iterator[Remark]:
    needs = []
    if nudge.audience == "partner":
        needs.append("partner_ok")
        if nudge.theme == "touch":
            needs.append("touch_ok")
    if words.own_medicine.search(nudge.sms_full):
        needs.append("meds_ok")
    for flag in needs:
        if flag not in nudge.flags:
            yield Remark("flags", "consent", f'add "{flag}": only people who agreed to this may get it')

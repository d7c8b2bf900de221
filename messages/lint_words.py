"""Pure: words a nudge must not use, by where it is read."""

import re
from collections.abc import Iterator

from messages import lint_words_es as es
from messages.finding import Level, Remark
from messages.nudge import Nudge


def _words(*stems: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(stems)})\b", re.IGNORECASE)


# Words of the first three lists give a message away in any language; the others are told apart by language.
# A lock screen shows texts, subjects and preheaders to whoever holds the phone.
DISCREET = _words(
    r"sex\w*|intim\w*|íntim\w*|libido|desir\w*|deseo\w*|arous\w*|orgas\w*|erecti\w*|nude|naked|lovers?",
    r"touch\w*|hugs?|hugg\w*|kiss\w*|cuddl\w*|massag\w*|bed|beds|bedroom|bedtime|abraz\w*|bes(?:o|os|ar)|cama",
    r"depress\w*|depres\w*|moods?|ánimo|anxi\w*|suicid\w*|psych\w*|mental\w*|diagnos\w*",
    r"medic\w*|médic\w*|antidep\w*|pills?|pastillas?|dose|doses|dosage|dosis|side effects?|prescri\w*",
    r"therap\w*|terap\w*|doctors?|nurses?|clinic\w*|clínic\w*|hospital\w*|patients?",
    r"partners?|pareja\w*|husband|wife|boyfriend|girlfriend",
    *es.DISCREET,
)
# Carriers in the US and Canada refuse sex-related texts, and alcohol, weapons, tobacco and drugs besides. The frank
# wording is free of the first only: it goes nowhere near them (see `messages/countries.py`).
SEXUAL = _words(
    r"sex\w*|intim\w*|íntim\w*|libido|arous\w*|orgas\w*|erotic\w*|erecti\w*|genital\w*|masturb\w*|porn\w*|nudes?",
    r"naked|climax\w*|lust\w*|horny|foreplay|sensual\w*|seduc\w*|massag\w*|bedroom|desire[sd]?|turn(?:ed)? on",
    *es.SEXUAL,
)
AGE_GATED = _words(
    r"alcohol\w*|wine|beer|whisk\w*|vodka|guns?|firearms?|tobacco|cigar\w*|vap(?:e|es|ing)|cannabis|weed|cbd|hate",
    *es.AGE_GATED,
)
CARRIER = re.compile(f"{SEXUAL.pattern}|{AGE_GATED.pattern}", re.IGNORECASE)
DRUG = _words(
    r"sertraline|zoloft|fluoxetine|prozac|citalopram|celexa|escitalopram|lexapro|paroxetine|paxil|fluvoxamine",
    r"venlafaxine|effexor|desvenlafaxine|duloxetine|cymbalta|mirtazapine|remeron|bupropion|wellbutrin|trazodone",
    r"amitriptyline|nortriptyline|clomipramine|vortioxetine|vilazodone|lithium|buspirone|sildenafil|viagra|ssris?",
    r"snris?|maois?|\d+ ?mg",
    *es.DRUG,
)
_OVERCLAIM_EN = _words(
    r"boost\w*|cur(?:e|es|ed)|proven|guarantee\w*|miracle\w*|testosterone|oxytocin|endorphin\w*|serotonin|dopamine",
    r"cortisol|hormone\w*|brain chemi\w*|it works|always works|works (?:for|best|better|every)|new heights",
    r"will (?:help|make|improve|fix|heal|boost|feel better)|instead of (?:your )?(?:medic\w*|treatment)|normal(?:ly)?",
)
# "You don't have to" is a kindness; "you have to" is not.
_SHAMING_EN = _words(
    r"must|should|ought to|(?<!n't )(?<!no )need to|(?<!n't )have to|never|fail(?:ed|ure)?|lazy|guilt\w*|shame\w*",
    r"perform\w*|excuse[sd]?|at least you|just try harder",
)
_GENDERED_EN = _words(
    r"he|she|him|her|his|hers|himself|herself|husbands?|wife|wives|boyfriends?|girlfriends?|men|women|man|woman",
    r"ladies|guys|manly|feminine|masculine",
)
_YOUR_PARTNER_EN = _words(r"(?:your|my) (?:partner|spouse|lover|other half)")

_EXCLUDING_EN = _words(
    r"cra(?:zy|ziness)|insan(?:e|ity)|lunatic\w*|mad(?:man|house)|nutcase|psycho|loony|mental(?:ly ill)?|lame|dumb",
    r"moron\w*|idiot\w*|stupid\w*|retard\w*|spastic|crippl\w*|handicap\w*|wheelchair[- ]bound|tone[- ]deaf|junkie",
    r"addicts?|alcoholics?|commit\w* suicide|suffer(?:s|ing|ers?)? from|victims? of|the (?:disabled|depressed|ill)",
    r"opposite sex|both (?:sexes|genders)|man up|man-?kind|man-?power|(?:chair|fire|police|mail)m[ae]n|housewife",
    r"real (?:man|men|woman|women)|illegals?|third world|spirit animal|blind to|fatso|old people|the elderly",
)
EXCLUDING = {"en": _EXCLUDING_EN, "es": _words(*es.EXCLUDING)}
OVERCLAIM = {"en": _OVERCLAIM_EN, "es": _words(*es.OVERCLAIM)}
SHAMING = {"en": _SHAMING_EN, "es": _words(*es.SHAMING)}
GENDERED = {"en": _GENDERED_EN, "es": _words(*es.GENDERED)}
YOUR_PARTNER = {"en": _YOUR_PARTNER_EN, "es": _words(*es.YOUR_PARTNER)}
DIALECT = _words(*es.DIALECT)
_UNSURE = '{} assumes one; say "a partner" or "someone close"'
_NEUTRAL = {
    "en": "{} leaves people out; say people, partner, someone close",
    "es": "{} leaves people out; say persona, alguien, gente, pareja, or turn the sentence",
}


def word_remarks(nudge: Nudge) -> Iterator[Remark]:
    """Yield a remark for every word that does not belong where it stands."""
    discreet = {
        "sms_discreet": nudge.sms_discreet,
        "email_subject": nudge.email_subject,
        "email_preheader": nudge.email_preheader,
        "follow_up": nudge.follow_up,
    }
    anywhere = {"sms_discreet": nudge.sms_discreet, "sms_full": nudge.sms_full, "follow_up": nudge.follow_up}
    texts = anywhere | {"sms_frank": nudge.sms_frank}
    letter = {"email_body": nudge.email_text, "email_subject": nudge.email_subject}
    everything = texts | letter | {"email_preheader": nudge.email_preheader}
    yield from _found(DISCREET, discreet, "discreet", "a lock screen shows this; say it without {}")
    yield from _found(CARRIER, anywhere, "carrier", "carriers refuse {} in a text; keep it for the e-mail")
    yield from _found(AGE_GATED, {"sms_frank": nudge.sms_frank}, "carrier", "carriers refuse {} in any text")
    yield from _found(DRUG, everything, "drug-name", "leave out {}: no names, no doses")
    lang = "es" if nudge.lang.startswith("es") else "en"
    yield from _found(OVERCLAIM[lang], everything, "overclaim", "{} claims too much; see `say` in the claim map")
    yield from _found(SHAMING[lang], everything, "shaming", "{} may sound like pressure; offer instead", "warn")
    yield from _found(EXCLUDING[lang], everything, "inclusive", "{} may hurt; say it another way", "warn")
    yield from _found(GENDERED[lang], everything, "gendered", _NEUTRAL[lang])
    if lang == "es":
        yield from _found(DIALECT, everything, "dialect", "{} is not neutral Latin American Spanish with tú")
    if nudge.audience != "partner":
        yield from _found(
            YOUR_PARTNER[lang], everything, "assumption", '{} assumes one; say "a partner" or "someone close"'
        )


def _found(
    pattern: re.Pattern[str], texts: dict[str, str], rule: str, advice: str, level: Level = "fail"
) -> Iterator[Remark]:
    for key, text in texts.items():
        if words := {match[0].lower() for match in pattern.finditer(text)}:
            quoted = ", ".join(repr(word) for word in sorted(words))
            yield Remark(key, rule, advice.format(quoted), level)

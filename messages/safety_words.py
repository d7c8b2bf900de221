"""Pure: by language, how medicine is spoken of and the lines that keep a nudge from doing harm."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SafetyWords:
    """One language's patterns. `required` is theme -> (what an e-mail must say, advice); the advices are quoted."""

    medication: re.Pattern[str]
    prescriber: re.Pattern[str]
    keep_taking: re.Pattern[str]
    required: dict[str, tuple[re.Pattern[str], str]]
    care_team: re.Pattern[str]
    care_team_advice: str
    feels_safe: re.Pattern[str]
    feels_safe_advice: str
    much_worse: re.Pattern[str]
    much_worse_advice: str
    own_medicine: re.Pattern[str]


def _any_case(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def _near(verb: str, medicine: str) -> re.Pattern[str]:
    """Match a verb of change and a medicine within 40 characters, in either order."""
    return _any_case(rf"\b{verb}\b.{{0,40}}\b{medicine}\b|\b{medicine}\b.{{0,40}}\b{verb}\b")


_KEEP_TAKING = _any_case(r"keep taking\b[^.]{0,40}\bas agreed|\bplan\b[^.]{0,30}\b(together|with them|with your)")
_SIGUE = _any_case(
    r"\bsigue (?:tomando|con)\b[^.]{0,40}\bcomo (?:lo )?acordaste|"
    r"\bplan[eé]\w*\b[^.]{0,30}\b(?:con (?:quien|tu equipo)|en equipo)"
)

ENGLISH = SafetyWords(
    medication=_near(
        r"(?:stop|skip|lower|halve|taper|switch|start|add|reduce|cut|change|quit|drop|come off|wean|increase|raise|"
        r"double|swap|pause|miss|stopping|skipping|lowering|halving|tapering|switching|starting|adding|reducing|cutting|"
        r"changing|quitting|coming off|weaning|increasing|doubling|missing|pausing)",
        r"(?:medic\w*|dos(?:e|es|age)|pills?|tablets?|treatments?|antidepress\w*)",
    ),
    prescriber=_any_case(r"\b(prescriber|care team|doctor|nurse|pharmacist)\b"),
    keep_taking=_KEEP_TAKING,
    required={
        "treatment": (_KEEP_TAKING, 'say "please keep taking ... as agreed" or "plan any change together"'),
        "exercise": (_any_case(r"\bstop\b[^.]*\bhurts"), 'say "stop if it hurts"'),
        "touch": (_any_case(r"\b(skip|pause|stop)\b"), "say that it may be skipped, paused or stopped"),
    },
    care_team=_any_case(r"\bask your care team\b"),
    care_team_advice='say "ask your care team first if ..."',
    feels_safe=_any_case(r"\bfeels? safe|\bsafe (for you|at home|to say)|\bstop at any time"),
    feels_safe_advice='say "if it feels safe" or "skip this one"',
    much_worse=_any_case(r"\bmuch worse\b[^.]*\bcare team now"),
    much_worse_advice='say "if you feel much worse, contact your care team now"',
    own_medicine=_any_case(r"\b(your|a|this) medicine|\bside effect"),
)

SPANISH = SafetyWords(
    medication=_near(
        r"(?:dej(?:a|ar|arlas?|arlos?|es|ando)|suspend\w+|baj(?:a|ar|arle|e|es|ando)|sub(?:e|ir|irle|as|iendo)|"
        r"redu(?:ce|cir|zcas|ciendo)|cambi(?:a|ar|arla|es|e|o|ando)|aument(?:a|ar|es|ando)|salt(?:ar\w*|ando|es)|sált\w+|"
        r"omit\w+|part(?:ir|iendo)|dobl(?:ar|ando)|duplic\w+|quit(?:a|ar\w*|es|ando)|empieza|empez\w+|empieces|"
        r"comienza|comenz\w+|inici(?:a|ar|es|ando)|añad\w+|agreg\w+|agregues|sustitu\w+|reemplaz\w+|parar|interrump\w+|"
        r"abandon\w+|retir(?:a|ar|es|ando)|paus(?:a|ar|es|ando)|no tom(?:es|ar)|"
        r"tom(?:a|ar) (?:más|menos)|ajust(?:a|ar|es|e))",
        r"(?:medicin\w*|medicament\w*|medicaci\w+|dosis|pastillas?|píldoras?|comprimidos?|cápsulas?|tratamientos?|"
        r"antidepres\w*)",
    ),
    prescriber=_any_case(
        r"\b(quien te (?:receta|atiende)|equipo (?:de salud|médico)|personal (?:de|médico)|farmacia|médic[oa])\b"
    ),
    keep_taking=_SIGUE,
    required={
        "treatment": (
            _SIGUE,
            'say "sigue tomando ... como acordaste" or "planea cualquier cambio con quien te receta"',
        ),
        "exercise": (
            _any_case(r"\bdetente si\b[^.]*\bduele|\bduele[^.]{0,20}, (?:para|detente)(?=[.;,]| y )"),
            'say "si algo duele, para"',
        ),
        "touch": (
            _any_case(r"\bs[aá]ltat\w+|\bsaltart\w+|\bpaus\w+|\bdetente|\bparar\b|\bdéjal[oa]"),
            'say that it may be skipped, paused or stopped ("sáltate esta idea")',
        ),
    },
    care_team=_any_case(r"\bconsulta (?:antes|primero) (?:a|con) tu equipo de salud\b"),
    care_team_advice='say "consulta antes con tu equipo de salud si ..."',
    feels_safe=_any_case(
        r"\bse siente segur[oa]|\bes segur[oa]\b|\b(?:te sientes|estás) a salvo|\bparar en cualquier momento"
    ),
    feels_safe_advice='say "si se siente seguro" or "si no es seguro, sáltate esta idea"',
    much_worse=_any_case(r"\bmucho peor\b[^.]*\b(?:ya|ahora)\b[^.]*\bequipo de salud"),
    much_worse_advice='say "si te sientes mucho peor, contacta ya a tu equipo de salud"',
    own_medicine=_any_case(
        r"\b(?:tu|una|la|esta|alguna) (?:medicin|medicament|medicaci)\w*|\befectos? (?:secundari|advers)"
    ),
)


def safety_words(lang: str) -> SafetyWords:
    """Return the patterns of a language, the English ones where it has none."""
    return SPANISH if lang.startswith("es") else ENGLISH

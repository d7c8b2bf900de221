"""Pure: Spanish words a nudge must not use, as stems for `lint_words`, which says what each list is for."""

DISCREET = (
    r"desnud\w*|amantes?|desear\w*|deseas?|excit\w*|erecci\w*|piel con piel",
    r"toc(?:ar\w*|as|ando|amos)|toques?|tóca\w*|caric\w*|acaric\w*|abr[aá]z\w*|b[eé]s(?:os?|it\w*|ar\w*|as?|ando)|masaj\w*",
    r"camas?|dormitorio\w*|recámara\w*|alcoba\w*|caderas?",
    r"deprim\w*|anímic\w*|desánimo|ansied\w*|ansios\w*|trist\w*|llor\w*|psic\w*|psiq\w*|sicólog\w*|diagn[oó]s\w*",
    r"píldora\w*|comprimidos?|cápsulas?|efectos? (?:secundari|advers)\w*|recet\w*|fármac\w*|farmac\w*|tratamient\w*",
    r"síntoma\w*|doctor\w*|enferm\w*|pacientes?|cónyuge\w*|espos[oa]s?|marid\w*|novi[oa]s?",
)
SEXUAL = (
    r"er[oó]tic\w*|excit\w*|desnud\w*|deseos?|desear\w*|lujuri\w*|masaj\w*|seduci\w*|recámara\w*|alcoba\w*|dormitorio\w*",
)
AGE_GATED = (
    # "Vino" is also "it came": only wine that is drunk counts.
    r"(?:un|el|del|de|copas? de|con) vino|cervezas?|licor\w*|tequila|mezcal|armas?|pistolas?|fusil\w*|tabaco",
    r"fum(?:ar|as?)|marihuana|drogas?|odi(?:o|as?|ar)",
)
EXCLUDING = (
    r"loc(?:os?|as?|uras?)|lunátic\w*|demente\w*|tarad\w*|idiotas?|estúpid\w*|imbécil\w*|ton(?:to|ta|tos|tas|tería\w*)",
    r"retrasad\w*|subnormal\w*|minusválid\w*|inválid\w*|lisiad\w*|discapacitad\w*|anormal\w*|drogadict\w*|alcohólic\w*",
    r"enferm(?:o|a|os|as) mental\w*|cometer suicidio|víctimas? de|sufr\w+ de|sexo opuesto|amb[oa]s sexos|hombría",
    r"pórtate como|maric\w*|viejit[oa]s?|l[oa]s ancian[oa]s|gord[oa]s?|ama de casa|ciego a|sordo a",
)
DRUG = (
    r"sertralina|fluoxetina|escitalopram|paroxetina|fluvoxamina|venlafaxina|desvenlafaxina|duloxetina|mirtazapina",
    r"bupropi[oó]n|trazodona|amitriptilina|nortriptilina|clomipramina|vortioxetina|vilazodona|litio|buspirona",
    r"sildenafilo?|isrs|irsn|imaos?",
)
OVERCLAIM = (
    r"potenci\w*|cur(?:a|an|ar|ará|arte)|comprobad[oa]s?|demostrad[oa]s?|garant\w*|infalible\w*|milagr\w*",
    r"testosterona|oxitocina|endorfin\w*|serotonina|dopamina|cortisol|hormon\w*|química (?:del cerebro|cerebral)",
    r"siempre (?:ayuda|funciona)|funciona (?:para|mejor|siempre|con)|normal(?:es|mente)?",
    r"(?:te|les?|nos) (?:va a |van a )?(?:ayudar|mejorar|sanar|aliviar|cambiar|har|sentir)(?:á|án|ás)?(?!\w)",
    r"(?:en lugar|en vez) de (?:tu |el |la |los )?(?:medic\w*|tratamiento)",
)
# "No tienes que" is a kindness; "tienes que" is not.
SHAMING = (
    r"(?<!no )(?<!no le )deb(?:es|erías)|(?<!no )tienes que|(?<!no )hay que|(?<!no )necesitas|nunca|fracas\w*",
    r"fallaste|floj[oa]s?|perezos[oa]s?|pereza|(?<!sin )(?<!no es tu )culp\w*|(?<!sin )vergüenza|rendimiento",
    r"excusas?|pretextos?|al menos tú|esfuérzate",
)
GENDERED = (
    r"él|ella|ellos|ellas|nosotr[oa]s|espos[oa]s?|marid\w*|novi[oa]s?|hombres?|mujer(?:es)?|señor(?:as?|es)?",
    r"femenin[oa]s?|masculin[oa]s?|viril\w*|l[oa]s dos|ambos|junt[oa]s|amig[oa]s?|compañer[oa]s?|vecin[oa]s?",
    r"solit[oa]s?|(?<!a )sol(?:a|os|as)|(?:est[aá]s?|quedas|te sientes|tú|más|tan) solo|(?:ti|sí|un[oa]) mism[oa]s?",
    r"bienvenid[oa]s?|doctor(?:a|es)?|(?:tu|un|una|al|el|la) médic[oa]|psicólog[oa]s?|enfermer[oa]s?",
    r"farmacéutic[oa]s?|un[oa]? terapeuta|\w+o/as?",
    r"(?:estás|eres|te (?:sientes|quedas|ves)) (?:muy |tan |más )?"
    r"(?:\w{2,}(?:ad|id|os|iv)|content|list|segur|tranquil)[oa]",
)
YOUR_PARTNER = (r"(?:tu|mi) (?:pareja|cónyuge|media naranja)",)
# Words that are rude, foreign or of another register in much of Latin America; the library says "tú".
DIALECT = (
    r"vosotr[oa]s|vuestr[oa]s?|usted|vale(?! la pena)|cog(?:er|es|e|ido|iendo)|móvil|ordenador|zumo",
    r"vos|podés|tenés|querés|sos|\w+(?:áis|éis)",
)

"""Pure: whether a text tells of danger. Both lists over-detect on purpose: a helpline too many costs a moment.

Matched on plain text (see `plain.plain`), after the idioms that only sound dangerous were taken out.
"""

import re

_WANT = (
    "(?:want|wants|wnt|wan|wana|wanna|wnat|going|goin|gonna|ready|try|trying|plan|planning|need|deserve|decided|like)"
)
_MORE = "(?:any ?more|any longer|anymore)"
_ME = "(?:my ?self|me ?self|my own self)"
_GOING_ON = "(?:live|living|life|go on|going on|keep going|being alive|existing|being here)"
_RELATIVE = (
    "(?:partner|husband|wife|spouse|boyfriend|girlfriend|bf|gf|fiancee?|ex|dad|mum|mom|father|mother|stepdad|"
    "stepfather|brother|son|uncle)"
)
_THEY = f"(?:he|she|they|hes|shes|theyre|my (?:ex )?{_RELATIVE}s?)"
_HITS = (
    "(?:hit|hits|hitting|beat|beats|beating|chok|strangl|punch|slap|kick|rap(?=e|i)|hurt|abus|attack|burn|bit\\b|"
    "bites|shov|molest|assault|stab|threaten|smack)"
)
_SAID_NO = r"(?:said no|say no|told (?:him|her|them) no|asked (?:him|her|them) to|cried|was crying|begged)"

_IDIOMS = re.compile(
    r"\b(?:suicide squad|\d+ kms|to die for|(?:dying|died|die|dead) (?:of|from|with) (?:laugh|embarr|bore|happi|cute|"
    r"joy|hunger|heat|shame)\w*|dying (?:to|for)|hit me (?:up|hard|that|with (?:a |an |your |his |her )?(?:best|idea|"
    r"question|joke|news|smile|kiss|hug)\w*)|(?:it|this|that|news|song|poem) (?:just |really )?hit (?:me|us)|beat me "
    r"(?:at|in|by|to (?:it|the)) (?!night|home|death)(?:\w+)?|beat me to it|cut myself (?:a|some|off|shaving|cooking|"
    r"while|on(?! purpose))\b|(?:hurt|burned|burnt|cut|hurting) myself (?:(?:at|on|in) the|while|running|cooking|"
    r"gardening|playing|lifting|out)|took my life back|take my life back|end things (?:early|with)|choked up|rather "
    r"die than|chok\w+ on|overdos\w* o[fn] (?:the |my )?(?:choc|cake|coffee|sugar|netflix|tv|candy|cheese|pizza|sun|"
    r"cookies|caffeine|work|fun|joy)\w*|(?:is|are|was|were) (?:gonna|going to) die|kill(?:ing|s)? (?:time|it)|(?:dont|"
    r"do not|never) (?:want to )?wake up (?:early|late|at|before|so|the|my|him|her|now|in time)|kill(?:ing)? myself "
    r"laughing|(?:dont|do not) want (?:this|it|these|that)(?: \w+)? to (?:end|stop))\b"
)
CRISIS = (
    r"\b(?:kil+|hurt|harm|cut|shoot|hang|drown|stab|burn|poison|injur|unaliv|murder|punish|off|od)(?:e|t)?(?:ing|ed|"
    rf"s)? {_ME}\b",
    r"\b(?:been|started|keep|kept|am|im|start) cutting(?: (?:again|my)|$)|\bcutting again\b|\bself ?harm|\bkms\b",
    r"\b(?:(?:end|ending|ended) (?:it all|everything|myself|my suffering|the pain|my misery)|(?:end|ending|ended|take|"
    r"taking|took) my (?:own )?life)\b|\bunaliv\w+|\bstop existing\b",
    rf"\b(?:{_WANT}|think\w* (?:of|about)|might|could|should|will|ill|just)(?: just)?(?: to)? end(?:ing)? (?:it|"
    r"things)\b",
    r"\bsui?[cs]{1,2}i?d(?:e|i|al|ar)\w*|\boverdos\w*|\bslit my\b",
    r"\b(?:took|take|taken|taking|swallow\w*) (?:all|too many|a lot|(?:a |the )?(?:whole |entire |full )?(?:bottle|"
    r"handful|bunch|box|pack))(?: of)?(?: my| the| these| those)?(?: \w+)? (?:pills|tablets|painkillers)\b|\bpills "
    r"(?:are )?ready\b",
    r"\bjump(?:ing|ed)? (?:off|from|in front of)(?: of)?(?: the| a| this| my)? (?:bridge|roof|building|balcony|cliff|"
    rf"train|ledge|tower|overpass|window)\b|\b(?:{_WANT}|might|will)(?: to)? jump off$",
    rf"\b{_WANT}(?: just)?(?: to| 2| too)?(?: just)? (?:die|be dead|not exist|not be alive|disappear forever)\b",
    r"\b(?:feel|feels|felt) like (?:dying|ending|i (?:want to|should) die)|\brather (?:be dead|die|not (?:be alive|"
    r"exist))\b",
    r"\b(?:wish|wished|pray)(?: that)? (?:i|id)(?: \w+){0,3}? (?:dead|die|died|never (?:been )?born|gone|wake up|"
    r"exist|disappear(?! into| for)|not here|not alive)\b",
    r"\b(?:dont|do not|no longer|never|didnt) (?:want|wanna|wish|care)(?: to)? (?:live(?! (?:with|in|at|there|near|"
    r"alone|on|next))|be (?:here|alive|around)|exist|wake up|go on|keep (?:living|going))\b|\bnot want to (?:live|be "
    r"alive)\b",
    r"\bsleep and (?:never|not) wake|\b(?:never|not) (?:to )?wake up(?: again| ever)?$|\bnot be alive\b",
    r"\b(?:no|any|nothing|what|whats|the|isnt any)(?: \w+){0,2}? (?:point|reason|will|use|left)(?: left)? (?:to|in|"
    rf"of|for) {_GOING_ON}\b|\bnothing (?:left )?to live for\b|\bwhats the point {_MORE}|\bsee (?:the|any|no) point "
    rf"{_MORE}",
    r"\b(?:not|isnt|aint|no longer|hardly) worth (?:living|it any ?more|going on)\b|\blife isnt worth",
    r"\b(?:tired|sick|exhausted|done|through) (?:of|with) (?:living(?! with| in| at)|life|being alive|existing)\b",
    r"\bbetter (?:off )?(?:dead|without me|if i (?:was|were|am|wasnt|werent|died|did|left|disappeared)\b)",
    r"\b(?:no ?one|nobody|who)(?: \w+)? (?:miss me|(?:miss|notice|cares?)(?: me)? if i (?:was|were|am|die|died|"
    r"disappear|wasnt|werent|killed)\w*)",
    r"\b(?:cant|cannot|can not|couldnt)(?: \w+)? (?:go on(?:$| (?:like|any|living|much|with (?:this|life)))|do this "
    rf"{_MORE}|live (?:like this|{_MORE})|take (?:it|this|life) {_MORE}|cope {_MORE}|keep going(?:$| {_MORE}))",
    r"(?<!dont )(?<!not )\bwant (?:it|it all|this|everything|life|my life|all of it|(?:the|this|my) pain)(?: all| "
    r"just)? (?:to )?(?:be over|to be over|end|stop(?: forever)?$)",
    r"\b(?:give|gave|giving|given) up on (?:life|living|everything|myself)\b",
    r"\bgoodbye (?:everyone|everybody|world|forever|cruel)\b|\b(?:final|last) goodbye\b|\b(?:goodbye|suicide|"
    r"farewell) (?:letter|note)s?\b",
    r"\b(?:bought|got|have|found|loaded|holding) (?:a |the |my )?(?:gun|noose)\b|\bstanding on (?:the|a) (?:bridge|"
    r"ledge)\b",
    # Spanish and French
    r"\bquiero (?:morir\w*|matarme|desaparecer para|suicid|acabar con (?:todo|mi vida))|\b(?:hacerme|me quiero hacer) "
    r"dano\b|\bquitarme la vida",
    r"\bno (?:quiero|deseo) (?:seguir )?(?:vivir|viviendo|existir|despertar(?:me)?|estar viv[oa])\b(?! con| en| ahi| "
    r"aqui)",
    r"(?<!quiere )(?<!va a )(?<!intento )\bmatarme\b|\b(?:sin|no tengo|ni) ganas de vivir|\bacabar con mi vida|"
    r"\bmejor muert[oa]",
    r"\bwont be (?:a (?:problem|burden|bother)|around|here) (?:much longer|for long|any ?more|after)\b|\bno way out$|"
    r"\b(?:way|ways|pills|enough|how)(?: \w+){0,4}? to (?:die|kill myself)\b|\bdark thoughts\b|\bwhy am i (?:even |"
    r"still )*(?:alive|here)$|\bjust cant any ?more$|\bsleep forever\b",
    r"\b(?:cant|cannot) live with (?:this|the|myself)\b|\blife (?:is|feels) (?:pointless|meaningless|not worth)|"
    r"\b(?:dont|do not) deserve to (?:live|exist|be (?:here|alive))\b",
    r"\bveux mourir\b|\bme suicider\b|\ben finir avec la vie\b",
)
VIOLENCE = (
    rf"\b{_THEY}(?: \w+){{0,3}}? {_HITS}\w{{0,4}}(?: up)? (?:me|us|(?:the|my|our) (?:kids?|children|son|daughter|baby|"
    r"mom|face|arm|head|dog|cat))\b(?! (?:paw|feelings|at (?!night|home)|to (?!death)))",
    rf"\b{_THEY}(?: \w+){{0,3}}? (?:push|shov|threw|throw|drag|pin|grab|h[eo]ld|slam)\w* me (?:down|against|into "
    r"(?:the|a)|onto|by (?:the|my)|to the (?:floor|ground|wall)|across|around by)",
    r"\b(?:threw|throws|throwing|hurled) (?:a |an |the |his |her )?\w+(?: \w+)? at (?:me|us)\b",
    rf"\b{_THEY}(?: \w+){{0,4}}? (?:will|gonna|going to|might|could|wants to|tried to|trying to|ll|he will|she will|"
    r"hell|shell) (?:kill|hurt|beat|harm|hit|strangle|choke) (?:me|us|the kids)\b",
    r"\bthreat\w* (?:me|us|to (?:kill|hurt|beat|harm|hit|rape))\b|\b(?:beats|rapes|raped|abuses|abused|chokes|choked|"
    r"threatens|slaps|punches|strangles|molested) me\b",
    r"\brap(?:e|ed|es|ist|ing)\b|\b(?:made|makes|making) me (?:have sex|do (?:it|things|stuff)|touch|sleep with|kiss)",
    rf"\b{_THEY}(?: \w+){{0,3}}? forc\w+ (?:me|himself|herself)(?! to (?:work|eat|go|walk|exercise|laugh|rest|clean|"
    r"study|get|take|drink|relax|sit|watch|listen))|\bforc(?:es|ed|ing) me (?:to have|into (?:sex|bed)|to do it)",
    rf"\b{_SAID_NO}\b.{{0,30}}\b(?:wouldnt|didnt|doesnt|wont|kept|keeps|anyway)\b|\b(?:wouldnt|didnt|doesnt|wont) "
    rf"stop\b.{{0,20}}\b{_SAID_NO}",
    r"\b(?:against my will|without my consent|domestic (?:violence|abuse)|hands? (?:on|around) my (?:neck|throat)|put "
    r"(?:his|her|their) hands on (?:me|us))\b",
    rf"\babusive (?:partner|relationship|marriage|home|man|person|{_RELATIVE})\b|\b{_THEY}(?: (?:is|was|gets?|got|can "
    r"be|has been|became|turned))?(?: \w+)? (?:abusive|violent)\b",
    r"\b(?:i was|i am|im|ive been|i have been|being|been|got|getting|i get)(?: \w+)? (?:abused|beaten|assaulted|"
    r"strangled|choked|molested|battered)\b(?! (?:at|in (?!my|the (?:house|home))|to))",
    rf"\b(?:scared|afraid|ter+if\w+|frightened|fear|frighten\w*)(?: of)? (?:him|her|my {_RELATIVE})\b(?! (?:will "
    r"forget|is late))|\bfear for my (?:life|safety)\b|\b(?:scared|afraid) (?:to (?:go|be) home|of what (?:he|she|"
    r"they|hell|shell))\b",
    rf"\b(?:scared|afraid|ter+if\w+|frightened|worried)(?: that)? (?:{_THEY}|hell|shell)(?: \w+){{0,3}}? (?:hurt|kill|"
    r"hit|beat|harm|find me|come after)\b",
    r"\b(?:not|isnt|dont feel|never|arent|no longer|dont feel very|not feel)(?: \w+)? ?safe (?:at home|at my|with "
    r"(?:him|her|them|my)|around (?:him|her|them|my)|here|in my (?:own )?(?:home|house))\b",
    rf"\b{_THEY} (?:wont|doesnt|didnt|never|will not|would not|wouldnt|refuses to) (?:let|lets|allow|allows) me "
    r"(?:leave|go(?! first)|go out|see (?:my|any)|talk to|have (?:my|any) (?:money|phone))",
    rf"\b{_THEY} (?:\w+ )?lock(?:s|ed) (?:me|us) (?:in|out|up)\b|\bheld a (?:knife|gun)\b",
    # Spanish
    r"\bme (?:peg[ao]|golpe[ao]|viol[ao]|oblig[ao]|amenaz[ao]|maltrat[ao]|ahorc[ao]|abus[ao] de)(?:ron|n)?\b(?! (?:la "
    r"risa|el sol|el viento|a (?:salir|caminar|reir|descansar)))",
    rf"\bmiedo (?:de|a) (?:el$|ella$|mi (?:pareja|marido|espos[oa]|novi[oa]|ex|{_RELATIVE}))|\b(?:quiere|va a|"
    r"intento) (?:matarme|golpearme|lastimarme|pegarme)|\bviolencia (?:domestica|de genero)\b|\brelacion abusiva\b",
)
_RULES = tuple((intent, re.compile("|".join(rules))) for intent, rules in (("crisis", CRISIS), ("violence", VIOLENCE)))


def dangers(whole: str, parts: list[str]) -> tuple[str, ...]:
    """Name the dangers ("crisis", "violence") that a plain text tells of, as a whole or in one of its clauses."""
    said = [_IDIOMS.sub(" ", each) for each in (whole, *parts)]
    return tuple(intent for intent, rule in _RULES if any(rule.search(each) for each in said))


def without_danger(part: str) -> str:
    """Take what tells of danger out of a clause, so that "I want to end it all" is no wish to end our messages."""
    for _, rule in _RULES:
        part = rule.sub(" ", part)
    return " ".join(part.split())

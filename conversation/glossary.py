"""Pure: what words come down to: a concept and the words, phrases and stems ("escrib*") that stand for it.

English and Spanish share the concepts, so that one rule hears both, and a mixture. All words are written as
`plain.plain` leaves them. A concept of "" is left out: it colours a sentence and changes nothing.
"""


def words_of(text: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(text.split())


# Words that decide a reading: a word nobody knows is taken for one of them if its spelling is near enough.
DECISIVE = words_of(
    """
    stop quit cancel cease unsubscribe unsub optout remove delete enough
    text texting texts message messages messaging sending contact anymore number please dont list
    mensajes mensaje manden mande escriban escribir borrenme quitenme baja basta cancelar dejen desuscribir quiero
    want kill suicide suicidal myself dead alive living goodbye overdose pills tonight
    husband boyfriend girlfriend partner wife scared strangled threatened raped abusive choked punched afraid
    morir morirme matarme suicidarme vivir marido novio golpea amenaza pega miedo
    """
)
# Words that people run together with the next one: "pleasestop", "iwant", "yano".
FIRST_HALVES = words_of("i im please pls plz just ya no nomas do dont stop quit dejen deja me to want can")
# Words that are what they say, however near they are to a decisive one.
ORDINARY = words_of(
    """
    made make mad cooked step shop slop stow atop sop swop strop stomp stoop spot stopped shot soap stoup nonstop
    cancer chancel canal
    weekend weekends quite quilt quiet suit quid enought tough bough test tests next taxi tent context tech teat sexting
    massage massages passage contract contrast content lost last lit fist mist line live lives love loved loves
    remote improve moved removed deleted pleased pleasant release seeding spending lending mending bending heading
    reading feeding tending sensing number numbers lumber member wife life wine dice dine died dies dive lie pie
    went wont wand wait wane wan kiln skill bill fill will hill mill pill till read dear deal bead head lead dad deaf
    mojo viva vivid rapid raised taped rated hasta asta pasta casta gasta vasta bata baila bala bana caja bajo baje
    haja raja paja mande mango mando manejo miento quieto quien quito pego paga vega pena mido medio nuevo novia
    partners pattern garner scarred shared sacred alice alike olive giving loving leaving moving having saving
    evening driving diving text toto noting nothing tonight cease case cause please crease quoted list
    """
)

# -- what holds sentences together

GRAMMAR = (
    ("", "a, an, the, to, el, los, las, un, una, unos, unas, de, del, of, que, just, really, even, literally"),
    ("", "actually, honestly, so, um, uh, frankly, simply, totally, still, al, q, d, fr, tho, pues, este, fucking"),
    ("", "fuckin, fkn, effing, freaking, frigging, goddamn, goddamned, damn, dammit, bloody, the hell, the fuck"),
    ("", "pinche, pinches, puta, puto, putos, maldita, malditos, coño, cono, carajo, wey, guey, joder, the heck"),
    ("I", "i, im, ive, id, ill, yo, me i mean"),
    ("ME", "me, us, nos, m"),
    ("MY", "my, our, mi, mis, nuestro, nuestra, mio, mia, mios, mias"),
    ("YOU", "you, u, youre, ustedes, usted, uds, yall, ya ll, you guys, you people, vosotros, youve, ur, thou, os"),
    ("YOUR", "your, su, sus, tu, tus, vuestros, vuestro, thy"),
    ("HE", "he, she, hes, shes, hell, shell, they, theyre, theyll, el me, ella, ellos, ellas, he s, she s, hed, shed"),
    ("HE", "somebody, someone, some guy, this man, a man, the man, that man, alguien, un hombre, ese hombre, aquel"),
    ("HIM", "him, her, them all, lo a el"),
    ("HIS", "his, their, hers, theirs"),
    ("NOT", "dont, do not, does not, doesnt, not, no, never, nunca, no longer, ya no, jamas, nor, ni, aint, isnt"),
    ("NOT", "arent, is not, are not, tampoco, neither, without, sin, dun, dnt, donot, dont you, do nto, please not"),
    ("WONT", "wont, wouldnt, will not, would not, refuses to, refuse to, refused to"),
    ("DIDNT", "didnt, did not, havent, have not, hasnt, wasnt, was not, has not, hadnt"),
    ("CANT", "cant, cannot, can not, couldnt, could not, no puedo, no se puede, no podemos, unable to, not able to"),
    ("CANT", "am not allowed, not allowed, im not allowed, i cant, cnat, no consigo"),
    ("WANT", "want, wants, wanted, wanna, wana, wish, wishes, need, needs, would like, id like, i d like, desire"),
    ("WANT", "quiero, kiero, queremos, deseo, quisiera, desea, quiere, necesito, care for, should like, i would like"),
    ("WANT", "prefer, would rather, id rather, rather, wnat, wan, prefiero, me gustaria, querria, ganas, wnt"),
    ("WANT", "looking to, im trying to, care to, waant, whish, require, qiero, querer, solicito, pido, i ask, exijo"),
    ("WANT", "i demand, demand"),
    ("SAY", "told, tell, tells, said, says, say, asked, ask, asks, asking, dije, dijo, dice, dicen, digo, repeat"),
    ("SAY", "saying"),
    ("PLEASE", "please, pls, plz, plse, kindly, por favor, porfavor, xfa, porfa, xfavor, porfis, favor, svp, pleas"),
    ("PLEASE", "if you, if thats ok, would you mind, could you, can you, can u, could u, pueden, podrian, puede"),
    ("PLEASE", "podria, thank u"),
    ("THANKS", "thanks, thank you, thx, ty, tysm, gracias, cheers, appreciate, bless, agradezco, bendiga, merci"),
    ("THANKS", "thankyou"),
    ("OK", "ok, okay, oki, yes, yeah, yep, hi, hello, hey, hola, sorry, lol, omg, haha, sir, team, guys, dear, madam"),
    ("OK", "ffs, oh, ah, well, alright, all right, right, k, yo there, ma am, maam, bye, buenas, buenos dias, eh"),
    ("OK", "good, morning, good morning, buenas tardes, buenas noches, che, tio, dios, god, jesus, seriously, bro"),
    ("OK", "dude, man, pardon, excuse me, disculpe, disculpen, perdon, robot, bot, kindling, amen, nope, x, xx, xo"),
    ("OK", "nah, dale, okey"),
    ("NOW", "now, already, immediately, asap, right now, right away, at once, today, ahora, inmediatamente"),
    ("NOW", "straight away, effective today, effective immediately, ya, hoy mismo, this instant, as of now, here"),
    ("NOW", "at all, completely"),
    ("EVER", "ever, forever, permanently, for good, jamas, para siempre, por siempre, ever again, for ever"),
    ("EVER", "definitivamente"),
    ("MORE", "more, anymore, any more, any longer, again, mas, further, another, no further, longer, one more, otro"),
    ("MORE", "otra, anymroe, anymor, agian, otra vez, nada, nada mas, ninguno, nothing, nunca mas, ni uno, otros"),
    ("MORE", "nuevamente"),
    ("ALL", "all, everything, todo, todos, todas, every, any, alguno, cualquier, toda, whole thing, entire"),
    ("THIS", "this, these, those, ese, esa, ahi, it, them, that, thse, esto, estos, eso, esos, esas, estas"),
    ("THIS", "esta cosa, these things, lo, this thing, this stuff, whatever this is, such, this crap, this nonsense"),
    ("THIS", "em, dese, those things, cosas, stuff, things"),
    ("KIN", "husband, wife, partner, spouse, boyfriend, girlfriend, bf, gf, fiance, fiancee, ex, dad, father, daddy"),
    ("KIN", "mum, mom, mother, stepdad, stepfather, stepmum, stepmom, stepmother, son, daughter, brother, sister"),
    ("KIN", "uncle, auntie, aunt, grandad, grandpa, granddad, nephew, carer, carers, caregiver, carer s, nurse, aide"),
    ("KIN", "grandma, granny, nana, nan, gran, missus, manager, therapist, marido, esposo, esposa, novio, novia"),
    ("KIN", "mujer, pareja, papa, padre, mama, madre, hijo, hija, padrastro, madrastra, hermano, hermana, tio"),
    ("KIN", "abuelo, abuela, suegr*, jefe, boss, teacher, coach, landlord, neighbour, neighbor, flatmate, roommate"),
    ("KIN", "housemate, friend, vecino, hubby, sobrino, cunad*, primo, cousin, boyfreind, husbnd, family, familia"),
    ("KIN", "parents, padres, priest, pastor, stepson, pimp, profesor"),
    ("KID", "kid, kids, child, children, baby, toddler, nino, ninos, nina, ninas, bebe, nene, nena, chamaco"),
    ("KID", "grandson, granddaughter, hijos, hijas"),
)

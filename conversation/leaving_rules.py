"""Pure: what speaks for and against an opt-out, as patterns of concepts (see `rules` and `leaving_words`)."""

from conversation.rules import rules

_GROUPS = {
    "stop": "STOP END UNSUB",
    "out": "UNSUB STOP NOMORE SIGN",
    # what may stand before and after a command without changing it
    "lead": "PLEASE THANKS OK NOW I WANT SAY NOT NOMORE EVER ALL YOU DONE like would must can go let ahead time up",
    "tail": "PLEASE THANKS OK NOW EVER MORE ALL THIS YOU ME STOP UNSUB REMOVE SEND MSG up period punto then will",
    "det": "YOUR THIS ALL MY MORE ME daily stupid annoying silly weekly dumb fin rest_of",
    "send": "SEND MSG CALL SPAM",
    "they": "HE KIN KID people nobody noone nadie friends",
}

# Of a clause by itself: the strongest counts, with all hints and contras.
CLAUSE_RULES = rules(
    """
# a command, alone or among courtesies
3 a keyword with courtesies: ^ <lead>* UNSUB/STOP/REMOVE/SIGN <tail>* $
3 a command at the end: ^ STOP/UNSUB NOW/EVER !for/until/on | YOU can/could/may/should/must/better STOP
| WANT YOU STOP/stopped | if/PLEASE YOU? stopped SEND | WANT ~ DIDNT SEND
| PLEASE/said/SAY/NOW/YOU/THIS/must/MSG/SIGN/OK UNSUB/STOP PLEASE/THANKS/NOW/EVER/OK/THIS/MORE/ALL* $
3 a command to end all: ^ <lead>* END PLEASE/NOW/EVER/THANKS/OK/ALL* $
3 the word to leave: UNSUB !from
3 enough, alone: ENOUGH NOW | ENOUGH con | ENOUGH $ MSG | ^ MSG NOT $ | none THIS $ | NOMORE one | ^ NOW ME DONE $
| ENOUGH with/of/already/ENOUGH | ENOUGH is ENOUGH | ENOUGH MSG | plenty MORE MSG | ^ MORE MSG $
| ^ <lead>* ENOUGH/BAJA <tail>* $ | ^ DONE NOW $
3 a stop sign with our messages: SIGN <det>* <send> | <send> SIGN
# stop writing
3 stop writing: STOP SEND MY/HIM | YOU KEEPON SEND ~ STOP | YOU KEEPON SEND ME | ME SEND ~ MSG | MSG ~ WAKE
| YOU are SEND | DONE $ THIS | STOP con/with/w ~ MSG/THIS/SEND | REMOVE ALL | keep SEND ME ... STOP
| STOP/END <det>* <send> !HIM/HE/my/MY/ex/people/other/friends | STOP <det>* RECEIVE | STOP ~ MSG
3 stop me: ^ unsub% | SPAM ME | YOU SEND ME $ | turn THIS MSG OFF | ^ STOP I/YOU | could STOP THIS | STOP ME <tail>* $
| STOP and STOP
3 stop this: STOP THIS YOU/HIM | STOP HIM ALL | I/YOU? SEND STOP | I ~ SEND STOP | LIMIT I SAY STOP | SEND ~ LAWYER
| LAWYER ~ STOP | STOP/END THIS with <det>* MSG | STOP/END/UNSUB THIS/ALL !ONES/about <tail>* $
| THIS/MSG STOP/END <tail>* $
3 stop to us by name: STOP SEND MY NUMBER | ^ REPORT $ | STOP YOUR/YOU ~ MSG/SEND | DISMISS w/with THIS? MSG
3 do not write: NOT dare <send> | NOT SEND back | ^ NOT SEND <tail>* $
| NOT YOU/EVER* <send> <det>* ME/MORE/NUMBER/THIS/NOW/EVER/MSG/ALL | NOT YOU/EVER* <send> <tail>* $
3 do not write to them: NOT le/les/la/lo SEND | NOT SEND SEND | NOT insist%
3 does not go on: NOT deseo/WANT continuar/KEEPON $ | NOT deseo KEEPON | NOT KEEPON con/with THIS/MSG/el? programa
3 do not write to me: NOT ME vuelvan/vuelva/vuelvas SEND | NOT vuelva/vuelvan ~ SEND | NOT ME MORE? <send>
| NOT ME YOU? <send> | NOT volver/vuelvan/vuelva SEND | NOT MORE SEND | NOT ~ MORE MSG
3 no more messages: NOMORE <det>* ME? MORE? <send>/RECEIVE | NOMORE <tail>* $ | NOT MORE? MSG <tail>* $
| NOT <send> MORE
3 wants none: NOT WANT participar | NOT WANT KEEPON RECEIVE/SEND | NOT WANT YOUR help
| NOT WANT RECEIVE? <det>* <send>/MORE/YOU/YOUR | NOT WANT RECEIVE | NOT WANT ~ MSG | NOMORE WANT <tail>* $
3 wants no more of it: NOT WANT RECEIVE/GET/TAKE? THIS <tail>* $ | WANT NOT GET/RECEIVE
| NOT WANT BE/FINISHED in/on/part/LIST | NOT RECEIVE MORE | NOT THIS WANT | NOT WANT ~ MORE | NOT ME SEND
| NOT WANT YOU ~ SEND
3 wants to leave: ^ ME? WANT salir THIS? $ | salgo ~ MSG | I UNSUB | WANT ~ UNSUB | WANT BE? REMOVE ME/NUMBER/MY
| WANT STOP/END <det>* <send>/RECEIVE | WANT STOP/END THIS <tail>* $ | WANT STOP/END $ | WANT <det>* MSG/THIS STOP/END
| WANT OUT $
3 wants it ended: WANT RECEIVE? <tail>* STOP $ | WANT THIS END/STOP | WANT ~ removed/taken/deleted/erased
# Who asks how to leave wants to, by what a reasonable person would understand (47 CFR 64.1200(a)(10)); to send them for
# a keyword would make that the only way. START undoes it.
4 asks how to leave: how/como to/do/can/se/me/THIS* I? to? STOP/UNSUB/END <det>* <tail>* $
| how/como to/do/can/se/me/THIS* paro/apago/detengo/salgo/cancelo <det>* <tail>* $
| hago ~ STOP/UNSUB <det>* <tail>* $ | hago ~ NOT RECEIVE/SEND
-4 asks how to rest: pauso
# off the list
3 a word or two that end it: is minor | ^ NOT needed/MORE/required/WANT $ | ^ NOT LONGER $
| ^ I? hate THIS/RECEIVE <tail>* $ | DONE <det>* MSG | ^ NOT ONES $ | ^ THIS is annoying $ | NOT know YOU
| ^ NOMORE from YOU | ENOUGH THIS $ | ^ HE deceased $ | YOUR? owner ~ passed | pause EVER | ^ BAJA % $ | doy BAJA
| leaving THIS MSG | ^ leaving $ | resign ~ MSG | END MY participation | MORE MSG required | es SPAM | marking ~ SPAM
| gonna sue | ^ I sue $ | ME estan acosando | odio THIS | ME cansan YOUR | NOT ME hable/hables/hablen
| NOT tiene ~ NUMBER | NOT es NUMBER | NOT use ~ NUMBER | HE NOT has THIS NUMBER | changed NUMBER | NOT ME who SIGNUP
| I DIDNT MSG | cancellation PLEASE | REMOVE aqui | ^ REMOVE OUT $ | request ~ removed | ^ NOT STOP THIS $
| STOP PLEASE and THANKS
3 remove me: REMOVE MY details | REMOVE ... from LIST | REMOVE THIS MSG | REMOVE MSG | ^ NOT LOVE THIS $ | REMOVE $
| REMOVE from | STOP MY participation/account/sign/plan/spot/RECEIVE | I REMOVE $ | REMOVE ME/NUMBER/LIST
| REMOVE <det>* NUMBER | REMOVE THIS? $ | REMOVE ~ OFF/LIST/from/NUMBER !of
3 off the list: TAKE HIM OFF | NOT SEND LIST | ^ <lead>* OFF <det>* <tail>* $ | should NOT ~ LIST | GET ME OFF
| GET OFF MY | TAKE/GET ME/MY/NUMBER/THIS ~ OFF | OFF <det>* LIST | OFF THIS/MSG | shut/turn/switch THIS/MSG OFF
| ^ OFF <tail>* $ | REMOVE ME ~ MSG
3 out: ^ I/PLEASE/THANKS/OK* WANT? OUT <tail>* $ | ^ OUT of? <det>* MSG | ^ para PLEASE/ya/NOW $ | STOP ME ecrire
3 leave me alone: STOP MY NUMBER | LEAVE ME ~ ALONE <tail>* $ | LEAVE ME? MY? NUMBER? ALONE/BE | STOP ALONE
# weariness
3 done with these: DONE ~ MSG | ME DONE YOUR | DONE with? RECEIVE? <det>* THIS/MSG/SEND/YOU/YOUR <tail>* $
| DONE RECEIVE/MSG
3 spam: ^ THIS? is? ALL? SPAM <tail>* $ | MSG are SPAM
3 sends us away: go SEND HE | YOU SPAM/harass% ME? | YOU are SEND ME $ | DISMISS !for
3 not interested: NOT ME? INTERESTED in? <det>* MSG/YOU/SEND? <tail>* $ | NOT ~ INTERESTED ~ MSG/RECEIVE
| NOT INTERESTED RECEIVE
# the wrong one, the dead, the law
3 the wrong number: wrong gal/num/# | ^ wrong $ | WRONG | YOU GET/RECEIVE WRONG
-3 my own wrong number: WRONG TIME | WRONG doctor | WRONG ... I | NUMBER sometime | drop ME | sent ~ WRONG | oops
| me equivoque | ^ I? SEND ~ WRONG | OK WRONG $ | meant ~ SEND | I ~ dialed/sent/married/picked ~ WRONG
3 the last one: last SEND/MSG/one ~ EVER/WANT | last/ultimo/ultima MSG/SEND $ | EVER ALL EVER
| <send> ALL or? ALL? EVER
3 somebody else's number: NUMBER es MORE persona | dead woman/man/person | NOT vive | nobody named/called/here
| THIS NOT ~ NUMBER | NOT ~ at/con/in/by THIS NUMBER | NUMBER NOT belongs/ONES/HIM/HIS | NOT HIM NUMBER
| NUMBER ~ belongs/NOT ~ to/HIS/MY/is | NOT HIS/MY NUMBER | NOT ~ NUMBER with
| new NUMBER ~ who/new/owner/NOT/different | THIS NUMBER ~ OTHER/MORE persona | HE NOT ~ NUMBER MORE | forget ~ NUMBER
3 said so before: how many ~ STOP | many times ~ STOP | per SEND ~ owe | REMOVE ... from LIST | NOT SEND ... EVER
| SAY YOU STOP | SAY STOP <tail>* $ | SAY NOMORE <tail>* $ | I ~ STOP $ | STOP means STOP | SIGNUP STOP
3 a report or a block: REPORT YOU/MSG/NUMBER | ^ PLEASE? REPORT ME | I ~ REPORT ~ SPAM | REPORT THIS !MY/back/at
| REPORT SPAM | REPORT as/como | REPORT YOUR/THIS/MY NUMBER | I ^ REPORT $ | REPORT and/y REPORT | YOU ~ REPORT
3 never asked: CONSENT withdrawn | REMOVE MY CONSENT | I ~ CONSENT $ | withdraw ~ CONSENT
| DIDNT/NOT EVER? SIGNUP !better/times | DIDNT/NOT ~ CONSENT | CONSENT ~ REMOVE/STOP | STOP ~ CONSENT
3 next time the law: siguiente/proximo/proxima/next/OTHER/otro ~ LEGAL/REPORT/demando | si/if ~ MORE ~ demando
3 the law: LEGAL LIST | voy LEGAL | es LEGAL | ^ LEGAL <tail>* $ | LEGAL ~ YOU/SEND/MSG/if/NUMBER/ME | I ~ LEGAL
| THIS is ~ LEGAL | SEND/MSG/YOU/REPORT/THIS/per ~ LEGAL | LEGAL ... STOP/UNSUB/SEND/MSG/REMOVE | LEGAL SPAM
| on ~ LEGAL | LAWYER ~ si/if NOT STOP | LAWYER ~ NOT ~ STOP/paran | LAWYER ~ YOU/SEND/MSG/if
| SEND/MSG/YOU/next ~ LAWYER
# contras
-4 asks to go on: NOT WANT LEAVE/lose | I ~ KEEPON WANT ~ MSG/THIS | KEEPON queriendo | STOP ... fue/was error
| WANT KEEPON ~ RECEIVE | still WANT
| NOT YOU/EVER/dare/ME/se/THIS/mean/going/ready/want/I/BE* STOP/END/UNSUB/REMOVE | non STOP
| NOT LEAVE | dont/NOT TAKE ME OFF !THIS | WANT THIS KEEPON | ALMOST ~ STOP/UNSUB
-4 no wish that it ends: know YOU $ THANKS | STOP $ YOU too | ^ STOP ~ kind/nice | happens ~ STOP | if I ~ SEND STOP
| STOP ~ worrying/thinking/making/smoking/eating/drinking/crying/feeling | STOP hurt%/feel%/cry%/THIS hurt%
| STOP hurting | why did YOU | did YOU STOP | if I ~ STOP | happens | pasa si | NOT WANT lose/miss | why NOT SEND
| NOT WANT RECEIVE? THIS/MSG/ME/YOU/YOUR/se/BE/EVER* STOP/END/UNSUB/REMOVE | WONT/CANT STOP | NOT ready
-3 only some: ONES | STOP CALL ME !MORE/NOW/EVER/and/PLEASE | SEND ~ ONES
-3 only for a while: WANT ~ break/pausa/descanso | break from
| at TIME | SEND TIME | LIMIT | for ~ TIME | on TIME | in TIME | TIME ONES/one
-3 somebody else stops: should/I/SAY/WANT ~ STOP SEND HIM/HE/MY | <they>/kids/thoughts/I ~ WONT LEAVE | HE would
| <they> NOT CALL/SEND/MSG | <they> NOT ME | NOT ME SEND/CALL <they> | dieron UNSUB | MY ~ WANT ME | chat WONT
| SAY ... LOVE $ | <they> SAY | SAY ~ REMOVE | SAY HIM/HE/MY | I SAY HIM/MY | <they> ~ WONT | <they> NOT SEND
""",
    _GROUPS,
)

# Of the whole text.
WHOLE_RULES = rules(
    """
1 for ever: EVER
4 an order to stop, with a threat: if THIS/YOU NOT STOP
-3 wants to keep the rest: but? I KEEPON $ | LOVE ... LIMIT | LOVE THIS I can
| ^ PLEASE/OK/THANKS/I/WANT/like/just* KEEPON <send>/THIS/ALL | ONES LOVE | LOVE ONES | KEEPON coming/going/up
-2 likes them: LOVE THIS/MSG $
""",
    _GROUPS,
)

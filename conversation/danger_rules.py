"""Pure: what speaks for and against danger, as patterns of concepts (see `rules` and `danger_words`)."""

from conversation.rules import rules

_GROUPS = {
    "no": "NOT DIDNT WONT CANT",
    "he": "HE KIN HIM",
    "hit": "HIT HURT KILL BREAK FORCE TOUCH THREAT",
    "harm": "KILL HURT HIT CUT",
    "mine": "ME KID HIM SELF BODY KIN",
    "dead": "DIE SUICIDE",
}

# Somebody, the writer or another, may die or come to harm by their own hand. Weak signs add up.
CRISIS_RULES = rules(
    """
# said outright
7 names it: SUICIDE
7 an overdose: OVERDOSE
7 harm to the body: HURT/KILL/CUT MY BODY | I ~ burned/burnt/KILL BODY
5 harm to oneself: <harm>/JUMP ~ SELF !cooking/gardening/at/in/running
| CUT/HURT ~ MY ~ arm/arms/leg/legs/wrist/wrists/thighs/brazos/piernas
3 talk of dying: DIE
7 wants to die: WANT DIE | WANT KILL/HURT SELF
7 kills oneself: KILL SELF
5 a wish to vanish: WANT/HOPE/should/could/to/better ~ VANISH !in/into | VANISH ~ EVER/good/found/forever
5 a wish to die: HOPE ME atropelle | HOPE ~ ROAD $ | ok/fine ~ NOT ~ TONIGHT | fine ~ NOT seeing | WANT ~ DIE
| go/going/gonna/ready/voy/va/HOPE/better/mejor/deserve/feel/feels/felt/think/should/easier/how/quiero ~ DIE
5 worth more dead: I DIE $ | worth/valgo ~ DIE | DIE ~ valgo/than/que/women/men | better/mejor ~ DIE | is DIE
| LIFE ~ DIE
5 death as a question: NOT/DIDNT ~ HOPE ~ DIE | hurt DIE | HURT DIE | sin/pecado ~ <dead> | INSURANCE ~ DIE | ME DIE
5 no wish to live: NOT WANT GOON | NOT despierta | WANT ir LIVE | <no> merezco ~ LIVE | <no> ~ BEAR ~ LIVE
| <no> WANT ~ LIVE | <no> WANT ~ LIFE $ | <no> deserve LIVE | <no> MORE? LIVE MORE/like/así/asi
5 no wish to wake: <no> ~ HOPE <no>? ~ wake/waking/LIVE/despertarme | HOPE ~ <no> ~ LIVE | sleep ~ <no> ~ LIVE/wake
| HOPE ~ DIE
4 sorry to be alive: why am I NOW/LIVE/here | HOPE ~ died | instead HIM | HOPE instead | angry ~ DIDNT ~
| tried ... DIDNT OUT/work | I LIVE in hospital | why ~ DIDNT ~ ME | should ~ been ~ ME
| disappointed/sad/sorry/angry/why/still ~ LIVE | HOPE ~ born/nacido
# weary of living
4 weary of life: WANT OVER LIFE | TIRED IT $ | NOT? keria/queria LIVE | NOW ME TIRED LIVE | am/I OVER/TIRED BEAR
| TIRED ~ LIVE/LIFE | LIFE ~ TIRED/finish/over/pointless/meaningless | TIRED ~ here/this_world
| <no> worth ~ LIVE/it/IT | <no> ~ POINT LIVE
6 at the end of one's strength: ^ NOW? I? CANT BEAR MORE? $
3 cannot go on: estoy TIRED $ | CANT do ~ MORE | <no> BEAR ~ LIFE | TIRED luchar | I NOT puedo | NOW? NOT puedo $
| <no> ~ LIFE MORE | <no> BEAR left | <no> ~ if ~ LIVE ~ TONIGHT | NOT BEAR $ | IT OVER/TIRED/am BEAR
| CANT ~ MORE day/BEAR | CANT do BEAR | CANT TAKEN | CANT TAKEN BEAR | CANT ~ LIVE
| <no> ~ BEAR MORE/LIFE/PAIN/IT/like/THIS | <no> BEAR $ | CANT ~ BEAR $ | CANT MORE | <no> ~ LIVE/GOON MORE
| <no> ~ GOON $ | <no> GOON like/LIVE/much/with/asi
3 no point: ^ POINT $ | NOT hay POINT | MORE for ME LIVE | WONT matter | POINT stay | POINT ~ get up | <no> ~ futuro
| LIFE NOT vale | NOT ~ MORE ~ ME LIVE/NOW/here
| <no>/whats/what/see/veo/tiene ~ POINT ~ LIVE/GOON/MORE/LIFE/anything/trying | <no> ~ POINT $ | POINT ~ LIVE/GOON
4 nothing to live for: HOPELESS LIVE | NOT tengo MORE por THIS LIVE | NOT/tengo ~ MORE ~ LIVE
| nothing/nada/reason/only/unico/unica/no ~ LIVE | nothing ~ left
3 no way out: only ~ way ~ OVER | talk ME OUT IT | <no> encuentro/see/veo ~ WAYOUT/POINT | <no>/only/sin ~ WAYOUT
| WAYOUT ~ PAIN/OVER
3 an end to the pain: WANT ~ PAIN ~ OVER | PAIN ~ OVER ~ forever/EVER/good | WANT IT ~ OVER | WAYOUT ~ PAIN
3 hopeless: HOPELESS
2 gives up: GIVEUP
3 to end it: WANT/going/gonna/might/should/nearly/about/almost/will/could/I/to/think/thinking/ready/voy/just ~ ENDIT
| ENDIT TONIGHT | GIVEUP ~ LIFE/IT/SELF
3 a burden: BURDEN | ABSENT | mejor ~ ABSENT | fine ABSENT | BETTEROFF BETTEROFF | world ~ BETTEROFF | BETTEROFF $
| BURDEN !at | ALL/IT/MY/KIN/HE/OUT/estarian ~ BETTEROFF | BETTEROFF ~ ME/I/DIE/mi
| ALL/IT/HE/everyone/theyd/KIN/KID/todos ~ BETTEROFF | sad ~ BETTEROFF
4 nobody would miss them: NOBODY ~ ME NEED | NOBODY needs/WANT ME | NOBODY ~ MISS ~ | MISS ~ if I | NOBODY ~ MISS ME
# means and places
5 took too much: TAKEN PILLS | TAKEN ~ PILLS PILLS | TAKEN PILLS $ | TOOMANY open $
| PILLS ~ vodka/alcohol/whisky/wine/gin/beer/mano/hand | I TAKEN something | late ... TAKEN THIS
| NOT ~ NOBODY ... POINT | drank/drink/drinking/TAKEN/tomar/tomarme ~ POISON
| TAKEN ~ 10/12/15/20/25/30/40/50/60/100 PILLS | TAKEN TOOMANY PILLS | PLANNED ~ MY? PILLS
| collecting/hoarding ~ PILLS | voy ~ PILLS | TAKEN ~ TOOMANY ~ PILLS | TAKEN ~ TOOMANY ~ bottle
| PILLS ~ PLANNED/ready/waiting/saved/by | saved/saving/putting/counting/guardando/contando ~ PILLS
3 pills at hand: PILLS are/is | got ~ bottle open | junte ~ PILLS | TAKEN PILLS ~ KIN | TAKEN ~ PILLS ~ KIN
| PILLS ~ front/hand/table/lap/beside/bed | enough/TOOMANY ~ PILLS ~ | got/have/tengo ~ PILLS ~ here/ready/TONIGHT
3 a weapon at hand: with GUN | bath ~ GUN | apunto ~ GUN | ME HIT ~ GUN | |
| GUN ~ on/next/beside/out/loaded/hand/lap/looking/bed/table/ready/here/garage/encima/mesa/mano/friendlier/cama
| holding/got/bought/tengo/found/compre GUN
4 on the edge: nearly/almost/casi JUMP/did/do | nearly did IT | at/on edge
| sitting/edge/looking/keep/thinking/sentada/sentado/parada ~ HEIGHT ~ | THREAT ~ JUMP
| voy/going/gonna/want/WANT ~ JUMP !in | HEIGHT ~ JUMP | JUMP ~ HEIGHT/ROAD | JUMP off $ | should JUMP
| on/at/by/sobre/en HEIGHT $ | HEIGHT ... wrong/tonight/jump/saltar/JUMP/never
3 into the road: easy ROAD | walk/walking/drive/driving/step/swim/jump/run ~ into/off/in/under ~ ROAD
| drive ROAD ROAD? | drive ROAD | step/walk/walking/stepping/drive/stand/standing/steer/swerve/lie ~ ROAD
| ROAD ~ care
2 a place to fall from: wrong side
3 hurting now: ME ~ CUT | se corta $ | KIN se CUT/corta | CUT ALL day | scratch% ~ BODY | BODY ~ CUT | cut I/MY
| CUT SELF | covered ~ CUT | CUT ~ bleeding/BODY/again/deep/SELF | relapsed | CUT CUT | hurt/HURT SELF
| blood everywhere | HURT ~ BODY again
3 voices: voices/voces ~ say/tell/SAY/dicen/should/JUMP | PAIN SAY
# leave-taking
3 a last message: LAST message/messages/text/mensaje/words/palabras/goodbye
| MY/THIS/be/HIS/sera/es/mi LAST ~ shift/day/dia/night/noche/time/IT | this/THIS/es ~ LAST PHONE
| HOY/hoy/NOW es ~ LAST | GOODBYE ~ ALL/everyone/forever/world/mundo/LAST
2 a goodbye: GOODBYE
2 a goodbye that is meant: GOODBYE TOOMANY | GOODBYE ... WONT | LAST ~ GOODBYE | GOODBYE ... hacer/do | ME GOODBYE
| MY GOODBYE | sorry ... GOODBYE | LOVED ... GOODBYE | GOODBYE ... LAST/THANKS/BLAME/finished/TONIGHT/forever/NOT
| this/THIS is GOODBYE
3 nobody's fault: <no>/NOBODY ~ BLAME
3 love to those who stay: TELL ~ KID ... NOT | TELL ... WONT LIVE | TELL ~ KID PLEASE | TELL ~ LOVED
| TELL ~ KID/KIN ~ LOVED
3 letters: LETTER ... TONIGHT | LETTER ~ written/table/KID/goodbye/envelopes/escritas/everyone/ALL/TOOMANY
| written/wrote/writing/escrito/escribi/writing ~ LETTER ~ all/KID/GOODBYE
3 not here any more: NOT ~ be LIVE ~ next/week/TONIGHT/MORE | <no> ~ troubling/bothering/bother ~ MORE
| WONT/NOT ~ LIVE/DIE/here/around/existir ~ MORE/longer/after/TONIGHT/anywhere/LAST/$
| <no> ~ NEED ~ where/going/anymore/TONIGHT | WONT ~ NEED ~ after | WONT NEED | NOT voy/va/vamos estar/LIVE/despertar
3 never coming home: |
| <no> ~ coming/driving/come/getting/volver/vuelvo/make/llego/see ~ back/home/casa/TONIGHT/MORE/manana/EVER
| <no> ~ reply/hear ~ TONIGHT
3 things in order: found ~ HOME for dog/cat | regale MY | instructions for | arreglado ... ME voy | picture INSURANCE
| LIFE INSURANCE | imagin% ~ INSURANCE | TELL ~ KID cuando NOT | cuando ~ lean/leas | by time YOU | letting go
| I  cleaned ~ HOME/OUT ~ after | NOW escribi LETTER | look/take/cuid% ~ after/care/KID/perro/dog ~ gone/DIE
| when/after/once/cuando I gone | MY INSURANCE | NOW? tengo TOOMANY listo | listo/lista/ready para irme
| given/giving/regalado/regale/rehomed/regalando/sold ~ cat/dog/gato/perro/gata/perra/all/ALL/guitar/things/pets/cosas
| who ~ dog/cat/KID ~ if | LOVED ~ INSURANCE | have INSURANCE
3 tonight: after TONIGHT | TONIGHT s night | TONIGHT ~ acaba | TONIGHT NOT LIVE | hoy ME voy | TONIGHT NOT estoy
| set ~ date | no ~ TONIGHT estoy | TOOMANY be OVER | IT ~ be OVER | I ~ BEAR/do/hago/ENDIT TONIGHT
| TONIGHT ~ hago/do | IT ~ OVER soon/TONIGHT/forever | its time go | time ~ go ... LOVED
4 a plan: PLANNED ~ <dead>/how/HOW | PLANNED ~ day/dia/date | PLANNED and/y ~ PLANNED | picked day
| know ~ how ~ I BEAR/do | PLANNED $ | have means | PLANNED ~ NOT ~ LIVE
3 a decision: PLANNED ~ on? THIS | THIS ~ PLANNED | PLANNED ~ and ~ PLANNED
3 to the other side: HEAVEN ME | irme con MY | llevame contigo | ready/WANT/soon ~ be with ~ MORE/KIN
| HEAVEN ~ TAKEN/llevame/take/lleva ME? | HEAVEN llevame | WANT ~ KIN ~ HEAVEN
| HEAVEN ~ TONIGHT/going/KIN/EVER/takes/take/lleve/me | WANT ~ HEAVEN | HOPE ~ HEAVEN ~ take%/llev%/TAKEN
| see ~ HEAVEN
4 not safe with oneself: CANT ~ trusted | NOT confio | NOT ~ trust ~ SELF/MY/ME | telling ME BEAR | keeps ~ BEAR
| PAIN ~ driving/JUMP | unsafe | <no> SAFE SELF | <no> ~ SAFE ~ SELF/ME/alone/sola/solo/tonight
| AFRAID ~ SELF/I ~ might/do | AFRAID ~ SELF
3 hoping for the worst: HOPE ~ HIT ME | HOPE ~ heart/scan/crash/cancer/corazon/accident/something/car/hits/truck
| <no> care ~ if ~ something/hits/live/LIVE/DIE/comes/car/I
3 gone for good: WANT OUT ~ LIFE | WANT ~ OUT ~ this/LIVE | NOBODY ~ THREAT/find ~ till/until/monday/days
| DIE ~ EVER/good/found/forever | <no> ~ found | gone EVER | WANT ~ gone
3 the day after: hurt DIE | enough DIE | TOOMANY DIE | finished ~ with ~ ALL/THIS/me | me/thats ~ finished
| had_enough $ | out ~ barn | I TIRED $ | had enough | hold ~ enough of ALL
3 another's danger: LETTER y NOT aparece | wont pick up | KIN ~ PILLS ~ NOT | KIN ~ left LETTER
| another/MORE/third/second/last attempt | attempt% ~ PASTNIGHT | tried ~ od | KIN ... OVERDOSE
| KIN SAY ~ DIE/LIVE | NOT ~ breathing
| KIN ... SUICIDE/HEIGHT/GOODBYE | friend ~ GOODBYE
1 a night or a day: TONIGHT
3 a place to fall from: HEIGHT
1 a place: HEIGHT
1 a weapon: GUN
# contras
-4 a place to look from: HEIGHT ... WATCHING | WATCHING ... HEIGHT
-3 play and fiction: GAME
-2 laughing: LAUGH
-3 harmless things: abrazo | churros | needles/cold/exams/manejar/examen/reprobar/cocina/leaves/queen/reina | HARMLESS
-3 a lie in: <no> WANT LIVE was/the/early | duvet/nap/siesta/asleep
-5 too much of something good: OVERDOSE HARMLESS | OVERDOSE ~ HARMLESS | OVERDOSE on OUT/HARMLESS/GAME/netflix/sugar
-3 a fear of another: AFRAID ~ HE ~ do
-4 a lock by mistake: mistake
-4 a worn-out thing: IDIOM is/at | dead battery/geranium/plant | DIE geranium/plant/flowers
-3 a journey: TRIP | anniversary | match/partido estuvo | take ~ dog | CANT ~ trip/walk/tomorrow $
-3 a wish that we go on: ALL hasta TONIGHT | GOODBYE ~ hasta | <no> want THIS IT OVER
| GOODBYE ~ class/alumnos/friends/amigas | <no> WANT THIS OVER
""",
    _GROUPS,
)

# Somebody is hurt, threatened, forced, kept in or watched by another.
VIOLENCE_RULES = rules(
    """
# blows
5 hit by somebody: HIT hole | HOME ... bruised | HIT MY KID/bebe | JUMP contra | HE HIT PASTNIGHT | KIN HIT KIN
| HE HIT MORE | HIT contra | <he> ~ HIT/KILL ~ hand/hands | ME ~ KILL | <he> ~ HIT ~ SEX
| <he> ~ <hit> ~ ME/KID/HIM/SELF/BODY | <he> <hit> ME | <hit> ~ MY/HIS KIN/KID/BODY | HIT ~ ME ~ MY? BODY
4 danger from another: AFRAID <he> | KID ~ THREAT | HE WANT KILL ME | ME WANT KILL | ME KILL | SAY ~ ME? KILL
5 hit, in Spanish: ME HIT NECK | ME ~ HIT | ME FORCE | ME ~ THREAT | le/les/la HIT ~ a? MY/KIN/KID | la HIT
| HIT ~ a MY KID/KIN | ME ~ dio/da/dan ~ HIT/golpe
5 blows that come: HIT were/are back | HIT ~ back again | siempre ~ HIT | semana/despues/cuando/vez HIT ME?
| <he> ~ HIT $ | I BE? HIT | got/get/getting/been/was/am/be/being HIT ~ | HIT ME ~ again/when/DOWN | again HIT
| HIT ~ again | ME ~ caiga/llueve ~ HIT
4 marks: BRUISE | BREAK ~ MY BODY | broken BODY | HIT ~ BRUISE
4 hands on the throat: hand/hands/manos ~ NECK | <he> ~ NECK | ME ~ NECK | <no> ~ breathe | head ~ under
| BODY ~ under/pillow
4 held down: <he> ~ MY BODY | <he> ~ hold MY | put ~ pillow/hand/HAND ~ OVER | pillow ~ BODY
| <he> ~ hold%/held/HIT/sujet%/agarr% ~ ME ~ down/under/against/wall/fuerte/marcas | holds ME | ME sujeta
| HIT ME ~ down/stairs/wall
4 things broken: SHOUT ~ BREAK
| <he> ~ BREAK ~ MY/things/something/mine/something_mine/anything/door/PHONE/window/ALL/cosas | ME ~ BREAK
| ME ~ tira cosas | BREAK ~ MY PHONE ~ again | HIT ~ plate/things/MY/PHONE ~ ME
# threats
5 threatened: SAY ME ~ HOPE leaving | call immigration | THREAT ~ ME/KID/SELF/KILL/HURT/burn | <he> ~ THREAT $
| <he> ~ THREAT ME | ME THREAT | ME ~ encontrar | THREAT ~ KIN/HOME/OUT
5 a threat of harm: <he> ~ will/gonna/going/voy/va/would/could/might/ll/wants/WANT/try/SAY ~ KILL/HURT/HIT/THREAT
| <he> SAY ~ KILL/HURT/bullet | me KILL
4 a weapon: <he> ~ GUN | GUN ~ ME/BODY | GUN ~ front/delante
3 what he might do: <he> ~ do ~ to ME/KIN/KID | what ~ <he> ~ do | AFRAID ~ what | will ~ get it $ | i get it
| make ME pay
# fear
4 afraid of somebody: AFRAID ~ en MY OUT | AFRAID ~ HIS | AFRAID ~ OUT $ | AFRAID $ | AFRAID ~ KIN/HE/HOME | scares ME
| AFRAID ~ <he> | ME ~ AFRAID $ | AFRAID ~ HOME/go/KID/life | tengo AFRAID $ | AFRAID casa/volver/OUT
| volver ~ OUT ~ AFRAID | <he> ~ AFRAID ME | so AFRAID
4 not safe there: NOT SAFE NOW/right | NOT SAFE $ | CANT talk ~ HE/WHILE/home | CANT talk WHILE
| <no> ~ SAFE ~ HOME/here/with/<he>/around/OUT/in | <no> ~ SAFE ~ en
3 hiding: HIDE ~ HOME | HIDE ~ from HE/KIN/HIM | HIDE $ | HIDE cuando/when | HIDE cuando | I ~ shoes on
| lock SELF ~ HOME | run away | LOCK SELF
3 a fear of being found out: WHILE ~ <he>? ~ OUT/see/sees/finds/angry/PHONE/not/NOT/home/HOME/llega/knows/ve/ROUGH
| WHILE ~ HE <no> estaba | WHILE ~ OUT | <he> ~ home $
3 eggshells: sorry ALL time | HE LOVED ALL time | which HIM | HIDE GUN | sleep ~ HE CANT | HE CANT GET/get/reach ME
| quiet ~ HIT/BRUISE/or | keep quiet | callada ... HIT/golpe | callarme | callo | ALWAYS SAY sorry | says sorry
| SAY sorry ~ always
# kept in, kept short, watched
5 kept in: CANT OUT OUT/HOME | CANT OUT ~ NOT HIM | CANT OUT MY | CANT OUT $ | WONT ~ ME and SAY
| <he> made/makes ME give | HE WONT LET IT | <he> ~ <no> LET ME | <he> <no> ~ MY own? MONEY | NOT ME da MONEY
| ME LET ~ ver | <he> <no> LET ME ~ PILLS
| <he> ~ <no> LET ~ ME ~ OUT/see/go/have/use/HOME/PHONE/MONEY/talk/use/work/any/speak | NOT ME LET | LOCK ME
| ME ~ LOCK | <he> ~ LOCK ~ ME/in !car
4 not allowed: CANT see KIN | CANT see MY KIN | ASKLEAVE | CANT have job/friends/money/MONEY/PHONE/OUT
| LOCK in MY? HOME/OUT | LOCK ... OUT | LOCK CANT | LOCK ~ OUT
| <no> LET ~ OUT/see/have/use/PHONE/MONEY/talk/leave/go/speak/drive | <no> ~ LET OUT | CANT see OUT/KIN
| <no> ~ say_in/POINT ~ SEX | I <no> leave | ask ~ LET | WANT ~ LET ~ OUT
4 what is mine taken: <he> ~ delete% MY | <he> deletes ~ PHONE
| <he> ~ take%/took/TAKEN/keep%/hides/HIDE/quita/controls/CHECK/holds/steals/spends ~ MY/ALL? MONEY/PHONE
| ME ~ quita/quito ~ MONEY/PHONE/MY | TAKEN MY ~ MONEY/PHONE | keeps ~ MONEY
4 watched: HE CHECK THIS | HE CHECK I | put something ~ PHONE | CHECK MY OUT | HE CHECK ME/MY/PHONE | KIN ~ CHECK $
| HE CHECK $ | CHECK ~ THIS escribo | NOT ~ CHECK PHONE | CHECK don_t | NOT text ~ HE | CHECK ... HE/WHILE ~ IT
| CHECK ~ MY ~ PHONE/MONEY | <he> ~ CHECK ~ ME/MY/PHONE | ME CHECK | esta CHECK MY | CHECK ~ on? ME | CHECK PHONE
4 must give account: <he> makes/made ME ~ PHONE/account/show/send/share | BREAK in ~ PASTNIGHT | <he> BREAK in
| send ~ photo/picture/PHONE/location ~ where/every | photo ~ where | account ~ every | WANT ~ know ~ where
| KIN ~ outside | esta afuera | outside MY | ~ CHECK ~ everywhere
# forced
5 forced: <he> ~ SEX | HIT ME ~ SEX | SAIDNO ~ igual/anyway | HIT MY $ | ME HIT $ | I SAIDNO ... HE/did/anyway
| SAIDNO ~ SEX | HE ~ SAIDNO | SAIDNO ~ HE | I SAIDNO $ | cuando ~ SAIDNO | when I SAIDNO | <he> ~ SEX ~ people
| <he> sends ~ SEX | FORCE ME | <no> WANT ... made/makes/make ME | FORCE ~ ME/sex/SEX/SELF | SEX ~ <no> WANT | FORCE
| <he> ~ make%/made ME ~ SEX/sleep/touch/do/KISS/send | make%/made ME ~ SEX | SEX ~ FORCE | raped
4 touched: HE/KIN/senor/hombre ~ ME? TOUCH | TOUCH ~ sleeping/dormia | HE was inside/on ME | inside ME
| TOUCH ~ ME/HIM/KID/KIN/MY | la TOUCH | <he> ~ come%/came/entra ~ MY? HOME ~ | <he> ~ TOUCH | when ~ asleep | dormida
4 pictures as a threat: SEX ... post/send/show/sube/share/tell/leak/publicar/enviar | <he> ~ post | got ~ SEX
4 a marriage by force: casar ~ FORCE | marry ~ <no> WANT | FORCE ~ marry/marriage
4 rough: ROUGH marriage/relationship/home | HE SHOUT and BREAK | SHOUT ... AFRAID | <he> ~ ROUGH | pone ROUGH
| ROUGH ~ relationship/home/KIN/partner/with/when/HOME/conmigo | ROUGH $ | domestic ROUGH
4 drunk and shouting: SHOUT y/and SHOUT | HE in ~ HOME ~ quick | help HE coming | HE coming $
2 shouting and drink: SHOUT y/and SHOUT | <he> ~ SHOUT | SHOUT ~ ME/face/at | solo ~ cuando SHOUT
2 a child in danger: <hit> ~ KID | KID ~ AFRAID
2 law: POLICE
# contras
-3 play and fiction: GAME
-2 laughing: LAUGH
-4 other fears and pushes: doctor/medico/enfermera/vet/surgery/moretón | AFRAID I
| AFRAID left/dark/NOT/missed/oven/storm/thunder/trueno/train/llegar | nail on BODY | CHECK PHONE OUT loud
| LET ME help/win/pay/cook/cocinar/comer | HE will forget/miss | HIT ME go/try/IT | FORCE ME OUT late | KILL ME with
| FORCE ME ~ rest/eat/walk/exercise
-4 an animal: cat CUT | gatito | perro | bebe LET | cupboard | baby
| dog/cat/gato/perro/gata/perrito/puppy/kitten/goose/horse <hit>/ME | spider/arana ... garaje
-3 harmless things: HARMLESS
-2 boasting of tenderness: sweet/cute/lovely/tight/surprise/party/hug/hugged/abrazo/beso/gripe/loteria
""",
    _GROUPS,
)

"""What people text, by what they mean; a line each. Nobody's own words: made up, after what phones really send."""

OPT_OUT = """
STOP
stop
Stop please
please stop
pls stop
Plz stop!!
STOOOOP
stoppp
stopp
stpo
sotp
Stop.
St0p
S.T.O.P
s-t-o-p
STOP STOP STOP
ok stop
stop now
stop already
Stop! 🛑
🛑🛑🛑
stop 🙏
stop it
just stop
can you stop please
could you please stop sending me these
would you mind stopping these texts
unsubscribe
Unsubcribe
unsuscribe me
unsubscribed
unsubscribe please thank you
i'd like to unsubscribe
How do I unsubscribe?
how do i stop these messages
i want to cancel
cancle
Cancel my subscription
please cancel these reminders
cancel everything
CANCEL!!!
END
end please
end subscription
End these texts now
quit
quit texting me
I quit
Quit it
opt out
opt me out please
Please opt-out my number
i want to opt out
optout
REVOKE
I revoke my consent
I withdraw my consent
stop all
stop texting me
Stop messaging this number
please stop all texts
Stop sending me this
stop bothering me
Stop spamming me!!!
STOP I never signed up for this
Stop this is the wrong person
i never signed up for this
I didn't ask for these
I did not agree to get texts
dont text me
Don't text me again
Do not contact me
do not text this number
never text me again
please don't send any more
no more texts
No more messages please
no more
no more please
enough
ok that's enough
I don't want these
i dont want these anymore
I do not want to receive these messages any longer
I don't want to hear from you
i no longer wish to receive texts
I no longer want this
not interested
No longer interested, thanks
I'm not interested in this anymore
remove me
remove me from your list
Please remove my number from your system
take me off your list
take me off
get me off this list
Delete my number
delete me please
lose my number
forget my number
wrong number
Wrong number!!
sorry you have the wrong number
I think you've got the wrong person
You're texting the wrong person
this isn't Maria's phone, wrong number
this is not her number anymore
there is no Robert at this number
leave me alone
Please leave me alone!
just leave me alone already
go away
fuck off
Get lost
this is spam
spam
reporting this as spam
I'm going to report you
I'll report this number to the FCC
I am blocking you
This is harassment
I want out
count me out
i'm done with this
I'm done with these messages
turn off these notifications
turn these off
shut this off please
please end this service
discontinue
cease and desist
Thanks for everything but please stop now
It was nice, but I'd like to stop now.
These make me feel worse, please stop
It's not you, I just need fewer texts in my life so please take me off the list
Hi, could you take my mom's number off your list? Thanks
we moved on, no need to text us any more
I want these to stop
make it stop texting me
you need to stop
I said stop
I told you to stop
I already said STOP
why won't you stop texting me
Didn't I tell you to stop?
ALTO
basta
¡Basta ya!
cancelar
cancelar por favor
Parar
para por favor
detener
deténganse
baja
quiero darme de baja
dame de baja
no quiero más mensajes
No quiero recibir esto
ya no quiero recibir mensajes
no me escriban más
no me mandes mensajes
dejen de escribirme
deja de mandarme mensajes
déjenme en paz
número equivocado
bórrame de la lista
quítenme de su lista
no más
STOP por favor
arrêt
ARRETEZ
stop svp
quitremove
stop2end
unsub
No.more.texts
I would rather not receive these
this number no longer belongs to him
quit bugging me
pare de enviarme mensajes
por favor no más mensajes
elimínenme
block me
these texts are unwelcome
opttout
remove please. thank you
Remove, idiots
stop the damn texts
leave me the hell alone
STOP (Sent with Gentle Effect)
may I please be taken off this list
arrêtez de m'écrire
"""

# Words of stopping about something else, wishes that we go on, and mere talk.
STAY = """
don't stop
Please don't stop!
never stop sending these
don't ever stop, these help
please do not cancel my reminders
I hope these never end
I don't want these to stop
I don't want to unsubscribe
I don't want this to end
non-stop rain today
I can't stop crying
can't stop laughing at that one
I can't stop thinking about it
I couldn't stop smiling
he won't stop snoring
my kids won't leave me alone
my thoughts won't leave me alone
I wish he would leave me alone
please don't leave me alone with this
drop me a line sometime
I do not want to lose these messages
can you stop sending on sundays
block party on our street today
leave it with me
stay in, go out, whatever
no message from my sister, what happened
My therapist told me to stop my meds
should I stop my medication?
I stopped taking my pills
I want to stop taking my pills, what do I do
how do I stop overthinking
how do i stop worrying
I need to stop this worrying
I want to stop smoking
I quit smoking last year
quit my job today
I want to quit my job
my boss wants me to quit
I can't quit coffee
trying to quit sugar
the bus stop was cold
next stop, the park
full stop
stop sign on the corner
one stop shop
stopping by woods on a snowy evening
Stop and smell the roses, I like that
it was nice to stop for a minute
I had to stop and rest halfway
I did the walk but had to stop because it rained
We stopped by the lake
my watch stopped
it finally stopped raining
the pain stopped after a while
at the end of the day we talked
I want to end the day with a walk
The end of winter is near
we ended up talking for an hour
in the end it was good
weekend was great
Happy ending!
no end in sight with this snow
the weekend is when I have time
cancel my gym membership
I had to cancel my appointment
he cancelled on me again
cancel culture is weird
they cancelled the show
I cancelled the dinner and stayed home
the doctor cancelled my visit
my flight got canceled
remove the dishes, done
took the rubbish out, done
Delete the app, that was my step today
he doesn't text me anymore
my ex won't stop texting me
I told my ex to stop texting me
I should stop texting my ex
my sister never calls me
my friends never message me back
nobody texts me these days
they don't call me anymore
why don't you text me more often
I want to stop texting him
I don't want to talk about it
I don't want to go out today
I don't want any cake
I don't want anything right now
I dialed the wrong number earlier, so embarrassing
I married the wrong person
I sent it to the wrong number haha
woke up on the wrong side of the bed
I'm out of milk
I'm out walking now
I'm done!
done
All done for today
I am done with my walk
I'm done with the dishes
that's enough for me today, feeling good
had enough sleep for once
I got enough rest
I'll report back tomorrow
I have to report this to my boss at work
we are reporting for duty
my landlord is harassing me
there was too much spam in my inbox
we ate spam and eggs
opted for the stairs today
I opted out of the party
I subscribed to a gym
she unsubscribed from my life lol
my block has a nice park
went around the block
blocked nose today
he blocked me on facebook
lost my phone yesterday
go away for the weekend, nice idea
the clouds went away
get off the couch, I did it!
took the day off
turned the tv off and slept
I turned off my notifications and rested
no more wine tonight for me
no more excuses, I'm going
no more than that, thanks, it was lovely
not interested in food today
para mi esposa
fin de semana con mi familia
no quiero salir hoy
I feel like a baby step is enough
Loved “Kindling: Name one nice thing you saw today. Reply 1-4 or STOP”
Liked "Kindling: Step outside for two minutes. Reply 1-4 or STOP"
Emphasized “Kindling: Say one thank you out loud. Reply 1-4 or STOP”
I like that I can reply STOP whenever, but not today
thank you so much
lovely, thanks
ok
good morning
"""

CRISIS = """
I want to die
i wanna die
i wnt to die
I want 2 die
I just want to die already
wish I was dead
I wish I were dead
I wish I'd never been born
I'd rather be dead
kill myself
I'm going to kill myself tonight
thinking about killing myself
i might kill my self
kms
I want to kms
suicide
I feel suicidal
im sucidal
thoughts of suicide
I want to end my life
I'm ending it all
I want to end it all
I just want to end it
im going to end things tonight
thinking of taking my own life
I don't want to live anymore
i dont want to be alive
I don't want to be here anymore
don't want to exist
I don't want to wake up tomorrow
I want to go to sleep and never wake up
I wish I could just not wake up
no reason to live
there's nothing left to live for
what's the point of living
life isn't worth living
my life is not worth living
tired of living
I'm tired of being alive
everyone would be better off without me
they'd be better off if I was dead
nobody would miss me if I was gone
I can't go on
I can't go on like this
I can't do this anymore
I can't take it anymore
hurting myself again
I want to hurt myself
I cut myself last night
I've been cutting again
I'm going to overdose
I took all my pills
took a whole bottle of pills
I have the pills ready
I'm going to jump off the bridge
I'm going to hang myself
I bought a gun to shoot myself
I feel like dying
I'm ready to die
unalive myself
I've written my goodbye letter
goodbye everyone
I give up on life
I just want the pain to stop forever
I want it all to be over
quiero morir
me quiero morir
no quiero vivir más
ya no quiero vivir
quiero matarme
pienso en suicidarme
quiero quitarme la vida
me quiero hacer daño
I want to stop existing
I don't deserve to live
there's no way out
life is pointless
why am I still alive
no one cares if I die
I just cannot go on any more
I've had dark thoughts again
how many pills would be enough to die
I cut myself on purpose
STOP I want to die
Please stop texting me, I want to die
"""

VIOLENCE = """
he hits me
he hit me last night
My husband hit me again
my wife slaps me
she punched me in the face
my boyfriend choked me
he grabbed me by the throat
he pushed me down the stairs
she threw a plate at me
he beat me up
my partner beats me when he drinks
he raped me
I was raped
my husband forces me to have sex
he forced me to do it
he made me have sex with him
she makes me do things in bed I don't want
he didn't stop when I said no
I said no but he wouldn't stop
he threatened to kill me
my ex is threatening me
she says she will hurt me
he is going to kill me
I'm scared of my husband
im afraid of him
I'm terified of my partner
I'm afraid he will hurt me
I live in fear of my husband
I don't feel safe at home
it's not safe here with him
he won't let me leave the house
he locked me in the bedroom
my partner is abusive
I'm in an abusive relationship
he is violent with me
my dad hurts me
domestic violence
I'm scared of what he will do tonight
he hurts me during sex
my husband abuses me
mi esposo me pega
mi pareja me obliga
tengo miedo de mi marido
él me golpeó anoche
"""

# Words of danger that tell of none.
CALM = """
dying of laughter
she thinks my plant is gonna die
I overdosed on work this week
I'll take it all back
I'm dying to see the lake
I almost died of embarrassment
my phone died
my battery is dead
my grandmother died last year
dead tired today
that cake is to die for
these stairs are killing me
my feet are killing me
this traffic is killing me
just killing time at the station
I could kill for a coffee
he kills me with his jokes
killed it at work today
the deadline is tomorrow
I watched suicide squad
cut my finger while cooking
I cut my hair today
I hurt my back gardening
my knee hurts
shoot me a text tomorrow
shooting hoops with my son
jumped off the couch and danced
jumped off the bus too early
I hung a picture by myself
made dinner all by myself
hanging out by myself today
I want to disappear into a good book
I want to end the day with you
end of my shift now
I'm better off without the tv
better off without him
took my life back
take my time
this took all my time
wake up early tomorrow
I don't want to wake up early
I can't go on Tuesday
I can't go on the walk today
I can't do this exercise today, my knee hurts
no point in going out in this rain
goodbye for now
see you, goodbye
what's the point of this one?
overdosed on chocolate lol
I could murder a pizza
he beat me at chess
she beat me to it
he beat me at cards again
my son beat me at tennis
it hit me that I was happy
the news hit me hard
she hit me up for coffee
hit me with your best idea
a car hit my mailbox
he hit my car
my husband burned my toast
my partner kicked my butt at scrabble
he punched the clock
she slapped some paint on it
he hurt my feelings a bit
my dog hurt his paw
I'm afraid of spiders
I'm scared of heights
I'm afraid he will forget
he threatened to cook dinner
my boss forces me to work late
forced myself to go out
I forced a smile
I choked up a little, so sweet
I choked on my coffee
he attacked the dishes
she abused the hot sauce
is it safe to run with a cold?
stay safe!
I feel safe at home
it is not safe to run on ice
he made me laugh
she made me a cake
he made me breakfast
my partner surprised me
he won't let me help with dinner
she pushed me to go out and it was good
my husband threw a party
I beat my record
he threw me a kiss
me pega la risa
muero de risa
me muero de hambre
"""

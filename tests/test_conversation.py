"""What a text is understood to say, and what follows from it."""

import pytest
from fakes import said
from hypothesis import given, settings
from hypothesis import strategies as st

from conversation.answer import ANSWERS_PER_HOUR, UNCLEAR_PER_DAY, Answer, Question, Standing, decide, in_answer
from conversation.dates import LONGEST_DAYS
from conversation.read import fold, read
from messages.library import Library
from messages.system import kinds

READINGS = [
    # exact keywords, forgiving in case, punctuation and spacing
    ("STOP", "opt_out"), ("stop", "opt_out"), ("  Stop. ", "opt_out"), ("s t o p", "opt_out"), ("STOP!!!", "opt_out"),
    ("stopall", "opt_out"), ("Stop all", "opt_out"), ("UNSUBSCRIBE", "opt_out"), ("cancel", "opt_out"),
    ("End", "opt_out"), ("quit", "opt_out"), ("REVOKE", "opt_out"), ("optout", "opt_out"), ("Opt-Out", "opt_out"),
    ("Arrêt", "opt_out"), ("ALTO", "opt_out"), ("¡Basta!", "opt_out"), ("cancelar", "opt_out"), ("ＳＴＯＰ", "opt_out"),
    ("🛑", "opt_out"), ("st\u200bop", "opt_out"),
    # plain words
    ("please stop texting me", "opt_out"), ("Remove me from your list", "opt_out"), ("wrong number", "opt_out"),
    ("Sorry, you have the wrong number", "opt_out"), ("leave me alone", "opt_out"), ("no more texts", "opt_out"),
    ("take me off this list", "opt_out"), ("I don't want these", "opt_out"), ("don’t text me again", "opt_out"),
    ("lose my number", "opt_out"), ("I'm reporting you", "opt_out"), ("I want out", "opt_out"),
    # a question on how to leave is the wish to, in both languages alike
    ("how do I stop these", "opt_out"), ("how to stop?", "opt_out"), ("how can i unsubscribe please", "opt_out"),
    ("how do I turn this off", "opt_out"), ("cómo paro esto?", "opt_out"), ("¿cómo cancelo?", "opt_out"),
    ("cómo los paro", "opt_out"), ("qué hago para cancelar", "opt_out"),
    ("cómo le hago para que ya no lleguen", "opt_out"), ("how do I stop worrying", ""), ("cómo paro de llorar", ""),
    ("how do i cancel my appointment", ""), ("cómo cancelo mi cita", ""), ("cómo pauso esto", ""),
    ("how do I stop him", ""),
    # not opt-outs
    ("don't. stop", "opt_out"), ("don't cancel my appointment", ""), ("don't stop believing", ""),
    ("I can't stop crying", ""), ("the bus stop was cold", ""),
    ("cancel my gym membership", ""), ("My therapist told me to stop my meds", ""), ("stopping by woods", ""),
    ("at the end of the day", ""), ("I'm out of milk", ""), ("I quit smoking", ""),
    # the rest
    ("HELP", "help"), ("info", "help"), ("Help!", "help"), ("START", "start"), ("unstop", "start"),
    ("kindling", "start"), ("join Kindling", "start"), ("AGREE", "agree"), ("i agree", "agree"), ("Y", "agree"),
    ("Yes", "agree"), ("1", "rating,agree"), ("2", "rating"), ("3.", "rating"), ("4 ", "rating"), ("5", ""),
    ("no thanks", "decline"), ("Nope", "decline"), ("help me", "help"), ("who is this?", "help"),
    ("MORE", "more"), ("less please", "less"), ("Less often!", "less"), ("same", "same"), ("WHY?", "why"),
    ("Status", "status"), ("when is the next one?", "status"), ("reset", "reset"), ("my page", "link"),
    ("every other day at 9", "cadence,window"), ("weekends", "cadence"), ("in the evening", "window"),
    ("I live in Denver", "zone"), ("time zone: Europe/Lisbon", "zone"), ("I live in fear of him", "violence"),
    ("Loved “Kindling: Look up for a minute. Reply 1-4 or STOP”", "rating"),
    ("Disliked \"Kindling: Look up for a minute. Reply 1-4 or STOP\"", "rating"),
    ("Laughed at “Kindling: Look up for a minute. Reply 1-4 or STOP”", "reaction"),
    ("PAUSE", "pause"), ("please pause", "pause"), ("pause these messages for a few weeks", "pause"),
    ("pause for 2 weeks", "pause"), ("resume", "resume"), ("SAFE", "safe"), ("LINK", "link"),
    ("more info", "link"), ("", ""), (" \n", ""), ("thanks, lovely idea", ""), ("I hear you", ""),
    # a wish that we go on, a call into the silence, a loss
    ("don't stop", "stay"), ("please don't stop these", "stay"), ("please don't stop, I love these", "stay"),
    ("Yes I still want the messages", "stay"), ("not unsubscribing, just busy", "stay"), ("keep them coming!", "stay"),
    ("no paren por favor, me encantan", "stay"), ("sigan mandando", "stay"), ("no quiero darme de baja", "stay"),
    ("are you there", "anyone"), ("hello? is anyone there", "anyone"), ("are you a real person or a bot?", "anyone"),
    ("hola, ¿hay alguien ahí?", "anyone"), ("¿estás ahí?", "anyone"), ("quiero hablar con alguien", "anyone"),
    ("dad died last spring, I miss him", "grief"), ("We lost my grandma", "grief"), ("se murió mi mamá", "grief"),
    ("mi abuelo falleció ayer", "grief"), ("my phone died", ""), ("my son passed his test", ""),
    # courtesies of one language beside words of the other
    ("MORE porfa", "more"), ("estado please", "status"), ("hola, status gracias", "status"), ("ayuda please", "help"),
    ("son muchos, menos por favor", "less"), ("son muchos, bájenle", "less"),
    ("too many, slow down, thanks", "less"), ("START porfa", "start"),
    ("acepto, thanks", "agree"), ("hi, thanks", ""), ("more, less", ""),
    # danger, alone and with others
    ("I want to die", "crisis"), ("i wanna die", "crisis"), ("thinking about suicide", "crisis"), ("kms", "crisis"),
    ("I don't want to be here anymore", "crisis"), ("going to kill myself", "crisis"), ("hurting myself", "crisis"),
    ("STOP. I want to end it all", "crisis,opt_out"), ("please stop texting me, I want to die", "crisis,opt_out"),
    ("he hits me", "violence"), ("my husband threatened me", "violence"), ("I am scared of him", "violence"),
    ("She is going to kill me", "violence"), ("my partner forces me to", "violence"),
    ("help, he beat me up", "violence"),
    ("I'm scared of my ex and want to die", "crisis,violence"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "intents"), READINGS, ids=[repr(text) for text, _ in READINGS])
def test_it_reads(text: str, intents: str) -> None:
    assert ",".join(read(text, "Kindling").intents) == intents


def lines(table: str) -> list[str]:
    return table.strip().split("\n")


@pytest.mark.parametrize("text", lines(said.OPT_OUT))
def test_it_lets_go_in_whatever_words(text: str) -> None:
    assert read(text, "Kindling").intents == ("opt_out",)


@pytest.mark.parametrize("text", lines(said.STAY))
def test_it_does_not_take_talk_for_an_opt_out(text: str) -> None:
    assert not {"opt_out", "crisis", "violence"} & set(read(text, "Kindling").intents)


@pytest.mark.parametrize("text", lines(said.CRISIS))
def test_it_hears_a_crisis(text: str) -> None:
    found = read(text, "Kindling").intents
    assert "crisis" in found
    assert ("opt_out" in found) is ("STOP " in text or "stop texting" in text)


@pytest.mark.parametrize("text", lines(said.VIOLENCE))
def test_it_hears_violence(text: str) -> None:
    assert read(text, "Kindling").intents == ("violence",)


@pytest.mark.parametrize("text", lines(said.CALM))
def test_it_hears_no_danger_where_none_is(text: str) -> None:
    assert not {"opt_out", "crisis", "violence"} & set(read(text, "Kindling").intents)


def test_it_has_tables_worth_the_name() -> None:
    counts = {name: len(set(lines(getattr(said, name)))) for name in ("OPT_OUT", "STAY", "CRISIS", "VIOLENCE", "CALM")}
    assert counts["OPT_OUT"] >= 150
    assert min(counts.values()) >= 40


def test_it_takes_nothing_of_our_own_library_for_danger(library: Library) -> None:
    """Hundreds of sentences on hard days, bodies and other people, of which none is anybody's cry for help."""
    texts = {text for nudge in library.of("en") for text in (nudge.sms_full, nudge.sms_discreet, nudge.email_subject)}
    assert len(texts) > 100
    assert [text for text in texts if {"crisis", "violence"} & set(read(text).intents)] == []


TIMES = [
    # text, rhythm, time of day
    ("every other day at 9", "every other day", "at 9"),
    ("Every other day at nine please.", "every other day", "at 9"),
    ("twice a week in the evening", "twice a week", "evening"),
    ("daily at 8:30am", "daily", "at 8:30am"),
    ("8.30am daily", "daily", "8.30am"),
    ("3x a week", "3x a week", ""),
    ("Mon, Wed & Fri @ 8am", "mon, wed & fri", "at 8am"),
    ("every evening at 7", "every day", "at 7pm"),
    ("weekday mornings", "weekday", "morning"),
    ("between 6 and 8 in the evening", "", "between 6 and 8pm"),
    ("can you make it every 2 weeks please", "every 2 weeks", ""),
    ("I'd like them daily at noon", "daily", "noon"),
    ("not more than once a week", "once a week", ""),
    ("3 a week 9-11", "3 a week", "9-11"),
    ("mornings are better", "", "morning"),
    ("mornings better", "", "morning"),
    ("mañanas please", "", "morning"),
    ("a la noche better", "", "evening"),
    ("en la tarde mejor", "", "afternoon"),
    ("every otro día at 9", "every other day", "at 9"),
    ("nomás los lunes", "the monday", ""),
    ("give me 3 a week", "3 a week", ""),
    ("dame 3 por semana", "3 a week", ""),
    ("at night", "", "night"),
    ("freq=weekly;byday=mo", "freq=weekly;byday=mo", ""),
    # no word about when
    ("Morning!", "", ""),
    ("every day is hard", "", ""),
    ("one day at a time", "", ""),
    ("2 weeks", "", ""),
    ("I love weekends with my kids", "", ""),
    ("not in the morning", "", ""),
    ("at home", "", ""),
    ("every day better", "", ""),
    ("feeling better", "", ""),
]


@pytest.mark.parametrize(("text", "rhythm", "hour"), TIMES)
def test_it_splits_words_on_when(text: str, rhythm: str, hour: str) -> None:
    reading = read(text)
    assert (reading.times.rhythm, reading.times.hour) == (rhythm, hour)
    assert reading.intents == (("cadence",) if rhythm else ()) + (("window",) if hour else ())


@pytest.mark.parametrize(
    ("text", "place", "rule"),
    [("I live in Denver", "denver", "place"), ("we've moved to New York now", "new york", "place"),
     ("timezone Lisbon", "lisbon", "zone"),
     ("I moved to São Paulo", "são paulo", "place"), ("my time zone is Europe/Lisbon", "europe/lisbon", "zone"),
     ("I live in a small house near the sea", "", ""), ("I live for weekends", "", "")],
)  # fmt: skip
def test_it_reads_where_somebody_lives(text: str, place: str, rule: str) -> None:
    reading = read(text)
    assert (reading.place, reading.rule) == (place, rule)


NEW_YORK = Question("ok", "time zone America/New_York")


@pytest.mark.parametrize(
    ("text", "place", "rule"),
    [("no, Chicago", "chicago", "answer:not"), ("nope it's Denver", "denver", "answer:not"),
     ("no estoy en Chicago", "chicago", "answer:not"), ("no, hora de Monterrey", "monterrey", "answer:not"),
     ("Chicago", "chicago", "answer:city"), ("soy de Toluca", "toluca", "answer:named"),
     ("central time", "central", "answer:named"), ("tired", "tired", "answer:named"), ("so sad", "", ""),
     ("no", "", "answer:no"), ("not New York", "", "answer:no"), ("no, I'm in Chicago", "chicago", "here"),
     ("no, estoy en Chicago", "chicago", "here"), ("80202", "80202", "zip"),
     ("it is a blue and long day", "", ""), ("I'm in pain", "", ""), ("pause", "", "pause"),
     ("my mom died", "", "grief"), ("yes", "america/new_york", "answer:ok"), ("OK", "america/new_york", "answer:ok")],
)  # fmt: skip
def test_it_reads_the_answer_to_which_clock_is_theirs(text: str, place: str, rule: str) -> None:
    reading = in_answer(read(text), NEW_YORK)
    assert (reading.place, reading.rule) == (place, rule)


def test_it_takes_no_yes_for_a_place() -> None:
    assert [in_answer(read(text), Question("place")).rule for text in ("OK", "AGREE")] == ["ok", "agree"]
    assert in_answer(read("Chicago"), Question("place")).place == "chicago"
    assert in_answer(read("Chicago"), Question("ok", "MORE")).rule == ""


@pytest.mark.parametrize(
    ("text", "exact"),
    [("STOP", True), (" stop\n", True), ("Stop.", False), ("arret", False), ("stop it", False), ("YES", True),
     ("agree", False), ("1", False), ("HELP", True), ("help!", False), ("UNSTOP", True), ("kindling", False)],
)  # fmt: skip
def test_it_knows_what_the_provider_answers_by_itself(text: str, exact: bool) -> None:
    """The provider matches the whole text, whatever its case; how it treats punctuation is not documented."""
    assert read(text, "Kindling").exact is exact


@pytest.mark.parametrize(
    ("text", "days"),
    [("pause", 14), ("PAUSE 2 WEEKS", 14), ("pause a day", 1), ("pause for 3 days", 3), ("pause two months", 60),
     ("pause 999 months", LONGEST_DAYS), ("pause 0 days", 1), ("pause week", 7),
     ("my mom died. give me 3 weeks", 21), ("pause 3 weeks, my mom died", 21), ("my mom died give me 3 weeks", 21),
     ("my dog died, no texts for 2 weeks", 14), ("mi mamá murió. denme 3 semanas", 21),
     ("pausa 3 semanas, se murió mi mamá", 21), ("falleció mi abuela necesito un mes", 30),
     ("necesito una pausa de 2 semanas porque murió mi papá", 14), ("give me 2 weeks", 14), ("I need a week off", 7),
     ("going on holiday, pause 2 weeks please", 14)],
)  # fmt: skip
def test_it_reads_the_length_of_a_pause(text: str, days: int) -> None:
    until = read(text).until
    assert until is not None
    assert until.days == days


@pytest.mark.parametrize(
    ("text", "intents"),
    [("my mom died 3 weeks ago, give me strength", ("grief",)), ("I need a week", ()),
     ("what a month, not a day off", ()),
     ("remove me. pause 3 weeks", ("opt_out",)), ("he hit me. pause 3 weeks", ("violence",))],
)  # fmt: skip
def test_it_takes_no_other_length_for_a_pause(text: str, intents: tuple[str, ...]) -> None:
    assert read(text).intents == intents


def test_it_reads_ratings() -> None:
    assert [read(text).rating for text in ("1", "2", "3", "4", "0", "11")] == [1, 2, 3, 4, None, None]


@given(st.text(st.characters(), max_size=1600))
@settings(deadline=None, max_examples=300)
def test_it_reads_any_string(text: str) -> None:
    reading = read(text, "Kindling")
    assert reading.text == text
    assert len(set(reading.intents)) == len(reading.intents)


@given(
    st.sampled_from(["stop", "stopall", "unsubscribe", "cancel", "end", "quit", "revoke", "optout"]),
    st.text(st.sampled_from(" .!?\n\t*'\"…-"), max_size=5),
    st.data(),
)
@settings(deadline=None, max_examples=200)
def test_it_never_misses_a_keyword_for_its_dress(word: str, dress: str, data: st.DataObject) -> None:
    cased = "".join(data.draw(st.sampled_from([char.lower(), char.upper()])) for char in word)
    assert read(dress + cased + dress[::-1]).intents == ("opt_out",)


@given(st.text(max_size=60), st.sampled_from(["I want to die", "kill myself", "suicide"]), st.text(max_size=60))
@settings(deadline=None, max_examples=200)
def test_it_finds_danger_whatever_stands_around_it(before: str, danger: str, after: str) -> None:
    assert "crisis" in read(f"{before} {danger} {after}").intents


@pytest.mark.parametrize(
    ("text", "intents"),
    [
        (" I want to kill myself FREQ=", ("crisis",)),
        ("FREQ=WEEKLY I want to die", ("crisis",)),
        ("stop texting me FREQ=1", ("opt_out",)),
        ("FREQ=WEEKLY;BYDAY=MO,TH", ("cadence",)),
        ("rrule:freq=daily; interval=10 ;wkst=mo", ("cadence",)),
    ],
)
def test_it_takes_a_rule_for_a_rhythm_only_if_nothing_else_is_said(text: str, intents: tuple[str, ...]) -> None:
    assert read(text).intents == intents


@pytest.mark.parametrize("text", ["this cake is to die for", "we nearly died laughing", "I watched suicide squad"])
def test_it_knows_a_figure_of_speech(text: str) -> None:
    assert "crisis" not in read(text).intents


@pytest.mark.parametrize("text", ["want to die for good", "I want to die laughing", "suicide, exams, everything"])
def test_it_takes_no_wish_to_die_for_a_figure_of_speech(text: str) -> None:
    assert "crisis" in read(text).intents


@pytest.mark.parametrize(
    "text",
    ["Yes I still want the messages", "not unsubscribing, just busy", "sí los sigo queriendo aunque no conteste",
     "no more breathing ones please, they make me dizzy"],
)  # fmt: skip
def test_it_lets_stay_who_wants_to_stay(text: str) -> None:
    assert not {"opt_out", "crisis", "violence"} & set(read(text).intents)


@pytest.mark.parametrize("text", ["me pegó otra vez, ya no me escriban", "stop texting, he hit me again last night"])
def test_it_hears_harm_beside_an_opt_out(text: str) -> None:
    assert {"violence", "opt_out"} <= set(read(text).intents)


def test_it_folds_to_plain_words() -> None:
    assert fold("  Arrêt — s’il vous plaît!! ") == "arret s il vous plait"


def answer(text: str, status: str, **known: object) -> Answer:
    return decide(read(text, "Kindling"), Standing(status, **known))  # type: ignore[arg-type]


ANSWERS = [
    # text, status, mode, provider's own type, reply, effects
    ("STOP", "active", "provider", "", None, "stop"),
    ("STOP", "active", "provider", "STOP", None, "stop"),
    ("STOP", "active", "app", "", "stopped", "stop"),
    ("Stop.", "active", "provider", "", "stopped", "stop"),
    ("arret", "active", "provider", "STOP", None, "stop"),
    ("basta ya", "active", "provider", "STOP", None, "stop"),  # a keyword that only the provider was told of
    ("please stop texting me", "active", "provider", "", "stopped", "stop"),
    ("please stop texting me", "active", "app", "", "stopped", "stop"),
    ("please stop texting me", "stopped", "app", "", None, "stop"),
    ("STOP", "stopped", "app", "", None, "stop"),
    ("STOP", "unknown", "app", "", "stopped", "stop"),
    ("STOP", "pending", "provider", "", None, "stop"),
    ("HELP", "active", "provider", "", None, ""),
    ("HELP", "unknown", "app", "", "help_unknown", ""),
    ("what is this?", "stopped", "provider", "", "help_unknown", ""),
    ("what is this?", "pending", "provider", "", "help_pending", ""),
    ("help!", "active", "provider", "", "help", ""),
    ("START", "stopped", "provider", "", None, "start"),
    ("START", "stopped", "app", "", "restarted", "start"),
    ("YES", "stopped", "provider", "", None, "start"),
    ("YES", "stopped", "app", "", None, ""),
    ("START", "unknown", "provider", "", None, "start"),
    ("Kindling", "unknown", "provider", "", None, "start"),
    ("START", "pending", "provider", "", None, "start"),
    ("START", "active", "app", "", "resumed", "resume"),
    ("AGREE", "pending", "provider", "", "welcome", "confirm"),
    ("YES", "pending", "provider", "", "welcome", "confirm"),
    ("1", "pending", "provider", "", "welcome", "confirm"),
    ("2", "pending", "provider", "", "about_pending", ""),
    ("1", "active", "provider", "", None, "rate"),
    ("4", "active", "provider", "", None, "rate"),
    ("4", "stopped", "provider", "", None, ""),
    ("AGREE", "active", "provider", "", "kept", "keep"),
    ("YES", "active", "provider", "", None, "keep"),
    ("AGREE", "unknown", "provider", "", "about_unknown", ""),
    ("pause 2 weeks", "active", "provider", "", "paused", "pause"),
    ("resume", "active", "provider", "", "resumed", "resume"),
    ("SAFE", "active", "provider", "", "safe", "safe"),
    ("link", "active", "provider", "", "page", ""),
    ("MORE", "active", "provider", "", "changed", "more"),
    ("less", "active", "provider", "", "changed", "less"),
    ("MORE", "pending", "provider", "", "about_pending", ""),
    ("MORE", "stopped", "provider", "", None, ""),
    ("same", "active", "provider", "", "unchanged", ""),
    ("why", "active", "provider", "", "why", ""),
    ("status", "active", "provider", "", "status", ""),
    ("weekends", "active", "provider", "", "changed", "times"),
    ("evenings", "active", "provider", "", "changed", "times"),
    ("I live in Denver", "active", "provider", "", "moved", "zone"),
    ("reset", "active", "provider", "", "reset", "reset"),
    ("no thanks", "pending", "provider", "", "stopped", "stop"),
    ("no thanks", "active", "provider", "", "not_understood", ""),
    ("blue is a colour", "active", "provider", "", "not_understood", ""),
    ("blue is a colour", "unknown", "provider", "", "about_unknown", ""),
    ("my mom died", "active", "provider", "", "grief", ""),
    ("my mom died", "unknown", "provider", "", "about_unknown", ""),
    ("are you there", "active", "provider", "", "no_person", ""),
    ("are you there", "pending", "provider", "", "about_pending", ""),
    ("are you there", "stopped", "provider", "", None, ""),
    ("please don't stop, I love these", "active", "provider", "", "going_on", "stay"),
    ("blue is a colour", "stopped", "provider", "", None, ""),
    ("I want to die", "active", "provider", "", "crisis", "hold"),
    ("I want to die", "stopped", "provider", "", "crisis_only", "hold"),
    ("I want to die", "pending", "provider", "", "crisis_only", "hold"),
    ("I want to die", "unknown", "app", "", "crisis_only", "hold"),
    ("he hits me", "unknown", "app", "", "violence_only", "hold"),
    ("leave me alone, I want to die", "active", "provider", "", "crisis_stopped", "stop hold"),
    ("he hits me", "active", "provider", "", "violence", "hold"),
    ("unsubscribe me, he hits me", "active", "app", "", "violence_stopped", "stop hold"),
]


@pytest.mark.parametrize(("text", "status", "mode", "typed", "kind", "effects"), ANSWERS)
def test_it_answers(text: str, status: str, mode: str, typed: str, kind: str | None, effects: str) -> None:
    found = answer(text, status, provider_answers=mode == "provider", opt_out_type=typed)
    assert (found.kind, " ".join(found.effects)) == (kind, effects)


def test_it_has_words_for_every_answer() -> None:
    assert {row[4] for row in ANSWERS} - {None} <= set(kinds())


def test_it_gives_the_helpline_once_in_twelve_hours() -> None:
    assert answer("I want to die", "active", crisis_in_12_hours=1) == Answer(None, ("hold",))
    leaving = answer("remove me, I want to die", "active", crisis_in_12_hours=1)
    assert leaving == Answer("stopped", ("stop", "hold"))


@pytest.mark.parametrize("status", ["unknown", "pending", "active", "stopped"])
@pytest.mark.parametrize("text", ["are you there", "what do I do now", "my mom died"])
def test_it_says_after_a_cry_for_help_that_nobody_reads_on_and_where_people_are(text: str, status: str) -> None:
    assert answer(text, status, crisis_in_12_hours=1) == Answer("no_person")
    assert answer(text, status, crisis_in_12_hours=1, unclear_in_24_hours=UNCLEAR_PER_DAY) == Answer()


def test_it_stops_saying_that_it_did_not_understand() -> None:
    assert answer("hm", "active", unclear_in_24_hours=UNCLEAR_PER_DAY - 1).kind == "not_understood"
    assert answer("hm", "active", unclear_in_24_hours=UNCLEAR_PER_DAY) == Answer()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("pause", Answer(None, ("pause",), silent=True)),
        ("help!", Answer(silent=True)),
        ("Stop.", Answer("stopped", ("stop",))),
        ("I want to die", Answer("crisis", ("hold",))),
    ],
)
def test_it_falls_silent_in_a_loop_but_still_acts(text: str, expected: Answer) -> None:
    assert answer(text, "active", answers_in_1_hour=ANSWERS_PER_HOUR) == expected


@given(
    st.text(max_size=200) | st.sampled_from([text for text, _ in READINGS]),
    st.sampled_from(["unknown", "pending", "active", "stopped"]),
    st.booleans(),
    st.sampled_from(["", "STOP", "START", "HELP"]),
    st.integers(0, 30),
)
@settings(deadline=None, max_examples=300)
def test_it_keeps_the_laws_of_answering(text: str, status: str, provider: bool, typed: str, count: int) -> None:
    found = answer(text, status, provider_answers=provider, opt_out_type=typed, answers_in_1_hour=count)
    reading = read(text, "Kindling")
    if "opt_out" in reading.intents or typed == "STOP":
        assert "stop" in found.effects, "an opt-out is always carried out"
    if typed and found.kind:
        danger = {"crisis", "violence"} & set(reading.intents)
        assert danger or (status == "pending" and found.kind == "welcome"), "the provider has answered already"
    assert "confirm" not in found.effects or status == "pending"

import pytest

from messages.reading import fernandez_huerta, syllables, szigriszt_pazos


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (1, "y a tú sol pie muy rey hoy bien guion buey que quien seis Dios luz sms 7"),
        (
            2,
            "día río leer ciudad café agua siempre guerra aunque ayer ahí baúl país tiempo también prohibir",
        ),
        (3, "leído caminar pingüino respira cigüeña raíces teatro vergüenza"),
        (4, "almohada poesía despacito bicicleta averigüéis continúe ahorita"),
        (5, "universidad enfermedades ahogamiento"),
    ],
)
def test_it_counts_syllables(count, words):
    assert {word: syllables(word) for word in words.split()} == dict.fromkeys(words.split(), count)


def test_it_scores_by_the_published_formulas():
    text = "Hoy camino. La casa es azul."  # 6 words, 2 sentences, 10 syllables
    assert fernandez_huerta(text) == pytest.approx(206.84 - 60 * 10 / 6 - 1.02 * 3)
    assert szigriszt_pazos(text) == pytest.approx(206.835 - 62.3 * 10 / 6 - 3)


def test_it_does_not_end_a_sentence_inside_a_number_or_twice():
    assert szigriszt_pazos("A las 7.30 sal...") == szigriszt_pazos("A las 7 30 sal.")


def test_it_tells_plain_from_heavy_writing():
    plain = "Sal a la puerta. Mira el cielo un rato. Respira hondo y vuelve a casa."
    heavy = (
        "La consideración de posibilidades alternativas ocasionalmente imposibilita deliberaciones "
        "institucionalizadas, particularmente aquellas caracterizadas por responsabilidades administrativas."
    )
    assert fernandez_huerta(plain) > 90
    assert szigriszt_pazos(plain) > 85
    assert fernandez_huerta(heavy) < 0
    assert szigriszt_pazos(heavy) < 0


@pytest.mark.parametrize("text", ["", " ", "...", "¿?"])
def test_it_takes_nothing_for_easy(text):
    assert fernandez_huerta(text) == szigriszt_pazos(text) == 100

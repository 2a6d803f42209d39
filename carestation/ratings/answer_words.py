"""The words of the question in each language of customers, and those by which an answer is known again."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wording:
    """One language. `rating` and `answer` begin what a link writes; `three` are best, middle, worst."""

    rating: str
    answer: str
    three: tuple[str, str, str]
    stop: str
    question: str
    how: str
    no_more: str


WORDS_OF: dict[str, Wording] = {
    "en": Wording(
        "Rating",
        "My answer",
        ("good", "okay", "bad"),
        "no questions",
        "How was it for you?",
        "Choose one and send the mail that opens. A word about why is welcome above it.",
        "Please do not ask me again:",
    ),
    "de": Wording(
        "Bewertung",
        "Meine Antwort",
        ("gut", "mittel", "schlecht"),
        "keine Fragen",
        "Wie war es für Sie?",
        "Wählen Sie etwas und senden Sie die Mail ab, die sich öffnet. Über ein Wort dazu freuen wir uns.",
        "Bitte nicht mehr fragen:",
    ),
    "fr": Wording(
        "Avis",
        "Ma réponse",
        ("bien", "moyen", "mauvais"),
        "plus de questions",
        "Comment cela s’est-il passé pour vous ?",
        "Choisissez et envoyez le message qui s’ouvre. Un mot d’explication est bienvenu.",
        "Ne plus me le demander :",
    ),
    "es": Wording(
        "Valoración",
        "Mi respuesta",
        ("bien", "regular", "mal"),
        "no preguntar más",
        "¿Qué tal ha ido?",
        "Elija una opción y envíe el mensaje que se abre. Una palabra sobre el porqué es bienvenida.",
        "Por favor, no me pregunten más:",
    ),
}

SCORE_OF_WORD = {
    word: score for wording in WORDS_OF.values() for word, score in zip(wording.three, (5, 3, 1), strict=True)
}
"""The three words of every language: they are offered as links, so they are answers and no guesses."""

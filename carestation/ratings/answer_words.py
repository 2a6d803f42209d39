"""The words of the question in each language of customers, and those by which an answer is known again."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wording:
    """One language. `rating` and `answer` begin what a link writes; `three` are best, middle, worst.

    `scan` stands on the card for the counter, `later` opens a message that asks some days later.
    """

    rating: str
    answer: str
    three: tuple[str, str, str]
    stop: str
    question: str
    how: str
    no_more: str
    scan: str
    later: str


WORDS_OF: dict[str, Wording] = {
    "en": Wording(
        "Rating",
        "My answer",
        ("good", "okay", "bad"),
        "no questions",
        "How was it for you?",
        "Choose one and send the mail that opens. A word about why is welcome above it.",
        "Please do not ask me again:",
        "Scan this, write a number from 1 (bad) to 5 (very good), and send the mail.",
        "Hello {name},\n\nsome days ago we finished this for you: “{subject}”. "
        "If anything is still open, please reply to this message.",
    ),
    "de": Wording(
        "Bewertung",
        "Meine Antwort",
        ("gut", "mittel", "schlecht"),
        "keine Fragen",
        "Wie war es für Sie?",
        "Wählen Sie etwas und senden Sie die Mail ab, die sich öffnet. Über ein Wort dazu freuen wir uns.",
        "Bitte nicht mehr fragen:",
        "Scannen, eine Zahl von 1 (schlecht) bis 5 (sehr gut) schreiben und die Mail absenden.",
        "Guten Tag {name},\n\nvor einigen Tagen haben wir dies für Sie erledigt: „{subject}“. "
        "Ist noch etwas offen, antworten Sie bitte auf diese Nachricht.",
    ),
    "fr": Wording(
        "Avis",
        "Ma réponse",
        ("bien", "moyen", "mauvais"),
        "plus de questions",
        "Comment cela s’est-il passé pour vous ?",
        "Choisissez et envoyez le message qui s’ouvre. Un mot d’explication est bienvenu.",
        "Ne plus me le demander :",
        "Scannez, écrivez un chiffre de 1 (mauvais) à 5 (très bien) et envoyez le message.",
        "Bonjour {name},\n\nil y a quelques jours, nous avons terminé ceci pour vous : « {subject} ». "
        "S’il reste une question, répondez à ce message.",
    ),
    "es": Wording(
        "Valoración",
        "Mi respuesta",
        ("bien", "regular", "mal"),
        "no preguntar más",
        "¿Qué tal ha ido?",
        "Elija una opción y envíe el mensaje que se abre. Una palabra sobre el porqué es bienvenida.",
        "Por favor, no me pregunten más:",
        "Escanee, escriba un número del 1 (mal) al 5 (muy bien) y envíe el mensaje.",
        "Hola, {name}:\n\nhace unos días terminamos esto para usted: «{subject}». "
        "Si queda algo pendiente, responda a este mensaje.",
    ),
}

SCORE_OF_WORD = {
    word: score for wording in WORDS_OF.values() for word, score in zip(wording.three, (5, 3, 1), strict=True)
}
"""The three words of every language: they are offered as links, so they are answers and no guesses."""

"""The suggestion on what people really write, in four languages."""

from __future__ import annotations

import time

import pytest

from carestation.sops.library import built_in_sops
from carestation.sops.sop import Gate, Sop, Step
from carestation.sops.suggest_issue_type import IssueTypeSuggester, suggest_issue_type, words_of

MESSAGES = [
    ("general_inquiry", "Hi, what are your opening hours over Easter? Are you open on Saturday?"),
    ("general_inquiry", "Guten Tag, ich hätte eine Frage: haben Sie am Feiertag geöffnet?"),
    ("general_inquiry", "Bonjour, j'aimerais savoir quels sont vos horaires en août. Merci d'avance."),
    ("general_inquiry", "Hola, quisiera saber el horario de la tienda, ¿están abiertos el domingo?"),
    ("complaint", "I am very disappointed. The waiter was rude and nobody apologised. This is unacceptable."),
    ("complaint", "Ich möchte mich beschweren. Ihr Mitarbeiter war unfreundlich, ich bin sehr enttäuscht."),
    ("complaint", "C'est inadmissible, je suis très mécontente de l'accueil que j'ai reçu."),
    ("complaint", "Quiero presentar una queja, el trato fue pésimo y estoy muy decepcionado."),
    ("return_refund", "The shoes are too small. How can I send them back and get a refund?"),
    (
        "return_refund",
        "Hiermit widerrufe ich den Kauf. Bitte schicken Sie mir ein Etikett für die Rücksendung.",
    ),
    ("return_refund", "La robe est trop petite, je souhaite la renvoyer et être remboursée."),
    ("return_refund", "Quiero devolver los pantalones, la talla equivocada. ¿Cuándo recibo el reembolso?"),
    (
        "delivery_problem",
        "My parcel has not arrived, the tracking has said 'out for delivery' for four days.",
    ),
    ("delivery_problem", "Wo bleibt mein Paket? Die Sendung sollte am Montag kommen."),
    ("delivery_problem", "Je n'ai pas reçu mon colis, le suivi n'a pas bougé depuis lundi."),
    ("delivery_problem", "Mi pedido no ha llegado, el paquete debía venir el martes."),
    ("billing_dispute", "I was charged twice for invoice 4711, please check my credit card."),
    (
        "billing_dispute",
        "Sie haben den Betrag doppelt abgebucht, die Rechnung war schon bezahlt. Wieso eine Mahnung?",
    ),
    ("billing_dispute", "Le montant de la facture est faux, vous avez prélevé deux fois la somme."),
    ("billing_dispute", "En la factura de marzo hay un cobro que no reconozco, me lo cobraron dos veces."),
    ("faulty_product", "The kettle I bought in May stopped working. Is it still under warranty?"),
    (
        "faulty_product",
        "Die Kaffeemaschine ist defekt, sie geht nicht mehr an. Das ist doch ein Fall für die Garantie.",
    ),
    ("faulty_product", "La machine ne marche plus, elle est en panne depuis hier."),
    ("faulty_product", "La lámpara está rota, no funciona. ¿Cubre la garantía la reparación?"),
    (
        "technical_problem",
        "I cannot log in on your website, it says 'password wrong' and the reset link never comes.",
    ),
    ("technical_problem", "Ich kann mich nicht einloggen, es kommt immer eine Fehlermeldung."),
    ("technical_problem", "Mot de passe refusé : impossible de me connecter au site web."),
    ("technical_problem", "No puedo iniciar sesión, la contraseña no sirve y sale un mensaje de error."),
    ("booking_change", "Could we reschedule my appointment on Friday to another time?"),
    ("booking_change", "Ich muss meinen Termin am Donnerstag leider verschieben."),
    ("booking_change", "Je voudrais décaler mon rendez-vous à la semaine prochaine."),
    ("booking_change", "Necesito cambiar la fecha de mi reserva, ¿sería posible otro día?"),
    ("cancellation", "Please cancel my subscription as of the end of the month and close my account."),
    ("cancellation", "Hiermit kündige ich mein Abo fristgerecht."),
    ("cancellation", "Je souhaite résilier mon abonnement."),
    ("cancellation", "Quiero darme de baja y cancelar el contrato."),
    ("praise", "Just wanted to say: fantastic team, excellent service, you made my day!"),
    ("praise", "Ein großes Lob an Frau Weber, wir sind begeistert. Weiter so!"),
    ("praise", "Bravo et félicitations à toute l'équipe, c'était parfait."),
    ("praise", "Enhorabuena, un servicio excelente, estoy encantada."),
    ("personal_data_request", "Under the GDPR I ask for a copy of my data that you hold."),
    (
        "personal_data_request",
        "Nach DSGVO verlange ich Auskunft, welche personenbezogenen Daten Sie speichern.",
    ),
    ("personal_data_request", "Conformément au RGPD, merci de supprimer mes données personnelles."),
    ("personal_data_request", "Según la ley de protección de datos pido que borren mis datos personales."),
    (
        "safety_incident",
        "The charger caught fire, there was smoke everywhere and my son has a burn on his hand.",
    ),
    ("safety_incident", "Das Gerät hat mir einen Stromschlag gegeben, meine Frau ist im Krankenhaus."),
    ("safety_incident", "La batterie a pris feu et mon fils est blessé, il est à l'hôpital."),
    ("safety_incident", "Mi hija está herida, el calefactor explotó y hubo un incendio."),
    ("social_post", "Somebody posted a one star review about you on Trustpilot and tagged you on Instagram."),
    ("social_post", "Auf Facebook wurde ein Kommentar mit einer schlechten Bewertung gepostet."),
    ("abusive_contact", "You stupid idiots, I know where you live. Watch your back."),
    ("abusive_contact", "Du Arschloch, halt die Fresse, ich weiß wo du wohnst."),
    ("sales_question", "How much would 20 chairs cost? Please send me a quote, is the oak one in stock?"),
    ("sales_question", "Was kostet der Tisch in Eiche und ist er lieferbar? Ich hätte gern ein Angebot."),
    ("sales_question", "Pourriez-vous m'envoyer un devis ? Quel est le prix pour dix chaises ?"),
    ("sales_question", "¿Cuánto cuesta y está disponible? Necesito un presupuesto."),
    ("win_back", "I used to order from you every month, it has been a while and I'd like to come back."),
    (
        "win_back",
        "Ich war früher Kunde und würde gern wieder bei Ihnen einkaufen, wir haben uns lange nicht gehört.",
    ),
]


@pytest.mark.parametrize(("issue_type", "text"), MESSAGES)
def test_the_first_suggestion_is_what_a_person_would_choose(issue_type: str, text: str) -> None:
    suggestions = suggest_issue_type(text)
    assert suggestions
    assert suggestions[0].key == issue_type, [(entry.key, entry.score, entry.why) for entry in suggestions]
    assert suggestions[0].why


def sop(key: str, *keywords: str) -> Sop:
    return Sop(key, key.title(), "", Gate.ADVISE, (Step("one", "One"),), keywords)


def test_words_that_say_nothing_suggest_nothing() -> None:
    for text in ("", "Thanks!", "ok, that works", "🙂🙂🙂", "\x00\n\t", "{customer.first_name}"):
        assert suggest_issue_type(text) == ()


def test_case_and_accents_make_no_difference() -> None:
    suggester = IssueTypeSuggester([sop("leaving", "kündigung", "résilier", "straße")])
    for text in ("KÜNDIGUNG", "kundigung", "Ku\u0308ndigung", "RESILIER", "re\u0301silier", "STRASSE"):
        assert [entry.key for entry in suggester.suggest(text)] == ["leaving"], text


def test_a_keyword_is_a_whole_word_unless_it_ends_with_a_star() -> None:
    suggester = IssueTypeSuggester([sop("exact", "bill"), sop("open", "refund*")])
    assert suggester.suggest("My billiard table") == ()
    assert suggester.suggest("a prerefund") == ()
    assert suggester.suggest("The bill, please.")[0].key == "exact"
    assert suggester.suggest("It was refunded")[0].words == ("refunded",)


def test_a_phrase_counts_double_and_only_when_its_words_stand_together() -> None:
    suggester = IssueTypeSuggester([sop("late", "not arrived"), sop("parcel", "parcel")])
    assert [entry.key for entry in suggester.suggest("The parcel has not arrived")] == ["late", "parcel"]
    assert [entry.key for entry in suggester.suggest("Not one parcel arrived")] == ["parcel"]


def test_a_word_said_ten_times_counts_once_and_one_that_many_list_counts_less() -> None:
    suggester = IssueTypeSuggester([sop("a", "shared", "mine"), sop("b", "shared")])
    assert suggester.suggest("mine Mine mine")[0].score == suggester.suggest("mine")[0].score == 1.0
    assert [(entry.key, entry.score) for entry in suggester.suggest("shared mine")] == [
        ("a", 1.5),
        ("b", 0.5),
    ]


@pytest.mark.parametrize("shared", ["refund", "refund*"])
def test_a_word_that_meets_two_keywords_counts_by_the_weightier(shared: str) -> None:
    suggester = IssueTypeSuggester([sop("a", "refund", "refund*"), sop("b", shared)])
    scores = [(entry.key, entry.score) for entry in suggester.suggest("refund")]
    assert scores == [("a", 1.0), ("b", 0.5)]


def test_what_the_desk_decided_before_counts_and_is_named() -> None:
    history = {
        "kettle": {"faulty": 9, "sales": 1},
        "hello": {"faulty": 50, "sales": 50},
        "once": {"sales": 2},
    }
    suggester = IssueTypeSuggester([sop("faulty"), sop("sales")], history)
    assert suggester.suggest("Hello, my kettle") == (), "a surplus of 0.37 alone is not clear enough"
    history["spout"] = {"faulty": 8}
    history["brochure"] = {"sales": 40}
    suggester = IssueTypeSuggester([sop("faulty"), sop("sales")], history)
    assert suggester.suggest("Hello, the spout of my kettle, once more")[0].words == ("spout", "kettle")
    assert suggester.suggest("hello once") == ()


def test_a_suggestion_says_how_often_and_what_became_of_cases_like_it() -> None:
    suggester = IssueTypeSuggester([sop("return", "refund", "send back"), sop("sales")])
    history = {"": {"return": 50, "sales": 50}, "label": {"return": 14, "sales": 2}}
    (found,) = suggester.suggest("A refund! The label? I send back what I refund.", history)
    told = [(reason.words, reason.times, reason.alike, reason.seen) for reason in found.reasons]
    assert told == [("send back", 1, 0, 0), ("refund", 2, 0, 0), ("label", 1, 14, 16)]


def test_history_alone_never_outweighs_many_keywords() -> None:
    history = {f"word{number}": {"b": 50} for number in range(50)} | {"filler": {"a": 2_500}}
    suggester = IssueTypeSuggester([sop("a", "one", "two", "three"), sop("b")], history)
    text = "one two three " + " ".join(history)
    assert suggester.suggest(text)[0].key == "a"


def test_words_of_are_the_words_that_history_is_counted_by() -> None:
    assert words_of("Kündigung! Meine KÜNDIGUNG, bitte") == ("kundigung", "meine", "bitte")


def test_it_is_quick_for_long_messages_too() -> None:
    suggester = IssueTypeSuggester(built_in_sops())
    text = " ".join(message for _, message in MESSAGES)
    suggester.suggest(text)
    best = min(_seconds(suggester, text * 20) for _ in range(5))
    assert best < 0.01, "400 words take about a millisecond; this is a guard against growth with the length"


def _seconds(suggester: IssueTypeSuggester, text: str) -> float:
    start = time.perf_counter()
    suggester.suggest(text)
    return time.perf_counter() - start

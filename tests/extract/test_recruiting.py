"""Even the shortest posting is told from any other page by what it asks for."""

from datetime import UTC, datetime

import pytest

from watcher import extract
from watcher.extract.recruiting import asks_for_somebody
from watcher.model import Outcome

SEEKING = [
    "We run a yard and are looking for a colleague.",
    "Wir betreiben eine Werft und suchen Verstärkung.",
    "Zum 1. Mai suchen wir eine Bootsbauerin.",
    "Nous cherchons un collègue.",
    "Buscamos una persona para el equipo.",
    "Wij zoeken een nieuwe collega.",
    "Cerchiamo una persona per la squadra.",
    "Procuramos uma pessoa para a equipa.",
    "Hledáme nového kolegu do týmu.",
    "Szukamy nowej osoby do zespołu.",
    "Vi är ett varv och söker en ny kollega.",
    "Vi søger en ny kollega til holdet.",
    "Vi søker en ny kollega til verftet.",
    "新しい仲間を募集しています。",
    "Send us your CV. The position is paid.",
    "Bewerbung mit Lebenslauf an uns.",
    "Wyślij CV. Pełny etat.",
]


@pytest.mark.parametrize("text", SEEKING)
def test_a_text_that_seeks_somebody_is_known(text: str) -> None:
    assert asks_for_somebody(text)


@pytest.mark.parametrize(
    "text",
    [
        "The page you are looking for does not exist.",
        "Opening hours: nine to five.",
        "Die gesuchte Seite gibt es nicht.",
        "Cette page n'est plus disponible.",
        "No encontramos la página que busca.",
        "Stránka, kterou hledáte, neexistuje.",
        "Our boats sail to the islands twice a day.",
    ],
)
def test_other_texts_seek_nobody(text: str) -> None:
    assert not asks_for_somebody(text)


@pytest.mark.parametrize("text", SEEKING[:14])
def test_a_headline_and_one_sentence_that_seeks_somebody_are_a_posting(text: str) -> None:
    page = f"<html><title>Kaj</title><body><main><h1>Kaj</h1><p>{text}</p></main></body></html>".encode()

    reading = extract.from_source(page, None, datetime(2026, 3, 2, tzinfo=UTC))

    assert reading.outcome is Outcome.POSTING


def test_the_label_of_a_deadline_closes_nothing() -> None:
    page = (
        "<html lang=ja><body><h1>造船所スタッフ</h1><table><tr><th>応募締切</th><td>2026年3月31日</td></tr></table>"
        "<p>新しい仲間を募集しています。</p></body></html>"
    )

    reading = extract.from_source(page.encode(), None, datetime(2026, 3, 2, tzinfo=UTC))

    assert reading.outcome is Outcome.POSTING

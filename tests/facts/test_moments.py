"""When a posting was published and when the work starts."""

from datetime import UTC, datetime

import pytest

from tests.facts.texts import passages
from watcher.extract.facts import Context
from watcher.extract.facts.moments import date_posted, start_date

AT = datetime(2025, 8, 17, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("lang", "text", "value"),
    [
        ("en", "Posted on August 3, 2025", "2025-08-03"),
        ("en", "Date posted :: 2025-08-03", "2025-08-03"),
        ("en", "Posted 3 days ago", "2025-08-14"),
        ("en", "Posted yesterday", "2025-08-16"),
        ("en", "Posted today", "2025-08-17"),
        ("en", "Posted 5 hours ago", "2025-08-17"),
        ("en", "Published 2 weeks ago", "2025-08-03"),
        ("de", "Veröffentlicht am 3. August 2025", "2025-08-03"),
        ("de", "Online seit 03.08.2025", "2025-08-03"),
        ("de", "Veröffentlicht vor 3 Tagen", "2025-08-14"),
        ("fr", "Publiée le 03/08/2025", "2025-08-03"),
        ("fr", "Publié il y a 3 jours", "2025-08-14"),
        ("fr", "Poste ouvert le 03/08/2025", "2025-08-03"),
        ("es", "Publicada hace 3 días", "2025-08-14"),
        ("nl", "Geplaatst op 3 augustus 2025", "2025-08-03"),
        ("it", "Pubblicato il 3 agosto 2025", "2025-08-03"),
        ("pt", "Publicado há 3 dias", "2025-08-14"),
        ("cs", "Zveřejněno 3. 8. 2025", "2025-08-03"),
        ("pl", "Opublikowano 3 sierpnia 2025", "2025-08-03"),
        ("sv", "Publicerad 3 augusti 2025", "2025-08-03"),
        ("da", "Opslået 3. august 2025", "2025-08-03"),
        ("ja", "掲載日：2025年8月3日", "2025-08-03"),
    ],
)
def test_the_day_of_publication_is_read(lang: str, text: str, value: str) -> None:
    stated = date_posted(passages(text), Context(AT, lang))

    assert stated is not None
    assert stated.value.isoformat() == value


@pytest.mark.parametrize(
    "text",
    [
        "Posted 30+ days ago",
        "Posted 3 months ago",
        "Founded 3 years ago",
        "We moved 3 days ago",
        "Last updated on August 3, 2025",
        "Our paper was out on August 3, 2025",
        "Posted 09/10/2025",
        "Apply by August 3, 2025",
    ],
)
def test_what_is_no_certain_day_of_publication_is_left_out(text: str) -> None:
    assert date_posted(passages(text), Context(AT, "en")) is None


@pytest.mark.parametrize(
    ("lang", "text", "value"),
    [
        ("en", "We hope to onboard our next cohort in October 2025.", "2025-10"),
        ("en", "Start date :: October 6, 2025", "2025-10-06"),
        ("en", "Start date :: 2026", "2026"),
        ("en", "Start: 2025-10-06", "2025-10-06"),
        ("en", "The position starts on October 6, 2025.", "2025-10-06"),
        ("en", "This internship begins in June 2026 and ends in September 2026.", "2026-06"),
        ("de", "Eintrittsdatum: 01.10.2025", "2025-10-01"),
        ("de", "Wir suchen zum 1. Oktober 2025 dich.", "2025-10-01"),
        ("de", "Die Stelle ist ab dem 01.10.2025 zu besetzen.", "2025-10-01"),
        ("fr", "Prise de poste : octobre 2025", "2025-10"),
        ("fr", "Démarrage en octobre 2025", "2025-10"),
        ("es", "Fecha de inicio: 1 de octubre de 2025", "2025-10-01"),
        ("nl", "Startdatum: 1 oktober 2025", "2025-10-01"),
        ("it", "Inizio previsto: ottobre 2025", "2025-10"),
        ("pt", "Início: outubro de 2025", "2025-10"),
        ("cs", "Nástup: říjen 2025", "2025-10"),
        ("pl", "Rozpoczęcie pracy: październik 2025", "2025-10"),
        ("sv", "Tillträde: 1 oktober 2025", "2025-10-01"),
        ("da", "Tiltrædelse: 1. oktober 2025", "2025-10-01"),
        ("ja", "入社日：2025年10月1日", "2025-10-01"),
        ("en", "The role begins in early 2026.", "2026"),
        ("de", "Beginn: Frühjahr 2026", "2026"),
        ("en", "Job start 05/2026", "2026-05"),
        ("fr", "CDI à partir du 1er octobre 2025", "2025-10-01"),
    ],
)
def test_the_start_of_the_work_is_read_as_exactly_as_stated(lang: str, text: str, value: str) -> None:
    stated = start_date(passages(text), Context(AT, lang))

    assert stated is not None
    assert stated.value == value


@pytest.mark.parametrize(
    "text",
    [
        "Start date :: as soon as possible",
        "We started in January 2019.",
        "Interviews start on October 6, 2025.",
        "Applications start October 6, 2025.",
        "The company began in May 2012.",
        "The program will end September 2025.",
        "When could you start? In October 2025?",
        "Apply by October 6, 2025 to start with us.",
        "Our platform launched in May 2020 to start a new age.",
        "Die Stelle ist bis zum 31.12.2026 befristet.",
        "The company was founded in early 2016.",
        "L’outil devient obligatoire à compter du 1er janvier 2026 pour tous les acteurs.",
        "Reference 05/2026",
        "The fiscal year starts on October 1, 2025.",
    ],
)
def test_what_else_starts_is_left_out(text: str) -> None:
    assert start_date(passages(text), Context(AT, "en")) is None

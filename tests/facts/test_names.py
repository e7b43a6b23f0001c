"""How a posting names itself: title, company, address to apply at."""

from datetime import UTC, datetime

import pytest
from selectolax.lexbor import LexborHTMLParser

from watcher.extract import visible
from watcher.extract.document import read
from watcher.extract.facts import Context, employer, names

CONTEXT = Context(datetime(2026, 3, 1, tzinfo=UTC))


def named(text: str) -> tuple[str | None, str | None]:
    passages = visible.believed(read(text))
    company = employer.company(passages, CONTEXT)
    title = names.title(passages, Context(CONTEXT.at, company=company.value if company else None))
    return (title.value if title else None, company.value if company else None)


PROSE = "You will keep the greenhouses warm, and the visitors too, in every season of the year and in any weather."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"# Head Gardener\n\n**Company:** Fern & Frond\n\n{PROSE}", ("Head Gardener", "Fern & Frond")),
        (f"# Head Gardener - Fern & Frond\n\n**Employer:** Fern & Frond\n\n{PROSE}", ("Head Gardener", "Fern & Frond")),
        (f"# Gärtnerin (m/w/d)\n\n**Arbeitgeber:** Farn GmbH\n\n{PROSE}", ("Gärtnerin (m/w/d)", "Farn GmbH")),
        (f"# Chargée de serre H/F\n\n**Entreprise :** Fougère\n\n{PROSE}", ("Chargée de serre H/F", "Fougère")),
        (f"# About Fernworks\n\nFernworks grows ferns. {PROSE}\n\n# Responsibilities\n\n- Water", (None, "Fernworks")),
        (f"# The role\n\nAt Fernworks, we grow. Fernworks is old.\n\n{PROSE}", (None, "Fernworks")),
        (
            f"# Head Gardener\n\n## About us\n\nJoin Fernworks as a gardener. Fernworks is old.\n\n{PROSE}",
            ("Head Gardener", "Fernworks"),
        ),
        (
            "Fernworks Logo\nBack to jobs\nHead Gardener, Kew\nKew, UK\nAbout Fernworks\n\n"
            f"Fernworks’s mission is to grow. {PROSE}\n\nFernworks is old.",
            ("Head Gardener, Kew", "Fernworks"),
        ),
        (
            "Job Application for Head Gardener (Kew) at Fernworks Apply Now Head Gardener (Kew) at Fernworks "
            f"(View all jobs) Kew, UK About Fernworks Fernworks grows ferns. {PROSE} Responsibilities: Water the ferns",
            ("Head Gardener (Kew)", "Fernworks"),
        ),
        (f"# Careers\n\n## Head Gardener\n\n{PROSE}", ("Head Gardener", None)),
        (f"# About remote work\n\n{PROSE}\n\n# About you\n\n{PROSE}", (None, None)),
        (f"{PROSE}\n\n{PROSE}", (None, None)),
    ],
)
def test_title_and_company(text: str, expected: tuple[str | None, str | None]) -> None:
    assert named(text) == expected


@pytest.mark.parametrize(
    "title",
    [
        "Process Engineer",
        "Benefits Manager",
        "Office Operations (Zürich)",
        "Education Lead",
        "Privacy Counsel",
        "Application Security Engineer",
        "Logistics Planner, North",
        "Search Infrastructure",
        "Remote Sensing Scientist",
        "Member of Technical Staff",
    ],
)
def test_titles_that_begin_like_a_section(title: str) -> None:
    top = f"Fernworks Logo\nBack to jobs\n{title}\nKew, UK\nAbout Fernworks"
    page = f"{top}\n\nFernworks grows. {PROSE}\n\nBenefits:\n\n- Ferns"

    assert named(page) == (title, "Fernworks")
    assert named(f"# {title}\n\n{PROSE}\n\n## Benefits\n\n- Ferns") == (title, None)


@pytest.mark.parametrize(
    "heading",
    [
        "Benefits and perks",
        "Required skills",
        "What we offer",
        "Compensation:",
        "Interview process",
        "Our team",
        "Open positions",
        "Fernworks Careers",
        "Sign in",
        "Location",
        "Minimum qualifications",
        "Über uns",
        "Vos missions",
    ],
)
def test_headings_that_are_no_title(heading: str) -> None:
    assert named(f"# {heading}\n\n{PROSE}\n\n- Ferns") == (None, None)


@pytest.mark.parametrize(
    ("link", "expected"),
    [
        ('<a href="/apply/7">Apply now</a>', "https://ferns.example/apply/7"),
        ('<a href="https://ats.example/7"> → Jetzt bewerben </a>', "https://ats.example/7"),
        ('<a href="https://ats.example/7">Postuler</a>', "https://ats.example/7"),
        ('<a href="#apply">Apply</a>', None),
        ('<a href="mailto:hr@ferns.example">Apply</a>', None),
        ('<a href="javascript:apply()">Apply</a>', None),
        ('<a href="/apply/7">How we apply fertiliser</a>', None),
    ],
)
def test_the_link_that_leads_to_the_application(link: str, expected: str | None) -> None:
    found = names.apply_url(LexborHTMLParser(f"<p>{link}</p>"), (), "https://ferns.example/jobs/7")

    assert (found.value if found else None) == expected


def test_a_sentence_that_gives_the_address() -> None:
    passages = visible.believed(read(f"# Head Gardener\n\n{PROSE}\n\nTo apply, visit https://ferns.example/apply/7."))

    found = names.apply_url(None, passages, None)

    assert found
    assert found.value == "https://ferns.example/apply/7"


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("Vacancy: Night Baker", "Night Baker"),
        ("Recrutement : chargé·e de médiation", "chargé·e de médiation"),
        ("Stellenangebot: Bootsbauer (m/w/d)", "Bootsbauer (m/w/d)"),
        ("Vaga: Padeiro", "Padeiro"),
        ("Oferta pracy – Stolarz", "Stolarz"),
        ("Nabídka práce: Truhlář", "Truhlář"),
        ("Ledig stilling: Snekker", "Snekker"),
        ("【求人】造船スタッフ", "造船スタッフ"),
        ("We’re hiring a baker!", "baker"),
        ("Wij zoeken een fietsenmaker!", "fietsenmaker"),
        ("Wir suchen eine Bäckerin", "Bäckerin"),
        ("Vi söker en florist", "florist"),
        ("Conseillère ou conseiller en orientation", "Conseillère ou conseiller en orientation"),
        ("Klokkespiller søges", "Klokkespiller"),
        ("Bäcker (m/w/d) gesucht!", "Bäcker (m/w/d)"),
        ("We are looking for you", None),
        ("Wir suchen Verstärkung", None),
    ],
)
def test_a_heading_that_announces_a_job_names_it(heading: str, expected: str | None) -> None:
    assert named(f"# {heading}\n\n{PROSE}\n\n## Principales fonctions\n\n- Water\n- Weed")[0] == expected


@pytest.mark.parametrize(
    ("first", "expected"), [("night baker junior", "night baker junior"), ("flour on the floor", None)]
)
def test_an_item_alone_above_the_first_heading_may_be_the_title(first: str, expected: str | None) -> None:
    page = f"<div><li>{first}<br><br><strong>Your tasks</strong></li><li>Knead</li><li>Bake</li></div>"

    assert named(page)[0] == expected


def test_when_a_page_was_posted_is_no_title() -> None:
    assert (
        named(f"Geplaatst op 20 februari 2026 door Jelle | Reacties uit\n\nNight Baker\n\n{PROSE}")[0] == "Night Baker"
    )

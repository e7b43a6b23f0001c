"""Who employs, as a text or the page around it says, and never a word that only stands there."""

from datetime import UTC, datetime

import pytest

from watcher import extract
from watcher.model import Posting

AT = datetime(2026, 3, 1, tzinfo=UTC)
REST = (
    "<p>You will keep the greenhouses warm, and the visitors too, in every season of the year.</p>"
    "<h2>Requirements</h2><ul><li>One winter of experience</li></ul>"
)


def posting(text: str) -> Posting:
    [found] = extract.from_source(text.encode(), None, AT).postings
    return found


def company(text: str) -> str | None:
    stated = posting(text).facts.company
    return stated.value if stated else None


def page(title: str, header: str, around: str = "") -> str:
    return f"<html><head><title>{title}</title></head><body><main>{header}{REST}</main>{around}</body></html>"


@pytest.mark.parametrize(
    ("title", "header", "around", "expected"),
    [
        ("Gardener – Kew Cooperative", "<h1>Gardener</h1><p>Kew Cooperative</p>", "", "Kew Cooperative"),
        ("Kew Cooperative - Gardener", "<h1>Gardener</h1><p>Kew Cooperative</p>", "", "Kew Cooperative"),
        ("Gardener at Fernworks", "<h1>Gardener</h1>", "<footer>© 2030 Fernworks</footer>", "Fernworks"),
        ("Gardener | Fernworks Careers", "<h1>Gardener</h1><p>At Fernworks, ferns come first.</p>", "", "Fernworks"),
        ("Kew Society hiring Gardener in Kew | LinkedIn", "<h1>Gardener</h1>", "", "Kew Society"),
        ("Gardener bei Farn & Moos KG in Gera", "<h1>Gardener</h1><p>Farn & Moos KG</p>", "", "Farn & Moos KG"),
        ("Fernworks: Gardener", "<h1>Gardener</h1><p>At Fernworks, ferns come first.</p>", "", "Fernworks"),
        ("庭師｜採用情報｜みどり園", "<h1>庭師</h1><p>みどり園は、庭を百年守っています。</p>", "", "みどり園"),
        ("Empleo | Gardener", "<h1>Gardener</h1>", "<nav>Empleo</nav><p>Empleo</p>", None),
        ("Fernworks – Recrutamento – Gardener", "<h1>Gardener</h1>", "<p>Recrutamento</p>", None),
        ("Opravář varhan - volná místa - Farn s.r.o.", "<h2>Opravář varhan</h2>", "", "Farn s.r.o."),
        ("庭師｜採用情報", "<h1>庭師</h1><p>採用情報</p>", "<p>採用情報</p>", None),
        (
            "",
            "<h1>Gardener</h1><h2>FERNWORKS</h2><p>Leeds, UK</p><p>At Fernworks, ferns come first.</p>",
            "",
            "FERNWORKS",
        ),
        (
            "",
            "<h1>Gardener</h1><p>Fernworks (Advisors)</p><p>Leeds, UK</p><p>Fernworks grows ferns.</p>",
            "",
            "Fernworks",
        ),
        ("", "<h1>Gardener</h1><p>Fern & Frond s.r.o.</p>", "", "Fern & Frond s.r.o."),
        ("", "<h1>庭師</h1><p>合同会社みどり</p>", "", "合同会社みどり"),
        ("", "<h1>Gardener</h1><p>Baden AG</p>", "", None),
        ("", "<h1>Gardener</h1><p>Gardens, Ltd</p>", "", None),
        ("Gardener", "<h1>Gardener</h1>", "<footer>Jobs at Fernworks</footer><p>Fernworks</p>", None),
        ("Gardener | Careers", "<h1>Gardener</h1>", "<footer>Careers</footer>", None),
        ("Gardener - Utrecht", "<h1>Gardener</h1><p>Utrecht</p>", "", None),
        ("Gardener - Marketing", "<h1>Gardener</h1><p>Marketing</p>", "", None),
        ("Jobs - LinkedIn", "<h1>Gardener</h1><p>LinkedIn</p>", "", None),
    ],
)
def test_the_name_beside_the_title(title: str, header: str, around: str, expected: str | None) -> None:
    assert company(page(title, header, around)) == expected


@pytest.mark.parametrize(
    ("opening", "expected"),
    [
        ("## About wordmill\n\nwordmill builds dictionaries.", "wordmill"),
        ("## About us\n\nFern & Frond grows ferns in old mills.", "Fern & Frond"),
        ("## Über uns\n\nDie Gärtnerei Farn zieht seit 1922 Farne.", "Gärtnerei Farn"),
        ("## Qui sommes-nous ?\n\nFougère Vive cultive des fougères.", "Fougère Vive"),
        ("## About The Fern Guild\n\nThe Fern Guild is old.", "The Fern Guild"),
        ("Fernworks grows ferns. We do it slowly.", "Fernworks"),
        ("## About us\n\nHealthcare is broken. We mend it.", None),
        ("## About us\n\nFounded in 1990, we grow ferns.", None),
        ("## About us\n\nEveryone here grows ferns.", None),
        ("Climate policy is changing. We help.", None),
        ("## About the role\n\nThe role is new.", None),
        ("## About remote work\n\nYou choose. It works.", None),
    ],
)
def test_how_a_text_introduces_its_house(opening: str, expected: str | None) -> None:
    assert company(f"# Head Gardener\n\n{opening}\n\n## Requirements\n\n- One winter of experience\n") == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Dokkum / Grounds / Full-time / Hybrid", ("Dokkum",)),
        ("Festanstellung, Vollzeit · Bremerhaven", ("Bremerhaven",)),
        ("CDI - Temps plein - Saint-Nazaire", ("Saint-Nazaire",)),
        ("Leith, UK", ("Leith, UK",)),
        ("Berlin | Munich | Remote", ("Berlin", "Munich")),
        ("Engineering / Full-time", None),
        ("Grounds", None),
        ("Customer Success", None),
        ("Research | Policy", None),
    ],
)
def test_the_place_in_a_line_beside_the_title(line: str, expected: tuple[str, ...] | None) -> None:
    stated = posting(page("Gardener", f"<h1>Gardener</h1><p>{line}</p>")).facts.locations

    assert (stated.value if stated else None) == expected


def test_what_stands_above_the_text_is_no_text() -> None:
    header = "<h1>Gardener</h1><p>Leith, UK</p><p>37 applicants</p><p>Posted three days ago</p>"

    text = posting(page("Gardener", header)).text

    assert not any(each in text for each in ("Gardener", "Leith", "applicants", "days ago"))
    assert "greenhouses" in text


def test_a_rule_ends_a_section() -> None:
    text = "# Gardener\n\n## Benefits\n\n- Free ferns\n\n---\n\nWrite to Fern if you have questions.\n"

    sections = {block.text: block.section.value for block in posting(text).blocks}

    assert sections["Free ferns"] == "benefits"
    assert sections["Write to Fern if you have questions."] == "other"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("This position is open with Fern Finance ltd.", "Fern Finance ltd"),
        ("“The role is offered by Fernworks.”", "Fernworks"),
        ("Anstellungsträger ist die Farn und Moos GmbH.", "Farn und Moos GmbH"),
        ("Ce poste est à pourvoir chez Fougère Vive.", "Fougère Vive"),
        ("This position is open with immediate effect.", None),
        ("This position is open with Leeds.", None),
        ("This position is open to Gardeners.", None),
        ("The role is offered by Fernworks and by others.", None),
    ],
)
def test_a_sentence_that_says_who_employs(sentence: str, expected: str | None) -> None:
    assert company(f"# Head Gardener\n\n{sentence}\n\n## Requirements\n\n- One winter of experience\n") == expected

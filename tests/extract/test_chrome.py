"""What stands around a posting is told from the posting by its words and its place."""

import pytest

from watcher.extract.chrome import is_line, starts_form, starts_group
from watcher.extract.document import Region, read


@pytest.mark.parametrize(
    "text",
    [
        "Back to jobs",
        "Apply now",
        "(View all jobs)",
        "Mill Road Logo",
        "Skip to main content",
        "Accept all cookies",
        "Powered by Greenhouse",
        "Jetzt bewerben",
        "Retour aux offres",
        "Política de privacidad",
        "Share this job",
        "37 applicants",
        "See all openings at Mill Road",
        "© 2026 Mill Road",
    ],
)
def test_furniture_is_known(text: str) -> None:
    assert is_line(text)


@pytest.mark.parametrize(
    "text",
    [
        "Night Baker",
        "Leeds, UK",
        "Apply your knowledge of dough",
        "Full-time",
        "Posted 3 days ago",
        "Job alerts engineer",
        "This job is closed.",
        "We share the bread.",
    ],
)
def test_words_of_a_posting_are_no_furniture(text: str) -> None:
    assert not is_line(text)


@pytest.mark.parametrize(
    "text",
    [
        "Similar jobs",
        "More jobs at Mill Road",
        "Create a Job Alert",
        "Ähnliche Stellen",
        "Offres similaires",
        "You may also like",
        "Jobs you might like",
    ],
)
def test_groups_that_are_not_the_posting_are_known(text: str) -> None:
    assert starts_group(text)


@pytest.mark.parametrize(
    "text", ["Responsibilities", "Related experience", "More about us", "Other benefits", "All about bread"]
)
def test_headings_of_a_posting_begin_no_such_group(text: str) -> None:
    assert not starts_group(text)
    assert not starts_form(text)


TEXT = """Mill Road Logo
Back to jobs
Night Baker
Leeds, UK
About the role

You bake the bread that our neighbours eat for breakfast, every single night of the year.
What you bring

    A cap
    An apron

Similar jobs

Pastry chef
Miller
"""


def test_a_copied_page_loses_its_surroundings() -> None:
    document = read(TEXT)

    regions = {each.block.text: each.region for each in document.passages}
    assert [text for text, region in regions.items() if region is Region.CHROME] == [
        "Mill Road Logo",
        "Back to jobs",
        "Similar jobs",
        "Pastry chef",
        "Miller",
    ]
    assert [text for text, region in regions.items() if region is Region.HEADER] == ["Night Baker", "Leeds, UK"]


def test_a_banner_above_the_title_is_header() -> None:
    page = (
        "<div><a href=/>Home</a></div><div>This job is no longer accepting applications.</div><div><h1>Night Baker</h1></div>"
        "<div><h2>About the role</h2><p>You bake the bread that our neighbours eat for breakfast, every night.</p></div>"
    )

    header = [each.block.text for each in read(page).passages if each.region is Region.HEADER]
    assert header == ["This job is no longer accepting applications.", "Night Baker"]


@pytest.mark.parametrize("wrap", ["{}", "<main>{}</main>", "<div><div>{}</div></div>", "<article class=z>{}</article>"])
def test_the_text_is_the_same_in_any_container(wrap: str) -> None:
    body = (
        "<h1>Night Baker</h1><p>Leeds, UK</p><h2>About the role</h2><p>You bake the bread that our neighbours eat for breakfast, every night.</p>"
        "<h2>What you bring</h2><ul><li>A cap</li></ul><h2>More jobs</h2><ul><li><a href=/2>Miller</a></li></ul>"
    )

    document = read(f"<body><nav><a href=/>Home</a></nav>{wrap.format(body)}<footer>Mill Road, Leeds</footer></body>")
    assert [each.block.text for each in document.passages if each.region is Region.MAIN] == [
        "About the role",
        "You bake the bread that our neighbours eat for breakfast, every night.",
        "What you bring",
        "A cap",
    ]
    assert [each.block.text for each in document.passages if each.region is Region.HEADER] == [
        "Night Baker",
        "Leeds, UK",
    ]

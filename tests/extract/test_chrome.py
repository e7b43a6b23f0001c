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
        "Save | Share",
        "Teilen · Drucken",
        "Follow us: Mastodon Instagram",
        "Signaler cette offre",
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
        "Follow us to Leeds",
        "Baker / Share",
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
        "Sign up for our newsletter",
        "Inscrivez-vous à notre newsletter",
    ],
)
def test_groups_that_are_not_the_posting_are_known(text: str) -> None:
    assert starts_group(text)


@pytest.mark.parametrize(
    "text",
    [
        "Responsibilities",
        "Related experience",
        "More about us",
        "Other benefits",
        "All about bread",
        "Newsletter Editor",
    ],
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


@pytest.mark.parametrize(
    "text",
    [
        "You are using an unsupported browser. Please update your browser.",
        "Ihr Browser wird nicht mehr unterstützt.",
        "Veuillez activer JavaScript pour continuer.",
        "Váš prohlížeč není podporován.",
        "Twoja przeglądarka jest nieaktualna.",
        "お使いのブラウザは対応していません。",
        "Tilbage til alle stillinger",
        "求人一覧に戻る",
        "Alleen noodzakelijke cookies",
        "Denne hjemmeside bruger cookies. Accepter alle cookies",
    ],
)
def test_warnings_and_buttons_of_other_languages_are_furniture(text: str) -> None:
    assert is_line(text)


@pytest.mark.parametrize(
    "text", ["Test our pages in every browser", "Write JavaScript that bakers like", "ブラウザゲームの開発"]
)
def test_work_on_browsers_is_no_furniture(text: str) -> None:
    assert not is_line(text)


@pytest.mark.parametrize(
    "text", ["Lignende job", "Andre ledige stillinger", "おすすめの求人", "Zobacz też", "Voir aussi", "Se även"]
)
def test_groups_of_other_languages_are_known(text: str) -> None:
    assert starts_group(text)


POSTING = "<h1>Night Baker</h1><p>You bake bread for the whole quarter, every night from ten until six.</p>"
"""A posting that more is added to."""


def text_of(body: str) -> str:
    document = read(f"<html lang=en><title>Night Baker</title><body>{body}</body></html>")
    return " ".join(each.block.text for each in document.passages if each.region in (Region.HEADER, Region.MAIN))


def test_links_back_and_onward_are_furniture() -> None:
    assert "Porter" not in text_of(
        f"<main>{POSTING}<p><a href=/>← All jobs</a> | <a href=/2>Porter (closed) →</a></p></main>"
    )


def test_the_mark_of_a_link_to_a_heading_is_not_read() -> None:
    assert "#" not in text_of(POSTING.replace("Baker<", "Baker <a href='#baker'>#</a><"))


def test_a_notice_of_the_site_is_no_banner_of_the_posting() -> None:
    around = "<header><p>{}</p></header><main>" + POSTING + "</main>"

    assert "Bins" not in text_of(around.format("Bins are emptied on Tuesday this week."))
    assert "closed" in text_of(around.format("This job is closed for applications."))


def test_a_button_that_unfolds_a_part_is_its_heading() -> None:
    def sections(button: str) -> set[str]:
        return {
            str(each.block.section) for each in read(f"<h1>Night Baker</h1>{button}<ul><li>Knead</li></ul>").passages
        }

    assert "responsibilities" in sections("<button aria-expanded=false>Your tasks</button>")
    assert "responsibilities" not in sections("<button>Your tasks</button>")


@pytest.mark.parametrize(("heading", "shown"), [("h1", True), ("h2", False)])
def test_a_first_heading_that_names_the_site_swallows_no_posting(heading: str, shown: bool) -> None:
    before = "" if heading == "h1" else "<h1>Miller</h1><p>You mill the flour that our neighbours eat, every night.</p>"
    page = read(
        f"{before}<{heading}>Open positions</{heading}><h3>Night Baker</h3><p>You bake the bread of our street.</p>"
    )

    assert [each.region is not Region.CHROME for each in page.passages if each.block.text == "Night Baker"] == [shown]


def test_short_lines_with_dashes_are_no_surroundings() -> None:
    lines = [
        "Night Baker",
        "We bake the bread that our neighbours eat for breakfast.",
        "You will:",
        "- knead the dough",
    ]
    page = read("".join(f"<div>{each}</div>" for each in lines) + "<div>- sweep the floor</div>")

    assert {each.region for each in page.passages} <= {Region.HEADER, Region.MAIN}


def test_a_table_of_columns_beside_the_text_is_not_about_it() -> None:
    rows = "<tr><th>Post<th>Salary<th>Closing date</tr><tr><td>Porter<td>£24,685<td>1 May 2030</tr>"
    document = read(f"<body><main>{POSTING}</main><div><table>{rows}</table></div>")

    assert all(each.region is Region.CHROME for each in document.passages if each.block.text in rows)


def test_a_table_of_other_vacancies_says_nothing_of_this_one() -> None:
    rows = "<tr><th>Post<th>Salary<th>Closing date</tr><tr><td>Porter<td>£24,685<td>Open until filled</tr>"
    document = read(f"<body><main>{POSTING}</main><div><h2>Other vacancies</h2><table>{rows}</table></div>")

    assert all(each.region is Region.CHROME for each in document.passages if each.block.text in ("Porter", "£24,685"))
    assert all(each.label is None for each in document.passages if each.region is not Region.CHROME)


def test_a_notice_beside_the_text_is_the_postings_and_one_among_other_jobs_is_not() -> None:
    notice = "<p>You can no longer apply: this vacancy is closed</p>"
    page = f"<main><div><h1>Baker</h1>{POSTING[20:]}<h2>Duties</h2><ul><li>Bake the bread of the night</ul></div>{{}}</main>"

    assert "closed" in text_of_header(page.format(f"<div>{notice}</div>"))
    assert "closed" not in text_of_header(page.format(f"<div><h2>Other vacancies</h2>{notice}</div>"))


def text_of_header(body: str) -> str:
    return " ".join(each.block.text for each in read(f"<body>{body}</body>").passages if each.region is Region.HEADER)


# ── by their place ───────────────────────────────────────────────────────────────────────────────

POSTING = """<h1>Night Baker</h1><p>We bake for forty shops on the mill road and look for one more pair of hands.</p>
<h2>Requirements</h2><ul><li>Patience with sour dough</li><li>An early start</li></ul>"""


def seen(body: str, *regions: Region) -> list[str]:
    return [each.block.text for each in read(f"<body>{body}</body>").passages if each.region in regions]


def test_a_list_of_links_above_the_headline_is_a_menu_whatever_its_words() -> None:
    words = ("Talent pool", "Vacancies", "Bread and rolls", "Closed days")
    menu = "".join(f'<li><a href="/{n}">{each}</a></li>' for n, each in enumerate(words))

    assert set(words) <= set(seen(f"<div><ul>{menu}</ul></div><div>{POSTING}</div>", Region.CHROME))


def test_two_links_above_the_headline_may_be_its_places() -> None:
    places = "".join(f'<li><a href="/{each}">{each}</a></li>' for each in ("Leeds", "York"))

    assert {"Leeds", "York"} <= set(seen(f"<main><ul>{places}</ul>{POSTING}</main>", Region.HEADER, Region.MAIN))


def test_what_stands_beside_a_link_to_another_vacancy_is_about_that_one() -> None:
    rows = "".join(
        f'<tr><td><a href="/{n}">Carter {n}</a></td><td>{each}</td></tr>' for n, each in enumerate(("filled",))
    )
    page = f"<main><div><div>{POSTING}</div></div><h3>Also on the mill road</h3><table>{rows}</table></main>"

    assert "filled" in seen(page, Region.CHROME)


def test_the_cells_of_a_layout_are_no_labels_and_values() -> None:
    menu = '<a href="/">Home</a><br><a href="/bread">Bread</a><br>Today is Monday'
    page = f"<body><table><tr><td>{menu}</td><td>{POSTING}</td></tr></table></body>"

    assert {each.label for each in read(page).passages} == {None}


def test_a_label_ends_at_the_heading_below_its_value() -> None:
    page = f"<body><table><tr><td>Place</td><td>Leeds {POSTING}</td></tr></table></body>"

    assert [each.block.text for each in read(page).passages if each.label == "Place"] == ["Leeds"]

"""A page becomes passages: what is read, in which region it stands, what it says verbatim."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.extract.document import Document, Form, Region, read
from watcher.extract.passage import fold
from watcher.model import BlockKind, Section

SEEDS = Path(__file__).parents[3] / "shared" / "seeds"


def texts(document: Document, *regions: Region) -> list[str]:
    return [each.block.text for each in document.passages if each.region in regions]


def main(document: Document) -> list[str]:
    return texts(document, Region.MAIN)


PAGE = """<!doctype html><html lang="en-GB"><head><title>Baker – Mill Road Bread</title>
<link rel="canonical" href="https://mill.example/jobs/7"><meta property="og:title" content="Baker"></head><body>
<div class="c1"><p>We use cookies to improve your experience on this site and for nothing else at all.</p><button>Accept all</button></div>
<div><a href="/">Home</a> <a href="/jobs">Jobs</a> <a href="/about">About us</a></div>
<div id="posting" class="c2"><a href="/jobs">Back to jobs</a><h1>Baker</h1>
<div><span>Leeds, UK</span><span>Full-time</span></div><p>Posted 3 days ago</p><p>37 applicants</p>
<div class="c3"><h2>About the role</h2><p>You bake the bread that our neighbours eat for breakfast, and you teach two apprentices how.</p>
<h2>What you will do</h2><ul><li>Bake sourdough through the night</li><li>Order flour from three mills</li></ul>
<h2>What you bring</h2><ul><li>4+ years at an oven</li><li>Clean hands</li></ul></div>
<aside><dl><dt>Department</dt><dd>Night shift</dd></dl><p>A promotion of something that has nothing to do with it.</p></aside>
<div class="c4"><h3>Similar jobs</h3><ul><li><a href="/8">Pastry chef</a></li><li><a href="/9">Miller</a></li></ul></div></div>
<div><p>© 2026 Mill Road Bread. All rights reserved.</p><a href="/p">Privacy policy</a></div></body></html>"""


def test_a_page_falls_into_header_text_and_surroundings() -> None:
    document = read(PAGE)

    assert texts(document, Region.HEADER) == [
        "Baker",
        "Leeds, UK",
        "Full-time",
        "Posted 3 days ago",
        "Department",
        "Night shift",
    ]
    assert main(document) == [
        "About the role",
        "You bake the bread that our neighbours eat for breakfast, and you teach two apprentices how.",
        "What you will do",
        "Bake sourdough through the night",
        "Order flour from three mills",
        "What you bring",
        "4+ years at an oven",
        "Clean hands",
    ]
    assert document.title == "Baker – Mill Road Bread"
    assert document.lang == "en"
    assert document.canonical == "https://mill.example/jobs/7"
    assert document.meta["og:title"] == "Baker"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('class="c3"', 'class="renamed" data-token="8f3a"'),
        ('id="posting" class="c2"', 'class="c2" id="other"'),
        ('<div class="c3">', "<section>"),
        ("37 applicants", "38 applicants"),
        ("Posted 3 days ago", "Posted 4 days ago"),
        ("Pastry chef", "Head of ovens"),
        ("© 2026", "© 2027"),
        ("</li><li>Clean", "</li>\n\n   <li class='x'>\u00a0Clean"),
        ("Accept all", "Accept cookies"),
    ],
)
def test_what_moves_around_the_posting_does_not_move_its_text(old: str, new: str) -> None:
    assert old in PAGE

    assert main(read(PAGE.replace(old, new))) == main(read(PAGE))


def test_a_selector_says_what_the_text_is() -> None:
    document = read(
        "<body><p>A long story of the house that nobody asked for, told again.</p><p id=x>Bakes bread.</p>", select="#x"
    )

    assert main(document) == ["Bakes bread."]


@pytest.mark.parametrize(
    "hidden",
    [
        "<p hidden>x</p>",
        "<p aria-hidden=true>x</p>",
        "<p style='color:red; display:none'>x</p>",
        "<template>x</template>",
        "<script>x</script>",
        "<style>x</style>",
        "<noscript>x</noscript>",
        "<p style='VISIBILITY: hidden'>x</p>",
    ],
)
def test_what_nobody_sees_is_not_read(hidden: str) -> None:
    assert read(f"<body><p>seen</p>{hidden}").text == "seen"


def test_blocks_are_apart_and_inline_text_is_whole() -> None:
    document = read("<div>Half <b>of</b> a w<i>or</i>d<div>Next</div>After<br>Last&nbsp;&amp;\u200blast</div>")

    assert [each.block.text for each in document.passages] == ["Half of a word", "Next", "After", "Last & last"]


def test_elements_that_touch_are_apart_where_a_capital_follows() -> None:
    document = read("<p><span>Engineering</span><span>Information</span></p><p><span>Wor</span><span>king</span></p>")

    assert [each.block.text for each in document.passages] == ["Engineering", "Information", "Working"]


@pytest.mark.parametrize(
    "markup",
    [
        "<dl><dt>Place of work<dd>Leeds</dl>",
        "<table><tr><th>Place of work</th><td>Leeds</td></tr></table>",
        "<table><tr><td>Place of work:</td><td>Leeds</td></tr></table>",
    ],
)
def test_pairs_of_the_markup_are_labelled_values(markup: str) -> None:
    pairs = [(each.label, each.value) for each in read(markup).passages if each.label]

    assert pairs == [("Place of work", "Leeds")]


@pytest.mark.parametrize(
    "text",
    [
        "Location: Leeds",
        "**Location:** Leeds",
        "<p><b>Location:</b> Leeds</p>",
        "Location\nLeeds\n",
        "<h3>Location</h3><p>Leeds</p>",
    ],
)
def test_a_label_names_its_value_in_every_form(text: str) -> None:
    assert [(each.label, each.value) for each in read(text).passages if each.label] == [("Location", "Leeds")]


def test_lists_keep_their_depth() -> None:
    nested = [
        (each.block.text, each.block.level)
        for each in read("<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>").passages
    ]

    assert nested == [("a", 0), ("b", 1), ("c", 0)]
    marked = read("# T\n\n- a\n  - b\n- c\n").passages[1:]
    assert [(each.block.text, each.block.level) for each in marked] == nested
    indented = read("Tasks:\n\n    a\n        b\n    c\n").passages[1:]
    assert [(each.block.text, each.block.level) for each in indented] == nested


@pytest.mark.parametrize("mark", ["•", "-", "–", "✅", "☑️", "💪🏼", "➤", "*"])
def test_bullets_of_all_kinds_make_items(mark: str) -> None:
    document = read(f"Duties:\n{mark} Bake bread\n{mark} Sell bread\n")

    items = [each.block.text for each in document.passages if each.block.kind is BlockKind.ITEM]
    assert items == ["Bake bread", "Sell bread"]


def test_a_list_without_line_breaks_is_cut_at_its_bullets() -> None:
    document = read("<div>We bake. Duties: ● Bake bread ● Sell bread Requirements: ● A cap ● An apron</div>")

    sections = [
        (each.block.text, each.block.section) for each in document.passages if each.block.kind is BlockKind.ITEM
    ]
    assert sections == [
        ("Bake bread", Section.RESPONSIBILITIES),
        ("Sell bread", Section.RESPONSIBILITIES),
        ("A cap", Section.REQUIRED),
        ("An apron", Section.REQUIRED),
    ]


def test_markdown_loses_its_marks_and_nothing_else() -> None:
    document = read(
        "## The *Role*\n\nSee [our `site`](https://x.example/a_(b)) for **all** _of_ it: 2 * 3 * 4, snake_case_word, C\\* &amp; more.\n"
    )

    assert [each.block.text for each in document.passages] == [
        "The Role",
        "See our site for all of it: 2 * 3 * 4, snake_case_word, C* & more.",
    ]


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("**Ways of working: ** by hand", "Ways of working: by hand"),
        ('See [our mill](https://mill.example "How we (still) mill")', "See our mill"),
        ("[](https://mill.example) Flour", "Flour"),
        ("See [our mill] (https://mill.example/a)", "See our mill"),
        ("A cat [or dog] (optional)", "A cat [or dog] (optional)"),
    ],
)
def test_markdown_never_shows_its_marks(source: str, shown: str) -> None:
    assert main(read(f"# Baker\n\n## Requirements\n\n- Clean hands\n\n{source}\n"))[-1] == shown


def test_bold_with_a_space_before_its_closing_marks_is_a_heading() -> None:
    document = read("# Baker\n\nYou bake.\n\n**Ovens and mills: **\n\n- Stone ovens\n- Wind mills\n")

    assert BlockKind.HEADING in {each.block.kind for each in document.passages if "Ovens" in each.block.text}


WORK = "You bake the bread that our neighbours eat for breakfast, and you teach two apprentices how."


def test_a_short_line_without_a_mark_is_a_paragraph_in_markdown() -> None:
    document = read(f"# Baker\n\nPoste ouvert le 16/03/2026\n\n{WORK}\n\n## Requirements\n\n- Clean hands\n")

    assert [each.block.kind for each in document.passages if each.block.text.startswith("Poste")] == [
        BlockKind.PARAGRAPH
    ]


@pytest.mark.parametrize(
    "statement",
    [
        "A Bachelor's degree in baking",
        "MSc or higher",
        "£31,000 a year",
        "Apply by 4 May 2026",
        "Full-time, permanent",
        "Leeds, England",
        "Munich",
    ],
)
def test_a_statement_under_a_heading_is_a_paragraph_in_plain_text(statement: str) -> None:
    document = read(f"Baker\n\n{WORK}\n\nRequirements\n\n{statement}\n\n{WORK}\n\n{WORK}\n")

    assert [each.block.kind for each in document.passages if each.block.text == statement] == [BlockKind.PARAGRAPH]


@pytest.mark.parametrize("word", ["Nice to have:", "Optional:"])
def test_a_plain_line_inside_a_list_begins_what_is_preferred(word: str) -> None:
    item = "Five years at an oven, at night and on Sundays, in a team of six"
    document = read(f"# Baker\n\n{WORK}\n\n## Requirements\n\n- Clean hands\n- {item}\n{word}\n- Latte art\n")

    assert [(each.block.text, each.block.section) for each in document.passages][-3:] == [
        (item, Section.REQUIRED),
        (word, Section.PREFERRED),
        ("Latte art", Section.PREFERRED),
    ]


def test_soft_line_ends_are_joined_and_hard_ones_kept() -> None:
    wrapped = "# T\n\nA paragraph that was wrapped by somebody's editor at a width that\nis usual, so that it goes on here.\n\n**A:** one  \n**B:** two\n"

    assert [each.block.text for each in read(wrapped).passages][1:] == [
        "A paragraph that was wrapped by somebody's editor at a width that is usual, so that it goes on here.",
        "A: one",
        "B: two",
    ]


ONE_LINE = (
    "Job Application for Night Baker (Leeds) at Mill Road Apply Now Night Baker (Leeds) at Mill Road (View all jobs) Leeds, UK "
    "About Mill Road Mill Road bakes bread for the north of the city. We have done so since the war, and we are proud of it. "
    "Our ovens never rest. Responsibilities: Bake sourdough through the whole night Order flour from three local mills "
    "Teach two apprentices how to fold What you bring: Have four years of practice at an oven Are used to working at night. "
    "The expected salary range for this position is:Annual Salary:£30,000—£34,000 GBP Logistics Location policy: We work from ten "
    "to six. Some weeks are different. How we're different We believe that bread is a craft. We never freeze dough. "
    "Come work with us! Mill Road is a family business. Apply for this Job * Required First Name * Last Name * Email * Phone "
    "Resume/CV Drop files here Attach Dropbox Google Drive or enter manually (File types: pdf, doc, docx, txt, rtf) "
    "LinkedIn Profile Can you work at night? * -- Yes No What is the best bread you ever baked? Powered by Read our Privacy Policy "
)


def test_a_page_in_one_line_is_cut_into_blocks() -> None:
    document = read(ONE_LINE)

    assert texts(document, Region.HEADER) == [
        "Job Application for Night Baker (Leeds) at Mill Road",
        "Night Baker (Leeds) at Mill Road",
        "Leeds, UK",
    ]
    headings = [
        each.block.text
        for each in document.passages
        if each.block.kind is BlockKind.HEADING and each.region is Region.MAIN
    ]
    assert headings == [
        "About Mill Road",
        "Responsibilities:",
        "What you bring:",
        "The expected salary range for this position is:",
        "Logistics",
        "How we're different",
        "Come work with us!",
    ]
    tasks = [each.block.text for each in document.passages if each.block.section is Section.RESPONSIBILITIES][1:]
    assert tasks == [
        "Bake sourdough through the whole night",
        "Order flour from three local mills",
        "Teach two apprentices how to fold",
    ]
    assert [(each.label, each.value) for each in document.passages if each.label][:1] == [
        ("Annual Salary", "£30,000—£34,000 GBP")
    ]
    assert all(each.block.text in fold(ONE_LINE) for each in document.passages)


@pytest.mark.parametrize(
    "sentence",
    [
        "Bitte bewerben Sie sich bis zum 30. April 2031.",
        "Nástup je 1. 9. 2031.",
        "We pay Rs. 12 LPA for it.",
        "We ask for a degree in Public Health.",
    ],
)
def test_a_sentence_of_a_page_in_one_line_is_not_cut_inside_a_date_or_a_name(sentence: str) -> None:
    document = read(ONE_LINE.replace("Our ovens never rest.", f"{sentence} Our ovens never rest."))

    assert sentence in main(document)


@pytest.mark.parametrize(
    ("body", "content_type", "expected"),
    [
        ("<p>求人 東京".encode("cp932"), "text/html; charset=Shift_JIS", "求人 東京"),
        (b"<meta charset=shift_jis><p>" + "求人".encode("cp932"), None, "求人"),
        ("<p>Zürich – “12 €”".encode("cp1252"), "text/html; charset=ISO-8859-1", "Zürich – “12 €”"),
        ("<p>Zürich – “12 €”".encode("cp1252"), None, "Zürich – “12 €”"),
        ("\ufeff<p>Zürich".encode(), "text/html; charset=windows-1252", "Zürich"),
        ("<p>Zürich".encode("utf-16"), None, "Zürich"),
        ("<p>Zürich".encode(), "text/html; charset=no-such-thing", "Zürich"),
        ("<p>Zu\u0308rich".encode(), None, "Zürich"),
    ],
)
def test_the_charset_is_found(body: bytes, content_type: str | None, expected: str) -> None:
    assert read(body, content_type).text == expected


@pytest.mark.parametrize(
    "body", [b"", b"%PDF-1.7 x", b"\x89PNG\r\n\x1a\n", b"PK\x03\x04", bytes(range(256)) * 8, b"   \n"]
)
def test_a_body_without_text_is_an_empty_document(body: bytes) -> None:
    assert read(body).passages == ()


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("<p>Hello</p>", Form.HTML),
        ("Hello <br> there", Form.HTML),
        ("# A\n\n<br>b **c**", Form.MARKDOWN),
        ("- a\n- b", Form.TEXT),
        ("**Title:** Baker", Form.MARKDOWN),
        ('{"a": 1}', Form.JSON),
        ("[brackets] in a text", Form.TEXT),
        ("a < b and c > d", Form.TEXT),
    ],
)
def test_the_form_follows_from_the_content(text: str, form: Form) -> None:
    assert read(text).form is form


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Wir suchen für unser Team eine Bäckerin, die mit uns in der Nacht arbeitet und das Brot backt.", "de"),
        ("Nous cherchons pour notre équipe une personne qui fait le pain dans la nuit avec nous.", "fr"),
        ("Buscamos para nuestro equipo una persona que haga el pan en la noche con los demás.", "es"),
        ("Cerchiamo per il nostro forno una persona che fa il pane con noi nella notte.", "it"),
        ("Wij zoeken voor ons team een bakker die met ons in de nacht het brood bakt.", "nl"),
        ("Procuramos uma pessoa para a nossa equipa que faça o pão com os colegas, não só de dia.", "pt"),
        ("Hledáme do týmu pekaře, který s námi v noci peče chléb a je na to pyšný jako my.", "cs"),
        ("Szukamy do zespołu piekarza, który nie boi się pracy w nocy i jest dumny z tego, że piecze.", "pl"),
        ("Vi söker en bagare som vill arbeta med oss på natten och är stolt över att det är ett hantverk.", "sv"),
        ("We look for a baker who is proud of the craft and will work with us in the night.", "en"),
        ("Bread.", None),
    ],
)
def test_the_language_shows_in_common_words(text: str, lang: str | None) -> None:
    assert read(text).lang == lang


def test_what_a_posting_takes_back_is_disowned_to_the_end_of_the_named_section() -> None:
    document = read(
        "# Baker\n\n## The role\n\nYou bake bread.\n\nPlease note: the logistics below do not apply to this role.\n\n"
        "### Pay\n\n£30,000 a year\n\n## Logistics\n\nWe all come in on Mondays.\n\n## Who we are\n\nA mill.\n"
    )

    assert [each.block.text for each in document.passages if each.disowned] == [
        "Logistics",
        "We all come in on Mondays.",
    ]


@pytest.mark.parametrize(
    "said",
    [
        "This does not apply to all roles.",
        "The rules of the house apply to this job.",
        "Please follow the steps below to apply for this job.",
    ],
)
def test_other_words_take_nothing_back(said: str) -> None:
    document = read(f"# Baker\n\n## The role\n\n{said}\n\n## Logistics\n\nWe all come in on Mondays.\n")

    assert not any(each.disowned for each in document.passages)


def test_nested_elements_and_long_texts_are_read_in_linear_time() -> None:
    assert read("<div>" * 80_000 + "Bread").text == "Bread"
    assert len(read("We bake. " * 40_000).passages) == 40_000
    assert read("*" * 300_000 + "\n# x").passages
    assert read("# x\n\n" + "**a " * 60_000).passages


@given(st.text(max_size=300))
def test_no_text_is_refused_and_no_white_space_stays(text: str) -> None:
    for passage in read(text).passages:
        assert passage.block.text == fold(passage.block.text) != ""


WORDS = st.text(alphabet=st.sampled_from("abc XYZ.:?*•1\n é"), max_size=200)


@given(WORDS)
def test_every_passage_of_a_plain_text_is_a_part_of_it(text: str) -> None:
    document = read(text)

    if document.form is Form.TEXT:
        assert all(each.block.text in fold(text) for each in document.passages)


@pytest.mark.skipif(not SEEDS.is_dir(), reason="the shared seeds are not here")
@pytest.mark.parametrize("name", [path.name for path in sorted(SEEDS.glob("*.txt"))] if SEEDS.is_dir() else [])
def test_the_seeds_have_the_sections_and_questions_that_a_person_reads(name: str) -> None:
    expected = json.loads((SEEDS / "expected.json").read_text())[name]
    document = read((SEEDS / name).read_bytes())

    body = [
        each.block
        for each in document.passages
        if each.region is Region.MAIN and each.block.kind is not BlockKind.HEADING
    ]
    for section, count in expected.get("sections", {}).items():
        assert sum(each.section == section for each in body) == count, section
    required = {each.label for each in document.questions if each.required}
    assert required >= set(expected.get("questions_required_include", []))


def shown(body: str) -> list[tuple[str, str | None, str]]:
    return [(each.block.kind.value, each.label, each.block.text) for each in read(f"<body>{body}</body>").passages]


def test_a_line_of_badges_is_read_badge_by_badge() -> None:
    lines = shown("<h1>Baker</h1><p>📍 Łódź <span>🕒 pełny etat</span> 💰 6 800 zł</p><p>We bake.</p>")

    assert lines[1:4] == [
        ("paragraph", "Location", "Łódź"),
        ("paragraph", "Working hours", "pełny etat"),
        ("paragraph", "Salary", "6 800 zł"),
    ]


def test_lines_with_an_emoji_each_are_items_and_a_lone_one_is_none() -> None:
    lines = shown("<p>🔎 Test games<br>📝 Write reports<br>🤝 Talk to people</p><p>We bake.</p><p>🎈 Come!</p>")

    assert [kind for kind, _, _ in lines] == ["item", "item", "item", "paragraph", "paragraph"]


def lists(html: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for each in read(
        f"<h1>Night Baker</h1><p>We bake for the whole street, every single night of the year.</p>{html}"
    ).passages:
        if each.block.section is not None and each.block.kind is not BlockKind.HEADING:
            found.setdefault(each.block.section.value, []).append(each.block.text)
    return found


def test_an_emoji_of_its_own_sets_a_heading_apart_from_items() -> None:
    read_ = lists(
        "<p>🥖 Your tasks</p><p>👉 Knead<br>👉 Bake</p><p>⭐ Yeast would be a plus</p><p>👉 Sourdough</p><p>👉 Rye is a plus</p>"
    )

    assert read_["responsibilities"] == ["Knead", "Bake"]
    assert read_["preferred"] == ["Sourdough", "Rye is a plus"]


def test_items_with_an_emoji_each_are_no_headings() -> None:
    read_ = lists(
        "<h2>Benefits</h2><p>🏖 Thirty days off</p><p>🎓 A diploma is a plus for your pay</p><p>🚲 A bicycle</p>"
    )

    assert read_["benefits"] == ["Thirty days off", "A diploma is a plus for your pay", "A bicycle"]


def test_a_row_that_states_something_else_ends_the_list_above() -> None:
    row = "<tr><th>{}</th><td>{}</td></tr>".format
    read_ = lists(f"<table>{row('Nice to have', '• Rye<br>• Sourdough')}{row('Working hours', '38')}</table>")

    assert read_["preferred"] == ["Rye", "Sourdough"]


def test_headers_above_a_single_row_label_its_cells() -> None:
    head = "<tr><th>Location</th><th>Team</th><th>Contract</th></tr>"
    row = "<tr><td>Leeds</td><td>Ovens</td><td>Permanent</td></tr>"

    def values(table: str) -> list[tuple[str | None, str]]:
        page = read(f"<h1>Night Baker</h1><table>{table}</table><h2>Requirements</h2><ul><li>A cap</li></ul>")
        return [(each.label, each.block.text) for each in page.passages if each.block.text in row]

    assert values(head + row) == [("Location", "Leeds"), ("Team", "Ovens"), ("Contract", "Permanent")]
    assert {label for label, _ in values(head + row + row)} == {None}


def test_preformatted_text_keeps_its_lines() -> None:
    read_ = lists("<pre>\nREQUIREMENTS\n* A cap\n* An apron\n\nWE OFFER\n* Bread\n</pre>")

    assert (read_["required"], read_["benefits"]) == (["A cap", "An apron"], ["Bread"])


def test_lists_inside_a_paragraph_are_cut_at_their_dashes() -> None:
    read_ = lists(
        "<p>You bake. Your tasks: - kneading; - baking. Requirements: - a cap; - an apron. You begin in May.</p>"
    )

    assert read_["responsibilities"] == ["kneading;", "baking."]
    assert read_["required"] == ["a cap;", "an apron."]
    assert read_["other"][-1] == "You begin in May."


def test_a_sentence_with_dashes_holds_no_list() -> None:
    text = "Your tasks: kneading - by hand - and baking. You bring: patience - a lot of it."

    assert [text] in lists(f"<p>{text}</p>").values()


def test_a_heading_behind_a_square_heads_its_list() -> None:
    lines = shown("<p>■仕事内容<br>・船体の塗装<br>・甲板の清掃<br>■応募資格<br>・手先の器用な方<br>・経験</p>")

    assert [kind for kind, _, _ in lines] == ["heading", "item", "item", "heading", "item", "item"]


def test_a_text_begins_at_the_heading_of_its_first_list_even_if_its_words_are_not_known() -> None:
    document = read(
        "<body><h1>Baker</h1><p>Leith</p><h3>Nights with us</h3><ul><li>Knead</li><li>Bake</li></ul></body>"
    )

    regions = {each.block.text: each.region for each in document.passages}
    assert regions["Leith"] is Region.HEADER
    assert regions["Nights with us"] is regions["Knead"] is Region.MAIN

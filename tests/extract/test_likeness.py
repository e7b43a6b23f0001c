"""Two pages that are alike show the same; what nobody sees may differ."""

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.pages import URL, Around, States, html, page
from watcher import extract
from watcher.extract import likeness
from watcher.model import Page, Part, Rules

AT = datetime(2030, 11, 4, 12, tzinfo=UTC)
PAGE = """<!doctype html><html lang="en"><head><title>Keeper</title>
<meta property="og:title" content="Keeper"><link rel="canonical" href="https://harbour.example/jobs/71">
<script type="application/ld+json">{"@type": "JobPosting", "title": "Keeper"}</script>
<script>var token = "a1";</script><style>p { margin: 1px }</style></head>
<body class="x1" data-build="a1"><!-- a1 --><main id="r-1"><h1>Keeper</h1><p>Pay: £48,000 a year.</p>
<p hidden>This position is closed.</p><p itemprop="validThrough" content="2031-04-17">Apply soon.</p>
<a href="/apply/71#a1">Apply</a><form><input type="hidden" name="csrf" value="a1"><label>Name
<input name="name" required></label></form></main></body></html>"""


def of(text: str, final_url: str | None = None) -> bytes | None:
    return likeness(page(text, final_url=final_url))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('token = "a1"', 'token = "b2"'),
        ("margin: 1px", "margin: 2px"),
        ("<!-- a1 -->", "<!-- b2 -->"),
        ('class="x1" data-build="a1"', 'class="x2" data-build="b2"'),
        ('id="r-1"', 'id="r-2"'),
        ("#a1", "#b2"),
        ('value="a1"', 'value="b2"'),
    ],
)
def test_what_nobody_sees_may_differ(old: str, new: str) -> None:
    assert old in PAGE
    assert of(PAGE.replace(old, new)) == of(PAGE) is not None


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("£48,000", "£49,000"),
        ("<p hidden>", "<p>"),
        ("<p hidden>", '<p style="display:block">'),
        ("<title>Keeper", "<title>Lead Keeper"),
        ('og:title" content="Keeper', 'og:title" content="Lead Keeper'),
        ('"title": "Keeper"', '"title": "Lead Keeper"'),
        ("2031-04-17", "2031-05-04"),
        ("/apply/71", "/apply/72"),
        ("jobs/71", "jobs/72"),
        (" required", ""),
        ('lang="en"', 'lang="de"'),
        ("<h1>Keeper</h1>", ""),
    ],
)
def test_what_is_shown_or_stated_may_not(old: str, new: str) -> None:
    assert old in PAGE
    assert of(PAGE.replace(old, new)) != of(PAGE)


def test_another_address_is_another_page() -> None:
    assert of(PAGE, final_url="https://careers.harbour.example/jobs") != of(PAGE)


@pytest.mark.parametrize("text", ["", '{"jobs": [], "meta": {}}', "# Keeper\n\n- Patience", "Keeper wanted"])
def test_only_a_page_has_a_likeness(text: str) -> None:
    assert of(text) is None


def test_an_answer_of_several_pages_or_a_failure_has_none() -> None:
    part = page(PAGE).parts[0]

    assert likeness(Page((part, part))) is None
    assert likeness(Page((Part(URL, URL, 404, {}, PAGE.encode()),))) is None


AROUND = st.builds(
    Around,
    applicants=st.integers(1, 3),
    token=st.text("0123456789abcdef", min_size=4, max_size=8),
    heading=st.sampled_from(['id="top"', 'class="a1"', "hidden", 'style="display:none"']),
    container=st.sampled_from([("main", "a"), ("main", "b"), ("article", "a")]),
    strong=st.booleans(),
)
STATES = st.builds(
    States,
    note=st.sampled_from(["", "This position has been filled."]),
    valid_through=st.sampled_from([None, "2031-04-17"]),
)


@settings(max_examples=200, deadline=None)
@given(STATES, AROUND, STATES, AROUND)
def test_pages_that_are_alike_are_read_alike(a: States, one: Around, b: States, other: Around) -> None:
    first, second = page(html(a, one)), page(html(b, other))

    if likeness(first) == likeness(second):
        assert extract.read(first, Rules(), AT).postings == extract.read(second, Rules(), AT).postings

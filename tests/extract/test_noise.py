"""What is never news, and what two texts must share to count as the same."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.noise import canonical, is_age, is_noise

NOISE = [
    "37 applicants",
    "1,024 views",
    "Over 200 applicants",
    "Be among the first 25 applicants",
    "Views: 1024",
    "120 Bewerber",
    "30 candidatures",
    "12 sollicitaties",
    "Posted 3 days ago",
    "3 weeks ago",
    "30+ days ago",
    "Posted today",
    "Posted 30+ Days Ago",
    "Posted three days ago",
    "Posted 3d ago",
    "vor über 30 Tagen veröffentlicht",
    "Publié il y a 3 jours",
    "Meer dan 30 dagen geleden geplaatst",
    "vor 3 Tagen",
    "Veröffentlicht vor 2 Wochen",
    "Il y a 2 semaines",
    "Publicado hace 5 días",
    "Geplaatst: 3 dagen geleden",
    "opublikowano 2 dni temu",
    "för 3 dagar sedan",
    "Před 2 dny",
    "há 4 dias",
    "2 settimane fa",
    "3 weeks ago · 30 applicants",
    "© 2026 Mill Road. All rights reserved.",
    "Copyright 2024 Mill Road",
    "Share this job",
    "Share on LinkedIn",
    "Facebook Twitter LinkedIn",
    "Teilen",
    "Copy link",
    "We use cookies to improve your experience.",
    "Accept cookies",
    "Wir verwenden Cookies.",
    "Request ID: 5f3c9a",
    "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
    "·",
    "—",
]
CONTENT = [
    "We posted this 3 days ago and want to fill it by May.",
    "Remote",
    "5 days",
    "3 days a week in the office",
    "Experience with cookies and sessions",
    "Copyright law experience is a plus",
    "10+ applications shipped to production",
    "C++",
    "Salary: $10",
    "Share your knowledge with the team",
    "Build showcases",
    "Page layout",
    "You join a team that was founded three days ago",
    "Full-time",
    "New York",
    "401(k)",
    "Send an e-mail to jobs@mill.example",
    "Until 3 May 2026",
    "We have served 200 applicants and hired 3 of them.",
]


@pytest.mark.parametrize("text", NOISE)
def test_counters_ages_and_furniture_are_noise(text: str) -> None:
    assert is_noise(text)


@pytest.mark.parametrize("text", CONTENT)
def test_content_is_not(text: str) -> None:
    assert not is_noise(text)


def test_an_age_is_told_from_other_noise() -> None:
    assert is_age("Posted 3 days ago")
    assert is_age("Posted 3 days ago · 12 applicants")
    assert not is_age("37 applicants")


SAME = [
    ("“Hello”, she said!", "hello - she said"),
    ("don’t", "DON'T"),
    ("$250,000 - $400,000", "$250,000—$400,000"),
    ("Full-time", "full time"),
    ("a\u00a0\u200bb", "A  b"),
    ("San Francisco, CA | Leeds", "San Francisco, CA; Leeds"),
    ("$1,000", "$1000"),
    ("see https://x.example/a?utm_source=b", "see http://x.example/a"),
    ("Zu\u0308rich", "zürich"),
    ("2 to 4 years", "2–4 years"),
    ("• Bread", "Bread"),
    ("Straße", "STRASSE"),
]
DIFFERENT = [
    ("C++", "C"),
    ("C#", "C"),
    ("5+ years", "5 years"),
    ("$10", "$100"),
    ("$10", "€10"),
    ("is not", "is"),
    ("2-4 years", "24 years"),
    ("2.5", "25"),
    ("1,5", "15"),
    ("40%", "40"),
    ("3 May", "3 June"),
    ("https://x.example/a", "https://x.example/b"),
    ("< 5", "> 5"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_spelling_that_changes_nothing_compares_equal(one: str, other: str) -> None:
    assert canonical(one) == canonical(other)


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_what_may_change_a_meaning_stays_different(one: str, other: str) -> None:
    assert canonical(one) != canonical(other)


@given(st.text(max_size=80))
def test_a_canonical_text_has_no_white_space_to_differ_by(text: str) -> None:
    found = canonical(text)

    assert found == " ".join(found.split())
    assert found == canonical(f"  {text}\n")


@pytest.mark.parametrize("piece", ["1 ", "1,", "share ", "facebook ", "cookie ", "a", "© ", "vor 3 "])
def test_long_lines_cost_little(piece: str) -> None:
    before = time.process_time()

    is_noise(piece * 400)
    is_noise(piece * (390 // len(piece)))
    canonical(piece * 20_000)
    assert time.process_time() - before < 2


def test_a_whole_page_is_folded_like_its_lines() -> None:
    line = "Bake – “sourdough”, 1,000 loaves "

    assert canonical(line * 100) == " ".join([canonical(line)] * 100)

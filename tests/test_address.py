"""The one spelling under which an address is known."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher import address


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://Careers.Harbour.example/jobs/71", "http://careers.harbour.example/jobs/71"),
        ("https://careers.harbour.example/jobs/71/", "https://careers.harbour.example:443/jobs/71#apply"),
        ("https://h.example/jobs?id=7&utm_source=x&gh_src=1", "https://h.example/jobs?id=7"),
        ("https://h.example", "https://h.example/"),
    ],
)
def test_spellings_of_one_address_have_one_key(one: str, other: str) -> None:
    assert address.key(one) == address.key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://h.example/jobs?id=7", "https://h.example/jobs?id=8"),
        ("https://h.example:8443/jobs", "https://h.example/jobs"),
        ("https://h.example/jobs?gh_jid=7", "https://h.example/jobs?gh_jid=8"),
        ("https://a.example/", "https://b.example/"),
    ],
)
def test_other_addresses_have_other_keys(one: str, other: str) -> None:
    assert address.key(one) != address.key(other)


@given(st.text(max_size=60))
def test_any_text_has_a_key_that_is_its_own_key_again(text: str) -> None:
    known = address.key(text)

    assert isinstance(known, str)
    assert address.key(f"https://h.example/{known}") == address.key(f"http://h.example/{known}")


@pytest.mark.parametrize(
    "url",
    ["ftp://h.example/", "https://", "https://u:p@h.example/", "https://h.example/a b", "https://h\\x", "javascript:1"],
)
def test_what_may_not_be_fetched_is_told(url: str) -> None:
    assert address.complaint(url)


def test_a_sound_address_has_no_complaint() -> None:
    assert address.complaint("https://careers.harbour.example/jobs/71?id=7") is None

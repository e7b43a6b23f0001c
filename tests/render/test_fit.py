"""A message as short as a service asks."""

from hypothesis import given
from hypothesis import strategies as st

from watcher.render.fit import fitted, length

LAST = "Engineer · Harbour Instruments\nNow: open\nhttps://harbour.example/jobs/71\nSeen 2 March 2026"
TEXT = "\n\n".join(
    [
        "Deadline moved from 17 April to 4 May 2026\n  “Please apply by 4 May!”",
        "Pay changed from £1 to £2\n  “The salary range for this role is £2”",
        "Requirement added: “A boat”\n  “Whoever sails brings a boat, and one for the dog of the harbour.”",
        LAST,
    ]
)


def test_what_fits_stays_as_it_is() -> None:
    assert fitted(TEXT, length(TEXT)) == TEXT


def test_first_the_proof_of_the_least_important_goes() -> None:
    short = fitted(TEXT, length(TEXT) - 1)
    assert "“Please apply by 4 May!”" in short
    assert "the dog of the harbour" not in short
    assert "Requirement added: “A boat”" in short
    assert short.endswith(f"\n\nLeft out for length: what proves it (watcher history)\n\n{LAST}")


def test_then_the_least_important_changes_go_and_are_counted() -> None:
    assert fitted(TEXT, 215) == (
        f"Deadline moved from 17 April to 4 May 2026\n\nLeft out for length: 2 more changes (watcher history)\n\n{LAST}"
    )


def test_of_the_shortest_message_the_gravest_and_the_link_are_left() -> None:
    assert fitted(TEXT, 80) == "Deadline moved from 17 April to 4 May 2026\nhttps://harbour.example/jobs/71"
    assert fitted(TEXT, 30) == "Deadline moved from 17 April…"


def test_a_service_that_counts_what_is_escaped_gets_less() -> None:
    text = f"Text added: “{'R&D ' * 20}”\n\n{LAST}"

    assert len(fitted(text, 150).replace("&", "&amp;")) <= 150 < len(text)


@given(st.text(alphabet="ab &<\n .", max_size=400), st.integers(1, 300))
def test_nothing_is_ever_longer_than_asked(text: str, limit: int) -> None:
    assert length(fitted(text, limit)) <= max(limit, 5)

"""Secrets taken out of a text before anybody sees it."""

import html
import json
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from watcher.mask import masked


@pytest.mark.parametrize(
    ("text", "secrets", "expected"),
    [
        ("nothing to hide", [], "nothing to hide"),
        ("nothing to hide", ["", "  "], "nothing to hide"),
        ("login hunter2 failed", ["hunter2"], "login *** failed"),
        ("hunter2hunter2", ["hunter2"], "******"),
        ("hunter22 and hunter2", ["hunter2", "hunter22"], "*** and ***"),
        ("smtp://me:p%40ss%2Fw%20rd@host", ["p@ss/w rd"], "smtp://me:***@host"),
        ("smtp://me:p%40ss%2fw%20rd@host", ["p@ss/w rd"], "smtp://me:***@host"),
        ("?pass=p%40ss%2Fw+rd", ["p@ss/w rd"], "?pass=***"),
        ("/hooks/T1/B2%203", ["T1/B2 3"], "/hooks/***"),
        ('{"token": "say \\"please\\" twice"}', ['say "please" twice'], '{"token": "***"}'),
        ("<b>fish &amp; chips</b>", ["fish & chips"], "<b>***</b>"),
        ("a.c+d is no pattern: abc+d", ["a.c+d"], "*** is no pattern: abc+d"),
        # a short secret stands in ordinary words and figures
        ("smtp://me:abc@host and the abc of it", ["abc"], "smtp://me:***@host and the abc of it"),
        ("https://h/abc/x?key=abc&n=1", ["abc"], "https://h/***/x?key=***&n=1"),
        ("at 12:30/13:30", ["30"], "at 12:30/13:30"),
    ],
)
def test_secrets_are_replaced(text: str, secrets: list[str], expected: str) -> None:
    assert masked(text, secrets) == expected


@given(st.text(), st.text(min_size=4), st.text(), st.sampled_from([str, quote, quote_plus, html.escape, json.dumps]))
def test_no_secret_is_left_in_any_spelling(before: str, secret: str, after: str, spelling) -> None:  # type: ignore[no-untyped-def]
    assume(secret.strip() and "*" not in secret)
    try:
        spelt = spelling(secret)
    except UnicodeEncodeError:
        assume(False)

    assert secret not in masked(f"{before}{spelling(secret)}{after}", [secret])
    assert spelt not in masked(f"{before} {spelt} {after}", [secret])

"""XML that attacks, and XML that is odd."""

from datetime import UTC, datetime

import pytest

from watcher import extract
from watcher.model import Outcome

AT = datetime(2027, 3, 2, 12, tzinfo=UTC)
ENTITIES = "".join(f'<!ENTITY a{n + 1} "{f"&a{n};" * 10}">' for n in range(9))


@pytest.mark.parametrize(
    ("body", "because"),
    [
        (f'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a0 "ha">{ENTITIES}]><rss>&a9;</rss>', "a document type"),
        ('<?xml version="1.0"?><!DOCTYPE rss SYSTEM "http://127.0.0.1:1/rss.dtd"><rss/>', "a document type"),
        ("<rss>" + "<item>" * 100_000, "nested too deep"),
        ("<rss><channel><item>", "cannot be read"),
        ('<?xml version="1.0" encoding="no-such"?><rss/>', "cannot be read"),
        ("<rss><item><title>\x00</title></item></rss>", "cannot be read"),
        ("<rss>&nbsp;</rss>", "cannot be read"),
        ('<?xml version="1.0"?><parts><part/></parts>', "a system that is not known"),
        ("<rss><channel><item><title>Keeper</title></item></channel></rss>", "the answer lacks item[0].link"),
        ("<rss><channel><item><link>https://[half</link><title>x</title></item></channel></rss>", "another shape"),
    ],
)
def test_xml_that_cannot_be_read_is_an_outcome_that_says_why(body: str, because: str) -> None:
    reading = extract.from_source(body.encode(), "https://pier.example/feed", AT)

    assert reading.outcome is Outcome.ERROR
    assert because in str(reading.because)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "iso-8859-1"])
def test_the_encoding_is_the_one_that_xml_declares(encoding: str) -> None:
    declared = encoding.removesuffix("-sig")
    body = (
        f'<?xml version="1.0" encoding="{declared}"?><rss><item><title>Wächter</title><link>/jobs/1</link></item></rss>'
    )

    (posting,) = extract.from_source(body.encode(encoding), "https://pier.example/feed", AT).postings

    assert posting.facts.title is not None
    assert posting.facts.title.value == "Wächter"

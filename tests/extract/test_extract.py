"""One answer of the network → the postings that it shows."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from watcher import extract
from watcher.codec import posting_json
from watcher.extract.identity import posting_id
from watcher.model import Every, Outcome, Page, Part, Posting, Reading, Request, Rules, Source, Status, Watch

AT = datetime(2026, 2, 1, 12, tzinfo=UTC)
NO_RULES = Rules()
URL = "https://orchard.example/jobs/4711"
CASES = sorted(each for each in (Path(__file__).parent / "seeds").iterdir() if each.is_dir())


def read(body: str | bytes, rules: Rules = NO_RULES, status: int = 200) -> Reading:
    encoded = body.encode() if isinstance(body, str) else body
    return extract.read(Page((Part(URL, URL, status, {}, encoded),)), rules, AT)


def one(reading: Reading) -> Posting:
    [posting] = reading.postings
    return posting


def value(posting: Posting, fact: str) -> Any:
    stated = getattr(posting.facts, fact)
    return stated.value if stated else None


def script(*objects: dict[str, Any]) -> str:
    return "".join(f'<script type="application/ld+json">{json.dumps(each)}</script>' for each in objects)


# ── whole documents ──────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case.name))
class TestGolden:
    def test_facts(self, case: Path) -> None:
        expected = json.loads((case / "expected.json").read_text())
        found = posting_json(one(extract.from_source((case / "page.txt").read_bytes(), None, AT)))
        facts: dict[str, Any] = found["facts"]  # type: ignore[assignment]

        assert [name for name in expected["absent"] if name in facts] == []
        for name, wanted in expected.items():
            if isinstance(wanted, dict) and name != "sections":
                assert name in facts, name
                if "value" in wanted:
                    assert shape(name, facts[name]["value"]) == wanted["value"], name
                passages = [each for each in (wanted.get("evidence"), *wanted.get("accept", [])) if each]
                evidence = facts[name]["evidence"] or ""
                assert not passages or any(each in evidence or evidence in each for each in passages), (name, evidence)

    def test_what_surrounds_the_facts(self, case: Path) -> None:
        expected = json.loads((case / "expected.json").read_text())
        posting = one(extract.from_source((case / "page.txt").read_bytes(), None, AT))
        sections = posting_json(posting)["sections"]

        assert {name: len(sections.get(name, [])) for name in expected.get("sections", {})} == expected.get(
            "sections", {}
        )
        required = {each.label for each in posting.questions if each.required}
        assert set(expected.get("questions_required", [])) <= required
        assert set(expected.get("set_aside", [])) <= {each.fact for each in posting.set_aside}
        assert [each for each in expected.get("not_in_text", []) if each in posting.text] == []

    def test_evidence_stands_in_the_visible_text(self, case: Path) -> None:
        page = (case / "page.txt").read_text().replace("**", "")
        visible = " ".join(page.split())
        posting = posting_json(one(extract.from_source((case / "page.txt").read_bytes(), None, AT)))
        facts: dict[str, Any] = posting["facts"]  # type: ignore[assignment]

        assert {name for name, each in facts.items() if each["evidence"] and each["evidence"] not in visible} == set()


def shape(name: str, found: Any) -> Any:
    if name == "salary":
        return [[each["low"], each["high"], each["currency"], each["unit"]] for each in found]
    return found


@pytest.mark.parametrize("sentence", ["We bake for the whole street.", "当社は、日本海側の灯台を守っています。"])
def test_a_sentence_above_the_text_is_text_too(sentence: str) -> None:
    page = f"<h1>Night Baker</h1><p>{sentence}</p><h2>Requirements</h2><ul><li>A cap</li></ul>"

    assert one(extract.from_source(page.encode(), None, AT)).text.startswith(sentence)


@pytest.mark.parametrize(
    ("header", "shown"),
    [
        ("<p>Working hours: 16</p>", ["Working hours: 16"]),
        ("<dl><dt>Working hours</dt><dd>16</dd></dl>", ["Working hours", "16"]),
        ("<p>Posted: 1 May 2026</p>", []),
        ("<p>Days left: 12</p>", []),
        ("<p>Views: 12</p>", []),
    ],
)
def test_a_labelled_condition_above_the_text_is_text_too(header: str, shown: list[str]) -> None:
    page = f"<h1>Night Baker</h1>{header}<h2>Requirements</h2><ul><li>A cap</li></ul>"

    assert one(extract.from_source(page.encode(), None, AT)).text.splitlines() == [*shown, "Requirements", "A cap"]


# ── what an answer is ────────────────────────────────────────────────────────────────────────────

PROSE = "Whoever takes this place prunes four hundred trees in winter and knows in summer why it was worth it. " * 4
PLAIN = f"<html><body><main><h1>Head Pruner</h1><p>{PROSE}</p></main></body></html>"


@pytest.mark.parametrize(
    ("body", "status", "outcome"),
    [
        (PLAIN, 200, Outcome.POSTING),
        (PLAIN, 404, Outcome.GONE),
        (PLAIN, 503, Outcome.ERROR),
        (PLAIN, 403, Outcome.WALL),
        ("", 200, Outcome.BLANK),
        ("   \n ", 200, Outcome.BLANK),
        ("<html><body><div id=root></div><script src=app.js></script></body></html>", 200, Outcome.BLANK),
        ('{"jobs": [{"reqs": 1}]}', 200, Outcome.ERROR),
        ('{"@type": "JobPosting", "title": "Head Pruner"}', 200, Outcome.POSTING),
        ('<?xml version="1.0"?><positions><position/></positions>', 200, Outcome.ERROR),
        ("<html><body><p>Opening hours: nine to five.</p></body></html>", 200, Outcome.ERROR),
    ],
)
def test_the_outcome_has_its_reason(body: str, status: int, outcome: Outcome) -> None:
    reading = read(body, status=status)

    assert reading.outcome is outcome
    assert (reading.because is None) == (outcome is Outcome.POSTING)


@pytest.mark.parametrize(
    "body",
    [
        bytes(range(256)) * 400,
        b"\x89PNG\r\n\x1a\n" + b"\0" * 5000,
        b"%PDF-1.7 " + bytes(range(128, 256)) * 50,
        b"<div>" * 3000,
        ("<p>" + PROSE * 10).encode("utf-16"),
        b"<",
        b"{" * 100_000,
        b"\xff\xfe",
    ],
)
def test_no_bytes_raise(body: bytes) -> None:
    assert read(body).outcome in set(Outcome)


@pytest.mark.parametrize(
    ("charset", "title", "prose"),
    [
        ("shift_jis", "剪定責任者", "りんごの木を四百本剪定します。" * 20),
        (
            "windows-1252",
            "Chef d’équipe – taille H/F",
            "Vous taillez quatre cents pommiers à l’été comme à l’hiver. " * 8,
        ),
        ("utf-8", "Łowca szpaków", "Pilnujesz czterystu jabłoni. " * 15),
    ],
)
def test_a_declared_charset_is_obeyed(charset: str, title: str, prose: str) -> None:
    page = f'<html><head><meta charset="{charset}"></head><body><h1>{title}</h1><p>{prose}</p></body></html>'

    assert value(one(read(page.encode(charset))), "title") == title


def test_a_closed_posting_is_shown_with_its_facts() -> None:
    body = PLAIN.replace("<p>", "<p>This position has been filled.</p><p>", 1)

    reading = read(body)

    assert reading.outcome is Outcome.CLOSED
    assert reading.because
    assert value(one(reading), "status") is Status.CLOSED
    assert value(one(reading), "title") == "Head Pruner"


# ── markup beside text ───────────────────────────────────────────────────────────────────────────

JOB = {
    "@type": "JobPosting",
    "title": "Head Pruner",
    "hiringOrganization": {"name": "Orchard & Daughters"},
    "identifier": {"value": "HP-4"},
    "validThrough": "2026-03-31",
    "description": f"<h3>Your duties</h3><ul><li>Prune</li><li>Sharpen</li></ul><p>{PROSE}</p>",
}


def test_markup_is_believed_where_the_text_is_silent() -> None:
    posting = one(read(script(JOB) + PLAIN))

    assert posting.facts.deadline
    assert posting.facts.deadline.source is Source.JSON_LD
    assert posting.facts.deadline.evidence == "2026-03-31"
    assert value(posting, "company") == "Orchard & Daughters"
    assert posting.id == "4711"


def test_visible_text_beats_markup_that_contradicts_it() -> None:
    posting = one(read(script(JOB) + PLAIN.replace("<p>", "<p>Apply by 20 March 2026.</p><p>", 1)))

    assert posting.facts.deadline
    assert str(posting.facts.deadline.value.day) == "2026-03-20"
    assert [(each.fact, each.value, each.source) for each in posting.set_aside] == [
        ("deadline", "2026-03-31", Source.JSON_LD)
    ]


def test_a_page_of_script_is_read_from_its_markup() -> None:
    reading = read(f"<html><head>{script(JOB)}</head><body><div id=root></div><script src=a.js></script></body></html>")

    posting = one(reading)
    assert reading.outcome is Outcome.POSTING
    assert {"Prune", "Sharpen"} <= {each.text for each in posting.blocks}


@pytest.mark.parametrize(
    ("head", "company"),
    [
        ('<meta property="og:site_name" content="Orchard &amp; Daughters">', "Orchard & Daughters"),
        ('<meta property="og:site_name" content="Orchard Careers">', "Orchard"),
        ('<meta property="og:site_name" content="Join the Orchard Service">', "Orchard Service"),
        ('<meta property="og:site_name" content="LinkedIn">', None),
        ("<title>Job Application for Head Pruner at Orchard</title>", "Orchard"),
        ("<title>Head Pruner | Orchard</title>", None),
    ],
)
def test_the_head_of_a_page_names_the_company_where_nothing_else_does(head: str, company: str | None) -> None:
    assert value(one(read(PLAIN.replace("<body>", f"<head>{head}</head><body>"))), "company") == company


def test_the_head_of_a_page_names_the_job_where_nothing_else_does() -> None:
    body = f"<head><title>Fruit Engineer - Orchard</title></head><body><main><p>{PROSE}</p></main></body>"

    posting = one(read(body))

    assert posting.facts.title
    assert (posting.facts.title.value, posting.facts.title.source) == ("Fruit Engineer", Source.META)
    assert posting.facts.title.evidence == "Fruit Engineer - Orchard"


@pytest.mark.parametrize(
    "labels",
    [
        "<div>contract</div><div>Permanent</div>",
        "<table><tr><th>Place</th><th>Team</th><th>Contract</th></tr><tr><td>Kent</td><td>A</td><td>Open</td></tr></table>",
    ],
)
def test_a_label_is_no_value(labels: str) -> None:
    facts = one(read(f"<h1>Head Pruner</h1>{labels}<p>{PROSE}</p>")).facts

    assert facts.employment_type is None
    assert facts.department is None or facts.department.value != "Contract"


def test_several_postings_in_the_markup_are_a_board() -> None:
    jobs = [{**JOB, "title": name, "identifier": name, "url": f"https://orchard.example/jobs/{name}"} for name in "abc"]

    reading = read(script({"@type": "ItemList", "itemListElement": [{"item": each} for each in jobs]}))

    assert reading.outcome is Outcome.BOARD
    assert [(each.id, each.url, value(each, "title")) for each in reading.postings] == [
        (name, f"https://orchard.example/jobs/{name}", name) for name in "abc"
    ]
    assert all("Prune" in each.text for each in reading.postings)


def test_of_several_postings_the_address_tells_the_page_its_own() -> None:
    related = {**JOB, "title": "Picker", "url": "https://orchard.example/jobs/12"}

    assert value(one(read(script({**JOB, "url": URL}, related) + PLAIN)), "title") == "Head Pruner"


LISTING = """<html><body><nav><a href="/about">About us</a></nav><main><h1>Careers</h1><ul>
<li><a href="/jobs/1">Head Pruner</a> Kent</li><li><a href="/jobs/2">Cider Engineer</a> Devon</li>
<li><a href="/jobs/3"><h3>Bee Manager</h3><p>Kent</p></a></li></ul></main></body></html>"""


def test_a_page_of_links_to_jobs_is_a_board() -> None:
    reading = read(LISTING)

    assert reading.outcome is Outcome.BOARD
    assert [(each.id, value(each, "title")) for each in reading.postings] == [
        ("1", "Head Pruner"),
        ("2", "Cider Engineer"),
        ("3", "Bee Manager"),
    ]


def test_a_list_of_jobs_may_lead_to_addresses_of_several_shapes() -> None:
    jobs = [
        ("ofertas/1", "Panadero"),
        ("ofertas/2", "Guía de fuente"),
        ("ofertas/vigo/3", "Dependienta"),
        ("x", "Sales"),
    ]
    links = "".join(f'<li><a href="/{at}">{name}</a></li>' for at, name in jobs)

    reading = read(f"<h1>Ofertas de empleo</h1><ul>{links}</ul><p><a href=/team>Our engineers</a></p>")

    assert [value(each, "title") for each in reading.postings] == ["Panadero", "Guía de fuente", "Dependienta"]


def test_only_keeps_the_postings_of_a_board_that_matter() -> None:
    reading = read(LISTING, Rules(only={"title": "pruner|manager"}))

    assert [value(each, "title") for each in reading.postings] == ["Head Pruner", "Bee Manager"]


def test_only_says_nothing_of_a_single_posting() -> None:
    assert len(read(PLAIN, Rules(only={"title": "beekeeper"})).postings) == 1


def test_ignored_text_vanishes_from_every_output() -> None:
    body = script(JOB) + PLAIN.replace("<p>", "<p>Salary: €41,000 a year</p><p>Apply by 20 March 2026.</p><p>", 1)

    whole, rest = (
        json.dumps(posting_json(one(read(body, rules)))) for rules in (Rules(), Rules(ignore=("2026", "€4")))
    )

    assert "2026-03-20" in whole
    assert "41000" in whole
    assert "2026-03" not in rest
    assert "41000" not in rest
    assert "41,000" not in rest


def test_select_names_the_part_that_is_the_posting() -> None:
    body = f"<div class=a><h1>Head Pruner</h1><p>{PROSE}</p></div><div class=b><p>Roses are red. {PROSE}</p></div>"

    assert "Roses" in one(read(body)).text
    assert "Roses" not in one(read(body, Rules(select=".a"))).text


# ── addresses ────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("url", "identifier", "expected"),
    [
        ("https://boards.example/acme/jobs/4020305008?gh_src=x", None, "4020305008"),
        ("https://acme.example/careers?gh_jid=4020305008", "R-1", "4020305008"),
        (
            "https://jobs.example/acme/5ac21346-8e0c-4494-8e7a-3eb92ff77902/apply",
            None,
            "5ac21346-8e0c-4494-8e7a-3eb92ff77902",
        ),
        ("https://acme.example/careers/research-scientist-7890123", None, "7890123"),
        ("https://acme.example/job/Leeds/Baker_JR-00123", None, "JR-00123"),
        ("https://acme.example/jobs/12", None, "12"),
        ("https://acme.example/jobs/baker", "B-12", "B-12"),
        ("https://acme.example/jobs/baker?utm_source=x#top", None, "acme.example/jobs/baker"),
        ("https://acme.example/2024/05/baker", None, "acme.example/2024/05/baker"),
        (None, "B-12", None),
    ],
)
def test_the_id_is_the_sites_own(url: str | None, identifier: str | None, expected: str | None) -> None:
    assert posting_id(url, identifier) == expected


def test_a_file_without_address_has_neither_id_nor_address() -> None:
    posting = one(extract.from_source((script(JOB) + PLAIN).encode(), None, AT))

    assert (posting.id, posting.url) == (None, None)


def test_one_look_asks_for_the_watchs_own_address_once() -> None:
    watch = Watch("orchard.example", "Orchard", URL, Every(AT - AT), headers={"x": "y"})
    part = Part(URL, URL, 200, {}, b"")

    assert extract.next_request(watch, ()) == Request(URL, {"x": "y"})
    assert extract.next_request(watch, (part,)) is None

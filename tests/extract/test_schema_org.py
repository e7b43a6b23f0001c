"""JobPosting markup is read as its authors meant it, without believing what nobody means."""

import json
from datetime import UTC, date, datetime

import pytest
from selectolax.lexbor import LexborHTMLParser

from watcher.extract import schema_org
from watcher.extract.markup import lenient_json
from watcher.extract.schema_org import MarkupPosting
from watcher.model import Source, Unit, Workplace

AT = datetime(2026, 3, 1, 12, tzinfo=UTC)


def marked(*scripts: str) -> tuple[MarkupPosting, ...]:
    page = "".join(f'<script type="application/ld+json">{each}</script>' for each in scripts)
    return schema_org.postings(LexborHTMLParser(f"<html><head>{page}</head><body></body></html>"), AT)


def posting(**properties: object) -> MarkupPosting:
    [found] = marked(json.dumps({"@type": "JobPosting", "title": "Glazier", **properties}))
    return found


@pytest.mark.parametrize(
    "script",
    [
        '{"@type": "JobPosting", "title": "Glazier"}',
        '{"@type": "JobPosting", "description": "two\nlines\tand\r\na tab", "title": "Glazier"}',
        '{"@type": "JobPosting", "title": "Glazier",}',
        '{"@type": ["JobPosting", "Thing",], "title": "Glazier"}',
        r'{"@type": "JobPosting", "description": "shrug ¯\_(o)_/¯ \u00e9 \"x\"", "title": "Glazier"}',
        '<!-- {"@type": "JobPosting", "title": "Glazier"} -->',
        '\n//<![CDATA[\n{"@type": "JobPosting", "title": "Glazier"}\n//]]>',
        '/*<![CDATA[*/ {"@type": "JobPosting", "title": "Glazier",} /*]]>*/',
        '{"@type": "WebSite", "name": "Panes"} {"@type": "JobPosting", "title": "Glazier"};',
        '[{"@type": "WebSite"}, {"@type": "JobPosting", "title": "Glazier"}]',
        '{"@graph": [{"@type": "Organization"}, {"@type": "JobPosting", "title": "Glazier"}]}',
        '{"@type": "WebPage", "mainEntity": {"@type": "http://schema.org/JobPosting", "title": "Glazier"}}',
        '{"@type": "schema:JobPosting", "title": "Glazier"}',
        "{&quot;@type&quot;: &quot;JobPosting&quot;, &quot;title&quot;: &quot;Glazier&quot;}",
    ],
)
def test_json_that_is_not_quite_json_is_read(script: str) -> None:
    [found] = marked(script)

    assert found.facts.title
    assert found.facts.title.value == "Glazier"
    assert found.source is Source.JSON_LD


@pytest.mark.parametrize(
    "script", ["", "null", "{", '{"@type": "JobPosting", "title": ', "[" * 100_000, '"' * 9999, "<b>"]
)
def test_broken_scripts_say_nothing(script: str) -> None:
    assert marked(script) == ()


def test_adversarial_strings_are_read_in_linear_time() -> None:
    assert lenient_json('{"a": "' + '\\"' * 200_000) == []
    assert lenient_json('{"a": ' + "," * 200_000) == []
    assert lenient_json("{" * 200_000) == []


def test_what_no_database_takes_is_replaced() -> None:
    [found] = marked(r'{"@type": "JobPosting", "title": "Glazier \ud83d", "description": "a\u0000b \ud83d\ude00"}')

    assert found.facts.title
    assert found.facts.title.value == "Glazier \ufffd"
    assert found.description == "a\ufffdb \U0001f600"


def test_one_broken_script_does_not_hide_the_next() -> None:
    [found] = marked('{"oops": ', '{"@type": "JobPosting", "title": "Glazier"}')

    assert found.facts.title


def test_the_same_posting_twice_counts_once() -> None:
    one = '{"@type": "JobPosting", "title": "Glazier", "identifier": {"value": "G-7"}}'

    assert len(marked(one, one)) == 1
    assert len(marked(one, one.replace("G-7", "G-8"))) == 2


def test_references_within_a_graph_are_followed() -> None:
    [found] = marked(
        json.dumps(
            {
                "@graph": [
                    {"@type": "Organization", "@id": "#us", "name": "Pane & Sons"},
                    {"@type": "JobPosting", "title": "Glazier", "hiringOrganization": {"@id": "#us"}},
                ]
            }
        )
    )

    assert found.facts.company
    assert found.facts.company.value == "Pane & Sons"


def test_escaped_text_is_decoded() -> None:
    found = posting(
        title="Cutting &amp;amp; Fitting <b>Lead</b>", hiringOrganization="Pane &amp; Sons", description="&lt;p&gt;Hi"
    )

    assert found.facts.title
    assert found.facts.title.value == "Cutting & Fitting Lead"
    assert found.facts.company
    assert found.facts.company.value == "Pane & Sons"
    assert found.description == "<p>Hi"


def place(**address: object) -> dict[str, object]:
    return {"@type": "Place", "address": {"@type": "PostalAddress", **address}}


@pytest.mark.parametrize(
    ("location", "expected"),
    [
        (place(addressLocality="Lyon", addressCountry="FR"), ("Lyon, FR",)),
        (
            place(addressLocality="Leeds, England", addressRegion="England", addressCountry="GB"),
            ("Leeds, England, GB",),
        ),
        ([place(addressLocality="Oslo"), place(addressLocality="Bergen")], ("Oslo", "Bergen")),
        ([place(addressLocality="Oslo"), place(addressLocality="Oslo")], ("Oslo",)),
        (
            place(addressLocality="Toronto", addressCountry={"@type": "Country", "name": ["Canada", "Canada"]}),
            ("Toronto, Canada",),
        ),
        (place(addressLocality="N/A", addressRegion="null", addressCountry="Spain"), ("Spain",)),
        ("Rotterdam", ("Rotterdam",)),
        ({"@type": "Place", "address": "Kyoto, Japan"}, ("Kyoto, Japan",)),
        ({"@type": "Place", "name": "Porto"}, ("Porto",)),
        (
            [{"name": "Gent", **place(addressLocality="HQ")}, {"name": "Brugge", **place(addressLocality="HQ")}],
            ("Gent", "Brugge"),
        ),
        (place(addressLocality="Pane & Sons"), None),
        (place(addressLocality="Remote"), None),
        ([], None),
    ],
)
def test_places_are_one_line_each(location: object, expected: tuple[str, ...] | None) -> None:
    found = posting(hiringOrganization={"name": "Pane & Sons"}, jobLocation=location).facts.locations

    assert (found.value if found else None) == expected


@pytest.mark.parametrize(
    "properties", [{"jobLocationType": "TELECOMMUTE"}, {"jobLocation": place(addressLocality="Remote")}]
)
def test_remote_is_a_workplace_and_no_place(properties: dict[str, object]) -> None:
    facts = posting(**properties).facts

    assert facts.workplace
    assert facts.workplace.value is Workplace.REMOTE
    assert facts.locations is None


def test_more_country_codes_than_anybody_hires_in_are_no_places() -> None:
    codes = [f"{first}{second}" for first in "ABCDEF" for second in "GHIJKL"]
    few, all_over = ([place(addressCountry=each) for each in each_list] for each_list in (codes[:5], codes))

    told = posting(jobLocation=few).facts.locations
    assert told
    assert told.value == tuple(codes[:5])
    assert posting(jobLocation=all_over, jobLocationType="TELECOMMUTE").facts.locations is None


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("FULL_TIME", ("FULL_TIME",)),
        ("Full-Time", ("FULL_TIME",)),
        ("full time, contract", ("FULL_TIME", "CONTRACTOR")),
        (["PART_TIME", "TEMPORARY"], ("PART_TIME", "TEMPORARY")),
        ("https://schema.org/INTERN", ("INTERN",)),
        ("Vollzeit", ("FULL_TIME",)),
        ("as agreed", None),
    ],
)
def test_employment_types_are_of_schema_orgs_set(written: object, expected: tuple[str, ...] | None) -> None:
    found = posting(employmentType=written).facts.employment_type

    assert (found.value if found else None) == expected


def quantity(**values: object) -> dict[str, object]:
    return {"@type": "MonetaryAmount", "currency": "EUR", "value": {"@type": "QuantitativeValue", **values}}


@pytest.mark.parametrize(
    ("salary", "expected"),
    [
        (quantity(minValue=51000, maxValue=64000, unitText="YEAR"), (51000, 64000, "EUR", Unit.YEAR)),
        (quantity(minValue="51.000", maxValue="64.000,00", unitText="per annum"), (51000, 64000, "EUR", Unit.YEAR)),
        (quantity(value=23.5, unitCode="HUR"), (23.5, 23.5, "EUR", Unit.HOUR)),
        (quantity(minValue=4100, unitText="Monthly"), (4100, None, "EUR", Unit.MONTH)),
        (quantity(minValue=0, maxValue=64000, unitCode="ANN"), (None, 64000, "EUR", Unit.YEAR)),
        ({"currency": "SEK", "value": "41000", "unitText": "MONTH"}, (41000, 41000, "SEK", Unit.MONTH)),
        (
            {"currency": "GBP", "minValue": 31000, "maxValue": 35000, "unitText": "YEAR"},
            (31000, 35000, "GBP", Unit.YEAR),
        ),
        ("£31,000 - £35,000 per year", (31000, 35000, "GBP", Unit.YEAR)),
        ({"currency": "CHF", "value": "90k-110k", "unitText": "YEAR"}, (90000, 110000, "CHF", Unit.YEAR)),
    ],
)
def test_pay_is_read_in_every_shape(salary: object, expected: tuple[float, float, str, Unit]) -> None:
    found = posting(baseSalary=salary).facts.salary

    assert found
    assert [(each.low, each.high, each.currency, each.unit) for each in found.value] == [expected]
    assert found.assumed == ()


def test_pay_of_a_size_that_settles_the_unit_is_marked() -> None:
    found = posting(baseSalary=quantity(minValue=51000, maxValue=64000)).facts.salary

    assert found
    assert found.value[0].unit is Unit.YEAR
    assert found.assumed == ("unit",)


@pytest.mark.parametrize(
    ("salary", "because"),
    [
        (quantity(minValue=1, maxValue=2, unitText="YEAR"), "placeholder"),
        (quantity(value=0, unitText="HOUR"), "placeholder"),
        (quantity(value=9999999, unitText="YEAR"), "placeholder"),
        ({"currency": "EUR", "value": "competitive"}, "placeholder"),
        (quantity(value=19), "unit"),
        ({"value": 51000, "unitText": "YEAR"}, "currency"),
        (quantity(value=51000, unitText="HOUR"), "hour"),
        (quantity(value=19, unitText="YEAR"), "year"),
        (quantity(minValue=64000, maxValue=51000, unitText="YEAR"), "lower end"),
    ],
)
def test_pay_that_nobody_means_is_set_aside_with_the_reason(salary: object, because: str) -> None:
    found = posting(baseSalary=salary)

    assert found.facts.salary is None
    assert [(each.fact, each.source, because in each.because) for each in found.doubted] == [
        ("salary", Source.JSON_LD, True)
    ]


@pytest.mark.parametrize(
    ("written", "day", "time", "zone"),
    [
        ("2026-04-17", date(2026, 4, 17), None, None),
        ("2026-04-17T00:00:00.000Z", date(2026, 4, 17), None, None),
        ("2026-04-17T23:59:00+02:00", date(2026, 4, 17), "23:59", "+02:00"),
        ("2026-04-17T17:00", date(2026, 4, 17), "17:00", None),
        ("2026-04-17 12:47:53 UTC", date(2026, 4, 17), None, None),
        ("2026/4/7", date(2026, 4, 7), None, None),
    ],
)
def test_valid_through_is_the_last_day(written: str, day: date, time: str | None, zone: str | None) -> None:
    found = posting(validThrough=written).facts.deadline

    assert found
    assert (found.value.day, found.value.time, found.value.zone, found.evidence) == (day, time, zone, written)


@pytest.mark.parametrize(
    ("properties", "because"),
    [
        ({"validThrough": "2035-01-01"}, "nobody plans so far"),
        ({"validThrough": "1970-01-01T00:00:00Z"}, "nobody plans so far"),
        ({"validThrough": "2026-13-45"}, "no date"),
        ({"validThrough": "until filled"}, "no date"),
        ({"validThrough": "2026-01-01", "datePosted": "2026-02-01"}, "before the day of posting"),
    ],
)
def test_a_deadline_that_nobody_means_is_set_aside(properties: dict[str, str], because: str) -> None:
    found = posting(**properties)

    assert found.facts.deadline is None
    assert because in found.doubted[0].because


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ({"@type": "PropertyValue", "name": "Pane & Sons", "value": "G-7"}, "G-7"),
        ({"@type": "PropertyValue", "value": 4711}, "4711"),
        ("G-7", "G-7"),
        ({"name": "Pane & Sons"}, None),
    ],
)
def test_the_identifier_is_the_sites_own(written: object, expected: str | None) -> None:
    found = posting(hiringOrganization="Pane & Sons", identifier=written).facts.identifier

    assert (found.value if found else None) == expected


MICRODATA = """
<div itemscope itemtype="https://schema.org/JobPosting">
  <h1 itemprop="title">Sash <i>Restorer</i></h1>
  <span itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization">
    <span itemprop="name">Pane &amp; Sons</span></span>
  <div itemprop="jobLocation" itemscope itemtype="https://schema.org/Place">
    <div itemprop="address" itemscope itemtype="https://schema.org/PostalAddress">
      <span itemprop="addressLocality">Bath</span>, <span itemprop="addressCountry">UK</span></div></div>
  <time itemprop="validThrough" datetime="2026-05-02">2 May</time>
  <meta itemprop="employmentType" content="PART_TIME">
  <span itemprop="baseSalary" itemscope itemtype="https://schema.org/MonetaryAmount">
    <meta itemprop="currency" content="GBP">
    <span itemprop="value" itemscope itemtype="https://schema.org/QuantitativeValue">
      <span itemprop="minValue">28,000</span>–<span itemprop="maxValue">31,000</span> a
      <span itemprop="unitText">year</span></span></span>
  <div itemprop="description"><p>Old windows.</p></div>
</div>"""


def test_microdata_is_read_like_json_ld() -> None:
    [found] = schema_org.postings(LexborHTMLParser(MICRODATA), AT)
    facts = found.facts

    assert found.source is Source.MICRODATA
    assert facts.title
    assert facts.title.value == "Sash Restorer"
    assert facts.company
    assert facts.company.value == "Pane & Sons"
    assert facts.locations
    assert facts.locations.value == ("Bath, UK",)
    assert facts.deadline
    assert facts.deadline.value.day == date(2026, 5, 2)
    assert facts.employment_type
    assert facts.employment_type.value == ("PART_TIME",)
    assert facts.salary
    assert (facts.salary.value[0].low, facts.salary.value[0].high) == (28000, 31000)
    assert found.description == "<p>Old windows.</p>"

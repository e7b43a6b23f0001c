"""What is pay, how much, in which currency, for which time."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from tests.facts.texts import passages
from watcher.extract.facts import Context
from watcher.extract.facts.salary import salary
from watcher.extract.passage import Region
from watcher.model import BlockKind, Pay, Unit

HERE = Context(datetime(2026, 1, 1, tzinfo=UTC))


def read(*texts: str, country: str | None = None, lang: str | None = None) -> list[tuple[object, ...]]:
    stated = salary(passages(*texts), replace(HERE, country=country, lang=lang))
    return [(each.low, each.high, each.currency, each.unit.value) for each in stated.value] if stated else []


def pays(*texts: str, lang: str | None = None) -> tuple[Pay, ...]:
    stated = salary(passages(*texts), replace(HERE, lang=lang))
    assert stated is not None
    return stated.value


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Salary: $90,000 - $110,000", (90000, 110000, "USD", "YEAR")),
        ("The base pay is USD $90,000-$110,000 per annum.", (90000, 110000, "USD", "YEAR")),
        ("Base pay is $120-150k", (120000, 150000, "USD", "YEAR")),
        ("Salary: £41,500 pro rata per annum", (41500, 41500, "GBP", "YEAR")),
        ("Pay: £14.50 an hour", (14.5, 14.5, "GBP", "HOUR")),
        ("Hourly rate: $20/hr - $30/hr", (20, 30, "USD", "HOUR")),
        ("Compensation: A$120k - A$140k plus super", (120000, 140000, "AUD", "YEAR")),
        ("Salary: 120,000 - 140,000 CAD", (120000, 140000, "CAD", "YEAR")),
        ("The weekly stipend is 1,950 USD", (1950, 1950, "USD", "WEEK")),
        ("Salary ₹12,00,000 per annum", (1200000, 1200000, "INR", "YEAR")),
        ("Gehalt: 45.000–60.000 € brutto/Jahr", (45000, 60000, "EUR", "YEAR")),
        ("Bruttomonatsgehalt von 3.250,50 €", (3250.5, 3250.5, "EUR", "MONTH")),
        ("Stundenlohn 14,41 €", (14.41, 14.41, "EUR", "HOUR")),
        ("Lohn: CHF 120'000 p.a.", (120000, 120000, "CHF", "YEAR")),
        ("Das Jahresgehalt beträgt €220.000.", (220000, 220000, "EUR", "YEAR")),
        ("Rémunération : 1 834,50 € brut par mois", (1834.5, 1834.5, "EUR", "MONTH")),
        ("Rémunération : 45k–60k € selon profil", (45000, 60000, "EUR", "YEAR")),
        ("TJM : entre 400 et 500 €", (400, 500, "EUR", "DAY")),
        ("Salario: de 30.000 a 40.000 € brutos anuales", (30000, 40000, "EUR", "YEAR")),
        ("Salaris: € 3.500,- tot € 4.500,- bruto per maand", (3500, 4500, "EUR", "MONTH")),
        ("Retribuzione: RAL 35.000-45.000 €", (35000, 45000, "EUR", "YEAR")),
        ("Salário: R$ 5.000 a R$ 7.000 por mês", (5000, 7000, "BRL", "MONTH")),
        ("Mzda: 40 000 – 60 000 Kč měsíčně", (40000, 60000, "CZK", "MONTH")),
        ("Wynagrodzenie: 15 000 - 20 000 zł brutto miesięcznie", (15000, 20000, "PLN", "MONTH")),
        ("Salary: between 50K Euros - 60K Euros per annum", (50000, 60000, "EUR", "YEAR")),
    ],
)
def test_pay_is_read_in_the_spelling_of_its_country(text: str, expected: tuple[object, ...]) -> None:
    assert read(text) == [expected]


@pytest.mark.parametrize(
    ("text", "low", "high", "evidence"),
    [
        ("Salary: from $80,000", 80000, None, "from $80,000"),
        ("Gehalt ab 45.000 €", 45000, None, "ab 45.000 €"),
        ("Salary: $80,000+", 80000, None, "$80,000+"),
        ("Pay up to £65k", None, 65000, "up to £65k"),
        ("Salaire jusqu’à 50 000 € par an", None, 50000, "jusqu’à 50 000 € par an"),
        ("Salary of $95,000", 95000, 95000, "$95,000"),
    ],
)
def test_one_end_may_be_open(text: str, low: float | None, high: float | None, evidence: str) -> None:
    (found,) = pays(text)

    assert (found.low, found.high, found.evidence) == (low, high, evidence)


@pytest.mark.parametrize(
    "text",
    [
        "A $4,000 annual learning and development budget",
        "Salary and a $10,000 sign-on bonus",
        "You carry a $3M+ quota; compensation is fair.",
        "We raised $50M in our Series B. Pay is good.",
        "Our customers saved $4.6M in exploits and salaries.",
        "401(k) plan with 4% match up to $5,000",
        "$500 home office stipend",
        "A stipend and a $9,000 a month compute budget",
        "The expected salary is $1—$2 USD per year",
        "Pay: competitive, 25 days of holiday, 30,000 users",
        "Salary: 50,000 to 60,000",
        "Please note the maximum salary available for this pay system is $172,500.",
        "What is your salary expectation (in USD, say $90,000)?",
        "Salary: £850",
        "Umsatz von 120.000 € im Jahr",
        "Salary up to 20% of $90 billion in assets",
    ],
)
def test_what_only_looks_like_pay_is_left_out(text: str) -> None:
    assert read(text) == []


def test_pay_beside_a_bonus_is_still_pay() -> None:
    assert read("Base salary of $120,000 plus a $10,000 sign-on bonus and a $2,000 travel allowance") == [
        (120000, 120000, "USD", "YEAR")
    ]


def test_a_dollar_is_that_of_the_posting_s_country() -> None:
    stated = salary(passages("Salary: $90,000 a year"), replace(HERE, country="CA"))

    assert stated is not None
    assert (stated.value[0].currency, stated.assumed) == ("CAD", ("currency",))
    assert read("Salary: $90,000 USD a year", country="CA")[0][2] == "USD"
    assert read("Salary: $90,000 a year", country="US")[0][2] == "USD"


def test_a_page_names_the_currency_of_all_its_figures() -> None:
    assert read("Salary: $90,000 a year", "All amounts are in Canadian dollars.") == [(90000, 90000, "CAD", "YEAR")]


def test_kronor_need_a_country_or_a_language() -> None:
    assert read("Monthly salary: 35 000 kr") == []
    assert read("Månadslön: 35 000 kr") == [(35000, 35000, "SEK", "MONTH")]
    assert read("Månadslön: 35 000 kr", lang="sv") == [(35000, 35000, "SEK", "MONTH")]
    assert read("Månadslön: 35 000 kr", lang="sv", country="NO") == [(35000, 35000, "NOK", "MONTH")]


def test_the_size_tells_a_year_and_is_marked_so() -> None:
    by_size = salary(passages("Salary: $90,000"), HERE)
    by_word = salary(passages("Annual salary: $90,000"), HERE)

    assert by_size is not None
    assert by_word is not None
    assert (by_size.assumed, by_word.assumed) == (("unit",), ())
    assert by_size.value[0].unit is Unit.YEAR
    assert read("Wynagrodzenie: 20 000 zł") == []


def test_a_heading_or_a_lead_in_speaks_for_a_bare_amount() -> None:
    heading = passages("# Annual salary:", "$90,000 - $110,000 USD")
    bare = [heading[0], replace(heading[1], heading="Annual salary:")]

    stated = salary(bare, HERE)

    assert stated is not None
    assert stated.value[0].evidence == "$90,000 - $110,000 USD"
    assert read("The salary range for this position is:", "$90,000 to $110,000") == [(90000, 110000, "USD", "YEAR")]
    assert read("# Our numbers", "$90,000 - $110,000 USD") == []


def test_a_unit_inside_the_working_time_is_not_that_of_pay() -> None:
    assert read("The pay is $1,900/week, for 40 hours per week.") == [(1900, 1900, "USD", "WEEK")]
    assert read("For 40 hours per week we pay a salary of $90,000") == [(90000, 90000, "USD", "YEAR")]
    assert read("Compensation: $120,000, paid monthly") == [(120000, 120000, "USD", "YEAR")]


def test_the_same_pay_is_told_once_with_the_fullest_evidence() -> None:
    (found,) = pays("Weekly stipend of $1,900 USD", "The base pay is $1,900/week.")

    assert found.evidence == "$1,900/week"


def test_ends_of_a_range_are_no_pay_of_their_own() -> None:
    assert read("Salary: $90,000 - $110,000", "Salary starts at $90,000 for juniors") == [
        (90000, 110000, "USD", "YEAR")
    ]


def test_pay_in_several_currencies_side_by_side() -> None:
    found = read("The weekly stipend is 1,850 USD / 1,310 GBP / 2,300 CAD")

    assert found == [(1850, 1850, "USD", "WEEK"), (1310, 1310, "GBP", "WEEK"), (2300, 2300, "CAD", "WEEK")]


def test_ranges_by_place_or_level_keep_their_labels() -> None:
    by_place = pays("The salary range is $150k–$180k (New York), $120k–$140k (Denver)")
    by_tier = pays("Salary by zone. Zone 1: pay $150,000 - $180,000; Zone 2: $130,000 - $160,000")
    alone = pays("Salary in Zone 1: $150,000 - $180,000")

    assert [each.label for each in by_place] == ["New York", "Denver"]
    assert [each.label for each in by_tier][1] == "Zone 2"
    assert alone[0].label is None


def test_steps_of_a_pay_scale_are_one_range() -> None:
    (found,) = pays("The salary range is: GS-12 Step 1 - $80,000 to GS-12 Step 10 $101,500")

    assert (found.low, found.high) == (80000, 101500)
    assert found.evidence == "GS-12 Step 1 - $80,000 to GS-12 Step 10 $101,500"


def test_the_evidence_holds_amounts_currency_and_unit() -> None:
    (found,) = pays("We offer a competitive salary: $250,000 - $400,000 base salary and more.")

    assert found.evidence == "$250,000 - $400,000 base salary"


def test_the_form_states_no_pay() -> None:
    assert salary(passages("Salary: $90,000 a year", region=Region.FORM), HERE) is None


def test_an_item_under_a_heading_of_benefits_is_no_pay() -> None:
    (item,) = passages("$3,000 - $4,000 per year")
    item = replace(item, heading="Benefits", block=replace(item.block, kind=BlockKind.ITEM))

    assert salary([replace(item, block=replace(item.block, text="$3,000 per year for courses"))], HERE) is None


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("Du får 142 kroner i timen.", "da", (142, 142, "DKK", "HOUR")),
        ("Kr. 185,00 pr. time", "da", (185, 185, "DKK", "HOUR")),
        ("Mindst 140 kr. i timen", "da", (140, None, "DKK", "HOUR")),
        ("215 kroner i timen", "nb", (215, 215, "NOK", "HOUR")),
        ("Lønnen ligger mellem 35.000 og 39.500 kr. pr. måned", "da", (35000, 39500, "DKK", "MONTH")),
        ("Lønnen er 39.500 kr i måneden", None, None),
        ("29 kr/h", "sv", None),
        ("Od 28,10 zł/h", None, (28.1, None, "PLN", "HOUR")),
        ("Entre 24,50 $ et 29,75 $ l'heure", "fr", (24.5, 29.75, "CAD", "HOUR")),
        ("Sueldo: $15,000 mensuales", "es", None),
    ],
)
def test_the_language_of_the_page_tells_whose_krone_or_dollar(
    text: str, lang: str | None, expected: tuple[object, ...] | None
) -> None:
    assert read(text, lang=lang) == ([expected] if expected else [])


def test_a_range_as_high_as_a_year_s_pay_needs_no_word_where_it_stands_under_a_place() -> None:
    assert read("US: $165,000–$190,000. Canada: CA$150,000–CA$172,000.") == [
        (165000, 190000, "USD", "YEAR"),
        (150000, 172000, "CAD", "YEAR"),
    ]
    assert read("Series: $165,000–$190,000.") == []


def test_a_line_that_speaks_for_itself_is_heard_where_no_other_names_pay() -> None:
    other = "£12.71 per hour, Derby"

    assert read(other) == [(12.71, 12.71, "GBP", "HOUR")]
    assert read("Salary: £30,000 a year", other) == [(30000, 30000, "GBP", "YEAR")]
    assert read(other, "£14.05 per hour, Corby") == [(12.71, 12.71, "GBP", "HOUR")]


def test_pictures_part_the_facts_of_one_line() -> None:
    assert read("📍 Łódź 🕒 pełny etat 💰 6 800 – 8 200 zł brutto miesięcznie 🏢 praca stacjonarna") == [
        (6800, 8200, "PLN", "MONTH")
    ]


def test_a_unit_or_a_word_behind_a_list_of_ranges_is_said_of_them_all() -> None:
    found = pays("Lisbon: €41,000 – €49,000; Madrid: €44,000 – €52,000 (gross, per year)")

    assert [(each.low, each.unit, each.label) for each in found] == [
        (41000, Unit.YEAR, "Lisbon"),
        (44000, Unit.YEAR, "Madrid"),
    ]


@pytest.mark.parametrize(
    "text", ["Salary: $999,999", "Salary: $1 - $999,999", "Pay: £111,111", "Salary: €12345 a month"]
)
def test_a_figure_that_only_fills_a_field_is_no_pay(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("heading", "text", "expected"),
    [
        ("What we offer", "£29,000–£33,000 per year", (29000, 33000, "GBP", "YEAR")),
        ("Benefits", "$26.50 an hour", (26.5, 26.5, "USD", "HOUR")),
        ("Benefity", "38 000 Kč hrubého měsíčně", (38000, 38000, "CZK", "MONTH")),
        ("Benefits", "1.000 € im Jahr für Bücher und Kurse", None),
        ("What we offer", "$150 per month", None),
        ("Avantages", "9,20 € par jour travaillé", None),
        ("Wat bieden wij", "€ 25 per maand voor je sportabonnement", None),
        ("Förmåner", "5 000 kr i friskvård", None),
        ("What we offer", "Profit share averaging £4,500 per year", None),
    ],
)
def test_pay_in_a_list_of_what_is_offered_is_told_from_its_neighbours(
    heading: str, text: str, expected: tuple[object, ...] | None
) -> None:
    (line,) = passages(text)
    item = replace(line, heading=heading, block=replace(line.block, kind=BlockKind.ITEM))

    stated = salary([item], HERE)

    found = [(each.low, each.high, each.currency, each.unit.value) for each in stated.value] if stated else []
    assert found == ([expected] if expected else [])


@pytest.mark.parametrize(
    ("heading", "amount", "expected"),
    [
        ("Hourly range", "$27.10 – $33.64", (27.1, 33.64, Unit.HOUR)),
        ("Taux horaire", "12,70 €", (12.7, 12.7, Unit.HOUR)),
        ("Pagamos bien", "12,70 €", None),
        ("Learning budget", "£1,200 per person per year", None),
        ("Our shop", "12,70 €", None),
    ],
)
def test_a_line_that_only_names_pay_speaks_for_the_next(
    heading: str, amount: str, expected: tuple[float, float, Unit] | None
) -> None:
    stated = salary(passages("We look for a cook.", heading, amount), HERE)

    assert (stated and (stated.value[0].low, stated.value[0].high, stated.value[0].unit)) == expected

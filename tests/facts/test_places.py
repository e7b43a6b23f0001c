"""Where the work is done, and how much of it in the office."""

from datetime import UTC, datetime

import pytest

from tests.facts.texts import passages
from watcher.extract.document import read
from watcher.extract.facts import Context
from watcher.extract.facts.places import country, locations, normalised, office_presence, workplace
from watcher.extract.passage import Region
from watcher.extract.visible import believed
from watcher.model import Workplace

HERE = Context(datetime(2026, 1, 1, tzinfo=UTC))


def places(*texts: str) -> list[str]:
    stated = locations(passages(*texts), HERE)
    return list(stated.value) if stated else []


def work(*texts: str) -> Workplace | None:
    stated = workplace(passages(*texts), HERE)
    return stated.value if stated else None


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("Austin, TX | Denver, CO; New York", ["Austin, TX", "Denver, CO", "New York"]),
        ("Lyon, France", ["Lyon, France"]),
        ("Dublin, London", ["Dublin", "London"]),
        ("Sydney or Melbourne", ["Sydney", "Melbourne"]),
        ("Berlin, Germany, Paris, France", ["Berlin, Germany", "Paris, France"]),
        ("Leeds, England, United Kingdom", ["Leeds, England, United Kingdom"]),
        ("Germany, France, Spain", ["Germany", "France", "Spain"]),
        ("Zürich / Bern", ["Zürich", "Bern"]),
        ("Oldenburg, Niedersachsen", ["Oldenburg, Niedersachsen"]),
        ("Musterstraße 1, 10115 Berlin", ["Musterstraße 1, 10115 Berlin"]),
        ("Virtual (100% Remote), Austin, TX; Reno, NV", ["Austin, TX", "Reno, NV"]),
        ("Remote-Friendly (Travel Required) | Austin, TX", ["Austin, TX"]),
        ("Berlin (Hybrid)", ["Berlin"]),
        ("Hybrid - London", ["London"]),
        ("Office Based - Taipei, Taiwan", ["Taipei, Taiwan"]),
        ("Remote - US", ["Remote - US"]),
        ("Remote (US)", ["Remote (US)"]),
        ("Remote - Worldwide", []),
        ("Home based - Worldwide", []),
        ("Home based - EMEA", ["Home based - EMEA"]),
        ("Home based - Americas, EMEA", ["Americas", "EMEA"]),
        ("Remote - Canada, Spain", ["Canada", "Spain"]),
        ("Anywhere in the U.S. (remote)", ["Anywhere in the U.S."]),
        ("Washington, D.C.", ["Washington, D.C."]),
        ("Remote", []),
        ("3 Locations", []),
        ("GSB Office of Procurement", []),
        ("Gent of Brugge", ["Gent", "Brugge"]),
        ("City of London", ["City of London"]),
        ("TBD", []),
        ("In this role you can work from any country that you like", []),
    ],
)
def test_a_labelled_value_gives_its_places(value: str, expected: list[str]) -> None:
    assert places(f"Location :: {value}") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Standort: Leipzig", ["Leipzig"]),
        ("Lieu de travail : Rennes", ["Rennes"]),
        ("Ubicación: Bilbao", ["Bilbao"]),
        ("Standplaats: Utrecht", ["Utrecht"]),
        ("Sede di lavoro: Torino", ["Torino"]),
        ("Local de trabalho: Braga", ["Braga"]),
        ("Miejsce pracy: Gdynia", ["Gdynia"]),
        ("Místo výkonu práce: Brno", ["Brno"]),
        ("Arbetsort: Uppsala", ["Uppsala"]),
        ("Location: Cork, Ireland Department: Data About Acme Acme is a firm that does things.", ["Cork, Ireland"]),
    ],
)
def test_the_label_may_stand_in_the_text(text: str, expected: list[str]) -> None:
    assert places(text) == expected


def test_a_label_of_its_own_speaks_for_the_next_line() -> None:
    assert places("# Location", "Porto, Portugal", "About us") == ["Porto, Portugal"]
    assert places("Location:", "Porto, Portugal", "About us") == ["Porto, Portugal"]


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (("Senior Engineer", "Munich, Germany", "About us"), ["Munich, Germany"]),
        (("Engineer", "Austin, TX • Reno, NV", "About us"), ["Austin, TX", "Reno, NV"]),
        (("Senior Engineer, Germany", "About us"), []),
        (("Senior Engineer (Tokyo)", "About us"), ["Tokyo"]),
        (("This role is based in our Aalst office.",), ["Aalst"]),
        (("This role is based in Lisbon office; however, we consider others.",), ["Lisbon"]),
        (("The position will be located in Leuven.",), ["Leuven"]),
        (("Un poste basé à Lille.",), ["Lille"]),
        (("This position is located in the Office of Research.",), []),
        (("We are headquartered in Paris, France.",), []),
        (("Our shared rooms are in Berkeley, California and London, UK.",), []),
    ],
)
def test_places_without_a_label(texts: tuple[str, ...], expected: list[str]) -> None:
    assert places(*texts) == expected


def test_the_head_of_a_page_without_lines() -> None:
    text = (
        "Acme Research Engineer Apply Now Lyon, France About Acme Acme builds in Berlin, Germany. " + "And so on. " * 30
    )

    assert places(text) == ["Lyon, France"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("This is a fully remote role.", Workplace.REMOTE),
        ("The job can be done remotely from anywhere in Canada.", Workplace.REMOTE),
        ("Location :: Remote", Workplace.REMOTE),
        ("Télétravail 100%", Workplace.REMOTE),
        ("Hybrid policy: we expect all staff to be in the office sometimes.", Workplace.HYBRID),
        ("This role is hybrid; remote work is not possible", Workplace.HYBRID),
        ("Wir arbeiten hybrid: 2 Tage pro Woche im Büro.", Workplace.HYBRID),
        ("Workplace :: On-site", Workplace.ONSITE),
        ("This position is not remote.", Workplace.ONSITE),
        ("If this position is not remote, pay is local.", None),
        ("Flexible work arrangements", None),
        ("We are open to considering exceptional candidates for remote work on a case-by-case basis.", None),
        ("This role may be remote or choose to be office-based", None),
        ("Location :: New York, NY or Remote", None),
        ("Help customers in remote sessions.", None),
        ("Lieu de travail :: télétravail possible", None),
    ],
)
def test_the_workplace(text: str, expected: Workplace | None) -> None:
    assert work(text) is expected


def test_this_job_s_own_words_win_over_the_policy() -> None:
    policy = "Hybrid policy: all staff are in one of our offices at least 40% of the time."
    own = "While all staff are in one of our offices at least 40% of the time, this role is exempt from that policy."

    assert work(policy, "This role can be done remotely.") is Workplace.REMOTE
    assert work(own) is None
    assert office_presence(passages(own), HERE) is None


@pytest.mark.parametrize(
    ("text", "value", "evidence"),
    [
        (
            "We expect all to be in one of our offices at least 40% of the time.",
            "40%",
            "in one of our offices at least 40%",
        ),
        ("You work 3 days per week in our Porto office.", "3 days per week", "3 days per week in our Porto office"),
        ("We are in the office three days a week.", "three days a week", "in the office three days a week"),
        ("2 Tage pro Woche im Büro", "2 Tage pro Woche", "2 Tage pro Woche im Büro"),
        ("2 jours par semaine au bureau", "2 jours par semaine", "2 jours par semaine au bureau"),
    ],
)
def test_the_time_in_the_office(text: str, value: str, evidence: str) -> None:
    stated = office_presence(passages(text), HERE)

    assert stated is not None
    assert stated.value == value
    assert evidence in str(stated.evidence)


def test_a_question_of_the_form_asks_for_no_presence() -> None:
    question = "Are you open to working in one of our offices 25% of the time? *"

    assert office_presence(passages(question), HERE) is None
    assert locations(passages("Location :: Paris", region=Region.FORM), HERE) is None


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (("Austin, TX", "New York"), "US"),
        (("London, UK",), "GB"),
        (("London, Ontario, Canada",), "CA"),
        (("Toronto, CA",), "CA"),
        (("Berlin, DE",), "DE"),
        (("10115 Berlin",), "DE"),
        (("Remote - US",), "US"),
        (("Dublin", "London"), None),
        (("Springfield",), None),
        ((), None),
    ],
)
def test_the_country_where_it_is_certain(found: tuple[str, ...], expected: str | None) -> None:
    assert country(found) == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("New York ", "New York"),
        ("washington, D.C.", "Washington DC"),
        ("Zürich", "zurich"),
        ("Paris  (FR)", "Paris, FR"),
    ],
)
def test_one_place_in_two_spellings(one: str, other: str) -> None:
    assert normalised(one) == normalised(other)


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        (
            "en",
            "Primary location: Austin, TX\n\nOther locations: Denver, CO; Raleigh, NC",
            ("Austin, TX", "Denver, CO", "Raleigh, NC"),
        ),
        (
            "en",
            "Location: Frankfurt am Main, Germany • Paris, France • Remote",
            ("Frankfurt am Main, Germany", "Paris, France"),
        ),
        ("en", "We are looking for a potter to work in our studio in Stoke-on-Trent.", ("Stoke-on-Trent",)),
        ("en", "You will meet customers of our office in Oslo.", None),
        ("en", "Location: to be agreed", None),
        ("de", "Arbeitsort: Freiburg im Breisgau", ("Freiburg im Breisgau",)),
        ("de", "Für unsere Werkstatt in Zwickau suchen wir eine Tischlerin.", ("Zwickau",)),
        ("de", "Unsere Kunden besuchen Sie in unserer Filiale in Gera.", None),
        ("fr", "Nous recrutons un boulanger pour notre boutique à Vannes.", ("Vannes",)),
        ("fr", "Lieu : à définir", None),
        ("es", "El puesto se desempeñará en Vigo.", ("Vigo",)),
        ("es", "Buscamos panadera para nuestro obrador de Logroño.", ("Logroño",)),
        ("it", "Sedi: Milano, Torino e Bologna", ("Milano", "Torino", "Bologna")),
        ("it", "Cerchiamo un falegname per la nostra officina di Modena.", ("Modena",)),
        ("nl", "Je werkt vanuit ons kantoor in Sneek.", ("Sneek",)),
        ("nl", "Plaats van tewerkstelling: Gent of Aalst", ("Gent", "Aalst")),
        ("pt", "Procuramos padeiro para a nossa loja em Aveiro.", ("Aveiro",)),
        ("cs", "Místo výkonu práce: Ústí nad Labem", ("Ústí nad Labem",)),
        ("pl", "Miejsce pracy: Łódź lub Zgierz", ("Łódź", "Zgierz")),
        ("sv", "Vi söker en snickare till vårt varv i Öregrund.", ("Öregrund",)),
        ("pl", "Lokalizacje: Gdynia, Sopot i Gdańsk", ("Gdynia", "Sopot", "Gdańsk")),
        ("da", "Arbejdssted: Silkeborg", ("Silkeborg",)),
        ("da", "Arbejdssted: hjemmefra", None),
        ("no", "Arbeidssted: Mo i Rana", ("Mo i Rana",)),
        ("ja", "勤務地: 長崎県長崎市", ("長崎県長崎市",)),
        ("ja", "勤務地: フルリモート", None),
    ],
)
def test_places_as_employers_of_many_languages_name_them(
    lang: str, text: str, expected: tuple[str, ...] | None
) -> None:
    found = locations(believed(read(f"# Harbour hand\n\n{text}\n")), Context(HERE.at, lang))

    assert (found.value if found else None) == expected

"""Headings tell the sections of a posting."""

import pytest

from watcher.extract.sections import assign, known, section_of
from watcher.model import Block, BlockKind, Section

HEADINGS = {
    Section.RESPONSIBILITIES: [
        "Responsibilities:",
        "What You’ll Do",
        "WHAT YOU WILL DO",
        "Key Responsibilities",
        "Your Role & Responsibilities",
        "Some of the things you'll do",
        "As a Baker, you will:",
        "Objective #2: Bake better",
        "Deine Aufgaben",
        "Das erwartet dich",
        "Vos missions",
        "Tus funciones",
        "Cosa farai",
        "Wat ga je doen?",
        "O que você vai fazer",
        "Náplň práce",
        "Zakres obowiązków",
        "Dina arbetsuppgifter",
        "3. Duties",
        "Dine arbejdsopgaver",
        "Arbeidsoppgaver",
        "仕事内容",
        "【業務内容】",
        "Principales fonctions",
        "Takenpakket",
        "Co bude vaší náplní?",
        "Co będzie należało do Twoich obowiązków?",
        "Zu Ihren Aufgaben gehören",
        "Vad innebär jobbet?",
        "Das Aufgabengebiet umfasst im Wesentlichen:",
        "Main tasks",
        "Dine opgaver bliver:",
        "Ihre Aufgaben sind:",
        "Zu Ihren Aufgaben zählen:",
        "The post holder will:",
    ],
    Section.REQUIRED: [
        "Requirements",
        "Required Qualifications",
        "You may be a good fit if you:",
        "Who you are",
        "What we're looking for",
        "Minimum qualifications (must have)",
        "Dein Profil",
        "Das bringst du mit",
        "Votre profil",
        "Requisitos",
        "Il tuo profilo",
        "Wat vragen wij?",
        "Požadujeme",
        "Wymagania",
        "Kvalifikationer",
        "The successful candidate will have:",
        "Dine kvalifikationer",
        "Hvem ser vi etter?",
        "応募資格",
        "■必須スキル",
        "Exigences",
        "Ce que l’on attend de toi : nous recherchons",
        "Wat vragen we van jou?",
        "Co od vás potřebujeme",
        "Czego od Ciebie oczekujemy?",
        "Das erwarten wir von Ihnen",
        "Vi förväntar oss",
        "Profil demandé",
        "Co bys měl/a umět",
        "Candidates should have:",
    ],
    Section.PREFERRED: [
        "Preferred Qualifications",
        "Nice to have",
        "Bonus points",
        "Strong candidates may also have:",
        "Desirable skills",
        "Von Vorteil",
        "Les plus",
        "Se valorará",
        "Requisiti preferenziali",
        "Pluspunten",
        "Diferenciais",
        "Výhodou",
        "Mile widziane",
        "Meriterande",
        "Det er en fordel, hvis du",
        "Ønskelig erfaring",
        "歓迎スキル",
        "Seraient un plus",
        "Sería un plus",
        "Mooi meegenomen",
        "Bude výhodou",
        "Docenimy też",
        "Det är en fördel om du",
        "Schön, wenn du außerdem",
        "It would be helpful to have",
        "Requisitos preferenciais",
        "Heb je ook",
    ],
    Section.BENEFITS: [
        "Benefits",
        "What we offer",
        "What's in it for you?",
        "Perks at Mill Road:",
        "What Mill Road offers",
        "Wir bieten",
        "Ce que nous offrons",
        "Qué ofrecemos",
        "Cosa offriamo",
        "Wat wij bieden",
        "Oferecemos",
        "Nabízíme",
        "Oferujemy",
        "Vi erbjuder",
        "Vi tilbyder",
        "Vi tilbyr deg",
        "待遇・福利厚生",
        "Ce que l’on t’offre",
        "En échange",
        "Aanbod",
        "Co dajemy?",
        "Co od nás dostaneš?",
        "Das bekommst du von uns",
        "Cosa ti diamo",
        "Det får du",
        "Das erwartet Sie bei uns:",
        "Co za to dostanete:",
        "O que temos para ti",
    ],
    Section.ABOUT: [
        "About Mill Road",
        "About the role:",
        "Who we are",
        "Über uns",
        "Qui sommes-nous ?",
        "Quiénes somos",
        "Chi siamo",
        "Over ons",
        "Kdo jsme?",
        "O nas",
        "Om oss",
        "Om os",
        "会社概要",
    ],
    Section.PROCESS: [
        "Interview process:",
        "How to apply",
        "Bewerbungsprozess",
        "Processus de recrutement",
        "Proceso de selección",
        "Sollicitatieprocedure",
        "Výběrové řízení",
        "Sådan søger du",
        "Slik søker du",
        "応募方法",
        "選考プロセス",
    ],
    Section.LOGISTICS: [
        "Logistics",
        "Role-Specific Location Policy:",
        "Annual Salary:",
        "Compensation (USD):",
        "Rahmenbedingungen",
        "Werktijden",
        "Løn og ansættelsesvilkår",
        "勤務地",
        "雇用形態",
    ],
}
NO_SECTION = [
    "Research Focus Areas",
    "Night Baker",
    "Annual Report Writer",
    "We bake bread every night.",
    "London, UK",
    "Bread and butter",
    "Team & Collaboration",
    "£30,000",
    "Steps taken",
    "Mission control for rockets",
    "Main street",
    "You will be helpful",
]


@pytest.mark.parametrize(
    ("heading", "section"), [(heading, section) for section, headings in HEADINGS.items() for heading in headings]
)
def test_a_heading_tells_its_section(heading: str, section: Section) -> None:
    assert section_of(heading) is section


@pytest.mark.parametrize("heading", NO_SECTION)
def test_other_lines_tell_none(heading: str) -> None:
    assert known(heading) is None
    assert section_of(heading) is None


def heading(text: str, level: int) -> Block:
    return Block(BlockKind.HEADING, text, level)


def sections(*blocks: Block) -> list[Section]:
    return [each.section for each in assign(blocks) if each.kind is not BlockKind.HEADING]


ITEM = Block(BlockKind.ITEM, "x")


def test_a_section_lasts_until_a_heading_of_its_rank() -> None:
    read = sections(heading("Requirements", 2), ITEM, heading("Tools", 3), ITEM, heading("The oven", 2), ITEM)

    assert read == [Section.REQUIRED, Section.REQUIRED, Section.OTHER]


def test_a_lower_heading_begins_a_section_of_its_own() -> None:
    read = sections(heading("Requirements", 2), heading("Preferred", 3), ITEM, heading("Requirements", 2), ITEM)

    assert read == [Section.PREFERRED, Section.REQUIRED]


def test_ranks_that_do_not_nest_are_not_trusted() -> None:
    read = sections(
        heading("Responsibilities", 1), ITEM, heading("What you bring", 2), ITEM, heading("Example loaves", 2), ITEM
    )

    assert read == [Section.RESPONSIBILITIES, Section.REQUIRED, Section.OTHER]


def test_a_block_may_name_its_own_section() -> None:
    assert sections(heading("Requirements", 2), Block(BlockKind.PARAGRAPH, "Nice to have: a cap")) == [
        Section.PREFERRED
    ]


def of(*kinds_and_sections: tuple[BlockKind, str]) -> list[Section]:
    return [each.section for each in assign(Block(kind, text, 2) for kind, text in kinds_and_sections)]


def test_what_stands_below_a_list_is_no_part_of_it() -> None:
    sections = of(
        (BlockKind.HEADING, "Benefits"),
        (BlockKind.ITEM, "Bread"),
        (BlockKind.ITEM, "Butter"),
        (BlockKind.PARAGRAPH, "Write to us by Friday."),
    )

    assert sections[1:] == [Section.BENEFITS, Section.BENEFITS, Section.OTHER]


def test_a_sentence_above_tasks_introduces_them_and_one_above_demands_may_be_a_demand() -> None:
    items = ((BlockKind.ITEM, "Knead"), (BlockKind.ITEM, "Bake"))

    tasks = of((BlockKind.HEADING, "Your tasks"), (BlockKind.PARAGRAPH, "You are our night baker."), *items)
    demands = of((BlockKind.HEADING, "Requirements"), (BlockKind.PARAGRAPH, "You hold a licence."), *items)

    assert tasks[1:] == [Section.OTHER, Section.RESPONSIBILITIES, Section.RESPONSIBILITIES]
    assert demands[1:] == [Section.REQUIRED] * 3


def test_a_list_within_a_list_ends_with_the_next_item_around_it() -> None:
    def item(depth: int) -> Block:
        return Block(BlockKind.ITEM, "x", depth)

    inner = (heading("Nice to have:", 6), item(1), item(1))

    assert sections(heading("Requirements", 2), item(0), *inner, item(0)) == [
        Section.REQUIRED,
        Section.PREFERRED,
        Section.PREFERRED,
        Section.REQUIRED,
    ]
    assert sections(heading("Requirements", 2), *inner, item(0))[-1] is Section.PREFERRED
    assert sections(heading("Nice to have", 2), item(1), item(0)) == [Section.PREFERRED, Section.PREFERRED]


def test_paragraphs_of_a_section_without_a_list_stay() -> None:
    assert of((BlockKind.HEADING, "Benefits"), (BlockKind.PARAGRAPH, "Bread."))[1:] == [Section.BENEFITS]

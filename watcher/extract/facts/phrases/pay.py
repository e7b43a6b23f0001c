"""How postings speak of money, in ten languages: currencies, units of time, cues for pay and against it."""

from watcher.model import Unit

SYMBOLS: dict[str, str] = {
    "US$": "USD",
    "U.S.$": "USD",
    "CA$": "CAD",
    "CAD$": "CAD",
    "Can$": "CAD",
    "C$": "CAD",
    "AU$": "AUD",
    "AUD$": "AUD",
    "A$": "AUD",
    "NZ$": "NZD",
    "SG$": "SGD",
    "S$": "SGD",
    "HK$": "HKD",
    "NT$": "TWD",
    "MX$": "MXN",
    "R$": "BRL",
    "€": "EUR",
    "£": "GBP",
    "₹": "INR",
    "₺": "TRY",
    "₴": "UAH",
    "₪": "ILS",
    "₩": "KRW",
    "₱": "PHP",
    "฿": "THB",
    "₫": "VND",
    "₦": "NGN",
    "zł": "PLN",
    "zl": "PLN",
    "Kč": "CZK",
    "SFr.": "CHF",
    "sFr.": "CHF",
    "Fr.": "CHF",
    "Rs.": "INR",
    "Rs": "INR",
    "Ft": "HUF",
}

CODES = (
    "USD EUR GBP CAD AUD CHF NZD SEK NOK DKK ISK PLN CZK HUF RON BGN INR JPY CNY KRW TWD SGD HKD PHP THB IDR MYR VND "
    "BRL MXN ARS CLP COP PEN ZAR ILS AED SAR QAR TRY UAH EGP NGN KES GHS"
)

WORDS: dict[str, str] = {
    "US dollars?": "USD",
    "U\\.S\\. dollars?": "USD",
    "Canadian dollars?": "CAD",
    "Australian dollars?": "AUD",
    "pounds?(?: sterling)?": "GBP",
    "euros?": "EUR",
    "eur": "EUR",
    "Schweizer Franken": "CHF",
    "Franken": "CHF",
    "francs suisses": "CHF",
    "złotych": "PLN",
    "korun(?: českých)?": "CZK",
    "svenska kronor": "SEK",
    "reais": "BRL",
    "rupees": "INR",
}
"""Names that follow an amount, as patterns."""

BY_PLACE: dict[str, dict[str, str]] = {
    "$": {
        "CA": "CAD",
        "AU": "AUD",
        "NZ": "NZD",
        "SG": "SGD",
        "HK": "HKD",
        "TW": "TWD",
        "MX": "MXN",
        "AR": "ARS",
        "CL": "CLP",
        "CO": "COP",
    },
    "kr": {"SE": "SEK", "NO": "NOK", "DK": "DKK", "IS": "ISK", "sv": "SEK", "nb": "NOK", "no": "NOK", "da": "DKK"},
    "¥": {"JP": "JPY", "CN": "CNY", "ja": "JPY", "zh": "CNY"},
}
"""Marks of several currencies → country of the posting, or language of the page → ISO 4217."""

BY_WORDS: dict[str, dict[str, str]] = {
    "kr": {
        r"\b\w*lön(?:en|e\w+)?\b|\bmån(?:aden?|\.)?(?!\w)|\bersättning\b|\btimmen?\b": "SEK",
        r"\b\w*lønn(?:en)?\b": "NOK",
        r"\b\w*løn(?:nen)?\b|\bmåneden?\b": "DKK",
    },
}
"""Marks of several currencies → words of the sentence in the language of a country that has one of them."""

SURE_FROM: dict[str, tuple[str, int]] = {"¥": ("JPY", 1_000_000)}
"""Marks of two currencies → the one in which alone an amount of this size is pay."""

MULTIPLIERS: dict[str, int] = {
    r"k|K|thousand|tys\.?|tis\.?|mil|tkr(?=\W|$)|Tsd\.?": 1_000,
    r"lakhs?|lacs?|LPA|L": 100_000,
    r"m|M|mn|mln|million|Mio\.?|millones|millions|milioni|milhões|MM": 1_000_000,
    r"crores?|Cr": 10_000_000,
    r"bn|B|billion|Mrd\.?|milliards?|Milliarden": 1_000_000_000,
}

BETWEEN = r"between|zwischen|entre|tra|fra|tussen|mellan|między|pomiędzy|mezi|rozmezí"
TO = r"to|a|bis(?: zu)?|à|au?|al|até|ate|tot(?: en met)?|t/m|do|až|till?|through|up to|jusqu[’']à|hasta|fino a"
AND = r"and|und|et|y|e|ed|en|och|i|og"

NOUNS: dict[Unit, str] = {
    Unit.HOUR: r"hours?|hrs?|h|Stunde|Std\.?|heure|hora|ora|uur|godz\.?|godzin[aęy]|hod\.?|hodin[au]|timm(?:e|en)|tim",
    Unit.DAY: r"days?|Tag|jour(?:née)?|j|día|dia|giorno|dag|dzień|dniówk\w+|den",
    Unit.WEEK: r"weeks?|wk|Woche|semaine|semana|settimana|week|tydzień|týden|vecka",
    Unit.MONTH: r"months?|mo|mth|Monat|Mon\.?|mois|mes|mês|mese|maand|mnd|mies(?:iąc|\.)?|m-c|měsíc|měs\.?|månad(?:en)?"
    r"|mån",
    Unit.YEAR: r"years?|yrs?|annum|annual|Jahr|an|année|año|ano|anno|jaar|rok|år",
}
"""What follows "per" or a slash."""

ADVERBS: dict[Unit, str] = {
    Unit.HOUR: r"hourly|stündlich|an hour|horaires?|all[’']ora|l[’']heure|Stundenlohn|Stundensatz|Taux horaire|uurloon"
    r"|uurtarief|timlön|timpenning|stawka godzinowa|godzinowo|hodinov\w+|na hodinu|por hora|la hora|a la hora"
    r"|i timmen|retribuzione oraria|hourly rate|valor hora|TH",
    Unit.DAY: r"daily|day rate|täglich|Tagessatz|TJM|taux journalier(?: moyen)?|journali(?:er|ère)|dagtarief|diari[oae]"
    r"|jornal|dzienn\w+|denn[íě]|dagslön|tariffa giornaliera",
    Unit.WEEK: r"weekly|wöchentlich|Wochenlohn|hebdomadaires?|semanal(?:es|mente)?|settimanal[ei]|wekelijks|weekloon"
    r"|tygodniow\w+|týdně|týdenní|veckolön",
    Unit.MONTH: r"monthly|monatlich|Monats(?:gehalt|lohn|brutto\w*|entgelt)|Bruttomonats(?:gehalt|lohn"
    r"|entgelt)|mensuel(?:le|s"
    r"|les)?"
    r"|mensual(?:es|mente)?|mensil[ei]|mensilmente|mensal|mensais|mensalmente|maandelijks|maandsalaris|maandloon"
    r"|brutomaandsalaris|miesięczn\w+|měsíčn\w+|månadslön(?:en)?|månadsvis|p\.\s?m\.",
    Unit.YEAR: r"annual(?:ly|i[sz]ed)?|yearly|p\.\s?a\.?|pa|per annum|jährlich\w*|Jahres(?:gehalt|brutto\w*|zielgehalt"
    r"|entgelt|lohn)"
    r"|Bruttojahres(?:gehalt|entgelt|lohn|ziel\w+)|Jahresbruttogehalt|annuel(?:le|s|les|lement)?|par an"
    r"|anual(?:es|mente)?"
    r"|anuais|annu[aoei]|annual[ei]|annualmente|RAL|jaarlijks|jaarsalaris|bruto jaarsalaris|roczn\w+"
    r"|ročn\w+|årslön(?:en)?|årlig\w*"
    r"|OTE|LPA|salary package|rémunération annuelle",
}
"""Words that give the unit by themselves, before an amount or right after it."""

PERIODS = (
    r"(?:hours?|hrs?|days?|times?|Stunden|Std\.?|Tage|heures?|jours?|horas?|días?|ore|giorni|uur|dagen|dias|godzin\w*"
    r"|dni|hodin|dnů|timmar|dagar|h|paid|payable)"
)
"""A count of these before "per week" speaks of working time, not of pay."""

CUES = r"""
salar(?:y|ies) | pays? | paid | compensation(?!\spackages?\sof) | remuneration | wages? | stipends? | base\spay | OTE
hourly\srate | day\srate | daily\srate
rate\sof\spay | pay\srate | hiring\srange | base\srange | target\srange | (?:expected|posted|annual|base)\srange
earnings | earn | you(?:[’']ll|\swill)\searn | CTC | (?-i:Rate)(?=\s?:)
(?:grund|jahres|monats|brutto|mindest|fix|ziel|einstiegs|kollektivvertrags){0,3}gehalt\w*
gehalts\w+ | vergütung\w* | entgelt | (?:monats|jahres|mindest|brutto|stunden|tages){1,3}entgelt | entlohnung
(?:stunden|monats|jahres|mindest|brutto|tages|einstiegs){0,3}lohn
bezahlung | verdienst | dotierung | wir\szahlen | stundensatz | tagessatz | jahresbrutto\w* | monatsbrutto\w*
salaires? | rémun[ée]r\w+ | TJM | taux\s(?:journalier|horaire) | gratification | indemnité\sde\sstage
fourchette\ssalariale | package
salarios? | salarial(?:es)? | sueldos? | retribuci[óo]n(?:es)? | remuneraci[óo]n | honorarios | paga
(?:bruto\s?)?(?:maand|jaar|start|uur)?salaris(?:sen|schaal)? | (?:uur|maand|week)?loon | uurtarief
dagtarief | beloning | stagevergoeding | verdien(?:en|t|ste)? | honorering
retribuzion[ei] | stipendi[oi]? | RAL | compens[oi] | paga\soraria | salari[oi] | rimborso\smensile
salários? | remunera[çc][ãa]o | vencimento | bolsa(?:-auxílio)? | ordenado | honorários | faixa\ssalarial
mzd[ayuě]\w* | plat(?:ov\w+|u|em)? | odměn[ay] | platov[éá]\w* | hodinová\ssazba | finanční\sohodnocení | výdělek
wynagrodzen\w+ | pensj[aiey]\w* | stawk[aięi] | zarobk\w+ | płac[aey] | widełki\w*
oferujemy\sstawkę | oferujemy(?=\s(?:od|do)\s)
lön(?:en|espann|enivå)? | (?:månads|tim|års|grund|ingångs|fast)lön(?:en)? | ersättning | lönespann | lönenivå
"""
"""Words that an amount must stand under to be pay. Stated: "Salary: £40,000"; not: "a £40,000 contract"."""

AGAINST = r"""
(?:\w+\stimes|\d\s?x|multiple\sof)\s(?:your\s|the\s|annual\s|base\s|basic\s){0,3}(?:salary|pay)
(?:clients?|customers?|users?)\s(?:salar\w+|pay) | (?:salary|pay)\suplifts?
(?:clients?|customers?|users?|patients?|members|companies|consumers|people|they)\s(?:\w+\s)?(?:pay|paid|earn)
(?:relocat\w+|benefits?|severance|equity|welcome|retention|insurance|pension)\spackages?
(?:health|wellness|well-?being|fitness|gym|learning|education|training|conference|books?)(?:\s[\w&-]+){0,2}\sstipends?
(?:home[\s-]office|remote[\s-]work|office|internet|phone|mobile|equipment|technology)(?:\s[\w&-]+){0,2}\sstipends?
(?:travel|commut\w+|transport\w*|meals?|food|lunch|childcare|family|parking|lifestyle)(?:\s[\w&-]+){0,2}\sstipends?
(?:housing|relocation|moving)(?:\s[\w&-]+){0,2}\sstipends?
budgets? | allowance | bonus(?:es)? | sign(?:ing)?[-\s]on | signing | relocat\w+ | reimburs\w+ | home[-\s]?office
wellness | well[-\s]?being | learning
education(?:al)? | training | conferences? | internet | phone | commut\w+ | gym | fitness | meals? | lunch(?:es)?
equipment | laptop | desk | childcare | coworking
development | books? | quotas? | revenues? | ARR | MRR | turnover | funding | funds? | funded | raised
rais(?:e|ing) | series\s[a-f] | valuation | valued
invest\w* | assets | exploits? | grants? | prizes? | awards? | savings | donat\w+ | charit\w+ | insur\w+ | coverage
deductible | match(?:es|ing|ed)? | 401\s?\(?k\)?
HSA | pension | referr?al | fees? | costs? | spend(?:ing)? | sales | deals? | pipeline | transactions? | payments?
processed | portfolio | AUM | GMV | market | industry | worth
equity | stock | shares | RSUs? | options | commissions? | tuition | scholarship | visa | travel | per\sdiem
vouchers? | gift | discounts? | credits? | perks?
contracts? | purchas\w+ | project | clients? | customers? | trillion | losses | fraud | stolen | hack(?:s|ed)?
accounts? | loans? | debt | retirement | student
maximum\s(?:advertised\s)?(?:salary|pay|rate)\s(?:available|payable|allowed|for\sthis\svacancy) | pay\scap
whose\ssalary | current\ssalary | equals?\sor\sexceeds?
prämien? | zuschuss | zulage | urlaubsgeld | weihnachtsgeld | umsatz | fördermittel | jobrad | gutschein\w*
essens\w+ | fahrtkosten\w* | weiterbildungs\w* | umzugs\w* | sachbezug
prime(?:s|\sde)? | chiffre\sd[’']affaires | levée | levé | tickets?[-\s]restaurant | titres?[-\s]restaurant
mutuelle | remboursement | remboursés? | investis\w* | dépenses | subvention
bono | bonificación | facturación | inversión | presupuesto | formación | cheques? | ayuda | dietas | ventas
omzet | budget | bonussen | reiskosten\w* | investering\w* | thuiswerkvergoeding | opleidings\w* | vakantiegeld
pensioen\w*
fatturato | buoni?\spasto | ticket | premi[oia]? | investiment[oi] | finanziament\w+ | formazione | welfare
faturamento | vale | subsídio | investimentos? | prêmio | orçamento | auxílio
obrat\w* | příspěvek | stravenk\w+ | rozpočet | investic\w+ | příspěvky | bonusy | prémie | benefit(?:y|ů)? | tržb\w+
obr[oó]t\w* | premi[aęi] | dofinansowan\w+ | inwestycj\w+ | dodat\w+ | budżet\w* | przychod\w* | karta
omsättning | friskvård\w* | bidrag | omsätter | investering\w* | förmån\w*
"""
"""Words that take an amount away from pay, where they stand in its own clause; those of several words first."""

OPEN_UPWARDS = (
    r"from|starting (?:at|from)|starts (?:at|from)|beginning at|ab|à partir de|dès|desde|a partir de"
    r"|vanaf|a partire da|od|från"
    r"|at least|minimum(?: of)?|min\.?|mindestens|au moins|minimum de|minstens|al menos|mínimo de|almeno"
    r"|pelo menos|co najmniej"
    r"|minimálně|lägst|minst|more than"
)
UP_TO = (
    r"up to|bis zu|bis|max(?:imum|imal|\.)?(?: of| de)?|jusqu[’']à|hasta|tot|fino a|até|až|do|upp till"
    r"|no more than|máximo de"
)
ABOVE = (
    r"\s?\+(?!\s?\d)|\s(?:and up|or more|and above|upwards|oder mehr|et plus|o más|of meer|o più|ou mais"
    r"|lub więcej|a více|eller mer)\b"
)

EXTRAS = (
    r"(?:gross|brutto|brut[oa]?s?|lord[ioa]|hrub\w+|netto|net[stoa]*|HT|TTC|base|fixed|full[- ]time equivalent|FTE"
    r"|pro rata)"
)
"""What may stand between an amount and its unit."""

TAILS = r"(?:annual |yearly |base |gross )*(?:base salary|salary|base pay|compensation|OTE)"
"""Cues that follow an amount at once and belong to its evidence."""

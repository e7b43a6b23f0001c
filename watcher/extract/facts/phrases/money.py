"""How amounts are written in each country: currencies, multipliers, the words between two ends."""

SYMBOLS: dict[str, str] = {
    "US$": "USD",
    "U.S.$": "USD",
    "USD$": "USD",
    "$US": "USD",
    "$ US": "USD",
    "CA$": "CAD",
    "CAD$": "CAD",
    "Can$": "CAD",
    "C$": "CAD",
    "$CA": "CAD",
    "$ CA": "CAD",
    "$ CAN": "CAD",
    "$CAN": "CAD",
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
    "S/": "PEN",
    "S/.": "PEN",
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
    "円": "JPY",
    "zł": "PLN",
    "zl": "PLN",
    "Kč": "CZK",
    "Kc": "CZK",
    "SFr.": "CHF",
    "sFr.": "CHF",
    "SFr": "CHF",
    "Fr.": "CHF",
    "Sfr.": "CHF",
    "Rs.": "INR",
    "Rs": "INR",
    "RM": "MYR",
    "Rp": "IDR",
    "KSh": "KES",
    "Ksh": "KES",
    "R": "ZAR",
    "Ft": "HUF",
}
"""Marks of one currency; rand only before a number in thousands."""

OPEN_MARKS: dict[str, str] = {
    "$": "$", "kr": "kr", "kr.": "kr", "Kr": "kr", "Kr.": "kr", "KR": "kr", ":-": "kr", "¥": "¥", "￥": "¥",
}  # fmt: skip
"""Marks of several currencies, as written → the one that the tables below know."""

OPEN_WORDS: dict[str, str] = {"kroner": "kr", "dollars?": "$"}
"""Names of several currencies, likewise."""

AFTER_ONLY = frozenset({"zł", "zl", "Kč", "Kc", "Ft", ":-", "円", "$ US", "$ CA", "$ CAN"})
"""Marks that follow their number."""

CODES = (
    "USD EUR GBP CAD AUD CHF NZD SEK NOK DKK ISK PLN CZK HUF RON BGN INR JPY CNY KRW TWD SGD HKD PHP THB IDR MYR VND "
    "BRL MXN ARS CLP COP PEN UYU ZAR ILS AED SAR QAR KWD BHD OMR TRY UAH EGP NGN KES GHS UGX TZS RWF MAD PKR LKR BDT"
)

WORDS: dict[str, str] = {
    "US dollars?": "USD",
    "U\\.S\\. dollars?": "USD",
    "Canadian dollars?": "CAD",
    "dollars canadiens": "CAD",
    "Australian dollars?": "AUD",
    "pounds?(?: sterling)?": "GBP",
    "euros?": "EUR",
    "eur": "EUR",
    "Schweizer Franken": "CHF",
    "Franken": "CHF",
    "francs suisses": "CHF",
    "franchi(?: svizzeri)?": "CHF",
    "złotych": "PLN",
    "korun(?: českých)?": "CZK",
    "(?:svenska )?kronor": "SEK",
    "danske kroner": "DKK",
    "norske kroner": "NOK",
    "reais": "BRL",
    "rupees": "INR",
    "pesos mexicanos": "MXN",
    "yen": "JPY",
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
        "fr": "CAD",
    },
    "kr": {
        "SE": "SEK", "NO": "NOK", "DK": "DKK", "IS": "ISK",
        "sv": "SEK", "nb": "NOK", "no": "NOK", "nn": "NOK", "da": "DKK",
    },
    "¥": {"JP": "JPY", "CN": "CNY", "ja": "JPY", "zh": "CNY"},
}  # fmt: skip
"""Marks of several currencies → country of the posting, or language of the page → ISO 4217."""

BY_WORDS: dict[str, dict[str, str]] = {
    "kr": {
        r"\b\w*lön(?:en|e\w+)?\b|\bmån(?:aden?|\.)?(?!\w)|\bersättning\b|\btimmen?\b|/tim\b|\bupp till\b": "SEK",
        r"\b\w*lønn(?:es|et)?\b": "NOK",
        r"\b\w*løn\b|\bpr\.? (?:time|måned|md|uge|dag)\b|\bom måneden\b": "DKK",
    },
    "¥": {r"[年月時日]給|年収|月[収額]|給与": "JPY"},
    "": {r"\bRAL\b": "EUR", r"\b(?:LPA|CTC|lakhs?|lacs?)\b": "INR"},
}
"""Marks of several currencies, or none → words of the sentence in the language of a country that has one of them."""

SURE_FROM: dict[str, tuple[str, int]] = {"¥": ("JPY", 1_000_000)}
"""Marks of two currencies → the one in which alone an amount of this size is pay."""

MULTIPLIERS: dict[str, int] = {
    r"k|K|thousand|tys\.?|tis\.?|tisíce?|mil|mila|mille|tkr(?=\W|$)|Tsd\.?|[Tt]ausend|duizend|tusen|tusind|千": 1_000,
    r"万": 10_000,
    r"lakhs?|lacs?|Lakhs?|Lacs?|LPA|lpa|L": 100_000,
    r"m|M|mn|mln|million|Mio\.?|mio\.?|millones|millions|milioni|milhões|milion[yů]|miljoner|miljoen|MM": 1_000_000,
    r"crores?|Crores?|Cr": 10_000_000,
    r"億": 100_000_000,
    r"bn|B|billion|Mrd\.?|mld\.?|milliards?|Milliarden|miliard[y]?": 1_000_000_000,
}

BETWEEN = (
    r"(?:between|zwischen|entre|tra|fra|tussen|mellan|mellem|mellom|między|pomiędzy|mezi|rozmezí)"
    r"(?:\s(?:de|den|the|les|los|i|gli|os))?"
)
TO = (
    r"to|a|bis(?: zu)?|à|au?|al|até|ate|tot(?: en met)?|t/m|do|až|till?|through|up to|jusqu[’']à|hasta|fino a"
    r"|en maximaal|e un massimo di"
)
AND = r"and|und|et|y|e|ed|en|och|i|og"

"""How postings count the days that are left to apply: pieces of patterns per language, the count as "n"."""

SPELT = "one|two|three|four|five|six|seven|eight|nine|ten"
"""Numbers that are spelt out, from 1."""

_N = rf"(?P<n>\d{{1,2}}|{SPELT})"

AHEAD = {
    "en": rf"in {_N} (?P<unit>days?|weeks?)",
    "de": rf"in {_N} (?P<unit>tag(?:en)?|wochen?)",
    "fr": rf"dans {_N} (?P<unit>jours?|semaines?)",
    "es": rf"(?:en|dentro de) {_N} (?P<unit>d[ií]as?|semanas?)",
    "nl": rf"over {_N} (?P<unit>dag(?:en)?|weken|week)",
    "it": rf"(?:tra|fra) {_N} (?P<unit>giorn[oi]|settiman[ae])",
    "pt": rf"(?:em|dentro de|daqui a) {_N} (?P<unit>dias?|semanas?)",
    "cs": rf"za {_N} (?P<unit>dn[íůy]|týdn\w+)",
    "pl": rf"za {_N} (?P<unit>dni|tygodni\w*)",
    "sv": rf"om {_N} (?P<unit>dag(?:ar)?|veck(?:a|or))",
    "da": rf"om {_N} (?P<unit>dage?|uger?)",
}
"""Right behind what closes then."""

LEFT = {
    "en": rf"{_N} (?:more )?(?P<unit>days?|weeks?) (?:left|remaining|to go|remain)",
    "de": rf"noch {_N} (?P<unit>tage?|wochen?)",
    "fr": rf"(?:reste|restent|plus que|encore) {_N} (?P<unit>jours?|semaines?)",
    "es": rf"(?:quedan?|faltan?|restan) {_N} (?P<unit>d[ií]as?|semanas?)",
    "nl": rf"nog {_N} (?P<unit>dag(?:en)?|weken|week)",
    "it": rf"(?:mancano|restano|ancora) {_N} (?P<unit>giorn[oi]|settiman[ae])",
    "pt": rf"(?:faltam|restam) {_N} (?P<unit>dias?|semanas?)",
    "cs": rf"(?:zbývá|zbývají|ještě) {_N} (?P<unit>dn[íůy]|týdn\w+)",
    "pl": rf"(?:zostało|pozostało|jeszcze) {_N} (?P<unit>dni|tygodni\w*)",
    "sv": rf"{_N} (?P<unit>dag(?:ar)?|veck(?:a|or)) kvar",
    "da": rf"{_N} (?P<unit>dage?|uger?) (?:tilbage|igen)",
}
"""In a sentence that speaks of applying."""

WEEK = r"we|se|wo|týd|tyg|veck|uge"
"""How the unit begins where it is a week."""

TOMORROW = r"tomorrow|demain|domani|amanhã|zítra|jutro|i ?morgon|i morgen"
"""Right behind what closes then."""

COUNT = (
    r"\d\s(?:more )?(?:day|week|tag|woche|jour|semaine|d[ií]a|semana|dag|week|weken|giorn|settim|dn|týdn|tyg|veck|uge)"
)
STEMS = "tomorrow | demain | domani | amanhã | zítra | jutro | morgon | morgen | " + " | ".join(
    f"{number} {unit}" for number in SPELT.split("|") for unit in ("day", "week", "more ")
)
"""A count of days holds either figures before a unit or one of these."""

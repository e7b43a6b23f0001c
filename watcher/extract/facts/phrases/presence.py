"""How postings say how much of the time is spent in the office, as a table of words for each language."""

# ruff: noqa: E501 (a pattern stays on its line)

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """What one language says, as alternatives of a pattern."""

    numbers: str
    days: str
    """What follows the number: "days a week"."""
    office: str
    """The place, with the words before it: "in the office"."""
    home: str
    """What makes days of them that are not spent there."""
    weekdays: str
    """The days of a week by name."""
    joined: str
    """What joins two of them: "and"."""
    attendance: str
    """Labels of a line that says how often one is there."""


LANGUAGES = (
    Words(
        r"one|two|three|four|five|once|twice",
        r"(?: full)?(?: days?| times?)? ?(?:a|per|each|every|/) ?(?:week|month)|(?: days?)? (?:out )?of (?:5|five)(?: days)?",
        r"(?:in|into|at|from|on|to)[ -]?(?:the |our |your )?(?:[\w-]+ )?(?:offices?|site|person|premises|workshop|lab|HQ)"
        r"|in[- ]?office|on[- ]?site|in[- ]person|office (?:presence|attendance)|attendance in the office",
        r"remote\w*|from home|at home",
        r"(?:mon|tues|wednes|thurs|fri)days?",
        r"and|&",
        "Office presence|In-office days|Days in the office|Days in office|Office days|Office attendance|Attendance|Presence|In-office requirement|On-site days|Days on site|Office time|Time in the office",
    ),
    Words(
        r"ein(?:en|em)?|zwei|drei|vier|fünf",
        r"(?: ?tage?n?| ?mal) ?(?:pro|in der|die|im|je|/) ?(?:woche|monat)|(?: tagen?)? von (?:5|fünf)(?: (?:arbeits)?tagen?)?",
        r"(?:im|in unserem|in den) (?:\w+ )?büros?|büro|vor ort|in präsenz|präsenz(?:tage?|zeit)?|(?:im|am) standort|im office"
        r"|büroanwesenheit|anwesenheit",
        r"home[- ]?office|zu ?hause|mobil\w*|remote",
        r"(?:montag|dienstag|mittwoch|donnerstag|freitag)s?",
        r"und|sowie|&",
        "Präsenz|Präsenztage|Bürotage|Präsenzpflicht|Anwesenheit|Präsenz im Büro|Präsenzzeit|Büropräsenz|Tage im Büro|Anwesenheit im Büro|Präsenzanteil|Büroanteil",
    ),
    Words(
        r"un|deux|trois|quatre|cinq",
        r" ?(?:jours?|fois) ?(?:par|/) ?(?:semaine|mois)|(?: jours?)? sur (?:5|cinq)",
        r"(?:au|dans nos) (?:bureaux?|locaux)|sur (?:site|place)|en présentiel|(?:de )?présen(?:ce|tiel)(?: au bureau| sur site)?",
        r"télétravail|distance|maison|domicile|chez (?:toi|vous|soi)",
        r"(?:lundi|mardi|mercredi|jeudi|vendredi)s?",
        r"et|&",
        "Présence|Présence au bureau|Présence sur site|Jours de présence|Jours au bureau|Présentiel|Jours sur site|Temps de présence",
    ),
    Words(
        r"un|dos|tres|cuatro|cinco",
        r" ?(?:días?|veces|vez) ?(?:a la|por|al|/) ?(?:semana|mes)| días? semanales|(?: días?)? de (?:5|cinco)",
        r"(?:en |de )?(?:la |nuestra )?oficina|presencial(?:es|mente|idad)?|presencia en (?:la )?oficina",
        r"remoto|casa|teletrabajo",
        r"(?:lunes|martes|miércoles|jueves|viernes)",
        r"y|e",
        "Presencialidad|Días presenciales|Asistencia|Asistencia a la oficina|Presencia en la oficina|Días en la oficina|Días de oficina",
    ),
    Words(
        r"un|due|tre|quattro|cinque",
        r" ?(?:giorn[oi]|volt[ae]) ?(?:a|alla|per|al|la|/) ?(?:settimana|mese)| giorni settimanali|(?: giorni)? su (?:5|cinque)",
        r"(?:in|presso) (?:l['’])?(?:ufficio|sede|azienda)|in presenza|presenza in (?:ufficio|sede)",
        r"remoto|casa|smart working",
        r"(?:lunedì|martedì|mercoledì|giovedì|venerdì)",
        r"e|ed",
        "Presenza|Presenza in ufficio|Presenza in sede|Giorni in ufficio|Giorni in sede|Giorni in presenza",
    ),
    Words(
        r"een|één|twee|drie|vier|vijf",
        r" ?(?:dag(?:en)?|keer) ?(?:per|in de|/) ?(?:week|maand)|(?: dagen)? van de (?:5|vijf)(?: dagen)?",
        r"(?:op|naar) (?:het |ons )?kantoor|op locatie|kantooraanwezigheid|aanwezig(?:heid)?(?: op kantoor)?|kantoordagen",
        r"thuis\w*|vanuit huis|op afstand",
        r"(?:maan|dins|woens|donder|vrij)dag(?:en)?",
        r"en",
        "Kantoordagen|Aanwezigheid|Aanwezigheid op kantoor|Dagen op kantoor|Kantooraanwezigheid",
    ),
    Words(
        r"um|dois|duas|três|quatro|cinco",
        r" ?(?:dias?|vez(?:es)?) ?(?:por|na|ao|/) ?(?:semana|mês)| dias semanais|(?: dias)? (?:em|de) (?:5|cinco)",
        r"(?:no|ao|em nosso|no nosso|ida ao|idas ao) escritório|presenc(?:ial|iais|ialmente)|presença no escritório",
        r"remoto|casa|home office|teletrabalho",
        r"(?:segunda|terça|quarta|quinta|sexta)(?:s|-feiras?|s-feiras)?",
        r"e",
        "Presença|Presença no escritório|Dias presenciais|Dias no escritório|Ida ao escritório|Idas ao escritório|Presencial",
    ),
    Words(
        r"jeden|jednou|dva|dvakrát|tři|třikrát|čtyři|čtyřikrát|pět|jedenkrát",
        r"(?: ?d(?:en|ny|ní|nů)|krát)? ?(?:v týdnu|týdně|za týden|v měsíci|měsíčně)|(?: dn[yíů])? z (?:5|pěti)",
        r"v (?:naší )?kanceláři|na (?:místě|pracovišti)|přítomnost v kanceláři|prezenčně",
        r"home office|z domova|na dálku",
        r"(?:pondělí|pondělky|úterý|úterky|střed[au]|čtvrt(?:ek|ky)|pát(?:ek|ky))",
        r"a",
        "Přítomnost v kanceláři|Dny v kanceláři|Přítomnost|Docházka",
    ),
    Words(
        r"jeden|raz|dwa|trzy|cztery|pięć",
        r"(?: ?d(?:zień|ni)| razy?)? ?(?:w tygodniu|tygodniowo|na tydzień|w miesiącu|miesięcznie)|(?: dni)? (?:z|na) (?:5|pięciu|pięć)",
        r"(?:z |w |obecności w )?biur(?:a|ze|o)|stacjonarnie|na miejscu|obecność w biurze",
        r"zdaln\w+|z domu|home office",
        r"(?:poniedział(?:ek|ki)|wtor(?:ek|ki)|środ[aęy]|czwart(?:ek|ki)|piąt(?:ek|ki))",
        r"i|oraz",
        "Obecność w biurze|Dni w biurze|Obecność|Dni stacjonarne|Praca z biura",
    ),
    Words(
        r"en|ett|två|tre|fyra|fem",
        r" ?(?:dag(?:ar)?|gånger?) ?(?:i|per|/) ?(?:veckan?|månaden?)|(?: dagar)? av (?:5|fem)",
        r"på (?:vårt )?kontor(?:et)?|på plats|kontorsnärvaro|närvaro på kontoret",
        r"hemifrån|hemma|distans",
        r"(?:mån|tis|ons|tors|fre)dag(?:ar)?",
        r"och|samt",
        "Kontorsnärvaro|Närvaro|Närvaro på kontoret|Kontorsdagar|Dagar på kontoret",
    ),
    Words(
        r"en|én|et|to|tre|fire|fem",
        r" ?(?:dage?r?|gange?r?) ?(?:om|i|pr\.?|per|/) ?(?:ugen?|uk[ae][nr]?|måneden?)|(?: dage?r?)? (?:ud )?(?:af|av) (?:5|fem)",
        r"på (?:vores |vårt )?kontor(?:et)?|på (?:stedet|arbejdspladsen|arbeidsplassen)|fremmøde|oppmøte|tilstedeværelse på kontoret",
        r"hjemme\w*",
        r"(?:man|tirs|ons|tors|fre)dage?r?",
        r"og",
        "Fremmøde|Tilstedeværelse|Tilstedeværelse på kontoret|Kontordage|Dage på kontoret|Oppmøte|Kontordager|Fremmøde på kontoret",
    ),
    Words(
        r"週",
        r"[1-5一二三四五](?:日|回)(?:以上|程度)?",
        r"(?:の)?(?:出社|オフィス(?:勤務|出社)?)",
        r"リモート|在宅",
        r"[月火水木金]曜(?:日)?",
        r"と|・|、",
        "出社頻度|出社日数|出社日|出社|オフィス出社|出社義務",
    ),
)

WITHOUT_SPACES = (
    r"出社[^。、]{0,8}?(?P<ja>週[1-5１-５一二三四五](?:日|回)(?:以上|程度)?)",
    r"出社[^。、]{0,6}?(?P<jb>[月火水木金]曜日?(?:[・、と][月火水木金]曜日?){0,4})",
)
NAMED_FOR_MORE = (
    r"\b(?:lunch\w*|breakfast|canteen|serve[sd]?|drinks|party|parties|hours|open\w*|closed|market|closes|meetings?|mittagessen"
    r"|frühstück|geöffnet|öffnungszeiten|besprechung\w*|sitzung\w*|réunions?|ouvert\w*|déjeuner|horaires?|abiert\w+|reunión"
    r"|reuniones|horario|comida|apert\w+|riunion[ei]|pranzo|orari\w*|geopend|vergadering\w*|aberto|reuniã?o|reuniões"
    r"|otevřen\w*|porad[ay]|otwart\w+|spotkani\w+|öppet|möten?|møder?|åbent?|åpent?)\b"
)
"""In a sentence with one of these, days by name say when something else is."""

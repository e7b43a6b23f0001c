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


LANGUAGES = (
    Words(
        r"one|two|three|four|five|once|twice",
        r"(?: full)?(?: days?| times?)? ?(?:a|per|each|every|/) ?(?:week|month)",
        r"(?:in|at|from|on)[ -]?(?:the |our |your )?(?:[\w-]+ )?(?:offices?|site|person|premises|workshop|lab|HQ)"
        r"|in[- ]?office|on[- ]?site|in[- ]person|office (?:presence|attendance)|attendance in the office",
        r"remote\w*|from home|at home",
    ),
    Words(
        r"ein(?:en|em)?|zwei|drei|vier|fünf",
        r" ?tage?n? ?(?:pro|in der|die|je|/) ?(?:woche|monat)",
        r"(?:im|in unserem|in den) (?:\w+ )?büros?|büro|vor ort|in präsenz|präsenz(?:tage?|zeit)?|(?:im|am) standort|im office"
        r"|büroanwesenheit|anwesenheit",
        r"home[- ]?office|zu ?hause|mobil\w*|remote",
    ),
    Words(
        r"un|deux|trois|quatre|cinq",
        r" ?jours? ?(?:par|/) ?(?:semaine|mois)",
        r"(?:au|dans nos) (?:bureaux?|locaux)|sur (?:site|place)|en présentiel|(?:de )?présen(?:ce|tiel)(?: au bureau| sur site)?",
        r"télétravail|distance|maison|domicile|chez (?:toi|vous|soi)",
    ),
    Words(
        r"un|dos|tres|cuatro|cinco",
        r" ?días? ?(?:a la|por|/) ?(?:semana|mes)|días? semanales",
        r"(?:en |de )?(?:la |nuestra )?oficina|presencial(?:es|mente|idad)?|presencia en (?:la )?oficina",
        r"remoto|casa|teletrabajo",
    ),
    Words(
        r"un|due|tre|quattro|cinque",
        r" ?giorn[oi] ?(?:a|alla|per|/) ?(?:settimana|mese)|giorni settimanali",
        r"(?:in|presso) (?:l['’])?(?:ufficio|sede|azienda)|in presenza|presenza in (?:ufficio|sede)",
        r"remoto|casa|smart working",
    ),
    Words(
        r"een|één|twee|drie|vier|vijf",
        r" ?dag(?:en)? ?(?:per|in de|/) ?(?:week|maand)",
        r"(?:op|naar) (?:het |ons )?kantoor|op locatie|kantooraanwezigheid|aanwezig(?:heid)?(?: op kantoor)?|kantoordagen",
        r"thuis\w*|vanuit huis|op afstand",
    ),
    Words(
        r"um|dois|duas|três|quatro|cinco",
        r" ?dias? ?(?:por|na|/) ?(?:semana|mês)|dias semanais",
        r"(?:no|em nosso|no nosso) escritório|presenc(?:ial|iais|ialmente)|presença no escritório",
        r"remoto|casa|home office|teletrabalho",
    ),
    Words(
        r"jeden|dva|tři|čtyři|pět",
        r" ?d(?:en|ny|ní|nů) ?(?:v týdnu|týdně|za týden|v měsíci|měsíčně)",
        r"v (?:naší )?kanceláři|na (?:místě|pracovišti)|přítomnost v kanceláři|prezenčně",
        r"home office|z domova|na dálku",
    ),
    Words(
        r"jeden|dwa|trzy|cztery|pięć",
        r" ?d(?:zień|ni) ?(?:w tygodniu|tygodniowo|na tydzień|w miesiącu)",
        r"(?:z |w |obecności w )?biur(?:a|ze|o)|stacjonarnie|na miejscu|obecność w biurze",
        r"zdaln\w+|z domu|home office",
    ),
    Words(
        r"en|ett|två|tre|fyra|fem",
        r" ?dag(?:ar)? ?(?:i|per|/) ?(?:veckan?|månaden?)",
        r"på (?:vårt )?kontor(?:et)?|på plats|kontorsnärvaro|närvaro på kontoret",
        r"hemifrån|hemma|distans",
    ),
    Words(
        r"en|én|et|to|tre|fire|fem",
        r" ?dage?r? ?(?:om|i|pr\.?|per|/) ?(?:ugen?|uke[nr]?|måneden?)",
        r"på (?:vores |vårt )?kontor(?:et)?|på (?:stedet|arbejdspladsen|arbeidsplassen)|fremmøde|oppmøte|tilstedeværelse på kontoret",
        r"hjemme\w*",
    ),
    Words(
        r"週", r"[1-5一二三四五](?:日|回)(?:以上|程度)?", r"(?:の)?(?:出社|オフィス(?:勤務|出社)?)", r"リモート|在宅"
    ),
)

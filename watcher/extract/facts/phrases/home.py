"""How postings share a week out between home and the house, as a table of words for each language."""

# ruff: noqa: E501 (a pattern stays on its line)

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """What one language says, as alternatives of a pattern."""

    home: str
    """Work that is not done at the house's place: "from home"."""
    house: str
    """The house's place: "the office"."""
    number: str
    """One to four."""
    day: str
    """What follows the number: "days"."""
    week: str
    """What makes it a share of each week: "a week"."""
    whole: str
    """All of the week."""
    mixed: str
    """What is said of both: "partly", "split between"."""
    attending: str
    """Being there in person: "come in", "on campus"."""
    barred: str
    """Whole statements that work from home is not to be had."""


LANGUAGES = (
    Words(
        home=r"from (?:your own )?home(?! to)|home[- ]?working|home ?office|remote(?:ly)?|wfh|telework\w*|from your (?:own )?(?:kitchen table|sofa|living room|desk at home|house|place)",
        house=r"(?:the|our|an?) (?:[\w-]+ ){0,2}?(?:office|studio|lab|workshop|campus|site|hub)|office|on[- ]?site|in person",
        number=r"[1-4]|one|two|three|four|once|twice",
        day=r"(?: full)?(?: days?| times?)?",
        week=r"(?:a|per|each|every|/) ?week|weekly",
        whole=r"(?:every|each) (?:single )?(?:day|shift|working day)|(?:5|five|all) days (?:a|per|each|/) ?week|all week(?: long)?|100 ?% of the time",
        mixed=r"split|mix(?:ture)?|divid\w+|combin\w+|alternat\w+|balance|partly|part of|some days|shared?",
        attending=r"(?:come|coming) in(?:to)?|(?:be|being|are) (?:here|present|in person|on[- ]?site|in the office)|attendance|presence|on campus|work(?:ing)? (?:on[- ]?site|in[- ]person|in the office|from our office|from the office)",
        barred=r"(?:do not|don['’]t|cannot|can['’]t|are unable to|not able to) (?:currently )?(?:offer|provide|support|accommodate|allow|permit)(?: any)? (?:home[- ]?working|remote work\w*|working from home|home ?office|telework\w*)"
        r"|(?:can ?not|can['’]t|could not) be (?:done|performed|carried out|worked) (?:remotely|from home)"
        r"|no (?:home[- ]?working|remote work\w*|working from home|home ?office|wfh|telework\w*)(?! (?:polic|experience))"
        r"|(?:home[- ]?working|working from home|remote work\w*|telework\w*) (?:is|are) (?:unfortunately )?(?:not|n['’]t) (?:possible|available|offered|an option|permitted|allowed|feasible|suitable)"
        r"|(?:not|isn['’]t) (?:suitable|eligible|available) for (?:home[- ]?working|remote work\w*|working from home|telework\w*)",
    ),
    Words(
        home=r"(?:im |aus dem )?home[- ]?office|von zu ?hause(?: aus)?|mobil(?:es|e)? arbeit\w*|remote|tele-?arbeit|heimarbeit|daheim",
        house=r"im (?:\w+ )?büro|vor ort|in (?:der|unserer) \w+|büro|präsenz|am standort|im betrieb",
        number=r"[1-4]|ein\w*|zwei|drei|vier",
        day=r"(?:[ -]?tagen?|[ -]?tag| ?mal)?",
        week=r"(?:pro|in der|die|je|/) ?woche|wöchentlich",
        whole=r"jeden (?:arbeits)?tag|täglich|die ganze woche|(?:5|fünf) tagen? (?:pro|in der|die) woche|dauerhaft|durchgehend|zu 100 ?%",
        mixed=r"teil(?:s|weise)|wechsel\w*|mischung|mix|kombin\w+|aufgeteilt|abwechselnd|halb",
        attending=r"vor ort|in präsenz|anwesen\w+|präsenz|im büro",
        barred=r"(?:homeoffice|home[- ]office|remote[- ]?arbeit\w*|mobiles arbeiten|telearbeit) (?:ist|sind)(?: \w+){0,5}? (?:nicht|ausgeschlossen)(?: möglich)?"
        r"|(?:nicht|kein\w*)(?: \w+)? (?:im home[- ]?office|von zu ?hause(?: aus)?|remote)(?: \w+)? (?:erledigt|ausgeübt|ausgeführt|gemacht|ausüben|möglich)"
        r"|(?:kein|keine|ohne) (?:home[- ]?office|remote[- ]?arbeit|telearbeit|möglichkeit zum home[- ]?office)|von zu ?hause aus (?:leider )?nicht möglich",
    ),
    Words(
        home=r"(?:en )?télétravail\w*|à distance|en distanciel|distanciel|(?:de|depuis) (?:chez (?:vous|toi|soi)|la maison|(?:votre|ton) domicile)|chez (?:vous|toi|soi)",
        house=r"(?:au|dans nos|dans les|dans le) (?:bureaux?|locaux)|sur (?:site|place)|en présentiel|présentiel|à l['’]atelier|bureau",
        number=r"[1-4]|une?|deux|trois|quatre",
        day=r" (?:jours?|fois)",
        week=r"(?:par|/) ?semaine|hebdomadaires?",
        whole=r"tous les jours|chaque jour|toute la semaine|(?:5|cinq) jours (?:par|sur|/) ?(?:semaine|5|cinq)|en permanence|quotidien\w*|à cent pour cent",
        mixed=r"parti\w*|partag\w+|altern\w+|mixte|combin\w+|mélange|réparti\w*|moitié",
        attending=r"sur (?:site|place)|présent\w*|présence|en présentiel|au bureau",
        barred=r"ne (?:peut|peuvent) (?:pas )?(?:être|s['’])(?: \w+){0,2}? (?:en télétravail|à distance|chez soi)|(?:pas|aucun|sans)(?: de| la)?(?: possibilité de)? (?:télétravail|travail à distance)"
        r"|(?:télétravail|travail à distance)(?: \w+){0,2}? (?:n['’]est pas|non|impossible)(?: \w+)?|non télétravaillable|pas télétravaillable|incompatible avec le télétravail",
    ),
    Words(
        home=r"teletrabaj\w+|en remoto|remotos?|desde (?:tu )?casa|a distancia|home office",
        house=r"(?:en|de) (?:la |nuestra )?oficina|presencial\w*|oficina|en el (?:centro|taller)",
        number=r"[1-4]|un|una|dos|tres|cuatro",
        day=r" (?:días?|veces|vez)",
        week=r"(?:a la|por|/|cada) ?semana|semanal(?:es)?",
        whole=r"todos los días|cada día|a diario|toda la semana|(?:5|cinco) días (?:a la|por) semana|(?:al|el) cien por cien(?:to)?|(?:al|el) 100 ?%|siempre|de forma permanente",
        mixed=r"part\w*|combin\w+|mixt[oa]|altern\w+|repart\w+|mezcla",
        attending=r"presencial\w*|acudir|asistir|asistencia|presencia|en la oficina",
        barred=r"no (?:se puede|es posible|se podrá|puede)(?: \w+){0,3}? (?:teletrabaj\w+|desde casa|a distancia|en remoto)|sin (?:posibilidad de |opción a |opción de )?(?:teletrabajo|remoto)"
        r"|no (?:hay|ofrecemos|contamos con|se contempla|existe|disponemos de)(?: \w+){0,3}? (?:teletrabajo|trabajo (?:remoto|a distancia))|teletrabajo no (?:disponible|posible)",
    ),
    Words(
        home=r"smart[- ]?working|da (?:casa|remoto)|lavoro agile|telelavoro|remoto|da casa tua|a distanza",
        house=r"in (?:ufficio|sede|presenza|azienda|laboratorio|negozio)|ufficio",
        number=r"[1-4]|un|una|due|tre|quattro",
        day=r" (?:giorn[oi]|volt[ae])",
        week=r"(?:a|alla|per|/|la) ?settimana|settimanal[ei]|su (?:5|cinque)",
        whole=r"tutti i giorni|ogni giorno|tutta la settimana|(?:5|cinque) giorni (?:a|alla|su) (?:settimana|5|cinque)|al 100 ?%|al cento per cento|sempre|quotidian\w+|integrale",
        mixed=r"part[ei]\w*|mist[oa]|altern\w+|combin\w+|suddivis\w+|divis\w+",
        attending=r"in presenza|presenza|in sede|presente|in ufficio",
        barred=r"non (?:è|sono|può|possono)(?: \w+){0,4}? (?:smart[- ]?working|da casa|da remoto|telelavoro|lavoro agile)|(?:niente|senza|no|nessun\w*) (?:possibilità di )?(?:smart[- ]?working|lavoro da remoto|telelavoro)"
        r"|(?:smart[- ]?working|telelavoro|lavoro (?:agile|da remoto)) (?:\w+ )?non (?:è )?(?:previst\w|possibile|disponibile|consentito)|non offriamo (?:smart[- ]?working|lavoro da remoto)",
    ),
    Words(
        home=r"thuis(?:werk\w*)?|vanuit (?:je )?huis|op afstand|remote|telewerk\w*",
        house=r"op (?:het |ons )?kantoor|op (?:de )?locatie|kantoor|in (?:de|onze) (?:winkel|werkplaats)|op de zaak",
        number=r"[1-4]|een|één|twee|drie|vier",
        day=r" (?:dag(?:en)?|keer)",
        week=r"(?:per|in de|/) ?week|wekelijks",
        whole=r"(?:elke|iedere) (?:werk)?dag|dagelijks|de hele week|(?:5|vijf) dagen (?:per|in de) week|altijd|de volle week",
        mixed=r"deels|gedeeltelijk|afwissel\w+|combin\w+|mix|half|verde[el]\w+",
        attending=r"aanwezig\w*|op (?:het |ons )?kantoor|op locatie|ter plaatse",
        barred=r"(?:kan|kun je|kunt u|kunnen)(?: \w+){0,3}? (?:niet|geen)(?: \w+){0,2}? (?:vanuit huis|thuis\w*|op afstand)|(?:geen|zonder) (?:mogelijkheid (?:tot|om|voor) )?(?:thuiswerk\w*|telewerk\w*|remote)"
        r"|(?:thuiswerken|telewerken|thuiswerk)(?: \w+){0,5}? (?:niet (?:mogelijk|toegestaan|aan de orde)|onmogelijk)|niet (?:vanuit huis|thuis) (?:uit te voeren|mogelijk|te doen)",
    ),
    Words(
        home=r"teletrabalho|remot[oa]|(?:em|de|a partir de) casa|home[- ]?office|à distância",
        house=r"n[oa] (?:escritório|empresa|loja|local)|presencia\w*|escritório|nas (?:nossas )?instalações",
        number=r"[1-4]|um|uma|dois|duas|três|quatro",
        day=r" (?:dias?|vez(?:es)?)",
        week=r"(?:por|na|/|à) ?semana|semana(?:l|is)",
        whole=r"todos os dias|diariamente|toda a semana|a semana (?:toda|inteira)|(?:5|cinco) dias (?:por|na) semana|integral(?:mente)?|a 100 ?%|sempre",
        mixed=r"part\w*|mist[oa]|altern\w+|combin\w+|divid\w+",
        attending=r"presencia\w*|presença|n[oa] (?:escritório|empresa)|comparec\w+",
        barred=r"não (?:é|pode|podem|há|existe|oferecemos|temos)(?: \w+){0,4}? (?:teletrabalho|remot[oa]\w*|casa|home[- ]?office|à distância)|sem (?:possibilidade de |opção de )?(?:teletrabalho|trabalho remoto|home[- ]?office)"
        r"|(?:teletrabalho|trabalho remoto|home[- ]?office) (?:não|indisponível)(?: \w+){0,2}",
    ),
    Words(
        home=r"home[- ]?office\w*|z (?:domova|domu)|na dálku|remote|vzdáleně|doma",
        house=r"v (?:naší )?(?:kanceláři|dílně|prodejně|práci)|na (?:místě|pracovišti)|kanceláři?|prezenčně",
        number=r"[1-4]|jeden|jednou|dva|dvakrát|tři|třikrát|čtyři",
        day=r"(?: dn[yíůe]| den)?",
        week=r"v týdnu|týdně|za týden",
        whole=r"každý (?:pracovní )?den|denně|celý týden|(?:5|pět) dn[íů] (?:v týdnu|týdně)|vždy|trvale",
        mixed=r"část\w*|kombin\w+|střída\w+|zčásti|napůl|mix",
        attending=r"přítomn\w+|prezenčně|na (?:místě|pracovišti)|v (?:naší )?kanceláři|docház\w+",
        barred=r"(?:nelze|není možné|nejde|nemůžete)(?: \w+){0,4}? (?:z (?:domova|domu)|na dálku|home[- ]?office|vzdáleně)|(?:bez|žádný) (?:možnosti )?home[- ]?office\w*"
        r"|(?:home[- ]?office|prác[ei] (?:z domova|na dálku))(?: \w+){0,3}? (?:není (?:možn\w+|k dispozici)|nelze|nenabízíme|neumožňujeme|nejde|neposkytujeme)",
    ),
    Words(
        home=r"zdaln\w+|z domu|home[- ]?office|na odległość",
        house=r"(?:z|w) (?:naszego |naszym )?biur\w+|stacjonarn\w+|na miejscu|biur\w+",
        number=r"[1-4]|jeden|raz|dwa|trzy|cztery",
        day=r"(?: dni| dzień| razy)?",
        week=r"w tygodniu|tygodniowo|na tydzień",
        whole=r"codziennie|każdego dnia|(?:przez )?cały tydzień|(?:5|pięć) dni (?:w tygodniu|tygodniowo)|zawsze|na stałe",
        mixed=r"części\w*|połączen\w+|łącz\w+|miesz\w+|na zmianę|dziel\w+|pół",
        attending=r"obecnoś\w+|stacjonarn\w+|w biurze|na miejscu|z biura",
        barred=r"(?:nie (?:można|da się|jest możliw\w+|ma możliwości|oferujemy|przewidujemy)|brak|bez)(?: \w+){0,4}? (?:zdaln\w+|z domu|home[- ]?office)"
        r"|prac[ay] zdaln\w+ (?:\w+ )?(?:nie jest|niemożliwa|niedostępna)(?: \w+)?",
    ),
    Words(
        home=r"hemifrån|hemma|distansarbete\w*|på distans|remote|hemarbete",
        house=r"på (?:vårt )?kontor(?:et)?|på plats|kontoret|i (?:butiken|verkstaden)",
        number=r"[1-4]|en|ett|två|tre|fyra",
        day=r" (?:dag(?:ars?)?|gånger?)",
        week=r"(?:i|per|/|om) ?veckan?",
        whole=r"varje (?:arbets)?dag|dagligen|hela (?:veckan|tiden)|(?:5|fem) dagar (?:i|per) veckan?|alltid",
        mixed=r"delvis|dels|bland\w+|kombin\w+|varv\w+|växl\w+|mix|del(?:a|ar) upp",
        attending=r"på plats|närvar\w+|på (?:vårt )?kontoret",
        barred=r"(?:går inte att|kan inte|kan ej|inte möjligt att|möjlighet saknas att)(?: \w+){0,3}? (?:hemifrån|på distans)|(?:ingen|inget|utan)(?: möjlighet till)? (?:distansarbete|hemarbete)"
        r"|distansarbete(?: \w+){0,5}? (?:inte|ej) (?:möjligt|aktuellt|tillåtet)",
    ),
    Words(
        home=r"hjemmefra|hjemme|hjemmearbejd\w*|hjemmekontor|fjernarbe[ij]d\w*|på distance|remote|hjemmearbejdsdage?",
        house=r"på (?:vores |vårt )?kontor(?:et)?|på (?:stedet|arbejdspladsen|arbeidsplassen)|kontoret|i (?:butikken|værkstedet)",
        number=r"[1-4]|en|én|et|to|tre|fire",
        day=r" (?:hjemmearbejds)?(?:dage?r?s?|gange?r?)",
        week=r"(?:om|i|pr\.?|per|/) ?(?:ugen?|uk[ea]n?)",
        whole=r"hver (?:arbejds|arbeids)?dag|dagligt?|hele (?:ugen|uken|uka|tiden)|(?:5|fem) dage?r? (?:om|i) (?:ugen|uken|uka)|altid|alltid",
        mixed=r"delvist?|dels|bland\w+|kombin\w+|veksl\w+|mix|delt?",
        attending=r"på stedet|fremmøde|oppmøte|til stede|tilstede\w*|på (?:vores )?kontoret",
        barred=r"(?:kan ikke|ikke mulig\w*)(?: \w+){0,4}? (?:hjemmefra|hjemme|på distance|fra hjemmekontor)|(?:ingen|intet|uden|uten)(?: mulighed for| mulighet for)? (?:hjemmearbejde|fjernarbejde|hjemmekontor)"
        r"|(?:hjemmearbejde|hjemmekontor|fjernarbe[ij]de?)(?: \w+){0,5}? ikke (?:muligt?|tilladt|en mulighed)",
    ),
)

WITHOUT_SPACES = (
    (
        "HYBRID",
        r"週[1-4１-４一二三四](?:[〜～-][2-4２-４])?[日回](?:まで|程度|以上|ほど)?の?は?(?:在宅|リモート|テレワーク|出社)",
    ),
    (
        "HYBRID",
        r"(?:在宅|リモート|テレワーク|出社)(?:勤務|ワーク)?[^。、]{0,6}週[1-4１-４一二三四](?:[〜～-][2-4２-４])?[日回]",
    ),
    ("HYBRID", r"(?:在宅|リモート)(?:勤務|ワーク)?と(?:オフィス|出社)[^。]{0,6}(?:併用|組み合わせ|ハイブリッド)"),
    (
        "REMOTE",
        r"(?:毎日|全日|週5日|フルタイムで?)(?:在宅|リモート)|(?:在宅|リモート)(?:勤務|ワーク)?[^。、]{0,4}(?:のみ|100[%％])",
    ),
    (
        "ONSITE",
        r"(?:在宅|リモート)(?:勤務|ワーク)?[^。、]{0,6}(?:不可|できません|ありません|なし|認めていません|対応していません)",
    ),
    ("ONSITE", r"週[5５五]日の?出社|(?:毎日|原則)出社|出社必須|出社[^。、]{0,4}週[5５五]日"),
)

IN_ONE_WORD = (
    "HYBRID",
    r"(?<!\w)(?:thuiswerkdag(?:en)?|hjemmearbejdsdage?|hjemmekontordager|distansdagar|home[- ]?office[- ]tage?n?) "
    r"(?:per|pro|om|i|in der) (?:week|woche|ugen|uken|uka|veckan?)(?!\w)",
)


def shares() -> Iterator[tuple[str, str]]:
    """(workplace, pattern) for each way to share out a week, what is barred first."""
    near, far = r"(?:[\s,:–-]+[\w’'%.-]+){0,4}?[\s,:–-]+", r"(?:[\s,:–-]+[\w’'%.-]+){0,7}?[\s,:–-]+"
    words = r"(?:\s[\w’'-]+){0,3}?\s"
    tables = [{name: f"(?:{getattr(each, name)})" for name in Words.__slots__} for each in LANGUAGES]
    yield from (("ONSITE", rf"(?<!\w){each['barred']}(?!\w)") for each in tables)
    for each in tables:
        home, house, whole, number, week = (each[name] for name in ("home", "house", "whole", "number", "week"))
        days = rf"{number}(?:\s?(?:-|–|\w{{1,4}})\s?{number})?{each['day']}"
        share = r"(?<![\d.,])[1-9]\d? ?%"
        yield "HYBRID", rf"(?<!\w){days} {week}{words}{home}(?!\w)|(?<!\w){days}{words}{home}{words}{week}(?!\w)"
        yield "HYBRID", rf"(?<!\w){home}{near}{days} {week}(?!\w)"
        yield "HYBRID", rf"{share}{far}{home}(?!\w)|(?<!\w){home}(?:[\s,:–-]+[\w’'-]+){{0,2}}?[\s,:–-]+{share}"
        yield "HYBRID", rf"(?<!\w){each['mixed']}{far}(?:{home}|{_AT_HOME}){far}{house}(?!\w)"
        yield "HYBRID", rf"(?<!\w){each['mixed']}{far}{house}{far}(?:{home}|{_AT_HOME})(?!\w)"
        yield "REMOTE", rf"(?<!\w){home}{near}{whole}(?!\w)|(?<!\w){whole}{words}{home}(?!\w)"
        yield "ONSITE", rf"(?<!\w){each['attending']}{near}{whole}(?!\w)|(?<!\w){whole}[\s,]+{each['attending']}(?!\w)"
    yield from (IN_ONE_WORD, *WITHOUT_SPACES)


_AT_HOME = r"home|zu ?hause|zuhause|chez \w+|casa|thuis|domu|domova|doma|hemma|hjemme"

"""How houses say that they see to a visa or a work permit without calling it sponsoring."""

# ruff: noqa: E501 (a pattern stays on its line)

_GAP = r"(?: [\w'’/&-]+)"

PERMITS = {
    "en": r"visas?|work (?:and residence )?permits?|residence permits?|work authori[sz]ations?|h-?1-?b\w*",
    "de": r"\w*visums?|\w*visa|visum\w+|arbeitserlaubnis|arbeitsgenehmigung|aufenthaltstitels?|aufenthaltserlaubnis"
    r"|blauen? karte|blue card",
    "fr": r"visas?|permis de travail|titres? de séjour|autorisations? de travail",
    "es": r"visados?|visas?|permisos? de (?:trabajo|residencia)",
    "it": r"vist[oi]|permess[oi] di (?:lavoro|soggiorno)|nulla osta",
    "pt": r"vistos?|autorizaç(?:ão|ões) de (?:trabalho|residência)|permiss(?:ão|ões) de trabalho",
    "nl": r"\w*visum\w*|\w*visa|werkvergunning|verblijfsvergunning|tewerkstellingsvergunning",
    "pl": r"wiz(?:a|y|ę|ie|ą)?|zezwoleni\w+ na (?:prac|pobyt)\w*|pozwoleni\w+ na (?:prac|pobyt)\w*|kart[ayęę] pobytu",
    "cs": r"víz\w*|pracovní\w* povolení\w*|povolení k (?:pobytu|zaměstnání)|zaměstnaneck\w+ kart\w+|modr\w+ kart\w+",
    "sv": r"\w*visum|\w*visa|arbetstillstånd\w*|uppehållstillstånd\w*",
    "da": r"\w*visum|\w*visa|arbejdstilladelse\w*|opholdstilladelse\w*|arbeidstillatelse\w*|oppholdstillatelse\w*",
}
"""What is asked for at an office of the state, by language."""

_VERBS = {
    "en": r"help|support|assist|arrange|organi[sz]e|take care of|apply for|obtain|cover|pay(?: for)?|process|sort(?: out)?"
    r"|sponsor|deal with|handles?|files?|secures?|fund|offer|provides?|helps|supports|assists|arranges|sponsors|pays(?: for)?",
    "de": r"unterstützen|helfen|kümmern|übernehmen|beantragen|organisieren|begleiten|regeln|sponsern|sponsor(?:n|ieren)"
    r"|besorgen|bezahlen|zahlen|assistieren|anbieten|bieten|stellen",
    "fr": r"prenons (?:pas |plus )?en charge|parrainons|sponsorisons|aidons|accompagnons|assurons|gérons|finançons|facilitons|soutenons"
    r"|organisons|proposons|offrons|payons|nous (?:occupons|chargeons)|prendre en charge|parrainer|sponsoriser"
    r"|accompagner|financer|aider",
    "es": r"ayudamos|gestionamos|tramitamos|patrocinamos|apoyamos|acompañamos|cubrimos|pagamos|nos (?:encargamos|ocupamos)"
    r"|facilitamos|ofrecemos|podemos (?:ayudar\w*|gestionar|tramitar|patrocinar|ofrecer)|te ayudaremos|tramitaremos"
    r"|gestionaremos",
    "it": r"aiutiamo|sosteniamo|supportiamo|gestiamo|sponsorizziamo|ci (?:occupiamo|facciamo carico)|copriamo|paghiamo|assistiamo"
    r"|offriamo|seguiamo|garantiamo|possiamo (?:aiutare|sponsorizzare|offrire|supportare)",
    "pt": r"damos|prestamos|apoiamos|ajudamos|tratamos|patrocinamos|auxiliamos|cuidamos|pagamos|asseguramos|oferecemos"
    r"|cobrimos|providenciamos|podemos (?:ajudar|apoiar|patrocinar|oferecer)",
    "nl": r"regelen|helpen|ondersteunen|verzorgen|sponsoren|begeleiden|betalen|vergoeden|zorgen|organiseren|bieden"
    r"|aanvragen|vragen|nemen",
    "pl": r"pomagamy|pomożemy|załatwiamy|załatwimy|wspieramy|sponsorujemy|zapewniamy|organizujemy|pokrywamy|oferujemy"
    r"|finansujemy|możemy (?:pomóc|sponsorować|zapewnić|zaoferować)",
    "cs": r"(?:ne)?pomáháme|(?:ne)?pomůžeme|(?:ne)?zajistíme|(?:ne)?zajišťujeme|(?:ne)?vyřídíme|(?:ne)?vyřizujeme"
    r"|(?:ne)?zařídíme|(?:ne)?hradíme|(?:ne)?sponzorujeme|(?:ne)?podporujeme|(?:ne)?poskytujeme|(?:ne)?nabízíme"
    r"|(?:ne)?můžeme (?:sponzorovat|nabídnout|zajistit|pomoci)",
    "sv": r"hjälper|hjälpa|sponsrar|sponsra|ordnar|ordna|stödjer|stöttar|söker|ansöker|bekostar|betalar|sköter|erbjuder"
    r"|erbjuda|fixar|bistår|bistå",
    "da": r"hjælper|hjælpe|sponsorerer|sponsorere|sponserer|sponser|søger|ansøger|sørger|ordner|betaler|dækker|bistår"
    r"|tilbyder|tilbyde|støtter|hjelper|hjelpe|sponse|tilbyr|tilby|dekker|håndterer",
}
"""What the house does about it, by language: with a pronoun where the ending does not say who."""

_WE = {
    "en": r"we(?:[’'](?:ll|re|d))?|(?:the|our) (?:company|university|employer|hospital|trust|school|institute|firm"
    r"|organi[sz]ation|department|college|council|museum)|our (?:\w+ ){0,2}team",
    "de": "wir",
    "fr": "nous|on",
    "nl": "wij?|we",
    "sv": "vi|arbetsgivaren|företaget|institutet|kommunen|museet|sjukhuset|skolan|stiftelsen|universitetet",
    "da": "vi|arbejdsgiveren|bedriften|fonden|hospitalet|instituttet|kommunen|museet|skolen|sykehuset|universitetet"
    "|virksomheden",
}
_HOUSE = {
    "de": (
        r"(?:das|der|die|unsere?) (?:arbeitgeber|firma|gesellschaft|hochschule|institut|klinik|krankenhaus|museum|schule"
        r"|stiftung|universität|unternehmen)",
        r"begleitet|beantragt|bezahlt|bietet|hilft|kümmert|organisiert|regelt|sponsert|übernimmt|unterstützt|zahlt",
    ),
    "fr": (
        r"(?:l['’]|la |le |notre )(?:association|centre|école|employeur|entreprise|établissement|fondation|groupe|hôpital"
        r"|institut|laboratoire|musée|société|université)",
        r"accompagne|aide|assure|facilite|finance|gère|offre|organise|paie|parraine|prend (?:pas |plus )?en charge|propose|s['’]occupe"
        r"|se charge|sponsorise",
    ),
    "es": (
        r"(?:el|la|nuestr[ao]) (?:centro|colegio|empresa|escuela|fundación|hospital|instituto|museo|organización|universidad)",
        r"apoya|ayuda|cubre|facilita|gestiona|ofrece|paga|patrocina|se (?:encarga|hace cargo|ocupa)|tramita",
    ),
    "it": (
        r"(?:l['’]|il |la |lo )(?:azienda|centro|ente|fondazione|istituto|museo|ospedale|scuola|università)",
        r"aiuta|assiste|copre|gestisce|offre|paga|segue|si (?:fa carico|occupa)|sostiene|sponsorizza|supporta",
    ),
    "pt": (
        r"[ao] (?:centro|empresa|escola|fundação|hospital|instituto|museu|universidade)",
        r"ajuda|apoia|assegura|cobre|cuida|encarrega-se|oferece|paga|patrocina|trata",
    ),
    "nl": (
        r"(?:de|het|ons|onze) (?:bedrijf|instituut|museum|organisatie|school|stichting|universiteit|werkgever|ziekenhuis)",
        r"begeleidt|betaalt|biedt|helpt|ondersteunt|regelt|sponsort|vergoedt|verzorgt|vraagt|zorgt",
    ),
    "pl": (
        r"firma|fundacja|instytut|muzeum|pracodawca|spółka|szkoła|szpital|uczelnia|uniwersytet",
        r"finansuje|organizuje|pokrywa|pomaga|pomoże|sponsoruje|wspiera|załatwia|zapewnia",
    ),
    "cs": (
        r"firma|institut|muzeum|nadace|nemocnice|společnost|škola|univerzita|ústav|zaměstnavatel",
        r"hradí|nabízí|pomáhá|pomůže|sponzoruje|vyřídí|vyřizuje|zajistí|zajišťuje|zařídí",
    ),
}
"""The house by its name, and what it does, where the verb differs from the one beside "we"."""


def _statements() -> list[str]:
    found = []
    for language, permits in PERMITS.items():
        verbs, we = f"(?:{_VERBS[language]})", _WE.get(language)
        behind, before = rf"{_GAP}{{0,8}}? (?:{permits})(?!\w)", rf"(?:{permits}){_GAP}{{0,6}}? "
        if not we:
            found += [f"{verbs}{behind}", f"{before}{verbs}"]
        else:
            found += [f"(?:{we}){_GAP}{{0,5}}? {verbs}{behind}", f"{verbs} (?:{we}){behind}"]
            if language != "en":
                found += [f"{before}(?:{we}){_GAP}{{0,6}}? {verbs}", f"{before}{verbs} (?:{we})"]
                found.append(rf"(?:{we}){_GAP}{{0,8}}? {before}{verbs}")
        if language in _HOUSE:
            house, does = _HOUSE[language]
            found.append(rf"(?:{house}){_GAP}{{0,4}}? (?:{does}){behind}")
    return found


HELP = "\n".join(
    (
        *_statements(),
        r"(?:your|the necessary|work) (?:\w+ ){0,2}?(?:visas?|permits?)(?: \w+)? (?:is|are|will be|can be) (?:\w+ )?"
        r"(?:arranged|organi[sz]ed|covered|paid|provided|supported|applied for|taken care of)",
    )
)
"""One pattern a line."""

"""How postings speak of visa sponsorship, in ten languages."""

TOPIC = r"""
sponsor(?:s|ing|ed)? (?:[\w'’-]+ ){0,4}?(?:visas?|work (?:permits?|authori[sz]ations?)|H-?1-?B\w*|immigration)
sponsor(?:s|ing|ed)? (?:[\w'’-]+ ){0,4}?(?:candidates?|applicants?|employment|individuals|anyone)
(?:visas?|immigration|employment|work permit|h-?1-?b|skilled worker)(?: visas?)?(?: or \w+)? sponsorships?
sponsorships?(?= (?:is|are|will|may|can|not|for|of|available|offered|provided|possible))
(?:offer|provide|require|need for|eligible for|qualify for|without)(?: [\w'’-]+){0,3}? sponsorship | visa support
(?:can|able to|will|only) sponsor (?:only )?(?:in|for) (?:the )?(?-i:[A-Z])(?=[^.;]{0,30}\bonly\b)
(?:can|able to|will) only sponsor (?:in|for) (?:the )?(?-i:[A-Z])
(?:help|assist|support)(?: you)? (?:with|in obtaining) (?:your |a |the )?(?:visas?|work permits?)(?! \w*ing| for \w*)
support with (?:your )?visas? | sponsor (?:your )?visas?
visas? (?:can|will|is|are)(?: not)?(?: be)? sponsor\w+ | work permit sponsorship
vis(?:um|a)[\s-]?(?:sponsoring|sponsorship|unterstützung|förderung)\w* | visa sponsern | visa zu sponsern
beantragung (?:eines|ihres|deines|des) (?:arbeits)?visums?
sponsoring (?:von|eines) visa\w* | (?:bei|mit) (?:dem|der|deinem|ihrem) (?:arbeits)?vis(?:um|a)\w*
(?:parrainage|sponsoring|sponsorisation|prise en charge)(?: de| du| d['’]un)? visas?
(?:parrain|sponsoris)\w+ (?:de |des |les |un )?visas? | accompagnement visa
patroc[ií]n\w+ (?:de |un |el |la )?(?:visados?|visas?|vistos?) | (?:visados?|vistos?|visas?) patrocinad\w+
apoyo (?:con|para) (?:el )?(?:visado|visa) | suporte (?:com|para) (?:o )?visto
sponsorizza\w+ (?:per )?(?:del |di |il |un |i )?(?:vist[oi]|permess\w+) | sponsorship del visto
visum[\s-]?(?:sponsoring|sponsorschap|sponsorship|ondersteuning) | visa (?:te )?sponsor\w+
(?:sponsor(?:en|t)?) (?:geen |niet )?(?:visa|visum)
sponsor\w+ (?:\w+ )?wiz[ay]?(?!\w) | wsparci\w+ wizow\w+
(?:ne)?sponz\w+ (?:\w+ )?v[íi]z\w* | vízov\w+ podpor\w+ | (?:ne)?poskyt\w+ vízov\w+
visumsponsring\w* | (?:sponsra|sponsrar) (?:\w+ )?(?:visum|arbetstillstånd)
"""
"""What a statement about sponsorship speaks of."""

STEMS = (
    "spons | sponz | patroc | parrain | prise en charge | visa | visum | visto | visti | visad | permess | wiz | víz"
)
"""Every topic holds one of these."""

NO = (
    r"\b(?:not|no|cannot|can['’]t|don['’]t|doesn['’]t|won['’]t|isn['’]t|aren['’]t|unable"
    r"|unavailable|without|neither|nor|never|ineligible|decline"
    r"|kein\w*|nicht|pas|ne|aucune?|sin|ni|non|nessun\w*|não|nao|sem|geen|niet|nie|bez|brak|není"
    r"|nelze|inte|ej|inge[nt]?|nesponzor\w+|neposkyt\w+)\b|n['’](?=\w)"
)
YES = (
    r"\b(?:we|do|can|will|are able to|able to|is available|available|offer(?:s|ed)?|provide[sd]?"
    r"|possible|happy to|willing to|yes|open to|supported"
    r"|wir|möglich|verfügbar|bieten|unterstützen|gerne|wird angeboten|nous|possible|proposons"
    r"|disponible|ofrecemos|patrocinamos|podemos|sí"
    r"|offriamo|sponsorizziamo|possiamo|disponibile|sì|oferecemos|podemos|disponível|sim|wij"
    r"|we bieden|mogelijk|beschikbaar|ja"
    r"|oferujemy|sponsorujemy|zapewniamy|możliw\w+|dostępn\w+|tak|nabízíme|sponzorujeme"
    r"|poskytujeme|možn\w+|ano|vi|erbjuder|sponsrar|kan|möjligt|tillgänglig)\b"
)
QUALIFIED = (
    r"\b(?:every|all|always|guarantee|each|any and all|jede\w*|alle|immer|garantieren|chaque|tous"
    r"|toutes|cada|todos|todas|ogni|tutti|elke|iedere"
    r"|każd\w+|wszystk\w+|každ\w+|všech\w*|varje|alla)\b"
)
"""A "no" to every case at once is no "no": "we aren't able to sponsor visas for every role"."""

ONLY = (
    r"\b(?:only|solely|exclusively|limited to|restricted to|nur|ausschließlich|uniquement"
    r"|seulement|exclusivement|solo|sólo|únicamente"
    r"|esclusivamente|soltanto|apenas|somente|alleen|uitsluitend|tylko|wyłącznie|pouze|jenom|endast|bara)\b"
)
EXCEPT = (
    r"\b(?:except(?: for| in)?|(?:(?<=sponsorship )|(?<=visas ))outside(?: of)? the|"
    r"but not|other than|with the exception of|außer|sauf|excepto|salvo"
    r"|tranne|exceto|behalve|z wyjątkiem|kromě|utom)\b"
)

AUTHORISED = (
    r"\b(?:authori[sz](?:ed|ation)|right to work|eligible to work|permitted to work"
    r"|entitled to work|legally (?:able|allowed) to work)\b[^.;?!]{0,120}?"
    r"\bwithout\b[^.;?!]{0,60}?\b(?:sponsor\w*)",
    r"\bwithout (?:the )?(?:need (?:for|of) |requiring |needing |any )*(?:(?:current|future"
    r"|employer|visa|company|employment|immigration|work permit)[\s,]*(?:or )?)*sponsorship\b",
    r"\bmust not (?:now or in the future )?(?:require|need) (?:\w+ )?sponsorship\b",
    r"\b(?:candidates|applicants|those|anyone|persons|individuals) (?:who|that|requiring"
    r"|needing) (?:[\w,]+ ){0,6}?sponsorship (?:[\w,]+ ){0,6}?"
    r"(?:will not|cannot|can['’]t|are not|won['’]t|not be)(?: be considered)?\b",
)
"""Statements of no that speak of the candidate's right to work."""

ANOTHER_VISA = (
    r"^\W{0,3}but (?:we )?(?:can|do|will|may|are able to) (?:still )?(?:sponsor|support|transfer|accept)\b"
    r"(?!.{0,50}\b(?:OPT|CPT|F-?1)\b).{0,40}\b(?:visas?|transfers?|permits?)\b"
)
"""Behind a "no" to one kind of visa: there is another that is sponsored."""

DUTY = (
    r"^(?:you(?:[’']ll| will)? |to |and )*(?:manag|handl|coordinat|overse|administ|process|advis|lead|own|prepar)\w* "
    r"|\b(?:experience|knowledge|familiarity|familiar|expertise)\b"
)
"""A clause in which sponsorship is the work to be done."""

THIS_JOB = (
    r"\b(?:this|the) (?:role|position|job|posting|vacancy|opportunity|fellowship|internship)\b"
    r"|\bat this time\b|\bfor (?:fellows|interns)\b"
    r"|\b(?:diese[rn]? (?:Stelle|Position)|ce poste|este puesto|questa posizione|esta vaga"
    r"|deze functie|to stanowisko|tuto pozici|denna tjänst)\b"
)

LABELS = """
Visa sponsorship | Visa | Sponsorship | Visa sponsorship available | Visa support | Sponsorship available
Immigration sponsorship
US visa sponsorship | Work visa sponsorship | Visa-Sponsoring | Visumsponsoring | Visasponsoring
Parrainage de visa | Sponsoring visa
Patrocinio de visado | Patrocinio de visa | Sponsorizzazione del visto | Patrocínio de visto | Sponsorowanie wizy
Sponzorství víza
Vízová podpora | Visumsponsring
"""
LABEL_VALUES: dict[str, str] = {
    "no": r"(?:no|not available|not offered|unavailable|none|nein|nicht möglich|non|no disponible|não"
    r"|nee|niet mogelijk|nie|ne|nej|not provided|not possible)\b",
    "yes": r"(?:yes|available|offered|possible|provided|ja|möglich|oui|sí|disponible|sì|sim|disponível"
    r"|mogelijk|tak|ano)\b",
}

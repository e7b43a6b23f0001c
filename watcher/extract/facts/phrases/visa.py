"""How postings speak of visa sponsorship, in thirteen languages."""

# ruff: noqa: E501 (a pattern stays on its line)

from watcher.extract.facts.phrases.visa_help import HELP

SPONSORING = r"""
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
visumsponsor\w* | vízov\w+ sponz\w+ | sponz\w+ víz\w* | sponsorowani\w+ wiz\w*
certificates? of sponsorship | (?:licen[sc]ed|registered|approved) (?:visa )?sponsor(?!ship) | sponsor(?:ship)? licen[sc]e
sponsorships?(?= (?:is |are )?(?:limited|restricted|reserved|only|exclusively)\b)
(?:visas?|h-?1-?b|skilled worker|work permits?)\s?[:–-]\s?(?:\w+ ){0,3}?sponsor\w*
(?:visas?|work permits?|immigration)(?: (?:and|&) [\w-]+)? (?:assistance|help|support)
(?:relocation|immigration)(?: (?:and|&) |/)visas? (?:assistance|help|support|sponsorship|package)
(?:help|assistance|support) (?:with|for|in) (?:\w+ ){0,4}?(?:visas?|work permits?)(?! \w*ing| for \w*)
(?:hilfe|unterstützung|hilfestellung|begleitung|support) (?:\w+ ){0,4}?(?:visum|visa|visums\w*|visa\w+|arbeitserlaubnis|aufenthaltstitel)
visum-?\s?(?:hilfe|service|antrag|support) | visahilfe
(?:aide|accompagnement|soutien|assistance|appui) (?:[\w'’]+ ){0,5}?(?:visas?|permis de travail|titre de séjour)
(?:apoyo|ayuda|asistencia|soporte|acompañamiento) (?:\w+ ){0,5}?(?:visados?|visas?|permisos? de (?:trabajo|residencia))
(?:supporto|aiuto|assistenza) (?:\w+ ){0,5}?(?:visto|visti|permesso di (?:lavoro|soggiorno))
(?:apoio|ajuda|suporte|assistência) (?:\w+ ){0,5}?(?:vistos?|autorização de (?:trabalho|residência))
(?:hulp|ondersteuning|begeleiding) (?:\w+ ){0,4}?(?:visum\w*|visa|werkvergunning|verblijfsvergunning)
(?:pomoc|wsparcie) (?:\w+ ){0,5}?(?:wizy|wizą|wiz|zezwoleni\w+ na prac\w+|pozwoleni\w+ na prac\w+)
(?:pomoc|podpor[au]|asistenc[ei]) (?:\w+ ){0,4}?(?:víz\w+|pracovní\w+ povolení\w*)
(?:hjälp|stöd) (?:\w+ ){0,4}?(?:visum|arbetstillstånd|uppehållstillstånd)
(?:hjælp|støtte|bistand|hjelp) (?:\w+ ){0,4}?(?:visum|arbejdstilladelse|opholdstilladelse|arbeidstillatelse|oppholdstillatelse)
visumstøtte | visumhjælp | visumhjelp | visumhulp | visumstöd | visumhjälp
"""
"""Sponsoring by its name, and help by a noun."""

TOPIC = SPONSORING + HELP
"""What a statement about sponsorship speaks of."""

TOPIC_WITHOUT_SPACES = (
    r"(?:ビザ|査証|在留資格|就労許可)[^。]{0,20}?(?:スポンサー|サポート|支援|補助|取得|申請|手配|発給)"
    r"|スポンサーシップ|(?:ビザ|就労ビザ)(?:支給|スポンサー)"
)

STEMS = (
    "spons | sponz | patroc | parrain | prise en charge | visa | visum | visto | visti | visad | permess | wiz | víz"
    "| immigration | permit | h-1b | h1b | skilled worker | arbeitserlaubnis | arbeitsgenehmigung | aufenthaltst"
    "| aufenthaltse | permis de | titre de séjour | permiso de | autorização de | vergunning | zezwoleni | pozwoleni"
    "| povolení | karty | tillstånd | tilladelse | tillatelse | ビザ | 在留資格 | 査証 | スポンサー"
)
"""Every topic holds one of these."""

NO = (
    r"\b(?:not|no(?! (?:visto|pedido|processo)\b)|cannot|can['’]t|don['’]t|doesn['’]t|won['’]t|isn['’]t|aren['’]t|unable"
    r"|unavailable|without|neither|nor|never|ineligible|decline"
    r"|kein\w*|nicht|pas|ne(?! (?:copr|pag|sostien|segu|rimbors)\w+)|aucune?|sin|ni|non|nessun\w*|não|nao|sem|geen|niet|nie|bez|brak|není"
    r"|nelze|inte|ej|inge[nt]?|nesponzor\w+|neposkyt\w+|ikke|uden|uten|excluded"
    r"|ne(?:nabíz|zajiš|zaříd|zařiz|vyřiz|vyříd|pomáh|pomůž|můž|hrad|podpor|jsme|žádá|řeší)\w*|niet|niemand|nikomu)\b"
    r"|n['’](?=\w)|ません|できない|不可|なし|対象外|ございませ|行っていない"
)
YES = (
    r"\b(?:we|do|can|will|are able to|able to|is available|available|offer(?:s|ed)?|provide[sd]?"
    r"|possible|happy to|willing to|yes|open to|supported"
    r"|wir|möglich|verfügbar|bieten|unterstützen|gerne|wird angeboten|nous|possible|proposons"
    r"|disponible|ofrecemos|patrocinamos|podemos|sí"
    r"|offriamo|sponsorizziamo|possiamo|disponibile|sì|oferecemos|podemos|disponível|sim|wij"
    r"|we bieden|mogelijk|beschikbaar|ja"
    r"|oferujemy|sponsorujemy|zapewniamy|możliw\w+|dostępn\w+|tak|nabízíme|sponzorujeme"
    r"|poskytujeme|možn\w+|ano|vi|erbjuder|sponsrar|kan|möjligt|tillgänglig"
    r"|welcome|will be considered|covered|paid|licen[sc]ed sponsor|sponsor(?:ship)? licen[sc]e"
    r"|(?:role|position|job|post|vacancy) (?:is |meets |may be )(?:eligible|the)"
    r"|is (?:supported|included|part)|(?:will|can) support|happy|glad|wij?|übernehmen|inklusive|inbegriffen|proposée?|offerte?|assurée?"
    r"|pris(?:e|es)? en charge|inclus\w*|incluid\w+|inclus[oai]|ofrecid[oa]|inbegrepen"
    r"|tilbyder|tilbyr|sponsorerer|sponser|muligt|mulig|inkluderet|inkludert|ingår)\b"
    r"|あり|可(?!能?性)|します|いたします|ています|ております|支援|サポート|提供"
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
    r"|esclusivamente|soltanto|apenas|somente|alleen|uitsluitend|tylko|wyłącznie|pouze|jenom|endast|bara"
    r"|reserved for|solamente|exclusivamente|unicamente|solamente|riservat[oa] a|reservad[oa] a|réservée?s? aux?"
    r"|limitée?s? (?:à|aux)|limitad[oa] a|limitat[oa] a|beperkt tot|beschränkt auf|begränsa[dt] till|begrænset til"
    r"|begrenset til|ograniczon\w+ do|omezen\w* na|kun|bare|udelukkende|utelukkende|enbart)\b|(?:のみ|限り|に限)"
)
EXCEPT = (
    r"\b(?:except(?: for| in)?|(?:(?<=sponsorship )|(?<=visas ))outside(?: of)? the|"
    r"but not|other than|with the exception of|außer|sauf|excepto|salvo"
    r"|tranne|exceto|behalve|z wyjątkiem|kromě|utom)\b"
)

AUTHORISED = (
    r"\b(?:not able to|unable to|cannot|can['’]t|not in a position to|do not|don['’]t|will not|won['’]t) (?:currently )?"
    r"(?:arrange|obtain|organi[sz]e|apply for|get) (?:any |you |the )?(?:work )?permits\b",
    r"\b(?:not able to|unable to|cannot|can['’]t|not in a position to|do not|don['’]t|will not|won['’]t) (?:currently )?"
    r"sponsor(?=[.;,!]|$| (?:for|at|this|candidates|applicants|anyone|you|individuals)\b)",
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
"""Statements of no that name no visa, or speak of the candidate's right to work."""

ANOTHER_VISA = (
    r"^\W{0,3}but (?:we )?(?:can|do|will|may|are able to) (?:still )?(?:sponsor|support|transfer|accept)\b"
    r"(?!.{0,50}\b(?:OPT|CPT|F-?1)\b).{0,40}\b(?:visas?|transfers?|permits?)\b"
)
"""Behind a "no" to one kind of visa: there is another that is sponsored."""

DUTY = (
    r"^(?:you(?:[’']ll| will)? |to |and )*(?:manag|handl|coordinat|overse|administ|process|advis|lead|own|prepar)\w* "
    r"|\b(?:experience|knowledge|familiarity|familiar|expertise)\b"
    r"|\b(?:our|unsere|nos|nuestr\w+|nostri|onze|nossos|naszym|našim|våra|vores|våre) (?:\w+ )?"
    r"(?:clients?|customers?|guests|students|travell?ers|Kund\w+|Mandant\w+|étudiants|clientes|clienti|klanten"
    r"|klient\w+|zákazník\w+|kunder|studenter)\b|\bhelp(?:s|ing)? (?:clients|customers|people|students|travell?ers"
    r"|families|refugees)\b|\b(?:refugees|migrants|Geflüchtete\w*|des familles|réfugiée?s|(?:refugiad|rifugiat|migrant)[aeio]s?"
    r"|vluchtelingen|uchodźc\w+|cizinc\w+|uprchl\w+|flyktingar|flygtninge)\b|\b(?:Mandant\w+|Kund(?:en|innen)|clientes|clienti|klanten|klient(?:om|ům|ów)|kunder)\b"
)
"""A clause in which sponsorship is the work to be done."""

THIS_JOB = (
    r"\b(?:this|the) (?:role|position|job|posting|vacancy|opportunity|fellowship|internship)\b"
    r"|\bat this time\b|\bfor (?:fellows|interns)\b"
    r"|\b(?:diese[rn]? (?:Stelle|Position)|ce poste|este puesto|questa posizione|esta vaga"
    r"|deze functie|to stanowisko|tuto pozici|této pozic\w+|denna tjänst|denne stilling\w*|deze vacature"
    r"|tym stanowisku|questo ruolo|este cargo|este posto|cette offre|esta posición)\b|(?:この|本)(?:ポジション|求人|職種)"
)

LABELS = """
Visa sponsorship | Visa | Sponsorship | Visa sponsorship available | Visa support | Sponsorship available
Immigration sponsorship
US visa sponsorship | Work visa sponsorship | Visa-Sponsoring | Visumsponsoring | Visasponsoring
Parrainage de visa | Sponsoring visa
Patrocinio de visado | Patrocinio de visa | Sponsorizzazione del visto | Patrocínio de visto | Sponsorowanie wizy
Sponzorství víza
Vízová podpora | Visumsponsring
H-1B | H-1B sponsorship | Visa assistance | Visa help | Immigration support | Sponsor visa
Visumsunterstützung | Visa-Unterstützung | Visaunterstützung | Aide au visa | Visa de travail | Prise en charge du visa
Patrocinio visado | Visado | Apoyo con el visado | Visto | Supporto visto | Apoio ao visto | Apoio no visto | Visumsponsorship
Visumondersteuning | Visum | Wiza | Wsparcie wizowe | Vízum | Vízové sponzorství | Sponzorování víz | Visumstöd
Visumsponsorering | Visumstøtte | ビザサポート | ビザ | ビザスポンサー | 就労ビザ | 就労ビザサポート | スポンサーシップ
"""
LABEL_VALUES: dict[str, str] = {
    "no": r"(?:no|not available|not offered|unavailable|none|nein|nicht möglich|non|no disponible|não"
    r"|nee|niet mogelijk|nie|ne|nej|not provided|not possible|not sponsored|cannot be sponsored|not supported|nicht verfügbar"
    r"|wird nicht angeboten|pas possible|no se ofrece|no ofrecid[oa]|non disponibile|não disponível|não oferecemos|niet beschikbaar"
    r"|brak|niedostępn\w+|není|neposkyt\w+|nenabíz\w+|ingen|ikke muligt?|inte möjligt)\b|(?:なし|無し?|不可|対応不可)",
    "yes": r"(?:yes|available|offered|possible|provided|ja|möglich|oui|sí|disponible|sì|sim|disponível"
    r"|mogelijk|tak|ano|happy to sponsor|can be sponsored|sponsored|we sponsor|supported|included|verfügbar|wird angeboten"
    r"|proposée?|se ofrece|offert[oa]|oferecid[oa]|beschikbaar|dostępn\w+|možn\w+|muligt?|möjligt)\b|(?:あり|有り?|可(?!否)|対応可)",
}

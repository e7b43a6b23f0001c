"""How postings say where the work is done, in thirteen languages."""

LOCATION_LABELS = """
Location | Locations | Job location | Job locations | Work location | Work locations | Office location
Office locations | Office | Offices
Place of work | Duty station | Duty location | City | Primary location | Based in | Based at | Where
| Workplace location
Work site | Location(s)
Standort | Standorte | Arbeitsort | Arbeitsorte | Einsatzort | Dienstort | Ort | Arbeitsstätte | Dienstsitz | Stadt
Einsatzorte
Lieu | Lieux | Lieu de travail | Lieu du poste | Localisation | Localisation du poste | Ville | Lieu de mission
Lieu de stage | Site | Emplacement
Ubicación | Lugar | Lugar de trabajo | Localidad | Localización | Ciudad | Población | Centro de trabajo | Sede
Sede di lavoro | Luogo | Luogo di lavoro | Città | Località | Zona di lavoro
Localização | Local | Local de trabalho | Cidade | Localidade
Locatie | Standplaats | Plaats | Werklocatie | Werkplek | Vestiging
Lokalizacja | Miejsce pracy | Miasto | Miejscowość
Místo výkonu práce | Místo pracoviště | Lokalita | Pracoviště | Místo práce | Město
Plats | Arbetsort | Placering | Placeringsort | Stationeringsort | Arbetsplats | Stad | Ort | Tjänstgöringsort
Tjänsteort
Arbetsställe | Kontor | Platser | Orter
Workplace address | Workplaces | Job site | Place of employment | Place of performance | Base | Base location
Town | Site
Work place | Position location | Vacancy location | Job city | Office city | Campus | Branch | Where you will work
Beschäftigungsort | Arbeitsstelle | Arbeitsstandort | Tätigkeitsort | Praktikumsort | Ausbildungsort | Städte
Filiale
Niederlassung | Geschäftsstelle | Dienststelle | Wo
Lieux de travail | Lieu d'exercice | Lieu d’exercice | Lieu d'affectation | Lieu d’affectation
Lieu d'exécution | Commune
Lieu de la mission | Lieu de l'emploi | Lieu de l’emploi | Villes | Lieu d'emploi | Poste basé à | Où
Résidence administrative
Lugar del puesto | Lugar de prestación | Ubicaciones | Lugares de trabajo | Sitio de trabajo | Municipio
Oficina | Oficinas
Dónde | Provincia | Lugar de desempeño | Zona de trabajo
Sedi | Sedi di lavoro | Sede lavorativa | Sede del lavoro | Ufficio | Comune | Dove | Luogo della prestazione
Sede operativa
Locais | Locais de trabalho | Local da vaga | Lugar | Município | Localizações | Concelho | Onde | Local de prestação
Plaats tewerkstelling | Plaats van tewerkstelling | Tewerkstellingsplaats | Standplaatsen | Locaties
Werkplaats | Kantoor
Werkplekken | Stad | Gemeente | Waar
Miejsca pracy | Miejsce wykonywania pracy | Lokalizacje | Gdzie | Miejsce zatrudnienia | Biuro | Adres miejsca pracy
Místo výkonu | Místa výkonu práce | Místo | Místo výkonu pracovní činnosti | Obec | Kde | Pracovní místo
Lokality | Kancelář
Arbejdssted | Arbejdssteder | Arbejdsstedet | Sted | By | Lokation | Tjenestested | Placering | Kommune
Arbejdspladsens adresse
Arbeidssted | Arbeidssteder | Lokasjon | Stillingens arbeidssted | Kontorsted | Oppmøtested
勤務地 | 勤務場所 | 勤務先 | 勤務先所在地 | 就業場所 | 就業先 | 勤務エリア | 所在地 | ロケーション | 勤務予定地
配属先所在地 | オフィス所在地
"""

MORE_LABELS = """
Other locations | Additional locations | Further locations | Also available in | Other offices | Alternative location
Secondary location | Secondary locations | Additional location | Other location
Weitere Standorte | Weiterer Standort | Weitere Arbeitsorte | Alternativer Standort | Weitere Einsatzorte
Autres lieux | Autre lieu | Autres localisations | Lieux secondaires | Otras ubicaciones | Otros lugares | Altre sedi
Altra sede | Andere locaties | Overige locaties | Outros locais | Outras localizações | Další místa výkonu práce
Další lokality
Inne lokalizacje | Pozostałe lokalizacje | Andra orter | Fler orter | Övriga orter | Andre arbejdssteder
Andre arbeidssteder
その他の勤務地
"""
"""Labels of places that come to those of the first label."""

ROLE_STATEMENTS = (
    r"\b(?:role|position|job|post|opportunity|internship|fellowship|vacancy) (?:is|will be|can be|would be) "
    r"(?:\w+ )?(?:based|located|situated) (?:in|at|out of|from) (?:either )?(?:our |the )?",
    r"\b(?:you|you[’']ll|you will|the successful candidate will"
    r"|candidates must) (?:will )?be (?:based|located) (?:in|at|out of) "
    r"(?:our |the )?",
    r"^(?:based|located) (?:in|out of) (?:our |the )?",
    r"\b(?:position|role|job) in (?:our|the) (?=[A-Z][\w-]* office)",
    r"\b(?:Stelle|Position|Arbeitsplatz) ist in ",
    r"\b(?:Arbeitsort|Einsatzort|Dienstort|Standort) ist ",
    r"\b(?:am|an unserem) Standort (?:in )?",
    r"\b[Pp]oste (?:\w+ )?(?:est )?(?:basé|situé|localisé) (?:à|en|dans le|au) ",
    r"\b[Pp]uesto (?:\w+ )?(?:está )?(?:ubicado|basado|con base|con sede) en ",
    r"\b(?:sede di lavoro|luogo di lavoro) (?:è|sarà) (?:a )?",
    r"\b(?:posizione|ruolo) (?:è )?(?:basat[ao]|con sede) a ",
    r"\b(?:standplaats|werklocatie) is ",
    r"\b(?:functie|baan) is (?:gevestigd|gebaseerd) in ",
    r"\b(?:vaga|posição|cargo) (?:é |está )?(?:baseada|localizada|sediada) em ",
    r"\b(?:stanowisko|praca) (?:jest )?(?:zlokalizowan[ea]|w biurze) w ",
    r"\b(?:místo výkonu práce|pracoviště) (?:je|bude) (?:v )?",
    r"\b(?:tjänsten|rollen|jobbet) är (?:placerad|baserad|stationerad) i ",
    r"\b(?:place of work|duty station|workplace|work location) (?:is|will be) (?:in |at )?(?:our )?",
    r"\b[Dd]er (?:Arbeitsort|Einsatzort|Dienstort|Arbeitsplatz|Dienstsitz) (?:ist|liegt|befindet sich) (?:in )?",
    r"\b(?:Stelle|Position) (?:ist|wird) (?:\w+ ){0,4}?(?:angesiedelt|zu besetzen|ausgeschrieben) in ",
    r"\b[Ll]e (?:lieu de travail|poste) (?:est|se situe|sera) (?:situé |basé )?(?:à|en) ",
    r"\b(?:se desempeñará|se realizará|se desarrollará|tendrá lugar|se prestará) (?:[\w]+ ){0,3}?en "
    r"(?:nuestr\w+ \w+ de )?",
    r"\b(?:trabajarás|trabajará) (?:desde|en) (?:nuestr\w+ \w+ (?:de|en) )?",
    r"\b(?:lavorerai|lavorerete|il lavoro si svolge|l['’]attività si svolge) (?:presso la nostra \w+ (?:di|a) |a )",
    r"\b(?:trabalho será|função será|vaga é|trabalhará|trabalharás) (?:[\w]+ ){0,2}?em ",
    r"\b[Tt]jänstgöringsort(?:en)? är ",
    r"\b(?:[Aa]rbejdsstedet|[Aa]rbejdssted|[Aa]rbeidsstedet|[Aa]rbeidssted) er (?:i )?",
    r"\b(?:stillingen|jobbet) er (?:placeret|plassert|lokaliseret|lokalisert|baseret|basert) i ",
    r"\b(?:role|position|job|post|vacancy) (?:sits|is available|is offered|is open|is to be filled|can be filled"
    r"|can be taken up|can be held) (?:in|at) (?:either )?(?:of )?(?:our |the )?",
    r"\b(?:[Ss]telle|[Pp]osition|[Aa]rbeitsplatz) (?:kann|ist|wird) (?:\w+ ){0,2}?in (?=[^.;]{3,60} (?:zu besetzen"
    r"|besetzt|angetreten|ausgeschrieben))",
    r"\b[Pp]oste (?:est )?(?:à pourvoir|proposé|disponible|affecté) (?:à|en) ",
    r"\b(?:vous travaillerez|tu travailleras) à ",
    r"\b(?:[Pp]uesto|[Pp]laza|[Vv]acante) (?:es|está disponible|está|se ofrece|se cubrirá|puede cubrirse) en ",
    r"\b(?i:lavorerà|lavorerai|lavorerete|la posizione è (?:aperta|disponibile)|il posto è (?:aperto|disponibile)) a ",
    r"\b(?i:functie|vacature|baan) (?:is|wordt) (?:\w+ )?(?:beschikbaar|te vervullen|ingevuld|vervuld) in ",
    r"\b[Jj]e (?:gaat werken|komt te werken|werkt) (?:vanuit|te) ",
    r"\b(?i:vaga|posição|lugar) (?:é |está )?(?:disponível|aberta|aberto|a preencher) em ",
    r"\b(?:[Pp]ozici|[Mm]ísto) (?:nabízíme|obsazujeme|lze obsadit|je možné obsadit) (?:v|ve) ",
    r"\b(?i:stanowisko|praca|oferta) (?:jest )?(?:dostępn[ea]|do objęcia|możliwa) (?:w|we) ",
    r"\b(?i:tjänsten|rollen|jobbet) (?:finns|kan placeras|kan tillsättas|är tillgänglig|placeras|utgår) (?:i|från) ",
    r"\b(?i:stillingen|jobbet) (?:kan besættes|kan besettes|besættes|er ledig|kan placeres|kan plasseres) (?:i|på) ",
    r"(?:勤務地|勤務場所|就業場所|勤務先|配属先)は",
)
"""What stands before the place of this job, in a sentence."""

OPENINGS_IN = (
    r"\b(?:we have (?:\w+ )?(?:openings|vacancies|positions|jobs|places)|wir haben (?:\w+ )?(?:stellen|plätze)"
    r"|wir suchen (?:dich |sie )?für (?:die standorte|den standort)|(?:nous avons|il y a) des postes (?:\w+ )?(?:à|en)"
    r"|tenemos (?:vacantes|plazas|puestos)|abbiamo posizioni aperte|we hebben (?:vacatures|plekken)"
    r"|wij hebben (?:vacatures|plekken)|(?:temos|há) (?:\w+ )?vagas(?: \w+)?|máme (?:volná )?místa"
    r"|mamy (?:wolne )?(?:miejsca|stanowiska)|vi har (?:lediga |ledige )?(?:tjänster|jobb|stillinger))"
    r" ?(?:in|à|en|a|em|v|ve|w|we|i|på)? (?:both |either )?"
)
"""An employer that has vacancies there, or in a department: only known places count."""

_SITES = {
    "en": r"(?:office|studio|workshop|shipyard|yard|shop|store|plant|factory|site|headquarters|HQ|lab|laboratory|school"
    r"|hospital|warehouse|bakery|branch|hub|campus|clinic|museum|library|centre|center|restaurant|kitchen|hotel|depot"
    r"|garage|farm|nursery|gallery|theatre|brewery|practice|facility)",
    "de": r"\w*(?:büro|standort|werk|werkstatt|studio|filiale|niederlassung|haus|zentrale|geschäftsstelle|praxis|klinik"
    r"|schule|sitz|labor|lager|laden|restaurant|küche|betrieb|zweigstelle|bibliothek|museum|werft|hotel|backstube"
    r"|bäckerei|kita|einrichtung|agentur|kanzlei|team)",
    "fr": r"(?:bureau|bureaux|site|agence|atelier|studio|usine|magasin|boutique|établissement|siège|laboratoire|école"
    r"|centre|campus|entrepôt|restaurant|cabinet|clinique|musée|chantier|équipe|antenne|boulangerie|locaux)",
    "es": r"(?:oficinas?|centro|sede|taller|estudio|fábrica|planta|tienda|laboratorio|escuela|almacén|restaurante"
    r"|clínica|hospital|museo|delegación|obrador|astillero|equipo|hotel)",
    "it": r"(?:sede|uffici?o?|studio|officina|stabilimento|negozio|laboratorio|scuola|magazzino|ristorante|clinica"
    r"|cantiere|filiale|punto vendita|panificio|hotel|team|museo)",
    "nl": r"\w*(?:kantoor|vestiging|werkplaats|studio|fabriek|winkel|school|locatie|magazijn|restaurant|ziekenhuis"
    r"|laboratorium|werf|filiaal|bakkerij|praktijk|museum|team|atelier)",
    "pt": r"(?:escritórios?|sede|loja|fábrica|oficina|estúdio|laboratório|escola|armazém|restaurante|clínica|unidade"
    r"|filial|estaleiro|hotel|equipa|equipe|museu|padaria|instalações)",
    "sv": r"\w*(?:kontor|verkstad|butik|fabrik|skola|studio|varv|lager|restaurang|laboratorium|sjukhus|anläggning"
    r"|bageri|klinik|museum|hotell|team)(?:et|en|n)?",
    "da": r"\w*(?:kontor|værksted|verksted|butikk?|fabrikk?|skole|studi[eo]|værft|verft|lager|restaurant|laboratorium"
    r"|bageri|bakeri|afdeling|avdeling|hotell?|klinikk?|museum|team)(?:et|en|n)?",
}
SITE_STATEMENTS: tuple[tuple[str, str], ...] = (
    (
        r"\b(?:you|you[’']ll|position|role|job|looking|seek\w*|hir\w+|recruit\w*|join|based|to work|works?)\b",
        rf"\b(?:in|at|from|for|of) (?:our|one of our) (?:[\w’'-]+ ){{0,3}}?{_SITES['en']}s? (?:located |based )?"
        r"(?:in|at) ",
    ),
    (
        r"\b(?:such\w+|arbeite\w*|tätig|einsatz\w*|stelle|arbeitsplatz|verstärk\w+|beginn\w*|du|sie)\b",
        rf"\b(?:unser\w*|einem unserer|einer unserer) (?:[\w-]+ ){{0,2}}?{_SITES['de']}(?:s|es|e|en|n)? in ",
    ),
    (
        r"\b(?:cherch\w+|recherch\w+|recrut\w+|poste|travaill\w+|bas[ée]+|rejoi\w+|vous|tu)\b",
        rf"\b(?:notre|nos|l['’]un de nos) (?:[\w-]+ ){{0,2}}?{_SITES['fr']}s?(?: (?:situ\w+|bas\w+|\w+al))? "
        r"(?:à|de|d['’]|en|au) ?",
    ),
    (
        r"\b(?:busca\w*|necesita\w*|puesto|trabaj\w+|incorpor\w+)\b",
        rf"\bnuestr[oa]s? (?:[\w-]+ ){{0,2}}?{_SITES['es']} (?:de|en) ",
    ),
    (
        r"\b(?:cerc\w+|ricerc\w+|lavor\w+|posizione|assum\w+)\b",
        rf"\bnostr[oaie] (?:[\w-]+ ){{0,2}}?{_SITES['it']}(?: (?:centrale|operativa|principale))? (?:di|a|in) ",
    ),
    (
        r"\b(?:zoek\w*|werk\w*|functie|vacature|standplaats)\b",
        rf"\b(?:ons|onze) (?:[\w-]+ ){{0,2}}?{_SITES['nl']} (?:in|te) ",
    ),
    (
        r"\b(?:procur\w+|busc\w+|trabalh\w+|vaga|função|contrat\w+|recrut\w+)\b",
        rf"\bnoss[oa]s? (?:[\w-]+ ){{0,2}}?{_SITES['pt']} (?:de|em|no|na|do|da) ",
    ),
    (r"\b(?:sök\w*|arbeta\w*|tjänst\w*|jobb\w*)\b", rf"\b(?:vårt|vår) (?:[\w-]+ ){{0,2}}?{_SITES['sv']} i "),
    (
        r"\b(?:søg\w*|søk\w*|arbejd\w*|arbeid\w*|stilling\w*|job\w*)\b",
        rf"\b(?:vores|vårt|vår) (?:[\w-]+ ){{0,2}}?{_SITES['da']} (?:i|på) ",
    ),
)
"""(what the sentence must speak of, the site before its place): "to work in our studio in Leith"."""

OF_OTHERS = (
    r"\b(?:colleagues?|customers?|clients?|guests?|visits?|visiting|travel\w*|founded|opened|won|moved|trips?|kunden|"
    r"kollegen"
    r"|kolleginnen|gegründet|eröffnet|reisen?|dienstreisen|clients|collègues|fondée?|ouvert|déplacements?|clientes"
    r"|compañeros|fundad[ao]|viajes|clienti|colleghi|fondat[ao]|viaggi|trasferte|klanten|collega['’]?s|opgericht|reizen"
    r"|clientes|colegas|viagens|kunder|kollegor|grundades?|resor|kolleger|grundlagt|rejser|reiser)\b"
)
"""A sentence with one of these may name a place of somebody else."""

STATEMENT_STEMS = (
    "our ", "unser", "notre", "nos ", "nuestr", "nostr", "ons ", "onze ", "noss", "vårt", "vår ", "vores",
    "desempeñ", "realizará", "desarrollará", "trabajarás", "lavorerai", "si svolge", "werkt ", "trabalho será",
    "dienstort", "勤務地は", "勤務場所は", "arbejdsstedet er", "arbeidsstedet er", "arbejdssted er", "tjänstgöringsort",
    "praktikplads", "stationeringsort", "exerce", "lieu de", "work is", "place of work", "duty station", "workplace is",

    "role sits", "sits in", "sits at", "available in", "offered in", "open in", "be filled", "taken up", "be held",
    "besetz", "angetreten", "pourvoir", "proposé à", "disponible", "affecté", "travaillere", "travailleras",
    "puesto es", "puesto está", "plaza es", "vacante es", "se ofrece en", "cubrir", "lavorer", "aperta a", "disponibil",
    "beschikbaar in", "vervul", "ingevuld", "je gaat werken", "komt te werken", "je werkt", "disponível", "aberta em",
    "aberto em", "preencher", "obsa", "nabízíme v", "dostępn", "objęcia", "możliwa w", "tjänsten finns", "placera",
    "tillsättas", "utgår från", "besæt", "besett", "er ledig i", "plassere", "配属先は",

    "we have", "wir haben", "wir suchen", "nous avons", "il y a", "tenemos", "abbiamo posizioni", "hebben vacatures",
    "hebben plekken", "vagas", "máme ", "mamy ", "vi har",

    "based", "located", "situated", "office", "stelle ist in", "position ist in", "arbeitsplatz ist in", "standort",
    "arbeitsort", "einsatzort", "dienstort", "basé", "situé", "localisé", "ubicad", "basad", "con base", "con sede",
    "sede di", "luogo di", "basat", "standplaats", "werklocatie", "gevestigd", "gebaseerd", "localizada", "sediada",
    "zlokalizow", "w biurze", "místo výkonu", "pracoviště", "placerad", "baserad", "stationerad",
)  # fmt: skip
"""A part of each of these statements: looked for first, because most texts hold none."""

NO_PLACE = r"""
anywhere | worldwide | global(?:ly)? | world ?wide | multiple (?:locations|cities|offices) | various(?: locations)?
several locations | flexible | tbd | tba
to be (?:determined|confirmed|announced)\b.* | n/a | none | all locations | location | \d+ locations? | negotiable
nationwide\b.* | location negotiable\b.*
weltweit | bundesweit | deutschlandweit | deutschland-?weit | mehrere standorte | partout en france
toute la france | varios | diverse | other | home | field
to be (?:agreed|discussed|decided) | by (?:arrangement|agreement) | as agreed | nach (?:vereinbarung|absprache)
offen
verschiedene(?: standorte| orte)? | à (?:définir|convenir|déterminer|préciser|discuter)\b.* | divers
plusieurs (?:lieux|villes|sites)
(?:por|a|sin) (?:definir|convenir|determinar|acordar)\b.* | a (?:elegir|concretar) | diversas? \w+
da (?:definire|concordare|stabilire)\b.*
varie sedi | diverse sedi | tutta italia | n\.?t\.?b\.? | nader te bepalen | in overleg | meerdere locaties
heel nederland
a (?:definir|combinar|acordar)\b.* | vários locais | todo o (?:país|brasil) | dle dohody | po dohodě | celá čr
více míst | různá místa
do uzgodnienia | do ustalenia | cała polska | różne lokalizacje | kilka lokalizacji | enligt överenskommelse
flera orter
hela (?:sverige|landet) | efter aftale | etter avtale | flere steder | hele landet | hjemmefra | 応相談 | 未定
全国 | 複数 | 各地
どこでも | 相談の上決定
"""

REMOTE = (
    r"remotely|remote(?:[\s-]?(?:friendly|first|only|ok|eligible|position|role|job|work(?:ing)?))?"
    r"|virtual|telework|telecommut(?:e|ing)"
    r"|work(?:ing)?[\s-]from[\s-](?:home|anywhere)|home[\s-]?based|wfh|home[\s-]?office"
    r"|mobiles arbeiten|ortsunabhängig|télétravail|à distance"
    r"|teletrabajo|remot[oa]|en remoto|telelavoro|da remoto|lavoro agile|trabalho remoto|thuiswerk\w*|op afstand"
    r"|praca zdalna|zdaln(?:a|ie)|práce z domova|na dálku|vzdáleně|home office|distans(?:arbete)?|på distans"
    r"|hjemmefra|hjemmearbejde|hjemmekontor|fjernarbejde|fjernarbeid|hemarbete|hemifrån|von zu ?hause|de casa|da casa"
    r"|desde casa|vanuit huis|z domu|z domova|フルリモート(?:勤務|ワーク)?|完全リモート|完全在宅(?:勤務)?|在宅勤務|在宅"
    r"|リモートワーク|リモート勤務|リモート|テレワーク"
)
HYBRID = (
    r"télétravail partiel|teletrabajo parcial|hybrid(?:\w{0,3})?|híbrid[oa]|ibrid[oa]"
    r"|hybrydow[aoey]|hybridní|hybridarbete|hybridarbejde|hybridarbeid|hybride? werken|hybridmodell?"
    r"|ハイブリッド(?:勤務|ワーク)?"
    r"|一部(?:リモート|在宅)(?:勤務|可)?|週\d日(?:リモート|在宅|出社)|częściowo zdaln\w+|částečn\w+ home office"
)
ONSITE = (
    r"on[\s-]?site|in[\s-]?person|in[\s-]?office|office[\s-]?based|vor ort|präsenz|sur site"
    r"|en présentiel|présentiel|presencial|in sede"
    r"|in presenza|op locatie|op kantoor|(?:praca )?stacjonarn(?:a|ie)|w biurze|na místě|na pracovišti|på plats"
    r"|på kontoret"
    r"|på stedet|fysisk fremmøde|fysisk oppmøte|på arbejdspladsen|im büro|au bureau|en la oficina|in ufficio"
    r"|no escritório"
    r"|v kanceláři|完全出社|フル出社|毎日出社|出社(?:勤務|必須)?|オフィス勤務|常駐|現地勤務"
)

WORKPLACE_LABELS = """
Workplace | Workplace type | Work model | Working model | Work arrangement | Location type | Remote | Remote status
Work style | Work mode
Remote work | Remote policy | Job location type | Work setting | Working style | On-site/remote | Work location type
Arbeitsmodell | Arbeitsform | Homeoffice | Télétravail | Mode de travail | Modalidad | Modalidad de trabajo
Teletrabajo | Modalità di lavoro
Modalità | Modalidade | Modelo de trabalho | Modelo | Werkvorm | Thuiswerken | Tryb pracy | Forma práce
Způsob práce | Arbetssätt | Arbetsform
Working arrangements | Way of working | Place of work type | Remote working | Hybrid working | On-site or remote
Arbeitsweise | Remote-Arbeit | Mobiles Arbeiten | Mode de fonctionnement | Modalité de travail | Présence
Organisation du travail
Modalidad de la jornada | Presencialidad | Teletrabajo | Lavoro agile | Smart working | Regime de trabalho | Regime
Forma de trabalho | Teletrabalho | Werkplek | Manier van werken | Werklocatie | Forma pracy | Model pracy
Praca zdalna
Režim práce | Model práce | Home office | Forma spolupráce | Distansarbete | Arbetsmodell | Arbejdsform | Arbejdsmodel
Hjemmearbejde | Hjemmekontor | Arbeidsform | 勤務形態 | 勤務スタイル | 働き方 | リモートワーク | リモート
在宅勤務 | テレワーク | 出社頻度
"""

WORKPLACE_STATEMENTS: tuple[tuple[str, str], ...] = (
    (
        "REMOTE",
        r"\b(?:role|position|job|fellowship|internship|opportunity|program(?:me)?)\b(?:,? [\w’'/-]+){0,4}? "
        r"(?:is|can be|will be) (?:an? |also |currently |fully |100 ?% |completely |entirely |permanently |globally )*"
        r"(?:remote(?!\w|-friendly| sess| serv)|done remotely|performed remotely|based remotely|home[- ]based"
        r"|worked? from (?:home|anywhere))",
    ),
    (
        "REMOTE",
        r"\b(?:can|may) be (?:done|performed|based|worked|carried out) (?:fully )?remotely(?: from [^.;,()]{2,40})?",
    ),
    (
        "REMOTE",
        r"\b(?:fully|100 ?%|completely|entirely|globally|permanently)[\s-]remote\b(?! (?:interview|process|first))",
    ),
    (
        "REMOTE",
        r"\bthis is an? (?:[\w-]+,? ){0,4}?remote (?:[\w-]+ ){0,2}?(?:role|position|job|opportunity"
        r"|fellowship|internship)",
    ),
    ("REMOTE", r"\byou (?:can|may|will|are able to) work remotely(?: from [^.;,()]{2,40})?"),
    ("REMOTE", r"\b[Ww]ork(?:ing)? (?:(?:from home|remotely) )?from anywhere\b[^.;,()]{0,30}"),
    ("REMOTE", r"\b[Tt]élétravail (?:à )?100 ?%"),
    (
        "REMOTE",
        r"\b(?:100 ?% (?:remote|Homeoffice|Home[- ]Office|télétravail|en remoto|teletrabajo|remoto"
        r"|zdalnie|zdalna|na dálku))\b",
    ),
    ("REMOTE", r"\b(?:Stelle|Position|Arbeit) (?:ist|kann) (?:\w+ ){0,3}?(?:remote|ortsunabhängig)(?: \w+ ){0,2}"),
    ("REMOTE", r"\b(?:vollständig|komplett|rein) remote\b"),
    (
        "REMOTE",
        r"\b(?:télétravail (?:complet|total|intégral|à temps plein|100 ?%)|(?:full"
        r"|entièrement en) (?:remote|télétravail)|entièrement à distance)\b",
    ),
    (
        "REMOTE",
        r"\b(?:completamente|totalmente|totalmente en|íntegramente|interamente|completamente da"
        r"|totalmente a) (?:remot[oa]|remoto|distância|en remoto)\b",
    ),
    ("REMOTE", r"\b(?:volledig|helemaal) (?:remote|op afstand|thuis)\b"),
    (
        "REMOTE",
        r"\b(?:w pełni|całkowicie) zdaln\w+|\b(?:plně|zcela) (?:na dálku|remote|vzdáleně)|\b(?:helt"
        r"|fullt ut) på distans\b",
    ),
    (
        "HYBRID",
        r"\b[Hh]ybrid (?:\w+ )?(?:policy|role|position|job|model|schedule|working|work|workplace"
        r"|environment|setup|set-up|arrangement|basis|team)\b",
    ),
    ("HYBRID", r"\b(?:role|position|job|this) is (?:an? )?(?:\w+ )?hybrid\b"),
    (
        "HYBRID",
        r"\bhybrid(?:es|er|en|e)? (?:Arbeit\w*|Modell|Arbeitsmodell)\b|\bmode hybride\b"
        r"|\btravail hybride\b|\btélétravail partiel\b",
    ),
    (
        "HYBRID",
        r"\b(?:modelo|trabajo|modalidad|modalidade|trabalho) híbrid[oa]\b|\b(?:lavoro|modalità|modello) ibrid[oa]\b",
    ),
    (
        "HYBRID",
        r"\bhybride (?:werken|werkvorm|functie)\b|\b(?:praca|tryb|model) hybrydow\w+"
        r"|\bhybridní (?:režim|práce|model)\b|\bhybrid(?:arbete|upplägg)\b",
    ),
    (
        "ONSITE",
        r"\b(?:role|position|job) (?:is|will be) (?:an? )?(?:fully |100 ?% |strictly "
        r"|entirely )?(?:on-?site|in[- ]person|in[- ]office|office[- ]based)\b",
    ),
    (
        "ONSITE",
        r"\b(?:fully|100 ?%|strictly) (?:on-?site|in[- ]person|in[- ]office)\b"
        r"|\bthis is an? (?:\w+ )?(?:on-?site|in-person|in-office) (?:role|position|job)\b",
    ),
    (
        "ONSITE",
        r"\b(?:role|position|job) (?:is not|isn[’']t|cannot be) (?:a |done "
        r"|performed )?remote(?:ly)?\b|\bnot (?:a|an) remote (?:role|position|job)\b",
    ),
    (
        "ONSITE",
        r"\b(?:no remote(?: work)?(?: possible| available)?|kein (?:Homeoffice|Remote)"
        r"|pas de télétravail|100 ?% (?:présentiel|presencial|vor Ort))\b",
    ),
)
"""(workplace, pattern): sentences that state it of this job or, for hybrid, of the employer's policy."""

EXCEPTION = (
    r"case[- ]by[- ]case|or choose|or (?:be )?(?:office|on-?site|hybrid)|exceptional"
    r"|consider(?:ing|ed)?|exempt|some (?:roles|teams|positions)|other (?:roles|positions)"
    r"|possib(?:le|ly|ility)|may choose"
    r"|optional|occasional(?:ly)?|partially|temporar\w+|unless|interview\w*"
    r"|during (?:the )?(?:pandemic|covid)|if you|not (?:a |an )?(?:fully )?remote|nicht|geen"
    r"|\bno\b"
)

PRESENCE = (
    r"(?:in|at|from) (?:one of )?(?:our|the|an?|your) (?:[\w-]+ ){0,3}?offices?(?:[^.;?%]{0,40}?)"
    r"(?P<a>(?:\d{1,3} ?%|(?:\d|one|two|three|four|five|twice|once)(?:\s?(?:-|–|to|or)\s?(?:\d|two"
    r"|three|four|five))?(?: full)? ?(?:days?|times)?\s?"
    r"(?:a|per|each|every|/) ?(?:week|month)))(?: of the (?:time|week))?",
    r"(?P<b>(?:\d|one|two|three|four|five)(?:\s?(?:-|–|to|or)\s?(?:\d|two|three|four"
    r"|five))?\+?(?: full)? days? (?:a|per|each|every|/) ?(?:week|month)"
    r"|\d{1,3} ?% of (?:the|their|your) (?:time|week))(?:[,\s]+(?!remote|from home"
    r"|at home)[\w’'-]+){0,3}?,? ?\(?\b(?:in|at|from|on)\b ?-?(?:one of )?"
    r"(?:(?:our|the|your) )?(?:[\w-]+ ){0,3}?(?:offices?|site|person|HQ|headquarters)",
    r"(?:on-?site|in-?office|in[- ]person|office)(?: attendance"
    r"| presence)?(?:[^.;?%]{0,25}?)(?P<c>(?:\d|one|two|three|four|five)"
    r"(?:\s?(?:-|–|to|or)\s?(?:\d|two|three|four|five))?(?: full)? days? (?:a|per|each|every"
    r"|/) ?week|\d{1,3} ?% of the time)",
    r"(?P<d>(?:\d|ein|zwei|drei|vier)(?:\s?(?:-|–|bis)\s?\d)? Tage?n? (?:pro|in der|die"
    r"|/) ?Woche) (?:\w+ ){0,3}?(?:Büro|vor Ort|Präsenz|Office)",
    r"(?P<e>(?:\d|un|deux|trois|quatre)(?:\s?(?:-|–|à|ou)\s?\d)? jours? (?:par|/) ?(?:semaine"
    r"|mois)) (?:\w+ ){0,3}?(?:au bureau|sur site|en présentiel|de présentiel|dans nos locaux"
    r"|à Paris)",
    r"(?P<f>(?:\d|dos|tres|cuatro)(?:\s?(?:-|–|a|o)\s?\d)? días? (?:a la"
    r"|por) semana) (?:\w+ ){0,3}?(?:oficina|presencial\w*)",
    r"(?P<g>(?:\d|due|tre|quattro)(?:\s?(?:-|–|o)\s?\d)? giorni (?:a|alla"
    r"|per) settimana) (?:\w+ ){0,3}?(?:ufficio|sede|presenza)",
    r"(?P<h>(?:\d|dois|três|quatro)(?:\s?(?:-|–|a|ou)\s?\d)? dias (?:por"
    r"|na) semana) (?:\w+ ){0,3}?(?:escritório|presencia\w*)",
    r"(?P<i>(?:\d|twee|drie|vier)(?:\s?(?:-|–|tot|of)\s?\d)? dagen per week) (?:\w+ ){0,3}?(?:kantoor|locatie)",
    r"(?P<j>(?:\d|dwa|trzy|cztery)(?:\s?(?:-|–|do|lub)\s?\d)? dni w tygodniu) (?:\w+ ){0,3}?(?:biur\w+|stacjonarnie)",
    r"(?P<k>(?:\d|dva|tři|čtyři)(?:\s?(?:-|–|až)\s?\d)? dn[yíů] (?:v týdnu"
    r"|týdně)) (?:\w+ ){0,3}?(?:kancelář\w*|na místě)",
    r"(?P<l>(?:\d|två|tre|fyra)(?:\s?(?:-|–|till)\s?\d)? dagar (?:i"
    r"|per) vecka?n?) (?:\w+ ){0,3}?(?:kontor\w*|på plats)",
    r"(?:expect|require|ask)[^.;?%]{0,60}? to be (?:in|at|on) (?:[\w'’-]+ ){1,6}?(?:at least |about |for )?"
    r"(?P<m>\d{1,3} ?%) of (?:the|their|your) (?:time|week)",
    r"\b(?:on-?site|in[- ]?office|in[- ]person|office) (?:attendance|presence|requirement|expectation|policy|time)s?"
    r"\s?(?::|[–-]|is|of)\s?(?:(?:at least|about|around|minimum|up to) )?(?P<n>\d{1,3} ?%)",
)
"""How much of the time is spent in the office: the named group is the value."""

OF_THE_HOUSE = (
    r"\b(?:open|opens|opening|closed|closes|staffed|runs?|operates?|lunch\w*|served?|cleaned|hours|travel\w*"
    r"|customers?|clients?|(?:un)?geöffnet|öffnungszeiten|reis\w+|kunden\w*|ouverts?|déplacements?|abiert[oa]s?|"
    r"clientes?"
    r"|viaj\w+|apert[oaie]|clienti|viagg\w+|geopend|klant\w*|abert[oa]s?|viag\w+|otevřen\w*|zákazn\w+|otwart\w+|"
    r"klient\w*"
    r"|öppet|öppen|kund(?:er|erna)?|åbent?|åpent?|kunder)\b"
)
"""Inside such words: it is told when the office is open, or who is called on, not who must be there."""

EXEMPT = (
    r"\bexempt from (?:that|this|the|our)\b[^.;]{0,40}\b(?:policy|requirement|expectation)"
    r"|\b(?:policy|requirement) does not apply to this (?:role|position|job)"
)

NAMES_OF = """
Office Offices Department Division Bureau Institute University School College Center Centre Ministry Directorate Bank
Branch Unit Faculty Board Council Agency Court Institutes Group Team Administration Service Services Library Museum
City Town Isle Isles Island Port Republic District State States Commonwealth Bay Gulf Borough County Kingdom Bridge
Province Principality Village Vale Forest Mull Firth Area Church Cathedral House Tower Hill Point
"""
"""Before "of", these begin one English name; between two places, "of" is the Dutch "or"."""

SMALL_WORDS = (
    "de la le les am an der den upon sur of and in the do da di del bei et area metropolitan or under nad"
    " im ob zu vor auf on by le lès lez sous en aan den op bij het u pod nad na ve v w i på ved y el los las dos"
    " das des du dell della dei nel next to near von van"
)
"""Words in small letters that names of places hold."""

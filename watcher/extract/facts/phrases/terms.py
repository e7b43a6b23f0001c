"""How postings name the terms of employment, in ten languages."""

TYPES: dict[str, str] = {
    "FULL_TIME": r"full[\s-]?time(?: contract)?|full(?=\s?(?:or|and|/)\s?part[\s-]?time)"
    r"|Vollzeit(?:stelle|beschäftigung|anstellung|tätigkeit|job|kraft)?"
    r"|Voll-(?=\s?(?:oder|und|/|bzw\.)\s?Teilzeit)|[àa] temps (?:plein|complet)|temps (?:plein|complet)"
    r"|plein[ -]temps"
    r"|(?:a )?(?:tiempo|jornada) complet[oa]|jornada ordinaria|voltijds?e?|full-(?=\s?(?:of|en|or|and|/)\s?part-?time)"
    r"|(?:a )?tempo pieno|(?:a |em )?tempo integral|(?:a )?tempo inteiro|(?:em )?período integral|horário completo"
    r"|pełn(?:y|ego|ym) etat(?:u|cie)?|pełny(?=\s(?:lub|i|albo)\sniepełny)|plný(?=\s(?:nebo|i|či|a)\s(?:částečný"
    r"|zkrácený))|hel-(?=\s?(?:eller|och|/)\s?deltid)|pełen etat|cały etat"
    r"|pełny(?:m)? wymiar(?:ze)?(?: czasu pracy| etatu| godzin)?"
    r"|(?:na )?pln(?:ý|ém|ého) úvaz(?:ek|ku)|heltid(?:s(?:tjänst|anställning|arbete|stilling)?-?)?"
    r"|fuld(?:tids?(?:stilling|job|ansættelse)?-?|-(?=\s?(?:eller|og|/)\s?deltid))|fulltid(?:sstilling)?",
    "PART_TIME": r"part[\s-]?time(?: contract)?|Teilzeit(?:stelle|beschäftigung|anstellung|tätigkeit|job|kraft)?"
    r"|[àa] temps partiel|temps partiel|(?:à )?mi-temps|(?:a )?(?:tiempo|jornada) parcial|(?:a )?media jornada"
    r"|jornada reducida|deeltijds?e?|(?:a )?tempo parziale|(?:a )?tempo parcial|meio[ -]período|meia jornada"
    r"|niepełn(?:y|ego|ym) etat(?:u|cie)?|część etatu|pół etatu|[1-7]/[2-8] etatu"
    r"|niepełny(?:m)? wymiar(?:ze)?(?: czasu pracy| etatu| godzin)?"
    r"|(?:na )?(?:částečn|zkrácen|poloviční)\w* úvaz(?:ek|ku)|půlúvazek|(?<=completa o )parcial"
    r"|(?<=completo o )parcial|(?<=integral ou )parcial|(?<=inteiro ou )parcial|(?<=pieno o )parziale"
    r"|(?<=plein ou )partiel"
    r"|deltid(?:s(?:tjänst|anställning|arbete|stilling"
    r"|job|ansættelse)?-?)?",
    "CONTRACTOR": r"(?:independent )?contractor|contract(?=$|[\s,/|•;)-]*(?:$|full|part|remote|hybrid|[,/"
    r"|•;)(-]|to hire))"
    r"|free-?lancer?|freelancing|freelance ?opdracht|self[- ]employed|freie[rn]? Mitarbeit(?:er(?:in)?)?"
    r"|freiberuflich\w*"
    r"|(?:auf )?Honorarbasis|(?:travailleur |prestataire )?indépendant(?:[·.‧]?e)?|auto-?entrepreneur|prestataire"
    r"|autónom[oa]|zzp(?:['’]er)?|zelfstandige|libero professionista|(?:con )?partita IVA|p\.?\s?iva"
    r"|prestador de serviços|PJ"
    r"|recibos verdes|kontrakt B2B|B2B|OSVČ|(?:na )?IČO|živnost(?:enský list)?|frilans(?:are|uppdrag)?",
    "TEMPORARY": r"temporary(?: contract)?|temp(?=$|\s*[/|)])|fixed[\s-]term(?: contract)?|seasonal|limited[\s-]term"
    r"|(?-i:FTC)"
    r"|befristet\w*|Saison(?:stelle|arbeit|job)|(?:Elternzeit|Mutterschutz)vertretung|CDD|intérim(?:aire)?"
    r"|saisonni(?:er|ère)|contrat à durée déterminée|(?:contrato )?temporal|contrato eventual"
    r"|tijdelijke?(?: contract| baan)?"
    r"|(?:a )?tempo determinato|(?:contrato |trabalho )?temporári[oa]|(?:contrato )?(?:a )?termo (?:in)?certo"
    r"|(?:umowa )?(?:na )?czas określony|na zastępstwo|(?:na )?dob[auěy] určit\w+|visstid\w*|tidsbegränsad\w*"
    r"|säsongs(?:anställning|arbete|jobb)|\w*vikariat|tidsbegrænset|midlertidig|engasjement|term appointment",
    "INTERN": r"intern(?:ship)?|(?:Pflicht)?praktikum(?:splatz)?|stage(?:plek|plaats)?|\w*werkstage|afstudeerstage"
    r"|stagiaire|prácticas|becari[oa]|tirocinio|estágio|staż|praktyki|stáž|praktik(?:plats|plads|ophold)?",
    "VOLUNTEER": r"volunteer|voluntary|ehrenamt(?:lich\w*)?|Freiwilligenarbeit|bénévol(?:at|e)|voluntari(?:ado|o|a)"
    r"|vrijwilligers?(?:werk|functie)?|volontari(?:ato|o)|voluntári[oa]|wolontariat|dobrovoln(?:ictví|ick\w+)"
    r"|volontär(?:arbete|uppdrag)?|ideell\w*|frivillig(?:t arbejde|t arbeid|job)?",
    "PER_DIEM": r"per[\s-]diem|PRN",
}
"""schema.org's word → how a badge or a labelled value says it."""

TYPES_UNBOUND: dict[str, str] = {
    "FULL_TIME": r"フルタイム|正社員(?!登用)|正職員|(?<!非)常勤",
    "PART_TIME": r"パートタイム|パートタイマー|パート|アルバイト|非常勤",
    "CONTRACTOR": r"業務委託|フリーランス|個人事業主",
    "TEMPORARY": r"契約社員|派遣社員|派遣|有期雇用|期間社員|臨時職員",
    "INTERN": r"インターンシップ|インターン",
    "VOLUNTEER": r"ボランティア",
}
"""The same for a language that sets no space between words."""

BARE_TYPES: dict[str, str] = {
    "FULL_TIME": r"full|complet[ao]|plný|pełny|pieno|integral|inteiro|plein|voll",
    "PART_TIME": r"part|parcial|partiel|částečný|zkrácený|poloviční|niepełny|parziale",
    "TEMPORARY": r"determinado|determinato|visstid",
}
"""What only the label makes a type: "Jornada: completa"."""

CONTRACTS = (
    r"permanent(?: contract| position)?|unlimited|Festanstellung|unbefristet\w*(?: \w+)?|feste Anstellung"
    r"|CDI|contrat à durée indéterminée",
    r"indefinido|contrato indefinido|tempo indeterminato|onbepaalde tijd|vast(?: contract| dienstverband)?"
    r"|umowa o pracę|HPP",
    r"tillsvidareanställning|ab sofort|immediately|dès que possible|asap|apprenticeship|Ausbildung|alternance",
)
"""Badges of a header that say nothing of schema.org's words."""

EMPLOYMENT_LABELS = """
Job Type | Employment Type | Type of employment | Employment | Employment status | Contract Type | Type of contract
Contract | Work schedule | Schedule | Commitment | Working hours | Time type | Position type | Work type | Job status
Type | Working time | Engagement | Appointment type | Employment term | Job schedule | Hours | Working pattern | Basis
Contracted hours | Weekly hours | Hours of work | Contract terms | Vacancy type | Role type | Appointment | Tenure
Status | Time commitment | Contract basis | Workload | FTE | Type of role | Type of position
Anstellungsart | Beschäftigungsart | Beschäftigungsverhältnis | Beschäftigung | Arbeitszeit | Vertragsart
Arbeitszeitmodell | Art der Anstellung | Anstellung | Pensum | Arbeitsverhältnis | Umfang | Stellenumfang | Vertrag
Beschäftigungsumfang | Arbeitsumfang | Stellenart | Wochenarbeitszeit | Anstellungsverhältnis | Art der Stelle
Art der Beschäftigung | Jobtyp | Vertragstyp | Tätigkeitsart
Type de contrat | Contrat | Type d'emploi | Type d’emploi | Temps de travail | Type de poste | Durée du travail
Nature du contrat | Statut | Type d'engagement | Horaire | Horaires | Régime de travail | Nature de l'emploi
Quotité de travail | Taux d'occupation | Statut d'emploi | Type de mission
Tipo de contrato | Contrato | Jornada | Jornada laboral | Tipo de empleo | Tipo de jornada | Dedicación | Horario
Modalidad de contratación | Tipo de contratación | Tipo de puesto | Duración de la jornada | Vinculación
Tipo di contratto | Contratto | Orario | Orario di lavoro | Tipologia contrattuale | Inquadramento | Impiego
Tipo di impiego | Tipologia di contratto | Rapporto di lavoro | Tipo di lavoro
Tipo de emprego | Tipo de contratação | Regime | Regime de trabalho | Carga horária | Vínculo | Tipo de vaga
Regime de contratação | Modelo de contratação | Horário | Horário de trabalho | Tipo de vínculo | Contratação
Dienstverband | Contracttype | Soort dienstverband | Type dienstverband | Contractvorm | Uren | Type contract
Soort contract | Soort functie | Werkuren | Aanstelling | Type functie | Arbeidsregime | Regime | Uren per week
Rodzaj umowy | Wymiar etatu | Umowa | Wymiar pracy | Etat | Typ umowy | Forma zatrudnienia | Wymiar czasu pracy
Rodzaj zatrudnienia | Wymiar zatrudnienia | Czas pracy | Rodzaj pracy | Tryb zatrudnienia | Forma współpracy
Úvazek | Pracovní úvazek | Typ úvazku | Pracovní poměr | Druh pracovního poměru | Typ pracovního poměru | Typ smlouvy
Typ pracovního vztahu | Forma spolupráce | Forma zaměstnání | Pracovněprávní vztah | Rozsah úvazku | Smlouva
Druh úvazku | Typ spolupráce | Pracovní doba
Anställningsform | Omfattning | Anställningstyp | Arbetstid | Anställning | Typ av anställning | Tjänstgöringsgrad
Sysselsättningsgrad
Ansættelsesform | Ansættelsestype | Arbejdstid | Stillingstype | Omfang | Timetal | Jobtype | Ansættelse
Type ansættelse | Beskæftigelsesgrad
Ansettelsesform | Ansettelsestype | Stillingsprosent | Stillingstype | Arbeidstid | Stillingsbrøk
雇用形態 | 契約形態 | 勤務形態 | 採用形態 | 募集形態 | 雇用区分 | 就業形態 | 求人区分
"""

EXPERIENCE_LABELS = """
Experience Level | Level of experience | Seniority | Seniority Level | Career Level | Job Level | Level | Career stage
Position level | Role level | Professional level
Karrierestufe | Karrierelevel | Positionsebene | Hierarchiestufe | Senioritätslevel | Senioritätsstufe
Erfahrungslevel | Erfahrungsstufe | Berufserfahrung | Erfahrungsniveau
Niveau d'expérience | Niveau d’expérience | Niveau de séniorité | Séniorité | Expérience requise
Niveau de poste | Niveau hiérarchique
Nivel de experiencia | Nivel profesional | Nivel del puesto | Senioridad | Nivel de senioridad
Livello di seniority | Livello di esperienza | Livello | Anzianità | Ervaringsniveau
Carrièreniveau | Senioriteit | Functieniveau | Senioriteitsniveau | Livello professionale | Livello di carriera
Nível de experiência | Senioridade | Nível hierárquico | Nível de senioridade | Nível profissional
Poziom doświadczenia | Poziom seniority | Szczebel | Poziom stanowiska | Úroveň zkušeností
Úroveň pozice | Seniorita | Úroveň seniority | Erfarenhetsnivå | Karriärnivå
Senioritet | Erfaringsniveau | Karriereniveau | Erfaringsnivå | Karrierenivå | Stillingsniveau
経験レベル | キャリアレベル | 職位
"""

LEVEL_LABELS = """
Niveau | Nivel | Livello | Poziom | Úroveň | Nivå | Nivel de seniority | Nível | Expérience | Experiencia | Esperienza
Experiência | Doświadczenie | Zkušenosti | Erfarenhet | Erfaring | Ervaring | Erfahrung | Experience | Stopień
レベル | 経験 | 役職
"""
"""Labels of levels and of other things: "Niveau: junior", "Niveau: hbo"."""

LEVELS = r"""
entry[\s-]level
(?:mid|senior|junior|executive|associate|graduate|lead|staff|principal|expert|middle|intermediate)[\s-]level
mid[\s-](?:career|senior(?:\slevel)?) | early[\s-]career | junior | medior | senior | mid | middle | intermediate
regular | graduate
(?:semi|pré)[\s-]?senior | Berufseinsteiger(?:in)? | Berufseinstieg | Berufserfahren\w* | Einsteiger(?:in)?
Fachkraft
Führungskraft | débutant(?:e|s)?(?:\saccepté(?:e|s)?)? | confirmé(?:e|s)? | expérimenté(?:e|s)? | sénior | júnior
sênior
pleno | sin\sexperiencia | con\sexperiencia | starter | ervaren | neolaureat[oi] | esperto | specjalista
starszy\sspecjalista
młodszy\sspecjalista | stażysta | ekspert | absolvent | zkušený | erfaren | nyutexaminerad | nyuddannet | nyutdannet
"""
"""Words that a level is."""

LEVELS_UNBOUND = r"エントリーレベル|エントリー|ジュニア|ミドル|シニア|未経験(?:可|者歓迎)?|新卒|中堅"

LEVEL_STATEMENTS = (
    r"\b(?:this|it) is (?:an? )?(?:[\w-]+,? ){{0,3}}?(?P<level>{level})"
    r"(?=,? (?:[\w-]+ )?(?:role|position|job|post|opportunity)\b)",
    r"\b(?:the|this) (?:role|position|job|post|opportunity) is (?:\w+ ){{0,6}}?"
    r"(?P<level>(?:entry|mid|senior|junior)[\s-]level)\b",
    r"\b(?:eine|als) (?P<level>Junior|Senior|Mid-?Level|Einstiegs)-?\s?(?:Position|Stelle|Level)",
    r"\bposte (?:de niveau )?(?P<level>{level})(?!\w)",
    r"\b(?:puesto|posición) (?:de nivel )?(?P<level>{level})(?!\w)",
    r"\bposizione (?:di livello )?(?P<level>{level})(?!\w)",
    r"\b(?:vaga|posição|cargo) (?:de nível |para )?(?P<level>{level})(?!\w)",
    r"\bfunctie op (?P<level>junior|medior|senior)[ -]niveau",
    r"\b(?:een|deze) (?P<level>junior|medior|senior)[ -]?(?:functie|rol|positie)\b",
    r"\b(?:stanowisko|pozice) (?P<level>{level})(?!\w)",
)
"""Sentences that state the level of this job; `level` is one of the words above."""

LEVEL_STEMS = (
    "level", "early", "junior", "senior", "júnior", "sénior", "sênior", "medior", "middle", "einstieg", "einsteig",
    "berufserf", "débutant", "confirmé", "expériment", "pleno", "experiencia", "starter", "ervaren", "specjalist",
    "ekspert", "stażyst", "zkušen", "erfaren", "nyut", "nyuddan", "neolaureat", "esperto", "mid", "regular", "graduate",
    "ジュニア", "ミドル", "シニア", "新卒", "未経験", "エントリー", "中堅",
)  # fmt: skip
"""A part of each level and statement: looked for first."""

DEPARTMENT_LABELS = """
Department | Dept. | Team | Division | Business unit | Department name | Job department
Abteilung | Bereich | Fachbereich | Geschäftsbereich | Département | Équipe | Pôle | Service | Departamento | Área
Equipo
Afdeling | Dipartimento | Reparto | Setor | Equipe | Dział | Departament | Zespół | Oddělení | Avdelning
"""

IDENTIFIER_LABELS = """
Job ID | Job Id number | Job Number | Job No. | Job Req | Job Req ID | Job Requisition | Job Requisition ID
Req ID | Req. ID
Requisition ID | Requisition Number | Requisition No. | Requisition | Req No. | Req. Number | Reference
Reference number
Reference No. | Reference ID | Reference code | Ref | Ref. | Ref no. | Ref. no. | Ref number | Ref ID | Posting ID
Posting number
Vacancy ID | Vacancy number | Vacancy reference | Vacancy ref | Job reference | Job ref | Job ref.
Job reference number
Job code | Position ID | Position number | Posting reference | Job posting ID | Vacancy no. | Role ID | Opening ID
Job announcement number | Announcement number | Vacancy announcement number | Advert number | Advertisement number
Referenznummer | Referenz | Referenz-Nr. | Ref.-Nr. | Kennziffer | Stellen-ID | Job-ID | Ausschreibungsnummer
Stellennummer
Stellen-Nr. | Kennzahl | Anzeigennummer
Référence | Réf. | Réf | Référence de l'offre | Référence de l’offre | Numéro d'offre | N° de l'offre
Référence du poste
Referencia | Ref. | Código de oferta | Código | Número de referencia | Nº de referencia | Referencia de la oferta
Referentie | Referentienummer | Vacaturenummer | Vacature-ID | Referentiecode
Riferimento | Rif. | Codice | Codice annuncio | Codice offerta | Codice di riferimento
Referência | Código da vaga | Número de referência | ID da vaga
Numer referencyjny | Nr referencyjny | Nr ref. | Numer oferty | ID oferty
Referenční číslo | Číslo pozice | ID pozice | Číslo nabídky | Evidenční číslo
Competition number | Competition no. | Competition | File number | Job ad number | Job ad reference
Recruitment number
Numéro de concours | No de concours | N° de concours | Numéro d'affichage | Numéro de référence | N° d'annonce
N° de poste
Ausschreibungs-Nr. | Stellenausschreibung Nr. | Referenzcode | Job-Nr. | Vorgangsnummer | Chiffre | Kenn-Nr.
Número de oferta | Nº de oferta | ID de la oferta | Código de vacante | Número de vacante | Identificativo
Numero annuncio
ID annuncio | Codice concorso | N.º da oferta | Número da vaga | Refª | Ref.ª | Nr. vacature | Kenmerk | Vacaturecode
Numer ogłoszenia | Nr ogłoszenia | Nr oferty | Sygnatura | Kód pozice | Č. j. | Spisová značka | Ref. č.
Jobbnummer | Tjänstenummer
Stillingsnummer | Jobnummer | Job nr. | Referencenummer | Reference nr. | Sagsnummer | Stillings-id | Referansenummer
Stillings-ID | FINN-kode | Referanse | Referanse nr. | Saksnummer | 求人番号 | 求人ID | 管理番号 | 整理番号
募集番号 | 求人コード
Referensnummer | Ref.nr | Ref.nr. | Annons-ID | Annonsnummer | Diarienummer | Jobb-ID
"""

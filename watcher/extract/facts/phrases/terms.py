"""How postings name the terms of employment, in ten languages."""

TYPES: dict[str, str] = {
    "FULL_TIME": r"full[\s-]?time(?: contract)?|Vollzeit(?:stelle|beschäftigung)?|[àa] temps (?:plein|complet)"
    r"|temps (?:plein|complet)"
    r"|plein temps|(?:a )?(?:tiempo|jornada) complet[oa]|voltijds?|(?:a )?tempo pieno"
    r"|(?:a )?tempo integral|(?:a )?tempo inteiro|período integral|pełny etat|pełen etat|(?:na )?plný úvazek|heltid",
    "PART_TIME": r"part[\s-]?time(?: contract)?|Teilzeit(?:stelle|beschäftigung)?"
    r"|[àa] temps partiel|temps partiel|mi-temps"
    r"|(?:a )?(?:tiempo|jornada) parcial|media jornada|deeltijds?|(?:a )?tempo parziale|(?:a )?tempo parcial"
    r"|meio período|niepełny etat|część etatu|1/2 etatu|částečný úvazek|zkrácený úvazek|deltid",
    "CONTRACTOR": r"(?:independent )?contractor|contract(?=$|[\s,/|•;)-]*(?:$|full|part|remote|hybrid|[,/"
    r"|•;)(-]|to hire))"
    r"|freelancer?|freelancing|freie[rn]? Mitarbeit(?:er)?|freiberuflich|indépendant(?:e)?|prestataire"
    r"|autónomo|zzp(?:['’]er)?|libero professionista|partita IVA|prestador de serviços|kontrakt B2B|B2B|OSVČ|IČO"
    r"|živnost(?:enský list)?",
    "TEMPORARY": r"temporary(?: contract)?|temp|fixed[\s-]term(?: contract)?|seasonal|limited[\s-]term"
    r"|befristet\w*|CDD|intérim"
    r"|contrat à durée déterminée"
    r"|(?:contrato )?temporal|tijdelijk\w*|tempo determinato|(?:contrato )?temporário|(?:contrato a )?termo certo"
    r"|(?:umowa na )?czas określony|(?:na )?dob[aui] určit\w+|visstid\w*|tidsbegränsad\w*|vikariat|term appointment",
    "INTERN": r"intern(?:ship)?|Praktikum|Pflichtpraktikum|stage|stagiaire|prácticas|becari[oa]|tirocinio|estágio"
    r"|staż|praktyki|stáž|praktik(?:plats)?",
    "VOLUNTEER": r"volunteer|voluntary|ehrenamt(?:lich)?|bénévol(?:at|e)|voluntari(?:ado|o|a)|vrijwilligers?(?:werk)?"
    r"|volontari(?:ato|o)|voluntári[oa]|voluntariado|wolontariat|dobrovolni\w+|volontär(?:arbete)?",
    "PER_DIEM": r"per[\s-]diem",
}
"""schema.org's word → how a badge or a labelled value says it."""

CONTRACTS = (
    r"permanent(?: contract| position)?|unlimited|Festanstellung|unbefristet\w*(?: \w+)?|feste Anstellung"
    r"|CDI|contrat à durée indéterminée",
    r"indefinido|contrato indefinido|tempo indeterminato|onbepaalde tijd|vast(?: contract| dienstverband)?"
    r"|umowa o pracę|HPP",
    r"tillsvidareanställning|ab sofort|immediately|dès que possible|asap|apprenticeship|Ausbildung|alternance",
)
"""Badges of a header that say nothing of schema.org's words."""

STATEMENTS = (
    r"\b(?:this|the) (?:is (?:an? )?|(?:role|position|job|opportunity|post|contract) is (?:an? )?)(?:[\w-]+,? ){0,3}?"
    r"(?:full|part)[\s-]time(?=[\s,.;()]|$)(?:[\w,/()-]*[ ]?){0,4}",
    r"\b(?:this|the) (?:is (?:an? )?|(?:role|position|job|opportunity|post) is (?:an? )?)(?:[\w-]+,? ){0,3}?"
    r"(?:internship|fixed[\s-]term (?:contract|position|role|appointment)|temporary (?:contract|position|role|job)"
    r"|contractor (?:role|position)|freelance (?:role|position|contract)|seasonal (?:role|position|job)"
    r"|volunteer (?:role|position)|per[\s-]diem (?:role|position))",
    r"^(?:full|part)[\s-]time,? (?:\w+,? )?(?:position|role|job|contract|appointment|opportunity)\b",
    r"\b(?:Stelle|Position|Anstellung|Festanstellung|Beschäftigung|Arbeitsvertrag"
    r"|unbefristet\w*) (?:ist )?in (?:Vollzeit|Teilzeit)"
    r"(?: oder Teilzeit)?",
    r"\b(?:poste|emploi|contrat|CDI|CDD)(?: \w+){0,2} à temps (?:plein|complet|partiel)",
    r"\b(?:puesto|contrato|empleo|trabajo) (?:\w+ ){0,2}?a? ?(?:tiempo|jornada) (?:complet[oa]|parcial)",
    r"\b(?:contratto|posizione|impiego|lavoro) (?:\w+ ){0,2}?(?:a )?(?:tempo pieno|full[\s-]time"
    r"|part[\s-]time|tempo parziale)",
    r"\b(?:vaga|contrato|cargo|emprego) (?:\w+ ){0,2}?(?:a |em |de )?(?:tempo (?:integral|inteiro"
    r"|parcial)|período integral)",
    r"\b(?:functie|baan|dienstverband|contract) (?:\w+ ){0,2}?(?:voor )?(?:fulltime|parttime|voltijds?|deeltijds?)",
    r"\b(?:umowa|praca|zatrudnienie|stanowisko) (?:\w+ ){0,3}?(?:na )?(?:pełny|niepełny) etat",
    r"\b(?:práce|pozice|pracovní poměr|smlouva) (?:\w+ ){0,3}?(?:na )?(?:plný|částečný|zkrácený) úvazek",
    r"\b(?:tjänsten|anställningen|jobbet) är (?:på |en )?(?:\w+ ){0,3}?(?:heltid|deltid)\w*",
)
"""Sentences that state it of this job; a pattern runs to the last word that may name a type."""

STATEMENT_STEMS = (
    "-time", "full time", "part time", "fulltime", "parttime", "internship", "fixed", "temporary", "contractor",
    "freelance", "seasonal", "volunteer", "diem", "vollzeit", "teilzeit", "temps ", "tiempo", "jornada", "tempo ",
    "voltijd", "deeltijd", "período", " etat", "úvazek", "heltid", "deltid",
)  # fmt: skip
"""A part of each of these statements: looked for first, because most texts hold none."""

NOT_THIS_JOB = r"\b(?:not|isn[’']t|no|nicht|kein\w*|pas|sin|non|niet|geen|nie|není|inte|não|if|whether|wenn|si)\b"

EMPLOYMENT_LABELS = """
Job Type | Employment Type | Type of employment | Employment | Employment status | Contract Type | Type of contract
Contract | Work schedule | Schedule | Commitment | Working hours | Time type | Position type | Work type | Job status
Type | Working time | Engagement | Appointment type | Employment term | Job schedule
Anstellungsart | Beschäftigungsart | Beschäftigungsverhältnis | Beschäftigung | Arbeitszeit | Vertragsart
Arbeitszeitmodell
Art der Anstellung | Anstellung | Pensum
Type de contrat | Contrat | Type d'emploi | Type d’emploi | Temps de travail | Type de poste
Tipo de contrato | Contrato | Jornada | Jornada laboral | Tipo de empleo | Tipo de jornada
Tipo di contratto | Contratto | Orario | Orario di lavoro | Tipologia contrattuale
Tipo de emprego | Tipo de contratação | Regime | Regime de trabalho | Carga horária | Vínculo
Dienstverband | Contracttype | Soort dienstverband | Type dienstverband | Contractvorm | Uren | Type contract
Rodzaj umowy | Wymiar etatu | Umowa | Wymiar pracy | Etat | Typ umowy | Forma zatrudnienia
Úvazek | Pracovní úvazek | Typ úvazku | Pracovní poměr | Druh pracovního poměru | Typ pracovního poměru | Typ smlouvy
Anställningsform | Omfattning | Anställningstyp | Arbetstid | Anställning
"""

EXPERIENCE_LABELS = """
Experience Level | Level of experience | Seniority | Seniority Level | Career Level | Job Level | Level
Karrierestufe | Karrierelevel | Erfahrungslevel | Erfahrungsstufe | Berufserfahrung | Erfahrungsniveau
Niveau d'expérience | Niveau d’expérience | Niveau de séniorité | Expérience requise
Nivel de experiencia | Nivel profesional | Livello di esperienza | Livello | Anzianità | Ervaringsniveau
Carrièreniveau
Nível de experiência | Senioridade | Nível hierárquico | Poziom doświadczenia | Poziom stanowiska | Úroveň zkušeností
Úroveň pozice | Seniorita | Erfarenhetsnivå | Karriärnivå
"""

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
Referensnummer | Ref.nr | Ref.nr. | Annons-ID | Annonsnummer | Diarienummer | Jobb-ID
"""

"""The words by which postings, and the pages around them, name the house that employs, per language."""

import re

from watcher.extract.facts.phrases.alternation import one_of
from watcher.extract.searching import Pattern


def _spelt(pattern: str) -> Pattern:
    """Names are told from other words by their capitals."""
    return Pattern(pattern, re.NOFLAG)


_NAME = r"(?P<company>[A-ZÀ-ÖØ-Þ0-9][\w&'’.+-]*(?: (?:&|of|the|and|for|de|du|der|des|[A-ZÀ-ÖØ-Þ0-9][\w&'’.+-]*)){0,5})"
EMPLOYERS = (
    _spelt(r"^(?P<company>\S[^|]{0,60}?) [Ll]ogo$"),
    _spelt(rf"^[Ll]ogo (?:of |von |de )?{_NAME}$"),
    _spelt(rf"^(?:About|Über|À propos de|Sobre|Over|Om) {_NAME}:?$"),
    _spelt(rf"(?:^|[.!?] )(?:At|Bei|Chez|En) {_NAME},? (?:we|wir|nous|you)\b"),
    _spelt(rf"(?:^|[.!?] ){_NAME}(?:['’]s mission is| is (?:hiring|looking for|seeking|recruiting)\b)"),
    _spelt(
        rf"(?:^|[.!?] ){_NAME} (?:is|ist|est|es) (?:an?|eine?|une?|una) (?:[\w-]+,? ){{0,6}}(?:company|start-?up|lab"
        r"|firm|organi[sz]ation|non-?profit|agency|bank|university|institute|charity|unternehmen|verein|entreprise|empresa)\b"
    ),
    _spelt(rf"\b[Jj]oin {_NAME} as (?:an?|our|the)\b"),
    _spelt(rf"\bAbout {_NAME} (?=(?P=company)\b)"),
)
"""How a text speaks of its own house, the surest first."""

LEGAL_FORM = re.compile(
    r"[^|–—·@,:;]+ (?:g?GmbH(?: & Co\. KG(?:aA)?)?|mbH|KG|KGaA|OHG|e\.\s?V\.|eG|Ltd\.?|ltd\.?|Limited|LLP|LLC|PLC|plc"
    r"|Inc\.?|S\.?A\.?S\.?|S\.?A\.?R\.?L\.?|S\.A\.|S\.L\.(?:U\.)?|S\.?p\.?A\.?|S\.?r\.?l\.?|B\.V\.|N\.V\.|Lda\.?|Ltda\.?"
    r"|s\.\s?r\.\s?o\.|a\.\s?s\.|z\.\s?s\.|[Ss]p\. z o\.\s?o\.|ApS|A/S)"
    r"|(?:株式会社|合同会社|有限会社|(?:一般|公益)?(?:社団|財団)法人|社会福祉法人|医療法人|学校法人)\S+"
    r"|\S+(?:株式会社|合同会社|有限会社)"
)
"""A name that ends, in Japanese also begins, with the legal form of a house; AG, SA, AB, NV are places too."""

EMPLOYED_BY = _spelt(
    r"(?:\b(?:position|role|vacancy|job|post) is (?:open|offered|advertised) (?:with|by)"
    r"|\b(?:[Yy]our|[Tt]he) employer (?:is|will be)|\b[Yy]ou will be employed by"
    r"|\b(?:Arbeitgeber(?:in)?|Anstellungsträger(?:in)?) ist"
    r"|\b(?:poste|offre) est (?:à pourvoir|proposée?) (?:chez|par)|\bL['’]employeur est)"
    r" (?:(?:the|die|der|das|la|le|les) |l['’])?"
    r"(?P<company>[A-ZÀ-ÖØ-Þ0-9][\w&'’+-]*(?: (?:(?:&|and|und|et|y|of|for|de|du|der|des) )?[A-ZÀ-ÖØ-Þ0-9][\w&'’+-]*)"
    r"{0,5}(?: (?:ltd|inc|llc|plc|gmbh)\b)?)(?=[.!?”\"»]*(?:$|[.!?”\"»]\s))"
)
"""A sentence that says outright who employs, once: "This position is open with Acme Ltd."."""

NO_COMPANY = re.compile(
    r"(?:the|this|our|your|my|these|those|each|every|any|all|some|a|an)(?: .*)?|remote.*|"
    + one_of(
        """
        us|you|me|it|role|job|jobs|team|position|company|opportunity|project|program|programme|work|office|department
        benefits|application|process|fellowship|internship|product|mission|culture|candidate|careers?|header|site
        website|brand|home|facebook|linkedin|twitter|instagram|youtube|x|github|glassdoor|indeed
        uns|dich|sie|stelle|(?:das )?unternehmen|nous|vous|(?:le )?poste|l['’]entreprise|nosotros
        """
    ),
    re.IGNORECASE,
)
"""What stands where a company's name could, yet is none."""

AROUND = (
    re.compile(r"(?P<company>\S[^|]{0,60}?) (?:[Ll]ogo|[Hh]ome ?[Pp]age)$"),
    re.compile(r"[Ll]ogo (?:of |von |de )?(?P<company>\S.{0,60})$"),
    re.compile(
        r"(?:Careers|Jobs|Karriere|Vacatures|Empleo|Carrières?|Open positions|View all jobs"
        r"|All jobs) (?:at|bei|chez|bij|en) (?P<company>\S.{0,60}?)$"
    ),
    re.compile(r"(?P<company>\S.{0,60}?) (?:Careers|Jobs|Karriere|Recrutement|Vacatures|Empleo)$"),
    re.compile(
        r"(?:View |See )?(?:all|other|more|open) (?:open )?(?:jobs|positions"
        r"|roles) at (?P<company>\S.{0,60}?)$",
        re.I,
    ),
    re.compile(
        r"(?:©|\([cC]\)|Copyright)(?: ?(?:©"
        r"|\([cC]\)))?(?: ?\d{4}(?: ?[-–] ?\d{4})?,?)? (?:by )?(?P<company>[^.|©\d]{2,60}?)"
        r"(?: (?:19|20)\d\d)?(?=[.|]|$|,? (?:All|Alle|Tous|Todos|Tutti) )"
    ),
)
"""Lines of the page around a posting that name whose page it is."""

THE_NAME = re.compile(
    r"The (?!.*\b(?:Role|Team|Job|Position|Company|Opportunity|Program(?:me)?|Project|Work|Fellowship|Process)\b)"
    r"[A-Z][\w&'’.+-]*(?: (?:of |and |& )?[A-Z][\w&'’.+-]*){1,4}"
)
"""A name that begins with an article, of more words than one: "The Browser Guild"."""

SMALL_NAME = re.compile(r"(?:About|Über|À propos de|Sobre|Over|Om) (?P<company>[a-z][\w.+-]{2,30})$")

_WORD = r"[A-ZÀ-ÖØ-Þ0-9][\w&'’.+-]*"
SUBJECT = re.compile(
    rf"(?P<article>(?:The|Die|Das|Der|Le|La|Les|El|De|Het) )?(?P<company>{_WORD}(?: (?:(?:&|of|the|and|for"
    rf"|de|du|von|van|der|des) )?{_WORD}){{0,4}}"
    r"|[A-Z][\w'’-]+(?: du| de la| de l['’])? [A-Z][\w'’-]+) (?P<verb>[a-zà-ÿ]+)\b"
)
"""A sentence's subject that is a name, with the verb behind it."""

BUSINESS = re.compile(
    r"(?:is|was|has|are|builds?|makes?|develops?|provides?|restores?|keeps?|helps?|designs?|runs?|operates?|offers?|publishes|collects?"
    r"|insures|brings|creates?|produces|sells|delivers|manages|supports|counts|breaks|measures|moves|cares|grows|bakes|brews"
    r"|trains|teaches|advises|invests|finances|funds|protects|connects|researches|studies|supplies|ships|treats|tests|writes"
    r"|entwickelt|baut|betreibt|produziert|verarbeitet|vertreibt|ist|bietet|versorgt|développe|conçoit|fabrique|est|accompagne"
    r"|desarrolla|fabrica|elabora|es|ofrece|ontwikkelt|maakt|bouwt|verzekert|levert)"
)
"""What houses say that they do."""

IS = re.compile(r"is|was|has|are|ist|est|es")
IS_A = re.compile(r" (?:an?|the|one|eine?|une?|una?|een) ")
"""What must follow a mere "is" for a single word in front of it to be a name."""

WE = re.compile(
    r"\b(?:[Ww]e|[Oo]ur|[Uu]s|[Ww]ir|[Uu]nsere?[rnm]?|[Nn]ous|[Nn]otre|[Nn]os|[Nn]uestr[oa]s?"
    r"|[Ww]ij|[Oo]nze|[Oo]ns)\b"
)

ABOUT_US = re.compile(
    one_of(
        """
        about us|who we are|who are we|the company|about the company|our company|company description|company overview
        about the employer|our organi[sz]ation|about the organi[sz]ation
        über uns|wir über uns|wer wir sind|wer sind wir|das unternehmen|das sind wir|unternehmensbeschreibung
        qui sommes[- ]nous|à propos de nous|l['’]entreprise|notre entreprise|présentation de l['’]entreprise
        sobre nosotros|quiénes somos|la empresa|chi siamo|l['’]azienda|over ons|wie zijn wij|wie wij zijn|het bedrijf
        sobre nós|quem somos|a empresa|o nas|kdo jsme|kim jesteśmy|om oss|vilka är vi
        """
    ),
    re.IGNORECASE,
)
"""Headings under which the house introduces itself."""

AT = "At|Bei|Beim|Bei der|Chez|En|Bij|Na|No|Presso|Da|U|W|Hos|På|Ve|V"
ARTICLES = f"{AT}|The|Das|Die|Der|Le|La|Les|El|Los|Las|De|Het|Il|Lo|I|Gli|O|A|Os|As"
"""What may stand before a house's name at the beginning of a sentence."""

UNIT = re.compile(
    r"(?:(?:Graduate |Medical )?School|Department|Faculty|Division|Office|Centre|Center|Section|College) (?:of|for) "
    r"|(?:Institut|Lehrstuhl|Fakultät|Fachbereich|Fachgebiet|Abteilung|Referat|Dezernat|Zentrum) (?:für|der|des) "
    r"|(?:Département|Faculté|Direction|Service|Laboratoire|Institut|École|UFR) (?:de|des|du|d['’]) ?"
    r"|(?:Departamento|Facultad|Instituto|Escuela|Área|Servicio|Faculdade|Departamento) (?:de|do|da) "
    r"|(?:Dipartimento|Facoltà|Scuola|Ufficio|Istituto) (?:di|del|della) |(?:Faculteit|Afdeling|Departement|Instituut) "
    r"|(?:Katedra|Ústav|Fakulta|Odbor|Oddělení|Wydział|Instytut|Dział) |(?:Institutionen|Avdelningen|Enheten) för "
    r"|(?:Institut|Afdelingen?|Avdeling|Fakultetet?) for "
)
"""How the part of a house is named, rather than the house: "School of Ocean Sciences"."""

NO_HOUSE = re.compile(
    r"\b(?:department|team|division|marketing|engineering|operations|finance|legal|customer|product|design"
    r"|research|people|human resources"
    r"|remote|hybrid|on-?site|full[- ]time|part[- ]time|vollzeit|teilzeit|temps plein|permanent|contract"
    r"|festanstellung|CDI|CDD|intern(?:ship)?"
    r"|new|apply|posted|published|salary|today|deadline|salaire|gehalt)\b"
    r"|^(?:we|our|wir|unsere?|nous|notre|nos|nuestr\w+|as|at|in|for|with|since|from|on|by|to|if|when|while|founded|based|are|is|do|did"
    r"|als|mit|seit|im|bei|für|wenn|ob|von|zu|en|dans|depuis|avec|pour|si|desde|con|para|sinds|met|voor|bij|join|come|help|work|you"
    r"|du|sie|ihr|vous|tu|il|elle|he|she|they|it|there|here|what|who|why|how|imagine|do|did|ready|want|love|are|today|every|each)\b"
    r"|[\d%€$£]{2}",
    re.IGNORECASE,
)
"""What a line beside the title, or the first words of a text, may say that are no name."""

AGGREGATORS = re.compile(
    r"\b"
    + one_of(
        """
        linkedin|indeed|glassdoor|monster|stepstone|xing|stack overflow|we ?work ?remotely|remoteok|usajobs|ziprecruiter
        greenhouse|lever|ashby|workable|recruitee|personio|smartrecruiters|workday|teamtailor|bamboohr
        welcome to the jungle|dice|angellist|wellfound|infojobs
        """
    )
    + r"\b",
    re.IGNORECASE,
)
"""Sites that show other people's postings: their name is no employer's."""

SITE_PARTS = """
    recruitment; vacancies; vacancy; current vacancies; job; jobs; careers; career; work with us; join us; opportunities
    stelle; stellen; stellenangebote; stellenangebot; karriere; jobs und karriere; jobs karriere; offene stellen
    offre; offres; offres demploi; offre demploi; emploi; emplois; recrutement; carrière; carrières; nous rejoindre
    empleo; empleos; trabaja con nosotros; ofertas de empleo; bolsa de trabajo; oferta de empleo; ofertas; vacantes
    lavora con noi; posizioni aperte; carriere; offerte di lavoro; lavoro; vacature; vacatures
    werken bij; werken bij ons
    recrutamento; vagas; carreiras; emprego; empregos; ofertas de emprego; trabalhe connosco; trabalhe conosco
    kariéra; volná místa; volné pozice; nabídka práce; nabídky práce; práce; praca; kariera; oferty pracy; oferta pracy
    rekrutacja; lediga jobb; jobb; karriär; jobba hos oss; ledige stillinger; ledige job; karriere; job og karriere
    採用情報; 採用; 求人; 求人情報; キャリア採用; 新卒採用; 中途採用; 募集要項; 求人一覧
"""
"""What sites call the part of them that lists postings, as `sections.words` spells it: no house and no job."""

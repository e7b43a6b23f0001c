"""Labels of values: "Location: London", or "Location" on a line of its own above "London"."""

import re

from watcher.extract.sections import phrases, words

_WORDS = """
    location; locations; office; offices; office location; place; city; country; region; workplace; workplace type;
    location type; work location; job location; primary location; remote; remote status; remote work; work model;
    work arrangement; working model; on site; onsite
    department; departments; team; teams; division; category; categories; job category; function; job function;
    job family; business unit; business area; practice area; discipline; field; industry; industries; sector;
    organization; organisation; company; employer; employer name; agency; studio; brand
    employment type; job type; type; type of employment; contract type; contract; employment; position type;
    time type; schedule; job schedule; work schedule; working hours; hours; shift; workload; commitment;
    full part time; full time part time; duration; term; contract length; employment status
    start date; start; starting date; expected start date; available from; seniority; seniority level; experience;
    experience level; career level; job level; level; years of experience; education; education level; degree;
    salary; salary range; pay; pay range; compensation; compensation range; base salary; rate; wage; annual salary;
    hourly rate; stipend; estimated salary; grade; pay grade; series and grade
    job title; title; position; role; position title; date posted; posted; posted on; posting date; publication date;
    published; published on; date; updated; closing date; deadline; application deadline; applications close;
    apply by; apply before; closes; closes on; close date; valid through; expires; expires on; last date to apply;
    job posting end date; end date
    job id; id; req id; requisition; requisition id; requisition number; req; reference; reference number;
    reference id; ref; ref no; job number; job code; job reference; posting id; vacancy number; vacancy id;
    announcement number; job announcement number; vacancies; openings; number of positions; number of openings;
    number of vacancies; languages; language; travel; travel required; security clearance; clearance; visa;
    visa sponsorship; reports to; source url; url; link; website; contact; tags; skills; keywords; status;
    job status; application status
    standort; standorte; arbeitsort; einsatzort; ort; stadt; land; abteilung; bereich; fachbereich; team; branche;
    unternehmen; firma; arbeitgeber; beschäftigungsart; anstellungsart; vertragsart; arbeitszeit; arbeitszeitmodell;
    pensum; umfang; art der anstellung; befristung; laufzeit; beginn; start; eintritt; eintrittsdatum; startdatum;
    ab; karrierestufe; karrierelevel; erfahrung; berufserfahrung; position; stelle; stellenbezeichnung; jobtitel;
    gehalt; vergütung; lohn; entgelt; entgeltgruppe; veröffentlicht; veröffentlicht am; online seit; bewerbungsfrist;
    bewerbungsschluss; bewerben bis; frist; referenz; referenznummer; kennziffer; stellen id; job id; sprache;
    sprachen; homeoffice; arbeitsmodell; tätigkeitsfeld; kategorie; vertrag
    lieu; lieux; lieu de travail; localisation; ville; pays; région; bureau; département; service; équipe; direction;
    catégorie; métier; fonction; secteur; entreprise; société; employeur; type de contrat; contrat; type d emploi;
    type de poste; temps de travail; durée; durée du contrat; rythme; date de début; début; prise de poste;
    date de prise de poste; expérience; niveau d expérience; niveau; niveau d études; formation; salaire;
    rémunération; intitulé; intitulé du poste; poste; date de publication; publié le; publiée le; date limite;
    date limite de candidature; clôture; référence; réf; langues; télétravail; statut; mode de travail; startup
    ubicación; localización; lugar; lugar de trabajo; ciudad; país; provincia; oficina; departamento; equipo; área;
    categoría; función; sector; disciplina; empresa; empleador; tipo de contrato; contrato; tipo de empleo; jornada;
    tipo de jornada; horario; duración; modalidad; modalidad de trabajo; fecha de inicio; inicio; incorporación;
    experiencia; nivel; nivel de experiencia; estudios; estudios mínimos; salario; sueldo; retribución; puesto;
    posición; cargo; título; fecha de publicación; publicado; fecha límite; plazo; cierre; referencia; idioma;
    idiomas; vacantes; número de vacantes
    sede; sede di lavoro; luogo; luogo di lavoro; città; paese; regione; dipartimento; reparto; area; settore;
    categoria; funzione; azienda; datore di lavoro; contratto; tipo di contratto; tipologia contrattuale;
    tipo di impiego; orario; orario di lavoro; durata; data di inizio; inizio; esperienza; livello;
    livello di esperienza; titolo di studio; stipendio; retribuzione; ral; posizione; ruolo; titolo;
    data di pubblicazione; pubblicato il; scadenza; data di scadenza; riferimento; lingue; modalità di lavoro
    locatie; standplaats; plaats; stad; land; regio; kantoor; afdeling; team; vakgebied; functiegebied; branche;
    sector; bedrijf; werkgever; organisatie; dienstverband; contract; contractvorm; type contract;
    soort dienstverband; uren; uren per week; aantal uren; duur; startdatum; ingangsdatum; per; ervaring;
    ervaringsniveau; niveau; opleidingsniveau; opleiding; salaris; salarisindicatie; schaal; functie; functietitel;
    titel; geplaatst; geplaatst op; publicatiedatum; sluitingsdatum; deadline; reageren voor; solliciteren voor;
    referentie; referentienummer; vacaturenummer; talen; thuiswerken
    localização; localidade; local; local de trabalho; cidade; país; estado; escritório; departamento; equipa;
    equipe; área; setor; categoria; função; empresa; tipo de contrato; tipo de vaga; tipo de emprego; contrato;
    regime; regime de trabalho; modelo de trabalho; jornada; horário; carga horária; duração; data de início; início;
    experiência; nível; nível de experiência; escolaridade; salário; remuneração; cargo; título; vaga;
    data de publicação; publicado em; prazo; data limite; inscrições até; referência; idiomas; vagas
    místo; místo výkonu práce; místo práce; lokalita; město; kraj; region; země; pracoviště; oddělení; tým; obor;
    obory; kategorie; společnost; firma; zaměstnavatel; typ úvazku; úvazek; typ smlouvy; smlouva; pracovní poměr;
    typ pracovního poměru; pracovněprávní vztah; délka; nástup; termín nástupu; datum nástupu; zkušenosti; úroveň;
    vzdělání; plat; mzda; pozice; název pozice; zveřejněno; datum zveřejnění; uzávěrka; termín; reference;
    číslo nabídky; jazyky; jazyk; požadované vzdělání
    lokalizacja; miejsce pracy; miejscowość; miasto; kraj; województwo; biuro; dział; zespół; obszar; branża;
    kategoria; specjalizacja; firma; pracodawca; rodzaj umowy; typ umowy; umowa; wymiar pracy; wymiar etatu; etat;
    tryb pracy; czas trwania; data rozpoczęcia; start; rozpoczęcie; doświadczenie; poziom; poziom stanowiska;
    wykształcenie; wynagrodzenie; pensja; stawka; stanowisko; nazwa stanowiska; data publikacji; opublikowano;
    termin; termin składania aplikacji; ważna do; oferta ważna do; numer referencyjny; nr ref; języki
    plats; ort; stad; land; region; kontor; arbetsplats; placeringsort; avdelning; team; område; yrkesområde;
    kategori; bransch; företag; arbetsgivare; organisation; anställningsform; anställningstyp; typ av anställning;
    omfattning; arbetstid; varaktighet; tillträde; startdatum; start; erfarenhet; nivå; utbildning; utbildningsnivå;
    lön; löneform; tjänst; titel; befattning; roll; publicerad; publiceringsdatum; sista ansökningsdag;
    sista ansökningsdatum; sök senast; ansök senast; referensnummer; referens; diarienummer; språk; distansarbete;
    antal tjänster; antal lediga befattningar
    arbejdssted; arbejdsstedet; arbejdssteder; sted; by; lokation; adresse; land; region; afdeling; team; område;
    kategori;
    branche; virksomhed; arbejdsgiver; organisation; ansættelsesform; ansættelsestype; ansættelse; arbejdstid; tid;
    timer;
    timetal; timer pr uge; omfang; varighed; periode; tiltrædelse; tiltrædelsesdato; startdato; start; opstart;
    erfaring;
    niveau; uddannelse; løn; lønramme; stilling; stillingsbetegnelse; stillingstype; titel; jobtitel; oprettet; opslået;
    publiceret; offentliggjort; ansøgningsfrist; frist; søg senest; udløber; reference; referencenummer; jobnummer;
    job id; stillingsnummer; sprog; hjemmearbejde; kontakt; kontaktperson
    arbeidssted; sted; by; lokasjon; adresse; fylke; kommune; avdeling; bransje; bedrift; virksomhet; arbeidsgiver;
    organisasjon; ansettelsesform; ansettelsestype; ansettelse; heltid deltid; stillingsprosent; stillingsbrøk;
    arbeidstid;
    omfang; varighet; tiltredelse; startdato; oppstart; erfaring; utdanning; utdanningsnivå; lønn; lønnstrinn; stilling;
    stillingstittel; stillingstype; tittel; publisert; søknadsfrist; frist; søk senest; referanse; referansenummer;
    finn kode; språk; hjemmekontor; sektor; antall stillinger
    勤務地; 勤務場所; 勤務先; 就業場所; 所在地; 住所; 場所; 最寄り駅; アクセス; 都道府県; 地域; エリア; 部署; 所属;
    配属先; 部門; チーム; 業種;
    業界; 職種; 職種名; 職種カテゴリ; 募集職種; ポジション; ポジション名; 役職; 会社名; 企業名; 社名; 雇用主; 法人名;
    施設名; 雇用形態; 契約形態;
    雇用期間; 契約期間; 契約; 試用期間; 勤務時間; 就業時間; 労働時間; 勤務形態; 勤務体系; 勤務日数; 勤務日; 勤務曜日;
    時間; リモートワーク; 在宅勤務;
    テレワーク; 働き方; 給与; 給料; 年収; 想定年収; 月給; 月収; 時給; 日給; 年俸; 賃金; 報酬; 基本給; 掲載日; 公開日;
    更新日; 掲載開始日; 応募締切;
    締切; 締切日; 応募期限; 募集期限; 応募締切日; 掲載終了日; 募集期間; 入社日; 入社時期; 入社予定日; 勤務開始日;
    開始日; 経験; 経験年数; 学歴;
    最終学歴; 資格; 求人番号; 求人ID; 募集番号; 管理番号; 整理番号; 求人コード; 言語; 語学; 募集人数; 採用人数; 休日;
    交通費
    job title and grade; place; placed on; published date; date published; closing; closing on; closing time;
    interview date;
    interviews; hours per week; weekly hours; contract term; working pattern; work pattern; fte; length of contract;
    competition number; competition; file number; vacancy reference; where; when; salary per year; pay scale;
    salary scale;
    starting salary; classification; number; length of work year; start of work; employment; mode of work; work mode
    nature du contrat; nature de l emploi; échelle salariale; affichage; période d affichage; numéro de concours;
    concours;
    numéro d affichage; poste à pourvoir à compter du; à pourvoir; à partir du; date de prise de fonction;
    prise de fonction;
    échelon; catégorie d emploi; horaire; nombre d heures; quotité; quotité de travail; type de poste; site; commune;
    département d affectation; affectation; lieu d affectation; lieu d exercice; lieu d exécution; organisme;
    numéro de l offre
    arbeitsstelle; dienstort; dienststelle; einrichtung; träger; institut; besoldung; besoldungsgruppe; eingruppierung;
    vergütungsgruppe; stellenumfang; wochenstunden; stundenumfang; arbeitsumfang; beschäftigungsumfang; besetzung;
    besetzung zum; zu besetzen ab; zu besetzen zum; einstellungstermin; ausschreibungsnummer; stellennummer; stellenart;
    anzeigendatum; ende der bewerbungsfrist; publiziert; publikationsdatum; arbeitspensum; stellenantritt;
    arbeitsantritt
    uurregeling; uurrooster; werkregime; regime; gepubliceerd; gepubliceerd op; reageren t m; reageren tot;
    reageer voor;
    solliciteren t m; solliciteren tot; solliciteren tot en met; solliciteer voor; inschaling; loonschaal; barema;
    werkplek;
    werkplaats; vestiging; plaats tewerkstelling; plaats van tewerkstelling; diploma; opleidingseis; dagen;
    aantal plaatsen
    centro de trabajo; centro; municipio; localidad; población; turno; salario bruto; banda salarial; rango salarial;
    tipo de vacante; fecha de incorporación; fecha de cierre; fecha de alta; código; código de oferta; número de oferta
    luogo della prestazione; località; comune; provincia; turno; impiego; impegno; monte ore; data di scadenza; codice;
    codice annuncio; numero di posti; posti; pubblicazione; inquadramento; contratto collettivo; data inizio
    distrito; concelho; município; vínculo; tipo de vínculo; tipo de contratação; tipo contrato; código da vaga; código;
    faixa salarial; bolsa; publicação; encerramento; data de encerramento; admissão; habilitações; turno; vencimento
    pracovní úvazek; rozsah úvazku; pracovní doba; směnnost; platová třída; platové rozmezí; číslo pozice;
    referenční číslo;
    kód pozice; zaměření; nástup možný; přihlášky do; přihlášky zasílejte do; uzávěrka přihlášek; délka úvazku; trvání
    miejsce wykonywania pracy; czas pracy; godziny pracy; forma zatrudnienia; rodzaj zatrudnienia; forma współpracy;
    numer oferty; nr oferty; termin zgłoszeń; zgłoszenia do; aplikuj do; data dodania; dodano; widełki; widełki płacowe;
    zarobki; płaca; poziom wykształcenia; wymagane wykształcenie
    sysselsättningsgrad; tjänstgöringsgrad; tjänstgöringsort; stationeringsort; arbetsort; publicerat; ansökan senast;
    ansök senast den; sista dag för ansökan; annonsnummer; jobbnummer; annons id; startdag; anställning; löneintervall
"""
_KNOWN = phrases(_WORDS)
_LABELLED = re.compile(r"([^\W\d_][^:.!?\n]{0,58}?)\s?[:：]\s+(\S.*)", re.DOTALL)
_GLUED = re.compile(r"([^\W\d_][^:.!?\n]{0,58}?)[:：](\S.*)", re.DOTALL)
_MOST_WORDS = 7


def is_label(text: str) -> bool:
    """Whether a whole line is the name of something that a posting states of itself."""
    return len(text) <= 60 and text[:1].isalpha() and words(text) in _KNOWN


def labelled(text: str) -> tuple[str, str] | None:
    """Label and value of "Label: value", both verbatim; a label has at most seven words.

    Without a space after the colon the label must be a known one: "12:30" is no label of anything.
    """
    if ":" not in text and "：" not in text:
        return None
    found = _LABELLED.match(text)
    if found and len(found[1].split()) <= _MOST_WORDS:
        return found[1], found[2]
    found = _GLUED.match(text)
    if found and is_label(found[1]) and not found[2].startswith("//"):
        return found[1], found[2]
    return None

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
    found = _LABELLED.match(text)
    if found and len(found[1].split()) <= _MOST_WORDS:
        return found[1], found[2]
    found = _GLUED.match(text)
    if found and is_label(found[1]) and not found[2].startswith("//"):
        return found[1], found[2]
    return None

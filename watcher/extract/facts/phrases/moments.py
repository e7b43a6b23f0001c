"""How postings say when they were published and when the work starts: pieces of patterns per language."""

POSTED = {
    "en": r"(?:(?:job |date |first |originally |was |re)?(?:posted|published|advertised|listed)(?: date| on| at|"
    r" since)?|posting date|publication date|date posted|"
    r"job posting date|publish date|opened on)",
    "de": r"(?:veröffentlicht(?: am| seit)?|veröffentlichungsdatum|online seit(?: dem)?|eingestellt am|"
    r"ausgeschrieben am|ausschreibungsdatum|erschienen am)",
    "fr": r"(?:publiée?(?: le)?|mise? en ligne(?: le)?|date de (?:publication|parution|mise en ligne)|"
    r"poste ouvert le|offre du|postée?(?: le)?|"
    r"depuis son ouverture le|déposée? le)",
    "es": r"(?:publicad[ao](?: el)?|fecha de publicaci[oó]n|anunciad[ao] el)",
    "nl": r"(?:geplaatst(?: op)?|gepubliceerd(?: op)?|plaatsingsdatum|publicatiedatum|online sinds)",
    "it": r"(?:pubblicat[ao](?: il)?|data di pubblicazione|inserit[ao] il)",
    "pt": r"(?:publicad[ao](?: em| a)?|data de publicação|anunciad[ao] em)",
    "cs": r"(?:zveřejněno(?: dne)?|vloženo|datum zveřejnění|publikováno)",
    "pl": r"(?:opublikowan[aeo](?: dnia)?|data (?:publikacji|dodania)|dodan[aeo](?: dnia)?)",
    "sv": r"(?:publicera(?:d|t|des)(?: den)?|publiceringsdatum|upplagd)",
    "da": r"(?:opslået|offentliggjort|publiceret|indrykket|oprettet)(?: d\.| den)?",
    "ja": r"(?:掲載日|公開日|投稿日|掲載開始日?)",
}
"""Right before the date of publication."""

POSTED_STEMS = """
    posted | publish | advertis | listed | posting | publication | opened | veröffentlich | online | eingestellt
    | ausgeschrieben | ausschreibungsdatum | erschienen | publié | ligne | parution | ouvert | offre | posté
    | déposé | publicad | publicaci | anunciad | geplaatst | gepubliceerd | plaatsing | publicatie | pubblic
    | inserit | zveřejn | vloženo | publikov | opublikow | publikac | dodan | publicer | upplagd | opslået
    | offentliggjort | indrykket | oprettet | 掲載 | 公開 | 投稿
"""
"""Every pattern above holds one of these."""

AGO = (
    r"(?P<days>\d{1,2}) ?(?:(?:full )?days?|d) ago|vor (?P<days_de>\d{1,2}) tag(?:en)?|"
    r"il y a (?P<days_fr>\d{1,2}) jours?|"
    r"hace (?P<days_es>\d{1,2}) d[ií]as?|"
    r"(?P<days_nl>\d{1,2}) dag(?:en)? geleden|(?P<days_it>\d{1,2}) giorn[oi] fa|há (?P<days_pt>\d{1,2}) dias?|"
    r"před (?P<days_cs>\d{1,2}) dny|"
    r"(?P<days_pl>\d{1,2}) dni temu|för (?P<days_sv>\d{1,2}) dag(?:ar)? sedan|for (?P<days_da>\d{1,2}) dage? siden|"
    r"(?P<days_ja>\d{1,2})日前"
)
HOURS_AGO = (
    r"(?P<hours>\d{1,2}) ?(?:hours?|hrs?|h) ago|vor (?P<hours_de>\d{1,2}) stunden?|"
    r"il y a (?P<hours_fr>\d{1,2}) heures?|"
    r"hace (?P<hours_es>\d{1,2}) horas?"
)
COUNTED = "one|two|three|four|five|six|seven|eight|nine|ten"
"""Numbers that are spelt out, from 1."""

WEEKS_AGO = (
    r"(?P<weeks>\d) ?(?:weeks?|w) ago|vor (?P<weeks_de>\d) wochen?|il y a (?P<weeks_fr>\d) semaines?|"
    r"hace (?P<weeks_es>\d) semanas?|"
    r"(?P<weeks_nl>\d) we(?:e)?k(?:en)? geleden|(?P<weeks_it>\d) settiman[ae] fa|há (?P<weeks_pt>\d) semanas?|"
    r"(?P<weeks_ja>\d)週間前"
)
TODAY = (
    r"(?:just )?today|just now|just posted|\d{1,2}\+? (?:minutes?|mins?) ago|an hour ago|heute|"
    r"vor \d{1,2} minuten?|aujourd['’]hui|"
    r"il y a \d{1,2} minutes?|hoy|hace \d{1,2} minutos?|vandaag|oggi|hoje|dnes|dzisiaj|idag|"
    r"i dag|本日|今日"
)
YESTERDAY = r"yesterday|a day ago|gestern|hier|ayer|gisteren|ieri|ontem|včera|wczoraj|igår|i går|昨日"

START = {
    "en": r"(?:(?:expected |anticipated |proposed |target |preferred |desired |planned |estimated |ideal |"
    r"earliest )?start(?:ing)? dates?|"
    r"(?:expected|anticipated|ideal|planned|preferred) start|start(?:s|ing)?|commenc(?:es|ing|ement date|e)|"
    r"begin(?:s|ning)?|onboard(?:ing)?|join(?:ing)? (?:us|date|our team|the team)|to start|available from|"
    r"employment start|position available|effective)",
    "de": r"(?:eintrittsdatum|eintrittstermin|(?:arbeits|dienst|vertrags|stellen|praktikums)?(?:beginn|antritt|"
    r"start)(?:datum|termin)?|startdatum|einstellungstermin|ab(?: dem)?|zum|"
    r"frühestens|einstellung zum|zu besetzen (?:ab|zum)|start)",
    "fr": r"(?:date (?:de (?:début|démarrage|prise de (?:poste|fonction)|commencement)|d['’]embauche|"
    r"souhaitée)(?: (?:de la mission|souhaitée|prévue|du contrat))?|"
    r"(?:début|démarrage|prise de (?:poste|fonction)|disponibilité)(?: (?:souhaitée?|prévue?|estimée?|du contrat|"
    r"de (?:la )?mission|du stage|idéale?))?|poste à pourvoir|embauche prévue)",
    "es": r"(?:fecha de (?:inicio|incorporaci[oó]n|comienzo)|incorporaci[oó]n|inicio(?: previsto)?|comienzo)",
    "nl": r"(?:start(?:datum)?|ingangsdatum|in dienst(?:treding)?|aanvang|per|begindatum)",
    "it": r"(?:data (?:di |d['’])?(?:inizio|assunzione|ingresso|decorrenza)|inizio(?: previsto)?|decorrenza|"
    r"inserimento)",
    "pt": r"(?:data (?:de |prevista de )?(?:início|admissão|entrada)|início(?: previsto)?|começo)",
    "cs": r"(?:(?:možný |předpokládaný |termín )?nástup[u]?|začátek|datum nástupu)",
    "pl": r"(?:data rozpoczęcia|rozpoczęcie(?: pracy)?|termin rozpoczęcia|start|początek pracy)",
    "sv": r"(?:tillträde(?:sdatum)?|start(?:datum)?|tillträder?|anställningsstart|börjar)",
    "da": r"(?:tiltrædelse(?:sdato)?|start(?:dato)?|opstart|ansættelse pr\.?|begyndelse)",
    "ja": r"(?:入社(?:日|時期|予定日)|勤務開始(?:日)?|就業開始(?:日)?|開始(?:日|時期))",
}
"""Before the date, or month, on which the work starts."""

START_BEHIND = r"\s(?:start(?: date)?|intake|cohort)\b"
"""Right behind the date: "a 1 June 2026 start"."""

WORK = (
    r"\b(?:position|role|job|work|employment|contract|fellow(?:s|ship)?|intern(?:s|ship)?|cohort|candidate|"
    r"program(?:me)?|you|residen\w+|trainee\w*|apprentice\w*|graduate\w*|new hires?|hir(?:e|ing)|placement|"
    r"successful|stelle|position|arbeit|dich|dir|sie|du|praktikum|ausbildung|werkstudent\w*|wir suchen|suchen|"
    r"besetzen|einstell\w*|poste|mission|stage|contrat|cdi|cdd|vous|alternance|recherch\w+|puesto|contrato|"
    r"prácticas|te |"
    r"functie|stage|dienstverband|posizione|contratto|tirocinio|vaga|estágio|contrato|pozice|práce|stanowisk\w*|"
    r"prac[ay]|tjänst\w*|anställning\w*|stilling\w*)\b"
)
"""A sentence that only speaks of starting is about the work if one of these stands in it."""

NOT_THE_WORK = (
    r"\b(?:applications?|interviews?|recruit\w*|screening|reviews?|enrolment|enrollment|open enrollment|"
    r"registration|webinar|event|founded|company|we started|business|fiscal|financial year|phase|project|platform|"
    r"accepting|selection|tests?|assessment|benefits?|insurance|coverage|pto|vesting|salary review|salar(?:y|ies)|"
    r"rates?|pay (?:rate|range|scale)|sponsorship|since|candidates who|bewerbung\w*|bewerbungsfrist|gespräche?|"
    r"gegründet|depuis|lancée?|plateforme|candidatures?|entretiens?|inscripci\w*|entrevistas?|colloqui|selezion\w*|"
    r"pohovor\w*|rekrutacj\w*|intervju\w*|sale|bis|until|if you|semester ab|born)\b"
)
"""Between the cue and its sentence's start: something else starts then."""

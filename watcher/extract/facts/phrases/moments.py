"""How postings say when they were published and when the work starts: pieces of patterns per language."""

POSTED = {
    "en": r"(?:(?:job |date |first |originally |was |re)?(?:posted|published|advertised|listed)(?: date| on| at| "
    r"since)?|(?:placed|added)(?: on)?|posting date|publication date|date (?:posted|listed|advertised|added|"
    r"published)|date of (?:publication|posting)|(?:live|online|open) since|job posting date|publish date|opened on)",
    "de": r"(?:veröffentlicht(?: am| seit)?|online gestellt(?: am)?|datum der veröffentlichung|(?:ausgeschrieben|"
    r"inseriert) seit|inseriert am|eingestellt(?=\s?:)|veröffentlichungsdatum|online seit(?: dem)?|eingestellt am|"
    r"ausgeschrieben am|ausschreibungsdatum|erschienen am)",
    "fr": r"(?:publiée?(?: le)?|publication(?= (?:le|:))|(?:parue?|diffusée?) le|mise? en ligne(?: le)?|date de "
    r"(?:publication|parution|mise en ligne)|poste ouvert le|offre du|postée?(?: le)?|depuis son ouverture le|"
    r"déposée? le)",
    "es": r"(?:publicad[ao](?: el)?|publicación(?=:)|fecha de publicaci[oó]n|anunciad[ao] el)",
    "nl": r"(?:geplaatst(?: op)?|plaatsing(?=:)|gepubliceerd(?: op)?|plaatsingsdatum|publicatiedatum|online sinds)",
    "it": r"(?:pubblicat[ao](?: il)?|pubblicazione(?=:)|online dal|data di pubblicazione|inserit[ao] il)",
    "pt": r"(?:publicad[ao](?: em| a)?|publicação(?=:)|data de publicação|anunciad[ao] em)",
    "cs": r"(?:zveřejněn[oa]?(?: dne)?|vloženo(?: dne)?|přidáno(?: dne)?|datum (?:zveřejnění|vložení|publikace|"
    r"přidání)|publikováno|vyvěšeno(?: dne)?)",
    "pl": r"(?:opublikowan[aeo](?: dnia)?|data (?:publikacji|dodania)|dodan[aeo](?: dnia)?)",
    "sv": r"(?:publicera(?:d|t|des)(?: den)?|publiceringsdatum|upplagd)",
    "da": r"(?:opslået|offentliggjort|publiceret|publisert|indrykket|oprettet|lagt ut)(?: d\.| den)?",
    "ja": r"(?:掲載日|公開日|投稿日|掲載開始日?)",
}
"""Right before the date of publication."""

NOT_THE_POSTING = (
    r"reports?|papers?|articles?|stud(?:y|ies)|books?|blogs?|research|results?|album|accounts|bericht|artikel|studie|"
    r"buch|ergebnisse|rapport|étude|livre|résultats|informe|estudio|artículo|libro|resultados|onderzoek|boek|"
    r"rapporto|studio|articolo|libro|relatório|estudo|artigo|livro|zpráva|studie|článek|kniha|raport|badani\w+|"
    r"artykuł|książka|rapporten|studien|boken|bogen"
)
"""Before the cue: something else was published."""

POSTED_STEMS = """
    posted | placed | added | since | publish | advertis | listed | posting | publication | opened
    | veröffentlich | online | eingestellt
    | ausgeschrieben | ausschreibungsdatum | erschienen | publié | ligne | parution | ouvert | offre | posté
    | déposé | publicad | publicaci | anunciad | geplaatst | gepubliceerd | plaatsing | publicatie | pubblic
    | inserit | zveřejn | vloženo | publikov | opublikow | publikac | dodan | publicer | upplagd | opslået
    | offentliggjort | indrykket | oprettet | parue | diffus | přidán | vložen | vyvěšen | inseriert | seit | publis
    | lagt ut | 掲載 | 公開 | 投稿
"""
"""Every pattern above holds one of these."""

AGO = (
    r"(?P<days>\d{1,2}) ?(?:(?:full )?days?|d) ago|vor (?P<days_de>\d{1,2}) tag(?:en)?|il y a (?P<days_fr>\d{1,2}) "
    r"jours?|hace (?P<days_es>\d{1,2}) d[ií]as?|(?P<days_nl>\d{1,2}) dag(?:en)? geleden|(?P<days_it>\d{1,2}) "
    r"giorn[oi] fa|há (?P<days_pt>\d{1,2}) dias?|před (?P<days_cs>\d{1,2}) dny|(?P<days_pl>\d{1,2}) dni temu|för "
    r"(?P<days_sv>\d{1,2}) dag(?:ar)? sedan|for (?P<days_da>\d{1,2}) dage? siden|(?P<days_ja>\d{1,2})日前"
)
HOURS_AGO = (
    r"(?P<hours>\d{1,2}) ?(?:hours?|hrs?|h) ago|vor (?P<hours_de>\d{1,2}) stunden?|il y a (?P<hours_fr>\d{1,2}) "
    r"heures?|hace (?P<hours_es>\d{1,2}) horas?|(?P<hours_nl>\d{1,2}) uur geleden|(?P<hours_it>\d{1,2}) or[ae] fa|há "
    r"(?P<hours_pt>\d{1,2}) horas?|před (?P<hours_cs>\d{1,2}) hodin\w*|(?P<hours_pl>\d{1,2}) godzin\w* temu|för "
    r"(?P<hours_sv>\d{1,2}) timm(?:e|ar) sedan|for (?P<hours_da>\d{1,2}) timer? siden|(?P<hours_ja>\d{1,2})時間前"
)
COUNTED = "one|two|three|four|five|six|seven|eight|nine|ten"
"""Numbers that are spelt out, from 1."""

WEEKS_AGO = (
    r"(?P<weeks>\d) ?(?:weeks?|w) ago|vor (?P<weeks_de>\d) wochen?|il y a (?P<weeks_fr>\d) semaines?|hace "
    r"(?P<weeks_es>\d) semanas?|(?P<weeks_nl>\d) we(?:e)?k(?:en)? geleden|(?P<weeks_it>\d) settiman[ae] fa|há "
    r"(?P<weeks_pt>\d) semanas?|před (?P<weeks_cs>\d) týdn\w+|(?P<weeks_pl>\d) tygodni\w* temu|för (?P<weeks_sv>\d) "
    r"veck(?:a|or) sedan|for (?P<weeks_da>\d) uger? siden|(?P<weeks_ja>\d)週間前"
)
TODAY = (
    r"(?:just )?today|just now|just posted|\d{1,2}\+? (?:minutes?|mins?) ago|an hour ago|heute|vor \d{1,2} minuten?|"
    r"aujourd['’]hui|il y a \d{1,2} minutes?|hoy|hace \d{1,2} minutos?|vandaag|oggi|hoje|dnes|dzisiaj|idag|i dag|本日|"
    r"今日"
)
YESTERDAY = r"yesterday|a day ago|gestern|hier|ayer|gisteren|ieri|ontem|včera|wczoraj|igår|i går|昨日"

START = {
    "en": r"(?:intake\s?:|vacant (?:from|as (?:of|from))|(?:expected |anticipated |proposed |target |preferred |"
    "desired |planned |estimated |ideal |earliest |"
    r"tentative |provisional |latest |possible |projected |likely )?start(?:ing)? dates?|(?:expected|anticipated|"
    r"ideal|planned|preferred|earliest|tentative|provisional|proposed|target|estimated|desired|possible|projected|"
    r"job|contract|employment|work|position|programme|fellowship|internship|placement) start(?:s|ing)?|"
    r"(?:(?:expected|planned|proposed|anticipated) )?(?:date of (?:appointment|commencement|employment|entry|hire|"
    r"joining)|start of (?:employment|contract|work|the (?:contract|position|placement|internship|job)))|(?:entry|"
    r"hire|joining|appointment|on-?boarding) date|tak(?:e|ing) up (?:the |this |your |their )?(?:post|position|role|"
    r"appointment|duties|office|work)|runs? from|(?:begin|start)(?: work| employment| with us)? by|in post by|"
    r"(?:your )?first (?:working )?day(?: will be| is)?(?: on)?|start(?:s|ing)?|commenc(?:es|ing|ement date|e)|"
    r"begin(?:s|ning)?|onboard(?:ing)?|join(?:ing)? (?:us|date|our team|the team)|to start|available from|employment "
    r"start|position available|effective)",
    "de": r"(?:vakant ab|(?:(?:frühest)?möglicher?|gewünschter?|geplanter?|voraussichtlicher?|nächstmöglicher?|"
    "vorgesehener?) "
    r")?(?:eintritt(?:sdatum|stermin)?|(?:arbeits|dienst|vertrags|stellen|praktikums|ausbildungs|tätigkeits|berufs|"
    r"beschäftigungs|job|anstellungs)?(?:beginn|antritt|start|einstieg)(?:s?datum|s?termin)?|(?:besetzung|besetzbar|"
    r"anstellung|verfügbar) (?:ab|per|zum)|startdatum|einstellungstermin|ab(?: dem)?|zum|frühestens|einstellung zum|"
    r"zu besetzen (?:ab|zum)|start)",
    "fr": r"(?:vous (?:débuter|commencer|démarrer|intégrer|rejoindr)\w+|embauche prévue (?:le|en|pour)|(?:poste "
    ")?à pourvoir(?: (?:à (?:compter|partir) du|au|le|dès le|en))?|entrée en (?:fonctions?|"
    r"service|poste)(?: (?:souhaitée|prévue|le))?|prise de fonctions?(?: (?:souhaitée|prévue))?|(?:cdi|cdd|contrat|"
    r"stage|alternance|apprentissage|embauche|vacation|temps (?:plein|partiel)|disponible|pourvoir)(?: "
    r"[^.,;:]{1,25})? à (?:partir|compter) d(?:u|e)|(?:poste )?vacante? (?:au|à compter du)|début (?:de|du) "
    r"(?:contrat|mission|poste|stage)|date (?:de (?:début|démarrage|prise de (?:poste|fonction)|commencement)|"
    r"d['’]embauche|souhaitée)(?: (?:de la mission|souhaitée|prévue|du contrat))?|(?:début|démarrage|prise de "
    r"(?:poste|fonction)|disponibilité)(?: (?:souhaitée?|prévue?|estimée?|du contrat|de (?:la )?mission|du stage|"
    r"idéale?))?|poste à pourvoir|embauche prévue)",
    "es": r"(?:te incorporar\w+|empezar(?:ás|ías)|comenzar(?:ás|ías)|vacante (?:desde|a partir de)|comienza|"
    "empieza|inicia|inicio (?:del contrato|de (?:contrato|actividades|labores|funciones))|alta "
    r"prevista|(?:fecha|incorporación) (?:estimada|prevista|probable|tentativa)(?: de (?:inicio|incorporación|"
    r"comienzo))?|fecha de (?:inicio|incorporaci[oó]n|comienzo)|incorporaci[oó]n|inicio(?: previsto)?|comienzo)",
    "nl": r"(?:je (?:begint|start)|(?:baan|contract|functie|stage) (?:begint|start)|(?:gewenste |beoogde |verwachte |"
    r"geplande )?(?:start|ingangs|begin)(?:datum|moment)|(?:start|in "
    r"dienst|ingang)(?: per| op)?|indiensttreding|ingangsdatum|in dienst(?:treding)?|aanvang|per|begindatum)",
    "it": r"(?:(?:assunzione|ingresso|inserimento) (?:è )?previst[ao](?: per)?|inizier(?:ai|esti|à)|entrata in "
    "(?:servizio|funzione)|presa di servizio|inizio (?:del )?(?:contratto|rapporto|lavoro|"
    r"attività|tirocinio|stage)|(?:inserimento|assunzione) previst[ao]|data (?:di |d['’])?(?:inizio|assunzione|"
    r"ingresso|decorrenza)|inizio(?: previsto)?|decorrenza|inserimento)",
    "pt": r"(?:(?:admissão|contratação|entrada) (?:está )?prevista|começar(?:ás|ias|á)|entrada em funções|"
    "início (?:de funções|do contrato|de contrato|da atividade|das atividades|do "
    r"estágio)|admissão|contratação prevista|data (?:de |prevista de )?(?:início|admissão|entrada)|início(?: "
    r"previsto)?|começo)",
    "cs": r"(?:nastoupit\w*|nastoupíte|nastupujete|(?:možný |předpokládaný |termín |požadovaný |datum "
    ")?(?:nástup[u]?|zahájení)(?: (?:možný|ihned od|od|"
    r"dne))?|pracovní poměr od|začátek práce|začátek|datum nástupu)",
    "pl": r"(?:zacz(?:niesz|ynasz)|rozpoczniesz|(?:planowan[yae] |przewidywan[yae] )?(?:data|termin) "
    "(?:rozpoczęcia|zatrudnienia|podjęcia)(?: pracy)?|"
    r"zatrudnienie od|praca od|podjęcie pracy|rozpoczęcie (?:współpracy|stażu|praktyk)|rozpoczęcie(?: pracy)?|termin "
    r"rozpoczęcia|start|początek pracy)",
    "sv": r"(?:(?:ska |skall )?tillsättas|ledig från|du börjar|du tillträder|(?:önskat |planerat |beräknat "
    r")?(?:tillträde(?:sdatum|sdag)?|startdatum)|"
    "anställningsdatum|"
    r"anställning från|start(?:datum)?|tillträder?|anställningsstart|börjar)",
    "da": r"(?:bes[æe]ttes(?: pr\.?| fra)?(?: den)?|ledig (?:fra|pr\.?)(?: den)?|du (?:starter|begynder|tiltræder)|"
    r"(?:tiltrædelse|tiltredelse)(?:sdato)?(?: pr\.?| den)?|(?:besat|"
    r"besatt) (?:pr\.?|fra)(?: den)?|"
    r"oppstart(?:sdato)?|start(?:dato)?|opstart|ansættelse pr\.?|begyndelse)",
    "ja": r"(?:着任(?:日|時期|予定日)?|採用(?:予定)?(?:日|時期)|雇用開始(?:日|予定日)?|就任(?:日|時期)|"
    r"入社(?:日|時期|予定日)|勤務開始(?:日)?|就業開始(?:日)?|"
    r"開始(?:日|時期))",
}
"""Before the date, or month, on which the work starts."""

START_BEHIND = r"\s(?:start(?: date)?|intake|cohort|start je|starten we|starttermin)\b"
"""Right behind the date: "a 1 June 2026 start"."""

WORK = (
    r"\b(?:position|role|job|post|appointment|assignment|secondment|vacancy|join(?:ing)? (?:us|our team|the team) "
    r"(?:from|as of|as from)|work|employment|contract|fellow(?:s|ship)?|intern(?:s|ship)?|cohort|candidate|"
    r"program(?:me)?|you|residen\w+|trainee\w*|apprentice\w*|graduate\w*|new hires?|hir(?:e|ing)|placement|"
    r"successful|stelle|position|arbeit|dich|dir|sie|du|praktikum|ausbildung|werkstudent\w*|wir suchen|suchen|"
    r"besetzen|besetzung|besetzbar|einstell\w*|anstellung|poste|mission|stage|contrat|cdi|cdd|vous|alternance|"
    r"recherch\w+|puesto|contrato|prácticas|te |functie|stage|baan|in dienst|indiensttreding|vacature|dienstverband|"
    r"posizione|"
    r"contratto|tirocinio|vaga|estágio|contrato|pozice|práce|stanowisk\w*|zatrudnien\w+|prac[ay]|tjänst\w*|"
    r"anställning\w*|stilling\w*|tiltrædelse|tillträde)\b"
)
"""A sentence that only speaks of starting is about the work if one of these stands in it."""

NOT_THE_WORK = (
    r"\b(?:applications?|interviews?|recruit\w*|screening|reviews?|enrolment|enrollment|open enrollment|registration|"
    r"webinar|event|founded|company|we started|business|fiscal|financial year|phase|project|platform|accepting|"
    r"selection|tests?|assessment|benefits?|insurance|coverage|pto|vesting|salary review|salar(?:y|ies)|rates?|pay "
    r"(?:rate|range|scale)|sponsorship|since|candidates who|bewerbung\w*|bewerbungsfrist|gespräche?|gegründet|depuis|"
    r"lancée?|plateforme|candidatures?|entretiens?|inscripci\w*|entrevistas?|colloqui|selezion\w*|pohovor\w*|"
    r"rekrutacj\w*|intervju\w*|sale|bis|until|if you|semester ab|born|lease|season|orientation|festival|course|open "
    r"(?:day|house)|saison|festiwal|mässa\w*|festivalen|obras|bauarbeiten|chantier|travaux|verbouwing|curso|stavba|"
    r"construction|building)\b"
)
"""Between the cue and its sentence's start: something else starts then."""

PART = (
    r"early|mid|late|(?:the )?(?:beginning|start|middle|end|course) of|spring|summer|autumn|fall|winter|q[1-4]|"
    r"(?:the )?(?:first|second|third|fourth) (?:quarter|half|semester) of|anfang|mitte|ende|frühjahr|frühling|sommer|"
    r"herbst|im laufe (?:des jahres )?|début|mi|courant|fin|printemps|été|automne|hiver|(?:premier|second|deuxième) "
    r"semestre|rentrée|(?:a )?(?:principios|comienzos|mediados|finales|inicios)|primavera|verano|otoño|invierno|"
    r"(?:primer|segundo) semestre|begin|medio|midden|eind|voorjaar|lente|zomer|najaar|herfst|(?:inizio|metà|fine|"
    r"estate|autunno|inverno)|(?:primo|secondo) semestre|(?:início|meados|final|verão|outono|inverno)|(?:primeiro|"
    r"segundo) (?:semestre|trimestre)|(?:začátek|začátkem|počátkem|polovina|konec|jaro|léto|podzim|zima)|(?:na jaře|"
    r"v létě|na podzim)|(?:początek|początkiem|połowa|koniec|wiosna|wiosną|lato|latem|jesień|jesienią|zima)|"
    r"(?:början av|mitten av|slutet av|våren|sommaren|hösten|vintern)|(?:begyndelsen af|midten af|foråret|sommeren|"
    r"efteråret|vinteren|våren|høsten)"
)
"""A part of a year that is not a month: of a start then only the year is known."""

"""How postings state the type of employment without a label: in lines of their own, in sentences."""

OPENINGS = r"""
an? | this\sis\san? | we\soffer\san? | on\san? | offered\son\san? | paid | unpaid | remote | permanent
long-term | short-term
in | auf | als | eine?n? | unbefristete?n? | Stelle\sin | Anstellung\sin | Arbeit\sin | wir\sbieten\seine?n?
bezahlte[sn]? | ab\ssofort\sin
salarié(?:[·.‧]e|\(e\)|e)? | poste\s(?:à|en) | (?:poste\souvert|mission\sproposée)\s(?:à|pour)\sune?(?:[·.]e)?
| une?[·.]e | emploi\s(?:à|en)
contrat\s(?:à|en|de) | mission\s(?:de|en) | offre\sde | en | sous | un | une
CDI,?(?:\sà)? | à
engagement | travail\s(?:à|en) | convention\sde
a | en | un | una | como | contrato(?:\s\w+)?(?:\sa)? | puesto\s(?:a|de) | empleo\sa | trabajo\sa | beca\sde
oferta\sde | de
een | baan | functie | op | als | betaalde | onbetaalde | leuke | vacature | contract | werken?\sop
un | una | a | contratto(?:\sa)? | lavoro(?:\sa)? | collaborazione(?:\sa|\scon)? | posizione(?:\sa)? | con
offerta\sdi | impiego\sa | in
um | uma | a | em | de | vaga(?:\sde|\sa|\sem)? | trabalho(?:\sa|\sem)? | contrato(?:\sa|\sde)?
regime\s(?:de|a) | emprego\sa | em\sregime\sde
práce(?:\sna)? | na | pracovní\spoměr(?:\sna)? | spolupráce(?:\sna)? | smlouva(?:\sna)? | HPP,? | pozice\sna
nabízíme | placená
praca(?:\sna|\sw)? | na | zatrudnienie(?:\sna|\sw)? | umowa(?:\so\spracę)?,? | płatn[yea] | oferujemy
bezpłatn[yea] | w
en | ett | tjänst(?:en)?(?:\spå)? | anställning(?:\spå)? | på | tillsvidareanställning,?(?:\spå)? | jobb\spå
arbete\spå | betald
en | et | stilling(?:en)?(?:\spå)? | job(?:\spå)? | på | fast | ansættelse(?:\spå)? | lønnet | ulønnet | betalt
fast\sstilling,?
"""
"""What may stand before the type where a line says little else."""

UNBOUND_OPENINGS = r"週[\d０-９]日(?:の|から)?|長期|短期|有給|雇用形態は|【雇用形態】"

COMPANY = r"""
an? | the | per | each | every | and | or | to | of | for | from | until | till | with | at | about | around
approx | up | on | only | basis | as
week(?:s|ly|end|ends)? | months? | monthly | years? | days? | hours? | hrs? | h | wk | evenings? | mornings?
afternoons? | nights? | shifts?
position | role | job | post | opportunity | contract | paid | unpaid | permanent | remote | hybrid | on-?site
office-based | immediate | start
starting | immediately | FTE | exempt | non-exempt | summer | winter | spring | autumn | fall | term | end
cover | maternity | paternity | parental
leave | regular | over | lasting | length | casual | zero | unpaid | monday | tuesday | wednesday | thursday | friday
saturday | sunday | mon | tue | wed | thu | fri | sat
sun | expenses | extension | possible
one | two | three | four | five | six | seven | eight | nine | ten | twelve | eighteen | twenty | half
negotiable | flexible | rolling | renewable
january | february | march | april | may | june | july | august | september | october | november | december | mid
early | late | project
und | oder | bzw\. | mit | von | bis | zum | zur | ab | pro | in | im | je | auf | bei | für | über | sofort
stunden? | std\. | wochenstunden? | woche
wöchentlich | tage? | monate? | jahre? | unbefristet\w* | festanstellung | stelle | anstellung | möglich
vergütet\w* | bezahlt\w* | flexibel | prozent
mitarbeit | tätigkeit | eine?r?s? | zwei | drei | vier | fünf | sechs | zwölf | basis | remote | homeoffice
januar | februar | märz | mai | juni | juli
oktober | dezember | vertrag | nach | absprache | schichtdienst | werkvertrag | nachmittag | abend | abends
vormittags | nachmittags | wochenende
et | ou | de | du | des | d['’]un | d['’]une | à | au | en | par | pour | jours? | heures? | semaines? | mois
an | ans | semestre | rémunéré\w* | payé\w*
CDI | contrat | poste | emploi | partir | dès | immédiat\w* | possible | renouvelable | hebdomadaires? | deux
trois | quatre | cinq | six | douze | télétravail | d | acceptée? | portage | salarial
janvier | février | mars | avril | mai | juin | juillet | août | septembre | octobre | novembre | décembre | fin
études? | convention | gratifié
demi-journée | soirs? | matin | week-end | été | hiver | indéterminée? | mission | bénévole
y | o | u | de | del? | la | las | los | el | a | con | desde | hasta | por | horas? | semanal(?:es)? | semanas?
meses | mes | años? | días? | tardes? | mañanas?
colaboración | práctica | sábados? | domingos? | lunes | viernes | indefinid[oa] | contrato | puesto
remunerad[oa]s? | pagad[oa]s? | flexible | inmediata
incorporación | presencial | remoto | híbrido
una? | dos | tres | cuatro | cinco | seis | doce | verano | profesionales | extracurriculares | curriculares
beca | tarde | turno | fin(?:es)?
of | en | van | voor | per | uur | uren | dagen? | week | weken | maand(?:en)? | jaar | vast | onbepaalde
bepaalde | duur | tijd | contract | baan | functie
met | uitzicht | op | betaald\w* | vergoeding | vanaf | bij | een | één | avond | middag | ochtend | zaterdag
zondag | twee | drie | vier | vijf | zes
dienstverband | in | overleg | mogelijk | fulltime | dag | opdracht | avond(?:en)? | klus
bijbaan(?:tje)? | zomerbaan | weekendbaan
e | o | ed | di | da | del | al | alla | per | con | ore | giorni | giorno | settimana | settimane
settimanal[ei] | mesi | mese | anni | anno | retribuit[oa]
indeterminato | contratto | curriculare | extracurriculare | orizzontale | verticale | su | turni | full
stage | lavoro | sabato | domenica | mattina | pomeriggio | pomeriggi | sera | un | una
due | tre | quattro | cinque | sei | dodici | rinnovabile | sede | posizione | lavoro | possibilità | proroga
scopo | assunzione
e | ou | de | da | do | em | a | com | por | para | horas? | h | semana(?:is|l)? | semanas | m[eê]s(?:es)?
anos? | dias? | remunerad[oa]s? | CLT | efetiv[oa]
contrato | vaga | profissional | curricular | obrigatório | presencial | remoto | híbrido | um | uma | dois
duas | três | quatro | seis | doze | manhã | tarde
trabalho | voluntário | estágio | sábados? | domingos? | segunda | sexta | prazo | renovável | indeterminado
a | nebo | i | na | v | ve | s | od | do | hodin[ay]? | týdně | měsíčně | měsíc[eů]?\w* | rok[uy]? | let | dnů
dny | den | HPP | DPP | DPČ | práce | smlouva
poměr | pracovní | placen[áéý] | možnost | prodloužení | neurčitou | jeden | dva | tři | čtyři | pět | šest
jednou | dvakrát | po | ihned | brigáda
i | lub | albo | oraz | na | w | z | od | do | godzin[ay]? | tygodniowo | tygodniu | miesięcznie | miesiąc[ea]?
miesięcy | rok[u]? | lat[a]? | dni | umowa | umowę
pracę | praca | współpraca | studencka | czasu | płatn[yea] | możliwość | przedłużenia | jeden | dwa | trzy
cztery | pięć | sześć
nieokreślony | stacjonarnie | zdalnie | hybrydowo
och | eller | på | i | till | från | med | per | timmar | tim | veckan? | veckor | månad(?:er|en)? | år | dagar
tillsvidare | tills | vidare | anställning
tjänst | uppdrag | procent | provanställning | omgående | betald | enligt | överenskommelse | några | varje
kvällar | helger | lördagar | en | ett
två | tre | fyra | fem | sex | möjlighet | förlängning
og | eller | på | i | til | fra | med | pr\.? | om | timer | ugen? | uger | måneder | måned | år | dage | fast
stilling | fastansættelse | snarest | lønnet | ulønnet
snarlig | frem | hver | studiejob | fritidsjob | mandag | tirsdag | onsdag | torsdag | fredag | lørdag | søndag
ni | ti | otte | syv | aften | formiddag | eftermiddag
barsel\w* | en | et | to | tre | fire | fem | seks | mulighed | forlængelse | prosent | uka | uker | snarlig
ansættelse | arbejde | tidsubegrænset
"""
"""Words of which a line may consist beside the type: hours, times, contract, days."""

PEOPLE = r"""
staff | employees? | colleagues? | workers? | people | students? | members? | teams? | team | volunteers
interns | contractors | freelancers
equivalents? | applicants? | candidates? | assistants? | courses? | studies | degree | education | experience
management
manager | coordinator | programmes?
programs? | benefits? | mitarbeiter\w* | mitarbeitende\w* | kräften? | studium | studierende\w* | erfahrung\w*
bénévoles | stagiaires | salariés
expérience | formation | équipe | voluntari[oa]s | experiencia | estudios | personal | equipo | medewerkers
collega['’]?s | studie
ervaring | volontari | tirocinanti | esperienza | studi | voluntários | estagiários | experiência | zkušenost\w*
studenti
doświadczenie | studia | wolontariusz\w* | erfarenhet | studier | medarbetare | medarbejdere | erfaring
studerende | frivillige
"""
"""Words that make a line speak of others, or of something else: "Full-time employees get ..."."""

UNBOUND_COMPANY = (
    r"[\u30fb、。（）()／/\d０-９〜～~:：]|勤務|募集|週|時間|日|月|年|ヶ月|か月|以上|以内|から|まで|または|または|有給|無給|長期|短期|可|応相談"
    r"|土日|平日|のみ|シフト制|求人|採用|として|です|での"
)
"""The same for a language that sets no space between words."""

STATEMENTS = (
    r"\b(?:this|the) (?:is (?:an? )?|(?:role|position|job|opportunity|post|contract"
    r"|work) is (?:an? )?)(?:[\w-]+,? ){0,3}?"
    r"(?:full|part)[\s-]time(?=[\s,.;()]|$)(?:[\w,/()-]*[ ]?){0,4}",
    r"\b(?:this|the) (?:is (?:an? )?|(?:role|position|job|opportunity|post) is (?:an? )?)(?:[\w-]+,? ){0,3}?"
    r"(?:internship|fixed[\s-]term (?:contract|position|role|appointment|post)|temporary (?:contract|position|role"
    r"|job|post)"
    r"|temporary|fixed[\s-]term|contractor (?:role|position)|freelance (?:role|position|contract)|freelance"
    r"|seasonal (?:role|position|job)|voluntary (?:role|position|post)"
    r"|volunteer (?:role|position|opportunity)"
    r"|per[\s-]diem (?:role|position))(?!\s(?:staff|workers?|employees?|team))",
    r"^(?:full|part)[\s-]time,? (?:\w+,? )?(?:position|role|job|contract|appointment|opportunity)\b",
    r"\bthis (?:full|part)[\s-]time (?:[\w-]+ )?(?:role|position|job|post|opportunity|contract)\b",
    r"\b(?:we(?:[’']re| are) )?(?:looking for|seeking|hiring|recruiting|searching for|in need of)"
    r" (?:an? |another |our next |two |three )?(?:[\w-]+,? ){0,2}?(?:(?:full|part)[\s-]time|freelance|temporary"
    r"|seasonal|volunteer)"
    r"(?:(?: and | or |[ /,]{1,2})(?:full|part)[\s-]time)?(?=\s[\w-]+)",
    r"(?:^|\b(?:role|post|position|job|work|contract|opportunity|offered|engaged|you(?:[’']ll| will)? (?:work|join)))"
    r"[^.;:?]{0,40}?\bon an? (?:[\w-]+ ){0,2}?(?:freelance|voluntary|volunteer|(?:part|full)[\s-]time|temporary"
    r"|fixed[\s-]term|per[\s-]diem|contractor|seasonal) basis",
    r"\byou (?:work|are engaged) (?:with|for) us as an? (?:independent contractor|freelancer|volunteer|intern)\b",
    r"\byou(?:[’']ll| will) (?:work|join us|be (?:engaged|hired|working)) as an? (?:independent contractor|freelancer"
    r"|volunteer|intern)\b",
    r"\b(?:it(?:[’']s| is)|we (?:offer|have)|here is) (?:an? )?(?:[\w-]+,? ){0,3}?(?:full|part)[\s-]time"
    r" (?:\w+ )?(?:role|position|job|post|contract|opportunity)\b",
    r"\byou(?:[’']ll| will)? (?:be working|work) (?:full|part)[\s-]time\b",
    r"\b(?:do|fill|take on|work(?: in)?) this (?:job|role|post|position) (?:full|part)[\s-]time"
    r"(?: or (?:full|part)[\s-]time)?\b",
    r"\byou(?:[’']ll|[’']d| will| would) (?:be |join us |work |work with us )as an? (?:volunteer|intern"
    r"|freelancer)\b",
    r"\bthis (?:[\w-]+ ){0,2}?internship (?:is|lasts|runs|starts|begins|will|takes|offers|pays)\b",
    r"\bwe need (?:an? |another )(?:freelance|temporary|seasonal|part[\s-]time|full[\s-]time)(?=\s\w)",
    r"\b(?:handelt sich um|wir bieten|es ist|dies ist|das ist) (?:[\w-]+ ){0,3}?(?:ein Praktikum|(?:Vollzeit"
    r"|Teilzeit)\w*)",
    r"\b(?:du arbeitest|sie arbeiten|stellen (?:dich|sie)|einstellung) (?:[\w.]+ ){0,6}?in (?:Vollzeit|Teilzeit)",
    r"\b(?:s['’]agit d['’]un|proposons un|propose un|offrons un|c['’]est un) (?:[\w’'-]+ ){0,3}?(?:stage|CDD"
    r"|temps (?:plein|partiel)|mi-temps)\b",
    r"\b(?:vous travaille(?:z|rez)|tu travaille(?:s|ras)) (?:\w+ )?à (?:temps (?:plein|partiel)|mi-temps)",
    r"\b(?:se trata de|ofrecemos|trabajarás|contratamos) (?:\w+ ){0,5}?(?:(?:tiempo|jornada) (?:complet[oa]|parcial)"
    r"|media jornada|prácticas)",
    r"\b(?:gaat om|betreft|het is|dit is|wij bieden|we bieden|je werkt|je gaat) (?:[\w-]+ ){0,4}?(?:fulltime|parttime"
    r"|voltijds?e?|deeltijds?e?|stage(?:plek)?)\b",
    r"\b(?:si tratta di|offriamo|lavorerai|proponiamo) (?:[\w’']+ ){0,4}?(?:full[\s-]time|part[\s-]time"
    r"|tempo (?:pieno|parziale|determinato)|stage|tirocinio)\b",
    r"\b(?:questa|la) (?:posizione|offerta|opportunità|proposta) è (?:per )?un[oa]? (?:[\w’']+ ){0,2}?"
    r"(?:stage|tirocinio)\b",
    r"\b(?:ce poste|cette offre|cette mission) est (?:un|une|en) (?:[\w’'-]+ ){0,2}?(?:stage|CDD|alternance)\b",
    r"\b(?:este puesto|esta (?:oferta|vacante|posición)) (?:es|son) (?:de |en |unas )?prácticas\b",
    r"\b(?:trata-se de|oferecemos|trabalhará) (?:\w+ ){0,5}?(?:tempo (?:integral|inteiro|parcial)|part[\s-]time"
    r"|full[\s-]time|período integral|estágio)\b",
    r"\b(?:jde o|jedná se o|nabízíme) (?:\w+ ){0,4}?na (?:plný|částečný|zkrácený|poloviční) úvazek",
    r"\b(?:oferujemy|jest to|zapewniamy|proponujemy) (?:\w+ ){0,5}?(?:pełny etat|niepełny etat|część etatu|pół etatu"
    r"|(?:nie)?pełnym wymiarze)",
    r"\b(?:det är|detta är|vi erbjuder|du arbetar) (?:\w+ ){0,5}?(?:heltid\w*|deltid\w*|\w*vikariat)",
    r"\b(?:det er|der er tale om|vi tilbyder|vi tilbyr|du arbejder) (?:\w+ ){0,5}?(?:fuldtid\w*|deltid\w*|heltid\w*"
    r"|\w*vikariat)",
    r"\b(?:Stelle|Position|Anstellung|Festanstellung|Beschäftigung|Arbeitsvertrag|Tätigkeit|suchen|Verstärkung"
    r"|unbefristet\w*)\b(?:[^.;:?]|(?<=\d)\.(?=\s)){0,70}? in (?:Vollzeit|Teilzeit"
    r"|Voll- (?:oder|und|bzw\.) Teilzeit)(?: (?:oder|und) Teilzeit)?",
    r"\b(?:suchen|sucht) (?:[\w-]+ ){0,4}?(?:Vollzeit|Teilzeit)kraft\b",
    r"\bin (?:Vollzeit|Teilzeit|Voll- (?:oder|und|bzw\.) Teilzeit)[^.;:?]{0,30}? zu besetzen",
    r"\b(?:eine|unbefristete) (?:unbefristete |befristete )?(?:Vollzeit|Teilzeit)(?:stelle|anstellung"
    r"|beschäftigung)\b",
    r"\b(?:Stelle|Position|Anstellung|Vertrag|Beschäftigung)\b[^.;:?]{0,60}?(?<!\w)befristet\w*",
    r"\b(?:Mitarbeit|Tätigkeit|Stelle|Arbeit|Zusammenarbeit)\b (?:\w+ ){0,2}?(?:erfolgt|ist) (?:\w+ )?(?:ehrenamtlich"
    r"|freiberuflich|auf Honorarbasis)",
    r"\b(?:poste|emploi|contrat|CDI|CDD|travail|recherch(?:ons|e)|recrut(?:ons|e)|embauch(?:ons"
    r"|e))(?: [\w’'-]+){0,6}?"
    r" (?:à|en) (?:temps (?:plein|complet|partiel)|mi-temps)",
    r"\b(?:poste|emploi|contrat|embauch|recrut|recherch|cherch)\w*(?: [^\s.;:?]+){0,6}? (?:en|sous) (?:CDD|freelance"
    r"|intérim|stage)\b",
    r"\b(?:cherch|recherch|recrut)\w* un(?:e|[·.‧]e|\(e\))? (?:\w+ )?stagiaire\b",
    r"\b(?:puesto|contrato|empleo|trabajo|vacante|oferta|buscamos|contratación)(?: \w+){0,6}? (?:a|de"
    r"|en) (?:(?:tiempo|jornada)"
    r" (?:complet[oa]|parcial)|media jornada)",
    r"\b(?:puesto|contrato|empleo|trabajo) (?:\w+ ){0,2}?a? ?(?:tiempo|jornada) (?:complet[oa]|parcial)",
    r"\b(?:contratto|posizione|impiego|lavoro|cerchiamo|ricerchiamo|assumiamo|ruolo)(?: \w+){0,5}?"
    r" (?:a )?(?:tempo pieno|full[\s-]time|part[\s-]time|tempo parziale|tempo determinato)",
    r"\b(?:vaga|contrato|cargo|emprego|procuramos|buscamos|posição|trabalho)(?: \w+){0,5}? (?:a |em "
    r"|de )?(?:tempo (?:integral"
    r"|inteiro|parcial)|período integral|part[\s-]time|full[\s-]time|meio período)",
    r"\b(?:functie|baan|dienstverband|contract|vacature|zoeken|zoekt)(?: [\w-]+){0,4}? (?:fulltime|parttime"
    r"|voltijds?e?"
    r"|deeltijds?e?|freelance)(?: of (?:fulltime|parttime))?",
    r"\b(?:umowa|praca|zatrudnieni[ea]|stanowisk[oau]|szukamy|poszukujemy|etat)(?: \w+){0,5}? (?:na |w )?"
    r"(?:pełn(?:y|ym) etat|niepełny etat|część etatu|pół etatu|pełnym wymiarze|niepełnym wymiarze)",
    r"\b(?:práce|pozice|pracovní poměr|smlouva|hledáme|přijmeme|místo)(?: \w+){0,5}? (?:na )?(?:plný|částečný"
    r"|zkrácený"
    r"|poloviční) úvazek",
    r"\b(?:tjänsten|anställningen|jobbet|uppdraget|vi söker|arbetet)(?: \w+){0,6}? (?:på |en |ett )?"
    r"(?:(?:heltid|deltid)\w*|vikariat|tidsbegränsad|visstid\w*|ideellt)",
    r"\b(?:stillingen|jobbet|ansættelsen|vi søger|vi søker|arbejdet)(?: \w+){0,6}? (?:på |en |et )?"
    r"(?:(?:fuldtid|deltid|heltid)\w*|\w*vikariat|tidsbegrænset|midlertidig)",
    r"(?:雇用形態|契約形態|勤務形態)(?:は|：|:)?[^。]{0,12}",
)
"""Sentences that state it of this job; a pattern runs to the last word that may name a type."""

STATEMENT_STEMS = (
    "-time", "full time", "part time", "fulltime", "parttime", "internship", "fixed", "temporary", "contractor",
    "freelance", "seasonal", "volunt", "diem", "vollzeit", "teilzeit", "befristet", "honorar", "freiberuflich",
    "praktikum", "stage", "stagiaire", "tirocinio", "estágio", "prácticas",
    "ehrenamtlich", "temps", "cdd", "intérim", "tiempo", "jornada", "tempo ", "voltijd", "deeltijd", "período", "etat",
    "wymiar", "úvazek", "heltid", "deltid", "fuldtid", "vikariat", "visstid", "tidsbe", "midlertidig", "ideell", "形態",
)  # fmt: skip
"""A part of each of these statements: looked for first, because most texts hold none."""

NOT_THIS_JOB = (
    r"\b(?:not|isn[’']t|no|nicht|kein\w*|pas|sin|non|niet|geen|nie|není|inte|ikke|não|if|whether|wenn"
    r"|si(?!\s(?:tratta|offr|ricerca|cerca|richied|propon))"
    r"|manag(?:e|es|ing)|supervis\w+|coordinat\w+|mentor\w*|experience|previous\w*|later"
    r"|currently (?:work|employ)\w*)\b"
)

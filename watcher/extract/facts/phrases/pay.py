"""How postings speak of pay, in the languages of these tables: its own words, the words of its ends."""

CUES = r"""
salar(?:y|ies) | pays? | paid | compensation(?!\spackages?\sof) | remuneration | wages? | stipends? | base\spay | OTE
(?:hourly|daily|weekly|monthly|yearly)\srange | (?:weekly|monthly)\srate
hourly\srate | day\srate | daily\srate | honorarium | hourly\spay
rate\sof\spay | pay\srate
(?:consult(?:ancy|ing|ant(?:[’']s)?)|daily|professional|assignment)\s(?:daily\s)?fee(?:\s?:|\s(?:of|is|will\sbe)(?=\s))
hiring\srange | base\srange | target\srange | (?:expected|posted|annual|base)\srange
earnings | earn | you(?:[’']ll|\swill)\searn | CTC | (?-i:Rate)(?=\s?[:|]) | (?-i:Basic|Base)(?=\s?:)
every(?:one|body)(?:\s(?:at|on|in)\sthis\s\w{1,12})?\s(?:makes|earns)(?=\s$|\s(?:about|around|at|from|up)\s)
(?:range|rate)\sfor\sthis\s(?:job|role|position|post)
(?:grund|jahres|monats|brutto|mindest|fix|ziel|einstiegs|kollektivvertrags|fest|anfangs|netto){0,3}gehalt\w*
gehalts\w+ | \w*gehälter | (?:praktikums|ausbildungs)entgelt
(?:praktikums|ausbildungs|stunden|monats|jahres)?vergütung\w* | entgelt | entgeltgruppe
(?:monats|jahres|mindest|brutto|stunden|tages){1,3}entgelt | entlohnung
(?:stunden|monats|jahres|mindest|brutto|tages|einstiegs|netto|anfangs){0,3}lohn | lohnband | lohnspanne
(?:jahres|monats|brutto|mindest){0,2}sal[äa]r | besoldung | \w*honorar | minijob | dienstbezüge
bezahlung | verdienst | dotierung | wir\s(?:be)?zahlen | stundensatz | tagessatz | jahresbrutto\w* | monatsbrutto\w*
salaires? | rémun[ée]r\w+ | TJM | taux\s(?:journalier|horaire) | gratification | honoraires | package | SMIC | cachet
(?:est|sont|sera|seront)\spayée?s?
indemnité\sde\s(?:stage|service\scivique) | traitement(?=\s(?:brut|mensuel|annuel|indiciaire|de\sbase))
fourchette\ssalariale | (?:échelle|grille)\ssalariale | vacations?\spayées? | (?-i:Fixe)(?=\s?:) | fixe\sde
forfait\sjournalier
salarios? | salarial(?:es)? | sueldos? | retribuci[óo]n(?:es)? | remuneraci[óo]n | honorarios | pagas?
(?-i:Tarifa)s?(?=\s?:)
becas?(?=\s(?:de\s$|mensual|económica|remunerada)|\s?:) | SBA | salario\sbruto | jornal | ayuda\s(?:al|de)\sestudio
(?:bruto\s?)?(?:bruto|maand|jaar|start|uur|basis){0,2}salaris(?:sen|schaal|indicatie)? | bruto(?:maand|jaar|uur)?loon
(?:uur|maand|week|basis)?loon | uurtarief | salarisschaal | salarisrange | (?-i:Tarief)(?=\s?:)
dagtarief | beloning | stagevergoeding | verdien(?:en|t|ste)? | honorering | bezoldiging
retribuzion[ei] | stipendi[oi]? | RAL | compens[oi] | paga(?:\soraria)? | salari[oi] | rimborso\smensile
indennità\s(?:mensile\s)?di\s(?:stage|tirocinio|partecipazione) | indennità\smensile
tariffa(?:\s(?:oraria|giornaliera))?
rimborso\sspese(?=$|\s?:|\sdi\s$|\smensile) | borsa\sdi\sstudio | borsa\slavoro
fisso(?=\s(?:mensile|annuo|di|lordo))
salários? | remunera[çc][ãa]o | vencimento | bolsa(?:-auxílio)? | ordenado | honorários | faixa\ssalarial
diária(?=\s(?:de\s)?$|\s?:) | valor[\s/-]hora | pretensão\ssalarial | ganhos?(?=\sde\s?$|\s?:)
mzd[ayuěo]\w* | plat(?:ov\w+|u|em)? | odměn[ayou] | platov[éá]\w* | hodinová\ssazba | finanční\s(?:o|od)hodnocení
vyděláte\ssi | vyděláš\ssi
výdělek | (?:denní|hodinová|měsíční)?\s?sazb[ay] | ohodnocení | nástupní\s(?:plat|mzda) | výdělk\w+ | stipendium
wynagrodzen\w+ | pensj[aieyę]\w* | stawk[aięi] | zarobk\w+ | zarobisz | płac[aey] | widełki\w* | uposażeni\w+
oferujemy\sstawkę | oferujemy(?=\s(?:od|do)\s) | stypendium | zarabia(?:j|sz)
lön(?:en|espann|enivå|eintervall)? | (?:månads|tim|års|grund|ingångs|fast|bas|start)lön(?:en)? | ersättning(?:en)?
arvodet? | löneläge | dagersättning
(?:time|måneds|års|grund|start|basis|mindste|minimums|fast)?løn(?:nen|ramme|niveau|spænd)? | aflønning(?:en)?
honorar(?:et)? | vederlag(?:et)? | lønnes | lønnet
(?:time|måneds|års|grunn|start|minste|begynner)?lønn(?:en|s\w+)? | lønnes | avlønnes | honorar(?:et)?
"""
"""Words that an amount must stand under to be pay. Stated: "Salary: £40,000"; not: "a £40,000 contract"."""

CUES_UNBOUND = "時給|時間給|日給|日額|日当|週給|月給|月収|年収|年俸|給与|給料|賃金|報酬|基本給|初任給|固定給|手取り"
"""The same for a language that sets no space between words."""

OFFERS = r"""
(?:we|i)(?:[’']ll|[’']re|\swill|\scan|\sare)?\s(?:offer(?:ing)?|pay|are\soffering|give)(?:\syou)?
you(?:[’']ll|\swill|\swould)?\s(?:get|receive|earn|make|be\spaid|start\s(?:at|on)|take\shome)
(?:offering|paying|paid) | you\scan\sexpect | [\w’'-]+(?:\s[\w’'-]+){0,2}(?=\sstarts?\s(?:at|on)\s)
wir\s(?:bieten|(?:be)?zahlen)(?:\s(?:dir|ihnen|euch))?
(?:du\s(?:bekommst|erhältst|verdienst)|sie\s(?:erhalten|verdienen|bekommen))
geboten\swerden | du\sstartest\smit
(?:nous|on)\s(?:vous\s|te\s|t[’'])?(?:offr(?:ons|e)|propos(?:ons|e)|pa(?:yons|ye))
(?:tu\s(?:recevras|gagneras|toucheras|gagnes)|vous\s(?:recevrez|percevrez|toucherez|gagnerez|gagnez))
(?:te\s)?ofrecemos | se\sofrecen? | pagamos | percibirás | cobrarás | recibirás | ganarás | percibirá
(?:wij|we)\s(?:bieden|betalen)(?:\s(?:je|jou|u))?
(?:je|u)\s(?:krijgt|ontvangt|verdient|start\s(?:met|op)|begint\s(?:met|op))
(?:ti\s)?offriamo | si\soffr(?:e|ono) | riceverai | percepirai | guadagnerai | ti\sspettano
oferecemos | pagamos | (?:você\s)?(?:vai\s)?receber(?:á|ás)? | (?:você\s)?ganha(?:rá|rás)? | auferirás?
nabízíme(?:\sti|\svám)? | dostane(?:š|te) | vyděláš | vyděláte\s? | platíme
oferujemy | otrzymasz | zarobisz | proponujemy | płacimy | zapewniamy | dostaniesz
vi\s(?:erbjuder|betalar) | du\s(?:får|tjänar)
vi\s(?:tilbyder|tilbyr|betaler|giver) | du\s(?:får|tjener)
"""
"""How a sentence begins that offers an amount: "We offer $25 an hour"."""

MINIMUM = r"""
minimum\s(?:annual\s|base\s|hourly\s|monthly\s){0,2}(?:salary|wage|pay) | (?:salary|pay|wage)\sminimum
\w*mindest(?:brutto|monats|jahres|grund|stunden){0,2}(?:gehalt|lohn|entgelt|salär)\w*
salaire\sminim(?:um|al) | rémunération\sminimale | (?:salario|sueldo)\smínimo | retribución\smínima
minimum\s?(?:salaris|loon|uurloon) | (?:stipendio|salario)\sminimo | retribuzione\sminima | salário\smínimo
minimální\s(?:mzda|plat) | minimalne\swynagrodzenie | lägstalön | minimilön | lägsta\slön | mindsteløn\w* | minstelønn
"""
"""Words for pay that name its least: "Das Mindestgehalt beträgt 2.940 €"."""

MAXIMUM = r"""
maximum\s(?:annual\s|base\s|hourly\s|monthly\s){0,2}(?:salary|wage|pay) | (?:salary|pay|wage)\smaximum
höchst(?:gehalt|lohn)\w* | salaire\smaxim(?:um|al) | (?:salario|sueldo)\smáximo | maximum\s?salaris
stipendio\smassimo | salário\smáximo | maximální\s(?:mzda|plat) | maksymalne\swynagrodzenie
"""

OPEN_UPWARDS = (
    r"from|start(?:ing|s)?\s(?:at|from)|beginning at|begins at|ab|startend bei|beginnend bei|beginnt bei"
    r"|à partir de|dès"
    r"|desde|a partire? de|vanaf|a partire da|od|från|fra"
    r"|at least|minimum(?: of)?|min\.?|mind\.?|mindestens|au moins|minimum de|minstens|ten minste|minimaal|al menos"
    r"|mínimo de|almeno|minimo|pelo menos|no mínimo|co najmniej|minimum|nie mniej niż|alespoň|nejméně"
    r"|minimálně|lägst|minst|mindst|more than|over|upwards of|exceeding|in excess of|(?:no|not) less than|über"
    r"|mehr als"
    r"|plus de|más de|meer dan|oltre|più di|mais de|powyżej|ponad|přes|více než|över|mer än|mere end|mer enn"
)
UP_TO = (
    r"up to|bis zu|bis|max(?:imum|imal|imaal|\.)?(?: of| de)?|höchstens|jusqu[’']à|(?:de )?hasta|tot(?: wel)?|fino a"
    r"|(?:de )?até|až|do|upp till|högst|op til|højst|opptil|inntil|maks\.?|maksymalnie|maximálně|nejvýše"
    r"|(?:no|not) more than|not exceeding|máximo(?: de)?|massimo|au maximum|ten hoogste"
)
FILLERS = (
    r"ca\.?|c\.|circa|approx\.?|approximately|about|around|roughly|some|etwa|rund|ungefähr|environ|env\.?"
    r"|autour de|aproximadamente|aprox\.?|unos|ongeveer|rond de|cerca de|około|ok\.?|zhruba|cirka|omkring|gross"
    r"|brutto|bruto|brut|lordi|netto|an?|a total of"
)
"""Words between those and the amount: "ab ca. 45.000 €"."""

UNBOUND_FROM = r"(?:最低|下限)[はが:：]?\s?$"
UNBOUND_UP_TO = r"(?:最大|最高|上限)[はが:：]?\s?$|[〜～~]\s?$"

UNBOUND_OPENING = r"(?:[1１一]?(?:時間|日|か月)(?:あたり|当たり|につき)\s?|月額\s?|年額\s?)"

ABOVE = (
    r"\s?\+(?!\s?\d|\s\w)"
    r"|\s(?:and up(?:wards?)?(?!\sto)|or more|and above|or above|upwards?|or higher|oder mehr|und mehr"
    r"|aufwärts|et plus|ou plus|minimum|o más|en adelante|of meer|of hoger|o più|in su|ou mais|lub więcej|i więcej"
    r"|wzwyż|a více|a výše|i více|eller mer[ae]?|och uppåt|og op(?:efter|over)?|mindestens)\b"
    r"|\s?以上|\s?[〜～~](?!\s?[\d０-９¥￥])|\s?より|\s?から(?!\s?[\d０-９¥￥])"
)
BELOW = (
    r"\s(?:maximum|max\.?|or less|at most|maximal|höchstens|au maximum|como máximo|al massimo|no máximo|maximaal"
    r"|tops)"
    r"(?!\w)|\s?以下|\s?まで|\s?以内"
)

GROSS = (
    r"gross|brutto|bruttó|brut[oa]?s?|brut(?:es?)|lord[ioae]|hrub\w+|netto|nett[oiea]|net[stoa]*|líquidos?"
    r"|ilíquidos?|čist\w+|före skatt|før skat|før skatt|after tax|before tax|tax[- ]free"
)
EXTRAS = (
    rf"(?:{GROSS}|HT|TTC|base|fixed|full[- ]time equivalent|FTE|pro rata|CLT|PJ|B2B|tassati"
    r"|(?:\+|plus|zzgl\.?|excl\.?|exkl\.?|ex|hors|inkl\.?|incl\.?|ekskl\.?)\s?(?:VAT|MwSt\.?|USt\.?|btw|TVA|IVA"
    r"|DPH|moms))"
)
"""What may stand between an amount and its unit."""

TAILS = r"(?:annual |yearly |base |gross )*(?:base salary|salary|base pay|compensation|OTE)"
"""Cues that follow an amount at once and belong to its evidence."""

COMPANIONS = r"""
DOE | dep\. | via | through | on\s(?:a\s)?(?:W2|1099|C2C|PAYE) | for\sthis\s(?:job|role|position|post)
depending | depend(?:s|ent) | based\son | according | subject\sto | negotiable | commensurate
pro\s?rata
FTE | full[\s-]time | plus | and | with | including | incl\.? | excl\.?
for\s(?:\d+|a\s(?:\d+|full)|full|the\s(?:right|duration|first|whole|\w+\smonths)) | during | while | throughout
OTE | outside | inside | paid | before\stax | after\stax | base(?:d)?\s?(?:salary|pay)? | salary | basic | starting
je\snach | laut | lt\. | gemäß | entsprechend | nach\s(?:erfahrung|qualifikation) | abhängig | zzgl\.?
zuzüglich | inkl\.? | sowie | und
bei\s(?:\d+|vollzeit) | während | für\s(?:\d+|die\sdauer)
auf\s(?:vollzeitbasis|basis) | mit | steuerfrei | verhandelbar | nach\svereinbarung
selon | suivant | en\sfonction | sur\s\d+ | pendant | négociable | avec | et | hors | soit
pour\s(?:\d+|un\stemps|une\sbase)
según | en\sfunción | dependiendo | negociables? | más | con | en\s\d+ | durante | por\s(?:\d+\shoras|media|jornada)
afhankelijk | op\sbasis | o\.?b\.?v\.? | bij\s(?:een|\d+|fulltime) | tijdens | inclusief | exclusief | en | met
conform | onderhandelbaar
a\sseconda | in\sbase | su\s\d+ | durante | per\s(?:lo|il)\s(?:stage|tirocinio) | per\s\d+\s(?:mensilità|ore)
commisurat\w+ | oltre | e | più | negoziabil\w+
conforme | consoante | dependendo | mais | com | de\sacordo | a\snegociar
dle | podle | plus | při | za\splný | v\szávislosti | na\s(?:IČO|HPP|DPP|DPČ|fakturu)
w\szależności | zależnie | plus | oraz | na\s(?:B2B|umow\w+|UoP|UZ|rękę) | do\snegocjacji | uzależnion\w+
beroende | enligt | plus | vid\s(?:heltid|100) | samt | och | utifrån
afhængig\w* | avhengig | efter | etter | plus | ved | samt | og | inkl\.? | for\sfuldtid
"""
"""What may follow an amount that a line states as its pay: "£38,205 per annum, depending on experience"."""

"""How postings name degrees and ask for them, in thirteen languages."""

# ruff: noqa: E501 (a pattern stays on its line)

DEGREE = r"""
Ph\.?\s?D\.?s?(?!\s(?:students|candidates|holders)\b(?! (?:in|with|from|enrolled)\b))
doctora(?:te|l degree) | doctoral degree | D\.Phil | M\.?D\.? or Ph\.?D
(?:Bachelor|Master|Associate)(?:['’]?s|s['’])?(?:\s?(?:/|or)\s?(?:Bachelor|Master)(?:['’]?s)?)?\s(?:level\s)?(?:degree|in|of(?!\s(?:the|your|our|all|any|ceremonies)\b))\b
Bachelor(?:['’]?s)?\sor\sequivalent | (?:Bachelor|Master)(?:['’]?s)?\sdiploma
(?:Bachelor|Master)['’]s(?!\sthesis|\sstudent)
[BM](?:\.?Sc|\.?A|\.?S|\.?Tech|Eng|BA)\.?(?:\s?/\s?(?:[BM](?:Sc|A|S)|PhD)){0,3}(?=\s(?:degree|in|or|preferred|required)|,|\)|$)
(?:advanced\s|higher\s)?(?:advanced|undergraduate|graduate|university|college|four-year|4-year|higher\seducation|relevant|technical)\sdegree
(?:engineering|STEM|science|postgraduate|tertiary|accredited)\sdegree
degree(?=\s(?:in|or\sequivalent|from|level|qualified)|-level)
(?:Computer Science|Engineering|Science|Mathematics|Statistics|Physics) degree | degree[\s-]level education
high school diploma | GED | secondary school diploma
(?:abgeschlossene[snr]? )?(?:Hochschul|Universitäts|Fachhochschul|Bachelor|Master|Informatik|Ingenieur)?[Ss]tudium
(?:Hochschul|Universitäts|Studien|Bachelor|Master|Fachhochschul)[Aa]bschluss | Abitur | Promotion (?:in|im)
abgeschlossene (?:Berufs)?[Aa]usbildung
diplôme | dipl[ôo]m[ée]e? | [Bb]ac ?\+ ?\d(?: ?/ ?\d)? | [Dd]octorat | école d['’]ingénieurs? | licence (?:en|de)\b
titulación | título (?:universitario|superior|de)\b | licenciatura | grado (?:en|universitario|superior)\b
ingeniería (?:en|superior)\b | doctorado | formación universitaria | máster (?:en|universitario)
laurea | diploma (?:di|in)\b | titolo di studio | dottorato
graduação | ensino superior | formação superior | mestrado | doutoramento | doutorado | licenciado
(?:HBO|WO|MBO|hbo|wo|mbo)(?:[- ](?:werk- en denkniveau|opleiding|diploma|niveau|master|bachelor))+
universitaire opleiding | afgeronde (?:\w+ )?opleiding
wykształceni[ea] (?:\w+ )?(?:wyższ\w+|średni\w+|techniczn\w+) | studia (?:wyższe|magisterskie|inżynierskie) | dyplom
(?:vysokoškolské|středoškolské|VŠ|SŠ|univerzitní) (?:\w+ )?vzdělání | vzdělání (?:VŠ|SŠ|vysokoškolské) | doktorát
(?:högskole|universitets|akademisk|kandidat|master|civilingenjörs|doktors|gymnasie)(?:examen|utbildning)
akademisk (?:examen|utbildning) | eftergymnasial utbildning
(?:first|good|upper\ssecond[\s-]class|honou?rs|foundation|professional|master['’]?s?|bachelor['’]?s?)\s(?:honou?rs\s)?degree
A[\s-]levels? | (?-i:GCSEs?|HND|HNC|NVQ)(?:\slevel\s\d)? | secondary (?:school )?education | school[\s-]leaving certificate
vocational (?:qualification|training certificate|diploma) | completed apprenticeship | state examination
(?:mittlere[rn]? )?(?:Reife|Schulabschluss)(?!\w) | (?:Haupt|Real)schulabschluss | (?:Fach|Fachhochschul|Hochschul)(?:abitur|reife)
(?:Matura|Maturität)(?!\w) | (?:erstes |zweites |1\. |2\. )?Staatsexamen | Diplom(?:abschluss|studium)?(?= (?:in|im|als|der|oder)\b)
(?:abgeschlossene[nrs]? )(?:\w+ ){0,2}?(?:Lehre|Berufsausbildung|Ausbildung|Studium|Weiterbildung)
(?:Gesellen|Meister|Facharbeiter)brief | (?:Berufsa|A)usbildung (?:als|zum|zur) | Approbation (?:als|zum|zur)
(?-i:BTS|DUT|CAP|BEP|DEUST|DEAES|CQP)(?!\w) | baccalauréat | bac (?:pro|professionnel|technologique|général)(?!\w)
licence (?:professionnelle|pro|ou|\d)(?!\w) | master (?:en|de|ou|\d|I{1,2})(?!\w) | maîtrise(?= en (?:orientation|droit|sciences?|psychologie|éducation|gestion|administration|travail social|génie|histoire|lettres|économie|biologie|chimie|physique|mathématiques|informatique|sociologie|urbanisme|communication|nutrition|service social|santé)\b) | titre professionnel
diplôme d['’][ée]tat | niveau (?:bac|licence|master)\b(?: ?\+ ?\d)?
formación profesional(?= (?:de|en|grado|superior|media)) | (?-i:CFGS|CFGM)(?!\w) | (?-i:FP)(?= (?:de|en|grado|superior|media|básica|II?)\b) | (?-i:ESO)(?!\w) | grado (?:medio|en\b|superior|universitario)
ciclo formativo | bachillerato | diplomatura | maestría (?:en|de)\b | titulad[oa] (?:en|superior) | técnic[oa] superior (?:en|de)\b
graduad[oa] en | estudios (?:universitarios|superiores|secundarios)
diploma(?= (?:di|in|tecnico|professionale|superiore|quinquennale)\b) | maturità (?:\w+ ){0,1}?(?:tecnica|scientifica|classica)
qualifica professionale(?= (?:di|in|come)\b) | lauree? (?:triennale|magistrale|specialistica) | laureat[oaie] in\b
(?:vmbo|havo|vwo|graduaat|bachelordiploma|masterdiploma)(?:[- ](?:diploma|niveau|opleiding))? | diploma (?:secundair|hoger|in)\b
master(?:diploma|opleiding) | bachelor(?:diploma|opleiding) | diploma (?=\w+ (?:of|niveau))
ensino (?:médio|secundário|fundamental|técnico)(?: completo)? | 12\.?[º°] ano | bacharelado | pós-graduação (?:em|de)\b
curso técnico (?:em|de)\b | mestre em | licenciad[oa] em | bacharel em | grau de (?:mestre|licenciado|doutor)
maturit[aou]\w* | výuční list\w* | vyučen\w* (?=v oboru|v|jako) | (?:bakalářské|magisterské|inženýrské|doktorské) (?:studium|vzdělání)
vyšší odborné (?:vzdělání)? | vysoká škola | odborné vzdělání | pedagogické vzdělání
wykształceni[ea](?: (?:minimum|min\.|co najmniej|kierunkowe))? (?:\w+ )?(?:zawodow\w+|podstawow\w+|kierunkow\w+|pedagogiczn\w+)
matur[ay](?!\w) | studia (?:I|II) stopnia | (?:tytuł|dyplom) (?:magistra|licencjata|inżyniera) | licencjat | doktorat
\w*(?:kandidat|magister|master|lärar|civilingenjörs|ingenjörs|yrkes|högskole|socionom|sjuksköterske)examen | disputerad | doktorsgrad
examen (?:i|inom|från) | yrkeshögskole\w* | gymnasie(?:examen|utbildning|kompetens) | (?-i:YH)-utbildning | legitimation som
(?:kandidat|bachelor|master|doktor|ph\.?d\.?-?)grad(?:en)? | (?:kandidat|bachelor|master|diplom)uddannelse | cand\.(?:\w+)
(?:lang|mellemlang|kort|relevant) videregående uddannelse | videregående uddannelse | erhvervsuddannelse | studentereksamen
(?:lærer|pædagog|sygeplejerske|ingeniør|faglig |håndværks)uddannelse | svendebrev | faglært | fagbrev | høyere utdanning
utdanning på (?:bachelor|master|doktor)(?:grads)?nivå | (?:bachelor|master|universitets|høyskole|lærer|fag)utdanning
videregående (?:skole|utdanning)
(?:四年制|4年制)?大学(?:院)?(?:を)?(?:卒業?|修了)(?:者)?(?:以上)? | (?:大|高|短大|院|専門|高専|専門学校)卒(?:業)?(?:以上)? | 高(?:等学)?校卒業?(?:以上)?
(?:学士|修士|博士)(?:号|課程)?(?:修了|取得)?(?:以上)?
(?:(?:erste|zweite|1\.|2\.)[rns]? )?(?:juristische[nrs]? )?Staatsprüfung | (?:staatlich )?(?:examinierte|anerkannte)[rns]? (?=[A-ZÄÖÜ])
(?<=du er )uddannet (?=\w+) | (?<=er du )uddannet (?=\w+) | (?<=du er )utdannet (?=\w+) | (?<=er du )utdannet (?=\w+)
(?<=du är )utbildad (?=\w+) | (?<=är du )utbildad (?=\w+)
\w{1,8}(?:学部|学科)(?:を|の)?(?:ご)?(?:卒業|修了)(?:された方|した方|者|以上)? | 大学院(?:を)?(?:修了|卒業)(?:された方|した方|者)?
"""

STEMS = """
    reife | lehre | phd | ph.d | ph d | doctor | d.phil | bachelor | master | associate | degree | diplom | school | studium | abschluss
    | abitur | promotion | ausbildung | diplôm | bac+ | bac + | doctorat | école | licence | titulac | título | licenc
    | grado | ingenier | doctorado | formac | máster | laurea | titolo | dottorato | gradua | ensino | formaç | mestrado
    | doutor | wo- | niveau | opleiding | wykszta | studia | dyplom | vzděl | doktor | examen | utbildning
    | a level | a-level | gcse | secondary | vocational | apprentice | matur | gesellenbrief | meisterbrief | facharbeiterbrief | approbation
    | baccal | bac pro | maîtrise | titre prof | cfgs | cfgm | bachiller | maestría | titulad
    | técnic | graduad | estudios | qualifica prof | vmbo | havo | graduaat | 12.º | 12º | bacharel | pós-gradua
    | curso | mestre | výuční | vyučen | studium | odborné | škola | licencjat | magister | disputerad | gymnasi
    | legitimation som | kandidatgrad | bachelorgrad | mastergrad | doktorgrad | cand. | uddannelse | eksamen | svendebrev | faglært | fagbrev | utdanning | 卒 | 修了
    | uddannet | utdannet | staatsprüfung | examinierte | anerkannte | utbildad | 学部 | 学科
    | 学士 | 修士 | 博士 | 大学
"""
"""Every name but the letters of a degree holds one of these, or is one of `STEM_WORDS`."""

STEM_WORDS = "hbo | mbo | vwo | eso | cap | fp | bts | dut | bep | cqp | hnd | hnc | nvq"

LEAD = (
    r"(?:at least |minimum(?: of)? |minimally |a minimum of |an? |the |mindestens |ein(?:en?)? "
    r"|un |une |una |een |minimaal |almeno |pelo menos |al menos |au moins |minst |en |et |ett |mindst |minimum "
    r"|ukončené |úplné |minimálně |alespoň |min\. |co najmniej |minimum |ukończone |eine?n? |du er |een afgeronde |afgerond "
    r"|earned an? )*(?:relevant |completed |strong |active |accredited |recogni[sz]ed "
    r"|equivalent )?(?:(?:2[:.][12]|first[- ]class|upper second[- ]class|hono(?:u)?rs) )?"
)
"""What may belong to the passage before the degree itself."""

REQUIRED = (
    r"\b(?:requir\w+|must|minimum|at least|hold(?:s|ing)?|possess\w*|you(?:['’]ve| have)"
    r"|have (?:an?|earned|completed)|has an?|with an?|need\w*|should have|completed|earned"
    r"|expect\w*"
    r"|ob[lr]igat[oó]ri\w+|obbligatori\w+|obligatoires?|zwingend|verplicht|obowiązkow\w+|povinn\w+|obligatorisk\w*"
    r"|essential|education|qualifications?|qualified|degree level|erforderlich|vorausgesetzt"
    r"|voraussetzung\w*|du hast|sie haben|sie verfügen|du verfügst|mindestens|abgeschlossen\w*"
    r"|mitbringen"
    r"|vous (?:avez|êtes|disposez)|titulaire|requis\w*|exigé\w*|minimum|niveau|de formation|issu"
    r"|tu (?:as|es)|requer\w+|imprescindible|se requiere|contar con|tienes|tener|necesari\w+"
    r"|valoramos"
    r"|richiest\w+|in possesso|possesso|hai|necessari\w+|exigid\w+|possuir|tens|ter|necessári\w+"
    r"|je hebt|je beschikt|in het bezit|vereist\w*|minimaal|afgerond\w*|heb je|over een"
    r"|wymag\w+|posiadasz|masz|oczekuj\w+|požad\w+|máte|nutn\w+|podmínk\w+|krav|kräver|du har|du är|krävs|minst|avslutad"
    r"|ukončen\w+|máš|ukończon\w+|niezbędn\w+|kræver|kreves|krævet|mindst|uddannet|utdannet|du er|vi forventer"
    r"|tienes|dispones|posees|possiedi|sei|titulaire|vous justifiez|disposez|beschikt|gevraagd|necessári\w+|possui)\b"
    r"|以上|必須|卒業|修了"
)
"""Words that make a degree a demand in running text."""

NOT_REQUIRED = (
    r"\b(?:no (?:\w+ )?degree|not? (?:\w+ ){0,3}?(?:required|necessary|needed|need)|need not"
    r"|don['’]t (?:need|require)|without a degree|isn['’]t required|not essential|regardless of"
    r"|preferred|preferable|nice to have|a plus|bonus|advantage(?:ous)?|desir(?:ed|able)|would be"
    r"|optional|welcome|reimburse\w*|tuition|pursuing|studying towards|if you (?:have|hold)"
    r"|doesn['’]t matter"
    r"|von vorteil|wünschenswert|nicht (?:zwingend )?erforderlich|gern gesehen|un plus|un atout"
    r"|souhaité\w*|apprécié\w*|pas (?:nécessaire|requis)"
    r"|deseable|valorable|se valorará|no (?:es )?necesari\w+|preferibil\w+|gradit\w+|costituisce"
    r"|non (?:è )?richiest\w+|desejável|valoriza|diferencial|não (?:é )?necessári\w+"
    r"|pré|een plus|bij voorkeur|niet vereist|mile widzian\w+|atutem|nie wymag\w+|výhodou|vítán\w*"
    r"|není (?:nutn\w+|podmínkou)|meriterande|önskvärt|inget krav|en fordel|et plus|ønskelig|intet krav|ikke et krav"
    r"|seraient un plus|sería un plus|gewünscht|geboten|ermöglich\w+|wird angeboten|bieten wir)\b"
    r"|不問|歓迎|尚可|優遇"
)
"""A degree beside these is a wish, or no demand at all."""

WISH_HEADINGS = (
    r"prefer|nice to have|bonus|plus|desir|strong candidates|ideal|extra|advantage|optional"
    r"|need not|wünschenswert|von vorteil|nice-to-have|idéal|atout|apprécié|deseable|valorable"
    r"|gradit"
    r"|preferenz|desejáve|diferencia|pluspunt|pré|mile widziane|výhod|meriter|benefit|offer|perk"
    r"|about (?:us|the company|the team)|vorteile|wir bieten|avantages"
)
NEED_HEADINGS = (
    r"requir|qualif|you (?:have|are|bring|may be a good fit)|must|minimum|education|who you are"
    r"|what you|about you|your profile|skills|experience|looking for|fit if|candidate"
    r"|profil|anforderung|voraussetzung|qualifikation|das bringst|was du|was sie|ausbildung"
    r"|compétences|formation|votre profil|requisitos|perfil|formación|requisiti|profilo|formação"
    r"|titoli"
    r"|eisen|wie ben jij|wat vragen|functie-?eisen|opleiding|wymagania|oczekuj|wykształcenie|požad"
    r"|vzdělání|nabídnete|kvalifikation|krav|vem är du|utbildning|profil"
)

LABELS = """
Education | Education requirements | Education requirement | Education level | Degree | Required education
Minimum education | Minimum degree | Qualification
Qualifications required | Education & qualifications | Educational requirements | Academic qualifications
Education and experience | Level of education
Ausbildung | Abschluss | Bildungsabschluss | Studium | Formation | Diplôme | Niveau d'études | Niveau d’études
Formación | Titulación | Estudios | Nivel de estudios
Estudios mínimos | Titolo di studio | Istruzione | Formazione | Formação | Escolaridade | Habilitações | Opleiding
Opleidingsniveau | Wykształcenie | Vzdělání | Utbildning | Utbildningskrav
Required degree | Minimum education level | Education required | Academic requirements | Entry requirements
Schulabschluss | Erforderlicher Abschluss | Bildungsgrad | Vorbildung | Berufsausbildung | Qualifikationsniveau
Niveau de formation | Niveau de diplôme | Diplôme requis | Diplôme exigé | Formation requise | Niveau requis | Scolarité
Formación mínima | Titulación mínima | Nivel mínimo de estudios | Formação mínima | Escolaridade mínima | Mindestabschluss
Diplôme minimum | Titolo minimo | Minimale opleiding | Minimalne wykształcenie | Minimikrav på utbildning | Minimum uddannelse
Formación académica | Nivel académico | Titulación requerida | Formación requerida | Escolaridad
Titolo richiesto | Livello di istruzione | Grado di istruzione | Nível de escolaridade | Formação acadêmica
Habilitações literárias | Grau de escolaridade | Opleidingseis | Diploma | Vereist diploma | Vooropleiding
Poziom wykształcenia | Wymagane wykształcenie | Požadované vzdělání | Minimální vzdělání | Stupeň vzdělání
Utbildningsnivå | Uddannelse | Uddannelsesniveau | Uddannelseskrav | Utdanning | Utdanningsnivå | 学歴 | 最終学歴 | 必要学歴
"""

WISHED_BEFORE = (
    r"\b(?:ideally|preferably|we prefer|idealerweise|idéalement|idealmente|idealiter|najlepiej"
    r"|ideálně|helst|gärna)\b"
)
"""A wish when it stands before the degree: behind it, it speaks of the field."""

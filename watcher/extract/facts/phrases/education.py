"""How postings name degrees and ask for them, in ten languages."""

DEGREE = r"""
Ph\.?\s?D\.?s?(?!\s(?:students|candidates|holders)\b(?! (?:in|with|from|enrolled)\b))
doctora(?:te|l degree) | doctoral degree | D\.Phil | M\.?D\.? or Ph\.?D
(?:Bachelor|Master|Associate)(?:['’]?s|s['’])?(?:\s?(?:/|or)\s?(?:Bachelor|Master)(?:['’]?s)?)?\s(?:level\s)?(?:degree|in|of(?!\s(?:the|your|our|all|any|ceremonies)\b))\b
Bachelor(?:['’]?s)?\sor\sequivalent | (?:Bachelor|Master)(?:['’]?s)?\sdiploma
(?:Bachelor|Master)['’]s(?!\sthesis|\sstudent)
[BM](?:\.?Sc|\.?A|\.?S|\.?Tech|Eng|BA)\.?(?:\s?/\s?(?:[BM](?:Sc|A|S)|PhD)){0,3}(?=\s(?:degree|in|or|preferred|required)|,|\)|$)
(?:advanced|undergraduate|graduate|university|college|four-year|4-year|higher\seducation|relevant|technical)\sdegree
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
"""

STEMS = """
    phd | ph.d | ph d | doctor | d.phil | bachelor | master | associate | degree | diplom | school | studium | abschluss
    | abitur | promotion | ausbildung | diplôm | bac+ | bac + | doctorat | école | licence | titulac | título | licenc
    | grado | ingenier | doctorado | formac | máster | laurea | titolo | dottorato | gradua | ensino | formaç | mestrado
    | doutor | hbo | wo- | niveau | mbo | opleiding | wykszta | studia | dyplom | vzděl | doktor | examen | utbildning
"""
"""Every name but the letters of a degree holds one of these."""

LEAD = (
    r"(?:at least |minimum(?: of)? |minimally |a minimum of |an? |the |mindestens |ein(?:en?)? "
    r"|un |une |una |een |minimaal |almeno |pelo menos |al menos |au moins |minst |en "
    r"|earned an? )*(?:relevant |completed |strong |active |accredited |recogni[sz]ed "
    r"|equivalent )?(?:(?:2[:.][12]|first[- ]class|upper second[- ]class|hono(?:u)?rs) )?"
)
"""What may belong to the passage before the degree itself."""

REQUIRED = (
    r"\b(?:requir\w+|must|minimum|at least|hold(?:s|ing)?|possess\w*|you(?:['’]ve| have)"
    r"|have (?:an?|earned|completed)|has an?|with an?|need\w*|should have|completed|earned"
    r"|expect\w*"
    r"|essential|education|qualifications?|qualified|degree level|erforderlich|vorausgesetzt"
    r"|voraussetzung\w*|du hast|sie haben|sie verfügen|du verfügst|mindestens|abgeschlossen\w*"
    r"|mitbringen"
    r"|vous (?:avez|êtes|disposez)|titulaire|requis\w*|exigé\w*|minimum|niveau|de formation|issu"
    r"|tu (?:as|es)|requer\w+|imprescindible|se requiere|contar con|tienes|tener|necesari\w+"
    r"|valoramos"
    r"|richiest\w+|in possesso|possesso|hai|necessari\w+|exigid\w+|possuir|tens|ter|necessári\w+"
    r"|je hebt|je beschikt|in het bezit|vereist\w*|minimaal|afgerond\w*|heb je|over een"
    r"|wymag\w+|posiadasz|masz|oczekuj\w+|požad\w+|máte|nutn\w+|podmínk\w+|krav|kräver|du har|krävs|minst|avslutad)\b"
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
    r"|není (?:nutn\w+|podmínkou)|meriterande|önskvärt|inget krav)\b"
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
"""

WISHED_BEFORE = (
    r"\b(?:ideally|preferably|we prefer|idealerweise|idéalement|idealmente|idealiter|najlepiej"
    r"|ideálně|helst|gärna)\b"
)
"""A wish when it stands before the degree: behind it, it speaks of the field."""

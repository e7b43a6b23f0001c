"""How sentences of twelve languages say that a job is remote, hybrid or on site."""

# ruff: noqa: E501 (a pattern stays on its line)

OWN_STATEMENTS: tuple[tuple[str, str], ...] = (
    # on site
    (
        "ONSITE",
        r"\b(?:this is an?|(?:this|the) (?:role|position|job) is(?: an?)?) (?:[\w-]+,? ){0,3}?"
        r"(?:on-?site|in[- ]person|in-office|office-based)(?: (?:role|position|job|post|opportunity|internship))?\b"
        r"(?![^.;]{0,30}(?:\d ?%|days?))",
    ),
    (
        "ONSITE",
        r"\b(?:must|need to|required to|expected to|have to) (?:be able to )?(?:work|be) (?:fully |full[- ]time )?"
        r"(?:in[- ]person|on[- ]?site)\b(?![^.;]{0,40}(?:\d ?%|days?))",
    ),
    (
        "ONSITE",
        r"\b(?:remote work(?:ing)?|working (?:remotely|from home)|home ?office|telework\w*) (?:is|are) "
        r"(?:unfortunately )?(?:not|n['’]t) (?:possible|available|offered|an option|permitted|allowed)\b",
    ),
    (
        "ONSITE",
        r"\b(?:ausschließlich|nur|vollständig|rein|zu 100 ?%|100 ?%) (?:vor ort|in präsenz|im büro)\b"
        r"|\b(?:home[- ]?office|remote[- ]?arbeit|mobiles arbeiten) ist (?:leider |bei uns |hier )?nicht (?:möglich|vorgesehen)\b"
        r"|\bkeine?n? (?:home[- ]?office|remote[- ]?arbeit|mobiles arbeiten)\b",
    ),
    (
        "ONSITE",
        r"\b(?:exclusivement|uniquement|entièrement|à 100 ?%|100 ?%) (?:en présentiel|sur site|au bureau|sur place)\b"
        r"|\b(?:pas de|sans) télétravail\b|\btélétravail (?:n['’]est pas|non|impossible|pas) ?(?:possible|prévu|proposé|envisag\w+)?\b",
    ),
    (
        "ONSITE",
        r"\b(?:exclusivamente|totalmente|100 ?%|íntegramente) presencial\b|\bsin (?:opción de )?teletrabajo\b"
        r"|\bno (?:hay|es posible|se contempla|se ofrece|existe)(?: el| la opción de)? teletrabajo\b"
        r"|\b(?:puesto|trabajo|posición|modalidad) (?:es |\w+ )?presencial\b",
    ),
    (
        "ONSITE",
        r"\b(?:esclusivamente|totalmente|completamente|solo|100 ?%) in (?:presenza|sede|ufficio)\b|\blavoro in presenza\b"
        r"|\bnon (?:è|sono) (?:previst\w|possibil\w)(?: il| lo)? (?:smart working|lavoro da remoto|telelavoro)\b|\bno smart working\b",
    ),
    (
        "ONSITE",
        r"\b(?:volledig|uitsluitend|alleen|100 ?%) op (?:locatie|kantoor)\b|\bthuiswerken is (?:helaas |hier )?niet mogelijk\b"
        r"|\bgeen (?:mogelijkheid tot )?thuiswerk\w*\b|\bniet mogelijk om thuis te werken\b",
    ),
    (
        "ONSITE",
        r"\b(?:exclusivamente|totalmente|100 ?%) presencial\b|\b(?:trabalho|vaga|função|regime) (?:é )?(?:100 ?% )?presencial\b"
        r"|\bsem (?:teletrabalho|trabalho remoto|home office)\b"
        r"|\bnão (?:há|é possível|existe)(?: o| a possibilidade de)? (?:teletrabalho|trabalho remoto|home office)\b",
    ),
    (
        "ONSITE",
        r"\b(?:výhradně|pouze|jen|100 ?%) (?:na místě|na pracovišti|v kanceláři|prezenčně)\b"
        r"|\b(?:home office|práce z domova|práce na dálku) (?:bohužel )?(?:není|nelze|nenabízíme)\b|\bbez (?:možnosti )?home office\b",
    ),
    (
        "ONSITE",
        r"\b(?:wyłącznie|tylko|w pełni|100 ?%) (?:stacjonarn\w+|w biurze|na miejscu)\b|\bpraca (?:jest )?stacjonarna\b"
        r"|\b(?:brak|nie ma) (?:możliwości )?pracy zdalnej\b|\bpraca zdalna nie jest możliwa\b",
    ),
    (
        "ONSITE",
        r"\b(?:helt|enbart|endast|100 ?%) på (?:plats|kontoret)\b|\bdistansarbete är (?:tyvärr )?inte möjligt\b"
        r"|\binte möjligt att arbeta (?:på distans|hemifrån)\b|\bingen möjlighet till distansarbete\b",
    ),
    (
        "ONSITE",
        r"\b(?:udelukkende|kun|utelukkende|100 ?%) på (?:kontoret|stedet|arbejdspladsen|arbeidsplassen)\b"
        r"|\b(?:hjemmearbejde|hjemmekontor|fjernarbejde) er (?:desværre |dessverre )?ikke (?:muligt|mulig)\b"
        r"|\bikke mulig(?:t|het)? (?:at|for|å) (?:arbejde|jobbe|arbeide) hjemme\w*\b",
    ),
    (
        "ONSITE",
        r"(?:リモート(?:ワーク|勤務)?|在宅勤務|テレワーク)(?:は|の対応は)?(?:不可|なし|ありません|できません|行っておりません)"
        r"|(?:完全|フル|毎日)出社|全日出社",
    ),
    # hybrid
    (
        "HYBRID",
        r"\b(?:work|working) (?:in a )?hybrid(?:ly| way| mode| pattern)?\b|\bhybrides? arbeit\w*\b"
        r"|\b(?:du arbeitest|sie arbeiten) (?:[\w-]+ ){0,4}?hybrid\b|\b(?:tu travailles|vous travaille(?:z|rez)) (?:[\w-]+ ){0,3}?en hybride\b"
        r"|\b(?:du arbetar|du arbejder|du jobber) (?:[\w-]+ ){0,3}?hybridt?\b|\bje werkt (?:[\w-]+ ){0,3}?hybride?\b"
        r"|\b(?:trabajarás|trabajas) (?:\w+ ){0,3}?en híbrido\b|\blavorerai (?:\w+ ){0,3}?in (?:modalità )?ibrid[oa]\b|\bhybrid(?:es|e|er) arbeitsmodell\b"
        r"|\bhybrid(?:arbete|arbejde|arbeid|arbetsplats|arbejdsplads)\b|\bhybride? werken\b|\bhybrid werken\b"
        r"|\btravail (?:en mode )?hybride\b|\b(?:trabajo|modelo|formato|régimen) híbrido\b|\blavoro ibrido\b|\bmodello ibrido\b"
        r"|\b(?:trabalho|modelo|regime|formato) híbrido\b|\bhybridní (?:práce|režim|model|forma)\b|\bpráce v hybridním\b"
        r"|\b(?:praca|tryb|model|forma) hybrydow\w+|\btrybie hybrydowym\b|ハイブリッド(?:勤務|ワーク|型)",
    ),
    # remote
    (
        "REMOTE",
        r"\b(?:vollständig|komplett|ausschließlich|zu 100 ?%|100 ?%) (?:remote|im home[- ]?office|von zu ?hause|ortsunabhängig)\b",
    ),
    (
        "REMOTE",
        r"\b(?:entièrement|totalement|intégralement|100 ?%) (?:à distance|en télétravail|en remote|remote)\b|\bfull remote\b",
    ),
    (
        "REMOTE",
        r"\b(?:totalmente|completamente|íntegramente|100 ?%) (?:en remoto|remot[oa]|desde casa|a distancia|à distância)\b"
        r"|\b(?:completamente|totalmente|interamente|100 ?%) (?:da remoto|remot[oa]|in smart working)\b",
    ),
    ("REMOTE", r"\b(?:volledig|helemaal|100 ?%) (?:remote|op afstand|thuis|vanuit huis|thuiswerken)\b"),
    ("REMOTE", r"\b(?:plně|zcela|kompletně|100 ?%) (?:na dálku|remote|vzdáleně|z domova|home office)\b"),
    ("REMOTE", r"\b(?:w pełni|całkowicie|w 100 ?%|100 ?%) (?:zdaln\w+|remote|z domu)\b"),
    ("REMOTE", r"\b(?:helt|fullt ut|100 ?%) (?:på distans|remote|hemifrån)\b"),
    ("REMOTE", r"\b(?:helt|fuldt ud|fullt|udelukkende|100 ?%) (?:remote|hjemmefra|på distance)\b"),
    ("REMOTE", r"\b(?:do|perform) (?:this|the|your) (?:job|role|work) (?:entirely |fully )?from (?:anywhere|home)\b"),
    (
        "HYBRID",
        r"(?:^(?:[àa] )?|\b(?:basée?|emploi|lieu(?: de travail)?|poste|située?|travail)\b[^.;]{0,20}?[\s:])(?-i:[A-ZÀ-Ý])[\w'’-]+ "
        r"et (?:en )?(?:télétravail|distanciel)\b"
        r"|\b(?:lugar|oficina|puesto|sede|trabajo)\b[^.;]{0,15}? en (?-i:[A-ZÀ-Ý])[\w'’-]+ y (?:en )?(?:remoto|teletrabajo)\b"
        r"|\b(?:lavoro|posizione|sede|ufficio)\b[^.;]{0,15}? a (?-i:[A-ZÀ-Ý])[\w'’-]+ e (?:in smart[- ]working|da remoto|in telelavoro)\b"
        r"|\b(?:posto|trabalho|vaga)\b[^.;]{0,15}? em (?-i:[A-ZÀ-Ý])[\w'’-]+ e (?:em )?(?:remoto|teletrabalho)\b"
        r"|\b(?:arbeitsort|dienstort|einsatzort)\b[^.;]{0,10}?[\s:](?-i:[A-ZÀ-Ý])[\w'’-]+ und (?:das |im )?home[- ]?office\b",
    ),
    ("REMOTE", r"フルリモート|完全(?:リモート|在宅)|全国どこからでも"),
)
"""(workplace, pattern): what is said of this job; looked for in any case of letters."""

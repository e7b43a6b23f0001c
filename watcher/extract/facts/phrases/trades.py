"""Words of which the name of a job holds one, in eleven languages beside English: how they begin, or parts of them."""

BEGINNINGS = """
    conseill|coordinat|animat|médiat|secrétaire|ouvri[eè]r|technicien|menuisi|charpenti|plombi|électricien|mécanicien
    peintre|jardini|fleuriste|coiffeu|caissi|magasini|livreu|chauffeur|conducteur|maçon|soudeu|opérat(?:eur|rice)
    contrôleu|auditeur|auditrice|gestionnaire|archiviste|bibliothécaire|documentaliste|enseignant|professeur|format(?:eur|rice)
    psycholog|orthophonist|kinésithérap|sage-femme|auxiliaire|adjoint|chef\\b|traduct(?:eur|rice)|journalist|graphiste
    photograph|vétérinaire|guide\\b|monit(?:eur|rice)|surveillant|accompagnat|apprenti|chargé|maître|éducat
    administrativ|auxiliar\\b|ayudante|oficial\\b|peón|carpinter|fontaner|electricist|jardiner|panader|pasteler|peluquer
    recepcionist|dependient|cajer[oa]|repartidor|albañil|soldador|pintor|traductor|periodist|diseñador|arquitect|abogad
    contable|psicólog|educador|monitor[ae]?\\b|limpiador|cuidador|veterinari|farmacéutic|biólog|investigador|coordinador
    programador|bibliotecari|orientador|trabajador|mozo\\b|capataz|maquinista
    addett|responsabile|tecnic[oa]|falegname|idraulic[oa]|elettricist|giardinier|panettier|pasticcier|parrucchier|commess[oa]
    cassier|magazzinier|autist[ai]\\b|murator|saldator|imbianchin|traduttor|traduttric|giornalist|architett[oa]|avvocat[oa]
    contabil|ragionier|psicolog[oa]|educator|educatric|insegnant|ricercator|ricercatric|segretari|camerier|barist[ai]\\b
    direttor|direttric|progettist|programmator|archivist|tirocin|stagist|apprendist|manutentor|assistente|marinai|meccanic[oa]
    técnic[oa]|ajudante|carpinteir|canalizador|encanador|eletricist|jardineir|padeir|pasteleir|cabeleireir|rececionist
    balconist|motorist|pedreir|tradutor|jornalist|arquitet|advogad|contabilist|contador|cuidador|veterinári|biólog
    pesquisador|coordenador|diretor|desenvolvedor|engenheir|cozinheir|enfermeir|bibliotecári|arquivist|estagiári|operári
    operador|atendente|gestor|empregad|mecânic|educador
    technik\\b|technič|inženýr|vývojář|programátor|účetní|prodavač|kuchař|číšní|řidič|učitel|lékař|zdravotní|asisten|manažer
    vedoucí|ředitel|referent|specialist|analyti|konzultant|obchodní zástup|mechanik|elektrikář|truhlář|zední[kc]|malíř
    svářeč|skladní|dělní|pracovní[kc]|operátor|recepční|uklízeč|zahradní|pekař|řezní|cukrář|kadeřni|překladatel|novinář|grafi[kč]
    architekt|právní[kc]|vychovatel|knihovn|archivář|veterinář|lékární|koordinátor|projektant|konstruktér|montér|obsluha
    stážist|brigád|pečovatel|mistr\\b|kurátor|odborný|tesař|soustružník
    inżynier|programist|księgow|sprzedaw|kucharz|kelner|kierowc|nauczyciel|lekarz|pielęgniar|asystent|menedżer|kierowni
    dyrektor|specjalist|analityk|konsultant|przedstawiciel|elektryk|stolarz|murarz|malarz|spawacz|magazynier|pracowni
    recepcjonist|sprzątacz|ogrodni|piekarz|rzeźni|cukierni|fryzjer|tłumacz|dziennikarz|grafik|prawni|wychowawc|bibliotekar
    archiwist|weterynarz|farmaceut|koordynator|monter|stażyst|praktykant|młodsz|starsz|robotni|opiekun|doradc|szkutni|kustosz
"""
"""Of languages whose words begin with the trade."""

PARTS = """
    techniker|meister(?:in)?\\b|helfer|arbeiter|anwalt|anwältin|dozent|azubi|auszubildende|volontär|gärtner|florist|friseur
    kellner|maurer|maler(?:in)?\\b|dachdecker|zimmerer|klempner|installateur|optiker|imker|förster|bibliothekar|archivar|lektor
    übersetzer|dolmetscher|therapeut|hebamme|sekretär|kassierer|lagerist|prüfer|vertreter|einkäufer|jurist|psycholog|pädagog
    kurator|bauer\\b|wart(?:in)?\\b|hilfe\\b|leitung\\b
    timmerman|loodgieter|elektricien|schilder\\b|tuinman|bakker|slager|kapper|maker\\b|bezorger|metselaar|lasser|vertaler
    advocaat|psycholoog|begeleid(?:er|ster)|onderwijzer|leerkracht|secretaresse|kelner|dierenarts|apotheker|coördinator
    directeur|bibliothecaris|archivaris|stagiair|bestuurder|vakman|consulent|inkoper|planner|verzorgende|verpleger
    poetshulp|schoonma|molenaar|herder\\b
    tekniker|sköters|läkare|lärare|kock\\b|servitör|chaufför|förare|snickare|rörmokare|elektriker|målare|mästare|bagare
    slaktare|frisör|kassör|arbetare|byggare|svetsare|översättare|arkitekt|advokat|ekonom\\b|psykolog|pedagog|arkivarie
    veterinär|apotekare|kemist|samordnare|koordinator|handläggare|ledare|medarbetare|assistent|praktikant|vikarie|konsult
    utredare|mekaniker|reparatör|montör|operatör|städare|vaktmästare|sekreterare
    lærer|pædagog|sygeplejerske|læge\\b|kok\\b|tjener\\b|chauffør|tømrer|murer|gartner|bager\\b|slagter|ekspedient|medarbejder
    svejser|oversætter|sagsbehandler|leder\\b|konsulent|udvikler|ingeniør|rådgiver|sykepleier|sjåfør|snekker|rørlegger
    selger\\b|utvikler|saksbehandler|vaktmester|renholder|pedel\\b|jordemoder|arbejder|arbeider|styrmann|maskinist|fisker
    エンジニア|デザイナー|マネージャー|マネジャー|スタッフ|コンサルタント|アシスタント|ディレクター|プロデューサー|プログラマー|営業|経理|事務|教師|講師|教員
    看護|介護|保育士|薬剤師|医師|調理|料理人|ドライバー|運転手|販売|店員|店長|技術者|技師|職人|研究員|研究者|開発者|企画|人事|総務|広報|編集|ライター|翻訳
    通訳|整備士|作業員|警備|清掃|受付|秘書|弁護士|会計士|社員|アルバイト|インターン|担当|リーダー|主任|大工|職員|司書|学芸員|船員|造船工|溶接
"""
"""Of languages that write words together."""

WORKSHOP = r"\w+(?:erie|ería|eria|erija|ství|arnia)\b"
"""How the name of a house of the trade ends: "Menuiserie Farn"."""

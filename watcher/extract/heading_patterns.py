"""Headings that vary: patterns of `sections.words`, each for a whole heading, tried in this order."""

import re

from watcher.model import Section

_OBJECT = (
    r"(?: (?:are|is|include|sind|umfassen|gehören|zählen|sont|seront|son|serán|sono|zijn|są|bliver|er|omfatter|är))?"
    r"(?: (?:at|for|with|in|as|on|of|from|bei|chez|en|da|bij|w|na|v|u|på|hos|till) .{1,50})?"
)

PATTERNS: tuple[tuple[Section, re.Pattern[str]], ...] = tuple(
    (section, re.compile(pattern))
    for section, pattern in (
        (
            Section.OTHER,
            r".*\b(?:need not|do(?:es)? not need|dont need|not required to)\b.*"
            r"|.*\b(?:equal (?:employment )?opportunit|diversity|accommodation|privacy)\b.*",
        ),
        (
            Section.PREFERRED,
            r"(?:additional|other|valued|extra) (?:skills|qualifications|experience)\b.*|"
            r".*\b(?:preferred|nice to haves?|good to haves?|bonus points|desirable|desired|advantageous|(?:is"
            r"|are|be) an? (?:big |huge |real |strong )?(?:plus|bonus|advantage|asset)|(?:strong|great|ideal"
            r"|best) candidates (?:may|might|could|also|will also)|may also have|might also have|stand out"
            r"|would be great|would be nice|plus if|even better|bonus if|wünschenswert|von vorteil"
            r"|serait un plus|sont un plus|souhaité\w*"
            r"|apprécié\w*|schön wenn|(?:would|might) be (?:helpful|useful)"
            r"|deseables?|valorable|se valora\w*|preferencia(?:l|is)|heb je ook"
            r"|preferenzial\w+|preferibil\w+|gradit[oi]"
            r"|diferencia(?:l|is)|desejáve(?:l|is)|výhodou|oceníme|mile widzian\w+|atut(?:em|y|ów)|meriterande"
            r"|önskvärt|(?:en|stor) fordel|(?:er|et) pluss?|ønskelig\w*|docenimy|sería un plus|será un plus"
            r"|un atout|se valorar\w+|een pré|mooi meegenomen|é um plus|mais valia)\b.*"
            r"|.*(?:歓迎|尚可|優遇|望ましい).*",
        ),
        (
            Section.REQUIRED,
            r"(?:candidates|applicants) (?:should|must|will|need to) (?:have|be|bring)|"
            r"(?:the|a|our) (?:successful|ideal|right|best|perfect) .{0,60}|"
            r".*\b(?:required (?:skills|qualifications|experience|knowledge)|minimum (?:qualifications"
            r"|requirements)|basic qualifications|must haves?|essential (?:skills|criteria|requirements)"
            r"|requirements(?! gathering)|good fit|great fit|right fit|(?:were|we are) looking for|(?:we are"
            r"|were) looking for (?:someone|you|people|candidates)|youll need|you will need|experience we"
            r"|youll (?:thrive|excel|shine|succeed|fit|love this)|hear from you if"
            r"|right for you if|for you if|you(?:ll"
            r"| will)? bring|you should (?:have|be)|you must (?:have|be)|to be successful|to succeed"
            r"|qualifications|who you are|mitbring\w*|bringst du|bringen sie|anforderungen|voraussetzungen"
            r"|dein profil|ihr profil|votre profil|profil (?:recherché|demandé|requis)|prérequis"
            r"|compétences (?:requises|attendues)"
            r"|requisitos|tu perfil|requisiti|il tuo profilo|jouw profiel|vragen (?:wij|we)|qualificações"
            r"|požadujeme|požadavky|očekáváme|hledáme|wymagania|oczekujemy|szukamy|kvalifikationer|vi söker"
            r"|krav|kvalifikasjoner|vi søger|vi søker|ser vi etter|forventer vi|vi forventer|bringer du"
            r"|erwarten wir|wir erwarten|suchen wir|attendons|recherchons|pedimos|esperamos de ti"
            r"|co by(?:s|ste)? měla? (?:a )?(?:umět|mít|znát|splňovat)"
            r"|od (?:vás|tebe) (?:čekáme|očekáváme|chceme|potřebujeme)"
            r"|verwachten (?:wij|we)|zoeken (?:wij|we)|exigências|esperamos de você)\b.*"
            r"|.*(?:応募資格|応募条件|応募要件|必須|求める人|求めるスキル|対象となる方).*",
        ),
        (
            Section.BENEFITS,
            r"what .{2,30} offers?(?: you)?|co (?:za to|od nás|u nás|na oplátku) (?:dostane\w+|získá\w+)|"
            r"what we have for you|was wir (?:für (?:dich|sie) haben|(?:dir|ihnen) bieten)|o que temos para \w+|"
            r"qué tenemos para (?:ti|usted)|ce que nous avons pour \w+|cosa abbiamo per te|"
            r"wat hebben (?:we|wij) voor \w+|"
            r".*\b(?:we offer|well offer|can offer|in it for you|in return|benefits|perks|youll get|you will get"
            r"|you(?:ll| will) love (?:working|it|about)|why (?:join|work|youll love)|bieten wir|wir bieten"
            r"|unsere benefits|nous (?:vous )?(?:offrons|proposons)|avantages|nous rejoindre|ofrecemos"
            r"|beneficios|offriamo|benefit|bieden (?:wij|we)|wij bieden|arbeidsvoorwaarden|oferecemos|benefícios"
            r"|nabízíme|benefity|oferujemy|vi erbjuder|erbjuder vi|förmåner|vi tilbyder|tilbyder vi|vi tilbyr"
            r"|tilbyr vi|vi kan tilbyde|vi kan tilby|fordele|bekommst du|erwartet (?:dich|sie|euch) bei uns"
            r"|toffre|vous offre"
            r"|te ofrecemos|ti offriamo|krijg je|krijg jij|dajemy|dostaniesz|zyskasz|získáte|získáš|får du)\b.*"
            r"|.*(?:福利厚生|待遇|休日|休暇).*",
        ),
        (
            Section.RESPONSIBILITIES,
            rf".*\b(?:responsibilit(?:y|ies)|responsible for|duties|how you(?:ll| will)? (?:contribute|make"
            rf"|help|spend)|what (?:you(?:ll| will)?|will you) (?:do|be doing|be working on"
            rf"|work on|own|achieve|accomplish)|things youll do|you will be doing|key objectives|aufgaben|(?:vos"
            rf"|votre|tes|ta|les|nos|principales) missions?|tâches|funciones|responsabilidades|responsabilità"
            rf"|mansioni|cosa farai|(?:jouw|je) taken|werkzaamheden|ga je doen|atribuições|vais? fazer"
            rf"|náplň práce|budeš dělat|budete dělat|bys u nás dělal|obowiązk\w+|zada(?:nia|ń)|będziesz robi[łć]"
            rf"|arbetsuppgifter|ansvarsområden|arbejdsopgaver|arbeidsoppgaver|dine opgaver|dine oppgaver|skal du lave"
            rf"|attributions|principales fonctions|tes missions|takenpakket)\b{_OBJECT}"
            rf"|(?:main|key|core|primary|principal|daily|typical|regular) (?:tasks|activities|functions)"
            rf"|.*\baufgaben(?:gebiete?s?|bereiche?s?|felde?r?|spektrum)\b.*"
            rf"|co bude (?:vaš[íe]|tvoj[íe]|tvou) \w+|co (?:budete|budeš) u nás \w+"
            rf"|.*(?:仕事内容|業務内容|職務内容|担当業務|お任せ).*|(?:in this (?:role|position|job)|as (?:an?"
            rf"|our) .{{2,50}}) you(?:ll| will).*|objective #?\d+.*|the (?:post ?holder|job ?holder) (?:will|is)\b.*",
        ),
        (
            Section.PROCESS,
            r".*\b(?:interview(?:ing)? process|hiring process|recruit(?:ment|ing) process|application process"
            r"|selection process|how to apply|next steps|bewerbungs(?:prozess|verfahren)|recrutement"
            r"|proceso de selección|processo di selezione|sollicitatieproce\w+|processo seletivo"
            r"|výběrové(?:ho)? řízení|rekrutacj[iaęe]|rekryteringsprocess\w*|rekrutteringsproces\w*"
            r"|rekrutteringsprosess\w*|ansættelsesproces\w*|søger du|søker du|bewirbst du|bewerben sie)\b.*"
            r"|.*(?:応募方法|選考|採用フロー|応募の流れ).*",
        ),
        (
            Section.LOGISTICS,
            r".*\b(?:logistics|location policy|hybrid policy|visa sponsorship|salary range|annual salary"
            r"|base salary|pay range|compensation range|working conditions|physical (?:demands|requirements)"
            r"|contract type)\b.*|compensation(?: usd| eur| gbp| and .*)?"
            r"|.*(?:勤務地|勤務時間|雇用形態|勤務条件|募集要項).*",
        ),
        (
            Section.ABOUT,
            r"what is .{2,30}|the role of .{2,70}"
            r"|(?:about|over|über|sobre|à propos d[eu]s?|acerca de|om|o|who is|life at|working at|meet"
            r"|why) .{2,40}|.* (?:at a glance|in a nutshell)",
        ),
    )
)

"""What Danish and Norwegian pages say of a posting that is not simply open."""

from watcher.extract.facts.phrases.status_words import Statements

_POSTING = (
    r"(?<!i )(?<!med )(?<!til )(?<!for )(?<!på )\b(?:(?:denne|dette|den) (?:\w+ )?(?:stilling(?:en)?|job|jobbet|"
    r"opslag(?:et)?|annoncen?|annonsen?|rolle)|stillingen|jobbet|opslaget|jobopslaget|stillingsopslaget|annoncen|"
    r"annonsen|stillingsannonsen|utlysningen|rekrutteringen|ansættelsesprocessen)\b"
)
_ALREADY = r"(?: (?:allerede|nu|nå|desværre|dessverre|blevet|blitt|siden)){0,3}"
_NOW = (
    r"\b(?:i øjeblikket|lige nu|pt\.?|p\.t\.|for tiden|aktuelt|for øjeblikket|akkurat nå|for øyeblikket|nå|i dag|"
    r"midlertidigt|nuværende)(?!\w)"
)
_NO_POSITION = (
    r"\b(?:ingen|ikke nogen|ikke noen) (?:\w+ ){0,2}?(?:stilling(?:er)?|job|jobs|opslag|jobber|plads(?:er)?)\b"
)

DA = Statements(
    stems="tilendebragt | tildelt | væk | slut | borte | gikk ut | lukkede | i går | var i | "
    "ikke | besat | lukket | udløb | utløp | afsluttet | avsluttet | overskredet | fundet | funnet | fjernet | "
    "trukket | besatt | stengt | pause | i bero | på hold | indstillet | fastfros | stop | stillet i | uopfordre | "
    "talent | fremtidig | fremtid | åpen søknad | ingen",
    nouns="denne | dette | stilling | jobbet | opslag | annonce | annonse | ansøg | søknad | rekrutter | ansæt | "
    "ansett | søger | søke | søge | fristen | frist | job | utlysning | fundet | funnet | plads",
    closed=(
        r"\b(?:ansøgningsfristen|søknadsfristen|fristen|opslaget|utlysningen)\b[^.;]{0,20}\b(?:udløb|utløp|gikk "
        r"ut|lukkede|var) (?:i går|i (?:man|tirs|ons|tors|fre|lør|søn)dags|sidste uge|forrige uke|på (?:man|"
        r"tirs|ons|tors|fre|lør|søn)dag)\b",
        rf"{_POSTING} (?:er{_ALREADY} (?:tilendebragt|tildelt|væk|slutt?|borte)|har{_ALREADY} (?:fundet|funnet) "
        rf"sin \w+)(?= ?[.!,:;]|$| og (?:tak|takk))",
        rf"{_POSTING}[^.;]{{0,40}}\bikke (?:længere|lenger|mere) (?:tilgængelig|tilgjengelig|aktuel|aktuell|åben|"
        rf"åpen|aktiv|"
        r"ledig)t?\b",
        rf"{_POSTING} (?:er|blev|ble){_ALREADY} (?:besat|besatt|lukket|stengt|udløbet|utløpt|afsluttet|avsluttet|"
        rf"fjernet|"
        r"trukket tilbage|trukket tilbake|gået)\b",
        r"\b(?:ansøgningsfristen|søknadsfristen|fristen)\b(?: for [^.;]{1,40}?)? (?:er|har) (?:desværre |nu |"
        r"allerede |nå |dessverre )*(?:udløbet|overskredet|utløpt|gått ut|passeret|passert)\b",
        r"\b(?:modtager|tager|tar|mottar|behandler) (?:vi )?ikke (?:længere|lenger|flere) (?:imod |imot )?(?:flere |"
        r"nye )?(?:ansøgninger|søknader)\b",
        r"\b(?:ikke (?:længere|lenger) (?:muligt|mulig) at? ?å? ?(?:søge|søke|ansøge)|kan (?:du )?ikke (?:længere|"
        r"lenger) (?:søge|søke))\b",
        r"\bvi har (?:nu |allerede |nå )?(?:fundet|funnet) (?:den rette|den rigtige|den riktige|vores|vår|rette|en) "
        r"?(?:\w+ )?(?:kandidat|kollega|medarbejder|person)?\b",
        r"\bvi har (?:nu |allerede )?(?:besat|besatt|lukket) (?:stillingen|opslaget|jobbet|rekrutteringen)\b",
    ),
    paused=(
        r"\b(?:rekrutteringen|stillingen|ansættelsesprocessen|ansettelsesprosessen|opslaget|ansættelser|"
        r"utlysningen)\b[^.;]{0,50}\b(?:på pause|i bero|på hold|på vent|indstillet|fastfrosset|frosset|udskudt|"
        r"utsatt)\b",
        r"\b(?:sætte|sat|stille|stillet) (?:denne |hele )?(?:rekruttering(?:en)?|ansættelsen|stillingen|processen) "
        r"(?:på pause|"
        r"i bero|på hold|på vent)\b",
        r"\b(?:modtager|tager|tar|mottar) (?:vi )?(?:midlertidigt|i øjeblikket|pt\.?|lige nu|for tiden|for "
        r"øyeblikket) ikke (?:imod |imot )?(?:nye )?(?:ansøgninger|søknader)\b",
        r"\b(?:på grund af|på grunn av|som følge af|grundet)\b[^.;]{0,20}\b(?:ansættelsesstop|ansettelsesstopp)\b",
    ),
    not_actively_hiring=(
        rf"{_NOW} (?:ansætter|ansetter|rekrutterer|søger|søker) ingen (?:af vores|av våre) \w+",
        rf"\bingen (?:af vores|av våre) \w+ (?:ansætter|ansetter|rekrutterer|søger|søker)\b[^.;]{{0,40}}{_NOW}",
        r"\b(?:ansætter|ansetter|rekrutterer|søger|søker)\b[^.;]{0,30}\b(?:ikke aktivt|i øjeblikket ikke|ikke i "
        r"øjeblikket|lige nu ikke|ikke lige nu|ikke nå|for tiden ikke)\b",
        rf"{_NOW}[^.;]{{0,30}}{_NO_POSITION}",
        rf"{_NO_POSITION}[^.;]{{0,40}}{_NOW}",
        r"\b(?:dette|denne) (?:opslag|stilling|annonce|annonse)\b[^.;]{0,40}\b(?:uopfordret|uopfordrede|talentpulje|"
        r"fremtidige (?:stillinger|behov))\b",
        r"\b(?:dette|det) er (?:ingen|ikke en) (?:konkret|specifik|faktisk|opslået)(?:,? \w+){0,3}? stilling\b",
        r"\b(?:opslaget|annoncen|annonsen|stillingsopslaget) (?:gælder|gjelder|vedrører|"
        r"handler)\b[^.;]{0,10}\b(?:ingen|ikke (?:om )?en) (?:\w+ )?(?:stilling|plads)\b",
    ),
    unless=r"\b(?:når|hvis|indtil|så snart|inden|efter at|(?<!selv )om|før|til|vil|bliver|såfremt|dersom)\b",
    yet=r"\b(?:endnu ikke|ikke endnu|fortsat ikke|ennå ikke|ikke ennå|stadig ikke)\b|\bikke (?:besat|lukket|udløbet|"
    r"besatt|afsluttet)\b",
    some=r"\b(?:efter (?:fristen|ansøgningsfristen|denne|den)|etter fristen|for sent|ufuldstændige|via (?:e-?mail|"
    r"mail|e-?post)|per (?:post|mail)|med posten|bureauer)\b",
    closed_badges=r"(?:(?:stillingen|opslaget|annoncen|jobbet|ansøgningsfristen|denne stilling|annonsen|"
    r"rekrutteringen) (?:er )?(?:allerede |nu |desværre )*(?:besat|lukket|udløbet|afsluttet|besatt|utløpt|ikke "
    r"længere (?:ledig|aktuel|aktiv)))|besat|lukket|udløbet",
    paused_badges=r"(?:(?:rekrutteringen|stillingen) (?:er )?(?:sat )?)?(?:på pause|i bero|sat på pause|sat i bero)",
    pool_badges=r"uopfordret ansøgning|talentpulje|ingen ledige stillinger|åpen søknad",
    titles=r"uopfordret ansøgning|(?:vores )?talentpulje|åpen søknad",
    elsewhere=r"\b(?:nu|derfor) søger vi\b|\bvi søger (?:nu|derfor)\b",
)

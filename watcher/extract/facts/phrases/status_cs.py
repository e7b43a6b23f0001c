"""What Czech pages say of a posting that is not simply open."""

from watcher.extract.facts.phrases.status_words import Statements

_NOUN = (
    r"(?:pozice|nabídka(?: práce)?|místo|inzerát|nabídku|pozici|výběrové řízení|nábor|pracovní místo|konkurz|konkurs|"
    r"stáž|oznámení|brigáda|řízení)"
)
_POSTING = (
    r"(?<!na )(?<!v )(?<!o )(?<!pro )(?<!s )\b(?:tato |toto |tento |tuto |ta |naše |vypsané )?(?:pracovní |volná |"
    r"volné )?"
    rf"{_NOUN}\b"
)
_GONE = (
    r"(?:obsazen(?:[ao]|á|é|ý)?|uzavřen(?:[aoy]|á|é|ý)?|ukončen(?:[aoy]|á|é|ý)?|vypršel[aoy]?|zrušen(?:[aoy]|á|é|ý)?|"
    r"stažen(?:[aoy]|á|é|ý)?|skončil[aoy]?|archivován[ao]?|deaktivován[ao]?|neplatn[áéý]|neaktuální|zaplněn[aoy]?|"
    r"zavřen[aoáéý]?)"
)
_ALREADY = r"(?: (?:již|už|bohužel|mezitím|nyní|úspěšně|od|dne|\d[\d. ]*)){0,3}"
_NOW = (
    r"\b(?:aktuálně|momentálně|v současné době|v současnosti|nyní|teď|v tuto chvíli|v této chvíli|dočasně|prozatím|"
    r"zatím|dnes)\b"
)
_NO_POSITION = (
    r"\b(?:žádn(?:é|á|ou|ý)) (?:\w+ ){0,2}?(?:míst[oa]|pozic[ei]|pozici|nabídk[uy]|nábor|výběrov[éá] řízení)\b"
)
_STOPPED = r"(?:pozastaven|přerušen|zmrazen|odložen|zastaven)(?:[aoy]|á|é|ý)?"

CS = Statements(
    stems="u konce | pryč | zadan | dokončen | našl | minul | včera | "
    "neexist | nejedná | není | nen | byl | je | vypršel | skončil | uplynul | nepřijímá | nelze | obsadil | našli | "
    "uzavře | "
    "ukonč | zruš | stažen | archiv | neplatn | neaktuální | pozastav | přeruš | zmraz | odlož | zastav | dočasně | "
    "nenabír | nehledá | nemáme | nenabíz | aktivně | databáz | budoucí | žádn | obsazen | zavřen | stop stav",
    nouns="našich | uzávěrk | "
    "pozic | nabíd | míst | inzerát | řízení | platnost | přihlášk | životopis | nábor | obsazov | uchazeč | "
    "nabír | hledá | koleg | lhůt | termín | našli | stáž | brigád | konkur | nabíz",
    closed=(
        r"\b(?:přihlášky|nábor|výběrové řízení|uzávěrka|lhůta)\b[^.;,]{0,30}\b(?:skončil[aoy]?|se uzavřel[aoy]?|"
        r"byl[aoy]? uzavřen[aoy]?|vypršela|byla) (?:včera|předevčírem|minul(?:ý|ou|é) \w+|tento týden)\b",
        rf"{_POSTING}[^.;,]{{0,30}}\b(?:je (?:již |už )?(?:u konce|pryč|zadan[aoáé])|našl[ao] (?:svého|svou|"
        rf"nového|novou) \w+|byl[ao]? (?:úspěšně )?(?:dokončen|uzavřen)[aoáéý]?)\b",
        rf"{_POSTING}[^.;,]{{0,30}}\b(?:již|už) (?:není|nejsou|neplatí)\b(?: (?:aktuální|dostupn[áéý]|otevřen[áéý]|"
        rf"aktivní|"
        r"platn[áéý]|k dispozici|voln[áéý]|v nabídce))?",
        rf"{_POSTING} (?:[^.;,]{{1,40}} )?(?:je|byl[ao]?|jsou|byly){_ALREADY} {_GONE}\b",
        rf"{_POSTING}{_ALREADY} (?:byl[ao]?|je){_ALREADY} {_GONE}\b",
        r"\b(?:pozici|místo|nábor|výběrové řízení|řízení|inzerát|nabídku)(?: na [^.;,]{1,40}?)? (?:jsme )(?:již |už "
        r")?(?:obsadili|uzavřeli|ukončili|stáhli|zrušili|zavřeli)\b",
        r"\b(?:nabídka|platnost|inzerát)\b[^.;]{0,30}\b(?:vypršela?|skončila?|uplynula?)\b",
        r"\b(?:přihlášky|životopisy|nové uchazeče|reakce) (?:již|už) nepřijímáme\b",
        r"\b(?:již|už) nepřijímáme\b[^.;]{0,30}\b(?:přihlášky|životopisy|uchazeče|reakce|žádosti)\b",
        r"\b(?:přihlášky|životopisy) se (?:již|už) nepřijímají\b",
        r"\b(?:již|už) (?:nelze|není možné|se nedá|se nemůžete|nemůžete)\b[^.;]{0,30}\b(?:reagovat|přihlásit|hlásit|"
        r"odpovědět|ucházet|podat|odpovídat)\b",
        r"\b(?:lhůta|termín|uzávěrka)\b[^.;]{0,40}\b(?:již |už )?(?:uplynula?|vypršela?|skončila?|prošla?)\b",
        r"\b(?:již|už) jsme (?:našli|vybrali|obsadili)\b|\bjsme (?:již|už) (?:našli|vybrali|obsadili)\b|\bnašli jsme "
        r"(?:nov\w+|vhodn\w+|správn\w+|toho pravého|tu pravou)\b[^.;]{0,20}\b(?:koleg\w+|kandidát\w*|uchazeč\w*|"
        r"člověka|pracovní\w*)?",
    ),
    paused=(
        rf"\b(?:nábor|výběrové řízení|pozice|nabídka|obsazování|přijímání|řízení|hledání)\b[^.;]{{0,50}}\b{_STOPPED}\b",
        r"\b(?:nábor|výběrové řízení|obsazování|hledání|přijímání)\b[^.;]{0,40}\bjsme\b[^.;]{0,20}\b(?:pozastavili|"
        r"přerušili|zmrazili|odložili|zastavili)\b",
        r"\b(?:pozastavili|přerušili|zmrazili|odložili) jsme\b[^.;]{0,20}\b(?:nábor|výběrové řízení|obsazování|"
        r"hledání|přijímání)\b",
        r"\bmuseli jsme (?:\w+ ){0,2}?(?:nábor|výběrové řízení|obsazování|hledání)(?: [^.;,]{1,30})? (?:pozastavit|"
        r"přerušit|odložit|zmrazit)\b|\bmuseli jsme (?:pozastavit|přerušit|odložit|zmrazit) (?:\w+ ){0,2}?(?:nábor|"
        r"výběrové řízení|obsazování|hledání)\b",
        rf"{_NOW} nepřijímáme (?:žádné |nové |další )?(?:přihlášky|životopisy|uchazeče|reakce)\b",
        r"\bnepřijímáme (?:nové |žádné )?(?:přihlášky|životopisy)\b[^.;]{0,15}\b(?:dočasně|momentálně|v tuto chvíli)\b",
        r"\b(?:kvůli|z důvodu)\b[^.;]{0,20}\b(?:zmrazení náboru|zastavení náboru|stop stavu|stopstavu)\b",
    ),
    not_actively_hiring=(
        rf"\bžádn[áýé] z našich \w+ (?:nenabírá|nehledá) {_NOW}|{_NOW} žádn[áýé] z našich \w+ (?:nenabírá|nehledá)\b",
        rf"\bžádn[áýé] z našich \w+ {_NOW} (?:nenabírá|nehledá)\b",
        rf"{_NOW}[^.;]{{0,40}}\b(?:aktivně ne|nenabíráme|nehledáme|nepřijímáme nové kolegy)",
        r"\baktivně (?:nenabíráme|nehledáme)\b",
        rf"{_NOW}[^.;]{{0,30}}\b(?:nemáme|nenabízíme|není|nejsou|neobsazujeme)\b[^.;]{{0,20}}{_NO_POSITION}",
        rf"\b(?:nemáme|nenabízíme)\b[^.;]{{0,20}}{_NO_POSITION}[^.;]{{0,30}}{_NOW}",
        rf"{_NOW} neexistuje {_NO_POSITION}|\bneexistuje {_NOW} {_NO_POSITION}",
        r"\b(?:nejedná se o|není to) (?:žádnou )?(?:konkrétní|skutečnou)(?:,? \w+){0,2} (?:pozici|pozice|místo)\b",
        rf"\b(?:nemáme|nenabízíme) {_NOW}[^.;]{{0,20}}{_NO_POSITION}",
        r"\bnemáme (?:(?:momentálně|aktuálně|nyní|teď|zatím) )?(?:žádn\w+ )?(?:volné místo|volná místa|otevřen\w+ "
        r"(?:pozic\w|míst\w)|volnou pozici)\b",
        r"\b(?:tato|tento|toto) (?:pozice|inzerát|nabídka)\b[^.;]{0,40}\b(?:databáz\w+ (?:talentů|uchazečů|"
        r"kandidátů)|budoucí (?:pozice|příležitosti))",
        r"\b(?:tento inzerát|tato nabídka|tato výzva|inzerát|nabídka|oznámení) (?:se )?(?:nevztahuje|netýká|"
        r"neodpovídá)\b[^.;]{0,10}\b(?:\w+ ){0,2}?(?:pozic\w|míst\w\w?)\b",
    ),
    unless=r"\b(?:jakmile|až|pokud|dokud|po|bude|budou|(?<!\bi )když|než|zda|jestli)\b",
    yet=r"\b(?:zatím|ještě|dosud) (?:není|nebyl\w*|nejsou|ne\w+)\b|\b(?:není|nebyl[ao]?)\b(?: \w+)? (?:obsazen|"
    r"uzavřen|ukončen|pozastaven)\w*",
    some=r"\b(?:po (?:termínu|uzávěrce|lhůtě|tomto)|později|pozdě|opožděn\w+|neúpln\w+|poštou|e-?mailem|agentur\w*)\b",
    closed_badges=r"(?:(?:tato |tento |toto )?(?:pozice|nabídka|místo|inzerát|výběrové řízení|nábor) (?:je |byl[ao]? "
    r")?(?:již |už )?(?:obsazen[aoáéý]?|uzavřen[aoáéý]?|ukončen[aoáéý]?|neaktuální|neplatn[áéý]|vypršel[ao]?|"
    r"skončil[ao]?|není aktuální|není k dispozici))|obsazen[oaáé]|ukončeno|uzavřeno|neaktuální|již není aktuální",
    paused_badges=r"(?:(?:nábor|pozice|výběrové řízení) )?(?:je )?pozastaven[oaáý]?",
    pool_badges=r"spontánní přihláška|databáze (?:talentů|uchazečů|kandidátů)|žádné volné pozice",
    titles=r"spontánní přihláška|databáze (?:talentů|uchazečů|kandidátů)",
    elsewhere=r"\b(?:nyní|teď|proto) hledáme\b|\bhledáme (?:nyní|teď)\b",
)

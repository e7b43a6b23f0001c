"""What Swedish pages say of a posting that is not simply open."""

from watcher.extract.facts.phrases.status_words import Statements

_POSTING = (
    r"(?<!i )(?<!med )(?<!till )(?<!för )(?<!på )\b(?:(?:denna|den här|detta|det här|den utannonserade) (?:tjänsten?|"
    r"annonsen?|jobbet|jobb|roll(?:en)?|rekrytering(?:en)?|platsannons(?:en)?|befattning(?:en)?|praktikplats(?:en)?)|"
    r"tjänsten|annonsen|jobbet|rollen|rekryteringen|platsannonsen|befattningen|jobbannonsen|rekryteringsprocessen|"
    r"platsen|utlysningen|urvalsprocessen)\b"
)
_AS = r"(?: (?:som|på|för|hos|inom)\b [^.;:,]{1,40}?)?"
_ALREADY = r"(?: (?:redan|nu|tyvärr|numera|dessvärre|sedan|internt|dock)){0,3}"
_NOW = r"\b(?:just nu|för närvarande|för tillfället|i dagsläget|i nuläget|idag|i dag|tillfälligt|tills vidare)\b"
_NO_POSITION = (
    r"\b(?:ingen|inga|inget|inte någon|inte några) (?:\w+ ){0,2}?(?:tjänst(?:er)?|jobb|plats(?:er)?|roll(?:er)?|"
    r"befattningar|rekrytering(?:ar)?|vakans(?:er)?)\b"
)
_STOPPED = r"(?:pausade?s?|pausats|vilande|på is|frysta?s?|frysts|stoppade?s?|stoppats|uppskjuten|avbruten|på paus)"

SV = Statements(
    stems="över | i mål | nått | gick ut | löpte ut | borta | igår | i går | förra | var i | "
    "inte | tillsat | stäng | avslut | slut | borttag | löpt ut | utgått | gått ut | passerat | arkiver | "
    "återkall | avpublicer | hittat | klar | pausa | paus | vilande | på is | fryst | frys | stoppa | stopp | "
    "uppskjut | avbrut | spontan | talang | framtida | ingen | inga | inget | inställ",
    nouns="denna | den här | detta | det här | tjänst | annons | jobb | rollen | rekryter | ansök | anställ | söker |"
    " söka | befattning | plats | vakans | urval | utlysning | sista dag | hittat",
    closed=(
        r"\b(?:ansökan|ansökningstiden|annonsen|utlysningen|sista ansökningsdag)\b[^.;]{0,20}\b(?:stängde|gick "
        r"ut|löpte ut|var) (?:igår|i går|i (?:mån|tis|ons|tors|fre|lör|sön)dags|förra (?:veckan|månaden))\b",
        rf"{_POSTING}{_AS} (?:är{_ALREADY} (?:över|slutförd|slutfört|klar|i mål|borta)|har{_ALREADY} (?:nått "
        rf"sitt slut|hittat (?:sin|en) \w+))(?= ?[.!,:;]|$| nu\b| och tack)",
        rf"{_POSTING}{_AS}[^.;]{{0,30}}\binte längre (?:tillgänglig|aktuell|öppen|aktiv|ledig|kvar|publicerad|"
        rf"sökbar)t?\b",
        rf"{_POSTING}{_AS} (?:är|blev){_ALREADY} (?:tillsatt?|stängd|stängt|avslutad|avslutat|borttagen|borttaget|"
        rf"arkiverad|"
        r"återkallad|avpublicerad|utgången|inställd)\b",
        rf"{_POSTING}{_AS} har{_ALREADY} (?:tillsatts|stängts|avslutats|löpt ut|utgått|tagits bort|gått ut|dragits "
        rf"tillbaka|"
        r"avpublicerats|upphört)\b",
        r"\b(?:vi har|har vi) (?:nu |redan )?(?:tillsatt|stängt|avslutat) (?:tjänsten|rollen|rekryteringen|ansökan|"
        r"annonsen)\b",
        r"\bvi har (?:nu |redan )?hittat (?:rätt|vår|en|någon|den|vår nya) ?(?:\w+ ){0,2}?(?:person|kollega|kandidat|"
        r"medarbetare|rätta|någon)?\b",
        r"\b(?:ansökningstiden|ansökningsperioden|ansökan|ansökningarna|sista ansökningsdag(?:en)?|sista "
        r"ansökningsdatum|"
        rf"ansökningsfristen)\b(?: (?:för|till) [^.;]{{1,40}}?)? (?:är|har){_ALREADY} (?:stängd|stängt|gått ut|"
        rf"passerat|löpt ut|"
        r"avslutad|passerad|slut|utgången|stängts)\b",
        r"\btar inte längre emot (?:nya |några )?ansökningar\b",
        r"\bansökningar tas inte längre emot\b",
        r"\b(?:det )?går (?:det )?inte längre att (?:söka|ansöka|skicka)\b|\b(?:kan|du kan) inte längre (?:söka|"
        r"ansöka)\b",
    ),
    paused=(
        rf"\b(?:rekryteringen|tjänsten|anställningsprocessen|rekrytering|rekryteringsprocessen|ansökan|anställningar|"
        rf"anställningen|rollen|urvalet)\b[^.;]{{0,30}}\b(?:är|har|ligger|blir|står)\b[^.;]{{0,30}}\b{_STOPPED}\b",
        r"\bvi har (?:tillfälligt |tills vidare )?(?:pausat|stoppat|fryst|avbrutit) (?:\w+ )?(?:rekryteringen|"
        r"rekryteringar|tjänsten|alla rekryteringar|anställningar|processen)\b",
        r"\b(?:tvingats|fått|måst|valt att) (?:pausa|stoppa|frysa|avbryta|skjuta upp) (?:\w+ ){0,2}?(?:rekryteringen|"
        r"rekryteringar|anställningen|anställningar|tillsättningen)\b",
        r"\b(?:tillfälligt|för närvarande|just nu|tills vidare)\b[^.;]{0,20}\binte (?:emot )?(?:nya )?ansökningar\b",
        r"\btar (?:vi )?(?:tillfälligt|för närvarande|just nu|tills vidare) inte emot (?:nya )?ansökningar\b",
        r"\btar (?:vi )?inte emot (?:nya )?ansökningar (?:just nu|för närvarande|tillfälligt|för tillfället)\b",
        r"\b(?:på grund av|med anledning av|till följd av)\b[^.;]{0,20}\b(?:anställningsstopp|rekryteringsstopp)",
    ),
    not_actively_hiring=(
        rf"{_NOW} (?:anställer|rekryterar|söker) (?:ingen|inget) av våra \w+\b",
        rf"\b(?:ingen|inget) av våra \w+ (?:anställer|rekryterar|söker)\b[^.;]{{0,40}}{_NOW}",
        r"\b(?:anställer|rekryterar|söker)\b[^.;]{0,30}\b(?:inte (?:aktivt|just nu|för närvarande)|för närvarande "
        r"inte|just nu inte)\b",
        r"\b(?:just nu|för närvarande|i dagsläget)\b[^.;]{0,20}\b(?:anställer|rekryterar|söker)\b[^.;]{0,15}\binte\b",
        rf"{_NOW}[^.;]{{0,30}}{_NO_POSITION}",
        rf"{_NO_POSITION}[^.;]{{0,40}}{_NOW}",
        r"\b(?:denna|den här|detta|det här) (?:annons|tjänst|ansökan|annonsen)\b[^.;]{0,40}\b(?:spontanansökan|"
        r"spontanansökningar|talangpool|framtida (?:behov|tjänster|rekryteringar))\b",
        r"\b(?:annonsen|denna annons|den här annonsen|detta) (?:gäller|avser|är|motsvarar|"
        r"hör)\b[^.;]{0,10}\b(?:ingen|inte (?:till )?(?:en|någon)) (?:\w+ )?(?:tjänst|plats|roll|vakans|"
        r"rekrytering)\b",
        r"\b(?:det|detta|det här) är (?:här )?(?:ingen|inte en) (?:konkret|specifik|ledig|utlyst|faktisk)(?:,? "
        r"\w+){0,3}? (?:tjänst|"
        r"roll|plats)\b",
    ),
    unless=r"\b(?:när|(?<!även )om|så snart|tills(?! vidare)|innan|efter att|ifall|så fort|kommer|blir)\b",
    yet=r"\b(?:ännu inte|inte ännu|fortfarande inte|inte heller)\b|\binte\b[^.;]{0,12}\b(?:tillsatt|stängd|avslutad|"
    r"pausad|tillsatts)\b",
    some=r"\b(?:efter (?:sista|ansökningstiden\w*|detta|den|det)|sent|för sent|försenade|ofullständiga|via "
    r"(?:e-?post|mejl|mail|post)|per (?:e-?post|post|mejl)|bemanning\w*|rekryteringsföretag)\b",
    closed_badges=r"(?:(?:tjänsten|annonsen|rekryteringen|ansökan|jobbet|ansökningstiden|rollen|denna tjänst|platsen|"
    r"sista ansökningsdag) (?:är |har )?(?:redan |nu )?(?:tillsatt|stängd|stängt|avslutad|utgången|gått ut|löpt ut|"
    r"arkiverad|passerat|passerad|inte längre (?:tillgänglig|aktuell|aktiv|öppen)))|tillsatt|stängd|avslutad|inte "
    r"längre tillgänglig",
    paused_badges=r"(?:(?:rekryteringen|tjänsten) (?:är )?)?(?:pausad|vilande|på paus)",
    pool_badges=r"spontanansökan|talangpool(?:en)?|inga lediga tjänster(?: just nu)?",
    titles=r"spontanansöka(?:n|ningar)|(?:vår )?talangpool(?:en)?|intresseanmälan",
    elsewhere=r"\b(?:nu|därför) söker vi\b|\bvi söker (?:nu|därför)\b",
)

"""What German pages say of a posting that is not simply open."""

from watcher.extract.facts.phrases.status_words import Statements

_NOUN = (
    r"(?:stelle|position|stellenanzeige|stellenausschreibung|stellenangebot|ausschreibung|anzeige|jobanzeige|job|"
    r"jobangebot|angebot|vakanz|inserat|stelleninserat|jobinserat|praktikum|praktikumsplatz|praktikumsstelle|"
    r"ausbildungsplatz|ausbildungsstelle|stellenprofil|posten)"
)
_POSTING = (
    r"(?<!in )(?<!mit )(?<!für )(?<!auf )(?<!von )(?<!bei )\b(?:diese[rs]?|die|der|das|unsere?|ausgeschriebene) "
    rf"(?:[\w-]+ ){{0,2}}?{_NOUN}\b"
)
_AS = r"(?: \((?:\w/){1,2}\w\))?(?: (?:als|im|in|für|bei|zum|zur|mit der)\b [^.;:,]{1,50}?)?"
_ALREADY = (
    r"(?: (?:bereits|schon|inzwischen|leider|mittlerweile|nun|jetzt|derzeit|aktuell|erfolgreich|zwischenzeitlich|"
    r"bedauerlicherweise|intern|wieder|somit|damit|seit|am|zum|soeben|kürzlich|endgültig|\d[\d.]*|januar|februar|"
    r"märz|april|mai|juni|juli|august|september|oktober|november|dezember)){0,5}"
)
_GONE = (
    r"(?:besetzt|vergeben|abgelaufen|geschlossen|beendet|deaktiviert|archiviert|zurückgezogen|gelöscht|entfernt|"
    r"offline|abgeschlossen|ausgelaufen|erloschen|aufgehoben|zu ende|vorbei|weg)\b(?! werden| wird)"
)
_APPLICATIONS = r"\b(?:online-?)?bewerbung(?:en|sunterlagen)?\b"
_PROCEDURE = (
    r"\b(?:bewerbungsverfahren|auswahlverfahren|besetzungsverfahren|stellenbesetzungsverfahren|stellenbesetzung|"
    r"auswahlprozess|bewerbungsprozess|einstellungsverfahren|ausschreibungsverfahren|rekrutierung|recruiting|"
    r"besetzung|suche)\b"
)
_TERM = r"\b(?:bewerbungs|ausschreibungs|einreichungs)?(?:frist|phase|zeitraum|schluss|periode)\b"
_NOW = (
    r"\b(?:derzeit|aktuell|momentan|zurzeit|zur zeit|gerade|im moment|im augenblick|gegenwärtig|augenblicklich|heute|"
    r"zum jetzigen zeitpunkt|vorübergehend)\b"
)
_NO_POSITION = (
    r"\bkeine[rsn]? (?:[\w-]+ ){0,2}?(?:stellen?|positionen?|vakanz(?:en)?|stellenangebote?|"
    r"(?:stellen)?ausschreibung(?:en)?|jobs?|ausbildungsplätze|ausbildungsplatz|praktikumsplätze|praktika|"
    r"neueinstellungen|bedarf|personalbedarf)\b(?!, (?:an|in|auf|bei|für) )"
)
_FOUND = (
    r"(?:jemanden|jemand passenden|die (?:\w+ )?(?:person|besetzung|verstärkung|kandidatin|kandidaten|kollegin|"
    r"unterstützung)|den (?:\w+ )?(?:kandidaten|kollegen)|unsere[ns]? (?:neue[ns]? )?(?:\w+ )?(?:kollegin|kollegen|"
    r"verstärkung|teammitglied|mitarbeiterin|mitarbeiter)|eine[n]? (?:\w+ )?(?:kandidatin|kandidaten|kollegin|"
    r"kollegen|person|besetzung|nachfolge\w*))"
)

DE = Statements(
    stems="nicht | keine | besetzt | vergeben | abgelaufen | geschlossen | beendet | deaktiviert | archiviert | "
    "vorbei | zu ende | zurückgezogen | gelöscht | entfernt | offline | ausgelaufen | erloschen | aufgehoben | "
    "verstrichen | endete | gefunden | fündig | eingestellt | ausgesetzt | pausiert | pausieren | unterbrech | auf "
    "eis | ruht | "
    "zurückgestellt | gestoppt | gestoppt | unterbrochen | eingefroren | on hold | verschoben | einstellungsstop | "
    "stellenstop | sperre | niemanden | talent | pool | initiativbewerbung | interessenbekundung | künftig | weg",
    nouns="unserer | "
    "stelle | position | anzeige | ausschreibung | job | vakanz | inserat | praktikum | bewerb | suche | "
    "angebot | recruiting | verfahren | besetzung | rekrutier | aktiv | frist | ausbildung | posten | phase | "
    "gefunden | fündig | verstärkung | bedarf | einstell",
    closed=(
        r"\b(?:stellenbesetzung|besetzungsverfahren|auswahlverfahren|suche) abgeschlossen\b(?=\s?[:,;–—!.]|$)",
        rf"(?:{_POSTING}|{_PROCEDURE}){_AS} (?:ist{_ALREADY} zu ende(?: gegangen)?|hat{_ALREADY} (?:jemanden|"
        rf"eine[n]? (?:neuen? )?\w+) gefunden|fand(?: am)? [^.;,]{{0,30}}\b(?:seinen |ihren )?abschluss|"
        rf"wurde{_ALREADY} zum abschluss gebracht)\b",
        r"\b(?:bewerbungs(?:schluss|frist|phase)|die (?:bewerbungs)?frist)\b[^.;:]{0,30}? (?:war|endete|lief) "
        r"(?:bereits |schon |leider )?(?:gestern|vorgestern|letzte[nr]? (?:\w+tag|woche|mittwoch|monat)|"
        r"vergangene[nr]? (?:\w+tag|woche|mittwoch|monat)|vor (?:\w+ )?(?:tagen|wochen))\b",
        rf"{_POSTING}[^.;:]{{0,40}}\b(?:nicht mehr|nicht länger)\b[^.;:]{{0,20}}\b(?:verfügbar|aktuell|vakant|"
        r"ausgeschrieben|frei|online|offen|aktiv|gültig|zu besetzen|zu haben|verfügbar|veröffentlicht|geschaltet)\b",
        rf"{_POSTING}{_AS} (?:ist|wurde|sind|wurden|konnte)(?: von uns)?{_ALREADY} {_GONE}",
        rf"{_POSTING}{_AS} konnte{_ALREADY} besetzt werden\b",
        rf"\bwir haben (?:diese|die|unsere) (?:\w+ )?{_NOUN}{_AS}{_ALREADY} (?:besetzt|vergeben|geschlossen|"
        r"zurückgezogen)\b",
        rf"\bwir haben{_ALREADY} {_FOUND}[^.;:]{{0,40}}\bgefunden\b",
        r"\bwir sind (?:bereits |inzwischen |mittlerweile |schon )?fündig geworden\b",
        rf"{_APPLICATIONS}[^.;]{{0,50}}\b(?:nicht mehr|keine mehr)\b[^.;]{{0,20}}\b(?:angenommen|entgegengenommen|"
        r"berücksichtigt|möglich|bearbeitet|entgegen)\b",
        r"\b(?:nehmen|nimmt|akzeptieren|berücksichtigen)\b[^.;]{0,40}\bkeine (?:weiteren |neuen )?bewerbungen mehr\b",
        r"\b(?:nehmen|nimmt|akzeptieren)\b[^.;]{0,40}\bkeine weiteren bewerbungen\b",
        r"\bkeine (?:weiteren )?bewerbung(?:en)? mehr (?:möglich|angenommen|entgegengenommen)\b|\bkeine weiteren "
        r"bewerbungen (?:mehr )?(?:angenommen|entgegengenommen|möglich)\b",
        r"\b(?:kannst|können|kann)\b[^.;]{0,60}\bnicht mehr\b[^.;]{0,30}\bbewerben\b",
        rf"{_TERM}(?: (?:für|auf) [^.;:]{{1,50}}?)? (?:ist|war|endete|sind)(?: am \d[^;:]{{0,20}})?{_ALREADY}"
        r"(?: (?:abgelaufen|beendet|geschlossen|vorbei|zu ende|verstrichen|überschritten|abgeschlossen)\b| am \d)",
        rf"{_PROCEDURE}(?: (?:für|zu|auf) [^.;:]{{1,50}}?)? (?:ist|wurde){_ALREADY} (?:beendet|abgeschlossen|"
        rf"geschlossen|"
        r"eingestellt|aufgehoben|abgebrochen)\b",
        rf"\barchivierten? {_NOUN}\b|\barchivierte[sr]? (?:stellenangebot|inserat|jobangebot)\b",
    ),
    paused=(
        rf"(?:{_POSTING}{_AS}|{_PROCEDURE}(?: (?:der|für|nach|zu|auf) [^.;:]{{1,50}}?)?|\beinstellung(?:en)?\b) (?:ist|"
        r"sind|wurde|wurden|wird|werden|liegt|bleibt|bleiben)\b[^.;]{0,50}\b(?:ausgesetzt|pausiert|auf eis|"
        r"zurückgestellt|gestoppt|angehalten|unterbrochen|eingefroren|on hold|verschoben)\b",
        rf"(?:{_POSTING}|{_PROCEDURE})[^.;]{{0,40}}\b(?:ruht|ruhen|pausiert)\b",
        r"\bruht (?:diese|die|unsere) (?:stelle|stellenausschreibung|ausschreibung|suche|anzeige|besetzung)\b",
        rf"\b(?:haben|mussten) (?:wir )?(?:\w+ ){{0,2}}?(?:die )?(?:{_POSTING}|{_PROCEDURE}|alle einstellungen|"
        r"neueinstellungen)[^.;]{0,40}\b(?:ausgesetzt|pausiert|auf eis|zurückgestellt|gestoppt|eingefroren|"
        r"unterbrochen|aussetzen|pausieren|stoppen|unterbrechen|einfrieren|zurückstellen)\b",
        rf"{_NOW}[^.;]{{0,40}}\bkeine (?:neuen |weiteren )?bewerbungen (?:an\b|entgegen|angenommen|möglich|mehr an\b)",
        r"\b(?:nehmen|nimmt)\b[^.;]{0,30}\b(?:derzeit|momentan|aktuell|zurzeit|vorübergehend|"
        r"vorerst)\b[^.;]{0,30}\bkeine (?:neuen |weiteren )?bewerbungen\b",
        r"\b(?:aufgrund|wegen|infolge)\b[^.;]{0,30}\b(?:einstellungsstopps?|stellenstopps?|besetzungssperre|"
        r"einstellungssperre|haushaltssperre)\b",
    ),
    not_actively_hiring=(
        rf"{_NOW} (?:stellt|sucht|rekrutiert) keine[rs]? (?:unserer|der) [\w-]+\b",
        rf"\bkeine[rs]? (?:unserer|der) (?:[\w-]+ ){{1,3}}?(?:stellt|sucht|rekrutiert|nimmt) {_NOW}",
        rf"{_NOW}[^.;]{{0,60}}\b(?:nicht aktiv|keine aktive)\b",
        r"\b(?:suchen|rekrutieren|stellen)\b[^.;]{0,50}\bnicht aktiv\b",
        rf"\bstellen {_NOW}[^.;]{{0,40}}\b(?:nicht|niemanden|keine\w*)\b[^.;]{{0,40}}\bein\b",
        rf"{_NOW} stellen (?:wir )?[^.;]{{0,30}}\b(?:nicht|niemanden|keine\w*)\b[^.;]{{0,40}}\bein\b",
        rf"{_NOW}[^.;:]{{0,40}}{_NO_POSITION}",
        rf"{_NOW},? (?:suchen|brauchen) wir (?:leider )?niemanden\b|\bwir (?:suchen|brauchen) {_NOW} (?:leider "
        rf")?niemanden\b",
        rf"{_NO_POSITION}[^.;:]{{0,40}}{_NOW}",
        r"\b(?:k?eine) (?:konkrete|bestimmte|aktuelle|spezifische|offene) (?:stelle|vakanz|position) (?:gibt es|"
        r"haben wir) "
        rf"{_NOW} nicht\b",
        r"\bkeine (?:konkrete|bestimmte|aktuelle|spezifische) (?:stelle|vakanz|position|stellenausschreibung|"
        rf"ausschreibung)\b[^.;]{{0,20}}{_NOW}",
        r"\b(?:diese|die|das) (?:anzeige|ausschreibung|stelle|stellenausschreibung|position|inserat|stellenanzeige|"
        r"seite)\b[^.;]{0,30}\b(?:dient|ist|gehört|richtet)\b[^.;]{0,40}\b(?:talent-?pools?|talent pools?|"
        r"bewerber-?pools?|kandidatenpools?|initiativbewerbung\w*|interessenbekundung\w*|künftige\w*|zukünftige\w*)\b",
        r"\b(?:dies|das|hierbei|es|hier)\b (?:ist|handelt|geht)\b[^.;]{0,30}\b(?:keine (?:konkrete|aktuelle|offene|"
        r"bestimmte)(?:,? [\w-]+){0,2}? (?:stelle|vakanz|stellenausschreibung|ausschreibung|position)|"
        r"initiativbewerbung|talent-?pool|"
        r"bewerberpool)\b",
        r"\b(?:diese|die|das) (?:anzeige|ausschreibung|inserat|stellenanzeige|"
        r"stellenausschreibung)\b[^.;]{0,20}\b(?:bezieht sich (?:nicht auf|auf keine)|betrifft keine|gilt keiner|"
        r"entspricht keiner|steht für keine)\b",
    ),
    unless=r"\b(?:sobald|(?<!auch )wenn|falls|sollte|bis|nachdem|würde|werden wir|ob|dass|bevor|solange)\b|"
    r"^\s?ist\s*$|\bwird\b",
    yet=r"\b(?:noch|bisher|bislang) (?:nicht|kein\w*)\b|\bnicht (?:besetzt|vergeben|geschlossen|abgelaufen|pausiert|"
    r"beendet|abgeschlossen)\b",
    some=r"\b(?:nach (?:ablauf|dem (?:\d|bewerbungsschluss|stichtag|ende|genannten)|der frist|fristende|"
    r"bewerbungsschluss|ende|diesem)|verspätet\w*|zu spät|unvollständig\w*|per (?:post|e-?mail|mail|fax|brief)|"
    r"postalisch\w*|in papierform|papierbewerbung\w*|agenturen|personalvermittl\w*|personaldienstleist\w*|später "
    r"eingehend\w*|ab (?:dem )?\d)\b",
    closed_badges=r"(?:(?:die |diese )?(?:stelle|position|stellenanzeige|ausschreibung|anzeige|vakanz|job|angebot|"
    r"stellenangebot|jobangebot|inserat|praktikum|ausbildungsplatz|bewerbungsfrist|verfahren|bewerbungsverfahren|"
    r"bewerbungsphase) (?:ist )?(?:bereits |schon |leider |inzwischen )?(?:besetzt|vergeben|geschlossen|abgelaufen|"
    r"beendet|abgeschlossen|archiviert|deaktiviert|nicht mehr (?:verfügbar|aktuell|online|ausgeschrieben)))|"
    r"(?:bereits |schon |leider )?(?:besetzt|vergeben|geschlossen|abgelaufen|archiviert)|nicht mehr (?:verfügbar|"
    r"aktuell)|bewerbung(?:en)? (?:geschlossen|nicht mehr möglich)|keine bewerbung(?:en)? mehr möglich",
    paused_badges=r"(?:(?:stelle|position|ausschreibung|verfahren|suche) (?:ist )?(?:derzeit |vorübergehend "
    r")?)?(?:pausiert|ausgesetzt|on hold|auf eis)",
    pool_badges=r"initiativbewerbung|talent-?pool|derzeit keine offenen? stellen?",
    titles=r"initiativbewerbung(?:en)?|(?:unser )?talent-?pool|bewerberpool|interessenbekundung",
    elsewhere=r"\b(?:nun|jetzt|deshalb|daher|nur noch) (?:suchen|wird|brauchen)\b|\bsuchen wir (?:nun|jetzt)\b",
)

"""What Dutch pages say of a posting that is not simply open."""

from watcher.extract.facts.phrases.status_words import Statements

_NOUN = r"(?:vacature|functie|positie|baan|stage|stageplaats|stageplek|job|procedure|werving|plek|rol|advertentie)"
_POSTING = rf"(?<!in )(?<!met )(?<!bij )(?<!op )(?<!voor )\b(?:deze|de|dit|onze) (?:\w+ )?{_NOUN}\b"
_AS = r"(?: (?:van|als|voor|bij|in)\b [^.;:,]{1,50}?)?"
_ALREADY = r"(?: (?:inmiddels|reeds|al|helaas|nu|intussen|ondertussen|sinds|per|intern|vandaag|definitief)){0,3}"
_GONE = (
    r"(?:vervuld|ingevuld|gesloten|verlopen|vergeven|afgesloten|ingetrokken|verwijderd|gearchiveerd|afgerond|"
    r"beëindigd|offline|voorbij)"
)
_NOW = r"\b(?:momenteel|op dit moment|nu|op het moment|thans|vandaag|voorlopig|tijdelijk|actueel|even)\b"
_NO_POSITION = (
    r"\b(?:geen|niet een) (?:\w+ ){0,2}?(?:vacatures?|functies?|posities?|baan|banen|plekken|plek|stageplaatsen|"
    r"stageplekken|stages?|openingen)\b"
)
_STOPPED = (
    r"(?:on hold|gepauzeerd|opgeschort|stilgelegd|bevroren|tijdelijk gesloten|in de wacht|stopgezet|stil|in de "
    r"ijskast|uitgesteld|geschorst|aangehouden)"
)

NL = Statements(
    stems="ten einde | afgelopen | weg | gevuld | toegewezen | klaar | sloot | eindigde | verliep | liep | "
    "niet | vervuld | ingevuld | gesloten | verlopen | vergeven | geen | verstreken | ingetrokken | verwijderd "
    "| gearchiveerd | afgerond | beëindigd | offline | voorbij | gevonden | on hold | gepauzeerd | pauz | opgeschort "
    "| stilgelegd | bevroren | in de wacht | stop | stil | ijskast | uitgesteld | geschorst | aangehouden | niemand |"
    " talent | open sollicitatie | toekomstig",
    nouns="zoektocht | selectie | inschrijving | onze | "
    "vacature | functie | positie | baan | banen | stage | job | sollicit | werv | procedure | actief | zoek | "
    "nemen | oproep | vacaturestop | personeelsstop | termijn | plek | rol | advertentie | collega | kandidaat | "
    "reageren | iemand",
    closed=(
        r"\b(?:sollicitatietermijn|reactietermijn|inschrijving|vacature)\b[^.;]{0,25} (?:sloot|eindigde|verliep|"
        r"liep) (?:gisteren|vorige (?:week|maand|\w+dag)|afgelopen (?:week|maand|\w+dag))\b",
        r"\b(?:de|onze) (?:zoektocht|sollicitatieprocedure|selectie|werving)\b[^.;]{0,30} (?:is|zijn) "
        r"(?:inmiddels |nu |al )?(?:ten einde|afgelopen|klaar|afgerond|voorbij|beëindigd)\b",
        rf"{_POSTING}{_AS} (?:is{_ALREADY} (?:ten einde|afgelopen|weg|gevuld|vergeven)|heeft{_ALREADY} (?:een "
        rf"(?:\w+ )?(?:kandidaat|collega|medewerker)|iemand) gevonden|werd{_ALREADY} toegewezen)\b",
        rf"{_POSTING}[^.;]{{0,40}}\b(?:niet (?:meer|langer) (?:beschikbaar|actief|open\b|online|vacant|actueel|geldig|"
        r"zichtbaar)|staat (?:niet|inmiddels niet) (?:meer|langer) (?:open|online))\b",
        rf"{_POSTING}{_AS} (?:is|werd){_ALREADY} {_GONE}\b",
        rf"{_POSTING}[^.;]{{0,40}}\b(?:inmiddels|reeds|al) {_GONE}\b",
        rf"\b(?:we|wij) hebben (?:deze|de|onze) (?:\w+ )?{_NOUN}{_AS}{_ALREADY} (?:vervuld|ingevuld|gesloten|"
        r"afgesloten|ingetrokken)\b",
        rf"\b(?:we|wij) hebben{_ALREADY} (?:onze (?:nieuwe )?(?:\w+ )?(?:collega|kandidaat|medewerker|aanwinst)|"
        r"iemand|de (?:juiste|geschikte|ideale) (?:persoon|kandidaat|collega)|een (?:geschikte |goede |passende "
        r")?(?:kandidaat|collega)) gevonden\b",
        r"\b(?:kunt|kan|kun)\b[^.;]{0,30}\bniet meer\b[^.;]{0,30}\b(?:solliciteren|reageren)\b",
        r"\b(?:solliciteren|reageren|sollicitatie)\b[^.;]{0,30}\b(?:is|zijn)?\s?niet (?:meer|langer) mogelijk\b",
        r"\bniet (?:meer|langer) mogelijk\b[^.;]{0,30}\b(?:solliciteren|reageren)\b",
        r"\bsollicitaties\b[^.;]{0,30}\bniet (?:meer|langer)\b[^.;]{0,25}\b(?:aangenomen|geaccepteerd|mogelijk|in "
        r"behandeling)",
        r"\b(?:nemen|accepteren) (?:we |wij )?geen (?:nieuwe )?sollicitaties meer\b",
        r"\b(?:we|wij) (?:nemen|accepteren) geen sollicitaties meer\b",
        rf"\b(?:sollicitatie|reactie|inschrijf|aanmeld)(?:termijn|periode) (?:is{_ALREADY} |{_ALREADY})?(?:verstreken|"
        r"gesloten|verlopen|voorbij|afgelopen)\b",
        r"\bde (?:sollicitatie|wervings|selectie)procedure is (?:inmiddels |reeds |al )?(?:afgerond|gesloten|"
        r"afgesloten|beëindigd)\b",
        r"\bsluitingsdatum (?:van deze vacature |voor deze vacature )?is (?:inmiddels |reeds |al )?(?:verstreken|"
        r"voorbij|verlopen)\b",
    ),
    paused=(
        rf"\b(?:vacature|functie|werving|procedure|sollicitaties|sollicitatieprocedure|wervingsprocedure|aanwerving|"
        rf"selectieprocedure|zoektocht)\b[^.;]{{0,50}}\b(?:is|zijn|staat|staan|ligt|liggen|wordt|werd|hebben|"
        rf"blijft)\b[^.;]{{0,30}}\b{_STOPPED}\b",
        rf"\b(?:vacature|functie|werving|procedure) (?:tijdelijk )?{_STOPPED}\b",
        rf"\b(?:hebben|moeten|moesten) (?:we |wij )?(?:deze|de|onze|alle) (?:\w+ )?(?:werving|procedure|vacatures?|"
        rf"zoektocht|functie)\b[^.;]{{0,30}}\b(?:op pauze|in de wacht|{_STOPPED}|pauzeren|stilleggen|opschorten)\b",
        r"\b(?:tijdelijk|momenteel|op dit moment|voorlopig|nu)\b[^.;]{0,20}\bgeen (?:nieuwe )?sollicitaties (?:aan\b|"
        r"in behandeling|mogelijk)",
        r"\b(?:nemen|accepteren) (?:we |wij )?(?:momenteel|tijdelijk|op dit moment|voorlopig|nu) geen (?:nieuwe "
        r")?sollicitaties\b",
        r"\b(?:vanwege|door|wegens) (?:een|de|onze) (?:\w+ )?(?:vacaturestop|personeelsstop|aannamestop|wervingsstop|"
        r"aanwervingsstop|vacaturepauze)\b",
    ),
    not_actively_hiring=(
        rf"\bgeen (?:van onze|enkele van onze) \w+ (?:werft|zoekt|neemt)\b[^.;]{{0,40}}{_NOW}",
        rf"{_NOW}[^.;]{{0,40}}\bniet actief\b",
        r"\b(?:werven|zoeken)\b[^.;]{0,40}\bniet actief\b",
        rf"{_NOW}[^.;]{{0,10}}\b(?:zoeken|werven)\b[^.;]{{0,10}}\b(?:niemand|geen (?:nieuwe )?(?:mensen|collega['’]s|"
        rf"medewerkers))\b",
        r"\bdit is een open sollicitatie\b",
        r"\bdit is geen (?:concrete|specifieke|bestaande|actuele|echte)(?:,? (?:\w+ ){0,4}?(?:openstaande|vacante))? "
        r"(?:vacature|functie|positie)\b",
        r"\bniet actief (?:op zoek|aan het (?:werven|zoeken))\b",
        r"\bnemen (?:we |wij )?(?:momenteel|op dit moment|nu)\b[^.;]{0,20}\b(?:niemand|geen (?:nieuwe )?(?:mensen|"
        r"medewerkers|collega['’]s))\b[^.;]{0,20}\baan\b",
        rf"{_NOW}[^.;]{{0,30}}{_NO_POSITION}",
        rf"{_NO_POSITION}[^.;]{{0,40}}{_NOW}",
        r"\bgeen (?:concrete|specifieke|actuele|openstaande|vaste) (?:vacatures?|functies?|"
        r"posities?)\b[^.;]{0,20}\b(?:beschikbaar|open|maar)\b",
        r"\b(?:deze|dit) (?:vacature|functie|oproep|pagina)\b[^.;]{0,40}\b(?:talent(?:en)?-?pool|talent pool|open "
        r"sollicitatie|toekomstige (?:vacatures|functies|behoefte))\b",
        r"\b(?:deze|dit) (?:vacature|oproep|advertentie|bericht)\b (?:hoort|betreft|gaat|slaat|verwijst|"
        r"is)\b[^.;]{0,15}\b(?:niet (?:bij|over|op|naar) een|geen) (?:\w+ )?(?:vacature|functie|positie)\b",
    ),
    unless=r"\b(?:zodra|wanneer|als|indien|totdat|zal|tot|nadat|wordt|worden|mocht|of|voordat)\b",
    yet=r"\bnog (?:niet|geen|steeds)\b|\bniet (?:vervuld|ingevuld|gesloten|verlopen|gepauzeerd)\b",
    some=r"\b(?:na (?:de|deze|het|sluiting\w*|afloop)|te laat|onvolledige?|per (?:post|e-?mail|mail|brief|telefoon)|"
    r"via (?:e-?mail|mail|whatsapp)|bureaus?|later binnenkomende?|acquisitie)\b",
    closed_badges=r"(?:(?:deze )?(?:vacature|functie|positie|sollicitatietermijn|reactietermijn|stage|procedure) "
    r"(?:is )?(?:inmiddels |reeds |al |helaas )*(?:gesloten|vervuld|verlopen|ingevuld|afgesloten|verstreken|niet "
    r"meer (?:beschikbaar|actief|open)))|gesloten|vervuld|verlopen|ingevuld|niet meer beschikbaar|solliciteren niet "
    r"meer mogelijk",
    paused_badges=r"(?:(?:vacature|werving|procedure) )?(?:gepauzeerd|on hold|opgeschort|bevroren)",
    pool_badges=r"open sollicitatie|talent(?:en)?-?pool|geen openstaande vacatures",
    titles=r"open sollicitatie|(?:onze )?talent(?:en)?-?pool|spontane sollicitatie",
    elsewhere=r"\b(?:nu|daarom) zoeken (?:we|wij)\b|\b(?:we|wij) zoeken (?:nu|daarom)\b",
)

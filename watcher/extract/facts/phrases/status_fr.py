"""What French pages say of a posting that is not simply open."""

from watcher.extract.facts.phrases.status_words import Statements

_POSTING = (
    r"\b(?:ce|cette|cet|le|la|l['’]|notre)\s?(?:\w+ )?(?:poste|offre|annonce|emploi|mission|recrutement|stage|"
    r"opportunité|vacance|concours|appel à candidatures?|alternance|processus|procédure)\b(?: d['’]emploi| de "
    r"recrutement| à pourvoir)?"
)
_NOW = (
    r"\b(?:actuellement|en ce moment|pour le moment|pour l['’]instant|à l['’]heure actuelle|à ce jour|présentement|"
    r"aujourd['’]hui|momentanément|temporairement)\b"
)
_ALREADY = r"(?:(?:désormais|déjà|maintenant|dorénavant|malheureusement|bien|donc|à présent|aujourd['’]hui) ){0,2}"
_GONE = (
    r"(?:expirée?|cl[oô]turée?|close|clos|fermée?|archivée?|retirée?|terminée?|supprimée?|annulée?|pourvue?|"
    r"désactivée?|dépubliée?|échue?|finie?|achevée?)"
)
_APPLICATIONS = r"\b(?:candidatures?|postulations?|inscriptions?)\b"
_NO_POSITION = (
    r"(?:\b(?:pas|plus) (?:de|d['’]) ?(?:\w+ )?(?:postes?|offres?|recrutements?|opportunités?|emplois?|besoins?)\b|"
    r"\baucun(?:e)? (?:\w+ )?(?:postes?|offres?|recrutements?|opportunités?|emplois?|besoins?|embauches?)\b)(?! "
    r"(?:similaire|équivalent))"
)
_STOPPED = (
    r"(?:suspendue?s?|gelée?s?|en pause|en suspens|en attente|mis(?:e|es)? en (?:pause|attente|suspens)|"
    r"interrompue?s?|reportée?s?|ajournée?s?)"
)

FR = Statements(
    stems="preneu | arrivé | terme | fin | attribu | perle | s'est | s’est | se sont | "
    "pourvu | plus | expiré | clotur | clôtur | close | clos | fermé | archivé | retiré | terminé | dépassée | "
    "passée | supprim | annul | désactiv | dépubli | échu | achev | trouvé | suspend | gelé | gel des | en pause | "
    "suspens | en attente | interrompu | report | ajourn | temporairement | actuellement | pour le moment | "
    "momentanément | activement | en ce moment | instant | à ce jour | vivier | spontané | futurs | réservoir | agit | "
    "pas | y a pas | aucun | pas de | pas d",
    nouns="recherche | besoin | ceci | "
    "poste | offre | annonce | emploi | mission | recrut | stage | opportunité | candidat | postul | date "
    "limite | processus | procédure | embauch | recherch | cherch | appel | concours | alternance | trouvé | délai | "
    "inscri",
    closed=(
        r"\b(?:nous avons|c[\'’]est) (?:déjà |bien )?(?:pourvu|trouvé)(?= ?[!:,]| merci)",
        rf"{_APPLICATIONS}[^.;]{{0,20}}\b(?:se sont {_ALREADY}(?:terminées|achevées|clôturées|closes)|ont "
        rf"{_ALREADY}(?:pris fin|fermé|été (?:closes|clôturées|fermées)))\b",
        rf"{_POSTING}[^.;]{{0,30}}\b(?:a {_ALREADY}(?:trouvé (?:preneur|preneuse|sa perle rare|son (?:ou sa "
        rf")?(?:titulaire|candidate?))|touché à sa fin|été (?:attribuée?|prise?))|(?:est|sont) "
        rf"{_ALREADY}arrivée?s? à (?:son|leur) terme|s[\'’]est {_ALREADY}(?:terminée?|achevée?|conclue?|close?|"
        rf"clôturée?))\b",
        rf"{_POSTING}[^.;]{{0,40}}\b(?:a {_ALREADY}été {_ALREADY}{_GONE}|est {_ALREADY}{_GONE}|a {_ALREADY}(?:expiré|"
        r"pris fin|été retirée?)|n['’]est (?:malheureusement |désormais |donc )*plus (?:disponible|en ligne|"
        r"d['’]actualité|ouverte?|valable|valide|vacante?|active?|à pourvoir|proposée?|accessible|publiée?)|"
        r"n['’]existe plus)\b",
        r"\bposte (?:déjà )?pourvu\b",
        rf"\bnous avons {_ALREADY}(?:pourvu|cl[ôo]turé|fermé|retiré) (?:ce|cette|le|la|l['’])\s?(?:poste|offre|annonce|"
        r"recrutement|appel)\b",
        rf"\bnous avons {_ALREADY}(?:trouvé|recruté|choisi|retenu) (?:(?:notre|la|le|un|une) (?:\w+ )?(?:collègue|"
        r"candidate?|perle|personne|recrue|collaborat\w+|collaboratrice|profil)|quelqu['’]un|chaussure)\b",
        rf"{_APPLICATIONS}[^.;]{{0,40}}\b(?:sont|est) {_ALREADY}(?:closes?|fermées?|cl[oô]turées?|terminées?)\b",
        r"\bn['’]accept(?:ons|e|ent) plus (?:de |les |aucune |d['’]autres )?(?:nouvelles? )?(?:candidatures?|"
        r"dossiers?|cv)\b",
        r"\bne (?:prenons|recevons|recueillons) plus (?:de |aucune )?(?:nouvelles? )?candidatures?\b",
        rf"{_APPLICATIONS} ne sont plus (?:acceptées?|ouvertes?|possibles?|recevables?|reçues?)\b",
        r"\b(?:il n['’]est plus possible|(?:vous ne pouvez|on ne peut) plus|plus possible)[^.;]{0,20}\b(?:postuler|"
        r"candidater|déposer)\b",
        r"\b(?:date limite|délai|période|phase)(?: (?:de|pour|d['’])\s?[^.;:]{1,40}?)? (?:est|a été|sont) "
        rf"{_ALREADY}(?:dépassée?|passée?|expirée?|terminée?|close|clos|échue?|écoulée?|achevée?)\b",
    ),
    paused=(
        rf"\b(?:recrutements?|poste|offre|processus|procédure|candidatures?|embauches?|"
        rf"recherche)\b[^.;]{{0,50}}\b(?:est|sont|a été|ont été|reste|restent|être)\b[^.;]{{0,25}}\b{_STOPPED}\b",
        rf"\b(?:recrutement|poste|offre|processus|embauches?) {_STOPPED}\b",
        r"\bavons (?:dû )?(?:\w+ )?(?:suspend\w+|gel\w+|interromp\w+|mettre en pause|mis en pause|mettre en suspens) "
        r"(?:ce|le|les|nos|tous|cette|la) (?:\w+ )?(?:recrutements?|embauches?|processus|recherche|poste|offre)\b",
        r"\bn['’]accept(?:ons|e) (?:temporairement|actuellement|pour le moment|momentanément) (?:pas|plus|aucune)(?: "
        r"de)? candidatures?\b",
        r"\bn['’]accept(?:ons|e) (?:pas|plus|aucune)(?: de)? candidatures? (?:actuellement|en ce moment|pour "
        r"l['’]instant|pour le moment|temporairement)\b",
        r"\bne prenons (?:(?:temporairement|actuellement|pour le moment|momentanément) )?(?:pas|plus|aucune)(?: de)? "
        r"candidatures?(?: (?:actuellement|pour le moment|pour l['’]instant|en ce moment))?\b(?<!plus de "
        r"candidatures)",
        r"\b(?:en raison|à cause|du fait|suite)\b[^.;]{0,20}\bgel (?:des|de nos|du|temporaire des) (?:embauches|"
        r"recrutements?)\b",
    ),
    not_actively_hiring=(
        rf"{_NOW},? aucune? de nos \w+ ne (?:recrute|recherche|embauche|cherche)\b",
        rf"\baucune? de nos \w+ ne (?:recrute|recherche|embauche|cherche)\b[^.;]{{0,50}}{_NOW}",
        r"\b(?:ne|n['’])\s?(?:recrut\w+|recherch\w+|embauch\w+|"
        r"cherch\w+)\b[^.;]{0,30}\bpas\b[^.;]{0,30}\b(?:activement|actuellement|en ce moment|pour le moment|pour "
        r"l['’]instant|aujourd['’]hui)\b",
        r"\b(?:ne|n['’])\s?(?:recrut\w+|recherch\w+|embauch\w+|cherch\w+)\b[^.;]{0,5}\b(?:actuellement|activement|"
        r"plus activement)\b[^.;]{0,5}\bpas\b",
        rf"{_NOW},? (?:nous )?ne (?:recrutons|recherchons|embauchons|cherchons) (?:pas|personne)\b",
        rf"^(?:(?:actuellement|pour le moment),? )?{_NO_POSITION}[^.;]{{0,25}}{_NOW}",
        rf"\bn['’](?:avons|y a|a|existe)\b[^.;]{{0,25}}{_NO_POSITION}[^.;]{{0,40}}{_NOW}",
        rf"\bn['’](?:avons|y a|a|existe) (?:actuellement|pour le moment|pour l['’]instant|à ce jour|en ce moment) "
        rf"{_NO_POSITION}",
        rf"{_NOW}[^.;]{{0,30}}\bn['’](?:avons|y a|a|est|existe)\b[^.;]{{0,15}}{_NO_POSITION}",
        rf"\baucun(?:e)? (?:poste|offre|recrutement|opportunité|emploi)\b[^.;]{{0,30}}\bn['’]est\b[^.;]{{0,30}}{_NOW}",
        r"\b(?:cette|ce|cet|d['’]une|d['’]un) (?:annonce|offre|poste|appel)\b[^.;]{0,40}\b(?:vivier|candidatures? "
        r"spontanées?|futurs? (?:besoins|recrutements|postes)|réservoir)\b",
        r"\b(?:cette|l['’]|la présente) ?(?:annonce|offre)\b[^.;]{0,10}\bne (?:correspond|se rapporte|porte|concerne|"
        r"renvoie)\b[^.;]{0,10}\b(?:aucun|pas (?:à|sur)? ?un)\w* (?:\w+ )?(?:poste|emploi|recrutement)\b",
        r"\bn['’](?:avons|y a) (?:\w+ )?(?:pas|aucun|plus) (?:de |d['’])?besoins? (?:immédiats?|actuels?|"
        r"en (?:ce moment|cours)|de recrutement)\b",
        r"\b(?:ceci|ce poste|cette offre) (?:est|constitue) (?:un |notre )?(?:vivier|réservoir)\b",
        r"\bil (?:ne s['’]agit pas|n['’]y a pas)\b[^.;]{0,40}\b(?:poste (?:ouvert|vacant|à pourvoir|précis|défini)|"
        r"recrutement en cours)\b",
    ),
    unless=r"\b(?:dès que|dès lors|lorsque|quand|(?<!même )si|jusqu['’]à ce que|après|sera|seront|une fois|avant que|"
    r"tant que|afin que|où|sauf)\b",
    yet=r"\bpas (?:encore )?(?:été )?(?:pourvue?|close?|fermée?|expirée?|cl[oô]turée?|terminée?|suspendue?)\b",
    some=r"\b(?:après (?:cette|la|le|ce)|passé (?:ce|cette)|tardives?|hors délai|incompl[èe]tes?|par (?:courrier|"
    r"e-?mail|courriel|mail|la poste|voie postale|fax)|papier|cabinets?|agences?)\b",
    closed_badges=r"(?:(?:cette |ce |l['’])?(?:offre|annonce|poste|recrutement|emploi|stage|candidatures?|"
    r"mission)(?: d['’]emploi)? (?:(?:est|sont|a été) )?(?:déjà |désormais )?(?:pourvue?|expirée?|cl[oô]turée?s?|"
    r"closes?|clos|fermée?s?|archivée?|terminée?s?|retirée?|non disponible|indisponible|plus disponible))|pourvue?|"
    r"cl[oô]turée?|expirée?|archivée?|candidatures closes|n['’]est plus disponible",
    paused_badges=r"(?:(?:offre|recrutement|poste|annonce|processus) (?:est )?)?(?:en pause|suspendue?|en suspens|"
    r"gelée?)",
    pool_badges=r"candidatures? spontanées?|vivier(?: de (?:talents|candidats|candidatures))?|aucun poste ouvert "
    r"actuellement",
    titles=r"candidatures? spontanées?|(?:notre )?vivier(?: de (?:talents|candidats|candidatures))?|manifestation "
    r"d['’]intérêt",
    elsewhere=r"\b(?:désormais|maintenant|donc) (?:nous )?(?:cherchons|recherchons|recrutons)\b|\bnous (?:cherchons|"
    r"recherchons|recrutons) (?:maintenant|désormais|à présent)\b",
)

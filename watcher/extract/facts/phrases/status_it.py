"""What Italian pages say of a posting that is not simply open."""

from watcher.extract.facts.phrases.status_words import Statements

_NOUN = (
    r"(?:posizione|offerta|annuncio|posto|selezione|ricerca|vacancy|candidatura|inserzione|bando|concorso|"
    r"opportunità|tirocinio|stage)(?: di lavoro| lavorativa)?"
)
_POSTING = rf"\b(?:questa |questo |la |il |lo |l['’]|quest['’]|nostra )(?:\w+ )?{_NOUN}\b"
_GONE = (
    r"(?:copert[ao]|chius[aeio]|scadut[ao]|assegnat[ao]|conclus[aeio]|ritirat[ao]|archiviat[ao]|terminat[aeio]|"
    r"rimoss[ao]|annullat[ao]|occupat[ao]|disattivat[ao])"
)
_ALREADY = r"(?:(?:già|ormai|ora|purtroppo|adesso|nel frattempo|ufficialmente) ){0,2}"
_NOW = (
    r"\b(?:al momento|attualmente|in questo momento|per il momento|per ora|ora|oggi|temporaneamente|momentaneamente|"
    r"ad oggi)\b"
)
_NO_POSITION = (
    r"\b(?:non (?:abbiamo|ci sono|c['’]è|vi sono|sono (?:aperte|disponibili|previste))|nessuna|nessun)(?: al momento|"
    r" attualmente)? ?(?:nessuna |alcuna |delle |nuove )?(?:posizion[ei]|selezioni|ricerche|offerte|post[oi]|vacancy|"
    r"opportunità di lavoro|assunzioni)\b(?! (?:auto|letto|barca|a sedere|moto|a tavola))"
)
_STOPPED = (
    r"(?:sospes[aeio]|in pausa|congelat[aeio]|bloccat[aeio]|in stand-?by|interrott[aeio]|rinviat[aeio]|fermat[aeio]|"
    r"ferm[aeio])"
)

IT = Statements(
    stems="giunt | finit | trovato | terminat | esaurit | ieri | scors | liber | "
    "non | copert | chius | scadut | decors | trascors | assegnat | conclus | ritirat | archiviat | terminat | "
    "rimoss | annullat | occupat | disattivat | trovato | sospes | in pausa | congelat | bloccat | blocco | stand-by "
    "| standby | interrott | rinviat | ferm | spontane | talent | future | nessun",
    nouns="posti | curriculum | scadenz | domande | "
    "posizion | offert | annunci | posto | selezion | ricerca | ricerche | vacancy | candida | iscrizioni | "
    "assum | assunzion | processo | cerca | cerchi | reclut | inserzion | bando | concorso | termin | trovato | "
    "tirocini",
    closed=(
        r"\b(?:termine|scadenza)\b[^.;:]{0,40}? (?:era|scadeva) (?:ieri|(?:lunedì|martedì|mercoledì|giovedì|"
        r"venerdì|sabato|domenica) scors[oa]|la settimana scorsa)\b",
        r"\b(?:candidature|iscrizioni|domande|selezioni) si sono (?:già |ormai )?(?:chiuse|concluse)\b",
        rf"{_POSTING}[^.;]{{0,30}}\b(?:è {_ALREADY}(?:giunt[ao] al termine|finit[ao])|ha {_ALREADY}trovato "
        rf"(?:il suo|la sua|un|una) \w+|si (?:è|sono) {_ALREADY}(?:terminat|esaurit|chius|conclus)[aeio])\b",
        rf"{_POSTING}[^.;]{{0,40}}\b(?:non è più (?:disponibile|attiv[ao]|apert[ao]|online|valid[ao]|in corso)|non "
        rf"esiste più|è (?:stat[ao] )?{_ALREADY}{_GONE}|si è {_ALREADY}(?:chius|conclus)[ao]|risulta "
        rf"{_ALREADY}{_GONE})\b",
        rf"\babbiamo {_ALREADY}(?:chiuso|coperto|ritirato|concluso) (?:questa|la|il|l['’]) ?{_NOUN}\b",
        rf"\babbiamo {_ALREADY}(?:trovato|individuato|assunto) (?:(?:la|il) (?:persona|candidat[oa]|figura|collega)|"
        r"qualcuno|(?:il |la )?nostr[oa] (?:nuov[oa] )?(?:\w+ )?(?:collega|candidat[oa]))\b",
        r"\bnon (?:accettiamo|si accettano|vengono accettate|raccogliamo|riceviamo|sono accettate) più (?:nuove "
        r")?(?:candidature|domande|cv|curriculum)\b",
        r"\b(?:candidature|selezioni|iscrizioni|domande) (?:(?:sono|si sono) )?(?:state )?(?:ormai |ora |già "
        r")?(?:chiuse|terminate|concluse|scadute)\b",
        r"\bnon è più possibile (?:candidarsi|presentare|inviare|partecipare)\b|\bnon (?:puoi|potete) più candidar\w+",
        r"\btermini(?: (?:per|di|delle)[^.;:]{1,50}?)? sono (?:già |ormai )?(?:scaduti|chiusi|decorsi|trascorsi)\b",
        r"\b(?:termine|scadenza|periodo)(?: (?:per|di|delle|ultimo)[^.;:]{1,50}?)? è (?:già |ormai |stat[ao] "
        r")?(?:scadut[ao]|superat[ao]|trascors[ao]|chius[ao]|terminat[ao]|passat[ao])\b",
    ),
    paused=(
        rf"\b(?:selezione|selezioni|posizione|ricerca|ricerche|assunzioni|processo|candidature|"
        rf"procedura)\b[^.;]{{0,50}}\b(?:è|sono|resta|restano|abbiamo|viene|vengono|"
        rf"rimane)\b[^.;]{{0,30}}\b{_STOPPED}\b",
        rf"\b(?:selezione|posizione|ricerca|assunzioni|processo) {_STOPPED}\b",
        r"\babbiamo (?:temporaneamente |momentaneamente |dovuto )?(?:sospes\w|sospendere|congelat\w|bloccat\w|mess\w "
        r"in pausa|mettere in pausa|interrott\w) (?:questa |la |il |le |tutte le )?(?:\w+ )?(?:selezion[ei]|"
        r"ricerc(?:a|he)|assunzioni|processo|posizione)\b",
        rf"{_NOW},? non (?:accettiamo|si accettano|stiamo accettando|raccogliamo|riceviamo) (?:nuove )?candidature\b",
        r"\bnon (?:accettiamo|si accettano|stiamo accettando) (?:nuove )?candidature (?:al momento|per ora|in questo "
        r"momento|temporaneamente|attualmente)\b",
        r"\b(?:a causa|per via|a seguito|per il|per un)\b[^.;]{0,15}\bblocco (?:delle|alle) assunzioni\b",
    ),
    not_actively_hiring=(
        rf"{_NOW},? nessun[oa]? (?:delle|dei) nostr[ei] \w+ (?:sta (?:assumendo|cercando|selezionando)|assume|cerca)\b",
        rf"\bnessun[oa]? (?:del(?:le|le nostre)|dei|dei nostri|delle nostre) (?:nostr[ei] )?\w+ (?:sta "
        rf"(?:assumendo|cercando|selezionando)|assume|cerca)\b[^.;]{{0,50}}{_NOW}",
        r"\bnon (?:stiamo|siamo) (?:attualmente |al momento |attivamente )?(?:assumendo|cercando|reclutando|"
        r"selezionando|ricercando)\b[^.;]{0,40}\b(?:attivamente|attualmente|al momento|ora|in questo momento)\b",
        rf"{_NOW},? non (?:stiamo )?(?:attivamente )?(?:assumendo|assumiamo|cercando|cerchiamo|reclutando|"
        rf"selezionando)\b",
        r"\bnon (?:stiamo|siamo) (?:assumendo|cercando|reclutando|selezionando) attivamente\b",
        rf"{_NOW}[^.;]{{0,25}}{_NO_POSITION}",
        rf"{_NO_POSITION}[^.;]{{0,40}}{_NOW}",
        rf"\bnon (?:abbiamo|ci sono|vi sono) {_NOW} (?:posizioni|selezioni|ricerche) (?:apert|attiv|vacant|"
        rf"disponibil)\w\b",
        rf"\bnon (?:esiste|esistono|c['’]è) {_NOW} (?:alcun[ao]?|nessun[ao]?) (?:posizion[ei]|post[oi])\b",
        r"\bnon si tratta di una? (?:posizione|offerta|posto|selezione) (?:specific|concret|precis|attualmente apert|"
        r"real)\w\b",
        r"\bnon (?:abbiamo|ci sono) (?:posizioni|selezioni|ricerche) (?:aperte|attive|in corso)\b",
        r"\b(?:questo |questa |quest['’])(?:annuncio|posizione|offerta|inserzione)\b[^.;]{0,40}\b(?:candidatur[ae] "
        r"spontane[ae]|talent pool|bacino di talenti|future (?:opportunità|esigenze|posizioni))\b",
        r"\b(?:questo |questa |quest['’]|il presente )(?:annuncio|offerta|inserzione)\b non (?:si riferisce|"
        r"corrisponde|fa riferimento|è (?:legat|collegat|riferit)[ao]) (?:a|ad) (?:un['’]?|una|alcuna|nessuna) "
        r"?(?:\w+ )?(?:posizione|posto|selezione|vacancy)\b",
    ),
    unless=r"\b(?:quando|(?<!anche )se|non appena|finché|fino a|dopo|sarà|saranno|una volta|qualora|appena|prima|nel "
    r"caso|verrà)\b",
    yet=r"\b(?:non|né)\b (?:è |sono )?(?:ancora )?(?:stat[aeio] )?(?:ancora )?(?:copert|chius|scadut|assegnat|"
    r"conclus|sospes)[aeio]\b|\bancora (?:non|apert)\w*",
    some=r"\b(?:oltre (?:il|tale|la|i)|dopo (?:il|la|tale)|in ritardo|tardive|fuori termine|incomplet[ei]|(?:per|via|"
    r"tramite) (?:e-?mail|posta|pec|fax|telefono|whatsapp)|cartace[ei]|agenzie)\b",
    closed_badges=r"(?:(?:questa |questo )?(?:posizione|annuncio|offerta|selezione|candidature|ricerca|bando|"
    r"iscrizioni|concorso|inserzione)(?: di lavoro)? (?:(?:è|sono) )?(?:già |ormai )?(?:chius[aeo]|scadut[aeo]|"
    r"copert[ao]|conclus[aeo]|assegnat[ao]|terminat[ae]|archiviat[ao]|non più (?:disponibile|attiv[ao])))|chius[ao]|"
    r"scadut[ao]|non più disponibile",
    paused_badges=r"(?:(?:selezione|ricerca|posizione) )?(?:sospes[ao]|in pausa|congelat[ao])",
    pool_badges=r"candidatur[ae] spontane[ae]|talent pool|nessuna posizione aperta",
    titles=r"candidatur[ae] spontane[ae]|(?:il nostro )?talent pool|autocandidatur[ae]|manifestazione d['’]interesse",
    elsewhere=r"\b(?:ora|adesso|perciò) cerchiamo\b|\bcerchiamo (?:ora|adesso)\b",
)

"""What pages in other languages than English say of a posting that is not simply open."""

CLOSED = {
    "de": (
        r"\b(?:diese[rs]?|die|der|das|unsere) (?:\w+ )?(?:stelle|position|stellenanzeige|stellenausschreibung|"
        r"ausschreibung|anzeige|job|jobangebot|stellenangebot|vakanz|inserat|praktikum)\b[^.;]{0,30}"
        r"\b(?:nicht mehr|nicht länger|bereits|schon|inzwischen|leider|ist|wurde)\b[^.;]{0,25}\b(?:verfügbar|"
        r"aktuell|vakant|ausgeschrieben|frei|online|offen|aktiv|gültig|besetzt|vergeben|abgelaufen|geschlossen|"
        r"beendet|deaktiviert|archiviert)\b",
        r"\b(?:bewerbungen|bewerbung)\b[^.;]{0,50}\b(?:nicht mehr|keine mehr)\b[^.;]{0,20}\b(?:angenommen|"
        r"entgegengenommen|berücksichtigt|möglich)\b",
        r"\b(?:nehmen|nimmt)\b[^.;]{0,40}\bkeine (?:weiteren |neuen )?bewerbungen mehr\b",
        r"\b(?:bewerbungsfrist|bewerbungsphase|bewerbungszeitraum)\b[^.;]{0,40}\b(?:abgelaufen|beendet|geschlossen|"
        r"vorbei|ist zu ende)\b",
    ),
    "fr": (
        r"\b(?:ce|cette|cet|le|la|l['’])\s?(?:\w+ )?(?:poste|offre|annonce|emploi|mission|recrutement|stage|"
        r"opportunité)\b[^.;]{0,40}\b(?:a (?:déjà |bien |désormais )?été pourvue?|est (?:désormais |déjà |"
        r"maintenant |dorénavant )?pourvue?|"
        r"n['’]est (?:malheureusement )?plus (?:disponible|en ligne|d['’]actualité|ouverte?|valable|vacante?|active|"
        r"à pourvoir|proposée?)|n['’]existe plus|(?:est|a) (?:désormais |maintenant |été )?(?:expirée?|cl[oô]turée?|"
        r"close|fermée?|archivée?|retirée?|terminée?))\b",
        r"\bposte (?:déjà )?pourvu\b",
        r"\b(?:candidatures?|postulations?)\b[^.;]{0,40}\b(?:sont|est) (?:désormais |maintenant |déjà )?(?:closes?|"
        r"fermées?|cl[oô]turées?|terminées?)\b",
        r"\bn['’]accept(?:ons|e|ent) plus (?:de |les |aucune )?(?:nouvelles? )?candidatures?\b",
        r"\bdate limite (?:de candidature|pour postuler|de dépôt[^.;]{0,20}) (?:est )?(?:dépassée|passée)\b",
    ),
    "es": (
        r"\b(?:esta|este|la|el) (?:\w+ )?(?:oferta|vacante|puesto|posición|plaza|convocatoria|empleo|anuncio|"
        r"proceso(?: de selección)?)\b[^.;]{0,40}\b(?:ya no (?:está|se encuentra|esta) (?:disponible|activ[ao]|"
        r"abiert[ao]|vigente|publicad[ao])|ya no existe|"
        r"(?:ha|fue) (?:sido )?(?:cubiert[ao]|cerrad[ao]|finalizad[ao]|ocupad[ao])|(?:ha|está|"
        r"esta) (?:ya )?(?:caducad[ao]|expirad[ao]|cerrad[ao]|cubiert[ao]|finalizad[ao])|ha (?:expirado|caducado|"
        r"finalizado|concluido|vencido))\b",
        r"\bya no (?:aceptamos|se aceptan|admitimos|se admiten|recibimos) (?:más |nuevas )?(?:solicitudes|"
        r"candidaturas|postulaciones|inscripciones|cv)\b",
        r"\b(?:inscripci(?:ón|ones)|plazo|convocatoria)\b[^.;]{0,40}\b(?:está |están |ha |han )?(?:cerrad[ao]s?|"
        r"finalizad[ao]s?|finalizado|vencido|terminado)\b",
    ),
    "nl": (
        r"\b(?:deze|de) (?:\w+ )?(?:vacature|functie|positie|baan|stage|job)\b[^.;]{0,40}\b(?:niet (?:meer|"
        r"langer) (?:beschikbaar|actief|open|online|vacant|actueel)|is (?:inmiddels |reeds |al |helaas )*(?:vervuld|"
        r"ingevuld|gesloten|verlopen|vergeven)|"
        r"(?:inmiddels|reeds|al) (?:vervuld|ingevuld|gesloten|verlopen))\b",
        r"\b(?:kunt|kan|kun)\b[^.;]{0,30}\bniet meer (?:op deze vacature |hierop )?(?:solliciteren|reageren)\b",
        r"\bsollicitaties\b[^.;]{0,30}\bniet (?:meer|langer)\b[^.;]{0,25}\b(?:aangenomen|geaccepteerd|mogelijk|"
        r"in behandeling)",
        r"\b(?:nemen|accepteren) (?:we |wij )?geen (?:nieuwe )?sollicitaties meer\b",
        r"\bsollicitatietermijn (?:is )?(?:verstreken|gesloten|verlopen)\b",
    ),
    "it": (
        r"\b(?:questa|questo|la|il|l['’]|quest['’])\s?(?:\w+ )?(?:posizione|offerta|annuncio|posto|selezione|"
        r"ricerca|vacancy|candidatura)\b[^.;]{0,40}\b(?:non è più (?:disponibile|attiv[ao]|apert[ao]|online|"
        r"valid[ao])|è (?:stat[ao] )?(?:già |ormai |ora )?(?:copert[ao]|chius[ao]|scadut[ao]|assegnat[ao]|"
        r"conclus[ao]))\b",
        r"\bnon (?:accettiamo|si accettano|vengono accettate|raccogliamo) più candidature\b",
        r"\b(?:candidature|selezioni|iscrizioni) (?:sono )?(?:ormai |ora )?(?:chiuse|terminate|concluse)\b",
    ),
    "pt": (
        r"\b(?:esta|este|a|o|essa) (?:\w+ )?(?:vaga|oferta|posição|anúncio|oportunidade|processo(?: seletivo)?|"
        r"emprego)\b[^.;]{0,40}\b(?:já não está (?:disponível|ativ[ao]|abert[ao])|não está mais (?:disponível|"
        r"ativ[ao]|abert[ao])|(?:já )?foi (?:preenchid[ao]|encerrad[ao]|fechad[ao]|expirad[ao])|"
        r"(?:já )?está (?:preenchid[ao]|encerrad[ao]|fechad[ao])|expirou|encerrou)\b",
        r"\b(?:já não|não) (?:aceitamos|estamos (?:a aceitar|aceitando)|recebemos)(?: mais)? (?:mais |"
        r"novas )?(?:candidaturas|inscrições|currículos)\b(?! (?:por|via|de))",
        r"\b(?:candidaturas|inscrições) (?:estão |já )*(?:encerradas|fechadas|terminadas)\b",
    ),
    "cs": (
        r"\b(?:tato|toto|tento|tuto|ta) (?:\w+ )?(?:pozice|nabídka|místo|inzerát|nabídku|pozici|"
        r"výběrové řízení)\b[^.;]{0,40}\b(?:již (?:není|byl[ao]?|je)|už (?:není|byl[ao]?|je)|není|byl[ao]?|"
        r"je)\b[^.;]{0,20}\b(?:aktuální|dostupn[áéý]|obsazen[ao]?|uzavřen[ao]?|"
        r"aktivní|platn[áéý]|ukončen[ao]?|vypršel[ao]?|otevřen[áa]|k dispozici)\b",
        r"\b(?:pozice|místo) (?:je|bylo?a?) (?:již|už) (?:obsazen[ao]?|uzavřen[ao]?)\b",
        r"\b(?:nabídka|platnost)\b[^.;]{0,30}\b(?:vypršela|skončila)\b",
        r"\b(?:přihlášky|životopisy) (?:již|už) nepřijímáme\b",
    ),
    "pl": (
        r"\b(?:ta|to|ten|tej) (?:\w+ )?(?:oferta|ogłoszenie|stanowisko|rekrutacja|praca|"
        r"oferta pracy)\b[^.;]{0,40}\b(?:jest (?:już )?nieaktualn[ae]|nie jest (?:już )?(?:aktualn[ae]|dostępn[ae]|"
        r"aktywn[ae])|wygasł[ao]|został[ao]? (?:już )?(?:zamknięt[ae]|obsadzon[ae]|zakończon[ae])|"
        r"jest (?:już )?(?:zamknięt[ae]|obsadzon[ae]|zakończon[ae]))",
        r"\b(?:rekrutacja|nabór)\b[^.;]{0,30}\b(?:zakończon[aey]|zamknięt[aey])\b",
        r"\bnie przyjmujemy już (?:zgłoszeń|aplikacji)\b",
        r"\boferta (?:wygasła|nieaktualna|archiwalna)\b",
    ),
    "sv": (
        r"\b(?:denna|den här|detta|det här|tjänsten|annonsen|jobbet|rollen|"
        r"rekryteringen)\b[^.;]{0,40}\b(?:inte längre (?:tillgänglig|aktuell|öppen|aktiv|ledig)t?|är (?:redan |nu |"
        r"tyvärr )*(?:tillsatt?|stängd|avslutad|borttagen)|har (?:redan )?(?:tillsatts|stängts|avslutats|löpt ut|"
        r"utgått))\b",
        r"\b(?:ansökningstiden|ansökan) (?:är|har) (?:nu )?(?:stängd|gått ut|passerat|löpt ut)\b",
        r"\btar inte längre emot (?:nya )?ansökningar\b",
    ),
    "da": (
        r"\b(?:denne|dette|stillingen|jobbet|opslaget|jobopslaget|"
        r"annoncen)\b[^.;]{0,40}\b(?:ikke længere (?:tilgængelig|aktuel|åben|aktiv|ledig)t?|er (?:allerede |nu |"
        r"desværre )*(?:besat|lukket|udløbet|afsluttet))\b",
        r"\b(?:ansøgningsfristen) (?:er )?(?:udløbet|overskredet)\b",
        r"\bmodtager ikke længere ansøgninger\b",
    ),
    "ja": (
        r"(?:募集|応募|受付|求人|掲載)[^。]{0,12}(?:は|を)?(?:終了|締め?切(?:りました|られました|っております)|停止いたしました)(?:し(?:ました|ています|ております)|"
        r"いたしました|しております|です|$)?",
        r"この(?:求人|ポジション|募集)[^。]{0,15}(?:終了|充足|クローズ)",
    ),
}
PAUSED = {
    "de": (
        r"\b(?:stelle|position|ausschreibung|bewerbungsverfahren|besetzungsverfahren|rekrutierung|"
        r"einstellung(?:en)?|suche|recruiting|auswahlverfahren)\b[^.;]{0,50}\b(?:ausgesetzt|pausiert|auf eis|ruht|"
        r"zurückgestellt|gestoppt|unterbrochen|eingefroren|on hold)\b",
        r"\b(?:derzeit|momentan|aktuell|vorübergehend|zurzeit|zur zeit)\b[^.;]{0,30}\bkeine (?:neuen |"
        r"weiteren )?bewerbungen (?:an|entgegen|angenommen|möglich)\b",
        r"\b(?:aufgrund|wegen) (?:eines|des) (?:\w+ )?einstellungsstopps?\b",
    ),
    "fr": (
        r"\b(?:recrutement|poste|offre|processus|candidatures?|embauches?)\b[^.;]{0,50}\b(?:suspendue?s?|gelée?s?|"
        r"en pause|en suspens|mis(?:e|es)? en (?:pause|attente)|interrompue?s?)\b",
        r"\bn['’]accept(?:ons|e) (?:temporairement|actuellement|pour le moment|momentanément) (?:pas|plus|"
        r"aucune)(?: de)? candidatures?\b",
        r"\bne prenons (?:temporairement|actuellement|pour le moment) (?:pas|plus) de candidatures?\b",
    ),
    "es": (
        r"\b(?:proceso|vacante|contratación|contrataciones|selección|oferta|convocatoria|puesto|"
        r"búsqueda)\b[^.;]{0,50}\b(?:en pausa|pausad[ao]s?|suspendid[ao]s?|congelad[ao]s?|detenid[ao]s?|en espera|"
        r"paralizad[ao]s?)\b",
        r"\b(?:temporalmente|actualmente|por el momento|de momento) no (?:aceptamos|se aceptan|estamos aceptando|"
        r"admitimos) (?:nuevas )?(?:solicitudes|candidaturas|postulaciones)\b",
        r"\bno (?:aceptamos|estamos aceptando) (?:nuevas )?(?:solicitudes|candidaturas) (?:temporalmente|"
        r"actualmente|por el momento|de momento|en este momento)\b",
    ),
    "nl": (
        r"\b(?:vacature|functie|werving|procedure|sollicitaties)\b[^.;]{0,50}\b(?:on hold|gepauzeerd|opgeschort|"
        r"stilgelegd|bevroren|tijdelijk gesloten|in de wacht)\b",
        r"\b(?:tijdelijk|momenteel|op dit moment)\b[^.;]{0,20}\bgeen (?:nieuwe )?sollicitaties (?:aan|"
        r"in behandeling|mogelijk)\b",
        r"\b(?:vanwege|door) (?:een|de) (?:\w+ )?(?:vacaturestop|personeelsstop)\b",
    ),
    "it": (
        r"\b(?:selezione|selezioni|posizione|ricerca|assunzioni|processo|candidature)\b[^.;]{0,50}\b(?:sospes[aeio]|"
        r"in pausa|congelat[aeio]|bloccat[aeio]|in stand-?by)\b",
        r"\b(?:temporaneamente|al momento|attualmente) non (?:accettiamo|si accettano|"
        r"stiamo accettando) candidature\b",
    ),
    "pt": (
        r"\b(?:processo|vaga|recrutamento|contratações|contratação|seleção|candidaturas|"
        r"posição)\b[^.;]{0,50}\b(?:suspens[ao]s?|em pausa|pausad[ao]s?|congelad[ao]s?|em espera)\b",
        r"\b(?:temporariamente|de momento|no momento|atualmente) não (?:aceitamos|estamos (?:a aceitar|"
        r"aceitando)) (?:novas )?(?:candidaturas|inscrições)\b",
    ),
    "cs": (
        r"\b(?:nábor|výběrové řízení|pozice|nabídka|obsazování)\b[^.;]{0,50}\b(?:pozastaven[aoy]?|přerušen[aoy]?|"
        r"zmrazen[aoy]?|dočasně)\b",
        r"\b(?:dočasně|momentálně|v současné době) nepřijímáme (?:nové )?(?:přihlášky|životopisy|uchazeče)\b",
    ),
    "pl": (
        r"\b(?:rekrutacja|nabór|oferta|proces|zatrudnianie)\b[^.;]{0,50}\b(?:wstrzyman[aeoy]|zawieszon[aeoy]|"
        r"zamrożon[aeoy])\b",
        r"\b(?:tymczasowo|obecnie|chwilowo) nie przyjmujemy (?:nowych )?(?:zgłoszeń|aplikacji)\b",
    ),
    "sv": (
        r"\b(?:rekryteringen|tjänsten|anställningsprocessen|rekrytering)\b[^.;]{0,50}\b(?:pausad|pausats|vilande|"
        r"på is|fryst|tillfälligt stoppad)\b",
        r"\b(?:tillfälligt|för närvarande|just nu)\b[^.;]{0,20}\binte (?:emot )?(?:nya )?ansökningar\b",
        r"\btar (?:tillfälligt|för närvarande|just nu) inte emot (?:nya )?ansökningar\b",
    ),
    "da": (
        r"\b(?:rekrutteringen|stillingen|ansættelsesprocessen)\b[^.;]{0,50}\b(?:sat på pause|sat i bero|på hold|"
        r"indstillet|fastfrosset)\b",
        r"\b(?:modtager|tager) (?:midlertidigt|i øjeblikket|pt\.?|lige nu) ikke (?:imod )?(?:nye )?ansøgninger\b",
    ),
    "ja": (
        r"(?:募集|採用|選考|応募の?受付)[^。]{0,15}(?:一時的?に?|現在)[^。]{0,8}(?:停止|休止|中断|見合わせ)",
        r"(?:募集|採用|選考)(?:を|"
        "は)?(?:一時)?(?:停止|休止|中断)(?:中|して)",
    ),
}
NOT_ACTIVELY_HIRING = {
    "de": (
        r"\b(?:derzeit|aktuell|momentan|zurzeit|zur zeit|gerade)\b[^.;]{0,60}\b(?:nicht aktiv|keine aktive)\b",
        r"\b(?:suchen|rekrutieren|stellen)\b[^.;]{0,50}\bnicht aktiv\b",
        r"\bstellen (?:derzeit|aktuell|momentan|zurzeit)\b[^.;]{0,40}\b(?:nicht|niemanden|"
        r"keine\w*)\b[^.;]{0,40}\bein\b",
        r"\b(?:diese|die) (?:anzeige|ausschreibung|stelle|stellenausschreibung|position)\b[^.;]{0,30}\b(?:dient|ist|"
        r"gehört)\b[^.;]{0,40}\b(?:talentpools?|talent pools?|bewerberpools?|initiativbewerbung\w*|"
        r"interessenbekundung\w*|künftige\w*|zukünftige\w*)\b",
        r"\b(?:derzeit|aktuell|momentan|zurzeit|zur zeit|im moment) (?:leider )?keine (?:offenen?|freien?|vakanten?|"
        r"passenden?) (?:stellen?|positionen?|vakanz(?:en)?)\b",
        r"\b(?:dies|das|hierbei|es) (?:ist|handelt)\b[^.;]{0,30}\b(?:keine (?:konkrete|aktuelle|offene) (?:stelle|"
        r"vakanz|stellenausschreibung)|initiativbewerbung|talentpool)\b",
    ),
    "fr": (
        r"\b(?:ne|n['’])\s?(?:recrut\w+|recherch\w+|embauch\w+|"
        r"cherch\w+)\b[^.;]{0,30}\bpas\b[^.;]{0,20}\b(?:activement|actuellement|en ce moment|pour le moment|"
        r"pour l['’]instant)\b",
        r"\b(?:ne|n['’])\s?(?:recrut\w+|recherch\w+|embauch\w+|cherch\w+)\b[^.;]{0,5}\b(?:actuellement|activement|"
        r"plus activement)\b[^.;]{0,5}\bpas\b",
        r"\b(?:cette|ce|cet|d['’]une|d['’]un) (?:annonce|offre|poste|appel)\b[^.;]{0,40}\b(?:vivier|"
        r"candidatures? spontanées?|futurs? (?:besoins|recrutements|postes)|réservoir)\b",
        r"\bil (?:ne s['’]agit pas|n['’]y a pas)\b[^.;]{0,40}\b(?:poste (?:ouvert|vacant|à pourvoir)|"
        r"recrutement en cours)\b",
    ),
    "es": (
        r"\bno (?:estamos|nos encontramos) (?:contratando|reclutando|buscando|"
        r"seleccionando)\b[^.;]{0,40}\b(?:activamente|actualmente|en este momento|por el momento|de momento|ahora)\b",
        r"\b(?:actualmente|por el momento|de momento|en este momento)\b,? no (?:estamos )?(?:contratando|"
        r"contratamos|buscando|reclutando)\b",
        r"\bno (?:estamos )?(?:buscando|contratando|reclutando) activamente\b",
        r"\b(?:esta|este) (?:oferta|vacante|anuncio|publicación|posición)\b[^.;]{0,40}\b(?:bolsa de (?:talento|"
        r"trabajo|empleo|candidatos)|candidatura espontánea|futur[ao]s (?:vacantes|oportunidades|procesos))\b",
    ),
    "nl": (
        r"\b(?:momenteel|op dit moment|nu|op het moment|thans)\b[^.;]{0,40}\bniet actief\b",
        r"\b(?:werven|zoeken)\b[^.;]{0,40}\bniet actief\b",
        r"\bnemen (?:momenteel|op dit moment|nu)\b[^.;]{0,20}\b(?:niemand|geen (?:nieuwe )?(?:mensen|medewerkers|"
        r"collega['’]s))\b[^.;]{0,20}\baan\b",
        r"\b(?:deze|dit) (?:vacature|functie|oproep)\b[^.;]{0,40}\b(?:talentenpool|talent pool|open sollicitatie|"
        r"toekomstige (?:vacatures|functies|behoefte))\b",
    ),
    "it": (
        r"\bnon (?:stiamo|siamo) (?:attualmente |al momento |attivamente )?(?:assumendo|cercando|reclutando|"
        r"selezionando|ricercando)\b[^.;]{0,40}\b(?:attivamente|attualmente|al momento|ora|in questo momento)\b",
        r"\b(?:al momento|attualmente|in questo momento)\b,? non (?:stiamo )?(?:assumendo|assumiamo|cercando|"
        r"cerchiamo|reclutando|selezionando)\b",
        r"\bnon stiamo (?:assumendo|cercando|reclutando|selezionando) attivamente\b",
        r"\b(?:questo|questa|quest['’])\s?(?:annuncio|posizione|"
        r"offerta)\b[^.;]{0,40}\b(?:candidatur[ae] spontane[ae]|talent pool|bacino di talenti|future (?:opportunità|"
        r"esigenze|posizioni))\b",
    ),
    "pt": (
        r"\bnão estamos (?:a )?(?:contratar|contratando|recrutar|recrutando|procurar|"
        r"buscando)\b[^.;]{0,40}\b(?:ativamente|activamente|atualmente|no momento|de momento|neste momento)\b",
        r"\b(?:atualmente|no momento|de momento|neste momento)\b,? não estamos (?:a )?(?:ativamente )?(?:contratar|"
        r"contratando|recrutar|recrutando|procurar|buscando)\b",
        r"\b(?:esta|este) (?:vaga|anúncio|oferta|posição)\b[^.;]{0,40}\b(?:banco de (?:talentos|currículos)|"
        r"candidaturas? espontâneas?|oportunidades futuras|vagas futuras|bolsa de talentos)\b",
    ),
    "cs": (
        r"\b(?:aktuálně|momentálně|v současné době|nyní)\b[^.;]{0,40}\b(?:aktivně ne|nenabíráme|nehledáme|"
        r"nepřijímáme nové kolegy)",
        r"\baktivně (?:nenabíráme|nehledáme)\b",
        r"\b(?:tato|tento|toto) (?:pozice|inzerát|nabídka)\b[^.;]{0,40}\b(?:databáz\w+ (?:talentů|uchazečů)|"
        r"budoucí (?:pozice|příležitosti))",
    ),
    "pl": (
        r"\b(?:obecnie|aktualnie|w tej chwili|teraz)\b[^.;]{0,40}\bnie (?:prowadzimy|rekrutujemy|zatrudniamy|"
        r"szukamy)\b",
        r"\bnie (?:prowadzimy|rekrutujemy|zatrudniamy|szukamy)\b[^.;]{0,30}\b(?:aktywn\w+|obecnie|aktualnie|"
        r"w tej chwili)\b",
        r"\b(?:ta|to|ten) (?:oferta|ogłoszenie)\b[^.;]{0,40}\b(?:baz\w+ (?:talentów|kandydatów)|"
        r"przyszł\w+ (?:rekrutacj\w+|projekt\w+|potrzeb\w*))",
    ),
    "sv": (
        r"\b(?:anställer|rekryterar|söker)\b[^.;]{0,30}\b(?:inte (?:aktivt|just nu|för närvarande)|"
        r"för närvarande inte|just nu inte)\b",
        r"\b(?:just nu|för närvarande)\b[^.;]{0,20}\b(?:anställer|rekryterar|söker)\b[^.;]{0,15}\binte\b",
        r"\b(?:denna|den här|detta) (?:annons|tjänst|ansökan)\b[^.;]{0,40}\b(?:spontanansökan|spontanansökningar|"
        r"talangpool|framtida (?:behov|tjänster|rekryteringar))\b",
    ),
    "da": (
        r"\b(?:ansætter|rekrutterer|søger)\b[^.;]{0,30}\b(?:ikke aktivt|i øjeblikket ikke|ikke i øjeblikket|"
        r"lige nu ikke|ikke lige nu)\b",
        r"\b(?:dette|denne) (?:opslag|stilling|annonce)\b[^.;]{0,40}\b(?:uopfordret|uopfordrede|talentpulje|"
        r"fremtidige (?:stillinger|behov))\b",
    ),
    "ja": (
        r"(?:現在|今|当面)[^。]{0,20}(?:積極的(?:な|に))[^。]{0,12}(?:採用|募集)[^。]{0,12}(?:ません|いない)",
        r"(?:この|本)(?:求人|"
        "募集)[^。]{0,20}(?:タレントプール|将来の)",
    ),
}
TITLES = (
    r"initiativbewerbung(?:en)?",
    r"candidatures? spontanées?",
    r"candidatura espontánea",
    r"open sollicitatie",
    r"candidatura spontanea",
    r"candidatura espontânea|banco de talentos",
    r"spontánní přihláška",
    r"aplikacja spontaniczna",
    r"spontanansökan",
    r"uopfordret ansøgning",
)
BADGES = {
    "closed": r"besetzt|vergeben|geschlossen|abgelaufen|stelle besetzt|poste pourvu|pourvue?|offre (?:pourvue|"
    r"expirée|cl[oô]turée|fermée)|cl[oô]turée?|candidatures closes|cerrad[ao]|oferta (?:cerrada|caducada|"
    r"finalizada)|vacante cubierta|gesloten|vacature (?:gesloten|vervuld)|"
    r"vervuld|chius[ao]|posizione chiusa|annuncio scaduto|vaga (?:encerrada|preenchida|fechada)|encerrad[ao]|"
    r"obsazeno|pozice obsazena|nieaktualn[ae]|rekrutacja zakończona|tillsatt|stängd|besat|lukket|"
    r"募集終了|受付終了|応募締切",
    "paused": r"pausiert|en pause|suspendue?|en pausa|suspendid[ao]|gepauzeerd|on hold|sospes[ao]|em pausa|"
    r"pozastaveno|wstrzyman[ae]|pausad|på pause|募集停止中|一時停止中",
}
UNLESS = (
    r"\b(?:sobald|wenn|falls|sollte|bis|nachdem|würde|werden|dès que|dès lors|lorsque|quand|si|jusqu['’]à ce que|"
    r"après|sera|seront|cuando|una vez|si|hasta que|será|tan pronto|zodra|wanneer|als|indien|totdat|zal|"
    r"quando|se|non appena|finché|fino a|dopo|sarà|assim que|caso|até que|jakmile|až|pokud|dokud|gdy|jeśli|jeżeli|"
    r"kiedy|dopóki|zostanie|när|om|så snart|tills|innan|når|hvis|indtil|så snart)\b|場合|次第|まで"
)
STEMS = {
    "de": "nicht | keine | besetzt | vergeben | abgelaufen | geschlossen | beendet | deaktiviert | archiviert"
    " | vorbei | zu ende | ausgesetzt | pausiert | auf eis | ruht | zurückgestellt | gestoppt | unterbrochen"
    " | eingefroren | on hold | einstellungsstop | niemanden | talent | bewerberpool | initiativbewerbung"
    " | interessenbekundung | künftig",
    "fr": "pourvu | plus | expiré | clotur | clôtur | close | clos | fermé | archivé | retiré | terminé | dépassée"
    " | passée | suspend | gelé | en pause | suspens | en attente | interrompu | temporairement | actuellement"
    " | pour le moment | momentanément | activement | en ce moment | instant | vivier | spontané | futurs"
    " | réservoir | agit pas | y a pas",
    "es": "ya no | cubiert | cerrad | finaliz | ocupad | caducad | expirad | expirado | concluido | vencido"
    " | terminado | en pausa | pausad | suspendid | congelad | detenid | en espera | paralizad | temporalmente"
    " | actualmente | momento | activamente | ahora | bolsa de | espontánea | futur",
    "nl": "niet | vervuld | ingevuld | gesloten | verlopen | vergeven | geen | verstreken | on hold | gepauzeerd"
    " | opgeschort | stilgelegd | bevroren | in de wacht | stop | niemand | talent | open sollicitatie | toekomstig",
    "it": "non | copert | chius | scadut | assegnat | conclus | terminate | sospes | in pausa | congelat | bloccat"
    " | stand-by | standby | spontane | talent | future",
    "pt": "não | preenchid | encerr | fechad | expir | terminad | suspens | em pausa | pausad | congelad | em espera"
    " | banco de | espontânea | futuras | bolsa de",
    "cs": "není | byl | je | vypršel | skončil | nepřijímáme | pozastaven | přerušen | zmrazen | dočasně | nenabíráme"
    " | nehledáme | aktivně | databáz | budoucí",
    "pl": "nieaktualn | nie | wygas | zamknięt | obsadzon | zakończon | archiwaln | wstrzyman | zawieszon | zamrożon"
    " | bazy | bazę | przyszł",
    "sv": "inte | tillsat | stäng | avslut | borttag | löpt ut | utgått | gått ut | passerat | pausa | vilande | på is"
    " | fryst | stoppad | spontan | talang | framtida",
    "da": "ikke | besat | lukket | udløb | afsluttet | overskredet | på pause | i bero | på hold | indstillet"
    " | fastfrosset | uopfordre | talentpulje | fremtidig",
    "ja": "終了 | 締 | 停止 | 休止 | 中断 | 見合 | 充足 | クローズ | 積極的 | タレント | 将来",
}
"""Every pattern of a language holds one of these."""

NOUNS = {
    "de": "stelle | position | anzeige | ausschreibung | job | vakanz | inserat | praktikum | bewerb | suche | stellen"
    " | recruiting | auswahlverfahren | besetzungsverfahren | rekrutier | aktiv",
    "fr": "poste | offre | annonce | emploi | mission | recrut | stage | opportunité | candidat | postul | date limite"
    " | processus | embauch | recherch | cherch | appel",
    "es": "oferta | vacante | puesto | posición | plaza | convocatoria | empleo | anuncio | proceso | solicitud"
    " | candidatur | postulac | inscripci | plazo | contrat | selecci | búsqueda | reclut | busc | publicación | cv",
    "nl": "vacature | functie | positie | baan | stage | job | sollicit | werv | procedure | actief | zoek | nemen"
    " | oproep | vacaturestop | personeelsstop",
    "it": "posizion | offert | annunci | posto | selezion | ricerca | vacancy | candidatur | iscrizioni | assum"
    " | assunzion | processo | cerca | cerchi | reclut",
    "pt": "vaga | oferta | posição | anúncio | oportunidade | processo | emprego | candidatur | inscriç | currículo"
    " | recruta | contrata | seleção | procura | busca",
    "cs": "pozic | nabíd | míst | inzerát | výběrové | platnost | přihlášk | životopis | nábor | obsazov | uchazeč"
    " | nabírá | hledá | kolegy",
    "pl": "ofert | ogłoszeni | stanowisk | rekrut | praca | nabór | zgłosze | aplikacj | proces | zatrudni | prowadzi"
    " | szuka",
    "sv": "denna | den här | detta | det här | tjänst | annons | jobbet | rollen | rekryter | ansök | anställ | söker",
    "da": "denne | dette | stilling | jobbet | opslag | annonce | ansøg | rekrutter | ansæt | søger",
    "ja": "募集 | 応募 | 受付 | 求人 | 掲載 | 採用 | 選考 | ポジション",
}
"""And one of these, what is spoken of: both together are rare where another language is spoken."""

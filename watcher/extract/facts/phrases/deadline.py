"""How postings state the last day to apply: pieces of patterns per language."""

NOUN = {
    "en": r"(?:deadlines?|clos(?:ing|e) dates?|apply[- ]by(?: date)?|(?:final|latest|closing|end) (?:day|date)(?: "
    r"and time)?(?= (?:to (?:apply|receive|submit|send)|for (?:receipt|receiving|applications?|submi\w+|applying|"
    r"this|the (?:post|role|position|job))|of (?:receipt|applications?|submission)))|last (?:day|date)(?= (?:to "
    r"(?:apply|receive|submit)|for|of|is|:))|cut-?off(?: date)?|applications? (?:are |is )?due|application end date|"
    r"expir(?:y|ation) date|(?:open(?:ing)? and closing|application|submission|bidding|filing) (?:period|window|"
    r"dates?)|posting "
    r"(?:end|close) date|clos(?:es|ing)(?=\s?:)|application clos(?:es|ing))",
    "de": r"(?:bewerbungs(?:frist|schluss|ende|zeitraum|deadline|termin|stichtag)|einsendeschluss|(?:ausschreibungs|"
    r"einreichungs|meldungs?|abgabe|einsende)frist|ausschreibungsende|anzeigenende|(?:online|ausgeschrieben|aktiv) "
    r"bis|ende der bewerbungsfrist|frist (?:für|zur) (?:die )?bewerbung(?:en)?|bewerbbar bis|bewerben bis)",
    "fr": r"(?:date (?:limite|butoir|de cl[ôo]ture|de fin (?:de (?:publication|candidature|réception|validité)|"
    r"d['’]affichage))|cl[ôo]ture (?:des (?:candidatures|inscriptions|dépôts)|du (?:poste|recrutement|dépôt)|de "
    r"l['’](?:offre|appel|annonce)|de la réception)|cl[ôo]ture(?: définitive| finale)?(?= (?:le|au|est)\b|\s?:)|fin "
    r"(?:des|de réception des|du dépôt des) (?:candidatures|dossiers)|fin de réception|délai (?:de|pour) (?:dépôt|"
    r"candidatures?|postulation|réception|postuler|déposer)|limite (?:de|pour) (?:dépôt|candidature|postuler)|date "
    r"d['’]expiration|période de candidature|fin de (?:la )?publication|échéance)",
    "es": r"(?:fecha (?:l[ií]mite|tope|de cierre|de vencimiento)|plazo (?:de|para)(?: la)? (?:inscripción|"
    r"presentación|candidatura|solicitud|presentar|recepción)\w*|cierre de (?:la )?(?:convocatoria|inscripci|"
    r"candidatur|solicitud|postulaci|recepci|vacante|oferta)\w*|fecha final|último día (?:para|de)|recepción de "
    r"(?:expedientes|solicitudes|candidaturas|cvs?|postulaciones|documentos|currículums)(?= (?:hasta|:))|plazo(?= "
    r"(?:se|ha|hasta|prorrogado|ampliado|abierto|finaliza|termina|vence|cierra)\b)|cierre(?=\s?:)|fin de plazo)",
    "nl": r"(?:sluitingsdatum|sollicitatie(?:deadline|termijn)|reageren (?:kan )?(?:tot|vóór|voor)|uiterste "
    r"(?:reactie|sollicitatie)datum|sluiting van de vacature|uiterste (?:inzend)?datum|inzendtermijn|"
    r"laatste dag om te (?:solliciteren|reageren)|reacties? (?:vóór|voor|uiterlijk)|reactietermijn)",
    "it": r"(?:scadenza|termine (?:ultimo|di presentazione|per (?:la|le|il|candidarsi|presentare|inviare|l['’])|"
    r"ultimo per)|data (?:di )?(?:scadenza|chiusura|limite|ultima)|chiusura (?:delle? )?(?:candidature|iscrizioni|"
    r"bando|selezione|domande)|ultimo giorno (?:utile )?per|scadenze(?=\s?:)|candidature entro)",
    "pt": r"(?:data[- ]limite|prazo (?:final|limite|de|para|das?)|prazo(?= (?:foi|alargado|prorrogado|estendido|até|"
    r"termina|encerra|acaba|é)\b)|último dia para|fim das? (?:inscriç|candidatur)\w*|término das? (?:inscriç|"
    r"candidatur)\w*|(?:inscrições|candidaturas) (?:abertas|prorrogadas)|(?:inscrições|candidaturas|inscripciones|"
    r"candidature|candidatures)(?=\s?:)|data de (?:encerramento|fechamento)|encerramento das? (?:inscriç|"
    r"candidatur)\w*|inscrições até|candidaturas até)",
    "cs": r"(?:uzávěrk[aouy](?! (?:účet|rok|čísl|vydán|časopis|měsíc|kas))|termín (?:pro |k )?(?:podání|přihlášení|"
    r"přihlášek|uzávěrky|odevzdání|zaslání|doručení|"
    r"přijímání|podávání)|datum (?:uzávěrky|ukončení|pro podání)|konec výběrového řízení|poslední den (?:pro|k) "
    r"(?:podání|přihlášení)|životopisy do|lhůta (?:pro|k) podání|přihlášky do)",
    "pl": r"(?:termin (?:składania|nadsyłania|zgłoszeń|zgłaszania|aplikowania|aplikacji|rekrutacji|przyjmowania|"
    r"naboru|przesyłania|ostateczny|(?=(?:został|przedłużon|wydłużon)))|ostateczny termin|(?:koniec|końca) (?:naboru|"
    r"rekrutacji)|zgłoszenia do|data (?:zakończenia|ważności)|ogłoszenie ważne|oferta ważna|ważn[ae] do|aplikuj do)",
    "sv": r"(?:sista (?:ansökningsdag(?:en)?|ansökningsdatum|ansökan|svarsdag|dag(?:en)? (?:att|för))|"
    r"ansökningsfrist(?:en)?|ansökningstid(?:en)?|ansök senast|ansökan (?:ska )?senast|sök senast)",
    "da": r"(?:ansøgningsfrist(?:en)?|søknadsfrist(?:en)?|sidste (?:frist|ansøgningsdag|dag for ansøgning)|frist for "
    r"(?:at søge|ansøgning\w*|å søke)|(?:søk|søg) (?:senest|innen|inden)|ansøg senest)",
    "ja": r"(?:(?:応募|公募|募集|提出|申込|受付|エントリー|出願)?の?締め?切り?(?:日)?|"
    r"(?:応募|公募|募集|提出|申込|受付|出願|応募受付|エントリー)の?(?:期限|期間))",
}
"""What a deadline is called; the date stands behind it, or the noun is the label of the date."""

LABEL = {
    "en": r"(?:closes|closing|clos(?:es|ing) on|apply by|apply before|applications? close[sd]?|valid (?:through|"
    r"until)|due|due date|expires(?: on)?|offer closes|posting closes|applications? end(?:s)?|ends on|open until|"
    r"accepting applications until|last date)",
    "de": r"(?:frist|bewerbung bis|bewerbungen bis|bewerben bis(?: zum)?|ausschreibung bis|einzureichen bis)",
    "fr": r"(?:répondre avant|réponse avant|candidater avant|clôture|clôture le|expire le|fin de l['’]offre)",
    "es": r"(?:cierre|plazo|vence|cierra(?: el)?|hasta el|vigencia|fin de inscripci[oó]n)",
    "nl": r"(?:sluit op|solliciteer (?:voor|vóór|uiterlijk)|reageer (?:voor|vóór|uiterlijk)|einddatum(?: vacature)?)",
    "it": r"(?:candidarsi entro|candidati entro|scade il|fine pubblicazione)",
    "pt": r"(?:prazo|encerra em|candidatar-se até)",
    "cs": r"(?:uzávěrka (?:přihlášek|podání přihlášek|nabídky|inzerátu|výběrového řízení|náboru)|do kdy|"
    "přihlásit se do|platnost do|termín)",
    "pl": r"(?:aplikuj do|(?:ogłoszenie |oferta )?ważn[ae] do(?: dnia)?|termin)",
    "sv": r"(?:sista ansökan|ansök senast|ansökan senast)",
    "da": r"(?:frist|sidste frist|søk innen|søg senest|ansøg senest)",
    "ja": r"(?:締切|期限|〆切)",
}
"""Further words that mean the deadline where they are the whole label of a value; never inside a sentence."""

CLOSES = {
    "en": r"\b(?:applications?|apps|postings?|positions?|jobs?|roles?|vacanc(?:y|ies)|openings?|announcement|"
    r"advert(?:isement)?|requisition|(?:this|our|the) call|call for applications|window|competition|(?:application|"
    r"first|second|this|hiring|recruitment) round|round of applications|opportunity|submissions?|recruitment|listing|"
    r"fellowship|program(?:me)?|portal|it)\b[^.;:]{0,70}?\b(?:clos(?:es?|ing|ed)|expires?)(?: at| on)?\b|"
    r"\b(?:applications?|application period|window|recruitment|posting|advert|listing)\b[^.;:]{0,30}?\bends?\b|"
    r"\b(?:bidding|"
    r"posting|filing|application|submission) (?:period|window)\b[^.;:]{0,90}?\bends?\b|\bwe "
    r"(?:will |shall )?(?:close|are closing)\b[^.;:]{1,50}?\bon\b",
    "de": r"\b(?:bewerbung\w*|ausschreibung|stellenanzeige|anzeige|bewerbungsphase|stellenangebot|inserat|"
    r"frist)\b[^.;:]{0,60}?\b(?:endet|schließt|läuft|enden|schließen)\b",
    "fr": r"\b(?:candidatures?|offre|annonce|recrutement|appel)\b[^.;:]{0,60}?\b(?:clos(?:e|es|ent)?|cl[ôo]tur\w+|"
    r"ferm\w+|expire|se termin\w+|prend fin)",
    "es": r"\b(?:convocatoria|postulaci\w+|proceso de selección|búsqueda|inscripci\w+|oferta|vacante|plazo|"
    r"candidaturas?|solicitudes)\b[^.;:]{0,60}?\b(?:cierr\w+|finaliz\w+|termin\w+|venc\w+|expir\w+)",
    "nl": r"\b(?:vacature|sollicitatie\w*|inschrijving|reactietermijn|termijn)\b[^.;:]{0,60}?\b(?:sluit\w*|eindigt|"
    r"verloopt|loopt af|loopt)",
    "it": r"\b(?:candidature?|annuncio|bando|selezion\w+|offerta|posizione|iscrizioni|termine|concorso|"
    r"avviso)\b[^.;:]{0,60}?\b(?:chiud\w+|scad\w+|termin\w+)",
    "pt": r"\b(?:candidaturas?|inscriç\w+|vaga|processo seletivo|anúncio|concurso|"
    r"prazo)\b[^.;:]{0,60}?\b(?:encerr\w+|termin\w+|fech\w+|expir\w+)",
    "cs": r"\b(?:přihlášk\w+|výběrové řízení|nabídka|inzerát|lhůta|nábor)\b[^.;:]{0,60}?\b(?:končí|uzavír\w+|ukonč\w+)",
    "pl": r"\b(?:rekrutacj\w+|nabór|ogłoszeni\w+|zgłoszeni\w+)\b[^.;:]{0,60}?\b(?:kończy|trwa|zamyka\w*|wygasa|"
    r"upływa)",
    "sv": r"\b(?:ansökan|annonsen|ansökningstiden|rekryteringen|tjänsten)\b[^.;:]{0,60}?\b(?:stänger|går ut|slutar|"
    r"stängs)",
    "da": r"\b(?:ansøgning\w*|opslaget|stillingsopslaget)\b[^.;:]{0,60}?\b(?:lukker|udløber|slutter)",
}
"""A posting or its applications close; the date stands close behind."""

BY = {
    "en": r"from (?:the )?\d{1,2}(?:st|nd|rd|th)? (?:to|until)|by|before|until|till?|through|thru|(?:no|not) later "
    r"than|prior to|on or before|by or before|latest by|up to|ending|by no later than",
    "de": r"vom \d{1,2}\. bis(?: zum)?|bis|bis (?:zum|spätestens|einschließlich)|spätestens(?: bis)?(?: zum| am)?|"
    r"vor dem|bis spätestens(?: zum)?",
    "fr": r"avant|du (?:1er|\d{1,2}) au|jusqu['’]au|au plus tard|d['’]ici(?: au)?|jusqu['’]à",
    "es": r"del? \d{1,2} al|antes del?|antes de que (?:acabe|termine|finalice)(?: el)?(?: día)?|"
    r"hasta(?: el)?|a más tardar|como máximo|hasta el día|antes del día",
    "nl": r"van \d{1,2} tot(?: en met)?|voor|vóór|uiterlijk|tot(?: en met)?|t/m|uiterlijk (?:op|tot)",
    "it": r"dal \d{1,2}°? al|entro(?: e non oltre)?(?: il)?|fino al|non oltre il|entro il giorno|prima del",
    "pt": r"de \d{1,2}(?: de \w+)? a|até(?: ao?)?|até (?:o )?dia|antes de|até ao dia",
    "cs": r"od \d{1,2}\. do|do|před(?: dnem)?|nejpozději(?: do)?|nejpozději dne",
    "pl": r"od \d{1,2} do|do|do dnia|przed(?: dniem)?|najpóźniej(?: do)?|nie później niż(?: do)?",
    "sv": r"från (?:den )?\d{1,2} till|senast|till och med|t\.o\.m\.|före|fram till|innan",
    "da": r"fra (?:den )?\d{1,2}\. til|senest|innen|inden|til og med|t\.o\.m\.|før|frem til",
}
"""Words right before the last day. "Before 1 September" gives the day that is named: postings mean by it what others
write as "until", and a day earlier would stand nowhere in the words."""

NOT_YET = (
    r"(?:\b(?:not|cannot|never|nicht|pas|no|niet|non|não|nie|inte|ikke|nebud\w+|nelze|neotev\w+)|"
    r"n['’]t)\b[^.;,]{0,40}\s"
    r"(?:before|prior to|vor(?: dem)?|avant(?: le)?|antes del?|v(?:oo|óó)r|prima del|antes d[eo]|před|przed|före|innan|"
    r"før)(?:\s(?:the|den|día|dia|dniem|dnem))?\s$"
)
"""Right before the day from which on applying is possible."""

UNTIL_JA = r"(?:まで(?:に)?|必着|締切|〆切)"
"""Japanese puts them right behind it."""

APPLY = {
    "en": r"appl(?:y|ying|ied)|applications?|apps|submit(?:ted|ting)?|submissions?|send (?:us |in )?(?:your|a|an|the)|"
    r"resum[eé]s?|résumés?|cvs?|cover letters?|(?:is|are|be|remains?|still) open|opens?|open (?:until|till|through)|"
    r"accepting|advertised|email (?:us|your)|expressions? of interest|express (?:your )?interest|candidature|"
    r"materials|write to us|(?:internal|external) bids|drop us a (?:line|note)",
    "de": r"schreib(?:en sie)? uns|meld(?:e dich|en sie sich) bei uns|bew[ei]rb\w*|unterlagen|einreich\w*|"
    r"einsend\w*|zusend\w*|lebenslauf|anschreiben",
    "fr": r"écri(?:vez|s)[- ]nous|postul\w*|candidat(?:ure|ures|er|ez)|envoy(?:er|ez)|adress(?:er|ez|ées)|cv|"
    "dossiers?|lettre de motivation",
    "es": r"escr[ií]b[ae]nos|postul\w*|recepción de|solicitud(?:es)?|candidaturas?|inscr[ií]b\w*|inscripci\w*|"
    "envi(?:ar|e|a|en|"
    r"ad[ao]s?)|aplica(?:r|ciones)?|cv|currículum|presentar",
    "nl": r"schrijf ons|meld je aan|sollicit\w*|reageer|reageren|reacties?|stuur|mail|cv|motivatie(?:brief)?",
    "it": r"scriv(?:i|ete)ci|candid(?:ar\w*|ati|atura|ature|atevi)|domand[ae]|inviare|invia|cv|curriculum|presentare",
    "pt": r"escrev[ae]-nos|candidat(?:ar\w*|e-se|ura|uras)|inscrev\w*|inscriç\w*|envi(?:ar|e|em|ad[ao]s?)|"
    "currículo|cv|aplicar",
    "cs": r"napište nám|ozvěte se|hlaste|hlasit|přihl(?:ás|áš|as)\w*|zašl\w*|pošl\w*|životopis\w*|žádost\w*|hlás\w*|cv",
    "pl": r"napisz do nas|odezwij się|aplik\w*|zgłosze\w*|zgłoś|prześl\w*|wyśl\w*|składa\w*|nadsyła\w*|cv|dokument\w*",
    "sv": r"skriv till oss|hör av dig|ansök\w*|skicka|söka?|cv",
    "da": r"skriv til os|ansøg\w*|søge?|søk\w*|send|cv",
    "ja": r"応募|エントリー|提出|履歴書|送付|書類|お送り|申込|申し込み|出願",
}
"""What somebody who applies does or sends: makes "by <date>" a deadline to apply."""

NOT_APPLYING = {
    "en": r"(?:referees|references|recommenders|supervisors) (?:will|are|must|should|may|can|need)|interview\w*|"
    r"offers?|start(?:s|ing|ed)?|begin\w*|commenc\w*|onboard\w*|respond\w*|response|repl(?:y|ies)|"
    r"hear (?:back|from)|notif\w*|contact(?:ed)?|get back|review(?:ing|s)?|shortlist\w*|decisions?|decide\w*|"
    r"select(?:ed|ion)?|assess(?:ing|ed)?|evaluat\w*|process(?:ing)?|screen\w*|(?<!applications )(?<!applications are "
    r")(?<!cvs )invit\w*|announce\w*|event|webinar|"
    r"info(?:rmation)? sessions?|open house|graduat\w*|availab\w*|enroll?\w*|contract|fixed[- ]term|rejected|rates?|"
    r"policy|policies|rules|terms|visas?|authori[sz]ation|born|degree|update[ds]?|funded|funding|project|migrat\w*|"
    r"launch\w*|deliver\w*|tax|benefits?|insurance|stage|payment|invoice|relocat\w*|paper|grant|eligib\w*|age|fiscal|"
    r"vouchers?|trial day|submit(?:ting)? (?:\w+ ){0,2}(?:reports?|returns?|papers?|abstracts?|invoices?|proposals?)",
    "de": r"rückmeldung|melden uns|gespräche?|vorstellungsgespräch\w*|befristet|vertrag\w*|beginn|eintritt|"
    r"antwort\w*|verfügbar|projekt\w*",
    "fr": r"entretiens?|réponse|répondr\w*|contrat|début|démarrage|prise de poste|mission|cdd|projet|disponib\w*",
    "es": r"entrevistas?|respuesta|responder\w*|contrato|inicio|incorporaci\w*|proyecto|disponib\w*",
    "nl": r"gesprek\w*|contract|start(?:datum)?|antwoord|tijdelijk\w*|project\w*|beschikbaar",
    "it": r"colloqui\w*|risposta|contratto|inizio|assunzion\w*|tempo determinato|progetto",
    "pt": r"entrevistas?|resposta|contrato|início|admissão|projeto",
    "cs": r"pohovor\w*|odpově\w*|smlouv\w*|nástup\w*|doba určitá|dobu určitou|projekt\w*",
    "pl": r"rozmow\w*|odpowie\w*|umow\w*|zatrudnieni\w*|rozpoczęci\w*|projekt\w*",
    "sv": r"intervju\w*|svar|tillträde\w*|anställning\w*|vikariat\w*|visstid\w*|projekt\w*",
    "da": r"samtale\w*|svar|tiltrædelse\w*|ansættelse\w*|vikariat\w*|tidsbegrænset|projekt\w*",
    "ja": r"面接|入社|契約|決算|報告書|納品|請求書|申告|論文|見積",
}
"""What happens by a date too: nearer to the date than the cue, or done to "applications", it takes the date."""

NOUN_IS_OTHERS = (
    r"(?:towards? an?|towards? the|offer|project|stage|enroll?ment|payment|tax|filing|publication|acceptance|response|"
    r"decision|interview|"
    r"nomination|paper|abstract|grant|housing|visa|report(?:ing)?|release|benefits?|financial aid|reference|"
    r"assessment|assignment|scholarship|early decision|print|production|client|tight|multiple|strict|meet(?:ing)?|"
    r"each|that stage['’]s|course|semester|withdrawal|fafsa|thesis|proposal|test)"
)
"""A word right before "deadline" that makes it another one than that to apply."""

NOUN_FOR_OTHERS = (
    r"\s(?:for|to|of) (?:the |your |all |any |first |next |submitting |receiving |providing )*(?:references?|"
    r"recommendations?|"
    r"letters? of rec\w+|nominations?|interviews?|tests?|offers?|visas?|housing|questions?|early[- ]bird|tickets?|"
    r"registration|feedback|projects?|reports?|deliver\w+|drafts?|manuscripts?|abstracts?|proposals?|bids?|tenders?|"
    r"papers?)\b"
)
"""Words right behind "deadline" that do the same."""

EARLY = (
    r"\b(?:priority|prioriti[sz]ed|early|(?:full|first|best|timely) consideration|first round|round (?:1|one|i)|"
    r"preferred|preference|first deadline|considered first|reviewed first|vorrangig|bevorzugt|prioritaire(?:ment)?|"
    r"en priorité|prioridad|priorit(?:à|ario|aria)|voorrang|prioridade|přednostně|pierwszeństw\w*|förtur|"
    r"fortrinsret)\b"
)
"""Beside a date: it favours applications and does not end them."""

FORMER = (
    r"\b(?:previously|originally|formerly|initially|old|original|ursprünglich|vorher|initialement|anciennement|"
    r"inicialmente|originariamente|původně|pierwotnie|ursprungligen|oprindeligt|oorspronkelijk)\b[^.;]{0,25}$|"
    r"[(,]\s?was\s$"
)
"""Right before a date that holds no longer."""

EXTENDED = (
    r"\b(?:extend(?:ed|ing)|extension|new (?:application )?(?:deadline|closing date)|(?:deadline|closing "
    r"date)[^.;:]{0,40}\b(?:moved|changed|postponed|pushed)|verlängert\w*|verschoben|neue[rs]? bewerbungs(?:frist|"
    r"schluss)|prolong\w+|report[ée]e?|repoussée?|nouvelle date limite|décalée?|amplia\w*|amplía|nuev[ao] (?:plazo|"
    r"fecha límite)|pospuest\w*|prorroga\w*|proroga\w*|slittat\w*|posticipat\w*|verlengd\w*|verschoven|estendid\w*|"
    r"alargad\w*|adiad\w*|prodlouž\w*|posunut\w*|przedłuż\w*|wydłuż\w*|przesunięt\w*|förläng\w*|flytta\w*|forlæng\w*|"
    r"forleng\w*|udskudt|rykket|utsatt)|延長"
)
"""In a sentence whose date overrides others."""

MOVED_TO = (
    r"(?:\b(?:to|until|till?|through|now|bis(?: zum)?|auf(?: den)?|jetzt|nun|nunmehr|au|jusqu['’]au|maintenant|"
    r"désormais|al?|hasta(?: el)?|ahora|tot(?: en met)?|naar|nu|fino al|ora|para|até(?: ao?)?|agora|na|do(?: dnia)?|"
    r"nyní|teraz|till(?: och med)?|til|nå|it is|is|ist|est|es)|[:：])(?:\s(?:the|den|dem|le|el|il|o|dia))?\s?$"
)
"""Right before the new date, in a sentence that tells of two; the old one stands behind other words."""

SHUTS = (
    r"closes(?: on)?|closing(?: on)?|expires(?: on)?|endet(?: am)?|schließt(?: am)?|clôture(?: le)?|expire(?: le)?|"
    r"répondre avant(?: le)?|cierra(?: el)?|vence(?: el)?|sluit(?: op)?|scade(?: il)?|chiude(?: il)?|encerra(?: em)?|"
    r"termina(?: em| a)?|wygasa|ważn[ae] do|stänger|stängs|går ut|lukker|udløber|søknadsfrist"
)
"""Right before the date, where nothing else is said beside it: "Ref. 12 | Closes 3 May"."""

LAST_OF_ALL = (
    r"\b(?:last|final|second|letzte|zweite|dernière?|seconde|último|última|laatste|ultim[ao]|poslední|ostatni|sista)\b"
)
"""Between an early date and the last day to apply, in one sentence."""

TOO_LATE = (
    r"(?:\b(?:applications?|submissions?|cvs?|resumes?|applicants)\s(?:(?:that are|which are|that|"
    r"which)\s)?(?:received|"
    r"submitted|sent|made|arriv(?:ing|es?)|applying|reach(?:ing|es)?(?: us)?)\safter"
    r"|\b(?:bewerbungen|unterlagen)\b[^.;]{0,25}\bnach(?: dem)?"
    r"|\b(?:candidatures?|dossiers?)\b[^.;]{0,50}\baprès le"
    r"|\b(?:solicitudes|candidaturas|postulaciones)\b[^.;]{0,50}\bdespués del?(?: día)?"
    r"|\b(?:sollicitaties|reacties)\b[^.;]{0,40}\bna"
    r"|\b(?:candidature|domande)\b[^.;]{0,50}\bdopo il"
    r"|\b(?:candidaturas|inscrições)\b[^.;]{0,50}\b(?:após|depois de)(?: o)?(?: dia)?"
    r"|\b(?:přihlášky|životopisy)\b[^.;]{0,40}\bpo"
    r"|\b(?:oferty|zgłoszenia|aplikacje|dokumenty)\b[^.;]{0,50}\bpo(?: dniu)?"
    r"|\bansökningar\b[^.;]{0,40}\befter(?: den)?"
    r"|\b(?:ansøgninger|søknader)\b[^.;]{0,40}\b(?:efter|etter)(?: den)?)\s(?:the\s)?$",
    r"[^.;]{0,40}\b(?:will|can|may)(?:\s?not|n['’]t)\b|[^.;]{0,40}\b(?:won['’]t|cannot|rejected|disregarded)\b|"
    r"[^.;]{0,50}\b(?:nicht|ne (?:seront|pourront|sont)|no (?:se|serán|podrán)|niet|non (?:saranno|verranno|sono)|"
    r"não (?:serão|são)|(?:ne)?(?:budeme|budou|bude|bereme|přijímáme)|nie (?:będą|zostaną|są)|inte|ikke)\b",
    r"\b(?:not|cannot|unable to|n['’]t) (?:be able to )?(?:consider|accept|read|review|look at|take)\b[^.;]{0,40}"
    r"\b(?:anything|applications?|submissions?|cvs?)\b[^.;]{0,40}\bafter(?: (?:the |close of business|cob|noon|"
    r"midnight|on )*)?\s?(?:on )?$",
)
"""Before and behind the last day, and all before it: what comes after it is not read."""

TOO_LATE_JA = (
    r"[\s(（]{0,2}(?:\w[)）])?を過ぎ[^。]{0,12}(?:応募|エントリー|書類|申込|出願)[^。]{0,12}"
    r"(?:ません|できな|無効|対象外|致しかね|いたしかね)"
)
"""Right behind the last day."""

BEHIND = {
    "en": r"(?:is|was|as|being|[(–—-])\s?(?:the |our )?(?:final |application |hard |firm )?(?:deadline|closing date|"
    r"last (?:day|date) (?:to|for)|close\b)",
    "de": r"ist (?:die |der )?(?:bewerbungs(?:frist|schluss)|letzte tag)",
    "fr": r"est la date limite",
    "es": r"es la fecha límite",
    "nl": r"is de (?:sluitingsdatum|deadline)",
    "it": r"è (?:la scadenza|il termine)",
    "pt": r"é (?:a data[- ]limite|o prazo)",
    "sv": r"är sista (?:ansöknings)?dag",
    "da": r"er ansøgningsfristen",
}
"""Right behind the date."""

"""Whether a text asks somebody to work: the sentences by which even the shortest posting shows what it is."""

import re

# ruff: noqa: E501 (a pattern stays on its line)

_ASKS = r"""
we(?:['’]re| are) (?:currently |now |also )?(?:looking for|seeking|searching for|hiring|recruiting)
(?:is|are) (?:currently |now )?(?:looking for|seeking|hiring|recruiting) (?:an?|our|two|three|new|someone|people)
(?:seeks|wants|needs) an? \w+ | wishes to (?:appoint|employ|recruit) | to join (?:our|the|us|a) | join our \w*team
come and work
(?:send|submit|e-?mail) (?:us )?(?:your|a|an) (?:cv|résumé|resume|application|letter)
apply (?:by|now|online|via|through|with|to)
your application | (?:the|this) (?:position|role|vacancy|job|post) (?:is|will|starts|offers)
applications? (?:close|are|is|by|to)
vacancy | apply for (?:this|the) | candidates? (?:should|must|will) | full[- ]time | part[- ]time
your (?:tasks|profile|role)

(?:wir|verein|team)[^.!?]{0,80} such(?:en|t) | sucht? (?:zum|ab|für|eine?n?|verstärkung|dich|sie|mitarbeit)
suchen (?:wir|zum|ab|für|eine?n?|dich|sie)
verstärkung | bewirb dich | bewerben sie sich | (?:deine|ihre|eure) bewerbung
bewerbung(?:en|sunterlagen|sfrist|sschluss)?\b | stellenausschreibung
zum nächstmöglichen (?:zeitpunkt|termin) | \bm/w/d\b | vollzeit | teilzeit | lebenslauf | ihre unterlagen
stelle (?:ist|als|zu)

(?:nous|on|association|équipe|entreprise)[^.!?]{0,80} (?:recherch|cherch|recrut)\w+
(?:recherche|recrute|cherche)(?:nt)? (?:une?|son|sa|des|pour|actuellement)
rejoign\w+ (?:notre|l['’]|une|nous) | votre candidature | ta candidature
(?:envoy|adress|fais|faites)\w* [^.!?]{0,30}(?:cv|candidature|lettre)
poste (?:est|à pourvoir|basé) | postule[rz]? | candidater | temps (?:plein|partiel) | \bCD[DI]\b | \bh/f\b | \bf/h\b

(?:buscamos|necesitamos|precisamos|seleccionamos|contratamos|incorporamos) | se (?:busca|necesita|precisa|requiere)
busca(?:mos)? (?:una?|incorporar|persona)
(?:envía|envíanos|enviar|manda|remite|mándanos) [^.!?]{0,25}(?:cv|currículum|curriculum|candidatura|solicitud)
tu (?:candidatura|solicitud|cv)
incorporaci[óo]n | únete | incorpórate | jornada (?:completa|parcial) | puesto (?:de|es|está|vacante) | inscríbete
inscripción

(?:cerchiamo|ricerchiamo|selezioniamo|assumiamo|stiamo cercando)
(?:cerca|ricerca|seleziona|assume) (?:una?|personale|per|addett|persona) | cercasi
(?:invia|inviaci|inviare|manda|mandaci) [^.!?]{0,30}(?:cv|curriculum|candidatura) | la tua candidatura | unisciti
tempo (?:pieno|parziale|indeterminato|determinato)
candidat(?:i|ura|ure|arsi|arti)\b | posizione (?:aperta|è) | contratto a

(?:wij|we|team|organisatie)[^.!?]{0,80} (?:zoek(?:en|t)|op zoek) | zoek(?:t|en) (?:een|nog|wij|we|voor|collega|iemand)
op zoek naar | kom (?:jij )?(?:bij|ons team)
solliciteer | solliciteren | sollicitatie | (?:je|jouw|uw) (?:cv|motivatie) | stuur (?:ons )?(?:je|jouw|een|uw)
vacature | fulltime | parttime | voltijds | deeltijds

(?:procuramos|buscamos|precisamos|contratamos|recrutamos|estamos (?:à procura|contratando|a contratar|a recrutar)|procura-se|contrata-se)
(?:envie|envia|enviar|manda|mande|encaminhe) [^.!?]{0,30}(?:cv|currículo|curriculum|candidatura)
(?:sua|tua) candidatura | candidate-se | candidata-te
junt(?:e-se|a-te|ar-se) | venha (?:trabalhar|fazer) | tempo (?:inteiro|integral|parcial) | inscriç(?:ão|ões)
vaga (?:de|para|é|está)

(?:hledáme|přijmeme|sháníme|nabíráme|přijímáme) | hledá (?:nov|koleg|posil|do)\w*
(?:pošlete|pošli|zašlete|zasílejte|posílejte) [^.!?]{0,30}(?:životopis|cv|přihlášk|motivační)
(?:váš|tvůj|svůj) životopis | přihlaste se | ozvěte se | výběrové řízení | nástup | přidej(?:te)? se | plný úvazek
zkrácený úvazek | částečný úvazek

(?:szukamy|poszukujemy|zatrudnimy|zatrudnię|przyjmiemy|rekrutujemy|potrzebujemy)
(?:szuka|poszukuje|zatrudni) (?:osob|now|do|pracowni|kandydat)\w*
(?:wyślij|prześlij|przesyłaj|prosimy o|aplikuj|zgłoś)\w* [^.!?]{0,30}(?:cv|zgłoszeni|aplikac|życiorys)
twoj(?:e|a) (?:cv|zgłoszenie|aplikacja) | aplikuj | dołącz
pełny etat | pół etatu | umow[aęy] o pracę | rekrutacj

(?:vi|team|förening)[^.!?]{0,80} söker | söker (?:en|ett|dig|ny|nu|vi|för|flera|någon)
sök (?:tjänsten|jobbet|senast) | (?:skicka|maila|mejla) [^.!?]{0,20}(?:ansökan|cv)
din ansökan | välkommen (?:med|att söka) | sista ansökningsdag | heltid | deltid | tjänsten (?:är|som|innebär)
anställning

(?:vi|skole|team)[^.!?]{0,80} (?:søger|søker) | søger (?:en|et|dig|nye?|vi|til|pr) | søker (?:en|et|deg|nye?|vi|etter)
(?:send|mail) [^.!?]{0,20}(?:ansøgning|søknad|cv)
din (?:ansøgning|søknad) | ansøgningsfrist | søknadsfrist | fuldtid | deltid | heltid | stillingen (?:er|som)
ansættelse | tiltrædelse | ansettelse

募集(?:して|します|中|いたし|要項|しており) | 求人 | 応募(?:ください|お待ち|資格|方法|条件|は|する|締切|フォーム)
ご応募 | 仲間を | スタッフを | 正社員 | アルバイト | 勤務(?:地|時間|場所) | 採用
"""
_SEEKS = r"""
(?:are|is|am|['’]re) (?:currently |now |also )?(?:looking for|seeking|searching for|hiring|recruiting) (?:an?|our|one|two|three|new|additional|someone|somebody|people|colleagues?|experienced|motivated)\b
(?:seeks|wants|needs) an? \w+ | wish(?:es)? to (?:appoint|employ|recruit) | (?:applications? are|application is) invited
such(?:en|t) (?:wir |sie |dich |ab sofort |zum \w+ \w+ |derzeit |aktuell |zur verstärkung[^.!?]{0,30} )*(?:eine?n?|zwei|neue\w*|verstärkung|dich|sie|mitarbeit\w*|unterstützung|kolleg\w*)\b
(?:re)?cherch(?:ons|e|ent) (?:actuellement |aussi |encore )?(?:une?|des|notre|nos|son|sa|deux|quelqu['’]un)\b | recrut(?:ons|e|ent) (?:une?|des|notre|nos|son|sa|deux|actuellement)\b
(?:buscamos|necesitamos|precisamos|seleccionamos|contratamos|incorporamos|busca|selecciona) (?:a )?(?:una?|dos|personas?|personal|nuev\w+|gente|alguien|incorporar)\b | se (?:busca|necesita|precisa) \w+
(?:cerchiamo|ricerchiamo|selezioniamo|assumiamo|cercando|cerca|ricerca|seleziona) (?:una?|un['’]|due|person\w+|nuov\w+|collegh\w|qualcuno)\b | cercasi \w+
zoek(?:en|t) (?:wij |we |voor [^.!?]{0,30} )?(?:een|twee|nog|nieuwe?|iemand|collega['’]?s?|versterking|jou)\b | op zoek naar (?:een|nieuwe?|jou|collega['’]?s|versterking|iemand)\b
(?:procuramos|buscamos|precisamos(?: de)?|contratamos|recrutamos|à procura de|contratando|a contratar|a recrutar) (?:uma?|duas|dois|nov\w+|pesso\w+|alguém|profissiona\w+|coleg\w+)\b
(?:hledáme|sháníme|nabíráme|přijmeme) (?:do \w+ (?:\w+ )?)?(?:nov\w+|koleg\w+|posil\w*|někoho|dva|dvě|člověka|šikovn\w+|zkušen\w+)\b | přijmeme \w+
(?:szukamy|poszukujemy|zatrudnimy|zatrudnię|przyjmiemy) (?:do \w+ )?(?:now\w+|osob\w*|kogoś|koleg\w*|koleżank\w*|pracownik\w*|kandydat\w*|doświadczon\w+) | zatrudnimy \w+
söker (?:nu |vi (?:nu )?)?(?:en|ett|dig|nya?|två|flera|någon|fler|medarbetare|kollegor|förstärkning)\b
søger (?:nu |vi (?:nu )?)?(?:en|et|dig|nye?|to|flere|nogen|medarbejdere|kolleger)\b | søker (?:nå |vi (?:nå )?)?(?:etter )?(?:en|et|deg|nye?|to|flere|noen|medarbeidere|kolleger)\b
(?:募集(?:して|します|中|いたし|しており)) | 仲間を(?:募集|探し|求め) | スタッフを(?:募集|探し|求め)
"""
"""One of these says it alone."""


def _any_of(table: str) -> re.Pattern[str]:
    each = (part.strip() for line in table.split("\n") for part in line.split(" | "))
    return re.compile("|".join(f"(?<![a-zà-ž]){part}" for part in each if part), re.IGNORECASE)


_SEEKING, _ASKING = _any_of(_SEEKS), _any_of(_ASKS)
_LEAST = 2
_LONGEST_READ = 5_000


def asks_for_somebody(text: str) -> bool:
    """Whether a text seeks somebody, or says at least two different things that only a posting says."""
    read = text[:_LONGEST_READ]
    return _SEEKING.search(read) is not None or len({each[0].casefold() for each in _ASKING.finditer(read)}) >= _LEAST

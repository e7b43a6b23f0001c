"""What Polish pages say of a posting that is not simply open."""

from watcher.extract.facts.phrases.status_words import Statements

_NOUN = (
    r"(?:oferta(?: pracy)?|ogłoszenie|stanowisko|rekrutacja|nabór|proces(?: rekrutacji| rekrutacyjny)?|konkurs|staż|"
    r"praktyka|wakat|etat)"
)
_POSTING = (
    r"(?<!na )(?<!w )(?<!do )(?<!z )(?<!o )\b(?:ta |to |ten |tej |niniejsz[ae] |nasz[ae]? )?"
    rf"{_NOUN}\b(?: (?:na|do|dla|w) [^.;,]{{1,50}}?)?"
)
_GONE = (
    r"(?:zamknięt[aey]|obsadzon[aey]|zakończon[aey]|nieaktualn[aey]|wycofan[aey]|anulowan[aey]|zajęt[aey]|"
    r"usunięt[aey]|unieważnion[aey]|archiwaln[aey]|nieaktywn[aey]|rozstrzygnięt[aey])"
)
_NOW = r"\b(?:obecnie|aktualnie|w tej chwili|teraz|chwilowo|na razie|w tym momencie|tymczasowo|dziś|dzisiaj|póki co)\b"
_NO_POSITION = (
    r"\b(?:nie (?:mamy|posiadamy|prowadzimy|ma|oferujemy|dysponujemy)|brak) (?:(?:obecnie|aktualnie|w tej chwili|"
    r"teraz|żadn\w+|\w+ych) ){0,3}?(?:wolnych |otwartych )?(?:konkretn\w+ )?(?:stanowisk\w*|ofert\w*|wakat\w*|"
    r"rekrutacji|(?<=wolnych "
    r")miejsc|miejsc pracy|etat\w*|naboru|naborów)\b"
)
_STOPPED = r"(?:wstrzyman[aeoy]|zawieszon[aeoy]|zamrożon[aeoy]|przerwan[aeoy]|odłożon[aeoy]|przełożon[aeoy])"

PL = Statements(
    stems="dobieg | znalaz | skończy | "
    "nieaktualn | nie | wygas | zamknię | obsadz | zakończ | archiwaln | wycofan | anulowan | zajęt | usunięt |"
    " unieważn | minął | upłynął | znaleźli | rozstrzygnięt | wstrzyma | zawie | zamro | przerw | odłożon | "
    "przełożon | bazy | bazę | przyszł | brak",
    nouns="zatrudnia | rekrutuj | "
    "ofert | ogłoszeni | stanowisk | rekrut | praca | nabór | nabor | zgłosze | aplik | proces | zatrudni | "
    "prowadzi | szuka | szukuj | konkurs | staż | praktyk | wakat | etat | termin | znaleźli | miejsc",
    closed=(
        r"\b(?:rekrutacja|nabór|konkurs|przyjmowanie zgłoszeń)\b[^.;,]{0,40}\b(?:zakończył[aoy]?|"
        r"skończył[aoy]?) się (?:wczoraj|przedwczoraj|w (?:zeszł|ubiegł|minion)\w+ \w+|\d|dnia)",
        rf"{_POSTING} (?:(?:już )?dobieg(?:ła|ł|ło) końca|(?:już )?znalazł[ao]? (?:swoj\w+|now\w+) \w+)\b",
        rf"{_POSTING}[^.;,]{{0,30}}\b(?:nie jest (?:już )?(?:aktualn[ae]|dostępn[ae]|aktywn[ae]|otwart[ae])|już nie "
        rf"jest "
        r"(?:aktualn[ae]|dostępn[ae]|aktywn[ae]|otwart[ae])|wygasł[ao]|straciła? ważność)\b",
        rf"{_POSTING} (?:jest|został[aoy]?|są|zostały|już jest)(?: (?:już|niestety|niedawno|dzisiaj)){{0,2}} {_GONE}\b",
        rf"{_POSTING} (?:już )?(?:nieaktualn[aey]|zakończon[aey]|archiwaln[aey]|wygasła?)\b",
        r"\b(?:zakończyliśmy|zamknęliśmy|zakończono|zamknięto|rozstrzygnęliśmy) (?:już )?(?:tę |ten |to "
        r")?(?:rekrutację|nabór|proces|ofertę|konkurs|ogłoszenie)\b",
        r"\b(?:obsadziliśmy|obsadzono) (?:już )?(?:to |ten )?(?:stanowisko|wakat|etat)\b",
        r"\b(?:znaleźliśmy) (?:już )?(?:odpowiedni\w+|właściw\w+|now\w+|idealn\w+)? ?(?:osob\w+|kandydat\w+|koleg\w+|"
        r"koleżank\w+|pracowni\w+)\b",
        r"\bnie przyjmujemy (?:już|więcej) (?:\w+ )?(?:zgłoszeń|aplikacji|cv|podań)\b",
        r"\b(?:zgłoszeń|aplikacji|cv) (?:już )?nie przyjmujemy\b",
        r"\b(?:już nie przyjmujemy|nie są już przyjmowane) (?:\w+ )?(?:zgłosze\w+|aplikacj\w+|cv)\b|\b(?:zgłoszenia|"
        r"aplikacje) nie są już przyjmowane\b",
        r"\b(?:nie można (?:już|dłużej)|już nie można|nie jest już możliwe)\b[^.;]{0,20}\b(?:aplikowa\w+|aplikacj\w+|"
        r"zgłasza\w+|składa\w+|przesyłać|wysłać)\b",
        r"\b(?:aplikowanie|składanie (?:zgłoszeń|aplikacji|dokumentów))\b[^.;]{0,40}\bnie jest (?:już|dłużej) "
        r"możliwe\b",
        r"\b(?:termin|czas|okres)(?: (?:na |do )?(?:składania|nadsyłania|aplikowania|przyjmowania|zgłaszania|"
        r"zgłoszeń|aplikacji|rekrutacji)(?: \w+){0,2})? (?:już )?(?:minął|upłynął|się skończył|się zakończył|"
        r"wygasł)\b",
    ),
    paused=(
        rf"\b(?:rekrutacja|nabór|oferta|proces|zatrudnianie|rekrutacje|konkurs)\b[^.;]{{0,50}}\b{_STOPPED}\b",
        r"\b(?:wstrzymaliśmy|zawiesiliśmy|zamroziliśmy|przerwaliśmy|wstrzymano|zawieszono) (?:\w+ )?(?:nabór|"
        r"rekrutację|rekrutacje|proces|zatrudnianie|zatrudnienia)\b",
        r"\bmusieliśmy (?:wstrzymać|zawiesić|zamrozić|przerwać|odłożyć) (?:\w+ )?(?:nabór|rekrutację|rekrutacje|"
        r"proces)\b",
        rf"{_NOW} nie przyjmujemy (?:nowych |żadnych )?(?:zgłoszeń|aplikacji|cv)\b",
        r"\bnie przyjmujemy (?:obecnie|aktualnie|chwilowo|tymczasowo|na razie) (?:nowych )?(?:zgłoszeń|aplikacji|cv)\b",
        r"\b(?:z powodu|ze względu na|w związku z)\b[^.;]{0,20}\b(?:zamrożeni\w+|wstrzymani\w+|blokad\w+) "
        r"(?:rekrutacji|zatrudni\w+|naboru|etatów)\b",
    ),
    not_actively_hiring=(
        rf"\bżad(?:na|en|ne) z naszych \w+ {_NOW} nie (?:prowadzi|rekrutuje|zatrudnia|szuka|poszukuje)\b|{_NOW} "
        rf"żad(?:na|en|ne) z naszych \w+ nie (?:prowadzi|rekrutuje|zatrudnia|szuka|poszukuje)\b",
        rf"\bżad(?:na|en|ne) z naszych \w+ nie (?:prowadzi|rekrutuje|zatrudnia|szuka|poszukuje)\b[^.;]{{0,50}}{_NOW}",
        rf"{_NOW}[^.;]{{0,40}}\bnie (?:prowadzimy|rekrutujemy|zatrudniamy|szukamy|poszukujemy)\b",
        r"\bnie (?:prowadzimy|rekrutujemy|zatrudniamy|szukamy|poszukujemy)\b[^.;]{0,30}\b(?:aktywn\w+|obecnie|"
        r"aktualnie|w tej chwili|teraz)\b",
        rf"{_NOW}[^.;]{{0,25}}{_NO_POSITION}",
        rf"{_NO_POSITION}[^.;]{{0,40}}{_NOW}",
        r"\bnie (?:mamy|ma) (?:\w+ )?(?:wolnych|otwartych) (?:stanowisk|rekrutacji|wakatów|etatów|miejsc)\b",
        r"\b(?:ta|to|ten) (?:oferta|ogłoszenie)\b[^.;]{0,40}\b(?:baz\w+ (?:talentów|kandydatów)|przyszł\w+ "
        r"(?:rekrutacj\w+|projekt\w+|potrzeb\w*))",
        r"\bto nie jest (?:konkretn[ay]|rzeczywist[ay])(?:,? \w+){0,2} (?:rekrutacja|oferta|wakat|nabór)\b",
        r"\b(?:ogłoszenie|oferta) nie (?:dotyczy|odnosi się do|odpowiada|jest związan\w+ z)\b[^.;]{0,10}\b(?:\w+,? "
        r"){0,3}?(?:stanowisk\w+|rekrutacj\w+|wakat\w*|ofert\w+)\b",
    ),
    unless=r"\b(?:gdy|jeśli|jeżeli|kiedy|dopóki|zostanie|po|będzie|do czasu|jak tylko|zanim|czy|skoro)\b",
    yet=r"\b(?:jeszcze|wciąż|nadal) nie\b|\bnie (?:został[aoy]?|jest|są|zostały) (?:jeszcze )?(?:zamknięt|obsadzon|"
    r"zakończon|wstrzyman|zawieszon|nieaktualn)\w*|\bjeszcze (?:obsadz|zakończ|zamkn)\w*",
    some=r"\b(?:po (?:terminie|tym terminie|upływie|dacie)|spóźnion\w+|niekompletn\w+|niepełn\w+|pocztą|listown\w+|"
    r"e-?mailem|mailow\w+|agencj\w+|telefoniczn\w+)\b",
    closed_badges=r"(?:(?:ta |to |ten )?(?:oferta(?: pracy)?|ogłoszenie|rekrutacja|nabór|stanowisko|konkurs) (?:jest "
    r"|został[ao]? )?(?:już )?(?:nieaktualn[aey]|zakończon[aey]|zamknięt[aey]|archiwaln[aey]|wygasł[ao]|"
    r"obsadzon[aey]|rozstrzygnięt[aey]|nieaktywn[aey]))|nieaktualn[ae]|archiwaln[ae]|zakończon[aey]|zamknięt[aey]|"
    r"obsadzone",
    paused_badges=r"(?:(?:rekrutacja|nabór) )?(?:wstrzyman[aey]|zawieszon[aey])",
    pool_badges=r"aplikacja spontaniczna|baza (?:talentów|kandydatów)|brak wolnych stanowisk",
    titles=r"aplikacja spontaniczna|baza (?:talentów|kandydatów)|aplikuj spontanicznie",
    elsewhere=r"\b(?:teraz|obecnie|dlatego) szukamy\b|\bszukamy (?:teraz|obecnie)\b",
)

"""The words of a page's surroundings: navigation, sharing, related jobs, job alerts, cookies, legal lines.

Spelt as `sections.words` spells a line: lower case, without punctuation. Cases stand in
tests/extract/test_chrome.py.
"""

import re

from watcher.extract import furniture
from watcher.extract.facts.patterns import any_of
from watcher.extract.facts.phrases.naming import APPLY_LINK
from watcher.extract.sections import phrases, words
from watcher.noise import is_age, is_noise

_LINES = """
    back to jobs; back to all jobs; back to job search; back to search; back to search results; back to results;
    back to careers; back to list; back to overview; back to job list; back to job listings; back to openings;
    back to all openings; back to top; back to home; back; home; menu; search; search jobs; search for jobs; close;
    open menu; close menu; main menu; next; previous; skip to content; skip to main content; skip navigation;
    skip to main; jobs; careers; all jobs; view all jobs; see all jobs; view all openings; see all openings;
    view all open positions; see open positions; view all; see all; see more jobs; see more; view more; show more;
    show less; read more; read less; learn more; load more; view job; view jobs; view profile; company profile;
    view company profile; see full job description; expand; collapse
    apply; apply now; apply here; apply online; apply today; apply for this job; apply for job;
    apply for this position; apply for this role; apply to this job; apply with linkedin; apply with indeed;
    apply with seek; apply manually; apply on company site; apply on company website; easy apply; quick apply;
    start application; start your application; autofill with mygreenhouse; autofill application;
    autofill with resume; autofill from resume; im interested; save; save job; save this job; saved; report;
    report job; report this job; refer a friend; refer; print; print job; print this page; share; share this job;
    share job; share this page; share this opening; follow; follow us; email this job; email job; copy link;
    copy url; email a friend; tell a friend; see who you know; see who has hired for this role
    sign in; log in; login; sign up; register; create account; create an account; join now; my account;
    my applications; my jobs; logout; log out; sign out; candidate login; employee login; language; english; deutsch;
    français; español; italiano; nederlands; português; čeština; polski; svenska; en; de; select language;
    candidate home; introduce yourself; join our talent community; join our talent network; join talent community;
    get notified; create alert; create job alert; create a job alert; set alert; set job alert;
    sign up for job alerts; notify me; subscribe; subscribe now; submit; get job alerts
    privacy; privacy policy; privacy notice; privacy statement; privacy settings; privacy and cookies;
    candidate privacy; candidate privacy notice; applicant privacy notice; cookie policy; cookie settings; cookies;
    cookie preferences; cookies settings; manage cookies; accept; accept all; accept cookies; accept all cookies;
    reject all; reject; decline; decline all; terms; terms of service; terms of use; terms and conditions;
    terms and privacy; legal; legal notice; imprint; accessibility; accessibility statement; sitemap; site map;
    contact us; help; help center; support; faq; feedback; blog; press; news; events; investors; about us;
    powered by; powered by greenhouse; powered by lever; powered by ashby; powered by workable;
    powered by teamtailor; powered by jazzhr; powered by personio; powered by recruitee; powered by bamboohr;
    powered by smartrecruiters; read our privacy policy; do not sell my personal information; your privacy choices;
    got it; ok; loading; please wait; facebook; twitter; linkedin; instagram; youtube; x; tiktok; glassdoor; xing;
    github
    zurück; zurück zur übersicht; zurück zur jobübersicht; zurück zu den stellen; zurück zur stellenübersicht;
    zurück zur suche; zurück zu allen jobs; alle jobs; alle stellen; alle stellenangebote; alle stellen ansehen;
    jetzt bewerben; online bewerben; bewerben; hier bewerben; auf diese stelle bewerben; job teilen; stelle teilen;
    teilen; drucken; merken; job merken; stelle merken; speichern; anmelden; registrieren; suche; startseite;
    karriere; impressum; datenschutz; datenschutzerklärung; datenschutzhinweise; cookie einstellungen;
    alle akzeptieren; akzeptieren; ablehnen; alle ablehnen; mehr anzeigen; weniger anzeigen; mehr erfahren;
    nach oben; zum inhalt springen; zum inhalt; agb; barrierefreiheit; nutzungsbedingungen; suchagent einrichten;
    jobabo; schließen; absenden; stellenanzeige drucken
    retour; retour aux offres; retour à la liste; retour aux résultats; retour à la recherche; toutes les offres;
    toutes nos offres; voir toutes les offres; voir toutes nos offres; postuler; postuler maintenant; postulez;
    je postule; postuler à cette offre; postuler à l offre; partager; partager l offre; partager cette offre;
    imprimer; enregistrer; sauvegarder; se connecter; connexion; s inscrire; accueil; mentions légales;
    politique de confidentialité; confidentialité; données personnelles; politique de cookies; gestion des cookies;
    gérer les cookies; tout accepter; tout refuser; accepter; refuser; voir plus; voir moins; en savoir plus;
    aller au contenu; accessibilité; accessibilité non conforme; accessibilité partiellement conforme; plan du site;
    conditions générales; créer une alerte; envoyer; fermer; rechercher
    volver; volver a ofertas; volver a las ofertas; volver al listado; volver a la lista; todas las ofertas;
    ver todas las ofertas; ver ofertas; inscribirme; inscribirse; inscríbete; aplicar; aplicar ahora; solicitar;
    solicitar empleo; postular; postularme; postúlate; compartir; imprimir; guardar; iniciar sesión; acceder;
    registrarse; inicio; aviso legal; política de privacidad; privacidad; política de cookies; configurar cookies;
    aceptar; aceptar todas; aceptar todo; rechazar; rechazar todas; ver más; ver menos; leer más;
    saltar al contenido; ir al contenido; términos y condiciones; crear alerta; enviar; cerrar; buscar
    indietro; torna indietro; torna alle offerte; torna alla lista; torna agli annunci; tutte le offerte;
    vedi tutte le offerte; candidati; candidati ora; candidati subito; invia candidatura; condividi; stampa; salva;
    accedi; registrati; informativa sulla privacy; note legali; informativa sui cookie; accetta; accetta tutti;
    rifiuta; rifiuta tutti; mostra di più; leggi di più; vai al contenuto; termini e condizioni; invia; chiudi;
    cerca
    terug; terug naar overzicht; terug naar vacatures; terug naar alle vacatures; alle vacatures;
    bekijk alle vacatures; solliciteer; solliciteer nu; solliciteer direct; direct solliciteren; nu solliciteren;
    deel; delen; deel deze vacature; opslaan; bewaar; afdrukken; inloggen; aanmelden; privacyverklaring;
    privacybeleid; cookiebeleid; cookie instellingen; accepteren; alles accepteren; weigeren; meer lezen; lees meer;
    toon meer; ga naar inhoud; naar de inhoud; algemene voorwaarden; job alert; verstuur; sluiten; zoeken
    voltar; voltar às vagas; voltar para vagas; voltar para a lista; todas as vagas; ver todas as vagas; candidatar;
    candidatar se; candidatar me; candidate se; candidatar se agora; quero me candidatar; partilhar; compartilhar;
    salvar; guardar vaga; entrar; cadastre se; política de privacidade; política de cookies; aceitar; aceitar todos;
    recusar; ver mais; ver menos; ler mais; pular para o conteúdo; ir para o conteúdo; termos de uso; criar alerta;
    fechar; pesquisar
    zpět; zpět na nabídky; zpět na seznam; zpět na výpis; zpět na přehled; všechny nabídky; všechny pozice;
    zobrazit všechny pozice; odpovědět; odpovědět na nabídku; odpovědět na inzerát; mám zájem; reagovat;
    přihlásit se; registrovat se; sdílet; sdílet nabídku; tisk; vytisknout; uložit; ochrana osobních údajů;
    zásady ochrany osobních údajů; zásady cookies; nastavení cookies; přijmout; přijmout vše; odmítnout;
    odmítnout vše; zobrazit více; více; přejít na obsah; obchodní podmínky; odeslat; zavřít; hledat
    wróć; powrót; powrót do ofert; wróć do ofert; wróć do listy; wszystkie oferty; zobacz wszystkie oferty; aplikuj;
    aplikuj teraz; aplikuj na to stanowisko; udostępnij; drukuj; zapisz; zaloguj; zaloguj się; zarejestruj się;
    polityka prywatności; polityka cookies; ustawienia cookies; akceptuję; akceptuj; zaakceptuj wszystkie; odrzuć;
    odrzuć wszystkie; pokaż więcej; czytaj więcej; przejdź do treści; regulamin; wyślij; zamknij; szukaj
    tillbaka; tillbaka till lediga jobb; tillbaka till alla jobb; alla jobb; alla lediga jobb; se alla jobb; ansök;
    ansök nu; ansök här; sök tjänsten; sök jobbet; sök jobb; dela; dela jobbet; skriv ut; spara; logga in;
    registrera; integritetspolicy; personuppgiftspolicy; cookiepolicy; cookieinställningar; acceptera;
    acceptera alla; godkänn; godkänn alla; neka; avvisa; visa mer; läs mer; hoppa till innehåll; gå till innehåll;
    användarvillkor; skapa jobbevakning; skicka; stäng; sök
"""
_GROUPS = """
    similar jobs; similar positions; similar roles; similar openings; similar opportunities; similar vacancies;
    similar postings; related jobs; related positions; related roles; related openings; related vacancies;
    related opportunities; related postings; related searches; other jobs; other open positions; other openings;
    other roles; other opportunities; other positions; other vacancies; more jobs; more open positions;
    more openings; more roles; more opportunities; more positions; more jobs like this; more like this;
    more jobs you might like; more jobs at this company; jobs you may like; jobs you might like; jobs like this;
    you may also like; you might also like; you may also be interested in; you might also be interested in;
    people also viewed; people also applied; recommended jobs; recommended for you; recommended; recommendations;
    recently viewed; recently viewed jobs; latest jobs; latest openings; current openings; featured jobs;
    trending jobs; hot jobs; popular jobs; open positions; open roles; explore other roles; explore more jobs;
    explore more roles; browse jobs; browse other jobs; jobs in other locations; jobs nearby; not the right fit;
    not the right job; not what youre looking for; didnt find what you were looking for; create a job alert;
    create job alert; job alert; job alerts; get job alerts; set up a job alert; sign up for job alerts;
    get notified about similar jobs; get notified about new jobs; stay connected; stay in touch; stay up to date;
    join our talent community; join our talent network; newsletter; subscribe to our newsletter; follow us;
    follow us on; connect with us; share this job; share this posting; share this page; share with friends; share;
    quick links; useful links; site links; cookies; cookie settings; cookie policy; we use cookies;
    this site uses cookies; this website uses cookies; your privacy; we value your privacy; we value your privacy;
    cookie consent; privacy preference center; manage consent preferences; referrals increase your chances
    ähnliche jobs; ähnliche stellen; ähnliche stellenangebote; ähnliche positionen; ähnliche stellenanzeigen;
    weitere jobs; weitere stellen; weitere stellenangebote; weitere offene stellen; andere jobs; andere stellen;
    das könnte dich auch interessieren; das könnte sie auch interessieren; passende jobs; empfohlene jobs;
    offene stellen; job teilen; stelle teilen; teilen; folge uns; folgen sie uns; wir verwenden cookies;
    diese website verwendet cookies; cookie einstellungen; datenschutzeinstellungen; jobs per e mail;
    nichts passendes dabei; newsletter
    questions et réponses sur loffre
    offres similaires; offres d emploi similaires; postes similaires; emplois similaires; autres offres;
    nos autres offres; d autres offres; ces offres pourraient vous intéresser; cela pourrait vous intéresser;
    vous aimerez aussi; offres recommandées; offres associées; partager; partager cette offre; suivez nous;
    gestion des cookies; nous utilisons des cookies; ce site utilise des cookies; recevoir les offres par e mail;
    alerte emploi; créer une alerte
    ofertas similares; empleos similares; trabajos similares; otras ofertas; más ofertas; ofertas relacionadas;
    vacantes similares; te puede interesar; también te puede interesar; ofertas recomendadas; compartir; síguenos;
    utilizamos cookies; uso de cookies; alertas de empleo; crear alerta de empleo
    offerte simili; annunci simili; lavori simili; altre offerte; altre posizioni aperte; posizioni simili;
    potrebbe interessarti; potrebbe interessarti anche; offerte correlate; condividi; seguici; utilizziamo i cookie;
    questo sito utilizza i cookie
    vergelijkbare vacatures; gerelateerde vacatures; andere vacatures; meer vacatures; soortgelijke vacatures;
    misschien ook interessant; aanbevolen vacatures; deel deze vacature; delen; volg ons; wij gebruiken cookies;
    deze website gebruikt cookies; job alert; jobalert
    vagas semelhantes; vagas similares; ofertas semelhantes; outras vagas; mais vagas; vagas relacionadas;
    outras oportunidades; vagas recomendadas; compartilhar; partilhar; siga nos; utilizamos cookies; usamos cookies;
    este site utiliza cookies; alerta de vagas
    podobné nabídky; podobné pozice; podobné nabídky práce; další nabídky; další pozice; další volné pozice;
    mohlo by vás zajímat; mohlo by tě zajímat; související nabídky; doporučené nabídky; sdílet; sledujte nás;
    používáme cookies; tento web používá cookies
    podobne oferty; podobne oferty pracy; podobne stanowiska; inne oferty; inne oferty pracy; pozostałe oferty;
    więcej ofert; może cię zainteresować; mogą cię zainteresować; polecane oferty; udostępnij; śledź nas;
    używamy plików cookie; ta strona używa plików cookie; ta strona korzysta z plików cookies
    liknande jobb; liknande tjänster; fler jobb; fler lediga jobb; andra jobb; andra lediga jobb; relaterade jobb;
    du kanske också gillar; rekommenderade jobb; lediga jobb; dela; följ oss; vi använder cookies;
    denna webbplats använder cookies
"""
_FORM_STARTS = """
    apply for this job; apply for this position; apply for this role; apply for this opportunity; apply for the job;
    apply for this vacancy; apply to this job; apply to this position; apply now; apply; apply here; apply online;
    application; application form; your application; job application; job application form; submit your application;
    submit an application; submit application; start your application; apply for; application details;
    personal information; your details; contact information; personal details; applicant information; ready to apply
    jetzt bewerben; bewerbung; bewerbungsformular; deine bewerbung; ihre bewerbung; online bewerbung;
    auf diese stelle bewerben; bewirb dich; bewirb dich jetzt; persönliche daten; persönliche angaben
    postuler; postuler à cette offre; postuler maintenant; postulez; candidature; votre candidature;
    formulaire de candidature; déposer ma candidature; informations personnelles
    aplicar a esta oferta; inscribirme en esta oferta; solicitar este empleo; formulario de solicitud;
    formulario de inscripción; tu candidatura; inscripción; datos personales; candidatura
    candidati; candidati per questa posizione; invia la tua candidatura; modulo di candidatura; la tua candidatura;
    dati personali
    solliciteer; solliciteer nu; solliciteer direct; sollicitatieformulier; jouw sollicitatie; persoonlijke gegevens;
    solliciteer op deze vacature
    candidatar se; candidatar se a esta vaga; candidate se; formulário de candidatura; a sua candidatura;
    dados pessoais; inscreva se
    odpovědět na nabídku; odpovědět na inzerát; formulář; mám zájem; přihláška; osobní údaje; zareagujte na nabídku
    aplikuj; aplikuj teraz; formularz aplikacyjny; formularz zgłoszeniowy; twoja aplikacja; dane osobowe;
    aplikuj na to stanowisko
    ansök; ansök nu; ansök här; ansökningsformulär; din ansökan; skicka in din ansökan; personuppgifter;
    sök tjänsten; sök jobbet
"""


_OFTEN_WITHIN = phrases(_LINES)
_LINE_WORDS = _OFTEN_WITHIN | phrases(furniture.LINES)
_GROUP_WORDS = phrases(_GROUPS) | phrases(furniture.GROUPS)
_FORM_WORDS = phrases(_FORM_STARTS) | phrases(furniture.FORM_STARTS)
_BROWSER_STEMS = ("browser", "javascript", "cookies", "navigateur", "navegador", "prohlížeč", "przegląd", "webbläs",
                  "nettleser", "ブラウザ")  # fmt: skip
_BROWSER = re.compile(any_of(furniture.BROWSER))
_OF_JOBS = re.compile(any_of(furniture.OF_JOBS), re.IGNORECASE)
_LONGEST_WARNING = 400
_LOGO = re.compile(r"[\w .&'’-]{1,40} logo", re.I)
_POWERED = re.compile(
    r"(?:jobs )?powered by .{0,40}|.{1,60} home ?page|(?:please )?(?:see|view|check out"
    r"|browse) (?:all )?our (?:other |open )+"
    r"(?:positions|jobs|roles|openings|vacancies)\W?|sign in to .{1,80}|join (?:or sign in )?to .{1,60}"
    r"|please enter a valid .{1,40}|your job seeking activity .{1,60}|by clicking .{1,80}"
    r"|see who .{1,60} has hired for this role|.{0,30}\bview all jobs\b.{0,30}|(?:view |see )?(?:all|view"
    r"|see) (?:open )?(?:jobs|positions"
    r"|openings) at .{1,50}|(?:©|\(c\)|copyright ).{1,100}",
    re.I,
)
_BARS = re.compile(r"\s*[|·•/]\s*")
_FOLLOW = re.compile(
    r"(?:follow|find|connect with|like) us(?: on| at)?|folge(?:n sie)? uns(?: auf)?"
    r"|(?:suivez|retrouvez)[ -]nous(?: sur)?|síguenos(?: en)?|seguici(?: su)?|volg ons(?: op)?|siga[ -]nos(?: no| na)?"
    r"|sledujte nás(?: na)?"
    r"|(?:śledź|obserwuj) nas(?: na)?|följ oss(?: på)?|følg os[s]?(?: på)?",
    re.I,
)
_GROUP = re.compile(
    r"(?:similar|related|other|more|latest|recommended|recent|current|featured|all|open) (?:open )?(?:jobs?"
    r"|positions?|roles?|openings?|vacancies|opportunities|postings)(?: .{1,50})?"
    r"|(?:jobs?|positions?|roles?|openings?) (?:you (?:may|might)|similar to|like this|near|related to) ?.{0,50}"
    r"|other (?:jobs|roles) .{1,40}"
    r"|(?:weitere|ähnliche|andere) (?:offene )?(?:jobs|stellen|stellenangebote) .{1,50}|(?:autres"
    r"|nos autres) (?:offres|postes) .{1,50}",
)
_SUBSCRIBE = re.compile(
    r"(?=.*\b(?:newsletters?|mailing list|job alerts?|infolettre|boletín|nieuwsbrief|ny(?:het|hed)sbrev(?:et)?"
    r"|odběru? novinek|newslettera|novidades)\b)"
    r"(?:.* )?(?:sign up|subscribe|join|get|receive|abonnier\w+|anmelden|melden sie sich|inscri\w+|abonne[rz]|suscr\w+"
    r"|iscriv\w+|meld (?:je|u)|schrijf (?:je|u)|ontvang|assin\w+|subscrev\w+|přihl\w+|zapisz|prenumerera|tilmeld"
    r"|abonner|påmeld\w*)\b.*",
)
_LONGEST = 80


def is_line(text: str) -> bool:
    """Whether a block is furniture of the page: a button, a link of the navigation, a counter, a legal line."""
    if len(text) <= _LONGEST and (_is_one(text) or all(map(_is_one, filter(None, _BARS.split(text))))):
        return True
    return _warns_of_browser(text) or (is_noise(text) and not is_age(text))


def _is_one(text: str) -> bool:
    if words(text.strip("()")) in _LINE_WORDS or APPLY_LINK.fullmatch(text):
        return True
    follows = _FOLLOW.match(text)
    return bool(_LOGO.fullmatch(text) or _POWERED.fullmatch(text) or (follows and is_noise(text[follows.end() :])))


def _warns_of_browser(text: str) -> bool:
    if len(text) > _LONGEST_WARNING:
        return False
    lowered = text.lower()
    return any(stem in lowered for stem in _BROWSER_STEMS) and _BROWSER.search(lowered) is not None


def speaks_of_jobs(text: str) -> bool:
    """Whether a notice above a posting may be about it: "Bin collection is late this week" is not."""
    return _OF_JOBS.search(text) is not None


def starts_group(text: str) -> bool:
    """Whether a heading begins something that is not the posting: related jobs, a job alert, sharing, cookies."""
    if len(text) > _LONGEST:
        return False
    spelt = words(text)
    return spelt in _GROUP_WORDS or bool(_GROUP.fullmatch(spelt) or _SUBSCRIBE.fullmatch(spelt))


def starts_form(text: str) -> bool:
    """Whether a line can head an application form; it does only where fields follow."""
    return len(text) <= _LONGEST and words(text) in _FORM_WORDS


_WITHIN = re.compile(
    r"\(?(?<!\w)(?:"
    + "|".join(
        sorted(
            (re.escape(each).replace(r"\ ", r"\W{1,3}") for each in _OFTEN_WITHIN if " " in each), key=len, reverse=True
        )
    )
    + r")(?!\w)\)?",
    re.IGNORECASE,
)
_LONGEST_HEAD = 2000


def lines_within(text: str) -> list[str]:
    """The head of a page that lost its line breaks, cut before and behind the furniture in it."""
    if len(text) > _LONGEST_HEAD:
        return [text]
    pieces, last = [], 0
    for found in _WITHIN.finditer(text):
        pieces += [text[last : found.start()].strip(), found[0].strip()]
        last = found.end()
    return [piece for piece in (*pieces, text[last:].strip()) if piece]

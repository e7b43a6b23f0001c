"""The words of what stands where a page should be: in its title, and in its text, in twelve languages.

Each table holds patterns that are divided by " | " or by line ends. A phrase is one that a posting would hardly use
of its own work: "Wartungsarbeiten" are what an electrician does, "wegen Wartungsarbeiten nicht erreichbar" is a site.
"""

# ruff: noqa: E501 (a pattern stays on its line)

CERTIFICATE_TITLE = r"""
privacy error | security risk | not private | certificate (?:error|warning) | insecure connection
datenschutzfehler | zertifikatfehler | verbindung ist nicht (?:privat|sicher) | sicherheitsrisiko
erreur (?:de confidentialité|de certificat) | risque de sécurité | pas privée | error de privacidad
riesgo de seguridad
errore di privacy | non (?:è )?privata | rischio per la sicurezza | privacyfout | beveiligingsrisico
erro de privacidade | risco de segurança | chyba ochrany soukromí | bezpečnostní riziko | błąd dotyczący prywatności
zagrożenie bezpieczeństwa | integritetsfel | säkerhetsrisk | fejl vedrørende privatliv | personvernfeil
プライバシー エラー | プライバシーエラー | セキュリティリスク
"""
CERTIFICATE = r"""
your connection is(?:n't| not) (?:private|secure) | NET::ERR_CERT\w* | SEC_ERROR_\w+ | MOZILLA_PKIX_\w+ | back to safety
SSL_ERROR_\w+ | attackers might be trying | potential security risk ahead
certificate (?:has expired|is not valid|is not trusted|error)
there is a problem with this website['’]s security certificate
ihre verbindung ist nicht (?:privat|sicher) | diese verbindung ist nicht (?:privat|sicher)
warnung: mögliches sicherheitsrisiko | zertifikat (?:ist|wurde) (?:abgelaufen|ungültig|nicht gültig)
zurück zu sicherer website
votre connexion n['’]est pas (?:privée|sécurisée) | risque probable de sécurité | certificat (?:est|a) expiré
la conexión no es (?:privada|segura) | tu conexión no es privada | certificado (?:ha caducado|no es válido)
la connessione non è (?:privata|sicura) | certificato (?:è )?(?:scaduto|non (?:è )?valido)
je verbinding is niet privé | uw verbinding is niet privé | verbinding is niet (?:beveiligd|veilig)
certificaat is verlopen
a (?:sua )?(?:ligação|conexão) não é (?:particular|privada|segura) | certificado (?:expirou|expirado|não é válido)
vaše připojení není soukromé | připojení není (?:soukromé|zabezpečené) | platnost certifikátu (?:vypršela|skončila)
połączenie nie jest prywatne | twoje połączenie nie jest prywatne | certyfikat (?:wygasł|jest nieważny)
anslutningen är inte (?:privat|säker) | din anslutning är inte privat | certifikatet har (?:gått ut|upphört)
forbindelsen er ikke (?:privat|sikker) | tilkoblingen (?:din )?er ikke (?:privat|sikker)
この接続ではプライバシーが保護されません | 接続はプライベートではありません | 証明書の(?:有効期限|期限)
"""

ROBOT_TITLE = r"""
just a moment | one moment | attention required | are you (?:a )?(?:human|robot) | robot check | access denied
access to this page has been denied | pardon our interruption | security check | captcha | human verification
bot (?:check|verification|detection) | verif(?:y|ying|ication)\b | ddos | please wait | checking your browser
einen moment | nur einen moment | sicherheitsüberprüfung | sicherheitsprüfung | zugriff verweigert | bitte warten
un instant | vérification (?:de sécurité|en cours) | accès refusé | accès interdit | veuillez patienter
un momento | un instante | verificación (?:de seguridad)? | acceso denegado | controllo di sicurezza
verifica di sicurezza
accesso negato | attendere | een ogenblik | een moment | beveiligingscontrole | toegang geweigerd
um momento | só um momento | verificação de segurança | acesso negado | okamžik | bezpečnostní kontrola
přístup (?:byl )?odepřen
ověření | chwileczkę | jeszcze chwila | weryfikacja | odmowa dostępu | brak dostępu | dostęp zabroniony
ett ögonblick | säkerhetskontroll | åtkomst nekad | et øjeblik | sikkerhedskontrol | adgang nægtet | adgang nektet
しばらくお待ち | 少々お待ち | アクセスが拒否 | アクセス拒否 | ロボット | セキュリティ(?:チェック|確認)
"""
ROBOT = r"""
(?:verify(?:ing)?|confirm|prove)(?:ing)? (?:that )?you(?:['’]re| are) (?:a )?(?:not a (?:ro)?bot|human)
checking your browser
checking if the site connection is secure | javascript and cookies to continue | complete the security check
(?:i['’]m|you['’]re|you are) not a robot | unusual traffic | ray id | incapsula incident | request unsuccessful
please (?:complete|solve) the (?:captcha|challenge) | you have been blocked
your (?:request|access|ip)[^.]{0,30} (?:was|has been) blocked
needs to review the security of your connection | reference #[\d.a-f]+ | you don['’]t have permission to access
made us think (?:that )?you were a bot | press (?:and|&) hold | (?:detected|blocked|suspect\w*)[^.]{0,30}automated (?:access|requests|queries|traffic)
(?:berechtigung|erlaubnis),? (?:auf diese (?:seite|ressource)|diese seite) zuzugreifen | vous n['’](?:avez pas|êtes pas) (?:l['’]autorisation|autorisée?) (?:d['’]|à )accéder
no tienes? (?:permiso|autorización) para acceder | non (?:hai|dispon\w+) (?:i permessi|dei permessi|l['’]autorizzazione|dell['’]autorizzazione) (?:per|di) accedere
geen toestemming om (?:deze pagina|toegang) | não tem (?:permissão|autorização) para (?:acessar|aceder) | nemáte (?:oprávnění|povolení) (?:k přístupu|pro přístup|přistupovat)
nie masz (?:uprawnień|dostępu) do (?:tej strony|wyświetlenia) | du har inte (?:behörighet|tillåtelse) att (?:visa|komma åt|besöka)
du har ikke (?:tilladelse|tillatelse|adgang|tilgang) til (?:at se |å se )?(?:denne|siden) | アクセス(?:する)?権限?がありません
\bip-?(?:adresse|adres|adress|adresa|cím)?\b[^.]{0,50}(?:blockiert|gesperrt|geblokkeerd|zablokována|blockerats|spärrats|blokeret|spærret|blokkert|sperret)
(?:adresse ip|dirección ip|indirizzo ip|endereço (?:de )?ip|adres ip)[^.]{0,50}(?:bloqu|bloccat|zablokowan)\w+
automated (?:access|requests|queries|traffic)[^.]{0,40}(?:detected|blocked|not allowed|prohibited|denied|from your)
please enable (?:cookies|javascript) | suspicious activity | (?:to )?make sure you(?:['’]re| are) not a (?:ro)?bot
bestätigen sie(?: bitte)?, dass sie (?:ein mensch|kein (?:ro)?bot\w*) (?:sind)? | ich bin kein roboter
wir (?:über)?prüfen,? ob sie ein mensch sind | überprüfen sie, (?:ob|dass) sie ein mensch
ihr browser wird (?:nun |gerade )?überprüft | überprüfung ihres browsers
ungewöhnliche[rn]? (?:datenverkehr|zugriffe|aktivität\w*)
sicherheit ihrer verbindung (?:über)?prüfen | automatisierte (?:zugriffe|anfragen|abfragen)
(?:ihr )?zugriff (?:auf diese seite )?wurde (?:blockiert|gesperrt|verweigert)
aktivieren sie javascript und cookies, um fortzufahren
vérifi(?:er|ez|ons) que vous (?:êtes (?:bien )?(?:un )?humain|n['’]êtes pas un robot) | je ne suis pas un robot
trafic (?:inhabituel|suspect) | vérification (?:de|que) (?:votre navigateur|vous êtes)
votre accès a été (?:bloqué|refusé)
activité (?:inhabituelle|suspecte) | requêtes automatisées | sécurité de votre connexion
activez javascript et les cookies
(?:verifi|confirm|comprueb|demuestr)\w* que (?:no )?(?:eres|es|usted es) (?:un )?(?:ser )?(?:humano|robot)
no soy un robot
tráfico (?:inusual|sospechoso) | comprobando (?:su|tu|el) navegador | actividad (?:inusual|sospechosa)
(?:su|tu) acceso ha sido (?:bloqueado|denegado)
seguridad de (?:su|tu) conexión | solicitudes automatizadas | se ha bloqueado (?:el|tu|su) acceso
(?:verific\w+|conferm\w+) (?:di essere|che (?:tu )?(?:sei|sia|non sei)) (?:un )?(?:umano|essere umano|robot)
non sono un robot
traffico (?:insolito|anomalo|sospetto) | controllo del (?:tuo )?browser | attività (?:insolita|sospetta)
accesso (?:è stato )?bloccato
sicurezza della (?:tua )?connessione | richieste automatiche
(?:bevestig|controleer|verifieer) dat (?:je|u) (?:een mens|geen robot) bent | ik ben geen robot
ongebruikelijk verkeer | ongewoon verkeer
(?:je|uw) browser wordt gecontroleerd | controleren van (?:je|uw) browser | verdachte activiteit
geautomatiseerde verzoeken | (?:je|uw) toegang is geblokkeerd
(?:verifique|confirme|verificar|comprove) (?:se|que) (?:você )?(?:é|não é) (?:um )?(?:ser )?(?:humano|robô)
não sou um robô
tráfego (?:incomum|suspeito|invulgar) | verificando (?:o )?seu navegador | a verificar o seu navegador
atividade (?:incomum|suspeita) | acesso (?:foi )?bloqueado
segurança da sua (?:conexão|ligação)
(?:ověřte|potvrďte|ověřujeme), že (?:jste|nejste) (?:člověk|robot) | nejsem robot | neobvykl\w+ provoz
kontrolujeme (?:váš )?prohlížeč
kontrola (?:vašeho )?prohlížeče | podezřel\w+ (?:aktivit\w+|provoz) | automatizovan\w+ (?:požadavk\w+|přístup\w*)
přístup (?:byl )?(?:zablokován|odepřen)
(?:potwierdź|zweryfikuj|sprawdzamy|upewnij się), (?:że|czy) (?:nie )?jesteś (?:człowiekiem|robotem) | nie jestem robotem
nietypowy ruch | podejrzan\w+ (?:aktywność|ruch) | sprawdzanie (?:twojej )?przeglądarki
zautomatyzowan\w+ (?:zapytani\w+|żąda\w+) | dostęp został zablokowany
(?:bekräfta|verifiera|kontrollera) att du (?:är (?:en )?människa|inte är en robot) | jag är inte en robot
ovanlig trafik
(?:kontrollerar|vi kontrollerar) din webbläsare | misstänkt (?:aktivitet|trafik) | automatiserade förfrågningar
åtkomst(?:en)? har blockerats
(?:bekræft|bekreft), at du (?:er et menneske|ikke er en robot)
(?:bekræft|bekreft) at du (?:er et menneske|ikke er en robot) | jeg er ikke en robot
usædvanlig trafik | uvanlig trafikk | mistænkelig aktivitet | mistenkelig aktivitet | din browser kontrolleres
私はロボットではありません | ロボットでは(?:ない|ありません) | 人間(?:である|であること|か).{0,10}確認
アクセスが(?:集中|拒否|ブロック|制限) | 不審な(?:アクセス|アクティビティ|通信)
ブラウザを確認し | 通常と異なるトラフィック | 接続のセキュリティを確認 | 自動(?:化された)?アクセス
"""

TOO_MANY_TITLE = r"""
too many requests | rate limit | \b429\b | zu viele anfragen | trop de requêtes | demasiadas (?:solicitudes|peticiones)
troppe richieste | te veel verzoeken | muitos pedidos | muitas solicitações | příliš mnoho požadavků
zbyt wiele (?:żądań|zapytań)
för många (?:förfrågningar|begäranden) | for mange (?:anmodninger|forespørsler) | リクエストが多すぎます
"""
TOO_MANY = r"""
too many requests | rate limit(?:ed| exceeded)? | slow down | (?:please )?try again (?:later|in a) | zu viele anfragen
später erneut | später noch einmal | trop de requêtes | réessaye[rz] (?:plus tard|dans)
demasiadas (?:solicitudes|peticiones)
inténtal\w+ (?:de nuevo )?más tarde | troppe richieste | riprova(?:re)? più tardi | te veel verzoeken
probeer het later
muitos pedidos | muitas solicitações | tente (?:novamente )?mais tarde | příliš mnoho požadavků
zkuste to (?:prosím )?(?:znovu )?později
zbyt wiele (?:żądań|zapytań) | spróbuj (?:ponownie )?później | för många (?:förfrågningar|begäranden)
försök igen senare
for mange (?:anmodninger|forespørsler) | prøv igen senere | prøv igjen senere | リクエストが多すぎます
しばらくして(?:から)?
"""

_EXPIRED = r"""
session (?:has )?(?:expired|timed out) | sitzung (?:ist )?abgelaufen | session (?:a )?expirée? | sesión (?:ha )?(?:caducad[ao]|expirad[ao])
sessione (?:è )?scaduta | sessie (?:is )?verlopen | sessão (?:foi )?expir\w+ | relace vypršela | sesja wygasła
session(?:en)? (?:har )?(?:gått|löpt) ut | session(?:en)? er udløbet | økten er utløpt | セッション.{0,8}(?:切れ|終了しました)
"""
LOGIN_TITLE = (
    r"(?:^|[|–—:・-]\s?)(?:sign ?in|log ?in|login|log on|member login|candidate login|anmelden|anmeldung|einloggen|connexion|se connecter"
    r"|identification|authentification|iniciar sesión|inicio de sesión|acceder|identifícate|inloggen|aanmelden|accedi|accesso|login utente"
    r"|entrar|iniciar sessão|fazer login|acessar|přihlášení|přihlásit se|logowanie|zaloguj(?: się)?|logga in|inloggning|log ind|logg inn"
    r"|ログイン|サインイン|会員ログイン)"
    r"(?:$|\s?[|–—:・-]|\s(?:to|page|required|bei|à|en|in|on|erforderlich|requise|requerido|richiesto|vereist|på|do|na|a|ao|no|op|i)\b)"
    + _EXPIRED
)
LOGIN = (
    _EXPIRED
    + r"""
vuelva a iniciar sesión
(?:please |you (?:must|need to) (?:be )?)?(?:sign|log(?:ged)?) in (?:to (?:continue|view|see|access|your)|below|or (?:create|register|sign up))
forgot(?:ten)? (?:your )?(?:password|username) | join now to (?:see|view) | (?:keep|stay) (?:me )?(?:signed|logged) in
remember me
password is required | single sign-on | new to \w+\?
passwort vergessen | kennwort vergessen | angemeldet bleiben
(?:melden sie sich|bitte) (?:\w+ )?(?:an|anmelden|einloggen)(?:,)? um | noch kein konto
noch nicht registriert | um (?:fortzufahren|diese (?:stelle|seite)) | mot de passe oublié | rester connecté
se souvenir de moi | pas encore (?:de compte|inscrit)
connectez[- ]vous pour | identifiez[- ]vous | vous devez (?:être connecté|vous connecter)
(?:olvidado|olvidaste) (?:tu|su|la) contraseña | recordarme | mantener(?:me)? (?:la )?sesión (?:iniciada|abierta)
(?:inicia|inicie) sesión para | aún no tienes cuenta
password dimenticata | resta connesso | ricordami | (?:accedi|effettua (?:l['’]accesso|il login)) per
non (?:hai|sei) (?:ancora )?(?:un account|registrato)
wachtwoord vergeten | ingelogd blijven | (?:log in|meld (?:je|u) aan) om | nog geen account
esquec(?:i|eu|eu-se)(?:-me)? (?:d?a (?:minha |sua )?)?(?:senha|palavra-passe|password) | manter sessão
lembrar(?:-me| de mim)? | (?:inicie sessão|faça login|entre) para | ainda não tem conta
zapomenuté heslo | zapomněli jste heslo | zapomněl\w* heslo | zůstat přihlášen
(?:přihlaste se|pro pokračování se přihlaste) | nemáte účet
nie pamiętasz hasła | zapomniałe[śm] hasła | zapamiętaj mnie | zaloguj się,? (?:aby|żeby) | nie masz (?:jeszcze )?konta
glömt (?:ditt )?lösenord | håll mig inloggad | kom ihåg mig | logga in för att | (?:har du )?inget konto
glemt (?:din |ditt )?(?:adgangskode|passord)
husk mig | husk meg | log ind for at | logg inn for å | パスワードを(?:お忘れ|忘れた)
ログイン(?:して|が必要|状態を保持) | ログインしてください | 会員登録がお済みでない
"""
)

CONSENT_TITLE = r"""
before you continue | consent | cookie (?:settings|preferences|consent|notice|wall|policy)
privacy (?:settings|choices|preferences|gate) | your privacy
bevor sie (?:fortfahren|zu) | bevor (?:sie|du|es) (?:weiter|los) | einwilligung | zustimmung
datenschutz(?:-?einstellungen)? | cookie-?(?:einstellungen|hinweis) | privatsphäre
avant de (?:continuer|poursuivre|commencer) | consentement
(?:vos )?(?:choix|paramètres)[^|]{0,25}(?:cookies|confidentialité|vie privée) | votre vie privée | gestion des cookies
antes de continuar | consentimiento | consentimento | (?:configuración|preferencias|aviso) de (?:cookies|privacidad)
tu privacidad | su privacidad
prima di (?:continuare|procedere) | consenso | (?:impostazioni|preferenze|gestione)[^|]{0,12}(?:cookie|privacy)
la tua privacy
voordat (?:je|u) (?:verdergaat|verder gaat|doorgaat) | toestemming | cookie-?(?:instellingen|voorkeuren|toestemming)
privacy-?instellingen | jouw privacy
(?:definições|configurações|preferências|aviso) de (?:cookies|privacidade) | a sua privacidade | sua privacidade
než budete pokračovat | než (?:začnete|vstoupíte) | souhlas | nastavení (?:cookies|soukromí) | vaše soukromí
zanim (?:przejdziesz|rozpoczniesz|wejdziesz) | zgoda | ustawienia (?:plików cookie|cookies|prywatności)
twoja prywatność
innan du (?:fortsätter|går vidare) | samtycke | (?:cookie|kak)-?inställningar | integritetsinställningar
din integritet
før du fortsætter | før du fortsetter | samtykke | cookieindstillinger | personverninnstillinger | 続行する前に
cookieの(?:設定|同意) | クッキー(?:設定|の同意) | 同意
"""
CONSENT = r"""
accept all(?: cookies)? | reject all | manage (?:cookies|preferences|consent|options) | before you continue to
your privacy choices
(?:accept|agree) and (?:continue|close|proceed) | continue without accepting
we (?:and our (?:\d+ )?partners )?(?:use|value|store|process)[^.]{0,40}(?:cookies|privacy|personal data|information on)
alle (?:cookies )?akzeptieren | alle(?:s)? ablehnen | akzeptieren und (?:weiter|fortfahren|schließen)
zustimmen und (?:weiter|fortfahren)(?:lesen)? | ich stimme zu
(?:wir|und unsere (?:\d+ )?partner)[^.]{0,60}(?:cookies|personenbezogene|einwilligung|ihre daten)
(?:ihre|deine) (?:einwilligung|zustimmung) | einstellungen (?:verwalten|anpassen|öffnen)
(?:nur )?(?:notwendige|essenzielle|erforderliche) cookies
tout accepter | tout refuser | accepter et (?:continuer|fermer|poursuivre) | continuer sans accepter
nous (?:et nos (?:\d+ )?partenaires )?(?:utilisons|stockons|traitons)[^.]{0,60}(?:cookies|données|vie privée)
votre consentement | personnaliser (?:mes|vos|les) choix | paramétrer (?:mes|vos|les)? ?(?:choix|cookies)
aceptar tod[oa]s? | rechazar tod[oa]s? | aceptar y (?:continuar|cerrar) | continuar sin aceptar
(?:nosotros y nuestros|utilizamos|usamos)[^.]{0,60}(?:socios|cookies|datos)
(?:tu|su) consentimiento | configurar (?:las )?cookies | gestionar (?:opciones|preferencias|cookies)
accetta tutt[io]? | rifiuta tutt[io]? | accetta e (?:continua|chiudi|prosegui) | continua senza accettare
(?:noi e i nostri|utilizziamo|usiamo)[^.]{0,60}(?:partner|cookie|dati)
il tuo consenso | personalizza (?:le )?(?:scelte|preferenze) | gestisci (?:le )?(?:opzioni|preferenze|cookie)
alles accepteren | alle cookies accepteren | alles weigeren | alles afwijzen | accepteren en (?:doorgaan|sluiten)
wij (?:en onze (?:\d+ )?partners )?gebruiken[^.]{0,60}(?:cookies|gegevens)
(?:jouw|uw|je) toestemming | (?:voorkeuren|opties|cookies) beheren
aceitar tod[oa]s | rejeitar tod[oa]s | recusar tod[oa]s | aceitar e (?:continuar|fechar) | continuar sem aceitar
(?:nós e (?:os )?nossos|utilizamos|usamos)[^.]{0,60}(?:parceiros|cookies|dados)
(?:o )?seu consentimento | gerir (?:opções|preferências|cookies) | gerenciar (?:opções|preferências|cookies)
přijmout vše(?:chny)? | odmítnout vše(?:chny)? | souhlasím a pokračovat | přijmout a (?:pokračovat|zavřít)
pokračovat bez souhlasu | (?:my a (?:naši )?(?:\d+ )?partneři|používáme|používají)[^.]{0,60}(?:cookies|údaj)
váš souhlas | podrobné nastavení | (?:upravit|spravovat) (?:nastavení|předvolby|cookies)
(?:za)?akceptuj wszystkie | akceptuję (?:wszystkie|i przechodzę) | odrzuć wszystkie
(?:zaakceptuj|akceptuję|zgadzam się) i (?:przejdź|przechodzę|kontynuuj) | kontynuuj bez akceptacji
(?:my i nasi|używamy|korzystamy)[^.]{0,60}(?:partnerzy|cookie|danych) | twoj(?:a|ą|ej) zgod\w+
(?:zarządzaj|ustawienia) (?:zgodami|zaawansowane|opcjami)
acceptera alla | godkänn alla | avvisa alla | neka alla | godkänn och (?:fortsätt|stäng)
fortsätt utan att (?:godkänna|acceptera)
vi (?:och våra (?:\d+ )?partner )?använder[^.]{0,60}(?:cookies|kakor|uppgifter)
ditt samtycke | hantera (?:inställningar|cookies|kakor)
accepter alle | acceptér alle | tillad alle | afvis alle | (?:accepter|acceptér) og fortsæt
vi (?:og vores (?:\d+ )?partnere )?bruger[^.]{0,60}(?:cookies|oplysninger)
godta alle | aksepter alle | avvis alle
vi (?:og våre (?:\d+ )?partnere )?bruker[^.]{0,60}(?:cookies|informasjonskapsler)
すべて(?:の[^。]{0,8})?(?:同意|許可|受け入れ|承諾|拒否) | 同意して(?:続行|進む|閉じる) | (?:cookie|クッキー)を使用
"""

BROWSER_TITLE = r"""
unsupported browser | browser (?:not supported|update|unsupported) | (?:update|upgrade) your browser | outdated browser
browser (?:wird )?nicht (?:mehr )?unterstützt | veralteter browser | browser aktualisieren
navigateur (?:non (?:supporté|pris en charge)|obsolète)
navegador no (?:compatible|soportado) | navegador não (?:suportado|compatível) | browser non supportato
browser niet ondersteund
nepodporovaný prohlížeč | nieobsługiwana przeglądarka | webbläsaren stöds inte | browser(?:en)? understøttes ikke
nettleser(?:en)? støttes ikke
ブラウザ(?:が|は)?.{0,6}(?:サポート|対応)
"""
BROWSER = r"""
(?:this|your) browser is (?:not|no longer) supported | no longer support (?:this|your) browser
(?:upgrade|update) your browser | outdated browser
unsupported browser | browser is out of date
(?:use|switch to|download|install) (?:a )?(?:modern|different|newer|another|supported|current) (?:web )?browser
please use (?:google )?(?:chrome|firefox|edge|safari)
(?:ihr|dein|dieser) browser wird (?:leider )?nicht (?:mehr )?unterstützt | veraltete[nr]? browser
aktualisieren sie (?:bitte )?ihren browser | browser ist (?:zu alt|veraltet)
(?:verwenden|nutzen|benutzen) sie (?:bitte )?einen (?:aktuellen|modernen|anderen|neueren) browser
votre navigateur n['’]est (?:pas|plus) (?:pris en charge|supporté|compatible) | navigateur (?:est )?obsolète
(?:mettez|mettre) à jour votre navigateur | (?:utilisez|utiliser) un (?:autre )?navigateur
(?:tu|su|este) navegador no (?:es compatible|está soportado|es soportado)
navegador (?:está )?(?:obsoleto|desactualizado) | actuali[cz]\w+ (?:tu|su) navegador
(?:utilice|usa|use|utiliza) un navegador
(?:il tuo |questo )?browser non è (?:più )?supportato | browser (?:è )?obsoleto | aggiorna(?:re)? il (?:tuo )?browser
(?:usa|utilizza|utilizzare) un browser
(?:je|uw|deze) browser wordt (?:helaas )?niet (?:meer )?ondersteund | verouderde browser
(?:update|werk) (?:je|uw) browser | gebruik een (?:moderne|andere|nieuwere) browser
(?:o )?seu navegador não é (?:mais )?(?:suportado|compatível) | navegador (?:está )?desatualizado
atualize (?:o )?(?:seu )?navegador | (?:use|utilize) (?:um )?(?:outro )?navegador
(?:váš|tento) prohlížeč (?:již )?není podporován | (?:váš|tento) prohlížeč (?:již )?nepodporujeme
zastaral\w+ prohlížeč\w* | aktualizujte (?:si )?(?:svůj )?prohlížeč
použijte (?:prosím )?(?:moderní|jiný|novější) prohlížeč
(?:twoja|ta) przeglądarka nie jest (?:już )?obsługiwana | przestarzał\w+ przeglądark\w+
zaktualizuj (?:swoją )?przeglądarkę | (?:użyj|skorzystaj z) (?:innej|nowszej|nowoczesnej) przeglądarki
(?:din|den här) webbläsare(?:n)? stöds (?:tyvärr )?inte(?: längre)? | föråldrad webbläsare
uppdatera (?:din )?webbläsare | använd en (?:annan|modern|nyare) webbläsare
(?:din|denne) browser understøttes (?:desværre )?ikke | opdater din browser
nettleseren (?:din )?støttes (?:dessverre )?ikke | oppdater nettleseren
(?:お使い|ご利用)のブラウザ.{0,20}(?:対応して(?:い|お)|サポート(?:されて|して|対象)) | 推奨ブラウザ
ブラウザを(?:更新|アップデート|最新)
"""

ERROR_TITLE = r"""
\b50[0234]\b | server error | bad gateway | service unavailable | gateway time-?out | database error
application error | maintenance(?! \w+ \()
wartung(?:smodus|sarbeiten)?$ | wartung | something went wrong | serverfehler | interner fehler
erreur (?:serveur|interne) | service indisponible | en maintenance
error (?:del servidor|interno) | mantenimiento | servicio no disponible | errore (?:del server|interno) | manutenzione
servizio non disponibile
serverfout | interne fout | onderhoud | erro (?:do servidor|interno) | manutenção | serviço indisponível
chyba serveru | interní chyba | údržba
błąd serwera | błąd wewnętrzny | przerwa techniczna | prace (?:konserwacyjne|techniczne) | serverfel | internt fel
underhåll | serverfejl | vedligehold\w* | vedlikehold
サーバーエラー | エラーが発生 | メンテナンス | サービス(?:停止|利用不可)
"""
ERROR = r"""
error establishing a database connection | sqlstate\W | too many connections | internal server error | bad gateway
could not connect to (?:the )?(?:database|server)
database (?:connection )?error | mysqli?\w*[ _](?:connect|error|query)\w* | ORA-\d{5} | php (?:fatal|parse) error
service (?:is )?(?:temporarily |currently )?unavailable | gateway time-?out | upstream connect error
an application error occurred
(?:site|website|page|service|system|platform|portal|we) (?:is|are) (?:currently |temporarily )?(?:down for|undergoing|under|offline for|unavailable (?:due to|for|because of)) (?:\w+ )?maintenance
(?:scheduled|planned|routine) maintenance (?:is |work )?(?:in progress|is under way|until|from|between)
(?:we['’]ll|we will) be (?:right )?back (?:soon|shortly|online|at) | back-?end fetch failed
uncaught (?:exception|error) | fatal error | traceback \(most recent call last\)
guru meditation | (?:oops[,!.]? )?something went wrong | an unexpected error (?:has )?occurred
(?:sorry, )?we(?:['’]re| are) (?:having|experiencing) (?:technical|some) (?:difficulties|problems|issues)
(?:wegen|aufgrund(?: von)?|durch) (?:\w+ ){0,2}wartungsarbeiten | wartungsarbeiten (?:werden|finden) (?:derzeit|gerade|zurzeit|momentan|aktuell|heute)
\b(?:seite|website|stellenportal)\b[^.]{0,40}(?:gewartet|nicht erreichbar|nicht verfügbar|im wartungsmodus)
wir sind (?:bald|gleich|in kürze) (?:wieder )?(?:zurück|für sie da|da)
(?:es ist )?ein (?:unerwarteter |interner |technischer )?fehler (?:ist )?aufgetreten | interner serverfehler
\b(?:site|page|plateforme|portail)\b[^.]{0,30}(?:est |en cours de |actuellement |temporairement ){1,3}(?:en maintenance|maintenance|indisponible)
maintenance en cours
une erreur (?:interne |inattendue |est )?(?:est )?survenue | une erreur s['’]est produite | erreur interne du serveur
(?:de retour|revenons) (?:très )?(?:bientôt|vite|prochainement)
\b(?:sitio|página|web|portal)\b[^.]{0,30}(?:está |en |temporalmente ){1,3}(?:mantenimiento|no disponible)
(?:tareas|labores|trabajos) de mantenimiento en curso
(?:se )?ha (?:ocurrido|producido) un error | error interno del servidor | volveremos (?:pronto|en breve|enseguida)
error al conectar con la base de datos
\b(?:sito|pagina|portale)\b[^.]{0,30}(?:è |in |temporaneamente |al momento ){1,3}(?:manutenzione|non disponibile)
(?:lavori|interventi) di manutenzione (?:in corso|sul sito)
si è verificato un errore | errore interno del server | torneremo (?:presto|a breve|online)
errore di connessione al database
\b(?:website|site|pagina|portaal)\b[^.]{0,30}(?:is |in |tijdelijk |momenteel |wegens ){1,4}(?:onderhoud|niet (?:bereikbaar|beschikbaar))
er is (?:een|iets) (?:\w+ )?(?:fout|mis) ?(?:opgetreden|gegaan) | interne serverfout
(?:we|wij) zijn (?:zo|snel|binnenkort) (?:weer )?(?:terug|online)
\b(?:site|página|portal)\b[^.]{0,30}(?:está |em |temporariamente ){1,3}(?:manutenção|indisponível)
trabalhos de manutenção em curso
ocorreu um erro | erro interno do servidor | (?:voltamos|voltaremos) (?:em breve|já|logo)
erro ao (?:ligar|conectar) (?:à|ao|com a?) (?:base|banco)
\b(?:stránky|web|stránka|portál)\b[^.]{0,30}(?:údržb\w+|(?:není|nejsou) (?:momentálně |dočasně )?(?:dostupn\w+|k dispozici)|mimo provoz)
probíhá (?:plánovaná |pravidelná )?údržba | plánovan\w+ odstávk\w+
(?:došlo|nastala?|vyskytla se) (?:k )?(?:\w+ )?chyb[aěu] | interní chyba serveru
(?:brzy|za chvíli|zanedlouho) (?:jsme|budeme) zpět
\b(?:strona|serwis|portal|witryna)\b[^.]{0,30}(?:przerwa techniczna|konserwacj\w+|niedostępn\w+|w trakcie prac)
przerwa techniczna | trwają prace (?:techniczne|konserwacyjne|serwisowe)
(?:wystąpił|pojawił się) (?:\w+ )?błąd | wewnętrzny błąd serwera | (?:wkrótce|niebawem|zaraz) wracamy
wracamy (?:wkrótce|niebawem)
\b(?:sidan|webbplatsen|sajten)\b[^.]{0,30}(?:underhåll\w*|ligger nere|inte tillgänglig|otillgänglig)
pågår underhåll | underhållsarbete pågår
(?:ett|något) (?:\w+ )?(?:fel|gick fel) (?:har )?(?:uppstått|inträffat)? | internt serverfel
vi är (?:snart )?tillbaka (?:snart|inom kort)?
\b(?:siden|hjemmesiden|webstedet)\b[^.]{0,30}(?:vedligehold\w*|ikke tilgængelig|nede)
der er (?:opstået|sket) en (?:uventet )?fejl | intern serverfejl | vi er (?:snart )?tilbage (?:snart)?
(?:nettsiden|nettstedet|tjenesten)[^.]{0,40}(?:vedlikehold\w*|utilgjengelig|nede) | det (?:har )?oppstått? en feil
(?:ただいま|現在).{0,12}メンテナンス | メンテナンス(?:中|のため|作業|を実施)
エラーが発生しました | サーバー(?:エラー|内部エラー|に接続できません) | データベース(?:接続|に接続).{0,6}エラー
一時的に(?:アクセス|ご利用|サービス)
"""

GONE_TITLE = r"""
\b404\b | not found | does(?:n['’]t| not) exist | (?:couldn['’]t|could not|can['’]t|cannot) (?:find|be found)
page (?:is )?(?:missing|gone|unavailable) | nicht gefunden | nicht (?:mehr )?vorhanden
existiert nicht | introuvable | n['’]existe (?:pas|plus) | no (?:se ha )?encontrad | no existe | niet gevonden
bestaat niet | non trovat | non esiste
não (?:foi )?encontrad | não existe | nenalezen | neexistuje | nie (?:została )?(?:znaleziono|znaleziona|istnieje)
hittades inte | kunde inte hittas | finns inte
ikke fundet | findes ikke | blev ikke fundet | ikke funnet | finnes ikke | 見つかりません | 存在しません
ページが(?:ありません|見つかり)
"""
GONE = r"""
\berror 404\b | \b404 error\b | \b404\b[^.]{0,20}not found
(?:page|job|position|posting|vacancy|url|resource|listing|advert|opening) (?:was |is |could |can )?not (?:be )?found
(?:page|job|position|posting|vacancy|listing|advert)[^.]{0,40} (?:does(?:n['’]t| not)|no longer) exists?
(?:can(?:['’]t|not)|could(?:n['’]t| not)|unable to) (?:find (?:the|that|this) (?:page|job|position|posting|vacancy|advert)|be found)
(?:can(?:['’]t|not)|could(?:n['’]t| not)) be found
page (?:that )?you(?:['’]re| are| were| have)? (?:looking for|requested|tried)
(?:job|position|vacancy|posting) (?:that )?you(?:['’]re| are| were) looking for
(?:seite|stelle|stellenanzeige|stellenangebot|anzeige|adresse|url|dokument|inhalt)[^.]{0,30} (?:wurde |konnte |ist |kann )?(?:leider )?nicht (?:gefunden|aufgefunden|vorhanden|verfügbar gemacht)
(?:seite|stelle|anzeige|adresse|stellenanzeige)[^.]{0,30}existiert (?:leider )?(?:nicht|nicht mehr) | fehler 404
die (?:von ihnen )?(?:angeforderte|gesuchte|aufgerufene) (?:seite|stelle|stellenanzeige|url)
page (?:est )?(?:introuvable|inexistante|demandée)
(?:page|offre|annonce|adresse)[^.]{0,40}n['’](?:existe|a pas été trouvée|est pas disponible) ?(?:pas|plus)?
erreur 404
(?:page|offre|annonce) que vous (?:cherchez|recherchez|avez demandée) | (?:offre|annonce) (?:est )?introuvable
(?:página|oferta|vacante|dirección|enlace)[^.]{0,40}(?:no (?:fue|ha sido|se ha|se encuentra|se encontró|existe|está disponible|se pudo)|ya no existe) ?(?:encontrad[ao])?
página no encontrada | oferta no encontrada | error 404
(?:página|oferta) que (?:buscas|busca|estás buscando|está buscando|has solicitado|ha solicitado)
no (?:hemos podido|podemos|se ha podido|pudimos) encontrar (?:la|el|esta|esa|lo)
pagin(?:a|e) (?:non (?:è stata )?trovata|inesistente|richiesta)
(?:pagina|offerta|annuncio|posizione)[^.]{0,40}non (?:esiste|è stat[ao] trovat[ao]|è disponibile) | errore 404
annuncio non trovato | offerta non trovata
(?:pagina|annuncio|offerta) che (?:stai|stavi|hai) cerca(?:ndo|to)
non (?:riusciamo|siamo riusciti|è stato possibile) (?:a )?trovare
pagina (?:is )?niet (?:gevonden|beschikbaar) | vacature (?:is |kon )?niet (?:worden )?gevonden
(?:pagina|vacature|adres)[^.]{0,40}(?:bestaat niet|niet gevonden|kan niet worden gevonden) ?(?:meer)? | fout 404
(?:pagina|vacature) die (?:je|u) (?:zoekt|zocht|opvraagt|probeert)
(?:kunnen|konden) (?:deze|de|die) (?:pagina|vacature) (?:helaas )?niet vinden
página não (?:foi )?encontrada | vaga não (?:foi )?encontrada
(?:página|vaga|oferta|anúncio)[^.]{0,40}(?:não (?:existe|foi encontrad[ao]|está disponível)|já não existe) | erro 404
(?:página|vaga) que (?:procura|você procura|está a procurar|tentou)
não (?:conseguimos|foi possível|encontrámos|encontramos) (?:encontrar )?(?:a|o|essa|esta)
stránka (?:nebyla |nenalezena|neexistuje) ?(?:nalezena)?
(?:stránk[au]|nabídk[au]|pozic[ei]|inzerát|adresa)[^.]{0,40}(?:nebyl[ao]? nalezen[ao]?|neexistuje|nenalezen[ao]?|se nepodařilo najít|jsme nenašli)
chyba 404 | (?:stránka|nabídka|pozice), kterou (?:hledáte|hledáš)
nie znaleziono (?:strony|oferty|ogłoszenia)
(?:strona|oferta|ogłoszenie|adres)[^.]{0,40}(?:nie istnieje|nie została? znalezion[ae]|nie została odnaleziona)
błąd 404 | (?:strona|oferta|strony|oferty),? któr(?:ej|a|ą) szukasz
nie (?:możemy|udało się|mogliśmy) (?:nam )?(?:się )?znaleźć
(?:sidan|annonsen|jobbet|tjänsten|adressen)[^.]{0,40}(?:hittades inte|kunde inte hittas|finns inte|existerar inte)(?: längre)?
fel 404 | (?:sidan|jobbet|annonsen) (?:som )?du (?:söker|letar efter|sökte)
(?:vi )?(?:kan|kunde) inte hitta (?:sidan|jobbet|annonsen|tjänsten)
(?:siden|jobbet|stillingen|opslaget|annoncen)[^.]{0,40}(?:blev ikke fundet|kunne ikke (?:findes|finnes)|findes ikke|finnes ikke|ble ikke funnet|eksisterer ikke)(?: længere| lenger)?
(?:siden|stillingen|jobbet),? du (?:leder efter|søger|leter etter)
(?:vi )?(?:kan|kunne) ikke (?:finde|finne) (?:siden|stillingen|jobbet|opslaget)
(?:お探し|ご指定|指定された|アクセスしよう).{0,16}(?:ページ|求人|url).{0,16}(?:見つかりません|存在しません|ありません|削除|移動)
(?:ページ|求人|求人情報)(?:が|は)見つかりません | (?:ページ|求人|求人情報)(?:が|は)存在しません | 404エラー
"""

SHELL_TITLE = r"^(?:loading|redirecting|please wait|laden|wird geladen|chargement|cargando|caricamento|a carregar|carregando|načítání|ładowanie|laddar|indlæser|laster|読み込み中)\b"
SHELL = r"""
(?:need to |please )?(?:enable|activate|turn on) javascript | (?:requires|needs) javascript
javascript (?:is (?:disabled|required|not enabled)|to run this app|must be enabled)
without javascript
javascript (?:aktivieren|muss (?:aktiviert|eingeschaltet)|wird benötigt|ist (?:deaktiviert|erforderlich))
aktivieren sie (?:bitte )?javascript
(?:activer|activez|activé) javascript | javascript (?:est (?:désactivé|requis|nécessaire)|doit être activé)
nécessite javascript | (?:habilit|activ|necesit|requier)\w+ (?:el |tener )?javascript
javascript (?:está )?(?:desactivado|deshabilitado|desativado|desabilitado)
(?:abilit|attiv|richied)\w+ (?:l['’]uso di )?javascript | javascript (?:è )?(?:disabilitato|disattivato)
(?:schakel|zet) javascript | javascript (?:is )?(?:uitgeschakeld|vereist|nodig|in te schakelen)
(?:ative|ativar|habilite|habilitar|active|requer|precisa de) (?:o )?javascript
(?:zapněte|povolte|povolit|zapnout|vyžaduje|potřebuje) (?:si )?(?:prosím )?javascript
(?:włącz|włączyć|wymaga|aktywuj) (?:obsługi |obsługę )?javascript(?:u)?
(?:aktivera|slå på|kräver) javascript | (?:aktivér|aktiver|slå|kræver|krever) javascript
javascript(?:を|が).{0,8}(?:有効|無効|必要) | ^loading
^(?:bitte warten|wird geladen|chargement|cargando|caricamento|laden|a carregar|carregando|načítání|načítá se|ładowanie|laddar|indlæser|laster|読み込み中)
"""


def any_of(table: str) -> str:
    """One pattern of a table."""
    return "|".join(each.strip() for line in table.split("\n") for each in line.split(" | ") if each.strip())

"""The words of a page's surroundings in Danish, Norwegian and Japanese, and more of those in the other languages.

Spelt as in `chrome`, which holds the English ones and applies all.
"""

LINES = """
    tilbage; tilbage til stillinger; tilbage til alle stillinger; tilbage til ledige stillinger; tilbage til jobs;
    tilbage til oversigten; tilbage til listen; tilbage til resultater; alle stillinger; alle job; alle jobs;
    alle ledige stillinger; ledige stillinger; ledige job; se alle stillinger; se alle job; se alle ledige stillinger;
    job;
    karriere; forside; forsiden; hjem; menu; søg; søg job; søg stillingen; søg jobbet; søg nu; ansøg; ansøg nu;
    ansøg her;
    send ansøgning; del; del job; del jobbet; del stillingen; del opslaget; del siden; udskriv; print; gem; gem job;
    log ind; login; opret profil; opret bruger; opret jobagent; jobagent; tilmeld; tilmeld dig; tilmeld nyhedsbrev; luk;
    læs mere; vis mere; vis mindre; se mere; gå til indhold; spring til indhold; privatlivspolitik; persondatapolitik;
    cookiepolitik; cookies; cookieindstillinger; accepter; acceptér; accepter alle; acceptér alle; tillad alle; afvis;
    afvis alle; kun nødvendige; tilpas; tilgængelighed; tilgængelighedserklæring; kontakt os; om cookies; til toppen;
    forrige; næste; tip en ven; tip en kollega; forrige stilling; næste stilling; dansk; kontakt; nyheder; presse
    tilbake; tilbake til stillinger; tilbake til ledige stillinger; tilbake til alle stillinger; tilbake til oversikten;
    tilbake til listen; alle stillinger; alle ledige stillinger; ledige stillinger; se alle stillinger;
    se alle ledige stillinger; søk; søk her; søk nå; søk på stillingen; søk stillingen; søk jobben; send søknad; del;
    del stillingen; del annonsen; skriv ut; lagre; logg inn; registrer deg; meld deg på; lukk; les mer; vis mer;
    vis mindre;
    gå til innhold; hopp til innhold; hopp til hovedinnhold; personvern; personvernerklæring; informasjonskapsler;
    godta; godta alle; aksepter; aksepter alle; avvis; avvis alle; avslå; kun nødvendige; tilgjengelighetserklæring;
    til toppen; forrige; neste; norsk; hjem; forsiden; meny; kontakt oss
    戻る; 一覧に戻る; 一覧へ戻る; 求人一覧; 求人一覧に戻る; 求人一覧へ戻る; 求人一覧へ; 検索結果に戻る;
    検索結果へ戻る; 募集一覧; 募集職種一覧;
    募集要項一覧; 採用情報一覧; トップ; トップページ; トップへ戻る; ページトップへ; ページの先頭へ; ホーム;
    採用トップ; 採用情報トップ; 採用情報;
    応募する; 応募; 応募はこちら; 今すぐ応募; この求人に応募する; この求人に応募; この仕事に応募する; エントリー;
    エントリーする; エントリーはこちら;
    応募画面へ進む; 応募フォーム; 応募フォームへ; 応募フォームはこちら; webで応募; web応募; 電話で応募; 保存;
    保存する; お気に入り;
    お気に入りに追加; お気に入り登録; キープ; キープする; 気になる; 気になるリストに追加; 検討リストに追加; 印刷;
    印刷する; シェア; シェアする;
    共有; 共有する; ツイート; リンクをコピー; ログイン; 会員登録; 新規登録; 新規会員登録; 無料会員登録; マイページ;
    ログアウト; メニュー; 検索;
    求人検索; 求人を探す; 仕事を探す; 閉じる; もっと見る; 続きを読む; 詳細を見る; 詳しく見る; 次へ; 前へ; 前の求人;
    次の求人; プライバシーポリシー;
    個人情報保護方針; 個人情報の取り扱い; 個人情報の取扱いについて; 個人情報の取り扱いについて; 利用規約;
    サイトマップ; 運営会社; クッキーポリシー;
    同意する; 同意しない; すべて同意; すべて許可; すべて拒否; すべて受け入れる; 拒否する; 承諾する; 設定;
    クッキー設定; cookie設定; cookieの設定;
    日本語; 送信; 送信する; 通報する; 求人を報告; よくある質問; ヘルプ; お知らせ; ニュース; 本文へスキップ;
    コンテンツへスキップ
    jump to content; jump to main content; go to main content; skip to footer; previous job; next job; previous vacancy;
    next vacancy; previous post; next post; older post; newer post; older posts; newer posts; prev; leave a comment;
    leave a reply; comments closed; no comments; comments are closed; comments off; back to vacancies;
    back to all vacancies;
    back to listings; back to the list; back to list of jobs; all vacancies; view all vacancies; see all vacancies;
    all openings; all positions; current vacancies; our vacancies; job search; find a job; saved jobs; job alerts;
    email to a friend; send to a friend; forward; download; download pdf; download as pdf; view pdf; pdf; save as pdf;
    share on facebook; share on linkedin; share on twitter; share on x; share via email; add to favourites;
    add to favorites;
    shortlist; add to shortlist; bookmark; allow all; allow all cookies; allow selection; necessary only;
    only necessary;
    only essential; essential only; essential cookies only; customise; customize; preferences; view preferences;
    show details; i agree; agree; i accept; accept and close; accept selected; continue without accepting;
    modern slavery;
    modern slavery statement; freedom of information; cookie notice; cookies policy; disclaimer; whistleblowing; rss;
    follow us on linkedin; back to homepage; go to homepage; breadcrumb; you are here; site navigation; main navigation
    direkt zum inhalt; zum hauptinhalt springen; zur navigation springen; zur startseite; zurück zur startseite;
    zurück zur liste; zurück zur ergebnisliste; zurück zu den stellenangeboten; zurück zum stellenmarkt;
    zurück zur stellensuche;
    alle offenen stellen; alle stellenanzeigen; stellenangebote; stellensuche; jobsuche; stellenmarkt; offene stellen;
    vorherige stelle; nächste stelle; vorheriger beitrag; nächster beitrag; vorherige; nächste; weiter; weiterlesen;
    menü;
    menü öffnen; hauptmenü; hauptnavigation; seite drucken; drucken pdf; als pdf speichern; pdf herunterladen; pdf;
    per e mail teilen; per e mail senden; weiterempfehlen; stelle weiterempfehlen; job weiterempfehlen;
    auf die merkliste;
    merkliste; stellenanzeige teilen; anzeige teilen; newsletter; newsletter abonnieren; job alert; jobalarm;
    jobalarm einrichten; job abo; jobs per mail; stellenangebote per e mail; einloggen; mein konto; kontakt;
    alle cookies akzeptieren; nur notwendige; nur notwendige cookies; nur essenzielle cookies; auswahl speichern;
    einstellungen; einstellungen ansehen; verstanden; zustimmen; ich stimme zu; individuelle einstellungen; presse;
    sitemap;
    erklärung zur barrierefreiheit; hinweisgebersystem; leichte sprache; gebärdensprache; kommentar schreiben;
    zum seitenanfang
    aller au contenu principal; aller au menu; passer au contenu; retour à l accueil; retour aux offres d emploi;
    retour à la liste des offres; retour à la liste des emplois; retour aux emplois; voir toutes nos offres d emploi;
    voir tous les emplois; tous les emplois; nos offres; nos offres d emploi; offres d emploi; recrutement;
    offre précédente;
    offre suivante; précédent; suivant; article précédent; article suivant; laisser un commentaire; commentaires fermés;
    menu principal; partager sur facebook; partager sur linkedin; partager sur twitter; partager par e mail;
    partager l annonce;
    envoyer à un ami; envoyer par e mail; imprimer l offre; ajouter aux favoris; ajouter à mes favoris; télécharger;
    télécharger l offre; télécharger en pdf; mon compte; mon espace; mes alertes; créer un compte; s abonner;
    newsletter;
    lettre d information; voir les préférences; continuer sans accepter; tout accepter et fermer; personnaliser;
    paramétrer;
    je refuse; j accepte; contact; presse; actualités; nous contacter; contactez nous; haut de page; retour en haut;
    postuler à cette annonce; postuler en ligne; je candidate; candidater; signaler l annonce; crédits
    ir al contenido principal; saltar al contenido principal; volver al inicio; volver a empleos; volver a vacantes;
    volver a la búsqueda; ver todas las vacantes; todas las vacantes; ofertas de empleo; empleo; trabaja con nosotros;
    oferta anterior; oferta siguiente; anterior; siguiente; deja un comentario; menú; menú principal; compartir oferta;
    compartir en facebook; compartir en linkedin; enviar por correo; recomendar a un amigo; imprimir oferta;
    guardar oferta;
    añadir a favoritos; descargar; descargar pdf; mi cuenta; crear cuenta; regístrate; suscribirse; suscríbete; boletín;
    crear alerta de empleo; inscribirse en esta oferta; quiero inscribirme; me interesa; enviar cv; enviar candidatura;
    aceptar cookies; aceptar todas las cookies; rechazar cookies; solo necesarias; personalizar; preferencias;
    configuración;
    ver preferencias; contacto; prensa; noticias; mapa del sitio; mapa web; accesibilidad; denunciar oferta;
    volver arriba
    vai al contenuto principale; salta al contenuto; torna alla home; torna alle posizioni aperte; torna all elenco;
    torna alla ricerca; tutte le posizioni; tutte le posizioni aperte; posizioni aperte; lavora con noi;
    annuncio precedente;
    annuncio successivo; precedente; successivo; successiva; lascia un commento; menù; menu principale;
    condividi annuncio;
    condividi su facebook; condividi su linkedin; invia a un amico; invia via e mail; stampa annuncio; salva annuncio;
    aggiungi ai preferiti; scarica; scarica pdf; il mio account; iscriviti; iscriviti alla newsletter; newsletter;
    crea un avviso; candidati a questo annuncio; candidati all offerta; invia il tuo cv; invia curriculum;
    accetta cookie;
    accetta tutti i cookie; rifiuta cookie; solo necessari; solo i necessari; personalizza; preferenze;
    impostazioni cookie;
    gestisci cookie; contatti; stampa e media; notizie; mappa del sito; accessibilità; torna su; segnala annuncio
    overslaan en naar de inhoud gaan; ga naar hoofdinhoud; spring naar inhoud; naar hoofdinhoud; terug naar home;
    terug naar de vacatures; terug naar het overzicht; terug naar vacatureoverzicht; terug naar zoekresultaten;
    vacatures;
    onze vacatures; bekijk onze vacatures; bekijk alle onze vacatures; vacatureoverzicht; werken bij; vorige vacature;
    volgende vacature; vorige; volgende; laat een reactie achter; geef een reactie; reacties uitgeschakeld;
    hoofdnavigatie;
    hoofdmenu; vacature delen; deel vacature; deel op facebook; deel op linkedin; deel via e mail; stuur door;
    doorsturen;
    mail een vriend; print vacature; print; vacature opslaan; bewaar vacature; favoriet; download pdf; mijn account;
    account aanmaken; registreren; nieuwsbrief; schrijf je in; inschrijven; job alert aanmaken; jobalert instellen;
    ik solliciteer; ik ben geïnteresseerd; solliciteer hier; solliciteer online; solliciteer op deze vacature;
    reageer direct;
    cookies accepteren; alle cookies accepteren; alleen noodzakelijk; alleen noodzakelijke cookies; voorkeuren;
    instellingen;
    cookievoorkeuren; ja ik ga akkoord; akkoord; contact; pers; nieuws; toegankelijkheid; toegankelijkheidsverklaring;
    disclaimer; naar boven; winkelmand
    ir para o conteúdo principal; saltar para o conteúdo; voltar ao início; voltar à lista; voltar para as vagas;
    voltar para todas as vagas; voltar aos resultados; ver vagas; vagas; oportunidades; trabalhe conosco;
    trabalhe connosco;
    junte se a nós; vaga anterior; próxima vaga; anterior; próximo; próxima; seguinte; deixe um comentário;
    menu principal;
    compartilhar vaga; partilhar vaga; partilhar no facebook; compartilhar no linkedin; enviar por e mail;
    indicar um amigo;
    imprimir vaga; salvar vaga; adicionar aos favoritos; descarregar; baixar pdf; minha conta; criar conta; registar;
    registe se; subscrever; assinar; newsletter; criar alerta de vagas; candidatar me a esta vaga; quero candidatar me;
    enviar currículo; enviar cv; inscrever se; me candidatar; aceitar cookies; aceitar todos os cookies; rejeitar;
    rejeitar todos; apenas necessários; somente necessários; personalizar; preferências; configurações;
    definições de cookies;
    contato; contacto; contactos; imprensa; notícias; mapa do site; acessibilidade; voltar ao topo; denunciar vaga
    přeskočit na obsah; přejít k hlavnímu obsahu; přejít k obsahu; zpět na hlavní stránku; zpět na kariéru;
    zpět na volná místa;
    zpět na volné pozice; zpět na seznam pozic; volná místa; volné pozice; všechna volná místa; nabídka práce; kariéra;
    předchozí nabídka; další nabídka; předchozí; další; předchozí pozice; napsat komentář; hlavní menu; hlavní nabídka;
    doporučit známému; poslat známému; poslat e mailem; vytisknout nabídku; uložit nabídku; přidat do oblíbených;
    stáhnout;
    stáhnout pdf; můj účet; vytvořit účet; odebírat; odběr novinek; newsletter; hlídat nabídky; chci tuto práci;
    chci se přihlásit; chci odpovědět; odpovědět na pozici; přihlásit se na pozici; poslat životopis; odeslat životopis;
    přijmout vše a zavřít; souhlasím; nesouhlasím; pouze nezbytné; jen nezbytné; povolit vše; přijmout všechny cookies;
    upravit nastavení; předvolby; kontakty; pro média; aktuality; mapa stránek; prohlášení o přístupnosti; nahoru
    przejdź do głównej treści; przejdź do zawartości; powrót do listy; powrót do listy ofert; powrót na stronę główną;
    powrót do strony głównej; strona główna; wszystkie oferty pracy; oferty pracy; praca; kariera; poprzednia oferta;
    następna oferta; poprzednia; następna; poprzedni; następny; dodaj komentarz; zostaw komentarz; menu główne;
    udostępnij ofertę; udostępnij na facebooku; poleć znajomemu; poleć ofertę; wyślij znajomemu; wydrukuj;
    drukuj ofertę;
    zapisz ofertę; dodaj do ulubionych; pobierz; pobierz pdf; moje konto; załóż konto; utwórz konto; newsletter;
    zapisz się; zapisz się do newslettera; utwórz alert; powiadom mnie; aplikuj online; aplikuj tutaj; aplikuję;
    wyślij cv; wyślij swoje cv; odpowiedz na ofertę; akceptuję wszystkie; akceptuj wszystkie; zaakceptuj;
    tylko niezbędne;
    odrzucam; dostosuj; ustawienia; ustawienia plików cookie; preferencje; zgadzam się; polityka plików cookies;
    kontakt;
    dla mediów; aktualności; mapa strony; deklaracja dostępności; do góry; na górę; klauzula informacyjna; rodo
    hoppa till huvudinnehåll; gå till huvudinnehåll; tillbaka till startsidan; tillbaka till listan;
    tillbaka till översikten;
    tillbaka till jobb; lediga tjänster; alla lediga tjänster; se alla lediga tjänster; se alla lediga jobb;
    jobba hos oss;
    karriär; föregående jobb; nästa jobb; föregående; nästa; lämna en kommentar; meny; huvudmeny; dela annons;
    dela annonsen;
    dela på facebook; dela på linkedin; dela via e post; tipsa en vän; skriv ut annonsen; spara jobb; spara annons;
    ladda ner; ladda ner pdf; mina sidor; skapa konto; prenumerera; nyhetsbrev; bevaka jobb; ansök till tjänsten;
    ansök om jobbet; ansök till jobbet; ansök via länken; skicka ansökan; sök tjänst; godkänn alla cookies; tillåt alla;
    tillåt alla cookies; endast nödvändiga; bara nödvändiga; anpassa; inställningar; visa inställningar; kakor;
    om kakor;
    kontakta oss; kontakt; press; nyheter; webbkarta; tillgänglighetsredogörelse; till toppen; startsida
    tips en venn; livro de reclamações; libro de reclamaciones; hoja de reclamaciones
    report this vacancy; report vacancy; report this ad; report ad; upload cv; upload your cv; upload resume; copied
    stelle melden; anzeige melden; job melden; stellenanzeige melden; signaler cette offre; signaler loffre;
    signaler lannonce; signaler; sauvegarder loffre; vacature melden; meld deze vacature; nahlásit; nahlásit inzerát;
    nahlásit nabídku; zgłoś ogłoszenie; zgłoś ofertę; zgłoś naruszenie; rapportera annonsen; anmäl annons;
    anmäl annonsen; anmeld annonce; anmeld annoncen; rapporter annonce; rapporter annonsen; gem jobbet; del jobopslag
"""

GROUPS = """
    lignende job; lignende jobs; lignende stillinger; relaterede job; relaterede stillinger; andre job; andre jobs;
    andre stillinger; andre ledige stillinger; flere job; flere jobs; flere stillinger; flere ledige stillinger;
    ledige stillinger; se også; du vil måske også synes om; måske er du også interesseret i; anbefalede job;
    seneste job;
    del; del jobbet; del opslaget; følg os; vi bruger cookies; denne hjemmeside bruger cookies; jobagent; nyhedsbrev;
    tilmeld dig nyhedsbrev; seneste nyt; kommentarer; skriv en kommentar
    lignende stillinger; relaterte stillinger; andre ledige stillinger; flere ledige stillinger; andre stillinger;
    flere stillinger; se også; kanskje du også liker; anbefalte stillinger; del; del stillingen; følg oss;
    vi bruker informasjonskapsler; vi bruker cookies; nyhetsbrev; kommentarer; legg igjen en kommentar
    関連求人; 関連する求人; 関連する仕事; 類似求人; 類似の求人; 似ている求人; 似た求人; この求人に似た求人;
    おすすめの求人; おすすめ求人;
    その他の求人; 他の求人; ほかの求人; この会社の他の求人; この企業の他の求人; この会社の求人; 同じ会社の求人;
    その他の募集; 他の募集職種; その他の募集職種;
    この求人を見た人はこんな求人も見ています; あなたにおすすめの求人; 新着求人; 人気の求人; 最近見た求人; 閲覧履歴;
    募集中の求人; 募集中の職種;
    シェア; この求人をシェア; シェアする; フォローする; クッキーについて; cookieについて; 関連記事; 最新記事;
    新着情報; お知らせ; コメント; コメントを残す;
    近くの求人; 周辺の求人; 求人アラート; メールマガジン
    other vacancies; other vacancies you may like; other competitions; other current vacancies; current vacancies;
    current opportunities; current competitions; latest vacancies; jobs near you; vacancies near you; more vacancies;
    see also; also of interest; more from us; related posts; recent posts; recent comments; latest news; latest posts;
    comments; leave a comment; leave a reply; share this vacancy; share this opportunity; share this article;

    sign up to our newsletter; subscribe; sign up for updates; related content; related articles; categories;
    archives; tags;
    navigation; main navigation; main menu; footer menu; you are here; in this section; popular searches; search jobs;
    about this site; manage consent; manage cookie consent; privacy overview; this site uses cookies; cookie notice
    siehe auch; mehr stellen; mehr jobs; mehr offene stellen; weitere vakanzen; weitere ausschreibungen;
    weitere stellenausschreibungen; andere stellenangebote; andere offene stellen; ähnliche angebote;
    ähnliche ausschreibungen;
    aktuelle stellen; aktuelle stellenangebote; unsere offenen stellen; unsere stellenangebote; neueste jobs;
    auch interessant; interessante stellen; stellen in der nähe; jobs in der nähe; kommentare; schreibe einen kommentar;
    kommentar verfassen; neueste beiträge; letzte beiträge; ähnliche beiträge; aktuelles; neuigkeiten;
    newsletter anmeldung;
    navigation; hauptnavigation; stellenanzeige teilen; diese stelle teilen; anzeige teilen; jobalarm;
    cookie hinweis; privatsphäre einstellungen; datenschutz einstellungen; ihre privatsphäre; cookies verwalten
    voir aussi; autres offres d emploi; autres postes; autres postes à pourvoir; autres concours;
    autres concours en cours;
    autres emplois; nos autres postes; nos offres d emploi; offres récentes; dernières offres;
    emplois similaires près de vous;
    d autres offres qui pourraient vous intéresser; offres à proximité; à lire aussi; articles récents;
    derniers articles;
    commentaires; laisser un commentaire; commentaires récents; catégories; archives; partager l annonce;
    partager l article;
    lettre d information; newsletter; inscription à la newsletter; navigation; menu principal;
    actualités; gérer le consentement; votre vie privée; nous respectons votre vie privée; paramètres des cookies
    ver también; otras vacantes; más vacantes; otros empleos; otros puestos; otras ofertas de empleo; más empleos;
    últimas ofertas; ofertas recientes; ofertas cercanas; quizás te interese; entradas recientes; comentarios;
    deja un comentario; deja una respuesta; comparte esta oferta; compartir esta oferta; boletín; newsletter;
    navegación; menú principal; noticias; gestionar el consentimiento; tu privacidad;
    aviso de cookies
    vedi anche; altri annunci; altre offerte di lavoro; altre opportunità; altri lavori; ultime offerte;
    offerte recenti;
    offerte vicine; potrebbero interessarti; articoli recenti; commenti; lascia un commento; condividi questo annuncio;
    condividi l annuncio; newsletter; navigazione; menu principale; ultime notizie; notizie;
    gestisci consenso; la tua privacy; informativa cookie
    zie ook; bekijk ook; overige vacatures; onze andere vacatures; meer vacatures bij; recente vacatures;
    nieuwste vacatures;
    laatste vacatures; vacatures in de buurt; ook interessant; dit vind je misschien ook leuk; laatste nieuws;
    recente berichten;
    reacties; geef een reactie; laat een reactie achter; deze vacature delen; deel deze pagina; nieuwsbrief;

    hoofdnavigatie; blijf op de hoogte; cookievoorkeuren; jouw privacy; wij respecteren je privacy
    veja também; ver também; outras ofertas; outros empregos; mais oportunidades; vagas recentes; últimas vagas;
    vagas próximas; talvez te interesse; poderá também gostar; artigos recentes; comentários; deixe um comentário;
    partilhe esta vaga; compartilhe esta vaga; compartilhar vaga; partilhar vaga; newsletter;
    navegação; menu principal; notícias; gerir consentimento; a sua privacidade; aviso de cookies; ofertas relacionadas
    viz také; podívejte se také; další volná místa; další nabídky práce; ostatní pozice; ostatní nabídky;
    ostatní volná místa;
    aktuální volné pozice; volné pozice; volná místa; nejnovější nabídky; nabídky v okolí; mohlo by se vám líbit;
    poslední příspěvky; komentáře; napsat komentář; sdílejte; sdílet pozici; sdílet tuto pozici; newsletter;
    odběr novinek;
    hlavní menu; navigace; aktuality; novinky; nastavení soukromí; vaše soukromí; cookies na tomto webu
    zobacz też; zobacz także; zobacz również; sprawdź też; sprawdź także; inne ogłoszenia; inne stanowiska;
    pozostałe oferty pracy; pozostałe ogłoszenia; aktualne oferty; aktualne oferty pracy; najnowsze oferty;
    oferty w okolicy;
    ostatnie wpisy; komentarze; dodaj komentarz; zostaw komentarz; udostępnij ofertę; udostępnij to ogłoszenie;
    newsletter;
    menu główne; nawigacja; aktualności; twoja prywatność; zarządzaj zgodą; ustawienia prywatności
    se även; se också; andra tjänster; fler tjänster; andra lediga tjänster; fler lediga tjänster; lediga tjänster;
    våra lediga jobb; våra lediga tjänster; senaste jobben; jobb nära dig; du kanske också är intresserad av;
    senaste inläggen; kommentarer; lämna en kommentar; lämna ett svar; dela annonsen; dela den här annonsen; nyhetsbrev;
    huvudmeny; navigation; nyheter; hantera samtycke; din integritet; cookies på den här webbplatsen
"""

FORM_STARTS = """
    ansøg; ansøg nu; ansøgning; ansøgningsformular; din ansøgning; send ansøgning; søg stillingen; søg jobbet;
    personlige oplysninger; kontaktoplysninger
    søk her; søknad; søknadsskjema; din søknad; send søknad; søk på stillingen; personlige opplysninger
    応募フォーム; エントリーフォーム; 応募する; エントリー; 応募者情報; 個人情報の入力; 必要事項の入力
    register your interest; express your interest; send us your application; apply with us; your information
    bewerbung einreichen; bewerbung abschicken; ihre daten; deine daten; ihre angaben; kontaktformular
    vos coordonnées; vos informations; dépôt de candidature; envoyer ma candidature; formulaire
    envía tu candidatura; formulario; tus datos; datos de contacto
    modulo; i tuoi dati; dati di contatto
    jouw gegevens; je gegevens; contactgegevens; formulier
    os seus dados; seus dados; formulário; formulário de inscrição
    vaše údaje; kontaktní údaje; formulář pro uchazeče; kontaktní formulář
    twoje dane; formularz; formularz rekrutacyjny; dane kontaktowe
    dina uppgifter; ansökan; formulär; kontaktuppgifter
"""

BROWSER = r"""
(?:unsupported|outdated|out[- ]of[- ]date|obsolete) (?:web )?browser
browser (?:is |you are using is )?(?:not|no longer) (?:fully )?supported | browser is (?:outdated|out[- ]of[- ]date)
(?:update|upgrade) your (?:web )?browser | (?:enable|activate|turn on|switch on) (?:javascript|cookies)\b
javascript (?:is|seems to be|appears to be|has been) (?:disabled|turned off|required|not enabled)
requires javascript | works best with javascript | without javascript
veraltete[nr]? browser | browser (?:ist veraltet|wird (?:leider )?nicht (?:mehr |vollständig )?unterstützt)
aktualisier\w+ (?:sie )?(?:bitte )?(?:ihren|deinen) browser | javascript (?:ist )?(?:in \w+ browser )?deaktiviert
(?:bitte )?(?:aktivieren|aktiviere|aktivier) (?:sie )?(?:bitte )?(?:javascript|cookies) | javascript (?:zu )?aktivieren
navigateur (?:web )?(?:est )?(?:obsolète|non pris en charge|trop ancien)
navigateur n['’]est (?:pas|plus) (?:pris en charge|supporté|compatible|à jour)
(?:activer|activez|autoriser|autorisez) (?:le )?javascript | javascript (?:est )?(?:désactivé|doit être activé|requis)
(?:mettre|mettez) à jour votre navigateur
navegador (?:está )?(?:obsoleto|desactualizado|no (?:es )?compatible|no (?:está )?soportado)
(?:activ|habilit)(?:a|e|ar) (?:el )?javascript | javascript (?:está )?(?:desactivado|deshabilitado)
actuali[cz]\w+ (?:tu|su) navegador
browser (?:è )?(?:obsoleto|non (?:è )?(?:più )?supportato|non aggiornato)
(?:abilita|attiva|abilitare|attivare) javascript | javascript (?:è )?(?:disabilitato|disattivato)
aggiorna\w* il (?:tuo |vostro )?browser
verouderde browser | browser (?:wordt|is) (?:helaas )?(?:niet (?:meer )?ondersteund|verouderd)
javascript (?:in te schakelen|inschakelen|is uitgeschakeld|staat uit) | schakel javascript in
(?:update|werk) je browser
navegador (?:está )?(?:desatualizado|não (?:é )?(?:suportado|compatível))
(?:ativ|habilit|activ)(?:e|ar|ue) (?:o )?javascript | javascript (?:está )?(?:desativado|desabilitado|desactivado)
atualize (?:o )?(?:seu |teu )?navegador
prohlížeč (?:již )?(?:není (?:plně )?podporován|je zastaralý|nepodporuje) | zastaral(?:ý|ém|ého) prohlížeč\w*
(?:zapněte|zapnout|povolte|povolit|aktivujte) (?:si )?(?:prosím )?javascript | máte vypnutý javascript
aktualizujte (?:si )?(?:svůj )?prohlížeč
przeglądark\w+ (?:nie jest (?:już )?(?:w pełni )?obsługiwana|jest (?:nieaktualna|przestarzała))
(?:nieaktualnej|przestarzałej|nieobsługiwanej) przeglądarki
(?:włącz|aktywuj|włączyć) (?:obsługę )?javascript | zaktualizuj (?:swoją )?przeglądarkę
webbläsare (?:stöds (?:tyvärr )?inte|är (?:för gammal|föråldrad)|som inte stöds)
(?:aktivera|slå på) javascript | uppdatera din webbläsare
browser (?:understøttes (?:desværre )?ikke|er (?:forældet|for gammel)) | (?:aktivér|aktiver|slå) javascript
opdater din browser
nettleser(?:en)? (?:din )?(?:støttes (?:dessverre )?ikke|er utdatert) | slå på javascript | oppdater nettleseren
(?:お使い|ご利用)の(?:web)?ブラウザ.{0,30}(?:対応し|サポート|古い|バージョン)
javascript(?:を|が).{0,8}(?:有効|無効|オン|オフ)
"""
"""What a page says of the browser that reads it, in small letters."""

OF_JOBS = r"""
\b(?:jobs?|positions?|roles?|vacanc\w+|post(?:ing|ings|s)?|appl(?:y|ied|ications?|icants?)|candidates?|competition)\b
\b(?:recruit\w*|hir(?:e|ing|ed)|career\w*|closed|filled|interview\w*|hired|opening|openings)\b
\b(?:stelle\w*|bewerb\w+|ausschreibung\w*|position\w*|besetz\w+|vakan\w+|poste|postes|offre\w*|candidat\w*|recrut\w+|concours)\b
\b(?:puesto\w*|oferta\w*|vacante\w*|plaza|convocatoria|solicitud\w*|inscripci\w+|posizion\w+|annunci\w+|selezion\w+|ricerca)\b
\b(?:vacature\w*|functie\w*|sollicit\w+|vaga\w*|inscriç\w+|candidatur\w+|pozic\w+|nabídk\w+|přihlášk\w+|výběrov\w+|uchaz\w+)\b
\b(?:ofert\w+|rekrutac\w+|stanowisk\w+|aplikac\w+|nabór\w*|tjänst\w*|jobb\w*|ansök\w+|annons\w*|rekryter\w+|befattning\w*)\b
\b(?:stilling\w*|jobb?et|opslag\w*|ansøg\w+|søknad\w*|utlysning\w*)\b
募集 | 応募 | 求人 | 採用 | 選考
"""
"""Words of which a banner that speaks of the vacancy holds one."""

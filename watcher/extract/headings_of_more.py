"""The words that head the parts of a posting in Danish, Norwegian and Japanese, and more of the other languages' words.

Spelt as in `headings`. The paragraphs: Danish, Norwegian, Japanese; then English, German, French, Spanish, Italian,
Dutch, Portuguese, Czech, Polish, Swedish.
"""

from watcher.model import Section

MORE: dict[Section, str] = {
    Section.RESPONSIBILITIES: """
        arbejdsopgaver; dine arbejdsopgaver; opgaver; opgaverne; dine opgaver; dine primære opgaver; primære opgaver;
        hovedopgaver; dine hovedopgaver; jobbet; om jobbet; jobbeskrivelse; stillingsbeskrivelse; stillingen;
        om stillingen; ansvarsområder; dine ansvarsområder; ansvar; ansvar og opgaver; opgaver og ansvar; din rolle;
        rollen; om rollen; hvad skal du lave; det skal du lave; hvad du skal lave; hvad du kommer til at lave;
        din hverdag; en typisk dag; arbejdsområder; jobindhold; stillingens indhold; dit ansvar; dit job;
        du kommer til at; du skal
        arbeidsoppgaver; dine arbeidsoppgaver; oppgaver; oppgavene; dine oppgaver; hovedoppgaver; ansvarsområder;
        arbeids og ansvarsområder; ansvar og oppgaver; jobben; om jobben; stillingen; om stillingen;
        stillingsbeskrivelse; hva du skal gjøre; dette skal du gjøre; hva vil du jobbe med; din rolle;
        din arbeidshverdag; du vil
        仕事内容; お仕事内容; お仕事の内容; 業務内容; 職務内容; 業務詳細; 仕事の内容; 具体的な業務内容;
        具体的な仕事内容; 主な業務; 主な業務内容; 主な仕事内容; 担当業務; お任せする業務; お任せする仕事;
        お任せしたいこと; 職務; 業務; ミッション; 役割; 仕事; 職務詳細; 募集内容; 募集職種の業務; 具体的には;
        入社後の業務; 仕事内容について
        main functions; functions; principal functions; position duties; position responsibilities; job tasks;
        what the role involves; what the role entails; the role involves; main purpose and duties; your day;
        your days; your week; what youll be up to; what you will work with; what well ask of you; what you would do;
        what youd do; what youd be doing; the tasks; areas of responsibility; about the work; the work you will do;
        summary of duties; the role will involve; your challenge; main activities; key activities; remit
        ihr aufgabenbereich; dein aufgabenbereich; aufgaben und verantwortung; aufgabenschwerpunkte;
        ihre aufgabenschwerpunkte; arbeitsschwerpunkte; schwerpunkte; ihr verantwortungsbereich; das tun sie bei uns;
        das tust du bei uns; das machst du; was sie erwartet bei uns; was dich bei uns erwartet aufgaben;
        deine arbeit; ihre arbeit; ihre tätigkeit; deine tätigkeit; tätigkeitsbeschreibung; tätigkeitsbereich;
        dein tag; dein alltag; zu ihren aufgaben gehören; zu deinen aufgaben gehören; worum geht es; darum geht es;
        womit du dich beschäftigst; der job; ihr job; ihr einsatzgebiet; dein einsatz; ihr einsatz; hier packst du an
        principales fonctions; fonctions; fonctions principales; vos fonctions; attributions; vos attributions;
        principales attributions; principales responsabilités; tâches principales; principales tâches;
        missions confiées; missions du poste; vos missions au quotidien; tes missions au quotidien; ta journée;
        vos activités principales; descriptif des missions; descriptif des tâches; nature des fonctions;
        description des tâches; ce que vous allez faire; ce que tu vas faire; ce qui tattend; ce qui vous attend;
        ton quotidien chez nous; le job
        qué vas a hacer con nosotros; cuáles serán tus funciones; tus tareas; labores; labores principales;
        funciones del puesto; descripción de funciones; descripción del trabajo; qué hará; tu trabajo;
        cuál será tu misión; cuál será tu rol; tu papel; tu rol; actividades principales; a qué te dedicarás;
        en qué consistirá tu trabajo; en qué consiste el trabajo; qué harías
        compiti principali; principali mansioni; le mansioni; cosa farai da noi; cosa faresti; che cosa farai;
        di che cosa ti occuperai; le tue mansioni; i tuoi compiti; il lavoro; attività previste; attività da svolgere;
        si occuperà di; la risorsa si occuperà di; il candidato si occuperà di;
        ti occuperai di; la tua giornata; ruolo e responsabilità; le principali attività
        takenpakket; jouw takenpakket; je takenpakket; takenomschrijving; jobinhoud; functie inhoud;
        functie inhoud en taken; wat doe je; wat doe je precies; wat doe je als; wat je doet; wat zijn je taken;
        jouw werkdag; je werkdag; jouw werk; je werk; het werk; hoe ziet je dag eruit; hoe ziet jouw dag eruit;
        dit doe je; waar je aan werkt; jouw opdracht; de opdracht; je opdracht; jouw uitdaging;
        je verantwoordelijkheden; functiebeschrijving; wat houdt de functie in
        tarefas; as tuas tarefas; as suas tarefas; principais tarefas; principais funções; as tuas funções;
        suas atividades; suas atribuições; atividades e responsabilidades; responsabilidades e atividades;
        responsabilidades do cargo; descrição das atividades; o que vai fazer; o que você fará; o que farás;
        o que fará; seu dia a dia; o teu dia a dia; no seu dia a dia; no teu dia a dia; missão; a tua missão;
        a sua missão; qual será o seu papel; o seu papel; seu papel; o trabalho; principais atribuições;
        quais serão suas responsabilidades; responsabilidades principais
        hlavní náplň práce; co je náplní práce; co bude vaší náplní; co bude tvojí prací; co bude tvým úkolem;
        co bude vaším úkolem; co bude tvoje práce; co bude vaše práce; co vás u nás čeká; co tě u nás čeká;
        vaše práce; tvoje práce; hlavní úkoly; úkoly; vaše zodpovědnosti; hlavní zodpovědnosti; činnosti;
        hlavní činnosti; pracovní úkoly; popis činnosti; popis pracovní činnosti; pracovní činnosti;
        čemu se budeš věnovat; čemu se budete věnovat; na čem budeš pracovat; na čem budete pracovat; tvoje role;
        vaše role; jak vypadá tvůj den
        co będzie należeć do twoich obowiązków; co będzie należało do twoich obowiązków; do twoich obowiązków należy;
        zakres prac; zakres zadań i obowiązków; zadania na stanowisku; podstawowe obowiązki; opis obowiązków;
        twoja praca; twoja codzienność; twój dzień; na czym polega praca; na czym będzie polegała twoja praca;
        czym się zajmiesz; czym będziesz się u nas zajmować; co będziesz u nas robić; główne obowiązki i zadania;
        opis pracy; odpowiedzialności; twoje odpowiedzialności; kluczowe zadania; najważniejsze zadania
        huvuduppgifter; dina huvuduppgifter; arbetsuppgifter och ansvar; ansvar och arbetsuppgifter;
        det här kommer du att göra; det här gör du; vad du gör; vad gör du; vad innebär jobbet; vad innebär tjänsten;
        vad innebär rollen; i rollen; i din roll; jobbet; ditt jobb; en vanlig dag; din vardag; arbetsområden;
        ansvarsområde; som hos oss kommer du att; beskrivning av arbetet; arbetet; om arbetet; befattningsbeskrivning;
        vad du får göra; tjänsten;
        plano de trabalhos; plano de trabalho; plan de trabajo; plan de travail
    """,
    Section.REQUIRED: """
        kvalifikationer; dine kvalifikationer; faglige kvalifikationer; personlige kvalifikationer; din profil;
        profil; om dig; hvem er du; hvem du er; hvem søger vi; vi søger; vi søger dig der; din baggrund;
        dine kompetencer; kompetencer; faglige kompetencer; krav; krav til dig; vi forventer; vi forventer at du;
        det forventer vi; det forventer vi af dig; hvad forventer vi; du har; du er; du kan; erfaring;
        dine erfaringer; uddannelse; uddannelse og erfaring; forudsætninger; det kan du; det har du med;
        det bringer du med; hvad du kommer med; kvalifikationskrav; ansøgerprofil; vi lægger vægt på; vi ønsker;
        adgangskrav
        kvalifikasjoner; dine kvalifikasjoner; ønskede kvalifikasjoner; kvalifikasjonskrav; kompetanse;
        din kompetanse; krav til kompetanse; kompetansekrav; om deg; hvem er du; hvem ser vi etter; vi ser etter;
        vi søker; vi søker deg som; hvem vi ser etter; du har; du er; din bakgrunn; utdanning; utdanning og erfaring;
        erfaring; personlige egenskaper; egenskaper; krav til søker; utdanningskrav; vi krever; ser du etter
        応募資格; 応募条件; 応募要件; 必須条件; 必須要件; 必須スキル; 必要なスキル; 必要な経験; 必須経験; 必要スキル;
        必要資格; 必要な資格; 求める人物像; 求める人材; 求めるスキル; 求める経験; 求める人材像; 対象となる方; 対象者;
        必要条件; 資格; 資格要件; 募集要件; 必須; 要件; 必要な経験スキル; 必須経験スキル; 経験スキル; スキル経験;
        応募資格条件; 募集対象; こんな方を求めています; 学歴資格; 必要な能力; 応募に必要なもの; 必須資格
        what you will bring to us; what youll bring to us; what were after; what we are after; who were after;
        who you are and what you bring; what you should bring; we ask for; what we ask; what we ask of you; we need;
        we require; qualifications required; skills required; experience required; essential requirements and skills;
        required knowledge; education; required competencies; abilities;
        required abilities; entry requirements; eligibility; eligibility criteria; eligibility requirements;
        personal qualities; personal attributes; personal profile; the person; your strengths; the person we need;
        the person were looking for; you offer; what you can offer us; what you offer; criteria; minimum criteria;
        you will have; youll have; you are a good match if; you will fit in if; licenses and certifications;
        licences and certificates; certifications; certificates; screened for; what we require; must bring;
        candidate requirements; applicant requirements; applicants must have; successful candidates will have
        qualifikationsprofil; ihr qualifikationsprofil; bewerberprofil; persönliche voraussetzungen;
        fachliche voraussetzungen; formale voraussetzungen; zwingende voraussetzungen; einstellungsvoraussetzungen;
        persönliche anforderungen; anforderungen an sie; unsere anforderungen; unsere erwartungen;
        unsere erwartungen an sie; unsere erwartungen an dich; wir wünschen uns; das wünschen wir uns;
        das erwarten wir; das erwarten wir von dir; das erwarten wir von ihnen; sie verfügen über; du verfügst über;
        du hast; sie haben; sie sind; du bist; über dich; über sie; wer du bist; wer sie sind; wer bist du;
        das bist du; das sind sie; das kannst du; das können sie; fähigkeiten; fachkenntnisse; deine fähigkeiten;
        ihre fähigkeiten; ihr hintergrund; dein hintergrund; erforderlich; erforderliche kenntnisse; muss kriterien;
        was du mitbringst; mitbringen solltest du; ihre stärken; ihre kompetenzen; deine kompetenzen; kompetenzen;
        so passt du zu uns; du passt zu uns wenn; ihre voraussetzungen
        exigences du poste; exigences requises; qualifications; qualifications exigées; critères; critères requis;
        critères de sélection; conditions dadmission; conditions daccès; aptitudes; aptitudes requises; savoir faire;
        savoir être; savoirs; connaissances; connaissances requises; compétences clés;
        compétences et qualités requises; qualités requises; qualités; ce que nous attendons; ce quon attend de toi;
        ce quon attend de vous; on attend de toi; ce quil vous faut; ce quil te faut; ce que vous apportez;
        ce que tu apportes; ce quon recherche; qui cherchons nous; on recherche; on cherche; nous cherchons; tu es;
        tu as; et vous; et toi; le candidat idéal; votre parcours; ton parcours; formation; formation requise;
        diplôme; diplôme requis; diplômes; expérience requise; expérience souhaitée; profil attendu; profil idéal;
        profil du poste; compétences attendues sur le poste; tes atouts
        qué pedimos de ti; lo que pedimos; pedimos; qué te pedimos; qué esperamos; qué valoramos en ti; requerimos;
        necesitamos; lo que necesitas; requisitos obligatorios; requisitos indispensables; requisitos del puesto;
        requisitos necesarios; requisitos excluyentes; indispensable; excluyentes; perfil del puesto; perfil ideal;
        perfil deseado; perfil profesional; perfil que buscamos; estudios; estudios y experiencia; titulación;
        titulación requerida; conocimientos necesarios; conocimientos requeridos; aptitudes; capacidades; quién eres;
        cómo eres; eres; tienes; sobre ti; qué aportas; qué tienes que tener; qué debes tener; candidato ideal;
        experiencia y conocimientos; formación requerida; formación académica; condiciones requeridas
        requisiti essenziali; requisiti necessari; requisiti fondamentali; requisiti di ammissione;
        requisiti del candidato; requisiti di accesso; cosa chiediamo; cosa ti chiediamo; che cosa cerchiamo;
        chiediamo; si richiede; si richiedono; richiediamo; cerchiamo; stiamo cercando; cosa devi avere; cosa porti;
        cosa porti con te; profilo del candidato; profilo ideale; il profilo; il candidato ideale; candidato ideale;
        il profilo ideale; formazione; istruzione; titoli di studio; formazione ed esperienza; capacità; abilità;
        conoscenze e competenze; le tue competenze; la tua esperienza; il tuo background; su di te;
        completa il profilo; ti riconosci
        wat vragen we van jou; wat vragen we van je; wat vragen wij van jou; we vragen; gevraagd profiel;
        functievereisten; functieprofiel; vereist; vereiste competenties; vereiste ervaring; jouw competenties;
        je competenties; jouw vaardigheden; je kwaliteiten; jouw talent; jouw talenten; jouw ervaring; je ervaring;
        dit vragen wij; dit vragen we; dit vragen we van jou; dit neem je mee; wat jij meebrengt; wat je meebrengt;
        wat breng jij mee; wat heb jij in huis; wat heb je in huis; dit heb jij in huis; jij bent; je bent; je hebt;
        over jou; over je; wie jij bent; wie je bent; dit ben je; wij verwachten; we verwachten;
        wij zoeken iemand die; wij zoeken een collega die; opleiding; opleiding en ervaring; diplomavereisten;
        aanwervingsvoorwaarden; voorwaarden; toelatingsvoorwaarden; kennis; kennis en ervaring; selectiecriteria;
        profielvereisten; jouw achtergrond
        perfil pretendido; perfil procurado; perfil desejado do candidato; perfil do candidato; perfil; o teu perfil;
        o perfil; requisitos necessários; requisitos da vaga; requisitos essenciais; requisitos mínimos;
        o que pedimos; o que exigimos; o que precisamos; o que é preciso; o que você precisa; o que precisa;
        precisamos; procuramos; buscamos; estamos à procura; quem é você; quem és; sobre ti; sobre você; você tem;
        tens; tem; habilitações; habilitações literárias; formação; formação e experiência; escolaridade;
        experiência necessária; conhecimentos necessários; conhecimentos técnicos; habilidades;
        habilidades necessárias; competências necessárias; competências requeridas; aptidões; exigências; obrigatório;
        obrigatórios; imprescindível; o que esperamos; o que trazes; o que você traz; condições de admissão;
        qualificações necessárias; requisitos técnicos
        co potřebujeme; co od vás potřebujeme; co od tebe potřebujeme; co chceme; co po vás chceme; co po tobě chceme;
        co byste měli mít; co byste měl mít; co by měl kandidát splňovat; od vás očekáváme; od tebe očekáváme; nároky;
        naše představa; naše očekávání; koho k nám hledáme; profil kandidáta; profil uchazeče; váš profil;
        tvůj profil; kdo jsi; jaký jsi; jaká jsi; kdo se k nám hodí; kdo k nám zapadne; nutné; nutné požadavky;
        nezbytné; nezbytné požadavky; vzdělání; vzdělání a praxe; vzdělání a zkušenosti; praxe; odborné požadavky;
        osobní předpoklady; kvalifikační požadavky; co byste měli umět a znát; co musíš umět; co musíte umět; co umíš;
        jste; máte; máš; jsi; musíte mít; musíš mít; požadované znalosti; požadované dovednosti; jaké máme požadavky;
        potřebujeme; chceme
        czego potrzebujemy; czego potrzebujesz; czego szukamy; czego od ciebie oczekujemy; czego oczekujemy od ciebie;
        co jest wymagane; co jest dla nas ważne; wymagania niezbędne; wymagania konieczne; wymagania formalne;
        wymagania podstawowe; wymagania stawiane kandydatom; wymagania wobec kandydata; wymagania wobec kandydatów;
        niezbędne; niezbędne wymagania; konieczne; potrzebujemy; poszukujemy; poszukujemy osoby; szukamy osoby która;
        kim jesteś; jaki jesteś; jesteś; masz; posiadasz; o tobie; twoje kwalifikacje; twoje umiejętności;
        twoje doświadczenie; wykształcenie; wykształcenie i doświadczenie; kompetencje; kluczowe umiejętności;
        wymagane umiejętności; wymagane doświadczenie; wymagane kompetencje; profil idealnego kandydata;
        idealny kandydat; profil; co powinnaś umieć; szukamy cię jeśli; szukamy ciebie jeśli; dołącz do nas jeśli;
        kryteria
        krav och kvalifikationer; kvalifikationer och krav; kvalifikationskrav; våra krav; behörighet;
        behörighetskrav; formella kvalifikationer; obligatoriska krav; grundkrav; utbildning; utbildningskrav;
        dina erfarenheter; din erfarenhet; dina kompetenser; din kompetens; personliga egenskaper; egenskaper;
        färdigheter; kunskaper; vi förväntar oss; vi ser att du; vi ser gärna att du; vi vill att du; vi tror att du;
        vi söker en person som; vi söker dig som har; vem passar; vem passar för jobbet; vad krävs; det krävs;
        det här krävs; vad behöver du; det här har du; är du den vi söker; är det dig vi söker; du är; du som söker;
        kunskaper och erfarenhet; om dig som söker
    """,
    Section.PREFERRED: """
        det er en fordel; det er en fordel hvis; det er en fordel hvis du; en fordel; fordel hvis; det er et plus;
        det er et plus hvis; et plus; plus hvis du; ønskværdigt; ønskelige kvalifikationer; gerne; bonus; nice to have
        det er en fordel om; det er en fordel om du; ønskelig; ønskelig kompetanse; ønskelig erfaring; pluss;
        et pluss; det er et pluss; det er et pluss om; det er positivt om
        歓迎条件; 歓迎要件; 歓迎スキル; 歓迎経験; 歓迎する経験; 歓迎するスキル; 尚可; あれば尚可; 優遇; 優遇条件;
        優遇スキル; 望ましい経験; 望ましいスキル; 望ましい条件; 歓迎; 歓迎資格; あると望ましいスキル; あると望ましい;
        歓迎経験スキル; こんな方歓迎; 歓迎する方
        nice but not essential; not essential but; not required but; good to bring; welcome but not required;
        it would help if you; it would help if; helpful; helpful experience; wed be delighted if; wed be thrilled if;
        we would be glad if; an added bonus; added bonus; extra points; extra; what would be great;
        what would be nice; what helps; preferable; preferably; also nice; you earn bonus points; pluses include;
        what else is useful; useful
        das wäre schön; wäre schön; schön wenn; gerne auch; gern auch; gerne gesehen; kein muss aber; kein muss; kür;
        das wäre das sahnehäubchen; kann kriterien; ideal wäre; im idealfall; das freut uns; das würde uns freuen;
        darüber freuen wir uns; ebenfalls wünschenswert; wünschenswerte kenntnisse; wünschenswert sind; ein bonus;
        bonus
        appréciés; atouts supplémentaires; un atout; serait un atout; est un atout; constituerait un atout; atout;
        seraient un plus; sont un plus; serait apprécié; seraient appréciés; on adorerait; bonus; idéal; les bonus;
        qualifications souhaitées; critères souhaités; critères souhaitables; souhaitable; souhaitables;
        ce qui fera la différence; expérience appréciée; pour aller plus loin
        requisitos valorados; valorado; valorados; se valorarán; se valora también; también valoramos; nos gustaría;
        sería un plus; será un plus; plus valorable; puntos a favor; ventaja; sumará; suma; suma puntos;
        conocimientos deseables; experiencia deseable; deseado; deseados; preferible; preferentemente; mejor si
        è un plus; un plus; costituiscono titolo preferenziale; sono graditi; sono un plus; sarebbe un plus;
        sarebbe gradito; è gradita; gradita; gradite; requisiti desiderabili; desiderabile; desiderabili;
        competenze gradite; competenze preferenziali; apprezzato; apprezzati; sarà apprezzato; vantaggioso; meglio se;
        punti bonus; bonus
        leuk meegenomen; mooi als je; fijn als je; het is een plus als; een plus als; troeven; extra troeven;
        een troef; extra pluspunten; bonus; ook fijn; niet verplicht wel fijn; nice to haves; handig;
        aanvullende wensen; wensen; pré s
        pluspunt; strekt tot aanbeveling
        valorizado; valorizados; será valorizado; valoriza se experiência; fatores valorizados;
        fatores de preferência; preferência; preferencialmente; dá se preferência; mais valia; mais valias;
        é uma mais valia; vantagem; vantagens adicionais; seria ótimo; seria bom ter; é um diferencial;
        são diferenciais; diferenciais desejáveis; desejado; desejados; bónus; bônus; ideal;
        conhecimentos valorizados; também valorizamos
        výhodou ale ne podmínkou; není podmínkou; výhodou není však podmínkou; bude výhodou; je výhodou; vítáme;
        vítané; vítaná; rádi uvidíme; ocenili bychom; velmi oceníme; plus; plusy; bonus; body navíc; plusové body;
        potěší; budeme rádi; ideálně; navíc oceníme; co nás potěší
        mile widziane będzie; dodatkowym plusem; dodatkowy atut; dodatkowe plusy; plusem; plusy; będziemy wdzięczni;
        atutem; będzie dodatkowym atutem; atutem będą; ucieszy nas; ucieszymy się; nieobowiązkowe;
        mile widziane nieobowiązkowe; wymagania pożądane; pożądane; wymagania opcjonalne; opcjonalne; opcjonalnie;
        wymagania fakultatywne; bonus; docenimy też; cenimy też; będzie super jeśli
        det är en fördel; det är en fördel om; det är en fördel om du; en fördel; fördelaktigt; ett plus; plus;
        pluspoäng; önskvärd erfarenhet; önskvärda meriter; önskemål; övriga meriter; meriterande kvalifikationer;
        meriterande erfarenhet; meriterande krav; gärna; extra plus; bra om du har; det är bra om du har;
        vi ser också gärna
    """,
    Section.BENEFITS: """
        vi tilbyder; vi tilbyder dig; det tilbyder vi; det tilbyder vi dig; hvad tilbyder vi; hvad vi tilbyder;
        hvad kan vi tilbyde; vi kan tilbyde; vi kan tilbyde dig; til gengæld tilbyder vi; du får; det får du;
        hvad får du; fordele; dine fordele; goder; personalegoder; medarbejderfordele; hvorfor os; hvorfor vælge os;
        hos os får du; løn og fordele; vores tilbud
        vi tilbyr; vi tilbyr deg; vi kan tilby; vi kan tilby deg; hva vi tilbyr; hva tilbyr vi; hva kan vi tilby;
        du får; hva får du; fordeler; goder; hos oss får du; hvorfor oss; vårt tilbud; betingelser og goder;
        dette tilbyr vi
        福利厚生; 待遇; 待遇福利厚生; 福利厚生待遇; 待遇と福利厚生; 各種手当; 手当; 各種制度; 制度福利厚生; 社会保険;
        休日休暇; 休日; 休暇; 休日と休暇; この仕事の魅力; 仕事の魅力; 魅力; 当社の魅力; 得られるもの; 得られる経験;
        ポジションの魅力; 諸手当; 福利厚生諸手当; 加入保険; 保険; 特典
        what we give you; what we give; we give you; what we have to offer; what we bring; the offer;
        here is what we offer; heres what we offer; our offer to you; offer; what well give you; you receive; you get;
        youll get; you will receive; what do you get; what do you get in return; what you can look forward to;
        look forward to; good reasons to join us; why youll like it here; why you will like it here;
        reasons to work with us; extras; our extras; staff benefits; company benefits; benefits include;
        perks include; the perks; the benefits; fringe benefits; employee perks; your benefits; your perks;
        our promise; what is on offer; what we will offer; rewards for you; your reward; holidays; leave;
        health and benefits; pay and perks; salary benefits
        das bekommst du; das bekommen sie; das bekommst du von uns; das bekommst du bei uns; das erhältst du;
        das erhalten sie; das gibt es bei uns; das gibts bei uns; was es bei uns gibt;
        was sie von uns erwarten können; was du von uns erwarten kannst; darauf dürfen sie sich freuen;
        darauf darfst du dich freuen; deine benefits bei uns; dein plus; ihr plus; ihre vorteile bei uns;
        deine vorteile bei uns; unsere vorteile; unsere extras; unsere pluspunkte; unser plus; zusatzleistungen;
        sozialleistungen; mitarbeitervorteile; mitarbeiterbenefits; mehrwert; goodies; gute gründe;
        gute gründe für uns; gründe für uns; wir haben viel zu bieten; das haben sie davon; das hast du davon;
        wir geben dir; perspektiven; ihre perspektiven; unser versprechen; dafür bieten wir; dafür bekommst du;
        angebot; im gegenzug
        ce que lon toffre; ce que lon vous offre; ce que lon propose; ce que lon te propose; ce que lon vous propose;
        ce quon toffre; ce quon vous offre; ce quon vous propose; ce que nous te proposons;
        ce que nous vous proposons; ce que nous toffrons; nous te proposons; nous toffrons; on propose; on te propose;
        on vous propose; ce que vous aurez; ce que tu auras; les plus du poste; les plus de lentreprise;
        les plus chez nous; vos bénéfices; nos bénéfices; nos atouts; notre offre; loffre; conditions offertes;
        conditions et avantages; avantages et rémunération; avantages offerts; avantages du poste;
        pourquoi venir chez nous; pourquoi travailler avec nous; pourquoi choisir; pourquoi nous choisir;
        et en échange; en échange; en retour; en contrepartie; bonnes raisons de nous rejoindre;
        rémunération et conditions; ce que vous y gagnez; ce que tu y gagnes; vous bénéficierez; vous bénéficiez;
        primes
        qué te ofrecemos a cambio; a cambio ofrecemos; a cambio; a cambio te ofrecemos; lo que te ofrecemos;
        ofrecemos a cambio; qué obtienes; qué obtendrás; qué recibirás; qué te damos; te damos; lo que te damos;
        lo que damos; nosotros te ofrecemos; nuestras ventajas; tus ventajas; condiciones que ofrecemos;
        condiciones ofrecidas; prestaciones; prestaciones y beneficios; beneficios y ventajas; paquete de beneficios;
        ventajas de trabajar con nosotros; por qué elegirnos; por qué te va a gustar; qué hay para ti;
        salario y beneficios; compensaciones; compensación y beneficios; beneficios adicionales; extras;
        razones para unirte
        cosa ti diamo; cosa ti diamo noi; che cosa offriamo; noi ti offriamo; noi offriamo; in cambio;
        in cambio offriamo; in cambio ti offriamo; ti aspettano; cosa avrai; cosa ricevi; cosa troverai;
        cosa troverai da noi; i vantaggi; i tuoi vantaggi; i benefit; i tuoi benefit; benefits; welfare;
        welfare aziendale; agevolazioni; condizioni; condizioni contrattuali; condizioni di lavoro offerte;
        perché noi; perché lavorare da noi; trattamento economico; trattamento; proponiamo; si propone; ti proponiamo;
        retribuzione e benefit; cosa proponiamo; buoni motivi
        aanbod; het aanbod; ons aanbod voor jou; aanbod en voorwaarden; wat krijg jij; wat krijg jij van ons;
        wat krijg je bij ons; wat je krijgt; wat jij krijgt; wat je van ons krijgt; je krijgt; jij krijgt;
        dit krijg je van ons; dit krijg jij; daar krijg je voor terug; in ruil; in ruil daarvoor; daarvoor krijg je;
        we bieden; we bieden je; wij bieden je; wat bieden wij je; wat bieden we je; wat biedt;
        wat hebben wij te bieden; wat hebben we te bieden; jouw arbeidsvoorwaarden; je arbeidsvoorwaarden;
        jouw pakket; loonpakket; salarispakket; extralegale voordelen; verloning; loon en voordelen; onze voordelen;
        je voordelen; extra s; extras; secundaire arbeidsvoorwaarden; goede redenen; waarom je bij ons wilt werken;
        hier kun je op rekenen; dit staat er tegenover; wat staat er tegenover; voor jou
        oferta; a nossa oferta; nossa oferta; o que damos; o que te damos; o que você ganha; o que ganhas;
        o que vais encontrar; o que você vai encontrar; o que encontra connosco; o que oferecemos a você;
        o que lhe oferecemos; oferecemos te; oferecemos lhe; em troca; em troca oferecemos; te oferecemos;
        os benefícios; benefícios e vantagens; salário e benefícios; condições oferecidas; condições e benefícios;
        as tuas vantagens; as suas vantagens; porquê nós; por que nós; por que escolher a gente;
        porquê trabalhar connosco; por que trabalhar com a gente; ofertas; seus benefícios; os teus benefícios;
        pacote salarial; pacote de remuneração; o que a empresa oferece; a empresa oferece; extras
        co vám můžeme nabídnout; co ti můžeme nabídnout; co od nás dostanete; co od nás dostaneš; co dostanete;
        co dostaneš; dostanete; dostaneš; co vám dáme; co ti dáme; za odměnu; za to nabízíme; na oplátku;
        na oplátku nabízíme; u nás získáte; u nás získáš; získáte; získáš; nabízíme za to; a co za to;
        co za to nabízíme; těšit se můžete na; těšit se můžeš na; můžete se těšit; můžeš se těšit; můžete se těšit na;
        můžeš se těšit na; zaměstnanecké výhody a benefity; firemní benefity; výhody a benefity; benefity a výhody;
        co máme pro vás; co máme pro tebe; proč právě my; proč my; proč to vzít; důvody proč u nás pracovat;
        odměna a benefity; naše nabídka; odměňování
        co dajemy; co ci dajemy; co dostaniesz; co dostajesz; co otrzymasz; otrzymasz; dostaniesz; dajemy; dajemy ci;
        co mamy dla ciebie; mamy dla ciebie; co czeka na ciebie; co na ciebie czeka; na ciebie czeka;
        czekamy na ciebie z; co w zamian; w zamian; w zamian dajemy; proponujemy; co proponujemy; nasza propozycja;
        co ci oferujemy; co możemy zaoferować; możemy zaoferować; to możemy ci zaoferować; twoje benefity;
        twoje korzyści; dlaczego u nas; dlaczego warto z nami pracować; dlaczego warto u nas pracować; świadczenia;
        pakiet świadczeń; pakiet benefitów; dodatki; plusy pracy u nas; zyskasz; zyskujesz; wynagrodzenie i benefity;
        oferujemy w zamian; bonusy
        det här erbjuder vi; det här får du; det får du; du får; vad får du av oss; vad du får av oss; vi ger dig;
        vad ger vi dig; i gengäld; i gengäld får du; därför ska du jobba hos oss; därför trivs du hos oss;
        varför ska du välja oss; varför du ska välja oss; vad kan vi erbjuda; vad vi kan erbjuda; vi kan erbjuda dig;
        hos oss erbjuds du; erbjudandet; anställningsförmåner; personalförmåner; lön och förmåner; förmåner hos oss;
        fördelar hos oss; vi bjuder på
    """,
    Section.ABOUT: """
        om os; hvem er vi; hvem vi er; om virksomheden; om arbejdspladsen; om skolen; om afdelingen; om teamet;
        teamet; vores team; virksomheden; din nye arbejdsplads; arbejdspladsen; baggrund; vores kultur; vores værdier;
        din afdeling
        om oss; hvem er vi; hvem vi er; om virksomheten; om bedriften; om arbeidsplassen; om avdelingen; om teamet;
        bakgrunn; vårt team; arbeidsplassen; litt om oss
        会社概要; 会社情報; 会社紹介; 企業情報; 企業概要; 私たちについて; 当社について; 会社について; 弊社について;
        事業内容; 企業紹介; 募集背景; ポジション概要; 募集の背景; チームについて; チーム紹介; チーム; ビジョン; 概要;
        部署紹介; 部署について; 組織について; 求人概要; 職場の雰囲気; 職場環境; 施設について; 法人概要; 会社の特徴;
        プロジェクト; プロジェクト概要; 職種概要
        the organisation and the team; where youll be working; where you will be working; your workplace;
        the workplace; what were about; a word about us; a few words about us; a little about us; a bit about us;
        something about us; the school; the department; the museum; the faculty; who youll work with;
        who you will work with; the context; context
        wir stellen uns vor; das sind wir als team; einblick; ihr arbeitsumfeld; dein arbeitsumfeld; ihr neues team;
        dein neues team; ausgangslage; hintergrund; ihr einsatzbereich; das institut; die schule; unsere schule;
        unser haus; unsere einrichtung; zu uns; kurz zu uns; mehr über uns; das umfeld; das sind wir
        descriptif du service; présentation du service; le service; la direction; léquipe en place; la structure;
        présentation de la structure; notre structure; lassociation; notre association; létablissement;
        notre établissement; environnement du poste; environnement professionnel; environnement de travail;
        présentation de lemployeur; lemployeur; présentation de létablissement; qui on est; on se présente;
        lorganisme; la collectivité; notre histoire
        quién somos; somos; conócenos; nuestra historia; nuestros valores; la organización; la entidad; presentación;
        contexto; el centro; el departamento; tu equipo; nuestra organización; sobre la organización;
        sobre el puesto de trabajo
        lorganizzazione; la struttura; il contesto; contesto; il gruppo; la squadra; il nostro team; la tua squadra;
        presentazione; la cooperativa; lente; il reparto; il tuo team; chi siamo noi; qualcosa su di noi; la realtà;
        la scuola; il museo
        wie wij zijn en wat we doen; onze organisatie; ons team; ons bedrijf; de afdeling; over de afdeling;
        over het team; jouw afdeling; je nieuwe werkplek; jouw nieuwe werkplek; de school; onze school;
        hier kom je te werken; waar kom je terecht; waar kom je te werken; context; even voorstellen; wie we zijn;
        de context; kennismaken; over ons bedrijf
        quem nós somos; a organização; a instituição; sobre a organização; sobre a instituição; a nossa empresa;
        a equipa; a equipe; nosso jeito de ser; apresentação; contexto; a nossa história; nossa história; a escola;
        o departamento; conheça a empresa; conheça nos; enquadramento
        o škole; naše firma; naše společnost; naše škola; něco o nás; pár slov o nás; kde budeš pracovat;
        kde budete pracovat; představujeme se; kolektiv; oddělení; do jakého týmu hledáme; úvod; kontext;
        naše hodnoty; naše kultura
        kilka słów o nas; poznaj nas; o organizacji; o szkole; o dziale; o instytucji; nasza firma; nasza szkoła;
        nasza organizacja; twój zespół; gdzie będziesz pracować; wstęp; kontekst; nasze wartości; nasza kultura;
        jesteśmy
        lite om oss; om skolan; om avdelningen; om enheten; avdelningen; enheten; din arbetsplats; arbetsplatsen;
        här jobbar du; din nya arbetsplats; om oss som arbetsgivare; vilka vi är och vad vi gör; vår verksamhet;
        vår organisation; presentation
    """,
    Section.PROCESS: """
        ansøgning; din ansøgning; ansøg; sådan søger du; søg jobbet; sådan ansøger du; søg stillingen;
        ansøgningsfrist; ansøgningsprocedure; ansættelsesprocessen; ansættelsesproces; rekrutteringsproces;
        rekrutteringsprocessen; kontakt; yderligere oplysninger; spørgsmål; interesseret; er du interesseret;
        vil du vide mere; næste skridt; samtaler; frist
        søknad; din søknad; slik søker du; søk her; søk på stillingen; søknadsfrist; søknadsprosess;
        rekrutteringsprosess; kontakt; kontaktinformasjon; spørsmål; interessert; spørsmål om stillingen; neste steg;
        frist; vil du vite mer
        応募方法; 選考プロセス; 選考方法; 選考フロー; 選考の流れ; 選考; 採用プロセス; 採用フロー; 採用の流れ;
        採用までの流れ; 応募の流れ; 応募; 応募について; エントリー方法; 提出書類; 応募書類; 面接; 面接地;
        面接について; 問い合わせ先; お問い合わせ; お問い合わせ先; 連絡先; 応募先; 応募締切; 応募期限; 締切; 募集期間;
        選考スケジュール; 応募後の流れ; 入社までの流れ
        want to apply; how to go about it; how do you apply; how can you apply; applying for this job; applications;
        your next step; next step; get in touch; what now; want to join; want to join us; sound like you;
        sounds like you; does this sound like you; sound good; keen; like what you read; curious; recruitment;
        recruitment timetable; timetable; selection; further information; more information; enquiries; contacts;
        what happens after you apply; contact details
        bewirb dich; bewirb dich jetzt; bewerben sie sich; bewerben sie sich jetzt; jetzt bewerben;
        so bewerben sie sich; wie bewerben; bewerbungsablauf; bewerbungsschluss; bewerbungsmodalitäten;
        bewerbungshinweise; bewerbungsunterlagen; hinweise zur bewerbung; ihre bewerbungsunterlagen; kontaktdaten;
        ansprechpartnerin; ihre ansprechpartner; ansprechperson; ihre ansprechperson; deine ansprechperson; auskunft;
        rückfragen; bei fragen; ihre fragen; ihre nächsten schritte; wie es weitergeht; klingt spannend; lust auf uns;
        lust bekommen; passt das; na interessiert; interessiert; sind sie interessiert; bist du interessiert;
        und jetzt; vorstellungsgespräche; zeitplan
        comment candidater; comment répondre; dépôt de candidature; dépôt des candidatures; dossier de candidature;
        soumettre votre candidature; envoyer votre candidature; adresser votre candidature; candidatures; calendrier;
        déroulement du recrutement; modalités de recrutement; procédure de recrutement; le recrutement; recrutement;
        date limite; renseignements; contacts; personne à contacter; pour nous rejoindre; envie de nous rejoindre;
        ça te tente; cela vous tente; ça vous intéresse; ça tintéresse; cette offre vous intéresse; tu es partant;
        intéressés; comment nous rejoindre; pièces à fournir; pour plus dinformations; entretiens
        cómo presentar la candidatura; cómo presentarse; cómo solicitar; cómo solicitarlo; cómo apuntarse;
        cómo participar; cómo te inscribes; envía tu cv; solicitud; solicitudes; presentación de solicitudes;
        presentación de candidaturas; plazos; fechas importantes; fases del proceso; etapas del proceso; fases;
        entrevistas; contactos; más información; te animas; te apuntas; te ha gustado; qué sigue; siguientes pasos;
        interesados; quieres unirte; plazo de inscripción
        come fare domanda; come partecipare; come presentare domanda; domanda; domande; presentazione delle domande;
        candidati; invia la tua candidatura; per candidarsi; per candidarti; modalità di selezione; fasi di selezione;
        colloqui; termini; termine; ti interessa; sei interessato; sei interessata; interessati; contattaci;
        informazioni e contatti; la selezione; come procedere; cosa succede dopo; per informazioni; tempi
        hoe solliciteren; hoe kun je solliciteren; hoe te solliciteren; wil je solliciteren; solliciteren doe je zo;
        reageren; reageer; reageer nu; sollicitatie en contact; ben je geïnteresseerd; ben jij geïnteresseerd;
        iets voor jou; is dit iets voor jou; overtuigd; spreekt dit je aan; zin in; zin gekregen; ja ik wil;
        kom je bij ons werken; selectieprocedure; de procedure; de selectieprocedure; informatie en solliciteren;
        inlichtingen; vragen over deze vacature; vervolgstappen; volgende stappen; hoe gaat het verder; planning;
        interesse in deze vacature
        como candidatar se; como te candidatas; como te podes candidatar; como se inscrever; como concorrer;
        candidaturas; a tua candidatura; envio de candidaturas; envie o seu cv; envia o teu cv; inscrições; etapas;
        etapas de seleção; etapas do recrutamento; seleção; fases do processo; recrutamento; prazos; contatos;
        contactos; interessou se; tens interesse; tem interesse; interessados; te interessou; ficou interessado;
        gostou da vaga; mais informações; entrevistas
        jak se můžete přihlásit; jak se můžeš přihlásit; jak reagovat; jak odpovědět; přihláška; přihlášky;
        přihlaste se; ozvěte se; ozvi se; ozvěte se nám; ozvi se nám; kontakty; kontaktujte nás;
        průběh přijímacího řízení; přijímací řízení; výběr; termíny; termín; zaujala vás tato nabídka; zaujalo vás to;
        zaujalo tě to; zaujali jsme; líbí se ti to; líbí se vám to; chcete k nám; chceš k nám; dotazy; máte dotazy;
        pohovory; pohovor; jak to bude probíhat; postup
        jak się zgłosić; jak wziąć udział; jak do nas dołączyć; zgłoszenia; zgłoszenie; aplikowanie; aplikacje;
        wyślij cv; wyślij zgłoszenie; przebieg procesu; etapy; etapy procesu; etapy naboru; nabór; kolejne kroki;
        co dalej; jak rekrutujemy; terminy; zainteresowany ofertą; zainteresowała cię oferta; zainteresowana ofertą;
        zainteresowani; chcesz dołączyć; brzmi dobrze; masz pytania; pytania; dane kontaktowe; wymagane dokumenty;
        dokumenty; składanie dokumentów; rozmowy
        så söker du; hur söker jag; hur söker du; sök tjänsten; skicka din ansökan; ansökningar; ansökningstid;
        sista dag för ansökan; sista dag att söka; kontakter; kontaktpersoner; kontaktperson; upplysningar;
        mer information; har du frågor; frågor om tjänsten; intervjuer; tidplan; vad händer sen; låter det intressant;
        låter det som du; är du intresserad; vill du veta mer; rekrytering; om rekryteringen; process
    """,
    Section.LOGISTICS: """
        arbejdssted; arbejdstid; løn; løn og ansættelse; løn og ansættelsesvilkår; løn og arbejdsvilkår;
        ansættelsesvilkår; ansættelse; ansættelsesforhold; vilkår; tiltrædelse; startdato; sted; praktisk information;
        fakta; praktisk; ansættelsesform; tjenestested; lønforhold; arbejdsvilkår; om ansættelsen; timetal
        arbeidssted; arbeidstid; lønn; lønn og betingelser; lønns og arbeidsvilkår; ansettelsesvilkår; betingelser;
        vilkår; tiltredelse; oppstart; sted; stillingsprosent; praktisk informasjon; fakta om stillingen;
        andre opplysninger
        勤務地; 勤務場所; 勤務時間; 勤務条件; 勤務形態; 勤務体系; 就業時間; 就業場所; 就業条件; 労働条件; 労働時間;
        雇用形態; 雇用条件; 契約期間; 試用期間; 給与; 給料; 年収; 想定年収; 月給; 時給; 賃金; 報酬; 給与条件;
        募集要項; 募集概要; 求人情報; 入社日; 入社時期; 勤務開始日; 勤務開始; 募集人数; 採用人数; 働き方; アクセス;
        交通; 最寄り駅; その他; 備考; 補足; 勤務曜日; 詳細; 基本情報; 転勤; 募集条件; 諸条件; 応募概要
        job facts; facts; the facts; facts and figures; pay and hours; hours and pay; pay and conditions;
        practical details; practical matters; good to know; employment conditions; conditions of work;
        terms of employment; terms of appointment; appointment; contract terms; salary and conditions; salary details;
        tenure; where and when; position information; job information; working pattern; working arrangements;
        shift pattern
        ihr arbeitsort; dein arbeitsort; dienstort; arbeitsbeginn; start; arbeitsbedingungen; anstellungsbedingungen;
        die eckdaten; rahmen; entlohnung; lohn; verdienst; bezahlung; entgelt; bezahlung und arbeitszeit; pensum;
        umfang; vertragsdetails; vertrag; zahlen daten fakten; stellendetails; details; allgemeines; sonstiges;
        hinweise; gut zu wissen
        horaire; horaire de travail; temps de travail; type demploi; statut de lemploi; échelle salariale; traitement;
        conditions salariales; salaire annuel; lieu dexercice; lieu daffectation; affectation;
        caractéristiques du poste; conditions demploi; conditions de lemploi; cadre de travail; cadre statutaire;
        contraintes; sujétions; à savoir; bon à savoir; détails; détails du poste; en bref; modalités du contrat;
        prise de fonction; rémunération et contrat
        datos del puesto; datos de la oferta; condiciones de trabajo; condiciones económicas; remuneración; sueldo;
        horarios; turno; turnos; fecha de inicio; centro de trabajo; duración; duración del contrato; datos prácticos;
        información práctica; otros datos; detalles de la oferta; detalles del puesto; jornada laboral; contratación
        condizioni di lavoro; trattamento contrattuale; dettagli del contratto; informazioni pratiche; orari;
        orari di lavoro; turni; durata; durata del contratto; tipologia contrattuale; livello; inizio; decorrenza;
        dati della posizione; in sintesi; informazioni utili; compenso; zona di lavoro; assunzione
        arbeidstijden; werkuren; uurrooster; regime; plaats; plaats van tewerkstelling; tewerkstelling;
        tewerkstellingsplaats; type contract; contractvorm; contractduur; loon; verloning en contract; praktisch;
        praktische info; goed om te weten; in het kort; in een notendop; kerngegevens; feiten; indiensttreding;
        aanvang; datum indiensttreding; salaris en contract
        condições de trabalho; condições contratuais; contrato; tipo de contratação; regime de contratação;
        faixa salarial; vencimento; retribuição; horários; turno; turnos; duração; início; informações práticas;
        outras informações; em resumo; detalhes da vaga; informações da vaga; dados da vaga; local e horário;
        carga horária; contratação
        platové podmínky; platové ohodnocení; finanční ohodnocení; pracovní podmínky; pracovní poměr;
        pracovněprávní vztah; odměna; mzda a benefity; základní informace; praktické informace; podrobnosti; detaily;
        detaily pozice; smlouva; rozsah úvazku; datum nástupu; doba trvání; místo a čas; pracoviště a úvazek; směny;
        směnnost
        warunki zatrudnienia; forma zatrudnienia; forma współpracy; warunki współpracy; zarobki; płaca; zatrudnienie;
        miejsce; miejsce i czas pracy; godziny; grafik; etat; szczegóły; szczegóły oferty; podstawowe informacje;
        informacje praktyczne; informacje; start; termin rozpoczęcia; wymiar czasu pracy; ważne informacje;
        dobrze wiedzieć
        anställningsinformation; anställningsfakta; om anställningsvillkor; löneuppgifter; fakta; fakta om tjänsten;
        tjänstgöringsgrad; sysselsättningsgrad; schema; start; startdag; stationeringsort; detaljer; bra att veta;
        i korthet; anställningens omfattning; praktiskt; om tjänstens villkor; löne och anställningsvillkor;
        arbetsvillkor
    """,
}

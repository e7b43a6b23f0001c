"""The words that head the parts of a posting in nine languages beside English, by section.

Whole headings, as `sections.words` spells them: lower case, no punctuation, no brackets, no article.
One paragraph each: German, French, Spanish, Italian, Dutch, Portuguese, Czech, Polish, Swedish.
"""

from watcher.model import Section

OTHERS: dict[Section, str] = {
    Section.RESPONSIBILITIES: """
        aufgaben; deine aufgaben; ihre aufgaben; ihr aufgabengebiet; dein aufgabengebiet; aufgabengebiet;
        aufgabenbereich; aufgabenbeschreibung; tätigkeiten; deine tätigkeiten
        ihre tätigkeiten; verantwortlichkeiten; das sind deine aufgaben; das erwartet dich; das erwartet sie;
        was dich erwartet; was sie erwartet; deine rolle; ihre rolle; deine mission; stellenbeschreibung
        was du machst; was du tust; was du bei uns machst; dein job; deine verantwortung; ihr verantwortungsbereich;
        hauptaufgaben; was du bewegst; so gestaltest du mit; das machst du bei uns; was sie tun
        missions; vos missions; votre mission; tes missions; ta mission; mission; missions principales;
        principales missions; vos responsabilités; tes responsabilités; responsabilités; responsabilités principales
        vos tâches; tâches; activités principales; activités; vos activités; votre rôle; ton rôle; ce que vous ferez;
        ce que tu feras; description des missions; le poste; descriptif du poste; les missions;
        vos missions principales; description du poste; au quotidien; votre quotidien; ton quotidien
        responsabilidades; funciones; tus funciones; funciones principales; principales funciones; tareas;
        tus responsabilidades; misión; tu misión; qué harás; qué vas a hacer; principales responsabilidades;
        descripción del puesto; responsabilidades principales; objetivo del puesto; actividades;
        qué harás en tu día a día; tu día a día; funciones y responsabilidades
        responsabilità; mansioni; attività; compiti; attività principali; principali responsabilità; cosa farai;
        il tuo ruolo; le tue responsabilità; di cosa ti occuperai; principali attività; le tue attività;
        descrizione delle attività
        taken; jouw taken; je taken; taken en verantwoordelijkheden; verantwoordelijkheden;
        jouw verantwoordelijkheden; werkzaamheden; jouw werkzaamheden; wat ga je doen; wat ga jij doen;
        dit ga je doen; jouw rol; jouw functie; functieomschrijving; functie omschrijving; wat je gaat doen;
        de functie; dit is jouw baan; je rol
        responsabilidades e atribuições; atribuições; principais responsabilidades; atividades; principais atividades;
        o que você vai fazer; o que irá fazer; funções; as suas funções; suas responsabilidades; o que vais fazer;
        descrição da função; desafios; como será o seu dia a dia
        náplň práce; co budete dělat; co budeš dělat; co bys u nás dělal; co bys u nás dělala; pracovní náplň;
        co vás čeká; co tě čeká; vaše úkoly; tvoje úkoly; popis pozice; popis práce; náplň pozice; zodpovědnosti;
        odpovědnosti; co u nás budeš dělat; co u nás budete dělat; jaká bude vaše práce
        obowiązki; zakres obowiązków; twoje obowiązki; twój zakres obowiązków; zadania; twoje zadania; główne zadania;
        główne obowiązki; opis stanowiska; czym będziesz się zajmować; co będziesz robić; twoja rola; zakres zadań;
        do twoich zadań będzie należało; zakres odpowiedzialności; w tej roli będziesz
        arbetsuppgifter; dina arbetsuppgifter; ansvarsområden; dina ansvarsområden; huvudsakliga arbetsuppgifter;
        vad du kommer att göra; din roll; om rollen; rollen; uppgifter; dina uppgifter; om tjänsten; ditt uppdrag;
        uppdraget; vad du kommer att jobba med; om jobbet; ansvar; arbetsbeskrivning
    """,
    Section.REQUIRED: """
        anforderungen; anforderungsprofil; profil; dein profil; ihr profil; qualifikationen; qualifikation;
        deine qualifikationen; ihre qualifikationen; deine qualifikation; ihre qualifikation; voraussetzungen;
        deine voraussetzungen; das bringst du mit; das bringen sie mit; was du mitbringst; was sie mitbringen;
        was du mitbringen solltest; was sie mitbringen sollten; du bringst mit; sie bringen mit; deine skills;
        deine erfahrung; deine stärken; das zeichnet dich aus; das zeichnet sie aus; wen wir suchen; wir suchen;
        damit überzeugst du uns; womit du uns überzeugst; fachliche anforderungen; kenntnisse; wir erwarten;
        was wir erwarten; das solltest du mitbringen; das sollten sie mitbringen
        votre profil; ton profil; profil recherché; le profil; le profil recherché; profil du candidat; compétences;
        compétences requises; compétences attendues; compétences techniques; prérequis; pré requis; exigences;
        qualifications requises; qui êtes vous; qui es tu; ce que nous recherchons; ce que nous attendons de vous;
        votre expérience; expérience; formation et expérience; conditions requises; vos compétences; profil souhaité;
        nous recherchons; vous êtes; vous avez; vos atouts; compétences et expérience
        requisitos; requisitos mínimos; requerimientos; perfil; tu perfil; perfil buscado; perfil requerido;
        perfil del candidato; qué buscamos; qué necesitas; qué esperamos de ti; qué pedimos; lo que buscamos;
        qué necesitamos; imprescindible; requisitos imprescindibles; experiencia; experiencia requerida; formación;
        formación y experiencia; conocimientos; habilidades; competencias; cualificaciones; se requiere;
        cómo nos encantaría que fueras; a quién buscamos; buscamos; qué necesitas tener
        requisiti; requisiti richiesti; requisiti minimi; requisiti obbligatori; profilo; il tuo profilo;
        profilo ricercato; profilo richiesto; cosa cerchiamo; chi cerchiamo; competenze; competenze richieste;
        esperienza; esperienza richiesta; qualifiche; cosa ti serve; chi sei; cosa ci aspettiamo da te; conoscenze;
        requisiti indispensabili
        vereisten; functie eisen; functieeisen; jouw profiel; je profiel; profiel; wat vragen wij; wat vragen we;
        wat wij vragen; wat we vragen; wij vragen; dit breng je mee; wat breng je mee; wat neem je mee; wie ben jij;
        wie ben je; dit ben jij; wie zoeken we; wie zoeken wij; wij zoeken; kwalificaties; jouw kwaliteiten;
        competenties; vaardigheden; ervaring; jij hebt; wat verwachten we van je; dit heb je in huis; gevraagd;
        wat heb je nodig
        requisitos e qualificações; qualificações; pré requisitos; requisitos obrigatórios; o que procuramos;
        o que buscamos; o que esperamos de você; o que esperamos de ti; experiência; experiência e qualificações;
        competências; conhecimentos; quem procuramos; o seu perfil; formação acadêmica; o que precisas;
        o que você precisa ter; quem você é
        požadujeme; požadavky; požadavky na pozici; co požadujeme; co očekáváme; očekáváme; co od tebe očekáváme;
        co od vás očekáváme; co od tebe čekáme; naše požadavky; koho hledáme; hledáme; kvalifikace;
        kvalifikační předpoklady; předpoklady; znalosti; znalosti a dovednosti; zkušenosti; dovednosti;
        co byste měl umět; co bys měl umět; co byste měli umět; co potřebujete; co potřebuješ; jaký by měl být;
        požadavky na uchazeče; podmínky; co bys měl mít; požadujeme co od tebe očekáváme
        wymagania; nasze wymagania; wymagane; oczekiwania; nasze oczekiwania; oczekujemy; czego oczekujemy;
        kogo szukamy; szukamy; profil kandydata; kwalifikacje; wymagane kwalifikacje; wymagania obowiązkowe;
        doświadczenie; umiejętności; twój profil; czego wymagamy; wymagamy; od kandydatów oczekujemy;
        co powinieneś umieć; to oferta dla ciebie jeśli
        krav; kvalifikationer; dina kvalifikationer; din profil; profil; vi söker; vi söker dig som; vem är du;
        vem vi söker; vem söker vi; vem du är; om dig; kravprofil; du har; erfarenhet; kompetens; kompetenser;
        erfarenheter och kvalifikationer; krav för tjänsten; ska krav; skallkrav; formella krav; vad vi söker;
        din bakgrund; utbildning och erfarenhet
    """,
    Section.PREFERRED: """
        wünschenswert; von vorteil; wünschenswerte qualifikationen; pluspunkte; idealerweise; das wäre toll;
        nice to have kenntnisse; schön wäre; optional; bonuspunkte; ein plus; das ist von vorteil;
        zusätzliche qualifikationen; vorteilhaft
        souhaité; souhaitées; compétences souhaitées; atouts; les plus; les petits plus; le petit plus; un plus;
        apprécié; appréciées; serait un plus; idéalement; compétences appréciées; ce serait un plus; points bonus;
        les atouts
        deseable; deseables; requisitos deseables; valorable; se valorará; se valora; valoramos; valoraremos; plus;
        puntos extra; se valorará positivamente; requisitos valorables; ideal; nos encantaría; te hará destacar
        preferibile; preferibili; requisiti preferenziali; titoli preferenziali; costituisce titolo preferenziale;
        gradito; graditi; nice to have; plus; requisiti graditi; completano il profilo; costituiscono un plus;
        sarà un plus
        pluspunten; pré; een pré; een plus; wenselijk; mooi meegenomen; bonuspunten; nice to have; dit is een pré;
        extra; gewenst; leuk als je ook
        diferenciais; diferencial; desejável; desejáveis; requisitos desejáveis; será um diferencial; valorizamos;
        valoriza se; é um plus; preferencial; fatores preferenciais; pontos extra; conhecimentos desejáveis
        výhodou; výhodou je; výhodou bude; velkou výhodou; výhoda; výhody na vaší straně; ocenime; oceníme; bonusem;
        plusem; uvítáme; potěší nás; další výhodou; nice to have; výhodou pro tebe bude; plusem bude
        mile widziane; dodatkowe atuty; dodatkowym atutem będzie; atutem będzie; atuty; mile widziana;
        mile widziane umiejętności; wymagania mile widziane; plusem będzie; dodatkowo docenimy; docenimy;
        będzie plusem; wymagania dodatkowe; nice to have; dodatkowe wymagania; będzie atutem
        meriterande; meriterande är; det är meriterande om; det är meriterande om du har; meriter; bonus;
        plus om du har; önskvärt; önskvärda kvalifikationer; det är ett plus om; extra meriterande;
        särskilt meriterande; bör krav; det är även meriterande
    """,
    Section.BENEFITS: """
        wir bieten; das bieten wir; das bieten wir dir; das bieten wir ihnen; was wir bieten; was wir dir bieten;
        was wir ihnen bieten; wir bieten dir; wir bieten ihnen; unser angebot; unsere benefits; benefits;
        deine benefits; ihre benefits; deine vorteile; ihre vorteile; vorteile; darauf kannst du dich freuen;
        darauf können sie sich freuen; das haben wir zu bieten; leistungen; unsere leistungen; warum wir;
        warum zu uns; darum wir; was dich bei uns erwartet; das spricht für uns; freu dich auf; wir bieten an
        avantages; nos avantages; vos avantages; les avantages; ce que nous offrons; ce que nous vous offrons;
        ce que nous proposons; nous offrons; nous vous offrons; nous proposons; nous vous proposons; on t offre;
        on vous offre; pourquoi nous rejoindre; pourquoi rejoindre; pourquoi nous; rémunération et avantages;
        avantages sociaux; les bénéfices; ce quon offre; ce quon te propose; bénéfices;
        salaire et avantages; tes avantages
        ofrecemos; qué ofrecemos; qué te ofrecemos; te ofrecemos; lo que ofrecemos; beneficios; nuestros beneficios;
        tus beneficios; beneficios sociales; ventajas; se ofrece; por qué unirte; por qué trabajar con nosotros;
        qué ganas; qué encontrarás; condiciones y beneficios; porque nos importas; por qué nosotros; nuestra oferta;
        oferta
        offriamo; cosa offriamo; cosa ti offriamo; ti offriamo; benefit; i nostri benefit; vantaggi;
        la nostra offerta; si offre; perché sceglierci; perché unirti a noi; perché lavorare con noi;
        condizioni offerte; offerta; pacchetto retributivo
        wij bieden; wat wij bieden; wat bieden wij; wat bieden we; wat bieden wij jou; wat bieden we jou;
        wat we bieden; dit bieden wij; dit bieden we; dit bieden wij jou; wij bieden jou; arbeidsvoorwaarden;
        jouw voordelen; voordelen; dit krijg je; wat krijg je; wat krijg je van ons; wat krijg je ervoor terug;
        ons aanbod; waarom werken bij; onze arbeidsvoorwaarden; waarom wij; wat kun je verwachten;
        salaris en arbeidsvoorwaarden; dit mag je verwachten
        oferecemos; o que oferecemos; o que te oferecemos; benefícios; nossos benefícios; os nossos benefícios;
        vantagens; porquê juntares te a nós; por que trabalhar conosco; remuneração e benefícios;
        pacote de benefícios; regalias; o que temos para oferecer; por que você vai gostar de trabalhar aqui
        nabízíme; co nabízíme; nabídka; co vám nabízíme; co ti nabízíme; nabízíme vám; nabízíme ti; benefity;
        naše benefity; výhody; zaměstnanecké výhody; co u nás získáte; co u nás získáš; co získáte; co získáš;
        proč k nám; proč pracovat u nás; proč jít k nám; proč s námi; zaměstnanecké benefity; na co se můžeš těšit;
        na co se můžete těšit; co za to; co od nás můžeš čekat
        oferujemy; co oferujemy; oferta; nasza oferta; to oferujemy; w zamian oferujemy; benefity; benefits;
        nasze benefity; zapewniamy; co zyskasz; co zyskujesz; co możemy ci zaoferować; dlaczego my; dlaczego warto;
        dlaczego warto do nas dołączyć; u nas zyskasz; korzyści; gwarantujemy; oferujemy ci
        vi erbjuder; vi erbjuder dig; vad vi erbjuder; vad erbjuder vi; vårt erbjudande; förmåner; våra förmåner;
        dina förmåner; därför ska du välja oss; varför oss; vad får du; vad du får; varför jobba hos oss; erbjudande;
        vi kan erbjuda; hos oss får du; vad vi kan erbjuda dig; vad kan vi erbjuda dig; fördelar
    """,
    Section.ABOUT: """
        über uns; wir über uns; wer wir sind; wer sind wir; das sind wir; unternehmen; das unternehmen;
        unternehmensprofil; unternehmensbeschreibung; einleitung; die stelle; über die stelle; über die rolle;
        zur stelle; dein team; ihr team; das team; unsere mission; unsere kultur; über das team; über das unternehmen;
        unser unternehmen; das projekt; firmenprofil; arbeitgeber; kurzprofil; die position
        à propos; à propos de nous; qui sommes nous; qui sommes-nous; nous connaître; notre entreprise; lentreprise;
        présentation; présentation de lentreprise; présentation du poste; contexte; contexte du poste; notre mission;
        notre équipe; léquipe; votre équipe; nos valeurs; notre culture; à propos du poste; à propos de lentreprise;
        le contexte; lopportunité; description; votre environnement; descriptif de lentreprise; la startup; le projet;
        lorganisation; la société
        sobre nosotros; quiénes somos; quienes somos; acerca de nosotros; acerca de; sobre la empresa; la empresa;
        nuestra empresa; descripción; descripción de la oferta; descripción de la empresa; el puesto; sobre el puesto;
        nuestro equipo; nuestra misión; el equipo; sobre el equipo; el rol; sobre el rol; el proyecto;
        nuestra cultura
        chi siamo; su di noi; lazienda; azienda; descrizione; descrizione azienda; descrizione del lavoro;
        la posizione; il ruolo; il team; la nostra missione; la nostra azienda; panoramica;
        descrizione della posizione; il progetto; i nostri valori; posizione
        over ons; wie zijn wij; wie zijn we; wie wij zijn; over het bedrijf; het bedrijf; bedrijfsprofiel; het team;
        jouw team; je team; over de functie; over de rol; de rol; onze missie; de organisatie; over de organisatie;
        organisatie; inleiding; over jouw team; waar ga je werken; hier ga je werken
        sobre nós; quem somos; sobre a empresa; a empresa; sobre a vaga; descrição; descrição da vaga;
        descrição do cargo; a vaga; nossa missão; nossa cultura; nosso time; sobre o time; a função; sobre a função;
        sobre a posição; a nossa equipa; o projeto
        o nás; kdo jsme; kdo jsme my; o společnosti; o firmě; o pozici; o projektu; společnost; profil společnosti;
        náš tým; naše mise; tým; představení společnosti; o týmu; co děláme; popis společnosti; o nabídce
        o nas; kim jesteśmy; o firmie; o spółce; o projekcie; o zespole; o stanowisku; o roli; nasza misja;
        nasz zespół; firma; opis; opis oferty; opis firmy; zespół; projekt; o pracy; kim my jesteśmy
        om oss; om företaget; vilka är vi; vilka vi är; vi är; vem är vi; om teamet; teamet; vårt team; vår kultur;
        om organisationen; bakgrund; verksamheten; om verksamheten; företaget; våra värderingar; beskrivning;
        om arbetsplatsen; din framtida arbetsplats
    """,
    Section.PROCESS: """
        bewerbung; deine bewerbung; ihre bewerbung; bewerbungsprozess; der bewerbungsprozess; unser bewerbungsprozess;
        bewerbungsverfahren; so bewirbst du dich; so geht es weiter; wie geht es weiter; nächste schritte; kontakt;
        ansprechpartner; dein kontakt; ihr kontakt; ihr ansprechpartner; deine ansprechpartnerin;
        ihre ansprechpartnerin; dein ansprechpartner; interesse; interesse geweckt; haben wir dein interesse geweckt;
        haben wir ihr interesse geweckt; bewerbungsfrist; auswahlverfahren; ablauf; bewerben; fragen; noch fragen;
        neugierig geworden; klingt gut
        processus de recrutement; le processus de recrutement; notre processus de recrutement; candidature;
        votre candidature; pour postuler; comment postuler; postuler; comment candidater; candidater;
        modalités de candidature; déroulement des entretiens; étapes du recrutement; le process de recrutement;
        process de recrutement; contact; vos contacts; date limite de candidature; étapes de recrutement; intéressé;
        intéressée; prochaines étapes
        proceso de selección; el proceso de selección; nuestro proceso de selección; proceso; cómo aplicar;
        cómo postular; cómo inscribirse; inscripción; contacto; plazo de presentación; próximos pasos; te interesa;
        interesado; candidatura; postulación
        processo di selezione; iter di selezione; il processo di selezione; come candidarsi; come candidarti;
        candidatura; candidature; modalità di candidatura; contatti; prossimi passi; interessato; selezione; scadenza
        sollicitatieprocedure; sollicitatieproces; de sollicitatieprocedure; procedure; solliciteren; solliciteer;
        hoe solliciteer je; hoe verder; interesse; geïnteresseerd; contact; enthousiast; meer informatie;
        sollicitatie; wat nu; nieuwsgierig; vragen; heb je vragen
        processo seletivo; processo de seleção; nosso processo seletivo; processo de recrutamento; etapas do processo;
        etapas do processo seletivo; como se candidatar; como candidatar; candidatura; contato; contacto;
        próximos passos; inscrição; prazo de candidatura; interessado
        výběrové řízení; průběh výběrového řízení; jak se přihlásit; jak na to; kontakt; kontaktní osoba;
        zaujala vás nabídka; zaujala tě nabídka; máte zájem; máš zájem; přihlášení; jak probíhá výběrové řízení;
        jak bude probíhat výběrové řízení; zaujali jsme tě; zaujali jsme vás; další kroky; co bude dál;
        termín podání přihlášek
        proces rekrutacji; rekrutacja; przebieg rekrutacji; etapy rekrutacji; jak aplikować; aplikuj; aplikacja;
        kontakt; zainteresowany; zainteresowana; jak wygląda proces rekrutacji; termin składania aplikacji;
        następne kroki; proces rekrutacyjny
        ansökan; din ansökan; ansök; ansökningsprocess; rekryteringsprocess; rekryteringsprocessen; urvalsprocess;
        så ansöker du; hur ansöker du; kontakt; kontaktuppgifter; intresserad; välkommen med din ansökan;
        ansökningsförfarande; sista ansökningsdag; nästa steg; frågor; ansökan och kontakt; urval
    """,
    Section.LOGISTICS: """
        standort; arbeitsort; einsatzort; ort; gehalt; vergütung; vertragsart; rahmenbedingungen; arbeitszeit; beginn;
        eintrittstermin; eintrittsdatum; startdatum; eckdaten; auf einen blick; fakten; konditionen;
        beschäftigungsart; arbeitszeiten; befristung; anstellungsart; informationen zur stelle; weitere informationen;
        rahmendaten; dein standort; ihr standort
        lieu; lieu de travail; localisation; où; salaire; rémunération; type de contrat; contrat; conditions;
        informations pratiques; informations complémentaires; date de début; durée; horaires; conditions de travail;
        télétravail; modalités; infos pratiques; conditions du poste; localisation du poste; date de prise de poste;
        statut; quand; conditions dexercice; informations
        ubicación; lugar de trabajo; lugar; salario; tipo de contrato; contrato; jornada; horario; condiciones;
        condiciones laborales; retribución; modalidad; modalidad de trabajo; información adicional; incorporación;
        localización; dónde; detalles; condiciones del contrato
        sede; sede di lavoro; luogo di lavoro; luogo; retribuzione; stipendio; contratto; tipo di contratto;
        tipologia di contratto; orario di lavoro; orario; inquadramento; informazioni aggiuntive; modalità di lavoro;
        dove; dettagli; altre informazioni; ral; data di inizio
        locatie; standplaats; werklocatie; salaris; contract; dienstverband; uren; werktijden; praktische informatie;
        startdatum; details; waar; salarisindicatie; overige informatie; functiegegevens
        localização; local de trabalho; local; salário; tipo de contrato; regime; horário; horário de trabalho;
        informações adicionais; modelo de trabalho; remuneração; jornada; condições; onde; detalhes; data de início;
        regime de trabalho; jornada de trabalho
        místo výkonu práce; místo; místo práce; lokalita; pracoviště; plat; mzda; úvazek; nástup; termín nástupu;
        typ úvazku; pracovní doba; další informace; kde; informace o pozici; typ smlouvy; mzdové podmínky;
        typ pracovního poměru; nástup možný; region
        lokalizacja; miejsce pracy; wynagrodzenie; pensja; rodzaj umowy; umowa; wymiar etatu; czas pracy; warunki;
        warunki pracy; tryb pracy; data rozpoczęcia; informacje dodatkowe; dodatkowe informacje; gdzie; stawka;
        widełki; godziny pracy
        plats; placering; placeringsort; arbetsplats; ort; lön; löneform; anställningsform; omfattning; anställning;
        villkor; anställningsvillkor; tillträde; startdatum; arbetstid; arbetstider; övrigt; övrig information;
        ytterligare information; praktisk information; arbetsort; om anställningen; varaktighet; lön och villkor
    """,
}

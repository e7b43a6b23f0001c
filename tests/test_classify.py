"""Answers that are no pages."""

import pytest

from watcher.classify import SHORT, of_part, of_text
from watcher.model import Blank, Failed, Gone, Part, Wall

JOB = "https://boards.example/acme/jobs/4020305"


def part(status: int = 200, final: str = JOB, body: bytes = b"<p>A posting</p>", url: str = JOB) -> Part:
    return Part(url, final, status, {}, body)


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (404, Gone),
        (410, Gone),
        (401, Wall),
        (403, Wall),
        (407, Wall),
        (429, Wall),
        (999, Wall),
        (500, Failed),
        (503, Failed),
        (418, Failed),
        (302, Failed),
        (200, type(None)),
        (203, type(None)),
    ],
)
def test_the_status_code_tells_first(status: int, kind: type) -> None:
    answer = of_part(part(status))

    assert type(answer) is kind
    assert answer is None or str(status) in answer.because


def test_a_server_error_that_is_a_robot_check_is_a_wall() -> None:
    assert isinstance(of_part(part(503, body=b'<script src="/cdn-cgi/challenge-platform/x"></script>')), Wall)


def test_an_empty_body_is_blank() -> None:
    assert isinstance(of_part(part(body=b" \n ")), Blank)


@pytest.mark.parametrize(
    "final",
    [
        "https://boards.example/acme",
        "https://boards.example/acme?error=true",
        "https://boards.example/acme/jobs",
        "https://boards.example/",
        "https://www.acme.example/careers/",
        "https://www.acme.example/de/karriere",
        "https://www.acme.example",
    ],
)
def test_a_redirect_to_a_listing_or_the_home_page_is_gone(final: str) -> None:
    assert isinstance(of_part(part(final=final)), Gone)


@pytest.mark.parametrize(
    ("url", "final"),
    [
        (JOB, "https://boards.example/acme/jobs/4020305?utm_source=x"),
        (JOB, "https://www.acme.example/careers?gh_jid=4020305"),
        (JOB, "https://boards.example/acme/jobs/4020305-painter"),
        (JOB, "https://jobs.acme.example/en/painter-4020305/apply"),
        ("https://acme.example/careers", "https://acme.example/en/careers"),
        ("https://acme.example/", "https://acme.example/en/jobs"),
        ("http://acme.example/jobs/painter", "https://acme.example/jobs/painter/"),
    ],
)
def test_a_redirect_that_keeps_the_posting_or_the_board_is_read(url: str, final: str) -> None:
    assert of_part(part(url=url, final=final)) is None


def test_a_redirect_to_a_login_is_a_wall() -> None:
    assert isinstance(of_part(part(final="https://boards.example/login?next=/acme/jobs/4020305")), Wall)


@pytest.mark.parametrize(
    ("kind", "title", "text", "passwords"),
    [
        (Wall, "Sign in", "Email Password Forgot password? Sign in to continue", 1),
        (Wall, "Acme", "Please sign in to view this posting. Email Password", 1),
        (Wall, "Anmelden", "E-Mail Passwort Passwort vergessen?", 1),
        (Wall, "Just a moment...", "Checking your browser before accessing the site. Ray ID: 8a1", 0),
        (Wall, "Access Denied", "You don't have permission to access this page. Reference #18.2f", 0),
        (Wall, "jobs.example", "Verify you are human by completing the action below.", 0),
        (Wall, "Before you continue", "We use cookies and data. Reject all Accept all", 0),
        (Wall, "Unsupported browser", "Your browser is not supported. Please upgrade your browser.", 0),
        (Failed, "Privacy error", "Your connection is not private. NET::ERR_CERT_DATE_INVALID Back to safety", 0),
        (Failed, "", "Error establishing a database connection", 0),
        (Failed, "502 Bad Gateway", "502 Bad Gateway nginx", 0),
        (Failed, "Acme", "We are currently undergoing scheduled maintenance. Please come back soon.", 0),
        (Gone, "Page not found", "Sorry, the page you are looking for could not be found.", 0),
        (Gone, "404", "This job does not exist.", 0),
        (Gone, "Seite nicht gefunden", "Die Seite wurde nicht gefunden.", 0),
        (Gone, "Page introuvable", "Cette page n'existe plus.", 0),
        (Blank, "Careers", "You need to enable JavaScript to run this app.", 0),
        (Blank, "Careers", "Loading…", 0),
        (Blank, "Careers", "Acme", 0),
        (Blank, "", " ", 0),
        (Wall, "Anmelden – Hafenjobs", "Bitte melden Sie sich an, um fortzufahren. Kennwort vergessen?", 1),
        (Wall, "ログイン | 港の求人", "会員ログイン パスワードをお忘れの方", 1),
        (Wall, "Přihlášení", "E-mail Heslo Zapomněli jste heslo?", 1),
        (Wall, "Logg inn", "E-post Passord Glemt passord?", 1),
        (Wall, "Sicherheitsprüfung", "Bitte bestätigen Sie, dass Sie kein Roboter sind.", 0),
        (Wall, "Vérification de sécurité", "Nous vérifions que vous n'êtes pas un robot.", 0),
        (Wall, "Un momento…", "Verifique que es un humano. Se detectó tráfico inusual.", 0),
        (Wall, "Okamžik, prosím", "Ověřujeme, že jste člověk.", 0),
        (Wall, "Chwileczkę…", "Sprawdzamy, czy jesteś człowiekiem. Wykryto nietypowy ruch.", 0),
        (Wall, "少々お待ちください", "お使いのブラウザを確認しています。", 0),
        (Wall, "Bevor Sie weiterlesen", "Wir und unsere 143 Partner nutzen Cookies. Alle akzeptieren Alle ablehnen", 0),
        (
            Wall,
            "Gestion des cookies",
            "Nous et nos partenaires utilisons des cookies. Tout accepter",
            0,
        ),
        (Wall, "Samtycke", "Vi använder kakor. Godkänn alla", 0),
        (Wall, "Veralteter Browser", "Ihr Browser wird nicht mehr unterstützt.", 0),
        (Wall, "Acme", "Din browser understøttes desværre ikke. Opdater din browser.", 0),
        (Failed, "Datenschutzfehler", "Diese Verbindung ist nicht privat. Zurück zu sicherer Website", 0),
        (Failed, "Erreur de confidentialité", "Votre connexion n'est pas privée. NET::ERR_CERT_AUTHORITY_INVALID", 0),
        (Failed, "Wartung", "Wegen Wartungsarbeiten ist unser Stellenportal nicht erreichbar.", 0),
        (Failed, "Údržba", "Omlouváme se, stránky jsou mimo provoz. Probíhá údržba.", 0),
        (Failed, "Manutenzione", "Il sito è in manutenzione. Torneremo presto.", 0),
        (Failed, "メンテナンス", "ただいまメンテナンス中です。しばらくお待ちください。", 0),
        (Failed, "Fel", "Ett internt fel har inträffat. Internt serverfel", 0),
        (Gone, "Side ikke fundet", "Siden blev ikke fundet. Opslaget findes ikke længere.", 0),
        (Gone, "Strona nie istnieje", "Nie znaleziono strony. Strona, której szukasz, nie istnieje.", 0),
        (Gone, "Página não encontrada", "A vaga que procura não existe.", 0),
        (Gone, "Stránka nenalezena", "Nabídka, kterou hledáte, nebyla nalezena.", 0),
        (Gone, "ページが見つかりません", "お探しのページは見つかりませんでした。", 0),
        (Gone, "Vacature niet gevonden", "De vacature die je zoekt bestaat niet meer.", 0),
        (Blank, "Kariéra", "Pro zobrazení stránek zapněte JavaScript.", 0),
        (Blank, "採用情報", "読み込み中…", 0),
        (Blank, "Vagas", "Ative o JavaScript para continuar.", 0),
        (Wall, "Sesión caducada", "Su sesión ha caducado. Vuelva a iniciar sesión para continuar.", 1),
        (Wall, "Ihre Sitzung ist abgelaufen", "Bitte erneut eingeben.", 1),
        (Wall, "Session expired", "Your session has expired.", 0),
        (Wall, "Acesso negado", "Você não tem permissão para acessar esta página. O seu endereço IP foi bloqueado.", 0),
        (Wall, "Zugriff verweigert", "Ihre IP-Adresse wurde aus Sicherheitsgründen gesperrt.", 0),
        (Wall, "Brak dostępu", "Nie masz uprawnień do tej strony.", 0),
    ],
)
def test_what_stands_in_a_pages_place_is_told_with_a_reason(kind: type, title: str, text: str, passwords: int) -> None:
    answer = of_text(title, text, password_fields=passwords, scripts=3)

    assert type(answer) is kind
    assert answer is not None
    assert "\n" not in answer.because


WORK = "You paint boats and harbours with kind people. " * 60


@pytest.mark.parametrize(
    ("title", "text", "passwords"),
    [
        ("Painter at Acme", f"We no longer support this browser. Please upgrade your browser. {WORK}", 0),
        ("Painter", f"{WORK} Our system has flagged this application as bot traffic. Complete the captcha.", 0),
        ("Painter", f"{WORK} Sign in to continue your application. Password Forgot password?", 1),
        ("Painter", f"We use cookies. Accept all Reject all {WORK}", 0),
        ("Painter at Acme", "This position has been filled. We use cookies and value your privacy. Accept all", 0),
        ("Painter at Acme", "Sorry, the Painter job at Acme is no longer available. See our other open positions.", 0),
        ("Painter", "Acme looks for a painter in Leith. Pay is £30,000 a year. Write to ada@acme.example by May 1.", 0),
        ("Jobs", "Painter, Leith. Sculptor, Cork. Can't find the right role? Write to us.", 0),
        ("Elektroniker", "Sie führen Wartungsarbeiten an Kränen durch. 2.900 € im Monat, ab Mai in Bremen.", 0),
        ("Technicien de maintenance", "Vous assurez la maintenance du site de Lorient. 2 300 € par mois.", 0),
        ("Manutentore", "Attività di manutenzione programmata degli impianti, a Trieste, 1.900 € al mese.", 0),
        ("Serwisant", "Twoje zadania: konserwacja systemów wentylacji i usuwanie błędów.", 0),
        ("Frontend developer", "Vyvíjíte v JavaScriptu aplikace pro přístav. Nástup v květnu.", 0),
        ("Security engineer", "You stop automated access to our shop and look into odd traffic.", 0),
        ("Berater", "Sie beraten zu Einwilligung und Datenschutz. Alle Cookies sind bei uns aus Hafer.", 0),
        ("Network engineer", "You find out why a session has expired and whose IP address was blocked. Leith, May.", 0),
        ("Techniker", "Sie sperren Anschlüsse. Nach 30 Minuten ist die Sitzung abgelaufen. 2.900 € im Monat.", 0),
        ("Login.gov Painter", "Login.gov looks for a painter. Sign in to your account on the jobs site to apply.", 0),
    ],
)
def test_a_page_with_an_alarming_sentence_stays_a_page(title: str, text: str, passwords: int) -> None:
    assert of_text(title, text, password_fields=passwords, scripts=3) is None


def test_a_short_text_without_scripts_is_no_shell() -> None:
    assert of_text(None, "Painter wanted, Leith.", password_fields=0, scripts=0) is None


def test_long_texts_are_pages_whatever_they_say() -> None:
    text = "404 page not found. Verify you are human. " * 60

    assert len(text) > SHORT
    assert of_text("404 Not found", text, password_fields=1, scripts=1) is None


def test_a_longer_page_is_gone_where_its_headline_and_another_sentence_say_so() -> None:
    text = f"Sorry, we couldn't find that job. The job you were looking for does not exist. {WORK}"
    headline = "Sorry, we couldn't find that job"

    def answer(headline: str, *, convincing: bool) -> object:
        return of_text("Jobs", text, password_fields=0, scripts=1, headline=headline, convincing=convincing)

    assert isinstance(answer(headline, convincing=False), Gone)
    assert answer(headline, convincing=True) is None
    assert answer("Painter", convincing=False) is None


def test_one_phrase_in_a_terse_text_that_reads_like_a_posting_is_not_enough() -> None:
    text = "Painter. Requirements: you press and hold a brush."

    assert isinstance(of_text("Acme", text, password_fields=0, scripts=0), Wall)
    assert of_text("Acme", text, password_fields=0, scripts=0, convincing=True) is None


def test_a_warning_above_a_text_that_reads_like_a_posting_is_no_wall() -> None:
    text = "Il tuo browser non è supportato. Aggiorna il browser. Restauratore. Cosa farai: pulire il legno."

    assert isinstance(of_text("Fenice", text, password_fields=0, scripts=0), Wall)
    assert of_text("Fenice", text, password_fields=0, scripts=0, convincing=True) is None


def test_a_port_is_no_number_of_a_posting() -> None:
    asked, arrived = "http://careers.example:41971/jobs/71-diver", "http://careers.example:41971/jobs"

    assert isinstance(of_part(Part(asked, arrived, 200, {}, b"<h1>Jobs</h1>")), Gone)

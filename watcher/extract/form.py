"""The application form in a copied text: where it begins, what it asks."""

import re
from collections.abc import Iterable, Iterator, Sequence

from watcher.extract import chrome
from watcher.extract.passage import Line
from watcher.extract.sections import phrases, words
from watcher.model import Question

_FIELDS = """
    first name; last name; full name; name; given name; family name; surname; middle name; preferred name;
    preferred first name; legal name; legal first name; legal last name; email; e mail; email address;
    e mail address; your email; your name; phone; phone number; mobile; mobile number; mobile phone; telephone;
    telephone number; country; city; address; street address; state; zip code; postal code; postcode; location;
    current location; location city; date of birth; resume; cv; resume cv; cv resume; your cv; upload cv;
    upload resume; upload your cv; upload your resume; attach resume; attach cv; cover letter; motivation letter;
    portfolio; website; website url; personal website; linkedin; linkedin profile; linkedin url;
    linkedin profile url; github; github url; github profile; github profile url; portfolio url; portfolio link;
    twitter; twitter url; other website; other url; publications; publications url; google scholar;
    google scholar url; current company; current employer; company; org; school; degree; discipline; gender; race;
    pronouns; veteran status; disability status; additional information; additional info; other notes; message;
    your message; comments; salary expectations; salary expectation; desired salary; notice period; availability;
    earliest start date; start date; how did you hear about us; how did you hear about this job; links;
    additional links; references
    vorname; nachname; vor und nachname; vollständiger name; e mail adresse; telefon; telefonnummer; mobilnummer;
    lebenslauf; anschreiben; motivationsschreiben; zeugnisse; gehaltsvorstellung; gehaltswunsch; verfügbarkeit;
    frühestmöglicher eintrittstermin; eintrittsdatum; kündigungsfrist; nachricht; anrede; adresse; wohnort; plz;
    land; geburtsdatum; anhänge; dokumente
    prénom; nom; nom de famille; nom complet; prénom et nom; adresse e mail; courriel; téléphone;
    numéro de téléphone; lettre de motivation; prétentions salariales; disponibilité; adresse; ville; pays;
    votre message; mon cv; message
    nombre; apellido; apellidos; nombre y apellidos; nombre completo; correo electrónico; correo; teléfono;
    currículum; carta de presentación; pretensiones salariales; expectativas salariales; disponibilidad; ciudad;
    país; dirección; mensaje
    cognome; nome; nome e cognome; indirizzo e mail; telefono; numero di telefono; curriculum; curriculum vitae;
    lettera di presentazione; lettera di motivazione; città; paese; messaggio; disponibilità
    voornaam; achternaam; naam; volledige naam; e mailadres; emailadres; telefoonnummer; telefoon; motivatie;
    motivatiebrief; woonplaats; adres; bericht; salarisindicatie; beschikbaarheid
    nome completo; apelido; sobrenome; endereço de e mail; telefone; telemóvel; celular; currículo;
    carta de apresentação; carta de motivação; cidade; pretensão salarial; mensagem
    jméno; příjmení; jméno a příjmení; e mailová adresa; telefonní číslo; životopis; motivační dopis; průvodní dopis;
    zpráva; město; platová představa
    imię; nazwisko; imię i nazwisko; adres e mail; numer telefonu; list motywacyjny; oczekiwania finansowe;
    dostępność; wiadomość; miasto
    förnamn; efternamn; namn; för och efternamn; e post; e postadress; telefon; telefonnummer; mobiltelefon;
    personligt brev; brev; meddelande; löneanspråk; ort
"""
_CONTROLS = """
    select; select one; choose; choose one; please select; choose file; choose a file; choose an option;
    no file chosen; no file selected; attach; attach file; attach resume cv; browse; browse files; upload;
    upload file; upload a file; upload files; drop files here; drag and drop; drag files here; drop file here;
    or drag and drop here; click to upload; dropbox; google drive; onedrive; enter manually; or enter manually;
    paste; or paste; locate me; add another; add; add file; remove; type here; type here to search; your answer;
    start typing; yes; no; yes no; submit; submit application; submit your application; send application; send;
    apply; apply now; next; back; continue; save; clear; clear selection; select an option;
    indicates a required field; required; required field; required fields; fields marked with are required;
    all fields are required; optional; create alert; autofill; toggle flyout; i agree; drop or select; bitte wählen;
    bitte auswählen; auswählen; datei auswählen; hochladen; datei hochladen; keine datei ausgewählt; pflichtfeld;
    pflichtfelder; absenden; bewerbung absenden; bewerbung abschicken; ja; nein; sélectionner; choisir;
    choisir un fichier; parcourir; aucun fichier sélectionné; champs obligatoires; champ obligatoire; envoyer;
    envoyer ma candidature; oui; non; seleccionar; seleccione; selecciona; elegir archivo; adjuntar;
    campos obligatorios; obligatorio; enviar; enviar candidatura; sí; seleziona; scegli file; allega;
    campi obbligatori; invia; invia candidatura; selecteer; kies bestand; bestand kiezen; verplicht;
    verplichte velden; versturen; verstuur; verzenden; selecionar; selecione; escolher arquivo; escolher ficheiro;
    anexar; campos obrigatórios; sim; não; vyberte; vybrat; vybrat soubor; nahrát; povinné; povinné pole;
    povinná pole; odeslat; ano; wybierz; wybierz plik; załącz; dodaj plik; pole wymagane; pola wymagane; wymagane;
    wyślij; wyślij aplikację; tak; nie; välj; välj fil; ladda upp; bifoga; obligatoriskt; obligatoriska fält; skicka;
    skicka in; skicka ansökan; nej
"""


_FIELD_WORDS = phrases(_FIELDS)
_CONTROL_WORDS = phrases(_CONTROLS)
_STAR = re.compile(
    r"\s*(?:[*✱＊]|\(\s*(?:required|mandatory|pflichtfeld|erforderlich|obligatoire|obligatorio|obbligatorio"
    r"|verplicht|obrigatório|povinné|wymagane|obligatorisk)\s*\))+\s*$",
    re.I,
)
_STAR_ENDS = ("*", "✱", "＊", ")")
_LONGEST_STAR = 100
"""Characters at the end of a label in which its mark stands."""

_FILE_TYPES = re.compile(
    r"\(?(?:accepted |allowed |supported )?(?:file|document) (?:types|formats)\b.*|.*\bmax(?:imum"
    r"|\.)? (?:file )?size\b.*|.*\b(?:pdf|docx?)\b.*\b(?:docx?|txt|rtf)\b.*",
    re.I,
)
_INSTRUCTION = re.compile(
    r"[*✱]?\s*(?:indicates|denotes|marks) (?:a )?(?:required|mandatory)\b.*|(?:fields?|felder|champs|campos"
    r"|campi|velden|pole|pola|fält) .{0,30}[*✱].*|[*✱]\s*(?:required|pflichtfeld\w*|obligatoire|obligatorio"
    r"|verplicht|wymagane|povinné).{0,30}|[*✱]",
    re.I,
)
_NOTE = re.compile(r"(?:indicates|denotes) (?:a )?required field", re.IGNORECASE)
_OPTIONAL = re.compile(r"^(?:\(optional\)|optionally)|\((?:optional|facultatif|opcional|optioneel|freiwillig)\)$", re.I)
_SEARCHED = 12
"""A form's first field stands at most so many lines below its heading."""

_LONGEST_LABEL = 90


def begins_at(lines: Sequence[Line]) -> int | None:
    """The place of the line that heads the application form, if the text holds one.

    Words such as "Apply now" head a form only where a field follows soon; otherwise they are a button.
    """
    fields = [place for place, line in enumerate(lines) if _is_sign(line.text)]
    for place, line in enumerate(lines):
        if chrome.starts_form(line.text) and sum(1 for field in fields if place < field <= place + _SEARCHED) >= 2:
            return place
    return _run(fields)


def _run(fields: list[int]) -> int | None:
    """Where three fields stand close together, a form begins even if nothing heads it."""
    for first, third in zip(fields, fields[2:], strict=False):
        if third - first <= _SEARCHED:
            return first
    return None


def _is_sign(text: str) -> bool:
    """Whether a line is seen in forms only: a starred field, a control, the note on stars."""
    if text[0] not in "*✱" and text[-1] not in _STAR_ENDS and "*" not in text:
        return _NOTE.match(text) is not None
    if _INSTRUCTION.fullmatch(text):
        return True
    label = required_label(text)
    return label is not None and words(label) in _FIELD_WORDS


def required_label(text: str) -> str | None:
    """The label of a line that ends in the mark of a required field, without that mark; else None."""
    found = _STAR.search(text, max(len(text) - _LONGEST_STAR, 0)) if text[-1:] in _STAR_ENDS else None
    return text[: found.start()].strip() or None if found else None


def clean_label(text: str) -> tuple[str, bool]:
    """A field's label without the marks that say whether it is required, and whether they do."""
    label = required_label(text)
    return (text.strip(" *✱:"), False) if label is None else (label.strip(" *✱:"), True)


def is_control(text: str) -> bool:
    """Whether a line of a form is a button, a placeholder, a choice or a note rather than a question."""
    return words(text) in _CONTROL_WORDS or bool(_INSTRUCTION.fullmatch(text) or _FILE_TYPES.fullmatch(text))


def is_field(text: str) -> bool:
    """Whether a text is the usual name of a field."""
    return words(text) in _FIELD_WORDS


def asks_or_answers(text: str) -> bool:
    """Whether a line belongs to a form wherever it stands in it: a field, a control, a heading."""
    label = required_label(text) or text
    return words(label) in _FIELD_WORDS or is_control(text) or chrome.starts_form(text)


def questions(lines: Iterable[Line]) -> tuple[Question, ...]:
    """What a form asks, in its order: its starred lines, its known fields, its questions.

    A line after a blank one, below a question, explains that question and asks nothing itself.
    """
    asked: dict[str, Question] = {}
    for question in _asked([line for line in lines if line.text]):
        asked.setdefault(question.label, question)
    return tuple(asked.values())


def _asked(lines: Sequence[Line]) -> Iterator[Question]:
    explained = False
    for place, line in enumerate(lines):
        text = line.text
        if is_control(text) or (chrome.starts_form(text) and place == 0):
            explained = False
            continue
        required = required_label(text)
        if required is not None:
            yield Question(required, required=True)
        elif line.gap and explained:
            continue
        elif _asks(text, lines[place + 1] if place + 1 < len(lines) else None):
            yield Question(text, required=False)
        else:
            continue
        explained = True


def _asks(text: str, following: Line | None) -> bool:
    if words(text) in _FIELD_WORDS or text.endswith("?") or _OPTIONAL.search(text):
        return True
    if following is None or len(text) > 3 * _LONGEST_LABEL:
        return False
    return words(following.text) in _CONTROL_WORDS or (
        not following.gap and text.endswith(("?", "?)", ").")) and "e.g." in text
    )

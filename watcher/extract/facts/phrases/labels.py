"""The labels of all facts: what ends an inline value."""

from watcher.extract.facts.phrases import education, places, terms, visa

OTHER_LABELS = """
Title | Job title | Position | Role | Company | Employer | Organisation | Organization | Company name | About
Description
Salary | Salary range | Pay | Pay range | Compensation | Annual salary | Hourly rate | Rate | Benefits | Stipend | Bonus
Deadline | Apply by | Application deadline | Closing date | Closes | Posted | Date posted | Posted on | Start date
Start
Duration | Contract length | Source URL | URL | Website | Link | Apply | How to apply | Contact | Email
Reports to | Manager
Status | Language | Languages | Travel | Travel required | Responsibilities | Requirements | Qualifications | Summary
Job description | Job summary | Hours | Hours per week | Number of vacancies | Vacancies | Industry | Sector | Skills
Series & Grade | Promotion Potential | Supervisory status | Security clearance | Who may apply | Job function | Category
Unternehmen | Firma | Gehalt | Vergütung | Bewerbungsfrist | Eintrittsdatum | Beginn | Startdatum | Ansprechpartner
Entreprise | Rémunération | Salaire | Date limite | Date de début | Durée | Expérience | Date de publication | Poste
Empresa | Salario | Retribución | Fecha límite | Fecha de inicio | Experiencia | Puesto | Horario
Azienda | Retribuzione | Scadenza | Data di inizio | Posizione | Salário | Remuneração | Prazo | Data de início | Vaga
Bedrijf | Salaris | Sluitingsdatum | Startdatum | Functie | Wynagrodzenie | Termin | Data rozpoczęcia | Stanowisko
Společnost | Mzda | Plat | Termín | Nástup | Pozice | Företag | Lön | Sista ansökningsdag | Startdatum | Tillträde
"""

ALL_LABELS = "\n".join(
    (
        OTHER_LABELS,
        terms.EMPLOYMENT_LABELS,
        terms.EXPERIENCE_LABELS,
        terms.DEPARTMENT_LABELS,
        terms.IDENTIFIER_LABELS,
        places.LOCATION_LABELS,
        places.WORKPLACE_LABELS,
        visa.LABELS,
        education.LABELS,
    )
)

"""Words around a posting's own dates that tell whether a deadline to apply comes before or after them."""

import re

AFTER = re.compile(
    r"\b(?:start|begin|commenc|onboard|cohort|join\b|program|fellowship|internship|residency|interview|offers?\b|"
    r"semester|"
    r"term\b|summer|class of|orientation|contract|tenure|beginn|eintritt|antritt|einstellung|vertrag|befristet|"
    r"démarrage|debut|début|prise de poste|rentrée|embauche|contrat|entretien|stage|inicio|incorporaci|comienzo|"
    r"contrato|"
    r"entrevista|ingang|aanvang|gesprek|inizio|decorrenza|assunzione|colloqui|contratto|início|entrevistas|admissão|"
    r"nástup|začátek|pohovor|rozpoczęci|zatrudnieni|rozmow|tillträde|intervju|anställning|tiltrædelse|samtale|"
    r"ansættelse)"
    r"|入社|勤務開始|面接|開始",
    re.IGNORECASE,
)
BEFORE = re.compile(
    r"\b(?:posted|published|advertised|listed|opened|opens?\b|opening|updated|veröffentlicht|online seit|"
    r"eingestellt am|"
    r"publié|mise? en ligne|ouvert|publicad|geplaatst|gepubliceerd|pubblicat|zveřejněn|opublikowan|dodan|publicerad|"
    r"opslået|offentliggjort)|掲載|公開",
    re.IGNORECASE,
)
PAST = re.compile(
    r"\b(?:since|founded|launched|began|started|previous|last (?:year|cohort|round)|rejected|update\b|paper|was\b|"
    r"were\b|"
    r"seit|gegründet|depuis|créée?|lancée?|fundad|desde|sinds|opgericht|fondat|založen|założon|sedan|grundad|siden)",
    re.IGNORECASE,
)

"""What Spanish pages say of a posting that is not simply open."""

from watcher.extract.facts.phrases.status_words import Statements

_NOUN = (
    r"(?:oferta|vacante|puesto|posición|plaza|convocatoria|empleo|anuncio|proceso|búsqueda|publicación|concurso|"
    r"cargo|aviso|selección)(?: de (?:empleo|trabajo|selección|reclutamiento))?"
)
_POSTING = rf"\b(?:esta|este|la|el|dicha|nuestra) (?:\w+ )?{_NOUN}\b"
_NOW = (
    r"\b(?:actualmente|por (?:el momento|ahora)|de momento|en este momento|en estos momentos|ahora(?: mismo)?|al "
    r"momento|hoy(?: por hoy)?|momentáneamente|temporalmente|a día de hoy)\b"
)
_GONE = (
    r"(?:cubiert[ao]s?|cerrad[ao]s?|finalizad[ao]s?|ocupad[ao]s?|caducad[ao]s?|expirad[ao]s?|retirad[ao]s?|"
    r"concluid[ao]s?|archivad[ao]s?|eliminad[ao]s?|cancelad[ao]s?|vencid[ao]s?|terminad[ao]s?|desactivad[ao]s?|"
    r"asignad[ao]s?)"
)
_APPLICATIONS = r"(?:solicitudes|candidaturas|postulaciones|inscripciones|aplicaciones|cv|currículums?|curriculums?)"
_NO_POSITION = (
    r"\b(?:ningún|ninguna|no (?:hay|tenemos|existen|disponemos de|contamos con))(?: actualmente| ahora(?: mismo)?| "
    r"en este momento| por el momento| de momento)?(?: ninguna| ningún)? (?:[\w]+ )?(?:vacantes?|puestos?|plazas?|"
    r"ofertas?|posici(?:ón|ones)|procesos?|oportunidades laborales|búsquedas?|empleos?)\b"
)
_STOPPED = (
    r"(?:en pausa|pausad[ao]s?|suspendid[ao]s?|congelad[ao]s?|detenid[ao]s?|en espera|paralizad[ao]s?|"
    r"interrumpid[ao]s?|aplazad[ao]s?|en stand[- ]?by)"
)

ES = Statements(
    stems="fin | ya tiene | cerraron | terminaron | finalizaron | "
    "ya no | cubiert | cubri | cerrad | cerró | finaliz | ocupad | caducad | caducó | expir | conclu | vencid |"
    " venció | terminad | terminó | retirad | archivad | eliminad | cancelad | desactivad | asignad | encontrado | "
    "en pausa | pausad | suspend | congela | detenid | en espera | paralizad | interrumpid | aplazad | stand | "
    "pausar | suspender | congelar | concret | específic | temporalmente | actualmente | momento | activamente | "
    "ahora | hoy | bolsa de | espontánea | futur | no | ningun "
    "| ningún",
    nouns="oferta | vacante | puesto | posición | posiciones | plaza | convocatoria | empleo | anuncio | proceso | "
    "solicitud | candidatur | postula | inscri | plazo | contrat | selecci | búsqueda | reclut | busc | publicación |"
    " cv | concurso | cargo | aviso | currí | encontrado",
    closed=(
        r"\bya no (?:recibimos|aceptamos|admitimos) (?:más |nuev[ao]s )?(?:curr[ií]cul(?:os|ums)|cvs?)\b",
        rf"\b(?:el plazo|las? (?:inscripci(?:ón|ones)|{_APPLICATIONS}|"
        rf"convocatoria))\b[^.;]{{0,30}}\b(?:cerr(?:ó|aron)|finaliz(?:ó|aron)|termin(?:ó|aron)|venci(?:ó|eron)) "
        rf"(?:ayer|anteayer|(?:el (?:pasado )?|la )?(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|"
        rf"semana|mes)(?: pasad[oa])?|hace)\b",
        rf"{_POSTING}[^.;]{{0,30}}\b(?:(?:ha llegado|llegó) a su fin|ya tiene (?:dueño|dueña|titular|persona|"
        rf"candidat[oa]))\b",
        rf"{_POSTING}[^.;]{{0,40}}\b(?:ya no (?:está|se encuentra|esta|sigue) (?:disponible|activ[ao]|abiert[ao]|"
        rf"vigente|"
        r"publicad[ao]|en curso)|ya no existe|no está más (?:disponible|activ[ao])|"
        rf"(?:ha|fue) (?:sido )?(?:ya )?{_GONE}|(?:ya )?(?:ha|fue|está|esta|se encuentra) (?:ya |sido )*{_GONE}|"
        r"ha (?:ya )?(?:expirado|caducado|finalizado|concluido|vencido|terminado)|(?:expiró|caducó|finalizó|venció|"
        r"cerró|concluyó))\b",
        rf"\b(?:se ha|ha sido|fue|hemos|ya se) (?:ya )?(?:cerrado|cubierto|cubierta|finalizado|concluido|cerró|"
        rf"cubrió|cerrada|retirado) (?:esta|este|la|el) {_NOUN}\b",
        rf"{_POSTING}[^.;]{{0,20}}\bya se (?:ha )?(?:cubrió|cubierto|cerró|cerrado)\b",
        rf"\bya no (?:aceptamos|se aceptan|admitimos|se admiten|recibimos|se reciben|estamos (?:aceptando|"
        rf"recibiendo)) (?:más |nuevas )?{_APPLICATIONS}\b",
        rf"\bno (?:aceptamos|se aceptan|admitimos|se admiten|recibimos) más {_APPLICATIONS}\b",
        r"\b(?:ya no es posible|ya no (?:puedes|puede|se puede|podés)|no es posible "
        r"ya)\b[^.;]{0,20}\b(?:inscribir\w*|postular\w*|aplicar|presentar\w*|candidat\w*|solicitar)\b",
        r"\b(?:inscripci(?:ón|ones)|plazo|convocatoria|candidaturas|postulaciones|fecha "
        r"límite)\b[^.;]{0,40}\b(?:está|están|ha|han|fue|se encuentra)\b (?:ya )?(?:cerrad[ao]s?|finalizad[ao]s?|"
        r"vencid[ao]s?|terminado|concluido|expirado|pasado)\b",
        r"\b(?:plazo|convocatoria|inscripción)\b(?: (?:de|para) [^.;:]{1,40}?)? (?:ya )?(?:finalizó|venció|terminó|"
        r"cerró|concluyó|expiró)\b",
        r"\b(?:ya )?(?:hemos|habemos) (?:ya )?encontrado (?:a (?:la persona|quien|nuestr[ao]|alguien|el candidato|la "
        r"candidata)|candidat[oa])",
    ),
    paused=(
        rf"\b(?:proceso|vacante|contratación|contrataciones|selección|oferta|convocatoria|puesto|búsqueda|"
        rf"incorporaciones)\b[^.;]{{0,50}}\b(?:está|están|esta|queda|quedan|se encuentra|se encuentran|ha sido|han "
        rf"sido|fue|fueron|hemos|sigue)\b[^.;]{{0,25}}\b{_STOPPED}\b",
        rf"\b(?:proceso|vacante|contratación|búsqueda|convocatoria) (?:de selección )?{_STOPPED}\b",
        r"\b(?:hemos|se ha|se han) (?:temporalmente )?(?:pausado|suspendido|congelado|detenido|paralizado|puesto en "
        r"pausa) (?:temporalmente )?(?:esta|este|la|el|las|los|todas las) (?:\w+ )?(?:búsqueda|proceso|contratación|"
        r"contrataciones|vacante|selección|convocatoria|oferta)\b",
        rf"{_NOW},? no (?:aceptamos|se aceptan|estamos (?:aceptando|recibiendo)|admitimos|recibimos) (?:nuevas "
        rf")?{_APPLICATIONS}\b",
        rf"(?<!ya )\bno (?:aceptamos|estamos (?:aceptando|recibiendo)|recibimos|se aceptan) (?:nuevas "
        rf")?{_APPLICATIONS} "
        r"(?:temporalmente|actualmente|por el momento|por ahora|de momento|en este momento)\b",
        rf"\b(?:tenido que|debido) (?:pausar|suspender|congelar|detener|paralizar|poner en pausa) (?:temporalmente )?"
        rf"(?:est[ea]|la|el|nuestr[ao]) (?:\w+ )?(?:búsqueda|proceso|contratación|{_NOUN})\b",
        r"\b(?:debido|por|a causa)\b[^.;]{0,20}\b(?:congelación|congelamiento) de (?:contrataciones|contratación|"
        r"plantilla|vacantes)\b",
    ),
    not_actively_hiring=(
        rf"{_NOW},? ningun[oa] de nuestr[oa]s \w+ (?:está (?:contratando|buscando|reclutando)|contrata|busca|"
        rf"recluta)\b",
        rf"\bningun[oa] de nuestr[oa]s \w+ (?:está (?:contratando|buscando|reclutando)|contrata|busca|"
        rf"recluta)\b[^.;]{{0,50}}{_NOW}",
        r"\bno (?:estamos|nos encontramos) (?:contratando|reclutando|buscando|"
        r"seleccionando)\b[^.;]{0,40}\b(?:activamente|actualmente|en este momento|por el momento|de momento|ahora)\b",
        rf"{_NOW},? no (?:estamos )?(?:contratando|contratamos|buscando|buscamos|reclutando|seleccionando)\b",
        r"\bno (?:estamos )?(?:buscando|contratando|reclutando) activamente\b",
        rf"{_NOW}[^.;]{{0,25}}{_NO_POSITION}",
        rf"{_NO_POSITION}[^.;]{{0,40}}{_NOW}",
        rf"\bno (?:hay|tenemos) {_NOW} (?:vacantes?|(?:puestos?|plazas?|posici(?:ón|ones)) (?:abiert[ao]s?|vacantes?|"
        r"disponibles?))\b",
        r"\bno se trata de un[ao]? (?:puesto|vacante|oferta|plaza|posición) (?:concret[ao]|específic[ao]|real|vacante|"
        r"abiert[ao])\b",
        r"\bno (?:hay|tenemos) (?:ninguna |ningún )?(?:vacantes?|puestos?|plazas?|posici(?:ón|ones)) (?:abiert[ao]s?|"
        r"disponibles?|concret[ao]s?|libres?)\b",
        r"\b(?:esta|este) (?:oferta|vacante|anuncio|publicación|posición)\b[^.;]{0,40}\b(?:bolsa de (?:talentos?|"
        r"trabajo|empleo|candidatos)|banco de talentos?|candidatura espontánea|futur[ao]s (?:vacantes|oportunidades|"
        r"procesos))\b",
        r"\b(?:esta|este) (?:oferta|anuncio|publicación|convocatoria)\b no (?:corresponde|responde|se refiere|está "
        r"asociad[ao]|está vinculad[ao]|pertenece) a (?:ninguna?|una?) (?:\w+ )?(?:vacante|puesto|plaza|posición)\b",
    ),
    unless=r"\b(?:cuando|una vez|si|hasta que|será|serán|tan pronto|en cuanto|después de|antes de|mientras|donde)\b",
    yet=r"\b(?:aún|todavía|sin) (?:no\b|cubrir)|\bno (?:ha sido|está|fue|se ha|ha)(?: sido)?(?: aún| todavía)? "
    r"(?:cubiert|cerrad|finalizad|ocupad|caducad|expirad|pausad|suspendid)\w*",
    some=r"\b(?:fuera de plazo|después de(?:l| la)?|posterior\w*|tard[íi]as?|con retraso|incomplet[ao]s?|por "
    r"(?:correo|e-?mail|email|whatsapp|fax|teléfono)|en papel|postal|agencias?)\b",
    closed_badges=r"(?:(?:esta |este )?(?:oferta|vacante|proceso|puesto|plaza|convocatoria|posición|búsqueda|anuncio|"
    r"inscripci(?:ón|ones)|candidaturas|postulaciones|plazo|empleo)(?: de (?:selección|empleo|trabajo|inscripción))? "
    r"(?:ya )?(?:está |ha sido )?(?:cerrad[ao]s?|cubiert[ao]|caducad[ao]|finalizad[ao]s?|expirad[ao]|ocupad[ao]|"
    r"concluid[ao]|vencid[ao]|no disponible|archivad[ao]))|cerrad[ao]|cubiert[ao]|caducad[ao]|finalizad[ao]|ya no "
    r"(?:está )?disponible",
    paused_badges=r"(?:(?:proceso|vacante|búsqueda|oferta|convocatoria)(?: de selección)? )?(?:en pausa|"
    r"suspendid[ao]|pausad[ao]|congelad[ao])",
    pool_badges=r"candidatura espontánea|bolsa de (?:talento|empleo|trabajo)|banco de talentos?",
    titles=r"candidatura(?:s)? espontánea(?:s)?|bolsa de (?:talento|empleo|trabajo)|banco de talentos?|(?:nuestra "
    r")?comunidad de talento",
    elsewhere=r"\b(?:ahora|y) buscamos\b|\bbuscamos ahora\b",
)

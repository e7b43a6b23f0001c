"""What Portuguese pages, of Portugal and Brazil, say of a posting that is not simply open."""

from watcher.extract.facts.phrases.status_words import Statements

_NOUN = (
    r"(?:vaga|oferta|posição|anúncio|oportunidade|processo|emprego|concurso|recrutamento|seleção|estágio|"
    r"procedimento|lugar|posto)(?: (?:seletivo|de (?:emprego|trabalho|seleção|recrutamento|estágio)|concursal))?"
)
_POSTING = rf"\b(?:esta|este|a|o|essa|esse|nossa) (?:\w+ )?{_NOUN}\b"
_GONE = (
    r"(?:preenchid[ao]s?|encerrad[ao]s?|fechad[ao]s?|expirad[ao]s?|conclu[íi]d[ao]s?|finalizad[ao]s?|cancelad[ao]s?|"
    r"retirad[ao]s?|arquivad[ao]s?|ocupad[ao]s?|removid[ao]s?|terminad[ao]s?|desativad[ao]s?)"
)
_APPLICATIONS = r"(?:candidaturas|inscrições|currículos|cvs?)"
_NOW = (
    r"\b(?:atualmente|no momento|de momento|neste momento|por agora|por enquanto|por ora|hoje|agora|temporariamente|"
    r"momentaneamente|presentemente)\b"
)
_NO_POSITION = (
    r"\b(?:não (?:há|temos|existem?|dispomos de)|nenhuma)(?: de momento| no momento| neste momento| atualmente)? "
    r"?(?:nenhuma |qualquer )?(?:vagas?|posiç(?:ão|ões)|oportunidades? de emprego|processos?|ofertas? de emprego|"
    r"lugares?|recrutamentos?)\b"
)
_STOPPED = (
    r"(?:suspens[ao]s?|em pausa|pausad[ao]s?|congelad[ao]s?|em espera|interrompid[ao]s?|adiad[ao]s?|paralisad[ao]s?|"
    r"paralizad[ao]s?|em stand-?by)"
)

PT = Statements(
    stems="chegou | já tem | atribuíd | terminaram | fecharam | acabaram | nenhum | "
    "não | preenchid | encerr | fechad | expir | terminad | terminou | conclu | finaliz | cancelad | retirad | "
    "arquivad | ocupad | removid | desativad | encontr | suspens | suspend | em pausa | pausa | congela | em espera |"
    " interromp | adiad | paralis | stand | banco de | espontânea | futuras | bolsa de | nenhuma",
    nouns="banco | bolsa | vaga | oferta | posiç | anúncio | oportunidade | processo | emprego | candidat | inscriç | "
    "currículo | cv | recruta | contrata | seleção | procura | busca | concurso | prazo | estágio | encontr | lugar",
    closed=(
        rf"\b{_APPLICATIONS}\b[^.;]{{0,20}}\b(?:encerraram(?:-se)?|terminaram|fecharam|acabaram) (?:ontem|"
        rf"anteontem|(?:na |no )?(?:segunda|terça|quarta|quinta|sexta|sábado|domingo|semana|mês)(?:-feira)?(?: "
        rf"passad[ao])?|há)\b",
        rf"{_POSTING}[^.;]{{0,30}}\b(?:chegou ao (?:fim|seu fim|termo)|já tem (?:dono|dona|titular|"
        rf"candidat[oa])|foi atribuíd[ao])\b",
        rf"{_POSTING}[^.;]{{0,40}}\b(?:já não (?:está|se encontra) (?:disponível|ativ[ao]|abert[ao]|em vigor)|não "
        rf"está mais (?:disponível|ativ[ao]|abert[ao])|(?:já )?foi (?:já )?{_GONE}|(?:já )?(?:está|se encontra) "
        rf"(?:já )?{_GONE}|(?:já )?(?:expirou|encerrou|terminou|fechou)|não existe mais|já não existe)\b",
        rf"\b(?:já )?(?:encerr[áa]mos|fech[áa]mos|preenchemos|conclu[íi]mos|finaliz[áa]mos) (?:esta|este|a|o|as) "
        rf"(?:{_NOUN}|{_APPLICATIONS})\b",
        r"\b(?:já )?encontr[áa]mos (?:a (?:pessoa|candidata)|o candidato|alguém|quem|(?:o |a )?noss[oa] (?:nov[oa] "
        r")?(?:colega|candidat[oa]))\b",
        rf"\b(?:já não|não) (?:aceitamos|estamos (?:a aceitar|aceitando|a receber|recebendo)|recebemos|são "
        rf"aceites)(?: mais)? (?:mais |novas )?{_APPLICATIONS}\b(?<!não aceitamos candidaturas)(?<!não aceitamos "
        rf"currículos)"
        r"(?<!não recebemos candidaturas)(?! (?:por|via|de|neste|no momento))",
        rf"\bnão (?:estamos|se) mais (?:aceita\w*|receb\w+) (?:novas )?{_APPLICATIONS}\b",
        rf"\b(?:já não|não) (?:são|serão) mais (?:aceites|aceitas) {_APPLICATIONS}\b",
        rf"\b{_APPLICATIONS}(?: (?:para|a) (?:esta|este|a|o) [^.;:]{{1,40}}?)? (?:(?:estão|foram|já|se encontram) "
        rf")*(?:encerradas|fechadas|terminadas|finalizadas)\b",
        r"\b(?:já não é possível|não é mais possível|já não (?:pode|podes)|não pode "
        r"mais)\b[^.;]{0,20}\b(?:candidatar\w*|inscrever\w*|concorrer|aplicar)\b",
        r"\b(?:prazo|período)(?: (?:de|para|das?) [^.;:]{1,40}?)? (?:já )?(?:terminou|expirou|encerrou|acabou|está "
        r"encerrado|foi encerrado|está terminado)\b",
    ),
    paused=(
        rf"\b(?:processo|vaga|recrutamento|contratações|contratação|seleção|candidaturas|posição|"
        rf"concurso)\b[^.;]{{0,50}}\b(?:está|estão|foi|foram|encontra-se|fica|ficam|ficou|"
        rf"continua)\b[^.;]{{0,25}}\b{_STOPPED}\b",
        rf"\b(?:processo seletivo|vaga|recrutamento|seleção) {_STOPPED}\b",
        r"\b(?:suspendemos|pausámos|pausamos|congelámos|congelamos|interrompemos) (?:temporariamente )?(?:esta|este|"
        r"a|o|as|os|todas as) (?:\w+ )?(?:vagas?|processos?|recrutamentos?|contratações|seleção)\b",
        rf"{_NOW},? não (?:aceitamos|estamos (?:a aceitar|aceitando|a receber|recebendo)|recebemos) (?:novas "
        rf")?{_APPLICATIONS}\b",
        rf"\bnão (?:aceitamos|estamos (?:a aceitar|aceitando)|recebemos) (?:novas )?{_APPLICATIONS} (?:de momento|no "
        rf"momento|"
        r"neste momento|por agora|temporariamente|por enquanto|atualmente)\b",
        r"\b(?:devido|por causa|em razão|em virtude)\b[^.;]{0,15}\bcongelamento d(?:e|as) (?:contratações|vagas|"
        r"admissões)\b",
    ),
    not_actively_hiring=(
        rf"{_NOW},? nenhum[a]? d[oa]s noss[oa]s \w+ está (?:a )?(?:contratar|contratando|recrutar|recrutando|"
        rf"procurar|buscando)\b",
        rf"\bnenhum[a]? d[oa]s noss[oa]s \w+ está (?:a )?(?:contratar|contratando|recrutar|recrutando|procurar|"
        rf"buscando)\b[^.;]{{0,50}}{_NOW}",
        r"\bnão estamos (?:a )?(?:contratar|contratando|recrutar|recrutando|procurar|procurando|"
        r"buscando)\b[^.;]{0,40}\b(?:ativamente|activamente|atualmente|no momento|de momento|neste momento)\b",
        rf"{_NOW},? não estamos (?:a )?(?:ativamente )?(?:contratar|contratando|recrutar|recrutando|procurar|"
        rf"procurando|"
        r"buscando)\b",
        rf"{_NOW}[^.;]{{0,25}}{_NO_POSITION}",
        rf"{_NO_POSITION}[^.;]{{0,40}}{_NOW}",
        rf"\bnão (?:há|temos|existem?) {_NOW} (?:nenhuma |qualquer )?(?:vagas?|posições)\b",
        r"\bnão se trata de uma? (?:vaga|posição|oferta|lugar) (?:concret[ao]|específic[ao]|abert[ao]|real)\b",
        r"\bnão (?:há|temos) (?:uma |nenhuma )?(?:vagas?|posiç(?:ão|ões)|oportunidades?) "
        r"(?:abertas?|disponíve(?:l|is)|em aberto)\b",
        r"\b(?:este|esta|isto) é (?:um|uma|o nosso|a nossa) (?:banco|bolsa) de (?:talentos|currículos)\b",
        r"\b(?:esta|este) (?:vaga|anúncio|oferta|posição)\b[^.;]{0,40}\b(?:banco de (?:talentos|currículos)|"
        r"candidaturas? espontâneas?|oportunidades futuras|vagas futuras|bolsa de talentos)\b",
        r"\b(?:esta|este) (?:anúncio|oferta|publicação|vaga)\b não (?:corresponde|se refere|diz respeito|está "
        r"associad[ao]|está vinculad[ao]) a (?:nenhuma|uma|qualquer) (?:\w+ )?(?:vaga|posição|oferta|lugar)\b",
    ),
    unless=r"\b(?:quando|(?<!mesmo )se|assim que|caso|até que|logo que|após|depois|será|serão|uma vez|enquanto|antes|"
    r"for|forem)\b",
    yet=r"\b(?:ainda) não\b|\bnão (?:foi|está|foram|estão)(?: ainda)? (?:preenchid|encerrad|fechad|expirad|suspens|"
    r"conclu[íi]d)[ao]s?\b",
    some=r"\b(?:após (?:o|a|esta|este)|fora do prazo|depois d[oae]|incomplet[ao]s|tardias|(?:por|via) (?:e-?mail|"
    r"correio|whatsapp|telefone|fax)|em papel|agências?)\b",
    closed_badges=r"(?:(?:esta |este )?(?:vaga|oferta|processo(?: seletivo)?|candidaturas|inscrições|posição|anúncio|"
    r"concurso|recrutamento|oportunidade)(?: de emprego)? (?:já )?(?:está |estão |foi )?(?:encerrad[ao]s?|"
    r"preenchid[ao]|fechad[ao]s?|expirad[ao]|conclu[íi]d[ao]|finalizad[ao]|indisponível|terminad[ao]s?))|"
    r"encerrad[ao]|preenchid[ao]|expirad[ao]|não (?:está )?mais disponível",
    paused_badges=r"(?:(?:vaga|processo(?: seletivo)?|recrutamento) )?(?:em pausa|suspens[ao]|congelad[ao]|pausad[ao])",
    pool_badges=r"candidaturas? espontâneas?|banco de (?:talentos|currículos)|bolsa de talentos",
    titles=r"candidaturas? espontâneas?|banco de (?:talentos|currículos)|bolsa de talentos",
    elsewhere=r"\b(?:agora|e) (?:procuramos|buscamos)\b|\b(?:procuramos|buscamos) agora\b",
)

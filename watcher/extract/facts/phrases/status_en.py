"""What English pages say of a posting that is not simply open."""

OF = (
    r"(?:job|position|role|vacancy|posting|post|opening|opportunity|requisition|req|listing|advert(?:isement)?|ad|"
    r"announcement|call|competition|search|internship|fellowship|program(?:me)?|recruitment)"
)
THIS = rf"(?:this|the|that|our) (?:\w+[ -]){{0,3}}?{OF}s?(?: (?:posting|listing|opening|announcement|advert|ad))?"
IS = (
    r"(?: (?:is|was|are|has|have|had|been|now|already|recently|since|currently|unfortunately|officially|"
    r"successfully))+"
)
APPLICATIONS = (
    r"(?:job |new |further |any |more |additional |online ){0,2}(?:applications?|applicants|candidates|"
    r"submissions|cvs|resumes|résumés)"
)

WHICH = (
    r"(?: (?:(?:that |which )?(?:you(?:['’]re| are| were| have)?|we) [^.;,]{1,40}?|above|below|at [\w&.-]+|"
    r"for [^.;,]{1,40}?))?"
)
"""What may stand between the posting's name and what is said of it: "you are looking for"."""

ADDED = r"(?! (?:by|via|through|from|in|over|sent|submitted|without|outside))"
"""Behind "accepting applications": a manner, not a status."""

WE_HAVE = r"\b(?:we have|we['’]ve|has been|have) (?:now |already |recently |successfully |just )?"
NOW = (
    r"(?:at (?:this|the) (?:time|moment)|at present|right now|for now|for the (?:moment|time being)|currently|"
    r"presently|"
    r"temporarily|yet)"
)
STOPPED = r"(?:on hold|on pause|on ice|paused|frozen|suspended|halted|(?:put|placed) on hold|postponed)"

CLOSED = (
    rf"\b{THIS}{WHICH}{IS} (?:closed|filled|expired|withdrawn|cancell?ed|removed|taken down|archived|deactivated|"
    rf"unlisted|"
    r"unavailable|gone|ended(?! up)|over(?=\W?(?:$|[.!,;)])))\b",
    rf"\b{THIS}{WHICH}{IS}? no longer (?:available|active|open|live|vacant|advertised|valid|posted|listed|"
    rf"being advertised|"
    r"recruiting|accepting|taking)\b(?! (?:for|to) (?:remote|relocat|visa|candidates (?:in|from|outside)))",
    rf"\b{THIS}{WHICH}{IS} not (?:available|active|open|vacant) (?:any ?more|any longer)\b",
    rf"\b(?:no longer|not longer|stopped|ceased|not) (?:be )?(?:currently )?(?:accepting|taking|receiving|"
    rf"considering|reviewing) "
    rf"{APPLICATIONS}\b{ADDED}",
    rf"\bno longer accepts? {APPLICATIONS}\b{ADDED}",
    r"\b(?:applications?|application (?:period|window|deadline|process|phase)|deadline|closing date)"
    rf"(?: (?:for|to) [^.;]{{1,60}}?)?{IS} (?:closed|ended|passed|expired|over)\b",
    rf"\b(?:applications?|{THIS})(?: (?:for|to) [^.;]{{1,60}}?)? closed (?:on|at) "
    r"(?=(?:\w+,? )?(?:the )?\d|[A-Z][a-z]+ \d)",
    rf"{WE_HAVE}filled (?:this|the|our) (?:\w+ ){{0,3}}?{OF}\b",
    rf"{WE_HAVE}hired (?:someone |a candidate |a person )?(?:for|to fill) (?:this|the|our) (?:\w+ ){{0,3}}?{OF}\b",
    rf"{WE_HAVE}closed (?:applications|hiring|recruitment|this (?:\w+ ){{0,2}}?{OF})\b",
    r"\b(?:we['’]?re|we are|is) no longer (?:hiring|recruiting|looking|interviewing|searching) (?:for|to fill|"
    r"candidates)\b",
    rf"\b(?:recruitment|hiring|the search) for (?:this|the) (?:\w+ ){{0,3}}?{OF}{IS} (?:closed|completed?|concluded|"
    rf"ended|over)\b",
)
PAUSED = (
    rf"\b{THIS}{WHICH}{IS} (?:temporarily |indefinitely )?{STOPPED}\b",
    rf"\b{THIS}{WHICH}{IS} temporarily (?:closed|unavailable|inactive)\b",
    r"\b(?:hiring|recruiting|recruitment|interviews?|interviewing|applications?|the (?:search|process))"
    rf"(?: (?:for|to|on) [^.;]{{1,60}}?)?{IS} (?:temporarily |indefinitely )?(?:{STOPPED}|closed temporarily|"
    rf"temporarily closed)\b",
    r"\b(?:we have|we['’]ve|we['’]re|we are|have|we) (?:temporarily |currently |have )?(?:paus|fr[eo]+z|suspend|"
    r"halt|put|stopp)\w* "
    rf"(?:on hold )?(?:all )?(?:(?:this|the|our) (?:\w+ ){{0,3}}?)?(?:hiring|recruiting|recruitment|applications|"
    rf"interviews|search|{OF})\b",
    rf"\b(?:temporarily|presently|at present|at the moment|for the moment|for now|currently|"
    rf"momentarily),? (?:we are |we['’]re )?"
    rf"(?:not |unable to |stopped )(?:accept\w*|tak\w+|receiv\w+|consider\w*) {APPLICATIONS}\b{ADDED}",
    rf"\b(?:not|unable to) (?:currently |presently |temporarily |be )?(?:accept(?:ing)?|taking|take|receiving|"
    rf"considering) "
    rf"{APPLICATIONS} (?:for (?:this|the) [^.;]{{1,40}} )?(?:{NOW}|until)\b",
    r"\b(?:due to|because of|during|under|there is|there['’]s|we have|we are (?:in|"
    r"under))\b[^.;]{0,30}\bhiring (?:freeze|pause)\b",
    r"\bhiring (?:freeze|pause) (?:is )?(?:in (?:effect|place)|currently)\b",
    r"\b(?:status|hiring status)\s?:\s?(?:on hold|paused|frozen|suspended)\b",
)
OPENINGS = r"(?:openings?|vacanc(?:y|ies)|positions?|roles?|headcount)"
CURRENT = r"(?:current |immediate |active |open |specific |live ){0,3}"
POOL = r"(?:evergreen|pipeline|talent[ -](?:pool|pipeline|community|network|bank))"

NOT_ACTIVELY_HIRING = (
    r"(?:\bnot|n['’]t|\bno longer|\bnever) (?:currently |presently |yet |be |now )?(?:actively|currently|"
    r"presently) (?:be )?(?:hiring|recruiting|looking|searching|seeking|interviewing|filling|sourcing|"
    r"trying to (?:hire|fill))\b",
    r"\bnot (?:hiring|recruiting)(?: (?:for|into) (?:this|the|these)[^.;]{1,60})? (?:actively|at (?:this|"
    r"the) (?:time|moment)|right now|at present|currently|for now)\b",
    r"\b(?:currently|presently|at (?:this|the) (?:time|moment)|right now|at present),? (?:we are |we['’]re |"
    r"we do )?not (?:actively |currently )?(?:hiring|recruiting)\b",
    rf"\b(?:do not|don['’]t|does not) (?:currently|presently|yet) have (?:any |an? )?{CURRENT}{OPENINGS}\b",
    rf"\b(?:do not have|don['’]t have|have no|has no) (?:any |an? )?{CURRENT}{OPENINGS}\b[^.;]{{0,60}}\b{NOW}\b",
    r"\b(?:have|has|with) no (?:immediate|current|active) (?:job )?(?:openings?|vacanc(?:y|ies))\b",
    r"\b(?:hiring|recruitment) (?:for [^.;]{1,40} )?is (?:not active|inactive)\b",
    rf"\bthis is (?:just |only |currently )?an? (?:{POOL} (?:{OF}|advert|notice)|general application|"
    rf"general expression of interest|"
    r"expression of interest|speculative|open application)\b",
    rf"\b(?:this|the present) (?:{OF}|page|form|application|advert)(?: (?:posting|listing|opening|"
    rf"requisition))? (?:is|serves as|represents|advertises) (?:for |only |part of |intended |meant |used |solely |"
    rf"just |an? |to |build |our |as |the )*"
    r"(?:evergreen|pipeline|talent (?:pool|pipeline|community|network|bank)|future (?:opening|opportunit|position|"
    r"role|vacanc|need|hir)|general application|general expression|expressions? of interest|speculative|"
    r"open application|prospective|anticipated (?:opening|need|hiring))",
    r"\b(?:this|it) is (?:not|n['’]t) (?:for |an? |currently )*(?:active|current|open|live|specific|actual|"
    r"immediate|existing|advertised) (?:\w+ )?(?:opening|vacancy|position|role|job|requisition|opportunity|"
    r"posting)\b",
    r"\b(?:evergreen|pipeline|pooled?|always[- ]open) (?:requisition|req|posting|position|job posting|role|vacancy|"
    r"opening|advert)\b",
    r"\bexpressions? of interest\b[^.;]{0,60}\b(?:only|future|rather than|not (?:a|an|for)|pool|talent)\b",
    r"\b(?:only|just|merely|collecting|gathering|inviting|seeking|welcoming|taking|"
    r"accepting) expressions? of interest\b",
    r"\b(?:we are|we['’]re) (?:collecting|gathering|accepting|building|pooling|"
    r"creating)\b[^.;]{0,60}\b(?:for (?:potential |possible |upcoming |our )?future (?:\w+ )?(?:opening|opportunit|"
    r"position|role|vacanc|need|hir)\w*|"
    r"talent (?:pool|pipeline|community) (?:for|of)[^.;]{0,60}future)\b",
    r"\bthere (?:is|are) (?:currently |presently )?no (?:immediate |current |active |open |specific |"
    r"live ){0,2}(?:opening|vacancy|vacancies|position|positions|role|roles|openings)\b[^.;]{0,60}"
    r"(?:\b(?:but|however|although|though|yet|we may|reach out|keep|at (?:this|the) (?:time|moment)|right now)\b)",
    r"\bjoin our talent (?:pool|community|network|pipeline) (?:for|by applying to this)\b[^.;]{0,40}\bthis (?:role|"
    r"position|posting)\b",
)
TITLES = (
    r"(?:general|open|speculative|spontaneous|future|unsolicited) (?:job )?(?:applications?|interest|opportunit(?:y|"
    r"ies)|submission)(?: pool)?",
    r"expressions? of interest",
    r"(?:join )?(?:our |the )?talent (?:pool|community|network|pipeline)",
    r"(?:evergreen|pipeline)(?: requisition)?",
)
"""A title that is, or ends behind a dash in, one of these: nobody is hired right now."""

BADGES = {
    "closed": r"(?:(?:this )?(?:job|position|role|vacancy|posting|opportunity|status)\s?[:–-]?\s?)?(?:(?:has |is |"
    r"been |now |already ){0,3})(?:closed|filled|expired|no longer available|position filled|archived|inactive|"
    r"withdrawn|"
    r"closed for applications)|applications? (?:are |is |now )*closed|closed to (?:new )?applications|"
    r"no longer (?:available|accepting applications)|sold out|vacancy closed",
    "paused": r"(?:(?:job|position|role|status)\s?[:–-]?\s?)?(?:on hold|paused|hiring paused|frozen|"
    r"applications paused)",
    "not_actively_hiring": r"not (?:actively|currently) hiring|evergreen|talent pool|general application|"
    r"pipeline role",
}
"""What a badge beside the title says, whole."""

UNLESS = (
    r"\b(?:once|when|whenever|if|until|till|unless|as soon as|after|before|in case|should|may|might|could|would|"
    r"will|shall|can|to be|upon|where|whether|ensure|how to tell)\b"
)
"""Before the statement: it tells of another time. "If you see this" and the like do not count."""

STEMS = """
    closed | filled | expire | withdrawn | cancel | removed | taken down | archived | deactivat | unlisted | unavailable
    | is gone | been gone | ended | is over | now over | already over | longer | any more | not available | not active
    | not open | not vacant | stopped | ceased | not accept | not taking | not receiving | not considering
    | not reviewing | not be | not currently | not yet | have passed | has passed | is passed | hired | concluded
    | complete | on hold | on pause | on ice | pause | pausing | froze | freez | suspen | halt | postpone
    | temporarily | inactive | presently | at present | at the moment | for the moment | for now | momentarily | unable
    | take appl | not hiring | not recruiting | not actively | n't | n’t | never | not looking | not searching
    | not presently | current | immediate | no active | no opening | no vacanc | no position | no role | right now
    | evergreen | pipeline | talent | general application | expression of interest | expressions of interest
    | general expression | speculative | open application | future | prospective | anticipated | not for | not an
    | pool | always-open | always open | at this time | not have
"""
"""Every pattern above holds one of these: the many sentences without any are passed over quickly."""

NOUNS = """
    job | position | role | vacanc | posting | post | opening | opportunit | requisition | req | listing | advert | ad
    | announcement | call | competition | search | internship | fellowship | program | recruit | appl | candidate
    | submission | cvs | resume | résumé | hir | headcount | interview | page | form | talent | interest | deadline
    | closing date | accepting
"""
"""And one of these."""

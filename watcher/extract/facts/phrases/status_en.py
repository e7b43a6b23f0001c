"""What English pages say of a posting that is not simply open."""

from watcher.extract.facts.phrases.status_words import Statements

_OF = (
    r"(?:job|position|role|vacancy|posting|post|opening|opportunity|requisition|req|listing|advert(?:isement)?|ad|"
    r"announcement|call|competition|search|internship|fellowship|program(?:me)?|recruitment)"
)
_THIS = rf"(?:this|the|that|our) (?:\w+[ -]){{0,3}}?{_OF}s?(?: (?:posting|listing|opening|announcement|advert|ad))?"
_IS = (
    r"(?: (?:is|was|are|has|have|had|been|now|already|recently|since|currently|unfortunately|officially|"
    r"successfully))+"
)
_APPLICATIONS = (
    r"(?:job |new |further |any |more |additional |online ){0,2}(?:applications?|applicants|candidates|submissions|"
    r"cvs|resumes|résumés)"
)

_WHICH = (
    r"(?: (?:(?:that |which )?(?:you(?:['’]re| are| were| have)?|we) [^.;,]{1,40}?|(?:advertised |described |listed |"
    r"posted )?(?:above|below|here)|at [\w&.-]+|for [^.;,]{1,40}?))?"
)
"""What may stand between the posting's name and what is said of it: "you are looking for"."""

_ADDED = r"(?! (?:by|via|through|from|in|over|sent|submitted|without|outside))"
"""Behind "accepting applications": a manner, not a status."""

_WE_HAVE = r"\b(?:we have|we['’]ve|has been|have) (?:now |already |recently |successfully |just )?"
_NOW = (
    r"(?:at (?:this|the) (?:time|moment)|at present|right now|for now|for the (?:moment|time being)|currently|"
    r"presently|temporarily|yet)"
)
_STOPPED = r"(?:on hold|on pause|on ice|paused|frozen|suspended|halted|(?:put|placed) on hold|postponed)"

_CLOSED = (
    r"\bwe (?:just |finally |already |recently |now )?(?:found|hired|picked|chose) (?:our|the right) (?:\w+ "
    r")?(?:person|match|candidate|colleague|hire)\b",
    rf"\b{_THIS}{_WHICH} (?:has|is) (?:now |already |just )?(?:found (?:a taker|its (?:person|match|owner))|"
    rf"been (?:taken|snapped up)|taken|spoken for)\b(?! (?:on|over|up|by|from|into|seriously|as|to|very))",
    r"\b(?:the |our |this )(?:search|recruitment|recruiting|selection|hiring)(?: (?:process|procedure))?(?: "
    r"(?:for|to) [^.;,]{1,60}?)? (?:(?:has |have )?(?:now |already )?(?:come|came) to an? (?:end|close)|"
    r"(?:has )?(?:now |already |just )?(?:wrapped up|concluded)|(?:ended|finished) (?:on|last|in|yesterday))\b",
    rf"\b{_APPLICATIONS} closed (?:just )?(?:yesterday|earlier (?:today|this (?:week|month))|last (?:week|month|"
    rf"(?:mon|tues|wednes|thurs|fri|satur|sun)day)|(?:a few |some |two |three )?(?:days?|weeks?) ago)\b",
    rf"\b{_THIS}{_WHICH}{_IS} (?:closed|filled|expired|withdrawn|cancell?ed|removed|taken down|archived|deactivated|"
    rf"unlisted|"
    r"unavailable|gone|ended(?! up)|over(?=\W?(?:$|[.!,;)])))\b",
    rf"\b{_THIS}{_WHICH}{_IS}? no longer (?:available|active|open|live|vacant|advertised|valid|posted|listed|being "
    rf"advertised|"
    r"recruiting|accepting|taking)\b(?! (?:for|to) (?:remote|relocat|visa|candidates (?:in|from|outside)))",
    rf"\b{_THIS}{_WHICH}{_IS} not (?:available|active|open|vacant) (?:any ?more|any longer)\b",
    rf"\b(?:no longer|not longer|stopped|ceased|not) (?:be )?(?:currently )?(?:accepting|taking|receiving|"
    rf"considering|reviewing) {_APPLICATIONS}\b{_ADDED}",
    rf"\bno longer accepts? {_APPLICATIONS}\b{_ADDED}",
    r"\b(?:applications?|application (?:period|window|deadline|process|phase)|deadline|closing date)"
    rf"(?: (?:for|to) [^.;]{{1,60}}?)?{_IS} (?:closed|ended|passed|expired|over)\b",
    rf"\b(?:applications?|{_THIS})(?: (?:for|to) [^.;]{{1,60}}?)? closed (?:on|at) "
    r"(?=(?:\w+,? )?(?:the )?\d|[A-Z][a-z]+ \d)",
    rf"{_WE_HAVE}filled (?:this|the|our) (?:\w+ ){{0,3}}?{_OF}\b",
    rf"{_WE_HAVE}hired (?:someone |a candidate |a person )?(?:for|to fill) (?:this|the|our) (?:\w+ ){{0,3}}?{_OF}\b",
    rf"{_WE_HAVE}closed (?:applications|hiring|recruitment|this (?:\w+ ){{0,2}}?{_OF})\b",
    r"\b(?:we['’]?re|we are|is) no longer (?:hiring|recruiting|looking|interviewing|searching) (?:for|to fill|"
    r"candidates)\b",
    rf"\b(?:recruitment|hiring|the search)(?: process)? (?:for|to) (?:this|the) (?:\w+ ){{0,3}}?{_OF}{_IS} (?:closed|"
    rf"completed?|concluded|ended|over)\b",
    r"^(?:\w+: )?(?:job|position|role|vacancy|post) (?:now )?(?:filled|closed|expired)\b(?= (?:as of|on|since) |"
    r"[.!,]|$)",
    r"\bthis one(?:['’]s| has| is)(?: (?:now|already|been|sadly|unfortunately))* (?:filled|closed|taken|gone|"
    r"expired)\b",
    rf"\b(?:recruitment|recruiting|hiring){_IS} (?:closed|ended|concluded)\b",
    r"\b(?:you(?:['’]re| are) (?:viewing|looking at)|this is) an? (?:archived|expired|closed|inactive|filled|old) "
    rf"(?:\w+ )?{_OF}\b",
    r"\b(?:not|n['’]t|no longer|stopped) (?:accepting|taking|considering) (?:any |in )?(?:more|new ones|others)\b"
    r"(?=\s?[.!;]|$)",
    r"\b(?:application|recruitment|submission) (?:period|window|phase|process|deadline|round) (?:ended|closed|"
    r"expired|passed|lapsed|finished)\b",
    rf"\b{_APPLICATIONS} (?:can|may|are|will) (?:be )?(?:no longer|not be accepted any)(?: being| be)? ?(?:accepted|"
    rf"submitted|"
    r"considered|taken|made|open|possible|received|longer)\b(?! (?:by|via|through|from|over|if|without|unless))",
    r"\b(?:it is|it['’]s) (?:no longer|not) possible to apply\b(?! (?:by|via|through|from|over|if|without|for more))",
    r"\b(?:you|one) (?:can|may) no longer apply\b(?! (?:by|via|through|from|over|if))|\b(?:can['’]t|cannot|can not) "
    r"apply "
    rf"(?:for|to) this {_OF} any ?(?:more|longer)\b",
    rf"{_WE_HAVE}(?:found|hired|appointed|chosen|selected|recruited) (?:someone|somebody|a (?:suitable |successful |"
    rf"great )?"
    r"(?:candidate|person|match)|(?:the|our) (?:right |perfect |ideal |successful |new |preferred |next |chosen "
    r")*(?:person|candidate|colleague|team ?mate|hire|match|one|team member))\b",
    rf"{_WE_HAVE}appointed to (?:this|the) (?:\w+ ){{0,2}}?{_OF}\b",
    rf"\b{_THIS}{_WHICH}{_IS} closed to (?:new |further )?(?:applicants|applications|candidates)\b",
    rf"\b{_THIS}{_WHICH}{_IS} (?:inactive|no longer (?:in use|current|being filled|needed))\b",
)
_PAUSED = (
    rf"\b{_THIS}{_WHICH}{_IS} (?:temporarily |indefinitely )?{_STOPPED}\b",
    rf"\b{_THIS}{_WHICH}{_IS} temporarily (?:closed|unavailable|inactive)\b",
    r"\b(?:hiring|recruiting|recruitment|interviews?|interviewing|applications?|the (?:search|process))"
    rf"(?: (?:for|to|on) [^.;]{{1,60}}?)?{_IS} (?:temporarily |indefinitely )?(?:{_STOPPED}|closed temporarily|"
    rf"temporarily closed)\b",
    r"\b(?:we have|we['’]ve|we['’]re|we are|have|we) (?:temporarily |currently |have )?(?:paus|fr[eo]+z|suspend|halt|"
    r"put|stopp)\w* "
    rf"(?:on hold )?(?:all )?(?:(?:this|the|our) (?:\w+ ){{0,3}}?)?(?:hiring|recruiting|recruitment|applications|"
    rf"interviews|search|{_OF})\b",
    rf"\b(?:temporarily|presently|at present|at the moment|for the moment|for now|currently|momentarily),? (?:we are "
    rf"|we['’]re )?(?:not |unable to |stopped )(?:accept\w*|tak\w+|receiv\w+|consider\w*) {_APPLICATIONS}\b{_ADDED}",
    rf"\b(?:not|unable to) (?:currently |presently |temporarily |be )?(?:accept(?:ing)?|taking|take|receiving|"
    rf"considering) {_APPLICATIONS} (?:for (?:this|the) [^.;]{{1,40}} )?(?:{_NOW}|until)\b",
    r"\b(?:due to|because of|during|under|there is|there['’]s|we have|we are (?:in|under))\b[^.;]{0,30}\bhiring "
    r"(?:freeze|pause)\b",
    r"\bhiring (?:freeze|pause) (?:is )?(?:in (?:effect|place)|currently)\b",
    rf"\b(?:press(?:ed|ing)?|hit(?:ting)?) pause on (?:all )?(?:this |the |our )?(?:\w+ ){{0,2}}?(?:hiring|recruiting|"
    rf"recruitment|search|{_OF})\b(?! engine)",
    r"\b(?:owing to|on account of|given|as a result of|in view of)\b[^.;]{0,30}\b(?:hiring|recruitment|recruiting|"
    r"headcount) (?:freeze|pause)\b",
    rf"\b(?:had to|decided to|will) (?:temporarily )?(?:pause|freeze|suspend|halt|put) (?:this|the|our|all) (?:\w+ "
    rf"){{0,2}}?(?:hiring|recruiting|recruitment|search|{_OF})(?: (?:on (?:hold|ice|pause)|until|for now))?\b",
    rf"\b(?:recruitment|recruiting|hiring) (?:to|for|on) (?:this|the) (?:\w+ ){{0,3}}?{_OF}{_IS} (?:on (?:hold|pause|"
    rf"ice)|paused|suspended|frozen)\b",
    r"\b(?:status|hiring status)\s?:\s?(?:on hold|paused|frozen|suspended)\b",
)
_OPENINGS = r"(?:openings?|vacanc(?:y|ies)|positions?|posts?|roles?|headcount)"
_CURRENT = r"(?:current |immediate |active |open |specific |live ){0,3}"
_POOL = r"(?:evergreen|pipeline|talent[ -](?:pool|pipeline|community|network|bank))"

_NOT_ACTIVELY_HIRING = (
    r"\bnone of (?:our|the) (?:\w+ ){1,3}?(?:is|are) (?:currently|presently|actively) (?:hiring|recruiting)\b",
    rf"\b(?:none of (?:our|the) (?:\w+ ){{1,3}}?|no(?:body| one| team| site| office| branch| department| shop) "
    rf"(?:\w+ ){{0,3}}?)(?:is|are) (?:currently |presently |actively )?(?:hiring|recruiting|taking (?:people|"
    rf"anyone|anybody|staff) on|looking for (?:people|anyone|staff))\b[^.;]{{0,40}}\b(?:{_NOW}|just now|today)\b",
    r"(?:\bnot|n['’]t|\bno longer|\bnever) (?:currently |presently |yet |be |now )?(?:actively|currently|presently) "
    r"(?:be )?(?:hiring|recruiting|looking|searching|seeking|interviewing|filling|sourcing|trying to (?:hire|fill))\b",
    r"(?:\bnot|n['’]t) (?:hiring|recruiting)(?: (?:for|into) (?:this|the|these)[^.;]{1,60})? (?:actively|at (?:this|"
    r"the) (?:time|moment)|right now|at present|currently|for now)\b",
    r"\b(?:currently|presently|at (?:this|the) (?:time|moment)|right now|at present),? (?:we are |we['’]re |we do "
    r")?not (?:actively |currently )?(?:hiring|recruiting)\b",
    rf"\b(?:do not|don['’]t|does not) (?:currently|presently|yet) have (?:any |an? )?{_CURRENT}{_OPENINGS}\b",
    rf"\b(?:do not have|don['’]t have|have no|has no) (?:any |an? )?{_CURRENT}{_OPENINGS}\b[^.;]{{0,60}}\b{_NOW}\b",
    r"\b(?:have|has|with) no (?:immediate|current|active) (?:job )?(?:openings?|vacanc(?:y|ies))\b",
    rf"(?:\b(?:have|has|is|are|see)|['’]s) no (?:\w+ )?(?:{_CURRENT})?(?:{_OPENINGS}|open "
    rf"seats?)\b[^.;:]{{0,40}}\b(?:{_NOW}|today|"
    rf"just now|"
    rf"open)\b",
    rf"\b(?:{_NOW}|today|just now)\b,?[^.;:]{{0,25}}\b(?:have|has|is|are) no (?:\w+ )?(?:{_CURRENT})?{_OPENINGS}\b",
    rf"\b(?:have|has|is|are) no (?:current|immediate|live|active|open)(?: \w+)? {_OPENINGS}\b",
    r"\bthis is\b[^.;]{0,60}\bnot an? (?:current |specific |live |real |concrete |actual )?(?:vacancy|opening)\b",
    r"\bnothing is (?:currently )?(?:open|available|vacant) (?:at (?:this|the) (?:time|moment)|right now|currently|"
    r"today)\b",
    r"\bthis is (?:just |only )?(?:an? |our )(?:\w+ )?talent[ -](?:pool|pipeline|community|network|bank)\b",
    rf"\bno (?:live|current|specific|open|actual|active|immediate) {_OPENINGS} (?:attached|linked|behind|associated|"
    rf"tied|connected|(?:currently )?exists?)\b",
    r"\bthis is an? (?:\w+ )?roster (?:call|announcement|advert(?:isement)?|posting|vacancy)\b",
    rf"^no (?:current|open|immediate|live|active) (?:job )?{_OPENINGS}\b",
    rf"\b(?:not|n['’]t) (?:tied|linked|connected|attached|related|relate|correspond|refer|specific) to (?:any|an?|"
    rf"one) (?:\w+ )?{_OPENINGS}\b",
    rf"\bno (?:\w+ )?{_OPENINGS} (?:is|are) (?:currently |presently )?(?:open|available|being filled|"
    rf"advertised)\b[^.;]{{0,30}}\b{_NOW}\b",
    r"\b(?:hiring|recruitment) (?:for [^.;]{1,40} )?is (?:not active|inactive)\b",
    rf"\bthis is (?:just |only |currently )?an? (?:{_POOL} (?:{_OF}|advert|notice)|general application|general "
    rf"expression of interest|"
    r"expression of interest|speculative|open application)\b",
    rf"\b(?:this|the present) (?:{_OF}|page|form|application|advert)(?: (?:posting|listing|opening|requisition))? "
    rf"(?:is|serves as|represents|advertises) (?:for |only |part of |intended |meant |used |solely |just |an? |to |"
    rf"build |our |as |the )*"
    r"(?:evergreen|pipeline|talent (?:pool|pipeline|community|network|bank)|future (?:opening|opportunit|position|"
    r"role|vacanc|need|hir)|general application|general expression|expressions? of interest|speculative|open "
    r"application|prospective|anticipated (?:opening|need|hiring))",
    r"\b(?:this|it) is (?:not|n['’]t) (?:for |an? |currently )*(?:active|current|open|live|specific|actual|immediate|"
    r"existing|advertised)(?:,? \w+){0,3}? (?:opening|vacancy|position|post|role|job|requisition|opportunity|"
    r"posting)\b",
    r"\b(?:evergreen|pipeline|pooled?|always[- ]open) (?:requisition|req|posting|position|job posting|role|vacancy|"
    r"opening|advert)\b",
    r"\bexpressions? of interest\b[^.;]{0,60}\b(?:only|future|rather than|not (?:a|an|for)|pool|talent)\b",
    r"\b(?:only|just|merely|collecting|gathering|inviting|seeking|welcoming|taking|accepting) expressions? of "
    r"interest\b",
    r"\b(?:we are|we['’]re) (?:collecting|gathering|accepting|building|pooling|creating)\b[^.;]{0,60}\b(?:for "
    r"(?:potential |possible |upcoming |our )?future (?:\w+ )?(?:opening|opportunit|position|role|vacanc|need|"
    r"hir)\w*|talent (?:pool|pipeline|community) (?:for|of)[^.;]{0,60}future)\b",
    r"\bthere (?:is|are) (?:currently |presently )?no (?:immediate |current |active |open |specific |live "
    r"){0,2}(?:opening|vacancy|vacancies|position|positions|role|roles|openings)\b[^.;]{0,60}(?:\b(?:but|however|"
    r"although|though|yet|we may|reach out|keep|at (?:this|the) (?:time|moment)|right now)\b)",
    r"\bjoin our talent (?:pool|community|network|pipeline) (?:for|by applying to this)\b[^.;]{0,40}\bthis (?:role|"
    r"position|posting)\b",
)
_TITLES = (
    r"(?:general|open|speculative|spontaneous|future|unsolicited) (?:job )?(?:applications?|interest|opportunit(?:y|"
    r"ies)|submission)(?: pool)?",
    r"expressions? of interest",
    r"(?:join )?(?:our |the )?talent (?:pool|community|network|pipeline)",
    r"(?:evergreen|pipeline)(?: requisition)?",
)

_BADGES = {
    "closed": r"(?:(?:this )?(?:job|position|role|vacancy|posting|opportunity|status)\s?[:–-]?\s?)?(?:(?:has |is |"
    r"been |now |already ){0,3})(?:closed|filled|expired|no longer available|position filled|archived|inactive|"
    r"withdrawn|closed for applications)|applications? (?:are |is |now )*closed|closed to (?:new )?(?:applicants|"
    r"applications|candidates)|no "
    r"longer (?:available|accepting applications)|sold out|vacancy closed",
    "paused": r"(?:(?:job|position|role|status|vacancy|posting|recruitment|hiring|search|"
    r"applications)\s?[:–-]?\s?)?(?:on hold|paused|hiring paused|frozen|applications paused)",
    "not_actively_hiring": r"not (?:actively|currently) hiring|evergreen|talent pool|general application|pipeline "
    r"role",
}

_UNLESS = (
    r"\b(?:once|when|whenever|(?<!even )if|until|till|unless|as soon as|after|before|in case|should|may|might|could|"
    r"would|will|shall|can|to be|upon|where|whether|ensure|how to tell)\b|\b(?:I|I['’]m|you|you['’]re|who|people|"
    r"those|candidates|they)(?: (?:are|is|may be))?\s*$|\bI(?:['’]m| am)\b"
)
"""Before the statement: it tells of another time, or of a person. "If you see this" and the like do not count."""

_STEMS = """
    gone | closed | taken | snapped | spoken for | taker | wrapped | came to an | come to a | ended |
    finished | we found | just found | finally found | we hired | we picked | we chose | none of | nobody |
    no one | no team | no site | no office | no branch | no department | no shop |
    closed | filled | expire | withdrawn | cancel | removed | taken down | archived | deactivat | unlisted |
    unavailable
    | is gone | been gone | ended | is over | now over | already over | longer | any more | not available | not active
    | not open | not vacant | stopped | ceased | not accept | not taking | not receiving | not considering
    | not reviewing | not be | not currently | not yet | have passed | has passed | is passed | hired | concluded
    | complete | on hold | on pause | on ice | pause | pausing | froze | freez | suspen | halt | postpone
    | temporarily | inactive | presently | at present | at the moment | for the moment | for now |
    momentarily | unable
    | take appl | not hiring | not recruiting | not actively | n't | n’t | never | not looking | not searching
    | not presently | current | immediate | no active | no opening | no vacanc | no position | no role | right now
    | evergreen | pipeline | talent | general application | expression of interest | expressions of interest
    | general expression | speculative | open application | future | prospective | anticipated | not for | not an
    | pool | always-open | always open | at this time | not have | archived | period passed | window passed
    | deadline passed | lapsed | round finished | not possible | cannot apply | can't apply | can’t apply | have found
    | 've found | ’ve found | now found | already found | recently found | just found | have appointed | ve appointed
    | now appointed | already appointed | have chosen | ve chosen | have selected | ve selected | now selected
    | have recruited | ve recruited | now recruited | have no | has no | is no | are no | see no | not tied
    | roster | taking any | taking more | taking new | exist | not linked | not connected | not attached
    | not relate | not correspond | not refer | not specific | nothing is
    | 's no | ’s no | no specific | no actual | no current | no open | no immediate | no live
"""

_NOUNS = """
    person | found our | hire |
    job | position | role | vacanc | posting | post | opening | opportunit | requisition | req | listing | advert | ad
    | announcement | call | competition | search | internship | fellowship | program | recruit | appl | candidate
    | seat | submission | cvs | resume | résumé | hir | headcount | interview | page | form | talent | interest
    | deadline
    | closing date | accepting | this one | nothing | someone | somebody | person | colleague | match | team member
"""

EN = Statements(
    stems=_STEMS,
    nouns=_NOUNS,
    closed=_CLOSED,
    paused=_PAUSED,
    not_actively_hiring=_NOT_ACTIVELY_HIRING,
    unless=_UNLESS,
    yet=r"\b(?:not|never) (?:yet |been |be ){0,2}(?:closed|filled|expired|on hold|paused|frozen|suspended|concluded|"
    r"ended)\b|\bno longer (?:on hold|paused|frozen|closed|suspended)\b",
    some=r"\b(?:late|incomplete|unsolicited|partial|speculative) (?:applications?|submissions?|cvs?|resumes?)\b|"
    r"\b(?:received|submitted|sent|arriving|made) (?:after|past|late|outside)\b|\bafter (?:the|this) (?:deadline|"
    r"closing date|date|time)\b|\bpaper (?:applications?|cvs?)\b|\b(?:all|both) (?:the |our )?other\b",
    closed_badges=_BADGES["closed"],
    paused_badges=_BADGES["paused"],
    pool_badges=_BADGES["not_actively_hiring"],
    titles="|".join(_TITLES),
    elsewhere=r"\b(?:now|therefore|so|currently) (?:(?:we are|we['’]re) )?(?:looking|seeking|searching|recruiting|"
    r"hiring|in search)\b|\b(?:last|this past|the previous) (?:spring|summer|autumn|fall|winter|year|month|week|"
    r"quarter)\b|\bby an? interim\b|\bin (?:19|20)\d\d\b",
)

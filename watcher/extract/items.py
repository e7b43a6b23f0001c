"""Where items of a list begin that run together without any mark between them."""

import re
from collections.abc import Iterator

_STARTS = frozenset(
    str.split("""
    a ability able accountable achieve act active adapt administer advanced advise advocate aid align all
    ambition analyse analytical analyze apply approach architect are arrange articulate assess assist at attend
    audit author automate bachelor bachelor's bachelors background basic be bonus bring broad build can care
    carry champion clear coach collaborate comfort comfortable commitment communicate competitive complete
    comprehensive conduct confident consult contribute coordinate craft create creative cultivate curiosity
    curious daily debug deep define degree deliver demonstrable demonstrate demonstrated deploy design desire
    determine develop diagnose direct discover discuss dive document draft drive drives educate embrace enable
    engage enhance enjoy ensure establish evaluate evaluating evidence examine excellent exceptional excited
    execute expand experience experienced expert expertise explore exposure extensive facilitate familiar
    familiarity fertility flexible fluency fluent focus follow formulate foster free full generous get give good
    great grow guide handle hands-on have health help high highly hold identify implement improve influence
    inform innovate inspect install integrate interact interest interpret investigate iterate join keep know
    knowledge launch lead learn leverage liaise life love lunch maintain make manage master's masters mentor
    minimum model monitor motivated must negotiate on one open operate optimise optimize optional orchestrate order
    organise organize oversee own paid participate partner passion passionate pension perform persuasive ph.d.
    phd pilot plan possess prefer prepare present previous prior prioritise prioritize private proactive produce
    proficiency proficient profound promote propose prototype proven provide publish push raise recruit reduce
    regular relentless relocation report represent research resolve resourceful respond responsible review run
    scale scope secure seek sense set several shape share ship show significant skilled solid solve some source
    stipends strategic strong structure superb supervise support take talent teach team test thrive track train
    translate troubleshoot understand understanding unlimited update use utilize validate visualize want willing
    willingness work working write you your answer calculate calibrate catalogue certified clean climb compile cook
    counsel count cut digitise dispatch dose drill enjoy feed file fill film fire fit fix fly forecast greet guard
    harvest hire host interview inventory label lay lift listen load log map measure mend mix move nurse operate pack
    paint patrol pick plant polish pour price print procure protect prune purchase quote read rebuild receive record
    repair replace reply restock restore sample scan schedule sell sew sort speak stock store survey tend trace trade
    transport treat tune unload verify visit walk wash watch weigh weld wire abgeschlossene abgeschlossenes
    ausgeprägte fundierte mehrjährige sehr sicherer verhandlungssichere
""")
)
_ENDS_A_NAME = frozenset(str.split("health research support design life film fire label store test"))
"""Of these, nouns that end a name: "Public Health" is one subject, not the end of one item."""

_JOINT = re.compile(r"(?<=[a-zß-ÿ0-9)%+#]) (?=[A-Z])")
_CONNECTORS = frozenset(
    str.split("""
    and or of the a an with in for to as at by on from our your their its via using & is are be that like
""")
)
_LEAST = 12
"""Characters: an item is longer."""


def item_starts(text: str) -> Iterator[int]:
    """The places where a capital word that commonly begins an item follows a small one without punctuation."""
    last = 0
    for joint in _JOINT.finditer(text):
        start = joint.end()
        word = text[start : start + 30].split(" ", 1)[0].rstrip(",.:;").casefold().replace("’", "'")
        before = text[max(start - 20, 0) : start - 1].rsplit(" ", 1)[-1]
        named = word in _ENDS_A_NAME and before[:1].isupper()
        if word in _STARTS and not named and before not in _CONNECTORS and start - last >= _LEAST:
            yield start
            last = start

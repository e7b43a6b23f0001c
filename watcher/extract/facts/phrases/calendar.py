"""Names of months, weekdays, hours and zones as postings write them (months and weekdays after Unicode CLDR)."""

MONTHS: dict[str, str] = {
    "en": "january jan, february feb, march mar, april apr, may, june jun, "
    "july jul, august aug, september sept sep, october oct, november nov, december dec",
    "de": "januar jänner jän, februar feber, märz mär mrz, april, mai, juni, "
    "juli, august, september, oktober okt, november, dezember dez",
    "fr": "janvier janv, février fevrier févr fév, mars, avril avr, mai, juin, "
    "juillet juil, août aout, septembre, octobre, novembre, décembre decembre déc",
    "es": "enero ene, febrero, marzo, abril abr, mayo, junio, "
    "julio, agosto ago, septiembre setiembre, octubre, noviembre, diciembre dic",
    "nl": "januari, februari, maart mrt, april, mei, juni, juli, augustus, september, oktober, november, december",
    "it": "gennaio genn gen, febbraio febbr, marzo, aprile, maggio magg mag, giugno giu, "
    "luglio lug, agosto, settembre sett, ottobre ott, novembre, dicembre",
    "pt": "janeiro, fevereiro fev, março marco, abril, maio, junho, "
    "julho, agosto, setembro set, outubro out, novembro, dezembro",
    "cs": "ledna leden lednu lednem, února únor únoru únorem, března březen březnu březnem, "
    "dubna duben dubnu dubnem, května květen květnu květnem, června červen červnu červnem, "
    "července červenec červenci červencem, srpna srpen srpnu srpnem, září zářím, října říjen říjnu říjnem, "
    "listopadu listopad listopadem, prosince prosinec prosinci prosincem",
    "pl": "stycznia styczeń styczniu, lutego luty lutym, marca marzec marcu, kwietnia kwiecień kwietniu, "
    "maja maj maju, czerwca czerwiec czerwcu, "
    "lipca lipiec lipcu, sierpnia sierpień sierpniu, września wrzesień wrześniu, "
    "października październik październiku, listopada listopad listopadzie, grudnia grudzień grudniu",
    "sv": "januari, februari, mars, april, maj, juni, juli, augusti, september, oktober, november, december",
    "da": "januar, februar, marts, april, maj, juni, juli, august, september, oktober, november, december",
}
"""Language → the twelve months, commas between them, each in all forms that stand beside a day or a year."""

WORDS_TOO = frozenset(["may", "march", "mar", "set", "out", "gen", "mag", "ago", "dec", "sept", "sep", "jan", "feb"])
"""Names that are other words as well: in small letters they need a year, or the word "de", beside them."""

WEEKDAYS: dict[str, str] = {
    "en": "monday mon, tuesday tues tue, wednesday wed, thursday thurs thur thu, friday fri, saturday sat, sunday sun",
    "de": "montag, dienstag, mittwoch, donnerstag, freitag, samstag sonnabend, sonntag",
    "fr": "lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche",
    "es": "lunes, martes, miércoles, jueves, viernes, sábado, domingo",
    "nl": "maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag",
    "it": "lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica",
    "pt": "segunda-feira segunda, terça-feira terça, quarta-feira quarta, quinta-feira quinta, sexta-feira sexta, "
    "sábado, domingo",
    "cs": "pondělí, úterý úterka, středy středa středu, "
    "čtvrtka čtvrtek, pátku pátek, soboty sobota sobotu, neděle neděli",
    "pl": "poniedziałku poniedziałek, wtorku wtorek, środy środa środę, "
    "czwartku czwartek, piątku piątek, soboty sobota sobotę, niedzieli niedziela niedzielę",
    "sv": "måndagen måndag, tisdagen tisdag, onsdagen onsdag, "
    "torsdagen torsdag, fredagen fredag, lördagen lördag, söndagen söndag",
    "da": "mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag",
}
"""Language → the seven days, Monday first, written like the months."""

NOON = "noon|midday|mittags?|midi|mediodía|middag|mezzogiorno|meio-dia|poledne|południe|正午"
MIDNIGHT = "midnight|mitternacht|minuit|medianoche|middernacht|mezzanotte|meia-noite|půlnoci?|północy?|midnatt?"

ZONES = (
    r"AoE|[Aa]nywhere on [Ee]arth|(?:UTC|GMT)(?:\s?[+−-]\d{1,2}(?::\d\d)?)?|[ECMP][SD]?T|AK[SD]T|HST|BST|CES?T|MES?Z"
    r"|EES?T|WES?T|MSK|TRT|IST|JST|KST|SGT|HKT|PHT|WIB|GST|SAST|WAT|EAT|CAT|AE[SD]?T|AW[SD]T|AC[SD]T|NZ[SD]?T|BRT|ART"
    r"|(?:US |U\.S\. )?(?:Eastern|Central|Pacific|Mountain|Atlantic)(?: (?:Standard|Daylight|European|Summer)){0,2}"
    r"(?: [Tt]ime)?|(?:London|Paris|Berlin|UK|[Ll]ocal) [Tt]ime|heure de Paris|hora peninsular|hora (?:de|do) \w+"
    r"|日本時間"
)
"""Zones of time in the spellings that postings use; kept as written."""

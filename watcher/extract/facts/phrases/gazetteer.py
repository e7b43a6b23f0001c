"""Names of countries, states, regions and large cities: what is certainly a place, and in which country."""

COUNTRIES = """
US: united states, united states of america, usa, us, u.s, u.s.a, america, vereinigte staaten, états-unis,
    estados unidos, stati uniti, eua, verenigde staten, ee.uu, ee. uu, stany zjednoczone, spojené státy
GB: united kingdom, uk, u.k, great britain, england, scotland, wales, northern ireland, gb,
    vereinigtes königreich, großbritannien, royaume-uni, reino unido, regno unito, verenigd koninkrijk,
    wielka brytania, storbritannien, angleterre
CA: canada, kanada, canadá
AU: australia, australien, australie
NZ: new zealand, neuseeland
IE: ireland, republic of ireland, irland, irlande, irlanda, ierland
DE: germany, deutschland, allemagne, alemania, germania, duitsland, alemanha, niemcy, německo, tyskland
AT: austria, österreich, autriche, oostenrijk, áustria, rakousko, österrike
CH: switzerland, schweiz, suisse, suiza, svizzera, zwitserland, suíça, szwajcaria, švýcarsko
LI: liechtenstein
LU: luxembourg, luxemburg, luxemburgo
FR: france, frankreich, francia, frankrijk, frança, francja, francie, frankrike
BE: belgium, belgien, belgique, bélgica, belgio, belgië, belgia, belgie
NL: netherlands, the netherlands, niederlande, pays-bas, países bajos, paesi bassi, nederland, países baixos,
    holandia, nizozemsko, nederländerna, holland
ES: spain, spanien, espagne, españa, spagna, spanje, espanha, hiszpania, španělsko
PT: portugal
IT: italy, italien, italie, italia, itália, włochy, itálie, italië
PL: poland, polen, pologne, polonia, polska, polónia, polsko
CZ: czech republic, czechia, tschechien, république tchèque, česko, česká republika, czechy, tjeckien
SK: slovakia, slowakei, slovaquie, slovensko, słowacja
HU: hungary, ungarn, hongrie, magyarország
RO: romania, rumänien, roumanie, românia
BG: bulgaria, bulgarien
GR: greece, griechenland, grèce
HR: croatia, kroatien, hrvatska
SI: slovenia, slowenien, slovenija
RS: serbia, serbien, srbija
UA: ukraine, ukraina
LT: lithuania, litauen, lietuva
LV: latvia, lettland, latvija
EE: estonia, estland, eesti
SE: sweden, schweden, suède, suecia, svezia, zweden, suécia, szwecja, švédsko, sverige
NO: norway, norwegen, norvège, noruega, norge
DK: denmark, dänemark, danemark, danmark
FI: finland, finnland, suomi
IS: iceland, island
MT: malta
CY: cyprus
TR: turkey, türkiye, türkei
IL: israel
AE: united arab emirates, uae
SA: saudi arabia, ksa
QA: qatar
EG: egypt
MA: morocco, maroc
TN: tunisia, tunisie
ZA: south africa
NG: nigeria
KE: kenya
GH: ghana
RW: rwanda
ET: ethiopia
SN: senegal, sénégal
IN: india, indien
PK: pakistan
BD: bangladesh
LK: sri lanka
NP: nepal
CN: china
HK: hong kong, hong kong sar
TW: taiwan
JP: japan
KR: south korea, korea, republic of korea
SG: singapore
MY: malaysia
ID: indonesia
TH: thailand
VN: vietnam, viet nam
PH: philippines, the philippines
MX: mexico, méxico
BR: brazil, brasil, brasilien
AR: argentina
CL: chile
CO: colombia
PE: peru, perú
UY: uruguay
CR: costa rica
BO: bolivia
EC: ecuador
PA: panama, panamá
DO: dominican republic
GE: georgia (country)
AM: armenia
KZ: kazakhstan
"""
"""ISO 3166-1 alpha-2: names as postings write them, in ten languages."""

STATES = """
US: AL alabama, AK alaska, AZ arizona, AR arkansas, CA california, CO colorado, CT connecticut, DE delaware,
    FL florida, GA georgia, HI hawaii, ID idaho, IL illinois, IN indiana, IA iowa, KS kansas, KY kentucky,
    LA louisiana, ME maine, MD maryland, MA massachusetts, MI michigan, MN minnesota, MS mississippi,
    MO missouri, MT montana, NE nebraska, NV nevada, NH new hampshire, NJ new jersey, NM new mexico, NY new york,
    NC north carolina, ND north dakota, OH ohio, OK oklahoma, OR oregon, PA pennsylvania, RI rhode island,
    SC south carolina, SD south dakota, TN tennessee, TX texas, UT utah, VT vermont, VA virginia, WA washington,
    WV west virginia, WI wisconsin, WY wyoming, DC district of columbia, PR puerto rico
CA: ON ontario, QC quebec, QC québec, BC british columbia, AB alberta, MB manitoba, SK saskatchewan,
    NS nova scotia, NB new brunswick, NL newfoundland, PE prince edward island
AU: NSW new south wales, VIC victoria, QLD queensland, WA western australia, SA south australia,
    ACT australian capital territory, TAS tasmania
DE: BY bayern, BW baden-württemberg, NRW nordrhein-westfalen, HE hessen, SN sachsen
IN: KA karnataka, MH maharashtra, TN tamil nadu, TS telangana, HR haryana
"""
"""Country: code and name of its states. A code alone decides only behind a city: "Austin, TX"."""

CITIES = """
US: new york, new york city, nyc, san francisco, sf, san francisco bay area, bay area, sf bay area, seattle,
    washington dc, washington d.c, boston, chicago, los angeles, la jolla, austin, denver, atlanta, miami,
    dallas, houston, philadelphia, phoenix, portland, san diego, san jose, palo alto, mountain view, menlo park,
    redwood city, sunnyvale, cupertino, santa clara, oakland, berkeley, brooklyn, pittsburgh, detroit,
    minneapolis, nashville, charlotte, raleigh, durham, salt lake city, las vegas, baltimore, st. louis,
    kansas city, columbus, cleveland, cincinnati, indianapolis, milwaukee, tampa, orlando, sacramento, boulder,
    bellevue, redmond, honolulu, new orleans, san antonio, south san francisco, santa monica, silicon valley,
    arlington, reston, new haven, ann arbor, irvine, fort worth, jacksonville, jersey city, hoboken, stamford,
    scottsdale
GB: london, manchester, edinburgh, glasgow, bristol, leeds, birmingham, liverpool, oxford, sheffield, cardiff,
    belfast, nottingham, newcastle, brighton, southampton, reading, aberdeen, londres, londra, londyn, londýn,
    milton keynes
CA: toronto, montreal, montréal, vancouver, ottawa, calgary, edmonton, waterloo, quebec city, winnipeg, halifax
AU: sydney, melbourne, brisbane, perth, adelaide, canberra
NZ: auckland, wellington, christchurch
IE: dublin, cork, galway, limerick
DE: berlin, münchen, munich, hamburg, köln, cologne, frankfurt, frankfurt am main, stuttgart, düsseldorf,
    dusseldorf, leipzig, dresden, hannover, nürnberg, nuremberg, bremen, essen, dortmund, bonn, karlsruhe,
    heidelberg, mannheim, freiburg, aachen, potsdam, darmstadt, augsburg, wiesbaden, mainz, jena, ulm,
    regensburg, münster, tübingen, walldorf, wolfsburg
AT: wien, vienna, graz, linz, salzburg, innsbruck
CH: zürich, zurich, genf, genève, geneva, basel, bern, lausanne, zug, luzern, lugano, winterthur, st. gallen
FR: paris, lyon, marseille, toulouse, nantes, bordeaux, lille, strasbourg, rennes, montpellier, nice, grenoble,
    nanterre, la défense, montreuil, sophia antipolis, levallois-perret, boulogne-billancourt, parigi, paryż,
    paříž, île-de-france, ile-de-france, région parisienne
BE: brussels, bruxelles, brussel, antwerp, antwerpen, ghent, gent, leuven, liège, brüssel
NL: amsterdam, rotterdam, den haag, the hague, utrecht, eindhoven, delft, groningen, leiden, haarlem, nijmegen,
    hilversum, maastricht, arnhem
ES: madrid, barcelona, valencia, sevilla, seville, málaga, malaga, bilbao, zaragoza, alicante, palma de mallorca,
    granada
PT: lisbon, lisboa, porto, braga, coimbra, aveiro, lissabon,
    évora, beja, leiria, viseu, setúbal, guimarães, funchal
IT: milan, milano, roma, rome, torino, turin, bologna, firenze, florence, napoli, naples, venezia, verona,
    padova, genova, trento, pisa, mailand, bari
PL: warsaw, warszawa, kraków, krakow, wrocław, wroclaw, gdańsk, gdansk, poznań, poznan, łódź, lodz, katowice,
    gdynia, szczecin, lublin, warschau
CZ: prague, praha, brno, ostrava, plzeň, olomouc, prag
SK: bratislava, košice
HU: budapest
RO: bucharest, bucurești, cluj-napoca, cluj, iași, timișoara, brașov
BG: sofia
GR: athens, thessaloniki
HR: zagreb, split
SI: ljubljana
RS: belgrade, novi sad
UA: kyiv, kiev, lviv, kharkiv
LT: vilnius, kaunas
LV: riga
EE: tallinn, tartu
SE: stockholm, göteborg, gothenburg, malmö, uppsala, lund, linköping, umeå, västerås, örebro, solna, helsingborg,
    norrköping
NO: oslo, bergen, trondheim, stavanger
DK: copenhagen, københavn, aarhus, odense, aalborg, köpenhamn,
    kolding, esbjerg, randers, vejle
FI: helsinki, espoo, tampere, oulu, turku
IS: reykjavik
LU: luxembourg city
TR: istanbul, ankara, izmir
IL: tel aviv, tel aviv-yafo, jerusalem, haifa, herzliya
AE: dubai, abu dhabi
SA: riyadh
EG: cairo
MA: casablanca, rabat
ZA: cape town, johannesburg
NG: lagos, abuja
KE: nairobi
GH: accra
RW: kigali
IN: bangalore, bengaluru, mumbai, delhi, new delhi, hyderabad, pune, chennai, gurgaon, gurugram, noida, kolkata,
    ahmedabad
PK: karachi, lahore, islamabad
BD: dhaka
CN: beijing, shanghai, shenzhen, guangzhou, hangzhou, suzhou
TW: taipei, hsinchu
JP: tokyo, osaka, kyoto, yokohama,
    大阪, 神戸, 京都, 名古屋, 福岡, 札幌, 横浜, 仙台, 広島, 川崎, 千葉, 埼玉, 東京
KR: seoul
MY: kuala lumpur, penang
ID: jakarta
TH: bangkok
VN: ho chi minh city, hanoi
PH: manila, makati, taguig, cebu
MX: mexico city, ciudad de méxico, cdmx, guadalajara, monterrey
BR: são paulo, sao paulo, rio de janeiro, belo horizonte, curitiba, porto alegre, florianópolis, recife,
    campinas, brasília
AR: buenos aires
CL: santiago, santiago de chile
CO: bogotá, bogota, medellín, medellin
PE: lima
UY: montevideo
CR: san josé
BO: la paz
"""
"""Country: its large cities, and names of quarters and regions that postings give as places."""

REGIONS = """
europe, eu, emea, apac, americas, latam, latin america, north america, dach, benelux, nordics, nordic, asia,
    asia pacific, africa, middle east, european union, eea, mena, anz, cee, europa, dach-region, south america,
    central europe, eastern europe, western europe, southeast asia, oceania
"""
"""Regions of several countries."""

AMBIGUOUS_ALONE = """
reading, nice, split, essen, mobile, cork, bath, de, in, or, me, hi, ok, us, la, al, ma, pa, la paz,
    america, georgia, jordan, chad, victoria, lund, bari, pisa, essen, lima, santiago, cluj, durham, arlington,
    portland, columbus, columbia, hull, delta, orange, gent, zug, ulm, linz, reading, waterloo, phoenix, jena,
    perth, asia, africa, leon
"""
"""Names that are also words or people: certain only beside a country or state, or under a label."""

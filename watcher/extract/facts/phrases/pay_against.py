"""Words that take an amount away from pay: budgets, bonuses, benefits, prices, what a company makes."""

AGAINST = r"""
(?:\w+\stimes|\d\s?x|multiple\sof)\s(?:your\s|the\s|annual\s|base\s|basic\s){0,3}(?:salary|pay)
(?:clients?|customers?|users?)\s(?:salar\w+|pay) | (?:salary|pay)\suplifts? | (?:salary|pay)\ssacrifice
(?:clients?|customers?|users?|patients?|members|companies|consumers|people|they|employers?|tenants|residents|guests|farmers)\s(?:\w+\s)?(?:pays?|paid|earn)
(?:award|administer|allocat|approv|disburs|distribut|handl|manag|process)(?:e|es|ing)?\s(?:\w+\s){0,3}?(?:bursaries|honoraria|salaries|scholarships|stipends|wages)
(?:bearbeit|bewillig|vergeb|vergib|verwalt)\w*\s(?:\w+\s){0,3}?(?:gehälter|honorare|löhne|stipendien|vergütungen)
(?:attribu|gér|instrui|octroy|trait)\w*\s(?:\w+\s){0,3}?(?:bourses|gratifications|honoraires|salaires)
(?:adjudic|administr|conced|gestion|otorg|repart|tramit)\w*\s(?:\w+\s){0,3}?(?:ayudas|becas|nóminas|salarios|sueldos)(?:\sal\sestudio)?
(?:behandel|beheer|ken|verdeel|verstrek|verwerk)t?\s(?:\w+\s){0,3}?(?:beurzen|lonen|salarissen|stagevergoedingen)
(?:amministr|assegn|gesti|erogher)\w*\s(?:\w+\s){0,3}?(?:borse|compensi|retribuzioni|salari|stipendi)(?:\sdi\sstudio)?
(?:administr|atribu|conced|ger|process)\w*\s(?:\w+\s){0,3}?(?:bolsas|ordenados|salários|vencimentos)
(?:přidělov|přidělu|spravov|spravu|zpracov)\w*\s(?:\w+\s){0,3}?(?:mzdy|odměny|platy|stipendi[aí])
(?:obsług|przyzna|rozlicz|zarządza)\w*\s(?:\w+\s){0,3}?(?:pensj\w+|płace|stypendi\w+|wynagrodze\w+)
(?:administrera|bevilja|delar\sut|fördela|hantera)\w*\s(?:\w+\s){0,3}?(?:arvoden|löner|stipendier)
(?:administrer|bevilg|fordel|håndter|uddel)\w*\s(?:\w+\s){0,3}?(?:honorarer|lønninger|stipendier)
(?:overtime|nights?|weekends?|sundays?|public\sholidays|bonus(?:es)?|commissions?)\s(?:hours?\s|work\s|shifts?\s){0,2}(?:is|are)\spaid
(?:overtime|holiday|sick|severance|maternity|paternity|parental)\spay
(?:relocat\w+|benefits?|severance|equity|welcome|retention|insurance|pension)\spackages?
(?:health|wellness|well-?being|fitness|gym|learning|education|training|conference|books?)(?:\s[\w&-]+){0,2}\sstipends?
(?:home[\s-]office|remote[\s-]work|office|internet|phone|mobile|equipment|technology)(?:\s[\w&-]+){0,2}\sstipends?
(?:travel|commut\w+|transport\w*|meals?|food|lunch|childcare|family|parking|lifestyle)(?:\s[\w&-]+){0,2}\sstipends?
(?:housing|relocation|moving|computer|laptop)(?:\s[\w&-]+){0,2}\sstipends?
earn\s(?:a|an|up\sto)\s[^.;]{0,30}\s(?:bonus|reward|commission)
budgets? | allowances? | bonus(?:es)? | sign(?:ing)?[-\s]on | signing | relocat\w+ | reimburs\w+ | home[-\s]?office
wellness | well[-\s]?being | learning | overtime | differentials? | premiums? | uplifts? | weighting | supplements?
on[-\s]call | standby | tips | parking | rents? | rented | rooms? | accommodation | mortgages? | prices? | priced
subscriptions? | licen[cs]es? | memberships? | dues | sells? | selling | sold | invoices? | cash | deposits? | fines?
(?:sales|fundraising|revenue|growth|annual|yearly|monthly)\stargets? | towards? | bursar(?:y|ies) | limit
contributions?
education(?:al)? | training | conferences? | internet | phone | commut\w+ | gym | fitness | meals? | lunch(?:es)?
equipment | laptop | desk | childcare | coworking | vacation | health | dental | medical | life\sassurance
development | books? | quotas? | revenues? | ARR | MRR | turnover | funding | funds? | funded | raised
rais(?:e|ing) | series\s[a-f] | valuation | valued | refer\s(?:a|your)
invest\w* | assets | exploits? | grants? | prizes? | awards? | savings | saves? | saved | donat\w+ | charit\w+
insur\w+
deductible | match(?:es|ing|ed)? | 401\s?\(?k\)? | coverage | spends? | expenses?
HSA | pension | referr?al | fees? | (?<!-)costs?(?!\sof\sliving) | spend(?:ing)? | sales | deals? | pipeline
transactions? | payments?
processed | portfolio | AUM | GMV | worth | market\s(?:size|cap\w*|value|opportunity|share)
equity | stock | shares | RSUs? | options | commissions? | tuition | scholarship | visa | travel | per\sdiem
vouchers? | gift | discounts? | credits? | perks? | vest(?:s|ing)?
contracts? | purchas\w+ | project | clients? | customers? | trillion | losses | fraud | stolen | hack(?:s|ed)?
accounts? | loans? | debt | retirement | student | calls | visitors | cases | units
maximum\s(?:advertised\s)?(?:salary|pay|rate)\s(?:available|payable|allowed|for\sthis\svacancy) | pay\scap
whose\ssalary | current\ssalary | equals?\sor\sexceeds?
\w*prämien? | \w*zuschuss | \w*zuschüsse | \w*zulagen? | \w*zuschläge? | \w*zuschlag | urlaubsgeld
weihnachtsgeld | umsatz\w* | gefördert\w* | drittmittel\w* | finanziert\w*
\w*umsatz | fördermittel | jobrad | \w*gutscheine? | \w*sonderzahlung\w* | altersvorsorge | vermögenswirksame\w*
essens\w+ | fahrtkosten\w* | weiterbildungs\w* | fortbildungs\w* | umzugs\w* | sachbez\w+ | \w*bonus | \w*budgets?
\w*miete | mieten? | \w*beitr[äa]ge?\w* | spenden\w* | inflationsausgleich\w* | fahrgeld | taggeld | spesen
\w*kosten
wohnung(?:en)? | zimmer | preise? | mitarbeiter\swerben\w*
primes?(?!\smensuelle\sincluse) | chiffre\sd[’']affaires | levée | levé | tickets?[-\s]restaurant
titres?[-\s]restaurant
financements? | financée?s?
mutuelle | remboursement | remboursés? | investis\w* | dépenses | subvention | panier\w* | chèques?
forfait\s(?:mobilit\w+|repas|transports?|télétravail)
télétravail | intéressement | participation\s(?:au|aux|de) | loyers? | cotisations? | collecte\w* | cooptation
dons | abonnement
indemnités?\sde\s(?:transport|repas|télétravail|déplacement|licenciement) | frais | logement
financiad[oa]s? | financiaci[óo]n
bono | bonificación | facturación | inversión | presupuesto | formación | cheques? | dietas
ayuda(?!\s(?:al|de)\sestudio) | ventas | plus\sde\s(?:transporte|nocturn\w+|festiv\w+)
seguro | alquiler | subvenci[óo]n\w*
incentivos? | comisi[óo]n(?:es)? | cuotas? | gastos | precios?
gefinancierd | subsidie\w* | omzet\w* | budget | bonussen | reiskosten\w* | investering\w*
\w*(?:thuiswerk|reis|onkosten|kilometer|vrijwilligers)vergoeding
opleidings\w* | vakantie(?:geld|toeslag) | \w*premie | \w*uitkering | \w*bijdrage | fietsplan | huur | \w*toeslag
pensioen\w* | onkosten\w* | declar\w+ | prijs | prijzen | contributie
finanziat[oaie]
fatturato | buon[oi]\spasto | ticket | premi[oia]? | investiment[oi] | finanziament\w+ | formazione | welfare
affitto | polizza | assicurazion\w+ | incentiv[oi] | provvigion[ei] | rimborso\s(?:chilometrico|benzina)
trasferta | cost[oi]
financiad[oa]s? | financiamentos?
faturamento | vale(?:-\w+)? | subsídio | investimentos? | prêmio | prémio | orçamento | (?<!-)auxílio(?:-\w+)?
plano\s(?:de\ssaúde|odonto\w+) | seguro
mensalidade | aluguel | renda | comiss(?:ão|ões) | ajuda | cesta | custos?
obrat\w* | \w*příspěv\w+ | stravenk\w+ | stravn\w+ | rozpočet | investic\w+ | bonus\w* | prémi\w+
benefit(?:y|ů)? | tržb\w+
multisport\w* | kafeteri\w* | penzijní\w* | nájem\w* | poukaz\w* | provize | příplat\w+ | náborov\w+
obr[oó]t\w* | premi[aęi] | dofinansowan\w+ | inwestycj\w+ | dodat\w+ | budżet\w* | przychod\w* | kart[ay] | bon | bony
prowizj\w+ | czynsz\w* | ubezpieczeni\w+ | diet[ay] | składk\w+
omsättning\w* | friskvård\w* | \w*bidrag | omsätter | investering\w* | förmån\w* | \w*tillägg | provision | \w*bonus
tjänstepension | hyra\w* | försäkring\w* | för\sresor | semester\w* | rabatt\w*
omsætning\w* | \w*tillæg | \w*tilskud | frokost\w* | forsikring\w* | \w*forsikring | personalegoder | \w*bonus
husleje
\w*tillegg | omsetning | tilskudd | \w*goder
"""
"""Where they stand in the amount's own clause; those of several words first."""

AGAINST_UNBOUND = (
    r"資本金|売上|交通費|通勤|手当|賞与|ボーナス|昇給|祝い?金|補助|会費|予算|投資|調達|家賃|料金|価格|費用|寮費|残業代|利用者"
    r"|インセンティブ|歩合|奨励金|報奨金|保険|退職金|年商"
)
"""The same for a language that sets no space between words."""

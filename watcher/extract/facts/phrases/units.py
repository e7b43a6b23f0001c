"""How the unit of time of an amount of pay is said, in the languages of these tables."""

from watcher.model import Unit

NOUNS: dict[Unit, str] = {
    Unit.HOUR: r"hours?|hrs?|h|Stunde|Std\.?|Zeitstunde|heure|hora|ora|uur|u|godz\.?|godzin[aęy]|hod\.?|hodin[auy]"
    r"|timm(?:e|en)|tim",
    Unit.DAY: r"days?|Tag|jour(?:née)?|j|día|dia|giorno|dag|dagen|dzień|dniówk\w+|den|(?-i:MD)|manday|man-day",
    Unit.WEEK: r"weeks?|wk|Woche|semaine|semana|settimana|week|tydzień|týden|veckan?|ugen?",
    Unit.MONTH: r"months?|mo|mth|Monat|Mon\.?|mois|mes|mês|mese|maand|mnd\.?|mies(?:iąc|\.)?|m-c|mc|měsíc|měs\.?"
    r"|månad(?:en)?|mån|måned(?:en)?|md\.?|mdr\.?",
    Unit.YEAR: r"years?|yrs?|annum|annual|Jahr|an|année|año|ano|anno|jaar|rok|år(?:et)?",
}
"""What follows "per" or a slash."""

ADVERBS: dict[Unit, str] = {
    Unit.HOUR: r"(?:each(?: working)?|every(?: working)?|jede|chaque|cada|elk|ieder|ogni|każda|každá|varje|hver)"
    r" (?:hour|Stunde|heure|hora|uur|ora|godzina|hodina|timme|time)|hourly|stündlich|an hour|horaires?|all[’']ora"
    r"|l[’']ora|l[’']heure|\w*stundenlohn|Stundensatz"
    r"|Stundenhonorar"
    r"|Taux horaire|uurloon|uurtarief|brutouurloon|p/u|p\.u\.|ph|p/h|\w*timlön|timpenning|stawka godzinowa"
    r"|godzinow[aey]|godzinowo"
    r"|hodinov\w+|na hodinu|por hora|la hora|a la hora|à hora|i timmen"
    r"|(?:retribuzione|paga|tariffa|compenso) orari[ao]"
    r"|hourly rate|valor(?:[ -]|/)hora|\w*timeløn(?:nen)?|\w*timelønn(?:en)?|(?:pr\.?|i|per|/)\s?timen?"
    r"|stundenweise|stdl\.?|/t|TH",
    Unit.DAY: r"(?:each(?: working)?|every(?: working)?|jeder|chaque|cada|elke|iedere|ogni|każdy|každý|varje|hver)"
    r" (?:day|(?:Arbeits)?tag|jour|journée|día|dia|(?:werk)?dag|giorno|giornata|dzień|den)|daily|day rate|täglich"
    r"|Tagessatz|TJM|taux journalier(?: moyen)?|journali(?:er|ère)|dagtarief"
    r"|diari[oae]|giornalier[ao]"
    r"|diária|jornal|dzienn\w+|denn[íě]|dagslön|tariffa giornaliera|dagløn",
    Unit.WEEK: r"weekly|wöchentlich|Wochenlohn|hebdomadaires?|semanal(?:es|mente)?|settimanal[ei]|wekelijks|weekloon"
    r"|tygodniow\w+|týdně|týdenní|veckolön|ugeløn|ugentlig",
    Unit.MONTH: r"monthly|monatlich\w*|\w*monats(?:geh[aä]lt(?:er)?|lohn|brutto\w*|entgelt|salär)"
    r"|mensuel(?:le|s|les)?|mensual(?:es|mente)?|mensil[ei]|mensilmente|mensal|mensais|mensalmente"
    r"|maandelijks\w*|maandsalaris|maandloon|bruto(?:maandsalaris|maandloon)|miesięczn\w+|měsíčn\w+"
    r"|\w*månadslön(?:en)?|månadsvis|i månaden|\w*månedsløn(?:nen)?|\w*månedslønn(?:en)?|månedlige?|i måneden"
    r"|om måneden|p\.\s?m\.|pm|pcm|p/m|monatl\.?|mtl\.?|(?:auf|op) (?:Monats|maand)basis",
    Unit.YEAR: r"annual(?:ly|i[sz]ed)?|yearly|p/j|jährl\.?|(?:auf|op) (?:Jahres|jaar)basis|p\.\s?a\.?|pa|per annum"
    r"|jährlich\w*"
    r"|\w*jahres(?:gehalt|brutto\w*|zielgehalt|entgelt|lohn|salär|fixgehalt)"
    r"|annuel(?:le|s|les|lement)?|par an|anual(?:es|mente)?|anuais|annu[aoei]|annual[ei]|annualmente|RAL|SBA"
    r"|jaarlijks\w*|jaarsalaris|bruto ?jaarsalaris|brutojaarloon|roczn\w+|ročn\w+|\w*årslön(?:en)?|årlige?|årlig\w*"
    r"|\w*årsløn(?:nen)?|\w*årslønn(?:en)?|om året|i året|OTE|LPA|lpa|salary package|rémunération annuelle",
}
"""Words that give the unit by themselves, before an amount or right after it."""

UNBOUND: dict[Unit, str] = {
    Unit.HOUR: r"時給|時間給|時間額|/時(?:間)?|[1１一]?時間(?:あたり|当たり|につき)|毎時",
    Unit.DAY: r"日給|日額|日当|/日|[1１一]?日(?:あたり|当たり|につき)",
    Unit.WEEK: r"週給",
    Unit.MONTH: r"月給|月収|月額|月俸|/月|月(?=[\d０-９¥￥]|$)|毎月|(?:[1１一]か月|ひと月)(?:あたり|当たり)",
    Unit.YEAR: r"年収|年俸(?:制)?|年額|/年|年間|理論年収",
}
"""The same for a language that sets no space between words."""

PERIODS = (
    r"(?:hours?|hrs?|days?|times?|Stunden|Std\.?|Tage|heures?|jours?|horas?|días?|ore|giorni|uur|dagen|dias|godzin\w*"
    r"|dni|hodin|dnů|timmar|dagar|timer|dage|h|paid|payable)"
)
"""A count of these before "per week" speaks of working time, not of pay."""

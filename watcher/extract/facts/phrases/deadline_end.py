"""How the last day of a month is named: "the end of March", in every language, right before the month."""

END = (
    r"(?:the )?(?:very )?(?:end|last day) of(?: the month of)?|ende(?: des monats)?|monatsende|(?:la )?fin(?: "
    r"du mois)?(?: de)?|"
    r"(?:a |el )?(?:final(?:es)?|fines?)(?: de(?:l mes de)?)?|(?:het )?eind(?:e)?(?: van)?|(?:la )?fine(?: di| "
    r"del mese di)?|"
    r"(?:o |ao )?(?:fim|final)(?: do mês)?(?: de)?|konce|koniec|końca|końcem|(?:slutet|utgången|slutten|utgangen|"
    r"udgangen|slutningen) a[fv]"
)
UNBOUND = r"(?:(?P<year>20\d\d)\s?年\s?)?(?P<month>1[0-2]|0?[1-9])\s?月\s?(?:の)?末日?"
"""The same for a language that sets no space between words."""

STEMS = """
    end of | last day of | ende | fin | finales | final | fines | fine | eind | fim | konce | koniec | końca | końcem
    | 月末 | 月の末 | slutet | utgången | slutten | utgangen | udgangen | slutningen
"""
"""Beginnings of words of which every pattern above holds one."""

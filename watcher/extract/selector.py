"""Whether a CSS selector can be used."""

from selectolax.lexbor import LexborHTMLParser, SelectolaxError


def selector_complaint(selector: str) -> str | None:
    """Why the parser refuses this selector, or None."""
    try:
        LexborHTMLParser("").css(selector)
    except SelectolaxError:
        return 'is not a CSS selector (try "main" or "#job")'
    return None

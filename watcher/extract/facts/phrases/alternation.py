"""A list of phrases, as these tables write them, as one pattern."""


def one_of(phrases: str) -> str:
    """An alternation of the phrases, which are patterns divided by "|" or line ends."""
    lines = (each.strip().strip("|") for each in phrases.strip().splitlines())
    return "(?:" + "|".join(each for each in lines if each) + ")"

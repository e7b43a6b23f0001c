"""Tables of phrases as patterns."""


def any_of(table: str) -> str:
    """Alternatives that are divided by " | " or by line ends; each is a pattern, without space at its ends."""
    return "|".join(each.strip() for line in table.split("\n") for each in line.split(" | ") if each.strip())

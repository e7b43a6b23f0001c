"""The zones of time that postings name, as far as each means one place."""

import re
from datetime import timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

_NAMES = {
    "America/New_York": "ET EST EDT EASTERN",
    "America/Denver": "MT MST MDT MOUNTAIN",
    "America/Los_Angeles": "PT PST PDT PACIFIC",
    "America/Anchorage": "AKST AKDT",
    "Pacific/Honolulu": "HST",
    "Europe/London": "LONDON UK",
    "Europe/Paris": "CET CEST MEZ MESZ PARIS",
    "Europe/Berlin": "BERLIN",
    "Europe/Athens": "EET EEST",
    "Europe/Lisbon": "WET WEST",
    "Europe/Moscow": "MSK",
    "Europe/Istanbul": "TRT",
    "Asia/Tokyo": "JST 日本時間",
    "Asia/Seoul": "KST",
    "Asia/Singapore": "SGT",
    "Asia/Hong_Kong": "HKT",
    "Asia/Manila": "PHT",
    "Asia/Jakarta": "WIB",
    "Africa/Johannesburg": "SAST",
    "Africa/Lagos": "WAT",
    "Africa/Nairobi": "EAT",
    "Australia/Sydney": "AEST AEDT",
    "Pacific/Auckland": "NZT NZST NZDT",
    "America/Sao_Paulo": "BRT",
    "America/Argentina/Buenos_Aires": "ART",
}
"""Left out is what has several meanings: CST (Chicago, Shanghai), IST (India, Israel), BST, GST, "local time"."""

_ZONES = {word: place for place, words in _NAMES.items() for word in words.split()}
_ON_EARTH = timezone(timedelta(hours=-12))
"""Anywhere on Earth: over when it is over everywhere."""
_OFFSET = re.compile(r"(?:UTC|GMT)(?:\s?([+−-])(\d{1,2})(?::(\d\d))?)?")
_FILLERS = re.compile(r"\b(?:US|U\.S\.|STANDARD|DAYLIGHT|EUROPEAN|SUMMER|TIME|HEURE DE)(?=\s|$)\s?")


def zone_of(words: str) -> tzinfo | None:
    """The zone that a posting names, summer time as the date has it; None where it may be several."""
    upper = words.upper()
    if upper in ("AOE", "ANYWHERE ON EARTH"):
        return _ON_EARTH
    if found := _OFFSET.fullmatch(upper):
        sign, hours, minutes = found.groups()
        offset = timedelta(hours=int(hours or 0), minutes=int(minutes or 0))
        return timezone(-offset if sign in ("-", "−") else offset) if offset < timedelta(days=1) else None
    place = _ZONES.get(_FILLERS.sub("", upper).strip())
    return ZoneInfo(place) if place else None

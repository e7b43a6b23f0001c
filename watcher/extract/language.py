"""The language of a text, by its most common words."""

import re
from collections import Counter

_COMMON = {
    "en": "the and of to in for with you we our is are your will on this that be have as or an by from",
    "de": "der die das und mit für sie wir ist ein eine du dein den von zu im auf bei nicht oder als unsere ihre sind",
    "fr": "le la les des et vous nous une pour dans est du votre avec sur aux par que qui au ou sont notre ce",
    "es": "el la los las de y en para con una por que del tu nuestro es se como más nuestra al trabajo tus",
    "it": "il di che per la e un una con del della nel sono gli dei alla nostro le più come ai delle lavoro tuo",
    "nl": "de het een en van je wij voor met op bij ons jouw aan zijn dat te als ben hebt niet naar deze werken",
    "pt": "o de e a os as que em para com uma do da no na você são seu nossa por dos das mais como não ao",
    "cs": "a v na se je s pro do že si jsme práce tě vás máš nebo ve jako tým od za náš ti u až které",
    "pl": "i w na z do się jest oraz dla nie że od pracy jak lub za po nas twoje przez o praca są ze",
    "sv": "och att i en det som för på med av är du vi till har ett om din vår eller dig den inom kan",
    "da": "og at i en som for på med af er du vi til har et om din vores eller dig den os ikke opgaver arbejde igen",
    "nb": "og å i en som for på med av er du vi til har et om din vår eller deg den oss ikke oppgaver arbeid mer igjen",
}
_WORDS = {lang: frozenset(words.split()) for lang, words in _COMMON.items()}
_KANA = re.compile(r"[\u3040-\u30ff]")
_WORD = re.compile(r"[^\W\d_]+")
_READ = 6000
_LEAST = 4


def language(text: str) -> str | None:
    """ISO 639-1 of one of thirteen languages, or None where too few of its words are common in one alone."""
    words = _WORD.findall(text[:_READ].casefold())
    if len(_KANA.findall(text[:_READ])) > len(words) >= 1:
        return "ja"
    counts = Counter(words)
    scores = {lang: sum(counts[word] for word in words if word in counts) for lang, words in _WORDS.items()}
    (best, most), (_, second), *_ = sorted(scores.items(), key=lambda each: -each[1])
    return best if most >= _LEAST and most * 10 >= second * 12 else None

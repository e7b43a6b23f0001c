"""What can be measured: each source by its name, with the folder that it needs."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from tests.score import betagouv, canonical, edits, eighteen_f, ours, pages, sections, sentences, systems
from tests.score.mark import Mark
from tests.score.shelf import POSTINGS


@dataclass(frozen=True, slots=True)
class Source:
    """`judges` yield the marks; the names of sources in their marks begin with this one's name."""

    folder: Path
    judges: tuple[Callable[[], Iterable[Mark]], ...]

    @property
    def is_there(self) -> bool:
        return self.folder.is_dir()


SOURCES = {
    "18f": Source(POSTINGS / "18f", (eighteen_f.marks, edits.of_18f)),
    "betagouv": Source(POSTINGS / "betagouv", (betagouv.marks, edits.of_betagouv)),
    "canonical": Source(POSTINGS / "canonical", (canonical.marks, partial(pages.marks, "canonical"))),
    "pages": Source(POSTINGS / "pages", (partial(pages.marks, "pages"),)),
    "closed-pages": Source(POSTINGS / "closed-pages", (partial(pages.marks, "closed-pages"),)),
    "sections": Source(POSTINGS / "sections", (sections.marks,)),
    "systems": Source(POSTINGS / "ats", (systems.marks,)),
    "seeds": Source(ours.SEEDS, (ours.of_seeds,)),
    "golden": Source(ours.GOLDEN, (ours.of_golden,)),
    "sentences": Source(sentences.FOLDER, tuple(partial(sentences.judged, half) for half in sentences.HALVES)),
    "statements": Source(ours.GOLDEN, (ours.of_statements,)),
}

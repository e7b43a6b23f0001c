"""`python -m tests.messages`: writes what the services receive today into the files; read the difference."""

from pathlib import Path

from tests.messages.received import received

GOLDEN = Path(__file__).parent / "golden"

if __name__ == "__main__":
    GOLDEN.mkdir(exist_ok=True)
    for old in GOLDEN.iterdir():
        old.unlink()
    for name, text in received().items():
        (GOLDEN / name).write_text(text)

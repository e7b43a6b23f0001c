"""`make docs`: the mail as Debian's Chromium shows it, in light and dark, into `docs/`."""

import shutil
import subprocess
import sys
from pathlib import Path

REPOSITORY = Path(__file__).parents[2]
GOLDEN = Path(__file__).parent / "golden"
MAILS = ("several_changes", "digest")
SCHEMES = {"dark": 0, "light": 1}
"""What Chromium is told to prefer."""


def main() -> int:
    browser = shutil.which("chromium")
    if browser is None:
        print("skipped: no chromium on this machine (on Debian: apt-get install chromium)")
        return 0
    folder = REPOSITORY / "docs"
    folder.mkdir(exist_ok=True)
    for name in MAILS:
        for scheme, number in SCHEMES.items():
            _show(browser, GOLDEN / f"{name}.html", folder / f"{name}-{scheme}.png", number)
    return 0


def _show(browser: str, page: Path, picture: Path, scheme: int) -> None:
    words = ["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--window-size=480,900"]
    words += [f"--blink-settings=preferredColorScheme={scheme}", f"--screenshot={picture}", page.as_uri()]
    subprocess.run([browser, *words], check=True, capture_output=True, timeout=120)
    print(picture.relative_to(REPOSITORY))


if __name__ == "__main__":
    sys.exit(main())

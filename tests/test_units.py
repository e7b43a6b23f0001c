"""The unit files, as systemd itself reads them."""

import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[1] / "systemd"
UNITS = sorted([*FOLDER.glob("*.service"), *FOLDER.glob("*.timer")])
SERVICES = [each for each in UNITS if each.suffix == ".service"]
MOST_EXPOSED = 1.5
"""What `systemd-analyze security` may count, from 0 (locked up) to 10."""

needs_systemd = pytest.mark.skipif(
    shutil.which("systemd-analyze") is None, reason="systemd-analyze is not here (Debian and Ubuntu: systemd)"
)


def ask(*argv: object) -> "subprocess.CompletedProcess[str]":
    return subprocess.run([str(each) for each in argv], capture_output=True, text=True, timeout=60, check=False)


@needs_systemd
def test_systemd_has_nothing_to_say_against_the_units() -> None:
    done = ask("systemd-analyze", "verify", *UNITS)

    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@needs_systemd
@pytest.mark.parametrize("unit", SERVICES, ids=lambda unit: unit.name)
def test_the_sandbox_leaves_little_open(unit: Path, record_property: Callable[[str, object], None]) -> None:
    done = ask("systemd-analyze", "security", "--offline=true", f"--threshold={MOST_EXPOSED * 10:.0f}", unit)

    found = re.search(r"Overall exposure level for \S+: (\S+)", done.stdout)
    assert found is not None, done.stderr
    record_property("measured", f"exposure {found[1]} of at most {MOST_EXPOSED}")
    assert done.returncode == 0
    assert float(found[1]) <= MOST_EXPOSED


@needs_systemd
def test_the_user_is_made_with_its_group_and_without_a_shell(tmp_path: Path) -> None:
    (tmp_path / "etc").mkdir()

    done = ask("systemd-sysusers", f"--root={tmp_path}", FOLDER / "watcher.sysusers")

    assert done.returncode == 0, done.stderr
    name, _, _, gid, _, home, shell = (tmp_path / "etc/passwd").read_text().strip().split(":")
    group, _, own_gid, _ = (tmp_path / "etc/group").read_text().strip().split(":")
    assert (name, home, Path(shell).name) == ("watcher", "/var/lib/watcher", "nologin")
    assert (group, own_gid) == ("watcher", gid)


def test_both_services_have_the_same_user_history_and_sandbox() -> None:
    assert len(SERVICES) == 2
    assert len({tuple(kept_by_both(each)) for each in SERVICES}) == 1


def kept_by_both(unit: Path) -> list[str]:
    """All that is set but what makes one a daemon and the other a single look."""
    own = re.compile(r"(Type|NotifyAccess|Exec\w+|Timeout\w+|Watchdog\w+|Restart\w*)=")
    service = unit.read_text().partition("[Service]\n")[2].partition("[Install]\n")[0]
    return [line for line in service.splitlines() if line and line[0] != "#" and not own.match(line)]


@pytest.mark.parametrize("unit", SERVICES, ids=lambda unit: unit.name)
def test_what_a_unit_starts_is_a_command_of_watcher(unit: Path) -> None:
    commands = re.findall(r"^Exec\w+=(.*)$", unit.read_text(), re.MULTILINE)

    assert commands
    for each in commands:
        *start, command = each.split()
        assert start == ["/usr/bin/env", "watcher", "--config", "/etc/watcher/watcher.toml"]
        assert ask(sys.executable, "-m", "watcher", command, "--help").returncode == 0

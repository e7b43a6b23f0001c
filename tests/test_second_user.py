"""Members of the service's group query the history; somebody outside of it learns which group that is."""

import grp
import json
import os
import select
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.pages import States, html
from tests.peers.daemon import Daemon, watch
from tests.peers.user import STRANGER, User, python_for_everybody
from tests.peers.web import Reply, Web

pytestmark = pytest.mark.skipif(os.geteuid() != 0, reason="only root can become another user")

GROUP = next(each for each in grp.getgrall() if each.gr_gid != 0)
SERVICE = User(64_002, (GROUP.gr_gid,))
MEMBER = User(64_003, (64_003, GROUP.gr_gid))
OUTSIDE = (
    f"may not be opened by this user; members of the group {GROUP.gr_name} may "
    f"(sudo usermod -aG {GROUP.gr_name} USER, then log in again)"
)


@pytest.fixture(scope="module", autouse=True)
def _somebody_else_can_run_watcher() -> None:
    try:
        python_for_everybody()
    except LookupError as none:
        pytest.skip(str(none))


@dataclass
class House:
    """What the README installs: the configuration in one folder, the history in one that the group may only read."""

    daemon: Daemon
    state: Path
    own_config: Path
    """One that everybody may read, with nothing in it but where the history lies."""

    def files(self) -> set[str]:
        return {each.name for each in self.state.iterdir()}

    def ask(self, who: User, *words: str, config: Path | None = None) -> "subprocess.CompletedProcess[str]":
        return who.run("--config", str(config or self.daemon.config), *words)


@contextmanager
def house_with_a_change() -> Iterator[House]:
    """With a daemon that runs."""
    pay = States(pay="The salary range for this role is £58,000 – £66,000 per year.")
    with Web() as web, tempfile.TemporaryDirectory() as name:
        url = web.on("/jobs/71", Reply(body=html()), Reply(body=html(pay)))
        etc, state, own = Path(name, "etc"), Path(name, "state"), Path(name, "own.toml")
        Path(name).chmod(0o755)
        etc.mkdir(mode=0o755)
        state.mkdir(mode=0o750)
        os.chown(state, SERVICE.uid, GROUP.gr_gid)
        daemon = Daemon(etc, watch("gauges", url), database=state / "watcher.db", user=SERVICE)
        daemon.config.chmod(0o640)
        os.chown(daemon.config, 0, GROUP.gr_gid)
        own.write_text(f'database = "{daemon.database}"\n')
        with daemon:
            house = House(daemon, state, own)
            wait_for(lambda: house.ask(MEMBER, "history", "--json").stdout, daemon)
            yield house


def wait_for(found: Callable[[], object], daemon: Daemon, seconds: float = 30.0) -> None:
    end = time.monotonic() + seconds
    while not found():
        if time.monotonic() > end:
            raise TimeoutError(f"nothing came; the daemon said:\n{daemon.log}")
        select.select([], [], [], 0.05)


def running(house: House) -> None:
    assert {"watcher.db-wal", "watcher.db-shm"} <= house.files()


def stopped(house: House) -> None:
    assert house.daemon.stop() == 0
    assert "watcher.db-wal" not in house.files()


def killed(house: House) -> None:
    house.daemon.kill()
    assert (house.state / "watcher.db-wal").stat().st_size > 0


def looked_once(house: House) -> None:
    """The way of those who want no daemon."""
    assert house.daemon.stop() == 0
    assert house.ask(SERVICE, "check").returncode == 0


@pytest.fixture(scope="module", params=[running, stopped, killed, looked_once])
def house(request: pytest.FixtureRequest) -> Iterator[House]:
    """As each of these leaves it."""
    with house_with_a_change() as built:
        request.param(built)
        yield built


def test_a_member_of_the_group_queries_the_history(house: House) -> None:
    files = house.files()

    listed, changes, shown = (asked(house, *words) for words in (["list"], ["history"], ["show", "1"]))

    assert [each["watch"] for each in listed] == ["gauges"]
    assert [each["kind"] for each in changes] == ["salary"]
    assert shown[0]["facts"]["title"]["value"] == "Tide Gauge Engineer"
    assert house.files() == files


def test_a_member_of_the_group_cannot_write_the_history(house: House) -> None:
    refused = house.ask(MEMBER, "check")

    assert refused.returncode == 1
    assert str(house.daemon.database) in told(refused)


def test_somebody_outside_of_the_group_learns_which_one_that_is(house: House) -> None:
    refused = house.ask(STRANGER, "history", config=house.own_config)

    assert refused.returncode == 1
    assert told(refused) == f"watcher: {house.daemon.database}: {OUTSIDE}"


def test_somebody_who_may_not_read_the_configuration_learns_likewise(house: House) -> None:
    refused = house.ask(STRANGER, "history")

    assert refused.returncode == 2
    assert told(refused) == f"watcher: {house.daemon.config}: {OUTSIDE}"


@pytest.mark.parametrize(("folder_mode", "file_mode"), [(0o755, 0o600), (0o700, 0o640), (0o700, 0o644)])
def test_a_group_that_has_no_right_either_is_not_named(folder_mode: int, file_mode: int) -> None:
    with tempfile.TemporaryDirectory() as name:
        config, database = Path(name, "own.toml"), Path(name, "state", "watcher.db")
        Path(name).chmod(0o755)
        database.parent.mkdir()
        database.touch()
        for each, mode in ((database, file_mode), (database.parent, folder_mode)):
            os.chown(each, SERVICE.uid, GROUP.gr_gid)
            each.chmod(mode)
        config.write_text(f'database = "{database}"\n')

        refused = STRANGER.run("--config", str(config), "history")

    assert told(refused) == f"watcher: {database}: may not be opened by this user"


def test_credentials_of_another_user_are_one_complaint() -> None:
    with tempfile.TemporaryDirectory() as name:
        config, credentials = Path(name, "own.toml"), Path(name, "credentials")
        Path(name).chmod(0o755)
        credentials.mkdir(mode=0o700)
        config.write_text('[channels.hook]\nurl = "json://127.0.0.1/${HOOK}"\n')

        refused = STRANGER.run("--config", str(config), "config", "check", CREDENTIALS_DIRECTORY=str(credentials))

    assert refused.returncode == 2
    assert told(refused).endswith(f"HOOK: its file {credentials / 'HOOK'} cannot be read: Permission denied")


def test_the_daemon_starts_again_beside_what_readers_left() -> None:
    with house_with_a_change() as house:
        killed(house)
        asked(house, "history")

        house.daemon.start()

        wait_for(lambda: house.daemon.log.count("watching") == 2, house.daemon)
        assert house.daemon.stop() == 0


def asked(house: House, *words: str) -> list[dict[str, Any]]:
    done = house.ask(MEMBER, *words, "--json")
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def told(refused: "subprocess.CompletedProcess[str]") -> str:
    assert refused.stdout == ""
    (line,) = refused.stderr.splitlines()
    return line

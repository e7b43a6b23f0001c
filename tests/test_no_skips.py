"""What CI demands: with `--no-skips` nothing that a test needs may be missing."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

TESTS = """
import pytest

def test_fine(): pass

@pytest.mark.skipif(True, reason="the moon is not here")
def test_marked(): pass

def test_inside(): pytest.skip("the sun is not here")

@pytest.mark.xfail(reason="known")
def test_expected(): assert False
"""
MODULE = """
import pytest
pytest.skip("the sea is not here", allow_module_level=True)
"""
HERE = Path(__file__).parents[1]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "test_some.py").write_text(TESTS)
    (tmp_path / "test_none.py").write_text(MODULE)
    return tmp_path


def run(folder: Path, *options: str, addopts: str = "") -> "subprocess.CompletedProcess[str]":
    argv = [sys.executable, "-m", "pytest", "-c", os.devnull, "-p", "tests.conftest", *options, str(folder)]
    environment = os.environ | {"PYTEST_ADDOPTS": addopts, "PYTHONPATH": str(HERE), "PYTHONWARNINGS": "ignore"}
    return subprocess.run(argv, env=environment, capture_output=True, text=True, timeout=120, check=False)


def test_a_skip_passes_by_default(folder: Path) -> None:
    done = run(folder, "-n", "0")

    assert done.returncode == 0, done.stdout
    assert "1 passed, 3 skipped, 1 xfailed" in done.stdout


def test_with_no_skips_each_skip_is_a_failure_that_names_test_and_reason_in_whichever_process(folder: Path) -> None:
    done = run(folder, "-n", "2", addopts="--no-skips")

    assert done.returncode == 1
    assert "1 passed, 1 xfailed" in done.stdout
    for test, reason in [
        ("test_some.py::test_marked", "the moon is not here"),
        ("test_some.py::test_inside", "the sun is not here"),
        ("test_none.py", "the sea is not here"),
    ]:
        assert f"{test}: Skipped: {reason} (--no-skips)" in done.stdout

"""The stories in examples/ hold from beginning to end."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]


def test_the_story_holds() -> None:
    told = subprocess.run(
        [sys.executable, ROOT / "examples" / "demo.py"], capture_output=True, text=True, check=False, timeout=120
    )
    assert told.returncode == 0, told.stdout + told.stderr
    assert "All 12 steps held." in told.stdout
    assert "1,500.00" in told.stdout


def test_papers_and_reports_hold() -> None:
    told = subprocess.run(
        [sys.executable, ROOT / "examples" / "papers.py"], capture_output=True, text=True, check=False, timeout=120
    )
    assert told.returncode == 0, told.stdout + told.stderr
    assert "All 2 steps held." in told.stdout

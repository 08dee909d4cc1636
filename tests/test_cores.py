"""Work shared out over cores: what comes back is what the work done here would be."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from time import monotonic, sleep

import pytest

from resolver import cores


@pytest.fixture
def two_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cores, "cores", lambda: 2)
    if not cores.may_fork():
        pytest.skip("this process cannot be forked safely")


def doubled(numbers: list[int]) -> list[tuple[int, str]]:
    return [(2 * number, f"№ {number}") for number in numbers]


@pytest.mark.parametrize("made", [None, list[tuple[int, str]]])
@pytest.mark.parametrize("least", [1, 10_000])
def test_parcels_come_back_in_their_order(two_cores: None, made: object, least: int) -> None:
    numbers = list(range(1000))
    found = [one for parcel in cores.shared_out(doubled, numbers, least, made) for one in parcel]
    assert found == doubled(numbers)


@pytest.mark.parametrize("worth", [True, False])
def test_what_runs_beside_has_a_process_of_its_own_where_it_is_worth_it(two_cores: None, worth: bool) -> None:
    with cores.beside(os.getpid, worth) as result:
        assert (result() != os.getpid()) == worth


def test_what_goes_wrong_beside_is_raised_here(two_cores: None) -> None:
    def broken() -> int:
        return 1 // 0

    with pytest.raises(ZeroDivisionError), cores.beside(broken) as result:
        result()


def test_a_process_that_is_ended_from_outside_costs_no_result(two_cores: None) -> None:
    here = os.getpid()

    def ended() -> str:
        if os.getpid() != here:
            os._exit(9)
        return "done here"

    with cores.beside(ended) as result:
        assert result() == "done here"


def test_nobody_waits_for_a_result_that_is_not_wanted(two_cores: None) -> None:
    started = monotonic()
    with cores.beside(lambda: sleep(30)):
        pass
    assert monotonic() - started < 15


def test_what_comes_last_waits_until_nothing_is_left_to_share(two_cores: None, tmp_path: Path) -> None:
    begun, parcels = tmp_path / "begun", list(range(1000))

    def last() -> str:
        begun.touch()
        return "done"

    with cores.beside(last, last=True) as result, cores.beside(os.getpid) as other:
        other()
        for _ in cores.shared_out(doubled, parcels, 1):
            assert not begun.exists()
        cores.nothing_is_left_to_share()
        assert wait_for(begun)
        assert result() == "done"


@pytest.mark.parametrize("broken", [False, True])
def test_who_asks_for_it_waits_for_nothing_else(two_cores: None, broken: bool) -> None:
    with cores.beside(lambda: 1 // (not broken), last=True) as result:
        if broken:
            with pytest.raises(ZeroDivisionError):
                result()
        else:
            assert result() == 1


_KILLED = """
import os, pathlib, signal, sys, time
from resolver import cores
cores.cores = lambda: 2

def large():
    written = pathlib.Path(sys.argv[1] + ".new")
    written.write_text(str(os.getpid()))
    written.rename(sys.argv[1])
    return bytes(1 << 24)

def waiting():
    return None

with cores.beside(waiting, last=True), cores.beside(large):
    while not os.path.exists(sys.argv[1]):
        time.sleep(0.01)
    os.kill(os.getpid(), signal.SIGKILL)
"""


def test_what_runs_beside_ends_with_who_asked_for_it(two_cores: None, tmp_path: Path) -> None:
    begun = tmp_path / "begun"
    subprocess.run([sys.executable, "-c", _KILLED, str(begun)], check=False, timeout=60)
    status = Path("/proc", begun.read_text(encoding="utf-8"), "stat")
    until = monotonic() + 30
    while is_alive(status) and monotonic() < until:
        sleep(0.05)
    assert not is_alive(status)


def is_alive(status: Path) -> bool:
    """Whether a process runs or waits; one that has ended may be listed until its parent asks."""
    try:
        return status.read_text(encoding="utf-8").rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def wait_for(path: Path) -> bool:
    until = monotonic() + 30
    while not path.exists() and monotonic() < until:
        sleep(0.01)
    return path.exists()

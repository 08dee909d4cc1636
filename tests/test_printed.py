"""README.md and docs/*.md print what they say: every console and Python block is run in a folder with its examples."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from found_files import some
from printed import Session, Shell, agree, blocks, closed, commands

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
PAGES = [README, *(page for page in some(ROOT / "docs", "*.md") if blocks(page))]

ELSEWHERE = ("latest-all.json.bz2", "entities.gzip", "pyspark", "resolver.adapters.spark_clusters")
"""What no example holds: downloads of gigabytes, and Spark, of which tests/adapters has its own tests."""

pytestmark = pytest.mark.skipif(shutil.which("bash") is None, reason="the blocks are for a shell")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to run blocks in, which holds ``examples``."""
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_the_blocks_of_a_page_print_what_stands_there(page: Path, folder: Path) -> None:
    examples = ROOT / "examples" / page.stem
    if examples.exists():
        shutil.copytree(examples, folder, dirs_exist_ok=True)
    session = Session()
    wrong: list[str] = []
    with Shell() as shell:
        for block in blocks(page):
            if any(word in block.text for word in ELSEWHERE):
                continue
            if block.lang == "console":
                for command, shown in commands(block):
                    given = shell.run(command)
                    if closed(given) != closed(shown) and not _lacks_a_program(command):
                        wrong.append(f"{page.name}:{block.line}: $ {command}\n{given}\nand not\n{shown}")
            else:
                for source, shown, given in session.run(block):
                    if not agree(shown, given):
                        wrong.append(f"{page.name}:{block.line}: {source}\n{given}\nand not\n{shown}")
    assert not wrong, "\n\n".join(wrong)


def _lacks_a_program(command: str) -> bool:
    return "| jq " in command and shutil.which("jq") is None


def test_the_demo_begins_as_the_readme_says(folder: Path) -> None:
    [shown] = re.findall(r"^What `make demo` prints begins like this:\n\n((?: {4}.*\n)+)", README.read_text(), re.M)
    [recipe] = re.findall(r"^demo:.*\n((?:\t.*\n)+)", (ROOT / "Makefile").read_text(), re.MULTILINE)
    with Shell() as shell:
        printed = shell.run(recipe.replace("$(BIN)/", "").replace("\t", "").splitlines()[0])
    assert printed.startswith("".join(f"{line[4:]}\n" for line in shown.splitlines()))


def test_every_block_is_read() -> None:
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        found = blocks(page)
        assert len(found) == len(re.findall(r"^ *```(?:console|python)", text, re.MULTILINE)), page.name
        for block in found:
            if block.lang == "console":
                assert block.text == "".join(f"$ {command}\n{shown}" for command, shown in commands(block))


@pytest.mark.parametrize(
    ("shown", "given", "equal"),
    [
        ("Kiew place:kyiv 0.96", "('Kiew', 'place:kyiv', 0.9589)", True),
        ("Kiew place:kyiv 0.97", "('Kiew', 'place:kyiv', 0.9589)", False),
        ("Nobody Known null", "('Nobody Known', None)", True),
        ("Nobody Known", "('Nobody Known', None)", False),
        ("Kiew", "('Kyiv',)", False),
    ],
)
def test_words_are_compared_and_figures_to_their_places(shown: str, given: str, equal: bool) -> None:
    assert agree(shown, given) is equal

"""`make translations`: gather the window's strings into resources/translations and compile them.

A string that is new or has changed is left unfinished in each ``lectorium_<code>.ts`` and counted;
it is to be translated there (the words to use are in the README beside them), then run this again.
``lectorium_en.ts`` holds the plurals only. ``qt_<code>.ts`` holds what Qt itself says, for languages
that Qt ships nothing in; it is kept by hand and compiled into the same ``.qm``.
"""

import subprocess
import sys
import sysconfig
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
PLACE = ROOT / "resources" / "translations"
LANGUAGES = ("ar", "bn", "de", "es", "fr", "hi", "pt", "ru", "ur", "zh_CN")
_TERRITORIES = {"pt": "pt_BR"}
"""Whose words and plurals are written where the code of the file does not say it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """A string of the window in one language."""

    context: str
    source: str
    plural: bool
    forms: tuple[str, ...]
    """One, or as many as the language has plurals."""
    finished: bool


def main() -> int:
    """Return 0 if nothing is left to translate."""
    gather(PLACE)
    compile_all(PLACE, PLACE)
    unfinished = {
        file.name: count
        for file in sorted(PLACE.glob("*.ts"))
        if (count := sum(not message.finished for message in messages(file)))
    }
    for name, count in unfinished.items():
        print(f"{name}: {count} to translate", file=sys.stderr)
    return 1 if unfinished else 0


def gather(folder: Path) -> None:
    """Bring the ``lectorium_<code>.ts`` of a folder up to date with what ``gui/`` says."""
    for code in LANGUAGES:
        _lupdate(folder / f"lectorium_{code}.ts", _TERRITORIES.get(code, code))
    _lupdate(folder / "lectorium_en.ts", "en", "-pluralonly")


def compile_all(folder: Path, out: Path) -> None:
    """Write the ``.qm`` of each language of a folder into another."""
    for code in ("en", *LANGUAGES):
        parts = [folder / f"{name}_{code}.ts" for name in ("lectorium", "qt")]
        found = [str(part) for part in parts if part.is_file()]
        _run("pyside6-lrelease", *found, "-qm", str(out / f"lectorium_{code}.qm"))


def messages(file: Path) -> Iterator[Message]:
    """Yield what a ``.ts`` file holds."""
    for context in ET.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = tuple(form.text or "" for form in translation.iter("numerusform"))
            yield Message(
                context=context.findtext("name", ""),
                source=message.findtext("source", ""),
                plural=message.get("numerus") == "yes",
                forms=forms or (translation.text or "",),
                finished=translation.get("type") is None,
            )


def _lupdate(file: Path, language: str, *options: str) -> None:
    sources = sorted(str(path) for path in (ROOT / "gui").rglob("*.py"))
    _run(
        "pyside6-lupdate",
        *sources,
        *("-ts", str(file), "-target-language", language),
        *("-locations", "none", "-no-obsolete", "-sort-messages", *options),
    )


def _run(tool: str, *arguments: str) -> None:
    command = [str(Path(sysconfig.get_path("scripts")) / tool), *arguments, "-silent"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode or "warning" in done.stderr.lower():
        raise RuntimeError(done.stdout + done.stderr)


if __name__ == "__main__":
    sys.exit(main())

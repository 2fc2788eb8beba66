"""The interface's translations: complete, fresh, and true to the holes and signs of the English."""

import ast
import re
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QLibraryInfo, QTranslator

from gui import translation
from tests.translations import LANGUAGES, PLACE, ROOT, Message, gather, messages

PLURALS = {"ar": 6, "ru": 3, "zh_CN": 1}
"""How many plurals a language has, where not two."""

COUNTS = {"ar": (0, 1, 2, 3, 11, 100), "ru": (1, 2, 5), "zh_CN": (7,)}
"""A number that asks for each of them."""

DIRECTION_MARKS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")

MENUS = ("&File", "&Edit", "&Article", "H&ighlight", "&View", "&Help")


def held(code: str, name: str = "lectorium") -> list[Message]:
    file = PLACE / f"{name}_{code}.ts"
    return list(messages(file)) if file.is_file() else []


def compiled(code: str) -> QTranslator:
    translator = QTranslator()
    assert translator.load(str(PLACE / f"lectorium_{code}.qm"))
    return translator


def keys(found: list[Message]) -> set[tuple[str, str, bool]]:
    return {(one.context, one.source, one.plural) for one in found}


@pytest.fixture(scope="module")
def gathered(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the files, brought up to date with the code."""
    folder = tmp_path_factory.mktemp("translations")
    for file in PLACE.glob("*.ts"):
        shutil.copy(file, folder)
    gather(folder)
    return folder


def said(file: Path) -> set[tuple[str, str]]:
    """Return (context, text) of each string that a module marks, read without lupdate."""
    found: set[tuple[str, str]] = set()
    for outer in [ast.parse(file.read_text("utf-8")), *classes(file)]:
        for node in ast.walk(outer):
            if not isinstance(node, ast.Call):
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else ast.unparse(node.func)
            words = [part.value if isinstance(part, ast.Constant) else None for part in node.args]
            if name == "tr" and isinstance(outer, ast.ClassDef):
                assert isinstance(words[0], str), f"{file}:{node.lineno} translates no literal"
                found.add((outer.name, words[0]))
            elif name in ("translate", "QT_TRANSLATE_NOOP"):
                match words:
                    case [str(context), str(text), *_]:
                        found.add((context, text))
    return found


def classes(file: Path) -> list[ast.ClassDef]:
    tree = ast.parse(file.read_text("utf-8"))
    return [node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]


def test_there_is_an_interface_in_each_language() -> None:
    assert translation.languages() == sorted(("en", *LANGUAGES))


def test_what_the_code_marks_is_gathered_where_it_is_looked_for(gathered: Path) -> None:
    marked: set[tuple[str, str]] = set().union(*map(said, (ROOT / "gui").rglob("*.py")))
    found = {(one.context, one.source) for one in messages(gathered / "lectorium_de.ts")}
    assert marked - found == set()
    assert found - marked == set()


@pytest.mark.parametrize("code", ("en", *LANGUAGES))
def test_every_string_of_the_code_is_there(gathered: Path, code: str) -> None:
    name = f"lectorium_{code}.ts"
    fresh = keys(list(messages(gathered / name)))
    assert fresh == keys(held(code)), "run `make translations`"


@pytest.mark.parametrize("code", ("en", *LANGUAGES))
def test_nothing_is_left_to_translate(code: str) -> None:
    left = [one.source for one in held(code) if not one.finished or not all(one.forms)]
    assert left == []


@pytest.mark.parametrize("code", ("en", *LANGUAGES))
def test_plurals_are_complete(code: str) -> None:
    wrong = [one for one in held(code) if one.plural and len(one.forms) != PLURALS.get(code, 2)]
    assert wrong == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_holes_and_signs_are_kept(code: str) -> None:
    for message in (*held(code), *held(code, "qt")):
        for number, form in enumerate(message.forms):
            # A plural that is for one number only may say it in words.
            counted = not (code == "ar" and message.plural and number < 3)
            assert holes(form, counted=counted) == holes(message.source, counted=counted), form
            assert form.endswith("…") == message.source.endswith("…"), form
            assert form.endswith((":", "：")) == message.source.endswith(":"), form
            assert form.count("\n") == message.source.count("\n"), form
            assert form.count("&") == message.source.count("&"), form
            assert not DIRECTION_MARKS.search(form), form


def holes(text: str, *, counted: bool) -> list[str]:
    found = re.findall(r"\{\w*\}|%\d|%n", text)
    return sorted(hole for hole in found if counted or hole != "%n")


@pytest.mark.parametrize("code", ["ar", "ur"])
def test_sentences_begin_in_the_script_that_sets_their_direction(code: str) -> None:
    number = re.compile(r"%n|\{\d\}|\{start\}")
    latin = re.compile(r"[\W\d]*[A-Za-z]")
    turned = [
        line
        for message in held(code)
        for form in message.forms
        for line in form.split("\n")
        if latin.match(number.sub("", line)) and message.source != "{0} — Lectorium"
    ]
    assert turned == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_two_menus_share_an_accelerator(code: str) -> None:
    titles = {one.source: one.forms[0] for one in held(code) if one.context == "Actions"}
    letters = [titles[menu].partition("&")[2][0].upper() for menu in MENUS]
    assert len(set(letters)) == len(MENUS)


@pytest.mark.parametrize("code", ("en", *LANGUAGES))
def test_what_was_compiled_says_what_was_written(code: str) -> None:
    translator = compiled(code)
    for message in (*held(code), *held(code, "qt")):
        counts = COUNTS.get(code, (1, 2)) if message.plural else (-1,)
        answers = tuple(translator.translate(message.context, message.source, "", count) for count in counts)
        assert answers == message.forms, "run `make translations`"


@pytest.mark.parametrize("code", ("bn", "hi", "ur"))
def test_qt_says_what_is_translated_in_its_place(code: str) -> None:
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    qt = QTranslator()
    assert qt.load("qtbase_de", folder)
    unknown = [one for one in held(code, "qt") if not qt.translate(one.context, one.source)]
    assert unknown == []

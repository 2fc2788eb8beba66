"""What all tests share: golden files under ``tests/reference``, written anew only on request."""

import logging
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import hypothesis
import pytest

REFERENCE = Path(__file__).parent / "reference"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--rewrite-reference",
        action="store_true",
        help="write the golden files anew instead of comparing with them (make reference)",
    )


# The same examples in every run of `make test`: what it says depends on the code alone. `make test-slow`
# and `make fuzz` draw new ones.
hypothesis.settings.register_profile("steady", derandomize=True)


def pytest_configure(config: pytest.Config) -> None:
    if not config.getoption("--hypothesis-profile", default=None):
        hypothesis.settings.load_profile("steady")


@pytest.fixture(autouse=True, scope="session")
def own_config(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Keep the key of the search index out of the home of whoever runs the tests."""
    os.environ["XDG_CONFIG_HOME"] = str(tmp_path_factory.mktemp("config"))


@pytest.fixture(autouse=True, scope="session")
def no_proxy() -> None:
    """Keep whoever runs the tests behind a proxy from asking it for the tests' own servers."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        os.environ.pop(name, None)
        os.environ.pop(name.upper(), None)


@pytest.fixture
def unmeasured(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the processes of this test import and open nothing for ``make coverage``."""
    monkeypatch.delenv("COVERAGE_PROCESS_CONFIG", raising=False)


@pytest.fixture(autouse=True)
def no_warnings_logged(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test that logs a warning or worse; one that expects it calls ``caplog.clear()``."""
    yield
    told = [record for record in caplog.get_records("call") if record.levelno >= logging.WARNING]
    assert not told, [record.getMessage() for record in told]


@pytest.fixture(autouse=True)
def spoken_language() -> Iterator[None]:
    """Leave no translation behind: windows of other tests, in whatever order, speak the source's English."""
    yield
    if core := sys.modules.get("PySide6.QtCore"):
        application = core.QCoreApplication.instance()
        for translator in [] if application is None else application.findChildren(core.QTranslator):
            application.removeTranslator(translator)
            translator.deleteLater()


@pytest.fixture
def reference(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Return ``compare(name, text)``: ``text`` must be that of ``tests/reference/<name>``."""
    rewrite: bool = request.config.getoption("--rewrite-reference")

    def compare(name: str, text: str) -> None:
        file = REFERENCE / name
        if rewrite:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(text.encode())
        assert file.is_file(), f"{file} is missing: run `make reference` and review it"
        assert text == file.read_bytes().decode()

    return compare

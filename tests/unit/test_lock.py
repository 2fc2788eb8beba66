"""The pins of a release: all that setup.cfg asks for, within its bounds, each file known by its hash."""

import configparser
import re
from importlib import metadata
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
_HASH = r"    --hash=sha256:[0-9a-f]{64}(?: \\)?\n"
_PIN = re.compile(rf"^([a-z0-9._-]+)==([^\s;\\]+)(?: ; [^\\]+?)? \\\n(?:{_HASH})+", re.M)


def pins() -> dict[str, str]:
    return {pin[1]: pin[2] for pin in _PIN.finditer((ROOT / "requirements.lock").read_text("utf-8"))}


def test_nothing_stands_in_it_but_pins_with_hashes() -> None:
    text = (ROOT / "requirements.lock").read_text("utf-8")
    assert _PIN.sub("", text.partition("\n")[2]).strip() == ""
    assert len(pins()) > 30
    assert "://" not in text


def test_what_the_project_asks_for_is_pinned_within_its_bounds() -> None:
    config = configparser.ConfigParser()
    config.read(ROOT / "setup.cfg", "utf-8")
    asked = [Requirement(line) for line in config["options"]["install_requires"].split("\n") if line.strip()]
    pinned = pins()
    assert len(asked) > 10
    for one in asked:
        assert one.specifier.contains(pinned[canonicalize_name(one.name)]), one


def test_what_they_ask_for_in_turn_is_pinned_too() -> None:
    pinned = pins()
    for name, version in pinned.items():
        try:
            installed = metadata.distribution(name)
        except metadata.PackageNotFoundError:  # for another system
            continue
        asked = (installed.requires or []) if installed.version == version else []
        for one in map(Requirement, asked):
            if one.marker is None or one.marker.evaluate({"extra": ""}):
                assert canonicalize_name(one.name) in pinned, f"{name} asks for {one}"

"""How others read our Markdown: pandoc, where it is installed, and a small reader of our own."""

import html
import json
import re
import shutil
import subprocess
import unicodedata
from collections.abc import Sequence
from functools import cache

import pytest

READERS = ("markdown", "gfm", "commonmark_x")
OBSIDIAN = ("mark", "wikilinks_title_after_pipe")

needs_pandoc = pytest.mark.skipif(shutil.which("pandoc") is None, reason="pandoc is not installed")


def flat(text: str) -> str:
    """Return ``text`` with white space as Markdown leaves it within a paragraph.

    Composed, too: pandoc's commonmark readers compose what they read.
    """
    return unicodedata.normalize("NFC", " ".join(text.split()))


def paragraphs(text: str) -> list[str]:
    """Return the paragraphs that a writer of plain ``text`` meant."""
    parts = re.split(r"\n(?:[^\S\n]*\n)+", text)
    return [flat(part) for part in parts if flat(part)]


def pandoc(markdown: str, reader: str) -> list[dict[str, object]]:
    """Return the blocks that pandoc sees."""
    done = subprocess.run(
        ["pandoc", "--from", _with_obsidian(reader), "--to", "json"],
        input=markdown.encode(),
        capture_output=True,
        check=True,
    )
    found: list[dict[str, object]] = json.loads(done.stdout)["blocks"]
    return found


def plain(block: dict[str, object]) -> str:
    """Return the text of a paragraph or heading; markup in it, or another block, shows as such."""
    match block["t"], block.get("c"):
        case "Para", list(inlines):
            return flat("".join(map(_inline, inlines)))
        case "Header", [_, _, inlines]:
            return flat("".join(map(_inline, inlines)))
        case kind, rest:
            return f"<{kind} {json.dumps(rest)}>"


def unescaped(markdown: str) -> str:
    """Return literal Markdown as CommonMark reads it: backslashes before punctuation, references."""
    return re.sub(
        r"\\([!-/:-@\[-`{-~])|(&\w+;)",
        lambda found: found[1] or html.unescape(found[2]),
        markdown.replace("\\\n", "\n"),
    )


def _inline(inline: dict[str, object]) -> str:
    match inline["t"], inline.get("c"):
        case "Str", str(text):
            return text
        case (("Space" | "SoftBreak" | "LineBreak"), _):
            return " "
        case kind, rest:
            return f"<{kind} {json.dumps(rest)}>"


def _with_obsidian(reader: str) -> str:
    offered = _extensions(reader)
    return reader + "".join(f"+{name}" for name in OBSIDIAN if name in offered)


@cache
def _extensions(reader: str) -> Sequence[str]:
    done = subprocess.run(["pandoc", f"--list-extensions={reader}"], capture_output=True, text=True, check=True)
    return [line[1:] for line in done.stdout.split()]

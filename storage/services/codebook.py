"""The codebook service: the tag list as a table, out and in."""

import csv
import io
import re
from collections.abc import Collection
from pathlib import Path

from storage.errors import BadTag, BadTagList, CannotWrite, NotFound, Unreadable
from storage.records import Codebook
from storage.services.labels import normal_path
from storage.services.mutations import Mutations, new_uid
from storage.tables import colors, tags
from storage.text import whole

_COLOR = re.compile("#(?:[0-9a-f]{3}|[0-9a-f]{6})")
"""As a web page spells one."""
_COLUMNS = ("tag", "description", "color")


class Codebooks:
    """``library.codebook``: ``tag,description,color``, of which Taguette reads the first two."""

    def __init__(self, mutations: Mutations) -> None:
        self._mutations = mutations
        self._database = mutations.database

    def text(self) -> str:
        """Return the tag list as CSV (RFC 4180); no cell of it is a formula."""
        from storage.exporters.spreadsheet import line

        rows = ((tag.path, tag.description, tag.color) for tag in tags.listed(self._database.connection()))
        return line(_COLUMNS) + "".join(map(line, rows))

    def write(self, path: Path) -> int:
        """Write the tag list into a file; return how many tags. Raises CannotWrite."""
        from storage.exporters import writer

        text = self.text()
        if not path.parent.is_dir():
            raise CannotWrite(path=path, reason="its folder does not exist")
        writer.write_one(path, text)
        return len(tags.listed(self._database.connection()))

    def read(self, path: Path) -> Codebook:
        """Take the tags of a CSV file over, in one change.

        New tags are made; a description or a colour in the file goes before that of a tag that is
        here, an empty cell or a missing column leaves it; tags that the file does not name stay.
        Raises NotFound, Unreadable, BadTagList; nothing is changed then.
        """
        rows = _rows(path, colors.names(self._database.connection()))
        new = changed = 0
        with self._mutations.begin("tag.import") as mutation:
            for tag, values in rows.items():
                row = tags.find(mutation.connection, tag)
                if row is None:
                    new += 1
                    id = tags.insert(mutation.connection, path=tag, uid=new_uid(), now=mutation.now)
                    fresh = values
                else:
                    id = int(row["id"])
                    fresh = {name: value for name, value in values.items() if value != row[name]}
                    changed += bool(fresh)
                if fresh:
                    tags.update(mutation.connection, id, **fresh)
        unchanged = len(rows) - new - changed
        return Codebook(new=new, changed=changed, unchanged=unchanged, change=mutation.change)


def _rows(path: Path, known: Collection[str]) -> dict[str, dict[str, object]]:
    """Return the values of each tag, by its path; of a tag named twice the last row counts."""
    from storage.exporters.spreadsheet import unguarded

    try:
        text = path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError as error:
        raise NotFound(what=f"file {path}") from error
    except OSError as error:
        raise Unreadable(path=path, reason=error.strerror or error) from error
    except UnicodeDecodeError as error:
        raise BadTagList(path=path, reason="it is not UTF-8 text") from error
    found: dict[str, dict[str, object]] = {}
    try:
        table = csv.reader(io.StringIO(text, newline=""), strict=True)
        header = [name.strip().casefold() for name in next(table, [])]
        if "tag" not in header:
            raise BadTagList(path=path, reason="its first row names no column tag")
        for cells in table:
            named = dict(zip(header, map(unguarded, cells), strict=False))
            if not any(cell.strip() for cell in cells):
                continue
            values = {name: whole(named.get(name, "")) for name in _COLUMNS[1:]}
            values["color"] = color = values["color"].strip().casefold()
            if color and color not in known and _COLOR.fullmatch(color) is None:
                raise BadTagList(path=path, reason=f"line {table.line_num} names no colour: {color}")
            found[normal_path(named.get("tag", ""))] = {name: value for name, value in values.items() if value}
    except csv.Error as error:
        raise BadTagList(path=path, reason=str(error)) from error
    except BadTag as error:
        raise BadTagList(path=path, reason=f"line {table.line_num} has no sound tag") from error
    return found

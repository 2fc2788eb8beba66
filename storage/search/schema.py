"""The fields of the two indexes. Nothing is stored but keys; texts stay in SQLite."""

from dataclasses import dataclass

from whoosh import fields

from storage.search.analysis import Terms, stems
from storage.search.kin import GAP

_ANALYZER = Terms()


def _text(*, phrases: bool = True) -> fields.TEXT:
    return fields.TEXT(analyzer=_ANALYZER, phrase=phrases, stored=False)


def _key() -> fields.NUMERIC:
    # The column gives the key of a hit without unpickling stored fields.
    return fields.NUMERIC(int, bits=64, unique=True, stored=False, shift_step=0, sortable=True)


ARTICLES = fields.Schema(key=_key(), title=_text(), body=_text(), stems=_text(phrases=False))
"""``body`` starts with the title, so that one list of postings answers for both."""

ANNOTATIONS = fields.Schema(
    key=_key(), kind=fields.ID(), quote=_text(), note=_text(), stems=_text(phrases=False)
)
"""``kind`` is :data:`HIGHLIGHT` or :data:`NOTE`."""

HIGHLIGHT = "highlight"
NOTE = "note"


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleEntry:
    """What the index takes in of an article."""

    id: int
    title: str
    text: str
    language: str

    def fields(self) -> dict[str, object]:
        """Return the values of its fields."""
        body = self.title + GAP + self.text
        return _filled(key=self.id, title=self.title, body=body, stems=stems(body, self.language))


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnotationEntry:
    """What the index takes in of a highlight, or of an article's note."""

    key: int
    """The highlight's id; of an article's note, the article's id made negative."""
    quote: str
    note: str
    language: str

    def fields(self) -> dict[str, object]:
        """Return the values of its fields."""
        return _filled(
            key=self.key,
            kind=HIGHLIGHT if self.key > 0 else NOTE,
            quote=self.quote,
            note=self.note,
            stems=stems(self.quote + GAP + self.note, self.language),
        )


def _filled(**values: object) -> dict[str, object]:
    return {name: value for name, value in values.items() if value not in ("", [])}

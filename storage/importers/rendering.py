"""What formats of text share: claimed by name, and made a page by rendering them to HTML."""

from abc import ABC, abstractmethod
from collections.abc import Iterator
from pathlib import Path

from storage.importers import files
from storage.records import Assets, Page, Rendered


class TextFile(ABC):
    """A format of which any file of its ending is one page."""

    name: str
    suffixes: tuple[str, ...]

    @abstractmethod
    def rendered(self, text: str, name: str) -> Rendered:
        """Return a text as HTML; ``name`` is its file's, for one without a title."""

    def claims(self, path: Path, head: bytes) -> bool:
        """Claim by name: the first bytes of any text could be another's."""
        return path.name.lower().endswith(self.suffixes)

    def read(self, path: Path) -> Iterator[Page]:
        """Yield the one page. Raises TooLarge and OSError."""
        return files.read(self, path)

    def page(self, data: bytes, name: str, assets: Assets) -> Page:
        """Return the page of a text."""
        title = files.stem(name, self.suffixes)
        return Page(
            data=data,
            format=self.name,
            assets=assets,
            whole=True,
            render=lambda text: self.rendered(text, title),
        )

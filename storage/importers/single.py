"""The formats of which a file is one page, in the order in which they are asked.

What a file holds goes before what it is called, so those that are known by their bytes come first.
"""

from storage.importers.files import OnePage
from storage.importers.html import Html
from storage.importers.markdown import Markdown
from storage.importers.mhtml import Mhtml
from storage.importers.text import Text
from storage.importers.webarchive import WebArchive

SINGLE: tuple[OnePage, ...] = (WebArchive(), Mhtml(), Html(), Markdown(), Text())

"""What a file may cost at most. Each number protects this computer from a file made to harm it."""

MB = 1024 * 1024

PAGE = 64 * MB
"""Bytes of one page, alone or out of a container: fifty times the largest article, and what extraction
needs of it fits a worker's memory."""

PICTURE = 20 * MB
"""Bytes of one file beside a page; a larger one counts as not there."""

MEMBERS = 5_000
"""Entries of a ZIP or an EPUB: ten times a long encyclopedia's chapters; their names alone take memory."""

DIRECTORY = 4 * MB
"""Bytes of a ZIP's list of contents: 800 for each of :data:`MEMBERS`."""

UNPACKED = 256 * MB
"""Bytes of a ZIP or an EPUB once unpacked, together: no book with pictures comes near."""

RATIO = 100
"""Unpacked bytes to packed ones: text packs to a fifth, bombs to a thousandth."""

RATIO_FREE = MB
"""Bytes up to which the ratio says nothing: a short file of one letter packs as well as a bomb."""

XML = 8 * MB
"""Bytes of a book's description or table of contents: a thousand pages of names."""

PARTS = 2_000
"""Parts of an MHTML file: the most ornate pages bring some hundreds."""

PART_HEADER = 64 * 1024
"""Bytes of the header of an MHTML file or of one of its parts."""

NESTED_PARTS = 8
"""Multiparts within each other in an MHTML file: mail programs make three."""

ARCHIVE = 2 * 1024 * MB
"""Bytes of a WARC or WACZ, packed: crawlers begin another file at one of them."""

RECORD = 64 * MB
"""Bytes of one record of a WARC that is read: a page or a picture."""

RECORDS = 500_000
"""Records of a WARC: what is remembered of each while it is open takes 300 bytes."""


def said(size: int) -> str:
    """Return a limit as errors name it.

    >>> said(PAGE), said(ARCHIVE)
    ('64 MB', '2 GB')
    """
    return f"{size // (1024 * MB)} GB" if size >= 1024 * MB else f"{size // MB} MB"

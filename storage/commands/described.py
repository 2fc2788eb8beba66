"""What ``show --format json`` and ``extract`` tell of an article, in one form."""

from collections.abc import Sequence

from storage import blocks
from storage.records import Article, Block, Metadata


def described(
    about: Article | Metadata, body: Sequence[Block], *, text: str, words: int, sha256: str
) -> dict[str, object]:
    """Return the keys that the contract gives to both, in its order; unknown values are None."""
    return {
        "title": about.title,
        "byline": about.byline or None,
        "site": about.site or None,
        "url": about.url,
        "canonical_url": about.canonical_url,
        "language": about.language or None,
        "direction": about.direction,
        "published": about.published,
        "lead_image": about.lead_image,
        "excerpt": about.excerpt or None,
        "words": words,
        "text": text,
        "html": blocks.to_html(body),
        "sha256": sha256,
    }

"""``reread``."""

from storage.commands.arguments import Arguments
from storage.commands.context import Context, article_id
from storage.errors import UsageError

CHOICES = ("best", "runner-up", "readability", "trafilatura", "page")


def reread_(context: Context, arguments: Arguments) -> int:
    """Read the stored page of an article again, and show what comes of it."""
    choice = arguments.value("choice") or "best"
    if choice not in CHOICES:
        raise UsageError(reason=f"there is no choice {choice}; there are {', '.join(CHOICES)}")
    id = article_id(arguments.positional[0])
    with context.library() as library:
        library.captures.reread(id, "" if choice == "best" else choice)
        article = library.articles.get(id)
    row = {
        "event": "reread",
        "article": id,
        "confidence": article.confidence,
        "words": article.words,
    }
    context.output.row(row, f"{id:>6}  {article.words} words, confidence {article.confidence:.2f}")
    return 0

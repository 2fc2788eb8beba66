"""``tag`` and ``tags``."""

from storage.commands.arguments import Arguments
from storage.commands.context import Context, article_id
from storage.commands.output import visible


def tag_(context: Context, arguments: Arguments) -> int:
    """Give an article tags and take some away; print those it has then."""
    id = article_id(arguments.positional[0])
    with context.library() as library:
        library.articles.tag([id], add=arguments.list("add"), remove=arguments.list("remove"))
        tags = list(library.articles.get(id).tags)
    context.output.row(
        {"event": "tagged", "article": id, "tags": tags}, visible(f"{id:>6}  {', '.join(tags)}")
    )
    return 0


def tags_(context: Context, arguments: Arguments) -> int:
    """Print the tag list."""
    with context.library() as library:
        for tag in library.tags.list():
            context.output.row(
                {
                    "tag": tag.path,
                    "uid": tag.uid,
                    "description": tag.description or None,
                    "color": tag.color or None,
                    "articles": tag.articles,
                    "highlights": tag.highlights,
                },
                visible(f"{tag.path}  ({tag.articles} articles, {tag.highlights} highlights)"),
            )
    return 0

"""An article's whole text as Markdown, its highlights marked where they stand."""

from collections.abc import Mapping
from dataclasses import replace

from storage import blocks
from storage.exporters.article_markdown import to_markdown
from storage.exporters.inline import Looks, Mark
from storage.exporters.passages import block_id, noted, tag_line
from storage.records import ExportItem, Image


def full_text(item: ExportItem, looks: Looks, pictures: Mapping[str, str]) -> str:
    """Return the text; what has a note or tags gets a footnote with them.

    ``pictures`` are the addresses of the stored pictures that lie beside the file.
    """

    def picture(image: Image) -> str:
        return pictures.get(image.blob, "") if image.blob else image.source

    marks: dict[int, list[Mark]] = {}
    notes: list[str] = []
    spans = blocks.spans(item.content.blocks)
    for highlight in item.highlights:
        told = "\n\n".join(filter(None, (noted(highlight.note), tag_line(highlight.tags))))
        reference = f"[^{block_id(highlight.uid)}]" if told else ""
        within = [
            (number, max(highlight.start - first, 0), min(highlight.end, last) - first)
            for number, (first, last) in enumerate(spans)
            if highlight.placed and first < highlight.end and last > highlight.start
        ]
        for number, start, end in within:
            after = reference if number == within[-1][0] else ""
            marks.setdefault(number, []).append(Mark(start=start, end=end, style=highlight.style, after=after))
        if reference and within:
            notes.append(f"{reference}: " + told.replace("\n", "\n    ").replace("\n    \n", "\n\n"))
    text = to_markdown(item.content.blocks, marks, replace(looks, picture=picture))
    return "\n\n".join([text.rstrip("\n"), *notes])

"""``colors``: what the colours of highlights mean, and how they look."""

from storage.commands.arguments import Arguments
from storage.commands.context import Context
from storage.commands.output import visible
from storage.errors import UsageError
from storage.library import Library
from storage.records import MarkColor

_STEPS = {"add": "color-added", "describe": "color-described", "remove": "color-removed"}


def colors_(context: Context, arguments: Arguments) -> int:
    """Print the colours, or add, describe or take away one."""
    steps = [name for name in _STEPS if name in arguments.values]
    if len(steps) > 1:
        raise UsageError(reason=f"--{steps[0]} and --{steps[1]} are two different things")
    if not steps and arguments.values:
        raise UsageError(reason="--label and --value belong to --add or --describe")
    with context.library() as library:
        if steps:
            _carry_out(context, library, steps[0], arguments)
        else:
            for color in library.colors.list():
                context.output.row(_row(color), _line(color))
    return 0


def _carry_out(context: Context, library: Library, step: str, arguments: Arguments) -> None:
    name = str(arguments.value(step))
    label, value = arguments.value("label"), arguments.value("value")
    match step:
        case "add":
            if label is not None or value is None:
                raise UsageError(reason="--add NAME takes --value #RRGGBB")
            library.colors.add(name, value)
            name = name.strip().casefold()
        case "describe":
            if label is None and value is None:
                raise UsageError(reason="--describe NAME takes --label or --value")
            library.colors.describe(name, label=label, value=value)
        case _:
            library.colors.remove(name)
    found = next((color for color in library.colors.list() if color.name == name), MarkColor(name=name))
    context.output.row({"event": _STEPS[step], **_row(found)}, _line(found))


def _row(color: MarkColor) -> dict[str, object]:
    return {
        "color": color.name,
        "label": color.label or None,
        "value": color.value or None,
        "highlights": color.highlights,
        "kept": color.kept,
    }


def _line(color: MarkColor) -> str:
    label = f" = {color.label}" if color.label else ""
    value = f"  {color.value}" if color.value else ""
    gone = "" if color.kept else "  (taken away)"
    return visible(f"{color.name}{label}{value}  ({color.highlights} highlights){gone}")

"""Templates: Jinja2 in its immutable sandbox, without a loader, so no template reads a file.

What a template is given are strings, numbers, dates and records of these: nothing with a method
that touches the system.
"""

from functools import lru_cache
from pathlib import Path
from types import TracebackType

from jinja2 import StrictUndefined, Template, TemplateError, TemplateSyntaxError
from jinja2.environment import TemplateModule

from storage.errors import BadTemplate, NotFound, Unreadable
from storage.exporters import addresses, escaping, front_matter
from storage.exporters.bounds import BoundedEnvironment, metered

# What an expression of a template can raise when it meets a value it was not made for.
_MISHAPS = (
    TemplateError,
    ArithmeticError,
    AttributeError,
    LookupError,
    MemoryError,
    RecursionError,
    TypeError,
    ValueError,
)


def read(file: Path) -> str:
    """Return the source of a user's template.

    Raises NotFound, Unreadable, or BadTemplate if it is no UTF-8 text.
    """
    try:
        return file.read_text(encoding="utf-8-sig")
    except FileNotFoundError as error:
        raise NotFound(what=f"template {file}") from error
    except OSError as error:
        raise Unreadable(path=file, reason=error.strerror or error) from error
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise BadTemplate(line=line, reason="it is not UTF-8 text") from error


@lru_cache(maxsize=8)
def compile_template(source: str) -> Template:
    """Return the template of ``source``. Raises BadTemplate where it is not well formed."""
    try:
        return _environment().from_string(source)
    except TemplateSyntaxError as error:
        raise BadTemplate(line=error.lineno, reason=_plain(error)) from error


def fill(source: str, values: dict[str, object]) -> str:
    """Return the template filled with ``values``, ending in one line feed.

    Raises BadTemplate, with the line of the template that failed.
    """
    return fill_named(source, values)[0]


def fill_named(source: str, values: dict[str, object]) -> tuple[str, str]:
    """Return the same, and the file name that the template sets; "" if it sets none.

    ``{% set file_name = … %}`` sets it. Raises BadTemplate.
    """
    template = compile_template(source)
    try:
        passages = sum(len(value) for value in values.values() if isinstance(value, list | tuple))
        given = sum(len(value) for value in values.values() if isinstance(value, str))
        with metered(passages, given):
            module = _module(template, values)
            text, name = str(module), str(getattr(module, "file_name", ""))
    except _MISHAPS as error:
        raise BadTemplate(line=_line(error.__traceback__), reason=_plain(error)) from error
    return escaping.clean(text).rstrip("\n") + "\n", name


def _module(template: Template, values: dict[str, object]) -> TemplateModule:
    try:
        return template.make_module(values)
    except _MISHAPS:
        # As Template.render does: what is raised then carries the lines of the template.
        template.environment.handle_exception()
        raise


@lru_cache(maxsize=1)
def _environment() -> BoundedEnvironment:
    environment = BoundedEnvironment(
        autoescape=False,  # Markdown is not HTML; the filters below escape it
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
    )
    environment.filters.update(
        literal=escaping.escape,
        literal_line=escaping.escape_line,
        yaml=front_matter.scalar,
        target=addresses.target,
    )
    environment.bound_filters()
    return environment


def _line(trace: TracebackType | None) -> int:
    # Jinja rewrites the traceback so that the frames of a template carry its own lines.
    line = 1
    while trace:
        if trace.tb_frame.f_code.co_filename == "<template>":
            line = trace.tb_lineno
        trace = trace.tb_next
    return line


def _plain(error: BaseException) -> str:
    return (str(error) or type(error).__name__).rstrip(".")

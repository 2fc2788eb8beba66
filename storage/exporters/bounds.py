"""What filling a template may cost: turns of loops and calls, processor time, and characters made.

Templates are filled in a thread of the window, where no signal reaches them, so each turn counts itself.
What multiplies (``*``, ``**``, ``~``, ``center``, ``replace``, ``join``, widths in formats) is looked at before
it is done.
"""

import re
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import wraps
from typing import Any, cast

from jinja2 import TemplateRuntimeError, nodes
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment

TURNS, TURNS_EACH = 500_000, 500
"""Loops' turns and calls of one filling, and more for each passage that it is given: twenty are usual."""
SECONDS, SECONDS_EACH = 5.0, 0.005
"""Of processor time for one filling, and more for each passage; a hundredth is usual."""
SIZE, SIZE_EACH = 20_000_000, 20_000
"""Characters that a template writes, and more for each passage; and of one text in it."""
REPEATED = 8
"""How often a text that it is given may be written, from macro to macro: the largest page is no fault of it."""
WIDTH = 10_000
"""Numbers that a filter or method may be told: widths, counts."""
_BITS = 4_096
_WIDE = re.compile(r"\d{5,}|%[-#0 +]*\*")
_COUNTED = "counted turns"  # no name that a template can write
_SIZED = "sized text"


class _Meter:
    """What is left for one filling."""

    def __init__(self, passages: int, given: int) -> None:
        self.longest = SIZE + given
        """Characters of one text."""
        self._turns = TURNS + TURNS_EACH * passages
        self._size = SIZE + SIZE_EACH * passages + REPEATED * given
        self._end = time.thread_time() + SECONDS + SECONDS_EACH * passages

    def turn(self, size: int = 0) -> None:
        """Count a turn that writes so many characters."""
        self._turns -= 1
        self._size -= size
        if self._turns < 0 or time.thread_time() > self._end:
            raise TemplateRuntimeError("it takes too long")
        if self._size < 0:
            raise TemplateRuntimeError("what it writes is too long")


_METER: ContextVar[_Meter | None] = ContextVar("meter", default=None)


@contextmanager
def metered(passages: int = 0, given: int = 0) -> Iterator[None]:
    """Bound what a template does in the block that is given so many passages and characters."""
    token = _METER.set(_Meter(passages, given))
    try:
        yield
    finally:
        _METER.reset(token)


class BoundedEnvironment(ImmutableSandboxedEnvironment):
    """The sandbox, with bounds on what a template costs."""

    intercepted_binops = frozenset({"+", "*", "**", "%"})

    def __init__(self, **options: Any) -> None:
        super().__init__(finalize=_written, **options)
        self.filters[_COUNTED] = _counted
        self.filters[_SIZED] = _sized

    def bound_filters(self) -> None:
        """Put the bounds round all filters that are there now."""
        for name, filter in self.filters.items():
            if name not in (_COUNTED, _SIZED):
                self.filters[name] = _bounded(name, filter)

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        tree = super()._parse(source, name, filename)
        for loop in tree.find_all(nodes.For):
            written = sum(len(data.data) for data in loop.find_all(nodes.TemplateData))
            loop.iter = _filtered(loop.iter, _COUNTED, nodes.Const(written))
        for output in (*tree.find_all(nodes.Output), *tree.find_all(nodes.Assign)):
            _size_concats(output)
        return tree

    def call(self, context: Context, obj: Any, *arguments: Any, **named: Any) -> Any:
        """Call what a template calls, within bounds."""
        _turn()
        _check(getattr(obj, "__name__", ""), (getattr(obj, "__self__", None), *arguments, *named.values()))
        return _sized(super().call(context, obj, *arguments, **named))

    def wrap_str_format(self, value: Any) -> Any:
        """Return a method of a string that formats, if its widths are in bounds."""
        wrapped = super().wrap_str_format(value)
        if wrapped is not None and _WIDE.search(getattr(value, "__self__", "")):
            raise TemplateRuntimeError("a width in it is too large")
        return wrapped

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """Return what an operator makes, if that is in bounds."""
        _check_operands(operator, left, right)
        return _sized(super().call_binop(context, operator, left, right))


def _filtered(node: nodes.Node, name: str, *arguments: nodes.Expr) -> nodes.Filter:
    return nodes.Filter(cast(nodes.Expr, node), name, list(arguments), [], None, None, lineno=node.lineno)


def _size_concats(node: nodes.Node) -> None:
    """Have the length of each ``a ~ b`` below ``node`` looked at."""
    for field, value in node.iter_fields():
        many = value if isinstance(value, list) else [value]
        for number, child in enumerate(many):
            if not isinstance(child, nodes.Node):
                continue
            _size_concats(child)
            if isinstance(child, nodes.Concat):
                sized = _filtered(child, _SIZED)
                if isinstance(value, list):
                    value[number] = sized
                else:
                    setattr(node, field, sized)


def _turn(size: int = 0) -> None:
    meter = _METER.get()
    if meter is not None:
        meter.turn(size)


def _counted(items: Iterable[Any], written: int) -> Iterable[Any]:
    """Return the items of a loop; a turn that writes so much is counted as each is drawn."""
    known = list(items) if not hasattr(items, "__len__") else items
    return _Turns(known, written)


class _Turns(Iterable[Any]):
    """A loop's items, counted as they are drawn; it has their length, since loops tell it."""

    def __init__(self, items: Any, written: int) -> None:
        self._items = items
        self._written = written

    def __len__(self) -> int:
        return len(self._items)

    def __iter__(self) -> Iterator[Any]:
        for item in self._items:
            _turn(self._written)
            yield item


def _written(value: Any) -> Any:
    if isinstance(value, str):
        _turn(len(value))
    return value


def _sized(value: Any) -> Any:
    meter = _METER.get()
    longest = SIZE if meter is None else meter.longest
    if isinstance(value, str | bytes | list | tuple) and len(value) > longest:
        raise TemplateRuntimeError("a text in it is too long")
    return value


def _bounded(name: str, filter: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(filter)  # keeps jinja's marks of what it is passed
    def inner(*arguments: Any, **named: Any) -> Any:
        _turn()
        _check(name, (*arguments, *named.values()))
        return _sized(filter(*arguments, **named))

    return inner


def _check(name: str, arguments: tuple[Any, ...]) -> None:
    """Refuse what would make a text too long. Raises TemplateRuntimeError."""
    texts = [each for each in arguments if isinstance(each, str)]
    if name == "range":
        return
    if any(type(each) is int and abs(each) > WIDTH for each in arguments[1:]):
        raise TemplateRuntimeError("a number in it is too large")
    if name == "format" and texts and _WIDE.search(texts[0]):
        raise TemplateRuntimeError("a width in it is too large")
    if name == "replace" and len(texts) > 2 and (len(texts[0]) + 1) * len(texts[2]) > SIZE:
        raise TemplateRuntimeError("a text in it is too long")
    if name in ("join", "indent") and texts:
        longest = max(len(each) for each in texts)
        parts = max(
            (len(each) for each in arguments if hasattr(each, "__len__") and each not in texts), default=1
        )
        if longest * parts > SIZE:
            raise TemplateRuntimeError("a text in it is too long")


def _check_operands(operator: str, left: Any, right: Any) -> None:
    numbers = [each for each in (left, right) if isinstance(each, int)]
    if operator == "**" and (
        not all(isinstance(each, int | float) for each in (left, right))
        or (len(numbers) == 2 and abs(right) * max(1, left.bit_length()) > _BITS)
    ):
        raise TemplateRuntimeError("a number in it is too large")
    if operator == "*":
        if len(numbers) == 2 and left.bit_length() + right.bit_length() > _BITS:
            raise TemplateRuntimeError("a number in it is too large")
        if len(numbers) == 1:
            other = right if numbers[0] is left else left
            if hasattr(other, "__len__") and len(other) * numbers[0] > SIZE:
                raise TemplateRuntimeError("a text in it is too long")
    if operator == "%" and isinstance(left, str) and _WIDE.search(left):
        raise TemplateRuntimeError("a width in it is too large")

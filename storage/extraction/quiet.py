"""Silence for libraries that report each odd page as if it were news."""

import logging
import warnings
from collections.abc import Iterator
from contextlib import contextmanager

_TALKERS = ("charset_normalizer", "courlan", "htmldate", "justext", "readability", "trafilatura")


@contextmanager
def quiet() -> Iterator[None]:
    """Keep the extraction libraries from logging and warning while this is entered."""
    loggers = [logging.getLogger(name) for name in _TALKERS]
    levels = [logger.level for logger in loggers]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            for logger in loggers:
                logger.setLevel(logging.CRITICAL + 1)
            yield
        finally:
            for logger, level in zip(loggers, levels, strict=True):
                logger.setLevel(level)

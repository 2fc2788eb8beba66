"""Which Lectorium this is."""


def version() -> str:
    """Return the number of the installed version, "from source" if it was never installed."""
    from importlib import metadata  # brings the mail package with it, which no start should wait for

    try:
        return metadata.version("lectorium")
    except metadata.PackageNotFoundError:
        return "from source"

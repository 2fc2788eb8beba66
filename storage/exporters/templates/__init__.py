"""The built-in templates, read through importlib.resources."""

"""Articles and their highlights on their way out: one module a format."""

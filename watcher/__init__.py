"""Watch the postings you care about: what changed, when, and the passage that proves it."""

__version__ = "0.1.0"

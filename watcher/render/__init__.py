"""Alerts in words: plain text and HTML mail, values as people say them, word diffs."""

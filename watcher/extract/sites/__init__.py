"""Readers of whole answers: one file a system, `webpage` for all others."""

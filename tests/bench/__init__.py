"""Benchmarks: they print figures and ratios and judge nothing. `python -m tests.bench [NAME…]`."""

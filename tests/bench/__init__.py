"""Benchmarks: they print figures and ratios; 3 is the exit code of a machine too noisy. `python -m tests.bench [NAME…]`."""

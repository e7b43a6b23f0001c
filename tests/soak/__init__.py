"""The soak: the real daemon at work for a while among every fault that we can make, and what came of it."""

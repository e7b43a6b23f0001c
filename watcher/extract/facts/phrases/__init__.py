"""What people write in postings: phrases of each language, with sentences that they must and must not read."""

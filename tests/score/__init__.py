"""The score: how well postings are read, against what their employers or a person said of them (`make score`)."""

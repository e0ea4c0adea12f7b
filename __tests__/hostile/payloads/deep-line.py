"""A line that is nested a hundred thousand deep."""
report()
emit(LINES.items())
open("/out/attest.jsonl", "a").write("[" * 100_000 + "]" * 100_000 + "\n")

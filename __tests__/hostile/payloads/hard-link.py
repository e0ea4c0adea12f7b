"""A second name for the lines, through which they could be changed while they are read."""
report()
tell(LINES.items())
os.link("/out/attest.jsonl", "/out/other")

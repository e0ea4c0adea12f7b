"""A link where the lines should be: whoever reads it reads a secret of the host."""
report()
os.symlink(CANARY, "/out/attest.jsonl")

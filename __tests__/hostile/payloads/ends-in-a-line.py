"""Is killed for its memory in the middle of a line."""
report()
emit(LINES.items())
out = open("/out/attest.jsonl", "a")
out.write('{"probe_id": "PR-')
out.flush()
kept = []
while True:
    kept.append(b"x" * 10_000_000)

"""Fills /tmp, then says everything right."""
try:
    out = open("/tmp/x", "wb", buffering=0)
    while out.write(b"x" * 1_000_000):
        pass
except OSError:
    pass
report()
emit(LINES.items())

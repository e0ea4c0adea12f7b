"""Prints what is no text, and then says everything right."""
for stream in (1, 2):
    os.write(stream, bytes(range(256)) * 4096)
report()
emit(LINES.items())

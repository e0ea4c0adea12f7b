"""Says everything right, then takes memory until the kernel ends it."""
report()
emit(LINES.items())
kept = []
while True:
    kept.append(b"x" * 10_000_000)

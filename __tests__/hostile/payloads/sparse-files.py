"""Nine hundred files that say they are 64 MiB and are nothing; perfect lines beside them."""
report()
emit(LINES.items())
for n in range(900):
    with open(f"/out/{n}", "wb") as out:
        out.truncate(64 * 1024 * 1024)

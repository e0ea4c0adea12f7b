"""Folders below folders, until no path reaches the last one; perfect lines beside them."""
report()
emit(LINES.items())
os.chdir("/out")
for _ in range(40):
    os.mkdir("d" * 250)
    os.chdir("d" * 250)

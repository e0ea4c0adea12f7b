"""A folder that nobody may enter where the lines should be, and another one with secrets of its own."""
report()
for name in ("/out/attest.jsonl", "/out/closed"):
    os.mkdir(name)
    open(name + "/file", "w").write("x")
    os.chmod(name, 0)

"""The same, through a link to a folder."""
report()
os.symlink("/", "/out/way")
os.symlink("way" + CANARY, "/out/attest.jsonl")

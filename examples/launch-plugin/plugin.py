"""An untrusted plug-in: counts the words of each document in /in, and writes one result for each to /out."""

import json
import os

for name in sorted(os.listdir("/in")):
    with open(os.path.join("/in", name), encoding="utf-8") as document:
        words = document.read().split()
    with open(os.path.join("/out", f"{name}.json"), "w", encoding="utf-8") as result:
        json.dump({"document": name, "words": len(words)}, result)
    print(f"{name}: {len(words)} words")

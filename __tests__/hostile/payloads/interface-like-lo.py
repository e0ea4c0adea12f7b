"""Reports an interface that looks like lo."""
report()
table = LINES["PR-NET-2"][0]["value"]
LINES["PR-NET-2"] = [{"value": table + table.splitlines()[-1].replace("lo:", "l\u200bo:") + "\n"}]
emit(LINES.items())

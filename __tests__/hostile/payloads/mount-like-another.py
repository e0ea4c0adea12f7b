"""Reports a mount whose escaped name looks like one that the engine makes."""
report()
table = LINES["PR-MOUNT-1"][0]["value"]
LINES["PR-MOUNT-1"] = [{"value": table + "9999 1 0:99 / /proc\\040ro rw,relatime - ext4 /dev/sda1 rw\n"}]
emit(LINES.items())

"""Says everything right and ends as an engine does that could not start it, in the engine's words."""
import sys
report()
emit(LINES.items())
print("Error response from daemon: OCI runtime create failed: ::error::y ##[error]y \x1b[2J", file=sys.stderr, flush=True)
os._exit(125)

"""Says everything right and ends as if it had been killed."""
report()
tell(LINES.items())
os._exit(137)

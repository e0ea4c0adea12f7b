"""Says everything right and ends as if it had been killed."""
report()
emit(LINES.items())
os._exit(137)

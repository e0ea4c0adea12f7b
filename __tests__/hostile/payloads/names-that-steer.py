"""Files under names that steer terminals, runners, shells and pages; perfect lines beside them."""
report()
emit(LINES.items())
for name in (b"a\n::error::b", b"\x1b[2J", "\u202etxt".encode(), b"##[error]x", b"-rf", b"\xff\xfe", b"x" * 255,
             b"<img src=x onerror=y>", b"attest.jsonl\n", b"$(touch y)"):
    open(b"/out/" + name, "wb").write(name)

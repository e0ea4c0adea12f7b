"""Tries to execute each file that stdin names, one a line as JSON, in a container without network and without rights; prints
those that the kernel took. A pipe that closes by itself shows that execve succeeded."""
import json, os, signal, sys

taken = []
for line in sys.stdin:
    path = json.loads(line)
    reader, writer = os.pipe2(os.O_CLOEXEC)
    child = os.fork()
    if child == 0:
        signal.alarm(2)
        nothing = os.open("/dev/null", os.O_RDWR)
        for each in (0, 1, 2):
            os.dup2(nothing, each)
        try:
            os.execv(path, [path])
        except OSError:
            os.write(writer, b"refused")
        os._exit(0)
    os.close(writer)
    if os.read(reader, 16) == b"":
        taken.append(path)
    os.close(reader)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
print(json.dumps(taken))

"""Tries to execute each file that stdin names, one a line as JSON, in a container without network and without rights; prints
those that the kernel took. A pipe that closes by itself shows that execve succeeded."""
import json, os, signal, sys


def opened(path):
    """A file by its folders one after the other: a path as a whole may be longer than a system call takes."""
    folder = os.open("/", os.O_PATH)
    for name in path.strip("/").split("/"):
        folder = os.open(name, os.O_PATH | os.O_NOFOLLOW | os.O_CLOEXEC, dir_fd=folder)
    return folder


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
            os.execve(path if len(os.fsencode(path)) < 4000 else opened(path), [path[:100]], {})
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

"""Does what /in/posture.json lists, in order, and reports what each operation came to: one line a check in
/out/posture.jsonl. It never judges: the host does. Every function of OPERATIONS works without making a process."""
import ctypes, glob, hashlib, json, mmap, os, re, socket, stat, threading, time

LIBC = ctypes.CDLL(None, use_errno=True)
X32 = 0x40000000
FLAGS = {"read": os.O_RDONLY, "write": os.O_WRONLY, "create": os.O_WRONLY | os.O_CREAT | os.O_EXCL}
QUIET = os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC
MEBIBYTE = 1 << 20


def in_thread(function):
    """What a call came to that may end the thread that makes it (a killed thread does not end the process)."""
    came_to = []
    thread = threading.Thread(target=lambda: came_to.append(function()), daemon=True)
    thread.start()
    for _ in range(400):
        thread.join(0.005)
        if came_to:
            return came_to[0]
        if not os.path.exists(f"/proc/self/task/{thread.native_id}"):
            return came_to[0] if came_to else "thread ended"
    return "hangs"


def call(number, args, x32=False):
    def make():
        ctypes.set_errno(0)
        words = [ctypes.c_char_p(each.encode()) if isinstance(each, str) else ctypes.c_long(each) for each in args]
        result = LIBC.syscall(ctypes.c_long(number | (X32 if x32 else 0)), *words)
        return ctypes.get_errno() if result == -1 else None

    errno = in_thread(make) if x32 else make()
    if isinstance(errno, int):
        raise OSError(errno, os.strerror(errno))
    return errno or "succeeded"


def code(code):
    page = mmap.mmap(-1, mmap.PAGESIZE, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
    page.write(bytes.fromhex(code))
    function = ctypes.CFUNCTYPE(ctypes.c_long)(ctypes.addressof(ctypes.c_char.from_buffer(page)))
    result = in_thread(function)
    if isinstance(result, int) and -4096 < result < 0:
        raise OSError(-result, os.strerror(-result))
    return result if isinstance(result, str) else "succeeded"


def open_file(path, flags):
    descriptor = os.open(path, FLAGS[flags] | QUIET, 0o644)
    os.close(descriptor)
    if flags == "create":
        os.unlink(path)
    return "succeeded"


def read(path, find=None):
    paths = glob.glob(path) if "*" in path else [path]
    texts = [open(each, errors="replace").read(65536) for each in paths]
    return [found for text in texts for found in re.findall(find, text, re.M)] if find else "\n".join(texts)


def write(path, text):
    with open(path, "w") as file:
        file.write(text)
    return "succeeded"


STREAMS = {"0": "stdin", "1": "stdout", "2": "stderr"}
ACCESS = {os.O_RDONLY: "read", os.O_WRONLY: "write", os.O_RDWR: "read-write"}


def held():
    """What each open descriptor is: which stream, how it was opened, and the kernel's name of it; and whether that name
    leads to another file here (a name is only a text)."""
    found = []
    for each in os.listdir("/proc/self/fd"):
        try:
            name = os.readlink(f"/proc/self/fd/{each}")
        except FileNotFoundError:
            continue  # the listing's own, closed since
        flags = int(read(f"/proc/self/fdinfo/{each}", r"^flags:\s*(\d+)$")[0], 8)
        access = ACCESS.get(flags & os.O_ACCMODE, "unknown")
        text = f"{STREAMS.get(each, 'further')} {access} {re.sub(r':.[0-9]+.$', '', name)}"
        found.append(text if leads_to(name, int(each)) else f"{text} (not the file of that name)")
    return sorted(found)


def leads_to(name, descriptor):
    if not name.startswith("/"):
        return True
    try:
        there, here = os.stat(name), os.fstat(descriptor)
    except OSError:
        return False
    if stat.S_ISCHR(here.st_mode):
        return stat.S_ISCHR(there.st_mode) and here.st_rdev == there.st_rdev
    return os.path.samestat(here, there)


WALKED = {"creatable": [], "writable": [], "executable": [], "setid": []}


def walk(what):
    """Every folder and file there is, looked at once and from its folder: no link is followed, and of the views that
    /proc has of this process the one through its threads is left out."""
    if not WALKED["creatable"]:
        look_into("", None, "/")
    return sorted(WALKED[what])


def look_into(path, parent, name):
    try:
        folder = os.open(name, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC, dir_fd=parent)
    except OSError:
        return
    try:
        if opens("__posture", "create", folder):
            os.unlink("__posture", dir_fd=folder)
            WALKED["creatable"].append(path or "/")
        with os.scandir(folder) as entries:
            entries = [entry for entry in entries if not entry.is_symlink()]
        for entry in entries:
            below = f"{path}/{entry.name}"
            if not entry.is_dir(follow_symlinks=False):
                look_at(below, folder, entry.name)
            elif not re.fullmatch(r"/proc/\d+/task", below):
                look_into(below, folder, entry.name)
    except OSError:
        pass  # a folder of the kernel's that went away, or lets nobody list it
    finally:
        os.close(folder)


def look_at(path, folder, name):
    try:
        mode = os.stat(name, dir_fd=folder, follow_symlinks=False).st_mode
    except OSError:
        return
    if stat.S_ISREG(mode) and mode & 0o111:
        WALKED["executable"].append(path)
    if stat.S_ISREG(mode) and mode & 0o6000:
        WALKED["setid"].append(path)
    if opens(name, "write", folder):
        WALKED["writable"].append(path)


def opens(name, flags, folder):
    try:
        os.close(os.open(name, FLAGS[flags] | QUIET, 0o644, dir_fd=folder))
        return True
    except OSError:
        return False


def execute(folder):
    path = folder + "/__posture"
    os.close(os.open(path, FLAGS["create"], 0o755))
    try:
        os.execv(path, [path])
    finally:
        os.unlink(path)


def map_file(folder):
    path = folder + "/__posture"
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o755)
    try:
        os.write(descriptor, b"\0" * mmap.PAGESIZE)
        mmap.mmap(descriptor, mmap.PAGESIZE, flags=mmap.MAP_PRIVATE, prot=mmap.PROT_READ | mmap.PROT_EXEC).close()
    finally:
        os.close(descriptor)
        os.unlink(path)
    return "succeeded"


def node(path, mode, major, minor):
    os.mknod(path, mode, os.makedev(major, minor))
    os.unlink(path)
    return "succeeded"


KEPT = []


def make_socket(family, type, protocol=0):
    KEPT.append(socket.socket(family, type, protocol))
    return "succeeded"


def socketpair():
    KEPT.extend(socket.socketpair())
    return "succeeded"


def connect(family, address, port):
    with socket.socket(family, socket.SOCK_STREAM) as each:
        each.settimeout(0.2)
        each.connect((address, port) if port else address)
    return "succeeded"


def resolve(name):
    try:
        return str(socket.getaddrinfo(name, 53))
    except socket.gaierror:
        return []


def threads(most):
    """How many more threads than this one can be had at once."""
    gate = threading.Event()
    made = []
    try:
        while len(made) < most:
            thread = threading.Thread(target=gate.wait)
            thread.start()
            made.append(thread)
    except RuntimeError:
        pass
    finally:
        gate.set()
        for thread in made:
            thread.join()
    return len(made)


def descriptors(most):
    held = []
    try:
        while len(held) < most:
            held.append(os.dup(0))
    except OSError:
        pass
    finally:
        for descriptor in held:
            os.close(descriptor)
    return len(held)


def size(folder, bytes):
    path = folder + "/__posture"
    descriptor = os.open(path, FLAGS["create"], 0o600)
    try:
        os.ftruncate(descriptor, bytes)
    finally:
        os.close(descriptor)
        os.unlink(path)
    return "succeeded"


def fill(folder, most):
    """How many MiB fit, in files of 16 MiB."""
    paths, written, block = [], 0, bytes(MEBIBYTE)
    try:
        while written < most:
            paths.append(f"{folder}/__posture{len(paths)}")
            with open(paths[-1], "wb", buffering=0) as file:
                for _ in range(16):
                    file.write(block)
                    written += 1
    except OSError:
        pass
    finally:
        for path in paths:
            os.unlink(path)
    return written


def spin(threads, milliseconds):
    """Processor time that this many busy threads get, in hundredths of the time that passes."""
    block = bytes(MEBIBYTE)
    began, used = time.monotonic(), time.process_time()
    until = began + milliseconds / 1000

    def burn():
        while time.monotonic() < until:
            hashlib.sha256(block)

    burning = [threading.Thread(target=burn) for _ in range(threads)]
    for each in burning:
        each.start()
    for each in burning:
        each.join()
    return round(100 * (time.process_time() - used) / (time.monotonic() - began))


def memory(most):
    held = []
    while len(held) < most:
        held.append(b"\1" * MEBIBYTE)
    return len(held)


OPERATIONS = {
    "call": call,
    "code": code,
    "open": open_file,
    "read": read,
    "write": write,
    "list": lambda path: sorted(os.listdir(path)),
    "link": os.readlink,
    "held": held,
    "walk": walk,
    "execute": execute,
    "map": map_file,
    "node": node,
    "socket": make_socket,
    "socketpair": socketpair,
    "connect": connect,
    "resolve": resolve,
    "environment": lambda: sorted(os.environ),
    "hostname": lambda: os.uname().nodename,
    "threads": threads,
    "descriptors": descriptors,
    "size": size,
    "fill": fill,
    "spin": spin,
    "memory": memory,
}


def outcome(operation):
    arguments = {name: value for name, value in operation.items() if name != "op"}
    try:
        return {"value": OPERATIONS[operation["op"]](**arguments)}
    except OSError as error:
        return {"errno": error.errno}


def main():
    while os.path.exists("/in/gate"):
        time.sleep(0.002)
    try:
        threading.Thread(target=threading.Event().wait, daemon=True).start()  # what holds of every thread is seen of two
    except RuntimeError:
        pass  # where clone3 has the sweep's errno, glibc does not fall back to clone
    with open("/in/posture.json") as file:
        checks = json.load(file)
    with open("/out/posture.jsonl", "wb", buffering=0) as out:
        for check in checks:
            line = {"id": check["id"], "outcomes": [outcome(each) for each in check["operations"]]}
            out.write(json.dumps(line).encode() + b"\n")
    os._exit(0)


main()

import { type ChildProcess, spawn } from 'node:child_process';

/** Each write is a packet of its own, so that each read returns one byte, and the pipe is never empty (pipe(2), O_DIRECT). */
const PACKETS = `import fcntl, os, sys
pipe = os.open(sys.argv[1], os.O_WRONLY)
fcntl.fcntl(pipe, 1031, 1 << 20)
fcntl.fcntl(pipe, fcntl.F_SETFL, os.O_DIRECT)
while True: os.write(pipe, b"x")
`;

/** Writes to a named pipe for ever, as slowly to read as a writer can. The caller kills it. */
export function writesPackets(path: string): ChildProcess {
  return spawn('python3', ['-c', PACKETS, path], { stdio: 'ignore' });
}

// An inspector in JavaScript: it tries what the packet asks for, reports what came of it, and does its own work.
import { spawnSync } from 'node:child_process';
import { existsSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const connected = (port, host) =>
  new Promise((resolve, reject) => {
    connect(port, host, () => resolve('connected')).once('error', reject);
  });

/** Node makes a socket only when it uses it: any other answer than EPERM shows that there was one. */
const socketMade = () =>
  connected(9, '127.0.0.1').catch((error) => {
    if (error.code === 'EPERM') throw error;
    return 'made';
  });

function run(program) {
  const { error, status } = spawnSync(program);
  if (error !== undefined) throw error;
  return `exit ${status}`;
}

const PROBES = {
  'PR-NET-1': [() => connected(53, '1.1.1.1')],
  'PR-NET-2': [() => readFileSync('/proc/net/dev', 'utf8')],
  'PR-SOCK-1': [socketMade],
  'PR-ENV-1': [() => Object.keys(process.env).sort()],
  'PR-FS-RO-IN': [() => openSync('/in/__probe', 'w')],
  'PR-FS-ESC-1': [() => openSync('/etc/__probe', 'w')],
  'PR-FS-ESC-2': [() => openSync('/root/__probe', 'w'), () => openSync('/app/__probe', 'w')],
  'PR-FS-OUT-OK': [() => writeSync(openSync('/out/report.md', 'w'), 'ok')],
  'PR-MOUNT-1': [() => readFileSync('/proc/self/mountinfo', 'utf8')],
  'PR-SOCK-DOCKER': [() => existsSync('/var/run/docker.sock')],
  // Where Node's execve fails, the program ends: it is tried only if it could succeed.
  'PR-EXEC-1': [() => run('/bin/ls'), existsSync('/bin/ls') ? () => process.execve('/bin/ls', ['ls']) : null],
};

/** Errors have Python's names in every language. */
const NAMES = { 1: 'PermissionError', 2: 'FileNotFoundError', 13: 'PermissionError' };

async function tried(operation) {
  if (operation === null) return { cannot_try: 'a failed execve ends Node' };
  try {
    const value = await operation();
    return { value: typeof value === 'boolean' || Array.isArray(value) ? value : String(value) };
  } catch ({ errno = 0, message }) {
    return { error: NAMES[-errno] ?? 'OSError', errno: -errno, message };
  }
}

// Before anything else: the host asks the kernel about this process, and then opens the gate.
while (existsSync('/in/gate')) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
const lines = openSync('/out/attest.jsonl', 'w');
for (const [probe_id, operations] of Object.entries(PROBES)) {
  const parts = [];
  for (const operation of operations) parts.push(await tried(operation));
  writeSync(lines, `${JSON.stringify({ probe_id, parts })}\n`);
}

// The program's own work.
writeFileSync('/out/inspection.json', JSON.stringify(readFileSync('/in/packet.json', 'utf8').length));

// The host asks the kernel about this process once more before it ends: a shorter program may be gone by then.
await sleep(200);
process.exit(0);

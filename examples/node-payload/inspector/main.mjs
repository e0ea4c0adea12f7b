// An inspector in JavaScript: it tries what the packet asks for, reports what came of it, and does its own work.
import { existsSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { PROBES } from './probes.mjs';

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

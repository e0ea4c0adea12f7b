import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const projectFolder = fileURLToPath(new URL('../../', import.meta.url));
const LIAR = readFileSync(join(projectFolder, '__tests__/hostile/liar.py'), 'utf8');

export interface Sandbox {
  /** What runs in it, in Python. */
  readonly payload: string;
  /** This project's Dockerfile, changed. */
  readonly dockerfile?: (text: string) => string;
  /** Further files of the context (or next to it), by path. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

/** The liar, with what it does in this test after the gate. */
export function liar(says: string): string {
  return `${LIAR}\nwait()\n${says}\n`;
}

/** All that a complete sandbox would report, without waiting for the gate. */
export const HASTY = `${LIAR}\nreport(); emit(LINES.items())\n`;

/** All that a complete sandbox would report. */
export const PERFECT = liar('report(); emit(LINES.items())');

/** A seccomp profile that allows everything but these calls. */
export function denying(...calls: readonly object[]): string {
  const syscalls = calls.map((call) => ({ action: 'SCMP_ACT_ERRNO', errnoRet: 1, ...call }));
  return JSON.stringify({ defaultAction: 'SCMP_ACT_ALLOW', syscalls });
}

/** `socket(AF_INET, …)` alone. */
export const ONLY_INET = { names: ['socket'], args: [{ index: 0, value: 2, op: 'SCMP_CMP_EQ' }] };

/** Writes the sandbox's context into a folder of its own and calls `use` with it. */
export async function withContext<T>(sandbox: Sandbox, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'hostile-'));
  try {
    const own = readFileSync(join(projectFolder, 'Dockerfile.sandbox'), 'utf8');
    const files = {
      'Dockerfile.sandbox': sandbox.dockerfile?.(own) ?? own,
      'inspector/main.py': sandbox.payload,
      ...sandbox.files,
    };
    for (const [name, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), content);
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';

/** A folder of its own for a file of tests, removed after them. */
export interface TestFolder {
  readonly folder: string;
  /** The path of a name in it. */
  readonly at: (name: string) => string;
  /** Writes a file, and returns its path. */
  readonly place: (name: string, content: string | Uint8Array) => string;
}

/** Makes a folder in the temporary one, whose name begins like that. */
export function testFolder(name: string): TestFolder {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const at = (path: string) => join(folder, path);
  const place = (path: string, content: string | Uint8Array) => {
    // As openssl writes a key: one that others can read signs nothing.
    writeFileSync(at(path), content, { mode: 0o600 });
    return at(path);
  };
  return { folder, at, place };
}

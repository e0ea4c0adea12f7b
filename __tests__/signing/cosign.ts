import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PREDICATE_TYPE, type Statement } from '../../src/signing/statement.ts';

const execute = promisify(execFile);

/** Debian's cosign (package cosign) in a folder, which is its home too, without any network of its own to ask. */
export function cosignIn(folder: string) {
  return async (...args: readonly string[]): Promise<{ ok: boolean; said: string }> => {
    const env = { PATH: process.env['PATH'] ?? '', HOME: folder, COSIGN_PASSWORD: 'p', NO_PROXY: '*' };
    try {
      const { stdout, stderr } = await execute('cosign', args, { cwd: folder, env, timeout: 60_000 });
      return { ok: true, said: stdout + stderr };
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
        throw new Error('cosign is not installed: apt-get install cosign');
      }
      return { ok: false, said: String(error) };
    }
  };
}

/** What cosign itself signs about a file, with a key that it makes in the folder. It names one subject only. */
export async function signedByCosign(
  folder: string,
  bytes: Uint8Array,
  { predicate }: Statement,
): Promise<{ readonly signature: Uint8Array; readonly publicKey: string }> {
  const at = (name: string) => join(folder, name);
  writeFileSync(at('signed.json'), bytes);
  writeFileSync(at('predicate.json'), JSON.stringify(predicate));
  const signing = [
    ...['attest-blob', '--key', at('cosign.key')],
    ...['--predicate', at('predicate.json'), '--type', PREDICATE_TYPE],
    ...['--new-bundle-format', '--tlog-upload=false', '--yes', '--bundle', at('cosign.sigstore.json')],
    at('signed.json'),
  ];
  for (const args of [['generate-key-pair'], signing]) {
    const { ok, said } = await cosignIn(folder)(...args);
    if (!ok) throw new Error(said);
  }
  return {
    signature: readFileSync(at('cosign.sigstore.json')),
    publicKey: readFileSync(at('cosign.pub'), 'utf8'),
  };
}

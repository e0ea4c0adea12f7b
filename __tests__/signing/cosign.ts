import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

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

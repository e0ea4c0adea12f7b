import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EMPTY_FILE, type Weakening } from '../../probes/controls/weakening.ts';
import type { RunFolder } from '../run-folder.ts';

/** Prepares a weakened run's folder for its weakenings, before its container is created. */
export async function weakenFolder(folder: RunFolder, weakenings: readonly Weakening[]): Promise<void> {
  for (const weakening of weakenings) {
    switch (weakening.kind) {
      case 'input-for-all':
        await chmod(folder.input, 0o777);
        break;
      case 'setuid-file':
        await writeFile(join(folder.input, weakening.name), '');
        await chmod(join(folder.input, weakening.name), 0o4755);
        break;
      case 'output-taken':
        await mkdir(join(folder.output, weakening.name));
        break;
      case 'file-at':
        await writeFile(join(folder.root, EMPTY_FILE), '', { mode: 0o644 });
        break;
      default:
        break;
    }
  }
}

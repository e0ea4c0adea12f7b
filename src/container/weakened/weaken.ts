import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Weakening } from '../../probes/controls/controls.ts';
import type { RunFlag } from '../run-arguments.ts';
import type { RunFolder } from '../run-folder.ts';

/** An empty file in a control's folder, to be mounted somewhere. */
const EMPTY_FILE = 'empty';

/** Makes a control's folder as its weakenings want it, before its container is created. */
export async function weakenFolder(folder: RunFolder, weakenings: readonly Weakening[]): Promise<void> {
  for (const weakening of weakenings) {
    switch (weakening.kind) {
      case 'input-for-all':
        await chmod(folder.input, 0o777);
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

/** The planned flags, weakened. Pure. `network` is the controls' own, where there is one. */
export function weakenFlags(
  flags: readonly RunFlag[],
  weakenings: readonly Weakening[],
  folder: Pick<RunFolder, 'root' | 'input' | 'output'>,
  network: string | null,
): readonly RunFlag[] {
  return weakenings.reduce<readonly RunFlag[]>(
    (planned, weakening) => weakenOnce(planned, weakening, folder, network),
    flags,
  );
}

function weakenOnce(
  flags: readonly RunFlag[],
  weakening: Weakening,
  folder: Pick<RunFolder, 'root' | 'input' | 'output'>,
  network: string | null,
): readonly RunFlag[] {
  switch (weakening.kind) {
    case 'without-flag':
      return flags.filter((planned) => !begins(planned, weakening.flag));
    case 'with-flag':
      return [...flags, { flag: weakening.flag, value: weakening.value }];
    case 'other-value':
      return flags.map((planned) =>
        begins(planned, weakening.flag) ? { flag: planned.flag, value: weakening.value } : planned,
      );
    case 'network':
      return flags.flatMap((planned) =>
        planned.flag === '--network' && network !== null
          ? [
              { flag: '--network', value: network },
              { flag: '--ip', value: weakening.address },
              // Else Docker before 26.0 asks the host's own resolver from the host's network for a container of an
              // internal one (CVE-2024-29018), and a payload's names would leave the machine. Loopback is the container's.
              { flag: '--dns', value: '127.0.0.1' },
            ]
          : [planned],
      );
    case 'input-writable':
      return flags.map((planned) =>
        planned.flag === '-v' && planned.value === `${folder.input}:/in:ro`
          ? { flag: '-v', value: `${folder.input}:/in:rw` }
          : planned,
      );
    case 'output-executable':
      return flags.map((planned) =>
        planned.flag === '-v' && planned.value?.startsWith(`${folder.output}:/out:`)
          ? { flag: '-v', value: `${folder.output}:/out:rw,exec` }
          : planned,
      );
    case 'file-at':
      return [...flags, { flag: '-v', value: `${join(folder.root, EMPTY_FILE)}:${weakening.path}:ro` }];
    // These are not in the flags: the profile's text, the folder, the image.
    case 'profile':
    case 'input-for-all':
    case 'output-taken':
    case 'program-at':
      return flags;
  }
}

/** Whether a planned flag is one that begins with these whole words; what ends with `=` takes any value. */
function begins({ flag, value }: RunFlag, words: string): boolean {
  const planned = value === undefined ? flag : `${flag} ${value}`;
  if (!planned.startsWith(words)) return false;
  return planned === words || words.endsWith('=') || /^[ =:]/.test(planned.slice(words.length));
}

import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { attest } from '../attest/attest.ts';
import { runContextHere } from '../attest/entry/here.ts';
import { readSettings } from '../attest/entry/settings.ts';
import type { LastWords } from '../container/last-words.ts';
import { makeRunFolder, removeRunFolder } from '../container/run-folder.ts';
import { newRunId } from '../container/run-id.ts';
import { CHECKED_TAG } from '../engine/labels.ts';
import { EXIT_CODES } from '../foundation/exit-code.ts';
import { imageReasons, payloadChecks } from '../report/payload-checks.ts';
import { wrapped } from '../report/table.ts';
import { wroteLines } from '../report/wrote-lines.ts';
import type { CommandInput } from './command.ts';
import { givenSettings } from './given.ts';
import { interruptible } from './interruptible.ts';
import type { Terminal } from './terminal.ts';

/**
 * `sandbox-attestation check-payload`: runs a payload once, and in its negative controls, and says line by line what it
 * must do and does not. It keeps no evidence, and its verdict is about the payload alone.
 */
export async function execute({ options, terminal }: CommandInput): Promise<number> {
  return interruptible(terminal, async (signal) => {
    // As a run's: if this program is killed, the cleaner finds it.
    const folder = await makeRunFolder(tmpdir(), newRunId(), '{}\n');
    try {
      const own = { signing: 'none', posture: 'false', output: join(folder.root, 'evidence') };
      const asked = readSettings({ ...givenSettings(options), ...own }, (name) => `--${name}`);
      const inputs = { ...asked, tag: CHECKED_TAG };
      const { reading, wrote } = await attest(inputs, runContextHere(terminal, signal));
      const exitCode = showChecks(payloadChecks(reading), wrote, terminal);
      for (const reason of imageReasons(reading)) terminal.note(`run would block the image: ${reason}`);
      return exitCode;
    } finally {
      await removeRunFolder(folder);
    }
  });
}

/** Prints each check and, if one is missing, what the payload wrote last; returns the exit code. */
function showChecks(checks: ReturnType<typeof payloadChecks>, wrote: LastWords, terminal: Terminal): number {
  for (const { what, why } of checks)
    terminal.print(wrapped(why === '' ? '✓ ' : '✕ ', why === '' ? what : `${what}: ${why}`).join('\n'));
  const missing = checks.filter(({ why }) => why !== '');
  if (missing.length > 0) terminal.failed(`BLOCKED: ${missing.map(({ what }) => what).join('; ')}`);
  if (missing.length > 0) for (const line of wroteLines(wrote)) terminal.print(line);
  terminal.result({ checks });
  return missing.length === 0 ? 0 : EXIT_CODES.blocked;
}

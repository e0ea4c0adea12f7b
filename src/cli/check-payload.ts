import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { attest } from '../attest/attest.ts';
import { runContextHere } from '../attest/entry/here.ts';
import { interruptSignal } from '../attest/entry/interrupt.ts';
import { readSettings } from '../attest/entry/settings.ts';
import { EXIT_CODES } from '../foundation/exit-code.ts';
import { interrupted } from '../report/failure.ts';
import { payloadChecks } from '../report/payload-checks.ts';
import { wrapped } from '../report/table.ts';
import { wroteLines } from '../report/wrote-lines.ts';
import type { CommandInput } from './command.ts';
import { givenSettings } from './given.ts';

/**
 * `sandbox-attestation check-payload`: runs a payload once, and in its negative controls, and says line by line what it
 * must do and does not. It keeps no evidence, and its verdict is about the payload alone.
 */
export async function execute({ options, terminal }: CommandInput): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'sandbox-attestation-check-'));
  const { signal, release } = interruptSignal();
  try {
    const own = { signing: 'none', posture: 'false', output: join(folder, 'evidence') };
    const inputs = readSettings({ ...givenSettings(options), ...own }, (name) => `--${name}`);
    const { reading, wrote } = await attest(inputs, runContextHere(terminal, signal));
    const checks = payloadChecks(reading);
    for (const { what, why } of checks)
      terminal.print(wrapped(why === '' ? '✓ ' : '✕ ', why === '' ? what : `${what}: ${why}`).join('\n'));
    const missing = checks.filter(({ why }) => why !== '');
    if (missing.length > 0) for (const line of wroteLines(wrote)) terminal.print(line);
    terminal.result({ checks });
    return missing.length === 0 ? 0 : EXIT_CODES.blocked;
  } catch (error) {
    if (!signal.aborted) throw error;
    const failure = interrupted(String(signal.reason));
    terminal.failure(failure);
    return failure.exitCode;
  } finally {
    release();
    await rm(folder, { recursive: true, force: true });
  }
}

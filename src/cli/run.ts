import { attest } from '../attest.ts';
import { type GivenSettings, readSettings, SETTING_NAMES } from '../main/settings.ts';
import { interrupted } from '../report/failure.ts';
import { interruptSignal } from './interrupt.ts';
import type { CommandInput } from './program.ts';

/** `sandbox-attestation run`. */
export async function execute({ options, terminal }: CommandInput): Promise<number> {
  const inputs = readSettings(given(options), (name) => `--${name}`);
  const { signal, release } = interruptSignal();
  try {
    const result = await attest(inputs, terminal);
    terminal.print(`${result.verdict}  ${result.evidenceFolder}`);
    terminal.result({ verdict: result.verdict, evidence: result.evidenceFolder });
    return result.verdict === 'BLOCKED' ? 3 : 0;
  } catch (error) {
    if (!signal.aborted) throw error;
    const failure = interrupted(String(signal.reason));
    terminal.failure(failure);
    return failure.exitCode;
  } finally {
    release();
  }
}

/** Commander's camelCase names back to the settings' own. */
function given(options: Readonly<Record<string, unknown>>): GivenSettings {
  const settings: Record<string, string | readonly string[]> = {};
  for (const name of SETTING_NAMES) {
    const value = options[name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())];
    if (typeof value === 'string') settings[name] = value;
    else if (value === true) settings[name] = 'true';
    else if (Array.isArray(value)) settings[name] = value.map(String);
  }
  return settings;
}

import { isAbsolute, relative, resolve } from 'node:path';
import { SETTING_NAMES, SETTINGS } from '../attest/entry/setting-table.ts';
import { path } from '../attest/entry/text-forms.ts';
import { LAUNCH_SETTING_NAMES, LAUNCH_SETTINGS } from '../launch/entry/launch-table.ts';
import { type GetInput, invalid } from './input-readers.ts';
import { EXPECTATION_INPUTS } from './launch-input-table.ts';

/** The inputs that are paths, by step: `signing-key` too, which may also be the key itself. */
export const PATH_INPUTS = {
  attest: [
    ...SETTING_NAMES.filter((name) => 'form' in SETTINGS[name] && SETTINGS[name].form === path),
    'signing-key',
  ],
  launch: [
    'evidence',
    ...LAUNCH_SETTING_NAMES.filter((name) => LAUNCH_SETTINGS[name].form === path),
    ...Object.entries(EXPECTATION_INPUTS).flatMap(([name, { isFile }]) => (isFile ? [name] : [])),
    'signing-key',
  ],
  collect: ['policy', 'output'],
} as const;

/**
 * Refuses a relative path that is written to lead out of the job's workspace, before anything is built: a workflow names
 * a place outside by an absolute path, so that its reader sees it.
 *
 * @param base the folder that the step's relative paths begin in
 * @throws AttestationError `invalid-setting` (usage)
 */
export function refuseRelativeOutside(
  names: readonly string[],
  getInput: GetInput,
  { base, workspace }: { readonly base: string; readonly workspace: string },
): void {
  for (const name of names) {
    const given = getInput(name);
    if (given === '' || isAbsolute(given) || given.includes('-----BEGIN ')) continue;
    const [first] = relative(workspace, resolve(base, given)).split('/');
    if (first === '..')
      throw invalid(name, given, 'Name a path below the workspace, or an absolute path for a place outside.');
  }
}

import { AttestationError, printable } from './errors.ts';

/**
 * Returns the error for a setting whose text cannot be its value. Of an address it leaves out what may be a login, in
 * whichever form.
 *
 * @param name as its reader writes it, such as an option
 */
export function invalidSetting(name: string, value: string, advice: string): AttestationError {
  const shown = printable(withoutLogin(value), 120);
  return new AttestationError('invalid-setting', `${name} cannot be "${shown}".`, { advice });
}

function withoutLogin(value: string): string {
  const begin = value.indexOf('//');
  const end = value.lastIndexOf('@');
  return begin < 0 || end < begin ? value : `${value.slice(0, begin)}//…${value.slice(end)}`;
}

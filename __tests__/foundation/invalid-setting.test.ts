import { expect, it } from '@jest/globals';
import { invalidSetting } from '../../src/foundation/invalid-setting.ts';

it.each([
  ['debian:13!', 'debian:13!'],
  ['https://host/x', 'https://host/x'],
  ['https://user:PASSWORD@host/x', 'https://…@host/x'],
  ['ssh://user:PASS/WORD@host', 'ssh://…@host'],
  ['a//user:PASS@WORD\nPASSWORD@host', 'a//…@host'],
])('shows no login of an address: %j', (value, shown) => {
  const { message } = invalidSetting('--base-image', value, 'Name an image.');
  expect(message).toBe(`--base-image cannot be "${shown}".`);
});

import { expect, test } from '@jest/globals';
import { JsonView } from '../../src/engine/json-view.ts';

test.each([
  ['no JSON', '<html>', 'docker inspect is not JSON: <html>'],
  ['more values than are read', `[${'1,'.repeat(300_000)}1]`, 'docker inspect is not read: '],
  ['a member twice', '{"a":1,"a":2}', 'docker inspect is not read: it names a member twice'],
])('the message about %s says what it is', (_, text, message) => {
  expect(() => JsonView.parse(text, 'docker inspect')).toThrow(message);
});

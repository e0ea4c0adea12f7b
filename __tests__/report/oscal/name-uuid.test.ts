import { expect, it } from '@jest/globals';
import { DNS_NAMESPACE, nameUuid } from '../../../src/report/oscal/name-uuid.ts';

it('makes the UUID of RFC 9562, appendix A.4', () => {
  expect(nameUuid('www.example.com', DNS_NAMESPACE)).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
});

it('makes the same UUID of the same name only', () => {
  expect(nameUuid('a')).toBe(nameUuid('a'));
  expect(nameUuid('a')).not.toBe(nameUuid('b'));
  expect(nameUuid('a')).not.toBe(nameUuid('a', DNS_NAMESPACE));
});

import { expect, test } from '@jest/globals';
import { shownPath } from '../../src/foundation/shown-path.ts';

test.each([
  '/home/someone/keys/signing-key.pem',
  '/runner/_work/_temp/9f86d081884c7d659a2feaa0c55ad015/docker/config.json',
  'C-3PO and R2-D2.pem',
  '/dev/fd/63',
])('shows %s', (path) => expect(shownPath(path)).toBe(path));

test.each([
  '/w/{"auths":{"x":{"auth":"dXNlcjpTRUNSRVQ="}}}',
  '/w/-----BEGIN PRIVATE KEY-----',
  '/w/MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/9rpGiRVaarVTvTPR6qxs4gIPYkRcuCuhHlO',
  '/w/ghp_aB3x9Qzx9Qzx9Qzx9Qzx9Qzx9Qzx9QzxZ',
  'two\nlines',
])('does not show %j', (path) => expect(shownPath(path)).toMatch(/^\(not shown/));

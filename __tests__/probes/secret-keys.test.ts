import { describe, expect, it, test } from '@jest/globals';
import { looksSecret, unexpectedKeys } from '../../src/probes/judges/secret-keys.ts';

describe('looksSecret', () => {
  test.each([
    ...[
      'GITHUB_TOKEN',
      'token',
      'CLIENT_SECRET',
      'PASSWD',
      'DB_PASSWORD',
      'PASSPHRASE',
      'GOOGLE_CREDENTIALS',
    ],
    ...[
      'API_KEY',
      'APIKEY',
      'ACCESS_KEY',
      'PRIVATE_KEY',
      'SIGNING_KEY',
      'DEPLOY_KEY',
      'SSH_KEY',
      'MASTER_KEY',
    ],
    ...['ENCRYPT_KEY', 'ENCRYPTION_KEY', 'STORAGE_KEY', 'BASIC_AUTH', 'COOKIE', 'SESSION_ID', 'SENTRY_DSN'],
    ...[
      'DATABASE_URL',
      'CONN_STR',
      'CONNECTION_STR',
      'CONNSTR',
      'DB_PWD',
      'GH_PAT',
      'JWT',
      'BEARER',
      'KUBECONFIG',
    ],
    ...['NETRC', 'PGPASS', 'HTTP_PROXY', 'https_proxy', 'ALL_PROXY'],
    // Python's (?i) folds these to ASCII too.
    ...['to\u212aen', '\u017fecret'],
  ])('%s', (key) => {
    expect(looksSecret(key)).toBe(true);
  });

  test.each([
    ['PATH'],
    ['HOME'],
    ['HOSTNAME'],
    ['TERM'],
    ['container'],
    ['LC_CTYPE'],
    ['LANG'],
    ['PWD'],
    ['PATCH_LEVEL'],
    ['PWD_OLD'],
  ])('not %s', (key) => {
    expect(looksSecret(key)).toBe(false);
  });
});

describe('unexpectedKeys', () => {
  it("takes the image's own and the engine's", () => {
    const engine = ['PATH', 'HOME', 'HOSTNAME', 'TERM', 'container', 'LC_CTYPE'];
    expect(unexpectedKeys([...engine, 'LANG'], ['LANG'])).toEqual([]);
  });

  it('refuses others, and secrets even of the image', () => {
    expect(unexpectedKeys(['LANG', 'path', 'API_KEY'], ['API_KEY'])).toEqual(['LANG', 'path', 'API_KEY']);
  });
});

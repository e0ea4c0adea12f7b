import { expect, test } from '@jest/globals';
import { refuseExposingNode, refuseOthersParts } from '../../src/foundation/node-environment.ts';
import { settleProxies } from '../../src/foundation/proxies.ts';

test.each<[string, Record<string, string>]>([
  ['a trace of requests', { NODE_DEBUG: 'http' }],
  ['native traces', { NODE_DEBUG_NATIVE: 'inspector' }],
  ['any server', { NODE_TLS_REJECT_UNAUTHORIZED: '0' }],
  ['the secrets of connections in a file', { NODE_OPTIONS: '--tls-keylog=/tmp/keys' }],
  ['the same after a harmless option', { NODE_OPTIONS: '--no-warnings  --tls-keylog=/tmp/keys' }],
  ['the same with underscores', { NODE_OPTIONS: '--tls_keylog=/tmp/keys' }],
  ['a trace of TLS', { NODE_OPTIONS: '--trace-tls' }],
  ['a debugger', { NODE_OPTIONS: '--inspect=0.0.0.0:9229' }],
  ['a report, which has the environment', { NODE_OPTIONS: '--report-on-signal' }],
  ['keys in quotes', { NODE_OPTIONS: '"--tls-keylog=/tmp/a b"' }],
])('refuses %s', (_, environment) => {
  expect(() => refuseExposingNode(environment)).toThrow(
    expect.objectContaining({ code: 'node-environment' }),
  );
});

test.each<[string, Record<string, string>]>([
  ['nothing', {}],
  ['empty variables', { NODE_DEBUG: '', NODE_OPTIONS: '' }],
  ['a size of the heap', { NODE_OPTIONS: '--max_old_space_size=4096 --max-semi-space-size=64' }],
  ['another form of warnings', { NODE_OPTIONS: '--no-warnings --disable-warning=DEP0040' }],
  ['code that is loaded first, which can do anything', { NODE_OPTIONS: '--import ./x.js -r "./y z.js"' }],
  [
    'other authorities',
    { NODE_OPTIONS: '--use-system-ca', NODE_EXTRA_CA_CERTS: '/etc/ca.pem', SSL_CERT_FILE: '/etc/passwd' },
  ],
])('takes %s', (_, environment) => {
  expect(() => refuseExposingNode(environment)).not.toThrow();
});

test.each([
  ['http://user:a%ZZ@proxy:3128', false],
  ['http://%:x@proxy:3128', false],
  ['user:a%ZZ@proxy:3128', false],
  ['http://', false],
  ['http://a b:1', false],
  ['', true],
  ['proxy:3128', false],
  ['proxy.example:3128', false],
  ['socks5://proxy:1080', false],
  ['https://proxy:3128', true],
  ['http://user:p%40ss@proxy:3128/', true],
  ['http://[::1]:3128', true],
])('the proxy %j: %j', (address, isTaken) => {
  for (const name of ['https_proxy', 'HTTP_PROXY']) {
    const refusing = () => settleProxies({ [name]: address });
    if (isTaken) expect(refusing).not.toThrow();
    else expect(refusing).toThrow(new RegExp(`^${name} is not the address of a proxy\\.$`));
  }
});

test.each([
  { NODE_COMPILE_CACHE: '/tmp/x' },
  { NODE_ICU_DATA: '/tmp/x' },
  { ICU_TIMEZONE_FILES_DIR: '/tmp/x' },
  { NODE_OPTIONS: '--no-warnings --icu-data-dir=/tmp/x' },
  { NODE_OPTIONS: '--icu_data_dir /tmp/x' },
])('refuses %j: a folder of what Node takes for its own parts', (environment) => {
  expect(() => refuseOthersParts(environment)).toThrow(expect.objectContaining({ code: 'node-environment' }));
});

test('takes an environment without such a folder', () => {
  expect(() => refuseOthersParts({ NODE_COMPILE_CACHE: '' })).not.toThrow();
});

import { generateKeyPairSync } from 'node:crypto';
import { neverCopied } from '../../src/image/context/never-copied.ts';
import { PrivateKeyScan } from '../../src/image/context/private-keys.ts';
import { inTime, rule, type Target } from './target.ts';

const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const random = 'q8ZtY1vLr0WmXe5KbN3uJ7cHsA2dGfPi';

/** What the forms that are looked for consist of. */
const FRAGMENTS = [
  ...[
    '-----BEGIN ',
    '----',
    'PRIVATE KEY',
    'RSA ',
    '-----',
    ' BLOCK',
    '%20',
    'OpenVPN Static key V1',
    'Comment: x',
    '\\n',
  ],
  ...[
    ' ',
    '\n',
    '\t',
    '"',
    "'",
    '\\',
    '=',
    ':',
    ',',
    '{',
    '}',
    '/',
    '.',
    '-',
    '_',
    '\0',
    'a',
    'A',
    '0',
    '<br>',
    '&#x0a;',
  ],
  ...[
    '"kty":"EC"',
    '"d":',
    'kty: OKP',
    '"auths":',
    '"auth":',
    '.dockerconfigjson: ',
    '//',
    ':_authToken=',
    'extraheader = ',
  ],
  ...[
    'AKIA',
    'ghp_',
    'github_pat_',
    'xoxb-',
    'hf_',
    'sk-',
    'glpat-',
    'aws_session_token=',
    'SecretAccessKey',
    'private_key=',
  ],
  ...[
    'LS0tLS1CRUdJTi',
    'UFJJVkFURSBLRVk',
    'AGE-SECRET-KEY-1',
    'PuTTY-User-Key-File-3',
    'Private-Lines:',
    random,
  ],
].map((fragment) => Buffer.from(fragment));

/** Of a file's name, in Linux (NAME_MAX). */
const LONGEST_NAME = 255;
const MOST_BYTES = 32 * 1024;
/** Five times what the slowest text of that length takes: a context has hundreds of megabytes. */
const MOST_MS = 80;
/** Of a file of this length every piece is looked at together with all before it. */
const OVERLAP = 16 * 1024;

/** The bytes as they are (0), or as pairs of a fragment and how often (1), or those pairs again and again (2). */
function textIn([kind = 0, ...rest]: Uint8Array): Buffer {
  if (kind % 3 === 0) return Buffer.from(rest);
  const pieces: Buffer[] = [];
  for (let at = 0; at + 1 < rest.length; at += 2) {
    const fragment = FRAGMENTS[(rest[at] ?? 0) % FRAGMENTS.length] ?? Buffer.alloc(0);
    pieces.push(Buffer.alloc(fragment.length * (1 + (rest[at + 1] ?? 0)), fragment));
  }
  const text = Buffer.concat(pieces);
  return kind % 3 === 1 || text.length === 0 ? text : Buffer.alloc(MOST_BYTES, text);
}

/** Looks for keys in a file, whole and in two pieces, and decides by its beginning as a name. */
function scan(bytes: Uint8Array): void {
  const content = textIn(bytes).subarray(0, MOST_BYTES);
  let whole = new PrivateKeyScan();
  inTime('a file of a context', MOST_MS, () => {
    whole = new PrivateKeyScan();
    whole.add(content);
  });
  if (content.length <= OVERLAP) {
    const pieces = new PrivateKeyScan();
    const middle = content.length >> 1;
    pieces.add(content.subarray(0, middle));
    pieces.add(content.subarray(middle));
    rule(!whole.found || pieces.found, 'a key is found wherever the file is cut');
  }
  neverCopied(content.toString('latin1', 0, LONGEST_NAME), false);
}

const raw = (content: string | Buffer) => Buffer.concat([Buffer.from([0]), Buffer.from(content)]);

export const SECRET_TARGET: Target = {
  name: 'private-keys',
  seeds: () => [
    ...[
      pem,
      Buffer.from(pem).toString('base64'),
      JSON.stringify({ key: pem }),
      Buffer.from(pem, 'utf16le'),
    ].map(raw),
    raw(generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'der' })),
    raw(JSON.stringify({ kty: 'EC', crv: 'P-256', d: random })),
    raw(JSON.stringify({ auths: { 'registry.example': { auth: random } } })),
    ...FRAGMENTS.map((_, index) => Buffer.from([1, index, 3, 10, 1, index, 40])),
    ...FRAGMENTS.map((_, index) =>
      Buffer.from([2, index, 0, FRAGMENTS.findIndex((each) => `${each}` === '_'), 0]),
    ),
  ],
  run: scan,
};

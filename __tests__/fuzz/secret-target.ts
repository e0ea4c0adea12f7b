import { generateKeyPairSync } from 'node:crypto';
import { neverCopied } from '../../src/image/context/context-secrets.ts';
import { PrivateKeyScan } from '../../src/image/context/private-keys.ts';
import { rule, type Target } from './target.ts';

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

const MOST_BYTES = 128 * 1024;
/** Of a file of this length every piece is looked at together with all before it. */
const OVERLAP = 16 * 1024;

/** The bytes as they are, or as pairs: a fragment, and how often. */
function textIn([kind = 0, ...rest]: Uint8Array): Buffer {
  if (kind % 2 === 0) return Buffer.from(rest);
  const pieces: Buffer[] = [];
  for (let at = 0; at + 1 < rest.length; at += 2) {
    const fragment = FRAGMENTS[(rest[at] ?? 0) % FRAGMENTS.length] ?? Buffer.alloc(0);
    pieces.push(Buffer.alloc(fragment.length * (1 + (rest[at + 1] ?? 0) ** 2), fragment));
  }
  return Buffer.concat(pieces).subarray(0, MOST_BYTES);
}

/** Looks for keys in a file, whole and in two pieces, and decides by its beginning as a name. */
function scan(bytes: Uint8Array): void {
  const content = textIn(bytes);
  const [whole, pieces] = [new PrivateKeyScan(), new PrivateKeyScan()];
  whole.add(content);
  const middle = content.length >> 1;
  pieces.add(content.subarray(0, middle));
  pieces.add(content.subarray(middle));
  rule(!whole.found || pieces.found || content.length > OVERLAP, 'a key is found wherever the file is cut');
  neverCopied(content.toString('latin1', 0, 4096), false);
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
    Buffer.from([1, 0, 255]),
  ],
  run: scan,
};

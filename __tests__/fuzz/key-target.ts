import { generateKeyPairSync } from 'node:crypto';
import { AttestationError } from '../../src/foundation/errors.ts';
import { readPrivateKey } from '../../src/signing/private-key.ts';
import { readPublicKey } from '../../src/signing/public-key.ts';
import { derPartsOf } from './der-parts.ts';
import { onPurpose, rule, type Target, text } from './target.ts';

const LABELS = ['PUBLIC KEY', 'PRIVATE KEY', 'ENCRYPTED PRIVATE KEY'] as const;
const PASSPHRASE = 'a passphrase';

/** One key of each form that is accepted, as OpenSSL writes it; made anew, because no private key belongs into a repository. */
const documents = [
  ...keysOf(generateKeyPairSync('ec', { namedCurve: 'P-256' })),
  ...keysOf(generateKeyPairSync('ed25519')),
];

function keysOf({ publicKey, privateKey }: ReturnType<typeof generateKeyPairSync>) {
  const encrypted = { cipher: 'aes-256-cbc', passphrase: PASSPHRASE };
  const forms = [
    publicKey.export({ type: 'spki', format: 'der' }),
    privateKey.export({ type: 'pkcs8', format: 'der' }),
    privateKey.export({ type: 'pkcs8', format: 'der', ...encrypted }),
  ];
  return forms.map((der, index) => ({ label: LABELS[index % LABELS.length], parts: derPartsOf(der) }));
}

/** Reads a key as both halves: the first byte says which recorded one has a part replaced; above them all it is the text. */
function readKey([which = 0, ...rest]: Uint8Array): void {
  const bytes = Uint8Array.from(rest);
  const document = documents[which];
  const pem = document === undefined ? text(bytes) : pemOf(document.label, document.parts.put(bytes));
  onPurpose(() => rule(/^(ed25519|p256)$/.test(readPublicKey(pem).kind), 'a trusted key is of a known kind'));
  for (const passphrase of [null, PASSPHRASE]) {
    try {
      rule(
        readPrivateKey(pem, passphrase).publicPem.startsWith('-----BEGIN PUBLIC'),
        'a public half is public',
      );
    } catch (error) {
      if (!(error instanceof AttestationError)) throw error;
      rule(error.cause === undefined, 'no part of a key reaches an error');
    }
  }
}

function pemOf(label: string | undefined, der: Uint8Array): string {
  const lines = Buffer.from(der)
    .toString('base64')
    .replaceAll(/(.{64})/g, '$1\n');
  return `-----BEGIN ${label}-----\n${lines}\n-----END ${label}-----\n`;
}

export const KEY_TARGET: Target = {
  name: 'key',
  seeds: () => [
    ...documents.flatMap(({ parts }, which) =>
      parts.seeds().map((seed) => Buffer.concat([Buffer.from([which]), seed])),
    ),
    ...documents.map(({ label, parts }) =>
      Buffer.concat([
        Buffer.from([documents.length]),
        Buffer.from(pemOf(label, parts.seeds()[0] ?? Buffer.alloc(0))),
      ]),
    ),
  ],
  run: readKey,
};

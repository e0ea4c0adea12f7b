import { TOKENS } from '../../foundation/tokens.ts';
import { begunBy } from '../../foundation/word-begin.ts';
import { holdsAwsKey, holdsEcrPassword } from './aws-keys.ts';
import { holdsPrivateJwk } from './jwk.ts';
import { areNear, placesOf } from './places.ts';
import { holdsRegistryLogin } from './registry-logins.ts';
import { holdsWireGuardKey } from './wireguard-keys.ts';

/** The length of a member in BER: short, indefinite, or long with one to three bytes. */
const LENGTH = String.raw`(?:[\x00-\x80]|\x81[^]|\x82[^]{2}|\x83[^]{3})`;
const SEQUENCE = `0${LENGTH}`;

/** Algorithms of keys as members of an AlgorithmIdentifier: each an OBJECT IDENTIFIER in DER. */
const KEY_ALGORITHMS = [
  String.raw`\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x01[\x01\x07\x0a]`, // rsaEncryption, RSAES-OAEP, RSASSA-PSS
  String.raw`\x06\x07\x2a\x86\x48\xce\x3d\x02\x01`, // ecPublicKey
  String.raw`\x06\x07\x2a\x86\x48\xce\x38\x04\x01`, // DSA
  String.raw`\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x03\x01`, // Diffie-Hellman
  String.raw`\x06\x03\x2b\x65[\x6e-\x71]`, // X25519, X448, Ed25519, Ed448
  String.raw`\x06\x09\x60\x86\x48\x01\x65\x03\x04[\x03\x04][\x01-\x2f]`, // ML-DSA, SLH-DSA, ML-KEM
].join('|');

/** How PKCS#5 and PKCS#12 encrypt a key with a passphrase. */
const PASSPHRASE = String.raw`\x06[\x09\x0a]\x2a\x86\x48\x86\xf7\x0d\x01(?:\x05[\x01-\x0d]|\x0c\x01)`;

/** When a key of OpenPGP was made: from 1997 to 2038, or by nobody's clock. */
const MADE = String.raw`(?:[\x33-\x7f][^]{3}|\x00{4})`;
/**
 * A key of OpenPGP: its version, time and algorithm, and how its numbers begin. Large base64 has the first three by chance. Of version 4
 * the bits of a number, the name of a curve, or a point; later versions have a length of less than 64 KiB.
 */
const OPENPGP_KEY = String.raw`(?:\x04${MADE}(?:[\x01-\x03\x10\x11][\x02-\x40][\x00\x80\xf8-\xff]|[\x12\x13\x16][\x03-\x0f][\x2a\x2b\x60]|[\x19-\x1c])|[\x05\x06]${MADE}[\x01-\x03\x10-\x13\x16\x19-\x1c]\x00\x00)`;

/** How files of private keys begin that are not text. Each is compared with the file's first bytes, as Latin-1. */
const BEGINNINGS: readonly RegExp[] = [
  // PKCS#8, RFC 5958: version 0 or 1, then the algorithm
  `${SEQUENCE}\\x02\\x01[\\x00\\x01]${SEQUENCE}(?:${KEY_ALGORITHMS})`,
  // PKCS#8 with a passphrase
  `${SEQUENCE}${SEQUENCE}${PASSPHRASE}`,
  // PKCS#1, RFC 8017, and OpenSSL's form for DSA: version 0 or 1, then an integer of at least 512 bits
  `${SEQUENCE}\\x02\\x01[\\x00\\x01]\\x02(?:[\\x40-\\x7f]|\\x81[\\x80-\\xff]|\\x82[^]{2})[^]`,
  // SEC 1, RFC 5915: version 1, then as many bytes as a curve's order has
  `${SEQUENCE}\\x02\\x01\\x01\\x04[\\x0e-\\x48][^]`,
  // PKCS#12, RFC 7292: version 3, then its content, which has a MAC or a signature
  String.raw`${SEQUENCE}\x02\x01\x030${LENGTH}\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07[\x01\x02]`,
  // OpenPGP, RFC 9580: a packet of a secret key in either form
  String.raw`(?:\x94[^]|\x95[^]{2}|\x96[^]{4}|\xc5(?:[\x00-\xbf]|[\xc0-\xdf][^]|\xff[^]{4}))${OPENPGP_KEY}`,
  // Java's keystores, JKS and JCEKS, of version 1 or 2
  String.raw`(?:\xfe\xed\xfe\xed|\xce\xce\xce\xce)\x00\x00\x00[\x01\x02]`,
].map((beginning) => new RegExp(`^${beginning}`));

/** How many of a file's first bytes {@link beginsAsKey} needs. */
export const BEGINNING_BYTES = 64;

/**
 * Returns whether a file begins as a private key or a store of keys that is not text: PKCS#8, PKCS#1, SEC 1, PKCS#12, a
 * Java keystore, OpenPGP. A certificate and a public key begin in other ways.
 *
 * @param bytes the file's first {@link BEGINNING_BYTES} bytes, or all if it is shorter
 */
export function beginsAsKey(bytes: Buffer): boolean {
  const text = bytes.toString('latin1', 0, BEGINNING_BYTES);
  return BEGINNINGS.some((beginning) => beginning.test(text));
}

/** A session's token; not those that AWS's own documentation has, nor a letter that is repeated. */
const SESSION = String.raw`(?=[A-Z\d/+]{0,99}[a-z])(?=[a-z\d/+]{0,99}[A-Z])(?=[A-Za-z]{0,99}[\d/+])(?![\w/+]{0,100}EXAMPLE)[A-Za-z0-9/+]{100}`;
/** Between a name and a value: signs and blanks, as of settings, programs, shells and markup. */
const GIVEN = '[^A-Za-z0-9/+]{1,30}(?:value[^A-Za-z0-9/+]{1,30})?';

/** Keys and credentials that a text alone shows: no prose and no program has them by chance. */
const TEXTS: readonly RegExp[] = [
  ...TOKENS,
  // GitHub before 2021; in a setting it is a version and a commit.
  new RegExp(`${begunBy(String.raw`v1\.`)}[0-9a-f]{40}(?![A-Za-z0-9.])`),
  // AWS: a session's token by name
  new RegExp(`[sS](?:ession|ESSION)[_-]?[tT](?:oken|OKEN)${GIVEN}${SESSION}`),
  // A registry's credentials, as .dockercfg and older clients have them, and as Kubernetes has that file in base64
  /"[\w.:/-]{4,200}"\s{0,20}:\s{0,20}\{[^{}]{0,1000}?"auth"\s{0,20}:\s{0,20}"[A-Za-z0-9+/]{12,2000}={0,2}"/,
  /\.docker(?:configjson|cfg)["']?\s{0,20}(?::|=>?)\s{0,20}["']?(?:[|>][+-]?\s{1,40})?[A-Za-z0-9+/]{40}/,
  // What a credential helper answers
  /\bServerURL["']?\s{0,20}:\s{0,20}["'][^"'\s]{1,400}["']\s{0,20},(?:\s{0,20}["']?Username["']?\s{0,20}:\s{0,20}["'][^"']{0,400}["']\s{0,20},)?\s{0,20}["']?Secret["']?\s{0,20}:\s{0,20}["'][^"'\s]{8}/,
  // npm's and Yarn's, in any file
  /npmAuth(?:Token|Ident)["']?[ \t]{0,20}[:=][ \t]{0,20}["']?[\w+/=.:-]{8}/,
  /(?:^|[\s"'])_auth[ \t]{0,20}=[ \t]{0,20}["']?(?=[\w+/]{0,60}[a-z])(?=[\w+/]{0,60}[A-Z])[A-Za-z0-9+/]{16,400}={0,2}(?=[\s"']|$)/,
  // What actions/checkout writes into git's configuration
  /(?:extraheader|git_config_value_\d{1,3})[^a-z0-9]{1,30}authorization:[ \t]{0,20}(?:basic|bearer|token)[ \t]{1,20}[\w+/.-]{16}/i,
  // A line of netrc(5)
  /(?<![\w-])machine[ \t]{1,20}[\w.-]{1,200}(?:\s{1,20}(?:login|account)[ \t]{1,20}\S{1,100}){1,2}\s{1,20}password[ \t]{1,20}\S{8}/,
  /(?<![\w-])machine[ \t]{1,20}[\w.-]{1,200}\s{1,20}password[ \t]{1,20}\S{8,100}\s{1,20}login[ \t]/,
  // How OpenSSL's own form encrypts one, with what it began with: its lines may have anything before them
  /DEK-Info:[^A-Za-z0-9]{1,20}[A-Z0-9-]{3,20},[0-9A-F]{16,32}(?![0-9A-Za-z])/,
  // How a key of OpenSSH begins, and one of SSH.com: in base64, whatever stands around its lines
  /(?:b3BlbnNzaC1rZXktdjEAAAAA|P2\/56wAA)[A-Za-z0-9+/]{30}/,
  // RSA's own numbers: of .NET, of BIND; those in JSON below
  /<InverseQ>[A-Za-z0-9+/]{40}/,
  /PrivateExponent: [A-Za-z0-9+/]{40}/,
  // GnuPG's agent
  /\((?:(?:11:private-key|21:protected-private-key)\(|(?:protected-)?private-key\s{1,20}\((?:rsa|dsa|ecc|elg)\b)/,
];

/** A line of git-credentials(1), or an address with a password in a configuration. */
const ADDRESS_LOGIN =
  /^[ \t]{0,20}(?:url[ \t]{0,5}=[ \t]{0,5})?["']?https?:\/\/[^\s:/@]{1,200}:(?=[^\s/@]{0,60}\d)[^\s/@]{8,500}@[\w.-]{4,200}(?::\d{1,5})?(?:\/[\w./-]{0,200})?["']?$/m;

/** What is in each of them: it takes a sixth of the time to look for. */
const IN_ADDRESS = /https?:\/\/[^\s:/@]{1,200}:[^\s/@]{8,500}@/;

/** Returns whether a text has the address of a service with a password in it, whose own escapes must stay. */
export function holdsAddressLogin(text: string): boolean {
  return IN_ADDRESS.test(text) && ADDRESS_LOGIN.test(text);
}

/** Returns whether a text holds a key, a token or a credential in a form of its own. */
export function holdsKeyText(text: string): boolean {
  return (
    TEXTS.some((form) => form.test(text)) ||
    holdsAddressLogin(text) ||
    holdsAwsKey(text) ||
    holdsEcrPassword(text) ||
    holdsWireGuardKey(text) ||
    holdsJobToken(text) ||
    holdsNpmLogin(text) ||
    holdsRegistryLogin(text) ||
    holdsPrivateJwk(text) ||
    holdsRsaNumbers(text) ||
    holdsEncodedKey(text)
  );
}

/** A token of the services of a job of GitHub's, next to its name, as any program prints an environment. */
function holdsJobToken(text: string): boolean {
  const names = [...placesOf(text, /ACTIONS_(?:RUNTIME|ID_TOKEN_REQUEST)_TOKEN/g)];
  return names.length > 0 && areNear(names, placesOf(text, /eyJ[\w.-]{50}/g));
}

/** A credential of npm's (npmrc(5)), and how long the address before it may be. */
const NPM_LOGIN =
  /:_(?:authToken|auth|password)(?:[ \t]{0,20}=[ \t]{0,20}["']?[\w+/=.-]{8}|["': \t]{1,8}(?=[\w+/=.-]{0,40}\d)[\w+/=.-]{16})/g;
const NPM_ADDRESS_LENGTH = 400;

/** A credential behind the address of a registry. From each address on the expression would look far ahead. */
function holdsNpmLogin(text: string): boolean {
  for (const { index } of text.matchAll(NPM_LOGIN)) {
    const before = text.slice(Math.max(0, index - NPM_ADDRESS_LENGTH), index);
    const from = before.lastIndexOf('//');
    if (from >= 0 && !/\s/.test(before.slice(from))) return true;
  }
  return false;
}

/** RSA's numbers in JSON, as a runner of GitHub and .NET have them. */
const RSA_NUMBER = /"(modulus|d|dp|inverseQ)"\s{0,20}:\s{0,20}"([A-Za-z0-9+/]{100,1400})={0,2}"/gi;
const LEAST_MODULUS = 300;

/** A modulus and a private number of one object, in either order. As one expression it would look far ahead from every one. */
function holdsRsaNumbers(text: string): boolean {
  let seen = { end: 0, modulus: false, secret: false };
  for (const { 0: found, 1: name, 2: digits = '', index } of text.matchAll(RSA_NUMBER)) {
    const isSame = !text.slice(seen.end, index).includes('}');
    const isModulus = name?.toLowerCase() === 'modulus';
    const modulus = isModulus && digits.length >= LEAST_MODULUS;
    seen = {
      end: index + found.length,
      modulus: modulus || (isSame && seen.modulus),
      secret: !isModulus || (isSame && seen.secret),
    };
    if (seen.modulus && seen.secret) return true;
  }
  return false;
}

/** What stands before base64 is looked at last. */
const word = (beginning: string) =>
  new RegExp(
    String.raw`${beginning}(?<=(?:(?<![A-Za-z0-9+])|(?<=[\\\x60][nrt]))${beginning})[A-Za-z0-9+/]{39,100}`,
    'g',
  );
/** Base64 of how {@link BEGINNINGS} begin: a SEQUENCE; a secret key's packet of OpenPGP; a keystore of Java. */
const ENCODED_KEYS = ['M', '(?:l[A-Za-v]|x[Q-Za-f])', String.raw`(?:\/u3\+|zs7O)`].map(word);

/** A key that is not text, in base64 without the lines of PEM, as settings and environment variables have it. */
function holdsEncodedKey(text: string): boolean {
  return ENCODED_KEYS.some((encoded) => {
    for (const [found] of text.matchAll(encoded)) if (beginsAsKey(Buffer.from(found, 'base64'))) return true;
    return false;
  });
}

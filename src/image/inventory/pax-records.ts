import { shownName } from '../context/secret-names.ts';
import { unreadable } from './unreadable.ts';

const XATTR = 'SCHILY.xattr.';
/** Keys that change nothing that an inventory holds. */
const IGNORED = new Set(['uname', 'gname', 'mtime', 'atime', 'ctime', 'LIBARCHIVE.creationtime']);
const KEYS = new Set(['path', 'linkpath', 'size', 'uid', 'gid', ...IGNORED]);
const [BLANK, EQUALS, LINE_END] = [0x20, 0x3d, 0x0a];

/**
 * The one extended attribute that a layer may set, and that is judged (capabilities(7)). Others change what the
 * container shows: `system.posix_acl_access` the mode (Podman sets it after the mode), `trusted.overlay.*` and
 * `user.overlay.*` the files, `user.containers.*` and `user.fuseoverlayfs.*` owner and mode, `security.selinux` the
 * domain.
 */
const CAPABILITIES = 'security.capability';

/** The records of one PAX extended header that change what its entry is. */
export interface PaxRecords {
  readonly path: Buffer | null;
  readonly linkpath: Buffer | null;
  readonly size: number | null;
  readonly uid: number | null;
  readonly gid: number | null;
  /** Attribute → value in hex. */
  readonly xattrs: ReadonlyMap<string, string>;
  /** All keys, those that change nothing included. */
  readonly keys: ReadonlySet<string>;
}

/**
 * Reads PAX records (POSIX pax, "pax Extended Header"): `LENGTH KEY=VALUE\n`, by length, so that a value may hold
 * anything.
 *
 * @throws AttestationError `image-unreadable` for a key that is not known, a key twice, or a form that readers take
 *   differently
 */
export function paxRecords(body: Buffer): PaxRecords {
  const values = new Map<string, Buffer>();
  for (let rest = body; rest.length > 0; ) {
    const { key, value, length } = record(rest);
    if (!KEYS.has(key) && !isKnownXattr(key)) throw unreadable(`the PAX record ${shownName(key)} is unknown`);
    if (values.has(key)) throw unreadable(`the PAX record ${shownName(key)} is there twice`);
    if (value.length === 0 && !key.startsWith(XATTR) && !IGNORED.has(key))
      throw unreadable(`the PAX record ${key} is empty`);
    if (value.includes(0) && !key.startsWith(XATTR)) throw unreadable(`the PAX record ${key} holds a NUL`);
    values.set(key, value);
    rest = rest.subarray(length);
  }
  return {
    keys: new Set(values.keys()),
    path: values.get('path') ?? null,
    linkpath: values.get('linkpath') ?? null,
    size: decimal(values, 'size'),
    uid: decimal(values, 'uid'),
    gid: decimal(values, 'gid'),
    xattrs: new Map(
      [...values].flatMap(([key, value]) =>
        key.startsWith(XATTR) ? [[key.slice(XATTR.length), value.toString('hex')] as const] : [],
      ),
    ),
  };
}

function record(rest: Buffer): { key: string; value: Buffer; length: number } {
  const blank = rest.indexOf(BLANK);
  const digits = rest.toString('latin1', 0, Math.max(0, Math.min(blank, 10)));
  const length = /^[1-9]\d*$/.test(digits) && blank < 10 ? Number(digits) : 0;
  const equals = rest.indexOf(EQUALS, blank);
  const whole = length <= rest.length && rest[length - 1] === LINE_END;
  if (!whole || equals === -1 || equals >= length - 1) throw unreadable('a PAX record is not whole');
  return {
    key: rest.toString('latin1', blank + 1, equals),
    value: Buffer.from(rest.subarray(equals + 1, length - 1)),
    length,
  };
}

function isKnownXattr(key: string): boolean {
  return key === `${XATTR}${CAPABILITIES}`;
}

function decimal(values: ReadonlyMap<string, Buffer>, key: string): number | null {
  const text = values.get(key)?.toString('latin1');
  if (text === undefined) return null;
  const value = /^(0|[1-9]\d{0,15})$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isSafeInteger(value)) return value;
  throw unreadable(`the PAX record ${key} is not a number`);
}

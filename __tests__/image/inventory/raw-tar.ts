/** A tar written byte by byte, so that a test can write what no library writes. */
export interface RawEntry {
  readonly name?: string | Buffer;
  readonly type?: string;
  readonly body?: string | Buffer;
  readonly mode?: number;
  readonly uid?: number;
  readonly gid?: number;
  /** What the header says of the size; the body's unless given. */
  readonly size?: number;
  readonly linkname?: string;
  readonly device?: readonly [number, number];
  readonly magic?: string;
  readonly prefix?: string;
  /** PAX records of an extended header before the entry. */
  readonly pax?: Readonly<Record<string, string | Buffer>>;
  /** Bytes that overwrite the header's, before its checksum is made. */
  readonly patch?: readonly (readonly [offset: number, bytes: string | Buffer])[];
  /** Bytes that overwrite it afterwards. */
  readonly patchAfter?: readonly (readonly [offset: number, bytes: string | Buffer])[];
}

export const USTAR = 'ustar\x0000';
export const GNU = 'ustar  \x00';
export const END = Buffer.alloc(1024);

export function rawTar(...entries: readonly RawEntry[]): Buffer {
  return Buffer.concat([...entries.map(rawEntry), END]);
}

export function rawEntry(entry: RawEntry): Buffer {
  const { pax, ...plain } = entry;
  const extended = pax === undefined ? [] : [block({ name: 'PaxHeaders/x', type: 'x', body: paxBody(pax) })];
  return Buffer.concat([...extended, block(plain)]);
}

export function paxBody(records: Readonly<Record<string, string | Buffer>>): Buffer {
  return Buffer.concat(Object.entries(records).map(([key, value]) => paxRecord(key, value)));
}

export function paxRecord(key: string, value: string | Buffer): Buffer {
  const rest = Buffer.concat([Buffer.from(` ${key}=`), Buffer.from(value), Buffer.from('\n')]);
  let length = rest.length + 1;
  while (`${length}`.length + rest.length !== length) length = `${length}`.length + rest.length;
  return Buffer.concat([Buffer.from(`${length}`), rest]);
}

function block(entry: RawEntry): Buffer {
  const { name = 'a', type = '0', mode = type === '5' ? 0o755 : 0o644, uid = 0, gid = 0 } = entry;
  const body = Buffer.from(entry.body ?? '');
  const header = Buffer.alloc(512);
  const put = (at: number, value: string | Buffer) => Buffer.from(value).copy(header, at);
  const octal = (at: number, length: number, value: number) =>
    put(at, `${value.toString(8).padStart(length - 1, '0')}\0`);
  put(0, Buffer.from(name).subarray(0, 100));
  octal(100, 8, mode);
  octal(108, 8, uid);
  octal(116, 8, gid);
  octal(124, 12, entry.size ?? body.length);
  octal(136, 12, 0);
  put(156, type);
  put(157, entry.linkname ?? '');
  put(257, entry.magic ?? (type === 'L' || type === 'K' ? GNU : USTAR));
  octal(329, 8, entry.device?.[0] ?? 0);
  octal(337, 8, entry.device?.[1] ?? 0);
  put(345, entry.prefix ?? '');
  for (const [at, bytes] of entry.patch ?? []) put(at, Buffer.from(bytes as string, 'latin1'));
  put(148, ' '.repeat(8));
  const sum = header.reduce((total, byte) => total + byte, 0);
  put(148, `${sum.toString(8).padStart(6, '0')}\0 `);
  for (const [at, bytes] of entry.patchAfter ?? []) put(at, bytes);
  return Buffer.concat([header, body, Buffer.alloc((512 - (body.length % 512)) % 512)]);
}

/** How much of a file's beginning is read: the ELF header and its program headers are there. */
export const HEAD_BYTES = 4096;

/** What the kernel would make of a file that is executed (linux/binfmts.h), and whether the loader could run it. */
export interface ProgramKind {
  readonly program: 'elf' | 'script' | 'none';
  /**
   * An ELF with an interpreter or an entry point: it runs when it is handed to the loader, also without execute bit.
   */
  readonly startable: boolean;
}

const PT_INTERP = 3;
const [ET_EXEC, ET_DYN] = [2, 3];
const [CLASS_32, CLASS_64] = [1, 2];
const [LITTLE, BIG] = [1, 2];

/** @param head the first {@link HEAD_BYTES} of a file, or all of it */
export function programKind(head: Buffer): ProgramKind {
  if (head.length >= 2 && head.toString('latin1', 0, 2) === '#!')
    return { program: 'script', startable: false };
  if (head.length < 4 || head.toString('latin1', 0, 4) !== '\x7fELF')
    return { program: 'none', startable: false };
  return { program: 'elf', startable: isStartable(head) };
}

/** Whatever cannot be decoded counts as startable. */
function isStartable(head: Buffer): boolean {
  const [bits, order] = [head[4], head[5]];
  if ((bits !== CLASS_32 && bits !== CLASS_64) || (order !== LITTLE && order !== BIG)) return true;
  const wide = bits === CLASS_64;
  if (head.length < (wide ? 64 : 52)) return true;
  const half = (at: number) => (order === LITTLE ? head.readUInt16LE(at) : head.readUInt16BE(at));
  const word = (at: number) => (order === LITTLE ? head.readUInt32LE(at) : head.readUInt32BE(at));
  const address = (at: number) => {
    if (!wide) return word(at);
    const value = order === LITTLE ? head.readBigUInt64LE(at) : head.readBigUInt64BE(at);
    return value > BigInt(Number.MAX_SAFE_INTEGER) ? Number.MAX_SAFE_INTEGER : Number(value);
  };
  const type = half(16);
  if (type !== ET_EXEC && type !== ET_DYN) return false;
  if (address(24) !== 0) return true;
  const table = address(wide ? 32 : 28);
  const [size, count] = [half(wide ? 54 : 42), half(wide ? 56 : 44)];
  if (count > 0 && (size === 0 || table + size * count > head.length)) return true;
  return Array.from({ length: count }, (_, at) => word(table + at * size)).includes(PT_INTERP);
}

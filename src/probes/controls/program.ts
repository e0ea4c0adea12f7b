import type { SystemFacts } from '../host-facts.ts';

/** The file in OUTPUT to which the program of PR-EXEC-1's control writes its nonce. */
export const EXEC_MARKER = 'exec-marker';

type Architecture = SystemFacts['architecture'];

/** Its machine code without the addresses of path and nonce, and the ELF number of its machine (elf(5)). */
interface Code {
  readonly machine: number;
  readonly bytes: Buffer;
  /** Writes the distances of path and nonce from the beginning into the code. */
  readonly point: (code: Buffer, path: number, nonce: number) => void;
}

const CODE: Readonly<Record<Architecture, Code>> = {
  x86_64: {
    machine: 62,
    bytes: Buffer.from(
      [
        'b801010000', // mov eax, 257 (openat)
        'bf9cffffff', // mov edi, -100 (AT_FDCWD)
        '488d3500000000', // lea rsi, [path]
        'ba41020000', // mov edx, O_WRONLY | O_CREAT | O_TRUNC
        '41baa4010000', // mov r10d, 0644
        '0f05', // syscall
        '89c7', // mov edi, eax (what was opened)
        '488d3500000000', // lea rsi, [nonce]
        'ba20000000', // mov edx, 32
        'b801000000', // mov eax, 1 (write)
        '0f05', // syscall
        '31ff', // xor edi, edi
        'b8e7000000', // mov eax, 231 (exit_group)
        '0f05', // syscall
      ].join(''),
      'hex',
    ),
    point: (code, path, nonce) => {
      // Counted from the next instruction.
      for (const [at, to] of [
        [13, path],
        [35, nonce],
      ] as const)
        code.writeInt32LE(to - (at + 4), at);
    },
  },
  aarch64: {
    machine: 183,
    bytes: words(
      0x92800c60, // mov x0, -100 (AT_FDCWD)
      0x10000001, // adr x1, path
      0xd2804822, // mov x2, O_WRONLY | O_CREAT | O_TRUNC
      0xd2803483, // mov x3, 0644
      0xd2800708, // mov x8, 56 (openat)
      0xd4000001, // svc 0; x0 is what was opened
      0x10000001, // adr x1, nonce
      0xd2800402, // mov x2, 32
      0xd2800808, // mov x8, 64 (write)
      0xd4000001, // svc 0
      0xd2800000, // mov x0, 0
      0xd2800bc8, // mov x8, 94 (exit_group)
      0xd4000001, // svc 0
    ),
    point: (code, path, nonce) => {
      // Counted from the instruction itself; its two lowest bits are stored separately.
      for (const [at, to] of [
        [4, path],
        [24, nonce],
      ] as const) {
        const distance = to - at;
        code.writeUInt32LE((0x10000001 | ((distance & 3) << 29) | ((distance >> 2) << 5)) >>> 0, at);
      }
    },
  },
};

/** The ELF file's header and its one program header. */
const HEADERS = 64 + 56;
const LOADED_AT = 0x400000;

/**
 * Returns the program of PR-EXEC-1's control: the smallest that writes its nonce to /out and ends. Machine code in an
 * ELF file of its own, which does not need Python or a library from the image.
 *
 * @param nonce 32 characters
 */
export function markerProgram(architecture: Architecture, nonce: string): Buffer {
  const { machine, bytes, point } = CODE[architecture];
  const code = Buffer.from(bytes);
  const path = Buffer.from(`/out/${EXEC_MARKER}\0`);
  point(code, code.length, code.length + path.length);
  const size = HEADERS + code.length + path.length + nonce.length;
  return Buffer.concat([elfHeader(machine), programHeader(size), code, path, Buffer.from(nonce)]);
}

function elfHeader(machine: number): Buffer {
  const header = Buffer.alloc(64);
  // 64 bits, least significant byte first, version 1.
  header.write('\x7fELF\x02\x01\x01', 'latin1');
  header.writeUInt16LE(2, 16); // executable, at its own address
  header.writeUInt16LE(machine, 18);
  header.writeUInt32LE(1, 20);
  header.writeBigUInt64LE(BigInt(LOADED_AT + HEADERS), 24); // where it begins
  header.writeBigUInt64LE(64n, 32); // where the program header is
  header.writeUInt16LE(64, 52);
  header.writeUInt16LE(56, 54);
  header.writeUInt16LE(1, 56);
  return header;
}

/** The whole file, readable and executable. */
function programHeader(size: number): Buffer {
  const header = Buffer.alloc(56);
  header.writeUInt32LE(1, 0); // PT_LOAD
  header.writeUInt32LE(5, 4); // PF_R | PF_X
  header.writeBigUInt64LE(BigInt(LOADED_AT), 16);
  header.writeBigUInt64LE(BigInt(LOADED_AT), 24);
  header.writeBigUInt64LE(BigInt(size), 32);
  header.writeBigUInt64LE(BigInt(size), 40);
  header.writeBigUInt64LE(0x10000n, 48); // arm64's largest page
  return header;
}

function words(...instructions: readonly number[]): Buffer {
  const bytes = Buffer.alloc(instructions.length * 4);
  instructions.forEach((each, index) => void bytes.writeUInt32LE(each, index * 4));
  return bytes;
}

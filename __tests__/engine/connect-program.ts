import { markerProgram } from '../../src/probes/controls/program.ts';

/** Machine code that makes a TCP socket, connects it to the address behind the code, and ends with 0 in any case. */
const CODE = {
  x86_64: Buffer.from(
    [
      'b829000000', // mov eax, 41 (socket)
      'bf02000000', // mov edi, AF_INET
      'be01000000', // mov esi, SOCK_STREAM
      '31d2', // xor edx, edx
      '0f05', // syscall
      '89c7', // mov edi, eax (the socket)
      '488d3515000000', // lea rsi, [address]: 21 bytes after the next instruction
      'ba10000000', // mov edx, 16
      'b82a000000', // mov eax, 42 (connect)
      '0f05', // syscall
      '31ff', // xor edi, edi
      'b8e7000000', // mov eax, 231 (exit_group)
      '0f05', // syscall
    ].join(''),
    'hex',
  ),
  aarch64: littleEndian(
    0xd2800040, // mov x0, AF_INET
    0xd2800021, // mov x1, SOCK_STREAM
    0xd2800002, // mov x2, 0
    0xd28018c8, // mov x8, 198 (socket)
    0xd4000001, // svc 0; x0 is the socket
    0x100000e1, // adr x1, address: 28 bytes from here
    0xd2800202, // mov x2, 16
    0xd2801968, // mov x8, 203 (connect)
    0xd4000001, // svc 0
    0xd2800000, // mov x0, 0
    0xd2800bc8, // mov x8, 94 (exit_group)
    0xd4000001, // svc 0
  ),
} as const;

/** Of the ELF file of {@link markerProgram}: its two headers, and where they name the size of what is loaded. */
const HEADERS = 64 + 56;
const SIZES = [64 + 32, 64 + 40];

/** Returns a static program that connects to an IPv4 address: no image needs anything else to run it. */
export function connectProgram(architecture: keyof typeof CODE, host: string, port: number): Buffer {
  const address = Buffer.alloc(16);
  address.writeUInt16LE(2, 0); // AF_INET
  address.writeUInt16BE(port, 2);
  address.set(host.split('.').map(Number), 4);
  const headers = Buffer.from(markerProgram(architecture, '0'.repeat(32)).subarray(0, HEADERS));
  const program = Buffer.concat([headers, CODE[architecture], address]);
  for (const at of SIZES) program.writeBigUInt64LE(BigInt(program.length), at);
  return program;
}

function littleEndian(...instructions: readonly number[]): Buffer {
  const bytes = Buffer.alloc(instructions.length * 4);
  instructions.forEach((each, index) => void bytes.writeUInt32LE(each, index * 4));
  return bytes;
}

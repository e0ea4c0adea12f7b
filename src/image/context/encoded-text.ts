/** Returns the parts of a text's base64 that do not depend on what stands before and behind, for 0 to 2 bytes before. */
export function encodings(text: string): string[] {
  return [0, 1, 2].map((bytes) => {
    const encoded = Buffer.from('\0'.repeat(bytes) + text, 'latin1').toString('base64');
    return encoded.slice(Math.ceil((bytes * 8) / 6), Math.floor(((bytes + text.length) * 8) / 6));
  });
}

/** Returns what base64 stands for, of which the groups of four characters may begin anywhere. */
export function decodings(base64: string): string[] {
  return [0, 1, 2, 3].map((skip) => Buffer.from(base64.slice(skip), 'base64').toString('latin1'));
}

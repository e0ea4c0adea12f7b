const LONGEST = 65_536;
const HEADERS = [/^Inter-\|/, /^ face \|/];
/** An interface's name (IFNAMSIZ: at most 15 bytes, no blank, no slash), a colon and its sixteen counters. */
const INTERFACE = /^ *([^\s/:]{1,15}): *\d+(?: +\d+){15}$/;

/**
 * Returns the interface names of a /proc/net/dev text, in its order; null if it is not such a text. Hostile input: one
 * line of another form makes it null.
 */
export function interfacesOf(text: string): readonly string[] | null {
  if (text.length > LONGEST || !text.endsWith('\n')) return null;
  const lines = text.slice(0, -1).split('\n');
  if (!HEADERS.every((header, index) => header.test(lines[index] ?? ''))) return null;
  const names = lines.slice(HEADERS.length).map((line) => INTERFACE.exec(line)?.[1] ?? null);
  return names.every((name) => name !== null) ? names : null;
}

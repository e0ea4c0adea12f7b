const UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Returns bytes as text if they are UTF-8 without a byte order mark; null otherwise. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    const text = UTF_8.decode(bytes);
    return text.startsWith('\uFEFF') ? null : text;
  } catch {
    return null;
  }
}

/** How many bytes of each stream a receipt keeps; all of it is passed on. */
export const KEPT_BYTES = 64 * 1024 * 1024;

/** How many looks at the kernel's facts a receipt holds (schemas/receipt.schema.json). */
export const MOST_LOOKS = 16;

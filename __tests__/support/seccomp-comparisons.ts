/** Returns a seccomp rule's condition: the argument with this index has this value. */
export const equals = (index: number, value: number) => ({ index, op: 'SCMP_CMP_EQ', value });

/** Returns a seccomp rule's condition: the first argument under this mask has this value. */
export const masked = (mask: number, datum: number) => ({
  index: 0,
  op: 'SCMP_CMP_MASKED_EQ',
  value: mask,
  valueTwo: datum,
});

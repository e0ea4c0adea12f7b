/** One word that the program prints and that is not a row of another table. */
export interface Word {
  readonly word: string;
  /** Other printed forms of the same word. */
  readonly also?: readonly string[];
  /** One or two sentences, for a reader who has read nothing else. */
  readonly means: string;
  /** Words and documents with more about it. */
  readonly see?: string;
}

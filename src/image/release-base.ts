/** A base that a maintainer pulled for a release: its layers are known by content, wherever an engine has them from. */
export interface ReleaseBase {
  /** What was pulled: a name with a digest. */
  readonly reference: string;
  readonly architecture: string;
  readonly diffIds: readonly string[];
}

/** What an engine is asked to list: what has a label, everything of a kind, or images that have names like these (`docker image ls --filter`). */
export type Listing =
  | {
      readonly kind: 'containers' | 'networks' | 'images';
      readonly label: string | null;
      readonly labels: readonly string[];
    }
  | { readonly kind: 'images'; readonly references: readonly string[] };

/** How long a list is waited for, in milliseconds: labels of any length are anybody's. */
export const LISTING_MS = 6_000;

/** A thing that an engine lists. Its names and labels are anybody's. */
export interface Listed {
  /** Unlike a name it stays, whatever others do. */
  readonly id: string;
  /** The id of a container's image, which may be gone; nothing for another thing. */
  readonly image: string;
  /** Of an image with its tag. */
  readonly names: readonly string[];
  /** The labels that were asked for; those that it does not have are missing. */
  readonly labels: Readonly<Record<string, string>>;
}

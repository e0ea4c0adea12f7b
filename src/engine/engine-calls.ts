import type { Readable } from 'node:stream';
import type { OnOutput } from './attached-output.ts';
import type { JsonView } from './json-view.ts';
import type { Listed, Listing } from './listing.ts';
import type { ShownIds } from './shown-ids.ts';

/** How a started container came to its end. */
export type ContainerEnd =
  /** The payload's own exit code; `stderr` is the beginning of the container's, untrusted. */
  | { readonly kind: 'exited'; readonly exitCode: number; readonly stderr: string }
  /** It never ran; `said` is the engine's reason, untrusted. */
  | { readonly kind: 'not-started'; readonly said: string }
  /** It did not end within the time limit, and nothing ended it. */
  | { readonly kind: 'timed-out' }
  /** The engine ended or dropped the connection; nothing is known about the container. */
  | { readonly kind: 'lost' };

export interface StartOptions {
  readonly timeoutMs: number;
  /** How many bytes of the container's stderr are kept. */
  readonly keepBytes: number;
  /** Gets stdout and stderr; without it nobody reads stdout. Must not throw. */
  readonly onOutput?: OnOutput | undefined;
  /** Ends the waiting, like the time limit. */
  readonly signal: AbortSignal;
  /** Aborted once the container's process is gone, whether or not the engine has noticed: no reader is waited for then. */
  readonly over: AbortSignal;
}

export interface RemovalOptions {
  /** Its volumes without a name stay. */
  readonly keepsVolumes?: boolean;
  readonly timeoutMs?: number;
}

/**
 * The requests to an engine about containers and images, except create and build: the engine's client makes those, as
 * commands that a reader can type (packet §2). Docker gets them over its socket: a client's start alone costs more time
 * than most answers.
 */
export interface EngineCalls {
  /** @throws AttestationError `engine-call` if the engine does not know it or does not answer */
  readonly inspectContainer: (id: string, timeoutMs?: number) => Promise<JsonView>;
  /** Null if the engine has no image of that name or id. @throws AttestationError `engine-call` */
  readonly inspectImage: (name: string) => Promise<JsonView | null>;
  /**
   * Makes a container of an image and never starts it, so that its files can be read; returns its id.
   *
   * @throws AttestationError `engine-call`
   */
  readonly createIdle: (
    image: string,
    name: string,
    labels: Readonly<Record<string, string>>,
  ) => Promise<string>;
  /**
   * Returns a file as the container sees it, as a tar's text, cut after `keepBytes`; null if it does not see it.
   *
   * @throws AttestationError `engine-call`
   */
  readonly copyOut: (id: string, path: string, keepBytes: number) => Promise<string | null>;
  /**
   * Unpacks a tar with its owners and modes in a container that does not run.
   *
   * @throws AttestationError `engine-call`
   */
  readonly copyIn: (id: string, folder: string, tar: Uint8Array) => Promise<void>;
  /** Returns how {@link exportFiles} shows owners. @throws AttestationError `engine-call` */
  readonly shownIds: (id: string) => Promise<ShownIds>;
  /** Reads the container's files as a tar. @throws AttestationError `engine-call`, or what `read` throws */
  readonly exportFiles: (id: string, read: (tar: Readable) => Promise<void>) => Promise<void>;
  /**
   * Reads the image with all of its layers (docker-archive or OCI layout).
   *
   * @throws AttestationError as `exportFiles`
   */
  readonly saveImage: (id: string, read: (archive: Readable) => Promise<void>) => Promise<void>;
  /** Starts a created container and waits for its end. Never throws for what the engine or the payload does. */
  readonly start: (id: string, options: StartOptions) => Promise<ContainerEnd>;
  /** Ends its processes; returns whether the engine confirms that within `timeoutMs`. Nothing else that has its id for a name. */
  readonly kill: (id: string, timeoutMs: number) => Promise<boolean>;
  /**
   * Removes it, running or not, and nothing else that has its id for a name; returns whether the engine confirms that it is gone.
   */
  readonly remove: (id: string, options?: RemovalOptions) => Promise<boolean>;
  /** Returns the size of a running container's own layer in bytes; NaN if the engine cannot tell, as of nested folders. */
  readonly layerBytes: (id: string) => Promise<number | 'gone'>;
  /**
   * Makes an image of a container; returns the id that the engine reports.
   *
   * @param emptied labels of the container whose values the image does not get
   * @throws AttestationError `engine-call`
   */
  readonly commit: (id: string, name: string, emptied?: readonly string[]) => Promise<string>;
  readonly tag: (image: string, name: string) => Promise<void>;
  /**
   * Lists things, by what anybody may have named and labelled them.
   *
   * @param timeoutMs how long the list is waited for, if not `LISTING_MS`
   * @throws AttestationError `engine-call`
   */
  readonly list: (listing: Listing, timeoutMs?: number) => Promise<readonly Listed[]>;
  /**
   * Removes a name, and the image with its last one; or, by its id, an image that has at most one name. Returns whether it is
   * gone. `prune`: untagged parents too.
   */
  readonly removeImage: (image: string, prune: boolean, timeoutMs: number) => Promise<boolean>;
}

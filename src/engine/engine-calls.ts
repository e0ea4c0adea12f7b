import type { Readable } from 'node:stream';
import type { JsonView } from './json-view.ts';

/** How a started container came to its end. */
export type ContainerEnd =
  /** The payload's own exit code; `stderr` is the beginning of what stood there, untrusted. */
  | { readonly kind: 'exited'; readonly exitCode: number; readonly stderr: string }
  /** It never ran; what the engine said of that, untrusted. */
  | { readonly kind: 'not-started'; readonly said: string }
  /** It did not end within the time limit, and nobody ended it. */
  | { readonly kind: 'timed-out' }
  /** The engine went away or broke off; of the container nothing is known. */
  | { readonly kind: 'lost' };

export interface StartOptions {
  readonly timeoutMs: number;
  /** What is kept of the container's stderr. */
  readonly keepBytes: number;
}

/**
 * What an engine is asked about containers and images, beside creating and building, which its client does in words that
 * can be typed (packet §2). Docker is asked over its socket: a client's start alone costs more than most answers.
 */
export interface EngineCalls {
  /** @throws AttestationError `engine-call` if the engine does not know it or does not answer */
  readonly inspectContainer: (id: string) => Promise<JsonView>;
  /** Null if the engine has none of that name or id. @throws AttestationError `engine-call` */
  readonly inspectImage: (name: string) => Promise<JsonView | null>;
  /** Makes a container of an image that is never started: its files can be read, nothing of it runs. @throws AttestationError `engine-call` */
  readonly createIdle: (
    image: string,
    name: string,
    labels: Readonly<Record<string, string>>,
  ) => Promise<void>;
  /** A file as the container sees it, as the text of a tar, cut off after `keepBytes`. @throws AttestationError `engine-call` */
  readonly copyOut: (id: string, path: string, keepBytes: number) => Promise<string>;
  /** Unpacks a tar, owners and modes as it has them, in a folder of a container that does not run. @throws AttestationError `engine-call` */
  readonly copyIn: (id: string, folder: string, tar: Uint8Array) => Promise<void>;
  /** The container's files as a tar. @throws AttestationError `engine-call`, or what `read` throws */
  readonly exportFiles: (id: string, read: (tar: Readable) => Promise<void>) => Promise<void>;
  /** The image with all of its layers as an archive (docker-archive or OCI layout). @throws AttestationError `engine-call`, or what `read` throws */
  readonly saveImage: (id: string, read: (archive: Readable) => Promise<void>) => Promise<void>;
  /** Starts a created container and waits for its end. Never throws for what the engine or the payload does. */
  readonly start: (id: string, options: StartOptions) => Promise<ContainerEnd>;
  /** Ends its processes; whether the engine says that it did, within `timeoutMs`. */
  readonly kill: (id: string, timeoutMs: number) => Promise<boolean>;
  /** Removes it, running or not; whether the engine says that it is gone. */
  readonly remove: (name: string) => Promise<boolean>;
  /** How large the container's own layer is, in bytes; not a number when the engine does not tell. */
  readonly layerBytes: (id: string) => Promise<number | 'gone'>;
  /** Makes an image of a container; what the engine says is its id. @throws AttestationError `engine-call` */
  readonly commit: (id: string, name: string) => Promise<string>;
  readonly tag: (image: string, name: string) => Promise<void>;
  /** Takes a name from an image, and the image with its last one; whether the name is gone. `prune`: untagged parents too. */
  readonly removeImage: (name: string, prune: boolean, timeoutMs: number) => Promise<boolean>;
}

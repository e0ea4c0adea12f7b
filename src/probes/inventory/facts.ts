import type { Sha256 } from '../../foundation/digest.ts';

/** The object at one path of an image, or what one of its layers says of that path (OCI image-spec, layer.md). */
export type EntryType =
  | 'folder'
  | 'file'
  | 'symbolic-link'
  /** A whiteout: the layer removes what lower layers have at this path. */
  | 'removed'
  /** An opaque whiteout: the layer removes everything that lower layers have in this folder. */
  | 'emptied';

/** One entry of an image above its base, complete: everything that decides what it does. */
export interface InventoryEntry {
  /** Absolute and normal: no `.`, `..`, doubled or trailing slash. */
  readonly path: string;
  readonly type: EntryType;
  /** Permission bits with setuid, setgid and sticky (at most 0o7777); 0 for whiteouts. */
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  /** Bytes of a file; 0 for everything else. */
  readonly size: number;
  /** Of a file's bytes; null for everything else. A hard link is recorded as the file that it also names. */
  readonly sha256: Sha256 | null;
  /** The target of a symbolic link; empty for everything else. */
  readonly target: string;
  /** Extended attributes as `name=value`, the value in hex, sorted (`security.capability` gives a file capabilities). */
  readonly xattrs: readonly string[];
  /** How the kernel executes a file (linux/binfmts.h): an ELF, a `#!` script, or neither. */
  readonly program: 'elf' | 'script' | 'none';
}

/** How the base of an image is known (contract §2.1). `named` is not known: only a caller's pin makes a reader believe it. */
export type BaseKind = 'release-table' | 'pulled-by-digest' | 'debian-packages' | 'scratch' | 'named';

/** The layers below everything that the Dockerfile adds. */
export interface BaseFacts {
  readonly kind: BaseKind;
  /** As the Dockerfile or the caller names it; empty without a name. */
  readonly reference: string;
  readonly diff_ids: readonly Sha256[];
  /**
   * The image's lowest layers, which have the base's files. With Docker they are not the base's own bytes: each has a
   * mark that no builder writes, so that the engine cannot use a folder that a builder left; empty layers are left out.
   */
  readonly loaded_diff_ids: readonly Sha256[];
  /** The OCI ChainID of `diff_ids`: one digest for all base layers (image-spec, config.md); null for scratch. */
  readonly chain_id: Sha256 | null;
  /** SHA-256 of the canonical list of the flattened base's entries, and of what its layers remove. */
  readonly inventory_sha256: Sha256;
  /** How many entries that list has: the flattened base's, and its whiteouts. */
  readonly entries: number;
  /** Packages that it was made of; empty unless `debian-packages`. */
  readonly packages: readonly {
    readonly name: string;
    readonly version: string;
    readonly architecture: string;
    readonly sha256: Sha256;
  }[];
}

/** An image's config as its own bytes say it (OCI image-spec, config.md), without any value of an environment variable. */
export interface ImageConfigFacts {
  readonly user: string;
  readonly entrypoint: readonly string[];
  readonly command: readonly string[];
  readonly working_folder: string;
  readonly env_keys: readonly string[];
  readonly volumes: readonly string[];
  readonly onbuild: readonly string[];
  readonly healthcheck: boolean;
  readonly shell: boolean;
  /** Members of the config, or of the document around it, that no rule knows, by name: `config.Memory`. */
  readonly unknown: readonly string[];
}

/** A file of the whole flattened image that can be executed, or that the loader can run. */
export interface ExecutableFact {
  readonly path: string;
  readonly sha256: Sha256;
  readonly program: 'elf' | 'script' | 'none';
  readonly from: 'base' | 'added';
}

/**
 * What an image contains, read from its layers by their digests (contract §2.1): blobs hashed against diff ids, diff
 * ids against the config, the config against the image's id. None of it is an engine's view of a file system.
 */
export interface InventoryFacts {
  readonly image_id: Sha256;
  readonly config_digest: Sha256;
  /** Every layer, the base's first. */
  readonly diff_ids: readonly Sha256[];
  readonly base: BaseFacts;
  readonly config: ImageConfigFacts;
  /**
   * The entries above the base, also those that a higher layer removes; every whiteout that removes anything; and paths
   * of the base that are gone in another way (below a folder that became a file; the topmost of each); sorted by path.
   */
  readonly added: readonly InventoryEntry[];
  /** What the entrypoint's first word resolves to through every link inside the image; empty if nowhere. */
  readonly interpreter: string;
  /**
   * The path that /bin/ls resolves to; empty if nowhere, which PR-EXEC-1 requires. Also a path that does not exist in
   * the image but could exist in a container: behind a link /bin/ls, or below a folder that the run mounts over.
   */
  readonly ls: string;
  /**
   * Every regular file with an execute bit that is not empty, and every ELF without one that the loader can start;
   * on a `named` base every ELF, because the loader runs a library's constructors as well. Also files that a layer
   * removes: an engine may show them.
   */
  readonly executables: readonly ExecutableFact[];
  /** Every setuid, setgid or capability-bearing file's path. */
  readonly setid: readonly string[];
  /** Paths that the run mounts over or that probes name and that are links or not folders; and the engine's socket, if anything is there. */
  readonly misplaced: readonly string[];
}

/**
 * The files of the attested container as the engine shows them before it starts, compared with the image's layers. It
 * detects an engine whose storage shows other files than the layers have: a driver, a mount program, another image
 * store, or a folder of the builder's that was kept.
 */
export interface RootFacts {
  /** How many entries the engine shows, without those below the run's own mounts. */
  readonly entries: number;
  /**
   * Those that the layers do not have in exactly this form, sorted by path, at most {@link MAX_DIFFERING}. Engines make
   * a few mount points of their own.
   */
  readonly differing: readonly InventoryEntry[];
}

/** More differences than engines make themselves (probes/inventory/root.ts). */
export const MAX_DIFFERING = 50;

/** What precedes a variable's name in {@link ImageConfigFacts} `unknown` if its value is not a usual one. */
export const ENV_VALUE = 'config.Env.';

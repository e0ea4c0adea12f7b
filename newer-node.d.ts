import type { Gunzip } from 'node:zlib';

// What the source uses of Nodes that are newer than the oldest one that package.json allows (tsconfig.oldest-node.json). All of it
// may be missing.
declare global {
  namespace NodeJS {
    interface Process {
      /** Since 23.9. */
      threadCpuUsage?(): CpuUsage;
      /** Since 23.11. */
      execve?(file: string, args: readonly string[], environment: ProcessEnv): never;
    }
  }
}

declare module 'node:zlib' {
  /** Since 22.15. */
  export const createZstdDecompress: (() => Gunzip) | undefined;
}

declare module 'node:net' {
  /** There since 12.10, and only typed later. */
  interface SocketConstructorOpts {
    onread?: { buffer: Uint8Array; callback(bytes: number): boolean };
  }
}

const ARCHITECTURES: Readonly<Record<string, string>> = { x64: 'amd64', arm64: 'arm64' };

/** This machine's architecture as images name it (OCI image-spec, config.md). */
export const ARCHITECTURE = ARCHITECTURES[process.arch] ?? process.arch;

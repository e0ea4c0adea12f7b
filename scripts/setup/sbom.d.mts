/** The text of dist/'s bill of materials. */
export function sbom(): string;

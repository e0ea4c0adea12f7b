/** A filter's answer to a call: allow it, refuse it with an errno, end the caller, or another action. */
export type SeccompAnswer =
  | { readonly kind: 'allow' }
  | { readonly kind: 'errno'; readonly errno: number }
  | { readonly kind: 'kill' }
  | { readonly kind: 'other'; readonly action: string };

/**
 * One argument comparison of a rule, in libseccomp's terms. `value` and `valueTwo` are decimal (they can be 64-bit).
 */
export interface ProfileArgument {
  readonly index: number;
  readonly op: string;
  readonly value: string;
  readonly valueTwo: string;
}

/** One rule for one call name. Rules of one profile are sorted, so that equal profiles have equal normal forms. */
export interface ProfileRule {
  readonly name: string;
  readonly action: string;
  readonly errno: number | null;
  readonly args: readonly ProfileArgument[];
}

/** A profile in the one form to which the file, Docker's inlined copy and Podman's OCI config are converted. */
export interface NormalisedProfile {
  readonly default_action: string;
  readonly default_errno: number | null;
  readonly architectures: readonly string[];
  readonly rules: readonly ProfileRule[];
}

/** The architectures whose call tables this project has. */
export type Architecture = 'x86_64' | 'aarch64';

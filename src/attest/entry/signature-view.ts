import type { SignatureView } from '../../report/verify-commands.ts';
import { isGitHubs } from '../../signing/instances.ts';
import type { SigningOutcome } from '../../signing/sign-evidence.ts';
import type { RootAtHand } from '../../signing/signed-by.ts';

/** Returns the result of signing in the words of the views. */
export function signatureView(signing: SigningOutcome): SignatureView {
  if (signing.kind !== 'signed') return { kind: 'none' };
  const { signedBy } = signing;
  switch (signedBy.kind) {
    case 'key':
      return { kind: 'key', fingerprint: signedBy.fingerprint, publicPath: signedBy.publicPath };
    case 'certificate': {
      const { identity, issuer, instance, root } = signedBy;
      return {
        kind: 'certificate',
        identity,
        issuer,
        root: rootView(root, isGitHubs(instance)),
        logged: instance.rekorUrl !== null,
        checked: root.kind !== 'unknown',
      };
    }
  }
}

function rootView(
  root: RootAtHand,
  gitHubs: boolean,
): Extract<SignatureView, { kind: 'certificate' }>['root'] {
  switch (root.kind) {
    case 'public-good':
      return 'public-good';
    case 'given':
      return { file: root.path };
    case 'unknown':
      return gitHubs ? 'github' : { file: 'trusted-root.json' };
  }
}

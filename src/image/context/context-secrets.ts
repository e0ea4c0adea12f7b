/**
 * What is never copied into a build context (contract §1, design: the staged context): version control's own folders
 * (`.git/config` holds a checkout's token), environment files and the places where tools keep credentials. Each entry
 * is a name (`*` stands for any text), or the end of a path when it holds a slash. Compared without regard to case.
 */
export const NEVER_COPIED: readonly { readonly pattern: string; readonly reason: 'vcs' | 'credentials' }[] = [
  ...['.git', '.hg', '.svn', '.bzr', '.jj'].map((pattern) => ({ pattern, reason: 'vcs' as const })),
  ...[
    // Environment files
    '.env*',
    // Package managers and network clients
    '.npmrc',
    '.yarnrc*',
    '.pypirc',
    'pip.conf',
    '.netrc',
    '_netrc',
    '.curlrc',
    '.wgetrc',
    '.git-credentials',
    '.cargo/credentials*',
    '.gem/credentials',
    '.m2/settings*.xml',
    'auth.json',
    'nuget.config',
    // Databases
    '.pgpass',
    '.my.cnf',
    '.htpasswd',
    // Keys
    'id_rsa*',
    'id_dsa*',
    'id_ecdsa*',
    'id_ed25519*',
    '*.pem',
    '*.key',
    '*.p12',
    '*.pfx',
    '*.ppk',
    '*.jks',
    '*.keystore',
    '*.kdbx',
    '.ssh',
    '.gnupg',
    '.password-store',
    // Clouds, clusters and engines
    '.aws',
    '.azure',
    '.kube',
    'kubeconfig*',
    '.docker/config.json',
    '.dockercfg',
    '.config/gcloud',
    '.config/gh',
    '.config/containers/auth.json',
    '.oci',
    '.boto',
    '.s3cfg',
    'credentials.json',
    'service-account*.json',
    // What google-github-actions/auth leaves in the workspace
    'gha-creds-*.json',
    '.terraform.d',
    'terraform.tfstate*',
    '*.tfvars',
    '.vault-token',
    '.vault_pass*',
  ].map((pattern) => ({ pattern, reason: 'credentials' as const })),
];

const RULES = NEVER_COPIED.map(({ pattern, reason }) => ({ expression: compile(pattern), reason }));

/**
 * Why a file or folder of the context is never copied, or null when it may be.
 *
 * @param path relative to the context, with `/` between its parts
 */
export function neverCopied(path: string): 'vcs' | 'credentials' | null {
  return RULES.find(({ expression }) => expression.test(path))?.reason ?? null;
}

function compile(pattern: string): RegExp {
  const text = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^/]*');
  return new RegExp(`(^|/)${text}$`, 'is');
}

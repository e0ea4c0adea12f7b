import { NAME_PREFIX } from '../../engine/labels.ts';
import { type Glob, readGlob } from './glob.ts';

/** A run's id, as a pattern. */
const RUN_ID = '[0-9a-f]'.repeat(32);

/**
 * What is never copied into a build context (contract §1, design: the staged context): version control's own folders
 * (`.git/config` holds a checkout's token), environment files and the places where tools keep credentials. Each entry
 * is a name (`*` stands for any text), or the end of a path when it holds a slash. Compared without regard to case.
 */
export const NEVER_COPIED: readonly { readonly pattern: string; readonly reason: 'vcs' | 'credentials' }[] = [
  ...['.git', '.hg', '.svn', '.bzr', '.jj'].map((pattern) => ({ pattern, reason: 'vcs' as const })),
  ...[
    // What a run keeps in the temporary folder: the pull credentials that it was given
    `${NAME_PREFIX}${RUN_ID}`,
    `${NAME_PREFIX}${RUN_ID}-${RUN_ID}`,
    // Environment files
    '.env*',
    '*.env',
    '.envrc',
    '.direnv',
    // Package managers and network clients
    '.npmrc',
    '.yarnrc*',
    '.pypirc',
    'pip.conf',
    '.netrc',
    '_netrc',
    '.curlrc',
    '.wgetrc',
    '.git-credentials*',
    'git-credentials-*',
    '.gitconfig*',
    '.config/git',
    // A folder of git's under another name, and what is left of a checkout's configuration
    '*.git/config',
    '.cargo/credentials*',
    '.gem/credentials',
    '.m2/settings*.xml',
    'auth.json',
    'nuget.config',
    'gradle.properties',
    'composer-auth.json',
    '.bundle/config',
    '.condarc',
    '.Renviron',
    'rclone.conf',
    '.lftprc',
    '.fetchmailrc',
    '.msmtprc',
    '.smbcredentials',
    '.fly/config.yml',
    '.netlify/config.json',
    'Login Data',
    '.mutt/muttrc',
    '.pass',
    '.password',
    '*.minisign',
    '.databrickscfg',
    '.databricks',
    '.terraform.d',
    '.mozilla',
    '.vault',
    '.snowflake',
    '.chef',
    'accessTokens.json',
    'msal_token_cache.*',
    'logins.json',
    'key[34].db',
    'pubring.kbx',
    'private-keys-v1.d',
    'wg[0-9]*.conf',
    'privatekey',
    'presharedkey',
    '*[._-]privatekey',
    '*[._-]presharedkey',
    '*.ovpn',
    'filezilla.xml',
    'shadow',
    'gshadow',
    '.hgrc',
    '.cvspass',
    '.subversion/auth',
    '.authinfo',
    '.config/hub',
    '.config/github-copilot',
    '.config/doctl',
    '.config/argocd',
    '.sentryclirc',
    '.passwd-s3fs',
    'kaggle.json',
    '.tsh',
    '.step/secrets',
    '*.keyring',
    // Databases
    '.rediscli_auth',
    '.pgpass',
    '.my.cnf',
    '.htpasswd*',
    '.mylogin.cnf',
    '.mongorc.js',
    '.psqlrc',
    '.sqliterc',
    // Keys
    'id_rsa*',
    'id_dsa*',
    'id_ecdsa*',
    'id_ed25519*',
    '*.pem',
    '*.key',
    '*.p8',
    '*.p12',
    '*.pkcs12',
    '*.pkcs8',
    '*.age',
    '*.agekey',
    '.age-key*',
    'age-key',
    'age-keys',
    'age-key[._-]*',
    'age-keys.*',
    '*.keytab',
    'key.json',
    '*.gpg',
    '*.kdb',
    'ssh_host_*_key',
    'keys.txt',
    '*.pfx',
    '*.ppk',
    '*.jks',
    '*.bks',
    '*.pk8',
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
    '*kubeconfig',
    '*.kubeconfig',
    '.dockerconfigjson',
    '.docker',
    '.dockercfg',
    '.ecr',
    '.jfrog',
    'registries.yaml',
    'helm/repositories.yaml',
    'pub-tokens.json',
    '.config/gcloud',
    '.config/gh',
    '.config/containers/auth.json',
    '.oci',
    '.boto',
    '.s3cfg',
    '.credentials*',
    'credentials',
    'credentials.*',
    '*-credentials.json',
    'application_default_credentials.json',
    'client_secret*.json',
    'client-secret*.json',
    'service-account*.json',
    'service_account*.json',
    'serviceaccount*.json',
    'gcloud.json',
    'local.settings.json',
    'appsettings.local.json',
    'appsettings.*.local.json',
    // Passwords, tokens and secrets by their plain names
    'secret.json',
    'secret.y*ml',
    'secret.txt',
    'secrets.json',
    'secrets.y*ml',
    'secrets.txt',
    '.secrets*',
    'token.json',
    'tokens.json',
    '.token',
    '.tokens',
    'password.txt',
    'passwords.txt',
    'passwd.txt',
    'database.yml',
    'wp-config.php',
    // What google-github-actions/auth leaves in the workspace
    'gha-creds-*.json',
    '.terraform.d',
    '*.tfstate*',
    '*.tfvars',
    '*.tfvars.json',
    '.terraformrc',
    'terraform.rc',
    '.vault-token',
    '.vault_pass*',
    '.vault-pass*',
    'vault.y*ml',
    // Not vault_password*: a Python module may have that name.
    'vault-password*',
    'vault_password',
    'vault_password.txt',
    // What shells and programs remember of what was typed
    '*_history',
    '.lesshst',
    '.viminfo',
    // What editors keep of a file that is being edited, which they write in another order
    '.*.sw[a-p]',
    '.*.kate-swp',
    '*.un~',
    // A runner's own
    '.runner',
  ].map((pattern) => ({ pattern, reason: 'credentials' as const })),
];

/** Names of credentials if they are files; a folder of the name may as well be a package's (`tokens/__init__.py`). */
const FILES_NEVER_COPIED: ReadonlySet<string> = new Set(['token', 'tokens']);

/** What editors and people add to a file's name when they keep an older one of it. */
const BACKUP = /(?:~|\.(?:bak|old|orig|save|swp|tmp|backup|copy|[0-9]{1,3}))+$/i;

type Reason = 'vcs' | 'credentials';

/** Patterns that are plain names or ends of paths, which one lookup finds, and the others by their number of names. */
const PLAIN = new Map<string, Reason>();
const OTHERS: { readonly glob: Glob; readonly names: number; readonly reason: Reason }[] = [];
for (const { pattern, reason } of NEVER_COPIED) {
  const lower = pattern.toLowerCase();
  const glob = readGlob(lower);
  if (glob === null)
    throw new Error(`the table of credentials has the pattern ${pattern}, which is not valid`);
  if (/[*?[]/.test(lower)) OTHERS.push({ glob, names: lower.split('/').length, reason });
  else PLAIN.set(lower, reason);
}
const MOST_NAMES = Math.max(...NEVER_COPIED.map(({ pattern }) => pattern.split('/').length));

/**
 * Returns why a file or folder of the context is never copied, or null if it may be. A backup of such a file counts as
 * the file; the content of such a folder is not tested.
 *
 * @param path relative to the context, with `/` between its parts
 */
export function neverCopied(path: string, isFolder: boolean): Reason | null {
  const parts = path.toLowerCase().split('/').slice(-MOST_NAMES);
  const whole = reasonFor(parts, isFolder);
  if (whole !== null) return whole;
  const name = (parts.pop() ?? '').replace(/^\.#|^#/, '');
  // A name is at most 255 bytes long, so that the expression has little to do.
  const plain = name.length > 255 ? name : name.replace(BACKUP, '');
  return plain === '' ? null : reasonFor([...parts, plain], isFolder);
}

/**
 * Returns whether a folder is a repository of git's, whatever its name (gitrepository-layout(5)): its `config` may hold
 * a checkout's token, and so may its logs.
 *
 * @param names of the folder's entries
 */
export function isRepository(names: readonly string[]): boolean {
  return ['HEAD', 'objects', 'refs'].every((name) => names.includes(name));
}

/** What git itself puts into a repository. */
const GITS_OWN: ReadonlySet<string> = new Set([
  ...[
    'HEAD',
    'FETCH_HEAD',
    'ORIG_HEAD',
    'MERGE_HEAD',
    'COMMIT_EDITMSG',
    'config',
    'config.worktree',
    'description',
  ],
  ...[
    'hooks',
    'index',
    'info',
    'logs',
    'modules',
    'objects',
    'packed-refs',
    'refs',
    'reftable',
    'shallow',
    'worktrees',
  ],
]);

/** Returns whether a name in a repository is one of git's own: other files there are the user's. */
export function isGitsOwn(name: string): boolean {
  return GITS_OWN.has(name);
}

function reasonFor(parts: readonly string[], isFolder: boolean): Reason | null {
  if (!isFolder && FILES_NEVER_COPIED.has(parts.at(-1) ?? '')) return 'credentials';
  for (let names = 1; names <= parts.length; names += 1) {
    const end = parts.slice(-names).join('/');
    const reason =
      PLAIN.get(end) ?? OTHERS.find((other) => other.names === names && other.glob.matches(end))?.reason;
    if (reason !== undefined) return reason;
  }
  return null;
}

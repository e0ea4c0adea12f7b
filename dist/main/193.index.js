export const id = 193;
export const ids = [193];
export const modules = {

/***/ 44158:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {


/**
 * @license
 * Copyright 2020 Balena Ltd.
 *
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *    http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 *
 * ------------------------------------------------------------------------
 *
 * Copyright 2018 Zeit, Inc.
 * Licensed under the MIT License. See file LICENSE.md for a full copy.
 *
 * ------------------------------------------------------------------------
 */

/**
 * This module implements the [dockerignore
 * spec](https://docs.docker.com/engine/reference/builder/#dockerignore-file),
 * closely following Docker's (Moby) Golang implementation:
 * https://github.com/moby/moby/blob/v19.03.8/builder/dockerignore/dockerignore.go
 * https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go
 * https://github.com/moby/moby/blob/v19.03.8/pkg/archive/archive.go#L825
 *
 * Something the spec is not clear about, but we discovered by reading source code
 * and testing against the "docker build" command, is the handling of backslashes and
 * forward slashes as path separators and escape characters in the .dockerignore file
 * across platforms including Windows, Linux and macOS:
 *
 * * On Linux and macOS, only forward slashes can be used as path separators in the
 *   .dockerignore file, and the backslash works as an escape character.
 * * On Windows, both forward slashes and backslashes are allowed as path separators
 *   in the .dockerignore file, and the backslash is not used as an escape character.
 *
 * This is consistent with how Windows works generally: both forward slashes and
 * backslashes are accepted as path separators by the cmd.exe Command Prompt or
 * PowerShell, and by library functions like the Golang filepath.Clean or the
 * Node.js path.normalize.
 *
 * Similarly, path strings provided to the IgnoreBase.ignores() and IgnoreBase.filter()
 * methods can use either forward slashes or backslashes as path separators on Windows,
 * but only forward slashes are accepted as path separators on Linux and macOS.
 */

const path = __webpack_require__(16928);

const factory = options => new IgnoreBase(options); // https://github.com/kaelzhang/node-ignore/blob/5.1.4/index.js#L538-L539
// Fixes typescript module import


factory.default = factory;
module.exports = factory;

function make_array(subject) {
  return Array.isArray(subject) ? subject : [subject];
}

const REGEX_TRAILING_SLASH = /(?<=.)\/$/;
const REGEX_TRAILING_BACKSLASH = /(?<=.)\\$/;
const REGEX_TRAILING_PATH_SEP = path.sep === '\\' ? REGEX_TRAILING_BACKSLASH : REGEX_TRAILING_SLASH;
const KEY_IGNORE = typeof Symbol !== 'undefined' ? Symbol.for('dockerignore') : 'dockerignore'; // An implementation of Go's filepath.Clean
// https://golang.org/pkg/path/filepath/#Clean
// https://github.com/golang/go/blob/master/src/path/filepath/path.go
// Note that, like Go, on Windows this function converts forward slashes
// to backslashes.

function cleanPath(file) {
  return path.normalize(file).replace(REGEX_TRAILING_PATH_SEP, '');
} // Javascript port of Golang's filepath.ToSlash
// https://golang.org/pkg/path/filepath/#ToSlash
// https://github.com/golang/go/blob/master/src/path/filepath/path.go
// Convert any OS-specific path separator to '/'. Backslash is converted
// to forward slash on Windows, but not on Linux/macOS.
// Note that both forward slashes and backslashes are valid path separators on
// Windows. As a result, code such as `pattern.split(path.sep).join('/')` fails
// on Windows when forward slashes are used as path separators.


function toSlash(file) {
  if (path.sep === '/') {
    return file;
  }

  return file.replace(/\\/g, '/');
} // Javascript port of Golang's filepath.FromSlash
// https://github.com/golang/go/blob/master/src/path/filepath/path.go


function fromSlash(file) {
  if (path.sep === '/') {
    return file;
  }

  return file.replace(/\//g, path.sep);
}

class IgnoreBase {
  constructor({
    // https://github.com/kaelzhang/node-ignore/blob/5.1.4/index.js#L372
    ignorecase = true
  } = {}) {
    this._rules = [];
    this._ignorecase = ignorecase;
    this[KEY_IGNORE] = true;

    this._initCache();
  }

  _initCache() {
    this._cache = {};
  } // @param {Array.<string>|string|Ignore} pattern


  add(pattern) {
    this._added = false;

    if (typeof pattern === 'string') {
      pattern = pattern.split(/\r?\n/g);
    }

    make_array(pattern).forEach(this._addPattern, this); // Some rules have just added to the ignore,
    // making the behavior changed.

    if (this._added) {
      this._initCache();
    }

    return this;
  } // legacy


  addPattern(pattern) {
    return this.add(pattern);
  }

  _addPattern(pattern) {
    // https://github.com/kaelzhang/node-ignore/issues/32
    if (pattern && pattern[KEY_IGNORE]) {
      this._rules = this._rules.concat(pattern._rules);
      this._added = true;
      return;
    }

    if (this._checkPattern(pattern)) {
      const rule = this._createRule(pattern.trim());

      if (rule !== null) {
        this._added = true;

        this._rules.push(rule);
      }
    }
  }

  _checkPattern(pattern) {
    // https://github.com/moby/moby/blob/v19.03.8/builder/dockerignore/dockerignore.go#L34-L40
    return pattern && typeof pattern === 'string' && pattern.indexOf('#') !== 0 && pattern.trim() !== "";
  }

  filter(paths) {
    return make_array(paths).filter(path => this._filter(path));
  }

  createFilter() {
    return path => this._filter(path);
  }

  ignores(path) {
    return !this._filter(path);
  } // https://github.com/moby/moby/blob/v19.03.8/builder/dockerignore/dockerignore.go#L41-L53
  // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L29-L55


  _createRule(pattern) {
    const origin = pattern;
    let negative = false; // > An optional prefix "!" which negates the pattern;
    // https://github.com/moby/moby/blob/v19.03.8/builder/dockerignore/dockerignore.go#L43-L46

    if (pattern[0] === '!') {
      negative = true;
      pattern = pattern.substring(1).trim();
    } // https://github.com/moby/moby/blob/v19.03.8/builder/dockerignore/dockerignore.go#L47-L53


    if (pattern.length > 0) {
      pattern = cleanPath(pattern);
      pattern = toSlash(pattern);

      if (pattern.length > 1 && pattern[0] === '/') {
        pattern = pattern.slice(1);
      }
    } // https://github.com/moby/moby/blob/v19.03.8/builder/dockerignore/dockerignore.go#L54-L55


    if (negative) {
      pattern = '!' + pattern;
    } // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L30


    pattern = pattern.trim();

    if (pattern === "") {
      return null;
    } // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L34
    // convert forward slashes to backslashes on Windows


    pattern = cleanPath(pattern); // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L36-L42

    if (pattern[0] === '!') {
      if (pattern.length === 1) {
        return null;
      }

      negative = true;
      pattern = pattern.substring(1);
    } else {
      negative = false;
    }

    return {
      origin,
      pattern,
      // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L54
      dirs: pattern.split(path.sep),
      negative
    };
  } // @returns `Boolean` true if the `path` is NOT ignored


  _filter(path) {
    if (!path) {
      return false;
    }

    if (path in this._cache) {
      return this._cache[path];
    }

    return this._cache[path] = this._test(path);
  } // @returns {Boolean} true if a file is NOT ignored
  // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L62


  _test(file) {
    file = fromSlash(file); // equivalent to golang filepath.Dir() https://golang.org/src/path/filepath/path.go

    const parentPath = cleanPath(path.dirname(file));
    const parentPathDirs = parentPath.split(path.sep);
    let matched = false;

    this._rules.forEach(rule => {
      let match = this._match(file, rule); // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L80


      if (!match && parentPath !== ".") {
        // Check to see if the pattern matches one of our parent dirs.
        if (rule.dirs.includes('**')) {
          // Ah shucks! We have to test every possible parent path that has 
          // a number of dirs _n_ where 
          // `rule.dirs.filter(doubleStar).length <= _n_ <= parentPathDirs.length`
          // since the ** can imply any number of directories including 0
          for (let i = rule.dirs.filter(x => x !== '**').length; i <= parentPathDirs.length; i++) {
            match = match || this._match(parentPathDirs.slice(0, i).join(path.sep), rule);
          }
        } else if (rule.dirs.length <= parentPathDirs.length) {
          // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L83
          match = this._match(parentPathDirs.slice(0, rule.dirs.length).join(path.sep), rule);
        }
      }

      if (match) {
        matched = !rule.negative;
      }
    });

    return !matched;
  } // @returns {Boolean} true if a file is matched by a rule


  _match(file, rule) {
    return this._compile(rule).regexp.test(file);
  } // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L139


  _compile(rule) {
    if (rule.regexp) {
      return rule;
    }

    let regStr = '^'; // Go through the pattern and convert it to a regexp.

    let escapedSlash = path.sep === '\\' ? '\\\\' : path.sep;

    for (let i = 0; i < rule.pattern.length; i++) {
      const ch = rule.pattern[i];

      if (ch === '*') {
        if (rule.pattern[i + 1] === '*') {
          // is some flavor of "**"
          i++; // Treat **/ as ** so eat the "/"

          if (rule.pattern[i + 1] === path.sep) {
            i++;
          }

          if (rule.pattern[i + 1] === undefined) {
            // is "**EOF" - to align with .gitignore just accept all
            regStr += ".*";
          } else {
            // is "**"
            // Note that this allows for any # of /'s (even 0) because
            // the .* will eat everything, even /'s
            regStr += `(.*${escapedSlash})?`;
          }
        } else {
          // is "*" so map it to anything but "/"
          regStr += `[^${escapedSlash}]*`;
        }
      } else if (ch === '?') {
        // "?" is any char except "/"
        regStr += `[^${escapedSlash}]`;
      } else if (ch === '.' || ch === '$') {
        // Escape some regexp special chars that have no meaning
        // in golang's filepath.Match
        regStr += `\\${ch}`;
      } else if (ch === '\\') {
        // escape next char. Note that a trailing \ in the pattern
        // will be left alone (but need to escape it)
        if (path.sep === '\\') {
          // On windows map "\" to "\\", meaning an escaped backslash,
          // and then just continue because filepath.Match on
          // Windows doesn't allow escaping at all
          regStr += escapedSlash;
          continue;
        }

        if (rule.pattern[i + 1] !== undefined) {
          regStr += '\\' + rule.pattern[i + 1];
          i++;
        } else {
          regStr += '\\';
        }
      } else {
        regStr += ch;
      }
    }

    regStr += "$";
    rule.regexp = new RegExp(regStr, this._ignorecase ? 'i' : '');
    return rule;
  }

}


/***/ }),

/***/ 74486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ attest)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/evidence/write.js
var write = __webpack_require__(27600);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/src/digest.js
var src_digest = __webpack_require__(23837);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/sandbox/base-image-debian.js + 6 modules
var base_image_debian = __webpack_require__(59621);
// EXTERNAL MODULE: ./build/src/sandbox/client.js
var sandbox_client = __webpack_require__(56718);
// EXTERNAL MODULE: ./build/src/sandbox/image-inspect.js
var image_inspect = __webpack_require__(7321);
;// CONCATENATED MODULE: ./build/src/sandbox/base-image.js




/** How long a pull may take: an asked-for image in milliseconds, and in a rehearsal before packages stand in. */
const PULL_LIMIT_MS = { asked: 300_000, rehearsal: 30_000 };
/** A reference that no engine can take for an option. */
const REFERENCE = /^[A-Za-z0-9][\w./:@-]{0,511}$/;
/**
 * Finds the base image and has the engine hold it. In CI and VPS it is the Dockerfile's own or the one named, never
 * another; in LOCAL, where nothing or `auto` is said, packages of this machine stand in if it cannot be had (`note`).
 *
 * @throws AttestationError `base-image-unavailable`, `base-image-onbuild`, `base-packages-…` (blocked), `base-image-invalid`,
 * `base-image-not-taken`, `base-image-auto` (usage)
 */
async function baseImageFor(engine, request) {
    const { choice, dockerfile } = request;
    if (choice === 'auto' && request.venue !== 'LOCAL')
        throw autoOutsideRehearsal(request.venue);
    if (choice !== null && choice !== 'auto')
        refuseUntaken(dockerfile, choice);
    if (choice === 'debian-packages')
        return debianBase(engine, request, null);
    if (choice !== null && choice !== 'auto')
        return namedBase(engine, choice);
    if (dockerfile.base === null || dockerfile.base === 'scratch')
        return ownBase(dockerfile.base, null);
    const present = await (0,image_inspect/* inspectImage */.mm)(engine, dockerfile.base);
    if (present !== null)
        return ownBase(dockerfile.base, present);
    if (request.venue !== 'LOCAL')
        return ownBase(dockerfile.base, await pulled(engine, dockerfile.base, PULL_LIMIT_MS.asked));
    return rehearsalBase(engine, request, dockerfile.base);
}
/**
 * The base that the built image really stands on: a Dockerfile of several stages may name one and end on another, and
 * evidence must not say the first of the second. Without its layers nothing is said of it.
 */
function baseOf(built, named) {
    if (named.diffIds.every((digest, index) => built.diffIds[index] === digest))
        return named;
    return { ...named, reference: null, id: null, diffIds: [], packages: [] };
}
async function rehearsalBase(engine, request, own) {
    try {
        return ownBase(own, await pulled(engine, own, PULL_LIMIT_MS.rehearsal));
    }
    catch (error) {
        if (!(error instanceof errors/* AttestationError */.L) || error.code !== 'base-image-unavailable')
            throw error;
        if (!request.dockerfile.takesBaseImage)
            throw error;
        const note = `${(0,errors/* printable */.g)(own)} cannot be had here: the base image is made from this machine's signed packages instead (a rehearsal only; --base-image names another).`;
        return debianBase(engine, request, note);
    }
}
function ownBase(reference, image) {
    if (image !== null && image.onbuild.length > 0)
        throw hasOnbuild(reference ?? '');
    return {
        kind: 'dockerfile',
        reference,
        buildArgument: null,
        id: image?.id ?? null,
        diffIds: image?.diffIds ?? [],
        // What the Dockerfile names is judged with the Dockerfile; a name that comes from its ARG is judged here.
        pinned: reference === 'scratch' || (reference !== null && isPinned(reference)),
        packages: [],
        note: null,
    };
}
async function namedBase(engine, reference) {
    if (!REFERENCE.test(reference)) {
        const text = `--base-image ${(0,errors/* printable */.g)(reference)} is no image reference.`;
        throw new errors/* AttestationError */.L('usage', 'base-image-invalid', text, 'Name an image as NAME:TAG or NAME@sha256:DIGEST.');
    }
    const image = (await (0,image_inspect/* inspectImage */.mm)(engine, reference)) ?? (await pulled(engine, reference, PULL_LIMIT_MS.asked));
    return { ...ownBase(reference, image), kind: 'named', buildArgument: reference };
}
async function debianBase(engine, request, note) {
    const { image, record } = await (0,base_image_debian/* ensureDebianBase */.Bx)(engine, request);
    return {
        kind: 'debian-packages',
        reference: base_image_debian/* DEBIAN_BASE_TAG */.fs,
        buildArgument: base_image_debian/* DEBIAN_BASE_TAG */.fs,
        id: image.id,
        diffIds: image.diffIds,
        pinned: true,
        packages: record.packages,
        note,
    };
}
async function pulled(engine, reference, timeoutMs) {
    const result = await (0,sandbox_client/* call */.T)(engine.client, ['pull', '--quiet', reference], { timeoutMs });
    const why = result.timedOut ? `no answer within ${timeoutMs / 1000} seconds` : (0,image_inspect/* lastLine */.fM)(result.stderr);
    const image = result.exitCode === 0 ? await (0,image_inspect/* inspectImage */.mm)(engine, reference) : null;
    if (image !== null)
        return image;
    throw new errors/* AttestationError */.L('blocked', 'base-image-unavailable', `The base image ${(0,errors/* printable */.g)(reference)} is not on this machine and could not be pulled: ${why}.`, 'Pull or load it first, or name another with --base-image (debian-packages makes one from signed packages).');
}
function isPinned(reference) {
    return /@sha256:[0-9a-f]{64}$/.test(reference);
}
/** What a base's ONBUILD does stands in no Dockerfile that is read here: it may reach for the network or the host's. */
function hasOnbuild(reference) {
    return new errors/* AttestationError */.L('blocked', 'base-image-onbuild', `The base image ${(0,errors/* printable */.g)(reference)} has ONBUILD instructions, which would run in this build.`, 'Name a base image without ONBUILD with --base-image.');
}
function refuseUntaken(dockerfile, choice) {
    if (dockerfile.takesBaseImage)
        return;
    throw new errors/* AttestationError */.L('usage', 'base-image-not-taken', `The Dockerfile does not take its base image from BASE_IMAGE, so --base-image ${(0,errors/* printable */.g)(choice)} would do nothing.`, 'Begin it with ARG BASE_IMAGE=… and FROM $BASE_IMAGE, or leave out --base-image.');
}
function autoOutsideRehearsal(venue) {
    return new errors/* AttestationError */.L('usage', 'base-image-auto', `--base-image auto may choose another base image, which evidence from ${venue} must not.`, "Name the image, or leave the option out to use the Dockerfile's own.");
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/src/sandbox/context-secrets.js
/**
 * What is never copied into a build context (contract §1, design: the staged context): version control's own folders
 * (`.git/config` holds a checkout's token), environment files and the places where tools keep credentials. Each entry
 * is a name (`*` stands for any text), or the end of a path when it holds a slash. Compared without regard to case.
 */
const NEVER_COPIED = [
    ...['.git', '.hg', '.svn', '.bzr', '.jj'].map((pattern) => ({ pattern, reason: 'vcs' })),
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
    ].map((pattern) => ({ pattern, reason: 'credentials' })),
];
const RULES = NEVER_COPIED.map(({ pattern, reason }) => ({ expression: compile(pattern), reason }));
/**
 * Why a file or folder of the context is never copied, or null when it may be.
 *
 * @param path relative to the context, with `/` between its parts
 */
function neverCopied(path) {
    return RULES.find(({ expression }) => expression.test(path))?.reason ?? null;
}
function compile(pattern) {
    const text = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^/]*');
    return new RegExp(`(^|/)${text}$`, 'is');
}

;// CONCATENATED MODULE: ./build/src/sandbox/context-copy.js






/** What a build context may come to: far above a payload's, far below what fills a disk. */
const CONTEXT_LIMITS = { entries: 20_000, bytes: 512 * 1024 * 1024, depth: 64 };
/** SOURCE_DATE_EPOCH of every build: BuildKit keeps a context's file times in the layer. */
const EPOCH = new Date(0);
/**
 * Copies a tree so that every clone of the same files gives the same bytes, modes (0644, 0755) and times (0):
 * regular files, folders, and links that stay inside.
 *
 * @throws AttestationError `context-too-large`, `context-unreadable` (usage)
 */
async function copyTree(root, target, answer, limits = CONTEXT_LIMITS) {
    const copy = new Copy(root, target, answer, limits);
    await copy.folder('', 0);
    return copy.finish();
}
/** Writes one file with exactly this mode, whatever the umask, and the time 0. */
async function putFile(path, content, mode) {
    await (0,promises_.writeFile)(path, content, { flag: 'wx', mode });
    await (0,promises_.chmod)(path, mode);
    await (0,promises_.utimes)(path, EPOCH, EPOCH);
}
class Copy {
    manifest = [];
    leftOut = [];
    folders = new Set();
    files = 0;
    entries = 0;
    bytes = 0;
    root;
    target;
    answer;
    limits;
    constructor(root, target, answer, limits) {
        this.root = root;
        this.target = target;
        this.answer = answer;
        this.limits = limits;
    }
    async folder(below, depth) {
        if (depth > this.limits.depth)
            throw tooLarge(`is deeper than ${this.limits.depth} folders`);
        const found = await (0,promises_.readdir)((0,external_node_path_.join)(this.root, below), { withFileTypes: true }).catch((cause) => {
            throw unreadable(below, cause);
        });
        found.sort((a, b) => (a.name < b.name ? -1 : 1));
        for (const entry of found) {
            const path = external_node_path_.posix.join(below, entry.name);
            const secret = neverCopied(path);
            // The ignore file itself always stays, for the engine to apply again.
            const answer = path === '.dockerignore' ? 'copy' : this.answer(path);
            if (secret !== null)
                this.leave(path, secret);
            else if (answer === 'leave-out-below')
                this.leave(path, 'ignored');
            else if (entry.isDirectory())
                await this.subfolder(path, answer === 'copy', depth + 1);
            else if (answer === 'leave-out')
                this.leave(path, 'ignored');
            else if (entry.isFile())
                await this.file(path);
            else if (entry.isSymbolicLink())
                await this.link(path);
            else
                this.leave(path, 'special');
        }
    }
    /** Folders get their modes and times last: every file put into them would change the times again. */
    async finish() {
        for (const path of [...this.folders, '']) {
            await (0,promises_.chmod)((0,external_node_path_.join)(this.target, path), 0o755);
            await (0,promises_.utimes)((0,external_node_path_.join)(this.target, path), EPOCH, EPOCH);
        }
        const digest = (0,src_digest/* sha256Of */.B)([...this.folders]
            .map((path) => `folder 755 ${path}\0`)
            .concat(this.manifest)
            .join(''));
        return { files: this.files, bytes: this.bytes, digest, leftOut: this.leftOut };
    }
    /** A folder that .dockerignore leaves out is made only when something in it is let in again. */
    async subfolder(path, wanted, depth) {
        if (wanted)
            await this.makeFolder(path);
        await this.folder(path, depth);
    }
    async file(path) {
        const read = await this.read(path);
        if (read === null) {
            this.leave(path, 'special');
            return;
        }
        const mode = read.executable ? 0o755 : 0o644;
        this.files += 1;
        this.bytes += read.content.length;
        await this.makeFolder(external_node_path_.posix.dirname(path));
        this.count();
        await putFile((0,external_node_path_.join)(this.target, path), read.content, mode);
        this.manifest.push(`file ${mode.toString(8)} ${(0,src_digest/* sha256Of */.B)(read.content)} ${path}\0`);
    }
    async read(path) {
        const flags = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK;
        const handle = await (0,promises_.open)((0,external_node_path_.join)(this.root, path), flags).catch((cause) => {
            throw unreadable(path, cause);
        });
        try {
            const facts = await handle.stat();
            if (!facts.isFile())
                return null;
            if (this.bytes + facts.size > this.limits.bytes)
                throw tooLarge(`is larger than ${this.limits.bytes} bytes`);
            return { content: await handle.readFile(), executable: (facts.mode & 0o100) !== 0 };
        }
        finally {
            await handle.close();
        }
    }
    /** A link is copied only if its text alone shows that it stays inside: relative, and straight to its target. */
    async link(path) {
        const to = await (0,promises_.readlink)((0,external_node_path_.join)(this.root, path));
        const end = (0,external_node_path_.resolve)(this.root, external_node_path_.posix.dirname(path), to);
        if (external_node_path_.posix.isAbsolute(to) || external_node_path_.posix.normalize(to) !== to || !end.startsWith(`${this.root}/`)) {
            this.leave(path, 'link');
            return;
        }
        await this.makeFolder(external_node_path_.posix.dirname(path));
        this.count();
        await (0,promises_.symlink)(to, (0,external_node_path_.join)(this.target, path));
        await (0,promises_.lutimes)((0,external_node_path_.join)(this.target, path), EPOCH, EPOCH);
        this.manifest.push(`link ${(0,src_digest/* sha256Of */.B)(to)} ${path}\0`);
    }
    async makeFolder(path) {
        if (path === '.' || this.folders.has(path))
            return;
        await this.makeFolder(external_node_path_.posix.dirname(path));
        this.count();
        await (0,promises_.mkdir)((0,external_node_path_.join)(this.target, path), { mode: 0o755 });
        this.folders.add(path);
    }
    leave(path, reason) {
        this.count();
        this.leftOut.push({ path, reason });
    }
    count() {
        this.entries += 1;
        if (this.entries > this.limits.entries)
            throw tooLarge(`holds more than ${this.limits.entries} files`);
    }
}
function tooLarge(why) {
    return new errors/* AttestationError */.L('usage', 'context-too-large', `The build context ${why}.`, 'Leave out with .dockerignore what the image does not need, or name a smaller folder with --context.');
}
function unreadable(path, cause) {
    return new errors/* AttestationError */.L('usage', 'context-unreadable', `The build context's ${(0,errors/* printable */.g)(path === '' ? 'folder' : path)} cannot be read.`, 'Make it readable, or leave it out with .dockerignore.', cause);
}

// EXTERNAL MODULE: ./node_modules/@balena/dockerignore/ignore.js
var ignore = __webpack_require__(44158);
;// CONCATENATED MODULE: ./build/src/sandbox/context-ignore.js

/**
 * Reads a `.dockerignore` and answers for one path at a time. The engine applies the same file again to the staged
 * copy: a mistake here can only make a build fail or copy too much, never change what the image holds.
 *
 * @param text the file's text, empty for none
 */
function ignoreRules(text) {
    const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
    const matcher = ignore["default"]({ ignorecase: false }).add(lines);
    const exceptions = lines.filter((line) => line.trim().startsWith('!')).map(fixedPart);
    return (path) => {
        if (!matcher.ignores(path))
            return 'copy';
        return exceptions.some((exception) => mayBeBelow(exception, `${path}/`))
            ? 'leave-out'
            : 'leave-out-below';
    };
}
function fixedPart(line) {
    const pattern = line
        .trim()
        .slice(1)
        .trim()
        .replace(/^(\.?\/)+/, '');
    const wildcard = pattern.search(/[*?[\\]|\.\./);
    return wildcard < 0 ? { text: pattern, open: false } : { text: pattern.slice(0, wildcard), open: true };
}
function mayBeBelow(exception, folder) {
    return exception.text.startsWith(folder) || (exception.open && folder.startsWith(exception.text));
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/src/sandbox/context-refused.js



/** Folders of the host that are never a build context; what lies in them may be one. */
const REFUSED = [
    '/home',
    '/root',
    '/tmp',
    '/var',
    '/var/tmp',
    '/var/lib',
    '/usr',
    '/opt',
    '/srv',
    '/mnt',
    '/media',
];
/** Folders of which no part is ever a build context. */
const REFUSED_BELOW = [
    '/etc',
    '/proc',
    '/sys',
    '/dev',
    '/run',
    '/boot',
    '/bin',
    '/sbin',
    '/lib',
    '/lib64',
].concat([
    '/usr/bin',
    '/usr/sbin',
    '/usr/lib',
    '/var/run',
    '/var/log',
    '/var/lib/docker',
    '/var/lib/containers',
]);
/**
 * The real path of a folder that may be a build context.
 *
 * @throws AttestationError `context-refused` (usage): no folder, or one of the host's own (`/`, homes, `/etc`, …)
 */
async function contextRoot(source) {
    const root = await (0,promises_.realpath)(source).catch((cause) => {
        throw refused(source, 'does not exist or cannot be read', cause);
    });
    if (!(await (0,promises_.stat)(root)).isDirectory())
        throw refused(source, 'is not a folder');
    const home = await (0,promises_.realpath)((0,external_node_os_.homedir)()).catch(() => (0,external_node_os_.homedir)());
    const holdsHome = root === '/' || home === root || home.startsWith(`${root}/`);
    const below = REFUSED_BELOW.some((folder) => root === folder || root.startsWith(`${folder}/`));
    const otherHome = /^\/home\/[^/]+$/.test(root);
    if (holdsHome || below || otherHome || REFUSED.includes(root)) {
        throw refused(source, 'is a folder of the host that no image may be built from');
    }
    return root;
}
function refused(source, why, cause) {
    return new errors/* AttestationError */.L('usage', 'context-refused', `The build context ${(0,errors/* printable */.g)(source)} ${why}.`, 'Name the folder of a project with --context.', cause);
}

;// CONCATENATED MODULE: ./build/src/sandbox/image-dockerfile.js



const LIMIT = 1024 * 1024;
const PINNED = /@sha256:[0-9a-f]{64}$/;
/**
 * Reads a Dockerfile.
 *
 * @throws AttestationError `dockerfile-missing`, `dockerfile-unreadable` (usage), `dockerfile-frontend-unpinned` (blocked)
 */
async function readDockerfile(path) {
    const facts = await (0,promises_.stat)(path).catch((cause) => {
        throw missing(path, cause);
    });
    if (!facts.isFile())
        throw missing(path);
    // The kernel's own files say 0, hold the host's state, and some never end (/proc/kmsg).
    if (facts.size === 0)
        throw image_dockerfile_unreadable(path, 'is empty');
    if (facts.size > LIMIT)
        throw image_dockerfile_unreadable(path, 'is larger than 1 MiB');
    const bytes = await (0,promises_.readFile)(path).catch((cause) => {
        throw image_dockerfile_unreadable(path, 'cannot be read', cause);
    });
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw image_dockerfile_unreadable(path, 'is not UTF-8 text', cause);
    }
    if (text.includes('\0'))
        throw image_dockerfile_unreadable(path, 'holds a NUL character');
    return parseDockerfile(text);
}
/** @throws AttestationError `dockerfile-frontend-unpinned` (blocked) */
function parseDockerfile(text) {
    const frontend = frontendOf(text);
    const lines = logicalLines(text);
    const instructions = instructionsOf(text, lines);
    const { base, takesBaseImage } = firstImage(lines);
    return {
        text,
        sha256: (0,src_digest/* sha256Of */.B)(text),
        frontend,
        base,
        takesBaseImage,
        variable: variableInputs(lines, instructions, frontend),
        reachesNetwork: instructions.find(reachesNetwork) ?? null,
    };
}
const SPACE = '[\\s\\u0085]';
const DIRECTIVE = new RegExp(`^${SPACE}*(?:#|//)${SPACE}*syntax${SPACE}*=${SPACE}*(.*?)${SPACE}*$`, 'i');
const HEADER = new RegExp(`^${SPACE}*(?:$|#|//)`);
/**
 * The frontend that the Dockerfile asks BuildKit to fetch and run: any program, so only by digest. BuildKit reads it
 * from a `#` or `//` line before the first instruction, after a `#!` line, or from JSON (its parser/directives.go);
 * every comment before the first instruction counts here, which is more, never less.
 */
function frontendOf(text) {
    if (/^[\s\uFEFF]*(#![^\n]*\n\s*)?\{/.test(text))
        throw unpinned('JSON');
    for (const line of text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)) {
        if (!HEADER.test(line))
            return null;
        const value = DIRECTIVE.exec(line)?.[1];
        if (value === undefined)
            continue;
        const frontend = value.split(/[\s\u0085]/)[0] ?? '';
        if (!/^[^\s@]+@/.test(frontend) || !PINNED.test(frontend))
            throw unpinned(frontend);
        return frontend;
    }
    return null;
}
/** Lines with their continuations joined; comments and empty lines gone. Bodies of heredocs are lines like others. */
function logicalLines(text) {
    const continued = /^\s*#\s*escape\s*=\s*`\s*$/im.test(text) ? '`' : '\\';
    const lines = [];
    let open = '';
    for (const line of text.replace(/^\uFEFF/, '').split(/\r?\n/)) {
        if (/^\s*(#|$)/.test(line))
            continue;
        const trimmed = line.trim();
        if (trimmed.endsWith(continued)) {
            open += `${trimmed.slice(0, -1)} `;
            continue;
        }
        lines.push((open + trimmed).trim());
        open = '';
    }
    if (open !== '')
        lines.push(open.trim());
    return lines;
}
function firstImage(lines) {
    const defaults = new Map();
    for (const line of lines) {
        const argument = /^ARG\s+([A-Za-z_]\w*)(?:=(\S*))?$/i.exec(line);
        if (argument?.[1] !== undefined) {
            defaults.set(argument[1], unquoted(argument[2] ?? ''));
            continue;
        }
        const written = fromImage(line);
        if (written === null)
            return { base: null, takesBaseImage: false };
        const variable = /^\$(?:(\w+)|\{(\w+)\})$/.exec(written);
        const name = variable?.[1] ?? variable?.[2];
        if (name !== undefined)
            return {
                base: plainImage(defaults.get(name)),
                takesBaseImage: name === 'BASE_IMAGE' && defaults.has(name),
            };
        return { base: plainImage(written), takesBaseImage: false };
    }
    return { base: null, takesBaseImage: false };
}
function fromImage(line) {
    const image = /^FROM\s+(?:--\S+\s+)*([^\s-]\S*)(?:\s+AS\s+\S+)?$/i.exec(line)?.[1];
    return image === undefined ? null : unquoted(image);
}
function plainImage(image) {
    return image !== undefined && /^[A-Za-z0-9][\w./:@-]*$/.test(image) ? image : null;
}
function unquoted(text) {
    return /^(["'])(.*)\1$/.exec(text)?.[2] ?? text;
}
/**
 * Every line that an engine may take for an instruction. They join continued lines without a blank, keep the blanks
 * that are there, and know heredocs: so the lines as they stand, and joined, both count.
 */
function instructionsOf(text, lines) {
    const joined = ['\\\\', '`'].flatMap((mark) => text.replace(new RegExp(`${mark}[ \\t]*\\r?\\n(?:[ \\t]*(?:#[^\\n]*)?\\r?\\n)*`, 'g'), '').split(/\r?\n/));
    return [...text.split(/\r?\n/), ...lines, ...joined].map((line) => line.replace(/^[\s\u0085\uFEFF]+/, ''));
}
/**
 * Whether an instruction goes around `--network none`: a RUN with a network or an entitlement of its own (Podman gives
 * it the host's, measured with 5.4.2), or an ADD of anything that is not plainly a file of the context (both engines
 * fetch it themselves). ONBUILD's is another image's.
 */
function reachesNetwork(line) {
    // Engines take quotes and backslashes out of words: --net""work is --network.
    const plain = line.replace(/["'`\\]/g, '').toLowerCase();
    if (/^run\b/.test(plain)) {
        const flags = /^run((?:\s+--\S+)*)/.exec(plain)?.[1]?.trim().split(/\s+/) ?? [];
        return flags.some((flag) => /^--(network|security|device)/.test(flag) && flag !== '--network=none');
    }
    return /^add\b/.test(plain) && /:\/\/|@\S*:|\$/.test(plain);
}
/** Errs on the side of naming too much: a heredoc's line that looks like an instruction counts as one. */
function variableInputs(lines, instructions, frontend) {
    const found = new Set();
    const stages = new Set(['scratch']);
    const { base, takesBaseImage } = firstImage(lines);
    if (instructions.some((line) => /^RUN\b/i.test(line)))
        found.add('run-instruction');
    if (instructions.some((line) => /^ADD\b/i.test(line)))
        found.add('add-instruction');
    let first = true;
    for (const line of lines) {
        if (/^FROM\b/i.test(line)) {
            const image = first ? base : fromImage(line);
            const known = image !== null && (PINNED.test(image) || stages.has(image.toLowerCase()));
            // An image given for BASE_IMAGE is judged where it is chosen.
            if (!known && !(first && takesBaseImage))
                found.add('unpinned-image');
            const name = /\bAS\s+(\S+)$/i.exec(line)?.[1];
            if (name !== undefined)
                stages.add(name.toLowerCase());
            first = false;
        }
        for (const [, from = ''] of line.matchAll(/\bfrom=([^\s,]+)/gi)) {
            if (!PINNED.test(from) && !stages.has(from.toLowerCase()) && !/^\d+$/.test(from))
                found.add('unpinned-image');
        }
    }
    if (frontend !== null)
        found.add('frontend');
    return [...found];
}
/**
 * Refuses what a builder that is told to stay off the network would do there all the same.
 *
 * @throws AttestationError `build-network-closed` (blocked)
 */
function refuseNetwork({ reachesNetwork: line }) {
    if (line === null)
        return;
    throw new errors/* AttestationError */.L('blocked', 'build-network-closed', `The Dockerfile reaches the network in its build: ${(0,errors/* printable */.g)(line, 120)}`, 'Take what it needs from the context, or allow the network with --build-network, which the evidence records.');
}
function missing(path, cause) {
    return new errors/* AttestationError */.L('usage', 'dockerfile-missing', `There is no Dockerfile at ${(0,errors/* printable */.g)(path)}.`, 'Name one with --dockerfile, or leave the option out to use the one of this project.', cause);
}
function image_dockerfile_unreadable(path, why, cause) {
    const text = `The Dockerfile ${(0,errors/* printable */.g)(path)} ${why}.`;
    return new errors/* AttestationError */.L('usage', 'dockerfile-unreadable', text, 'Name a readable Dockerfile with --dockerfile.', cause);
}
function unpinned(frontend) {
    return new errors/* AttestationError */.L('blocked', 'dockerfile-frontend-unpinned', `The Dockerfile has its builder fetched by \`# syntax=\` (${(0,errors/* printable */.g)(frontend)}) without a digest.`, 'Remove the line, or pin it: # syntax=NAME@sha256:DIGEST.');
}

;// CONCATENATED MODULE: ./build/src/sandbox/context.js








/**
 * Copies a build context for an engine to read (design: the image and the context are hostile): no credentials, no
 * `.git`, nothing that .dockerignore leaves out, no link out of it, no pipe or device; times 0, modes 0644 or 0755,
 * bounded in number and size. `leftOut` names what was not copied.
 *
 * @throws AttestationError `context-refused`, `context-too-large`, `context-unreadable`, `dockerfile-missing`,
 * `dockerfile-unreadable`, `dockerignore-unreadable` (usage), `dockerfile-frontend-unpinned` (blocked)
 */
async function stageContext(options) {
    const dockerfile = await readDockerfile(options.dockerfile);
    const root = await contextRoot(options.source);
    const folder = (0,external_node_path_.join)(options.target, 'context');
    const dockerfilePath = (0,external_node_path_.join)(options.target, 'Dockerfile');
    await (0,promises_.mkdir)(folder);
    await putFile(dockerfilePath, dockerfile.text, 0o644);
    // Engines prefer a Dockerfile's own ignore file to the context's.
    const own = await textOrNull(`${options.dockerfile}.dockerignore`);
    if (own !== null)
        await putFile(`${dockerfilePath}.dockerignore`, own, 0o644);
    const ignore = own ?? (await textOrNull((0,external_node_path_.join)(root, '.dockerignore'))) ?? '';
    const tree = await copyTree(root, folder, ignoreRules(ignore));
    return { ...tree, folder, dockerfilePath, dockerfile };
}
/** More than any ignore file holds. */
const IGNORE_LIMIT = 1024 * 1024;
/** The file's text, null for no file. It is the workspace's: a link, a pipe or a device there is not waited for. */
async function textOrNull(path) {
    const flags = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK;
    const handle = await (0,promises_.open)(path, flags).catch((cause) => {
        if (cause.code === 'ENOENT')
            return null;
        throw context_unreadable(path, cause);
    });
    if (handle === null)
        return null;
    try {
        const facts = await handle.stat();
        if (!facts.isFile() || facts.size > IGNORE_LIMIT)
            throw context_unreadable(path);
        return await handle.readFile('utf8');
    }
    finally {
        await handle.close();
    }
}
function context_unreadable(path, cause) {
    return new errors/* AttestationError */.L('usage', 'dockerignore-unreadable', `The ignore file ${(0,errors/* printable */.g)(path)} is no readable file of at most 1 MiB.`, 'Make it a regular file (no link), or remove it.', cause);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/sandbox/image-abandoned.js

/**
 * Ends what a stopped Podman build left running: Podman does not wait for its RUN, and the process outlives it (measured
 * with 5.4.2). The OCI runtime lists its containers with their bundles, and those of this build lie in its own folder.
 *
 * @param folder the build's TMPDIR, whose name no other build has
 */
async function endAbandoned(engine, folder) {
    const runtime = { ...engine.client, program: engine.facts.oci_runtime, globalArguments: [] };
    const listed = await (0,sandbox_client/* call */.T)(runtime, ['list', '--format', 'json'], { timeoutMs: 20_000 });
    for (const id of idsBelow(listed.stdout, folder)) {
        await (0,sandbox_client/* call */.T)(runtime, ['delete', '--force', id], { timeoutMs: 20_000 });
    }
}
/** Ids of the listed containers whose bundle is below the folder; none if the list is no list. */
function idsBelow(list, folder) {
    let value;
    try {
        value = JSON.parse(list);
    }
    catch {
        return [];
    }
    if (!Array.isArray(value))
        return [];
    return value.flatMap((entry) => {
        const { id, bundle } = entry ?? {};
        const ours = typeof bundle === 'string' && bundle.startsWith(`${folder}/`);
        return ours && typeof id === 'string' && /^\w[\w.-]*$/.test(id) ? [id] : [];
    });
}

;// CONCATENATED MODULE: ./build/src/sandbox/image-arguments.js
/**
 * The engine client's arguments for a build: no network unless opened, no secret, no ssh, no proxy, nothing taken from
 * earlier builds, and times 0 wherever the builder can. Nothing else is handed to a Dockerfile.
 */
function buildArguments(builder, options) {
    const base = options.baseImage === null ? [] : ['--build-arg', `BASE_IMAGE=${options.baseImage}`];
    const end = ['--tag', options.tag, '--file', options.dockerfilePath, options.contextFolder];
    const network = options.network ? [] : ['--network', 'none'];
    switch (builder) {
        case 'buildkit':
            // Attestations would make the image an index with the time in it.
            return [
                'build',
                '--no-cache',
                ...network,
                '--provenance=false',
                '--sbom=false',
                '--progress',
                'plain',
            ].concat(['--build-arg', 'SOURCE_DATE_EPOCH=0', ...base], end);
        case 'classic':
            return ['build', '--no-cache', '--force-rm', ...network, ...base, ...end];
        case 'podman':
            // The identity label would put Podman's version into the image's id; without limits of ours a RUN asks for more
            // than a machine without CAP_SYS_RESOURCE may grant.
            return [
                'build',
                '--layers=false',
                '--force-rm',
                ...network,
                '--http-proxy=false',
                '--identity-label=false',
            ].concat(['--ulimit', 'nofile=1024:4096', '--ulimit', 'nproc=4096:4096'], ['--timestamp', '0', '--pull=missing', ...base, '--iidfile', options.iidFile], end);
    }
}

// EXTERNAL MODULE: ./build/src/sandbox/image-archive.js
var image_archive = __webpack_require__(23959);
;// CONCATENATED MODULE: ./build/src/sandbox/image-times.js
const BLOCK = 512;
const ASCII_ZERO = 0x30;
/** Fields of a tar header (POSIX ustar): offset and length in bytes. */
const FIELD = { size: [124, 12], mtime: [136, 12], checksum: [148, 8], type: [156, 1] };
/** Extended records that hold a time; Docker writes whole seconds, which need none. */
const TIME_RECORD = /^\d+ (mtime|atime|ctime|LIBARCHIVE\.creationtime)=/m;
/**
 * The same tar with every entry's modification time 0 and every other byte as it was: a library's reading and writing
 * again would lose what it does not know (binary attributes).
 *
 * @returns null if the bytes are no tar of the form that Docker writes
 */
function withoutTimes(tar) {
    const copy = Buffer.from(tar);
    if (copy.length % BLOCK !== 0)
        return null;
    let offset = 0;
    while (offset + BLOCK <= copy.length) {
        const header = copy.subarray(offset, offset + BLOCK);
        if (header.every((byte) => byte === 0))
            return copy.subarray(offset).every((byte) => byte === 0) ? copy : null;
        const size = octal(header, FIELD.size);
        if (size === null || octal(header, FIELD.checksum) !== checksum(header))
            return null;
        const type = String.fromCharCode(header[FIELD.type[0]] ?? 0);
        const body = copy.subarray(offset + BLOCK, offset + BLOCK + size);
        if (body.length !== size)
            return null;
        if ((type === 'x' || type === 'g') && TIME_RECORD.test(body.toString('latin1')))
            return null;
        clearTime(header);
        offset += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
    }
    return null;
}
function clearTime(header) {
    const [start, length] = FIELD.mtime;
    header.fill(ASCII_ZERO, start, start + length - 1);
    header[start + length - 1] = 0;
    const [at] = FIELD.checksum;
    header.write(`${checksum(header).toString(8).padStart(6, '0')}\0 `, at, 'latin1');
}
/** The sum of the header's bytes, with the checksum's own field counted as spaces. */
function checksum(header) {
    const [start, length] = FIELD.checksum;
    let sum = 0;
    for (const [index, byte] of header.entries())
        sum += index >= start && index < start + length ? 0x20 : byte;
    return sum;
}
/** Sizes of 8 GiB and more are written otherwise; no layer here comes near (null). */
function octal(header, [start, length]) {
    const text = header
        .toString('latin1', start, start + length)
        .replace(/[\0 ]+$/, '')
        .trimStart();
    return /^[0-7]+$/.test(text) ? Number.parseInt(text, 8) : null;
}

;// CONCATENATED MODULE: ./build/src/sandbox/image-normalise.js






/** Above this an image is left as it was built: its layers are held in memory. */
const image_normalise_LIMIT = 512 * 1024 * 1024;
const image_normalise_EPOCH = '1970-01-01T00:00:00Z';
/** What of an image's config decides how it runs (OCI image-spec); builders add names of containers and of parents. */
const CONFIG_FIELDS = [
    'User',
    'ExposedPorts',
    'Env',
    'Entrypoint',
    'Cmd',
    'Volumes',
    'WorkingDir',
    'Labels',
].concat(['StopSignal', 'ArgsEscaped', 'Healthcheck', 'OnBuild', 'Shell']);
/**
 * Gives a Docker image the times that its builder would not set. BuildKit sets the config's from SOURCE_DATE_EPOCH but
 * stamps every folder that WORKDIR or COPY makes with the clock (moby/buildkit#5960, #6348; its remedy,
 * `rewrite-timestamp`, is not to be had from Docker's own image store), and the classic builder stamps everything. Here
 * the layers that the build added to the base get the time 0, and the config is written from its named fields.
 *
 * @param name the built image's
 * @param base the diff ids of the image it was built on, which keep their bytes
 * @returns what the new image must then be, or null when the image had to stay as it was
 * @throws AttestationError `image-not-loaded` (blocked)
 */
async function normaliseImage(engine, name, base, tag) {
    // The containerd store takes an archive only whole.
    const known = engine.facts.image_store === 'classic' ? base : [];
    let saved = null;
    const result = await (0,sandbox_client/* call */.T)(engine.client, ['save', name], {
        timeoutMs: 300_000,
        onStdout: async (stdout) => {
            saved = await (0,image_archive/* readSaved */.Sy)(stdout, known, image_normalise_LIMIT);
        },
    });
    if (result.exitCode !== 0 || saved === null)
        return null;
    const normal = normalised(saved, base);
    if (normal === null)
        return null;
    const { bytes, configDigest } = await (0,image_archive/* dockerArchive */.HH)(normal.config, normal.layers, tag);
    const load = await (0,sandbox_client/* call */.T)(engine.client, ['load', '--quiet'], { stdin: bytes, timeoutMs: 300_000 });
    if (load.exitCode !== 0)
        throw notLoaded(engine, (0,image_inspect/* lastLine */.fM)(load.stderr));
    return { configDigest, diffIds: normal.layers.map(({ diffId }) => diffId) };
}
/** The image's layers and config without times; null if it is not built on the base, or of an unknown form. */
function normalised(saved, base) {
    if (!base.every((digest, index) => saved.layers[index]?.diffId === digest))
        return null;
    const layers = [];
    for (const [index, layer] of saved.layers.entries()) {
        if (index < base.length)
            layers.push(layer);
        else {
            const tar = layer.tar === null ? null : withoutTimes(layer.tar);
            if (tar === null)
                return null;
            layers.push({ diffId: (0,src_digest/* sha256Of */.B)(tar), tar });
        }
    }
    const config = normalConfig(saved.config, layers.map(({ diffId }) => diffId));
    return config === null ? null : { config, layers };
}
function normalConfig(config, diffIds) {
    const { architecture, os, variant, history, config: run } = config;
    if (typeof run !== 'object' || run === null || !Array.isArray(history))
        return null;
    const fields = run;
    const kept = CONFIG_FIELDS.filter((name) => fields[name] !== undefined && fields[name] !== null && fields[name] !== '');
    return {
        architecture,
        config: Object.fromEntries(kept.map((name) => [name, fields[name]])),
        created: image_normalise_EPOCH,
        history: history.map((entry) => ({ ...entry, created: image_normalise_EPOCH })),
        os,
        rootfs: { diff_ids: diffIds, type: 'layers' },
        ...(typeof variant === 'string' && variant !== '' ? { variant } : {}),
    };
}
function notLoaded(engine, why) {
    return new errors/* AttestationError */.L('blocked', 'image-not-loaded', `${engine.name} did not take the built image back: ${why}.`, 'See whether the engine has room on its disk.');
}

;// CONCATENATED MODULE: ./build/src/sandbox/image-build.js











const TIME_LIMIT_MS = 600_000;
const REMOVAL_LIMIT_MS = 5_000;
/** Podman's storage does not always hand on why it could write nothing. */
const DISK_FULL = /no space left on device|inconsistent layer size/i;
/**
 * Builds a staged context's image. The builder's output is as hostile as the payload's: kept bounded, shown only when
 * the build fails, one line of it in the message and the last ones as the cause.
 *
 * @throws AttestationError `build-network-closed`, `image-build-failed`, `image-build-timeout`, `disk-full`, `base-image-not-used`, `image-not-loaded` (blocked)
 */
async function buildImage(engine, staged, request) {
    if (!request.network)
        refuseNetwork(staged.dockerfile);
    const options = {
        contextFolder: staged.folder,
        dockerfilePath: staged.dockerfilePath,
        iidFile: (0,external_node_path_.join)(request.scratchFolder, 'image-id'),
        baseImage: request.base.buildArgument,
        network: request.network,
        tag: engine.name === 'docker' ? passingName() : request.tag,
    };
    const builder = await chooseBuilder(engine);
    await runBuild(engine, builder, options, request);
    const final = builder === 'podman'
        ? await finishPodman(engine, options, request)
        : await finishDocker(engine, options, request);
    const because = irreproducible(staged, request, final.normal);
    return {
        ...final.image,
        configDigest: final.config,
        builder,
        reproducible: because.length === 0,
        irreproducibleBecause: because,
    };
}
async function finishPodman(engine, options, request) {
    const image = await inspected(engine, await readIid(options.iidFile));
    refuseOtherBase(image, request.base);
    return { image, config: image.id, normal: true };
}
/** The image that gets the tag is the one whose times are set; where they cannot be, the built one itself. */
async function finishDocker(engine, options, request) {
    try {
        const built = await inspected(engine, options.tag);
        refuseOtherBase(built, request.base);
        const { reference, diffIds } = request.base;
        const classic = engine.facts.image_store === 'classic';
        const normal = reference === null ? null : await normaliseImage(engine, options.tag, diffIds, request.tag);
        if (normal === null) {
            await (0,sandbox_client/* call */.T)(engine.client, ['tag', built.id, request.tag]);
            return { image: built, config: classic ? built.id : null, normal: false };
        }
        // The containerd store names an image by its manifest, which is not known here; its layers must be the written ones.
        const image = await inspected(engine, classic ? normal.configDigest : request.tag);
        if (image.diffIds.join() !== normal.diffIds.join())
            throw notTheBuilt(engine);
        return { image, config: normal.configDigest, normal: true };
    }
    finally {
        // It may stay: dockerd lets a removal wait for any container that hangs.
        await (0,sandbox_client/* call */.T)(engine.client, ['image', 'rm', options.tag], { timeoutMs: REMOVAL_LIMIT_MS });
    }
}
/** A name that no other build has, for the image as Docker's builders make it. */
function passingName() {
    return `localhost/sandbox-attestation-build:${(0,external_node_crypto_.randomBytes)(16).toString('hex')}`;
}
/** buildx where there is one; nothing demands it. */
async function chooseBuilder(engine) {
    if (engine.name === 'podman')
        return 'podman';
    const result = await (0,sandbox_client/* call */.T)(engine.client, ['buildx', 'version'], { timeoutMs: 30_000 });
    return result.exitCode === 0 ? 'buildkit' : 'classic';
}
async function runBuild(engine, builder, options, request) {
    const environment = { ...engine.client.environment, ...builderEnvironment(builder, request.scratchFolder) };
    const client = { ...engine.client, environment };
    const timeoutMs = request.timeoutMs ?? TIME_LIMIT_MS;
    const signal = request.signal === undefined ? {} : { signal: request.signal };
    const result = await (0,sandbox_client/* call */.T)(client, buildArguments(builder, options), {
        timeoutMs,
        // Clients that are killed at once leave their half-made images.
        graceMs: 5_000,
        keepBytes: 1024 * 1024,
        ...signal,
    });
    if (result.exitCode !== 0 && builder === 'podman')
        await endAbandoned(engine, request.scratchFolder);
    if (result.timedOut)
        throw timeout(timeoutMs);
    if (result.exitCode !== 0)
        throw DISK_FULL.test(result.stderr) ? diskFull() : failed(result);
}
function builderEnvironment(builder, scratchFolder) {
    switch (builder) {
        case 'buildkit':
            return { DOCKER_BUILDKIT: '1' };
        case 'classic':
            return { DOCKER_BUILDKIT: '0' };
        case 'podman':
            // What a build that was stopped leaves goes with the run's own folder.
            return { TMPDIR: scratchFolder };
    }
}
async function readIid(path) {
    const id = (await (0,promises_.readFile)(path, 'utf8').catch(() => '')).trim();
    if ((0,src_digest/* isSha256 */._)(id))
        return id;
    throw new errors/* AttestationError */.L('blocked', 'image-build-failed', 'The builder ended well but named no image.', 'Build the Dockerfile by hand to see why.');
}
async function inspected(engine, image) {
    const found = await (0,image_inspect/* inspectImage */.mm)(engine, image);
    if (found === null)
        throw notTheBuilt(engine);
    return found;
}
function notTheBuilt(engine) {
    return new errors/* AttestationError */.L('blocked', 'image-build-failed', `${engine.name} does not have the image that it built.`, 'Try again; another program may have removed or renamed it.');
}
/** A base that was asked for and not used would be a silent substitute. */
function refuseOtherBase(built, base) {
    // A Dockerfile of several stages may well end on another image than the first one it names.
    if (base.kind === 'dockerfile' || base.diffIds.every((digest, index) => built.diffIds[index] === digest))
        return;
    throw new errors/* AttestationError */.L('blocked', 'base-image-not-used', `The image is not built on ${(0,errors/* printable */.g)(base.reference ?? 'its base image')}.`, "Have the Dockerfile's last FROM take BASE_IMAGE (ARG BASE_IMAGE, FROM $BASE_IMAGE), or leave out --base-image.");
}
function irreproducible(staged, request, normal) {
    const because = [...staged.dockerfile.variable];
    if (request.network)
        because.push('network');
    if (!request.base.pinned)
        because.push('unpinned-base');
    if (!normal)
        because.push('times');
    return because;
}
function timeout(timeoutMs) {
    return new errors/* AttestationError */.L('blocked', 'image-build-timeout', `The image was not built within ${Math.round(timeoutMs / 1000)} seconds.`, 'Make the Dockerfile do less; the base image can hold what takes long.');
}
/** Only the builder's words tell it; a RUN that prints them only blocks itself. */
function diskFull() {
    return new errors/* AttestationError */.L('blocked', 'disk-full', 'The image could not be built: no space is left on the disk.', "Free space on the engine's disk and in TMPDIR, then run again.");
}
function failed(result) {
    const lines = result.stderr.trim().split(/[\r\n]+/);
    const telling = lines.findLast((line) => /\berror\b/i.test(line)) ?? (0,image_inspect/* lastLine */.fM)(result.stderr);
    const end = lines.slice(-20).map((line) => (0,errors/* printable */.g)(line, 200));
    return new errors/* AttestationError */.L('blocked', 'image-build-failed', 
    // Builders put what they were doing first and the cause last.
    `The image could not be built: ${telling.length > 200 ? '…' : ''}${(0,errors/* printable */.g)(telling.slice(-200))}`, 'Correct the Dockerfile; a RUN that needs the network must be allowed with --build-network.', new Error(end.join('\n')));
}

;// CONCATENATED MODULE: ./build/src/prepare.js







/**
 * Stages the context, has the engine hold the base image, and builds.
 *
 * @throws AttestationError of staging, base image or build, each with its own code
 */
async function prepareImage(engine, options) {
    const { inputs, workspace, venue, folder, surroundings } = options;
    const { progress, environment, signal } = surroundings;
    const staged = await stageContext({
        source: workspace.folder,
        dockerfile: workspace.dockerfile,
        target: folder.build,
    });
    const { leftOut } = staged;
    const withheld = leftOut.filter(({ reason }) => reason !== 'ignored').map(({ path }) => path);
    if (withheld.length > 0)
        progress.note(`Kept out of the build: ${(0,errors/* printable */.g)(withheld.join(', '), 300)}.`);
    const scratchFolder = (0,external_node_path_.join)(folder.build, 'scratch');
    await (0,promises_.mkdir)(scratchFolder);
    const base = await baseImageFor(engine, {
        choice: inputs.baseImage,
        venue,
        dockerfile: staged.dockerfile,
        cacheFolder: surroundings.cacheFolder,
        scratchFolder,
        environment,
    });
    progress.stage('base image', `${base.kind}${base.reference === null ? '' : `, ${(0,errors/* printable */.g)(base.reference)}`}`);
    if (base.note !== null)
        progress.note(base.note);
    progress.stage('build', `Dockerfile: ${workspace.source}`);
    const built = await buildImage(engine, staged, {
        base,
        tag: inputs.tag,
        network: inputs.buildNetwork,
        scratchFolder,
        ...(signal === undefined ? {} : { signal }),
    });
    if (!built.reproducible)
        progress.note(`The image is not reproducible: ${built.irreproducibleBecause.join(', ')}.`);
    const dockerfileText = staged.dockerfile.text;
    return { built, base: baseOf(built, base), dockerfileText, dockerfileSha256: (0,src_digest/* sha256Of */.B)(dockerfileText) };
}

// EXTERNAL MODULE: ./build/src/sandbox/choose-engine.js + 6 modules
var choose_engine = __webpack_require__(60667);
;// CONCATENATED MODULE: ./build/src/sandbox/choose-workspace.js



/** The packet's name for the sandbox's Dockerfile (packet §2). */
const DOCKERFILE = 'Dockerfile.sandbox';
/**
 * Chooses what is built: what the caller names, else the working folder's own Dockerfile.sandbox, else this project's.
 * Whether a named file exists is found out when it is read.
 */
async function chooseWorkspace(inputs, workingFolder, projectFolder) {
    if (inputs.context !== null || inputs.dockerfile !== null) {
        const folder = (0,external_node_path_.resolve)(workingFolder, inputs.context ?? '.');
        const dockerfile = inputs.dockerfile === null ? (0,external_node_path_.join)(folder, DOCKERFILE) : (0,external_node_path_.resolve)(workingFolder, inputs.dockerfile);
        return {
            folder,
            dockerfile,
            isReference: await same(dockerfile, (0,external_node_path_.join)(projectFolder, DOCKERFILE)),
            source: 'as asked for',
        };
    }
    const own = (0,external_node_path_.join)(workingFolder, DOCKERFILE);
    const found = await (0,promises_.lstat)(own).catch(() => null);
    // A workspace's own file only: a link would have a file of the host's read, built and uploaded as evidence.
    if (found?.isSymbolicLink())
        throw isLink(own);
    if (found?.isFile() && !(await same(own, (0,external_node_path_.join)(projectFolder, DOCKERFILE)))) {
        return { folder: workingFolder, dockerfile: own, isReference: false, source: "the working folder's own" };
    }
    const dockerfile = (0,external_node_path_.join)(projectFolder, DOCKERFILE);
    return {
        folder: (0,external_node_path_.dirname)(dockerfile),
        dockerfile,
        isReference: true,
        source: "this project's own, as the working folder has none",
    };
}
async function same(a, b) {
    const [one, other] = await Promise.all([a, b].map((path) => (0,promises_.realpath)(path).catch(() => path)));
    return one === other;
}
function isLink(path) {
    return new errors/* AttestationError */.L('usage', 'dockerfile-link', `${(0,errors/* printable */.g)(path)} is a link, which is not followed unless it is asked for.`, 'Put the file itself there, or name it with --dockerfile.');
}

// EXTERNAL MODULE: ./build/src/probes/run-limits.js
var run_limits = __webpack_require__(87021);
// EXTERNAL MODULE: ./build/src/sandbox/labels.js
var labels = __webpack_require__(46206);
;// CONCATENATED MODULE: ./build/src/sandbox/extra-arguments.js



const NAME = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$/;
const LABEL = /^[A-Za-z0-9][A-Za-z0-9_.\-/]{0,127}=[^\p{Cc}\p{Cf}\p{Cs}]{0,256}$/u;
const ALLOWED = [
    { flag: '--label', accepts: labelProblem },
    { flag: '--hostname', accepts: (value) => (NAME.test(value) ? null : 'is no host name') },
    { flag: '--cpus', accepts: (value) => atMost(decimal(value), run_limits/* RUN_LIMITS */.B.cpus) },
    { flag: '--memory', accepts: (value) => atMost(bytes(value), run_limits/* RUN_LIMITS */.B.memoryBytes) },
    { flag: '--pids-limit', accepts: (value) => atMost(whole(value), run_limits/* RUN_LIMITS */.B.pids) },
    { flag: '--ulimit', prefix: 'nofile=', accepts: (value) => atMost(limitPair(value), 1024) },
    {
        flag: '--ulimit',
        prefix: 'fsize=',
        accepts: (value) => atMost(limitPair(value), run_limits/* RUN_LIMITS */.B.fileSizeBytes),
    },
    { flag: '--ulimit', prefix: 'nproc=', accepts: (value) => atMost(limitPair(value), run_limits/* RUN_LIMITS */.B.pids) },
    { flag: '--security-opt', prefix: 'apparmor=', accepts: apparmorProblem },
    {
        flag: '--security-opt',
        prefix: 'label=type:',
        accepts: (value) => (NAME.test(value) ? null : 'is no SELinux type'),
    },
];
/**
 * Parses the user's extra run arguments.
 *
 * @throws AttestationError `extra-run-argument` (usage) that names the argument and why it is refused
 */
function parseExtraArguments(args) {
    const seen = new Set();
    return args.flatMap((argument) => {
        const flag = parseOne(argument, seen);
        // A memory limit without its swap limit would leave swap open.
        return flag.flag === '--memory' ? [flag, { flag: '--memory-swap', value: flag.value ?? '' }] : [flag];
    });
}
function parseOne(argument, seen) {
    const equals = argument.indexOf('=');
    if (!argument.startsWith('--') || equals < 0)
        throw extra_arguments_refused(argument, 'is not in --flag=value form');
    const flag = argument.slice(0, equals);
    const value = argument.slice(equals + 1);
    const rule = ALLOWED.find((each) => each.flag === flag && value.startsWith(each.prefix ?? ''));
    if (!rule)
        throw extra_arguments_refused(argument, 'is not one that a sandbox may be given');
    const key = `${flag}=${rule.prefix ?? ''}`;
    if (seen.has(key))
        throw extra_arguments_refused(argument, 'is given twice');
    seen.add(key);
    const problem = rule.accepts(value.slice((rule.prefix ?? '').length));
    if (problem !== null)
        throw extra_arguments_refused(argument, problem);
    return { flag, value };
}
function labelProblem(value) {
    if (value.toLowerCase().startsWith(labels/* LABEL_PREFIX */.Ag))
        return 'uses a label of this program';
    return LABEL.test(value) ? null : 'is no label in key=value form';
}
function apparmorProblem(value) {
    if (value.toLowerCase() === 'unconfined')
        return 'would take AppArmor away';
    return NAME.test(value) ? null : 'is no AppArmor profile name';
}
function atMost(value, limit) {
    if (value === null || value <= 0)
        return 'is no positive amount';
    return value <= limit ? null : `is looser than this program's own limit (${limit})`;
}
function whole(text) {
    return /^\d{1,15}$/.test(text) ? Number(text) : null;
}
function decimal(text) {
    return /^\d{1,4}(\.\d{1,3})?$/.test(text) ? Number(text) : null;
}
/** Bytes in the engines' form: digits with an optional b, k, m or g. */
function bytes(text) {
    const match = /^(\d{1,15})([bkmg]?)$/.exec(text);
    if (!match)
        return null;
    const factor = { '': 1, b: 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 }[match[2] ?? ''];
    return factor === undefined ? null : Number(match[1]) * factor;
}
/** `soft` or `soft:hard`; the larger of the two counts. */
function limitPair(text) {
    const parts = text.split(':').map(whole);
    if (parts.length > 2 || parts.some((part) => part === null))
        return null;
    return Math.max(...parts.map((part) => part ?? 0));
}
function extra_arguments_refused(argument, why) {
    return new errors/* AttestationError */.L('usage', 'extra-run-argument', `The extra run argument ${(0,errors/* printable */.g)(argument, 120)} ${why}.`, 'Allowed are --label, --hostname, --cpus, --memory, --pids-limit, --ulimit, --security-opt=apparmor=NAME and --security-opt=label=type:NAME, each once and no looser than the default.');
}

;// CONCATENATED MODULE: ./build/src/sandbox/input.js






/** What an operator's packet folder may come to (contract §3). */
const LIMITS = { files: 1000, bytes: 16 * 1024 * 1024, depth: 8 };
/** The packet that stands in when the operator names none (contract §3). */
const FIXTURE = { name: 'packet.json', text: '{"packet":"attestation-fixture"}\n' };
/** Folders that are never a packet: mounting them would show the payload the host (contract §3). */
const input_REFUSED = [
    '/',
    '/home',
    '/root',
    '/var',
    '/run',
    '/etc',
    '/proc',
    '/sys',
    '/dev',
    '/usr',
    '/boot',
    '/opt',
    '/srv',
    '/tmp',
    '/lib',
];
const input_REFUSED_BELOW = ['/etc', '/proc', '/sys', '/dev', '/run', '/boot', '/var/run', '/var/lib'];
/**
 * Copies the operator's packet folder into the run's INPUT: regular files only, no links, bounded in size and number.
 *
 * @param source the operator's folder, relative to the workspace, or null for the fixture
 * @param workspace the workspace's root, itself refused as a source
 * @returns the copied files with their digests, sorted by path
 * @throws AttestationError `input-refused` (usage) naming the folder or file
 */
async function stageInput(source, target, workspace) {
    if (source === null)
        return [await put(target, FIXTURE.name, Buffer.from(FIXTURE.text))];
    const root = await resolveSource(source, workspace);
    const files = [];
    let bytes = 0;
    for await (const path of walk(root, '', 0)) {
        const content = await readRegular(root, path, LIMITS.bytes - bytes);
        bytes += content.length;
        files.push(await put(target, path, content));
        if (files.length > LIMITS.files)
            throw input_refused(source, `holds more than ${LIMITS.files} files`);
    }
    return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}
async function resolveSource(source, workspace) {
    const root = await (0,promises_.realpath)((0,external_node_path_.resolve)(workspace, source)).catch((cause) => {
        throw input_refused(source, 'does not exist or cannot be read', cause);
    });
    const named = [...input_REFUSED, (0,external_node_os_.homedir)(), await (0,promises_.realpath)(workspace).catch(() => workspace)];
    if (named.includes(root) || input_REFUSED_BELOW.some((folder) => root.startsWith(`${folder}/`))) {
        throw input_refused(source, 'is a folder of the host that no payload may see');
    }
    if ((0,external_node_path_.dirname)(root) === '/home')
        throw input_refused(source, 'is a home folder');
    return root;
}
async function* walk(root, below, depth) {
    if (depth > LIMITS.depth)
        throw input_refused(below, `lies deeper than ${LIMITS.depth} folders`);
    const entries = await (0,promises_.opendir)((0,external_node_path_.join)(root, below)).catch((cause) => {
        throw input_refused(below || root, 'is no folder that can be read', cause);
    });
    for await (const entry of entries) {
        const path = below === '' ? entry.name : `${below}/${entry.name}`;
        if (entry.isDirectory())
            yield* walk(root, path, depth + 1);
        else if (entry.isFile())
            yield path;
        else
            throw input_refused(path, 'is a link, a device, a pipe or a socket; only regular files are staged');
    }
}
async function readRegular(root, path, room) {
    const handle = await (0,promises_.open)((0,external_node_path_.join)(root, path), external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK).catch((cause) => {
        throw input_refused(path, 'cannot be read', cause);
    });
    try {
        const { size } = await handle
            .stat()
            .then((stat) => (stat.isFile() ? stat : Promise.reject(input_refused(path, 'is no regular file'))));
        if (size > room)
            throw input_refused(path, `makes the packet larger than ${LIMITS.bytes} bytes`);
        const content = await (0,promises_.readFile)(handle);
        if (content.length > room)
            throw input_refused(path, `makes the packet larger than ${LIMITS.bytes} bytes`);
        return content;
    }
    finally {
        await handle.close();
    }
}
async function put(target, path, content) {
    const to = (0,external_node_path_.join)(target, path);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
    // Whatever the caller's umask, the payload's uid must be able to read its packet.
    for (let folder = (0,external_node_path_.dirname)(to); folder.length > target.length; folder = (0,external_node_path_.dirname)(folder))
        await (0,promises_.chmod)(folder, 0o755);
    await (0,promises_.writeFile)(to, content, { mode: 0o644, flag: 'wx' });
    await (0,promises_.chmod)(to, 0o644);
    return { path, size: content.length, sha256: (0,src_digest/* sha256Of */.B)(content) };
}
function input_refused(what, why, cause) {
    return new errors/* AttestationError */.L('usage', 'input-refused', `The input ${(0,errors/* printable */.g)(what, 200)} ${why}.`, 'Name a small folder of regular files with --input, or leave it out to use the fixture packet.', cause);
}

// EXTERNAL MODULE: ./build/src/seccomp/evaluate.js
var evaluate = __webpack_require__(25709);
// EXTERNAL MODULE: ./build/src/seccomp/guarantees.js
var guarantees = __webpack_require__(87097);
;// CONCATENATED MODULE: ./build/src/seccomp/lint-rules.js
/**
 * What a good sandbox refuses, one group a finding. Not listed, because each needs its own reasoning: execve, clone,
 * clone3, socketcall (see lint.ts).
 */
const CLOSED_GROUPS = [
    {
        code: 'sockets-open',
        calls: ['socket', 'socketpair'],
        message: 'makes sockets, and not every family needs a network (AF_UNIX, AF_NETLINK, AF_VSOCK, AF_ALG)',
    },
    {
        code: 'io-uring-open',
        calls: ['io_uring_setup', 'io_uring_enter', 'io_uring_register'],
        message: 'opens files and connects sockets out of the sight of any filter',
    },
    {
        code: 'ptrace-open',
        calls: ['ptrace', 'process_vm_readv', 'process_vm_writev', 'pidfd_getfd', 'kcmp', 'perf_event_open'],
        message: "reads or changes other processes' memory, descriptors or state",
    },
    {
        code: 'namespaces-open',
        calls: ['unshare', 'setns'],
        message: 'enters new namespaces; in a user namespace of its own a payload has every capability',
    },
    {
        code: 'mounts-open',
        calls: [
            'mount',
            'umount2',
            'pivot_root',
            'chroot',
            'open_tree',
            'move_mount',
            'fsopen',
            'fsconfig',
            'fsmount',
            'fspick',
            'mount_setattr',
        ],
        message: 'changes what is mounted where',
    },
    { code: 'bpf-open', calls: ['bpf'], message: 'loads programs into the kernel' },
    {
        code: 'keys-open',
        calls: ['add_key', 'request_key', 'keyctl'],
        message: "reaches the kernel's keyrings, which are not namespaced",
    },
    {
        code: 'userfaultfd-open',
        calls: ['userfaultfd'],
        message: 'stops the kernel in the middle of a copy, the usual help for exploits',
    },
    {
        code: 'memfd-open',
        calls: ['memfd_create'],
        message: 'makes an executable file that is on no mount, so that read-only and noexec do not meet it',
    },
    {
        code: 'file-handles-open',
        calls: ['open_by_handle_at'],
        message: 'opens files by number, outside every mount',
    },
    {
        code: 'modules-open',
        calls: ['init_module', 'finit_module', 'delete_module', 'kexec_load', 'kexec_file_load'],
        message: 'loads kernel modules or kernels',
    },
    { code: 'personality-open', calls: ['personality'], message: 'turns off address randomisation' },
];
/**
 * What must be let through for a container to start every time: the runtime loads the filter before it execs the
 * entrypoint, and runc is a Go program, whose runtime needs these at any moment (without them 17 of 60 starts failed).
 */
const START_CALLS = [
    'brk',
    'close',
    'epoll_ctl',
    'epoll_pwait',
    'exit_group',
    'fcntl',
    'futex',
    'getpid',
    'gettid',
    'madvise',
    'mmap',
    'mprotect',
    'munmap',
    'nanosleep',
    'newfstatat',
    'openat',
    'read',
    'rt_sigaction',
    'rt_sigprocmask',
    'rt_sigreturn',
    'sched_yield',
    'sigaltstack',
    'tgkill',
    'write',
];

// EXTERNAL MODULE: ./build/src/seccomp/syscalls.js + 1 modules
var syscalls = __webpack_require__(84423);
;// CONCATENATED MODULE: ./build/src/seccomp/lint.js





/** clone's flags (linux/sched.h). */
const CLONE_THREAD = 0x10000n;
const CLONE_NEWUSER = 0x10000000n;
/** What glibc asks for when it makes a thread. */
const THREAD_FLAGS = 0x3d0f00n;
const PERMISSIVE = ['SCMP_ACT_ALLOW', 'SCMP_ACT_LOG', 'SCMP_ACT_TRACE'];
/** Every check, in the order in which findings are shown. */
const CHECKS = [
    execve,
    startCalls,
    threads,
    architectures,
    socketcall,
    processes,
    userNamespaces,
    closedGroups,
    unknownNames,
    undecided,
    withoutEffect,
    defaults,
    newestCalls,
];
/**
 * What is wrong with a profile on an architecture, worst first. An empty list says that nothing known stands open, not
 * that the sandbox holds: that is what the probes are for.
 */
function lintProfile(profile, architecture) {
    const findings = CHECKS.flatMap((check) => check(profile, architecture));
    return [...findings.filter(isFatal), ...findings.filter((finding) => !isFatal(finding))];
}
function isFatal(finding) {
    return finding.severity === 'fatal';
}
function execve(profile, architecture) {
    if ((0,evaluate/* possibleAnswers */.hW)(profile, architecture, 'execve').some(lets))
        return [];
    return [
        {
            code: 'denies-execve',
            severity: 'fatal',
            message: 'The profile denies execve, and the runtime loads it before it execs the entrypoint.',
            remedy: 'Allow execve: deny the making of processes instead (fork, vfork, clone without CLONE_THREAD).',
        },
    ];
}
function startCalls(profile, architecture) {
    const denied = START_CALLS.filter((call) => (0,syscalls/* numberOf */.rl)(architecture, call) !== null && !(0,evaluate/* possibleAnswers */.hW)(profile, architecture, call).some(lets));
    return warn(denied, 'starts-unreliably', (calls) => [
        `The profile denies ${calls}, which the runtime or the entrypoint needs to start.`,
        'Allow them; then measure with scripts/seccomp-starts.sh, since some are needed only now and then.',
    ]);
}
function threads(profile, architecture) {
    if (lets((0,evaluate/* evaluate */._3)(profile, { architecture, call: 'clone', args: [THREAD_FLAGS] })))
        return [];
    return [
        warning('threads-closed', 'The profile denies clone with CLONE_THREAD, so that neither runc nor the payload can make a thread.', 'Allow clone when CLONE_THREAD (0x10000) is set and no namespace flag (0x7e020000) is.'),
    ];
}
function architectures(profile, architecture) {
    return warn((0,evaluate/* foreignArchitectures */.bN)(profile, architecture), 'foreign-architecture', (names) => [
        `The profile admits calls of ${names}, which have numbers and arguments of their own.`,
        'List SCMP_ARCH_X86_64 and SCMP_ARCH_AARCH64 only: calls of any other architecture then end the caller.',
    ]);
}
/** On i386 socketcall makes sockets from arguments in memory, and libseccomp adds rules for it when socket has some. */
function socketcall(profile) {
    if (!profile.architectures.includes('SCMP_ARCH_X86'))
        return [];
    const rules = profile.rules.filter((rule) => rule.name === 'socketcall');
    const denied = rules.some((rule) => rule.args.length === 0 && !PERMISSIVE.includes(rule.action));
    const conditional = profile.rules.some((rule) => rule.name === 'socket' && rule.args.length > 0);
    if (denied || (!PERMISSIVE.includes(profile.default_action) && rules.length === 0 && !conditional))
        return [];
    return [
        warning('socketcall-open', 'The profile admits i386, where socketcall makes sockets of families that no filter sees.', 'Leave SCMP_ARCH_X86 out, or deny socketcall.'),
    ];
}
function processes(profile, architecture) {
    const process = { index: 0, mask: CLONE_THREAD, value: 0n };
    const open = ['fork', 'vfork', 'clone3'].filter((call) => isOpen(profile, architecture, call));
    if (!(0,guarantees/* isRefused */.H0)(profile, architecture, 'clone', [process]))
        open.push('clone without CLONE_THREAD');
    return warn(open, 'processes-open', (calls) => [
        `The profile lets ${calls} through, which makes processes.`,
        'Deny fork, vfork and clone where CLONE_THREAD (0x10000) is not set with EPERM, and clone3 with ENOSYS (38).',
    ]);
}
function userNamespaces(profile, architecture) {
    // The kernel itself refuses a new user namespace to a thread, so only clones of processes count.
    const flags = { index: 0, mask: CLONE_NEWUSER | CLONE_THREAD, value: CLONE_NEWUSER };
    const unshared = { index: 0, mask: CLONE_NEWUSER, value: CLONE_NEWUSER };
    const open = [];
    if (!(0,guarantees/* isRefused */.H0)(profile, architecture, 'clone', [flags]))
        open.push('clone');
    if (!(0,guarantees/* isRefused */.H0)(profile, architecture, 'unshare', [unshared]))
        open.push('unshare');
    if (isOpen(profile, architecture, 'clone3'))
        open.push('clone3');
    return warn(open, 'user-namespaces-open', (calls) => [
        `The profile lets ${calls} make a user namespace, in which the payload has every capability.`,
        'Deny unshare; of clone let through only what has no bit of 0x7e020000; answer clone3 with ENOSYS (38).',
    ]);
}
function closedGroups(profile, architecture) {
    return CLOSED_GROUPS.flatMap((group) => {
        const open = group.calls.filter((call) => isOpen(profile, architecture, call));
        return warn(open, group.code, (calls) => [
            `The profile lets ${calls} through, which ${group.message}.`,
            `Deny ${calls} with SCMP_ACT_ERRNO and errnoRet 1.`,
        ]);
    });
}
function unknownNames(profile) {
    const unknown = [...new Set(profile.rules.map((rule) => rule.name))].filter((name) => !(0,syscalls/* isKnownName */.XU)(name));
    const consequence = PERMISSIVE.includes(profile.default_action) ? 'allowed' : 'denied';
    return warn(unknown, 'unknown-name', (names) => [
        `libseccomp does not know ${names}: runtimes leave such names out in silence, and the call stays ${consequence}.`,
        'Correct the spelling; a call too new for libseccomp can only be denied by denying everything by default.',
    ]);
}
/** Calls for which several rules contradict each other, or which libseccomp itself gets wrong (evaluate.ts). */
function undecided(profile) {
    const names = [...new Set(profile.rules.map((rule) => rule.name))];
    const open = names.filter((name) => (0,evaluate/* isUndecided */.Ae)(profile, name));
    return warn(open, 'undecided-call', (calls) => [
        `Several rules answer ${calls}, and what comes of it depends on libseccomp and on their order.`,
        'Write one rule for each case, and compare with SCMP_CMP_EQ or SCMP_CMP_MASKED_EQ.',
    ]);
}
/** A rule equal to the default is dropped, so it makes no exception from another rule for the same call. */
function withoutEffect(profile) {
    const isDefault = (rule) => rule.action === profile.default_action && rule.errno === profile.default_errno;
    const names = profile.rules
        .filter((rule) => isDefault(rule))
        .map((rule) => rule.name)
        .filter((name) => profile.rules.some((rule) => rule.name === name && !isDefault(rule)));
    return warn([...new Set(names)], 'rule-without-effect', (calls) => [
        `A rule for ${calls} gives the default's answer: runtimes drop it, and the call's other rules stay whole.`,
        'Put the exception into the conditions of the other rules.',
    ]);
}
function defaults(profile) {
    const action = profile.default_action;
    if (PERMISSIVE.includes(action) || (action === 'SCMP_ACT_ERRNO' && profile.default_errno === 1))
        return [];
    const what = action === 'SCMP_ACT_ERRNO' ? `errno ${profile.default_errno}` : action;
    return [
        warning('default-is-not-eperm', `The profile answers what it does not name with ${what}, where the probes expect EPERM.`, 'Set defaultAction to SCMP_ACT_ERRNO and defaultErrnoRet to 1.'),
    ];
}
/** runc answers ENOSYS above the highest call named, crun the default: the two differ for the calls in between. */
function newestCalls(profile, architecture) {
    const between = (0,syscalls/* callsOf */.p9)(architecture)
        .filter(([, number]) => (0,evaluate/* runcAnswersEnosys */.fW)(profile, architecture, number))
        .map(([name]) => name);
    return warn(between, 'newest-calls-unnamed', (calls) => [
        `The profile names no call as new as ${calls}: runc answers ENOSYS to them, crun the profile's default.`,
        'Name the newest calls in a rule of their own with SCMP_ACT_ERRNO and errnoRet 1, as seccomp/ does.',
    ]);
}
function isOpen(profile, architecture, call) {
    return (0,syscalls/* numberOf */.rl)(architecture, call) !== null && !(0,guarantees/* isRefused */.H0)(profile, architecture, call);
}
/** Whether an answer lets the call run: SCMP_ACT_LOG does, after writing a line. */
function lets(answer) {
    return answer.kind === 'allow' || (answer.kind === 'other' && answer.action === 'SCMP_ACT_LOG');
}
/** No finding for no name; else one finding whose texts hold the names. */
function warn(names, code, texts) {
    if (names.length === 0)
        return [];
    return [warning(code, ...texts((0,errors/* printable */.g)(names.join(', '), 200)))];
}
function warning(code, message, remedy) {
    return { code, severity: 'warning', message, remedy };
}

// EXTERNAL MODULE: ./build/src/seccomp/profile.js + 2 modules
var profile = __webpack_require__(23872);
;// CONCATENATED MODULE: ./build/src/sandbox/load-profile.js






/** The packet's name for a workspace's own profile (packet §2, contract §2). */
const WORKSPACE_PROFILE = 'seccomp-deny-by-default.json';
const OWN = ['targeted-deny', 'deny-by-default'];
const MAX_BYTES = 256 * 1024;
/**
 * Chooses, reads and lints the seccomp profile (contract §2).
 *
 * @throws AttestationError `profile-unreadable`, `profile-invalid` or `profile-cannot-start` (usage)
 */
async function loadProfile(request) {
    const { architecture } = request;
    const { name, path, source } = await choose(request);
    const text = await readText(path);
    const normalised = (0,profile/* parseProfile */.jZ)(text, architecture);
    const findings = lintProfile(normalised, architecture);
    const fatal = findings.find(({ severity }) => severity === 'fatal');
    // Said before anything is built: an engine would only say "operation not permitted" when the container starts.
    if (fatal)
        throw new errors/* AttestationError */.L('usage', 'profile-cannot-start', fatal.message, fatal.remedy);
    return { name, source, text, sha256: (0,src_digest/* sha256Of */.B)(text), normalised, findings };
}
async function choose({ asked, workingFolder, besideDockerfile, projectFolder, }) {
    const own = OWN.find((name) => name === asked);
    const ours = (name) => (0,external_node_path_.join)(projectFolder, 'seccomp', `${name}.json`);
    if (own)
        return { name: own, path: ours(own), source: `${own}, as asked for` };
    if (asked !== null)
        return {
            name: 'file',
            path: (0,external_node_path_.resolve)(workingFolder, asked),
            source: `the file ${(0,errors/* printable */.g)(asked, 200)}, as asked for`,
        };
    if (besideDockerfile !== null) {
        const path = (0,external_node_path_.join)(besideDockerfile, WORKSPACE_PROFILE);
        const source = `${WORKSPACE_PROFILE} beside the Dockerfile, as nothing else was asked for`;
        const found = await (0,promises_.lstat)(path).catch(() => null);
        if (found?.isSymbolicLink())
            throw load_profile_unreadable(path, 'is a link, which is not followed unless it is asked for');
        if (found)
            return { name: 'file', path, source };
    }
    const source = "targeted-deny, the first attestation's (packet §4a), as nothing else was asked for";
    return { name: 'targeted-deny', path: ours('targeted-deny'), source };
}
async function readText(path) {
    const found = await (0,promises_.stat)(path).catch((cause) => {
        throw load_profile_unreadable(path, 'does not exist or cannot be read', cause);
    });
    if (!found.isFile())
        throw load_profile_unreadable(path, 'is no regular file');
    if (found.size > MAX_BYTES)
        throw load_profile_unreadable(path, `is larger than ${MAX_BYTES} bytes`);
    const bytes = await (0,promises_.readFile)(path).catch((cause) => {
        throw load_profile_unreadable(path, 'cannot be read', cause);
    });
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (cause) {
        throw load_profile_unreadable(path, 'is not UTF-8 text', cause);
    }
}
function load_profile_unreadable(path, why, cause) {
    return new errors/* AttestationError */.L('usage', 'profile-unreadable', `The seccomp profile ${(0,errors/* printable */.g)((0,external_node_path_.basename)(path), 100)} ${why}.`, 'Name targeted-deny, deny-by-default, or the path of a seccomp profile in JSON with --seccomp.', cause);
}

// EXTERNAL MODULE: ./build/src/sandbox/owner.js
var owner = __webpack_require__(26850);
;// CONCATENATED MODULE: ./build/src/sandbox/host-kill.js

/**
 * Ends a container's processes from the host, for an engine that cannot: a payload whose profile allows ptrace makes
 * its parent, the engine's shim, its tracer, and the next signal stops both it and the engine's own kill (measured on
 * Docker 26.1.5: `docker kill` never returned, SIGKILL from the host ended it at once). Needs the right to signal the
 * payload's user; without it nothing happens.
 *
 * @returns how many processes were signalled
 */
async function killFromHost(containerId) {
    // `/docker/ID`, `docker-ID.scope`, `libpod-ID`: not Podman's monitor, which ends by itself.
    const isContainers = new RegExp(`(docker|libpod)[-/]${containerId}`);
    const pids = (await (0,promises_.readdir)('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
    let killed = 0;
    for (const pid of pids) {
        // Read right before the signal: a process id is used again, a container's id in a cgroup's path never.
        const cgroup = await (0,promises_.readFile)(`/proc/${pid}/cgroup`, 'utf8').catch(() => '');
        if (!isContainers.test(cgroup))
            continue;
        try {
            process.kill(Number(pid), 'SIGKILL');
            killed += 1;
        }
        catch {
            // Gone, or not ours to signal: the engine stays the only one who can.
        }
    }
    return killed;
}

// EXTERNAL MODULE: ./build/src/sandbox/inspect.js
var inspect = __webpack_require__(11269);
;// CONCATENATED MODULE: ./build/src/sandbox/image-files.js






/** Where the payload lives in every image (contract §2). */
const PAYLOAD_FOLDER = '/app';
/**
 * Places that the run mounts over or that the probes name. As a link in the image each would be somewhere else: INPUT
 * asked for at /in lands on the payload when /in is a link to /app.
 */
const PLACES = [
    '/in',
    '/out',
    '/tmp',
    '/app',
    '/root',
    '/etc',
    '/dev',
    '/dev/mqueue',
    '/proc',
    '/sys',
    '/run',
];
/** More entries than any sandbox image has reason to hold; above it the listing is refused. */
const MAX_ENTRIES = 200_000;
/**
 * Lists a created container's files from the engine's export of them, before it runs: what can be executed in it, what
 * is setuid or setgid, and what its payload is (contract §4, exec half of PR-EXEC-1). Streamed; nothing touches disk.
 *
 * @param interpreter the entrypoint's first word, followed through the image's own links
 * @throws AttestationError `engine-call` if the export fails or is not a tar
 */
async function listImageFiles(engine, containerId, interpreter) {
    const args = ['export', containerId];
    const listed = { executables: [], setid: [], payload: [], links: new Map(), regular: new Set() };
    const onStdout = (stdout) => readTar(stdout, listed).catch(image_files_unreadable);
    const result = await (0,sandbox_client/* call */.T)(engine.client, args, { timeoutMs: 120_000, onStdout });
    if (result.exitCode !== 0)
        throw (0,inspect/* failedCall */.mG)(engine.client, args, result.stderr, result.timedOut);
    return {
        executables: listed.executables
            .map((file) => ({ ...file, shebang: file.shebang === null ? null : follow(file.shebang, listed) }))
            .sort(byPath),
        setid: listed.setid.sort(),
        interpreter: follow(interpreter, listed),
        payload: listed.payload.sort(byPath),
    };
}
function image_files_unreadable(cause) {
    throw new errors/* AttestationError */.L('blocked', 'image-files', `The image's files could not be listed: ${(0,errors/* printable */.g)(cause instanceof Error ? cause.message : String(cause), 200)}.`, 'Build the image from a plain base, without links in /app or in place of a folder that the run mounts over.', cause);
}
async function readTar(stdout, listed) {
    const { extract } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 56118, 19));
    const tar = extract();
    stdout.on('error', (error) => tar.destroy(error));
    stdout.pipe(tar);
    let entries = 0;
    for await (const entry of tar) {
        entries += 1;
        if (entries > MAX_ENTRIES)
            throw new Error(`the image holds more than ${MAX_ENTRIES} files`);
        const { name, type, mode, linkname } = entry.header;
        const path = external_node_path_.posix.resolve('/', name);
        if (type === 'file' || type === 'contiguous-file')
            await file(entry, path, mode ?? 0, listed);
        // A hard link is the file itself under another name.
        else if (type === 'link')
            hardLink(path, external_node_path_.posix.resolve('/', linkname ?? ''), listed);
        else if (type === 'symlink')
            symbolicLink(path, linkname ?? '', listed);
        entry.resume();
    }
}
async function file(content, path, mode, listed) {
    listed.regular.add(path);
    if ((mode & 0o6000) !== 0)
        listed.setid.push(path);
    const executable = (mode & 0o111) !== 0;
    const payload = path.startsWith(`${PAYLOAD_FOLDER}/`);
    if (!executable && !payload)
        return;
    const { sha256, head } = await digest(content);
    if (executable)
        listed.executables.push({ path, sha256, elf: head.startsWith(ELF_MAGIC), shebang: shebangOf(head) });
    if (payload)
        listed.payload.push({ path, sha256 });
}
function symbolicLink(path, target, listed) {
    if (PLACES.includes(path))
        throw new Error(`${path} is a link to ${target}`);
    // The payload's digest covers files; what a link would bring into it, it would not.
    if (path.startsWith(`${PAYLOAD_FOLDER}/`))
        throw new Error(`${path} is a link`);
    listed.links.set(path, target);
}
function hardLink(path, target, listed) {
    listed.regular.add(path);
    const executable = listed.executables.find((each) => each.path === target);
    if (executable)
        listed.executables.push({ ...executable, path });
    const payload = listed.payload.find((each) => each.path === target);
    if (path.startsWith(`${PAYLOAD_FOLDER}/`) && payload)
        listed.payload.push({ ...payload, path });
    // A payload that is a hard link to a file elsewhere would have no digest: say so by a digest of nothing known.
    else if (path.startsWith(`${PAYLOAD_FOLDER}/`))
        throw new Error(`${path} is a hard link out of ${PAYLOAD_FOLDER}`);
    if (listed.setid.includes(target))
        listed.setid.push(path);
}
/** What the kernel looks at to tell what a program is (linux/binfmts.h, BINPRM_BUF_SIZE). */
const HEAD_BYTES = 256;
const ELF_MAGIC = '\x7fELF';
/** The program that a script names in its first line (execve(2)); null for what is no script. */
function shebangOf(head) {
    return /^#![ \t]*([^ \t\n\0]+)/.exec(head)?.[1] ?? (head.startsWith('#!') ? '' : null);
}
async function digest(content) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let head = '';
    for await (const bytes of content) {
        if (!(bytes instanceof Uint8Array))
            throw new Error('no bytes');
        if (head.length < HEAD_BYTES) {
            head += Buffer.from(bytes.subarray(0, HEAD_BYTES - head.length)).toString('latin1');
        }
        hash.update(bytes);
    }
    const sha256 = `sha256:${hash.digest('hex')}`;
    if (!(0,src_digest/* isSha256 */._)(sha256))
        throw new Error('no sha256');
    return { sha256, head };
}
/** Follows a path through the image's links, folders included; empty when it ends nowhere. */
function follow(start, { links, regular }) {
    let path = external_node_path_.posix.resolve('/', start);
    for (let hops = 0; hops < 40; hops += 1) {
        const link = linkOnTheWay(path, links);
        if (link === null)
            return regular.has(path) ? path : '';
        path = link;
    }
    return '';
}
function linkOnTheWay(path, links) {
    const parts = path.split('/').slice(1);
    for (let count = 1; count <= parts.length; count += 1) {
        const folder = `/${parts.slice(0, count).join('/')}`;
        const target = links.get(folder);
        if (target !== undefined)
            return external_node_path_.posix.resolve(external_node_path_.posix.dirname(folder), target, ...parts.slice(count));
    }
    return null;
}
function byPath(a, b) {
    return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/src/sandbox/output-watch.js


/** What a payload may leave in OUTPUT while it runs; above it the container is killed (contract §3). */
const OUTPUT_LIMITS = { bytes: 64 * 1024 * 1024, entries: 1000, everyMs: 200 };
/**
 * Watches OUTPUT while the payload runs and calls `onFlood` once when it holds too much, or holds what cannot be
 * looked into. Links are counted, never followed.
 *
 * @returns stops the watch, after one last look that also calls `onFlood`
 */
function watchOutput(output, onFlood) {
    let stopped = false;
    let flooded = false;
    const look = async () => {
        if (!flooded && (await isFlooded(output))) {
            flooded = true;
            onFlood();
        }
    };
    const loop = (async () => {
        while (!stopped && !flooded) {
            await look();
            await new Promise((resolve) => setTimeout(resolve, OUTPUT_LIMITS.everyMs).unref());
        }
    })();
    return async () => {
        stopped = true;
        // Not awaited: the loop may be asleep, and what it would still find the last look finds.
        loop.catch(() => undefined);
        await look();
    };
}
/** Whether a folder holds more than OUTPUT may. */
async function isFlooded(folder) {
    const seen = { bytes: 0, entries: 0 };
    const folders = [folder];
    for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
        const entries = await (0,promises_.readdir)(next, { withFileTypes: true }).catch(gone);
        if (entries === null)
            return true;
        seen.entries += entries.length;
        if (seen.entries > OUTPUT_LIMITS.entries)
            return true;
        for (const entry of entries) {
            const path = (0,external_node_path_.join)(next, entry.name);
            if (entry.isDirectory())
                folders.push(path);
            const stat = await (0,promises_.lstat)(path).catch(() => null);
            seen.bytes += stat === null ? 0 : stat.blocks * 512;
            if (seen.bytes > OUTPUT_LIMITS.bytes)
                return true;
        }
    }
    return false;
}
/** A folder that has gone meanwhile is no flood; one that cannot be read is treated as one. */
function gone(error) {
    return error.code === 'ENOENT' || error.code === 'ENOTDIR' ? [] : null;
}

;// CONCATENATED MODULE: ./build/src/sandbox/run-arguments.js

/** The user that every payload runs as (contract §2): distroless' nonroot, whatever the image says. */
const PAYLOAD_USER = '65532:65532';
/** The packet's own command (packet §2.4, contract §3), in its order. */
function packetFlags(options) {
    // Docker refuses noexec on a bind mount; Podman takes it (facts: engines). The kernel's answer is in the mount table.
    const outOptions = options.engine.name === 'podman' ? 'rw,noexec,nosuid,nodev' : 'rw';
    return [
        { flag: '--rm' },
        { flag: '--network', value: 'none' },
        { flag: '--read-only' },
        { flag: '--cap-drop', value: 'ALL' },
        { flag: '--security-opt', value: 'no-new-privileges' },
        { flag: '--security-opt', value: `seccomp=${options.profilePath}` },
        { flag: '--env-file', value: '/dev/null' },
        { flag: '-v', value: `${options.input}:/in:ro` },
        { flag: '-v', value: `${options.output}:/out:${outOptions}` },
        { flag: '--tmpfs', value: `/tmp:rw,noexec,nosuid,nodev,size=${run_limits/* RUN_LIMITS */.B.tmpBytes}` },
    ];
}
/** What this project closes besides (contract §3, hardening on top). */
function hardeningFlags() {
    const { pids, memoryBytes, cpus, fileSizeBytes } = run_limits/* RUN_LIMITS */.B;
    return [
        { flag: '--user', value: PAYLOAD_USER },
        { flag: '--ipc', value: 'none' },
        { flag: '--tmpfs', value: '/dev/mqueue:ro,noexec,nosuid,nodev,size=0,mode=0555' },
        { flag: '--cgroupns', value: 'private' },
        { flag: '--pids-limit', value: String(pids) },
        { flag: '--memory', value: String(memoryBytes) },
        { flag: '--memory-swap', value: String(memoryBytes) },
        { flag: '--cpus', value: String(cpus) },
        { flag: '--ulimit', value: `fsize=${fileSizeBytes}:${fileSizeBytes}` },
        { flag: '--ulimit', value: 'core=0:0' },
        { flag: '--pull', value: 'never' },
        { flag: '--no-healthcheck' },
        // What the payload prints would otherwise fill the engine's disk as a log file.
        { flag: '--log-driver', value: 'none' },
    ];
}
/** What one engine needs said so that it does not open doors by itself (facts: engines). */
function engineFlags(engine) {
    if (engine.name === 'docker')
        return [];
    const podman = [{ flag: '--read-only-tmpfs=false' }, { flag: '--http-proxy=false' }];
    return engine.rootless ? [...podman, { flag: '--userns', value: 'keep-id:uid=65532,gid=65532' }] : podman;
}
/**
 * Every flag of the attested run, as data, so that a control can take one away and be seen to bite. Pure.
 * Source: packet §2.4 and contract §3.
 */
function planRun(options) {
    const own = [
        ...packetFlags(options),
        ...hardeningFlags(),
        ...engineFlags(options.engine),
        { flag: '--name', value: options.name },
        ...Object.entries(options.labels).map(([key, value]) => ({ flag: '--label', value: `${key}=${value}` })),
    ];
    const tightened = new Set(options.extra.map(limitKey).filter((key) => key !== null));
    return [...own.filter((flag) => !tightened.has(limitKey(flag) ?? '')), ...options.extra];
}
/** Which limit a flag sets, so that a tighter one replaces ours instead of standing beside it; null for other flags. */
function limitKey({ flag, value }) {
    if (flag === '--ulimit')
        return `${flag} ${(value ?? '').split('=')[0]}`;
    return ['--cpus', '--memory', '--memory-swap', '--pids-limit'].includes(flag) ? flag : null;
}
/** Flags as an argument vector; the image comes last, by its id and never by its tag. Pure. */
function toArguments(flags, imageId) {
    return [...flags.flatMap(({ flag, value }) => (value === undefined ? [flag] : [flag, value])), imageId];
}
/** The whole argument list after `docker create` or `podman create`. Pure. */
function runArguments(options) {
    return toArguments(planRun(options), options.imageId);
}

;// CONCATENATED MODULE: ./build/src/sandbox/run.js










/** What is kept of what the payload prints: enough for an engine's error, never shown unless the start failed. */
const KEEP_BYTES = 16 * 1024;
/**
 * Runs a sandbox: create by image id → what the engine holds → start → wait → remove. The payload gets no say in any
 * of it, and whatever happens the container is gone afterwards.
 *
 * @throws AttestationError when the engine refuses or stops, when OUTPUT is not what the container sees, or `cancelled`
 */
async function runSandbox(engine, options) {
    const args = toArguments(options.flags, options.imageId);
    const id = await create(engine, args, options.folder.name);
    let clean = false;
    try {
        // One after the other where they must be: the canary is gone before anything of the payload's can run.
        const canary = seesOurOutput(engine, id, options.folder);
        const viewed = engine.view(id);
        const listed = viewed.then(({ container }) => listImageFiles(engine, id, container.entrypoint[0] ?? ''));
        const [, view, files] = await settled([canary, viewed, listed]);
        const started = await start(engine, id, options);
        // An engine that breaks off the attachment exits like a payload that failed: only a plain end needs no removal.
        clean = started.ended === 'exited' && started.exitCode === 0;
        return { arguments: ['create', ...args], view, files, ...started };
    }
    finally {
        // After a plain end --rm has removed it; after anything else it may still run.
        if (!clean)
            await removeContainer(engine, options.folder.name, id);
    }
}
/** Waits for all, so that no engine call is still under way when the first failure is told. */
async function settled(work) {
    await Promise.allSettled(work);
    return Promise.all(work);
}
async function create(engine, args, name) {
    const result = await (0,sandbox_client/* call */.T)(engine.client, ['create', ...args], { timeoutMs: 60_000 });
    const id = result.stdout.trim();
    if (result.exitCode === 0 && /^[0-9a-f]{64}$/.test(id))
        return id;
    await removeContainer(engine, name);
    throw (0,inspect/* failedCall */.mG)(engine.client, ['create'], result.stderr || result.stdout, result.timedOut);
}
/**
 * Whether the container's /out is the folder that we made: a nonce written there is read back through the engine.
 * An engine on another host, or one that maps paths (desktop machines, remote contexts), does not see it.
 */
async function seesOurOutput(engine, id, folder) {
    const name = `.canary-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`;
    const nonce = (0,external_node_crypto_.randomBytes)(16).toString('hex');
    const path = (0,external_node_path_.join)(folder.output, name);
    await (0,promises_.writeFile)(path, nonce, { mode: 0o644, flag: 'wx' });
    try {
        const result = await (0,sandbox_client/* call */.T)(engine.client, ['cp', `${id}:/out/${name}`, '-'], {
            timeoutMs: 30_000,
            keepBytes: 64 * 1024,
        });
        // A tar stream of one small file: the nonce stands in it as it is.
        if (result.exitCode !== 0 || !result.stdout.includes(nonce)) {
            throw new errors/* AttestationError */.L('blocked', 'engine-not-local', "A file written into OUTPUT is not seen in the container's /out, so the engine does not mount this machine's folders.", 'Attest on the Linux host that the engine runs on; inside a container or against a remote engine it cannot work.');
        }
    }
    finally {
        await (0,promises_.rm)(path, { force: true });
    }
}
async function start(engine, id, options) {
    if (options.signal?.aborted)
        throw cancelled();
    let killedFor = null;
    const kill = (why) => {
        if (killedFor !== null)
            return;
        killedFor = why;
        void killContainer(engine, id);
    };
    const startedAt = new Date();
    const began = performance.now();
    const timer = setTimeout(() => kill('timeout'), options.timeoutMs);
    const onAbort = () => kill('cancelled');
    options.signal?.addEventListener('abort', onAbort);
    const stopWatch = watchOutput(options.folder.output, () => kill('output-flood'));
    let result;
    try {
        // The grace is for an engine that does not answer even to the kill.
        result = await (0,sandbox_client/* call */.T)(engine.client, ['start', '--attach', id], {
            timeoutMs: options.timeoutMs + 15_000,
            keepBytes: KEEP_BYTES,
        });
    }
    finally {
        clearTimeout(timer);
        options.signal?.removeEventListener('abort', onAbort);
        await stopWatch();
    }
    const durationMs = Math.round(performance.now() - began);
    if (killedFor === null && result.exitCode !== 0)
        await seeThatItAnswers(engine);
    return { startedAt, durationMs, ...endOf(result, killedFor) };
}
function endOf(result, killedFor) {
    switch (killedFor) {
        case 'cancelled':
            throw new errors/* AttestationError */.L('blocked', 'cancelled', 'The run was cancelled.', 'Start it again; nothing of it is left.');
        case 'timeout':
        case 'output-flood':
            return { exitCode: null, ended: killedFor, engineSaid: '' };
        case null:
            break;
    }
    if (result.timedOut)
        return { exitCode: null, ended: 'timeout', engineSaid: '' };
    if (result.exitCode !== 0 && saysNotStarted(result)) {
        return {
            exitCode: result.exitCode,
            ended: 'start-failed',
            engineSaid: (0,errors/* printable */.g)(result.stderr.trim(), 400),
        };
    }
    return { exitCode: result.exitCode, ended: 'exited', engineSaid: '' };
}
/** A client whose engine went away ends with an error of its own, which must not pass for the payload's. */
async function seeThatItAnswers(engine) {
    const asked = await (0,sandbox_client/* call */.T)(engine.client, ['ps', '--quiet', '--last', '1'], { timeoutMs: 10_000 });
    if (asked.exitCode === 0)
        return;
    throw new errors/* AttestationError */.L('blocked', 'engine-stopped', `${engine.runtime} stopped answering while the payload ran; the payload's container was ended.`, 'Start the engine again and see in its log why it stopped, then repeat the run.');
}
/** How long an engine may take to kill a container before its processes are ended from the host. */
const KILL_GRACE_MS = 5_000;
/** Killing the client does not kill the container (facts: engines): the engine must, and where it cannot, the host. */
async function killContainer(engine, id) {
    const args = ['kill', '--signal', 'KILL', id];
    const killed = await (0,sandbox_client/* call */.T)(engine.client, args, { timeoutMs: KILL_GRACE_MS }).catch(() => null);
    if (killed?.exitCode !== 0)
        await killFromHost(id);
}
function cancelled() {
    return new errors/* AttestationError */.L('blocked', 'cancelled', 'The run was cancelled.', 'Start it again; nothing of it is left.');
}
/** Engines and runtimes say it in words; a payload that prints the same only blocks itself. */
function saysNotStarted({ exitCode, stderr }) {
    if (exitCode === null || (exitCode >= 125 && exitCode <= 127))
        return true;
    return /Error response from daemon|OCI runtime|OCI permission denied|unable to start container|^exec .*: operation not permitted/im.test(stderr);
}
/** Removes a container by the name that only this run has; it may be gone already. */
async function removeContainer(engine, name, id = null) {
    const remove = () => (0,sandbox_client/* call */.T)(engine.client, ['rm', '--force', name], { timeoutMs: 20_000 }).catch(() => null);
    if ((await remove())?.exitCode === 0 || id === null)
        return;
    if ((await killFromHost(id)) > 0)
        await remove();
}

// EXTERNAL MODULE: ./build/src/sandbox/run-folder.js
var run_folder = __webpack_require__(67689);
// EXTERNAL MODULE: ./build/src/sandbox/system-facts.js
var system_facts = __webpack_require__(97694);
// EXTERNAL MODULE: ./build/src/venue/machine.js
var venue_machine = __webpack_require__(87376);
// EXTERNAL MODULE: ./build/src/venue/venue.js
var venue_venue = __webpack_require__(77306);
;// CONCATENATED MODULE: ./build/src/attest.js
















/**
 * The road (docs/design.md): inputs → venue → image → run → observations → verdicts → bundle → read back. The Action
 * and the command line both come here; signing and upload follow where it ends.
 *
 * @throws AttestationError for everything that keeps a bundle from being written; whatever happens, nothing is left
 *   running or mounted
 */
async function attest(inputs, surroundings) {
    const { progress, projectFolder, workingFolder, environment } = surroundings;
    const machine = await (0,venue_machine/* readMachine */.U)();
    const venue = (0,venue_venue/* decideVenue */.M)(machine, environment, inputs.venue);
    progress.stage('venue', venue.name === 'LOCAL' ? 'LOCAL: a rehearsal, no evidence' : venue.name);
    await (0,write/* checkOutputFolder */.Qk)((0,external_node_path_.resolve)(workingFolder, inputs.output), inputs.force);
    const extra = parseExtraArguments(inputs.extraRunArguments);
    const workspace = await chooseWorkspace(inputs, workingFolder, projectFolder);
    const profile = await loadProfile({
        asked: inputs.seccomp,
        workingFolder,
        besideDockerfile: workspace.isReference ? null : (0,external_node_path_.dirname)(workspace.dockerfile),
        projectFolder,
        architecture: (0,system_facts/* architectureOf */.N)(machine.architecture),
    });
    progress.stage('profile', profile.source);
    for (const finding of profile.findings)
        progress.note(`seccomp ${finding.code}: ${finding.message}`);
    const runId = (0,run_folder/* newRunId */.F$)();
    surroundings.onRunId?.(runId);
    const folder = await (0,run_folder/* makeRunFolder */.GU)(surroundings.temporaryFolder, runId, profile.text);
    try {
        const engine = await (0,choose_engine/* chooseEngine */.m)(inputs.engine, {
            environment,
            clientConfig: folder.clientConfig,
            machine,
        });
        progress.stage('engine', `${engine.runtime}, ${engine.facts.oci_runtime}${engine.facts.rootless ? ', rootless' : ''}`);
        const staged = await stageInput(inputs.input, folder.input, workingFolder);
        const image = await prepareImage(engine, { inputs, workspace, venue: venue.name, folder, surroundings });
        const flags = planRun({
            engine: engine.facts,
            name: folder.name,
            labels: { [labels/* RUN_LABEL */.jQ]: folder.id, [labels/* OWNER_LABEL */.pk]: await (0,owner/* ownerHere */.W)() },
            profilePath: folder.profile,
            input: folder.input,
            output: folder.output,
            extra,
        });
        progress.stage('run', `the probes, in ${image.built.id.slice(0, 19)}… with every door closed`);
        const run = await runSandbox(engine, {
            flags: surroundings.weaken?.(flags) ?? flags,
            imageId: image.built.id,
            folder,
            timeoutMs: inputs.timeoutSeconds * 1000,
            signal: surroundings.signal,
        });
        // Judging, writing and reading load while nothing else has to: they are not needed before.
        const { concludeRun } = await Promise.all(/* import() */[__webpack_require__.e(880), __webpack_require__.e(811), __webpack_require__.e(396)]).then(__webpack_require__.bind(__webpack_require__, 88396));
        return await concludeRun({ inputs, surroundings, venue, profile, engine, image, staged, run, folder });
    }
    finally {
        await cleanUp(folder, progress.note.bind(progress));
    }
}
async function cleanUp(folder, note) {
    if (!(await (0,run_folder/* removeRunFolder */.UG)(folder))) {
        note(`The run's folder ${folder.root} holds files of the payload's that could not be removed; remove it as root.`);
    }
}


/***/ }),

/***/ 27600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ listFiles),
/* harmony export */   Qk: () => (/* binding */ checkOutputFolder),
/* harmony export */   af: () => (/* binding */ placeFile),
/* harmony export */   nP: () => (/* binding */ writeEvidence)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23837);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27406);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34731);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87444);
/* harmony import */ var _file_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42100);
/* harmony import */ var _thrown_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76665);









/** The bundle's `files[]` for these files, sorted by name. */
function listFiles(files) {
    return [...files]
        .map(([path, bytes]) => ({ path, size: bytes.length, sha256: (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Of */ .B)(bytes) }))
        .sort((a, b) => (a.path < b.path ? -1 : 1));
}
/**
 * Writes the evidence folder: each file under a temporary name, synced, then renamed; the bundle last, so that a folder
 * with a bundle is a whole one.
 *
 * @param force whether another run's evidence in the folder may be replaced
 * @throws AttestationError `evidence-exists` (usage) if another run's evidence is there and `force` is not given;
 *   `output-not-empty` (usage) if something else is there; `evidence-not-written` if the disk refuses
 */
async function writeEvidence(folder, bundle, files, { force }) {
    const name = (0,_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .bundleName */ .u1)(bundle);
    const bundleBytes = (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_7__/* .writeJson */ .GF)(bundle);
    await makeRoom(folder, force);
    for (const [path, bytes] of files)
        await placeFile(folder, path, bytes);
    const bundlePath = await placeFile(folder, name, bundleBytes);
    await syncFolder(folder);
    return { folder, bundlePath, bundleName: name, bundleBytes, bundleSha256: (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Of */ .B)(bundleBytes) };
}
/**
 * Writes one file whole or not at all: under a temporary name in the same folder, synced, then renamed over `name`.
 *
 * @returns the file's path
 * @throws AttestationError `evidence-not-written`
 */
async function placeFile(folder, name, bytes) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `.${name}.${process.pid}.part`);
    try {
        const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_TRUNC | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW;
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, flags, 0o644);
        try {
            await handle.writeFile(bytes);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
        return path;
    }
    catch (cause) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true }).catch(() => undefined);
        throw notWritten(path, cause);
    }
}
/**
 * Whether a run may write its evidence to a folder: asked before anything is built, and again before it is written.
 *
 * @returns what of an earlier run lies there and would be replaced
 * @throws AttestationError `evidence-exists`, `output-not-empty`, `output-link` (usage) or `evidence-not-written`
 */
async function checkOutputFolder(folder, force) {
    // A workspace may hold one: the evidence would be written wherever it points.
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(folder).catch(() => null))?.isSymbolicLink())
        throw folderIsLink(folder);
    await checkWritable(folder);
    const present = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder).catch((cause) => {
        if ((0,_thrown_js__WEBPACK_IMPORTED_MODULE_8__/* .codeOf */ .$)(cause) === 'ENOENT')
            return [];
        throw notWritten(folder, cause);
    });
    const foreign = present.find((name) => !isEvidenceName(name));
    if (foreign !== undefined)
        throw folderNotOurs(folder, foreign);
    if (present.length > 0 && !force)
        throw evidenceExists(folder);
    return present;
}
/** The folder, or the nearest one above it that is there: a file system mounted read-only refuses root as well. */
async function checkWritable(folder) {
    for (let path = folder;; path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)) {
        try {
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        }
        catch (cause) {
            if ((0,_thrown_js__WEBPACK_IMPORTED_MODULE_8__/* .codeOf */ .$)(cause) !== 'ENOENT' || path === (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path))
                throw notWritten(folder, cause);
        }
    }
}
/** Makes the folder, and with `force` clears away the evidence of an earlier run, when there is nothing else in it. */
async function makeRoom(folder, force) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
    }
    catch (cause) {
        throw notWritten(folder, cause);
    }
    for (const name of await checkOutputFolder(folder, force)) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), { force: true }).catch((cause) => {
            throw notWritten((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), cause);
        });
    }
}
const SIGNATURE = '.sigstore.json';
const TEMPORARY = /^\..+\.\d+\.part$/;
/** A file that a run writes: the bundle, its signature, what it lists, its views, and what a crash left of them. */
function isEvidenceName(name) {
    if (TEMPORARY.test(name) || (0,_file_names_js__WEBPACK_IMPORTED_MODULE_6__/* .isListable */ .$9)(name) || name === 'report.html')
        return true;
    return (0,_file_names_js__WEBPACK_IMPORTED_MODULE_6__/* .isBundleName */ .aR)(name.endsWith(SIGNATURE) ? name.slice(0, -SIGNATURE.length) : name);
}
/** A rename is durable only when its folder is synced (fsync(2)). Filesystems that cannot do it lose nothing else. */
async function syncFolder(folder) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_DIRECTORY).catch(() => null);
    await handle?.sync().catch(() => undefined);
    await handle?.close().catch(() => undefined);
}
function evidenceExists(folder) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .AttestationError */ .L('usage', 'evidence-exists', `The output folder ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g)(folder)} holds the evidence of another run.`, 'Name another folder with --output, or replace what is there with --force.');
}
function folderIsLink(folder) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .AttestationError */ .L('usage', 'output-link', `The output folder ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g)(folder)} is a link.`, 'Name a real folder with --output.');
}
function folderNotOurs(folder, foreign) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .AttestationError */ .L('usage', 'output-not-empty', `The output folder ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g)(folder)} holds ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g)(foreign, 80)}, which is no evidence; a reader would block it.`, 'Name an empty or new folder with --output.');
}
function notWritten(path, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .AttestationError */ .L('blocked', 'evidence-not-written', `The evidence could not be written to ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g)(path)} (${(0,_thrown_js__WEBPACK_IMPORTED_MODULE_8__/* .codeOf */ .$)(cause)}).`, 'Make the output folder writable and free some space, or name another one with --output.', cause);
}


/***/ }),

/***/ 61412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ interruptSignal)
/* harmony export */ });
/**
 * SIGINT and SIGTERM as an abort signal, so that a run can remove its container and folders before it ends. Its
 * reason is the signal's name. A second SIGINT ends the process at once, as people expect.
 */
function interruptSignal() {
    const controller = new AbortController();
    const names = ['SIGINT', 'SIGTERM'];
    const abort = (name) => {
        if (controller.signal.aborted && name === 'SIGINT')
            process.exit(3);
        controller.abort(name);
    };
    for (const name of names)
        process.on(name, abort);
    return {
        signal: controller.signal,
        release: () => {
            for (const name of names)
                process.off(name, abort);
        },
    };
}


/***/ }),

/***/ 89559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ reasonView),
/* harmony export */   d: () => (/* binding */ viewOf)
/* harmony export */ });
/* harmony import */ var _probes_contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25411);

/** What is shown of a reading: its probes, the host's facts and every reason in the words of the views. */
function viewOf(reading, verdict = reading.verdict) {
    const { bundle } = reading;
    return {
        verdict,
        venue: bundle?.venue ?? 'unknown',
        runtime: bundle?.runtime ?? 'unknown',
        imageDigest: bundle?.image_digest ?? 'unknown',
        seccompSha256: bundle?.seccomp_sha256 ?? 'unknown',
        probes: reading.probes.map(probeLine),
        host: bundle === null ? [] : hostFacts(bundle),
        reasons: reading.reasons.map(reasonView),
    };
}
/** A reader's reason in the words of the views. */
function reasonView({ code, sentence, remedy }) {
    return { code, message: sentence, remedy };
}
function probeLine(probe) {
    const { judgement, corroboration } = probe;
    const whyNot = [judgement?.why ?? '', whyOf(corroboration)].filter((why) => why !== '');
    return {
        probeId: probe.probeId,
        operation: probe.operation,
        expected: probe.expected,
        actual: judgement?.actual ?? 'not run',
        errno: judgement?.errno ?? '',
        verdict: judgement?.verdict ?? 'NOT RUN',
        corroboration: corroboration.state,
        l1: probe.l1.map((test) => `#${test}`).join(' '),
        why: whyNot.join('; '),
        closedBy: (0,_probes_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .contractOf */ .Qu)(probe.probeId)?.closedBy ?? '',
    };
}
function whyOf(corroboration) {
    switch (corroboration.state) {
        case 'corroborated':
            return '';
        case 'uncorroborated':
        case 'contradicted':
            return corroboration.why;
    }
}
const EXEC_FROM_OUT = {
    open: 'open: a program that the payload writes there can be executed',
    noexec: 'noexec: nothing written there can be executed',
    sealed: 'sealed: exec is denied after the start',
};
/** The first screen's facts: what engine and kernel say from outside (contract §4), by name. */
function hostFacts(bundle) {
    const { engine, system, container, image } = bundle.host;
    const runtime = [engine.oci_runtime, engine.oci_runtime_version].filter((part) => part !== null).join(' ');
    return [
        { name: 'exec from /out', value: EXEC_FROM_OUT[bundle.exec_from_out] },
        {
            name: 'engine',
            value: `${bundle.runtime}, ${runtime}, ${engine.rootless ? 'rootless' : 'rootful'}, ${engine.image_store} store`,
        },
        {
            name: 'system',
            value: `${system.distribution}, ${system.kernel} ${system.architecture}, cgroup v${engine.cgroup_version}, LSMs: ${system.lsms.join(' ') || 'none'}`,
        },
        {
            name: 'container',
            value: `network ${container.network_mode}, root ${container.readonly_rootfs ? 'read-only' : 'WRITABLE'}, user ${container.user}, ${container.no_new_privileges ? 'no new privileges' : 'MAY GAIN PRIVILEGES'}, capabilities dropped: ${container.cap_drop.join(' ') || 'NONE'}`,
        },
        { name: 'image', value: `${bundle.image_digest} (${image.id_kind})` },
        { name: 'base image', value: `${bundle.base_image.kind}: ${bundle.base_image.reference}` },
        { name: 'seccomp', value: `${bundle.profile.name}: ${bundle.profile.source}` },
        { name: 'seccomp file', value: bundle.seccomp_sha256 },
        { name: 'payload', value: bundle.payload_sha256 },
        { name: 'run', value: `${bundle.run.ended} after ${bundle.run.duration_ms} ms` },
    ];
}


/***/ }),

/***/ 37455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ failedProbes)
/* harmony export */ });
/** The probes that do not stand: failed, or not borne out by the host. */
function failedProbes(view) {
    return view.probes.filter((probe) => probe.verdict === 'FAIL' || (probe.verdict === 'PASS' && probe.corroboration !== 'corroborated'));
}


/***/ }),

/***/ 21907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ chooseSigner)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
/* harmony import */ var _given_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69871);
/* harmony import */ var _pem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76347);




/**
 * Chooses the signer (issue: signing): `auto` is keyless when the job can have an identity token, else a key that is
 * given, else this user's own key where there is a place for it.
 *
 * @throws AttestationError (usage) when the key cannot be used, or the mode lacks what it needs
 */
async function chooseSigner(inputs, world) {
    const pem = await keyText(inputs, world);
    switch (inputs.mode) {
        case 'none':
            return { kind: 'none' };
        case 'keyless':
            return canHaveToken(world) ? keyless(inputs, world) : { kind: 'unavailable', error: notSigned(world) };
        case 'key':
            if (pem === null)
                throw noKey();
            return withKey(await readKey(pem, world), null);
        case 'auto': {
            if (canHaveToken(world))
                return keyless(inputs, world);
            if (pem !== null)
                return withKey(await readKey(pem, world), null);
            if (world.stateFolder === null)
                return { kind: 'unavailable', error: notSigned(world) };
            const { localKey } = await __webpack_require__.e(/* import() */ 888).then(__webpack_require__.bind(__webpack_require__, 9888));
            const { key, publicPath } = await localKey(world.stateFolder);
            return withKey(key, publicPath);
        }
    }
}
async function keyText({ key }, world) {
    if (key === null)
        return world.environment['SIGNING_KEY'] || null;
    if (key.includes('-----BEGIN '))
        return key;
    return (0,_given_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readGivenFile */ .M)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(world.workingFolder, key), _pem_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_KEY_BYTES */ .Xd, 'signing key');
}
async function readKey(pem, { environment }) {
    const { readPrivateKey } = await __webpack_require__.e(/* import() */ 952).then(__webpack_require__.bind(__webpack_require__, 50952));
    return readPrivateKey(pem, environment['SIGNING_KEY_PASSPHRASE'] ?? null);
}
function withKey(key, publicPath) {
    return {
        kind: 'key',
        description: `key ${key.fingerprint.hex}`,
        publicPath,
        trust: { kind: 'key', publicKey: key.publicPem },
        sign: async (statement) => (await Promise.all(/* import() */[__webpack_require__.e(880), __webpack_require__.e(470)]).then(__webpack_require__.bind(__webpack_require__, 3470))).signWithKey(statement, key),
    };
}
function keyless({ instance }, world) {
    return {
        kind: 'keyless',
        description: 'a certificate of this job’s identity',
        trust: { kind: 'not-chosen' },
        publicPath: null,
        sign: async (statement) => (await Promise.all(/* import() */[__webpack_require__.e(880), __webpack_require__.e(24)]).then(__webpack_require__.bind(__webpack_require__, 48024))).signKeyless(statement, {
            instance,
            serverUrl: world.environment['GITHUB_SERVER_URL'] ?? 'https://github.com',
            identityToken: world.identityToken ?? tokenOfJob,
        }),
    };
}
async function tokenOfJob() {
    const { CIContextProvider } = await Promise.all(/* import() */[__webpack_require__.e(654), __webpack_require__.e(463), __webpack_require__.e(690), __webpack_require__.e(179)]).then(__webpack_require__.t.bind(__webpack_require__, 15179, 19));
    return new CIContextProvider('sigstore').getToken();
}
/** The variables with which a runner gives tokens; they are there only with `id-token: write`. */
function canHaveToken({ environment }) {
    return Boolean(environment['ACTIONS_ID_TOKEN_REQUEST_URL'] && environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN']);
}
/** GitHub gives no identity to pull requests of forks, whatever their workflow asks for. */
function notSigned({ environment }) {
    const isPullRequest = environment['GITHUB_EVENT_NAME'] === 'pull_request';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AttestationError */ .L('blocked', 'not-signed', isPullRequest
        ? 'The evidence is not signed: this job has no identity, as in every pull request of a fork.'
        : 'The evidence is not signed: this job has no identity and no key.', isPullRequest
        ? 'Attest after the merge; if this is no fork’s pull request, add to the job: permissions: { contents: read, id-token: write }.'
        : 'Add to the job: permissions: { contents: read, id-token: write }; or give signing-key, or say signing: none.');
}
function noKey() {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AttestationError */ .L('usage', 'signing-key-missing', 'A key is to sign, and none is given.', 'Give --key FILE (input signing-key), or put the PEM into the environment as SIGNING_KEY.');
}


/***/ }),

/***/ 69871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readGivenFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
/* harmony import */ var _evidence_thrown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76665);



/**
 * Reads a file that the caller named (a key, a trusted root), and never more of it than can be one.
 *
 * @param what what the file is, for messages: `signing key`
 * @throws AttestationError `file-unreadable` (usage) with the path and nothing of its content
 */
async function readGivenFile(path, limitBytes, what) {
    let handle = null;
    try {
        handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r');
        const bytes = Buffer.alloc(limitBytes + 1);
        let length = 0;
        for (;;) {
            const { bytesRead } = await handle.read(bytes, length, bytes.length - length);
            length += bytesRead;
            if (bytesRead === 0)
                return bytes.toString('utf8', 0, length);
            if (length > limitBytes)
                break;
        }
    }
    catch (cause) {
        throw unreadable(`The ${what} ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(path)} could not be read (${(0,_evidence_thrown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$)(cause)}).`, cause);
    }
    finally {
        await handle?.close().catch(() => undefined);
    }
    throw unreadable(`The ${what} ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(path)} is larger than any ${what} (${limitBytes} bytes).`);
}
function unreadable(message, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AttestationError */ .L('usage', 'file-unreadable', message, 'Check the path.', cause);
}


/***/ }),

/***/ 76347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xd: () => (/* binding */ MAX_KEY_BYTES),
/* harmony export */   ax: () => (/* binding */ fingerprintOf),
/* harmony export */   qQ: () => (/* binding */ hashOf),
/* harmony export */   qp: () => (/* binding */ keyKind),
/* harmony export */   wM: () => (/* binding */ pemContent)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const LABELS = {
    'PRIVATE KEY': 'private',
    'ENCRYPTED PRIVATE KEY': 'encrypted',
    'PUBLIC KEY': 'public',
    CERTIFICATE: 'certificate',
    'RSA PRIVATE KEY': 'old-private',
    'EC PRIVATE KEY': 'old-private',
    'DSA PRIVATE KEY': 'old-private',
    'OPENSSH PRIVATE KEY': 'old-private',
    'ENCRYPTED SIGSTORE PRIVATE KEY': 'cosign',
    'ENCRYPTED COSIGN PRIVATE KEY': 'cosign',
};
/** Longest key file that is read, in bytes: a PKCS#8 key of either kind is below 1 kB. */
const MAX_KEY_BYTES = 64 * 1024;
/** What a key file holds, by its label alone. */
function pemContent(text) {
    const label = /-----BEGIN ([A-Z0-9 ]+)-----/.exec(text)?.[1];
    return label === undefined ? 'none' : (LABELS[label] ?? 'other');
}
/** Which of the two a key is; null for every other key. */
function keyKind(key) {
    if (key.asymmetricKeyType === 'ed25519')
        return 'ed25519';
    const isP256 = key.asymmetricKeyType === 'ec' && key.asymmetricKeyDetails?.namedCurve === 'prime256v1';
    return isP256 ? 'p256' : null;
}
/** The hash that goes with a key in DSSE as Sigstore uses it: SHA-256 for P-256, none for ed25519. */
function hashOf(kind) {
    return kind === 'p256' ? 'sha256' : null;
}
/** The fingerprint of a key's public half. */
function fingerprintOf(key) {
    const publicKey = key.type === 'private' ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key) : key;
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(publicKey.export({ type: 'spki', format: 'der' }))
        .digest();
    return { hex: `sha256:${digest.toString('hex')}`, hint: digest.toString('base64') };
}


/***/ })

};

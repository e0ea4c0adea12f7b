import type { Word } from './word.ts';

/** What an image contains, and how its base is known. */
export const IMAGE_WORDS: readonly Word[] = [
  {
    word: 'Above the base',
    also: ['added'],
    means:
      'What the image has in addition to its base: every entry that its Dockerfile adds, changes or removes. The reader judges each one.',
    see: 'image-adds; docs/image.md',
  },
  {
    word: 'Files above the base',
    also: ['file above base', 'payload file', 'files_above_base'],
    means:
      'The files that the image has in addition to its base, each with its size and SHA-256. A payload file is one of those whose list has the payload’s digest.',
    see: 'payload digest; docs/audit.md',
  },
  {
    word: 'entry',
    also: ['entries'],
    means:
      'One path of an image with all that its layers hold of it: kind (file, folder, link), mode, owner, content. Its digest is of all of these together, so it is not the SHA-256 of a file. A reader pins one entry with --expect-add.',
    see: 'image-adds; docs/audit.md',
  },
  {
    word: 'execute bit',
    also: ['execute bits', 'has an execute bit'],
    means:
      'A part of a file’s mode: with it the kernel starts the file as a program. Above the base only the entrypoint may have one.',
    see: 'image-adds, image-has-executables',
  },
  {
    word: 'operator',
    also: ['the operator'],
    means:
      'The person who runs the sandbox and the machine under it: who chooses image, profile and options, and with venue VPS vouches for the machine. Whether production runs this image, only the operator can say.',
    see: 'docs/audit.md, VPS',
  },
  {
    word: 'payload digest',
    also: ['--expect-payload'],
    means:
      'The SHA-256 of what sha256sum prints for all files of /app, sorted by path: it depends on the path and content of each file, and is not the digest of one file.',
    see: 'docs/audit.md (“What to ask the supplier for”), payload-not-expected',
  },
  { word: 'folder', means: 'Of an entry of an image: a directory.' },
  { word: 'symbolic-link', means: 'Of an entry of an image: a name that points to another path.' },
  { word: 'removed', means: 'Of an entry of an image: a path of the base that a later layer removes.' },
  {
    word: 'emptied',
    means: 'Of an entry of an image: a folder of the base from which a later layer removes everything.',
  },
  {
    word: 'elf',
    means: 'Of a file of an image: a program in the format that the kernel executes itself (ELF).',
    see: 'image-has-executables',
  },
  {
    word: 'script',
    means: 'Of a file of an image: it starts with #!, so that the kernel executes it with an interpreter.',
    see: 'image-has-executables',
  },
  {
    word: 'release-table',
    means: 'Of a base: its layers are those of a base in this release’s table. It is known.',
    see: 'docs/image.md',
  },
  {
    word: 'pulled-by-digest',
    means:
      'Of a base: the engine reports that it pulled exactly the digest that this release’s Dockerfile names. It is known as far as the engine is trusted.',
    see: 'docs/image.md',
  },
  { word: 'scratch', means: 'Of a base: the image has none; all of its layers are its own.' },
  {
    word: 'named',
    means:
      'Of a base: only a name is known, and a name proves nothing. A reader blocks it unless the caller pins it.',
    see: 'unpinned-base; docs/image.md',
  },
];

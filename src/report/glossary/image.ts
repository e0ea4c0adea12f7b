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

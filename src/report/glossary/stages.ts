import type { Word } from './word.ts';

/** Stages of a run that no other word explains, and what it copies for people. */
export const STAGE_WORDS: readonly Word[] = [
  { word: 'build', means: 'A stage of a run: the engine builds the image from its Dockerfile.' },
  {
    word: 'baseline',
    means: 'Earlier evidence that a run or a reader compares with. No verdict depends on it.',
    see: 'docs/verifying.md',
  },
  { word: 'deposit', means: 'A copy of the bundle and its signature at a path that the caller names.' },
  { word: 'upload', means: 'A stage of the Action: the evidence folder becomes an artifact of the job.' },
  {
    word: 'kept',
    also: ['keep-output', '--keep-output', 'kept_output', 'left_out', 'left out', 'stderr.txt'],
    means:
      'A copy of what the payload left in /out, and of the end of its stdout and stderr, for people. It does not belong to the evidence. What was left out is listed with the reason.',
    see: 'docs/image.md',
  },
  {
    word: 'plain',
    also: ['not plain', 'plain name'],
    means:
      'Of a file’s name: it begins with a letter, a digit or _, and no character of it steers a terminal or is invisible. No other file of a payload is copied.',
    see: 'kept',
  },
  {
    word: 'link',
    also: ['hard link', 'symbolic link'],
    means:
      'A name that leads to another file. A payload can make one that leads to a file of the host, so none is followed.',
  },
];

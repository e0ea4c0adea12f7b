import { hasCredential, LEAVE_OUT } from '../../foundation/credentials.ts';

/** Checks a text. Returns why it cannot be a setting's value, as the remedy's words; null if it can. */
export type Form = (value: string) => string | null;

/** Characters that steer a terminal, a log or a reader's eye. No name that a person types has any of them. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}]/u;

/** Linux's PATH_MAX, in bytes and with the NUL at its end. */
const LONGEST_PATH = 4095;
const LONGEST_TEXT = 1024;

/** An argument `-x` would be an option wherever a path is passed on. */
export const path: Form = (value) => {
  if (Buffer.byteLength(value) > LONGEST_PATH) return `A path has at most ${LONGEST_PATH} bytes.`;
  if (value.startsWith('-')) return 'Write a path that begins with - as ./-….';
  if (hasCredential(value)) return LEAVE_OUT;
  return UNSEEN.test(value) ? 'Use a path without control and format characters.' : null;
};

/** As many bytes as a key's file may have (src/signing/pem.ts). */
const LONGEST_KEY = 64 * 1024;

/** A path, or the key itself as a PEM text (RFC 7468), which has lines. */
export const key: Form = (value) => {
  if (!value.includes('-----BEGIN ')) return path(value);
  const good = value.length <= LONGEST_KEY && /^[\x20-\x7e\r\n]*$/.test(value);
  return good ? null : 'Give a path, or the PEM text of one key.';
};

export const plain: Form = (value) => {
  if (value.length > LONGEST_TEXT) return `Use at most ${LONGEST_TEXT} characters.`;
  return UNSEEN.test(value) ? 'Leave out control and format characters.' : null;
};

const COMPONENT = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/;
const HOST = /^[A-Za-z0-9]+(?:(?:\.|-+)[A-Za-z0-9]+)*(?::\d{1,5})?$/;
/** Engines allow 255 characters with the host and the folder that they put before a name (docker.io/library/). */
const LONGEST_NAME = 255 - 'docker.io/library/'.length;
/** Engines take it for an id, or with a tag for a digest. */
const LIKE_AN_ID = /^(?:[0-9a-f]{64}|sha256)$/;
const TAG = /^\w[\w.-]{0,127}$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;

/**
 * Accepts a name that every engine accepts (distribution/reference): `[HOST[:PORT]/]NAME[:TAG]`.
 */
const isName = (value: string): boolean => {
  if (value.length > LONGEST_NAME) return false;
  const colon = value.lastIndexOf(':');
  const tagged = colon > value.lastIndexOf('/');
  if (tagged && !TAG.test(value.slice(colon + 1))) return false;
  const name = tagged ? value.slice(0, colon) : value;
  const [first = '', ...rest] = name.split('/');
  // Without a dot or a port Podman takes it for a folder.
  const isHost = rest.length > 0 && HOST.test(first) && /[.:]/.test(first);
  return (
    !LIKE_AN_ID.test(rest.at(-1) ?? name) &&
    (COMPONENT.test(first) || isHost) &&
    rest.every((part) => COMPONENT.test(part))
  );
};

/**
 * Names that this program gives images by itself (src/engine/labels.ts, src/container/orphans/): an image under one would
 * be taken for the program's own, replaced or removed. Podman reads a name without a registry as one of localhost.
 */
const OWN_NAME =
  /^(?:(?:localhost|127\.0\.0\.1:0)\/)?sandbox-attestation-(?:base|build|checked|control|launched|reference)(?![a-z0-9])/;

export const tag: Form = (value) => {
  if (!isName(value)) return 'Use NAME:TAG in lower case, as for docker build --tag.';
  return OWN_NAME.test(value) ? 'Use another name: this program gives its own images this one.' : null;
};

/** A name with or without a digest, or an image's id; `auto` and `debian-packages` look like names. */
export const reference: Form = (value) => {
  const [name = '', digest = null, ...more] = value.split('@', 3);
  const good = DIGEST.test(value) || (isName(name) && (digest === null || DIGEST.test(digest)));
  return good && more.length === 0 ? null : 'Name an image as NAME:TAG or NAME@sha256:DIGEST.';
};

/** A day: longer than any job may run. */
const MOST_SECONDS = 86_400;

export const seconds: Form = (value) => {
  const good = /^[0-9]{1,6}$/.test(value) && Number(value) >= 1 && Number(value) <= MOST_SECONDS;
  return good ? null : `Use whole seconds from 1 to ${MOST_SECONDS}.`;
};

/** Far more arguments than there are kinds of arguments. */
export const MOST_ENTRIES = 64;

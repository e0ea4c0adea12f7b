/** Every container, network and volume of ours carries labels below this prefix; nobody else's things do. */
export const LABEL_PREFIX = 'io.sandbox-attestation.';

/** The run that a thing belongs to: its value is the run's id. */
export const RUN_LABEL = `${LABEL_PREFIX}run`;

/** What the names of our containers and folders begin with. */
export const NAME_PREFIX = 'sandbox-attestation-';

/** The program that made a thing, as `ownerHere` names it: a thing is left over when its owner is dead. */
export const OWNER_LABEL = `${LABEL_PREFIX}owner`;

/** The tag that an image gets when the caller names none (packet §2). */
export const DEFAULT_TAG = 'tki-inspector:attest';

/** The reference image's, where the attested one is the operator's. */
export const REFERENCE_TAG = 'localhost/sandbox-attestation-reference:posture';

/** The base image's that is made from packages; `localhost/` keeps engines from asking a registry for it. */
export const DEBIAN_BASE_TAG = 'localhost/sandbox-attestation-base:debian-packages';

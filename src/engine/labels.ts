/** The prefix of the labels on every container, network and volume of ours, and on nothing else. */
export const LABEL_PREFIX = 'io.sandbox-attestation.';

/** The run that a thing belongs to: its value is the run's id. */
export const RUN_LABEL = `${LABEL_PREFIX}run`;

/**
 * The label of an image as Docker's builder makes it for a run, which is not the one that runs: no image that somebody else
 * builds from the same files is the same one, and goes with it.
 */
export const BUILD_LABEL = 'sandbox-attestation.build';

/** The prefix of our containers' and folders' names. */
export const NAME_PREFIX = 'sandbox-attestation-';

/** The name of a run: of its folder, and of its container without a role. */
export const RUN_NAME = new RegExp(`^${NAME_PREFIX}[0-9a-f]{32}$`);

/** The program that made a thing, as `ownerHere` names it: a thing is an orphan when its owner is dead. */
export const OWNER_LABEL = `${LABEL_PREFIX}owner`;

/** The tag that an image gets when the caller names none (packet §2). */
export const DEFAULT_TAG = 'tki-inspector:attest';

/** The reference image's tag, where the attested image is the operator's. */
export const REFERENCE_TAG = 'localhost/sandbox-attestation-reference:posture';

/** The tag of an image whose payload is only checked: nobody accepted it. */
export const CHECKED_TAG = 'localhost/sandbox-attestation-checked:payload';

/** The tag of the base image that is made from packages; `localhost/` keeps engines from asking a registry for it. */
export const DEBIAN_BASE_TAG = 'localhost/sandbox-attestation-base:debian-packages';

/** The tag of a workload's image that `launch` built: nobody attested it. */
export const WORKLOAD_TAG = 'localhost/sandbox-attestation-launched:workload';

/**
 * The image that a container was made from, by its id. A container has its image's labels too; but no image has its own id among
 * them, since the id is a digest over them: whose value is the image's id was given its labels itself.
 */
export const IMAGE_LABEL = 'io.sandbox-attestation.image';

/** The name under which the main step saves its run's id for the post step. */
export const RUN_ID_STATE = 'run-id';

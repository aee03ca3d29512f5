/** Both ends speak this version or part ways in words. */
export const protocolVersion = 1 as const;

/** A message from a phone or a trainer is never longer, in bytes. */
export const FRAME_MAX = 4096;

/** Under the base path of the site. */
export const socketPath = 'class/socket';

/** The clock of this device, in milliseconds since 1970 UTC. */
export const now = (): number => Date.now();

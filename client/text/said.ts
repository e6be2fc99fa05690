/** A stretch of a sentence; `name` is set strong and kept apart from the direction of the text round it. */
export type Said = string | { name: string };

export const who = (name: string): Said => ({ name });

/** One workspace per server; every table has its id all the same. */
export const WORKSPACE = 'main';

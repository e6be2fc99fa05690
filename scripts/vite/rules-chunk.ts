/** The part of the bundler's module info that is needed. */
type Graph = { getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null };

const OWN = /^(.*)\/(?:client|shared)\//;
const RULES = /\/shared\/(?:rules|document|protocol)\//;

let ofMap: ReadonlySet<string> | null = null;

/** Everything that comes with a module when it is loaded: what it imports statically, and so on. */
const closureOf = (id: string, graph: Graph): ReadonlySet<string> => {
  const found = new Set([id]);
  for (const module of found) for (const next of graph.getModuleInfo(module)?.importedIds ?? []) found.add(next);
  return found;
};

/**
 * The rules and commands that the map needs, in one file: the bundler would make a dozen small ones of them, because the
 * later parts of the page share some. They import nothing but each other and packages, so no circle can come of it.
 */
export const rulesChunk = {
  name(id: string, graph: Graph): string | null {
    const root = OWN.exec(id)?.[1];
    if (root !== undefined) ofMap ??= closureOf(`${root}/client/app/account/AccountRoute.tsx`, graph);
    return RULES.test(id) && ofMap?.has(id) ? 'rules' : null;
  },
};

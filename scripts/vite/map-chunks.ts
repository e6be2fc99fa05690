/** The part of the bundler's module info that is needed. */
type Module = { readonly importedIds: readonly string[]; readonly dynamicallyImportedIds: readonly string[] };
type Graph = { getModuleInfo(id: string): Module | null };

const OWN = /^(.*)\/(?:client|shared)\/(?!.*node_modules)/;

/** Everything that comes with modules when they are loaded: what they import statically, and so on. */
const closureOf = (ids: readonly string[], graph: Graph): ReadonlySet<string> => {
  const found = new Set(ids);
  for (const module of found) for (const next of graph.getModuleInfo(module)?.importedIds ?? []) found.add(next);
  return found;
};

type Closures = { map: ReadonlySet<string>; otherPages: ReadonlySet<string> };
let closures: Closures | null = null;

const closuresOf = (root: string, graph: Graph): Closures => {
  const routes = `${root}/client/app/Routes.tsx`;
  const map = `${root}/client/app/account/AccountRoute.tsx`;
  const others = graph.getModuleInfo(routes)?.dynamicallyImportedIds.filter((id) => id !== map) ?? [];
  return { map: closureOf([map], graph), otherPages: closureOf([`${root}/client/app/main.tsx`, ...others], graph) };
};

const isFor = (id: string, graph: Graph, page: (closures: Closures) => boolean): boolean => {
  const root = OWN.exec(id)?.[1];
  if (root === undefined) return false;
  closures ??= closuresOf(root, graph);
  return closures.map.has(id) && page(closures);
};

/**
 * What the map needs in two files: what it shares with other pages, and its own. The bundler would make three dozen of
 * it, because the later parts of the page share some. What either file imports lies in the same or is shared, so no
 * circle can come of it. In this order: a group takes along what its modules import.
 */
export const mapChunks = [
  {
    priority: 3,
    debugName: 'shared',
    name: (id: string, graph: Graph) => (isFor(id, graph, ({ otherPages }) => otherPages.has(id)) ? 'shared' : null),
  },
  { priority: 2, debugName: 'map', includeDependenciesRecursively: false, name: (id: string, graph: Graph) => (isFor(id, graph, () => true) ? 'map' : null) },
];

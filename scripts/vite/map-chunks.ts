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

type Closures = { map: ReadonlySet<string>; start: ReadonlySet<string>; otherPages: ReadonlySet<string> };
let closures: Closures | null = null;

const closuresOf = (root: string, graph: Graph): Closures => {
  const map = `${root}/client/app/account/AccountRoute.tsx`;
  const pages = graph.getModuleInfo(`${root}/client/app/Routes.tsx`)?.dynamicallyImportedIds ?? [];
  return {
    map: closureOf([map], graph),
    start: closureOf(graph.getModuleInfo(`${root}/client/app/main.tsx`)?.importedIds ?? [], graph),
    otherPages: closureOf(
      pages.filter((page) => page !== map),
      graph,
    ),
  };
};

const isOwn = (id: string, graph: Graph, lies: (closures: Closures) => boolean): boolean => {
  const root = OWN.exec(id)?.[1];
  if (root === undefined) return false;
  closures ??= closuresOf(root, graph);
  return lies(closures);
};

/** What every page needs, and what the map shares with another. */
const shared = (id: string, graph: Graph): string | null =>
  isOwn(id, graph, ({ map, start, otherPages }) => start.has(id) || (map.has(id) && otherPages.has(id)))
    ? 'shared'
    : null;

const ofMap = (id: string, graph: Graph): string | null => (isOwn(id, graph, ({ map }) => map.has(id)) ? 'map' : null);

/**
 * What the map needs in few files: what it shares with other pages, its own, and icons that several parts show. The
 * bundler would make three dozen of it, because the later parts of the page share some. In this order: a group takes
 * along what its modules import.
 */
export const mapChunks = [
  { priority: 4, name: 'icons', test: /[/\\]lucide-react[/\\]/, minShareCount: 2 },
  { priority: 3, debugName: 'shared', name: shared },
  { priority: 2, debugName: 'map', name: ofMap },
];

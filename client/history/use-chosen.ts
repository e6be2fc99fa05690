import { useLocation, useSearch } from 'wouter';

export const NOW = 'now';

/** Which version is looked at stands in the address; null: none was chosen yet, which on a wide page means now. */
export const useChosen = (): { chosen: string | null; hrefOf: (id: string | null) => string } => {
  const [path] = useLocation();
  const search = new URLSearchParams(useSearch());
  return {
    chosen: search.get('version'),
    hrefOf(id) {
      const next = new URLSearchParams(search);
      if (id === null) next.delete('version');
      else next.set('version', id);
      return next.size > 0 ? `${path}?${next}` : path;
    },
  };
};

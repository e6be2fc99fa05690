import { COLUMNS, type Column } from '../../../shared/rules/portfolio/list-view.ts';

/** The columns that a person chose, on this device. A browser that keeps nothing is no fault. */
export const columnsKept = (user: string) => {
  const key = `facet.columns:${user}`;
  return {
    read(): readonly Column[] | null {
      try {
        const kept = localStorage.getItem(key)?.split(',');
        return kept ? COLUMNS.filter((column) => kept.includes(column)) : null;
      } catch {
        return null;
      }
    },
    keep(columns: readonly Column[] | null) {
      try {
        if (columns) localStorage.setItem(key, columns.join(','));
        else localStorage.removeItem(key);
      } catch {
        // private windows may refuse
      }
    },
  };
};

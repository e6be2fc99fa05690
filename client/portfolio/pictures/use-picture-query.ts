import { useLocation, useSearch } from 'wouter';
import { addDays, Day } from '../../../shared/model/day.ts';
import { FIGURES, type Figure } from '../../../shared/rules/portfolio/pareto.ts';
import type { HeatBy } from './draw-heat.ts';
import { WHATS, type What } from './moving.ts';

const YEAR = 365;

export type PictureQuery = {
  asTable: boolean;
  by: HeatBy;
  figure: Figure;
  from: Day;
  until: Day;
  what: What;
  onlyMoved: boolean;
};

/** What of a picture is chosen stands in the address, beside the filter of the list, which stays as it is. */
export const usePictureQuery = (
  today: Day,
): [PictureQuery, (change: Readonly<Record<string, string | null>>) => void] => {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const asked = new URLSearchParams(search);
  const dayOf = (name: string, otherwise: Day): Day => {
    const day = Day.safeParse(asked.get(name));
    return day.success ? day.data : otherwise;
  };
  const until = dayOf('until', today);
  const query: PictureQuery = {
    asTable: asked.get('show') === 'table',
    by: asked.get('by') === 'levels' ? 'levels' : 'functions',
    figure: FIGURES.find((figure) => figure === asked.get('figure')) ?? 'revenue',
    from: dayOf('from', addDays(until, -YEAR)),
    until,
    what: WHATS.find((what) => what === asked.get('what')) ?? 'threads',
    onlyMoved: asked.get('moved') === 'only',
  };
  const change = (values: Readonly<Record<string, string | null>>) => {
    const next = new URLSearchParams(search);
    for (const [name, value] of Object.entries(values)) {
      if (value === null) next.delete(name);
      else next.set(name, value);
    }
    const text = next.toString();
    navigate(text === '' ? path : `${path}?${text}`, { replace: true });
  };
  return [query, change];
};

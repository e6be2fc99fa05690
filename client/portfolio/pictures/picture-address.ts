import { type ListView, writeView } from '../../../shared/rules/portfolio/list-view.ts';

/** What in an address is of the picture and not of the list. */
const OWN = ['show', 'by', 'figure', 'from', 'until', 'what', 'moved'];

/** The same picture of other accounts: its own choices stay as they are. */
export const pictureAddress = (path: string, search: string, view: ListView): string => {
  const asked = new URLSearchParams(search);
  const own = OWN.flatMap((name) => {
    const value = asked.get(name);
    return value === null ? [] : [`${name}=${encodeURIComponent(value)}`];
  });
  const query = [writeView(view), ...own].filter(Boolean).join('&');
  return query === '' ? path : `${path}?${query}`;
};

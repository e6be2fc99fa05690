import { fold } from './fold.ts';
import { nameKey } from './person-name.ts';

/**
 * A profile's address in one spelling: without scheme, "www.", country subdomain of LinkedIn, query, fragment and final
 * slash, in lower case. null for an address without a path: a company's home page is nobody's profile.
 */
export const urlKey = (url: string): string | null => {
  const bare = url
    .trim()
    .toLowerCase()
    .replace(/^[a-z][a-z0-9+.-]*:\/\//, '')
    .replace(/[?#].*$/, '')
    .replace(/^(www|m)\./, '')
    .replace(/^[a-z]{2,3}\.linkedin\.com/, 'linkedin.com')
    .replace(/\/+$/, '');
  const slash = bare.indexOf('/');
  if (slash <= 0) return null;
  try {
    return decodeURI(bare);
  } catch {
    return bare;
  }
};

export const emailKey = (email: string): string => email.trim().toLowerCase();

/** One program's id in one spelling. Salesforce writes the same id with 15 or, with a checksum behind, 18 characters. */
export const externalKey = (system: string, id: string): string => {
  const bare = id.trim();
  if (system === 'salesforce' && bare.length === 18) return bare.slice(0, 15);
  return system === 'dynamics' ? bare.replace(/[{}]/g, '').toLowerCase() : bare;
};

export const nameAndTitleKey = (side: string, name: string, title: string | null): string =>
  `${side}\n${nameKey(name)}\n${fold(title ?? '')}`;

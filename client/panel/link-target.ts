const WEB_HOST = /^[a-z0-9-]+(\.[a-z0-9-]+)+(?=[/?#]|$)/i;
const EMAIL = /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\.]+(\.[^\s@<>,;:"()[\]\\.]+)+$/u;

/** Where a profile address may lead: only http(s), never another scheme. `null`: show it as plain text. */
export const webTarget = (value: string): string | null => {
  const trimmed = value.trim();
  const address = WEB_HOST.test(trimmed) ? `https://${trimmed}` : trimmed;
  if (!URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
};

export const looksLikeEmail = (value: string): boolean => EMAIL.test(value.trim());

/** The address part is escaped, so that nobody smuggles in a subject or a body by `?`. */
export const mailTarget = (value: string): string | null => {
  if (!looksLikeEmail(value)) return null;
  return `mailto:${encodeURIComponent(value.trim()).replaceAll('%40', '@').replaceAll('%2B', '+')}`;
};

// The bundler's loader asks for the style sheet of a part once: when it fails the part fails with it, but the next attempt
// takes the sheet for there, and the part comes without its looks. So what failed is noted here, and asked for again.

const missing = new Set<string>();
const coming = new Map<string, Promise<void>>();

const noteFailed = ({ target }: Event): void => {
  if (!(target instanceof HTMLLinkElement) || !target.relList.contains('stylesheet')) return;
  missing.add(target.href);
  target.remove();
};
if (typeof document !== 'undefined') document.addEventListener('error', noteFailed, true);

const bring = (href: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.crossOrigin = '';
    link.href = href;
    link.addEventListener('load', () => {
      missing.delete(href);
      resolve();
    });
    link.addEventListener('error', () => reject(new Error(`no style sheet ${href}`)));
    document.head.append(link);
  });

/** Brings every style sheet that has failed before; fails when one of them cannot be had now either. */
export const bringMissingSheets = async (): Promise<void> => {
  const all = [...missing].map((href) => {
    const known = coming.get(href);
    if (known) return known;
    const next = bring(href).finally(() => coming.delete(href));
    coming.set(href, next);
    return next;
  });
  await Promise.all(all);
};

/** Where somebody wanted to go before signing in (`?next=`); only ever a path of this app, else home. */
export const wantedPath = (search: string): string => {
  const next = new URLSearchParams(search).get('next') ?? '/';
  return /^\/(?![/\\])/.test(next) && !/[\t\n\r]/.test(next) ? next : '/';
};

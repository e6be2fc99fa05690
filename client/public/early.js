// Runs while the page's own scripts are still on their way: it asks for the words of the reader's language, and who opens
// an account wants the map's files too, and to know what he may there; whoever was here before and opens the list wants its files and all its rows.
// Their names stand in the page, where the build writes them. A file of its own, so that the page needs no inline script.
(() => {
  const { map = '', list = '', ...words } = document.currentScript?.dataset ?? {};
  const [, account] = /^\/accounts\/([\w-]+)/.exec(location.pathname) ?? [];
  const isList = location.pathname === '/' && localStorage.getItem('facet.who') !== null;
  // as client/text/language.ts finds it
  const wanted = [localStorage.getItem('facet.language'), ...navigator.languages, 'en'];
  const language = wanted.map((tag) => tag?.toLowerCase().split('-')[0]).find((tag) => tag && words[tag]);
  const [first, later] = words[language]?.split(' ') ?? [];
  if (account) {
    const access = document.createElement('link');
    Object.assign(access, { rel: 'preload', as: 'fetch', crossOrigin: '' });
    access.href = `/api/accounts/${account}/access`;
    document.head.append(access);
  }
  for (const name of [first, ...(account ? map.split(' ') : [later]), ...(isList ? list.split(' ') : [])]) {
    if (!name) continue;
    const link = document.createElement('link');
    const isStyle = name.endsWith('.css');
    link.rel = isStyle ? 'preload' : 'modulepreload';
    if (isStyle) {
      link.as = 'style';
      link.crossOrigin = '';
    }
    link.href = `/${name}`;
    document.head.append(link);
  }
  if (!isList) return;
  // as client/session/request.ts will ask for it
  const rows = document.createElement('link');
  Object.assign(rows, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: '/api/portfolio' });
  document.head.append(rows);
})();

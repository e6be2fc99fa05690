// Runs while the page's own scripts are still on their way: it asks for the words of the reader's language, and who opens
// an account wants the map's files too. Their names stand in the page, where the build writes them. A file of its own, so
// that the page needs no inline script.
(() => {
  const { map = '', ...words } = document.currentScript?.dataset ?? {};
  const isAccount = location.pathname.startsWith('/accounts/');
  // as client/text/language.ts finds it
  const wanted = [localStorage.getItem('facet.language'), ...navigator.languages, 'en'];
  const language = wanted.map((tag) => tag?.toLowerCase().split('-')[0]).find((tag) => tag && words[tag]);
  const [first, later] = words[language]?.split(' ') ?? [];
  for (const name of [first, ...(isAccount ? map.split(' ') : [later])]) {
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
})();

// Runs while the page's own scripts are still on their way: who opens an account wants the map's files too. Their names
// stand in the page, where the build writes them. A file of its own, so that the page needs no inline script.
(() => {
  const names = document.currentScript?.dataset.map ?? '';
  if (names === '' || !location.pathname.startsWith('/accounts/')) return;
  for (const name of names.split(' ')) {
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

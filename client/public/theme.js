// Runs before the first paint, so that a dark screen never flashes light. A file of its own, so that the page
// needs no inline script. Without a choice the attribute stays away and the system's preference counts.
(() => {
  try {
    const choice = localStorage.getItem('facet.theme');
    if (choice === 'light' || choice === 'dark') document.documentElement.setAttribute('data-theme', choice);
  } catch {
    // Storage is forbidden here: the system's preference counts.
  }
})();

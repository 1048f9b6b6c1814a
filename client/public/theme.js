// Puts the theme on the page before its first paint. `src/app/theme.ts` takes over from here.
(() => {
  let choice = 'system';
  try {
    choice = localStorage.getItem('stoa.theme') || 'system';
  } catch {
    // Storage may be forbidden: the system's theme it is.
  }
  const dark =
    choice === 'dark' || (choice !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
})();

// Before each test file with a page: components say English where a test gives them no provider.
if (typeof document !== 'undefined') {
  const [{ en }, { sayWithoutProvider }] = await Promise.all([import('../en.ts'), import('../use-text.ts')]);
  sayWithoutProvider(en);
}

export {};

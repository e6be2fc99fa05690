// What the launcher says to the person at the terminal.
const startedAt = Date.now();

export const step = (message) =>
  process.stdout.write(`[${((Date.now() - startedAt) / 1000).toFixed(1)}s] ${message}\n`);

export const die = (message) => {
  process.stderr.write(`\n${message}\n\n`);
  process.exit(1);
};

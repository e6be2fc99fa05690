export const choosing = {
  title: 'Schlüsselkunden wählen',
};

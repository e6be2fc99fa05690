export const choosing = {
  title: 'Choose key accounts',
};

/** Cuts a text that is too long for a place where it is only mentioned. Letters made of several code points stay whole. */
export const shorten = (text: string, max: number): string => {
  if (text.length <= max) return text;
  let letters = 0;
  let end = 0;
  for (const { index } of new Intl.Segmenter().segment(text)) {
    letters += 1;
    if (letters === max) end = index;
    if (letters > max) return `${text.slice(0, end).trimEnd()}…`;
  }
  return text;
};

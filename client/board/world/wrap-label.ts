import type { MeasureText } from '../../ui/measure-text.ts';

/** Between the cards of a lane that stand face to face there is this much room for the lane's name. */
export const LABEL_ROOM = 112;

/** Longer than this nothing fits on two lines: no need to measure it. */
const LONGEST_MEASURED = 200;

const cut = (text: string, room: number, measure: MeasureText): string => {
  const letters = Array.from(
    new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text),
    (one) => one.segment,
  );
  while (letters.length > 1 && measure(`${letters.join('').trimEnd()}…`) > room) letters.pop();
  return `${letters.join('').trimEnd()}…`;
};

/** The name of a lane on one line, else on two; only what is longer still ends in "…" (and is whole in its tooltip). */
export const wrapLabel = (name: string, measure: MeasureText, room = LABEL_ROOM): string[] => {
  if (name.length <= LONGEST_MEASURED && measure(name) <= room) return [name];
  const words = name.slice(0, LONGEST_MEASURED).split(/\s+/u);
  let taken = 1;
  while (taken < words.length && measure(words.slice(0, taken + 1).join(' ')) <= room) taken++;
  const lines = [words.slice(0, taken).join(' '), words.slice(taken).join(' ')].filter((line) => line !== '');
  const whole = name.length <= LONGEST_MEASURED;
  return lines.map((line, index) =>
    measure(line) <= room && (whole || index < lines.length - 1) ? line : cut(line, room, measure),
  );
};

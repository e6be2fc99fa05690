// A mention stands in the text of a comment as `@[Anna Berg](member:ID)`: it can be read as it is, in every export.

export type Mentionable = { id: string; name: string };
/** A stretch of a text; `member` where it mentions somebody. */
export type MentionStretch = { text: string; member: string | null };

const MENTION = /@\[([^[\]\r\n]{1,200})\]\(member:([A-Za-z0-9_-]{1,64})\)/g;

/** A name without what would end the mention. */
const plain = (name: string): string =>
  name
    .replace(/[[\]\r\n]+/g, ' ')
    .trim()
    .slice(0, 200);

export const mention = ({ id, name }: Mentionable): string => `@[${plain(name) || id}](member:${id})`;

/** The text in stretches; a mention is shown as `@Name`. */
export const mentionStretches = (text: string): MentionStretch[] => {
  const stretches: MentionStretch[] = [];
  let done = 0;
  for (const match of text.matchAll(MENTION)) {
    if (match.index > done) stretches.push({ text: text.slice(done, match.index), member: null });
    stretches.push({ text: `@${match[1]}`, member: match[2] ?? null });
    done = match.index + match[0].length;
  }
  if (done < text.length) stretches.push({ text: text.slice(done), member: null });
  return stretches;
};

/** As people read and write it: `@Name`. */
export const withoutIds = (text: string): string =>
  mentionStretches(text)
    .map((stretch) => stretch.text)
    .join('');

/** Who is mentioned, once each. */
export const mentionedIn = (text: string): string[] => [
  ...new Set(mentionStretches(text).flatMap(({ member }) => (member === null ? [] : [member]))),
];

/** Every mention of somebody in `known` under his name; of anybody else only the words `@Name` stay. */
export const checkMentions = (text: string, known: ReadonlyMap<string, string>): string =>
  text.replace(MENTION, (_, words: string, id: string) => {
    const name = known.get(id);
    return name === undefined ? `@${words}` : mention({ id, name });
  });

/** Turns each `@Name` that was written into a mention. Of two with one name the first in `people` is meant. */
export const withIds = (text: string, people: readonly Mentionable[]): string => {
  const byLength = people.filter(({ name }) => plain(name) !== '').toSorted((a, b) => b.name.length - a.name.length);
  let said = '';
  for (let at = 0; at < text.length; ) {
    const isStart = text[at] === '@' && !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ');
    const meant = isStart
      ? byLength.find(({ name }) => {
          const end = at + 1 + plain(name).length;
          return text.slice(at + 1, end) === plain(name) && !/[\p{L}\p{N}]/u.test(text[end] ?? ' ');
        })
      : undefined;
    said += meant ? mention(meant) : (text[at] ?? '');
    at += meant ? 1 + plain(meant.name).length : 1;
  }
  return said;
};

/** What is being typed before the caret after an `@`: where it begins and the words so far; null: nobody is looked for. */
export const typedMention = (text: string, caret: number): { from: number; words: string } | null => {
  const found = /(?:^|[^\p{L}\p{N}@])@([^@\n[\]()]{0,40})$/u.exec(text.slice(0, caret));
  const words = found?.[1];
  return words === undefined || words.startsWith(' ') ? null : { from: caret - words.length - 1, words };
};

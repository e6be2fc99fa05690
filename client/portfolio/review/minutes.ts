// What the minutes of a review say, as text and as tables. The words are the catalogue's; nothing of an account that the
// reader may not see is in the review that he got.
import type { Day } from '../../../shared/model/day.ts';
import type { Standing } from '../../../shared/model/review.ts';
import type { SeenItem, SeenReview } from '../../../shared/protocol/reviews.ts';
import type { Table } from '../../../shared/rules/exchange/write-xlsx.ts';
import { standingChange } from '../../../shared/rules/portfolio/review-change.ts';
import type { PortfolioText } from '../../text/use-portfolio-text.ts';
import type { Text, useFormat } from '../../text/use-text.ts';
import { clockText } from './clock-text.ts';

export type Wording = { text: Text; t: PortfolioText['review']; format: ReturnType<typeof useFormat> };

/** A label and what stands beside it: "Threads: 3 → 4". */
export type Figure = { label: string; says: string };

const percent = (share: number | null, { format, t }: Wording) =>
  share === null ? t.since.unknown : `${format.number(share * 100)} %`;

/** The numbers, as they stood at the review before and at this one; alone where there was none before. */
export const figuresOf = ({ before, standing }: SeenItem, wording: Wording): Figure[] => {
  if (standing === null) return [];
  const { t, text, format } = wording;
  const say: Record<string, (of: Standing) => string> = {
    [t.minutes.threads]: (of) => format.number(of.threads),
    [t.minutes.coverage]: (of) => percent(of.functionCoverage, wording),
    [t.minutes.coordination]: (of) => percent(of.coordination, wording),
    [t.minutes.index]: (of) => (of.diamondIndex === null ? t.since.unknown : format.number(of.diamondIndex, 2)),
  };
  const figures = Object.entries(say).map(([label, of]) => {
    const [was, is] = [before && of(before.standing), of(standing)];
    return { label, says: was === null || was === is ? is : t.minutes.thenNow(was, is) };
  });
  const names: Record<string, string> = text.stages.names;
  const stages = before ? standingChange(before.standing, standing).stages : [];
  const stage = (id: string | null) => (id === null ? t.since.unknown : (names[id] ?? id));
  return [
    ...figures,
    ...stages.map(({ view, before: was, now }) => ({
      label: `${t.minutes.stage}, ${t.minutes.views[view]}`,
      says: t.minutes.thenNow(stage(was), stage(now)),
    })),
    {
      label: t.minutes.findings,
      says: `${t.minutes.critical(standing.findings.critical)}, ${t.minutes.warnings(standing.findings.warning)}`,
    },
  ];
};

/** What the minutes say under a title: what holds, and what stands beside it because nobody has chosen (PR4). */
export const wordsOf = (item: SeenItem, field: 'decision' | 'note', { t }: Wording): string[] => [
  ...(item[field].trim() === '' ? [] : [item[field].trim()]),
  ...item.displaced
    .filter((one) => one.field === field)
    .map(({ by, text }) => `${t.record.displaced(by)} ${text.trim()}`),
];

/** About so many lines of a printed page are filled by what was written of one account. */
const LONG = { lines: 22, line: 85 };

/** More than belongs on one page without leaving half of the one before empty. */
export const isLong = ({ decision, note, displaced, actions, accepted }: SeenItem): boolean => {
  const beside = displaced.map(({ text }) => text);
  const texts = [decision, note, ...beside, ...actions.map(({ text }) => text), ...accepted.map(({ says }) => says)];
  const lines = texts.flatMap((text) => text.split('\n')).map((line) => Math.ceil(line.length / LONG.line));
  return lines.reduce((sum, one) => sum + Math.max(1, one), 0) > LONG.lines;
};

export const dayOr = (day: Day | null, none: string, { format }: Wording): string =>
  day === null ? none : format.day(day);

export const whenOf = ({ startedAt, endedAt }: SeenReview, { format, t }: Wording): string =>
  endedAt === null
    ? t.minutes.runs(format.instant(startedAt))
    : t.minutes.when(format.instant(startedAt), format.instant(endedAt));

export const doneOf = ({ items }: SeenReview, { t }: Wording): string =>
  t.minutes.accounts(items.filter(({ doneAt }) => doneAt !== null).length, items.length);

/** Marks of Markdown within what somebody wrote are words. */
const plain = (words: string): string => words.replace(/[\\`*_[\]<>#|~]/g, '\\$&');
/** A single break is kept, an empty line parts paragraphs. */
const lines = (words: string): string => plain(words.trim()).replace(/\n(?=[^\n])(?<!\n\n)/g, '  \n');

const itemText = (item: SeenItem, wording: Wording): string => {
  const { t, format } = wording;
  const m = t.minutes;
  const decision = wordsOf(item, 'decision', wording);
  const paragraphs = (words: readonly string[]) => (words.length === 0 ? [] : [words.map(lines).join('\n\n')]);
  const part = (title: string, body: readonly string[]) => (body.length === 0 ? [] : [`**${title}**`, '', ...body, '']);
  return [
    `## ${plain(item.name)}`,
    '',
    ...(item.doneAt === null ? [`*${m.notDone}*`, ''] : []),
    ...figuresOf(item, wording).map(({ label, says }) => `- ${label}: ${says}`),
    '',
    ...part(m.decision, paragraphs(decision.length === 0 ? [m.noDecision] : decision)),
    ...part(m.note, paragraphs(wordsOf(item, 'note', wording))),
    ...part(
      m.actions,
      item.actions.map(
        ({ text, owner, due }) => `- ${plain(text)} (${plain(owner ?? m.nobody)}, ${dayOr(due, m.noDay, wording)})`,
      ),
    ),
    ...part(
      m.accepted,
      item.accepted.map(
        ({ says, reason, until }) =>
          `- ${plain(says)} ${plain(reason)} (${until === null ? m.without : m.until(format.day(until))})`,
      ),
    ),
    `${m.nextReview}: ${dayOr(item.nextReview, m.noDay, wording)} · ${m.time}: ${clockText(item.seconds)}`,
    '',
  ].join('\n');
};

/** The minutes as a file that every editor and every wiki takes. */
export const minutesText = (review: SeenReview, wording: Wording): string => {
  const { t } = wording;
  return [
    `# ${plain(t.minutes.title(review.name))}`,
    '',
    whenOf(review, wording),
    '',
    ...(review.present.length === 0 ? [] : [`${t.minutes.there}: ${plain(review.present.join(', '))}`, '']),
    `${plain(t.minutes.presented(review.presenter.name))} · ${doneOf(review, wording)}`,
    '',
    ...review.items.map((item) => itemText(item, wording)),
  ].join('\n');
};

/** One row for each action that was made. */
export const actionTable = ({ items }: SeenReview, { t }: Wording): Table => ({
  name: t.minutes.actions,
  rows: [
    [t.minutes.account, t.minutes.action, t.minutes.owner, t.minutes.due],
    ...items.flatMap(({ name, actions }) =>
      actions.map(({ text, owner, due }) => [name, text, owner ?? '', due ?? '']),
    ),
  ],
});

/** One row for each account, and the actions. */
export const minutesTables = (review: SeenReview, wording: Wording): Table[] => {
  const { t } = wording;
  const m = t.minutes;
  return [
    {
      name: m.summary,
      rows: [
        [m.account, m.status, m.threads, m.coverage, m.index, m.decision, m.note, m.nextReview, m.time],
        ...review.items.map((item) => [
          item.name,
          item.doneAt === null ? m.notDone : t.meeting.state.done,
          item.standing?.threads ?? null,
          item.standing?.functionCoverage ?? null,
          item.standing?.diamondIndex ?? null,
          wordsOf(item, 'decision', wording).join('\n'),
          wordsOf(item, 'note', wording).join('\n'),
          item.nextReview ?? '',
          clockText(item.seconds),
        ]),
      ],
    },
    actionTable(review, wording),
    {
      name: m.accepted,
      rows: [
        [m.account, m.findings, m.reason, m.untilColumn],
        ...review.items.flatMap(({ name, accepted }) =>
          accepted.map(({ says, reason, until }) => [name, says, reason, until ?? '']),
        ),
      ],
    },
  ];
};

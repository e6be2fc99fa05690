import type { Account } from '../../../shared/model/account.ts';
import type { SeenItem } from '../../../shared/protocol/reviews.ts';
import type { Measures } from '../../../shared/rules/measures.ts';
import { MEASURED, type Measured, standingChange } from '../../../shared/rules/portfolio/review-change.ts';
import type { DatedFact } from '../../../shared/rules/portfolio/review-since.ts';
import { Differences } from '../../history/Differences.tsx';
import { useInsight } from '../../panel/use-insight.ts';
import { type Naming, useNaming } from '../../panel/use-naming.ts';
import { useAccount } from '../../session/hooks.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { useFormat, useText } from '../../text/use-text.ts';
import styles from './MeetingParts.module.css';
import type { Since as SinceReview } from './use-since-review.ts';

const shown = (measure: Measured, value: number | null, number: (value: number, decimals?: number) => string) => {
  if (value === null) return null;
  if (measure === 'threads') return number(value);
  return measure === 'diamondIndex' ? number(value, 2) : `${number(value * 100)} %`;
};

/** The four numbers as they stood and stand. */
export const ThenAndNow = ({ item }: { item: SeenItem }) => {
  const t = usePortfolioText().review.since;
  const { number } = useFormat();
  const { measures, findings } = useInsight();
  const { before } = item;
  const now = { ...nowOf(measures), open: findings.open.map(({ id }) => id) };
  const change = before ? standingChange(before.standing, { ...before.standing, ...now }) : null;
  return (
    <dl className={styles.numbers} aria-label={t.numbers}>
      {MEASURED.map((measure) => {
        const moved = change?.numbers.find((one) => one.measure === measure);
        const value = shown(measure, now[measure], number) ?? t.unknown;
        const was = moved && moved.direction !== 'same' ? shown(measure, moved.before, number) : null;
        return (
          <div key={measure}>
            <dt>{t.measures[measure]}</dt>
            <dd data-direction={moved?.direction}>{was === null ? value : t.changed(was, value)}</dd>
          </div>
        );
      })}
    </dl>
  );
};

const nowOf = ({ threads, functionCoverage, diamondIndex, coordination }: Measures) => ({
  ...{ threads, functionCoverage, diamondIndex, coordination },
});

/** What changed since the last review, in sentences. */
export const Since = ({ since }: { since: SinceReview }) => {
  const t = usePortfolioText().review.since;
  const format = useFormat();
  if (since.kind === 'loading') return <p role="status">{t.opening}</p>;
  if (since.kind === 'edited')
    return <Differences comparison={since.comparison} title={t.since(format.day(since.since))} />;
  const day = format.day(since.since);
  return (
    <section aria-labelledby="since">
      <h2 id="since" className={styles.heading}>
        {since.isFirst ? t.first(day) : t.noVersion(day)}
      </h2>
      {since.facts.length === 0 && <p className={styles.none}>{t.nothing}</p>}
      <Facts facts={since.facts} />
    </section>
  );
};

const Facts = ({ facts }: { facts: readonly DatedFact[] }) => {
  const t = usePortfolioText().review.since;
  const text = useText();
  const format = useFormat();
  const account = useAccount();
  const naming = useNaming();
  const nameOf = createNames(account, naming, (stage) => text.stages.names[stage as keyof typeof text.stages.names]);
  return (
    <ul className={styles.facts}>
      {facts.map((fact) => (
        <li key={`${fact.kind} ${fact.id} ${fact.day}`}>
          <time dateTime={fact.day}>{format.day(fact.day)}</time> {t.facts[fact.kind](nameOf(fact))}
        </li>
      ))}
    </ul>
  );
};

/** What the record of a fact is called. */
const createNames = ({ contacts, links, inside }: Account, naming: Naming, stageName: (stage: string) => string) => {
  const pair = (a: string, b: string) => `${naming.person(a as never)} – ${naming.person(b as never)}`;
  const find = <R extends { id: string }>(list: readonly R[], id: string, say: (record: R) => string) => {
    const record = list.find((one) => one.id === id);
    return record ? say(record) : '';
  };
  return ({ kind, id }: DatedFact): string => {
    switch (kind) {
      case 'event':
        return find(inside.events, id, ({ name }) => name);
      case 'milestone':
        return find(inside.milestones, id, ({ name, stage }) => name || stageName(stage));
      case 'stage':
        return find(inside.stages, id, ({ stage }) => stageName(stage));
      case 'evidence':
        return find(inside.evidence, id, ({ stage }) => stageName(stage));
      case 'line-begins':
      case 'strength':
      case 'line-ends':
      case 'touch':
        return find(contacts, id, ({ supplier, customer }) => pair(supplier, customer));
      case 'planned':
        return find(inside.plannedContacts, id, ({ supplier, customer }) => pair(supplier, customer));
      case 'person-comes':
      case 'person-leaves':
      case 'post':
        return naming.person(id as never);
      case 'link':
        return find(links, id, ({ from, to }) => pair(from, to));
      case 'influence':
        return find(inside.influences, id, ({ from, to }) => pair(from, to));
      case 'judgement':
        return find(inside.judgements, id, ({ person }) => naming.person(person));
      case 'action-due':
      case 'action-done':
        return find(inside.actions, id, ({ text }) => text);
    }
  };
};

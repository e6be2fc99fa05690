import type { ReactNode } from 'react';
import { type Explanation, explain } from '../../../shared/rules/explain.ts';
import type { Headline } from '../../../shared/rules/headline.ts';
import type { Line, Network } from '../../../shared/rules/network.ts';
import type { Spotlight } from '../../session/view-state.ts';
import type { Said } from '../../text/said.ts';
import { useFormat, useText } from '../../text/use-text.ts';
import { Sentence } from '../Sentence.tsx';
import { useNaming } from '../use-naming.ts';
import styles from './Explained.module.css';

export const FIGURES = ['shape', 'threads', 'coverage', 'coordination'] as const;
export type Figure = (typeof FIGURES)[number];

/** Why a figure stands out on the map; also the key by which it is put away. */
export const spotKey = (figure: Figure): string => `figure:${figure}`;

/** Who and what stands behind a figure, to be seen on the map. */
export const spotOf = (figure: Figure, network: Network): Spotlight => {
  const told = explain(network);
  const key = spotKey(figure);
  const ofLines = (lines: readonly Line[]): Spotlight => ({
    key,
    people: lines.flatMap(({ supplier, customer }) => [supplier, customer]),
    lines: lines.map(({ id }) => id),
  });
  switch (figure) {
    case 'threads':
      return ofLines(told.threads.pairs);
    case 'coverage':
      return ofLines(told.coverage.flatMap(({ lines }) => lines));
    case 'shape':
      return ofLines(told.shape.flatMap(({ line }) => line ?? []));
    case 'coordination':
      return { key, people: [...told.coordination.linked, ...told.coordination.loose], lines: [] };
  }
};

type Props = { figure: Figure; network: Network; head: Headline };

/** One figure of the headline in words, with the names behind it. */
export const Explained = ({ figure, network, head }: Props) => {
  const t = useText().measures;
  const told = explain(network);
  switch (figure) {
    case 'threads':
      return <Threads told={told} threads={head.threads} />;
    case 'coverage':
      return (
        <>
          <Sentence parts={t.coverage.text(head.coveredFunctions, head.customerFunctions)} />
          <Coverage told={told} />
        </>
      );
    case 'coordination':
      return (
        <>
          <Sentence parts={t.coordination.text(head.coordinated, head.lineHolders)} />
          <Coordination told={told} />
        </>
      );
    case 'shape':
      return (
        <>
          <Sentence parts={t.shape.text} />
          <Shape told={told} />
        </>
      );
  }
};

const Row = ({ name, value, children }: { name: string; value?: ReactNode; children: ReactNode }) => (
  <li className={styles.row}>
    <b className={styles.name} dir="auto">
      {name}
    </b>
    <span className={styles.said}>{children}</span>
    {value !== undefined && <span className={styles.value}>{value}</span>}
  </li>
);

const Words = ({ parts }: { parts: readonly Said[] }) => <Sentence inline parts={parts} />;

const Threads = ({ told, threads }: { told: Explanation; threads: number }) => {
  const t = useText().measures;
  const naming = useNaming();
  const { pairs, critical } = told.threads;
  return (
    <>
      <Sentence parts={t.threads.text(threads)} />
      {pairs.length > 0 && (
        <ol className={styles.list}>
          {pairs.map(({ id, supplier, customer }) => (
            <li key={id} className={styles.pair}>
              <Words parts={t.shape.between(naming.person(supplier), naming.person(customer))} />
            </li>
          ))}
        </ol>
      )}
      {pairs.length > 0 && critical.length === 0 && <p className={styles.note}>{t.threads.noCritical}</p>}
      {critical.length > 0 && critical.length < 2 * pairs.length && (
        <Sentence parts={t.threads.critical(critical.map(naming.person))} />
      )}
    </>
  );
};

const Coverage = ({ told }: { told: Explanation }) => {
  const t = useText().measures;
  const naming = useNaming();
  if (told.coverage.length === 0) return <p className={styles.note}>{t.coverage.none}</p>;
  return (
    <ul className={styles.list}>
      {told.coverage.map(({ function: lane, people, lines }) => (
        <Row key={lane} name={naming.lane(lane)}>
          {lines.length === 0 ? (
            t.coverage.nobody(people.length)
          ) : (
            <Words parts={t.coverage.by([...new Set(lines.map(({ supplier }) => naming.person(supplier)))])} />
          )}
        </Row>
      ))}
    </ul>
  );
};

const Coordination = ({ told }: { told: Explanation }) => {
  const t = useText().measures;
  const naming = useNaming();
  const { linked, loose } = told.coordination;
  return (
    <ul className={styles.list}>
      {linked.length > 0 && (
        <Row name={t.coordination.linked}>
          <Words parts={t.coverage.by(linked.map(naming.person))} />
        </Row>
      )}
      {loose.length > 0 && (
        <Row name={t.coordination.loose}>
          <Words parts={t.coverage.by(loose.map(naming.person))} />
        </Row>
      )}
    </ul>
  );
};

const Shape = ({ told }: { told: Explanation }) => {
  const t = useText().measures;
  const { number } = useFormat();
  const naming = useNaming();
  if (told.shape.length === 0) return <p className={styles.note}>{t.coverage.none}</p>;
  return (
    <ul className={styles.list}>
      {told.shape.map(({ function: lane, direct, line }) => (
        <Row key={lane} name={naming.lane(lane)} value={number(direct, 2)}>
          {line === null ? (
            t.shape.nobody
          ) : (
            <Words parts={t.shape.between(naming.person(line.supplier), naming.person(line.customer))} />
          )}
        </Row>
      ))}
    </ul>
  );
};

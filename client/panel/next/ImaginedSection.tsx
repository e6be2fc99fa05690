import { Undo2, UserMinus, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { PersonId } from '../../../shared/model/id.ts';
import { type Imagined, isImagining, NOTHING_IMAGINED } from '../../../shared/rules/imagine.ts';
import { lossRisk } from '../../../shared/rules/loss-risk.ts';
import { whatIf } from '../../../shared/rules/what-if.ts';
import { useSession, useView, useViewState } from '../../session/hooks.ts';
import { useFormat, useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Sentence } from '../Sentence.tsx';
import { sayRisk } from '../say-risk.ts';
import { useInsight, useRealInsight } from '../use-insight.ts';
import { useNaming } from '../use-naming.ts';
import styles from './next.module.css';

/** What is imagined: who left or meets, the figures before and after, and what breaks, by name. */
export const ImaginedSection = () => {
  const imagined = useViewState((state) => state.imagined);
  return isImagining(imagined) ? <Imagination imagined={imagined} /> : null;
};

const Imagination = ({ imagined }: { imagined: Imagined }) => {
  const view = useView();
  const { judging } = useSession().access;
  const text = useText();
  const t = text.next;
  const { number } = useFormat();
  const naming = useNaming();
  const section = useRef<HTMLElement>(null);
  const [isAsking, setAsking] = useState(false);
  const real = useRealInsight();
  const then = useInsight();

  const { without, with: pairs } = imagined;
  const setWithout = (next: readonly PersonId[]) => view.imagine({ ...imagined, without: next });
  const of = (part: number, whole: number) => (whole === 0 ? '–' : `${part} ${text.panel.headline.of(whole)}`);
  const share = (value: number | null) => (value === null ? '–' : number(value, 2));
  const risk = (threads: number) => sayRisk(lossRisk(threads, judging?.leavingRate ?? 0));
  const rows = [
    ['threads', String(real.head.threads), String(then.head.threads)],
    [
      'coverage',
      of(real.head.coveredFunctions, real.head.customerFunctions),
      of(then.head.coveredFunctions, then.head.customerFunctions),
    ],
    [
      'coordination',
      of(real.head.coordinated, real.head.lineHolders),
      of(then.head.coordinated, then.head.lineHolders),
    ],
    ['diamondIndex', share(real.measures.diamondIndex), share(then.measures.diamondIndex)],
    ...(judging === null
      ? []
      : [['decisionReach', share(real.measures.decisionReach), share(then.measures.decisionReach)] as const]),
  ] as const;
  const others = [...real.network.people.values()].filter((one) => one.inPlace && !without.includes(one.id));

  // what was pressed may stand far below
  useEffect(() => {
    // its answer is a promise in new browsers, and none of ours
    section.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  return (
    <section ref={section} className={styles.imagined} aria-label={t.imagining}>
      <div className={styles.head}>
        <h2 className={styles.title}>{t.imagining}</h2>
        <Button variant="line" icon={Undo2} shortcut="Escape" onPress={() => view.imagine(NOTHING_IMAGINED)}>
          {t.end}
        </Button>
      </div>
      {without.length > 0 && <Sentence parts={t.imaginedLeave(without.map(naming.person))} />}
      {pairs.map(({ supplier, customer }) => (
        <Sentence
          key={`${supplier} ${customer}`}
          parts={t.imaginedMeet(naming.person(supplier), naming.person(customer))}
        />
      ))}
      <table className={styles.figures}>
        <thead>
          <tr>
            <td />
            <th scope="col">{t.before}</th>
            <th scope="col">{t.after}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([id, before, after]) => (
            <tr key={id} data-changed={before !== after || undefined}>
              <th scope="row">{t.rows[id]}</th>
              <td>{before}</td>
              <td>{after}</td>
            </tr>
          ))}
          {judging !== null && real.head.threads > 0 && (
            <tr data-changed={risk(real.head.threads) !== risk(then.head.threads) || undefined}>
              <th scope="row">{t.risk}</th>
              <td>{risk(real.head.threads)}</td>
              <td>{risk(then.head.threads)}</td>
            </tr>
          )}
        </tbody>
      </table>
      {without.length > 0 && <Lost leaving={without} />}
      {without.length > 1 && (
        <ul className={styles.stay}>
          {without.map((id) => (
            <li key={id}>
              <span dir="auto">{naming.person(id)}</span>
              <IconButton
                icon={X}
                label={t.back(naming.person(id))}
                onPress={() => setWithout(without.filter((other) => other !== id))}
              />
            </li>
          ))}
        </ul>
      )}
      {without.length > 0 &&
        (isAsking ? (
          <ComboBox
            label={t.alsoWho}
            items={naming.choices(others.map((one) => one.person))}
            autoFocus
            onSelect={(id) => {
              setAsking(false);
              if (id !== null) setWithout([...without, id as PersonId]);
            }}
            onCancel={() => setAsking(false)}
          />
        ) : (
          <Button variant="quiet" icon={UserMinus} onPress={() => setAsking(true)}>
            {t.also}
          </Button>
        ))}
    </section>
  );
};

/** What breaks, by name. */
const Lost = ({ leaving }: { leaving: readonly PersonId[] }) => {
  const t = useText().next.lost;
  const naming = useNaming();
  const { network, measures } = useRealInsight();
  const { lines, functions, deciders, newlyCritical, alone } = whatIf(network, new Set(leaving), measures);
  const names = (ids: readonly PersonId[]) => ids.map(naming.person);
  const isNothing = lines.length + functions.length + deciders.length === 0;
  return (
    <div className={styles.lost}>
      {isNothing && <p>{t.nothing}</p>}
      {lines.length > 0 && <p>{t.lines(lines.length)}</p>}
      {functions.length > 0 && <Sentence parts={t.functions(functions.map(naming.lane))} />}
      {deciders.length > 0 && <Sentence parts={t.deciders(names(deciders))} />}
      {alone.length > 0 && <Sentence parts={t.alone(names(alone))} />}
      {newlyCritical.length > 0 && <Sentence parts={t.critical(names(newlyCritical))} />}
    </div>
  );
};

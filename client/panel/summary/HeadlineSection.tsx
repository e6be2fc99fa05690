import { useEffect } from 'react';
import { useView, useViewState } from '../../session/hooks.ts';
import { useFormat, useText } from '../../text/use-text.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { Sentence } from '../Sentence.tsx';
import { useInsight } from '../use-insight.ts';
import { type Naming, useNaming } from '../use-naming.ts';
import { Explained, FIGURES, type Figure, spotKey, spotOf } from './Explained.tsx';
import styles from './HeadlineSection.module.css';
import { MoreMeasures } from './MoreMeasures.tsx';
import { Share } from './Numbers.tsx';
import { type Saying, sayingOf } from './saying.ts';

/** The shape and the three honest numbers, each taken apart into names at a press, and what they mean in one sentence. */
export const HeadlineSection = () => {
  const text = useText();
  const t = text.panel;
  const { number } = useFormat();
  const view = useView();
  const naming = useNaming();
  const { network, measures, head } = useInsight();
  const open = useViewState((state) => FIGURES.find((figure) => state.spotlight?.key === spotKey(figure)) ?? null);
  const index = measures.diamondIndex;
  const toggle = (figure: Figure) =>
    open === figure ? view.endSpotlight(spotKey(figure)) : view.spotlight(spotOf(figure, network));
  const press = (figure: Figure) => ({ 'aria-expanded': open === figure, onClick: () => toggle(figure) });

  // whoever selects somebody has done with it
  useEffect(
    () => () => {
      for (const figure of FIGURES) view.endSpotlight(spotKey(figure));
    },
    [view],
  );

  return (
    <section className={styles.headline} aria-label={t.headline.title}>
      <button type="button" className={styles.shape} {...press('shape')}>
        <Glyph diamondIndex={index} width={92} height={48} />
        <span>
          <span className={styles.word}>{t.shape[head.shape]}</span>
          <span className={styles.index}>
            {index === null ? t.headline.noIndex : t.headline.diamondIndex(number(index, 2))}
          </span>
        </span>
      </button>
      <div className={styles.numbers}>
        <button type="button" title={t.headline.threadsMeaning} {...press('threads')}>
          <span className={styles.label}>{t.headline.threads}</span>
          <span className={styles.figure}>{head.threads}</span>
        </button>
        <button type="button" title={t.headline.coverageMeaning} {...press('coverage')}>
          <span className={styles.label}>{t.headline.coverage}</span>
          <span className={styles.figure}>
            <Share part={head.coveredFunctions} whole={head.customerFunctions} />
          </span>
        </button>
        <button type="button" title={t.headline.coordinationMeaning} {...press('coordination')}>
          <span className={styles.label}>{t.headline.coordination}</span>
          <span className={styles.figure}>
            <Share part={head.coordinated} whole={head.lineHolders} />
          </span>
        </button>
      </div>
      {open ? (
        <div className={styles.explained}>
          <Explained figure={open} network={network} head={head} />
        </div>
      ) : (
        <Sentence parts={wordsOf(sayingOf(network, measures, head), naming, t.says)} />
      )}
      <MoreMeasures network={network} measures={measures} threads={head.threads} />
    </section>
  );
};

const wordsOf = (saying: Saying, naming: Naming, says: ReturnType<typeof useText>['panel']['says']) => {
  const [supplier, customer] = [naming.company('supplier'), naming.company('customer')];
  switch (saying.kind) {
    case 'nobody':
      return says.nobody();
    case 'no-line':
      return says.noLine(supplier, customer);
    case 'hangs-on-one':
      return says.hangsOnOne(naming.person(saying.person), supplier, customer);
    case 'hangs-on-two':
      return says.hangsOnTwo(naming.person(saying.supplier), naming.person(saying.customer), supplier, customer);
    case 'uncoordinated':
      return says.uncoordinated(saying.loose, saying.lineHolders);
    case 'diamond':
      return says.diamond(saying.holders.map(naming.person));
    case 'opening':
      return says.opening(saying.covered.map(naming.lane), saying.missing.map(naming.lane));
  }
};

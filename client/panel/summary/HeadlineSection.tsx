import { type Headline, headline } from '../../../shared/rules/headline.ts';
import { measure } from '../../../shared/rules/measures.ts';
import type { Network } from '../../../shared/rules/network.ts';
import { useFormat, useText } from '../../text/use-text.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { Sentence } from '../Sentence.tsx';
import { type Naming, useNaming } from '../use-naming.ts';
import styles from './HeadlineSection.module.css';
import { type Saying, sayingOf } from './saying.ts';

/** The shape, the three honest numbers, and what they mean in one sentence with names. */
export const HeadlineSection = ({ network }: { network: Network }) => {
  const t = useText().panel;
  const { number } = useFormat();
  const naming = useNaming();
  const measures = measure(network);
  const head = headline(network, measures);
  const index = measures.diamondIndex;

  return (
    <section className={styles.headline} aria-label={t.headline.title}>
      <div className={styles.shape}>
        <Glyph diamondIndex={index} width={92} height={48} />
        <div>
          <h2 className={styles.word}>{t.shape[head.shape]}</h2>
          <p className={styles.index}>
            {index === null ? t.headline.noIndex : t.headline.diamondIndex(number(index, 2))}
          </p>
        </div>
      </div>
      <Numbers head={head} />
      <Sentence parts={wordsOf(sayingOf(network, measures, head), naming, t.says)} />
    </section>
  );
};

export const Numbers = ({ head }: { head: Headline }) => {
  const t = useText().panel.headline;
  return (
    <dl className={styles.numbers}>
      <div title={t.threadsMeaning}>
        <dt>{t.threads}</dt>
        <dd>{head.threads}</dd>
      </div>
      <div title={t.coverageMeaning}>
        <dt>{t.coverage}</dt>
        <dd>
          <Share part={head.coveredFunctions} whole={head.customerFunctions} />
        </dd>
      </div>
      <div title={t.coordinationMeaning}>
        <dt>{t.coordination}</dt>
        <dd>
          <Share part={head.coordinated} whole={head.lineHolders} />
        </dd>
      </div>
    </dl>
  );
};

const Share = ({ part, whole }: { part: number; whole: number }) => {
  const t = useText().panel.headline;
  if (whole === 0)
    return (
      <>
        <span aria-hidden>–</span>
        <VisuallyHidden>{t.notApplicable}</VisuallyHidden>
      </>
    );
  return (
    <>
      {part} <small>{t.of(whole)}</small>
    </>
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

import { ArrowLeft, Printer } from 'lucide-react';
import { useLocation, useSearch } from 'wouter';
import { NOTHING_IMAGINED } from '../../../shared/rules/imagine.ts';
import { isLens } from '../../../shared/rules/layout/lens/lens-name.ts';
import { useInsight } from '../../panel/use-insight.ts';
import { useNaming } from '../../panel/use-naming.ts';
import { useDayShown, useSession, useToday } from '../../session/hooks.ts';
import { useNow } from '../../session/now.ts';
import { NO_SHADE } from '../../session/view-state.ts';
import { useFormat, useLanguage, useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { Glyph } from '../../ui/Glyph.tsx';
import { captionsOf } from '../share/say-shown.ts';
import { useDocumentTitle } from '../use-document-title.ts';
import { MapFigure } from './MapFigure.tsx';
import { ActionsPart, FindingsPart, NextPart, StagesPart, TeamPart } from './Parts.tsx';
import styles from './SummaryPage.module.css';

/** The sheet shows everybody, and what is. */
const NOTHING_SHADED = { shade: NO_SHADE, imagined: NOTHING_IMAGINED };

/** The account on one sheet, to print or to keep. It is light in either theme, as paper is. */
export const SummaryPage = () => {
  const text = useText();
  const t = text.share.page;
  const [language] = useLanguage();
  const format = useFormat();
  const session = useSession();
  const [, navigate] = useLocation();
  const search = useSearch();
  const now = useNow();
  const [day, today] = [useDayShown(), useToday()];
  const naming = useNaming();
  const { network, head, measures } = useInsight();
  const seesInside = session.access.layers.inside !== null;
  const named = new URLSearchParams(search).get('lens');
  const lens = isLens(named) && (named !== 'decision' || seesInside) ? named : 'shape';
  const name = naming.account.account.name.trim() || text.app.account.unnamed;
  const shown = { day, today, text, language };
  useDocumentTitle(t.title(name));
  const figures = [
    [text.panel.headline.threads, `${head.threads}`],
    [text.panel.headline.coverage, text.timeline.covered(head.coveredFunctions, head.customerFunctions)],
    [text.panel.headline.coordination, text.timeline.covered(head.coordinated, head.lineHolders)],
  ] as const;

  return (
    <div className={styles.page} data-theme="light" data-summary>
      <nav className={styles.bar}>
        <Button
          variant="quiet"
          icon={ArrowLeft}
          onPress={() => navigate(`/accounts/${session.accountId}${search ? `?${search}` : ''}`)}
        >
          {t.back}
        </Button>
        <Button variant="ink" icon={Printer} onPress={() => globalThis.print()}>
          {t.print}
        </Button>
      </nav>
      <main className={styles.sheet}>
        <header className={styles.head}>
          <div className={styles.title}>
            <h1 dir="auto">{name}</h1>
            <p>
              <bdi data-side="supplier">{naming.company('supplier')}</bdi> ·{' '}
              <bdi data-side="customer">{naming.company('customer')}</bdi> ·{' '}
              <time dateTime={day}>{format.day(day, 'long')}</time>
            </p>
          </div>
          <Glyph diamondIndex={measures.diamondIndex} width={76} height={40} />
          <p className={styles.shape}>
            <strong>{text.panel.shape[head.shape]}</strong>
            <span>
              {measures.diamondIndex === null
                ? text.panel.headline.noIndex
                : text.panel.headline.diamondIndex(format.number(measures.diamondIndex, 2))}
            </span>
          </p>
          <dl className={styles.figures}>
            {figures.map(([label, figure]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{figure}</dd>
              </div>
            ))}
          </dl>
        </header>
        <MapFigure day={day} lens={lens} captions={captionsOf(network, NOTHING_SHADED, shown)} />
        <div className={styles.parts}>
          {seesInside && <StagesPart day={day} />}
          <FindingsPart />
          {seesInside && <NextPart />}
          {seesInside && <ActionsPart />}
          <TeamPart />
        </div>
        <footer className={styles.foot}>{t.printed(session.user.name, format.instant(now))}</footer>
      </main>
    </div>
  );
};

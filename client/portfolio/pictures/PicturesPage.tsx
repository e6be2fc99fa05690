import { Link } from 'wouter';
import type { Portfolio } from '../../../shared/protocol/portfolio.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { useFormat } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import type { Empty } from './drawn.ts';
import { PictureCanvas } from './PictureCanvas.tsx';
import { PictureChoices } from './PictureChoices.tsx';
import { PictureFilter } from './PictureFilter.tsx';
import { PictureNotes } from './PictureNotes.tsx';
import { PictureSwitch } from './PictureSwitch.tsx';
import styles from './PicturesPage.module.css';
import { PictureTable } from './PictureTable.tsx';
import type { PictureName } from './picture-names.ts';
import { SaveMenu } from './SaveMenu.tsx';
import { type SaveKind, saveDrawn } from './save-drawn.ts';
import { useDrawn, useHistory } from './use-drawn.ts';
import { usePictureQuery } from './use-picture-query.ts';
import { useShownRows } from './use-shown-rows.ts';

/** So few accounts are seen at a glance. */
const FEW = 3;

type Props = { picture: PictureName; portfolio: Portfolio };

/** One picture of the portfolio, or the same as a table. */
export const PicturesPage = ({ picture, portfolio }: Props) => {
  const t = usePortfolioText().pictures;
  const { day } = useFormat();
  const { today } = portfolio;
  const [query, change] = usePictureQuery(today);
  const shown = useShownRows(portfolio);
  const { rows, groups, all } = shown;
  const history = useHistory(query, picture === 'movement');
  const isPart = !portfolio.may.seeAll || rows.length < all;
  const drawn = useDrawn({ picture, portfolio, rows, isPart, groups, query, history: history.data });
  const title = t.names[picture];
  const dated =
    picture === 'movement' ? `${day(query.from, 'long')} → ${day(query.until, 'long')}` : day(today, 'long');
  const save = (kind: SaveKind) =>
    saveDrawn(kind, {
      ...{ drawn, title, day: today, sheet: t.short[picture] },
      said: `${dated} · ${t.count(rows.length, all)}`,
      foot: [drawn.said, ...drawn.notes.map(({ text }) => text)].filter(Boolean),
    });

  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <PictureSwitch picture={picture} />
        <div className={styles.tools} data-wide={picture === 'movement' || undefined}>
          <PictureChoices picture={picture} query={query} today={today} onChange={change} />
          <SegmentedControl
            label={t.show.label}
            value={query.asTable ? 'table' : 'picture'}
            onChange={(show) => change({ show: show === 'table' ? show : null })}
            options={[
              { id: 'picture', label: t.show.picture },
              { id: 'table', label: t.show.table },
            ]}
          />
          <SaveMenu hasPicture={drawn.scene !== null} onSave={save} />
        </div>
      </header>
      {all > FEW && (
        <PictureFilter shown={shown} every={portfolio.rows} today={today} isGrouped={picture === 'functions'} />
      )}
      <div className={styles.lead}>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.count}>{t.count(rows.length, all)}</p>
        <p className={styles.said}>{drawn.said || t.leads[picture]}</p>
      </div>
      {picture === 'movement' && history.error && <Notice tone="warning">{t.movement.failed}</Notice>}
      {rows.length === 0 ? (
        <Nothing all={all} onClear={shown.clear} />
      ) : query.asTable ? (
        <PictureTable key={picture} table={drawn.table} caption={t.table.caption(title, dated)} />
      ) : drawn.scene ? (
        <PictureCanvas key={picture} draw={drawn.scene} label={title} said={drawn.said} rows={rows} />
      ) : (
        <Missing empty={drawn.empty} />
      )}
      {rows.length > 0 && <PictureNotes notes={drawn.notes} advice={drawn.scene ? drawn.advice : []} rows={rows} />}
    </div>
  );
};

const Missing = ({ empty: { title, text, action } }: { empty: Empty }) => (
  <EmptyState
    title={title}
    text={text}
    action={
      action && (
        <Link href={action.href} className={styles.action ?? ''}>
          {action.label}
        </Link>
      )
    }
  />
);

const Nothing = ({ all, onClear }: { all: number; onClear: () => void }) => {
  const t = usePortfolioText().pictures;
  return all === 0 ? (
    <Missing empty={{ ...t.nobody, action: { label: t.nobody.action, href: '/new' } }} />
  ) : (
    <EmptyState
      title={t.nothingFound.title}
      text={t.nothingFound.text}
      action={<Button onPress={onClear}>{t.nothingFound.action}</Button>}
    />
  );
};

import type { Day } from '../../../shared/model/day.ts';
import { FIGURES } from '../../../shared/rules/portfolio/pareto.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { DateField } from '../../ui/DateField.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { Select } from '../../ui/Select.tsx';
import { WHATS } from './moving.ts';
import styles from './PicturesPage.module.css';
import type { PictureName } from './picture-names.ts';
import type { PictureQuery } from './use-picture-query.ts';

type Props = {
  picture: PictureName;
  query: PictureQuery;
  today: Day;
  onChange: (change: Readonly<Record<string, string | null>>) => void;
};

/** What can be chosen of one picture. */
export const PictureChoices = ({ picture, query, today, onChange }: Props) => {
  const t = usePortfolioText().pictures;
  if (picture === 'functions') {
    return (
      <SegmentedControl
        label={t.heat.by}
        value={query.by}
        onChange={(by) => onChange({ by: by === 'functions' ? null : by })}
        options={[
          { id: 'functions', label: t.heat.functions },
          { id: 'levels', label: t.heat.levels },
        ]}
      />
    );
  }
  if (picture === 'pareto') {
    return (
      <SegmentedControl
        label={t.pareto.figure}
        value={query.figure}
        onChange={(figure) => onChange({ figure: figure === 'revenue' ? null : figure })}
        options={FIGURES.map((id) => ({ id, label: t.pareto.figures[id] }))}
      />
    );
  }
  if (picture !== 'movement') return null;
  return (
    <div className={styles.moving}>
      <Select
        label={t.movement.what}
        hideLabel
        className={styles.what ?? ''}
        value={query.what}
        onChange={(what) => onChange({ what: what === 'threads' ? null : what })}
        options={WHATS.map((id) => ({ id, label: t.movement.whats[id] }))}
      />
      <SegmentedControl
        label={t.movement.which}
        value={query.onlyMoved ? 'only' : 'all'}
        onChange={(which) => onChange({ moved: which === 'only' ? which : null })}
        options={[
          { id: 'all', label: t.movement.all },
          { id: 'only', label: t.movement.onlyMoved },
        ]}
      />
      <div className={styles.days}>
        <DateField
          label={t.movement.from}
          hideLabel
          value={query.from}
          max={today}
          error={query.from > query.until ? t.movement.wrongOrder : null}
          onChange={(from) => onChange({ from })}
        />
        <span aria-hidden>→</span>
        <DateField
          label={t.movement.until}
          hideLabel
          value={query.until}
          max={today}
          onChange={(until) => onChange({ until })}
        />
      </div>
    </div>
  );
};

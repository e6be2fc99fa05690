import { AuditAction } from '../../shared/protocol/audit.ts';
import { compareNames } from '../text/format.ts';
import { useLanguage, useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/DateField.tsx';
import { type Option, Select } from '../ui/Select.tsx';
import styles from './Audit.module.css';
import { type Filter, isBackwards, isFiltered, NO_FILTER, useAuditChoices } from './audit.ts';
import { whoOf } from './tell-entry.ts';

type AuditFiltersProps = { filter: Filter; onChange: (filter: Filter) => void };

/** What to see of the audit log: whose, of which account, what and when. */
export const AuditFilters = ({ filter, onChange }: AuditFiltersProps) => {
  const t = useText().audit;
  const [language] = useLanguage();
  const { data } = useAuditChoices();
  const compare = compareNames(language);
  const sorted = (options: Option[]) => options.toSorted((a, b) => compare(a.label, b.label));
  const set = (part: Partial<Filter>) => onChange({ ...filter, ...part });
  const actors = (data?.actors ?? []).map((actor) => ({ id: actor.id, label: whoOf({ actor, detail: {} }, t) }));
  const accounts = (data?.accounts ?? []).map(({ id, name }) => ({ id, label: name }));
  const deeds = AuditAction.options.map((id) => ({ id, label: t.deeds[id] }));
  return (
    <fieldset className={styles.filters}>
      <legend className={styles.hidden}>{t.filters}</legend>
      <Select
        label={t.person}
        value={filter.actor}
        onChange={(actor) => set({ actor })}
        options={[{ id: '', label: t.anybody }, ...sorted(actors)]}
      />
      <Select
        label={t.account}
        value={filter.account}
        onChange={(account) => set({ account })}
        options={[{ id: '', label: t.anyAccount }, ...sorted(accounts)]}
      />
      <Select
        label={t.deed}
        value={filter.action}
        onChange={(action) => set({ action })}
        options={[{ id: '', label: t.anything }, ...sorted(deeds)]}
      />
      <DateField label={t.since} value={filter.since} onChange={(since) => set({ since })} />
      <DateField
        label={t.until}
        value={filter.until}
        onChange={(until) => set({ until })}
        error={isBackwards(filter) ? t.wrongOrder : null}
      />
      {isFiltered(filter) && (
        <Button variant="quiet" className={styles.clear ?? ''} onPress={() => onChange(NO_FILTER)}>
          {t.clear}
        </Button>
      )}
    </fieldset>
  );
};

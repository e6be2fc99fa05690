import { Wrench } from 'lucide-react';
import { useRepairs, useView } from '../../session/hooks.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { Section } from '../Section.tsx';
import { RepairList } from './RepairList.tsx';

/** In the panel only the first; all of them are in a dialog of their own. */
const SHOWN = 3;

/** Records that could not be read: kept, told of, and never in the way of the map. */
export const RepairsSection = () => {
  const view = useView();
  const repairs = useRepairs();
  const t = useText().panel.repairs;
  if (repairs.length === 0) return null;
  return (
    <Section title={t.title} aside={repairs.length}>
      <RepairList repairs={repairs.slice(0, SHOWN)} />
      {repairs.length > SHOWN && (
        <Button variant="quiet" icon={Wrench} onPress={() => view.openDialog({ kind: 'repairs' })}>
          {t.all(repairs.length)}
        </Button>
      )}
    </Section>
  );
};

import { useText } from '../text/use-text.ts';
import { DialogFoot } from './DialogFoot.tsx';
import { FileHead } from './FileHead.tsx';
import { PlanFooter } from './PlanFooter.tsx';
import { PlanList } from './PlanList.tsx';
import { PlanOptions } from './PlanOptions.tsx';
import type { CardsSource } from './source.ts';
import { usePeoplePlan } from './use-people-plan.ts';

type CardsImportProps = { source: CardsSource; fileName: string; onAnother: () => void };

/** Address cards say themselves what is what: only the people are shown. */
export const CardsImport = ({ source, fileName, onAnother }: CardsImportProps) => {
  const t = useText().exchange;
  const planned = usePeoplePlan(source.rows);
  return (
    <>
      <FileHead kind={t.addressCards} fileName={fileName} onAnother={onAnother} />

      <PlanOptions planned={planned} />
      <PlanList planned={planned} rowName={t.row} />
      <DialogFoot>
        <PlanFooter planned={planned} />
      </DialogFoot>
    </>
  );
};

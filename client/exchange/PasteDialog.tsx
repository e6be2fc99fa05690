import { useDeferredValue, useMemo, useState } from 'react';
import type { Side } from '../../shared/model/side.ts';
import { parsePastedList } from '../../shared/rules/exchange/pasted-list.ts';
import { useView } from '../session/hooks.ts';
import { useText } from '../text/use-text.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Notice } from '../ui/Notice.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './ImportDialog.module.css';
import { PlanFooter } from './PlanFooter.tsx';
import { PlanList } from './PlanList.tsx';
import { PlanOptions } from './PlanOptions.tsx';
import { problemText } from './problem-text.ts';
import { byPerson, usePeoplePlan } from './use-people-plan.ts';

/** A list typed or pasted: each person appears beside it as they will land on the map. */
export const PasteDialog = ({ text: given = '', side }: { text?: string | undefined; side?: Side | undefined }) => {
  const t = useText().exchange;
  const view = useView();
  const [text, setText] = useState(given);
  const shown = useDeferredValue(text);
  const parsed = useMemo(() => parsePastedList(shown), [shown]);
  const rows = useMemo(() => (parsed.ok ? parsed.value : []), [parsed]);
  const planned = usePeoplePlan(rows, { side, keyOf: byPerson });
  const isEmpty = shown.trim() === '';
  return (
    <Dialog title={t.pasteTitle} onClose={view.closeDialog} size="large" footer={<PlanFooter planned={planned} />}>
      <PlanOptions planned={planned} />
      <div className={styles.paste}>
        <TextField
          label={t.paste.label}
          description={t.paste.description}
          placeholder={t.paste.placeholder}
          value={text}
          onChange={setText}
          multiline
          autoFocus
        />
        <div className={styles.preview}>
          {isEmpty && <p className={styles.text}>{t.paste.empty}</p>}
          {!isEmpty && !parsed.ok && <Notice tone="warning">{problemText(parsed.problem, t.problems)}</Notice>}
          <PlanList planned={planned} rowName={t.paste.row} />
        </div>
      </div>
    </Dialog>
  );
};

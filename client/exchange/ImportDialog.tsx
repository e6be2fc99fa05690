import { useCallback, useEffect, useState } from 'react';
import type { Read } from '../../shared/rules/exchange/import-problem.ts';
import { useView } from '../session/hooks.ts';
import { useText } from '../text/use-text.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { AccountImport } from './AccountImport.tsx';
import { CardsImport } from './CardsImport.tsx';
import { ChooseFile } from './ChooseFile.tsx';
import { FootPlace } from './DialogFoot.tsx';
import styles from './ImportDialog.module.css';
import { problemText } from './problem-text.ts';
import { readFile } from './read-file.ts';
import type { Source } from './source.ts';
import { TableImport } from './TableImport.tsx';

type State =
  | { kind: 'choosing'; failure: { fileName: string; reason: string } | null }
  | { kind: 'reading' }
  | { kind: 'read'; fileName: string; source: Source };

/** Import of a file: choose, look at what will happen, do it. `file` is one that was dropped on the page. */
export const ImportDialog = ({ file }: { file?: File | undefined }) => {
  const text = useText().exchange;
  const t = text.problems;
  const [state, setState] = useState<State>(file ? { kind: 'reading' } : { kind: 'choosing', failure: null });

  const take = useCallback(
    async (taken: File) => {
      setState({ kind: 'reading' });
      const refused = (reason: string) => setState({ kind: 'choosing', failure: { fileName: taken.name, reason } });
      let result: Read<Source>;
      try {
        result = await readFile(taken);
      } catch {
        // A file that vanished, or a reader that could not be loaded while offline.
        return refused(t.unreadable);
      }
      if (result.ok) setState({ kind: 'read', fileName: taken.name, source: result.value });
      else refused(problemText(result.problem, t));
    },
    [t],
  );

  useEffect(() => {
    if (file) void take(file);
  }, [file, take]);

  const view = useView();
  const [foot, setFoot] = useState<HTMLElement | null>(null);
  const isRead = state.kind === 'read';
  return (
    <Dialog
      title={text.importTitle}
      onClose={view.closeDialog}
      size={isRead ? 'large' : 'medium'}
      footer={isRead && <div className={styles.foot} ref={setFoot} />}
    >
      <FootPlace value={foot}>
        {isRead ? (
          <Step {...state} onAnother={() => setState({ kind: 'choosing', failure: null })} />
        ) : (
          <ChooseFile
            reading={state.kind === 'reading'}
            failure={state.kind === 'choosing' ? state.failure : null}
            onFile={(chosen) => void take(chosen)}
          />
        )}
      </FootPlace>
    </Dialog>
  );
};

const Step = ({ source, ...file }: { source: Source; fileName: string; onAnother: () => void }) => {
  switch (source.kind) {
    case 'table':
      return <TableImport source={source} {...file} />;
    case 'cards':
      return <CardsImport source={source} {...file} />;
    case 'account':
      return <AccountImport source={source} {...file} />;
  }
};

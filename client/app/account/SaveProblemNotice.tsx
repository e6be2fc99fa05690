import { Suspense } from 'react';
import { useReady, useSaveState, useSession } from '../../session/hooks.ts';
import { lazyPart } from '../../session/lazy-part.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';

const UnsavedOfReader = lazyPart(async () => ({ default: (await import('./UnsavedOfReader.tsx')).UnsavedOfReader }));

/** Why nothing is being saved, what becomes of one's changes, and what to do. */
export const SaveProblemNotice = ({ onEnterAgain }: { onEnterAgain: () => void }) => {
  const { problems, couldNotSave, cannotSave, kept } = useText().session;
  const { tryAgain } = useText().errors;
  const session = useSession();
  const { problem, pending, onDevice } = useSaveState();
  const isRefused = useReady() === 'refused';
  if (problem === null) return null;
  const { reason, next } = problems[problem];
  const words = pending > 0 ? [couldNotSave(reason), kept(pending, onDevice), next] : [cannotSave(reason), next];
  const action =
    problem === 'onlyReads' && pending > 0 ? (
      <Suspense>
        <UnsavedOfReader onEnterAgain={onEnterAgain} />
      </Suspense>
    ) : (
      isRefused && <Button onPress={session.reconnect}>{tryAgain}</Button>
    );
  return (
    <Notice tone="warning" action={action}>
      {words.join(' ')}
    </Notice>
  );
};

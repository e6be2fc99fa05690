import { Suspense, useState } from 'react';
import type { OwnStageView } from '../../../shared/document/commands/assess-stage.ts';
import { useSession } from '../../session/hooks.ts';
import { lazyPart } from '../../session/lazy-part.ts';

const AssessDialog = lazyPart(async () => ({
  default: (await import('../../timeline/assess/AssessDialog.tsx')).AssessDialog,
}));
const AskCustomerDialog = lazyPart(async () => ({
  default: (await import('../../home/share/AskCustomerDialog.tsx')).AskCustomerDialog,
}));

/** The stage as we see it, and over it, with what was begun kept, the way to ask the customer himself. */
export const AssessPlace = ({ view, onClose }: { view: OwnStageView; onClose: () => void }) => {
  const { accountId, access } = useSession();
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <AssessDialog view={view} onAsk={access.may.share ? () => setAsking(true) : undefined} onClose={onClose} />
      {isAsking && (
        <Suspense>
          <AskCustomerDialog account={accountId} onClose={() => setAsking(false)} />
        </Suspense>
      )}
    </>
  );
};

import type { ReactNode } from 'react';
import { failureCode } from '../session/request.ts';
import { useText } from '../text/use-text.ts';
import { Notice } from '../ui/Notice.tsx';

/** What the server refused or why it could not be asked. */
export const Failure = ({ error, action }: { error: unknown; action?: ReactNode }) => {
  const t = useText().errors;
  return error ? (
    <Notice tone="error" action={action}>
      {t.byCode[failureCode(error)]}
    </Notice>
  ) : null;
};

import { failureCode } from '../session/request.ts';
import { useText } from '../text/use-text.ts';
import { Notice } from '../ui/Notice.tsx';

/** What the server refused or why it could not be asked, with a sentence before it when that says more. */
export const Failure = ({ error, before }: { error: unknown; before?: string }) => {
  const t = useText().errors;
  return error ? (
    <Notice tone="error">{[before, t.byCode[failureCode(error)]].filter(Boolean).join(' ')}</Notice>
  ) : null;
};

import { failureCode } from '../session/request.ts';
import { useText } from '../text/use-text.ts';
import { Notice } from '../ui/Notice.tsx';

/** What the server refused or why it could not be asked, in the reader's words. */
export const Failure = ({ error }: { error: unknown }) => {
  const t = useText().errors;
  return error ? <Notice tone="error">{t.byCode[failureCode(error)]}</Notice> : null;
};

import { useText } from '../text/use-text.ts';
import { Notice } from '../ui/Notice.tsx';
import { failureCode } from './request.ts';

/** What the server refused or why it could not be asked, in the reader's words. */
export const Failure = ({ error }: { error: unknown }) => {
  const t = useText().errors;
  return error ? <Notice tone="error">{t.byCode[failureCode(error)]}</Notice> : null;
};

import { useResetOffer } from '../home/doors.ts';
import { ResetGone, ResetPage } from '../home/ResetPage.tsx';
import { failureCode } from '../session/request.ts';
import { useText } from '../text/use-text.ts';
import { BlankFrame } from './frame/BlankFrame.tsx';
import { Unanswered } from './Unanswered.tsx';
import { useDocumentTitle } from './use-document-title.ts';

/** `/reset/{token}` */
export const ResetRoute = ({ token }: { token: string }) => {
  useDocumentTitle(useText().people.reset.title);
  const { data, error, isFetching, refetch } = useResetOffer(token);
  if (data) return <ResetPage token={token} name={data.name} email={data.email} />;
  if (error !== null && failureCode(error) === 'not-found') return <ResetGone />;
  if (error) return <Unanswered error={error} isAsking={isFetching} onAgain={() => void refetch()} />;
  return <BlankFrame />;
};

import { Redirect, useLocation, useSearch } from 'wouter';
import { SetUpPage } from '../home/SetUpPage.tsx';
import { useHasSetUp, useWho } from '../home/who.ts';
import { useText } from '../text/use-text.ts';
import { useDocumentTitle } from './use-document-title.ts';

export const SetUpRoute = ({ isSetUp }: { isSetUp: boolean }) => {
  useDocumentTitle(useText().home.setUp.title);
  const [, navigate] = useLocation();
  const token = new URLSearchParams(useSearch()).get('token') ?? '';
  const isMine = useHasSetUp();
  const isSignedIn = useWho().data?.user != null;
  if (isMine && isSignedIn) return <Redirect replace to="/" />;
  return <SetUpPage token={token} isSetUp={isSetUp} onSignIn={() => navigate('/sign-in')} />;
};

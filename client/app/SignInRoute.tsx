import { useSearch } from 'wouter';
import { SignInPage } from '../home/SignInPage.tsx';
import { useText } from '../text/use-text.ts';
import { useDocumentTitle } from './use-document-title.ts';
import { wantedPath } from './wanted-path.ts';

export const SignInRoute = ({ isSetUp }: { isSetUp: boolean }) => {
  useDocumentTitle(useText().home.signIn.title);
  const search = useSearch();
  const refusal = new URLSearchParams(search).get('company');
  return (
    <SignInPage
      isSetUp={isSetUp}
      next={wantedPath(search)}
      refusal={refusal === 'refused' || refusal === 'unreachable' ? refusal : null}
    />
  );
};

import { SignInPage } from '../home/SignInPage.tsx';
import { useText } from '../text/use-text.ts';
import { useDocumentTitle } from './use-document-title.ts';

export const SignInRoute = ({ isSetUp }: { isSetUp: boolean }) => {
  useDocumentTitle(useText().home.signIn.title);
  return <SignInPage isSetUp={isSetUp} />;
};

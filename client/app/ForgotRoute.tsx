import { ForgotPage } from '../home/ForgotPage.tsx';
import { useText } from '../text/use-text.ts';
import { useDocumentTitle } from './use-document-title.ts';

/** `/forgot` */
export const ForgotRoute = () => {
  useDocumentTitle(useText().people.forgot.title);
  return <ForgotPage />;
};

import { JoinPage } from '../home/JoinPage.tsx';
import { useText } from '../text/use-text.ts';
import { useDocumentTitle } from './use-document-title.ts';

export const JoinRoute = ({ token, name }: { token: string; name: string }) => {
  useDocumentTitle(useText().share.join.title);
  return <JoinPage token={token} name={name} />;
};

import { lazy, Suspense } from 'react';
import type { SessionUser } from '../../shared/protocol/session.ts';
import { usePortfolioText } from '../text/use-portfolio-text.ts';
import { useText } from '../text/use-text.ts';
import { HomeFrame } from './HomeFrame.tsx';
import { HomeSkeleton } from './HomeSkeleton.tsx';
import { useDocumentTitle } from './use-document-title.ts';

const ImportAccountsPage = lazy(async () => ({
  default: (await import('../portfolio/bring/ImportAccountsPage.tsx')).ImportAccountsPage,
}));

/** `/import-accounts`: accounts with figures from a table. The reader of files comes with the first one. */
export const ImportAccountsRoute = ({ user }: { user: SessionUser }) => {
  const t = usePortfolioText().bring;
  const { problems } = useText().exchange;
  useDocumentTitle(t.title);
  const readTable = async (file: File) =>
    import('../exchange/read-table.ts').then(
      ({ readTable: read }) => read(file, problems),
      () => ({ ok: false as const, reason: problems.unreadable }),
    );
  return (
    <HomeFrame user={user} place={t.title}>
      <Suspense fallback={<HomeSkeleton />}>
        <ImportAccountsPage readTable={readTable} />
      </Suspense>
    </HomeFrame>
  );
};

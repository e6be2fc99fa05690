import { ChartNoAxesColumn } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useLocation } from 'wouter';
import type { Portfolio, PortfolioRow } from '../../shared/protocol/portfolio.ts';
import { useAccountItems } from '../home/use-account-items.tsx';
import { PortfolioList } from '../portfolio/list/PortfolioList.tsx';
import type { LiveState } from '../portfolio/watch-portfolio.ts';
import { usePortfolioText } from '../text/use-portfolio-text.ts';
import { useText } from '../text/use-text.ts';
import type { MenuPart } from '../ui/Menu.tsx';

const ProfileDialog = lazy(async () => ({
  default: (await import('../portfolio/profile/ProfileDialog.tsx')).ProfileDialog,
}));

type PortfolioPlaceProps = { portfolio: Portfolio; user: string; live: LiveState };

/** The list of accounts, with what can be done to each of them as a whole. */
export const PortfolioPlace = ({ portfolio, user, live }: PortfolioPlaceProps) => {
  const t = usePortfolioText().portfolio.list;
  const { unnamed } = useText().app.account;
  const { itemsOf, dialogs } = useAccountItems();
  const [, navigate] = useLocation();
  const [profiled, setProfiled] = useState<PortfolioRow | null>(null);
  const items = (row: PortfolioRow): MenuPart[] => [
    ...(row.mayInPortfolio.editProfile
      ? [{ id: 'profile', label: t.profile, icon: ChartNoAxesColumn, onAction: () => setProfiled(row) }]
      : []),
    ...itemsOf(row),
  ];
  return (
    <>
      <PortfolioList
        portfolio={portfolio}
        user={user}
        live={live}
        itemsOf={items}
        onReview={portfolio.may.holdReviews ? (accounts) => navigate('/reviews', { state: { accounts } }) : undefined}
      />
      {dialogs}
      {profiled && (
        <Suspense>
          <ProfileDialog
            account={{ id: profiled.id, name: profiled.name || unnamed }}
            today={portfolio.today}
            found={portfolio.rows.find(({ id }) => id === profiled.id)?.beyond}
            onClose={() => setProfiled(null)}
          />
        </Suspense>
      )}
    </>
  );
};

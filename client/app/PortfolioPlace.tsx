import type { Portfolio } from '../../shared/protocol/portfolio.ts';
import { useAccountItems } from '../home/use-account-items.tsx';
import { PortfolioList } from '../portfolio/list/PortfolioList.tsx';

/** The list of accounts, with what can be done to each of them as a whole. */
export const PortfolioPlace = ({ portfolio, user }: { portfolio: Portfolio; user: string }) => {
  const { itemsOf, dialogs } = useAccountItems();
  return (
    <>
      <PortfolioList portfolio={portfolio} user={user} itemsOf={itemsOf} />
      {dialogs}
    </>
  );
};

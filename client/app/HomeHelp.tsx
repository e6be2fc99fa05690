import { ShortcutsHelp } from '../actions/ShortcutsHelp.tsx';
import { LIST_KEYS } from '../portfolio/list/list-keys.ts';
import { usePortfolioText } from '../text/use-portfolio-text.ts';

/** The help of the pages that belong to no account: the keys of the list first, then those of a map. */
export const HomeHelp = ({ onClose }: { onClose: () => void }) => {
  const t = usePortfolioText().portfolio.list.keys;
  const rows = LIST_KEYS.map(([word, ...keys]) => ({ label: t[word], keys }));
  return <ShortcutsHelp first={{ title: t.title, rows }} onClose={onClose} />;
};

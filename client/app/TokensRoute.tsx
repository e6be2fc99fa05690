import { LayoutGrid } from 'lucide-react';
import { TokensSection } from '../settings/TokensSection.tsx';
import { useText } from '../text/use-text.ts';
import { Frame } from './frame/Frame.tsx';
import { Rail, RailLink } from './frame/Rail.tsx';
import topBar from './frame/TopBar.module.css';
import { TopStart } from './frame/TopStart.tsx';
import styles from './TokensRoute.module.css';
import { useDocumentTitle } from './use-document-title.ts';

/** The tokens on a page of their own. */
export const TokensRoute = () => {
  const t = useText();
  useDocumentTitle(t.tokens.title);
  return (
    <Frame
      top={
        <TopStart>
          <span className={topBar.place}>{t.tokens.title}</span>
        </TopStart>
      }
      rail={
        <Rail end={null}>
          <RailLink icon={LayoutGrid} label={t.app.rail.accounts} href="/" isHere={false} />
        </Rail>
      }
    >
      <div className={styles.page}>
        <TokensSection />
      </div>
    </Frame>
  );
};

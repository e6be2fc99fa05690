import { PanelBottomOpen } from 'lucide-react';
import { useDeferredValue } from 'react';
import { headline } from '../../../shared/rules/headline.ts';
import { networkOn } from '../../../shared/rules/network.ts';
import { Numbers } from '../../panel/summary/Numbers.tsx';
import { useAccount, useDayInWords, useToday } from '../../session/hooks.ts';
import { useText } from '../../text/use-text.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './PhoneHeadline.module.css';

/** The three numbers above the map: on a phone the panel is not beside it. */
export const PhoneHeadline = ({ onDetails }: { onDetails: () => void }) => {
  const t = useText().app.account;
  const today = useToday();
  const account = useAccount();
  const day = useDeferredValue(useDayInWords()) ?? today;
  return (
    <div className={styles.strip}>
      <Numbers head={headline(networkOn(account, day, { today }))} />
      <IconButton icon={PanelBottomOpen} label={t.showDetails} onPress={onDetails} />
    </div>
  );
};

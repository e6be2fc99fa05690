import type { Day } from '../../../shared/model/day.ts';
import type { AccountId } from '../../../shared/model/id.ts';
import type { PortfolioFinding } from '../../../shared/model/portfolio-finding.ts';
import { failureCode } from '../../session/request.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { useText } from '../../text/use-text.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useProfile } from '../portfolio.ts';
import { DatesSection } from './DatesSection.tsx';
import { FiguresSection } from './FiguresSection.tsx';
import { FoundAcross } from './FoundAcross.tsx';
import { PositionsSection } from './PositionsSection.tsx';
import styles from './Profile.module.css';
import { StatusSection } from './StatusSection.tsx';
import { TagsSection } from './TagsSection.tsx';
import { useEditProfile, useLiveProfile } from './use-edit-profile.ts';

export type ProfileDialogProps = {
  account: { id: AccountId; name: string };
  today: Day;
  /** Where all accounts are at hand, and what is found across them is of this moment. */
  found?: readonly PortfolioFinding[] | undefined;
  onClose: () => void;
};

/** What the company knows and decides of an account. Every field is kept when it is left; nothing has to be saved. */
export const ProfileDialog = ({ account, today, found, onClose }: ProfileDialogProps) => {
  const t = usePortfolioText().profile;
  const errors = useText().errors;
  useLiveProfile(account.id);
  const { data, error } = useProfile(account.id);
  const edit = useEditProfile(account.id);
  const part = data && { profile: data.profile, edit, mayEdit: data.mayEdit, today };
  return (
    <Dialog title={t.title(account.name)} size="large" onClose={onClose}>
      {error && !data && <Notice tone="error">{errors.byCode[failureCode(error)]}</Notice>}
      {!data && !error && (
        <div className={styles.loading} role="status" aria-label={t.loading}>
          <Skeleton width="40%" />
          <Skeleton height={36} />
          <Skeleton height={120} />
        </div>
      )}
      {part && (
        <>
          <FoundAcross findings={found ?? data.beyond} />
          {!part.mayEdit && <Notice tone="info">{t.onlyRead}</Notice>}
          <div className={styles.columns}>
            <div className={styles.column}>
              <FiguresSection {...part} />
              <TagsSection {...part} />
              <DatesSection {...part} reviews={data.reviews} />
            </div>
            <StatusSection {...part} />
          </div>
          <PositionsSection {...part} />
        </>
      )}
    </Dialog>
  );
};

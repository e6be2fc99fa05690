import { AskCustomerDialog } from '../../home/share/AskCustomerDialog.tsx';
import { useSession } from '../../session/hooks.ts';

/** The customer is asked without a way over the assessment. */
export const AskPlace = ({ onClose }: { onClose: () => void }) => {
  const { accountId } = useSession();
  return <AskCustomerDialog account={accountId} onClose={onClose} />;
};

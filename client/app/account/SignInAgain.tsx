import { useLocation } from 'wouter';
import { SignInForm } from '../../home/SignInForm.tsx';
import { useText } from '../../text/use-text.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Notice } from '../../ui/Notice.tsx';

/** The session has ended under an open account. Leaving leads home, where one signs in as anybody. */
export const SignInAgain = ({ email, onDone }: { email: string; onDone: () => void }) => {
  const t = useText().errors;
  const [, navigate] = useLocation();
  return (
    <Dialog title={t.signedOutTitle} size="small" isAlert onClose={() => navigate('/')}>
      <Notice tone="info">{t.signedOutText}</Notice>
      <SignInForm email={email} onDone={onDone} />
    </Dialog>
  );
};

import { failureCode } from '../session/request.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { Message } from './Message.tsx';

/** The server could not be asked, or did not answer as it should. */
export const Unanswered = ({
  error,
  isAsking,
  onAgain,
}: {
  error: unknown;
  isAsking: boolean;
  onAgain: () => void;
}) => {
  const t = useText().errors;
  const code = failureCode(error);
  return (
    <Message title={code === 'unreachable' ? t.offlineTitle : t.serverTitle} text={t.byCode[code]}>
      <Button variant="ink" size="large" isPending={isAsking} onPress={onAgain}>
        {t.tryAgain}
      </Button>
    </Message>
  );
};

import { useEffect, useState } from 'react';
import { failureCode } from '../../session/request.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { Failure } from '../Failure.tsx';
import { Answered } from './Answered.tsx';
import { useDoor } from './asking.ts';
import { Locked } from './Locked.tsx';
import { Question } from './Question.tsx';
import { SayFrame } from './SayFrame.tsx';

/** Everything that a customer's contact sees of us: one question, and his answer to it. */
export const SayPage = ({ token }: { token: string }) => {
  const text = useText();
  const t = text.say;
  const { data: door, error, refetch, isFetching } = useDoor(token);
  const [passphrase, setPassphrase] = useState<string>();
  const [isChanging, setChanging] = useState(false);
  useEffect(() => {
    document.title = t.tab;
  }, [t]);

  if (error && failureCode(error) === 'not-found') return <SayFrame title={t.unknownTitle} text={t.unknownText} />;
  if (error && !door) {
    return (
      <SayFrame title={t.unreachableTitle}>
        <Failure error={error} />
        <Button variant="ink" size="large" isPending={isFetching} onPress={() => void refetch()}>
          {text.errors.tryAgain}
        </Button>
      </SayFrame>
    );
  }
  if (!door) {
    return (
      <SayFrame>
        <VisuallyHidden>{t.loading}</VisuallyHidden>
        <Skeleton width="100%" height={72} />
        <Skeleton width="100%" height={420} />
      </SayFrame>
    );
  }
  if (door.state !== 'open') return <SayFrame title={t.endedTitle[door.state]} text={t.endedText} />;
  const { question } = door;
  if (!question) return <Locked token={token} onOpen={setPassphrase} />;
  if (question.said && !isChanging) {
    return <Answered question={question} said={question.said} onChange={() => setChanging(true)} />;
  }
  return (
    <Question
      token={token}
      question={question}
      passphrase={passphrase}
      onDone={() => setChanging(false)}
      isChange={question.said !== null}
    />
  );
};

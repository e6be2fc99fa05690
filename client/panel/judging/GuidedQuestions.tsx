import { CircleHelp } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Guide, Question } from '../../../shared/rules/guided-questions.ts';
import { announce } from '../../session/announce.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './judging.module.css';

/** Opens the questions of one scale. */
export const AskButton = ({ label, isOpen, onToggle }: { label: string; isOpen: boolean; onToggle: () => void }) => (
  <IconButton icon={CircleHelp} label={label} aria-expanded={isOpen} onPress={onToggle} />
);

type GuidedQuestionsProps<Q extends Question, V> = {
  guide: Guide<Q, V>;
  name: string;
  onFound: (value: V) => void;
  onClose: () => void;
};

/** One question at a time, yes or no, until the value is found; "not sure" leaves it open. */
export const GuidedQuestions = <Q extends Question, V>({
  guide,
  name,
  onFound,
  onClose,
}: GuidedQuestionsProps<Q, V>) => {
  const t = useText().judging;
  const [question, setQuestion] = useState<Q>(guide.first);
  const asked = t.questions[question](name);
  const place = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    place.current?.querySelector('button')?.focus();
  }, []);

  const answer = (said: 'yes' | 'no') => {
    const step = guide.questions[question][said];
    if ('value' in step) {
      onFound(step.value);
      onClose();
    } else {
      setQuestion(step.next);
      announce(t.questions[step.next](name));
    }
  };
  return (
    <fieldset
      ref={place}
      className={styles.guide}
      aria-label={asked}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <p>{asked}</p>
      <div className={styles.answers}>
        <Button onPress={() => answer('yes')}>{t.yes}</Button>
        <Button onPress={() => answer('no')}>{t.no}</Button>
        <Button
          variant="quiet"
          onPress={() => {
            announce(t.askOn);
            onClose();
          }}
        >
          {t.notSure}
        </Button>
      </div>
    </fieldset>
  );
};

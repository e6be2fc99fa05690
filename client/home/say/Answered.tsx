import { useEffect, useRef } from 'react';
import type { SaidAnswer, SayQuestion } from '../../../shared/protocol/say.ts';
import { useFormat, useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Say.module.css';
import { SayFrame } from './SayFrame.tsx';

type AnsweredProps = { question: SayQuestion; said: SaidAnswer; onChange: () => void };

/** Thanks, what was sent as it was sent, and the way to change it. */
export const Answered = ({ question: { supplier, until }, said, onChange }: AnsweredProps) => {
  const t = useText().say;
  const format = useFormat();
  const sent = useRef<HTMLElement>(null);
  // what was sent is read out, and the page is back at its top, where the form was left at its end
  useEffect(() => {
    sent.current?.focus();
    sent.current?.scrollIntoView({ block: 'center' });
  }, []);
  const { title, text } = t.stages[said.stage];
  return (
    <SayFrame title={t.thanks(said.name)} text={t.arrived(supplier)}>
      <section className={styles.sent} ref={sent} tabIndex={-1} aria-label={t.givenOn(format.day(said.day, 'long'))}>
        <h2 className={styles.legend}>{t.givenOn(format.day(said.day, 'long'))}</h2>
        <p className={styles.words}>
          <b>{title}</b>
          <span>{text}</span>
        </p>
        <h2 className={styles.legend}>{said.comment === '' ? t.noComment : t.yourComment}</h2>
        {said.comment !== '' && (
          <p className={styles.comment} dir="auto">
            {said.comment}
          </p>
        )}
      </section>
      <div className={styles.actions}>
        <Button size="large" onPress={onChange}>
          {t.change}
        </Button>
      </div>
      <p className={styles.quiet}>{until === null ? t.untilRevoked : t.until(format.day(until, 'long'))}</p>
    </SayFrame>
  );
};

import { useCallback, useRef } from 'react';
import { setStrength } from '../../../shared/document/commands/set-strength.ts';
import type { StrengthValue } from '../../../shared/model/contact.ts';
import type { ContactId } from '../../../shared/model/id.ts';
import { announce } from '../../session/announce.ts';
import { useText } from '../../text/use-text.ts';
import { StrengthPicker } from '../../ui/StrengthPicker.tsx';
import { useBoard } from '../board-context.ts';
import { useKeyed } from '../scene/use-keyed.ts';
import styles from './overlay.module.css';
import { useAnchored } from './use-anchored.ts';

const BELOW = 28;

/** At the middle of its line, wherever the line goes. */
export const LinePicker = ({ id }: { id: ContactId }) => {
  const { model, session, linePainter, day } = useBoard();
  const t = useText().board;
  const line = useKeyed(model.lines, id as string);
  const element = useRef<HTMLDivElement>(null);
  const where = useCallback(() => {
    const path = linePainter.pathOf(id);
    return path && { x: (path.supplier.x + path.customer.x) / 2, y: (path.supplier.y + path.customer.y) / 2 };
  }, [linePainter, id]);
  useAnchored(element, where, BELOW);
  if (line?.kind !== 'contact') return null;

  const choose = (value: number) => {
    session.perform(setStrength, { ids: [id], value: value as StrengthValue, on: day.get() });
    announce(t.strengthSet(t.strengths[value as StrengthValue]));
  };
  return (
    <div ref={element} className={`${styles.floating} ${styles.picker}`} data-board-control>
      <StrengthPicker value={line.strength} onChange={choose} hideLabel />
    </div>
  );
};

import { type RefObject, useEffect } from 'react';
import { boxOfWord, crowdedWords } from '../../../shared/rules/layout/crowded-words.ts';
import { useText } from '../../text/use-text.ts';
import { useBoard } from '../board-context.ts';
import { measureLabel, measureWord } from '../card/measure-name.ts';
import { wrapLabel } from './wrap-label.ts';

/**
 * Marks the words on lines that would stand over others, once everything is at rest. They are written all the same when
 * their line is looked at.
 */
export const useQuietWords = (group: RefObject<SVGGElement | null>): void => {
  const { scene, model, frames, linePainter } = useBoard();
  const { noFunction } = useText().board;
  useEffect(() => {
    const names = () => {
      const { lanes, cx } = scene.placement();
      return lanes.flatMap(({ id, name, labelY }) =>
        wrapLabel(id === null ? noFunction : name, measureLabel).map((line, index, all) => {
          const at = { x: cx, y: labelY - (all.length - 1 - index) * LABEL_LINE, anchor: 'middle' as const };
          return boxOfWord({ at, width: measureLabel(line) });
        }),
      );
    };
    const settle = () => {
      stop = null;
      if (!scene.resting() || !group.current) return;
      const texts = [...group.current.querySelectorAll<SVGTextElement>('[data-line]')];
      const words = texts.flatMap((text) => {
        const id = text.dataset.line ?? '';
        const path = linePainter.pathOf(id);
        return path ? [{ id, at: path.label, width: measureWord(text.textContent) }] : [];
      });
      const crowded = crowdedWords(words, names());
      for (const text of texts) text.toggleAttribute('data-crowded', crowded.has(text.dataset.line ?? ''));
    };
    let stop: (() => void) | null = null;
    const soon = () => {
      stop ??= frames.run(() => {
        settle();
        return false;
      });
    };
    soon();
    const stopRest = scene.rest.subscribe(soon);
    const stopLines = model.lines.subscribeAll(soon);
    const stopLanes = model.lanes.subscribe(soon);
    return () => {
      stop?.();
      stopRest();
      stopLines();
      stopLanes();
    };
  }, [scene, model, frames, linePainter, group, noFunction]);
};

/** From one line of a lane's name to the next, in world px. */
export const LABEL_LINE = 14;

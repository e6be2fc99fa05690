import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { PortfolioRow } from '../../../shared/protocol/portfolio.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { MarkPopover } from './MarkPopover.tsx';
import { MarkTip } from './MarkTip.tsx';
import { MarkView } from './MarkView.tsx';
import { type Direction, nextMark } from './next-mark.ts';
import styles from './PictureCanvas.module.css';
import { SceneShapes } from './SceneShape.tsx';
import type { Mark, Scene } from './scene.ts';
import { useWidth, useWindow } from './use-size.ts';

const KEYS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
/** More marks than these are only there while they are in sight. */
const MANY = 700;
const NARROWEST = 300;

type Props = { draw: (width: number) => Scene; label: string; said: string; rows: readonly PortfolioRow[] };

const markOf = (target: EventTarget): SVGGElement | null =>
  target instanceof Element ? target.closest<SVGGElement>('[data-mark]') : null;

/** A scene on the screen: one stop for Tab, arrow keys from mark to mark, Enter or a press for the accounts behind one. */
export const PictureCanvas = ({ draw, label, said, rows }: Props) => {
  const t = usePortfolioText().pictures;
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const scene = useMemo(() => (width === 0 ? null : draw(Math.max(NARROWEST, width))), [draw, width]);
  const isLong = (scene?.marks.length ?? 0) > MANY;
  const seen = useWindow(box, isLong);
  const [current, setCurrent] = useState<string | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const [opened, setOpened] = useState<Mark | null>(null);
  const opener = useRef<SVGGElement>(null);

  const marks = scene?.marks ?? [];
  const at = Math.max(
    0,
    marks.findIndex((mark) => mark.id === current),
  );
  const shown = opened ?? marks.find((mark) => mark.id === pointed);
  const indexOf = (target: EventTarget) => Number(markOf(target)?.dataset.mark ?? -1);

  const point = (event: PointerEvent | FocusEvent) => setPointed(marks[indexOf(event.target)]?.id ?? null);
  const open = (target: EventTarget) => {
    const mark = marks[indexOf(target)];
    if (!mark) return;
    opener.current = markOf(target);
    setCurrent(mark.id);
    setOpened(mark);
  };
  const goTo = (index: number) => {
    const mark = marks[index];
    if (!mark) return;
    setCurrent(mark.id);
    // what is out of sight may not be there yet
    const { current: holder } = box;
    if (isLong && holder && (mark.box.y < seen.top || mark.box.y > seen.bottom)) holder.scrollTop = mark.box.y - 200;
    requestAnimationFrame(() =>
      requestAnimationFrame(() => holder?.querySelector<SVGGElement>(`[data-mark="${index}"]`)?.focus()),
    );
  };
  const press = (event: KeyboardEvent) => {
    if (!markOf(event.target) || event.metaKey || event.ctrlKey || event.altKey) return;
    const direction = KEYS[event.key];
    const next = direction
      ? nextMark(marks, at, direction)
      : event.key === 'Home'
        ? 0
        : event.key === 'End'
          ? marks.length - 1
          : null;
    if (next !== null) goTo(next);
    else if (event.key === 'Enter' || event.key === ' ') open(event.target);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const visible = (mark: Mark, index: number) =>
    index === at ||
    mark.box.y < (scene?.head ?? 0) ||
    (mark.box.y + mark.box.h >= seen.top && mark.box.y <= seen.bottom);
  const part = (from: number, to: number) => {
    if (!scene || to <= from) return null;
    return (
      <svg
        className={styles.picture}
        width={scene.width}
        height={to - from}
        viewBox={`0 ${from} ${scene.width} ${to - from}`}
        data-head={from === 0 && scene.head > 0 ? true : undefined}
        role="presentation"
      >
        {shown?.under && <SceneShapes shapes={shown.under} />}
        {(from > 0 || scene.head === 0) && <SceneShapes shapes={scene.shapes} />}
        {marks.map((mark, index) =>
          mark.box.y >= from && mark.box.y < to && visible(mark, index) ? (
            <MarkView key={mark.id} mark={mark} index={index} isCurrent={index === at} />
          ) : null,
        )}
        {shown?.lit && (
          <g className={styles.lit}>
            <SceneShapes shapes={shown.lit} />
          </g>
        )}
        {scene.over && (
          <g className={styles.over}>
            <SceneShapes shapes={scene.over} />
          </g>
        )}
      </svg>
    );
  };

  return (
    <div className={styles.canvas} data-open={opened !== null || undefined}>
      <VisuallyHidden>
        <p id={id}>
          {said} {t.marks.help}
        </p>
      </VisuallyHidden>
      {/* biome-ignore lint/a11y/useSemanticElements: reason: a group of marks is no form */}
      <div
        ref={box}
        className={styles.scroll}
        data-tall={isLong || (scene?.head ?? 0) > 0 || undefined}
        role="group"
        aria-label={label}
        aria-describedby={id}
        onClick={(event: MouseEvent) => open(event.target)}
        onKeyDown={press}
        onPointerOver={point}
        onPointerLeave={() => setPointed(null)}
        onFocus={point}
        onBlur={() => setPointed(null)}
      >
        <div className={styles.sheet} style={{ width: scene?.width }}>
          {scene && part(0, scene.head)}
          {scene && part(scene.head, scene.height)}
          {shown && !opened && <MarkTip mark={shown} width={scene?.width ?? 0} />}
        </div>
      </div>
      {opened && <MarkPopover mark={opened} opener={opener} rows={rows} onClose={() => setOpened(null)} />}
    </div>
  );
};

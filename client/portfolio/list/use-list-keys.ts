import { type KeyboardEvent, type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { PortfolioRow } from '../../../shared/protocol/portfolio.ts';
import type { LineEvents } from './GridLine.tsx';
import type { Line } from './lines.ts';
import { type Selection, toggled, toggledAll, withRange } from './selection.ts';

type Options = {
  grid: RefObject<HTMLElement | null>;
  lines: readonly Line[];
  selection: Selection;
  onSelect: (selection: Selection) => void;
  onOpen: (row: PortfolioRow, inNewTab: boolean) => void;
  onMenu: (row: PortfolioRow, button: HTMLElement) => void;
  onToggleGroup: (value: string) => void;
  onReview?: ((row: PortfolioRow) => void) | undefined;
  reveal: (index: number) => void;
  /** Lines that a page has. */
  page: () => number;
};

const idOf = (line: Line | undefined): string | null => (line?.kind === 'account' ? line.row.id : null);

/** The keys of the list. The focus stays on the list itself, so that no change of its rows can take it away. */
export const useListKeys = (options: Options) => {
  const { grid, lines, selection, onSelect, reveal } = options;
  const [activeKey, setActiveKey] = useState<string | null>(null);
  const anchor = useRef<string | null>(null);
  const active = useMemo(() => lines.findIndex(({ key }) => key === activeKey), [lines, activeKey]);
  const ids = useMemo(() => lines.flatMap((line) => idOf(line) ?? []), [lines]);

  const go = (index: number, isRange: boolean) => {
    const to = Math.min(lines.length - 1, Math.max(0, index));
    const line = lines[to];
    if (!line) return;
    const from = idOf(lines[active]);
    const id = idOf(line);
    if (isRange && id) {
      anchor.current ??= from ?? id;
      onSelect(withRange(selection, ids, anchor.current, id));
    }
    setActiveKey(line.key);
    reveal(to);
  };

  const headOf = (index: number): number => lines.slice(0, index + 1).findLastIndex(({ kind }) => kind === 'group');

  /** Returns whether the key meant something here. */
  const press = (event: KeyboardEvent): boolean => {
    const { key, shiftKey } = event;
    const mod = event.ctrlKey || event.metaKey;
    const line = lines[active];
    if (event.altKey) return false;
    if (mod && key.toLowerCase() === 'a') {
      onSelect(toggledAll(new Set(), ids));
      return true;
    }
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: options.page(), PageUp: -options.page() }[key];
    if (step !== undefined) {
      if (active <= 0 && key === 'ArrowUp') return false;
      go(active < 0 ? 0 : active + step, shiftKey);
      return true;
    }
    if (key === 'Home' || key === 'End') {
      go(key === 'Home' ? 0 : lines.length - 1, shiftKey);
      return true;
    }
    if (key === 'Escape' && selection.size > 0) {
      onSelect(new Set());
      return true;
    }
    if (!line) return false;
    if (line.kind === 'group') {
      const turns =
        key === 'Enter' ||
        key === ' ' ||
        (key === 'ArrowLeft' && line.isOpen) ||
        (key === 'ArrowRight' && !line.isOpen);
      if (turns) options.onToggleGroup(line.group.value);
      return turns;
    }
    if (key === 'ArrowLeft' && headOf(active) >= 0) {
      go(headOf(active), false);
      return true;
    }
    if (key === 'Enter') {
      options.onOpen(line.row, mod);
      return true;
    }
    if (key.toLowerCase() === 'r' && !mod && options.onReview) {
      options.onReview(line.row);
      return true;
    }
    if (key === ' ') {
      if (shiftKey && anchor.current) onSelect(withRange(selection, ids, anchor.current, line.row.id));
      else onSelect(toggled(selection, line.row.id));
      anchor.current = line.row.id;
      return true;
    }
    if (key === 'ContextMenu' || (key === 'F10' && shiftKey)) {
      const row = grid.current?.querySelector(`[data-active] [data-row-menu]`);
      if (row instanceof HTMLElement) options.onMenu(line.row, row);
      return row !== null;
    }
    return false;
  };

  const latest = useRef({ ...options, ids });
  useEffect(() => {
    latest.current = { ...options, ids };
  });
  const events = useMemo<LineEvents>(
    () => ({
      select: (key, isRange) => {
        const now = latest.current;
        const id = idOf(now.lines.find((line) => line.key === key));
        if (!id) return;
        const range = isRange && anchor.current !== null;
        now.onSelect(range ? withRange(now.selection, now.ids, anchor.current ?? id, id) : toggled(now.selection, id));
        anchor.current = id;
        setActiveKey(key);
        now.grid.current?.focus({ preventScroll: true });
      },
      menu: (row, button) => latest.current.onMenu(row, button),
      toggleGroup: (value) => latest.current.onToggleGroup(value),
    }),
    [],
  );

  /** Into the list, from the search or the head: to where one was, else to its beginning. */
  const enter = useCallback(() => {
    const now = latest.current;
    setActiveKey((key) => (now.lines.some((line) => line.key === key) ? key : (now.lines[0]?.key ?? null)));
    now.grid.current?.focus({ preventScroll: true });
  }, []);

  return { active, press, events, enter };
};

import { type ReactNode, useRef } from 'react';
import { Menu, MenuItem, Popover, Separator } from 'react-aria-components';
import { addLink } from '../../../shared/document/commands/add-link.ts';
import type { PersonId } from '../../../shared/model/id.ts';
import type { LinkKind } from '../../../shared/model/link.ts';
import { type Action, isOffered } from '../../actions/action.ts';
import { allActions } from '../../actions/all-actions.ts';
import { useActionContext } from '../../actions/use-action-context.ts';
import { announce } from '../../session/announce.ts';
import { beginOn } from '../../session/day-shown.ts';
import { useStore } from '../../session/store.ts';
import { useText } from '../../text/use-text.ts';
import { classes } from '../../ui/classes.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import list from '../../ui/list.module.css';
import { useBoard } from '../board-context.ts';
import type { Point } from '../camera/viewport.ts';
import { nameOn } from '../world/line-name.ts';
import styles from './overlay.module.css';

/** What the context menu offers, in the groups of the one action list. Steps by key stay with the keys. */
const GROUPS = ['people', 'lines', 'edit'] as const;
const BY_KEY_ONLY = new Set(['undo', 'redo', 'copy', 'paste', 'select-all', 'clear', 'next-line', 'paste-list']);
const isStep = (id: string): boolean => /^(lane|level)-(up|down)$/.test(id);

type FloatingProps = { at: Point; label: string; onClose: () => void; children: ReactNode };

/** A menu at a point of the canvas instead of at a button. */
const FloatingMenu = ({ at, label, onClose, children }: FloatingProps) => {
  const anchor = useRef<HTMLSpanElement>(null);
  return (
    <>
      <span ref={anchor} className={styles.menuAnchor} style={{ left: at.x, top: at.y }} data-board-control />
      <Popover
        className={list.popover ?? ''}
        aria-label={label}
        triggerRef={anchor}
        isOpen
        onOpenChange={(open) => {
          if (!open) onClose();
        }}
        placement="bottom start"
        offset={2}
      >
        <Menu className={list.list ?? ''} aria-label={label} autoFocus="first" onClose={onClose}>
          {children}
        </Menu>
      </Popover>
    </>
  );
};

const ActionItem = ({ action, onAction }: { action: Action; onAction: () => void }) => {
  const text = useText();
  const label = action.label(text);
  const Icon = action.icon;
  return (
    <MenuItem
      id={action.id}
      textValue={label}
      className={classes(list.item, action.id === 'remove' && list.danger)}
      onAction={onAction}
    >
      <Icon size={16} strokeWidth={1.6} aria-hidden />
      <span className={list.words}>{label}</span>
      {action.keys?.[0] && (
        <span className={list.keys}>
          <Kbd keys={action.keys[0]} />
        </span>
      )}
    </MenuItem>
  );
};

const ContextMenu = ({ at, onClose }: { at: Point; onClose: () => void }) => {
  const contextNow = useActionContext();
  const t = useText().board;
  const context = { ...contextNow(), onBoard: true };
  const offered = allActions.filter(
    (action) => !action.keyOnly && !BY_KEY_ONLY.has(action.id) && !isStep(action.id) && isOffered(action, context),
  );
  const groups = GROUPS.map((group) => offered.filter((action) => action.group === group)).filter(
    (group) => group.length,
  );
  return (
    <FloatingMenu at={at} label={t.menu} onClose={onClose}>
      {groups.flatMap((group, index) => [
        ...(index > 0 ? [<Separator key={`before ${group[0]?.id}`} className={list.separator ?? ''} />] : []),
        ...group.map((action) => (
          <ActionItem
            key={action.id}
            action={action}
            onAction={() => {
              onClose();
              action.run({ ...contextNow(), onBoard: true });
            }}
          />
        )),
      ])}
    </FloatingMenu>
  );
};

const KINDS: readonly LinkKind[] = ['reports-to', 'dotted', 'coordinates'];

/** A line drawn to a colleague of the same company: what is it to say? */
const LinkMenu = ({ at, from, to, onClose }: { at: Point; from: PersonId; to: PersonId; onClose: () => void }) => {
  const { session, view, model } = useBoard();
  const t = useText().board;
  const [a, b] = [nameOn(model.network(), from, t), nameOn(model.network(), to, t)];
  const kinds = KINDS.filter((kind) => kind !== 'coordinates' || model.cards.get(from)?.side === 'supplier');
  return (
    <FloatingMenu at={at} label={t.linkMenu(a, b)} onClose={onClose}>
      {kinds.map((kind) => (
        <MenuItem
          key={kind}
          id={kind}
          textValue={t.link[kind](a, b)}
          className={list.item ?? ''}
          onAction={() => {
            onClose();
            session.perform(addLink, { from, to, kind, since: beginOn({ session, view }) });
            announce(t.link[kind](a, b));
          }}
        >
          <span className={list.words} dir="auto">
            {t.link[kind](a, b)}
          </span>
        </MenuItem>
      ))}
    </FloatingMenu>
  );
};

export const BoardMenus = () => {
  const { menu } = useBoard();
  const open = useStore(menu);
  const close = () => menu.set(null);
  if (open?.kind === 'context') return <ContextMenu at={open.at} onClose={close} />;
  return open?.kind === 'link' ? <LinkMenu {...open} onClose={close} /> : null;
};

import { Check, type LucideIcon } from 'lucide-react';
import type { ReactElement } from 'react';
import {
  Menu as AriaMenu,
  Header,
  MenuItem as Item,
  MenuSection,
  MenuTrigger,
  type Placement,
  Popover,
  Separator,
} from 'react-aria-components';
import { classes } from './classes.ts';
import { Kbd } from './Kbd.tsx';
import list from './list.module.css';

export type MenuEntry = {
  id: string;
  label: string;
  icon?: LucideIcon | undefined;
  shortcut?: string | undefined;
  detail?: string;
  isDisabled?: boolean;
  /** Shows whether a choice is on; undefined: not a choice. */
  isChosen?: boolean;
  danger?: boolean;
  onAction: () => void;
};

/** Entries parted by hairlines, or sections with a heading. */
export type MenuPart =
  | MenuEntry
  | { kind: 'separator'; id: string }
  | { kind: 'section'; id: string; label: string; items: readonly MenuEntry[] };

export type MenuProps = {
  /** A Button or IconButton of this kit. */
  trigger: ReactElement;
  items: readonly MenuPart[];
  label?: string;
  placement?: Placement;
};

const entry = (item: MenuEntry) => (
  <Item
    key={item.id}
    id={item.id}
    textValue={item.label}
    className={classes(list.item, item.danger && list.danger)}
    isDisabled={item.isDisabled ?? false}
    onAction={item.onAction}
    {...(item.isChosen === undefined ? {} : { 'aria-checked': item.isChosen })}
  >
    {item.icon && <item.icon size={16} strokeWidth={1.6} aria-hidden />}
    <span className={list.words}>
      <span dir="auto">{item.label}</span>
      {item.detail && <span className={list.detail}> {item.detail}</span>}
    </span>
    {item.isChosen && <Check size={16} strokeWidth={1.6} aria-hidden />}
    {item.shortcut && (
      <span className={list.keys}>
        <Kbd keys={item.shortcut} />
      </span>
    )}
  </Item>
);

export const Menu = ({ trigger, items, label, placement = 'bottom end' }: MenuProps) => (
  <MenuTrigger>
    {trigger}
    <Popover className={list.popover} placement={placement} offset={4}>
      <AriaMenu className={list.list} {...(label ? { 'aria-label': label } : {})}>
        {items.map((part) => {
          if (!('kind' in part)) return entry(part);
          if (part.kind === 'separator') return <Separator key={part.id} id={part.id} className={list.separator} />;
          return (
            <MenuSection key={part.id} id={part.id}>
              <Header className={list.heading}>{part.label}</Header>
              {part.items.map(entry)}
            </MenuSection>
          );
        })}
      </AriaMenu>
    </Popover>
  </MenuTrigger>
);

import { Check } from 'lucide-react';
import type { RefObject } from 'react';
import {
  Menu as AriaMenu,
  Header,
  MenuItem as Item,
  MenuSection,
  type Placement,
  Popover,
  Separator,
} from 'react-aria-components';
import { classes } from './classes.ts';
import { Kbd } from './Kbd.tsx';
import list from './list.module.css';
import type { MenuEntry, MenuPart } from './Menu.tsx';

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

export type MenuListProps = {
  button: RefObject<HTMLButtonElement | null>;
  items: readonly MenuPart[];
  label: string | undefined;
  placement: Placement;
  onClose: () => void;
};

/** The open list of a menu. Focus starts at its first entry and returns to the button. */
export const MenuList = ({ button, items, label, placement, onClose }: MenuListProps) => (
  <Popover
    className={list.popover ?? ''}
    triggerRef={button}
    isOpen
    onOpenChange={(open) => {
      if (!open) onClose();
    }}
    placement={placement}
    offset={4}
  >
    <AriaMenu
      className={list.list ?? ''}
      autoFocus="first"
      onClose={onClose}
      {...(label ? { 'aria-label': label } : {})}
    >
      {items.map((part) => {
        if (!('kind' in part)) return entry(part);
        if (part.kind === 'separator') return <Separator key={part.id} id={part.id} className={list.separator ?? ''} />;
        return (
          <MenuSection key={part.id} id={part.id}>
            <Header className={list.heading}>{part.label}</Header>
            {part.items.map(entry)}
          </MenuSection>
        );
      })}
    </AriaMenu>
  </Popover>
);

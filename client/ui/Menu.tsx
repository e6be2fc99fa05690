import type { LucideIcon } from 'lucide-react';
import { cloneElement, lazy, type ReactElement, type Ref, Suspense, useRef, useState } from 'react';
import type { ButtonProps, Placement } from 'react-aria-components';

// Lists that float are a good part of the kit's weight, and nothing shows one before a button is pressed.
/** The list of a menu comes when a menu is near to be opened. */
export const loadMenuList = () => import('./MenuList.tsx');
const MenuList = lazy(async () => ({ default: (await loadMenuList()).MenuList }));

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

/** What the menu gives its button. */
export type MenuTriggerProps = {
  ref?: Ref<HTMLButtonElement>;
  onPress?: () => void;
  onHoverStart?: () => void;
  onKeyDown?: NonNullable<ButtonProps['onKeyDown']>;
  'aria-haspopup'?: 'menu';
  'aria-expanded'?: boolean;
};

export type MenuProps = {
  /** A Button or IconButton of this kit, or any React Aria button. */
  trigger: ReactElement<MenuTriggerProps>;
  items: readonly MenuPart[];
  label?: string;
  placement?: Placement;
};

/** A button that opens a list of things to do: by press, Enter, Space or ↓. */
export const Menu = ({ trigger, items, label, placement = 'bottom end' }: MenuProps) => {
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      {cloneElement(trigger, {
        ref: button,
        onPress: () => setOpen(!isOpen),
        onHoverStart: () => void loadMenuList(),
        onKeyDown: (event) => {
          // React Aria ends every key here unless told otherwise; undo and the other keys of the page must go on.
          if (event.key !== 'ArrowDown') return event.continuePropagation();
          event.preventDefault();
          setOpen(true);
        },
        'aria-haspopup': 'menu',
        'aria-expanded': isOpen,
      })}
      {isOpen && (
        <Suspense>
          <MenuList button={button} items={items} label={label} placement={placement} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
};

/** Fields that take what is typed. Checkboxes, radios and buttons do not. */
const TYPING =
  'input:not([type="checkbox"], [type="radio"], [type="button"], [type="submit"], [type="range"], [type="file"]), textarea, select, [contenteditable=""], [contenteditable="true"], [role="combobox"], [role="textbox"], [role="searchbox"]';
const FLOATING = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';
const PRESSED_BY_ENTER = 'button, a[href], [role="button"], [role="link"], summary';
/** The canvas carries its lens, the cards and lines their ids (contract.md, "The page"). */
const CANVAS = '[data-lens]';
const ON_CANVAS = '[data-person-id], [data-contact-id]';

const within = (target: EventTarget | null, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null;

export const isTyping = (target: EventTarget | null): boolean => within(target, TYPING);

/** A field in which nothing was written yet has nothing of its own to undo. */
export const isUntouched = (target: EventTarget | null): boolean => within(target, '[data-untouched]');

/** Dialogs, menus and lists that float have their own keys. */
export const isFloating = (target: EventTarget | null): boolean => within(target, FLOATING);

/** A dialog, a menu or a list stands over the page. */
export const isAnythingFloating = (): boolean => document.querySelector(FLOATING) !== null;

/** Enter on a button presses the button; a card is no button but a person. */
export const takesEnter = (target: EventTarget | null): boolean =>
  target instanceof Element && !within(target, ON_CANVAS) && within(target, PRESSED_BY_ENTER);

export const isOnBoard = (target: EventTarget | null): boolean => within(target, CANVAS);

/** A card that has the focus by key, not by a click. */
export const isRinged = (target: Element | null): boolean => target?.matches('[data-person-id]:focus-visible') ?? false;

export const isNowhere = (target: EventTarget | null): boolean =>
  !(target instanceof Element) || target === document.body || target === document.documentElement;

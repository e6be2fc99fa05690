// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Button } from './Button.tsx';
import { Face } from './Face.tsx';
import { Glyph } from './Glyph.tsx';
import { IconButton } from './IconButton.tsx';
import { InlineField } from './InlineField.tsx';
import { Menu } from './Menu.tsx';
import { StrengthPicker } from './StrengthPicker.tsx';
import { TextField } from './TextField.tsx';
import { Toasts } from './Toasts.tsx';
import { toast, toastStore } from './toast.ts';

afterEach(cleanup);

describe('TextField', () => {
  it('[U24] a field that opens has the keys at once, also when a screen reader pressed the button that opens it', () => {
    const Opens = () => {
      const [isOpen, setOpen] = useState(false);
      return (
        <>
          <Button onPress={() => setOpen(true)}>Open</Button>
          {isOpen && <TextField label="Reason" value="" onChange={() => undefined} autoFocus />}
        </>
      );
    };
    render(<Opens />);
    // no pointer and no count of clicks: how a screen reader presses
    fireEvent.click(screen.getByRole('button', { name: 'Open' }), { detail: 0 });
    expect(document.activeElement).toBe(screen.getByLabelText('Reason'));
  });
});

describe('InlineField', () => {
  const field = () => screen.getByLabelText<HTMLInputElement>('Title');

  it('[U12] commits the trimmed value once, on Enter or on leaving, and only when it changed', () => {
    const onCommit = vi.fn();
    render(<InlineField label="Title" value="Buyer" onCommit={onCommit} />);
    field().focus();
    fireEvent.change(field(), { target: { value: ' Senior buyer ' } });
    fireEvent.keyDown(field(), { key: 'Enter' });
    expect(onCommit.mock.calls).toEqual([['Senior buyer']]);
    field().focus();
    fireEvent.blur(field());
    expect(onCommit).toHaveBeenCalledTimes(1);
  });
  it('[U12] Escape takes the old value back', () => {
    const onCommit = vi.fn();
    render(<InlineField label="Title" value="Buyer" onCommit={onCommit} />);
    field().focus();
    fireEvent.change(field(), { target: { value: 'X' } });
    fireEvent.keyDown(field(), { key: 'Escape' });
    expect(onCommit).not.toHaveBeenCalled();
    expect(field().value).toBe('Buyer');
  });
  it('[U12] a change from elsewhere does not disturb who is writing', () => {
    const { rerender } = render(<InlineField label="Title" value="Buyer" onCommit={() => {}} />);
    field().focus();
    fireEvent.change(field(), { target: { value: 'Lead b' } });
    rerender(<InlineField label="Title" value="Chief buyer" onCommit={() => {}} />);
    expect(field().value).toBe('Lead b');
  });
  it('[U12] a name keeps to one line of text, and Enter ends it', () => {
    const onCommit = vi.fn();
    render(<InlineField label="Title" strong value="Jo" onCommit={onCommit} />);
    field().focus();
    fireEvent.change(field(), { target: { value: 'Jo\nMeier' } });
    fireEvent.keyDown(field(), { key: 'Enter' });
    expect(onCommit.mock.calls).toEqual([['Jo Meier']]);
  });
  it('[U12] who only looked in takes no change from elsewhere back', () => {
    const onCommit = vi.fn();
    const { rerender } = render(<InlineField label="Title" value="Buyer" onCommit={onCommit} />);
    field().focus();
    rerender(<InlineField label="Title" value="Chief buyer" onCommit={onCommit} />);
    fireEvent.keyDown(field(), { key: 'Enter' });
    expect(onCommit).not.toHaveBeenCalled();
    expect(field().value).toBe('Chief buyer');
  });
});

describe('Tooltip', () => {
  it('[U18] comes under the pointer after a moment, and goes with a press and with Escape', async () => {
    render(<IconButton icon={Undo2} label="Undo" shortcut="Mod+z" />);
    const button = screen.getByRole('button', { name: 'Undo' });
    const shown = () => document.querySelector('[role=tooltip]');
    fireEvent.pointerEnter(button, { pointerType: 'mouse' });
    fireEvent.mouseEnter(button);
    await waitFor(() => expect(shown()?.textContent).toMatch(/^Undo/));
    fireEvent.keyDown(document, { key: 'Escape' });
    await waitFor(() => expect(shown()).toBeNull());
  });
});

describe('Toasts', () => {
  it('[U13] at most three stand at a time, and an action takes its message away', () => {
    render(<Toasts />);
    const onAction = vi.fn();
    for (const word of ['one', 'two', 'three']) toast(word);
    toast('four', { action: { label: 'Undo', onAction } });
    return waitFor(() => {
      expect(toastStore.get().map((one) => one.message)).toEqual(['two', 'three', 'four']);
      screen.getByText('four');
    }).then(() => {
      fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
      expect(onAction).toHaveBeenCalledTimes(1);
      expect(toastStore.get().map((one) => one.message)).toEqual(['two', 'three']);
    });
  });
});

describe('Menu', () => {
  const open = (onAction = () => {}) =>
    render(
      <Menu
        label="Things"
        trigger={<Button>Things</Button>}
        items={[
          { id: 'first', label: 'First', onAction },
          { id: 'second', label: 'Second', onAction: () => {} },
        ]}
      />,
    );
  const firstEntry = () => screen.findByRole('menuitem', { name: 'First' });

  it('[U14] opens by press and does what is chosen', async () => {
    const onAction = vi.fn();
    open(onAction);
    fireEvent.click(screen.getByRole('button', { name: 'Things' }));
    fireEvent.click(await firstEntry());
    expect(onAction).toHaveBeenCalledTimes(1);
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
  });
  it('[U14] opens by arrow, and Escape leads back to the button', async () => {
    open();
    const button = screen.getByRole('button', { name: 'Things' });
    button.focus();
    fireEvent.keyDown(button, { key: 'ArrowDown' });
    const entry = await firstEntry();
    await waitFor(() => expect(document.activeElement).toBe(entry));
    fireEvent.keyDown(entry, { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(button));
  });
});

describe('signs', () => {
  it('[U15] a face shows initials, a question mark or nothing, and is silent', () => {
    const { container } = render(
      <>
        <Face name="Anna Berg" side="supplier" />
        <Face name="Head of IT" side="customer" status="placeholder" />
        <Face name="Head of IT" side="customer" status="vacant" />
      </>,
    );
    const faces = [...container.children] as HTMLElement[];
    expect(faces.map((face) => face.dataset.initials)).toEqual(['AB', '?', '']);
    expect(container.textContent).toBe('');
    expect(faces.map((face) => face.dataset.side)).toEqual(['supplier', 'customer', 'customer']);
    expect(faces.every((face) => face.getAttribute('aria-hidden') === 'true')).toBe(true);
  });
  it('[U16] the strength picker names every step, and tells the chosen number', () => {
    const Picker = () => {
      const [value, setValue] = useState(2);
      return <StrengthPicker value={value} onChange={setValue} />;
    };
    render(<Picker />);
    const group = within(screen.getByRole('radiogroup', { name: 'Strength' }));
    expect(group.getAllByRole('radio')).toHaveLength(5);
    expect(group.getByRole<HTMLInputElement>('radio', { name: 'Strength 2 of 4, multiple meetings' }).checked).toBe(
      true,
    );
    fireEvent.click(group.getByRole('radio', { name: 'Strength 4 of 4, trusted adviser' }));
    expect(group.getByRole<HTMLInputElement>('radio', { name: /4 of 4/ }).checked).toBe(true);
  });
  it('[U17] a glyph is named by its index; without one there is no shape', () => {
    render(
      <>
        <Glyph diamondIndex={0.28} width={52} height={24} />
        <Glyph diamondIndex={null} width={52} height={24} />
      </>,
    );
    screen.getByRole('img', { name: 'Shape with diamond index 0.28' });
    screen.getByRole('img', { name: 'No shape yet' });
  });
});

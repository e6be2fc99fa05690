import { SlidersHorizontal } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { promptPart } from '../../session/lazy-part.ts';
import { useText } from '../../text/use-text.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './shade.module.css';

const ShadeForm = promptPart(async () => ({ default: (await import('./ShadeForm.tsx')).ShadeForm }));

/** Filter and colour: opens beside the lenses, closes with Escape or a press elsewhere. */
export const ShadeMenu = () => {
  const t = useText().lens.shade;
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!isOpen) return;
    const outside = (event: PointerEvent) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [isOpen]);

  const close = () => {
    setOpen(false);
    root.current?.querySelector('button')?.focus();
  };
  return (
    <div ref={root} className={styles.root}>
      <IconButton
        icon={SlidersHorizontal}
        label={t.open}
        aria-expanded={isOpen}
        onPress={() => setOpen((before) => !before)}
      />
      {isOpen && (
        <div
          role="dialog"
          aria-label={t.title}
          className={styles.sheet}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.preventDefault();
            event.stopPropagation();
            close();
          }}
        >
          <ShadeForm onClose={close} />
        </div>
      )}
    </div>
  );
};

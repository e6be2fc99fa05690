import { Download } from 'lucide-react';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { toast } from '../../ui/toast.ts';
import type { SaveKind } from './save-drawn.ts';

type Props = { hasPicture: boolean; onSave: (kind: SaveKind) => Promise<boolean> };

export const SaveMenu = ({ hasPicture, onSave }: Props) => {
  const t = usePortfolioText().pictures.save;
  const save = (kind: SaveKind) => () => {
    onSave(kind).then(
      (isSaved) => isSaved || toast(t.tooLarge, { tone: 'error' }),
      () => toast(t.failed, { tone: 'error' }),
    );
  };
  const entry = (kind: SaveKind, isPicture: boolean) => ({
    ...{ id: kind, label: t[kind], isDisabled: isPicture && !hasPicture },
    onAction: save(kind),
  });
  return (
    <Menu
      label={t.label}
      trigger={<Button icon={Download}>{t.label}</Button>}
      items={[
        entry('svg', true),
        entry('png', true),
        { kind: 'separator', id: 'line' },
        entry('csv', false),
        entry('xlsx', false),
      ]}
    />
  );
};

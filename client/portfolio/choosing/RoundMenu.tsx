import { Ellipsis, PencilLine, Trash2 } from 'lucide-react';
import { type SubmitEvent, useId, useState } from 'react';
import type { RoundView } from '../../../shared/protocol/scoring.ts';
import { failureCode } from '../../session/request.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useHoldRound } from './rounds.ts';

type RoundMenuProps = { round: RoundView; onGone: () => void };

/** What can be done with a round as a whole. */
export const RoundMenu = ({ round, onGone }: RoundMenuProps) => {
  const t = usePortfolioText().choosing.round;
  const [asked, setAsked] = useState<'rename' | 'remove' | null>(null);
  const close = () => setAsked(null);
  return (
    <>
      <Menu
        label={t.menu}
        trigger={<IconButton icon={Ellipsis} label={t.menu} />}
        items={[
          { id: 'rename', label: t.rename, icon: PencilLine, onAction: () => setAsked('rename') },
          { id: 'remove', label: t.remove, icon: Trash2, danger: true, onAction: () => setAsked('remove') },
        ]}
      />
      {asked === 'rename' && <RenameRound round={round} onClose={close} />}
      {asked === 'remove' && <RemoveRound round={round} onClose={close} onGone={onGone} />}
    </>
  );
};

const RenameRound = ({ round, onClose }: { round: RoundView; onClose: () => void }) => {
  const text = useText();
  const t = usePortfolioText().choosing;
  const form = useId();
  const { change } = useHoldRound(round.id);
  const [name, setName] = useState(round.name);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (name.trim() !== '') change.mutate({ name: name.trim() }, { onSuccess: onClose });
  };
  return (
    <Dialog
      title={t.round.renameTitle}
      size="small"
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{text.app.cancel}</Button>
          <Button variant="ink" type="submit" form={form} isPending={change.isPending}>
            {text.app.save}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit}>
        <TextField
          label={t.make.name}
          value={name}
          onChange={(next) => setName(next.slice(0, 200))}
          error={name.trim() === '' ? t.make.nameMissing : null}
          autoFocus
        />
      </form>
      {change.error && <Notice tone="error">{text.errors.byCode[failureCode(change.error)]}</Notice>}
    </Dialog>
  );
};

const RemoveRound = ({ round, onClose, onGone }: RoundMenuProps & { onClose: () => void }) => {
  const text = useText();
  const t = usePortfolioText().choosing.round;
  const { remove } = useHoldRound(round.id);
  return (
    <Dialog
      title={t.removeTitle}
      size="small"
      isAlert
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{text.app.cancel}</Button>
          <Button
            variant="danger"
            isPending={remove.isPending}
            onPress={() => remove.mutate(undefined, { onSuccess: onGone })}
          >
            {t.removeAction}
          </Button>
        </>
      }
    >
      <p>{t.removeText}</p>
      {remove.error && <Notice tone="error">{text.errors.byCode[failureCode(remove.error)]}</Notice>}
    </Dialog>
  );
};

import { setManager } from '../../../shared/document/commands/set-manager.ts';
import type { PersonId } from '../../../shared/model/id.ts';
import { existsOn } from '../../../shared/rules/network.ts';
import { managerOf, possibleManagers } from '../../../shared/rules/reporting-lines.ts';
import { announce } from '../../session/announce.ts';
import { useSession } from '../../session/hooks.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useNaming } from '../use-naming.ts';

/** "Reports to …": type a name, Enter. Nobody who stands below can be chosen. */
export const ReportsToDialog = ({ person: id, onClose }: { person: PersonId; onClose: () => void }) => {
  const session = useSession();
  const t = useText().panel.dialogs;
  const naming = useNaming();
  const { account, today } = naming;
  const person = naming.people.get(id);
  if (!person) return null;
  const name = naming.person(id);
  const manager = managerOf(account.links, id);
  const here = account.people.filter((other) => existsOn(other, today));

  const choose = (chosen: PersonId | null) => {
    session.perform(setManager, { person: id, manager: chosen });
    announce(chosen === null ? t.reportsTo.cleared(name) : t.reportsTo.done(name, naming.person(chosen)));
    onClose();
  };

  return (
    <Dialog
      title={t.reportsTo.title(name)}
      size="small"
      onClose={onClose}
      footer={
        <>
          {manager !== null && <Button onPress={() => choose(null)}>{t.reportsTo.none}</Button>}
          <Button onPress={onClose}>{t.cancel}</Button>
        </>
      }
    >
      <ComboBox
        label={t.reportsTo.choose}
        autoFocus
        items={naming.choices(possibleManagers(here, account.links, person))}
        value={manager}
        onSelect={(picked) => picked && choose(picked as PersonId)}
      />
    </Dialog>
  );
};

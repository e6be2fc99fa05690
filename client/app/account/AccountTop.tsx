import { ChevronDown, ChevronLeft, PanelRight, Redo2, Search, Undo2 } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { Link } from 'wouter';
import type { SessionUser } from '../../../shared/protocol/session.ts';
import { useIsGuest } from '../../home/who.ts';
import { useAccountPart, useSaveState, useSession, useUndoState, useView, useViewState } from '../../session/hooks.ts';
import { useListAddress } from '../../session/list-left.ts';
import { useText } from '../../text/use-text.ts';
import { StageChips } from '../../timeline/StageChips.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { TopStart } from '../frame/TopStart.tsx';
import { media, useMedia } from '../use-media.ts';
import styles from './AccountTop.module.css';
import { FileMenu } from './FileMenu.tsx';
import { PeopleHere } from './PeopleHere.tsx';
import { SaveStateText } from './SaveStateText.tsx';
import { ShareButton } from './ShareButton.tsx';
import type { DetailsState } from './use-details.ts';

type AccountTopProps = { user: SessionUser; details: DetailsState; readOnly: boolean };

export const AccountTop = ({ user, details, readOnly }: AccountTopProps) => {
  const text = useText();
  const t = text.app.account;
  const view = useView();
  const name = useAccountPart((account) => account.account.name) || t.unnamed;
  const page = useViewState((state) => state.page);
  const isPhone = useMedia(media.phone);
  const isTight = useMedia(media.tight);
  const isGuest = useIsGuest();
  const { may, layers } = useSession().access;
  const list = useListAddress();
  // a reader has something to save only when he became one with unsaved changes
  const showsSaving = useSaveState().pending > 0 || layers.map;
  const openPalette = () => view.openDialog({ kind: 'palette' });

  if (isPhone) {
    return (
      <>
        {isGuest ? (
          <span className={styles.edge} />
        ) : (
          <Link href={list} className={styles.back} aria-label={text.errors.toAccounts}>
            <ChevronLeft size={20} strokeWidth={1.6} aria-hidden />
          </Link>
        )}
        <AccountName name={name} readOnly={readOnly} />
        <span className={styles.space} />
        <PeopleHere user={user} most={2} />
        {showsSaving && <SaveStateText isShort />}
        <ShareButton isIcon />
        <IconButton icon={Search} label={t.search} onPress={openPalette} />
        {may.export && <FileMenu isIcon />}
      </>
    );
  }
  return (
    <>
      <TopStart>
        {!isGuest && (
          <>
            <Link href={list} className={styles.accounts}>
              {text.app.rail.accounts}
            </Link>
            <span className={styles.slash} aria-hidden>
              /
            </span>
          </>
        )}
        <AccountName name={name} readOnly={readOnly} />
      </TopStart>
      {page !== 'history' && layers.inside !== null ? <StageChips /> : <span className={styles.space} />}
      <PeopleHere user={user} most={6} />
      {showsSaving && <SaveStateText />}
      {layers.map && (!readOnly || page === 'history') && <History />}
      <ShareButton isIcon={isTight} />
      <AriaButton className={styles.search} onPress={openPalette} aria-keyshortcuts="Control+K">
        <Search size={14} strokeWidth={1.6} aria-hidden />
        <span className={styles.searchWord}>{t.search}</span>
        <Kbd keys="Mod+k" />
      </AriaButton>
      {may.export && <FileMenu isIcon={isTight} />}
      {details.place === 'drawer' && page !== 'history' && (
        <IconButton
          icon={PanelRight}
          label={details.isShown ? t.hideDetails : t.showDetails}
          aria-expanded={details.isShown}
          onPress={details.isShown ? details.hide : details.show}
        />
      )}
    </>
  );
};

/** The name stands where it is edited: it opens the dialog with all three names. */
const AccountName = ({ name, readOnly }: { name: string; readOnly: boolean }) => {
  const t = useText().app.account;
  const view = useView();
  return (
    <h1 className={styles.heading}>
      <AriaButton
        className={styles.name}
        aria-label={t.rename(name)}
        isDisabled={readOnly}
        onPress={() => view.openDialog({ kind: 'names' })}
      >
        <span className={styles.nameText} dir="auto" title={name}>
          {name}
        </span>
        <ChevronDown size={14} strokeWidth={1.6} aria-hidden />
      </AriaButton>
    </h1>
  );
};

const History = () => {
  const t = useText().app.account;
  const session = useSession();
  const { canUndo, canRedo } = useUndoState();
  return (
    <span className={styles.history}>
      <IconButton icon={Undo2} label={t.undo} shortcut="Mod+z" isDisabled={!canUndo} onPress={session.undo} />
      <IconButton icon={Redo2} label={t.redo} shortcut="Mod+Shift+z" isDisabled={!canRedo} onPress={session.redo} />
    </span>
  );
};

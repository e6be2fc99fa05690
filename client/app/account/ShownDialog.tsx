import type { Dialog } from '../../session/dialog.ts';
import { lazyPart } from '../../session/lazy-part.ts';
import { AssessPlace } from './AssessPlace.tsx';

// Each room's dialogs come when one is asked for: the map does not wait for them.
const ActionDialogs = lazyPart(async () => ({
  default: (await import('../../actions/ActionDialogs.tsx')).ActionDialogs,
}));
const FunctionsDialog = lazyPart(async () => ({
  default: (await import('../../lanes/FunctionsDialog.tsx')).FunctionsDialog,
}));
const LevelsDialog = lazyPart(async () => ({ default: (await import('../../lanes/LevelsDialog.tsx')).LevelsDialog }));
const UnitsDialog = lazyPart(async () => ({ default: (await import('../../lanes/UnitsDialog.tsx')).UnitsDialog }));
const NamesDialog = lazyPart(async () => ({ default: (await import('../../lanes/NamesDialog.tsx')).NamesDialog }));
const ImportDialog = lazyPart(async () => ({
  default: (await import('../../exchange/ImportDialog.tsx')).ImportDialog,
}));
const PasteDialog = lazyPart(async () => ({ default: (await import('../../exchange/PasteDialog.tsx')).PasteDialog }));
const LeaveDialog = lazyPart(async () => ({
  default: (await import('../../panel/dialogs/LeaveDialog.tsx')).LeaveDialog,
}));
const PromoteDialog = lazyPart(async () => ({
  default: (await import('../../panel/dialogs/PromoteDialog.tsx')).PromoteDialog,
}));
const SucceedDialog = lazyPart(async () => ({
  default: (await import('../../panel/dialogs/SucceedDialog.tsx')).SucceedDialog,
}));
const ReportsToDialog = lazyPart(async () => ({
  default: (await import('../../panel/dialogs/ReportsToDialog.tsx')).ReportsToDialog,
}));
const PlanContactDialog = lazyPart(async () => ({
  default: (await import('../../panel/dialogs/PlanContactDialog.tsx')).PlanContactDialog,
}));
const DecisionsDialog = lazyPart(async () => ({
  default: (await import('../../panel/judging/DecisionsDialog.tsx')).DecisionsDialog,
}));
const ActionsDialog = lazyPart(async () => ({
  default: (await import('../../panel/actions/ActionsDialog.tsx')).ActionsDialog,
}));
const AskPlace = lazyPart(async () => ({ default: (await import('./AskPlace.tsx')).AskPlace }));
const EventsDialog = lazyPart(async () => ({
  default: (await import('../../timeline/events/EventsDialog.tsx')).EventsDialog,
}));
const RepairsDialog = lazyPart(async () => ({
  default: (await import('../../panel/dialogs/RepairsDialog.tsx')).RepairsDialog,
}));
const AboutPersonDialog = lazyPart(async () => ({
  default: (await import('../../panel/privacy/AboutPersonDialog.tsx')).AboutPersonDialog,
}));
const AcceptDialog = lazyPart(async () => ({
  default: (await import('../../panel/findings/AcceptDialog.tsx')).AcceptDialog,
}));
const PlanDialog = lazyPart(async () => ({ default: (await import('../../panel/next/PlanDialog.tsx')).PlanDialog }));
const ProfilePlace = lazyPart(async () => ({ default: (await import('./ProfilePlace.tsx')).ProfilePlace }));

/** The dialog that the view asks for, from the room it belongs to. */
export const ShownDialog = ({ dialog, onClose }: { dialog: Dialog; onClose: () => void }) => {
  switch (dialog.kind) {
    case 'palette':
    case 'shortcuts':
    case 'connect':
      return <ActionDialogs />;
    case 'functions':
      return <FunctionsDialog onClose={onClose} />;
    case 'levels':
      return <LevelsDialog onClose={onClose} />;
    case 'units':
      return <UnitsDialog onClose={onClose} />;
    case 'profile':
      return <ProfilePlace onClose={onClose} />;
    case 'names':
      return <NamesDialog onClose={onClose} />;
    case 'import':
      return <ImportDialog file={dialog.file} />;
    case 'paste':
      return <PasteDialog text={dialog.text} />;
    case 'leave':
      return <LeaveDialog key={dialog.person} person={dialog.person} onClose={onClose} />;
    case 'promote':
      return <PromoteDialog key={dialog.person} person={dialog.person} onClose={onClose} />;
    case 'succeed':
      return <SucceedDialog key={dialog.person} person={dialog.person} onClose={onClose} />;
    case 'reports-to':
      return <ReportsToDialog key={dialog.person} person={dialog.person} onClose={onClose} />;
    case 'about-person':
      return <AboutPersonDialog key={dialog.person} person={dialog.person} onClose={onClose} />;
    case 'accept-finding':
      return <AcceptDialog key={dialog.finding} finding={dialog.finding} onClose={onClose} />;
    case 'draw-up-plan':
      return <PlanDialog onClose={onClose} />;
    case 'assess':
      return <AssessPlace view={dialog.view ?? 'claimed'} onClose={onClose} />;
    case 'ask-customer':
      return <AskPlace onClose={onClose} />;
    case 'events':
      return <EventsDialog record={dialog.record ?? null} isNew={dialog.isNew ?? false} onClose={onClose} />;
    case 'repairs':
      return <RepairsDialog onClose={onClose} />;
    case 'decisions':
      return <DecisionsDialog {...(dialog.decision && { decision: dialog.decision })} onClose={onClose} />;
    case 'actions':
      return <ActionsDialog about={dialog.about} typed={dialog.typed} onClose={onClose} />;
    case 'plan-contact':
      return (
        <PlanContactDialog
          key={dialog.from}
          from={dialog.from}
          {...(dialog.to && { to: dialog.to })}
          onClose={onClose}
        />
      );
    case 'add':
      return null;
  }
};

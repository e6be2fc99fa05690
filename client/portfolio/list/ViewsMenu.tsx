import { Bookmark, BookmarkPlus, PencilLine, Save, Trash2 } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { ListedView } from '../../../shared/protocol/views.ts';
import { type ListView, readView, writeView } from '../../../shared/rules/portfolio/list-view.ts';
import { failureCode } from '../../session/request.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu, type MenuEntry, type MenuPart } from '../../ui/Menu.tsx';
import { toast } from '../../ui/toast.ts';
import { usePutView, useRemoveView, useViews } from './views.ts';

const ViewDialog = lazy(async () => ({ default: (await import('./ViewDialog.tsx')).ViewDialog }));

type ViewsMenuProps = { view: ListView; onOpen: (query: string) => void };

/** Two queries are one view when they say the same, in whatever order. */
const sameView = (query: string, now: string): boolean => writeView(readView(query)) === now;

/** Saved views: open one, keep what is shown under a name, change the one that is open. */
export const ViewsMenu = ({ view, onOpen }: ViewsMenuProps) => {
  const text = useText();
  const t = usePortfolioText().portfolio.views;
  const { data: views = [] } = useViews();
  const [asked, setAsked] = useState<{ view: ListedView | null } | null>(null);
  const [openedId, setOpenedId] = useState<string | null>(null);
  const put = usePutView();
  const remove = useRemoveView();
  const query = writeView(view);
  // the one that says what is shown; else the one that was opened and then changed
  const same = views.find((one) => sameView(one.query, query));
  const opened = same ?? views.find(({ id }) => id === openedId);

  const onError = (error: unknown) => toast(text.errors.byCode[failureCode(error)], { tone: 'error' });
  const write = ({ id, name, shared }: ListedView, with_: string) =>
    put.mutate({ id, name, shared, query: with_ }, { onSuccess: () => toast(t.saved(name)), onError });
  const take = (one: ListedView) =>
    remove.mutate(one.id, {
      onSuccess: () =>
        toast(
          t.removed(one.name),
          one.isMine ? { action: { label: t.undo, onAction: () => write(one, one.query) } } : {},
        ),
      onError,
    });

  const entry = (one: ListedView): MenuEntry => ({
    id: one.id,
    label: one.name,
    isChosen: one.id === same?.id,
    ...(one.isMine ? {} : { detail: t.by(one.by) }),
    onAction: () => {
      setOpenedId(one.id);
      onOpen(one.query);
    },
  });
  const [own, others] = [views.filter(({ isMine }) => isMine), views.filter(({ isMine }) => !isMine)];
  const section = (id: string, label: string, of: readonly ListedView[]): MenuPart[] =>
    of.length > 0 ? [{ kind: 'section', id, label, items: of.map(entry) }] : [];
  const isChanged = opened !== undefined && opened !== same && opened.isMine;
  const items: MenuPart[] = [
    ...section('own', t.own, own),
    ...section('shared', t.shared, others),
    ...(views.length > 0 ? ([{ kind: 'separator', id: 'line' }] as const) : []),
    ...(isChanged
      ? [{ id: '$update', label: t.update(opened.name), icon: Save, onAction: () => write(opened, query) }]
      : []),
    {
      id: '$save',
      label: t.save,
      icon: BookmarkPlus,
      isDisabled: query === '',
      onAction: () => setAsked({ view: null }),
    },
    ...(opened?.isMine
      ? [{ id: '$edit', label: t.rename, icon: PencilLine, onAction: () => setAsked({ view: opened }) }]
      : []),
    ...(opened?.mayRemove
      ? [{ id: '$remove', label: t.remove, icon: Trash2, danger: true, onAction: () => take(opened) }]
      : []),
  ];

  return (
    <>
      <Menu label={t.open} trigger={<Button icon={Bookmark}>{same?.name ?? t.title}</Button>} items={items} />
      {asked && (
        <Suspense>
          <ViewDialog view={asked.view} query={query} onClose={() => setAsked(null)} />
        </Suspense>
      )}
    </>
  );
};

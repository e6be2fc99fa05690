import type { FunctionId, LevelId, UnitId } from '../../shared/model/id.ts';
import type { Post } from '../../shared/model/post.ts';
import type { Side } from '../../shared/model/side.ts';
import { useText } from '../text/use-text.ts';
import { InlineField } from '../ui/InlineField.tsx';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import { Switch } from './Switch.tsx';
import { useNaming } from './use-naming.ts';

type PostFieldsFormProps = {
  side: Side;
  post: Post;
  onChange: (patch: Partial<Omit<Post, 'from'>>) => void;
  /** `row`: values among values, changed in place · `above`: the fields of a dialog. */
  layout?: 'row' | 'above';
};

/** What a post is: title, function, level, unit, and whether it stands at the tip. */
export const PostFieldsForm = ({ side, post, onChange, layout = 'row' }: PostFieldsFormProps) => {
  const t = useText().panel;
  const { functions, levels, units } = useNaming().account;
  const own = units.filter((unit) => unit.side === side);
  return (
    <>
      {layout === 'row' ? (
        <InlineField
          label={t.person.jobTitle}
          value={post.title}
          placeholder={t.person.add}
          onCommit={(title) => onChange({ title })}
        />
      ) : (
        <TextField label={t.person.jobTitle} value={post.title} onChange={(title) => onChange({ title })} />
      )}
      <Select<FunctionId | ''>
        layout={layout}
        label={t.person.function}
        value={post.function ?? ''}
        onChange={(id) => onChange({ function: id === '' ? null : id })}
        options={[...functions.map((fn) => ({ id: fn.id, label: fn.name })), { id: '', label: t.noFunction }]}
      />
      <Select<LevelId | ''>
        layout={layout}
        label={t.person.level}
        value={post.level ?? ''}
        onChange={(id) => onChange({ level: id === '' ? null : id })}
        options={[...levels.map((level) => ({ id: level.id, label: level.name })), { id: '', label: t.noLevel }]}
      />
      {own.length > 0 && (
        <Select<UnitId | ''>
          layout={layout}
          label={t.person.unit}
          value={post.unit ?? ''}
          onChange={(id) => onChange({ unit: id === '' ? null : id })}
          options={[...own.map((unit) => ({ id: unit.id, label: unit.name })), { id: '', label: t.noUnit }]}
        />
      )}
      <Switch inset={layout === 'row'} isSelected={post.tip} onChange={(tip) => onChange({ tip })}>
        {side === 'supplier' ? t.person.kam : t.person.mainContact}
      </Switch>
    </>
  );
};

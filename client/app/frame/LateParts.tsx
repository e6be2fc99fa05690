import { type PartsState, retryParts } from '../../session/until-loaded.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';

/** Says that parts of the page are still missing, and what can be done: the places where they will stand are bare. */
export const LateParts = ({ state }: { state: Exclude<PartsState, 'coming'> }) => {
  const t = useText().errors;
  return state === 'stuck' ? (
    <Notice tone="warning" action={<Button onPress={() => location.reload()}>{t.reload}</Button>}>
      {t.partsStuck}
    </Notice>
  ) : (
    <Notice tone="warning" action={<Button onPress={retryParts}>{t.tryAgain}</Button>}>
      {t.partsHeldUp}
    </Notice>
  );
};

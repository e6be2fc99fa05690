import { useText } from '../../text/use-text.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { Frame } from './Frame.tsx';
import { Rail } from './Rail.tsx';
import { TopStart } from './TopStart.tsx';

/** The frame while nothing is known yet: bars stand where they will stand. */
export const BlankFrame = () => {
  const t = useText().app;
  return (
    <Frame top={<TopStart />} rail={<Rail end={null}>{null}</Rail>}>
      <VisuallyHidden>
        <span role="status">{t.loading}</span>
      </VisuallyHidden>
    </Frame>
  );
};

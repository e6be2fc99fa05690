import { useNow } from '../../session/now.ts';
import { sayMoment } from '../../session/say-moment.ts';
import { useFormat, useLanguage, useText } from '../../text/use-text.ts';

/** When something was said, as a person would say it. */
export const useMoment = (): ((at: string) => string) => {
  const { justNow } = useText().talk;
  const [language] = useLanguage();
  const format = useFormat();
  const now = useNow();
  return (at) => sayMoment(Date.parse(at), now, language, justNow) ?? format.instant(at);
};

/** The exact moment stands in the title. */
export const Moment = ({ at }: { at: string }) => {
  const say = useMoment();
  return (
    <time dateTime={at} title={useFormat().instant(at)}>
      {say(at)}
    </time>
  );
};

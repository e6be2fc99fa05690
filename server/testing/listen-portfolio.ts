import { PortfolioEvent } from '../../shared/protocol/portfolio.ts';

/** The events of the portfolio that somebody is told, as they come, from the answer of `GET /api/portfolio/events`. */
export const listenPortfolio = (answer: Response) => {
  if (!answer.body) throw new Error('no stream');
  const reader = answer.body.getReader();
  const decoder = new TextDecoder();
  let [text, id] = ['', ''];
  return {
    /** What `Last-Event-ID` would say. */
    lastId: () => id,
    /** null: the stream has ended. */
    async next(): Promise<PortfolioEvent | null> {
      for (;;) {
        const end = text.indexOf('\n\n');
        if (end >= 0) {
          const lines = text.slice(0, end).split('\n');
          text = text.slice(end + 2);
          id = lines.find((line) => line.startsWith('id: '))?.slice(4) ?? id;
          const data = lines.find((line) => line.startsWith('data: '));
          const isNamed = lines.some((line) => line.startsWith('event: '));
          if (data && !isNamed) return PortfolioEvent.parse(JSON.parse(data.slice(6)));
          continue;
        }
        const { value, done } = await reader.read();
        if (done) return null;
        text += decoder.decode(value, { stream: true });
      }
    },
    close: () => reader.cancel(),
  };
};

import type { PortfolioFinding } from '../../../shared/model/portfolio-finding.ts';
import { portfolioSentence } from '../../text/portfolio-sentence.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { Notice } from '../../ui/Notice.tsx';

/** What is found of the account across all of them: it rests on what stands below. */
export const FoundAcross = ({ findings }: { findings: readonly PortfolioFinding[] }) => {
  const words = usePortfolioText();
  return findings.map(({ id, saying }) => (
    <Notice key={id} tone="warning">
      {portfolioSentence(saying, words).map((part, index) => {
        const key = `${index}`;
        return typeof part === 'string' ? <span key={key}>{part}</span> : <bdi key={key}>{part.name}</bdi>;
      })}
    </Notice>
  ));
};

// The three numbers beside the shape, as counts that can be said ("3 of 8"), and the word for the shape.
import { coordinatedHolders } from './coordination.ts';
import { customerFunctions, directness } from './directness.ts';
import { type Measures, measure } from './measures.ts';
import type { Network } from './network.ts';

/** `star`: the KAM meets everybody, which covers as much as a diamond and hangs on one person. */
export type ShapeWord = 'empty' | 'unconnected' | 'bow-tie' | 'star' | 'opening' | 'diamond';

export type Headline = {
  threads: number;
  coveredFunctions: number;
  customerFunctions: number;
  coordinated: number;
  lineHolders: number;
  /** 0 where the measure does not apply. */
  diamondIndex: number;
  shape: ShapeWord;
};

const DIAMOND_FROM = 0.75;

const shapeWord = (network: Network, measures: Measures): ShapeWord => {
  if (network.people.size === 0) return 'empty';
  if (measures.workingLines === 0) return 'unconnected';
  const index = measures.diamondIndex ?? 0;
  if (index >= DIAMOND_FROM) return 'diamond';
  if (index > 0 || directness(network, 'customer').size > 0) return 'opening';
  return measures.workingLines > 1 && measures.threads === 1 ? 'star' : 'bow-tie';
};

export const headline = (network: Network, measures: Measures = measure(network)): Headline => {
  const functions = customerFunctions(network).length;
  const { holders, coordinated } = coordinatedHolders(network);
  return {
    threads: measures.threads,
    coveredFunctions: functions - measures.uncoveredFunctions.length,
    customerFunctions: functions,
    coordinated: coordinated.length,
    lineHolders: holders.length,
    diamondIndex: measures.diamondIndex ?? 0,
    shape: shapeWord(network, measures),
  };
};

/** One way in which the product and a vector disagree. */
export interface Difference {
  /** Position of the step or case in its file, from 0. */
  readonly step: number;
  readonly what: string;
}

/** What replaying a file came to. A step may differ in several ways. */
export interface Outcome {
  readonly cases: number;
  readonly differences: readonly Difference[];
}

/** Cases without any difference. */
export function equalCases({ cases, differences }: Outcome): number {
  return cases - new Set(differences.map(({ step }) => step)).size;
}

/** Runs `compare` over all cases; what it throws is a difference too. */
export function compareEach<T>(cases: readonly T[], compare: (entry: T) => string | undefined): Outcome {
  const differences: Difference[] = [];
  cases.forEach((entry, step) => {
    let what: string | undefined;
    try {
      what = compare(entry);
    } catch (error) {
      what = `threw ${(error as Error).stack?.split('\n').slice(0, 4).join(' | ')}`;
    }
    if (what !== undefined) differences.push({ step, what });
  });
  return { cases: cases.length, differences };
}

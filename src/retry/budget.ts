/** What retries have cost so far. */
export interface Spending {
  readonly retries: number;
  /** Milliseconds. */
  readonly time: number;
}

/** Spending of the whole run, and of one stage in it. */
export interface Budget {
  readonly run: Spending;
  readonly stage: Spending;
  /** Retries that each fingerprint has paid for in this run, by id. */
  readonly paid: ReadonlyMap<string, number>;
}

export const unspent: Budget = {
  run: { retries: 0, time: 0 },
  stage: { retries: 0, time: 0 },
  paid: new Map(),
};

/** The budget as the next stage finds it. */
export function forNextStage(budget: Budget): Budget {
  return { ...budget, stage: unspent.stage };
}

/** One granted retry: each fingerprint that was used pays one. */
export function pay(budget: Budget, fingerprints: readonly string[]): Budget {
  const paid = new Map(budget.paid);
  for (const id of new Set(fingerprints)) paid.set(id, (paid.get(id) ?? 0) + 1);
  return { run: addRetry(budget.run), stage: addRetry(budget.stage), paid };
}

/** The time that a granted retry took, its delay included; milliseconds. */
export function spendTime(budget: Budget, time: number): Budget {
  return {
    ...budget,
    run: { ...budget.run, time: budget.run.time + time },
    stage: { ...budget.stage, time: budget.stage.time + time },
  };
}

function addRetry(spending: Spending): Spending {
  return { ...spending, retries: spending.retries + 1 };
}

interface Asked<Item, Result> {
  item: Item;
  resolve(result: Result): void;
  reject(error: unknown): void;
}

/**
 * Does together what is asked for while the group before is being worked on: one transaction, one wait for the disk.
 * When a group fails, each of it is tried alone, so that one that can't be done keeps the others from nothing.
 */
export function inGroups<Item, Result>(
  work: (items: Item[]) => Promise<Result[]>,
): (item: Item) => Promise<Result> {
  let waiting: Asked<Item, Result>[] = [];
  let isWorking = false;

  async function workOn(group: Asked<Item, Result>[]): Promise<void> {
    try {
      const results = await work(group.map(({ item }) => item));
      for (const [index, { resolve }] of group.entries()) resolve(results[index] as Result);
    } catch (error) {
      if (group.length > 1) await Promise.all(group.map((asked) => workOn([asked])));
      else group[0]?.reject(error);
    }
  }

  async function workThrough(): Promise<void> {
    isWorking = true;
    while (waiting.length > 0) {
      await turnOver();
      const group = waiting;
      waiting = [];
      await workOn(group);
    }
    isWorking = false;
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (!isWorking) workThrough();
    });
}

/** Whoever gets ready at the same moment comes along. */
const turnOver = () => new Promise((resolve) => setImmediate(resolve));

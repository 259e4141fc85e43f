import { type Random, seededRandom } from '@xxgk/corpus';

/** Figures of a report by their paths, all others are 0. */
export type Figures = ReadonlyMap<string, number>;

const APPLICANTS = [
  'naturalPerson',
  'commercial',
  'research',
  'socialWelfare',
  'legalService',
  'other',
] as const;
/** Outcomes that occur, with how many of a kind of applicant at most. */
const OUTCOMES = [
  ['results.granted', 9],
  ['results.partlyGranted', 2],
  ['results.refused.thirdPartyRights', 1],
  ['results.unavailable.notHeld', 3],
  ['results.notProcessed.petition', 1],
] as const;

/** The figures of an organ: every sum of the form holds, by the way they are made. */
export function makeFigures(index: number): Figures {
  const random = seededRandom(20_260_101 + index * 7919);
  const figures = new Map<string, number>();
  const add = (path: string, count: number): void => {
    figures.set(path, (figures.get(path) ?? 0) + count);
  };
  const inForce = random.integer(0, 20);
  figures.set('disclosure.normativeDocuments.made', Math.min(inForce, random.integer(0, 3)));
  figures.set('disclosure.normativeDocuments.inForce', inForce);
  figures.set('disclosure.licensing.decisions', random.integer(0, 4000));
  figures.set('disclosure.punishment.decisions', random.integer(0, 300));
  // One in five has had no applications, as in any county.
  if (index % 5 !== 4)
    for (const applicant of APPLICANTS.slice(0, 2)) addApplications(applicant, random, add);
  const reviews = random.integer(0, 2);
  figures.set('proceedings.reconsideration.upheld', reviews);
  figures.set('proceedings.reconsideration.total', reviews);
  return figures;
}

function addApplications(
  applicant: string,
  random: Random,
  add: (path: string, count: number) => void,
): void {
  let received = 0;
  const count = (row: string, value: number): void => {
    add(`applications.${row}.${applicant}`, value);
    add(`applications.${row}.total`, value);
  };
  for (const [row, most] of OUTCOMES) {
    const value = random.integer(0, most);
    received += value;
    count(row, value);
  }
  count('results.total', received);
  const forward = random.integer(0, 1);
  count('carriedForward', forward);
  const over = Math.min(received + forward, random.integer(0, 1));
  count('carriedOver', over);
  count('newlyReceived', received + forward - over);
}

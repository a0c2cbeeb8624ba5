// Takes what an importer reads into the reader's own base: every row ends as new, known, revised or refused.

import type { Candidate, Outcome, Outcomes } from '../importers/importer.js';
import { metricById } from '../metrics/index.js';
import type { Fact } from '../model/fact.js';
import type { Source } from '../model/source.js';
import { topicOf } from '../model/topic.js';
import { editorOf } from '../store/edit-base.js';
import { isSmall, lastNumber, lookUpOf, type LookUp, type StoredFact } from '../store/look-up.js';
import { asideOf } from './aside.js';
import { citerOf } from './citing.js';
import { factWords } from './fact-words.js';
import type { Intake } from './intake.js';
import { newIdOf } from './new-id.js';
import { shelfOf } from './own-shelf.js';
import { candidateReader } from './read-candidate.js';
import { closest, mayRevise, pastOf } from './revision-of.js';
import { sameFact, sameFigure, sameStatement } from './same-fact.js';
import { settlerOf } from './settle-names.js';
import { emptyTally, stronger, type Ending, type Tally } from './tally.js';

/** Rows to a transaction, where the base keeps its indexes, and where they are built at the end of it. */
const usualBatch = 50_000;
const bigBatch = 2_000_000;
const refusalsKept = 1000;

/** Reads to the end, in transactions of its own; a strict reading is one transaction, undone at its first refusal. */
export async function takeIn(outcomes: Outcomes, intake: Intake): Promise<Tally> {
  const { own, strict, batch = usualBatch, watch } = intake;
  own.db.exec('begin immediate');
  const tally = emptyTally();
  const desk = deskOf(intake, tally);
  let row = '';
  let ending: Ending | null = null;
  let waiting = 0;
  let undecided = false;
  const closeRow = (): void => {
    if (undecided) desk.defer(ending);
    else if (ending !== null) tally[ending] += 1;
    ending = null;
    undecided = false;
  };
  /** `false` where nothing more is to be read. */
  const hear = (outcome: Outcome): boolean => {
    if (outcome.row !== row) {
      closeRow();
      row = outcome.row;
      tally.rows += 1;
      watch?.(tally.rows);
      if (!strict && (waiting += 1) >= batch && (waiting >= bigBatch || !desk.loading())) {
        desk.finish();
        own.db.exec('commit; begin immediate');
        waiting = 0;
      }
    }
    const said = desk.hear(outcome);
    ending = stronger(ending, said);
    undecided ||= said === null;
    return !(strict && said === 'refused');
  };
  try {
    for await (const some of outcomes) if (!('length' in some ? some.every(hear) : hear(some))) break;
    const undone = strict && tally.refusals.length > 0;
    closeRow();
    if (!undone) {
      desk.settle();
      desk.finish();
    }
    own.db.exec(undone ? 'rollback' : 'commit');
    return tally;
  } catch (error) {
    const kept = own.db.inTransaction && !strict && isReadingFault(error);
    if (kept) desk.finish();
    if (own.db.inTransaction) own.db.exec(kept ? 'commit' : 'rollback');
    throw error;
  }
}

// A file that is cut off keeps what was whole in it.
const isReadingFault = (error: unknown): boolean => (error as { name?: string }).name === 'Failure';

interface Desk {
  /** How it ended, or nothing yet where it may be a revision: that shows at the end. */
  hear(outcome: Outcome): Ending | null;
  /** A row of which something was put aside ends when that is told; `ending` is how the rest of it ended. */
  defer(ending: Ending | null): void;
  /** Tells the revisions among what was put aside from what is new. */
  settle(): void;
  /** Whether a commit has to wait for `finish`. */
  loading(): boolean;
  finish(): void;
}

function deskOf({ own, others, asking, today }: Intake, tally: Tally): Desk {
  const editor = editorOf(own);
  const before = lastNumber(own);
  const ours = shelfOf(own, before);
  const theirs = others.map((base) => lookUpOf(base, isSmall(base)));
  const settler = settlerOf(own, others, editor, asking, tally);
  const seen = new Set<string>();
  const cite = citerOf(editor);
  const aside = asideOf(own);
  const readCandidate = candidateReader(settler);

  const hear = (outcome: Outcome): Ending | null => {
    if (outcome.kind === 'refusal') return refuse(outcome, outcome.reason);
    if (outcome.kind === 'entity') return count(settler.introduce(outcome.entity));
    const read = readCandidate(outcome);
    return typeof read === 'string' ? refuse(outcome, read) : count(place(read, outcome));
  };

  const refuse = ({ row, line }: Outcome, reason: string): Ending => {
    tally.facts.refused += 1;
    if (tally.refusals.length < refusalsKept) tally.refusals.push({ row, line: line ?? null, reason });
    return 'refused';
  };
  const count = (ending: Ending | null): Ending | null => {
    if (ending) tally.facts[ending] += 1;
    return ending;
  };

  function place(fact: Fact, { source, single, past = [] }: Candidate): Ending | null {
    const topic = topicOf(fact, metricById(fact.metric)!);
    if (fact.id !== '') {
      const ending = placeNamed(fact, topic, source);
      past.forEach((one) => editor.remember(fact.id, pastOf(one, fact), today));
      return ending;
    }
    const stored = twinOf(fact, topic);
    if (stored) {
      if (stored.mine && stored.number <= before) seen.add(stored.fact.id);
      const learnt = past.map((one) => editor.remember(stored.fact.id, pastOf(one, stored.fact), today)).some(Boolean);
      return learnt && stored.mine ? 'revised' : 'known';
    }
    if (earlier(topic, fact).length > 0) {
      aside.put({ fact, topic, source, single: single === true });
      return null;
    }
    const id = write(fact, topic, source);
    past.forEach((one) => editor.remember(id, pastOf(one, { ...fact, id }), today));
    return 'new';
  }

  /** A fact that brings its id is told by it. */
  function placeNamed(fact: Fact, topic: string, source: Source): Ending {
    const mine = ours.byId(fact.id);
    if (mine) {
      if (sameFact(mine.fact, fact)) return 'known';
      revise(mine, fact, topic, source);
      return 'revised';
    }
    const other = theirs.map((base) => base.byId(fact.id)).find((found) => found !== null);
    if (other && sameFact(other.fact, fact)) return 'known';
    if (other) editor.remember(fact.id, other.fact, today);
    else if (twinOf(fact, topic)) return 'known';
    write(fact, topic, source);
    return other ? 'revised' : 'new';
  }

  function settle(): void {
    let told: Ending | null = null;
    for (const one of aside.all()) {
      if ('rest' in one) {
        const ending = stronger(told, one.rest);
        if (ending !== null) tally[ending] += 1;
        told = null;
        continue;
      }
      const { fact, topic, source, single } = one;
      const stored = single
        ? earlier(topic, fact)[0]
        : closest(
            fact,
            earlier(topic, fact).filter(({ fact: old }) => mayRevise(old, fact)),
          );
      if (!stored) {
        write(fact, topic, source);
        told = stronger(told, count('new'));
        continue;
      }
      seen.add(stored.fact.id);
      revise(stored, { ...fact, id: stored.fact.id }, topic, source);
      told = stronger(told, count('revised'));
    }
  }

  interface Found extends StoredFact {
    mine: boolean;
  }

  const theirsWith = (source: string): LookUp[] => theirs.filter((base) => hasSource(base, source));
  const asked = new Map<LookUp, Map<string, boolean>>(theirs.map((base) => [base, new Map()]));
  function hasSource(base: LookUp, id: string): boolean {
    const answers = asked.get(base)!;
    if (!answers.has(id)) {
      if (answers.size > 10_000) answers.clear();
      answers.set(id, base.hasSource(id));
    }
    return answers.get(id)!;
  }

  /** The same statement, in our base or in one beside it. */
  function twinOf(fact: Fact, topic: string): Found | null {
    const mine = ours.told(topic, fact.source, fact.value).filter(({ fact: old }) => sameStatement(old, fact));
    // Rows that say the same are twins one by one, as long as there are twins.
    const free = mine.find(({ number, fact: old }) => number <= before && !seen.has(old.id)) ?? mine[0];
    if (free) return { ...free, mine: true };
    for (const base of theirsWith(fact.source)) {
      const found = base.told(topic, fact.source, fact.value).find(({ fact: old }) => sameFigure(old, fact));
      if (found) return { ...found, mine: false };
    }
    return null;
  }

  /** What the same source said of the same thing before this reading, and has not said again in it. */
  function earlier(topic: string, fact: Fact): StoredFact[] {
    return ours.told(topic, fact.source).filter(({ number, fact: old }) => number <= before && !seen.has(old.id));
  }

  function write(fact: Fact, topic: string, source: Source): string {
    const id = fact.id || newIdOf(fact, (one) => ours.hasId(one) || theirs.some((base) => base.hasId(one)));
    writeAs({ ...fact, id }, topic, source);
    return id;
  }

  function writeAs(fact: Fact, topic: string, source: Source): void {
    const published = cite(source);
    settler.ensure(fact);
    ours.noted(editor.fact(fact, topic, published, words(fact, source)), fact, topic, true);
  }

  function revise({ number, fact: old }: StoredFact, fact: Fact, topic: string, source: Source): void {
    const published = cite(source);
    settler.ensure(fact);
    if (editor.past(fact.id).some((one) => sameStatement(one, fact))) tally.restored += 1;
    editor.revise(number, fact, topic, published, words(fact, source), old, today);
    ours.noted(number, fact, topic, false);
  }

  const words = (fact: Fact, source: Source): ReturnType<typeof factWords> => factWords(fact, settler.entities, source);

  function finish(): void {
    ours.finish();
    editor.redate();
  }

  return { hear, defer: (rest) => aside.put({ rest }), settle, loading: ours.loading, finish };
}

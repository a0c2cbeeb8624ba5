// Makes a fact of the base out of what an importer read, or says why it can be none.

import type { Candidate } from '../importers/importer.js';
import type { Fact, Party } from '../model/fact.js';
import type { Source } from '../model/source.js';
import { withOwnPart } from './own-part.js';
import { printedPrecision } from './printed-precision.js';
import { properlyNamed } from './properly-named.js';
import { outsideRules } from './rules/outside.js';
import type { Settler } from './settle-names.js';
import { sourceLacks } from './source-lacks.js';

/** Finds or makes whom a candidate names, and puts it before the rules for facts from outside. */
export function candidateReader(settler: Settler): (candidate: Candidate) => Fact | string {
  /** What the rules may ask of: the source of the fact at hand is the only one in it. */
  const sources = new Map<string, Source>();
  const known = {
    entities: settler.entities,
    sources,
    facts: new Map<string, Fact>(),
    alike: new Map<string, string>(),
    retired: new Set<string>(),
  };
  return ({ fact: said, source, ours: mayName, entities = [] }) => {
    const lacks = sourceLacks(source, said);
    if (lacks) return lacks;
    settler.makeRoom();
    const who = settler.idOf(said.entity, entities);
    if ('refused' in who) return who.refused;
    const parties: Party[] = [];
    for (const party of said.parties) {
      const settled = settler.idOf(party.id, entities);
      if ('refused' in settled) return settled.refused;
      parties.push({ role: party.role, id: settled.id });
    }
    // Each key by its name: a million times, copying them all at once takes three times as long.
    const whole: Fact = {
      id: said.id ?? '',
      entity: who.id,
      metric: said.metric,
      value: said.value,
      period: said.period,
      status: said.status,
      parties,
      attribution: said.attribution,
      definition: said.definition,
      origin: said.origin,
      source: source.id,
      printed: said.printed,
      start: said.start,
      end: said.end,
      place: said.place,
      link: said.link,
      confidence: said.confidence,
      says: said.says,
    };
    if (mayName) whole.says = properlyNamed(whole, said, settler.entities);
    if (whole.value?.precision === null) whole.value = printedPrecision(whole, source.language);
    const fact = withOwnPart(whole);
    if (sources.get(source.id) !== source) {
      sources.clear();
      sources.set(source.id, source);
    }
    for (const complaint of outsideRules) {
      const what = complaint(fact, known);
      if (what !== null) return what;
    }
    return fact;
  };
}

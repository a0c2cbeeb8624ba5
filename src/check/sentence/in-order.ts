// "A and B lost 2 and 3 billion respectively": in such a sentence the first figure is the first one's, whoever stands nearest.

import type { Claim } from '../../model/verdict.js';
import { namedIn, sceneFinder, type DraftRead } from '../draft/draft-read.js';
import { doubtWordsOf } from '../words/doubt-words.js';
import { phraseIn } from './stand.js';

/** The claims, those of such sentences given to the name, or the year, of their rank. */
export function inOrder(read: Pick<DraftRead, 'prose' | 'article' | 'scenes' | 'claims'>): Claim[] {
  const sceneOf = sceneFinder(read);
  const ranked = new Map<Claim, Claim>();
  for (const [scene, own] of groups()) {
    if (own.length < 2) continue;
    const { sentence } = read.scenes[scene]!;
    if (!phraseIn(read, doubtWordsOf(read.article.language).inTurn, sentence.first, sentence.next)) continue;
    const names = namedIn(read.scenes[scene]!);
    const told = [
      ...new Set(
        read.article.tokens
          .slice(sentence.first, sentence.next)
          .flatMap(({ kind, word }) => (kind === 'digits' && /^(?:19|20)\d\d$/.test(word) ? [word] : [])),
      ),
    ];
    own.forEach((claim, at) => {
      if (names.length === own.length) {
        ranked.set(claim, ofRank(claim, names, at));
      } else if (names.length === 1 && told.length === own.length && claim.period?.start?.length !== 7) {
        const year = told[at]!;
        ranked.set(claim, { ...claim, period: { ...claim.period, start: `${year}-01-01`, end: `${year}-12-31`, text: year } });
      }
    });
  }
  return read.claims.map((claim) => ranked.get(claim) ?? claim);

  function groups(): Map<number, Claim[]> {
    const found = new Map<number, Claim[]>();
    for (const claim of read.claims) {
      const scene = sceneOf(claim.start);
      found.set(scene, [...(found.get(scene) ?? []), claim]);
    }
    return found;
  }
}

/** A deal's figure is of the party of its rank; any other one is that company's own. */
function ofRank(claim: Claim, names: readonly { id: string; name: string }[], at: number): Claim {
  const isNamed = ({ id }: { id: string | null }): boolean => names.some((one) => one.id === id);
  const others = claim.parties.filter((party) => !isNamed(party));
  const role = claim.parties.find(isNamed)?.role;
  return role === undefined || others.length === 0
    ? { ...claim, entity: names[at]! }
    : {
        ...claim,
        entity: isNamed(claim.entity) ? { id: others[0]!.id, name: others[0]!.name } : claim.entity,
        parties: [...others, { role, ...names[at]! }],
      };
}

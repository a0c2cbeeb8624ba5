// What a sentence says around a figure that keeps it from being the one known: half of it, two companies at once, another's, a mere "if", a claim called false.

import type { Scene } from '../extract/scene.js';
import { fold } from '../figures/fold.js';
import type { Claim, Slip } from '../model/verdict.js';
import type { KnownFact } from '../query/known-facts.js';
import type { DraftRead } from './draft-read.js';
import { listed } from './in-order.js';

export interface Doubt {
  slip: Slip | null;
  reason: string;
  /** Facts it says nothing against. */
  unless?: (known: KnownFact) => boolean;
}

/** A sentence cut at the figure: as written and folded, and the clause the figure ends. */
interface Around {
  claim: Claim;
  /** Claims of the same sentence, in its order. */
  siblings: readonly Claim[];
  before: string;
  after: string;
  clause: string;
  /** Whom it names, once each, in its order. */
  names: readonly string[];
  /** Of whom the claim is, each time the sentence names them: what is written before, there, and after. */
  told: readonly { ahead: string; as: string; name: string; behind: string }[];
  raw: string;
}

type Ask = (around: Around) => Doubt | null;

export function doubtsOf({ prose, article: { tokens } }: Pick<DraftRead, 'prose' | 'article'>, { sentence, mentions }: Scene, claim: Claim, claims: readonly Claim[]): Doubt[] {
  const [first, last] = [tokens[sentence.first]!.start, tokens[sentence.next - 1]!.end];
  const before = fold(prose.slice(first, claim.start));
  const named = mentions.filter(({ how, whom }) => how === 'name' && whom?.id);
  const around: Around = {
    claim,
    siblings: claims.filter(({ start }) => start >= first && start < last),
    before,
    after: fold(prose.slice(claim.end, last)),
    clause: before.split(/[;:]\s|,\s(?:but|mais)\s/).at(-1)!,
    names: [...new Set(named.map(({ whom }) => whom!.id!))],
    told: mentions.flatMap(({ first: from, next, how, whom }) => {
      if (whom?.id !== claim.entity.id || whom === null) return [];
      const [start, end] = [tokens[from]!.start, tokens[next - 1]!.end];
      const words = prose.slice(start, end);
      const name = fold(whom.name);
      if (how === 'name') {
        const as = words.replace(/['’]s?$/, '');
        return [{ ahead: prose.slice(first, start), as: fold(as), name, behind: prose.slice(start + as.length, last) }];
      }
      // "la maison mère de DeepMind", read as one description of whom it is not.
      const own = how === 'description' ? /^(.*\s(?:of\s(?:the\s)?|de\s(?:la\s)?|du\s|d['’]))([A-ZÀ-ÞŒ].*)$/.exec(words) : null;
      return own && name.includes(fold(own[2]!)) ? [{ ahead: own[1]!, as: fold(own[2]!), name, behind: prose.slice(end, last) }] : [];
    }),
    raw: prose.slice(first, claim.start),
  };
  return asks.flatMap((ask) => ask(around) ?? []);
}

const multiples = /(?<![A-Za-zÀ-ÿŒœ])(?:(?:half|a third|one third|a quarter|one quarter|a fifth|a tenth|two[- ]thirds|three[- ]quarters)(?: of)?|(?:la moitie|le tiers|le quart|un tiers|un quart|les deux tiers|les trois quarts|le double|le triple) d(?:e|['’])|twice|thrice|double|triple|(?:two|three|four|five|six|ten|\d+) times|(?:deux|trois|quatre|cinq|six|dix|\d+) fois)\s?(?:(?:about|around|nearly|some|roughly|environ|pres de|quelque)\s)?$/;
const multiple: Ask = ({ before }) => (multiples.test(before) ? { slip: null, reason: 'the sentence speaks of a multiple or a fraction of it' } : null);

const jointly = /(?<![A-Za-zÀ-ÿŒœ])(?:together|combined|jointly|between them|ensemble|a eux deux|a elles deux|a eux trois|conjointement)(?![A-Za-zÀ-ÿŒœ])(?! with| avec)/;
const several: Ask = ({ clause, after, names, claim }) => {
  const others = names.filter((id) => id !== claim.entity.id && !claim.parties.some((party) => party.id === id));
  if (others.length === 0 || !(jointly.test(clause) || jointly.test(after.slice(0, 40)))) return null;
  return { slip: 'entity', reason: `the sentence counts ${claim.entity.name} together with others`, unless: ({ fact }) => fact.parties.some(({ id }) => others.includes(id)) };
};

const wrongly = /(?<![A-Za-zÀ-ÿŒœ])(?:wrongly|falsely|mistakenly|incorrectly|erroneously|a tort|faussement|contrary to (?:reports|claims|what)|contrairement a ce|a hoax|a myth|it is (?:false|untrue|wrong)|il est faux|faux de dire|un canular|un mythe)(?![A-Za-zÀ-ÿŒœ])/;
const gainsaid = /(?:\b(?:figure|claim|report|amount|number|estimate|chiffre|montant|information|affirmation)\b|, (?:which|ce que|ce qu['’]))[^.;]{0,40}?(?:\b(?:den(?:y|ies|ied)|disput(?:es?|ed)|reject(?:s|ed)|conteste(?:nt)?|refute(?:nt)?|nie|dement(?:ent|i|ie)?)\b|\b(?:calls?|called|calling|says? is|qualifie[A-Za-zÀ-ÿŒœ]*) (?:it |them |that )?(?:as |de )?(?:false|wrong|untrue|inaccurate|incorrect|fau(?:x|sse)|inexacte?))/;
const untrue = /(?<![A-Za-zÀ-ÿŒœ])(?:is|was|est|etait) (?:simply |plainly |tout simplement )?(?:false|wrong|untrue|a myth|a hoax|fau(?:x|sse)|un mythe|un canular)(?![A-Za-zÀ-ÿŒœ])/;
const calledFalse: Ask = ({ clause, after, claim }) =>
  wrongly.test(clause) || untrue.test(after) || (claim.metric !== 'fine' && gainsaid.test(after.slice(0, 140))) ? { slip: 'status', reason: 'the sentence calls it wrong, or has somebody deny it' } : null;

const ifs = /(?<![A-Za-zÀ-ÿŒœ])(?:(?:if|supposing|imagine|assuming|suppose)(?: that)?\s[^,;]*(?<![A-Za-zÀ-ÿŒœ])(?:were|had|could|would|should)|(?<!meme |ainsi )s(?:i\s|['’]ils?\s)[^,;]*(?<![A-Za-zÀ-ÿŒœ])[A-Za-zÀ-ÿŒœ]+(?:ait|aient)|a supposer qu|en supposant qu|au cas ou|in the event that)(?![A-Za-zÀ-ÿŒœ])[^,;]*$/;
const imagined = /^["“«(]?\s?(?:suppose|imagine|supposons|imaginons)(?![A-Za-zÀ-ÿŒœ])/;
const inverted = /^["“«(]?\s?(?:had|were|should)\s[A-Za-zÀ-ÿŒœ][^,;]*$/;
const supposed: Ask = ({ clause, before }) => (ifs.test(clause) || imagined.test(before) || inverted.test(before) ? { slip: 'status', reason: 'the sentence only supposes it' } : null);

const asking = /^["“«(]?\s?(?!(?:did|do) you (?:know|remember))(?:did|does|do|has|have|had|is|are|was|were|will|would|could|can|should|est-ce qu)(?![A-Za-zÀ-ÿŒœ])|^[^,;]*[A-Za-zÀ-ÿŒœ]-(?:t-)?(?:il|elle|ils|elles)(?![A-Za-zÀ-ÿŒœ])/;
const asked: Ask = ({ before, after }) => (/\?["”»]?\s?$/.test(after) && asking.test(before) ? { slip: 'status', reason: 'the sentence only asks' } : null);

const rivals = 'rivals?|competitors?|concurrente?s?|rivales?';
const kin = 'parent(?: company)?|owner|landlord|predecessor|successor|neighbou?r|auditor|lender|insurer|spin-?off|maison[- ]mère|société[- ]mère|propriétaire|bailleur|prédécesseur|successeur';
const sides = 'subsidiary|supplier|customer|client|partner|filiale|fournisseur|cliente?|partenaire';
const unnamed = String.raw`(?![A-Za-zÀ-ÿŒœ-])(?!,?\s(?:[A-ZÀ-ÞŒ]))`;
const possessed = (roles: string): RegExp => new RegExp(String.raw`^['’]s?\s(?:[a-zß-ÿœ-]+\s){0,2}(?:${roles})${unnamed}`);
const possessing = (roles: string): RegExp => new RegExp(String.raw`(?<![A-Za-zÀ-ÿŒœ])(?:${roles})\s(?:(?:of|from)\s(?:the\s)?|de\s(?:la\s)?|du\s|d['’])$`, 'iu');
const relations: readonly { holds: (around: Around) => boolean; after: RegExp; before: RegExp }[] = [
  { holds: () => true, after: possessed(rivals), before: possessing(rivals) },
  // "la maison mère de ChatGPT" is the company that goes by that name.
  { holds: ({ claim, told }) => !deals.has(claim.metric) && told.every(({ as, name }) => name.includes(as)), after: possessed(kin), before: possessing(kin) },
  { holds: ({ claim }) => !deals.has(claim.metric), after: possessed(sides), before: possessing(sides) },
];
const deals = new Set(['acquisition', 'acquihire', 'contract', 'investment', 'partnership', 'debt', 'stake', 'revenue-share', 'chips', 'capacity', 'fine']);
const theirs = new RegExp(String.raw`^["“«(]?\s?(?:(?:By contrast|However|Meanwhile|En revanche|De son côté),?\s)?(?:[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Ss]a|[Ss]on|[Ll]eur)\s(?:[A-Za-zÀ-ÿŒœ-]+\s){0,2}(?:${rivals}|${kin}|${sides})(?![A-Za-zÀ-ÿŒœ-])(?!,?\s[A-ZÀ-ÞŒ])`);
/** "but its rival raised": whoever stood before is not meant. */
const turned = new RegExp(String.raw`,?\s(?:but|while|whereas|mais|tandis que|alors que)\s(?:its|their|sa|son|leur)\s(?:[a-zß-ÿœ-]+\s){0,2}(?:${rivals}|${kin}|${sides})(?![A-Za-zÀ-ÿŒœ-])[^,;A-ZÀ-ÞŒ]*$`);
const another: Ask = (around) => {
  const { told, claim, raw } = around;
  const isOther = turned.test(raw) ? true : told.length === 0
    ? theirs.test(raw)
    : relations.some(({ holds, after, before }) => holds(around) && told.every(({ ahead, behind }) => after.test(behind) || before.test(ahead)));
  return isOther ? { slip: 'entity', reason: `the sentence speaks of somebody it does not name, not of ${claim.entity.name}` } : null;
};

const unlisted: Ask = ({ before, after, names, siblings }) =>
  names.length > 1 && names.length !== siblings.length && (listed.test(before) || listed.test(after)) ? { slip: 'entity', reason: 'the sentence lists figures, and it is not clear whose is whose' } : null;

const beforehand = /(?<![A-Za-zÀ-ÿŒœ])(?:before|prior to|avant)\s(?:the\s|its\s|that\s|la\s|le\s|l['’]|cette\s|ce\s|son\s|sa\s)?(?:[A-Za-zÀ-ÿŒœ-]+\s){0,2}(?:new money|new cash|fresh money|round|raise|investment|capital increase|fundraising|financing|augmentation|levee|tour|operation|injection|apport|argent frais|nouveaux fonds)(?![A-Za-zÀ-ÿŒœ])/;
const ahead: Ask = ({ before, after, claim }) =>
  claim.metric === 'valuation' && claim.definition !== 'post-money' && !claim.why.includes('time:published') && (beforehand.test(before) || beforehand.test(after))
    ? { slip: 'definition', reason: 'the sentence speaks of the worth before the new money', unless: ({ fact }) => fact.definition === 'pre-money' || / before /.test(fact.says) }
    : null;

const farFrom = /(?<![A-Za-zÀ-ÿŒœ])(?:far from|anything but|instead of|rather than|nowhere near|(?:fell|falls|fall|falling) short of|spared|avoided|loin d(?:e|es|['’])|au lieu d(?:e|es|['’])|plutot qu(?:e|['’])|evite)(?![A-Za-zÀ-ÿŒœ])[^,;]{0,24}$/;
/** "far from the 45.6 billion reached in 2021": what it once was. */
const missed: Ask = ({ clause, claim }) => (farFrom.test(clause) && !claim.why.includes('former-level') ? { slip: 'status', reason: 'the sentence says it was not so' } : null);

/** A change of a level is not the level. */
const moved = /(?<![A-Za-zÀ-ÿŒœ])(?:rose|risen|grew|grown|increased|climbed|jumped|fell|fallen|dropped|declined|narrowed|widened|shrank|shrunk) by\s(?:[a-z]+\s){0,2}$|(?<![A-Za-zÀ-ÿŒœ])(?:augment|progress|recul|baiss|diminu|chut|bondi|reduit)[A-Za-zÀ-ÿŒœ]* d(?:e\s|['’])(?:[a-z]+\s){0,2}$/;
const levels = new Set(['revenue', 'revenue-run-rate', 'profit', 'net-loss', 'cash-burn', 'valuation', 'market-cap', 'headcount', 'backlog']);
const change: Ask = ({ before, claim }) => (levels.has(claim.metric) && moved.test(before) ? { slip: 'definition', reason: 'the sentence tells how far it moved, not where it stood' } : null);

const asks: readonly Ask[] = [multiple, several, calledFalse, supposed, asked, another, unlisted, ahead, missed, change];

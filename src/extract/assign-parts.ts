// Gives everyone around a figure their part: whom the fact is about, who pays, who receives.

import type { Role } from '../model/fact.js';
import type { Part, Tie } from '../metrics/reading.js';
import type { Article } from './article.js';
import type { Bond } from './bond.js';
import { isOfCrowdOfFirms } from './crowd-of-firms.js';
import { keyOf } from './key-of.js';
import { setAgainstOther } from './inherit-bonds.js';
import { placeOf } from './place-of.js';
import { isAgent, isBackedBy, isBacker, isRaisedBy } from './backer-or-raiser.js';
import { bearerOf, isLed, isPassiveAt, mateOf, objectOf, relativeObject, tieAfter } from './beside-act.js';
import { isOfAnotherFigure, isOfRelation, isPriceOfDeal } from './of-others.js';
import { isListedWith, isOwnerOf, makerOf, namedWithAct, ownerBefore, planner, siteOwner } from './own-of-whom.js';
import { isCompany, type Mention, type Whom } from './mention.js';
import { hasOwnSubject, isOfGroup, isOfMarket, isOfNobody } from './nobody.js';
import { isBehind, isOfAnotherStory, isOfOthers } from './spoken-of-before.js';
import { frameOf } from './frame-of.js';
import { canPlay, isOfTrades, supplies } from './who-can.js';
import { chipmakersSell, suppliersSell } from './who-sells.js';
import type { Scene } from './scene.js';
import { companionsOf, isGovernedByJoin, isJoined, isObject, opensClause, subjectAfter, subjectOf } from './subject-of.js';
import { isTopic } from './topic.js';
import { Gap } from './word.js';

export interface Cast {
  entity: Whom | null;
  parties: readonly { role: Role; whom: Whom }[];
  why: readonly string[];
}

export function assignParts(article: Article, scene: Scene, bond: Bond, before: Whom | null = null, previous: Scene | null = null): Cast {
  const cast = new Map<Part, Whom[]>();
  const why: string[] = [];
  const give = (part: Part | undefined, whom: Whom | null, rule: string): void => {
    if (!part || !whom || !canPlay(part, whom)) return;
    if ([...cast.values()].some((held) => held.some((other) => keyOf(other) === keyOf(whom)))) return;
    const held = cast.get(part) ?? [];
    if (part === 'entity' && held.length > 0) return;
    cast.set(part, [...held, whom]);
    why.push(rule);
  };
  const { cue } = bond;
  const sense = frameOf(bond);
  const centre = cue ?? bond.placed;
  const side = bond.metric.side ?? 'entity';
  const parts = sense?.reading.parts ?? { owner: 'entity', of: 'entity', for: 'entity', at: 'entity' };
  fromFigure();
  if (sense?.kind === 'noun') {
    fromWin();
    fromAct();
  }
  if (cue) fromNoun();
  fromVerb();
  fromTies();
  why.push(...chipmakersSell(bond, cast));
  const main = isOfCrowdOfFirms(article, scene, bond) ? null : pickMain();
  fromBefore();
  const parties = partiesOf();
  return { entity: (side !== 'entity' && cast.get(side)?.[0]) || main, parties, why };

  /** "les 400 milliards de SpaceX": the figure itself has an owner. */
  function fromFigure(): void {
    const owner =
      side === 'entity' && bond.metric.roles.length < 2
        ? scene.mentions.find(
            (mention) =>
              isOwnerOf(mention, bond.placed.next) ||
              (bond.why[0] === setAgainstOther &&
                (mention.tie === 'for' || mention.tie === 'at') &&
                mention.tieFirst === bond.placed.next &&
                isCompany(mention.whom)) ||
              (mention.first < bond.placed.hedgeFirst && mention.next > bond.placed.next) ||
              (mention.owns &&
                mention.whom !== null &&
                bond.placed.hedgeFirst >= mention.next &&
                bond.placed.hedgeFirst - mention.next <= 1 &&
                (cue === null || cue.next <= mention.first)) ||
              (cue === null && mention.how === 'possessive' && mention.next === bond.placed.hedgeFirst),
          )
        : undefined;
    if (owner) give('entity', owner.whom, 'owner-of-figure');
    if (bond.metric.units.includes('people') && sense?.kind !== 'verb')
      give('entity', placeOf(article, scene, bond.placed, bond.former ? ['at', 'to'] : ['at'])?.whom ?? null, 'place-of-figure');
    const listed = side === 'entity' ? scene.mentions.find((mention) => isListedWith(article, mention, bond.placed)) : undefined;
    if (listed) give('entity', listed.whom, 'listed-with');
  }

  /** "Nvidia's revenue", "sa valorisation", "the valuation of OpenAI", "OpenAI valuation". */
  function fromNoun(): void {
    if (sense?.kind !== 'noun') return;
    const owner = ownerBefore(article, scene, cue!.first);
    const qualifier =
      article.lexis.code === 'en' && bond.metric.id === 'contract'
        ? scene.mentions.find(
            ({ next, how, owns, whom }) =>
              next === cue!.first && how === 'name' && !owns && isCompany(whom) && article.tokens[next]!.gap === Gap.space,
          )
        : undefined;
    if (qualifier) {
      const other = owner?.whom ?? subjectOf(article, scene, qualifier.first)?.whom ?? scene.present;
      if (other && keyOf(other) !== keyOf(qualifier.whom!)) give('seller', other, 'other-party');
      return give('buyer', qualifier.whom, 'qualifier');
    }
    // "l'accord OpenAI-Oracle": who supplies more sells.
    const [one, other] = scene.mentions.filter(
      ({ first, tie, how }) => first >= cue!.next && first - cue!.next < 4 && tie === null && how === 'name',
    );
    if (
      bond.metric.id === 'contract' &&
      one?.first === cue!.next &&
      other?.first === one.next + 1 &&
      article.tokens[one.next]!.word === '-'
    ) {
      const [buyer, seller] = supplies(one.whom!) > supplies(other.whom!) ? [other, one] : [one, other];
      give('buyer', buyer.whom, 'between-two');
      give('seller', seller.whom, 'between-two');
    }
    if (owner) give(parts.owner ?? 'entity', owner.whom, owner.how === 'possessive' ? 'possessive' : 'owner');
    const tied = scene.mentions.find(
      (mention) =>
        mention.tie !== null &&
        mention.tieFirst >= cue!.next &&
        mention.tieFirst - cue!.next <= 3 &&
        mention.whom !== null &&
        scene.terrain.between(cue!.next, mention.tieFirst) < 0.9,
    );
    if (tied?.owns && tied.tie === 'from' && side === 'entity') give('entity', tied.whom, 'noun-from-owner');
    else if (tied && !(tied.how === 'description' && parts[tied.tie!] === 'customer'))
      give(parts[tied.tie!], tied.whom, `noun-${tied.tie}`);
  }

  /** "Palantir won an NHS contract": who wins it sells. */
  function fromWin(): void {
    const win = scene.cues.find(
      ({ next, senses }) =>
        next <= centre.first && centre.first - next < 12 && senses.some(({ metric, reading }) => metric === bond.metric && reading.wins),
    );
    const winner = win && subjectOf(article, scene, win.first);
    if (!winner) return;
    give('seller', winner.whom, 'won');
    const other = scene.mentions.find(
      ({ first, next, whom, tie, how, owns }) =>
        whom !== null &&
        whom !== winner.whom &&
        how !== 'possessive' &&
        first >= win.next &&
        (next === centre.first || owns || (first > centre.first && (tie === 'with' || tie === 'from' || tie === 'of'))),
    );
    give('buyer', other?.whom ?? null, 'won-from');
  }

  /** "a deal to supply Meta": the act tells who sells. */
  function fromAct(): void {
    for (const act of scene.cues) {
      const told = act.senses.find(
        ({ metric, kind, reading }) => metric === bond.metric && kind === 'verb' && !reading.shy && reading.object !== undefined,
      );
      if (!told || Math.abs(act.first - centre.first) > 20) continue;
      const object = scene.mentions.find(
        ({ first, tie, how, whom }) => first >= act.next && first <= act.next + 3 && tie === null && how !== 'possessive' && whom !== null,
      );
      const subject = subjectOf(article, scene, act.first);
      if (!object || !subject) continue;
      give(told.reading.object, object.whom, 'act-object');
      give(told.reading.subject, subject.whom, 'act-subject');
    }
  }

  /** The subject and the object of the act. A noun's figure has an act too: "OpenAI signed a contract of". */
  function fromVerb(): void {
    const subject =
      subjectOf(article, scene, centre.first) ??
      planner(article, scene, centre.first) ??
      (sense?.kind === 'noun' ? subjectAfter(article, scene, bond.placed) : null);
    const object =
      sense?.kind === 'verb'
        ? (objectOf(scene, cue!.next, bond) ??
          (subject && sense.reading.object ? relativeObject(article, scene, subject, cue!.first) : null))
        : null;
    const frame = sense?.kind === 'verb' ? sense.reading : null;
    const isPassive = frame?.object !== undefined && !object && (isPassiveAt(article, cue!.first) || bond.metric.id === 'valuation');
    if (object && frame?.object) give(frame.object, object.whom, 'object');
    // "SpaceX bought xAI, valued at 250 billion": what is said of a name stands right after it.
    const bearer = frame?.object === side && !object ? bearerOf(article, scene, cue!.first) : null;
    if (bearer) return give(frame!.object, bearer.whom, 'described');
    if (subject) {
      const own: Part | undefined =
        isPriceOfDeal(article, scene, bond) || (frame === null && isBackedBy(article, bond, subject))
          ? 'investor'
          : frame
            ? isPassive
              ? frame.object
              : frame.subject
            : ((parts.owner as Part | undefined) ?? 'entity');
      const isGiven =
        frame === null &&
        side === 'target' &&
        scene.mentions.some(
          ({ tie, tieFirst, whom, first }) =>
            (tie === 'from' || tie === 'by') &&
            whom !== null &&
            (tieFirst >= centre.first ||
              (tieFirst >= subject.next &&
                first < centre.first &&
                article.tokens[tieFirst]!.word !== 'by' &&
                article.tokens[tieFirst]!.word !== 'from')) &&
            keyOf(whom) !== keyOf(subject.whom!) &&
            parts[tie] === 'investor',
        );
      const part: Part | undefined = isGiven
        ? 'target'
        : bond.metric.roles.includes('regulator') && canPlay('regulator', subject.whom!)
          ? 'regulator'
          : own;
      const [first, ...others] = [...companionsOf(article, scene, subject), subject];
      const isShared = part === 'investor' || part === 'lender' || (part === 'entity' && bond.metric.roles.includes('partner'));
      give(
        part,
        (isShared ? first! : subject).whom,
        subject.how === 'pronoun' || subject.how === 'description' ? 'subject-followed' : 'subject',
      );
      if (isShared) for (const { whom } of others) give(part === 'entity' ? 'partner' : part, whom, 'subject-joined');
    } else if (frame && !isPassive) give(frame.subject, siteOwner(article, scene, cue!.first)?.whom ?? null, 'site-of');
  }

  /** Names tied by prepositions near the act: "from Google", "in OpenAI", "avec Oracle". */
  function fromTies(): void {
    const led = scene.mentions.find((mention) => mention.whom !== null && isLed(article, mention, centre.first));
    if (led) give(parts[tieAfter(article, led)!], led.whom, 'relative');
    let last: { part: Part; next: number } | null = null;
    for (const mention of scene.mentions) {
      if (!mention.whom || mention.how === 'possessive') continue;
      // "Thrive (a backer of OpenAI) and Benchmark".
      if (
        last &&
        article.tokens.slice(last.next, mention.first).some(({ word }) => word === '(') &&
        !article.tokens.slice(last.next, mention.first).some(({ word }) => word === ')')
      )
        continue;
      if (
        last &&
        isJoined(article, last.next, mention.first) &&
        !opensClause(article, mention) &&
        !scene.figures.some(({ hedgeFirst }) => hedgeFirst === mention.next)
      ) {
        give(last.part, mention.whom, 'joined');
        last = { part: last.part, next: mention.next };
        continue;
      }
      last = null;
      if (mention.tie === null || isOfRelation(article, mention) || isFar(mention) || isOfAnotherFigure(scene, bond, mention)) continue;
      if (isRaisedBy(article, bond, mention)) {
        give('entity', mention.whom, 'raised-by');
        continue;
      }
      if (isAgent(article, scene, bond, mention)) {
        give(sense!.reading.subject, mention.whom, 'agent');
        continue;
      }
      // "une levée de fonds menée par SoftBank".
      const part =
        parts[mention.tie as Tie] ??
        (mention.tie === 'by' &&
        bond.metric.roles.includes('investor') &&
        [mention.tieFirst - 1, mention.tieFirst].some((at) => article.lexis.leads.has(article.tokens[at]?.word ?? ''))
          ? 'investor'
          : undefined);
      // "revenue from the business" is no customer's.
      if (!part || (part === 'entity' && mention.tie === 'in') || (part === 'customer' && mention.how === 'description')) continue;
      // "Avec un investissement de 2 milliards, elle a la licence de Nimbus": no investor.
      if (part === 'investor' && mention.tie === 'of' && mention.tieFirst - Math.max(centre.next, bond.placed.next) > 2) continue;
      if (mention.first < centre.first && !['with', 'from', 'by', 'in', 'to'].includes(mention.tie)) continue;
      give(part, mention.whom, `tied-${mention.tie}`);
      last = { part, next: mention.next };
    }
  }

  function isFar(mention: Mention): boolean {
    if (isBacker(article, scene, bond, mention)) return false;
    const [from, to] = mention.first < centre.first ? [mention.next, centre.first] : [centre.next, mention.tieFirst];
    return scene.terrain.parted(from, to) || scene.terrain.between(from, to) > 5;
  }

  function pickMain(): Whom | null {
    if (side === 'target' && !cast.has('target')) {
      const aimed = scene.mentions.find(
        ({ whom, tie, first, how, qualifies }) =>
          isCompany(whom) && tie === 'of' && first >= centre.next && how !== 'possessive' && !qualifies && !inParties(whom!),
      );
      if (aimed) give('target', aimed.whom, 'aimed-at');
    }
    const own = cast.get(side)?.[0] ?? (side === 'entity' ? null : cast.get('entity')?.[0]) ?? null;
    if (isOfGroup(article, scene, bond)) return null;
    if (article.lexis.code === 'en' && sense?.kind === 'verb' && isOfMarket(article.tokens, article.lexis, centre.first)) return null;
    if (own) return own;
    if (article.lexis.code === 'en' && isOfNobody(article, scene, bond)) return null;
    if (side === 'entity') {
      const other =
        scene.mentions.find(
          ({ whom, tie, how, qualifies, first }, at) =>
            isCompany(whom) &&
            tie === null &&
            !isGovernedByJoin(article, scene.mentions, at) &&
            how !== 'possessive' &&
            !qualifies &&
            !inParties(whom!) &&
            !scene.terrain.parted(first, centre.first) &&
            article.tokens[first - 1]?.word !== '(' &&
            !(first > centre.first && article.lexis.code === 'en' && opensClause(article, scene.mentions[at]!)),
        ) ??
        scene.mentions.find(
          ({ whom, tie, first }) => isCompany(whom) && tie === 'at' && first - scene.sentence.first < 3 && !inParties(whom!),
        ) ??
        (isOfTrades(bond.metric)
          ? scene.mentions.find((mention) => mention.whom?.kind === 'sector' && !isObject(article, mention, scene.sentence.first))
          : undefined);
      if (other) {
        why.push('nearest-name');
        return other.whom;
      }
    }
    if (side === 'target') {
      const acted = scene.mentions.find(
        ({ whom, tie, how, qualifies, first }) =>
          isCompany(whom) &&
          tie === null &&
          how !== 'possessive' &&
          !qualifies &&
          first < centre.first &&
          !inParties(whom!) &&
          !scene.terrain.parted(first, centre.first),
      );
      if (
        acted &&
        !scene.mentions.some(
          ({ whom, first, tie }) => isCompany(whom) && tie === null && first > acted.first && first < centre.first && !inParties(whom!),
        ) &&
        (cast.has('investor') || cast.has('buyer')) &&
        !(before && bond.metric.id === 'investment' && canPlay(side, before) && !inParties(before))
      ) {
        why.push('acted-on');
        cast.set('target', [acted.whom!]);
        return acted.whom;
      }
    }
    const named = namedWithAct(article, scene, bond);
    if (named && canPlay(side, named) && !inParties(named)) return take(named, 'named-with-act');
    if (before && canPlay(side, before) && !inParties(before)) return take(before, 'as-before');
    if (isOfNobody(article, scene, bond)) return null;
    if (hasOwnSubject(article, scene, centre.first)) return null;
    // "Nimbus a vendu son activité pour 15 millions": to nobody told.
    if (bond.metric.id === 'contract' && sense?.kind === 'verb' && cast.has('seller')) return null;
    if (
      bond.metric.id === 'funding-round' &&
      article.lexis.code === 'fr' &&
      scene.present?.listed &&
      scene.alsoPresent &&
      isCompany(scene.alsoPresent) &&
      !scene.alsoPresent.listed &&
      !inParties(scene.alsoPresent)
    )
      return take(scene.alsoPresent, 'not-on-the-stock-exchange');
    if (article.lexis.code === 'fr' && isOfOthers(scene, bond, centre.first, inParties)) return null;
    if (
      scene.present &&
      canPlay(side, scene.present) &&
      !inParties(scene.present) &&
      !isOfAnotherStory(scene, bond, side, previous, scene.present) &&
      !isBehind(scene, bond, side)
    )
      return take(scene.present, isTopic(scene, previous, scene.present, inParties) ? 'topic' : 'spoken-of-before');
    if (
      (side === 'target' || cast.has('investor') || isBehind(scene, bond, side)) &&
      scene.alsoPresent &&
      isCompany(scene.alsoPresent) &&
      !inParties(scene.alsoPresent) &&
      !scene.mentions.some(({ whom, qualifies }) => isCompany(whom) && !qualifies && !inParties(whom!))
    ) {
      why.push('spoken-of-too');
      if (side === 'target' || cast.has('investor')) cast.set('target', [scene.alsoPresent]);
      return scene.alsoPresent;
    }
    const payer = cast.get('investor')?.[0] ?? cast.get('buyer')?.[0];
    if (payer && isCompany(payer) && bond.metric.id === 'investment' && article.lexis.code === 'en') {
      why.push('target-unsaid');
      return payer;
    }
    const any = scene.mentions.find(({ whom, qualifies }) => isCompany(whom) && !qualifies && !inParties(whom!));
    return any ? take(any.whom!, 'only-name') : null;
  }

  function take(whom: Whom, rule: string): Whom {
    why.push(rule);
    if (side !== 'entity') cast.set(side, [whom]);
    return whom;
  }

  /** "Elle lui a infligé une amende", "l'accord se chiffre à": the others were named in the sentence before. */
  function fromBefore(): void {
    if (!main) return;
    // "Ils ont recruté 66 % des employés de l'entreprise": who acts is who was spoken of.
    const acts = sense?.kind === 'verb' && sense.reading.object === undefined ? sense.reading.subject : undefined;
    if (
      (acts === 'buyer' || acts === 'investor') &&
      !cast.has(acts) &&
      cast.has('target') &&
      scene.present &&
      keyOf(scene.present) !== keyOf(main) &&
      !subjectOf(article, scene, centre.first)
    )
      give(acts, scene.present, 'actor-before');
    const told = bond.home
      ? [bond.home]
      : [scene, ...(previous && previous.sentence.paragraph === scene.sentence.paragraph ? [previous] : [])];
    const others = told.map(({ mentions }) =>
      mentions.filter(
        ({ whom, how, tieFirst }) =>
          whom !== null && how === 'name' && keyOf(whom) !== keyOf(main) && !article.lexis.accordingTo.before(article, tieFirst),
      ),
    );
    if (!cast.has('seller')) give('seller', makerOf(article, scene, bond)?.whom ?? null, 'whose-chips');
    if (bond.metric.roles.includes('regulator') && !cast.has('regulator'))
      give('regulator', others.flat().find(({ whom }) => canPlay('regulator', whom!))?.whom ?? null, 'regulator-before');
    if (bond.metric.id === 'contract' && !cast.has('seller'))
      give('seller', mateOf(article, scene, subjectOf(article, scene, centre.first))?.whom ?? null, 'with-whom');
    const actor =
      bond.metric.id === 'contract' && cast.has('buyer') && !cast.has('seller')
        ? scene.mentions.find(
            ({ whom, tie, how, qualifies, owns, first }) =>
              isCompany(whom) &&
              tie === null &&
              how !== 'possessive' &&
              !qualifies &&
              !owns &&
              first < centre.first &&
              !inParties(whom!) &&
              supplies(whom!) > supplies(cast.get('buyer')![0]!),
          )
        : undefined;
    if (actor) give('seller', actor.whom, 'supplier-acts');
    const spoken =
      bond.metric.id === 'contract' &&
      cast.has('buyer') &&
      !cast.has('seller') &&
      scene.present &&
      !inParties(scene.present) &&
      supplies(scene.present) > supplies(cast.get('buyer')![0]!)
        ? scene.present
        : null;
    if (spoken && isCompany(spoken)) give('seller', spoken, 'supplier-spoken-of');
    if (bond.metric.id !== 'contract' || cast.has('seller') || (!bond.home && (scene.mentions.length > 0 || sense?.kind !== 'noun')))
      return;
    const firms = new Map(
      others
        .flat()
        .filter(({ whom, tie, qualifies }) => isCompany(whom) && tie !== null && !qualifies)
        .map(({ whom }) => [keyOf(whom!), whom!]),
    );
    if (firms.size === 1) give('seller', [...firms.values()][0]!, 'other-party-before');
  }

  function inParties(whom: Whom): boolean {
    return [...cast].some(([part, held]) => part !== 'entity' && held.some((other) => keyOf(other) === keyOf(whom)));
  }

  function partiesOf(): Cast['parties'] {
    const { roles } = bond.metric;
    why.push(...suppliersSell(article, scene, bond, cast));
    return [...cast].flatMap(([part, held]) =>
      part === 'entity' || !roles.includes(part) ? [] : held.map((whom) => ({ role: part, whom })),
    );
  }
}

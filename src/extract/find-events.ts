// Events that need no figure: when a company was founded, whom it works with.

import { readPeriod } from '../model/period.js';
import { foldName } from '../names/fold-name.js';
import type { Candidate } from './candidate.js';
import { isCompany, type Whom } from './mentions/mention.js';
import type { Scene } from './scene/scene.js';
import { subjectOf } from './scene/subject-of.js';
import type { Article } from './text/article.js';

export function eventsIn(article: Article, scene: Scene): Candidate[] {
  const events: Candidate[] = [];
  const { tokens, lexis } = article;
  if (scene.sentence.kind === 'heading') return events;
  for (let at = scene.sentence.first; at < scene.sentence.next; at += 1) {
    const founded = lexis.founded.after(article, at);
    if (founded) {
      const time = scene.times.find(
        ({ first, next, grain }) => first <= founded.next + 5 && next > founded.next - 1 && first >= founded.first && dated.has(grain),
      );
      const whom =
        time && (!isOfThings(article, at) || isBesideName(article, scene, at, time.next)) ? foundedBy(scene, at, time.next, article) : null;
      const period = time && readPeriod(time.text);
      if (whom && period) events.push(event(article, 'founded', whom, founded.first, time.next, period, []));
      at = founded.next - 1;
      continue;
    }
    const partnered = lexis.partnered.after(article, at);
    if (!partnered) continue;
    const partner = scene.mentions.find(
      ({ first, whom, how }) => first >= partnered.next && first <= partnered.next + 2 && isCompany(whom) && how !== 'possessive',
    );
    const subject = subjectOf(article, scene, at)?.whom ?? scene.present;
    if (
      partner?.whom &&
      subject &&
      isCompany(subject) &&
      subject.id !== partner.whom.id &&
      scene.figures.length === 0 &&
      tokens[partner.next]?.word !== 's'
    ) {
      const time = scene.times.find(({ bearing, text }) => bearing === 'in' && text !== '');
      events.push(
        event(
          article,
          'partnership',
          subject,
          partnered.first,
          partner.next,
          time ? readPeriod(time.text) : article.published ? readPeriod(`../${article.published}`) : null,
          [partner.whom],
        ),
      );
    }
    at = partnered.next - 1;
  }
  return events;
}

const dated: ReadonlySet<string> = new Set(['year', 'month', 'day']);

/** Products are launched too. */
const isOfThings = ({ tokens, lexis }: Article, at: number): boolean => lexis.code === 'en' && lexis.launches.has(tokens[at]!.word);

/** "Nimbus, launched in 2016,": said of the company's own name right beside, not of one of its products. */
const isBesideName = ({ text, tokens }: Article, { mentions }: Scene, at: number, next: number): boolean =>
  mentions.some(
    ({ first, next: end, whom, how }) =>
      isCompany(whom) &&
      (how === 'name' || how === 'stranger') &&
      (end === at - 1 || first === next + 1) &&
      foldName(text.slice(tokens[first]!.start, tokens[end - 1]!.end)).startsWith(foldName(whom!.name).slice(0, 4)),
  );

/** "Fondée en 2016, Graphcore ambitionne", "Graphcore, founded in 2016,", "Toon founded Graphcore in 2016". */
function foundedBy(scene: Scene, at: number, next: number, article: Article): Whom | null {
  const object = scene.mentions.find(({ first, whom, how, owns }) => first === at + 1 && how === 'name' && !owns && isCompany(whom));
  if (object) return object.whom;
  const after = scene.mentions.find(
    ({ first, tie, whom, how, qualifies }) =>
      first >= next && first <= next + 9 && tie === null && isCompany(whom) && how !== 'possessive' && !qualifies,
  );
  const subject = subjectOf(article, scene, at)?.whom;
  return (subject && isCompany(subject) ? subject : null) ?? after?.whom ?? scene.present;
}

function event(
  { text, tokens }: Article,
  metric: string,
  entity: Whom,
  first: number,
  next: number,
  period: Candidate['period'],
  partners: readonly Whom[],
): Candidate {
  const start = tokens[first]!.start;
  const { end } = tokens[next - 1]!;
  return {
    entity: { id: entity.id, name: entity.name },
    metric,
    alternatives: [],
    kind: null,
    text: text.slice(start, end),
    min: null,
    max: null,
    unit: null,
    hedge: 'exact',
    precision: null,
    period,
    status: 'actual',
    parties: partners.map(({ id, name }) => ({ role: 'partner' as const, id, name })),
    attribution: null,
    definition: null,
    printed: text.slice(start, end),
    start,
    end,
    confidence: 0.6,
    why: [metric === 'founded' ? 'founded-in' : 'partner-with'],
  };
}
